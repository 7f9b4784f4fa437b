//! The likeliest word that somebody meant: for keys, columns and zones that are almost right.
//!
//! *Deliberately absent*: skills, which have aliases and a taxonomy of their own.

use chrono_tz::{TZ_VARIANTS, Tz};

/// Words further apart than this are not offered: a wild guess is worse than none. From 0 (nothing in common) to 1 (equal).
const LEAST_LIKENESS: f64 = 0.5;
/// A longer word is compared by its beginning only, so that a hostile one stays cheap.
const COMPARED_CHARS: usize = 64;

/// The candidate most like `word`, if any is like it at all; of equals the first. Case, spaces, `-` and `_` do not count.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let scored = candidates.into_iter().map(|candidate| (strsim::normalized_damerau_levenshtein(&word, &folded(candidate)), candidate));
    best(scored)
}

/// As [`nearest`] for paths such as `prices.l1.full_time` or `Europe/Berlin`, cut at `cut`: an equal last part counts for more than an equal
/// beginning, so that a right name in a wrong place finds its place.
pub fn nearest_path<'a>(path: &str, cut: char, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let last = |path: &str| folded(path.rsplit(cut).next().unwrap_or(path));
    let (whole, end) = (folded(path), last(path));
    let scored = candidates.into_iter().map(|candidate| {
        let likeness = strsim::normalized_damerau_levenshtein(&whole, &folded(candidate));
        let ends = strsim::normalized_damerau_levenshtein(&end, &last(candidate));
        let bonus = if ends > 0.99 { 0.4 } else { 0.0 };
        (likeness.max(ends * 0.9) + bonus, candidate)
    });
    best(scored)
}

/// The time zone that `name` is, or else the one whose name is most like it.
///
/// # Errors
/// The nearest zone, if any is near.
pub fn zone(name: &str) -> Result<Tz, Option<Tz>> {
    name.parse().map_err(|_| nearest_path(name, '/', TZ_VARIANTS.iter().map(|zone| zone.name())).and_then(|near| near.parse().ok()))
}

fn best<'a>(scored: impl Iterator<Item = (f64, &'a str)>) -> Option<&'a str> {
    let mut found: Option<(f64, &str)> = None;
    for (likeness, candidate) in scored {
        if likeness >= LEAST_LIKENESS && found.is_none_or(|(most, _)| likeness > most) {
            found = Some((likeness, candidate));
        }
    }
    found.map(|(_, candidate)| candidate)
}

fn folded(word: &str) -> String {
    word.chars().take(COMPARED_CHARS).filter(|letter| !matches!(letter, ' ' | '-' | '_')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_nonsense_finds_none() {
        assert_eq!(nearest("headlin", ["name", "headline"]), Some("headline"));
        assert_eq!(nearest("time zone", ["time_zone"]), Some("time_zone"));
        assert_eq!(nearest("qqqqqq", ["name", "headline"]), None);
        assert_eq!(nearest("", ["name"]), None);
    }

    #[test]
    fn a_right_name_in_a_wrong_place_finds_its_place() {
        let keys = ["http.listen", "prices.l1.full_time", "telegram.token"];
        assert_eq!(nearest_path("telegram.listen", '.', keys), Some("http.listen"));
        assert_eq!(nearest_path("prices.l1.fulltime", '.', keys), Some("prices.l1.full_time"));
    }

    #[test]
    fn zones_are_found_by_city_and_with_slips() {
        assert_eq!(zone("Europe/Berlin"), Ok(Tz::Europe__Berlin));
        assert_eq!(zone("Berlin"), Err(Some(Tz::Europe__Berlin)));
        assert_eq!(zone("Europe/Berln"), Err(Some(Tz::Europe__Berlin)));
        assert_eq!(zone("america/new york"), Err(Some(Tz::America__New_York)));
        assert_eq!(zone(&"x".repeat(300_000)), Err(None));
    }
}
