//! Briefs, their quotes, and who was kept or passed over for them.

use super::{
    Error, Owner, Tx,
    database::on,
    keep::in_time,
    rows::{Sealed, batches, cut},
};
use crate::hiring::{
    brief::{Brief, BriefId},
    developer::DeveloperId,
    facts::{PassReason, Passed, Shortlisted},
};
use chrono::{DateTime, Utc};
use sqlx::{QueryBuilder, types::Json};

impl Tx {
    pub(super) async fn keep_brief(&mut self, brief: &Brief, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const NEW: &str = "
            insert into briefs (id, workspace_id, account_id, body, confirmed_at, revision, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (id) do nothing";
        const NEXT: &str = "
            update briefs set body = $3, confirmed_at = $4, revision = $5
            where id = $1 and workspace_id = $2 and revision = $5 - 1";
        let body = Json(Sealed::new(&brief.requirements));
        let rows = on!(&mut self.link, |connection| {
            let query = if brief.revision == 1 {
                sqlx::query(NEW)
                    .bind(brief.id.0)
                    .bind(owner.workspace.0)
                    .bind(owner.account.0)
                    .bind(body)
                    .bind(cut(brief.confirmed_at))
                    .bind(brief.revision)
                    .bind(now)
            } else {
                sqlx::query(NEXT).bind(brief.id.0).bind(owner.workspace.0).bind(body).bind(cut(brief.confirmed_at)).bind(brief.revision)
            };
            query.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)?;
        self.keep_quotes(brief, now).await
    }

    async fn keep_quotes(&mut self, brief: &Brief, now: DateTime<Utc>) -> Result<(), Error> {
        let quotes: Vec<_> = brief.quotes.iter().zip(0_i64..).collect();
        for batch in batches(&quotes) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "insert into quotes (brief_id, revision, position, level, workload, cents, currency, price_version, quoted_at) ",
                );
                query.push_values(batch, |mut row, (quote, position)| {
                    row.push_bind(brief.id.0)
                        .push_bind(brief.revision)
                        .push_bind(position)
                        .push_bind(quote.level.name())
                        .push_bind(quote.workload.name())
                        .push_bind(quote.month.cents)
                        .push_bind(quote.month.currency.code())
                        .push_bind(&quote.price_version)
                        .push_bind(now);
                });
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }

    pub(super) async fn shortlist(&mut self, shortlisted: &Shortlisted, owner: &Owner<'_>) -> Result<(), Error> {
        const KEEP: &str = "
            insert into shortlist (brief_id, developer_id, account_id, shortlisted_at) values ($1, $2, $3, $4)
            on conflict (brief_id, developer_id) do nothing";
        on!(&mut self.link, |connection| {
            sqlx::query(KEEP)
                .bind(shortlisted.brief.0)
                .bind(&shortlisted.developer.0)
                .bind(owner.account.0)
                .bind(cut(shortlisted.at))
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    pub(super) async fn unshortlist(&mut self, brief: BriefId, developer: &DeveloperId) -> Result<(), Error> {
        const DROP: &str = "delete from shortlist where brief_id = $1 and developer_id = $2";
        on!(&mut self.link, |connection| sqlx::query(DROP).bind(brief.0).bind(&developer.0).execute(connection).await.map(drop))?;
        Ok(())
    }

    pub(super) async fn pass(&mut self, passed: &Passed, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const PASS: &str = "
            insert into passed (brief_id, developer_id, account_id, reason, passed_at) values ($1, $2, $3, $4, $5)
            on conflict (brief_id, developer_id) do update set reason = excluded.reason, account_id = excluded.account_id";
        on!(&mut self.link, |connection| {
            sqlx::query(PASS)
                .bind(passed.brief.0)
                .bind(&passed.developer.0)
                .bind(owner.account.0)
                .bind(passed.reason.map(PassReason::name))
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }
}
