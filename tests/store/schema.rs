//! The two schemas are one, and databases of every age can be opened or say why not.

use crate::{
    database::{Kind, fresh, remove, run, texts},
    fixtures::*,
};
use hirebot::{
    hiring::facts::Facts,
    store::{ChatKey, Error, Store},
};
use sqlx::migrate::Migrator;
use std::{collections::BTreeSet, path::Path};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");
const BOTH: [(Kind, &Migrator, &str); 2] = [(Kind::Sqlite, &SQLITE, "sqlite"), (Kind::Postgres, &POSTGRES, "postgres")];

/// The version of the newest migration.
const NEWEST: i64 = 8;

/// `table.column` of every column, but for the migrator's own.
async fn columns(kind: Kind, url: &str) -> BTreeSet<String> {
    let query = match kind {
        Kind::Sqlite => {
            "select tables.name || '.' || columns.name || case when columns.\"notnull\" then '' else '?' end
             from sqlite_master as tables join pragma_table_info(tables.name) as columns
             where tables.type = 'table' and tables.name not like 'sqlite%' and tables.name not like '\\_sqlx%' escape '\\'"
        }
        Kind::Postgres => {
            "select table_name || '.' || column_name || case is_nullable when 'NO' then '' else '?' end
             from information_schema.columns where table_schema = 'public' and table_name not like '\\_sqlx%'"
        }
    };
    texts(kind, url, query).await.into_iter().collect()
}

/// The names of all indexes that somebody named.
async fn indexes(kind: Kind, url: &str) -> BTreeSet<String> {
    let query = match kind {
        Kind::Sqlite => "select name from sqlite_master where type = 'index' and sql is not null",
        Kind::Postgres => {
            "select cast(indexname as text) from pg_indexes
             where schemaname = 'public' and indexname not like '%\\_pkey' and indexname not like '%\\_key'"
        }
    };
    texts(kind, url, query).await.into_iter().collect()
}

#[tokio::test]
async fn both_databases_have_the_same_tables_columns_and_indexes() {
    let (sqlite, _directory) = fresh(Kind::Sqlite).await.unwrap();
    let Some((postgres, _)) = fresh(Kind::Postgres).await else {
        eprintln!("LEFT OUT: the schemas were not compared, because there is no Postgres");
        return;
    };
    Store::migrate(&sqlite).await.unwrap();
    Store::migrate(&postgres).await.unwrap();
    let found = (columns(Kind::Sqlite, &sqlite).await, columns(Kind::Postgres, &postgres).await);
    let indexed = (indexes(Kind::Sqlite, &sqlite).await, indexes(Kind::Postgres, &postgres).await);
    remove(Kind::Postgres, &postgres).await;
    assert!(found.0.contains("outbox.seq") && found.0.contains("promises.local_at?"));
    assert_eq!(found.0, found.1);
    assert!(indexed.0.contains("trials_one_open"));
    assert_eq!(indexed.0, indexed.1);
}

#[test]
fn every_migration_is_embedded_and_has_sample_rows() {
    for (_, migrator, folder) in BOTH {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let names = |folder: &Path| {
            let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
            files.map(|name| name[..4].to_owned()).collect::<BTreeSet<_>>()
        };
        let embedded: BTreeSet<String> = migrator.iter().map(|migration| format!("{:04}", migration.version)).collect();
        assert_eq!(embedded, names(&root.join("migrations").join(folder)));
        assert_eq!(embedded, names(&root.join("tests/data/migrations").join(folder)));
    }
}

