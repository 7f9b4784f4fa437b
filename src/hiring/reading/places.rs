//! The zone whose hours count, and the places that are named.

use super::{
    cues::{Cue, Said, Span},
    lists::Lists,
};
use crate::hiring::{
    skill::{self, Resolution},
    zones::{self, ZoneAnswer},
};
use chrono_tz::Tz;

/// The most words of a place.
const WORDS_OF_A_PLACE: usize = 3;

/// Abbreviations of zones that are no other word in any of the languages.
const SURE: &[&str] = &[
    "utc", "gmt", "cet", "cest", "mez", "mesz", "eet", "eest", "edt", "pst", "pdt", "cdt", "mdt", "jst", "kst", "sgt", "hkt", "aest",
    "aedt", "nzst", "nzdt", "brt", "msk", "ist", "bst", "cst", "est", "mst", "wat", "eat", "sast", "gst", "pkt", "ict", "wib", "trt",
    "awst", "acst", "hst", "wet", "clt", "art",
];
/// Those of them that are words in small letters.
const WORDS: &[&str] = &["ist", "est", "eat", "wet", "wat", "art", "mst", "cst", "bst", "gst"];
const SHORT: &[&str] = &["et", "pt", "ct", "mt"];

/// Before "time" or "hours": no place, though there may be one of this name.
const NO_PLACE: &[&str] = &[
    "full", "part", "half", "real", "any", "the", "same", "first", "long", "some", "more", "most", "best", "good", "short", "run", "our",
    "my", "your", "working", "business", "office", "lead", "of", "down", "over", "up", "on", "in", "spare", "at", "remote", "flexible",
    "other", "all", "a", "an", "no", "this", "time", "core", "cloud", "team", "is", "and", "or", "with", "for", "to", "la", "de", "data",
    "web", "home", "hours", "mobile", "un", "una", "see", "work", "media", "san",
];

/// Larger places than a city, and short names of countries, as they are spelled in the answer.
const REGIONS: &[(&str, &str)] = &[
    ("eu", "EU"),
    ("europe", "Europe"),
    ("europa", "Europa"),
    ("emea", "EMEA"),
    ("apac", "APAC"),
    ("latam", "LATAM"),
    ("latin america", "LATAM"),
    ("latinoamerica", "LATAM"),
    ("america latina", "LATAM"),
    ("amerique latine", "LATAM"),
    ("lateinamerika", "LATAM"),
    ("asia", "Asia"),
    ("africa", "Africa"),
    ("north america", "North America"),
    ("south america", "South America"),
    ("americas", "Americas"),
    ("usa", "US"),
    ("u.s", "US"),
    ("u.s.a", "US"),
    ("united states", "US"),
    ("uk", "UK"),
    ("u.k", "UK"),
    ("united kingdom", "UK"),
    ("dach", "DACH"),
    ("cis", "CIS"),
    ("mena", "MENA"),
    ("eastern europe", "Eastern Europe"),
    ("western europe", "Western Europe"),
    ("central europe", "Central Europe"),
    ("osteuropa", "Osteuropa"),
    ("europa del este", "Europa del Este"),
    ("europe de l'est", "Europe de l'Est"),
    ("nordics", "Nordics"),
    ("scandinavia", "Scandinavia"),
    ("baltics", "Baltics"),
    ("balkans", "Balkans"),
    ("southeast asia", "Southeast Asia"),
    ("sea", ""),
    ("middle east", "Middle East"),
    ("anz", "ANZ"),
    ("oceania", "Oceania"),
    ("benelux", "Benelux"),
    ("iberia", "Iberia"),
    ("england", "England"),
    ("scotland", "Scotland"),
    ("eua", "US"),
    ("ee.uu", "US"),
    ("estados unidos", "US"),
    ("etats unis", "US"),
    ("royaume uni", "UK"),
    ("grossbritannien", "UK"),
    ("brasil", "Brasil"),
    ("bresil", "Brésil"),
    ("brasilien", "Brasilien"),
    ("allemagne", "Allemagne"),
    ("alemanha", "Alemanha"),
    ("alemania", "Alemania"),
    ("espagne", "Espagne"),
    ("espanha", "Espanha"),
    ("italie", "Italie"),
    ("suisse", "Suisse"),
    ("belgique", "Belgique"),
    ("pologne", "Pologne"),
    ("polonia", "Polonia"),
    ("franca", "França"),
    ("inde", "Inde"),
    ("maroc", "Maroc"),
    ("mexique", "Mexique"),
    ("argentine", "Argentine"),
    ("bay area", "Bay Area"),
    ("union europeenne", "EU"),
    ("union europea", "EU"),
    ("uniao europeia", "EU"),
    ("european union", "EU"),
    ("afrique", "Afrique"),
    ("asie", "Asie"),
];
/// Names of countries that are other words too, in one of the languages.
const OTHER_WORDS: &[&str] =
    &["us", "java", "georgia", "jordan", "chad", "turkey", "chile", "mali", "niger", "man", "peru", "oman", "cuba", "guinea"];

