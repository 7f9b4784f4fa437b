//! Dates and times as people type them, in several languages at once.
//!
//! What can mean two things is asked about, and what does not exist is said so; nothing is guessed. *Deliberately
//! absent*: the clock (`now` is passed in), words that people read, and time zones in the text.

mod answers;
mod days;
mod english;
mod french;
mod german;
mod languages;
mod portuguese;
mod reading;
mod spanish;
mod times;
mod tokens;
mod words;

pub use answers::{Cannot, DateAnswer, DayMonth, Moment, Why};

use super::calendar::{Resolved, resolve, wall};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use days::Meant;
use reading::{DayOf, Reading};
use words::Unit;

/// Reads an instant: `tomorrow 3pm`, `do. 15 Uhr`, `13/03 15h`, `in 45 min`. `zone` is the writer's.
pub fn read_moment(text: &str, now: DateTime<Utc>, zone: Tz, order: DayMonth) -> Moment {
    let Some(reading) = read(text, order) else { return Moment::NotATime };
    let now = whole_minutes(now);
    if reading.asap || (reading.now && reading != (Reading { now: true, ..Reading::default() })) {
        return Moment::NotATime;
    }
    if reading.now {
        return Moment::Instant(now);
    }
    if let Some((count, unit @ (Unit::Minute | Unit::Hour))) = reading.length {
        let alone = reading == Reading { length: reading.length, ..Reading::default() };
        let minutes = i64::from(count) * if unit == Unit::Hour { 60 } else { 1 };
        let at = Duration::try_minutes(minutes).and_then(|length| now.checked_add_signed(length));
        return at.filter(|_| alone).map_or(Moment::NotATime, Moment::Instant);
    }
    let today = wall(now, zone).date();
    let meant = match days::days(&reading, today) {
        Ok(meant) => meant,
        Err(cannot) => return Moment::Impossible(cannot),
    };
    let dated = reading.day.is_some() || reading.weekday.is_some() || reading.length.is_some();
    match (meant, reading.time) {
        (None, _) if dated => Moment::NotATime,
        (None, None) => Moment::NotATime,
        (Some(meant), None) => Moment::Days(meant.days),
        (meant, Some(time)) => {
            let Some(times) = times::times(time, reading.part) else { return Moment::Impossible(Cannot::NoSuchTime) };
            let why = if time == reading::TimeOf::Midnight { Why::WhichMidnight } else { Why::HalfOfDay };
            let written = matches!(time, reading::TimeOf::Clock { half: reading::HalfOf::Written, .. });
            match meant {
                Some(meant) => {
                    // Written as a clock shows it, a time that the clocks skip is none, even where its other half of the day is.
                    let gap = if written { skipped(&meant, &times, now, zone) } else { None };
                    gap.unwrap_or_else(|| choose(&meant, &times, why, now, zone))
                }
                None => undated(today, &times, why, now, zone),
            }
        }
    }
}

/// Reads a day to start on: `next monday`, `ab sofort`, `1.12.`, `en dos semanas`. A time of day beside it is not looked at.
pub fn read_date(text: &str, today: NaiveDate, order: DayMonth) -> DateAnswer {
    let Some(reading) = read(text, order) else { return DateAnswer::NotADate };
    let has_day = reading.day.is_some() || reading.weekday.is_some() || reading.length.is_some();
    if reading.asap || reading.now {
        return if has_day || reading.time.is_some() { DateAnswer::NotADate } else { DateAnswer::AsSoonAsPossible };
    }
    match days::days(&reading, today) {
        Ok(None) => DateAnswer::NotADate,
        Ok(Some(Meant { days, .. })) => match days.as_slice() {
            // A month that was named whole is not a day, even when one of its days is the likeliest.
            [only] if !matches!(reading.day, Some(DayOf::Month(_, _, None))) => DateAnswer::Date(*only),
            [..] => DateAnswer::Ambiguous(days),
        },
        Err(cannot) => DateAnswer::Impossible(cannot),
    }
}

/// Whether a text names a day to start on, if perhaps not a single one.
pub fn says_a_day(text: &str) -> bool {
    read(text, DayMonth::DayFirst).is_some_and(|reading| {
        let has_day = reading.day.is_some()
            || reading.weekday.is_some()
            || reading.length.is_some_and(|(_, unit)| !matches!(unit, Unit::Minute | Unit::Hour));
        has_day || reading.asap
    })
}

