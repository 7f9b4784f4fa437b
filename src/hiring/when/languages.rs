//! The languages that are read, whatever the locale, and mixed.
//!
//! A new language is a new file with a table and one more line in [`LANGUAGES`].

use super::{
    english::ENGLISH,
    french::FRENCH,
    german::GERMAN,
    portuguese::PORTUGUESE,
    spanish::SPANISH,
    words::{Language, Meaning},
};
use std::{collections::HashMap, sync::LazyLock};

/// Every language is read whatever the locale, and they may be mixed.
pub(super) const LANGUAGES: &[Language] = &[ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE];

/// The most words of a phrase in any table.
pub(super) const LONGEST_PHRASE: usize = 6;

static MEANINGS: LazyLock<HashMap<&'static str, Vec<Meaning>>> = LazyLock::new(|| {
    let mut found: HashMap<&'static str, Vec<Meaning>> = HashMap::new();
    for (word, meanings) in LANGUAGES.iter().flat_map(|language| language.iter()) {
        let known = found.entry(word).or_default();
        for meaning in *meanings {
            if !known.contains(meaning) {
                known.push(*meaning);
            }
        }
    }
    found
});

/// All that a word or phrase can mean, in any language.
pub(super) fn meanings(phrase: &str) -> &'static [Meaning] {
    MEANINGS.get(phrase).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::super::words::Unit;
    use super::*;
    use crate::hiring::folding::words;
    use chrono::Weekday;

    #[test]
    fn tables_are_spelled_as_they_are_looked_up() {
        for (word, meanings) in LANGUAGES.iter().flat_map(|language| language.iter()) {
            assert_eq!(words(word), *word);
            assert!(!meanings.is_empty());
            assert!(word.split(' ').count() <= LONGEST_PHRASE, "{word}");
            assert!(!word.contains(|letter: char| letter.is_numeric()), "{word}");
        }
    }

    #[test]
    fn every_language_knows_all_days_and_months() {
        for language in LANGUAGES {
            let knows = |wanted: Meaning| language.iter().any(|(_, meanings)| meanings.contains(&wanted));
            assert!((1..=12).all(|month| knows(Meaning::Month(month)) && knows(Meaning::Number(month))));
            let mut day = Weekday::Mon;
            for _ in 0..7 {
                assert!(knows(Meaning::Day(day)));
                day = day.succ();
            }
            for unit in [Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month] {
                assert!(knows(Meaning::Unit(unit)));
            }
            for shift in 0..=2 {
                assert!(knows(Meaning::Shift(shift)));
            }
        }
    }
}
