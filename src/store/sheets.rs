//! Everything of one kind, as operators look at it in sheets of their own.

use super::{
    Error, Store,
    database::ask,
    exporting::{Columns, row_of},
};
use serde_json::Value;
use sqlx::AssertSqlSafe;

/// What can be written as a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Confirmed briefs.
    Briefs,
    /// Interviews.
    Interviews,
    /// Trials.
    Trials,
    /// Engagements.
    Engagements,
}

impl Sheet {
    const fn table(self) -> &'static str {
        match self {
            Self::Briefs => "briefs",
            Self::Interviews => "interviews",
            Self::Trials => "trials",
            Self::Engagements => "engagements",
        }
    }
}

impl Store {
    /// Everything of one kind, the oldest first: each as its columns with their values. What is stored as JSON has a column a field.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sheet(&self, sheet: Sheet) -> Result<Vec<Vec<(String, String)>>, Error> {
        let table = sheet.table();
        let columns = self.tables().await?.remove(table).unwrap_or_default();
        let text = AssertSqlSafe(format!("select {} from {table} order by created_at, id", self.row_text(table, &columns)));
        let rows: Vec<String> = ask!(self, |pool| sqlx::query_scalar(text).fetch_all(pool).await)?;
        Ok(rows.iter().map(|row| cells(&row_of(row, &columns), &columns)).collect())
    }
}

fn cells(row: &Value, columns: &Columns) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    for (column, _) in columns {
        match row.get(column).map(|value| value.get("body").unwrap_or(value)) {
            Some(Value::Object(fields)) => cells.extend(fields.iter().map(|(name, value)| (name.clone(), cell(value)))),
            Some(value) => cells.push((column.clone(), cell(value))),
            None => cells.push((column.clone(), String::new())),
        }
    }
    cells
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(";"),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}
