//! The schema: embedded migrations, applied once and in order.

use sqlx::migrate::Migrator;

// A file that is added to these directories is noticed when this file is compiled again.
pub(super) static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
pub(super) static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// The number of the latest schema that this program knows.
pub(super) fn latest() -> i64 {
    SQLITE.iter().map(|migration| migration.version).max().unwrap_or_default()
}
