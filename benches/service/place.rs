//! An empty database to measure on, and a service on it whose messages arrive at once.

use chrono::{DateTime, TimeZone as _, Utc};
use futures_util::future::BoxFuture;
use hirebot::{
    i18n::I18n,
    operations::sample,
    service::{Adapter, Clock, Delivery, Parcel, Scope, Service, Setting},
    store::{ChatKey, Platform, Store},
};
use std::{collections::HashMap, env, sync::Arc, time::Instant};
use tokio::sync::mpsc;

/// Where a database is.
pub enum Place {
    Sqlite(tempfile::TempDir),
    Postgres(String),
}

/// Takes every message, and tells who is to hear of it.
struct Post(mpsc::UnboundedSender<(ChatKey, Instant)>);

/// The messages that were delivered, in their order.
pub type Delivered = mpsc::UnboundedReceiver<(ChatKey, Instant)>;

impl Place {
    pub fn all() -> Vec<Self> {
        let postgres = env::var("TEST_POSTGRES_URL").ok().map(Self::Postgres);
        std::iter::once(Self::Sqlite(tempfile::tempdir().unwrap())).chain(postgres).collect()
    }

    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite (WAL, synchronous = full)",
            Self::Postgres(_) => "Postgres",
        }
    }

    /// A database that nobody has used, with the program's schema.
    pub async fn fresh(&self, what: &str) -> (String, Store) {
        let url = match self {
            Self::Sqlite(folder) => format!("sqlite://{}", folder.path().join(format!("{what}.db")).display()),
            Self::Postgres(server) => {
                let database = format!("hirebot_bench_{what}");
                let pool = sqlx::PgPool::connect(server).await.unwrap();
                for statement in [format!("drop database if exists {database} with (force)"), format!("create database {database}")] {
                    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&pool).await.unwrap();
                }
                let (server, _) = server.rsplit_once('/').unwrap();
                format!("{server}/{database}")
            }
        };
        Store::migrate(&url).await.unwrap();
        (url.clone(), Store::open(&url).await.unwrap())
    }
}

impl Adapter for Post {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        let _ = self.0.send((parcel.to.clone(), Instant::now()));
        Box::pin(std::future::ready(Delivery::Sent))
    }
}

/// A Monday morning.
pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 7, 9, 0, 0).unwrap()
}

/// Everybody whom the courier serves.
pub fn scope() -> Scope {
    Scope::Platforms(vec![Platform::Telegram])
}

/// A service with the sample pool, whose clock starts at [`start`].
pub async fn service(store: Store) -> (Service, Delivered) {
    store.pool_replace(&sample::sample_pool(), start()).await.unwrap();
    let (post, delivered) = mpsc::unbounded_channel();
    let adapter: Arc<dyn Adapter> = Arc::new(Post(post));
    let setting = Setting {
        terms: hirebot::hiring::terms::Terms::default(),
        longest_text: 4_000,
        keep_days: 365,
        codes: hirebot::service::Codes::new(["a test's"]),
    };
    let adapters = HashMap::from([(Platform::Telegram, adapter)]);
    let service = Service::start(store, I18n::new().unwrap(), setting, Clock::lapse(start(), 1.0), adapters).await.unwrap();
    (service, delivered)
}
