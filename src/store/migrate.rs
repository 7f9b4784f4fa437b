//! Bringing a database to this program's schema, by one program at a time, and refusing one that has another.

use super::{
    Error, Store,
    database::{Address, Db},
    schema::{POSTGRES, SQLITE, latest},
};
use std::{fs::File, path::Path};

/// Refuses a database with another schema than this program's.
async fn check(db: &Db) -> Result<(), Error> {
    let (found, known) = (applied(db).await?, latest());
    match found.cmp(&known) {
        std::cmp::Ordering::Less => Err(Error::NotMigrated { found, known }),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(Error::Newer { found, known }),
    }
}

impl Store {
    /// Opens a database whose schema is this program's: see [`Store::migrate`].
    ///
    /// # Errors
    /// [`Error::NotMigrated`] or [`Error::Newer`] for another schema, [`Error::Locked`], [`Error::Unavailable`], [`Error::Address`].
    pub async fn open(url: &str) -> Result<Self, Error> {
        let db = Db::connect(Address::parse(url)?, false).await?;
        check(&db).await?;
        Ok(Self { db })
    }

    /// Brings the database to this program's schema; creates an `SQLite` file that is not there. Returns the schema's number
    /// before and after. Several programs may do so at once: one works, the others wait.
    ///
    /// # Errors
    /// [`Error::Newer`] when the database is ahead of this program; nothing is changed then.
    pub async fn migrate(url: &str) -> Result<(i64, i64), Error> {
        let address = Address::parse(url)?;
        // The migrator takes a lock on Postgres, but none on SQLite.
        let held = match &address {
            Address::Sqlite(_, path) => Some(lock_beside(path).await?),
            Address::Postgres(_) => None,
        };
        let db = Db::connect(address, true).await?;
        let before = applied(&db).await?;
        let known = latest();
        if before > known {
            return Err(Error::Newer { found: before, known });
        }
        match &db {
            Db::Sqlite { write, .. } => SQLITE.run(write).await?,
            Db::Postgres(pool) => POSTGRES.run(pool).await?,
        }
        Self { db }.close().await;
        drop(held);
        Ok((before, known))
    }
}

/// The number of the latest migration that the database has; 0 for an empty one.
async fn applied(db: &Db) -> Result<i64, Error> {
    const LATEST: &str = "select coalesce(max(version), 0) from _sqlx_migrations";
    let found = match db {
        Db::Sqlite { write, .. } => sqlx::query_scalar(LATEST).fetch_one(write).await,
        Db::Postgres(pool) => sqlx::query_scalar(LATEST).fetch_one(pool).await,
    };
    match found {
        Ok(version) => Ok(version),
        Err(sqlx::Error::Database(error)) if no_such_table(error.as_ref()) => Ok(0),
        Err(error) => Err(error.into()),
    }
}

fn no_such_table(error: &dyn sqlx::error::DatabaseError) -> bool {
    error.code().as_deref() == Some("42P01") || error.message().starts_with("no such table")
}

/// Holds `<database>.lock` until the file is dropped.
async fn lock_beside(database: &Path) -> Result<File, Error> {
    let mut path = database.as_os_str().to_owned();
    path.push(".lock");
    let failed = {
        let path = path.to_string_lossy().into_owned();
        move |source| Error::File { path, source }
    };
    let locked = tokio::task::spawn_blocking(move || {
        let file = File::options().create(true).truncate(false).write(true).open(path)?;
        file.lock()?;
        Ok(file)
    });
    locked.await.unwrap_or_else(|stopped| Err(std::io::Error::other(stopped))).map_err(failed)
}
