//! From pieces of text to what they say of a day and of a time of day; which day that is, is decided elsewhere.

use super::{
    answers::DayMonth,
    tokens::Tokens,
    words::{Edge, Meaning, Part, Unit},
};
use chrono::Weekday;

/// Everything that a text said. Something said twice is no reading.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub day: Option<DayOf>,
    /// A day of the week beside a date: both have to agree.
    pub weekday: Option<(Weekday, Which)>,
    /// A length of time from now, or from `day`.
    pub length: Option<(u32, Unit)>,
    pub time: Option<TimeOf>,
    pub part: Option<Part>,
    pub now: bool,
    pub asap: bool,
}

/// A day as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DayOf {
    /// Days from today.
    Shift(i64),
    /// Readings of one date, likeliest first.
    Dates(Vec<Written>),
    /// A day of this or the next month.
    OfMonth(u32),
    /// A month, perhaps of a year, and perhaps a part of it.
    Month(u32, Option<i32>, Option<Edge>),
    /// The whole of next week or month.
    NextWeek,
    NextMonth,
}

/// Which day of that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Coming,
    This,
    Next,
    OfNextWeek,
}

/// A date in figures, perhaps one that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub year: Option<i32>,
    pub month: u32,
    pub day: u32,
}

/// A time of day as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeOf {
    Noon,
    Midnight,
    /// Hour, minute, minutes to add, and which half of the day.
    Clock {
        hour: u32,
        minute: u32,
        plus: i64,
        half: HalfOf,
    },
}

/// Which half of the day an hour belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HalfOf {
    Am,
    Pm,
    /// Said in a way that leaves no choice: `09:00`, `15:30`.
    Exact,
    Unsaid,
    /// Not said, but written as clocks with 24 hours are read: `2h15`, `2:15 Uhr`.
    Written,
}

/// Reads pieces; `order` decides which reading of `3/4` is the likelier, or the only one. `None`: they are no date and no time.
pub(super) fn read(tokens: &Tokens, order: DayMonth) -> Option<Reading> {
    let mut reader = Reader { tokens, at: 0, order, which: None, clock: false, edge: None, closed: false, found: Reading::default() };
    while reader.at < tokens.len() {
        reader.step()?;
    }
    let left_over = reader.which.is_some() || reader.edge.is_some() || reader.clock;
    (!left_over && reader.found != Reading::default()).then_some(reader.found)
}

struct Reader<'a> {
    tokens: &'a Tokens,
    at: usize,
    order: DayMonth,
    /// *Next* or *this* was said and waits for what follows.
    which: Option<Which>,
    /// *At* was said: an hour has to follow.
    clock: bool,
    edge: Option<Edge>,
    /// A length from now was said: it leaves no room for a day, as *in two weeks on Friday* has two meanings.
    closed: bool,
    found: Reading,
}

