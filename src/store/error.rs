//! What can go wrong with the database, sorted by what the caller can do about it.

/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else was faster: roll back, look again, decide again.
    #[error("somebody else changed the same thing at the same time")]
    Conflict,
    /// This transaction and another one waited for each other, and the database ended this one: take all of it again. To go back
    /// to a savepoint is not enough, because what was locked before it stays locked.
    #[error("two transactions waited for each other")]
    Entangled(#[source] sqlx::Error),
    /// The database does not answer: try again later.
    #[error("the database does not answer: {0}")]
    Unavailable(#[source] sqlx::Error),
    /// Another program holds the `SQLite` file.
    #[error("the database is locked by another program")]
    Locked,
    /// The database was written by a later version of this program.
    #[error("the database has schema {found}, but this program only knows schemas up to {known}: use a newer program")]
    Newer {
        /// The schema's number in the database.
        found: i64,
        /// The latest number that this program knows.
        known: i64,
    },
    /// The database is empty or older than this program.
    #[error("the database has schema {found}, this program needs {known}: run `hirebot migrate`")]
    NotMigrated {
        /// The schema's number in the database; 0 when it is empty.
        found: i64,
        /// The number that this program needs.
        known: i64,
    },
    /// The service is stopping and takes nothing in any more.
    #[error("the service is stopping")]
    Closed,
    /// An event that was handled together with others did not act.
    #[error("the event did not act: {0}")]
    NotHandled(String),
    /// What was done with a transaction panicked; it is undone.
    #[error("the program broke on the way")]
    Broke,
    /// A stored value cannot be read.
    #[error("`{table}.{column}` of row {row} cannot be read")]
    Corrupt {
        /// In which table.
        table: &'static str,
        /// In which column.
        column: &'static str,
        /// The row's id.
        row: String,
    },
    /// The address is neither `sqlite://…` nor `postgres://…`.
    #[error("`{0}` is not the address of a database: `sqlite://PATH` or `postgres://…` was expected")]
    Address(String),
    /// A migration failed.
    #[error("the database could not be migrated: {0}")]
    Migration(#[source] Box<sqlx::migrate::MigrateError>),
    /// A file beside the database could not be used.
    #[error("`{path}` cannot be used: {source}")]
    File {
        /// Which file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The database refused a statement: a defect of this program or of the database.
    #[error("the database refused: {0}")]
    Refused(#[source] sqlx::Error),
}

impl Error {
    /// Whether it lies in what is stored or in what this program makes of it, so that trying again or waiting does not help.
    pub const fn is_of_the_data(&self) -> bool {
        matches!(self, Self::Corrupt { .. } | Self::Refused(_) | Self::Broke)
    }

    /// A value that cannot be read.
    pub(super) fn corrupt(table: &'static str, column: &'static str, row: &dyn std::fmt::Display) -> Self {
        Self::Corrupt { table, column, row: row.to_string() }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let unavailable = matches!(
            error,
            sqlx::Error::Io(_)
                | sqlx::Error::Tls(_)
                | sqlx::Error::PoolTimedOut
                | sqlx::Error::PoolClosed
                | sqlx::Error::WorkerCrashed
                | sqlx::Error::BeginFailed
        );
        if unavailable {
            return Self::Unavailable(error);
        }
        let Some(refusal) = error.as_database_error() else { return Self::Refused(error) };
        if refusal.is_unique_violation() {
            return Self::Conflict;
        }
        match refusal.code().as_deref() {
            // Postgres: serialization failure and deadlock.
            Some("40001" | "40P01") => Self::Entangled(error),
            // SQLite: busy, with its extended codes, and locked.
            Some("5" | "261" | "517" | "6" | "262") => Self::Locked,
            // Postgres: connection failures, a server that shuts down or has no room.
            Some(code) if code.starts_with("08") || code.starts_with("57P") || code.starts_with("53") => Self::Unavailable(error),
            Some(_) | None => Self::Refused(error),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Migration(Box::new(error))
    }
}
