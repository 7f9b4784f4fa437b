//! Pools that somebody of the staff looked at and has still to confirm: what is confirmed is what was looked at, whichever
//! process was asked and whenever it was started.

use super::{
    Error, Store,
    database::on,
    rows::{Place, Sealed, cut, unseal},
};
use crate::hiring::developer::Developer;
use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

/// A pool that waits for its confirmation.
#[derive(Debug, Clone, Copy)]
pub struct Proposal<'pool> {
    /// Its name.
    pub id: Uuid,
    /// Who has to confirm it: a word of the platform's adapter.
    pub person: &'pool str,
    /// Everybody in it, in the operator's order.
    pub developers: &'pool [Developer],
    /// The version of the pool that it was compared with: see [`Store::roster_version`].
    pub compared_with: i64,
    /// Until when it can be confirmed.
    pub until: DateTime<Utc>,
}

/// What came of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// The pool is now the proposed one, with so many developers.
    Imported(usize),
    /// It was imported before.
    Already,
    /// There is no such proposal for this person (any more).
    Unknown,
    /// Somebody changed the pool since it was compared.
    Outdated,
}

impl Store {
    /// Keeps a proposal, in place of earlier ones of the same person that were not imported; those whose time is over are
    /// forgotten.
    pub async fn propose_pool(&self, proposal: &Proposal<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const FORGET: &str = "delete from pool_imports where until_at <= $1 or (person = $2 and imported_at is null)";
        const KEEP: &str = "insert into pool_imports (id, person, body, compared_with, until_at) values ($1, $2, $3, $4, $5)";
        let developers = proposal.developers.to_vec();
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            async {
                sqlx::query(FORGET).bind(cut(now)).bind(proposal.person).execute(&mut *connection).await?;
                let keep = sqlx::query(KEEP)
                    .bind(proposal.id)
                    .bind(proposal.person)
                    .bind(Json(Sealed::new(&developers)))
                    .bind(proposal.compared_with)
                    .bind(cut(proposal.until));
                keep.execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        tx.commit().await
    }

    /// Makes a proposal the pool, all or nothing and once.
    pub async fn confirm_pool(&self, id: Uuid, person: &str, now: DateTime<Utc>) -> Result<Confirmed, Error> {
        type Row = (Option<String>, i64, Option<DateTime<Utc>>);
        const PROPOSAL: &str = "
            select cast(body as text), compared_with, imported_at from pool_imports
            where id = $1 and person = $2 and until_at > $3";
        const VERSION: &str = "select cast(value as bigint) from settings where name = 'roster_version'";
        const MARK: &str = "update pool_imports set body = null, imported_at = $2 where id = $1";
        let mut tx = self.begin().await?;
        // First of all: who changes the pool holds this row, so nobody changes it between the look and the import.
        tx.next_roster_version().await?;
        let version: i64 = on!(&mut tx.link, |connection| sqlx::query_scalar(VERSION).fetch_one(connection).await)?;
        let found: Option<Row> = on!(&mut tx.link, |connection| {
            sqlx::query_as(PROPOSAL).bind(id).bind(person).bind(cut(now)).fetch_optional(connection).await
        })?;
        let (body, compared_with) = match found {
            None => return tx.rollback().await.map(|()| Confirmed::Unknown),
            Some((_, _, Some(_))) => return tx.rollback().await.map(|()| Confirmed::Already),
            Some((body, compared_with, None)) => (body, compared_with),
        };
        if compared_with != version - 1 {
            return tx.rollback().await.map(|()| Confirmed::Outdated);
        }
        let place = Place { table: "pool_imports", row: &id };
        let developers: Vec<Developer> = place.read("body", body.as_deref().and_then(unseal))?;
        tx.replace_developers(&developers, now).await?;
        on!(&mut tx.link, |connection| sqlx::query(MARK).bind(id).bind(cut(now)).execute(connection).await.map(drop))?;
        tx.commit().await?;
        Ok(Confirmed::Imported(developers.len()))
    }

    /// Forgets proposals whose time is over: they hold how developers are reached.
    pub async fn forget_proposals(&self, now: DateTime<Utc>) -> Result<(), Error> {
        const FORGET: &str = "delete from pool_imports where until_at <= $1";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(FORGET).bind(cut(now)).execute(connection).await.map(drop))?;
        tx.commit().await
    }

    /// Forgets a proposal that was not imported; `false` when there is none.
    pub async fn drop_proposal(&self, id: Uuid, person: &str) -> Result<bool, Error> {
        const DROP: &str = "delete from pool_imports where id = $1 and person = $2 and imported_at is null";
        let mut tx = self.begin().await?;
        let dropped = on!(&mut tx.link, |connection| {
            sqlx::query(DROP).bind(id).bind(person).execute(connection).await.map(|done| done.rows_affected())
        })?;
        tx.commit().await?;
        Ok(dropped > 0)
    }
}
