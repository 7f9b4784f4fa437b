//! Free times for interviews: a developer's working hours, less what is taken on either side.

use super::{
    clock::{Resolved, instant, resolve, wall},
    hours::WeeklyHours,
};
use crate::hiring::terms::InterviewTerms;
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

/// Minutes between two offered starts.
const STEP: u16 = 30;
/// The farthest that free times are searched, whatever the terms say: it bounds the work.
const MAX_DAYS: u32 = 400;
/// The hours of a client's working day, as minutes from midnight.
const CLIENT_DAY: (u32, u32) = (9 * 60, 18 * 60);
/// Local hours at which one may be asked to meet when there is a choice.
const FRIENDLY: std::ops::Range<u32> = 8..20;

/// A stretch of time that is taken: `from` belongs to it, `until` does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// Its first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it.
    pub until: DateTime<Utc>,
}

impl Busy {
    /// Whether the two share time.
    pub fn meets(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }
}

/// What is already taken on both sides of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diary {
    /// The developer's meetings, each with the buffer after it, and their time off.
    pub developer: Vec<Busy>,
    /// The client's meetings.
    pub client: Vec<Busy>,
    /// Whether the developer answers for themselves when somebody wants to meet them.
    pub answers: bool,
}

impl Diary {
    /// Takes a stretch out of what is taken of the developer's time. Meetings that touch may be shown as one, so the rest of it stays.
    pub fn give_back(&mut self, from: DateTime<Utc>, until: DateTime<Utc>) {
        let rest = |busy: &Busy| {
            let before = Busy { from: busy.from, until: busy.until.min(from) };
            let after = Busy { from: busy.from.max(until), until: busy.until };
            [before, after].into_iter().filter(|part| part.from < part.until)
        };
        self.developer = self.developer.iter().flat_map(rest).collect();
    }
}

/// Why a meeting cannot start at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFree {
    /// It is over.
    Past,
    /// Within the notice.
    TooSoon,
    /// Beyond the horizon.
    TooFar,
    /// Not on a quarter of an hour by the developer's clock.
    NotOnQuarter,
    /// Not wholly within the developer's working hours; also the second coming of an hour that the clocks repeat.
    OutsideHours,
    /// The developer is taken then, or is not free for work until a later day.
    DeveloperBusy,
    /// The client is taken then.
    ClientBusy,
}

/// Whether a meeting can start at `start`. `zone`, `hours` and `free_from` are the developer's; `free_from` is a date of their calendar.
pub fn is_free(
    start: DateTime<Utc>,
    hours: &WeeklyHours,
    zone: Tz,
    free_from: Option<NaiveDate>,
    diary: &Diary,
    terms: &InterviewTerms,
    now: DateTime<Utc>,
) -> Result<(), NotFree> {
    let local = wall(start, zone);
    if !local.minute().is_multiple_of(15) || local.second() != 0 || local.nanosecond() != 0 {
        return Err(NotFree::NotOnQuarter);
    }
    if start < now {
        return Err(NotFree::Past);
    }
    if start < later(now, terms.notice) {
        return Err(NotFree::TooSoon);
    }
    if start > later(now, terms.horizon) {
        return Err(NotFree::TooFar);
    }
    if !within_hours(start, hours, zone, terms.length) {
        return Err(NotFree::OutsideHours);
    }
    let until = later(start, terms.length);
    let with_buffer = Busy { from: start, until: later(until, terms.buffer) };
    if free_from.is_some_and(|date| local.date() < date) || diary.developer.iter().any(|busy| busy.meets(&with_buffer)) {
        return Err(NotFree::DeveloperBusy);
    }
    if diary.client.iter().any(|busy| busy.meets(&Busy { from: start, until })) {
        return Err(NotFree::ClientBusy);
    }
    Ok(())
}

/// At most `count` free starts after `after`, soonest first: each full and half hour, by the developer's clock, at which
/// [`is_free`] says yes. Starts that the clocks skip do not exist; of those that come twice the first is offered.
#[expect(clippy::too_many_arguments, reason = "these are the facts that decide, and each is a type of its own")]
pub fn free_slots(
    hours: &WeeklyHours,
    zone: Tz,
    free_from: Option<NaiveDate>,
    diary: &Diary,
    terms: &InterviewTerms,
    now: DateTime<Utc>,
    after: Option<DateTime<Utc>>,
    count: usize,
) -> Vec<DateTime<Utc>> {
    let earliest = later(now, terms.notice).max(after.unwrap_or(now));
    let first = wall(earliest, zone).date();
    let first = free_from.map_or(first, |date| date.max(first));
    let last = wall(later(now, terms.horizon), zone).date();
    let mut found = Vec::new();
    for date in first.iter_days().take_while(|date| *date <= last).take(MAX_DAYS as usize) {
        for start in starts(hours, date, zone) {
            if found.len() == count {
                return found;
            }
            let fresh = after.is_none_or(|after| start > after);
            if fresh && is_free(start, hours, zone, free_from, diary, terms, now).is_ok() {
                found.push(start);
            }
        }
    }
    found
}