/// A zone as it was typed, and the one that it surely is.
pub(super) struct Zone<'a> {
    pub phrase: &'a str,
    pub surely: Option<Tz>,
    /// Those that it can be, where it is none surely.
    pub among: Vec<Tz>,
    span: Span,
}

/// By whose hours the work goes.
pub(super) fn zone<'a>(said: &Said<'a>) -> Option<Zone<'a>> {
    let found = |span: Span| {
        let phrase = said.typed(span);
        let (surely, among) = match zones::find(phrase) {
            ZoneAnswer::One(zone) => (Some(zone), Vec::new()),
            ZoneAnswer::Ask(zones) => (None, zones),
            ZoneAnswer::Unknown(_) => (None, Vec::new()),
        };
        Zone { phrase, surely, among, span }
    };
    // "PT hours not required" names none.
    let wanted = |span: &Span| {
        let end = said.begins(Cue::Hours, span.1).unwrap_or(span.1);
        said.begins(Cue::NotAfter, end).is_none()
    };
    let by_name = (0..said.words.len()).find_map(|at| abbreviation(said, at).or_else(|| path(said, at)).filter(wanted));
    if let Some(span) = by_name {
        return Some(found(span));
    }
    // "Berlin hours", "the New York time zone".
    let before_hours = said.all(Cue::Hours).iter().find_map(|(from, _)| {
        (1..=WORDS_OF_A_PLACE.min(*from)).rev().map(|length| (from - length, *from)).find(|span| is_place(said, *span))
    });
    // "4h overlap with New York", "horario de Madrid".
    let after_overlap = || {
        said.all(Cue::Overlap).iter().find_map(|(from, to)| {
            let alone = matches!(said.word(*from), "in" | "on" | "near" | "close" | "within" | "nach" | "zur" | "align") && *to <= from + 2;
            let to = to + usize::from(matches!(said.word(*to), ":" | "the" | "is" | "of" | "de"));
            // "Overlap with our team in Lisbon".
            let skipped = (to..to + 5).take_while(|at| Lists::get().has("beforeplace", said.word(*at))).count();
            let to = to + skipped;
            if alone { None } else { (1..=WORDS_OF_A_PLACE).rev().map(|length| (to, to + length)).find(|span| is_place(said, *span)) }
        })
    };
    before_hours.or_else(after_overlap).map(found)
}

/// `CET`, `UTC+2`, `GMT -3`; words such as `est` only in capitals or beside hours.
fn abbreviation(said: &Said, at: usize) -> Option<Span> {
    let word = said.words.get(at)?;
    let text = word.text.as_str();
    let beside = said.begins(Cue::Hours, at + 1).is_some()
        || said.ends(Cue::Overlap, at).is_some_and(|from| at - from > 1)
        || (said.word(at + 1) == "/" || matches!(said.before(at, 1), "overlap" | "/")) && word.capitals;
    let known = SURE.contains(&text) && (!WORDS.contains(&text) || word.capitals || beside)
        || SHORT.contains(&text)
            && (word.capitals && beside || beside && text != "et" && !matches!(said.word(at + 1), "time" | "hours" if text == "pt"));
    if !known {
        // `utc+2`, cut at the sign already; `gmt3` is nobody's.
        return None;
    }
    let mut to = at + 1;
    if matches!(text, "utc" | "gmt")
        && matches!(said.word(to), "+" | "-" | "−" | "–" | "±")
        && said.word(to + 1).starts_with(|letter: char| letter.is_ascii_digit())
    {
        to += 2;
        if said.word(to) == ":" && said.word(to + 1).len() == 2 && said.word(to + 1).bytes().all(|byte| byte.is_ascii_digit()) {
            to += 2;
        }
        // "UTC-3 to UTC+2" is one phrase.
        if matches!(said.word(to), "to" | "-" | "–" | "bis" | "a" | "and" | "und" | "y" | "e" | "et")
            && (matches!(said.word(to + 1), "utc" | "gmt")
                && matches!(said.word(to + 2), "+" | "-")
                && said.word(to + 3).starts_with(|letter: char| letter.is_ascii_digit()))
        {
            to += 4;
        }
    }
    Some((at, to))
}

