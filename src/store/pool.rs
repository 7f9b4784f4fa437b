//! The pool of developers, as the operator filled it.

use super::{
    Error, Store, Tx,
    database::{ask, on},
    rows::{Place, Sealed, batches, cut, unseal},
};
use crate::hiring::developer::{Developer, DeveloperId};
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::TryStreamExt as _;
use sqlx::{QueryBuilder, types::Json};
use std::collections::BTreeSet;

impl Store {
    /// Replaces the pool, all or nothing; its order is kept.
    pub async fn pool_replace(&self, developers: &[Developer], now: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        // First of all: who changes the pool holds this row, so two imports never mix.
        tx.next_roster_version().await?;
        tx.replace_developers(developers, now).await?;
        tx.commit().await
    }

    /// Adds developers behind those that are there, or changes those of the same id; all or nothing.
    pub async fn pool_upsert(&self, developers: &[Developer], now: DateTime<Utc>) -> Result<(), Error> {
        const BEHIND: &str = "select coalesce(max(position), -1) + 1 from developers";
        let mut tx = self.begin().await?;
        tx.next_roster_version().await?;
        let behind: i64 = on!(&mut tx.link, |connection| sqlx::query_scalar(BEHIND).fetch_one(connection).await)?;
        tx.put_developers(developers, behind, now).await?;
        tx.commit().await
    }

    /// Everybody in the pool, in the operator's order; hours that somebody has set themselves are theirs.
    pub async fn pool_all(&self) -> Result<Vec<Developer>, Error> {
        const ALL: &str = "
            select developers.id, cast(developers.body as text), developer_hours.hours
            from developers left join developer_hours on developer_hours.developer_id = developers.id
            order by developers.position, developers.id";
        let mut developers = Vec::new();
        // One row after the other: all texts at once would take more memory than the developers themselves, and keep it.
        ask!(self, |pool| {
            let mut rows = sqlx::query_as::<_, (String, String, Option<String>)>(ALL).fetch(pool);
            while let Some((id, body, hours)) = rows.try_next().await? {
                let mut developer: Developer = Place { table: "developers", row: &id }.read("body", unseal(&body))?;
                if let Some(hours) = hours {
                    developer.hours = Place { table: "developer_hours", row: &id }.read("hours", hours.parse().ok())?;
                }
                // They stay for as long as the program runs.
                developer.skills.shrink_to_fit();
                developer.languages.shrink_to_fit();
                developer.workloads.shrink_to_fit();
                developer.portfolio.shrink_to_fit();
                developers.push(developer);
            }
        });
        developers.shrink_to_fit();
        Ok(developers)
    }

    /// Fills the pool if it is empty; `false` when somebody is in it. Whoever imports at the same time comes before or after.
    pub async fn pool_fill(&self, developers: &[Developer], now: DateTime<Utc>) -> Result<bool, Error> {
        const COUNT: &str = "select count(*) from developers";
        let mut tx = self.begin().await?;
        tx.next_roster_version().await?;
        let there: i64 = on!(&mut tx.link, |connection| sqlx::query_scalar(COUNT).fetch_one(connection).await)?;
        if there > 0 {
            tx.rollback().await?;
            return Ok(false);
        }
        tx.put_developers(developers, 0, now).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Who is on trial, or engaged on `today` or later.
    pub async fn taken(&self, today: NaiveDate) -> Result<BTreeSet<DeveloperId>, Error> {
        const TAKEN: &str = "
            select developer_id from trials where state in ('scheduled', 'active', 'decision_due')
            union
            select developer_id from engagements where last_day >= $1";
        let ids: Vec<String> = ask!(self, |pool| sqlx::query_scalar(TAKEN).bind(today).fetch_all(pool).await)?;
        Ok(ids.into_iter().map(DeveloperId).collect())
    }

    /// Grows with each change of the pool.
    pub async fn roster_version(&self) -> Result<i64, Error> {
        const VERSION: &str = "select cast(value as bigint) from settings where name = 'roster_version'";
        Ok(ask!(self, |pool| sqlx::query_scalar(VERSION).fetch_one(pool).await)?)
    }
}

impl Tx {
    pub(super) async fn replace_developers(&mut self, developers: &[Developer], now: DateTime<Utc>) -> Result<(), Error> {
        on!(&mut self.link, |connection| sqlx::query("delete from developers").execute(connection).await.map(drop))?;
        self.put_developers(developers, 0, now).await
    }

    pub(super) async fn next_roster_version(&mut self) -> Result<(), Error> {
        const NEXT: &str = "update settings set value = cast(cast(value as bigint) + 1 as text) where name = 'roster_version'";
        on!(&mut self.link, |connection| sqlx::query(NEXT).execute(connection).await.map(drop))?;
        Ok(())
    }

    async fn put_developers(&mut self, developers: &[Developer], first: i64, now: DateTime<Utc>) -> Result<(), Error> {
        let placed: Vec<_> = developers.iter().zip(first..).collect();
        for batch in batches(&placed) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into developers (id, position, body, updated_at) ");
                query.push_values(batch, |mut row, (developer, position)| {
                    row.push_bind(&developer.id.0).push_bind(position).push_bind(Json(Sealed::new(*developer))).push_bind(cut(now));
                });
                query.push(" on conflict (id) do update set body = excluded.body, updated_at = excluded.updated_at");
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}
