//! Bringing a database to this program's schema.

use super::advice::{DatabaseFailure, without_password};
use crate::store::Store;
use std::io::Write;

/// Migrates the database at `url` and says from where to where.
///
/// # Errors
/// The database's failure with what to do about it, or that `out` cannot be written.
pub async fn migrate(url: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let (before, after) = Store::migrate(url).await.map_err(|error| DatabaseFailure::new(url, error))?;
    writeln!(out, "{}: {}", without_password(url), told(before, after))?;
    Ok(())
}

/// Migrates the database at `url` without a word: a program that is started is to work.
///
/// # Errors
/// The database's failure with what to do about it.
pub async fn ready(url: &str) -> Result<(), DatabaseFailure> {
    Store::migrate(url).await.map(drop).map_err(|error| DatabaseFailure::new(url, error))
}

/// Opens the database at `url`.
///
/// # Errors
/// The database's failure with what to do about it.
pub async fn open(url: &str) -> Result<Store, DatabaseFailure> {
    Store::open(url).await.map_err(|error| DatabaseFailure::new(url, error))
}

fn told(before: i64, after: i64) -> String {
    match before {
        _ if before == after => format!("schema {after}, nothing to do"),
        0 => format!("schema {after} created"),
        _ => format!("schema {before} brought to {after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn what_was_done_is_told() {
        assert_eq!([told(0, 2), told(1, 2), told(2, 2)], ["schema 2 created", "schema 1 brought to 2", "schema 2, nothing to do"]);
    }
}
