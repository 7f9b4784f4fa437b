//! CSV: a header and rows, with quotes where a cell holds a comma.

use super::{COLUMNS, LONGEST_FIELD, Row, RowError, column, missing};
use csv::{ByteRecord, ReaderBuilder, Writer};

/// The rows, and what is wrong with single ones.
///
/// # Errors
/// What is wrong with the header.
pub(super) fn rows(bytes: &[u8]) -> Result<(Vec<Row>, Vec<RowError>), Vec<RowError>> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).comment(Some(b'#')).from_reader(bytes);
    let mut record = ByteRecord::new();
    let (mut columns, mut rows, mut errors) = (None, Vec::new(), Vec::new());
    // The first line's number, and how far lines have been counted: the library counts notes and empty lines to the row behind them.
    let (mut line, mut counted) = (1, 0);
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                errors.push(RowError { line, column: None, message: format!("this is not CSV: {error}") });
                break;
            }
        }
        let begins = row_start(bytes, start);
        line += newlines(bytes, counted, begins);
        counted = begins;
        match &columns {
            None => columns = Some(header(&record, line)?),
            Some(columns) => match row(&record, columns, line) {
                Ok(row) => rows.push(row),
                Err(wrong) => errors.extend(wrong),
            },
        }
    }
    if columns.is_none() && errors.is_empty() {
        return Err(vec![RowError {
            line: 1,
            column: None,
            message: format!("the file is empty; its first line names the columns: {}", COLUMNS.join(",")),
        }]);
    }
    Ok((rows, errors))
}

/// Skips notes and empty lines.
fn row_start(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(b'\n' | b'\r') => at += 1,
            Some(b'#') => at += bytes[at..].iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len() - at),
            Some(_) | None => return at,
        }
    }
}

fn newlines(bytes: &[u8], from: usize, until: usize) -> usize {
    bytes.get(from..until).map_or(0, |part| part.split(|byte| *byte == b'\n').count() - 1)
}

/// Which column each cell belongs to.
fn header(record: &ByteRecord, line: usize) -> Result<Vec<usize>, Vec<RowError>> {
    let wrong = |message: String| RowError { line, column: None, message };
    let (mut columns, mut errors) = (Vec::new(), Vec::new());
    for cell in record {
        let Ok(name) = std::str::from_utf8(cell) else {
            return Err(vec![wrong("the file is not UTF-8; save it as \"CSV UTF-8\"".to_owned())]);
        };
        if record.len() == 1 && (name.contains(';') || name.contains('\t')) {
            return Err(vec![wrong("the columns must be separated by commas".to_owned())]);
        }
        match column(name) {
            Ok(index) if columns.contains(&index) => errors.push(wrong(format!("the column `{}` comes twice", COLUMNS[index]))),
            Ok(index) => columns.push(index),
            Err(message) => errors.push(wrong(message)),
        }
    }
    let absent = missing(|index| columns.contains(&index));
    if !absent.is_empty() {
        let names: Vec<_> = absent.iter().map(|name| format!("`{name}`")).collect();
        errors.push(wrong(format!("the header lacks {}", names.join(", "))));
    }
    if errors.is_empty() { Ok(columns) } else { Err(errors) }
}

fn row(record: &ByteRecord, columns: &[usize], line: usize) -> Result<Row, Vec<RowError>> {
    let mut row = Row { line, cells: Default::default() };
    let mut errors = Vec::new();
    for (cell, index) in record.iter().zip(columns) {
        let wrong = |message: String| RowError { line, column: Some(COLUMNS[*index]), message };
        if cell.len() > LONGEST_FIELD {
            let hint = "; a quote may be missing its end";
            errors.push(wrong(format!("has {} bytes, more than {LONGEST_FIELD}{hint}", cell.len())));
            continue;
        }
        match std::str::from_utf8(cell) {
            Ok(text) => text.clone_into(&mut row.cells[*index]),
            Err(_) => errors.push(wrong("is not UTF-8; save the file as \"CSV UTF-8\"".to_owned())),
        }
    }
    if record.len() != columns.len() {
        let message = format!("has {} cells, but the header has {}; a cell with a comma needs quotes", record.len(), columns.len());
        errors.push(RowError { line, column: None, message });
    }
    if errors.is_empty() { Ok(row) } else { Err(errors) }
}

/// A header and the rows.
pub(super) fn written(rows: impl Iterator<Item = [String; 17]>) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, so that nothing is lost by not asking.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
