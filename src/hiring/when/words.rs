//! What words can mean in a date or a time.
//!
//! *Deliberately absent*: the words themselves (each language has its table), and grammar: the languages that are read
//! agree on it well enough.

use chrono::Weekday;

/// A language's words and phrases, [folded](crate::hiring::folding::fold) and without apostrophes, with what each can mean.
pub(super) type Language = &'static [(&'static str, &'static [Meaning])];

/// One thing that a word can mean. Which one it is, the words around it decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Days from today.
    Shift(i64),
    /// A day of the week.
    Day(Weekday),
    /// A month, 1 to 12.
    Month(u32),
    /// A length of time.
    Unit(Unit),
    /// A number in words.
    Number(u32),
    /// Begins a length: *in* two weeks.
    In,
    /// Counts a length from something: two weeks *from* today; alone it says nothing.
    From,
    /// Counts a length from now: two weeks *from now*.
    FromNow,
    /// The next one.
    Next,
    /// The present one.
    This,
    /// The time of day follows.
    At,
    /// The hour stands before: 15 *Uhr*, 15 *h*.
    HourMark,
    /// Before noon.
    Am,
    /// After noon.
    Pm,
    /// A part of the day.
    Part(Part),
    /// Twelve o'clock at day.
    Noon,
    /// Twelve o'clock at night.
    Midnight,
    /// Minutes to add to the hour that follows: *half past* three, *halb* vier.
    Before(i64),
    /// Minutes to add to the hour that stands before: las tres *y media*.
    After(i64),
    /// Half of the unit that follows.
    Half,
    /// A part of the month that follows.
    Edge(Edge),
    /// Makes the number before it a day of the month.
    Ordinal,
    /// This instant.
    Now,
    /// As soon as can be.
    Asap,
    /// Says nothing here.
    Filler,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// A part of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Beginning,
    Middle,
    End,
}
