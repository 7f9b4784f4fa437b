//! Reading an amount of money a month, as people type it: `2000`, `$2,200`, `2.5k`, `2.200 $`, `1 300 $`, `max 3k`.

use super::money::{Currency, Money};

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// So much a month.
    Monthly(Money),
    /// An amount per hour, day or year, which is not read as a month's.
    OtherPeriod,
    /// An amount in a currency that is not priced in.
    OtherCurrency(Currency),
    /// No amount, or a date.
    None,
}

/// Words that make an amount one for another span than a month, in the languages of the bot.
const OTHER_PERIODS: [&str; 32] = [
    "/h", "/hr", "hour", "hourly", "stunde", "hora", "/d", "day", "daily", "tag", "/y", "/yr", "year", "yearly", "annual", "annum", "p.a",
    "jahr", "año", "anual", "week", "woche", "semana", "heure", "par jour", "/jour", "par an", "semaine", "por dia", "por ano", "ao ano",
    "ao dia",
];

/// Currency signs and words, and the codes they stand for.
const CURRENCIES: [(&str, &str); 14] = [
    // Before `$`, which it holds.
    ("r$", "BRL"),
    ("reais", "BRL"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("pound", "GBP"),
    ("chf", "CHF"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("inr", "INR"),
    ("brl", "BRL"),
    ("usd", "USD"),
    ("$", "USD"),
];

/// The largest amount that is read, in whole units.
const LARGEST: i64 = 10_000_000;

/// Reads the largest amount in `text`, taken to be a month's in `currency` unless the words say otherwise.
pub fn read(text: &str, currency: Currency) -> Amount {
    let words: String = text.to_lowercase().chars().take(200).collect();
    if words.split_whitespace().any(is_date) {
        return Amount::None;
    }
    let Some(cents) = numbers(&closed(&words)).into_iter().max() else { return Amount::None };
    if OTHER_PERIODS.iter().any(|period| words.contains(period)) {
        return Amount::OtherPeriod;
    }
    let named = CURRENCIES.iter().find(|(sign, _)| names(&words, sign)).and_then(|(_, code)| Currency::parse(code));
    match named {
        Some(other) if other != currency => Amount::OtherCurrency(other),
        Some(_) | None => Amount::Monthly(Money::new(cents, currency)),
    }
}

/// Whether a sign stands in a text; one of letters begins a word, as in `2000eur` and not in `développeur`.
fn names(words: &str, sign: &str) -> bool {
    let begins = |at: usize| !words[..at].ends_with(char::is_alphabetic);
    words.match_indices(sign).any(|(at, _)| !sign.starts_with(char::is_alphabetic) || begins(at))
}

/// `2025-01-01`, `1.12.2026`, `1/12/26`: three numbers between the same mark, of which none but a year is long.
fn is_date(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_ascii_digit());
    ['-', '/', '.'].into_iter().any(|mark| {
        let parts: Vec<&str> = word.split(mark).collect();
        let digits = |part: &&str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        match parts[..] {
            [year, month, day] if year.len() == 4 => digits(&year, 4) && digits(&month, 2) && digits(&day, 2),
            [day, month, year] => digits(&day, 2) && digits(&month, 2) && digits(&year, 4) && year.len() != 3,
            [..] => false,
        }
    })
}

/// `1 300` as `1300`: a space between a group of one to three digits and one of exactly three holds a number together,
/// as French writes it.
fn closed(words: &str) -> String {
    let is_digit = |letter: &char| letter.is_ascii_digit();
    let groups = |(at, space): &(usize, char)| {
        let (before, behind) = (&words[..*at], &words[at + space.len_utf8()..]);
        let digits = before.chars().rev().take_while(is_digit).count();
        let begins = !before[..before.len() - digits].ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | ','));
        (1..=3).contains(&digits) && begins && behind.chars().take_while(is_digit).count() == 3
    };
    words.char_indices().filter(|(at, letter)| !(letter.is_whitespace() && groups(&(*at, *letter)))).map(|(_, letter)| letter).collect()
}

/// Every number of the text, in cents.
fn numbers(words: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let length = tail.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '\''))).unwrap_or(tail.len());
        let (number, after) = tail.split_at(length);
        let thousands = after.trim_start().strip_prefix('k').is_some_and(|next| !next.starts_with(char::is_alphabetic));
        found.extend(cents(number, thousands));
        rest = after;
    }
    found
}

/// `2,200.50` and `2.200,50` in cents: a separator before exactly three digits groups, the last one otherwise splits.
fn cents(number: &str, thousands: bool) -> Option<i64> {
    let number = number.trim_matches(|c: char| !c.is_ascii_digit());
    let last = number.rfind(['.', ',']);
    let splits = last.filter(|at| number.len() - at - 1 != 3 || thousands);
    let (whole, fraction) = splits.map_or((number, ""), |at| (&number[..at], &number[at + 1..]));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let whole: i64 = whole.parse().ok().filter(|whole| *whole <= LARGEST)?;
    let fraction: String = fraction.chars().chain("000".chars()).take(3).collect();
    let thousandths = whole * 1_000 + fraction.parse::<i64>().ok()?;
    let cents = if thousands { thousandths * 100 } else { thousandths / 10 };
    (cents <= LARGEST * 100).then_some(cents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn monthly(text: &str) -> Option<i64> {
        match read(text, Currency::USD) {
            Amount::Monthly(money) => Some(money.cents),
            Amount::OtherPeriod | Amount::OtherCurrency(_) | Amount::None => None,
        }
    }

    #[test]
    fn amounts_as_people_type_them() {
        let cases = [
            ("2000", 200_000),
            ("$2,200", 220_000),
            ("2.200 $", 220_000),
            ("2.5k", 250_000),
            ("max 3k a month", 300_000),
            ("about $2k", 200_000),
            ("1500-2000 usd", 200_000),
            ("2,200.50", 220_050),
            ("1'300", 130_000),
            ("1 300 $", 130_000),
            ("1\u{a0}200\u{202f}000", 120_000_000),
            ("L2 800", 80_000),
            ("trois développeurs, 1 500 $", 150_000),
            ("1.200.000", 120_000_000),
        ];
        for (text, cents) in cases {
            assert_eq!(monthly(text), Some(cents), "{text}");
        }
    }

    #[test]
    fn another_period_or_currency_is_not_read_as_ours() {
        assert_eq!(read("15 an hour", Currency::USD), Amount::OtherPeriod);
        assert_eq!(read("60k a year", Currency::USD), Amount::OtherPeriod);
        assert_eq!(read("2000 €", Currency::USD), Amount::OtherCurrency(Currency::parse("EUR").unwrap_or(Currency::USD)));
        assert_eq!(read("not much", Currency::USD), Amount::None);
        for date in ["2025-01-01", "from 1.12.2026", "1/12/26"] {
            assert_eq!(read(date, Currency::USD), Amount::None, "{date}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_breaks_it(text in "\\PC{0,60}") {
            let _ = read(&text, Currency::USD);
        }

        #[test]
        fn whole_amounts_are_read_back(amount in 1_000_i64..1_000_000) {
            prop_assert_eq!(monthly(&amount.to_string()), Some(amount * 100));
        }
    }
}
