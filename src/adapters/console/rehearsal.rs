//! Moving a clock that stands still: `*** 3 days later`, `*** 2 hours later`, `*** at 2026-12-01 09:00`.

use super::person::{Failure, NotAMove, Person, settle};
use crate::{hiring::calendar, service::Service};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// The furthest that a rehearsal goes at once.
const FURTHEST: TimeDelta = TimeDelta::days(3_660);

/// Moves the clock, and everything that comes due on the way happens at its time.
pub async fn pass(service: &Service, person: &Person, told: &str) -> Result<(), Failure> {
    let clock = &service.shared().clock;
    let zone = service.zone_of(&person.chat, &person.newcomer).await?;
    let until = read(told, clock.now(), zone)?;
    while let Some(due) = service.shared().store.next_due().await?.filter(|due| *due <= until) {
        clock.set(due.max(clock.now()));
        if service.drain_promises().await? == 0 {
            break;
        }
        settle(service, person).await?;
    }
    clock.set(until);
    service.keep_clock().await?;
    settle(service, person).await
}

/// The instant that a line names; wall-clock times are those of the person's zone.
fn read(told: &str, now: DateTime<Utc>, zone: Tz) -> Result<DateTime<Utc>, NotAMove> {
    let refuse = || NotAMove(told.to_owned());
    let told_now = told.trim();
    let until = match told_now.strip_prefix("at ") {
        Some(moment) => {
            let local = NaiveDateTime::parse_from_str(moment.trim(), "%Y-%m-%d %H:%M").map_err(|_| refuse())?;
            calendar::instant(local, zone)
        }
        None => span(told_now).and_then(|span| now.checked_add_signed(span)).ok_or_else(refuse)?,
    };
    if until < now || until - now > FURTHEST { Err(refuse()) } else { Ok(until) }
}

fn span(told: &str) -> Option<TimeDelta> {
    let mut words = told.strip_suffix("later")?.split_whitespace();
    let (number, unit) = (words.next()?.parse::<i64>().ok()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    match unit {
        "minute" | "minutes" => TimeDelta::try_minutes(number),
        "hour" | "hours" => TimeDelta::try_hours(number),
        "day" | "days" => TimeDelta::try_days(number),
        "week" | "weeks" => TimeDelta::try_weeks(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_moves_as_told() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let berlin = chrono_tz::Europe::Berlin;
        assert_eq!(read(" 3 days later", now, berlin), Ok(now + TimeDelta::days(3)));
        assert_eq!(read(" 2 hours later", now, berlin), Ok(now + TimeDelta::hours(2)));
        let winter = read(" at 2027-12-01 09:00", now, berlin).map(|at| at.to_rfc3339());
        assert_eq!(winter, Ok("2027-12-01T08:00:00+00:00".to_owned()));
        for wrong in ["", " later", " -3 days later", " 3 moons later", " at noon", " at 1999-01-01 00:00", " 99999999 days later"] {
            assert!(read(wrong, now, berlin).is_err(), "{wrong}");
        }
    }
}
