//! The two databases behind one face: pools, connections and transactions.

use super::{
    Error,
    rows::{Later, Noted},
    schema::latest,
};
use sqlx::{
    PgPool, Postgres, Sqlite, SqlitePool, Transaction,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::PathBuf, str::FromStr, time::Duration};

/// Readers beside `SQLite`'s one writer: status and look-ups, never the busy path.
const SQLITE_READERS: u32 = 4;
/// KiB, negative as `SQLite` wants it: a transaction that drains a thousand promises must not spill.
const SQLITE_CACHE: &str = "-16384";
/// The same for those that only read: what they read once, such as the pool, need not stay in memory.
const SQLITE_READERS_CACHE: &str = "-2048";
/// Rows that may be on their way from `SQLite`'s thread to whoever asked: with fewer the two threads wait for each other.
const SQLITE_ROWS: usize = 1_024;
/// Pages of 4 KiB: busy pages are then copied back once for several transactions instead of with each.
const SQLITE_CHECKPOINT: &str = "8000";
/// Enough to keep two cores and a disk busy; more only wait inside Postgres.
const POSTGRES_CONNECTIONS: u32 = 16;
/// A plan is made for each execution. One that Postgres keeps of when a table was empty searches all of it for each of the 10 000
/// rows that may have come since, which takes minutes.
const POSTGRES_PLANS: (&str, &str) = ("plan_cache_mode", "force_custom_plan");
/// How long anybody waits for a connection or for `SQLite`'s lock before they hear of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs the same body on whichever database is behind `$link`: it is compiled twice.
macro_rules! on {
    ($link:expr, |$connection:ident| $body:expr) => {
        match $link {
            $crate::store::database::Link::Sqlite(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
            $crate::store::database::Link::Postgres(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
        }
    };
}

/// The same, on a pool and for reading only.
macro_rules! ask {
    ($store:expr, |$pool:ident| $body:expr) => {
        match &$store.db {
            $crate::store::database::Db::Sqlite { read: $pool, .. } => $body,
            $crate::store::database::Db::Postgres($pool) => $body,
        }
    };
}

pub(super) use {ask, on};

/// Everything that must survive a restart.
#[derive(Debug, Clone)]
pub struct Store {
    pub(super) db: Db,
}

/// Native pools of the two databases.
#[derive(Debug, Clone)]
pub(super) enum Db {
    /// One connection that writes, a few that read.
    Sqlite { write: SqlitePool, read: SqlitePool },
    /// A pool.
    Postgres(PgPool),
}

/// A transaction: what is done in it happens on [`Tx::commit`], or not at all when it is dropped.
#[derive(Debug)]
pub struct Tx {
    pub(super) link: Link,
    /// Whether rows are locked that may be written later.
    locks: bool,
    /// What was done, to be written down with the commit.
    pub(super) noted: Vec<Noted>,
    /// How much of it was done before each savepoint.
    noted_before: Vec<usize>,
    /// What steps leave behind, to be written with the commit at the latest.
    pub(super) later: Later,
}

/// The native transaction.
#[derive(Debug)]
pub(super) enum Link {
    /// On the one connection that writes.
    Sqlite(Transaction<'static, Sqlite>),
    /// On one of many.
    Postgres(Transaction<'static, Postgres>),
}

/// Where a database is.
pub(super) enum Address {
    Sqlite(Box<SqliteConnectOptions>, PathBuf),
    Postgres(String),
}

impl Store {
    /// Begins a transaction. `SQLite`'s holds the write lock from here on, so it has to be short.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let link = match &self.db {
            // A transaction that begins as a reader fails as soon as somebody else wrote; this one waits instead.
            Db::Sqlite { write, .. } => Link::Sqlite(write.begin_with("begin immediate").await?),
            Db::Postgres(pool) => Link::Postgres(pool.begin().await?),
        };
        Ok(Tx::on(link, true))
    }

    /// Begins a transaction that only reads, beside whoever writes: what it sees may be the past by the time it is acted on.
    pub async fn look(&self) -> Result<Tx, Error> {
        let link = match &self.db {
            Db::Sqlite { read, .. } => Link::Sqlite(read.begin().await?),
            // One moment for all of it, as on SQLite.
            Db::Postgres(pool) => Link::Postgres(pool.begin_with("begin isolation level repeatable read").await?),
        };
        Ok(Tx::on(link, false))
    }

    /// How many transactions can make progress side by side: `SQLite` has one writer.
    pub const fn lanes(&self) -> usize {
        match &self.db {
            Db::Sqlite { .. } => 1,
            Db::Postgres(_) => 4,
        }
    }

    /// Waits for what is under way and lets go of the database.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    fn on(link: Link, locks: bool) -> Self {
        Self { link, locks, noted: Vec::new(), noted_before: Vec::new(), later: Later::default() }
    }

    /// Keeps what was done.
    pub async fn commit(mut self) -> Result<(), Error> {
        self.catch_up().await?;
        self.write_noted().await?;
        match self.link {
            Link::Sqlite(transaction) => transaction.commit().await?,
            Link::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }

    /// Undoes what was done. Dropping does so too, but a little later: until then others wait for what is locked.
    pub async fn rollback(self) -> Result<(), Error> {
        match self.link {
            Link::Sqlite(transaction) => transaction.rollback().await?,
            Link::Postgres(transaction) => transaction.rollback().await?,
        }
        Ok(())
    }

    /// Marks this point; savepoints nest.
    pub async fn savepoint(&mut self) -> Result<(), Error> {
        self.catch_up().await?;
        on!(&mut self.link, |connection| sqlx::query("savepoint step").execute(connection).await.map(drop))?;
        self.noted_before.push(self.noted.len());
        Ok(())
    }

    /// Forgets the latest savepoint and keeps what was done since.
    pub async fn release(&mut self) -> Result<(), Error> {
        on!(&mut self.link, |connection| sqlx::query("release savepoint step").execute(connection).await.map(drop))?;
        self.noted_before.pop();
        Ok(())
    }

    /// Undoes what was done since the latest savepoint, and forgets it. Also mends a transaction in which a statement failed.
    pub async fn rollback_to(&mut self) -> Result<(), Error> {
        const UNDO: &str = "rollback to savepoint step; release savepoint step";
        on!(&mut self.link, |connection| sqlx::raw_sql(UNDO).execute(connection).await.map(drop))?;
        self.later = Later::default();
        self.noted.truncate(self.noted_before.pop().unwrap_or_default());
        Ok(())
    }

    /// The one difference between the two texts of a query: what has to be said so that rows are locked on Postgres.
    pub(super) const fn locking(&self, plain: &'static str, locking: &'static str) -> &'static str {
        match self.link {
            Link::Postgres(_) if self.locks => locking,
            Link::Sqlite(_) | Link::Postgres(_) => plain,
        }
    }
}

impl Address {
    pub(super) fn parse(url: &str) -> Result<Self, Error> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        let refuse = || Error::Address(without_password(url));
        let path = url.strip_prefix("sqlite:").map(|rest| rest.strip_prefix("//").unwrap_or(rest)).ok_or_else(refuse)?;
        let path = path.split('?').next().unwrap_or_default();
        // Readers and the writer are connections of their own: a database in memory would be a different one for each.
        if path.is_empty() || path.contains(":memory:") {
            return Err(refuse());
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("cache_size", SQLITE_CACHE)
            .pragma("wal_autocheckpoint", SQLITE_CHECKPOINT)
            // What is needed to take back one statement stays in memory too, instead of going through a file.
            .pragma("temp_store", "memory")
            .row_buffer_size(SQLITE_ROWS)
            .statement_cache_capacity(256);
        Ok(Self::Sqlite(Box::new(options), PathBuf::from(path)))
    }
}

impl Db {
    pub(super) async fn connect(address: Address, create: bool) -> Result<Self, Error> {
        match address {
            Address::Sqlite(options, path) => {
                // SQLite says of a missing file only that it cannot be opened.
                if !create && !path.exists() {
                    return Err(Error::NotMigrated { found: 0, known: latest() });
                }
                let options = options.create_if_missing(create);
                let pool = || SqlitePoolOptions::new().idle_timeout(None).max_lifetime(None).acquire_timeout(PATIENCE);
                let write = pool().max_connections(1).connect_with(options.clone()).await?;
                let read = pool()
                    .max_connections(SQLITE_READERS)
                    .connect_lazy_with(options.pragma("query_only", "on").pragma("cache_size", SQLITE_READERS_CACHE));
                Ok(Self::Sqlite { write, read })
            }
            Address::Postgres(url) => {
                let options = sqlx::postgres::PgConnectOptions::from_str(&url)?.statement_cache_capacity(256).options([POSTGRES_PLANS]);
                let pool = PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).acquire_timeout(PATIENCE);
                Ok(Self::Postgres(pool.connect_with(options).await?))
            }
        }
    }
}

/// An address as it may be shown: a password in it is not for everybody's eyes.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    rest.rsplit_once('@').map_or_else(|| url.to_owned(), |(_, host)| format!("{scheme}://…@{host}"))
}