/// The full and half hours of a day's spans that the clocks show, each at its first coming.
fn starts(hours: &WeeklyHours, date: NaiveDate, zone: Tz) -> impl Iterator<Item = DateTime<Utc>> {
    let minutes =
        hours.on(date.weekday()).iter().flat_map(|(from, until)| (from.next_multiple_of(STEP)..*until).step_by(usize::from(STEP)));
    minutes.filter_map(move |minute| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0)?;
        match resolve(date.and_time(time), zone) {
            Resolved::One(at) | Resolved::Twice(at, _) => Some(at),
            Resolved::Gap { .. } => None,
        }
    })
}

/// Whether every minute of a meeting, as the developer's clock shows it, is working time.
fn within_hours(start: DateTime<Utc>, hours: &WeeklyHours, zone: Tz, length: Duration) -> bool {
    let local = wall(start, zone);
    if matches!(resolve(local, zone), Resolved::Twice(_, second) if second == start) {
        return false;
    }
    // One second before its end is the last that the meeting needs.
    let end = later(start, length - Duration::seconds(1));
    if offset(start, zone) == offset(end, zone) {
        return hours.cover(local.weekday(), minute_of(local.time()), length.num_minutes());
    }
    // The clocks change during the meeting: look at each minute.
    (0..length.num_minutes().min(24 * 60)).all(|minute| at_work(later(start, Duration::minutes(minute)), hours, zone))
}

fn at_work(at: DateTime<Utc>, hours: &WeeklyHours, zone: Tz) -> bool {
    let local = wall(at, zone);
    hours.cover(local.weekday(), minute_of(local.time()), 1)
}

fn minute_of(time: NaiveTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

fn offset(at: DateTime<Utc>, zone: Tz) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// `at + by`, or the end of time.
fn later(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    at.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A friendly handful of `slots`: of the first `days` days (by the calendar of `zone`, the reader's) at most `per_day` each, spread
/// over the day, and outside the reader's night when there is a choice. Keeps the order.
pub fn spread(slots: &[DateTime<Utc>], zone: Tz, per_day: usize, days: usize) -> Vec<DateTime<Utc>> {
    let by_day = slots.chunk_by(|one, next| wall(*one, zone).date() == wall(*next, zone).date());
    by_day
        .take(days)
        .flat_map(|day| {
            let awake: Vec<_> = day.iter().copied().filter(|at| FRIENDLY.contains(&wall(*at, zone).hour())).collect();
            let choice = if awake.is_empty() { day.to_vec() } else { awake };
            let take = per_day.min(choice.len());
            // First and last of the day, and the rest at even distances between them.
            let gaps = take.saturating_sub(1).max(1);
            (0..take).filter_map(move |index| choice.get(index * (choice.len() - 1) / gaps).copied()).collect::<Vec<_>>()
        })
        .collect()
}

/// Minutes that the client's working day on `date` (09:00 to 18:00 by their clock) shares with the developer's hours: 0 to 540.
pub fn overlap_minutes(client_zone: Tz, hours: &WeeklyHours, developer_zone: Tz, date: NaiveDate) -> i64 {
    let at = |minute: u32| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap_or_default();
        instant(date.and_time(time), client_zone)
    };
    let (from, until) = (at(CLIENT_DAY.0), at(CLIENT_DAY.1));
    if offset(from, developer_zone) != offset(until, developer_zone) {
        let minutes = (until - from).num_minutes();
        let shared = (0..minutes).filter(|minute| at_work(later(from, Duration::minutes(*minute)), hours, developer_zone)).count();
        return i64::try_from(shared).unwrap_or(minutes);
    }
    let (from, until) = (wall(from, developer_zone), wall(until, developer_zone));
    // The client's day lies on at most two days of the developer's calendar.
    let dates = [Some(from.date()), from.date().checked_add_days(Days::new(1))];
    let shared = dates.into_iter().flatten().flat_map(|date| {
        let midnight = date.and_time(NaiveTime::MIN);
        let (start, end) = ((from - midnight).num_minutes(), (until - midnight).num_minutes());
        hours.on(date.weekday()).iter().map(move |span| (end.min(i64::from(span.1)) - start.max(i64::from(span.0))).max(0))
    });
    shared.sum()
}

#[cfg(test)]
#[path = "slots_tests.rs"]
mod tests;
