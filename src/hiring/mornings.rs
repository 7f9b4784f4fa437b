//! When the reader's clock shows a time of day while it is a certain day somewhere else.
//!
//! Far apart, the reader's date is another one than that of the place that a day is counted in: by their own date, the last morning
//! could come after the end of what it is the last morning of.

use super::promise::When;
use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;

/// When the reader's clock shows `time` while it is `day` in `zone`; failing that, the first time after the day.
pub fn from(day: NaiveDate, zone: Tz, time: NaiveTime, reader: Tz) -> When {
    let [eve, same, next] = around(day, time, reader);
    [eve, same].into_iter().find(|when| date_of(*when, zone) >= day).unwrap_or(next)
}

/// When the reader's clock shows `time` while it is `day` in `zone`; failing that, the last time before the day.
pub fn by(day: NaiveDate, zone: Tz, time: NaiveTime, reader: Tz) -> When {
    let [eve, same, next] = around(day, time, reader);
    [next, same].into_iter().find(|when| date_of(*when, zone) <= day).unwrap_or(eve)
}

/// `time` on the reader's dates around `day`, in their order. A day of 23 hours may have none of them, and so may one between
/// two of the reader's mornings that are 25 hours apart.
pub fn around(day: NaiveDate, time: NaiveTime, reader: Tz) -> [When; 3] {
    [-1, 0, 1].map(|days| When::Local { at: later(day, days).and_time(time), zone: reader })
}

fn date_of(when: When, zone: Tz) -> NaiveDate {
    when.instant().with_timezone(&zone).date_naive()
}

/// `days` after `date`, or before it when negative; stays put at the ends of the calendar.
pub fn later(date: NaiveDate, days: i64) -> NaiveDate {
    let span = Days::new(days.unsigned_abs());
    let moved = if days < 0 { date.checked_sub_days(span) } else { date.checked_add_days(span) };
    moved.unwrap_or(date)
}
