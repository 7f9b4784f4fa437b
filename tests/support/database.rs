//! A fresh, migrated database for each test: an `SQLite` file always, and one on the Postgres server that `TEST_POSTGRES_URL`
//! names, where it is set.

use hirebot::store::Store;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};
use std::{future::Future, sync::Arc};
use uuid::Uuid;

/// Names the Postgres server, with a user who may create databases.
pub const POSTGRES: &str = "TEST_POSTGRES_URL";

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A database that is gone when the test is.
pub struct Database {
    pub kind: Kind,
    pub url: String,
    pub store: Store,
    _directory: Option<tempfile::TempDir>,
}

/// Declares tests that run on both databases, each with a database of its own.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($database:ident) $body:block)*) => { $(
        $(#[$meta])*
        async fn $name($database: std::sync::Arc<$crate::database::Database>) $body

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                $crate::database::with($crate::database::Kind::Sqlite, super::$name).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                $crate::database::with($crate::database::Kind::Postgres, super::$name).await;
            }
        }
    )* };
}

/// Tells a story on a fresh database.
pub async fn with<Story, Telling>(kind: Kind, tell: Story)
where
    Story: FnOnce(Arc<Database>) -> Telling,
    Telling: Future<Output = ()> + Send + 'static,
{
    let Some((url, directory)) = fresh(kind).await else {
        eprintln!("LEFT OUT: {POSTGRES} is not set, so this was not tried on Postgres");
        return;
    };
    Store::migrate(&url).await.unwrap();
    let store = Store::open(&url).await.unwrap();
    let database = Arc::new(Database { kind, url: url.clone(), store: store.clone(), _directory: directory });
    // A task of its own, so that the database is removed also when the test fails.
    let told = tokio::spawn(tell(database)).await;
    store.close().await;
    remove(kind, &url).await;
    if let Err(failure) = told {
        std::panic::resume_unwind(failure.into_panic());
    }
}

/// The address of an empty database, and the directory that it lives in; `None` where there is no server for it.
pub async fn fresh(kind: Kind) -> Option<(String, Option<tempfile::TempDir>)> {
    match kind {
        Kind::Sqlite => {
            let directory = tempfile::tempdir().unwrap();
            Some((format!("sqlite://{}", directory.path().join("test.db").display()), Some(directory)))
        }
        Kind::Postgres => {
            let server = std::env::var(POSTGRES).ok()?;
            let name = format!("hirebot_test_{}", Uuid::now_v7().simple());
            let mut admin = PgConnection::connect(&server).await.unwrap();
            sqlx::query(AssertSqlSafe(format!("create database {name}"))).execute(&mut admin).await.unwrap();
            // Nobody pulls the plug of a test's server: to wait for its disk proves nothing. And a statement that searches far more
            // than it has to fails its test, rather than to hold it up.
            for habit in ["synchronous_commit = off", "statement_timeout = '120s'"] {
                let habit = format!("alter database {name} set {habit}");
                sqlx::query(AssertSqlSafe(habit)).execute(&mut admin).await.unwrap();
            }
            let (base, _) = server.rsplit_once('/').unwrap();
            Some((format!("{base}/{name}"), None))
        }
    }
}

/// Removes what [`fresh`] made.
pub async fn remove(kind: Kind, url: &str) {
    if let (Kind::Postgres, Ok(server)) = (kind, std::env::var(POSTGRES)) {
        let (_, name) = url.rsplit_once('/').unwrap();
        let mut admin = PgConnection::connect(&server).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("drop database {name} with (force)"))).execute(&mut admin).await.unwrap();
    }
}

/// Runs statements behind the store's back.
pub async fn run(kind: Kind, url: &str, statements: &str) {
    let statements = sqlx::raw_sql(AssertSqlSafe(statements.to_owned()));
    match kind {
        Kind::Sqlite => drop(statements.execute(&mut SqliteConnection::connect(url).await.unwrap()).await.unwrap()),
        Kind::Postgres => drop(statements.execute(&mut PgConnection::connect(url).await.unwrap()).await.unwrap()),
    }
}

/// What a query finds behind the store's back: the first column, as text.
pub async fn texts(kind: Kind, url: &str, query: &str) -> Vec<String> {
    let query = AssertSqlSafe(query.to_owned());
    match kind {
        Kind::Sqlite => {
            let rows = sqlx::query(query).fetch_all(&mut SqliteConnection::connect(url).await.unwrap()).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        }
        Kind::Postgres => {
            let rows = sqlx::query(query).fetch_all(&mut PgConnection::connect(url).await.unwrap()).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        }
    }
}

impl Database {
    /// See [`run`].
    pub async fn run(&self, statements: &str) {
        run(self.kind, &self.url, statements).await;
    }

    /// See [`texts`].
    pub async fn texts(&self, query: &str) -> Vec<String> {
        texts(self.kind, &self.url, query).await
    }
}
