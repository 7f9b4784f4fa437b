//! Reading single values exactly: money, durations, times, ids, addresses. Each says what would be right.

use super::source::Raw;
use crate::{
    hiring::{
        language::code,
        money::Currency,
        nearest::{nearest, zone},
    },
    i18n::LANGUAGES,
};
use axum::http::Uri;
use chrono::{Duration, NaiveTime};
use chrono_tz::Tz;
use secrecy::SecretString;
use std::{net::IpAddr, ops::RangeInclusive};
use unic_langid::LanguageIdentifier;

/// A value, or what it must be: the rest of a sentence that begins with the key's name.
pub(super) type Read<T> = Result<T, String>;

/// No price is higher: a million a month is a slip.
const DEAREST_CENTS: i64 = 100_000_000;
/// ISO 4217 currencies whose unit has a hundred parts, which is how money is counted here.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE \
CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD \
LSL MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG";

/// Any text without control characters.
pub(super) fn text(raw: &Raw) -> Read<String> {
    match raw {
        Raw::Text(text) | Raw::Loose(text) if !text.trim().is_empty() && !text.chars().any(char::is_control) => Ok(text.clone()),
        Raw::Text(_) | Raw::Loose(_) => Err("must not be empty or hold control characters".to_owned()),
        Raw::Whole(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => {
            Err(format!("must be a text in quotes, not {}", raw.shown()))
        }
    }
}

/// A secret that `fits`; what is wrong is said without repeating it.
pub(super) fn secret(raw: &Raw, fits: fn(&str) -> bool, form: &str) -> Read<SecretString> {
    match raw {
        Raw::Text(text) | Raw::Loose(text) if fits(text) => Ok(SecretString::from(text.clone())),
        Raw::Text(_) | Raw::Loose(_) => Err(format!("must be {form}")),
        Raw::Whole(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => {
            Err(format!("must be {form}, in quotes"))
        }
    }
}

/// A whole number within `range`.
pub(super) fn whole(raw: &Raw, range: RangeInclusive<i64>) -> Read<i64> {
    let number = match raw {
        Raw::Whole(number) => Some(*number),
        Raw::Loose(text) => text.trim().parse().ok(),
        Raw::Text(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => None,
    };
    number
        .filter(|number| range.contains(number))
        .ok_or_else(|| format!("must be a whole number from {} to {}, not {}", range.start(), range.end(), raw.shown()))
}

/// An id that a platform gave: a number, or a number in quotes.
pub(super) fn platform_id(raw: &Raw) -> Read<i64> {
    let number = match raw {
        Raw::Whole(number) => Some(*number),
        Raw::Text(text) | Raw::Loose(text) => text.trim().parse().ok(),
        Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => None,
    };
    number.filter(|number| *number != 0).ok_or_else(|| format!("must be a numeric id, not {}", raw.shown()))
}

/// As [`platform_id`], for platforms whose ids are never negative.
pub(super) fn snowflake(raw: &Raw) -> Read<u64> {
    platform_id(raw)
        .ok()
        .and_then(|number| u64::try_from(number).ok())
        .ok_or_else(|| format!("must be a numeric Discord id, not {}", raw.shown()))
}

/// `true` or `false`.
pub(super) fn truth(raw: &Raw) -> Read<bool> {
    match raw {
        Raw::Truth(truth) => Ok(*truth),
        Raw::Loose(text) if text == "true" || text == "false" => Ok(text == "true"),
        Raw::Text(_) | Raw::Loose(_) | Raw::Whole(_) | Raw::Decimal(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => {
            Err(format!("must be true or false, not {}", raw.shown()))
        }
    }
}

/// Several values, each once; an environment variable separates them with commas.
pub(super) fn list<T: PartialEq>(raw: &Raw, item: impl Fn(&Raw) -> Read<T>) -> Read<Vec<T>> {
    let items: Vec<Raw> = match raw {
        Raw::List(items) => items.clone(),
        Raw::Loose(text) => text.split(',').map(|part| Raw::Loose(part.trim().to_owned())).collect(),
        Raw::Text(_) | Raw::Whole(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::Table => {
            return Err(format!("must be a list in brackets, not {}", raw.shown()));
        }
    };
    let mut found = Vec::new();
    for (index, written) in items.iter().enumerate() {
        let value = item(written).map_err(|wrong| format!("has a wrong item {}: it {wrong}", index + 1))?;
        if found.contains(&value) {
            return Err(format!("must name {} only once", written.shown()));
        }
        found.push(value);
    }
    Ok(found)
}

/// One of a few words.
pub(super) fn choice<T: Copy>(raw: &Raw, choices: &[(&str, T)]) -> Read<T> {
    let words = || choices.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
    let (Raw::Text(written) | Raw::Loose(written)) = raw else { return Err(format!("must be {}, not {}", words(), raw.shown())) };
    if let Some((_, value)) = choices.iter().find(|(word, _)| word == written) {
        return Ok(*value);
    }
    let guess = nearest(written, choices.iter().map(|(word, _)| *word)).map(|near| format!(". Did you mean \"{near}\"?"));
    Err(format!("must be {}, not {}{}", words(), raw.shown(), guess.unwrap_or_default()))
}

/// A price of a month in cents: `1300`, `1300.50` or `"1300.50"`, more than nothing.
pub(super) fn price(raw: &Raw) -> Read<i64> {
    let digits = match raw {
        Raw::Whole(number) => number.to_string(),
        Raw::Decimal(digits) | Raw::Text(digits) | Raw::Loose(digits) => digits.trim().to_owned(),
        Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => String::new(),
    };
    let wrong = || format!("must be an amount such as 1300 or 1300.50, not {}", raw.shown());
    let (negative, digits) = digits.strip_prefix('-').map_or((false, digits.as_str()), |rest| (true, rest));
    let (units, hundredths) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| (1..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(units) || !is_number(hundredths) {
        return Err(wrong());
    }
    if hundredths.trim_end_matches('0').len() > 2 {
        return Err(format!("must not be finer than a cent, as {} is", raw.shown()));
    }
    let number = |part: &str| part.parse::<i64>().map_err(|_| wrong());
    let cents = number(units)? * 100 + number(&format!("{hundredths:0<2}")[..2])?;
    if negative || cents == 0 {
        return Err(format!("must be more than 0, not {}", raw.shown()));
    }
    if cents > DEAREST_CENTS {
        return Err(format!("must be at most {}, not {}", DEAREST_CENTS / 100, raw.shown()));
    }
    Ok(cents)
}

/// A currency that has hundredths.
pub(super) fn currency(raw: &Raw) -> Read<Currency> {
    let code = text(raw)?;
    let known = || CURRENCIES.split(' ');
    if let Some(currency) = Currency::parse(&code).filter(|currency| known().any(|known| known == currency.code())) {
        return Ok(currency);
    }
    let guess = nearest(&code, known()).map(|near| format!(". Did you mean \"{near}\"?")).unwrap_or_default();
    Err(format!("must be the ISO code of a currency with hundredths, such as \"USD\", not {}{guess}", raw.shown()))
}

/// `15m`, `12h` or `21d`, within `range`.
pub(super) fn duration(raw: &Raw, range: RangeInclusive<Duration>) -> Read<Duration> {
    let written = match raw {
        Raw::Text(text) | Raw::Loose(text) => text.trim(),
        Raw::Whole(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Time(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => "",
    };
    let minutes = [("m", 1), ("h", 60), ("d", 1_440)].into_iter().find_map(|(unit, minutes)| {
        let number = written.strip_suffix(unit)?.trim_end().parse::<i64>().ok()?;
        number.checked_mul(minutes)
    });
    let Some(duration) = minutes.and_then(Duration::try_minutes) else {
        return Err(format!("must be a duration such as \"15m\", \"12h\" or \"21d\", not {}", raw.shown()));
    };
    if range.contains(&duration) {
        return Ok(duration);
    }
    Err(format!("must be from {} to {}, not {}", written_duration(*range.start()), written_duration(*range.end()), raw.shown()))
}

/// The shortest way to write a duration.
pub(super) fn written_duration(duration: Duration) -> String {
    let minutes = duration.num_minutes();
    match minutes {
        _ if minutes != 0 && minutes % 1_440 == 0 => format!("\"{}d\"", minutes / 1_440),
        _ if minutes != 0 && minutes % 60 == 0 => format!("\"{}h\"", minutes / 60),
        _ => format!("\"{minutes}m\""),
    }
}

/// A time of day in whole minutes: `"09:00"` or TOML's `09:00:00`.
pub(super) fn time_of_day(raw: &Raw) -> Read<NaiveTime> {
    let time = match raw {
        Raw::Text(text) | Raw::Loose(text) => NaiveTime::parse_from_str(text.trim(), "%H:%M").ok(),
        Raw::Time(time) => Some(*time).filter(|time| time.format("%S").to_string() == "00"),
        Raw::Whole(_) | Raw::Decimal(_) | Raw::Truth(_) | Raw::Date(_) | Raw::List(_) | Raw::Table => None,
    };
    time.ok_or_else(|| format!("must be a time of day such as \"09:00\", not {}", raw.shown()))
}

/// A tag such as `de-AT`, of a language that the bot has words in.
pub(super) fn language(raw: &Raw) -> Read<LanguageIdentifier> {
    let tag = text(raw)?;
    let asked: LanguageIdentifier =
        tag.parse().map_err(|_| format!("must be a language tag such as \"en\" or \"pt-BR\", not {}", raw.shown()))?;
    let spoken = LANGUAGES.iter().map(|(own, _)| *own);
    if spoken.clone().any(|own| own == asked.language.as_str()) {
        return Ok(asked);
    }
    let known = spoken.clone().map(|own| format!("\"{own}\"")).collect::<Vec<_>>().join(", ");
    let guess = LANGUAGES.iter().find(|(own, name)| name.eq_ignore_ascii_case(&tag) || tag.starts_with(own)).map(|(own, _)| *own);
    // Another language is no slip of the pen.
    let slip = || code(&tag).is_none().then(|| nearest(&tag, spoken)).flatten();
    let guess = guess.or_else(slip).map_or(String::new(), |near| format!(" Did you mean \"{near}\"?"));
    Err(format!("must be a language that the bot speaks ({known}), not {}.{guess}", raw.shown()))
}

/// An IANA time zone.
pub(super) fn time_zone(raw: &Raw) -> Read<Tz> {
    let name = text(raw)?;
    zone(&name).map_err(|near| {
        let guess =
            near.map_or(" Zones are named like \"Europe/Berlin\".".to_owned(), |near| format!(" Did you mean \"{}\"?", near.name()));
        format!("is not a time zone: {}.{guess}", raw.shown())
    })
}

/// An `https://` address, or `http://` on this machine's loopback; without query and trailing slash.
pub(super) fn web_address(raw: &Raw) -> Read<String> {
    let written = text(raw)?;
    let wrong = || format!("must be an address such as \"https://api.example.com\", not {}", raw.shown());
    let uri: Uri = written.parse().map_err(|_| wrong())?;
    let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(wrong)?;
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) || uri.query().is_some() || written.contains('#') {
        return Err("must not hold a user, a query or a fragment".to_owned());
    }
    match uri.scheme_str() {
        Some("https") => Ok(written.trim_end_matches('/').to_owned()),
        Some("http") if is_loopback(host) => Ok(written.trim_end_matches('/').to_owned()),
        Some("http") => {
            Err(format!("must begin with https://; http:// is accepted only for this machine (127.0.0.1, localhost), not {}", raw.shown()))
        }
        Some(_) | None => Err(wrong()),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Where interviews meet; `{id}` is the only thing that may be in braces.
pub(super) fn video_link(raw: &Raw) -> Read<String> {
    let written = text(raw)?;
    let plain = written.replace("{id}", "id");
    let is_address = plain.starts_with("https://") && plain.parse::<Uri>().is_ok_and(|uri| uri.host().is_some_and(|host| !host.is_empty()));
    if plain.contains(['{', '}']) {
        return Err(format!("may hold {{id}} and nothing else in braces, not {}", raw.shown()));
    }
    if !is_address {
        return Err(format!("must be an address such as \"https://meet.example.com/{{id}}\", not {}", raw.shown()));
    }
    Ok(written)
}

/// `sqlite://file`, `sqlite::memory:` or `postgres://…`. It may hold a password, so it is not repeated.
pub(super) fn database_url(raw: &Raw) -> Read<SecretString> {
    let fits = |url: &str| {
        let named = |start: &str| url.strip_prefix(start).is_some_and(|rest| !rest.is_empty());
        (named("sqlite:") && !url.ends_with("//") || named("postgres://") || named("postgresql://")) && !url.chars().any(char::is_control)
    };
    secret(raw, fits, "an address such as \"sqlite://hirebot.db\" or \"postgres://user:password@host/database\"")
}
