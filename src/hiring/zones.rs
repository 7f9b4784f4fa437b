//! Which time zone somebody means: by its IANA name, a city, a country, an offset or an abbreviation.
//!
//! A text with several meanings is asked about, never guessed. *Deliberately absent*: the words of the question.

mod atlas;
pub mod clocks;
mod names;

use super::folding::{fold, words};
use atlas::{ATLAS, same_clock};
use chrono_tz::{TZ_VARIANTS, Tz};
use names::{ABBREVIATIONS, ALSO_REGIONS, FILLERS, PART_HOURS};

/// The longest text that is looked at, in characters.
const MAX_CHARS: usize = 80;
/// The most zones of a question.
const MAX_CHOICES: usize = 4;
/// The most neighbours of an unknown name.
const MAX_NEAREST: usize = 3;
/// Shorter words are like too many names.
const MIN_CHARS: usize = 4;
/// How alike an unknown name and a suggestion must be, from 0 to 1: a typo or two in a short name.
const ALIKE: f64 = 0.87;

/// What a text says about a time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ZoneAnswer {
    /// This one.
    One(Tz),
    /// One of these, the likeliest first: 1 to 4. A single one wants to be confirmed.
    Ask(Vec<Tz>),
    /// None that is known; up to three whose names look alike, the most alike first.
    Unknown(Vec<Tz>),
}

/// Finds the zone that a text means.
pub fn find(text: &str) -> ZoneAnswer {
    let text: String = text.trim().chars().take(MAX_CHARS).collect();
    if let Some(answer) = offset(&text) {
        return answer;
    }
    let whole = words(&text);
    if whole.is_empty() {
        return ZoneAnswer::Unknown(Vec::new());
    }
    let bare = without_fillers(&whole);
    let by_name = by_abbreviation(&whole).or_else(|| by_path(&text)).or_else(|| by_place(&whole));
    by_name
        .or_else(|| by_abbreviation(bare))
        .or_else(|| by_place(bare))
        .or_else(|| by_qualified_place(&text))
        .unwrap_or_else(|| ZoneAnswer::Unknown(nearest(bare)))
}

/// The zone of an IANA path such as `europe/berlin`, in any case.
pub(super) fn find_path(text: &str) -> Option<Tz> {
    match by_path(text) {
        Some(ZoneAnswer::One(zone)) => Some(zone),
        Some(ZoneAnswer::Ask(_) | ZoneAnswer::Unknown(_)) | None => None,
    }
}

/// Whether folded words are the name of a country.
pub(super) fn is_country(words: &str) -> bool {
    ATLAS.country(words).is_some()
}

/// Whether folded words are the name of a country, a city or another region that has a time.
pub(super) fn is_named(words: &str) -> bool {
    ATLAS.country(words).is_some() || ALSO_REGIONS.iter().any(|(name, _)| *name == words) || ATLAS.cities(words, None).is_some()
}

/// `UTC+2`, `GMT-3`, `+05:30`, `utc`. A whole number of hours has a zone of its own; other offsets belong to places.
fn offset(text: &str) -> Option<ZoneAnswer> {
    let compact: String = fold(text).chars().filter(|letter| !letter.is_whitespace()).collect();
    let rest = compact.strip_prefix("utc").or_else(|| compact.strip_prefix("gmt")).unwrap_or(&compact);
    let west = match rest.chars().next()? {
        '+' => false,
        '-' => true,
        _ => return None,
    };
    let number = &rest[1..];
    let (hours, minutes) = match number.split_once([':', '.', 'h']) {
        Some((hours, "")) => (hours, "0"),
        Some((hours, "5")) => (hours, "30"),
        Some(pair) => pair,
        None if number.len() == 4 && number.is_ascii() => number.split_at(2),
        None => (number, "0"),
    };
    let whole = |digits: &str| {
        if digits.len() <= 2 { digits.parse::<u8>().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit())) } else { None }
    };
    // "-abc" is no offset but may be a name; "+99" is an offset that no place has.
    let (hours, minutes) = (i32::from(whole(hours)?), i32::from(whole(minutes)?));
    let total = (hours * 60 + minutes) * if west { -1 } else { 1 };
    if total == 0 {
        return Some(ZoneAnswer::One(Tz::UTC));
    }
    if minutes == 0 {
        // The names of these zones count westward: `Etc/GMT-2` is two hours ahead of UTC.
        let name = format!("Etc/GMT{}{hours}", if west { '+' } else { '-' });
        return Some(name.parse().map_or(ZoneAnswer::Unknown(Vec::new()), ZoneAnswer::One));
    }
    let places = PART_HOURS.iter().find(|(offset, _)| *offset == total).map_or(&[][..], |(_, zones)| zones);
    Some(one_or_ask(places.to_vec()).unwrap_or(ZoneAnswer::Unknown(Vec::new())))
}

