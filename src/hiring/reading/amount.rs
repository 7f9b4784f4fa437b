//! A budget for a month.

use super::words::{Word, phrase_end};
use crate::hiring::money::{Currency, Money};

/// Less than this, or more than the other, is no budget but another figure, in cents.
const SENSIBLE: std::ops::RangeInclusive<i64> = 10_000..=100_000_000;

/// After an amount: it is for a month.
const A_MONTH: [&[&str]; 19] = [
    &["a", "month"],
    &["per", "month"],
    &["each", "month"],
    &["every", "month"],
    &["/", "month"],
    &["/", "mo"],
    &["/", "mth"],
    &["/", "monat"],
    &["/", "mes"],
    &["monthly"],
    &["im", "monat"],
    &["pro", "monat"],
    &["monatlich"],
    &["al", "mes"],
    &["por", "mes"],
    &["cada", "mes"],
    &["mensual"],
    &["mensuales"],
    &["p", ".", "m"],
];
/// Before an amount, within [`REACH`] words: it is for a month.
const MONTHLY: [&str; 6] = ["monthly", "monatlich", "monatliches", "monatsbudget", "mensual", "mensuales"];
const REACH: usize = 4;
/// After an amount: it is for something else.
const ELSE: [&str; 17] = [
    "hour", "hr", "h", "hourly", "day", "daily", "week", "weekly", "year", "yearly", "annually", "stunde", "woche", "jahr", "hora",
    "semana", "año",
];

/// The amount that is said to be for a month; the larger of a range. `None` where several are said.
pub(super) fn read(words: &[Word], default: Currency) -> Option<Money> {
    let mut found: Vec<Money> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((cents, named, end)) = number(words, at) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).and_then(|at| words.get(at)).and_then(|word| currency(&word.text));
        let (after, end) = match words.get(end).and_then(|word| currency(&word.text)) {
            Some(currency) => (Some(currency), end + 1),
            None => (None, end),
        };
        let nearby = &words[at.saturating_sub(REACH)..at];
        let monthly = A_MONTH.iter().any(|phrase| phrase_end(words, end, phrase).is_some())
            || (nearby.iter().any(|word| MONTHLY.contains(&word.text.as_str())) && !is_for_something_else(words, end));
        if monthly && SENSIBLE.contains(&cents) {
            found.push(Money::new(cents, named.or(before).or(after).unwrap_or(default)));
        }
        at = end;
    }
    if let [only] = found[..] { Some(only) } else { None }
}

fn is_for_something_else(words: &[Word], at: usize) -> bool {
    words.iter().skip(at).take(2).any(|word| ELSE.contains(&word.text.as_str()))
}

/// A number at `at` in cents, the currency written onto it, and where it ends: `2,000`, `2 000`, `2.5k`, `2000eur`.
fn number(words: &[Word], at: usize) -> Option<(i64, Option<Currency>, usize)> {
    let mut text = words.get(at)?.text.clone();
    if !text.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let mut end = at + 1;
    // Groups of three after spaces belong to the number.
    while text.bytes().all(|byte| byte.is_ascii_digit())
        && let Some(next) = words.get(end)
        && next.text.len() == 3
        && next.text.bytes().all(|byte| byte.is_ascii_digit())
    {
        text.push_str(&next.text);
        end += 1;
    }
    let letters = text.find(|letter: char| letter.is_alphabetic()).unwrap_or(text.len());
    let (digits, unit) = text.split_at(letters);
    let mut unit = unit;
    let mut thousands = 1;
    if let Some(rest) = unit.strip_prefix('k') {
        (unit, thousands) = (rest, 1_000);
    } else if unit.is_empty() && words.get(end).is_some_and(|word| word.text == "k") {
        (thousands, end) = (1_000, end + 1);
    }
    let named = if unit.is_empty() { None } else { Some(currency(unit)?) };
    hundredths(digits)?.checked_mul(thousands).map(|cents| (cents, named, end))
}

/// `2,000`, `2.000`, `2000.50`, `2,5` in hundredths: three digits after a mark are a group, one or two are a part.
fn hundredths(digits: &str) -> Option<i64> {
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

fn currency(word: &str) -> Option<Currency> {
    match word {
        "$" | "usd" | "dollar" | "dollars" | "bucks" | "dólares" | "dólar" | "us$" => Some(Currency::USD),
        "€" | "eur" | "euro" | "euros" => Currency::parse("EUR"),
        "£" | "gbp" | "pounds" | "pfund" | "libras" => Currency::parse("GBP"),
        "chf" | "franken" => Currency::parse("CHF"),
        "inr" | "₹" | "rupees" => Currency::parse("INR"),
        _ => None,
    }
}
