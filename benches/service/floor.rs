//! What the disk and the database can do at all: rows of a conversation's size, with nothing around them.

use super::place::Place;
use sqlx::{
    Connection as _, PgConnection, QueryBuilder, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{
    str::FromStr as _,
    time::{Duration, Instant},
};

const ROW: &str = "insert into floor (body) values ($1)";
const TABLE: &str = "create table floor (id integer primary key, body text)";
const PG_TABLE: &str = "create table floor (id bigserial primary key, body text)";
const FOR: Duration = Duration::from_secs(1);
/// A chat's state and a message, roughly.
const BYTES: usize = 2_000;

/// Rows a second: with a commit for each, and with a commit for `at_once`.
pub async fn rows(place: &Place, at_once: usize) -> (f64, f64) {
    let (url, store) = place.fresh("floor").await;
    store.close().await;
    let body = "x".repeat(BYTES);
    // A macro, because the two databases have no common type of connection.
    macro_rules! measure {
        ($connection:ident, $table:expr) => {{
            sqlx::query($table).execute(&mut $connection).await.unwrap();
            let (began, mut single) = (Instant::now(), 0);
            while began.elapsed() < FOR {
                sqlx::query(ROW).bind(&body).execute(&mut $connection).await.unwrap();
                single += 1;
            }
            let alone = f64::from(single) / began.elapsed().as_secs_f64();
            let (began, mut many) = (Instant::now(), 0);
            while began.elapsed() < FOR {
                let mut query = QueryBuilder::new("insert into floor (body) ");
                query.push_values(0..at_once, |mut row, _| {
                    row.push_bind(&body);
                });
                query.build().execute(&mut $connection).await.unwrap();
                many += at_once;
            }
            (alone, many as f64 / began.elapsed().as_secs_f64())
        }};
    }
    match place {
        Place::Sqlite(_) => {
            let options = SqliteConnectOptions::from_str(&url).unwrap();
            let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
            let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
            measure!(connection, TABLE)
        }
        Place::Postgres(_) => {
            let mut connection = PgConnection::connect(&url).await.unwrap();
            measure!(connection, PG_TABLE)
        }
    }
}
