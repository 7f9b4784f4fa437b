//! What a sentence says around the work: when it begins, by whose hours it goes, and in which language. Only phrases that
//! announce themselves count: "from next Monday", "Berlin hours", "English speaking".

use super::words::{Word, negated, phrase_at};
use crate::hiring::{
    language,
    skill::{self, Resolution},
    when::{self, DateAnswer, DayMonth},
    zones::{self, ZoneAnswer},
};
use chrono::NaiveDate;
use chrono_tz::Tz;

/// Before a date: it is the start.
const FROM: [&str; 15] = [
    "from",
    "start",
    "starts",
    "starting",
    "begin",
    "begins",
    "beginning",
    "ab",
    "start:",
    "beginn",
    "beginnend",
    "desde",
    "partir",
    "empezando",
    "inicio",
];
/// Between such a word and the date.
const BETWEEN: [&str; 8] = ["on", "at", "by", "am", "zum", "de", "el", ":"];
/// The most words of a date.
const WORDS_OF_A_DATE: usize = 5;
/// Phrases that mean the first possible day, as their words.
const SOON: [&[&str]; 9] = [
    &["asap"],
    &["as", "soon", "as", "possible"],
    &["immediately"],
    &["ab", "sofort"],
    &["so", "bald", "wie", "möglich"],
    &["schnellstmöglich"],
    &["lo", "antes", "posible"],
    &["cuanto", "antes"],
    &["right", "away"],
];
/// After a place: the hours there.
const HOURS: [&str; 8] = ["hours", "time", "timezone", "working", "business", "overlap", "zeit", "ortszeit"];
/// Before "time" or "hours": no place, though there may be one of this name.
const NO_PLACE: [&str; 30] = [
    "full", "part", "half", "real", "any", "the", "same", "first", "long", "some", "more", "most", "best", "good", "short", "run", "our",
    "my", "your", "working", "business", "office", "lead", "of", "down", "over", "up", "on", "in", "spare",
];
/// Abbreviations of zones that are no other word, in capitals.
const ABBREVIATIONS: [&str; 13] = ["UTC", "GMT", "CET", "CEST", "MEZ", "MESZ", "EET", "WET", "EDT", "PST", "PDT", "JST", "EST"];
/// The most words of a place.
const WORDS_OF_A_PLACE: usize = 3;

/// A start that was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As soon as possible.
    Soon,
    /// On this day.
    On(NaiveDate),
}

/// When the work begins, if that is said once and surely.
pub(super) fn start(words: &[Word], today: NaiveDate, order: DayMonth) -> Option<Start> {
    let dated = (0..words.len()).filter(|at| FROM.contains(&words[*at].text.as_str())).find_map(|at| {
        let rest = &words[at + 1..];
        let skipped = rest.iter().take_while(|word| BETWEEN.contains(&word.text.as_str())).count();
        let rest = &rest[skipped..];
        let end = rest.iter().position(|word| [",", ";", "(", ")", "!"].contains(&word.text.as_str())).unwrap_or(rest.len());
        (1..=end.min(WORDS_OF_A_DATE)).rev().find_map(|length| {
            // A number alone is an hour, a price or a count.
            let phrase = &rest[..length];
            let says_a_day = phrase.iter().any(|word| word.text.chars().any(char::is_alphabetic)) || phrase[0].text.len() > 2;
            match when::read_date(&joined(phrase), today, order) {
                DateAnswer::Date(date) if says_a_day => Some(Start::On(date)),
                DateAnswer::Date(_)
                | DateAnswer::AsSoonAsPossible
                | DateAnswer::Ambiguous(_)
                | DateAnswer::Impossible(_)
                | DateAnswer::NotADate => None,
            }
        })
    });
    let soon = || (0..words.len()).any(|at| SOON.iter().any(|phrase| phrase_at(words, at, phrase)) && !negated(words, at));
    dated.or_else(|| soon().then_some(Start::Soon))
}

/// By whose hours the work goes.
pub(super) fn zone(text: &str) -> Option<Tz> {
    let words: Vec<&str> =
        text.split(|letter: char| letter.is_whitespace() || ",;()!".contains(letter)).filter(|word| !word.is_empty()).collect();
    let bare: Vec<&str> = words.iter().map(|word| word.trim_end_matches(['.', ':', '?'])).collect();
    let before_hours = (1..bare.len()).filter(|at| HOURS.contains(&bare[*at].to_lowercase().as_str())).find_map(|at| {
        (1..=WORDS_OF_A_PLACE.min(at)).rev().find_map(|length| {
            let place = &bare[at - length..at];
            let is_place = place.iter().all(|word| !NO_PLACE.contains(&word.to_lowercase().as_str()));
            if is_place { surely(&place.join(" ")) } else { None }
        })
    });
    // With a capital: "in Berlin", but not "in reading".
    let after_in = || {
        (1..bare.len()).filter(|at| matches!(bare[*at - 1].to_lowercase().as_str(), "in" | "en")).find_map(|at| {
            (1..=WORDS_OF_A_PLACE.min(bare.len() - at)).rev().find_map(|length| {
                let place = &bare[at..at + length];
                let is_name = place.iter().all(|word| word.chars().next().is_some_and(char::is_uppercase));
                if is_name { surely(&place.join(" ")) } else { None }
            })
        })
    };
    let abbreviated = || bare.iter().find(|word| ABBREVIATIONS.iter().any(|known| word.starts_with(known))).and_then(|word| surely(word));
    before_hours.or_else(after_in).or_else(abbreviated)
}

