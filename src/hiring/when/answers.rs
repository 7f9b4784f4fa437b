//! What reading a date or a time can come to.

use chrono::{DateTime, NaiveDate, Utc};

/// Which number of `3/4` is the day, by the custom of a country. It decides what is offered first, not what is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayMonth {
    /// 3 April, though others of the same language write the month first.
    DayFirst,
    /// 3 April, as everybody writes it in this language.
    DayAlways,
    /// 4 March.
    MonthFirst,
}

/// Why a text can mean several instants or days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Morning or afternoon was not said.
    HalfOfDay,
    /// A day of the week, and it is not clear of which week.
    WhichWeek,
    /// Day and month can be read either way round.
    DayOrMonth,
    /// No day was said, or a longer time than a day.
    WhichDay,
    /// Midnight at the beginning or at the end of a day.
    WhichMidnight,
    /// The clocks go back, and show this time twice.
    ClocksRepeat,
    /// A zone was named whose name belongs to several.
    WhichZone,
}

/// Why what was meant cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cannot {
    /// It is over.
    Past,
    /// The calendar has no such day, or it is not the day of the week that was said; up to two that are near.
    NoSuchDate {
        /// Days instead, none of them past.
        nearest: Vec<NaiveDate>,
    },
    /// No clock shows such a time.
    NoSuchTime,
    /// The clocks go forward and skip this time.
    Gap {
        /// As far before and after, on the clock, as the gap is long.
        nearest: [DateTime<Utc>; 2],
    },
}

/// What a text says about an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// This one, in whole minutes, not in the past.
    Instant(DateTime<Utc>),
    /// A day without a time of day, or several days that it can be, likeliest first.
    Days(Vec<NaiveDate>),
    /// One of these, likeliest first, none in the past. A single one wants to be confirmed.
    Ambiguous {
        /// What it can be.
        candidates: Vec<DateTime<Utc>>,
        /// What has to be asked.
        why: Why,
    },
    /// Understood, and not possible.
    Impossible(Cannot),
    /// Not understood as a time.
    NotATime,
}

/// What a text says about a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateAnswer {
    /// This one, not in the past.
    Date(NaiveDate),
    /// The first day that is possible.
    AsSoonAsPossible,
    /// One of these, likeliest first.
    Ambiguous(Vec<NaiveDate>),
    /// Understood, and not possible.
    Impossible(Cannot),
    /// Not understood as a day.
    NotADate,
}
