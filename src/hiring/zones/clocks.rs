//! Which zone somebody is in who says what their clock shows.

use crate::hiring::when::{DayMonth, Moment, read_moment};
use chrono::{DateTime, Offset as _, TimeZone as _, Timelike as _, Utc};
use chrono_tz::Tz;

/// Zones that are offered at most.
const MOST: usize = 6;
/// Clocks differ by some minutes; zones by quarters of an hour.
const QUARTER: i64 = 15;
/// A clock that is further off than so many minutes is told another way.
const MOST_WRONG: i64 = 5;
/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// Where most people are, for each time that clocks show, those of the most people first.
const PLACES: [Tz; 54] = [
    Tz::Europe__London,
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Los_Angeles,
    Tz::America__Denver,
    Tz::America__Sao_Paulo,
    Tz::Asia__Kolkata,
    Tz::Asia__Shanghai,
    Tz::Asia__Tokyo,
    Tz::Africa__Lagos,
    Tz::Africa__Cairo,
    Tz::Africa__Nairobi,
    Tz::Africa__Johannesburg,
    Tz::Europe__Istanbul,
    Tz::Europe__Athens,
    Tz::Europe__Kyiv,
    Tz::Europe__Lisbon,
    Tz::Europe__Moscow,
    Tz::Asia__Dubai,
    Tz::Asia__Karachi,
    Tz::Asia__Dhaka,
    Tz::Asia__Bangkok,
    Tz::Asia__Singapore,
    Tz::Asia__Jakarta,
    Tz::Asia__Seoul,
    Tz::Australia__Sydney,
    Tz::Australia__Brisbane,
    Tz::Australia__Perth,
    Tz::Australia__Adelaide,
    Tz::Australia__Darwin,
    Tz::Pacific__Auckland,
    Tz::America__Mexico_City,
    Tz::America__Bogota,
    Tz::America__Lima,
    Tz::America__Argentina__Buenos_Aires,
    Tz::America__Santiago,
    Tz::America__Caracas,
    Tz::America__Halifax,
    Tz::America__St_Johns,
    Tz::America__Phoenix,
    Tz::America__Anchorage,
    Tz::Pacific__Honolulu,
    Tz::Africa__Accra,
    Tz::Africa__Casablanca,
    Tz::Atlantic__Azores,
    Tz::Atlantic__Cape_Verde,
    Tz::Asia__Tehran,
    Tz::Asia__Kabul,
    Tz::Asia__Kathmandu,
    Tz::Asia__Yangon,
    Tz::Asia__Tashkent,
    Tz::Pacific__Noumea,
    Tz::Pacific__Tongatapu,
];

/// Zones whose clocks show at `now` what somebody says that theirs does, such as `14:30` or `3pm`; none where the words
/// name no time of day. What may be in either half of the day is looked for in both.
pub fn zones_where_it_is(text: &str, now: DateTime<Utc>) -> Vec<Tz> {
    // A clock shows a time, and no day.
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let times = match read_moment(text, now, Tz::UTC, DayMonth::DayFirst) {
        Moment::Instant(at) if has_digits => vec![at],
        Moment::Ambiguous { candidates, .. } if has_digits => candidates,
        Moment::Instant(_) | Moment::Ambiguous { .. } | Moment::Days(_) | Moment::Impossible(_) | Moment::NotATime => return Vec::new(),
    };
    let minutes = |at: DateTime<Utc>| i64::from(at.hour() * 60 + at.minute());
    let ahead: Vec<i64> = times.iter().filter_map(|at| nearest_quarter(minutes(*at) - minutes(now))).collect();
    let is_there = |zone: &Tz| ahead.contains(&offset(*zone, now).rem_euclid(DAY));
    PLACES.into_iter().filter(is_there).take(MOST).collect()
}

/// `None` when it is too far away to be a clock that is a little fast or slow.
fn nearest_quarter(minutes: i64) -> Option<i64> {
    let nearest = (minutes + QUARTER / 2).div_euclid(QUARTER) * QUARTER;
    ((minutes - nearest).abs() <= MOST_WRONG).then(|| nearest.rem_euclid(DAY))
}

/// How far a zone's clocks are ahead of UTC, in minutes.
fn offset(zone: Tz, now: DateTime<Utc>) -> i64 {
    i64::from(zone.offset_from_utc_datetime(&now.naive_utc()).fix().local_minus_utc()) / 60
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail this way")]

    use super::*;

    #[test]
    fn a_clock_names_its_zones() {
        let now: DateTime<Utc> = "2026-11-30T09:00:00Z".parse().unwrap();
        let first = |text: &str| zones_where_it_is(text, now).first().copied();
        assert_eq!(first("10:00"), Some(Tz::Europe__Berlin));
        assert_eq!(first("10:02"), Some(Tz::Europe__Berlin), "a clock may be a little fast");
        assert_eq!(first("14:30"), Some(Tz::Asia__Kolkata));
        assert_eq!(first("4am"), Some(Tz::America__New_York));
        assert_eq!(first("1:00 am"), Some(Tz::America__Los_Angeles));
        assert!(zones_where_it_is("10:00", now).contains(&Tz::Africa__Lagos));
        for none in ["Berlin", "purple", "tomorrow", "now", "99:99", "11:07"] {
            assert_eq!(zones_where_it_is(none, now), [], "{none}");
        }
    }
}
