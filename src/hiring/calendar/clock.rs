//! Between instants and what clocks show: gaps and overlaps of daylight saving time have a name here, never a guess.

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

/// What a local time means in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolved {
    /// The clocks show it once.
    One(DateTime<Utc>),
    /// The clocks skip it. Both neighbours are as far from it, on the clock, as the gap is long.
    Gap {
        /// The same time, earlier by the length of the gap.
        before: DateTime<Utc>,
        /// The same time, later by the length of the gap.
        after: DateTime<Utc>,
    },
    /// The clocks show it twice: the first and the second time.
    Twice(DateTime<Utc>, DateTime<Utc>),
}

/// The instant at which the clocks of `zone` show `local`. A time that a change to summer time skips moves forward by
/// the length of the gap; of one that comes twice the first is taken.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match resolve(local, zone) {
        Resolved::One(at) | Resolved::Twice(at, _) | Resolved::Gap { after: at, .. } => at,
    }
}

/// The instant or instants at which the clocks of `zone` show `local`, or the neighbours of a time that they skip.
pub fn resolve(local: NaiveDateTime, zone: Tz) -> Resolved {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Resolved::One(at.with_timezone(&Utc)),
        LocalResult::Ambiguous(one, other) => {
            let (one, other) = (one.with_timezone(&Utc), other.with_timezone(&Utc));
            Resolved::Twice(one.min(other), one.max(other))
        }
        LocalResult::None => {
            // The offset that held before the gap, applied inside it, lands as far after the gap as the time was inside.
            // A day earlier no zone has begun its gap yet: gaps are shorter than a day, or lie west of Greenwich.
            let day_before = local.checked_sub_signed(Duration::days(1)).unwrap_or(local);
            let after = shifted(local, zone, day_before);
            let before = shifted(local, zone, after.naive_utc());
            Resolved::Gap { before, after }
        }
    }
}

/// What the clocks of `zone` show at an instant. At the far ends of the calendar, where this overflows, UTC stays.
pub fn wall(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let utc = at.naive_utc();
    utc.checked_add_offset(zone.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
}

/// `local` read with the offset that held at `utc`.
fn shifted(local: NaiveDateTime, zone: Tz, utc: NaiveDateTime) -> DateTime<Utc> {
    let offset = zone.offset_from_utc_datetime(&utc).fix();
    local.checked_sub_offset(offset).unwrap_or(local).and_utc()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeDelta};
    use chrono_tz::TZ_VARIANTS;
    use proptest::prelude::*;

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }
    fn utc(text: &str) -> DateTime<Utc> {
        local(text).and_utc()
    }

    #[test]
    fn gaps_and_overlaps_have_both_sides() {
        let berlin = Tz::Europe__Berlin;
        assert_eq!(
            resolve(local("2026-03-29 02:30"), berlin),
            Resolved::Gap { before: utc("2026-03-29 00:30"), after: utc("2026-03-29 01:30") }
        );
        assert_eq!(resolve(local("2026-10-25 02:30"), berlin), Resolved::Twice(utc("2026-10-25 00:30"), utc("2026-10-25 01:30")));
        assert_eq!(resolve(local("2026-10-25 03:30"), berlin), Resolved::One(utc("2026-10-25 02:30")));
        // Samoa skipped the whole of 30 December 2011; Lord Howe moves by half an hour.
        let apia = instant(local("2011-12-30 12:00"), Tz::Pacific__Apia);
        assert_eq!(wall(apia, Tz::Pacific__Apia), local("2011-12-31 12:00"));
        let howe = instant(local("2026-10-04 02:10"), Tz::Australia__Lord_Howe);
        assert_eq!(wall(howe, Tz::Australia__Lord_Howe), local("2026-10-04 02:40"));
    }

    #[test]
    fn every_zone_keeps_its_word_over_two_years() {
        for zone in TZ_VARIANTS {
            let offset = |at: NaiveDateTime| zone.offset_from_utc_datetime(&at).fix();
            let first = local("2026-01-01 00:00");
            for day in (0..730).map(|day| first + TimeDelta::days(day)) {
                check(day, zone);
                // Around a change every quarter of an hour is looked at, for offsets up to 14 hours either way.
                if offset(day) != offset(day + TimeDelta::days(1)) {
                    for quarter in -56..=152 {
                        check(day + TimeDelta::minutes(15 * quarter), zone);
                    }
                }
            }
        }
    }

    /// What [`resolve`] promises, seen from the other side: by asking what the clocks show at the instants it names.
    fn check(at: NaiveDateTime, zone: Tz) {
        match resolve(at, zone) {
            Resolved::One(only) => assert_eq!(wall(only, zone), at, "{zone}"),
            Resolved::Twice(first, second) => {
                assert!(first < second, "{zone} {at}");
                assert_eq!((wall(first, zone), wall(second, zone)), (at, at), "{zone}");
            }
            Resolved::Gap { before, after } => {
                let (early, late) = (wall(before, zone), wall(after, zone));
                assert!(early < at && at < late, "{zone} {at}");
                assert_eq!(at - early, late - at, "{zone} {at}");
                assert_eq!(late - at, after - before, "{zone} {at}: moved by the length of the gap");
            }
        }
    }

    proptest! {
        #[test]
        fn any_minute_of_any_zone(zone in 0..TZ_VARIANTS.len(), minute in 0_i64..1_051_200) {
            check(local("2026-01-01 00:00") + TimeDelta::minutes(minute), TZ_VARIANTS[zone]);
        }

        #[test]
        fn the_ends_of_the_calendar_do_not_panic(zone in 0..TZ_VARIANTS.len(), hours in 0_i64..100) {
            for edge in [NaiveDate::MIN.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::hours(hours),
                         NaiveDate::MAX.and_hms_opt(23, 59, 59).unwrap() - TimeDelta::hours(hours)] {
                let _ = (instant(edge, TZ_VARIANTS[zone]), wall(edge.and_utc(), TZ_VARIANTS[zone]));
            }
        }
    }
}
