//! Moments and days in a locale's way: 12 or 24 hours, day or month first.
//!
//! A moment leaves its year off, because what we talk about is days or weeks away; a day bears it, because
//! commitments reach into the next year. Spaces are ordinary ones (see `figures`). The zone is named by its city and
//! its distance from UTC at that very moment, which needs no list of zone names and is right in summer too.

use super::{figures::plain_spaces, locale::Locale};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterLoadError, fieldsets,
    input::{Date, DateTime as IcuMoment, Time},
};

/// Formats moments and days for one locale.
#[derive(Debug)]
pub(super) struct Dates {
    slot: DateTimeFormatter<fieldsets::MDET>,
    clock: DateTimeFormatter<fieldsets::T>,
    day: DateTimeFormatter<fieldsets::YMDE>,
}

impl Dates {
    pub(super) fn new(locale: Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = locale.for_icu();
        Ok(Self {
            slot: DateTimeFormatter::try_new((&locale).into(), fieldsets::MDE::medium().with_time_hm())?,
            clock: DateTimeFormatter::try_new((&locale).into(), fieldsets::T::hm())?,
            day: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::medium())?,
        })
    }

    /// `Thu, Dec 3, 3:00 PM`.
    pub(super) fn slot(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let local = local(at, zone);
        let shown = parts(local.date()).zip(time(local)).and_then(|((year, month, day), time)| {
            let moment = IcuMoment { date: Date::try_new_iso(year, month, day).ok()?, time };
            Some(plain_spaces(self.slot.format(&moment).to_string()))
        });
        shown.unwrap_or_else(|| local.to_string())
    }

    /// `Thu, Dec 3, 3:00 PM (Berlin, UTC+1)`.
    pub(super) fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let slot = self.slot(at, zone);
        match city(zone) {
            Some(city) => format!("{slot} ({city}, {})", distance(at, zone)),
            None => format!("{slot} ({})", distance(at, zone)),
        }
    }

    /// `3:00 PM (Berlin, UTC+1)`.
    pub(super) fn clock(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let local = local(at, zone);
        let clock = time(local).map_or_else(|| local.time().to_string(), |time| self.clock.format(&time).to_string());
        let clock = plain_spaces(clock);
        match city(zone) {
            Some(city) => format!("{clock} ({city}, {})", distance(at, zone)),
            None => format!("{clock} ({})", distance(at, zone)),
        }
    }

    /// `9:00 AM–5:30 PM`, of minutes after midnight.
    pub(super) fn hours(&self, from: u16, until: u16) -> String {
        let clock = |minute: u16| {
            let minute = minute % (24 * 60);
            let time = u8::try_from(minute / 60).ok().zip(u8::try_from(minute % 60).ok());
            let time = time.and_then(|(hour, minute)| Time::try_new(hour, minute, 0, 0).ok());
            time.map_or_else(|| minute.to_string(), |time| plain_spaces(self.clock.format(&time).to_string()))
        };
        let end = clock(until);
        // Where a day ends at 24:00 rather than at midnight, it says so.
        let ends_late = until == 24 * 60 && !end.contains(char::is_alphabetic);
        format!("{}–{}", clock(from), if ends_late { "24:00" } else { &end })
    }

    /// `Thu, Dec 3, 2026`.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        let shown = parts(day).and_then(|(year, month, day)| {
            let date = Date::try_new_iso(year, month, day).ok()?;
            Some(plain_spaces(self.day.format(&date).to_string()))
        });
        shown.unwrap_or_else(|| day.to_string())
    }
}

/// `Berlin (UTC+1)`; zones that are no place, such as `UTC` or `Etc/GMT+5`, by their distance alone.
pub(super) fn zone(zone: Tz, at: DateTime<Utc>) -> String {
    match city(zone) {
        Some(city) => format!("{city} ({})", distance(at, zone)),
        None => distance(at, zone),
    }
}

/// The last part of the zone's name. `Etc/GMT+5` is UTC−5: such names would mislead, so they are no city.
fn city(zone: Tz) -> Option<String> {
    let (area, city) = zone.name().rsplit_once('/')?;
    (area != "Etc").then(|| city.replace('_', " "))
}

