//! Numbers and currencies as people write them.

use super::cues::Said;
use crate::hiring::money::Currency;

/// Signs, codes and words, and the codes they stand for.
const CURRENCIES: &[(&str, &str)] = &[
    ("$", "USD"),
    ("usd", "USD"),
    ("dollar", "USD"),
    ("dollars", "USD"),
    ("bucks", "USD"),
    ("dolares", "USD"),
    ("dolar", "USD"),
    ("usdt", "USD"),
    ("usdc", "USD"),
    ("u$s", "USD"),
    ("u", "USD"),
    ("$usd", "USD"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("eu", "EUR"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("pounds", "GBP"),
    ("pound", "GBP"),
    ("quid", "GBP"),
    ("pfund", "GBP"),
    ("libras", "GBP"),
    ("livres", "GBP"),
    ("chf", "CHF"),
    ("franken", "CHF"),
    ("francs", "CHF"),
    ("sfr", "CHF"),
    ("inr", "INR"),
    ("₹", "INR"),
    ("rupees", "INR"),
    ("rs", "INR"),
    ("brl", "BRL"),
    ("reais", "BRL"),
    ("real", "BRL"),
    ("r$", "BRL"),
    ("rmb", "CNY"),
    ("cny", "CNY"),
    ("yuan", "CNY"),
    ("元", "CNY"),
    ("¥", "CNY"),
    ("￥", "CNY"),
    ("人民币", "CNY"),
    ("jpy", "JPY"),
    ("yen", "JPY"),
    ("cad", "CAD"),
    ("aud", "AUD"),
    ("sgd", "SGD"),
    ("hkd", "HKD"),
    ("nzd", "NZD"),
    ("mxn", "MXN"),
    ("pln", "PLN"),
    ("zl", "PLN"),
    ("zloty", "PLN"),
    ("czk", "CZK"),
    ("kc", "CZK"),
    ("huf", "HUF"),
    ("ron", "RON"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("dkk", "DKK"),
    ("try", "TRY"),
    ("₺", "TRY"),
    ("uah", "UAH"),
    ("₴", "UAH"),
    ("zar", "ZAR"),
    ("ngn", "NGN"),
    ("₦", "NGN"),
    ("ars", "ARS"),
    ("cop", "COP"),
    ("clp", "CLP"),
    ("pen", "PEN"),
    ("ils", "ILS"),
    ("₪", "ILS"),
    ("aed", "AED"),
    ("php", "PHP"),
    ("myr", "MYR"),
];
/// The currency of a folded word.
pub(super) fn currency_of(word: &str) -> Option<Currency> {
    CURRENCIES.iter().find(|(known, _)| *known == word).and_then(|(_, code)| Currency::parse(code))
}

/// A number as it was typed.
pub(super) struct Number {
    /// In hundredths, without the factor.
    pub digits: i64,
    /// 1 or 1,000.
    pub factor: i64,
    /// The currency that was written onto it.
    pub currency: Option<Currency>,
    /// Where it ends, in words.
    pub to: usize,
}

impl Number {
    /// In cents.
    pub fn cents(&self) -> Option<i64> {
        self.digits.checked_mul(self.factor)
    }
}

/// `2,000`, `2 000`, `2.5k`, `2000eur`, `8 mil`.
pub(super) fn number(said: &Said, at: usize) -> Option<Number> {
    let word = said.words.get(at)?;
    let mut text = word.text.clone();
    if !text.starts_with(|letter: char| letter.is_ascii_digit()) || text.len() > 14 {
        return None;
    }
    let mut end = at + 1;
    // Groups of three after spaces belong to the number.
    while text.bytes().all(|byte| byte.is_ascii_digit())
        && text.len() < 10
        && text.len() <= 9
        && let Some(next) = said.words.get(end)
        && next.text.len() == 3
        && !next.begins_line
        && next.text.bytes().all(|byte| byte.is_ascii_digit())
    {
        text.push_str(&next.text);
        end += 1;
    }
    let letters = text.find(|letter: char| letter.is_alphabetic()).unwrap_or(text.len());
    let (digits, unit) = text.split_at(letters);
    let (mut unit, mut factor) = (unit, 1);
    // A retirement plan.
    if text == "401k" {
        return None;
    }
    if unit.is_empty() {
        let next = said.word(end);
        let glued_currency = matches!(next, "k" | "mil" | "tsd" | "tausend" | "thousand" | "mille" | "grand" | "ku");
        if glued_currency {
            (factor, end) = (1_000, end + 1);
        }
    } else if let Some(rest) = unit.strip_prefix("k") {
        (unit, factor) = (rest, 1_000);
    } else if unit == "m" || unit == "mm" {
        return None;
    }
    let mut currency = None;
    if !unit.is_empty() {
        // `2kusd`; `60h` and `3rd` are no amounts.
        currency = Some(currency_of(unit)?);
    }
    Some(Number { digits: hundredths(digits)?, factor, currency, to: end })
}

/// `2,000`, `2.000`, `2000.50`, `2,5` in hundredths: three digits after a mark are a group, one or two are a part.
fn hundredths(digits: &str) -> Option<i64> {
    let digits = digits.trim_end_matches(['.', ',', '\'']);
    let last = digits.rfind([',', '.']);
    let part = last.map_or("", |mark| &digits[mark + 1..]);
    let (whole, part) = if matches!(part.len(), 1 | 2) { (&digits[..last.unwrap_or(0)], part) } else { (digits, "") };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let cents: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        _ => part.parse().ok()?,
    };
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)
}
