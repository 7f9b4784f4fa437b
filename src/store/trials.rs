//! Trials, and the engagements that follow.

use super::{Error, Owner, Tx, WorkspaceId, database::on, keep::in_time, rows::batches};
use crate::hiring::{engagement::Engagement, trial::Trial};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

impl Tx {
    pub(super) async fn keep_trial(&mut self, trial: &Trial, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const NEW: &str = "
            insert into trials (id, workspace_id, brief_id, developer_id, first_day, last_day, zone, level, workload, cents, currency,
                price_version, state, revision, extended_days, account_id, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
        const ENGAGED: &str = "select count(*) from engagements where developer_id = $1 and last_day >= $2";
        // The developer stays who they are; everything else may have been agreed anew.
        const NEXT: &str = "
            update trials
            set brief_id = $3, first_day = $5, last_day = $6, zone = $7, level = $8, workload = $9, cents = $10, currency = $11,
                price_version = $12, state = $13, revision = $14, extended_days = $15
            where id = $1 and workspace_id = $2 and developer_id = $4 and revision = $14 - 1";
        let is_new = trial.revision == 1;
        let rows = on!(&mut self.link, |connection| {
            let query = sqlx::query(if is_new { NEW } else { NEXT })
                .bind(trial.id.0)
                .bind(owner.workspace.0)
                .bind(trial.brief.0)
                .bind(&trial.developer.0)
                .bind(trial.first_day)
                .bind(trial.last_day)
                .bind(trial.zone.name())
                .bind(trial.level.name())
                .bind(trial.workload.name())
                .bind(trial.month.cents)
                .bind(trial.month.currency.code())
                .bind(&trial.price_version)
                .bind(trial.state.name())
                .bind(trial.revision)
                .bind(trial.extended_days);
            let query = if is_new { query.bind(owner.account.0).bind(now) } else { query };
            query.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)?;
        if !is_new {
            return Ok(());
        }
        // Whoever is engaged is not free for a trial. Asked after the insert: an engagement follows from an open trial, which
        // the index above makes us wait for, so by now it can be seen.
        let engaged: i64 = on!(&mut self.link, |connection| {
            sqlx::query_scalar(ENGAGED).bind(&trial.developer.0).bind(trial.first_day).fetch_one(connection).await
        })?;
        if engaged == 0 { Ok(()) } else { Err(Error::Conflict) }
    }

    /// Keeps the next states of trials whose time has come, with one statement for many: nothing else of a trial changes by
    /// itself.
    ///
    /// # Errors
    /// [`Error::Conflict`] when one of them moved on meanwhile. The others are kept, so the transaction has to be given up.
    pub async fn advance_trials(&mut self, trials: &[(Trial, WorkspaceId)], now: DateTime<Utc>) -> Result<(), Error> {
        for batch in batches(trials) {
            let rows = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("update trials set state = moved.column3, revision = moved.column4 from (");
                query.push_values(batch, |mut row, (trial, workspace)| {
                    row.push_bind(trial.id.0).push_bind(workspace.0).push_bind(trial.state.name()).push_bind(trial.revision);
                });
                query.push(
                    ") as moved where trials.id = moved.column1 and trials.workspace_id = moved.column2 \
                     and trials.revision = moved.column4 - 1",
                );
                query.build().execute(connection).await.map(|done| done.rows_affected())
            })?;
            if rows < batch.len() as u64 {
                return Err(Error::Conflict);
            }
        }
        for (trial, workspace) in trials {
            self.note_clock(now, *workspace, format!("trial_{}", trial.state.name()), trial.id.0);
        }
        self.tell_of_trials(trials.iter().map(|(trial, _)| trial), now).await
    }

    pub(super) async fn keep_engagement(&mut self, engagement: &Engagement, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const NEW: &str = "
            insert into engagements (id, workspace_id, trial_id, brief_id, developer_id, level, workload, cents, currency, months,
                first_day, last_day, zone, revision, account_id, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
        const NEXT: &str = "
            update engagements
            set brief_id = $4, level = $6, workload = $7, cents = $8, currency = $9, months = $10, first_day = $11, last_day = $12,
                zone = $13, revision = $14
            where id = $1 and workspace_id = $2 and trial_id = $3 and developer_id = $5 and revision = $14 - 1";
        let is_new = engagement.revision == 1;
        let rows = on!(&mut self.link, |connection| {
            let query = sqlx::query(if is_new { NEW } else { NEXT })
                .bind(engagement.id.0)
                .bind(owner.workspace.0)
                .bind(engagement.trial.0)
                .bind(engagement.brief.0)
                .bind(&engagement.developer.0)
                .bind(engagement.level.name())
                .bind(engagement.workload.name())
                .bind(engagement.month.cents)
                .bind(engagement.month.currency.code())
                .bind(i64::from(engagement.months))
                .bind(engagement.first_day)
                .bind(engagement.last_day)
                .bind(engagement.zone.name())
                .bind(engagement.revision);
            let query = if is_new { query.bind(owner.account.0).bind(now) } else { query };
            query.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)
    }
}