/// Each migration meets rows of the schema before it, and what they hold can be read at the end.
#[tokio::test]
async fn yesterdays_rows_load_today() {
    for (kind, migrator, folder) in BOTH {
        let Some((url, _directory)) = fresh(kind).await else {
            eprintln!("LEFT OUT: no migration was tried on Postgres");
            continue;
        };
        for migration in migrator.iter() {
            run_to(kind, migrator, &url, migration.version).await;
            let sample = format!("{}/tests/data/migrations/{folder}/{:04}.sql", env!("CARGO_MANIFEST_DIR"), migration.version);
            run(kind, &url, &std::fs::read_to_string(sample).unwrap()).await;
        }
        for table in columns(kind, &url).await.iter().filter_map(|column| column.split('.').next()).collect::<BTreeSet<_>>() {
            assert!(!texts(kind, &url, &format!("select 'some' from {table} limit 1")).await.is_empty(), "no sample row of {table}");
        }
        let store = Store::open(&url).await.unwrap();
        let key = ChatKey::parse("telegram:dana:dana").unwrap();
        let mut tx = store.begin().await.unwrap();
        let chat = tx.chats(&[(&key, &newcomer())], now()).await.unwrap().remove(&key).unwrap();
        let Facts { briefs, shortlist, passed, interviews, trials, engagements, taken: _, team: _, cockpits: _, scorecards: _ } =
            tx.facts(chat.workspace).await.unwrap();
        let due = tx.claim_due(now() + minutes(60 * 24 * 365), 100).await.unwrap();
        let shown = tx.shown(&[&key]).await.unwrap().remove(&key).unwrap();
        drop(tx);
        assert!(chat.chat.is_some() && !shown.recent().is_empty());
        assert_eq!([briefs.len(), shortlist.len(), passed.len(), interviews.len(), trials.len(), engagements.len()], [1; 6]);
        assert_eq!(briefs[0].quotes.len(), 2);
        assert_eq!(due.len(), 2);
        assert_eq!(store.claim_outbox(&crate::fixtures::everyone(), "test", now(), now() + minutes(1), 10).await.unwrap().len(), 1);
        assert_eq!(store.pool_all().await.unwrap().len(), 1);
        store.close().await;
        remove(kind, &url).await;
    }
}

async fn run_to(kind: Kind, migrator: &Migrator, url: &str, version: i64) {
    use sqlx::Connection;
    match kind {
        Kind::Sqlite => {
            let options: sqlx::sqlite::SqliteConnectOptions = url.parse().unwrap();
            let options = options.create_if_missing(true);
            let mut connection = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
            migrator.run_to(version, &mut connection).await.unwrap();
        }
        Kind::Postgres => {
            let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
            migrator.run_to(version, &mut connection).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_programs_may_migrate_the_same_database_at_once() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        for _ in 0..3 {
            let Some((url, _directory)) = fresh(kind).await else { continue };
            let mut starting = tokio::task::JoinSet::new();
            for _ in 0..4 {
                let url = url.clone();
                starting.spawn(async move { Store::migrate(&url).await });
            }
            let outcomes = starting.join_all().await;
            let migrated = outcomes.into_iter().map(Result::unwrap).map(|(_, after)| after).collect::<Vec<_>>();
            assert_eq!(migrated, [NEWEST; 4]);
            Store::open(&url).await.unwrap().ping().await.unwrap();
            remove(kind, &url).await;
        }
    }
}

#[tokio::test]
async fn a_database_of_another_age_is_refused_with_the_reason() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let Some((url, _directory)) = fresh(kind).await else { continue };
        assert!(matches!(Store::open(&url).await, Err(Error::NotMigrated { found: 0, .. })));
        assert_eq!(Store::migrate(&url).await.unwrap(), (0, NEWEST));
        assert_eq!(Store::migrate(&url).await.unwrap(), (NEWEST, NEWEST));
        run(kind, &url, &format!("update _sqlx_migrations set version = 999 where version = {NEWEST}")).await;
        assert!(matches!(Store::open(&url).await, Err(Error::Newer { found: 999, known: NEWEST })));
        assert!(matches!(Store::migrate(&url).await, Err(Error::Newer { found: 999, known: NEWEST })));
        remove(kind, &url).await;
    }
}

#[tokio::test]
async fn an_address_that_names_no_database_is_refused() {
    for address in ["", "mysql://root:secret@localhost/x", "sqlite::memory:", "sqlite://", "hirebot.db"] {
        let refused = Store::open(address).await.unwrap_err();
        assert!(matches!(refused, Error::Address(_)), "{address}");
        assert!(!refused.to_string().contains("secret"));
    }
    let nobody = Store::open("postgres://nobody@127.0.0.1:1/x").await;
    assert!(matches!(nobody, Err(Error::Unavailable(_))), "{nobody:?}");
}
