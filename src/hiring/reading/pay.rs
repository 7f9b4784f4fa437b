//! What the work may cost: an amount or a range, its currency, and for how long.
//!
//! *Deliberately absent*: taking an hour's or a year's pay for a month's without asking.

use super::{
    cues::{Cue, Said},
    figures::{currency_of, number},
    lists::Lists,
};
use crate::hiring::{
    level::Workload,
    money::{Currency, Money},
};

/// For how long an amount pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// An amount as it was said; at least one of its ends is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pay {
    /// The least, in cents.
    pub min: Option<i64>,
    /// The most, in cents.
    pub max: Option<i64>,
    /// The currency that was named, or else the default.
    pub currency: Currency,
    /// For how long.
    pub period: Period,
    /// Whether the text names the period; otherwise it is judged by the size.
    pub period_said: bool,
}

impl Pay {
    /// The most that a month may cost, where the text says it of a month.
    pub fn a_month(&self) -> Option<Money> {
        let cents = self.max.or(self.min).filter(|cents| SENSIBLE.contains(cents))?;
        (self.period == Period::Month && self.period_said).then_some(Money::new(cents, self.currency))
    }

    /// The most that was said, whatever it is for.
    pub fn most(&self) -> Option<Money> {
        self.max.or(self.min).map(|cents| Money::new(cents, self.currency))
    }

    /// What the most makes a month: an hour's and a day's pay by the hours that `workload` buys, a year's in twelve parts, in
    /// whole units.
    /// `None` where that is no amount that pays anybody.
    pub fn makes_a_month(&self, workload: Workload) -> Option<Money> {
        const HOURS_A_DAY: i64 = 8;
        let cents = self.max.or(self.min)?;
        let hours = workload.hours_per_month();
        let month = match self.period {
            Period::Hour => cents.checked_mul(hours)?,
            Period::Day => cents.checked_mul(hours)? / HOURS_A_DAY,
            Period::Month => cents,
            // Nobody's budget has odd cents.
            Period::Year => cents / 1_200 * 100,
        };
        SENSIBLE.contains(&month).then(|| Money::new(month, self.currency))
    }
}

/// Cents that can be meant for a month.
const SENSIBLE: std::ops::RangeInclusive<i64> = 10_000..=100_000_000;
/// How far from an amount a word about pay may stand, in words.
const REACH: usize = 6;
/// The largest amount that pays anybody, in whole units.
const LARGEST: i64 = 100_000_000;

/// Everyday words among them: they name a currency only right beside an amount, and not every one before it.
const NOT_BEFORE: &[&str] = &["u", "eu", "rs", "real", "try", "pen", "php", "cop", "ron", "livres"];

/// An amount while it is looked at.
struct Found {
    min: i64,
    max: i64,
    ranged: bool,
    plus: bool,
    currency: Option<Currency>,
    thousands: bool,
    from: usize,
    to: usize,
}

/// The amount that the work may cost; the one with most words for it where there are several.
pub(super) fn read(said: &Said, default: Currency) -> Option<Pay> {
    let mut best: Option<(i32, Pay)> = None;
    let mut at = 0;
    while at < said.words.len() {
        let Some(found) = amount_at(said, at) else {
            at += 1;
            continue;
        };
        at = found.to.max(at + 1);
        if let Some((score, pay)) = judge(said, &found, default)
            && best.as_ref().is_none_or(|(most, _)| score > *most)
        {
            best = Some((score, pay));
        }
    }
    best.map(|(_, pay)| pay)
}

