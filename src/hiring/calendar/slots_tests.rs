//! Properties of free slots over every zone and both clock changes of a year.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use chrono::NaiveDateTime;
use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;

fn utc(text: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc()
}
fn week(text: &str) -> WeeklyHours {
    text.parse().unwrap()
}
fn busy(from: &str, until: &str) -> Busy {
    Busy { from: utc(from), until: utc(until) }
}
fn slots(hours: &str, zone: Tz, diary: &Diary, now: &str, count: usize) -> Vec<DateTime<Utc>> {
    free_slots(&week(hours), zone, None, diary, &InterviewTerms::default(), utc(now), None, count)
}

#[test]
fn slots_leave_room_for_notice_meetings_and_buffers() {
    let berlin = Tz::Europe__Berlin;
    let diary = Diary {
        developer: vec![busy("2026-11-24 09:00", "2026-11-24 09:45")],
        client: vec![busy("2026-11-24 10:15", "2026-11-24 10:45")],
        answers: false,
    };
    // 09:00 Berlin is 08:00 UTC. 08:30 UTC would run its buffer into the meeting at 09:00.
    let found = slots("mon-fri 09:00-13:00", berlin, &diary, "2026-11-23 12:00", 5);
    let expected = ["2026-11-24 08:00", "2026-11-24 11:00", "2026-11-24 11:30", "2026-11-25 08:00", "2026-11-25 08:30"];
    assert_eq!(found, expected.map(utc));
}

#[test]
fn reasons_are_told_apart() {
    let hours = week("mon-fri 09:00-17:00");
    let diary = Diary {
        developer: vec![busy("2026-11-25 10:00", "2026-11-25 10:45")],
        client: vec![busy("2026-11-25 12:00", "2026-11-25 12:30")],
        answers: false,
    };
    let terms = InterviewTerms::default();
    let ask = |at: &str| is_free(utc(at), &hours, Tz::UTC, NaiveDate::from_ymd_opt(2026, 11, 25), &diary, &terms, utc("2026-11-24 05:00"));
    assert_eq!(ask("2026-11-25 09:00"), Ok(()));
    assert_eq!(ask("2026-11-25 16:30"), Ok(()));
    // Thirty minutes and the buffer after them end just as the next meeting begins.
    assert_eq!(ask("2026-11-25 09:15"), Ok(()));
    for (at, why) in [
        ("2026-11-23 10:00", NotFree::Past),
        ("2026-11-24 16:45", NotFree::TooSoon),
        ("2026-12-16 09:00", NotFree::TooFar),
        ("2026-11-25 09:05", NotFree::NotOnQuarter),
        ("2026-11-25 16:45", NotFree::OutsideHours),
        ("2026-11-28 10:00", NotFree::OutsideHours),
        ("2026-11-25 09:30", NotFree::DeveloperBusy),
        ("2026-11-25 10:30", NotFree::DeveloperBusy),
        ("2026-11-25 12:15", NotFree::ClientBusy),
    ] {
        assert_eq!(ask(at), Err(why), "{at}");
    }
    let busy_until =
        is_free(utc("2026-11-26 10:00"), &hours, Tz::UTC, NaiveDate::from_ymd_opt(2026, 11, 27), &diary, &terms, utc("2026-11-24 05:00"));
    assert_eq!(busy_until, Err(NotFree::DeveloperBusy));
}

#[test]
fn notice_and_horizon_end_on_the_minute() {
    let hours = week("mon-fri 09:00-17:00");
    let terms = InterviewTerms::default();
    let at = utc("2026-11-25 09:00");
    let ask = |now: &str| is_free(at, &hours, Tz::UTC, None, &Diary::default(), &terms, utc(now));
    assert_eq!((ask("2026-11-24 21:00"), ask("2026-11-24 21:01")), (Ok(()), Err(NotFree::TooSoon)));
    assert_eq!((ask("2026-11-04 09:00"), ask("2026-11-04 08:59")), (Ok(()), Err(NotFree::TooFar)));
}

