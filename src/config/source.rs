//! Where values come from: a TOML file and the environment, flattened into dotted keys that remember their place.

use super::{
    keys,
    problem::{Place, Problem},
};
use chrono::NaiveTime;
use std::{collections::BTreeMap, path::Path};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A value as it was written.
#[derive(Clone)]
pub(super) enum Raw {
    /// A quoted string.
    Text(String),
    /// The text of an environment variable: whatever its key takes is read from it.
    Loose(String),
    /// A whole number.
    Whole(i64),
    /// Another number, in its digits: money must not pass through a float.
    Decimal(String),
    /// `true` or `false`.
    Truth(bool),
    /// A time of day.
    Time(NaiveTime),
    /// A date, with or without a time.
    Date(String),
    /// Several values.
    List(Vec<Raw>),
    /// A table where a value should be.
    Table,
}

impl Raw {
    /// The value, short, for a sentence that says what it should be instead.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Loose(text) => format!("\"{}\"", shortened(text)),
            Self::Whole(number) => number.to_string(),
            Self::Decimal(digits) => shortened(digits),
            Self::Truth(truth) => truth.to_string(),
            Self::Time(time) => time.to_string(),
            Self::Date(date) => date.clone(),
            Self::List(items) => format!("a list of {}", items.len()),
            Self::Table => "a table".to_owned(),
        }
    }
}

fn shortened(text: &str) -> String {
    let cut: String = text.chars().take(40).collect::<String>().escape_debug().to_string();
    if text.chars().nth(40).is_some() { format!("{cut}…") } else { cut }
}

/// All values by key.
pub(super) type Values = BTreeMap<String, (Place, Raw)>;

/// Reads the file's text into `values`; what is not TOML or no key becomes a problem.
pub(super) fn read_file(path: &Path, text: &str, values: &mut Values, problems: &mut Vec<Problem>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        problems.extend(errors.iter().map(|error| Problem {
            place: error.span().map_or(Place::File(path.to_owned()), |span| line(path, text, span.start)),
            message: format!("this is not TOML: {}", error.message()),
        }));
        return;
    }
    flatten("", document.get_ref(), &|at| line(path, text, at), values, problems);
}

fn line(path: &Path, text: &str, at: usize) -> Place {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    Place::Line(path.to_owned(), before.split(|byte| *byte == b'\n').count())
}

fn flatten(above: &str, table: &DeTable<'_>, place: &dyn Fn(usize) -> Place, values: &mut Values, problems: &mut Vec<Problem>) {
    for (name, value) in table {
        let path = if above.is_empty() { name.get_ref().to_string() } else { format!("{above}.{}", name.get_ref()) };
        let place_of_name = place(name.span().start);
        let mut wrong = |message| problems.push(Problem { place: place_of_name.clone(), message });
        if keys::is_key(&path) {
            values.insert(path, (place_of_name, raw(value)));
            continue;
        }
        let is_section = keys::is_section(&path);
        match (value.get_ref(), is_section) {
            (DeValue::Table(inner), true) => flatten(&path, inner, place, values, problems),
            (DeValue::Table(_), false) if above.is_empty() => wrong(keys::not_a_section(&path)),
            (DeValue::Array(_), true) => wrong(format!("`{path}` is a section: write [{path}], once.")),
            (_, true) => wrong(format!("`{path}` is a section of keys and has no value of its own.")),
            (_, false) => wrong(keys::not_a_key(&path)),
        }
    }
}

fn raw(value: &Spanned<DeValue<'_>>) -> Raw {
    match value.get_ref() {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Raw::Whole(number),
            Err(_) => Raw::Decimal(number.to_string()),
        },
        DeValue::Float(number) => Raw::Decimal(number.as_str().to_owned()),
        DeValue::Boolean(truth) => Raw::Truth(*truth),
        DeValue::Datetime(written) => match (written.date, written.time, written.offset) {
            (None, Some(time), None) => NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), time.second.unwrap_or(0).into())
                .map_or_else(|| Raw::Date(written.to_string()), Raw::Time),
            _ => Raw::Date(written.to_string()),
        },
        DeValue::Array(items) => Raw::List(items.iter().map(raw).collect()),
        DeValue::Table(_) => Raw::Table,
    }
}

/// Lays the environment over `values`. An empty variable counts as absent, because that is how container files leave one out.
pub(super) fn read_environment(environment: impl Iterator<Item = (String, String)>, values: &mut Values, problems: &mut Vec<Problem>) {
    let mut variables: Vec<_> = environment.filter(|(name, value)| name.starts_with(keys::PREFIX) && !value.is_empty()).collect();
    variables.sort();
    for (name, value) in variables {
        let path = name.get(keys::PREFIX.len()..).unwrap_or_default().to_lowercase().replace("__", ".");
        if keys::is_key(&path) {
            values.insert(path, (Place::Environment(name), Raw::Loose(value)));
        } else {
            problems.push(Problem { place: Place::Environment(name), message: keys::not_a_variable(&path) });
        }
    }
}