fn judge(said: &Said, found: &Found, default: Currency) -> Option<(i32, Pay)> {
    let (period, end) = period_after(said, found.to);
    let lead = (under_headline(said, said.sentence_from(found.from, REACH)), found.from);
    let cue = said.within(Cue::Budget, lead) || said.within(Cue::Budget, (found.to, found.to + 3)) && found.currency.is_some();
    let before = period_before(said, lead);
    let period_said = period.or(before);
    let counted = found.currency.is_some() || found.thousands;
    if !(counted && (period_said.is_some() || cue || found.currency.is_some())
        || found.max >= 50_000 && Lists::get().has("gross", said.word(found.to))
        || found.thousands && (upper(said, found) || stands_alone(said, found)) && is_free(said, found.to)
        || period == Some(Period::Hour) && said.word(found.to) == "/" && (800..=50_000).contains(&found.max)
        || cue && period_said.is_some() && found.max >= 10_000
        || cue && period == Some(Period::Hour) && found.max >= 500
        || cue && found.max >= 50_000 && is_free(said, found.to)
        || period.is_some() && found.max >= 50_000 && is_free(said, end) && !is_time(said, found, period))
    {
        return None;
    }
    // What was raised, sold or stored is nobody's pay.
    let other = said.within(Cue::NotPay, (found.from.saturating_sub(5).max(said.sentence_from(found.from, 5)), found.from))
        || said.begins(Cue::NotPay, found.to).is_some()
        || said.within(Cue::NotPay, (found.to, found.to + 2));
    if (other && !(period_said.is_some() && cue)) || found.max > LARGEST * 100 || found.max <= 100 {
        return None;
    }
    if !found.thousands && found.currency.is_none() && is_unit(said.word(found.to)) {
        return None;
    }
    // "1500 flat", "500$ for the whole thing".
    let fixed = (found.to..found.to + 4).any(|at| Lists::get().has("fixed", said.word(at)));
    if fixed && period_said.is_none() {
        return None;
    }
    let week = period.is_none() && said.begins(Cue::PerWeek, found.to).is_some();
    if week {
        return None;
    }
    // "20K/月" and "月薪 20K" are said of yuan.
    let chinese = (found.from.saturating_sub(2)..=end).any(|at| matches!(said.word(at), "月" | "年" | "月薪" | "年薪" | "月薪可议"));
    let currency = found.currency.or_else(|| chinese.then(|| Currency::parse("CNY")).flatten()).unwrap_or(default);
    let judged = by_size(found.max, currency);
    let up_to = upper(said, found);
    let at_least =
        found.plus || said.ends(Cue::AtLeast, found.from - currency_before(said, found.from)).is_some() && !found.ranged && !up_to;
    let (min, max) = match (found.ranged, up_to, at_least) {
        (true, _, _) | (false, false, false) => (Some(found.min), Some(found.max)),
        (false, true, _) => (None, Some(found.max)),
        (false, false, true) => (Some(found.min), None),
    };
    let score =
        4 * i32::from(cue) + 3 * i32::from(period_said.is_some()) + 2 * i32::from(found.currency.is_some()) + i32::from(found.ranged)
            - 5 * i32::from(other);
    Some((score, Pay { min, max, currency, period: period_said.unwrap_or(judged), period_said: period_said.is_some() }))
}

/// "…, 60-70k, …", "…, around 60k": a clause of its own.
fn stands_alone(said: &Said, found: &Found) -> bool {
    let begin = found.from - currency_before(said, found.from);
    let about = said.ends(Cue::About, begin).filter(|at| said.word(*at).chars().count() > 1 && said.word(*at) != "of").unwrap_or(begin);
    about == 0 || said.words[about].begins_line || matches!(said.before(about, 1), "," | ";" | "|" | "(" | "–" | "•")
}

/// An amount that begins its line belongs to the headline above it: "Salary and benefits", and below "200K +".
fn under_headline(said: &Said, from: usize) -> usize {
    const HEADLINE: usize = 6;
    if from == 0 || !said.words.get(from).is_some_and(|word| word.begins_line) {
        return from;
    }
    let above = (1..=HEADLINE).find(|back| from.checked_sub(*back).is_none_or(|at| said.words[at].begins_line));
    above.map_or(from, |back| from.saturating_sub(back))
}

/// Nothing that is counted follows.
fn is_free(said: &Said, at: usize) -> bool {
    said.words.get(at).is_none_or(|word| !word.is_word() || word.begins_line)
        || said.begins(Cue::Must, at).is_some()
        || matches!(
            said.word(at),
            "and" | "max" | "or" | "for" | "y" | "und" | "et" | "e" | "brutto" | "gross" | "net" | "netto" | "brut" | "bruto" | "tops"
        )
}

fn is_time(said: &Said, found: &Found, period: Option<Period>) -> bool {
    matches!(period, Some(Period::Hour | Period::Day)) && found.max <= 2_400 || said.words[found.from].text.contains(':')
}

fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "h" | "hours"
            | "hrs"
            | "years"
            | "yrs"
            | "days"
            | "weeks"
            | "months"
            | "users"
            | "people"
            | "devs"
            | "%"
            | "min"
            | "mins"
            | "rps"
            | "jahre"
            | "stunden"
            | "anos"
            | "ans"
            | "horas"
            | "heures"
            | "jours"
            | "dias"
            | "tage"
            | "wochen"
            | "monate"
            | "meses"
            | "mois"
            | "developers"
            | "engineers"
            | "orders"
            | "requests"
            | "clients"
            | "servers"
            | "services"
            | "endpoints"
            | "tables"
    )
}

