//! A date and a time as people agree on them, perhaps in somebody else's zone: "tomorrow 3pm New York time", "same time tomorrow".
//!
//! *Deliberately absent*: the clock, and words that people read.

use super::{
    calendar::wall,
    folding::fold,
    when::{Cannot, DayMonth, Moment, Why, read_moment},
    zones::{self, ZoneAnswer},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// The longest phrase that is read, in characters.
const LONGEST_PHRASE: usize = 120;
/// The most words that name a zone.
const WORDS_OF_A_ZONE: usize = 4;

/// "At the same time", in the five languages, folded, the longest of a language first.
const SAME_TIME: [&str; 24] = [
    "at the same time",
    "the same time",
    "at same time",
    "same time",
    "same hour",
    "zur gleichen zeit",
    "zur selben zeit",
    "um die gleiche zeit",
    "um dieselbe zeit",
    "gleiche uhrzeit",
    "selbe uhrzeit",
    "gleiche zeit",
    "selbe zeit",
    "dieselbe zeit",
    "a la misma hora",
    "misma hora",
    "na mesma hora",
    "a mesma hora",
    "no mesmo horario",
    "mesmo horario",
    "mesma hora",
    "a la meme heure",
    "la meme heure",
    "meme heure",
];

/// Reads a phrase; `zone` is the writer's, used where the phrase names none.
pub fn read(phrase: &str, now: DateTime<Utc>, zone: Tz, order: DayMonth) -> Moment {
    if phrase.chars().nth(LONGEST_PHRASE).is_some() {
        return Moment::NotATime;
    }
    if let Some(at) = stamped(phrase.trim()) {
        return if at < now { Moment::Impossible(Cannot::Past) } else { Moment::Instant(at) };
    }
    let phrase = with_same_time(phrase.trim(), now, zone);
    let plain = read_moment(&phrase, now, zone, order);
    if !matches!(plain, Moment::NotATime) {
        return plain;
    }
    in_a_named_zone(&phrase, now, zone, order).unwrap_or(Moment::NotATime)
}

/// A pasted `2026-12-01T10:00Z` or `2026-12-01T10:00:00+01:00`.
fn stamped(phrase: &str) -> Option<DateTime<Utc>> {
    let whole = phrase.replace(['Z', 'z'], "+00:00");
    ["%Y-%m-%dT%H:%M%:z", "%Y-%m-%dT%H:%M:%S%:z", "%Y-%m-%dT%H:%M:%S%.f%:z"]
        .into_iter()
        .find_map(|format| DateTime::parse_from_str(&whole, format).ok())
        .map(|at| at.with_timezone(&Utc))
}

/// "Same time tomorrow" is tomorrow at what the clock shows now.
fn with_same_time(phrase: &str, now: DateTime<Utc>, zone: Tz) -> String {
    let folded = fold(phrase);
    for same in SAME_TIME {
        if let Some(at) = folded.find(same) {
            let time = wall(now, zone).format("%H:%M");
            return format!("{} {time} {}", &folded[..at], &folded[at + same.len()..]);
        }
    }
    phrase.to_owned()
}

/// Words at one end, or in brackets, that name a zone, and a time in the rest.
fn in_a_named_zone(phrase: &str, now: DateTime<Utc>, zone: Tz, order: DayMonth) -> Option<Moment> {
    let spaced = phrase.replace(['(', ')', ','], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let splits = (1..=WORDS_OF_A_ZONE.min(words.len().saturating_sub(1))).rev().flat_map(|length| {
        let end = words.len() - length;
        (0..=end).rev().map(move |from| (from, from + length))
    });
    for (from, to) in splits {
        let name = words[from..to].join(" ");
        let name = name.trim_end_matches(['.', '?', '!']);
        // Short everyday words are abbreviations only in capitals.
        let looks_like = name.chars().any(char::is_uppercase)
            || name.contains('/')
            || name.chars().count() > 3
            || matches!(name, "utc" | "gmt" | "cet" | "pst" | "pdt" | "edt" | "cst" | "bst" | "jst" | "mez");
        // These are words as well; at the end, or before "time", they name a zone: "friday 3pm ist".
        let at_the_end = to == words.len() || words.get(to) == Some(&"time");
        let looks_like =
            looks_like || at_the_end && matches!(name, "ist" | "est" | "mst" | "sgt" | "eet" | "hkt" | "msk" | "wet" | "brt" | "eat");
        if !looks_like {
            continue;
        }
        let zones = match zones::find(name) {
            ZoneAnswer::One(zone) => vec![zone],
            ZoneAnswer::Ask(zones) => zones,
            ZoneAnswer::Unknown(_) => continue,
        };
        let rest = [&words[..from], &words[to..]].concat().join(" ");
        let rest = rest.trim_end_matches(" in").trim_end_matches(" en").trim_end_matches(" a").trim_end_matches(" time").trim();
        let moments: Vec<Moment> = zones.iter().map(|zone| read_moment(rest, now, *zone, order)).collect();
        if moments.iter().all(|moment| matches!(moment, Moment::NotATime | Moment::Days(_))) {
            continue;
        }
        return Some(together(moments));
    }
    let _ = zone;
    None
}

/// What one of several zones can make of a time.
fn together(mut moments: Vec<Moment>) -> Moment {
    if moments.len() == 1 {
        return moments.remove(0);
    }
    let mut candidates: Vec<DateTime<Utc>> = Vec::new();
    for moment in &moments {
        let found = match moment {
            Moment::Instant(at) => std::slice::from_ref(at),
            Moment::Ambiguous { candidates, .. } => candidates.as_slice(),
            Moment::Days(_) | Moment::Impossible(_) | Moment::NotATime => &[],
        };
        for at in found {
            if !candidates.contains(at) {
                candidates.push(*at);
            }
        }
    }
    match candidates[..] {
        [] => moments.remove(0),
        [only] => Moment::Instant(only),
        [..] => Moment::Ambiguous { candidates, why: Why::WhichZone },
    }
}

/// The order of day and month that a language tag's readers are used to.
pub fn order_of(tag: &str) -> DayMonth {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let american = tag == "en-us" || tag == "en" || tag.ends_with("-us") || tag.ends_with("-ph");
    let language = tag.split('-').next().unwrap_or_default();
    match language {
        "de" | "es" | "fr" | "pt" | "it" | "nl" if !tag.ends_with("-us") => DayMonth::DayAlways,
        _ if american => DayMonth::MonthFirst,
        _ => DayMonth::DayFirst,
    }
}

/// Why a time cannot be, in a few words for whoever operates the bot.
pub const fn reason(cannot: &Cannot) -> &'static str {
    match cannot {
        Cannot::Past => "past",
        Cannot::NoSuchDate { .. } => "no such date",
        Cannot::NoSuchTime => "no such time",
        Cannot::Gap { .. } => "dst gap: the clocks skip this time",
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_zone_in_the_phrase_counts_before_the_writers() {
        let now = at("2026-11-24T09:00:00Z");
        for (phrase, expected) in [
            ("tomorrow 3pm New York time", "2026-11-25T20:00:00Z"),
            ("tomorrow 3pm EST", "2026-11-25T20:00:00Z"),
            ("tomorrow 15:00 UTC", "2026-11-25T15:00:00Z"),
            ("morgen 15 Uhr (Lissabon)", "2026-11-25T15:00:00Z"),
            ("mañana a las 15:00 hora de Madrid", "2026-11-25T14:00:00Z"),
            ("amanhã às 15h", "2026-11-25T14:00:00Z"),
            ("demain à 15h", "2026-11-25T14:00:00Z"),
            ("same time tomorrow", "2026-11-25T09:00:00Z"),
        ] {
            assert_eq!(read(phrase, now, Tz::Europe__Berlin, DayMonth::DayFirst), Moment::Instant(at(expected)), "{phrase}");
        }
        assert!(matches!(
            read("tomorrow 3pm IST", now, Tz::Europe__Berlin, DayMonth::DayFirst),
            Moment::Ambiguous { why: Why::WhichZone, .. }
        ));
    }
}
