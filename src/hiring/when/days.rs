//! Which days a reading can mean, seen from a given today.

use super::{
    answers::{Cannot, Why},
    reading::{DayOf, Reading, Which, Written},
    words::{Edge, Unit},
};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The days that are meant, likeliest first, and why there are several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meant {
    pub days: Vec<NaiveDate>,
    pub why: Why,
}

/// The days that a reading names. `Ok(None)` when what it says does not fit together, or names no day.
pub(super) fn days(reading: &Reading, today: NaiveDate) -> Result<Option<Meant>, Cannot> {
    let base = match (&reading.day, reading.weekday) {
        (None, None) => reading.length.map(|_| one(today)),
        (None, Some((weekday, which))) => weekdays(weekday, which, today),
        (Some(day), None) => named(day, today)?,
        (Some(day @ (DayOf::Shift(_) | DayOf::Dates(_) | DayOf::OfMonth(_))), Some((weekday, Which::Coming))) => {
            // Thursday, 3 December: when it is no Thursday, somebody looked at the wrong page.
            let Some(meant) = named(day, today)? else { return Ok(None) };
            let agreeing: Vec<_> = meant.days.iter().copied().filter(|date| date.weekday() == weekday).collect();
            if agreeing.is_empty() {
                return Err(Cannot::NoSuchDate { nearest: meant.days });
            }
            Some(Meant { days: agreeing, why: meant.why })
        }
        (Some(_), Some(_)) => None,
    };
    let Some(mut meant) = base else { return Ok(None) };
    if let Some((count, unit)) = reading.length {
        let later = |date: &NaiveDate| match unit {
            Unit::Day => date.checked_add_days(Days::new(u64::from(count))),
            Unit::Week => date.checked_add_days(Days::new(u64::from(count) * 7)),
            Unit::Month => date.checked_add_months(Months::new(count)),
            Unit::Minute | Unit::Hour => None,
        };
        meant.days = meant.days.iter().filter_map(later).collect();
    }
    if meant.days.iter().any(|date| *date < today) {
        return Err(Cannot::Past);
    }
    Ok((!meant.days.is_empty()).then_some(meant))
}

fn one(day: NaiveDate) -> Meant {
    Meant { days: vec![day], why: Why::WhichDay }
}

fn weekdays(weekday: Weekday, which: Which, today: NaiveDate) -> Option<Meant> {
    let ahead = i64::from((weekday.num_days_from_monday() + 7 - today.weekday().num_days_from_monday()) % 7);
    let next_week = 7 - i64::from(today.weekday().num_days_from_monday()) + i64::from(weekday.num_days_from_monday());
    let shifts = match which {
        Which::Coming if ahead == 0 => vec![0, 7],
        Which::Coming | Which::This => vec![ahead],
        // To some the first that comes, to others the one of the next week.
        Which::Next if ahead == 0 => vec![7],
        Which::Next if ahead == next_week => vec![ahead],
        Which::Next => vec![ahead, next_week],
        Which::OfNextWeek => vec![next_week],
    };
    let days: Option<Vec<_>> = shifts.into_iter().map(|shift| today.checked_add_signed(chrono::Duration::days(shift))).collect();
    days.map(|days| Meant { days, why: Why::WhichWeek })
}

fn named(day: &DayOf, today: NaiveDate) -> Result<Option<Meant>, Cannot> {
    match day {
        DayOf::Shift(shift) => Ok(today.checked_add_signed(chrono::Duration::days(*shift)).map(one)),
        DayOf::Dates(written) => {
            let (real, unreal): (Vec<_>, Vec<_>) = written.iter().map(|written| date(*written, today)).partition(Result::is_ok);
            let days: Vec<NaiveDate> = real.into_iter().flatten().collect();
            match unreal.into_iter().find_map(Result::err) {
                Some(cannot) if days.is_empty() => Err(cannot),
                Some(_) | None => Ok(Some(Meant { days, why: Why::DayOrMonth })),
            }
        }
        DayOf::OfMonth(day) => {
            let first = today.with_day(1).unwrap_or(today);
            let of_month = |ahead| first.checked_add_months(Months::new(ahead))?.with_day(*day);
            let found = (0..12).filter_map(of_month).find(|date| *date >= today);
            found.map(|date| Some(one(date))).ok_or(Cannot::NoSuchDate { nearest: Vec::new() })
        }
        DayOf::Month(month, year, edge) => month_part(*month, *year, *edge, today),
        DayOf::NextWeek => {
            let to_monday = 7 - u64::from(today.weekday().num_days_from_monday());
            let days = (0..5).filter_map(|day| today.checked_add_days(Days::new(to_monday + day))).collect();
            Ok(Some(Meant { days, why: Why::WhichDay }))
        }
        DayOf::NextMonth => {
            let first = today.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
            let days = first.into_iter().flat_map(|first| [Some(first), first.with_day(15)]).flatten().collect();
            Ok(Some(Meant { days, why: Why::WhichDay }))
        }
    }
}

/// A written date; without a year the next that comes.
fn date(written: Written, today: NaiveDate) -> Result<NaiveDate, Cannot> {
    let nowhere = Cannot::NoSuchDate { nearest: Vec::new() };
    let Written { year, month, day } = written;
    if !(1..=31).contains(&day) {
        return Err(nowhere);
    }
    let in_year = |year: i32| last_of_month(year, month).map(|last| (last, last.with_day(day)));
    let this_year = in_year(year.unwrap_or(today.year())).ok_or(nowhere.clone())?;
    let passed = this_year.1.unwrap_or(this_year.0) < today;
    let (last, found) = match (passed, year) {
        (true, Some(_)) if this_year.1.is_some() => return Err(Cannot::Past),
        (true, None) => in_year(today.year().saturating_add(1)).ok_or(nowhere)?,
        (true, Some(_)) | (false, _) => this_year,
    };
    found.ok_or_else(|| Cannot::NoSuchDate {
        nearest: [Some(last), last.succ_opt()].into_iter().flatten().filter(|date| *date >= today).collect(),
    })
}

/// A month as a whole is asked about; its beginning is the 1st, its middle the 15th.
fn month_part(month: u32, year: Option<i32>, edge: Option<Edge>, today: NaiveDate) -> Result<Option<Meant>, Cannot> {
    let year = year.unwrap_or(today.year().saturating_add(i32::from(month < today.month())));
    let Some(last) = last_of_month(year, month) else { return Err(Cannot::NoSuchDate { nearest: Vec::new() }) };
    let days = match edge {
        Some(Edge::Beginning) => vec![last.with_day(1)],
        Some(Edge::Middle) => vec![last.with_day(15)],
        Some(Edge::End) => vec![Some(last)],
        None => vec![last.with_day(1), last.with_day(15), Some(last)],
    };
    let days: Vec<_> = days.into_iter().flatten().filter(|date| *date >= today).take(2).collect();
    if days.is_empty() { Err(Cannot::Past) } else { Ok(Some(Meant { days, why: Why::WhichDay })) }
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt()
}