fn by_size(cents: i64, currency: Currency) -> Period {
    let western = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD"].iter().filter_map(|code| Currency::parse(code)).any(|known| known == currency);
    match cents / 100 {
        ..=250 if western => Period::Hour,
        20_000.. if western => Period::Year,
        _ => Period::Month,
    }
}

fn period_at(said: &Said, at: usize) -> Option<(Period, usize)> {
    let found = [(Cue::PerHour, Period::Hour), (Cue::PerDay, Period::Day), (Cue::PerMonth, Period::Month), (Cue::PerYear, Period::Year)];
    let longest = found.into_iter().filter_map(|(cue, period)| said.begins(cue, at).map(|end| (period, end))).max_by_key(|(_, end)| *end);
    let pay_week = said.begins(Cue::PerWeek, at);
    longest.filter(|(_, end)| pay_week.is_none_or(|week| week <= *end))
}

/// "2k brutto im Monat": the period right after the amount, or a word or two later.
fn period_after(said: &Said, to: usize) -> (Option<Period>, usize) {
    const BETWEEN: &[&str] = &[
        "brutto", "netto", "gross", "net", "brut", "bruto", "total", "ish", "max", "max.", "(", ")", "tops", "all", "in", "paid", "base",
        "salary", "usd", "eur", "or", "so", "bruts", "liquido", "usdt", "maximum", "+", "each", ",", "-", "ht",
    ];
    for at in to..to + 4 {
        if said.words.get(at).is_some_and(|word| word.begins_line) {
            break;
        }
        if let Some((period, end)) = period_at(said, at) {
            return (Some(period), end);
        }
        if !BETWEEN.contains(&said.word(at)) {
            break;
        }
    }
    (None, to)
}

fn period_before(said: &Said, lead: (usize, usize)) -> Option<Period> {
    (lead.0..lead.1).rev().find_map(|at| {
        let word = said.word(at);
        let plain = matches!(
            word,
            "hourly"
                | "monthly"
                | "yearly"
                | "annual"
                | "annually"
                | "daily"
                | "stundensatz"
                | "tagessatz"
                | "monatsbudget"
                | "monatlich"
                | "monatliches"
                | "jahresgehalt"
                | "monatsgehalt"
                | "mensual"
                | "mensal"
                | "mensuel"
                | "anual"
                | "annuel"
                | "tjm"
                | "diaria"
                | "horaria"
                | "月薪"
                | "年薪"
                | "jahrlich"
                | "stundenlohn"
        );
        let rate = (word == "day" || word == "hour") && matches!(said.word(at + 1), "rate");
        if plain || rate {
            period_at(said, at).map(|(period, _)| period).or(match word {
                "stundenlohn" => Some(Period::Hour),
                _ => None,
            })
        } else {
            None
        }
    })
}

/// How many words before an amount name its currency: `US$`, `R$`, `€`.
fn currency_before(said: &Said, at: usize) -> usize {
    let sign = said.before(at, 1);
    match sign {
        "$" if matches!(said.before(at, 2), "us" | "r" | "u" | "a" | "c" | "s" | "hk" | "usd" | "ca" | "au" | "mx")
            && !said.words[at - 1].spaced =>
        {
            2
        }
        _ if currency_of(sign).is_some() && !NOT_BEFORE.contains(&sign) => 1,
        _ => 0,
    }
}

fn dollar_of(said: &Said, at: usize) -> Option<Currency> {
    match (currency_before(said, at), said.before(at, 2)) {
        (2, "r") => Currency::parse("BRL"),
        (2, "a" | "au") => Currency::parse("AUD"),
        (2, "c" | "ca") => Currency::parse("CAD"),
        (2, "s") => Currency::parse("SGD"),
        (2, "hk") => Currency::parse("HKD"),
        (2, "mx") => Currency::parse("MXN"),
        (2, _) => Currency::parse("USD"),
        (1, _) => currency_of(said.before(at, 1)),
        _ => None,
    }
}

