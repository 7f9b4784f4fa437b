//! Leases: what only one process does at a time, however many there are.

use super::{
    Error, Store,
    database::{ask, on},
    rows::cut,
};
use chrono::{DateTime, Utc};

impl Store {
    /// Takes a lease, or renews it; `false` while somebody else has it.
    pub async fn take_lease(&self, name: &str, owner: &str, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<bool, Error> {
        const TAKE: &str = "
            insert into leases (name, owner, until_at) values ($1, $2, $4)
            on conflict (name) do update set owner = excluded.owner, until_at = excluded.until_at
            where leases.owner = excluded.owner or leases.until_at <= $3";
        let mut tx = self.begin().await?;
        let taken = on!(&mut tx.link, |connection| {
            let take = sqlx::query(TAKE).bind(name).bind(owner).bind(cut(now)).bind(cut(until));
            take.execute(connection).await.map(|done| done.rows_affected())
        })?;
        tx.commit().await?;
        Ok(taken > 0)
    }

    /// Gives a lease back, so that nobody has to wait for its end.
    pub async fn give_lease_back(&self, name: &str, owner: &str) -> Result<(), Error> {
        const GIVE_BACK: &str = "delete from leases where name = $1 and owner = $2";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(GIVE_BACK).bind(name).bind(owner).execute(connection).await.map(drop))?;
        tx.commit().await
    }

    /// Until when somebody has a lease; `None` when it is free.
    pub async fn leased_until(&self, name: &str, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Error> {
        const UNTIL: &str = "select until_at from leases where name = $1 and until_at > $2";
        Ok(ask!(self, |pool| sqlx::query_scalar(UNTIL).bind(name).bind(cut(now)).fetch_optional(pool).await)?)
    }
}
