//! What people type, and what it has to mean on Tuesday, 24 November 2026, 10:00 in Berlin.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use DayMonth::{DayFirst, MonthFirst};
use chrono::NaiveDateTime;
use proptest::prelude::*;

const BERLIN: Tz = Tz::Europe__Berlin;

fn local(text: &str) -> DateTime<Utc> {
    super::super::calendar::instant(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), BERLIN)
}
fn moment(text: &str) -> Moment {
    read_moment(text, local("2026-11-24 10:00"), BERLIN, DayFirst)
}
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn date(text: &str) -> DateAnswer {
    read_date(text, day("2026-11-24"), DayFirst)
}
fn either(candidates: &[&str], why: Why) -> Moment {
    Moment::Ambiguous { candidates: candidates.iter().map(|text| local(text)).collect(), why }
}

#[test]
fn clear_times_are_understood() {
    for (text, at) in [
        ("tomorrow 3pm", "2026-11-25 15:00"),
        ("Tomorrow at 3:30 p.m.", "2026-11-25 15:30"),
        ("3pm tomorrow", "2026-11-25 15:00"),
        ("thu at noon", "2026-11-26 12:00"),
        ("Thursday 15:00", "2026-11-26 15:00"),
        ("do. 15 Uhr", "2026-11-26 15:00"),
        ("Donnerstag um 15.30 Uhr", "2026-11-26 15:30"),
        ("morgen um 10", "2026-11-25 10:00"),
        ("morgen früh um 9", "2026-11-25 09:00"),
        ("morgen Nachmittag um 3", "2026-11-25 15:00"),
        ("übermorgen halb zehn", "2026-11-26 09:30"),
        ("Freitag Viertel nach neun", "2026-11-27 09:15"),
        ("um 10 am Freitag", "2026-11-27 10:00"),
        ("mañana a las 15", "2026-11-25 15:00"),
        ("mañana por la mañana a las 9", "2026-11-25 09:00"),
        ("el jueves a las 3 de la tarde", "2026-11-26 15:00"),
        ("pasado mañana a las diez y media", "2026-11-26 10:30"),
        ("viernes 10 menos cuarto", "2026-11-27 09:45"),
        ("13/03 15h", "2027-03-13 15:00"),
        ("03/13 15h30", "2027-03-13 15:30"),
        ("1.12. 15:00", "2026-12-01 15:00"),
        ("3. Dezember 9 Uhr", "2026-12-03 09:00"),
        ("3 de diciembre a las 16:00", "2026-12-03 16:00"),
        ("Dec 3rd, 4pm", "2026-12-03 16:00"),
        ("Thursday, December 3, 2026 at 4 PM", "2026-12-03 16:00"),
        ("in 45 min", "2026-11-24 10:45"),
        ("in half an hour", "2026-11-24 10:30"),
        ("in einer halben Stunde", "2026-11-24 10:30"),
        ("dentro de dos horas", "2026-11-24 12:00"),
        ("2 hours from now", "2026-11-24 12:00"),
        ("2026-12-01 09:00", "2026-12-01 09:00"),
        ("2026-12-01T09:00:00", "2026-12-01 09:00"),
        ("today at 4", "2026-11-24 16:00"),
        ("at 4", "2026-11-24 16:00"),
        ("tonight at 8", "2026-11-24 20:00"),
        ("this afternoon at 5", "2026-11-24 17:00"),
        ("heute abend um 7", "2026-11-24 19:00"),
        ("midnight", "2026-11-25 00:00"),
        ("Freitag 3pm", "2026-11-27 15:00"),
        ("next monday 3pm", "2026-11-30 15:00"),
        ("friday next week at 2pm", "2026-12-04 14:00"),
        ("friday 3pm next week", "2026-12-04 15:00"),
        ("Freitag in 2 Wochen um 15 Uhr", "2026-12-11 15:00"),
        ("heute in 2 Wochen um 15 Uhr", "2026-12-08 15:00"),
        ("a week from friday at 2pm", "2026-12-04 14:00"),
        ("kommenden Montag 11 Uhr", "2026-11-30 11:00"),
        ("12am tomorrow", "2026-11-25 00:00"),
        ("now", "2026-11-24 10:00"),
    ] {
        assert_eq!(moment(text), Moment::Instant(local(at)), "{text}");
    }
}