fn amount_at(said: &Said, at: usize) -> Option<Found> {
    let first = number(said, at)?;
    let mut currency = dollar_of(said, at).or(first.currency);
    let mut to = first.to;
    let (after, skipped) = currency_after(said, to);
    currency = currency.or(after);
    let mut to_after = to + skipped;
    let mut thousands = first.factor > 1;
    let (mut min, mut max, mut ranged) = (first.cents()?, first.cents()?, false);
    // "20K/月-40K/月".
    let joint = match period_at(said, to_after) {
        Some((_, end))
            if matches!(said.word(end), "-" | "–" | "~")
                && number(said, end + 1 + usize::from(currency_of(said.word(end + 1)).is_some())).is_some() =>
        {
            end
        }
        Some(_) | None => to_after,
    };
    let is_joint = matches!(
        said.word(joint),
        "-" | "–" | "—" | "to" | "bis" | "a" | "ate" | "until" | "~" | "～" | "and" | "und" | "y" | "e" | "et" | "or" | "à" | "/"
    );
    let pair = matches!(said.word(joint), "and" | "und" | "y" | "e" | "et" | "/" | "or");
    let between = said.before(at - currency_before(said, at), 1);
    if is_joint && (!pair || matches!(between, "between" | "entre" | "zwischen")) {
        let mut next = joint + 1;
        while next < joint + 3 && (currency_of(said.word(next)).is_some() || matches!(said.word(next), "us" | "r")) {
            next += 1;
        }
        if let Some(second) = number(said, next) {
            currency = currency.or(dollar_of(said, next)).or(second.currency);
            let (after, skipped) = currency_after(said, second.to);
            let factor = if first.factor == 1 && second.factor > 1 && first.digits < 100_000 { second.factor } else { first.factor };
            let low = first.digits.checked_mul(factor)?;
            let high = second.cents()?;
            if high >= low {
                currency = currency.or(after);
                (min, max, ranged) = (low, high, true);
                thousands |= second.factor > 1;
                to = second.to;
                to_after = to + skipped;
            }
        }
    }
    // "150k + bonus" is no lower end.
    let adds = said.words.get(to_after + 1).is_some_and(|word| word.is_word() && word.spaced && !word.begins_line);
    let plus = said.word(to_after) == "+" && (!adds || period_at(said, to_after + 1).is_some());
    Some(Found { min, max, ranged, plus, currency, thousands, from: at, to: to_after + usize::from(plus) })
}

fn currency_after(said: &Said, at: usize) -> (Option<Currency>, usize) {
    let word = said.word(at);
    if said.words.get(at).is_some_and(|word| word.begins_line) {
        return (None, 0);
    }
    if matches!(word, "us" | "r" | "u") && said.word(at + 1) == "$" {
        return (Currency::parse(if word == "r" { "BRL" } else { "USD" }), 2);
    }
    if matches!(word, "k€" | "k$") {
        return (currency_of(&word[1..]), 1);
    }
    // `$` may belong to the next amount, `php` be a skill.
    let risky = matches!(word, "real" | "u" | "eu" | "rs" | "pen" | "php" | "cop" | "ron" | "try");
    match currency_of(word).filter(|_| !risky || (word == "u" && !said.words[at].spaced)) {
        Some(currency) => {
            let doubled = currency_of(said.word(at + 1)).is_some() && said.word(at + 1).len() == 3;
            (Some(if doubled { currency_of(said.word(at + 1)).unwrap_or(currency) } else { currency }), 1 + usize::from(doubled))
        }
        None if word == "us" && said.word(at + 1).starts_with("dollar") => (Currency::parse("USD"), 2),
        None if matches!(word, "de" | "d'") && currency_of(said.word(at + 1)).is_some() => (currency_of(said.word(at + 1)), 2),
        None => (None, 0),
    }
}

/// "Max 3k", "3k max", "no more than 3k".
fn upper(said: &Said, found: &Found) -> bool {
    let mut begin = found.from - currency_before(said, found.from);
    for _ in 0..3 {
        if said.ends(Cue::UpTo, begin).is_some() {
            return true;
        }
        if begin == 0 || !matches!(said.before(begin, 1), "is" | "of" | ":" | "de" | "about" | "around" | "a" | "budget" | "~") {
            break;
        }
        begin -= 1;
    }
    let (_, end) = period_after(said, found.to);
    let capped = |at: usize| {
        matches!(said.word(at), "max" | "max." | "maximum" | "tops" | "maximal" | "maximo" | "hochstens" | "tope")
            || said.word(at) == "at" && said.word(at + 1) == "most"
            || said.word(at) == "or" && said.word(at + 1) == "less"
            || said.word(at) == "au" && said.word(at + 1).starts_with("max")
            || said.word(at) == "como" && said.word(at + 1).starts_with('m')
            || said.word(at) == "no" && said.word(at + 1) == "maximo"
    };
    capped(found.to) || capped(end) || (said.word(end) == "(" && capped(end + 1)) || (said.word(end) == "," && capped(end + 1))
}