#[test]
fn a_skipped_hour_has_no_slots_and_a_repeated_one_has_them_once() {
    let berlin = Tz::Europe__Berlin;
    let spring = slots("sun 01:00-05:00", berlin, &Diary::default(), "2026-03-28 00:00", 6);
    assert_eq!(
        spring,
        ["2026-03-29 00:00", "2026-03-29 00:30", "2026-03-29 01:00", "2026-03-29 01:30", "2026-03-29 02:00", "2026-03-29 02:30"].map(utc)
    );
    let autumn = slots("sun 01:30-03:30", berlin, &Diary::default(), "2026-10-24 00:00", 4);
    assert_eq!(autumn, ["2026-10-24 23:30", "2026-10-25 00:00", "2026-10-25 00:30", "2026-10-25 02:00"].map(utc));
    // Working time ends inside the gap: 01:30 to 02:00 is the last half hour that exists.
    let short = slots("sun 01:30-02:30", berlin, &Diary::default(), "2026-03-28 00:00", 9);
    assert_eq!(short.first(), Some(&utc("2026-03-29 00:30")));
    assert!(short.get(1).is_none_or(|next| *next > utc("2026-04-01 00:00")));
    // A quarter of an hour later half the meeting would be at 03:00, after hours.
    let (hours, terms) = (week("sun 01:30-02:30"), InterviewTerms::default());
    let late = is_free(utc("2026-03-29 00:45"), &hours, berlin, None, &Diary::default(), &terms, utc("2026-03-28 00:00"));
    assert_eq!(late, Err(NotFree::OutsideHours));
}

#[test]
fn a_handful_is_spread_over_day_and_days() {
    let all = slots("mon-fri 06:00-18:00", Tz::UTC, &Diary::default(), "2026-11-22 00:00", 200);
    let few = spread(&all, Tz::UTC, 3, 2);
    let expected = ["2026-11-23 08:00", "2026-11-23 12:30", "2026-11-23 17:30", "2026-11-24 08:00", "2026-11-24 12:30", "2026-11-24 17:30"];
    assert_eq!(few, expected.map(utc));
    assert_eq!(spread(&all, Tz::UTC, 1, 1), [utc("2026-11-23 08:00")]);
    assert!(spread(&all, Tz::UTC, 0, 5).is_empty() && spread(&[], Tz::UTC, 3, 5).is_empty());
    // In Auckland all of it is evening and night: better late than never, and morning where there is one.
    assert!(!spread(&all, Tz::Pacific__Auckland, 3, 2).is_empty());
}

#[test]
fn shared_hours_follow_the_clocks() {
    let hours = week("mon-fri 09:00-17:00");
    let on = |date: &str| overlap_minutes(Tz::America__New_York, &hours, Tz::Europe__Berlin, date.parse().unwrap());
    // Usually six hours apart; five while only America is on summer time.
    assert_eq!((on("2026-03-04"), on("2026-03-18"), on("2026-04-08")), (120, 180, 120));
    assert_eq!(on("2026-03-07"), 0);
    assert_eq!(overlap_minutes(Tz::UTC, &hours, Tz::UTC, "2026-11-24".parse().unwrap()), 480);
    // Auckland's Sunday is the night in which Berlin's clocks go forward: of four hours on the clock three exist.
    let early = week("sun 01:00-05:00");
    assert_eq!(overlap_minutes(Tz::Pacific__Auckland, &early, Tz::Europe__Berlin, "2026-03-29".parse().unwrap()), 180);
    // A developer's evening and the morning after it.
    let night = week("mon 22:00-06:00");
    assert_eq!(overlap_minutes(Tz::America__Los_Angeles, &night, Tz::Europe__Berlin, "2026-11-23".parse().unwrap()), 300);
}

/// A few days before the clock changes of Europe, America, Australia, Chile and others, and ordinary days.
const STARTS: [&str; 10] = [
    "2026-03-05 03:20",
    "2026-03-26 10:00",
    "2026-04-03 22:10",
    "2026-06-10 12:00",
    "2026-09-03 00:00",
    "2026-10-01 05:00",
    "2026-10-22 08:00",
    "2026-10-29 23:59",
    "2027-03-11 01:00",
    "2027-03-26 16:45",
];

#[test]
fn in_every_zone_slots_and_checks_agree() {
    let terms = InterviewTerms { horizon: Duration::days(5), ..InterviewTerms::default() };
    let hours = week("mon-fri 09:00-12:00; fri 22:00-03:00; sat-sun 00:00-04:30, 23:00-24:00");
    for zone in TZ_VARIANTS {
        // Windows in which the clocks change, and an ordinary one.
        let changes = |now: DateTime<Utc>| offset(now, zone) != offset(now + terms.horizon, zone);
        for now in STARTS.into_iter().filter(|now| *now == STARTS[3] || changes(utc(now))) {
            agree(&hours, zone, &Diary::default(), &terms, utc(now));
        }
    }
}