#[test]
fn two_meanings_are_asked_about() {
    for (text, candidates, why) in [
        ("next friday 3pm", &["2026-11-27 15:00", "2026-12-04 15:00"][..], Why::WhichWeek),
        ("el próximo viernes a las 15:00", &["2026-11-27 15:00", "2026-12-04 15:00"], Why::WhichWeek),
        ("viernes que viene 15h", &["2026-11-27 15:00", "2026-12-04 15:00"], Why::WhichWeek),
        ("tuesday 3pm", &["2026-11-24 15:00", "2026-12-01 15:00"], Why::WhichWeek),
        ("tomorrow at 4", &["2026-11-25 16:00", "2026-11-25 04:00"], Why::HalfOfDay),
        ("2 weeks from today at 4", &["2026-12-08 16:00", "2026-12-08 04:00"], Why::HalfOfDay),
        ("um 3 am Freitag", &["2026-11-27 15:00", "2026-11-27 03:00"], Why::HalfOfDay),
        ("12/01 15:00", &["2027-01-12 15:00", "2026-12-01 15:00"], Why::DayOrMonth),
        ("9am", &["2026-11-25 09:00"], Why::WhichDay),
        ("friday midnight", &["2026-11-28 00:00", "2026-11-27 00:00"], Why::WhichMidnight),
    ] {
        assert_eq!(moment(text), either(candidates, why), "{text}");
    }
    let american = read_moment("12/01 15:00", local("2026-11-24 10:00"), BERLIN, MonthFirst);
    assert_eq!(american, either(&["2026-12-01 15:00", "2027-01-12 15:00"], Why::DayOrMonth));
}

#[test]
fn a_day_without_a_time_is_a_day() {
    assert_eq!(moment("tomorrow morning"), Moment::Days(vec![day("2026-11-25")]));
    assert_eq!(moment("nächsten Freitag"), Moment::Days(vec![day("2026-11-27"), day("2026-12-04")]));
    assert_eq!(moment("12.01."), Moment::Days(vec![day("2027-01-12")]));
}

#[test]
fn what_cannot_be_is_told_apart() {
    assert_eq!(moment("today at 9:00"), Moment::Impossible(Cannot::Past));
    assert_eq!(moment("gestern um 15 Uhr"), Moment::Impossible(Cannot::Past));
    assert_eq!(moment("2025-12-01 09:00"), Moment::Impossible(Cannot::Past));
    let nearest = vec![day("2027-02-28"), day("2027-03-01")];
    assert_eq!(moment("30 February 15:00"), Moment::Impossible(Cannot::NoSuchDate { nearest }));
    assert_eq!(moment("Wednesday, 3 December 15:00"), Moment::Impossible(Cannot::NoSuchDate { nearest: vec![day("2026-12-03")] }));
    for text in ["tomorrow 25:00", "tomorrow 10:75", "tomorrow 13am"] {
        assert_eq!(moment(text), Moment::Impossible(Cannot::NoSuchTime), "{text}");
    }
}

#[test]
fn the_change_of_clocks_is_noticed() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    let gap = read_moment("2027-03-28 02:30", local("2026-11-24 10:00"), BERLIN, DayFirst);
    assert_eq!(gap, Moment::Impossible(Cannot::Gap { nearest: [at("2027-03-28T00:30:00Z"), at("2027-03-28T01:30:00Z")] }));
    let twice = read_moment("2027-10-31 02:30", local("2026-11-24 10:00"), BERLIN, DayFirst);
    assert_eq!(
        twice,
        Moment::Ambiguous { candidates: vec![at("2027-10-31T00:30:00Z"), at("2027-10-31T01:30:00Z")], why: Why::ClocksRepeat }
    );
}

#[test]
fn other_texts_are_no_times() {
    for text in [
        "",
        "4",
        "hello",
        "no",
        "yes",
        "at",
        "next",
        "between 3 and 4pm tomorrow",
        "monday or tuesday 3pm",
        "3-4pm tomorrow",
        "rust, go",
        "tomorrow 3pm CET",
        "in 3.5 hours",
        "$1300",
        "🙂",
        "after friday 3pm",
        "L2",
        "15",
        "a",
        "mar 15:00",
        "lunes 15",
        "thursday 4",
        "in 2 weeks on friday 3pm",
        "in 2 weeks tomorrow 3pm",
    ] {
        assert_eq!(moment(text), Moment::NotATime, "{text}");
    }
}

#[test]
fn start_dates_are_understood() {
    for (text, found) in [
        ("next monday", "2026-11-30"),
        ("nächsten Montag", "2026-11-30"),
        ("from monday", "2026-11-30"),
        ("a partir del lunes", "2026-11-30"),
        ("in two weeks", "2026-12-08"),
        ("in zwei Wochen", "2026-12-08"),
        ("en dos semanas", "2026-12-08"),
        ("in a month", "2026-12-24"),
        ("1 Dec", "2026-12-01"),
        ("December 1st", "2026-12-01"),
        ("1.12.", "2026-12-01"),
        ("1.12", "2026-12-01"),
        ("1.12.26", "2026-12-01"),
        ("ab dem 1. Dezember", "2026-12-01"),
        ("1 de enero de 2027", "2027-01-01"),
        ("mid-January", "2027-01-15"),
        ("Mitte Januar", "2027-01-15"),
        ("a mediados de enero", "2027-01-15"),
        ("end of november", "2026-11-30"),
        ("end of january 2027", "2027-01-31"),
        ("the 3rd", "2026-12-03"),
        ("2027-02-01", "2027-02-01"),
        ("today", "2026-11-24"),
        ("24 Nov", "2026-11-24"),
        ("23 Nov", "2027-11-23"),
        ("13/01", "2027-01-13"),
        ("5/5", "2027-05-05"),
    ] {
        assert_eq!(date(text), DateAnswer::Date(day(found)), "{text}");
    }
    for text in [
        "asap",
        "ASAP please",
        "sofort",
        "ab sofort",
        "lo antes posible",
        "cuanto antes",
        "so schnell wie möglich",
        "as soon as possible",
        "now",
    ] {
        assert_eq!(date(text), DateAnswer::AsSoonAsPossible, "{text}");
    }
}