impl Reader<'_> {
    /// Takes one thing at the place that is reached.
    fn step(&mut self) -> Option<()> {
        if let Some((written, length)) = self.numeric_date() {
            self.at += length;
            return self.set_day(DayOf::Dates(written));
        }
        if let Some((length, taken)) = self.length() {
            self.at += taken;
            self.closed = !self.tokens.means(self.at - 1, Meaning::From);
            return put(&mut self.found.length, length);
        }
        if let Some((day, taken)) = self.named_date() {
            self.at += taken;
            let day = if let DayOf::Month(month, year, None) = day { DayOf::Month(month, year, self.edge.take()) } else { day };
            return self.set_day(day);
        }
        if let Some((time, taken)) = self.time() {
            self.at += taken;
            self.clock = false;
            return put(&mut self.found.time, time);
        }
        if let (Some(day), true) =
            (self.tokens.number(self.at), self.tokens.means(self.at + 1, Meaning::Ordinal) && self.tokens.glued(self.at + 1))
        {
            self.at += 2;
            return self.set_day(DayOf::OfMonth(day));
        }
        let meanings = self.tokens.words(self.at)?.to_vec();
        self.at += 1;
        meanings.into_iter().find_map(|meaning| self.word(meaning))
    }

    /// A word that stands alone. `None` when it cannot have this meaning here.
    fn word(&mut self, meaning: Meaning) -> Option<()> {
        match meaning {
            Meaning::Shift(days) if self.found.day.is_none() && self.found.weekday.is_none() => {
                // *This morning* and *tonight* bring their part of the day along.
                let part = self
                    .tokens
                    .words(self.at - 1)?
                    .iter()
                    .find_map(|other| if let Meaning::Part(part) = other { Some(*part) } else { None });
                if let (0, Some(part)) = (days, part) {
                    put(&mut self.found.part, part)?;
                }
                self.set_day(DayOf::Shift(days))
            }
            // `mar` alone is March to some and Tuesday to others.
            Meaning::Day(_) | Meaning::Month(_) if self.tokens.is_day_and_month(self.at - 1) => None,
            Meaning::Day(day) if !self.closed => {
                let after = self.tokens.means(self.at, Meaning::Next);
                let week = self
                    .tokens
                    .find(self.at + usize::from(after), |meaning| (meaning == Meaning::Unit(Unit::Week)).then_some(()))
                    .is_some();
                let which = match (self.which.take(), after) {
                    (Some(which), _) => which,
                    (None, true) if week => {
                        self.at += 2;
                        Which::OfNextWeek
                    }
                    (None, true) => {
                        self.at += 1;
                        Which::Next
                    }
                    (None, false) => Which::Coming,
                };
                let which = if self.found.day == Some(DayOf::NextWeek) { Which::OfNextWeek } else { which };
                if which == Which::OfNextWeek {
                    self.found.day = None;
                }
                put(&mut self.found.weekday, (day, which))
            }
            Meaning::Month(month) => {
                let edge = self.edge.take();
                self.set_day(DayOf::Month(month, None, edge))
            }
            Meaning::Unit(unit)
                if self.which == Some(Which::Next) || (self.which.is_none() && self.tokens.means(self.at, Meaning::Next)) =>
            {
                self.at += usize::from(self.which.take().is_none());
                match unit {
                    Unit::Week => match &mut self.found.weekday {
                        Some((_, which @ Which::Coming)) => {
                            *which = Which::OfNextWeek;
                            Some(())
                        }
                        Some(_) => None,
                        None => self.set_day(DayOf::NextWeek),
                    },
                    Unit::Month => self.set_day(DayOf::NextMonth),
                    Unit::Minute | Unit::Hour | Unit::Day => None,
                }
            }
            Meaning::Next => put(&mut self.which, Which::Next),
            Meaning::This => put(&mut self.which, Which::This),
            Meaning::At if !self.clock => {
                self.clock = true;
                Some(())
            }
            Meaning::Edge(edge) => put(&mut self.edge, edge),
            Meaning::Part(part) => {
                if self.which == Some(Which::This) {
                    self.which = None;
                    self.set_day(DayOf::Shift(0))?;
                }
                put(&mut self.found.part, part)
            }
            Meaning::Now if !self.found.now => {
                self.found.now = true;
                Some(())
            }
            Meaning::Asap => {
                self.found.asap = true;
                Some(())
            }
            Meaning::In | Meaning::From | Meaning::Filler => Some(()),
            Meaning::Shift(_)
            | Meaning::Day(_)
            | Meaning::Unit(_)
            | Meaning::Number(_)
            | Meaning::FromNow
            | Meaning::At
            | Meaning::HourMark
            | Meaning::Am
            | Meaning::Pm
            | Meaning::Noon
            | Meaning::Midnight
            | Meaning::Before(_)
            | Meaning::After(_)
            | Meaning::Half
            | Meaning::Ordinal
            | Meaning::Now => None,
        }
    }

    fn set_day(&mut self, day: DayOf) -> Option<()> {
        if self.closed {
            return None;
        }
        put(&mut self.found.day, day)
    }

    /// `2026-12-01`, `13/03`, `1.12.`, `1/12/2026`.
    fn numeric_date(&self) -> Option<(Vec<Written>, usize)> {
        let (first, digits) = self.tokens.figure(self.at)?;
        let sign = self.tokens.sign(self.at + 1)?;
        let (second, second_digits) =
            self.tokens.figure(self.at + 2).filter(|_| self.tokens.glued(self.at + 1) && self.tokens.glued(self.at + 2))?;
        let third =
            self.tokens.figure(self.at + 4).filter(|_| self.tokens.sign(self.at + 3) == Some(sign) && self.tokens.glued(self.at + 4));
        if digits == 4 {
            let (day, _) = third.filter(|_| matches!(sign, '-' | '/' | '.'))?;
            return Some((vec![Written { year: i32::try_from(first).ok(), month: second, day }], 5));
        }
        if digits > 2 || second_digits > 2 {
            return None;
        }
        let year = match third {
            Some((year, 4)) => Some(i32::try_from(year).ok()?),
            Some((year, 2)) => Some(2000 + i32::try_from(year).ok()?),
            Some(_) => return None,
            None => None,
        };
        let length = if third.is_some() { 5 } else { 3 };
        let day_first = Written { year, month: second, day: first };
        let month_first = Written { year, month: first, day: second };
        match sign {
            '.' => {
                // A final dot belongs to the date; without one `15.30` is a time, and so is what an hour word goes with.
                let dot = usize::from(third.is_none() && self.tokens.sign(self.at + 3) == Some('.') && self.tokens.glued(self.at + 3));
                let time = third.is_none() && dot == 0 && (second > 12 || self.clock || self.tokens.means(self.at + 3, Meaning::HourMark));
                (!time).then(|| (vec![day_first], length + dot))
            }
            '/' => {
                let mut readings =
                    if self.order == DayMonth::MonthFirst { vec![month_first, day_first] } else { vec![day_first, month_first] };
                if first == second {
                    readings.truncate(1);
                }
                // What can be read in one way only is read in that way, also against the custom of the country.
                if readings.iter().any(|written| written.month <= 12) {
                    readings.retain(|written| written.month <= 12);
                }
                if self.order == DayMonth::DayAlways {
                    readings.truncate(1);
                }
                Some((readings, length))
            }
            '-' if third.is_some() => Some((vec![day_first], length)),
            _ => None,
        }
    }

    /// `in 45 min`, `two weeks from`, `half an hour from now`.
    fn length(&self) -> Option<((u32, Unit), usize)> {
        let begun = self.tokens.means(self.at, Meaning::In);
        let at = self.at + usize::from(begun);
        let (length, taken) = if self.tokens.means(at, Meaning::Half) {
            // *Half a month* is nobody's date.
            self.tokens.unit(at + 1).filter(|unit| *unit == Unit::Hour)?;
            ((30, Unit::Minute), 2)
        } else if self.tokens.means(at + 1, Meaning::Half) && self.tokens.number(at) == Some(1) {
            self.tokens.unit(at + 2).filter(|unit| *unit == Unit::Hour)?;
            ((30, Unit::Minute), 3)
        } else {
            ((self.tokens.number(at)?, self.tokens.unit(at + 1)?), 2)
        };
        let end = at + taken;
        let from_now = self.tokens.means(end, Meaning::FromNow);
        let from = self.tokens.means(end, Meaning::From);
        let ended = usize::from(from_now || from);
        (begun || ended > 0).then_some((length, end + ended - self.at))
    }

    /// `1 Dec 2026`, `Dec 1st`, `3. Dezember`, `1 de diciembre de 2026`, `mid-January`.
    fn named_date(&self) -> Option<(DayOf, usize)> {
        let dates = |year, month, day| DayOf::Dates(vec![Written { year, month, day }]);
        if let Some((day, 1 | 2)) = self.tokens.figure(self.at) {
            let mut at = self.at + 1;
            if self.tokens.sign(at) == Some('.') || self.tokens.means(at, Meaning::Ordinal) {
                at += 1;
            }
            while self.tokens.means(at, Meaning::Filler) {
                at += 1;
            }
            let month = self.tokens.month(at)?;
            let (year, at) = self.year(at + 1);
            return Some((dates(year, month, day), at - self.at));
        }
        let month = self.tokens.month(self.at)?;
        let mut at = self.at + 1;
        if self.tokens.sign(at) == Some('.') {
            at += 1;
        }
        if let Some((day, 1 | 2)) = self.tokens.figure(at)
            && !matches!(self.tokens.sign(at + 1), Some(':' | '/'))
            && self.tokens.find(at + 1, |meaning| matches!(meaning, Meaning::HourMark | Meaning::Am | Meaning::Pm).then_some(())).is_none()
        {
            at += 1;
            if self.tokens.means(at, Meaning::Ordinal) && self.tokens.glued(at) {
                at += 1;
            }
            let (year, at) = self.year(at);
            return Some((dates(year, month, day), at - self.at));
        }
        let (year, at) = self.year(at);
        year.is_some().then(|| (DayOf::Month(month, year, None), at - self.at))
    }

    /// A year of four digits, perhaps after a filler, and the place after it.
    fn year(&self, at: usize) -> (Option<i32>, usize) {
        let skipped = at + usize::from(self.tokens.means(at, Meaning::Filler));
        match self.tokens.figure(skipped) {
            Some((year, 4)) if self.tokens.sign(skipped + 1) != Some('-') => (i32::try_from(year).ok(), skipped + 1),
            Some(_) | None => (None, at),
        }
    }

    /// A time of day.
    fn time(&self) -> Option<(TimeOf, usize)> {
        if self.tokens.means(self.at, Meaning::Noon) {
            return Some((TimeOf::Noon, 1));
        }
        if self.tokens.means(self.at, Meaning::Midnight) {
            return Some((TimeOf::Midnight, 1));
        }
        let before = self.tokens.find(self.at, |meaning| if let Meaning::Before(minutes) = meaning { Some(minutes) } else { None });
        if let Some(plus) = before {
            let hour = self.tokens.number(self.at + 1)?;
            let (half, taken) = self.half(self.at + 2);
            return Some((TimeOf::Clock { hour, minute: 0, plus, half: half.unwrap_or(HalfOf::Unsaid) }, 2 + taken));
        }
        let hour = self.tokens.number(self.at)?;
        let digits = self.tokens.figure(self.at).map_or(1, |(_, digits)| digits);
        let mut at = self.at + 1;
        let (mut minute, mut plus, mut said) = (0, 0, self.clock);
        let has_minutes =
            |at: usize| self.tokens.figure(at).filter(|(_, digits)| *digits == 2 && self.tokens.glued(at)).map(|(minute, _)| minute);
        if let (Some(':' | '.'), Some(minutes)) = (self.tokens.sign(at), has_minutes(at + 1)) {
            (minute, said, at) = (minutes, true, at + 2);
            // Seconds of a pasted time; only whole minutes are promised.
            if let (Some(':'), Some(0)) = (self.tokens.sign(at), has_minutes(at + 1)) {
                at += 2;
            }
        } else if digits == 4 && self.clock {
            return Some((TimeOf::Clock { hour: hour / 100, minute: hour % 100, plus: 0, half: HalfOf::Exact }, 1));
        } else if digits > 2 {
            return None;
        }
        if self.tokens.means(at, Meaning::HourMark) {
            (said, at) = (true, at + 1);
            if let Some((minutes, 2)) = self.tokens.figure(at).filter(|_| minute == 0) {
                (minute, at) = (minutes, at + 1);
            }
        }
        if let Some(minutes) = self.tokens.find(at, |meaning| if let Meaning::After(minutes) = meaning { Some(minutes) } else { None }) {
            (plus, said, at) = (minutes, true, at + 1);
        }
        let (half, taken) = self.half(at);
        // `09:00` and `00:15` are times of a clock with 24 hours.
        let exact = digits == 2 && (hour < 10 && self.tokens.figure(self.at).is_some());
        let marked = (self.at + 1..at).any(|at| self.tokens.means(at, Meaning::HourMark)) && at > self.at + 2;
        let half = half.unwrap_or(match (exact && plus == 0, marked) {
            (true, _) => HalfOf::Exact,
            (false, true) => HalfOf::Written,
            (false, false) => HalfOf::Unsaid,
        });
        let part = self.tokens.find(at + taken, |meaning| if let Meaning::Part(_) = meaning { Some(()) } else { None }).is_some();
        // A bare number is an hour only where nothing else can be meant: `monday 15` may be a day of the month.
        let said =
            said || taken > 0 || part || (at + taken == self.tokens.len() && (self.found.day.is_some() || self.found.part.is_some()));
        let not_more = !matches!(self.tokens.sign(at + taken), Some(':' | '/' | '-'));
        (said && not_more).then_some((TimeOf::Clock { hour, minute, plus, half }, at + taken - self.at))
    }

    /// `am` or `pm`. The German *am* before a day of the week says nothing about the hour.
    fn half(&self, at: usize) -> (Option<HalfOf>, usize) {
        if self.tokens.means(at, Meaning::Pm) {
            return (Some(HalfOf::Pm), 1);
        }
        let before_day = self.tokens.find(at + 1, |meaning| if let Meaning::Day(_) = meaning { Some(()) } else { None }).is_some();
        let before_figure = self.tokens.figure(at + 1).is_some();
        if self.tokens.means(at, Meaning::Am) && (self.tokens.glued(at) || !(before_day || before_figure)) {
            return (Some(HalfOf::Am), 1);
        }
        (None, 0)
    }
}

/// Fills a place that must be empty.
fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    if place.is_some() {
        return None;
    }
    *place = Some(value);
    Some(())
}
