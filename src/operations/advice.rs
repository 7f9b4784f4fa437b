//! What an operator can do about a database that does not do what was asked. Passwords are never shown.

use crate::store;
use std::fmt;

/// A failure of the database, and what to do about it.
#[derive(Debug)]
pub struct DatabaseFailure {
    /// The database's address without its password.
    pub database: String,
    /// What went wrong.
    pub error: store::Error,
}

impl DatabaseFailure {
    /// The failure of the database at `url`.
    pub fn new(url: &str, error: store::Error) -> Self {
        Self { database: without_password(url), error }
    }
}

impl fmt::Display for DatabaseFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}. {}", self.database, self.error, advice(&self.error))
    }
}

impl std::error::Error for DatabaseFailure {}

/// A failure of a database that was open already, with what to do about it.
pub fn advised(error: &store::Error) -> anyhow::Error {
    anyhow::anyhow!("{error}. {}", advice(error))
}

/// One sentence on what to do.
pub const fn advice(error: &store::Error) -> &'static str {
    match error {
        store::Error::Conflict | store::Error::Entangled(_) => "Nothing was changed; try again.",
        store::Error::Unavailable(_) => {
            "Check that the server runs and that `database.url` names its host, port, user and database; nothing was changed."
        }
        store::Error::Closed => "Start the command again.",
        store::Error::Broke => "Nothing was changed; look into the log, and tell whoever maintains this program.",
        store::Error::NotHandled(_) => "Nothing was changed; try again, and look into the log if it stays so.",
        store::Error::Locked => "End the other program that has the file open, or wait for it; nothing was changed.",
        store::Error::Newer { .. } => "Install the version of hirebot that wrote it, or a later one; nothing was changed.",
        store::Error::NotMigrated { .. } => "Make a copy of the database first if it holds anything; nothing was changed.",
        store::Error::Corrupt { .. } => "Restore this row from a copy of the database.",
        store::Error::Address(_) => "Set `database.url` in the config.",
        store::Error::Migration(_) => "The database is as it was before; make sure that nobody altered its tables.",
        store::Error::File { .. } => "Check that the directory exists and that this user may write in it.",
        store::Error::Refused(_) => "For an SQLite file that is not there yet, run `hirebot migrate`; otherwise check the user's rights.",
    }
}

/// A database's address that may be shown: the password becomes `***`, and options, which may hold one too, are left out.
pub fn without_password(url: &str) -> String {
    let url = url.split_once('?').map_or(url, |(address, _)| address);
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    // The last @, because a password may hold one.
    let Some((user, place)) = rest.rsplit_once('@') else { return url.to_owned() };
    match user.split_once(':') {
        Some((user, _)) => format!("{scheme}://{user}:***@{place}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://me:a@b/c:d@host:5432/bot?password=x"), "postgres://me:***@host:5432/bot");
        assert_eq!(without_password("postgres://me@host/bot"), "postgres://me@host/bot");
        assert_eq!(without_password("sqlite://hirebot.db"), "sqlite://hirebot.db");
        assert_eq!(without_password("sqlite::memory:"), "sqlite::memory:");
    }

    #[test]
    fn a_newer_schema_says_what_to_do() {
        let failure = DatabaseFailure::new("sqlite://hirebot.db", store::Error::Newer { found: 9, known: 1 });
        assert_eq!(
            failure.to_string(),
            "sqlite://hirebot.db: the database has schema 9, but this program only knows schemas up to 1: use a newer program. \
             Install the version of hirebot that wrote it, or a later one; nothing was changed."
        );
    }
}
