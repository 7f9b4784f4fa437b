//! What there is, as a sheet for an operator's own reports: a row a thing, a column a value.
//!
//! Words of people stand in it, and a spreadsheet takes some words for formulas: those are made harmless.

use super::advice::advised;
use crate::store::{Sheet, Store};
use anyhow::Context as _;
use std::{collections::BTreeSet, io::Write, path::Path};

/// Writes a sheet to a CSV file.
///
/// # Errors
/// A failure of the database, or that the file cannot be written.
pub async fn export(store: &Store, sheet: Sheet, file: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let rows = store.sheet(sheet).await.map_err(|error| advised(&error))?;
    let mut columns: Vec<&str> = Vec::new();
    let mut known = BTreeSet::new();
    for (column, _) in rows.iter().flatten() {
        if known.insert(column.as_str()) {
            columns.push(column);
        }
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&columns)?;
    for row in &rows {
        let cell = |column: &&str| row.iter().find(|(name, _)| name == column).map_or_else(String::new, |(_, value)| harmless(value));
        writer.write_record(columns.iter().map(cell))?;
    }
    let written = writer.into_inner().context("the sheet could not be put together")?;
    std::fs::write(file, written).with_context(|| format!("{} cannot be written", file.display()))?;
    writeln!(out, "{}: {} rows", file.display(), rows.len())?;
    Ok(())
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(value: &str) -> String {
    let is_formula = value.starts_with(['=', '+', '-', '@', '\t', '\r']) && value.parse::<f64>().is_err();
    if is_formula { format!("'{value}") } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn formulas_are_words() {
        for formula in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for plain in ["", "go;postgresql", "-12", "2026-12-01", "a=b"] {
            assert_eq!(harmless(plain), plain);
        }
    }
}