/// `UTC+5:30`; `UTC` itself without a number only when the zone is no place of its own.
fn distance(at: DateTime<Utc>, zone: Tz) -> String {
    let seconds = offset(at, zone).local_minus_utc();
    let sign = if seconds < 0 { '−' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    match minutes {
        0 if hours == 0 && city(zone).is_none() => "UTC".to_owned(),
        0 => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

fn offset(at: DateTime<Utc>, zone: Tz) -> FixedOffset {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix()
}

/// The reader's clock. At the very ends of time, where no local time exists, UTC.
fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.naive_utc().checked_add_offset(offset(at, zone)).unwrap_or_else(|| at.naive_utc())
}

fn parts(day: NaiveDate) -> Option<(i32, u8, u8)> {
    Some((day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?))
}

fn time(local: NaiveDateTime) -> Option<Time> {
    Time::try_new(u8::try_from(local.hour()).ok()?, u8::try_from(local.minute()).ok()?, 0, 0).ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn dates(tag: &str) -> Dates {
        Dates::new(Locale::negotiate(tag)).unwrap()
    }

    fn at() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 12, 3, 14, 0, 0).unwrap()
    }

    #[test]
    fn a_stretch_of_a_day_follows_the_region_too() {
        assert_eq!(dates("en-US").hours(540, 1_050), "9:00 AM–5:30 PM");
        assert_eq!(dates("de").hours(0, 1_440), "00:00–24:00");
        assert_eq!(dates("en").hours(0, 1_440), "12:00 AM–12:00 AM");
    }

    #[test]
    fn the_region_decides_on_hours_and_order() {
        for (tag, expected) in [
            ("en", "Thu, Dec 3, 3:00 PM (Berlin, UTC+1)"),
            ("en-US", "Thu, Dec 3, 3:00 PM (Berlin, UTC+1)"),
            ("en-GB", "Thu 3 Dec, 15:00 (Berlin, UTC+1)"),
            ("de", "Do., 3. Dez., 15:00 (Berlin, UTC+1)"),
            ("es", "jue, 3 dic, 15:00 (Berlin, UTC+1)"),
            ("fr", "jeu. 3 déc., 15:00 (Berlin, UTC+1)"),
            ("pt-BR", "qui., 3 de dez., 15:00 (Berlin, UTC+1)"),
        ] {
            assert_eq!(dates(tag).moment(at(), Tz::Europe__Berlin), expected, "{tag}");
        }
        assert_eq!(dates("es-MX").slot(at(), Tz::America__Mexico_City), "jue 3 de dic, 08:00 a.m.");
    }

    #[test]
    fn clocks_days_and_zones() {
        let english = dates("en");
        assert_eq!(english.clock(at(), Tz::America__Sao_Paulo), "11:00 AM (Sao Paulo, UTC−3)");
        assert_eq!(dates("de").clock(at(), Tz::Asia__Kolkata), "19:30 (Kolkata, UTC+5:30)");
        assert_eq!(english.day(NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()), "Mon, Mar 1, 2027");
        assert_eq!(zone(Tz::Europe__London, at()), "London (UTC+0)");
        assert_eq!(zone(Tz::UTC, at()), "UTC");
        assert_eq!(zone(Tz::Etc__GMTPlus5, at()), "UTC−5");
        let summer = Utc.with_ymd_and_hms(2026, 7, 1, 0, 0, 0).unwrap();
        assert_eq!(zone(Tz::America__Argentina__Buenos_Aires, summer), "Buenos Aires (UTC−3)");
        assert_eq!(zone(Tz::Europe__Berlin, summer), "Berlin (UTC+2)");
    }

    #[test]
    fn the_calendar_is_ours_everywhere() {
        assert!(dates("en-TH").day(NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()).contains("2027"));
    }

    #[test]
    fn the_ends_of_time_are_shown_somehow() {
        for moment in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            for zone in [Tz::Pacific__Kiritimati, Tz::Pacific__Pago_Pago] {
                assert!(!dates("en").moment(moment, zone).is_empty());
            }
        }
    }
}
