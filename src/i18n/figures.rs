//! Counts and amounts of money in a locale's way.
//!
//! Spaces are ordinary ones throughout, also where typographers use narrow or unbreakable ones: people type back what
//! they read, and it has to match.

use super::locale::Locale;
use crate::hiring::money::{Currency, Money};
use fixed_decimal::Decimal;
use fluent_bundle::types::FluentNumber;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_provider::DataError;
use std::str::FromStr;

/// Regions whose own money is called dollar or peso and written `$`: there a United States dollar is `US$`.
const OWN_DOLLAR: [&str; 15] = ["AR", "AU", "BB", "BS", "CA", "CL", "CO", "DO", "HK", "MX", "NZ", "SG", "TT", "TW", "UY"];
/// German-speaking regions that write the symbol first.
const LEADING_DE: [&str; 3] = ["AT", "CH", "LI"];

/// Formats numbers for one locale.
#[derive(Debug)]
pub(super) struct Figures {
    locale: Locale,
    decimal: DecimalFormatter,
}

impl Figures {
    pub(super) fn new(locale: Locale) -> Result<Self, DataError> {
        Ok(Self { locale, decimal: DecimalFormatter::try_new(locale.for_icu().into(), DecimalFormatterOptions::default())? })
    }

    /// `1234567` as `1,234,567`.
    pub(super) fn count(&self, number: i64) -> String {
        plain_spaces(self.decimal.format(&Decimal::from(number)).to_string())
    }

    /// A number of Fluent's, with the fraction digits the message asks for. Fluent keeps numbers as `f64`: exact up to
    /// 2^53, which no count of ours reaches.
    pub(super) fn fluent(&self, number: &FluentNumber) -> String {
        let digits = |wanted: Option<usize>| wanted.and_then(|digits| i16::try_from(digits).ok());
        let Ok(mut decimal) = Decimal::from_str(&number.value.to_string()) else { return number.value.to_string() };
        if let Some(most) = digits(number.options.maximum_fraction_digits) {
            decimal.round(-most);
        }
        if let Some(least) = digits(number.options.minimum_fraction_digits) {
            decimal.absolute.pad_end(-least);
        }
        plain_spaces(self.decimal.format(&decimal).to_string())
    }

    /// Whole units without cents, otherwise both cents; the symbol where the locale has it.
    pub(super) fn money(&self, money: Money) -> String {
        let mut units = Decimal::from(money.cents.unsigned_abs());
        units.multiply_pow10(-2);
        if money.cents % 100 == 0 {
            units.absolute.trim_end();
        }
        let amount = plain_spaces(self.decimal.format(&units).to_string());
        let sign = if money.cents < 0 { "-" } else { "" };
        let symbol = self.symbol(money.currency);
        if !self.leads() {
            return format!("{sign}{amount} {symbol}");
        }
        // `$5` and `€5`, but `CHF 5`; German and Portuguese write a space either way.
        let gap = if matches!(self.locale.language(), "de" | "pt") || symbol.ends_with(char::is_alphanumeric) { " " } else { "" };
        format!("{sign}{symbol}{gap}{amount}")
    }

    /// Whether the symbol stands before the amount.
    fn leads(&self) -> bool {
        match self.locale.language() {
            "de" => self.locale.is_in(&LEADING_DE),
            // Latin America writes `$5`, Spain `5 $`.
            "es" => self.locale.has_region() && !self.locale.is_in(&["ES"]),
            "fr" => false,
            // Brazil writes `R$ 5`, Portugal `5 €`.
            "pt" => !self.locale.is_in(&["PT"]),
            _ => true,
        }
    }

    fn symbol(&self, currency: Currency) -> String {
        match currency.code() {
            // French puts the country behind the sign, as it puts the sign behind the amount.
            "USD" if self.locale.language() == "fr" && self.locale.is_in(&OWN_DOLLAR) => "$ US",
            "USD" if self.locale.language() == "pt" || self.locale.is_in(&OWN_DOLLAR) => "US$",
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "INR" => "₹",
            "JPY" => "¥",
            "BRL" => "R$",
            "CAD" => "CA$",
            "AUD" => "A$",
            other => other,
        }
        .to_owned()
    }
}

/// Numbers within messages are formatted through Fluent's own cache.
impl intl_memoizer::Memoizable for Figures {
    type Args = ();
    type Error = DataError;

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Self::new(Locale::negotiate(&language.to_string()))
    }
}

/// Narrow and unbreakable spaces become ordinary ones.
pub(super) fn plain_spaces(text: String) -> String {
    const SPECIAL: [char; 3] = ['\u{A0}', '\u{202F}', '\u{2009}'];
    if text.contains(SPECIAL) { text.replace(SPECIAL, " ") } else { text }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn shown(tag: &str, cents: i64, code: &str) -> String {
        Figures::new(Locale::negotiate(tag)).unwrap().money(Money::new(cents, Currency::parse(code).unwrap()))
    }

    #[test]
    fn money_reads_as_its_readers_write_it() {
        for (tag, cents, code, expected) in [
            ("en", 220_000, "USD", "$2,200"),
            ("en", 813, "USD", "$8.13"),
            ("en", 810, "USD", "$8.10"),
            ("en", 0, "USD", "$0"),
            ("en", -500, "USD", "-$5"),
            ("en", i64::MIN, "USD", "-$92,233,720,368,547,758.08"),
            ("en", 500, "CHF", "CHF 5"),
            ("en-CA", 220_000, "USD", "US$2,200"),
            ("de", 220_000, "USD", "2.200 $"),
            ("de", 813, "EUR", "8,13 €"),
            ("de-AT", 90_000, "EUR", "€ 900"),
            ("es", 220_000, "USD", "2200 $"),
            ("es", 2_200_000, "USD", "22.000 $"),
            ("es-MX", 220_000, "USD", "US$2,200"),
            ("es-419", 100, "USD", "$1"),
            ("fr", 220_000, "USD", "2 200 $"),
            ("fr", 813, "EUR", "8,13 €"),
            ("fr-CA", 220_000, "USD", "2 200 $ US"),
            ("pt", 220_000, "USD", "US$ 2.200"),
            ("pt-BR", 813, "BRL", "R$ 8,13"),
            ("pt-PT", 90_000, "EUR", "900 €"),
        ] {
            assert_eq!(shown(tag, cents, code), expected, "{tag} {cents} {code}");
        }
    }
}