/// `CET`, `pst`, `IST`.
fn by_abbreviation(words: &str) -> Option<ZoneAnswer> {
    let (_, zones) = ABBREVIATIONS.iter().find(|(names, _)| names.split(' ').any(|name| name == words))?;
    match zones {
        [only] => Some(ZoneAnswer::One(*only)),
        several => Some(ZoneAnswer::Ask(several.to_vec())),
    }
}

/// `Europe/Berlin`, in any case, with spaces for underscores.
fn by_path(text: &str) -> Option<ZoneAnswer> {
    let name = text.trim().replace(' ', "_");
    let found = TZ_VARIANTS.into_iter().find(|zone| zone.name().eq_ignore_ascii_case(&name))?;
    found.name().contains('/').then_some(ZoneAnswer::One(found))
}

/// A country, a region, a city, or the last part of an IANA name.
fn by_place(words: &str) -> Option<ZoneAnswer> {
    if let Some((_, zones)) = ALSO_REGIONS.iter().find(|(name, _)| *name == words) {
        return one_or_ask(zones.to_vec());
    }
    if let Some(country) = ATLAS.country(words) {
        return one_or_ask(ATLAS.zones_of(country));
    }
    if let Some(zones) = ATLAS.cities(words, None) {
        return one_or_ask(zones);
    }
    let last_part =
        |zone: &Tz| zone.name().rsplit('/').next().is_some_and(|part| part.replace(['_', '-'], " ").eq_ignore_ascii_case(words));
    one_or_ask(TZ_VARIANTS.into_iter().filter(last_part).collect())
}

/// `Paris, France` or `Paris France`. With a region that is not known the city is asked about: there may be another.
fn by_qualified_place(text: &str) -> Option<ZoneAnswer> {
    if let Some((city, region)) = text.split_once(',') {
        let (city, region) = (words(city), words(region));
        let city = without_fillers(&city);
        return match ATLAS.country(&region) {
            Some(country) => ATLAS.cities(city, Some(country)).and_then(one_or_ask),
            None => by_place(city).map(|answer| match answer {
                ZoneAnswer::One(only) => ZoneAnswer::Ask(vec![only]),
                ZoneAnswer::Ask(_) | ZoneAnswer::Unknown(_) => answer,
            }),
        };
    }
    let words = words(text);
    let words = without_fillers(&words);
    let mut spaces = words.match_indices(' ').map(|(at, _)| at);
    spaces.find_map(|at| {
        let country = ATLAS.country(&words[at + 1..])?;
        ATLAS.cities(&words[..at], Some(country)).and_then(one_or_ask)
    })
}

/// Zones whose clocks agree are one answer; the rest is a question of at most four.
fn one_or_ask(zones: Vec<Tz>) -> Option<ZoneAnswer> {
    let mut different: Vec<Tz> = Vec::new();
    for zone in zones {
        if !different.iter().any(|other| same_clock(*other, zone)) {
            different.push(zone);
        }
    }
    different.truncate(MAX_CHOICES);
    match different.as_slice() {
        [] => None,
        [only] => Some(ZoneAnswer::One(*only)),
        [_, _, ..] => Some(ZoneAnswer::Ask(different)),
    }
}

/// `i am in berlin`, `berlin time` → `berlin`.
fn without_fillers(words: &str) -> &str {
    let mut rest = words;
    loop {
        let shorter = FILLERS.iter().find_map(|filler| {
            let before = rest.strip_prefix(filler).and_then(|rest| rest.strip_prefix(' '));
            before.or_else(|| rest.strip_suffix(filler).and_then(|rest| rest.strip_suffix(' ')))
        });
        match shorter {
            Some(shorter) => rest = shorter,
            None => return rest,
        }
    }
}

/// Zones of the places whose names are most like the words.
fn nearest(words: &str) -> Vec<Tz> {
    if words.chars().count() < MIN_CHARS {
        return Vec::new();
    }
    let mut alike: Vec<(f64, i64, Tz)> = ATLAS
        .names()
        .filter(|(name, _, _)| name.chars().next() == words.chars().next() || name.len().abs_diff(words.len()) <= 1)
        .map(|(name, population, zone)| (strsim::jaro_winkler(name, words), population, zone))
        .filter(|(score, _, _)| *score >= ALIKE)
        .collect();
    alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(other.1.cmp(&one.1)));
    let mut zones: Vec<Tz> = Vec::new();
    for (_, _, zone) in alike {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones.truncate(MAX_NEAREST);
    zones
}

