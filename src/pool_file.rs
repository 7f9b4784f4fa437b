//! The pool as a file: one developer a row, in CSV or JSON. All or nothing: a file with one bad row gives no developer, but every
//! bad row is listed with its line, its column and what is wrong.
//!
//! Cells that a spreadsheet would run as a formula are refused on the way in; that is why nothing is changed on the way out.
//! *Deliberately absent*: opening files and storing developers.

mod changes;
mod fields;
mod objects;
mod sheet;
#[cfg(test)]
mod tests;

pub use changes::Changes;

use crate::hiring::{
    developer::{Developer, DeveloperId},
    handbook::Handbook,
    nearest::nearest,
    skill::{Resolution, resolve},
};
use std::{collections::HashMap, fmt, path::Path};

/// The columns, in the order in which they are written.
pub const COLUMNS: [&str; 17] = [
    "id",
    "name",
    "level",
    "role",
    "headline",
    "skills",
    "time_zone",
    "weekly_hours",
    "free_from",
    "workloads",
    "languages",
    "portfolio",
    "system_design",
    "api_development",
    "production_experience",
    "communication",
    "contact",
];

/// Columns that a file may leave out, as a row may leave them empty.
const OPTIONAL: [&str; 7] =
    ["free_from", "portfolio", "system_design", "api_development", "production_experience", "communication", "contact"];

/// The most bytes of one field. The longest honest one, forty skills, needs a quarter of it.
pub const LONGEST_FIELD: usize = 4_096;

/// How a pool file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values with a header; lines that begin with `#` are notes.
    Csv,
    /// An array of objects.
    Json,
}

/// One thing that is wrong in a pool file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The line on which the row begins; the first is 1.
    pub line: usize,
    /// The column, when it is about one.
    pub column: Option<&'static str>,
    /// What is wrong, and what would be right.
    pub message: String,
}

/// A row whose cells are in the order of [`COLUMNS`]; what is absent is empty.
struct Row {
    line: usize,
    cells: [String; 17],
}

impl Format {
    /// By the file's name: `.csv` or `.json`.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        match extension.as_str() {
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

impl fmt::Display for RowError {
    /// `7, skills: …`, to be put behind the file's name and a colon.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            Some(column) => write!(formatter, "{}, {column}: {}", self.line, self.message),
            None => write!(formatter, "{}: {}", self.line, self.message),
        }
    }
}

/// Reads all developers of a file; their roles are the guide's two.
///
/// # Errors
/// As [`read_with`].
pub fn read(bytes: &[u8], format: Format) -> Result<Vec<Developer>, Vec<RowError>> {
    read_with(bytes, format, &Handbook::default())
}

/// Reads all developers of a file; their roles are the guide's two and those of the handbook.
///
/// # Errors
/// All that is wrong, in the order of the lines. What is wrong with the header or the form of the file is said alone.
pub fn read_with(bytes: &[u8], format: Format, book: &Handbook) -> Result<Vec<Developer>, Vec<RowError>> {
    // Spreadsheets put this mark before UTF-8.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (rows, mut errors) = match format {
        Format::Csv => sheet::rows(bytes)?,
        Format::Json => objects::rows(bytes)?,
    };
    let mut developers: Vec<Developer> = Vec::with_capacity(rows.len());
    let mut lines: HashMap<DeveloperId, usize> = HashMap::with_capacity(rows.len());
    for row in &rows {
        // A bad row's id is remembered too: mending the row must not bring up a new error.
        if let Some(id) = DeveloperId::parse(row.cells[0].trim()) {
            if let Some(first) = lines.get(&id) {
                let message = format!("`{}` is taken by line {first}", id.0);
                errors.push(RowError { line: row.line, column: Some("id"), message });
            } else {
                lines.insert(id, row.line);
            }
        }
        match fields::developer(row, book) {
            Ok(developer) => developers.push(developer),
            Err(wrong) => errors.extend(wrong),
        }
    }
    if errors.is_empty() {
        return Ok(developers);
    }
    errors.sort_by_key(|error| (error.line, COLUMNS.iter().position(|column| Some(*column) == error.column)));
    Err(errors)
}

/// Writes developers so that [`read`] reads the same.
pub fn write(developers: &[Developer], format: Format) -> String {
    let rows = developers.iter().map(fields::cells);
    match format {
        Format::Csv => sheet::written(rows),
        Format::Json => objects::written(rows),
    }
}

/// What an operator should know of developers that are otherwise fine: skills that the taxonomy does not hold. They are kept as they are,
/// but match only briefs that name them in the same words.
pub fn notes(developers: &[Developer]) -> Vec<String> {
    let mut notes = Vec::new();
    for developer in developers {
        for (skill, _) in &developer.skills {
            let near = match resolve(&skill.0) {
                Resolution::Known(_) => continue,
                Resolution::Near { nearest, .. } => nearest,
                Resolution::Unknown(_) => Vec::new(),
            };
            let named: Vec<_> = near.iter().map(|skill| format!("`{}`", skill.0)).collect();
            let guess = if named.is_empty() { String::new() } else { format!(" Perhaps {} is meant.", named.join(" or ")) };
            notes.push(format!("{}: the skill `{}` is not in the taxonomy and is kept as it is.{guess}", developer.id.0, skill.0));
        }
    }
    notes
}

/// Which of [`COLUMNS`] a name is.
///
/// # Errors
/// A sentence that names the nearest column.
fn column(name: &str) -> Result<usize, String> {
    if let Some(index) = COLUMNS.iter().position(|column| *column == name.trim()) {
        return Ok(index);
    }
    let shown = fields::shown(name);
    match nearest(name, COLUMNS) {
        Some(near) => Err(format!("{shown} is not a column. Did you mean `{near}`?")),
        None => Err(format!("{shown} is not a column. The columns are {}", COLUMNS.join(", "))),
    }
}

/// The columns that a row must have and that `present` lacks.
fn missing(present: impl Fn(usize) -> bool) -> Vec<&'static str> {
    let absent = COLUMNS.iter().enumerate().filter(|(index, column)| !present(*index) && !OPTIONAL.contains(column));
    absent.map(|(_, column)| *column).collect()
}