/// `Europe/Berlin`, `America/New_York`.
fn path(said: &Said, at: usize) -> Option<Span> {
    const AREAS: &[&str] = &["europe", "america", "asia", "africa", "australia", "pacific", "atlantic", "indian", "etc", "antarctica"];
    if !AREAS.contains(&said.word(at)) || said.word(at + 1) != "/" {
        return None;
    }
    (2..=7).rev().filter(|length| at + length < said.words.len() + 1).map(|length| (at, at + length)).find(|span| {
        said.typed(*span).parse::<Tz>().is_ok() || said.typed(*span).contains('/') && zones::find_path(said.typed(*span)).is_some()
    })
}

/// A place that is one and no technology: Java is both.
fn is_place(said: &Said, span: Span) -> bool {
    let Some(words) = said.words.get(span.0..span.1) else { return false };
    if words.iter().any(|word| {
        let small = words.len() > 1 && matches!(word.text.as_str(), "san" | "la" | "de" | "of" | "the" | "do" | "da");
        !word.is_word() || NO_PLACE.contains(&word.text.as_str()) && !small || word.text.starts_with(|letter: char| letter.is_ascii_digit())
    }) || words[1..].iter().any(|word| word.begins_line)
    {
        return false;
    }
    let place = said.typed(span);
    if place.chars().count() < 2 || place.chars().count() > 40 {
        return false;
    }
    let joined = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    if REGIONS.iter().any(|(name, shown)| *name == joined && !shown.is_empty())
        || joined == "us" && words[0].capitals
        || matches!(joined.as_str(), "european" | "american" | "asian" | "europaische" | "europea")
    {
        return true;
    }
    zones::is_named(&joined) && !matches!(skill::resolve(place), Resolution::Known(_))
}

/// The places that are named, other than by their hours: countries and larger regions anywhere, cities where somebody is.
pub(super) fn regions(said: &Said, zone: Option<&Zone>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |name: String| {
        if found.len() < 12 && !found.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            found.push(name);
        }
    };
    let mut at = 0;
    while at < said.words.len() {
        let inside_zone = zone.is_some_and(|zone| zone.span.0 <= at && at < zone.span.1);
        // "EU timezones" names a zone and a place; "Singapore time" a zone alone.
        let named = region_at(said, at).filter(|(_, to)| !inside_zone || is_larger(said, (at, *to)));
        match named {
            Some((name, to)) => {
                add(name);
                at = to;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a place is one of the regions that are larger than a country, or known by a short name.
fn is_larger(said: &Said, span: Span) -> bool {
    let joined = (span.0..span.1).map(|at| said.word(at)).collect::<Vec<_>>().join(" ");
    REGIONS.iter().any(|(name, shown)| *name == joined && !shown.is_empty())
}

fn region_at(said: &Said, at: usize) -> Option<(String, usize)> {
    let first = said.words.get(at)?;
    if !first.is_word() || first.text.len() < 2 {
        return None;
    }
    (1..=WORDS_OF_A_PLACE).rev().find_map(|length| {
        let words = said.words.get(at..at + length)?;
        if words.iter().any(|word| !word.is_word()) || words[1..].iter().any(|word| word.begins_line) {
            return None;
        }
        let joined = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        let end = at + length;
        if let Some((_, shown)) = REGIONS.iter().find(|(name, shown)| *name == joined && !shown.is_empty()) {
            return Some(((*shown).to_owned(), end));
        }
        if joined == "us" && first.capitals && !matches!(said.word(end), "$") {
            return Some(("US".to_owned(), end));
        }
        let capital = words.iter().all(|word| word.capital);
        if !OTHER_WORDS.contains(&joined.as_str()) && joined.len() > 3 && zones::is_country(&joined)
            || capital && zones::is_country(&joined) && !words[0].capitals
        {
            return Some((said.typed((at, end)).to_owned(), end));
        }
        None
    })
}