#[cfg(test)]
mod tests {
    use super::*;
    use ZoneAnswer::{Ask, One, Unknown};
    use proptest::prelude::*;

    #[test]
    fn unmistakable_names_are_found() {
        for (text, zone) in [
            ("europe/berlin", Tz::Europe__Berlin),
            ("America/New York", Tz::America__New_York),
            ("Berlín", Tz::Europe__Berlin),
            ("München", Tz::Europe__Berlin),
            ("muenchen", Tz::Europe__Berlin),
            ("Wien", Tz::Europe__Vienna),
            ("Londres", Tz::Europe__London),
            ("Nueva York", Tz::America__New_York),
            ("são paulo", Tz::America__Sao_Paulo),
            ("I'm in Lisbon", Tz::Europe__Lisbon),
            ("Ich bin in Zürich", Tz::Europe__Zurich),
            ("Berlin time", Tz::Europe__Berlin),
            ("Paris, France", Tz::Europe__Paris),
            ("London Canada", Tz::America__Toronto),
            ("Deutschland", Tz::Europe__Berlin),
            ("India", Tz::Asia__Kolkata),
            ("Reino Unido", Tz::Europe__London),
            ("Argentina", Tz::America__Argentina__Buenos_Aires),
            ("Luxembourg", Tz::Europe__Luxembourg),
            ("San Francisco", Tz::America__Los_Angeles),
            ("CET", Tz::CET),
            ("cest", Tz::CET),
            ("EST", Tz::America__New_York),
            ("PDT", Tz::America__Los_Angeles),
            ("JST", Tz::Asia__Tokyo),
            ("UTC", Tz::UTC),
            ("UTC+2", Tz::Etc__GMTMinus2),
            ("GMT -3", Tz::Etc__GMTPlus3),
            ("+0200", Tz::Etc__GMTMinus2),
            ("utc+0", Tz::UTC),
            ("+05:30", Tz::Asia__Kolkata),
            ("UTC+5:45", Tz::Asia__Kathmandu),
        ] {
            assert_eq!(find(text), One(zone), "{text}");
        }
    }

    #[test]
    fn several_meanings_are_asked_about() {
        for (text, zones) in [
            ("IST", vec![Tz::Asia__Kolkata, Tz::Europe__Dublin, Tz::Asia__Jerusalem]),
            ("BST", vec![Tz::Europe__London, Tz::Asia__Dhaka]),
            ("USA", vec![Tz::America__New_York, Tz::America__Chicago, Tz::America__Los_Angeles, Tz::America__Denver]),
            ("España", vec![Tz::Europe__Madrid, Tz::Atlantic__Canary]),
            ("Washington", vec![Tz::America__New_York, Tz::America__Los_Angeles]),
            ("Georgia", vec![Tz::Asia__Tbilisi, Tz::America__New_York]),
            ("Paris, Texas", vec![Tz::Europe__Paris]),
        ] {
            assert_eq!(find(text), Ask(zones), "{text}");
        }
        for text in ["CST", "AST", "San Jose", "Birmingham"] {
            assert!(matches!(find(text), Ask(zones) if (2..=4).contains(&zones.len())), "{text}: {:?}", find(text));
        }
    }

    #[test]
    fn unknown_names_come_with_neighbours() {
        assert!(matches!(find("Berlni"), Unknown(zones) if zones.first() == Some(&Tz::Europe__Berlin)));
        assert!(matches!(find("Amsterdan"), Unknown(zones) if zones.first() == Some(&Tz::Europe__Amsterdam)));
        for text in ["", "   ", "🙂", "xqzzkv", "+99", "+05:17", "3", "yes"] {
            assert_eq!(find(text), Unknown(vec![]), "{text}");
        }
    }

    #[test]
    fn every_zone_with_a_path_is_found_by_its_name() {
        for zone in TZ_VARIANTS.into_iter().filter(|zone| zone.name().contains('/')) {
            assert_eq!(find(&zone.name().to_lowercase()), One(zone));
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,100}|[+-][0-9:.h]{0,9}|[a-zA-Z/ ,_]{0,40}") {
            match find(&text) {
                One(_) => {}
                Ask(zones) => prop_assert!((1..=MAX_CHOICES).contains(&zones.len())),
                Unknown(zones) => prop_assert!(zones.len() <= MAX_NEAREST),
            }
        }
    }
}
