//! How much of a day a client and a developer share.
//!
//! The figure is for a *typical day*: of the client's five weekdays, each counted from 09:00 to 18:00 on the client's clock, the
//! third best, so at least as much is shared on three days of five. Weekly hours are rounded inwards to quarter hours,
//! and both clocks are taken as they stand at noon UTC of one day: what a change to summer time between the two moves is not
//! foreseen. *Deliberately absent*: bookings and time off.

use crate::hiring::calendar::WeeklyHours;
use chrono::{NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;

const QUARTERS_A_DAY: usize = 96;
const QUARTERS_A_WEEK: i32 = 96 * 7;
/// 09:00, in quarter hours.
const OPENING: i32 = 36;
/// 09:00 to 18:00, one bit for each quarter hour.
const WINDOW: u128 = (1 << 36) - 1;

/// The quarter hours of a week that are worked from beginning to end, on the developer's clock, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Week([u128; 7]);

impl Week {
    pub(super) fn of(hours: &WeeklyHours) -> Self {
        Self(std::array::from_fn(|day| {
            hours.0[day].iter().fold(0, |bits, (from, to)| bits | upto((*to).min(1_440) / 15) & !upto(from.div_ceil(15)))
        }))
    }

    /// Quarter hours shared on a typical day (0 to 36) with a client whose clock is `ahead` quarter hours behind this one.
    pub(super) fn shared(&self, ahead: i32) -> u8 {
        let mut days = [0; 5];
        for (shared, day) in days.iter_mut().zip(0i32..) {
            let first = (day * 96 + OPENING + ahead).rem_euclid(QUARTERS_A_WEEK).unsigned_abs() as usize;
            let (today, at) = (first / QUARTERS_A_DAY, first % QUARTERS_A_DAY);
            let bits = (self.0[today] >> at) | (self.0[(today + 1) % 7] << (QUARTERS_A_DAY - at));
            *shared = (bits & WINDOW).count_ones();
        }
        days.sort_unstable();
        u8::try_from(days[2]).unwrap_or(u8::MAX)
    }
}

/// The first `quarters` bits.
const fn upto(quarters: u16) -> u128 {
    (1 << if quarters > 96 { 96 } else { quarters }) - 1
}

/// How far the clocks of `zone` are ahead of UTC at noon UTC of `day`, in quarter hours (rounded down).
pub(super) fn ahead_of_utc(zone: Tz, day: NaiveDate) -> i32 {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    zone.offset_from_utc_datetime(&noon).fix().local_minus_utc().div_euclid(900)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weekdays(from: u16, to: u16) -> WeeklyHours {
        WeeklyHours(std::array::from_fn(|day| if day < 5 { vec![(from, to)] } else { vec![] }))
    }

    fn shared(hours: &WeeklyHours, developer: Tz, client: Tz) -> u8 {
        let day = NaiveDate::from_ymd_opt(2026, 1, 14).unwrap();
        Week::of(hours).shared(ahead_of_utc(developer, day) - ahead_of_utc(client, day))
    }

    #[test]
    fn known_pairs_of_cities() {
        let office = weekdays(9 * 60, 17 * 60);
        assert_eq!(shared(&office, Tz::Europe__Berlin, Tz::Europe__Berlin), 32);
        assert_eq!(shared(&office, Tz::Africa__Lagos, Tz::Europe__London), 28, "Lagos begins at 08:00 of London");
        assert_eq!(shared(&office, Tz::Asia__Kathmandu, Tz::Europe__Berlin), 13, "until 12:15 of Berlin");
        assert_eq!(shared(&office, Tz::Asia__Tokyo, Tz::America__New_York), 0);
        let night = WeeklyHours(std::array::from_fn(|_| vec![(0, 3 * 60), (23 * 60, 24 * 60)]));
        assert_eq!(shared(&night, Tz::Asia__Tokyo, Tz::America__New_York), 16, "23:00 to 03:00 in Tokyo is 09:00 to 13:00 in New York");
    }

    #[test]
    fn a_typical_day_is_one_of_three_out_of_five() {
        let some = |days: usize| WeeklyHours(std::array::from_fn(|day| if day < days { vec![(540, 1_080)] } else { vec![] }));
        assert_eq!(shared(&some(3), Tz::UTC, Tz::UTC), 36);
        assert_eq!(shared(&some(2), Tz::UTC, Tz::UTC), 0);
    }

    #[test]
    fn nonsense_hours_share_nothing() {
        assert_eq!(shared(&weekdays(1_000, 600), Tz::UTC, Tz::UTC), 0);
        assert_eq!(shared(&weekdays(u16::MAX, u16::MAX), Tz::UTC, Tz::UTC), 0);
    }

    proptest! {
        #[test]
        fn bits_agree_with_minutes(from in 0u16..96, length in 0u16..96, ahead in -100i32..100) {
            let to = (from + length).min(96);
            let week = Week::of(&weekdays(from * 15, to * 15));
            let works = |quarter: i32| {
                let quarter = quarter.rem_euclid(672);
                quarter / 96 < 5 && (i32::from(from)..i32::from(to)).contains(&(quarter % 96))
            };
            let mut days: Vec<usize> = (0..5).map(|day| (36..72).filter(|q| works(day * 96 + q + ahead)).count()).collect();
            days.sort_unstable();
            prop_assert_eq!(usize::from(week.shared(ahead)), days[2]);
        }
    }
}