/// A place or a zone that is one and no technology: Java is both.
fn surely(place: &str) -> Option<Tz> {
    if place.chars().count() < 3 || place.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if matches!(skill::resolve(place), Resolution::Known(_)) {
        return None;
    }
    match zones::find(place) {
        ZoneAnswer::One(zone) => Some(zone),
        ZoneAnswer::Ask(_) | ZoneAnswer::Unknown(_) => None,
    }
}

/// The working language: "English-speaking", "speaks German", "auf Deutsch", "in English".
pub(super) fn language(words: &[Word]) -> Option<&'static str> {
    const BEFORE: [&str; 15] = [
        "in",
        "auf",
        "en",
        "speak",
        "speaks",
        "speaking",
        "fluent",
        "good",
        "spricht",
        "fließend",
        "gutes",
        "habla",
        "hable",
        "hablar",
        "buen",
    ];
    const AFTER: [&str; 6] = ["speaking", "speaker", "speakers", "sprachig", "required", "language"];
    (0..words.len()).find_map(|at| {
        let word = words[at].text.as_str();
        let one = ["sprachig", "sprachige", "sprachiger", "sprachigen", "sprachiges"].iter().find_map(|end| word.strip_suffix(end));
        if let Some(code) = one.and_then(named) {
            return Some(code);
        }
        let code = named(word)?;
        let after = words.get(at + 1).and_then(|next| if next.text == "-" { words.get(at + 2) } else { Some(next) });
        let before = at.checked_sub(1).map(|before| words[before].text.as_str());
        (before.is_some_and(|word| BEFORE.contains(&word)) || after.is_some_and(|word| AFTER.contains(&word.text.as_str()))).then_some(code)
    })
}

/// A language by its name: codes such as "no" and "it" are everyday words.
fn named(word: &str) -> Option<&'static str> {
    if word.chars().count() < 4 { None } else { language::code(word) }
}

fn joined(words: &[Word]) -> String {
    let mut text = String::new();
    for word in words {
        if word.spaced && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::hiring::reading::words::words;
    use proptest::prelude::*;

    fn begins(text: &str) -> Option<Start> {
        start(&words(text), NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(), DayMonth::DayFirst)
    }

    #[test]
    fn starts_are_read_where_they_announce_themselves() {
        let on = |month, day| Some(Start::On(NaiveDate::from_ymd_opt(if month == 1 { 2027 } else { 2026 }, month, day).unwrap()));
        for (text, start) in [
            ("a Node dev from next Monday, Berlin hours", on(12, 7)),
            ("starting in two weeks", on(12, 14)),
            ("start 5 January", on(1, 5)),
            ("Backend ab 15. Dezember", on(12, 15)),
            ("a partir del 5 de enero", on(1, 5)),
            ("Go dev asap", Some(Start::Soon)),
            ("as soon as possible", Some(Start::Soon)),
            ("from 9 to 5", None),
            ("from Berlin", None),
            ("ab L2", None),
            ("from 2000 a month", None),
            ("we met on Monday", None),
        ] {
            assert_eq!(begins(text), start, "{text}");
        }
    }

    #[test]
    fn zones_are_read_from_places_that_announce_themselves() {
        for (text, zone) in [
            ("senior Go dev, Berlin hours.", Some(Tz::Europe__Berlin)),
            ("New York time", Some(Tz::America__New_York)),
            ("4 h CET overlap", Some(Tz::CET)),
            ("we are in Lisbon", Some(Tz::Europe__Lisbon)),
            ("20 hours a week", None),
            ("full time, part time, real time", None),
            ("experience in mobile, in Java and in Go", None),
            ("somebody in Teilzeit", None),
        ] {
            assert_eq!(super::zone(text), zone, "{text}");
        }
    }

    #[test]
    fn languages_are_read_beside_speaking() {
        for (text, language) in [
            ("English-speaking Go dev", Some("en")),
            ("a deutschsprachiger Entwickler", Some("de")),
            ("Gespräche auf Deutsch", Some("de")),
            ("que hable español", Some("es")),
            ("fluent Czech", Some("cs")),
            ("in it for the long run", None),
            ("a Polish company", None),
        ] {
            assert_eq!(super::language(&words(text)), language, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "\\PC{0,120}|(from|in|ab|hours|English|[0-9]{1,4}| |[.,:-]){0,12}") {
            let _ = (begins(&text), zone(&text), language(&words(&text)));
        }
    }
}