#[test]
fn unclear_and_impossible_start_dates() {
    for (text, days) in [
        ("12/01", &["2027-01-12", "2026-12-01"][..]),
        ("next friday", &["2026-11-27", "2026-12-04"]),
        ("tuesday", &["2026-11-24", "2026-12-01"]),
        ("January", &["2027-01-01", "2027-01-15"]),
        ("november", &["2026-11-30"]),
        ("next month", &["2026-12-01", "2026-12-15"]),
        ("próxima semana", &["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]),
    ] {
        assert_eq!(date(text), DateAnswer::Ambiguous(days.iter().map(|text| day(text)).collect()), "{text}");
    }
    assert_eq!(date("yesterday"), DateAnswer::Impossible(Cannot::Past));
    assert_eq!(date("1.12.2025"), DateAnswer::Impossible(Cannot::Past));
    assert_eq!(date("30.2."), DateAnswer::Impossible(Cannot::NoSuchDate { nearest: vec![day("2027-02-28"), day("2027-03-01")] }));
    assert_eq!(date("2027-13-01"), DateAnswer::Impossible(Cannot::NoSuchDate { nearest: vec![] }));
    for text in ["", "soonish", "2 weeks", "in 2 hours", "monday and friday", "3", "asap monday"] {
        assert_eq!(date(text), DateAnswer::NotADate, "{text}");
    }
}

/// Texts that come near to dates: words of the tables, numbers and signs in any order.
fn near_dates() -> impl Strategy<Value = String> {
    let word = languages::LANGUAGES.iter().flat_map(|language| language.iter()).map(|(word, _)| (*word).to_owned()).collect::<Vec<_>>();
    let piece = prop_oneof![
        prop::sample::select(word),
        "[0-9]{1,4}",
        "[0-9]{1,2}[:/.h-][0-9]{1,2}",
        "[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}",
        "[:/.,-]",
        "\\PC{1,3}",
    ];
    prop::collection::vec(piece, 0..7).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_at_any_time_gets_an_honest_answer(
        text in prop_oneof![near_dates(), "\\PC{0,140}", any::<String>()], seconds in -10_000_000_000_i64..100_000_000_000,
        zone in 0..chrono_tz::TZ_VARIANTS.len(), month_first: bool,
    ) {
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let zone = chrono_tz::TZ_VARIANTS[zone];
        let order = if month_first { MonthFirst } else { DayFirst };
        let today = wall(now, zone).date();
        let fresh = |at: &DateTime<Utc>| *at >= whole_minutes(now);
        match read_moment(&text, now, zone, order) {
            Moment::Instant(at) => prop_assert!(fresh(&at)),
            Moment::Days(days) => prop_assert!(!days.is_empty() && days.iter().all(|day| *day >= today)),
            Moment::Ambiguous { candidates, .. } => {
                prop_assert!(!candidates.is_empty() && candidates.iter().all(fresh));
                let mut different = candidates.clone();
                different.sort();
                different.dedup();
                prop_assert_eq!(different.len(), candidates.len());
            }
            Moment::Impossible(_) | Moment::NotATime => {}
        }
        match read_date(&text, today, order) {
            DateAnswer::Date(date) => prop_assert!(date >= today),
            DateAnswer::Ambiguous(days) => prop_assert!(!days.is_empty() && days.iter().all(|day| *day >= today)),
            DateAnswer::AsSoonAsPossible | DateAnswer::Impossible(_) | DateAnswer::NotADate => {}
        }
    }

    #[test]
    fn a_time_in_figures_comes_back(minutes in 1_i64..500_000, zone in 0..chrono_tz::TZ_VARIANTS.len()) {
        let zone = chrono_tz::TZ_VARIANTS[zone];
        let now = local("2026-11-24 10:00");
        let at = now + Duration::minutes(minutes);
        let text = wall(at, zone).format("%Y-%m-%d %H:%M").to_string();
        match read_moment(&text, now, zone, DayFirst) {
            Moment::Instant(found) => prop_assert_eq!(found, at),
            // Early hours are exact because of their leading zero; only a repeated hour is asked about.
            Moment::Ambiguous { candidates, why } => prop_assert!(why == Why::ClocksRepeat && candidates.contains(&at), "{text}"),
            other @ (Moment::Days(_) | Moment::Impossible(_) | Moment::NotATime) => prop_assert!(false, "{text}: {other:?}"),
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic(text in near_dates()) {
        for today in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = read_date(&text, today, DayFirst);
        }
        for now in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = read_moment(&text, now, BERLIN, DayFirst);
        }
    }
}
