//! Rows in bulk, and values as they are stored.

use super::Error;
use crate::hiring::{
    matching::{Page, Shown},
    promise::Promise,
};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sqlx::{Database, Encode, QueryBuilder, Type};
use std::borrow::Cow;

/// The most rows of one statement. Postgres takes 65 535 values a statement and `SQLite` 32 766.
const MOST_ROWS: usize = 1_024;

/// The most values of one list.
const MOST_VALUES: usize = 2_048;

/// An instant as it is stored: Postgres keeps microseconds, and what was cut here compares equal after it was read back.
pub(super) fn cut(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

/// Splits rows for multi-row statements into powers of two, so that a handful of statements, prepared once, serve any number.
pub(super) fn batches<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = match rows.len() {
            0 => return None,
            many if many >= MOST_ROWS => MOST_ROWS,
            few => 1 << few.ilog2(),
        };
        let (batch, rest) = rows.split_at(size);
        rows = rest;
        Some(batch)
    })
}

/// Splits values for `in (…)`: see [`push_list`].
pub(super) fn lists<T>(values: &[T]) -> std::slice::Chunks<'_, T> {
    values.chunks(MOST_VALUES)
}

/// Writes `($1, $2, …)`. The last value is repeated up to a power of two: as in [`batches`], few texts serve any number.
pub(super) fn push_list<'values, DB, T>(query: &mut QueryBuilder<DB>, values: &'values [T])
where
    DB: Database,
    &'values T: Encode<'values, DB> + Type<DB>,
{
    query.push("(");
    let padding = values.len().next_power_of_two() - values.len();
    let mut list = query.separated(", ");
    for value in values.iter().chain(values.last().into_iter().cycle().take(padding)) {
        list.push_bind(value);
    }
    query.push(")");
}

/// A value that is stored as JSON, with the version of its format.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Sealed<'body, T: Clone> {
    version: i64,
    body: Cow<'body, T>,
}

/// The format that this program writes. A later one is unreadable rather than misread.
pub(super) const FORMAT: i64 = 1;

impl<'body, T: Clone> Sealed<'body, T> {
    /// As it is stored.
    pub(super) const fn new(body: &'body T) -> Self {
        Self { version: FORMAT, body: Cow::Borrowed(body) }
    }
}

/// Reads what [`Sealed`] wrote; `None` for anything else.
pub(super) fn unseal<T: Clone + DeserializeOwned>(stored: &str) -> Option<T> {
    let sealed: Sealed<'_, T> = serde_json::from_str(stored).ok()?;
    (sealed.version == FORMAT).then(|| sealed.body.into_owned())
}

/// A change that is still to be written down: see the audit.
#[derive(Debug)]
pub(super) struct Noted {
    pub(super) at: DateTime<Utc>,
    pub(super) account: Option<uuid::Uuid>,
    pub(super) workspace: Option<uuid::Uuid>,
    pub(super) what: Cow<'static, str>,
    pub(super) subject: Option<String>,
}

/// What steps left behind, still to be written.
#[derive(Debug, Default)]
pub(super) struct Later {
    /// To which chat what is owed.
    pub(super) promises: Vec<(String, Promise)>,
    /// What was shown of briefs, and when.
    pub(super) rankings: Vec<(Page, Shown, DateTime<Utc>)>,
}

impl Later {
    /// Whether anything about a subject is among it.
    pub(super) fn owes(&self, subject: uuid::Uuid) -> bool {
        self.promises.iter().any(|(_, promise)| promise.subject == subject)
    }
}

/// Where a stored value is, in case it cannot be read.
#[derive(Clone, Copy)]
pub(super) struct Place<'row> {
    pub(super) table: &'static str,
    pub(super) row: &'row dyn std::fmt::Display,
}

impl Place<'_> {
    /// The value, or the error that names its place.
    pub(super) fn read<T>(self, column: &'static str, value: Option<T>) -> Result<T, Error> {
        value.ok_or_else(|| Error::corrupt(self.table, column, self.row))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn batches_are_powers_of_two_and_lose_nothing() {
        let rows: Vec<usize> = (0..777).collect();
        let sizes: Vec<usize> = super::batches(&rows).map(<[usize]>::len).collect();
        assert_eq!(sizes, [512, 256, 8, 1]);
        assert_eq!(super::batches(&rows).flatten().copied().collect::<Vec<_>>(), rows);
        assert_eq!(super::batches::<u8>(&[]).count(), 0);
    }
}
