//! Which message keys an answer is made of.

use hirebot::conversation::{Reply, Text, Value};
use std::{collections::BTreeSet, fs};

/// The keys of lines, buttons and the calendar entry.
pub fn of_reply(reply: &Reply, keys: &mut BTreeSet<&'static str>) {
    let labels = reply.buttons.iter().flatten().map(|button| &button.label);
    let entry = reply.invitation.iter().flat_map(|calendar| [&calendar.summary, &calendar.description]);
    for text in reply.lines.iter().chain(labels).chain(entry) {
        of_text(text, keys);
    }
}

/// Every key of the English files.
pub fn english() -> BTreeSet<String> {
    let files = fs::read_dir("locales/en").unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let texts: Vec<String> = files.collect();
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| begins(line));
    lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

fn of_text(text: &Text, keys: &mut BTreeSet<&'static str>) {
    keys.insert(text.key);
    for (_, value) in &text.args {
        of_value(value, keys);
    }
}

fn of_value(value: &Value, keys: &mut BTreeSet<&'static str>) {
    match value {
        Value::Text(text) => of_text(text, keys),
        Value::List(values) => values.iter().for_each(|value| of_value(value, keys)),
        Value::Table(rows) => rows.iter().flatten().for_each(|text| of_text(text, keys)),
        Value::Word(_)
        | Value::Number(_)
        | Value::Money(_)
        | Value::Time(..)
        | Value::Slot(..)
        | Value::Clock(..)
        | Value::Hours(..)
        | Value::Date(_)
        | Value::Zone(..)
        | Value::Language(_)
        | Value::Code(_)
        | Value::Door(_)
        | Value::Told(_) => {}
    }
}
