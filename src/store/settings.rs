//! What the database remembers about itself.

use super::{
    Error, Store,
    database::{ask, on},
};
use chrono::{DateTime, Utc};

const CLOCK: &str = "clock";
const CLOCK_SHOWN: &str = "clock_shown";

/// By which clock the data was made. A rehearsal must not meddle with real promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockKind {
    /// The real one.
    Real,
    /// One that starts elsewhere or runs faster.
    Lapse,
}

impl ClockKind {
    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Lapse => "lapse",
        }
    }

    /// The reverse of [`ClockKind::name`].
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Real, Self::Lapse].into_iter().find(|kind| kind.name() == name)
    }
}

impl Store {
    /// By which clock the data was made; `None` before anybody said.
    pub async fn clock_kind(&self) -> Result<Option<ClockKind>, Error> {
        let Some(name) = self.recall(CLOCK).await? else { return Ok(None) };
        ClockKind::parse(&name).map(Some).ok_or_else(|| Error::corrupt("settings", "value", &CLOCK))
    }

    /// Says by which clock the data is made, unless that was said before; returns what holds.
    pub async fn set_clock_kind(&self, kind: ClockKind) -> Result<ClockKind, Error> {
        const SAY: &str = "insert into settings (name, value) values ($1, $2) on conflict (name) do nothing";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(SAY).bind(CLOCK).bind(kind.name()).execute(connection).await.map(drop))?;
        tx.commit().await?;
        Ok(self.clock_kind().await?.unwrap_or(kind))
    }

    /// What a clock that is not the real one showed last; `None` before anybody said.
    pub async fn clock_shown(&self) -> Result<Option<DateTime<Utc>>, Error> {
        let Some(shown) = self.recall(CLOCK_SHOWN).await? else { return Ok(None) };
        let read = DateTime::parse_from_rfc3339(&shown).map_err(|_| Error::corrupt("settings", "value", &CLOCK_SHOWN))?;
        Ok(Some(read.to_utc()))
    }

    /// Keeps what a clock that is not the real one shows.
    pub async fn set_clock_shown(&self, at: DateTime<Utc>) -> Result<(), Error> {
        self.remember(CLOCK_SHOWN, &at.to_rfc3339()).await
    }

    /// A value that was kept under a name, such as the position in a platform's queue of events.
    pub async fn recall(&self, name: &str) -> Result<Option<String>, Error> {
        const RECALL: &str = "select value from settings where name = $1";
        Ok(ask!(self, |pool| sqlx::query_scalar(RECALL).bind(name).fetch_optional(pool).await)?)
    }

    /// Keeps a value under a name, in place of an earlier one.
    pub async fn remember(&self, name: &str, value: &str) -> Result<(), Error> {
        const REMEMBER: &str = "
            insert into settings (name, value) values ($1, $2)
            on conflict (name) do update set value = excluded.value";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(REMEMBER).bind(name).bind(value).execute(connection).await.map(drop))?;
        tx.commit().await
    }
}
