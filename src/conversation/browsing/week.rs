//! A developer's working week by the client's clock.

use super::words;
use crate::{
    conversation::reply::{Text, Value},
    hiring::{
        calendar::{WeeklyHours, wall},
        developer::Developer,
    },
};
use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;

const DAY: i64 = 24 * 60;
const WEEK: i64 = 7 * DAY;
const DAYS: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Days with the same hours share a line, from the `begins` of the week on. The offset between the clocks is the one at `now`: a profile says when somebody
/// works these days; the times that are offered for interviews are exact.
pub(super) fn by_clock_of(zone: Tz, begins: Weekday, developer: &Developer, now: DateTime<Utc>) -> Vec<Text> {
    let ahead = (wall(now, zone) - wall(now, developer.zone)).num_minutes();
    let mut week = shifted(&developer.hours, ahead).0;
    let mut names = DAYS;
    let begins = begins.num_days_from_monday() as usize;
    week.rotate_left(begins);
    names.rotate_left(begins);
    let mut lines = Vec::new();
    let mut first = 0;
    while let Some(spans) = week.get(first) {
        let alike = week[first..].iter().take_while(|other| *other == spans).count();
        if !spans.is_empty() {
            let times: Vec<Value> = spans.iter().map(|(from, until)| Value::Hours(*from, *until)).collect();
            lines.push(Text::new("browsing-profile-day").with("days", days(names, first, first + alike - 1)).with("times", times));
        }
        first += alike;
    }
    lines
}

/// The same week on a clock that is `ahead` minutes ahead.
fn shifted(hours: &WeeklyHours, ahead: i64) -> WeeklyHours {
    let mut week: [Vec<(u16, u16)>; 7] = Default::default();
    for (day, spans) in (0_i64..).zip(&hours.0) {
        for (from, until) in spans {
            let mut start = (day * DAY + i64::from(*from) + ahead).rem_euclid(WEEK);
            let mut left = i64::from(until.saturating_sub(*from));
            while left > 0 {
                let (today, minute) = (start.div_euclid(DAY), start.rem_euclid(DAY));
                let length = left.min(DAY - minute);
                if let (Some(spans), Ok(from), Ok(until)) = (
                    usize::try_from(today).ok().and_then(|today| week.get_mut(today)),
                    u16::try_from(minute),
                    u16::try_from(minute + length),
                ) {
                    spans.push((from, until));
                }
                left -= length;
                start = (start + length).rem_euclid(WEEK);
            }
        }
    }
    for spans in &mut week {
        spans.sort_unstable();
        let mut joined: Vec<(u16, u16)> = Vec::with_capacity(spans.len());
        for (from, until) in spans.drain(..) {
            match joined.last_mut() {
                Some(last) if last.1 >= from => last.1 = last.1.max(until),
                Some(_) | None => joined.push((from, until)),
            }
        }
        *spans = joined;
    }
    WeeklyHours(week)
}

fn days(week: [Weekday; 7], first: usize, last: usize) -> Text {
    let named = |day: usize| Text::new(words::day(week.get(day).copied().unwrap_or(Weekday::Sun)));
    if first == last { named(first) } else { Text::new("browsing-days").with("first", named(first)).with("last", named(last)) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_week_wraps_at_both_ends() {
        let week = |text: &str| text.parse::<WeeklyHours>().unwrap();
        assert_eq!(shifted(&week("mon-fri 09:00-17:00"), 60), week("mon-fri 10:00-18:00"));
        assert_eq!(shifted(&week("mon 00:30-02:00"), -60), week("sun 23:30-24:00; mon 00:00-01:00"));
        assert_eq!(shifted(&week("sun 20:00-24:00"), 180), week("sun 23:00-24:00; mon 00:00-03:00"));
        assert_eq!(shifted(&week("mon 22:00-24:00; tue 00:00-02:00"), 180), week("tue 01:00-05:00"));
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_week(day in 0_usize..7, from in 0_u16..1_430, length in 1_u16..600, ahead in -1_560_i64..1_560) {
            let mut hours = WeeklyHours::default();
            hours.0[day].push((from, (from + length).min(1_440)));
            prop_assert_eq!(shifted(&shifted(&hours, ahead), -ahead), hours);
        }
    }
}