/// What holds for the slots of any developer at any time.
fn agree(hours: &WeeklyHours, zone: Tz, diary: &Diary, terms: &InterviewTerms, now: DateTime<Utc>) {
    let found = free_slots(hours, zone, None, diary, terms, now, None, usize::MAX);
    assert!(found.windows(2).all(|pair| pair[0] < pair[1]), "{zone}: strictly increasing");
    // Every minute as shown by the developer's clock is inside one of that day's spans.
    for start in &found {
        for minute in 0..terms.length.num_minutes() {
            let shown = wall(*start + Duration::minutes(minute), zone);
            let minute = minute_of(shown.time());
            assert!(hours.on(shown.weekday()).iter().any(|(from, until)| (*from..*until).contains(&minute)), "{zone} {start}: {shown}");
        }
    }
    // Each quarter hour is checked on its own: free full and half hours are exactly the slots.
    let mut at = now - Duration::minutes(i64::from(now.minute() % 15)) - Duration::hours(1);
    while at < now + terms.horizon + Duration::hours(2) {
        let free = is_free(at, hours, zone, None, diary, terms, now).is_ok();
        let offered = found.binary_search(&at).is_ok();
        assert_eq!(offered, free && wall(at, zone).minute().is_multiple_of(30), "{zone} {at} now {now}");
        at += Duration::minutes(15);
    }
}

proptest! {
    #[test]
    fn booking_what_is_offered_never_collides(
        zone in 0..TZ_VARIANTS.len(), start in 0..STARTS.len(), spans in prop::collection::vec((0_usize..7, 0_u16..90, 1_u16..=96), 1..9),
        taken in prop::collection::vec((0_i64..600, 1_i64..20), 0..6), minutes in 1_i64..5, buffer in 0_i64..3,
    ) {
        let zone = TZ_VARIANTS[zone];
        let now = utc(STARTS[start]);
        let mut hours = WeeklyHours::default();
        for (day, from, until) in spans {
            if from < until && hours.0[day].is_empty() {
                hours.0[day].push((from * 15, until * 15));
            }
        }
        let terms = InterviewTerms { length: Duration::minutes(15 * minutes), buffer: Duration::minutes(15 * buffer), horizon: Duration::days(6), ..InterviewTerms::default() };
        let span = |(from, length): (i64, i64)| Busy { from: now + Duration::minutes(from * 15), until: now + Duration::minutes((from + length) * 15) };
        let mut diary = Diary { developer: taken.iter().step_by(2).copied().map(span).collect(), client: taken.iter().skip(1).step_by(2).copied().map(span).collect(), answers: false };
        agree(&hours, zone, &diary, &terms, now);
        let client = diary.client.clone();
        // Book until nothing is left, each time the first one on offer.
        while let Some(start) = free_slots(&hours, zone, None, &diary, &terms, now, None, 1).first().copied() {
            let until = start + terms.length;
            let booked = Busy { from: start, until: until + terms.buffer };
            prop_assert!(diary.developer.iter().all(|other| booked.until <= other.from || other.until <= booked.from));
            prop_assert!(client.iter().all(|other| until <= other.from || other.until <= start));
            diary.developer.push(booked);
        }
    }

    #[test]
    fn paging_shows_every_slot_once(zone in 0..TZ_VARIANTS.len(), start in 0..STARTS.len(), page in 1_usize..7) {
        let (hours, zone, now) = (week("mon-sun 00:00-06:00"), TZ_VARIANTS[zone], utc(STARTS[start]));
        let terms = InterviewTerms { horizon: Duration::days(4), ..InterviewTerms::default() };
        let all = free_slots(&hours, zone, None, &Diary::default(), &terms, now, None, 1_000);
        let mut paged: Vec<DateTime<Utc>> = Vec::new();
        loop {
            let next = free_slots(&hours, zone, None, &Diary::default(), &terms, now, paged.last().copied(), page);
            if next.is_empty() { break }
            paged.extend(next);
        }
        prop_assert_eq!(paged, all);
    }

    #[test]
    fn shared_minutes_are_counted_right(client in 0..TZ_VARIANTS.len(), zone in 0..TZ_VARIANTS.len(), day in 0_u64..700) {
        let (client, zone) = (TZ_VARIANTS[client], TZ_VARIANTS[zone]);
        let hours = week("mon-wed 09:00-12:30, 13:00-17:00; thu-sat 20:00-03:00");
        let date = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(day);
        let from = instant(date.and_hms_opt(9, 0, 0).unwrap(), client);
        let until = instant(date.and_hms_opt(18, 0, 0).unwrap(), client);
        let counted = (0..(until - from).num_minutes()).filter(|minute| at_work(from + Duration::minutes(*minute), &hours, zone)).count();
        prop_assert_eq!(overlap_minutes(client, &hours, zone, date), i64::try_from(counted).unwrap());
    }
}
