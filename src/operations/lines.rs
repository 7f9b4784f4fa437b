//! One JSON object a line in, one a line out, in order: for texts and phrases by the hundred.

use serde_json::{Map, Value, json};
use std::io::{BufRead, Write};

/// Answers each line. A line that cannot be read gets an object with `error`, and the rest goes on; empty lines are passed over.
///
/// # Errors
/// Only that `input` cannot be read or `out` not be written.
pub(super) fn answer_each(
    mut input: impl BufRead,
    out: &mut impl Write,
    answer: impl Fn(&Map<String, Value>) -> Result<Value, String>,
) -> anyhow::Result<()> {
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        let line = bytes.trim_ascii();
        if line.is_empty() {
            continue;
        }
        let (id, answered) = match serde_json::from_slice::<Value>(line) {
            Ok(Value::Object(fields)) => {
                let id = fields.get("id").cloned().unwrap_or(Value::Null);
                let answered = answer(&fields);
                (id, answered)
            }
            Ok(_) => (Value::Null, Err("a line is a JSON object".to_owned())),
            Err(error) => (Value::Null, Err(format!("this line is not JSON: {error}"))),
        };
        let mut shown = Map::from_iter([("id".to_owned(), id)]);
        match answered {
            Ok(Value::Object(fields)) => shown.extend(fields),
            Ok(other) => drop(shown.insert("answer".to_owned(), other)),
            Err(error) => drop(shown.insert("error".to_owned(), json!(error))),
        }
        writeln!(out, "{}", Value::Object(shown))?;
    }
}

/// A text field that has to be there.
pub(super) fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<&'a str, String> {
    match fields.get(name) {
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(format!("`{name}` is a text")),
        None => Err(format!("`{name}` is missing")),
    }
}

/// A text field that may be missing or null.
pub(super) fn optional<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, String> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(_) => text(fields, name).map(Some),
    }
}
