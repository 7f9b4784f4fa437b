//! Whose words and whose habits: a language we have words in, and the region whose dates and money we follow.

use icu_locale_core::{LanguageIdentifier, subtags::Region};
use std::{fmt, str::FromStr};

/// The languages there are words in: tag, and the language's name for itself. The first is complete; the others fall
/// back to it message by message. Portuguese is Brazil's, whichever region asks for it.
pub const LANGUAGES: [(&str, &str); 5] = [("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"), ("pt", "Português")];

/// Longer tags than this are not looked at; the longest sensible ones (`zh-Hant-HK-x-…`) are far shorter.
const LONGEST_TAG: usize = 64;

/// A language of [`LANGUAGES`] with the habits of a region, such as `en-GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    language: &'static str,
    region: Option<Region>,
}

impl Locale {
    /// The locale that everything falls back to.
    pub const ENGLISH: Self = Self { language: LANGUAGES[0].0, region: None };

    /// The nearest locale to what somebody asked for (`de-AT`, `es_419`, `pt-BR` …). The region is kept for dates and
    /// amounts even where the language is not ours; anything unreadable is English.
    pub fn negotiate(tag: &str) -> Self {
        // POSIX spells `de_AT.UTF-8@euro`.
        let tag = tag.trim().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        if tag.len() > LONGEST_TAG {
            return Self::ENGLISH;
        }
        let Ok(asked) = LanguageIdentifier::from_str(&tag) else { return Self::ENGLISH };
        let language = LANGUAGES.into_iter().map(|(own, _)| own).find(|own| *own == asked.language.as_str());
        Self { language: language.unwrap_or(LANGUAGES[0].0), region: asked.region }
    }

    /// The tag of the language, without the region.
    pub const fn language(self) -> &'static str {
        self.language
    }

    /// The same language without regional habits.
    #[must_use]
    pub const fn without_region(self) -> Self {
        Self { language: self.language, region: None }
    }

    /// English with this locale's regional habits: for messages that have no translation.
    #[must_use]
    pub const fn in_english(self) -> Self {
        Self { language: LANGUAGES[0].0, region: self.region }
    }

    /// Whether the region is one of these.
    pub(super) fn is_in(self, regions: &[&str]) -> bool {
        self.region.is_some_and(|own| regions.contains(&own.as_str()))
    }

    /// Whether a region was asked for.
    pub(super) const fn has_region(self) -> bool {
        self.region.is_some()
    }

    /// For the formatters: the Gregorian calendar and Latin digits everywhere, because the words around them are
    /// written for these.
    pub(super) fn for_icu(self) -> icu_locale_core::Locale {
        let tag = format!("{self}-u-ca-gregory-nu-latn");
        icu_locale_core::Locale::from_str(&tag).unwrap_or(icu_locale_core::Locale::UNKNOWN)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.language)?;
        match self.region {
            Some(region) => write!(formatter, "-{}", region.as_str()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_survives_and_an_unknown_language_does_not() {
        let spelled = |tag: &str| Locale::negotiate(tag).to_string();
        for (asked, got) in [
            ("en-GB", "en-GB"),
            ("de_AT.UTF-8", "de-AT"),
            ("es-419", "es-419"),
            ("ES-mx", "es-MX"),
            ("de-Latn-CH", "de-CH"),
            ("fr-FR", "fr-FR"),
            ("pt", "pt"),
            ("pt-br", "pt-BR"),
            ("it-IT", "en-IT"),
            ("nl", "en"),
            ("", "en"),
            ("../etc", "en"),
            ("de-\u{202e}", "en"),
        ] {
            assert_eq!(spelled(asked), got, "{asked:?}");
        }
        assert_eq!(spelled(&"x".repeat(10_000)), "en");
    }
}