/// Whether a folded word is a month's name.
pub(crate) fn is_month(word: &str) -> bool {
    languages::meanings(word).iter().any(|meaning| matches!(meaning, words::Meaning::Month(_)))
}

/// Whether a folded word has a meaning in dates or times.
pub(crate) fn is_a_word_of_dates(word: &str) -> bool {
    !languages::meanings(word).is_empty()
}

/// Whether a folded word says nothing about a day, such as "please".
pub(crate) fn is_filler(word: &str) -> bool {
    let meanings = languages::meanings(word);
    !meanings.is_empty() && meanings.iter().all(|meaning| *meaning == words::Meaning::Filler)
}

fn read(text: &str, order: DayMonth) -> Option<Reading> {
    reading::read(&tokens::tokens(text)?, order)
}

/// A time without a day is the next one: today's, and when that is over tomorrow's, which wants to be confirmed.
fn undated(today: NaiveDate, times: &[(i64, i64)], why: Why, now: DateTime<Utc>, zone: Tz) -> Moment {
    let on = |day: NaiveDate| choose(&Meant { days: vec![day], why: Why::WhichDay }, times, why, now, zone);
    match (on(today), today.succ_opt()) {
        (Moment::Impossible(Cannot::Past), Some(tomorrow)) => match on(tomorrow) {
            Moment::Instant(at) => Moment::Ambiguous { candidates: vec![at], why: Why::WhichDay },
            other @ (Moment::Days(_) | Moment::Ambiguous { .. } | Moment::Impossible(_) | Moment::NotATime) => other,
        },
        (found, _) => found,
    }
}

/// That the clocks skip the earliest of the times, if they do.
fn skipped(meant: &Meant, times: &[(i64, i64)], now: DateTime<Utc>, zone: Tz) -> Option<Moment> {
    let first = times.iter().min()?;
    match choose(meant, &[*first], Why::HalfOfDay, now, zone) {
        gap @ Moment::Impossible(Cannot::Gap { .. }) => Some(gap),
        Moment::Instant(_) | Moment::Days(_) | Moment::Ambiguous { .. } | Moment::Impossible(_) | Moment::NotATime => None,
    }
}

/// Every day at every time that exists and is not over.
fn choose(meant: &Meant, times: &[(i64, i64)], why: Why, now: DateTime<Utc>, zone: Tz) -> Moment {
    let mut candidates: Vec<DateTime<Utc>> = Vec::new();
    let mut gap = None;
    let mut repeated = false;
    for (day, (later, minute)) in meant.days.iter().flat_map(|day| times.iter().map(move |time| (*day, *time))) {
        let date = day.checked_add_signed(Duration::days(later));
        let time = u32::try_from(minute * 60).ok().and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0));
        let (Some(date), Some(time)) = (date, time) else { continue };
        match resolve(date.and_time(time), zone) {
            Resolved::One(at) => candidates.push(at),
            Resolved::Twice(first, second) => {
                repeated |= second >= now;
                candidates.extend([first, second]);
            }
            Resolved::Gap { before, after } => gap = Some([before, after]),
        }
    }
    candidates.retain(|at| *at >= now);
    let mut seen = Vec::new();
    candidates.retain(|at| {
        !seen.contains(at) && {
            seen.push(*at);
            true
        }
    });
    let why = match (meant.days.len(), times.len()) {
        (2.., _) => meant.why,
        (_, 2..) => why,
        (_, _) if repeated => Why::ClocksRepeat,
        (_, _) => meant.why,
    };
    match (candidates.as_slice(), gap) {
        ([], Some(nearest)) if nearest[1] >= now => Moment::Impossible(Cannot::Gap { nearest }),
        ([], _) => Moment::Impossible(Cannot::Past),
        ([only], None) => Moment::Instant(*only),
        (_, _) => Moment::Ambiguous { candidates, why },
    }
}

fn whole_minutes(at: DateTime<Utc>) -> DateTime<Utc> {
    at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at)
}

#[cfg(test)]
#[path = "when/scenes.rs"]
mod tests;
