//! JSON: an array of objects with the columns' names. A list may be an array of texts, a score a number, and `null` is empty.

use super::{COLUMNS, LONGEST_FIELD, Row, RowError, column, missing};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::Value;
use std::fmt;

/// An object's members in the order of the file, so that a name that comes twice is seen.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object for each developer")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// The rows, and what is wrong with single ones.
///
/// # Errors
/// Where the file stops being an array of objects.
pub(super) fn rows(bytes: &[u8]) -> Result<(Vec<Row>, Vec<RowError>), Vec<RowError>> {
    let (mut rows, mut errors) = (Vec::new(), Vec::new());
    let mut place = Place { bytes, at: 0, line: 1 };
    let broken = |line: usize, message: String| vec![RowError { line, column: None, message }];
    if let Err(error) = std::str::from_utf8(bytes) {
        place.advance(error.valid_up_to());
        return Err(broken(place.line, "the file is not UTF-8 from here on".to_owned()));
    }
    if !place.takes(b'[') {
        return Err(broken(place.line, "the file must be an array of objects: [{…}, {…}]".to_owned()));
    }
    if !place.takes(b']') {
        loop {
            place.skip_space();
            let line = place.line;
            let mut stream = serde_json::Deserializer::from_slice(place.rest()).into_iter::<Members>();
            match stream.next() {
                Some(Ok(members)) => match row(members, line) {
                    Ok(row) => rows.push(row),
                    Err(wrong) => errors.extend(wrong),
                },
                Some(Err(error)) => {
                    return Err(broken(line + error.line().saturating_sub(1), format!("this is not JSON as expected: {}", plain(&error))));
                }
                None => return Err(broken(line, "the array does not end".to_owned())),
            }
            let length = stream.byte_offset();
            place.advance(length);
            if place.takes(b']') {
                break;
            }
            if !place.takes(b',') {
                return Err(broken(place.line, "a `,` or a `]` is missing before this".to_owned()));
            }
        }
    }
    place.skip_space();
    if place.rest().is_empty() { Ok((rows, errors)) } else { Err(broken(place.line, "there is something behind the array".to_owned())) }
}

/// The error without its position, which counts from the object.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split_once(" at line ").map_or(text.clone(), |(message, _)| message.to_owned())
}

/// How far the array is read.
struct Place<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Place<'a> {
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn advance(&mut self, length: usize) {
        let end = (self.at + length).min(self.bytes.len());
        self.line += self.bytes[self.at..end].split(|byte| *byte == b'\n').count() - 1;
        self.at = end;
    }

    fn skip_space(&mut self) {
        let length = self.rest().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.advance(length);
    }

    fn takes(&mut self, wanted: u8) -> bool {
        self.skip_space();
        let is_there = self.rest().first() == Some(&wanted);
        if is_there {
            self.advance(1);
        }
        is_there
    }
}

fn row(members: Members, line: usize) -> Result<Row, Vec<RowError>> {
    let mut row = Row { line, cells: Default::default() };
    let (mut present, mut errors) = ([false; 17], Vec::new());
    for (name, value) in members.0 {
        let index = match column(&name) {
            Ok(index) => index,
            Err(message) => {
                errors.push(RowError { line, column: None, message });
                continue;
            }
        };
        let mut wrong = |message: String| errors.push(RowError { line, column: Some(COLUMNS[index]), message });
        if std::mem::replace(&mut present[index], true) {
            wrong("comes twice".to_owned());
        }
        match cell(value) {
            Some(cell) if cell.len() > LONGEST_FIELD => wrong(format!("has {} bytes, more than {LONGEST_FIELD}", cell.len())),
            Some(cell) => row.cells[index] = cell,
            None => wrong("must be a text, a whole number, null, or an array of texts".to_owned()),
        }
    }
    for column in missing(|index| present[index]) {
        errors.push(RowError { line, column: Some(column), message: "is missing".to_owned() });
    }
    if errors.is_empty() { Ok(row) } else { Err(errors) }
}

fn cell(value: Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text),
        Value::Number(number) => number.as_i64().map(|number| number.to_string()),
        Value::Array(items) => {
            let texts: Option<Vec<_>> = items.into_iter().map(|item| item.as_str().map(str::to_owned)).collect();
            texts.map(|texts| texts.join(";"))
        }
        Value::Bool(_) | Value::Object(_) => None,
    }
}

/// A row as an object, its members in the order of the columns.
struct Written([String; 17]);

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(COLUMNS.len()))?;
        for (column, cell) in COLUMNS.iter().zip(&self.0) {
            map.serialize_entry(column, cell)?;
        }
        map.end()
    }
}

/// The rows as an array.
pub(super) fn written(rows: impl Iterator<Item = [String; 17]>) -> String {
    let rows: Vec<_> = rows.map(Written).collect();
    // Texts under names that are texts cannot fail to be written.
    let mut text = serde_json::to_string_pretty(&rows).unwrap_or_default();
    text.push('\n');
    text
}
