//! Interviews and the time they take.

use super::{
    AccountId, Error, Owner, Tx, cells,
    database::on,
    rows::{batches, cut},
};
use crate::hiring::{
    interview::{Interview, InterviewState},
    terms::InterviewTerms,
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

impl Tx {
    pub(super) async fn keep_interview(
        &mut self,
        interview: &Interview,
        owner: &Owner<'_>,
        terms: &InterviewTerms,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let account = if interview.revision == 1 {
            self.new_interview(interview, owner, now).await?;
            owner.account
        } else {
            self.next_interview(interview, owner).await?
        };
        self.occupy(interview, account, terms, now).await
    }

    /// Stores the next revision as the developer answers: the interview belongs to another workspace than their chat.
    pub(super) async fn keep_answer(&mut self, interview: &Interview, terms: &InterviewTerms, now: DateTime<Utc>) -> Result<(), Error> {
        const NEXT: &str = "
            update interviews
            set starts_at = $3, ends_at = $4, state = $5, held_until = $6, answer = $7, sequence = $8, revision = $9
            where id = $1 and developer_id = $2 and revision = $9 - 1
            returning account_id";
        let account: Option<Uuid> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(NEXT)
                .bind(interview.id.0)
                .bind(&interview.developer.0)
                .bind(cut(interview.starts_at))
                .bind(cut(interview.ends_at))
                .bind(interview.state.name())
                .bind(held_until(interview.state))
                .bind(interview.state.answer())
                .bind(interview.sequence)
                .bind(interview.revision)
                .fetch_optional(connection)
                .await
        })?;
        self.occupy(interview, account.map(AccountId).ok_or(Error::Conflict)?, terms, now).await
    }

    /// Takes the time of an interview for both sides, or gives it back.
    async fn occupy(&mut self, interview: &Interview, account: AccountId, terms: &InterviewTerms, now: DateTime<Utc>) -> Result<(), Error> {
        match interview.state {
            InterviewState::Held { .. }
            | InterviewState::Confirmed
            | InterviewState::Requested { .. }
            | InterviewState::Proposed { .. } => {
                self.free(interview).await?;
                self.take(interview, &cells::of(interview, account, terms), now).await
            }
            InterviewState::Cancelled | InterviewState::Declined => self.free(interview).await,
            // The time is over: nobody can take it any more.
            InterviewState::Done | InterviewState::NoShow => Ok(()),
        }
    }

    async fn new_interview(&mut self, interview: &Interview, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const NEW: &str = "
            insert into interviews (id, workspace_id, account_id, brief_id, developer_id, starts_at, ends_at, zone, state, held_until,
                sequence, revision, created_at, answer)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
        on!(&mut self.link, |connection| {
            sqlx::query(NEW)
                .bind(interview.id.0)
                .bind(owner.workspace.0)
                .bind(owner.account.0)
                .bind(interview.brief.0)
                .bind(&interview.developer.0)
                .bind(cut(interview.starts_at))
                .bind(cut(interview.ends_at))
                .bind(interview.zone.name())
                .bind(interview.state.name())
                .bind(held_until(interview.state))
                .bind(interview.sequence)
                .bind(interview.revision)
                .bind(now)
                .bind(interview.state.answer())
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Stores the next revision; returns whose interview it is, which another member of the workspace does not change.
    async fn next_interview(&mut self, interview: &Interview, owner: &Owner<'_>) -> Result<AccountId, Error> {
        const NEXT: &str = "
            update interviews
            set starts_at = $3, ends_at = $4, zone = $5, state = $6, held_until = $7, sequence = $8, revision = $9, answer = $10
            where id = $1 and workspace_id = $2 and revision = $9 - 1
            returning account_id";
        let account: Option<Uuid> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(NEXT)
                .bind(interview.id.0)
                .bind(owner.workspace.0)
                .bind(cut(interview.starts_at))
                .bind(cut(interview.ends_at))
                .bind(interview.zone.name())
                .bind(interview.state.name())
                .bind(held_until(interview.state))
                .bind(interview.sequence)
                .bind(interview.revision)
                .bind(interview.state.answer())
                .fetch_optional(connection)
                .await
        })?;
        account.map(AccountId).ok_or(Error::Conflict)
    }

    /// Gives back the time that an interview takes.
    async fn free(&mut self, interview: &Interview) -> Result<(), Error> {
        const FREE: &str = "delete from occupied where interview_id = $1";
        on!(&mut self.link, |connection| sqlx::query(FREE).bind(interview.id.0).execute(connection).await.map(drop))?;
        Ok(())
    }

    /// Takes time, or fails with a conflict where somebody else has it.
    async fn take(&mut self, interview: &Interview, taken: &[(String, DateTime<Utc>)], now: DateTime<Utc>) -> Result<(), Error> {
        // A hold that ran out keeps its rows until somebody wants the time.
        const FREE_EXPIRED: &str = "
            delete from occupied
            where who in ($1, $2) and cell_at >= $3 and cell_at <= $4 and exists (
                select 1 from interviews
                where interviews.id = occupied.interview_id and interviews.state = 'held' and interviews.held_until <= $5
            )";
        let (Some((developer, first)), Some((client, _))) = (taken.first(), taken.last()) else { return Ok(()) };
        let last = taken.iter().map(|(_, cell_at)| cell_at).max().unwrap_or(first);
        on!(&mut self.link, |connection| {
            sqlx::query(FREE_EXPIRED).bind(developer).bind(client).bind(first).bind(last).bind(now).execute(connection).await.map(drop)
        })?;
        for batch in batches(taken) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into occupied (who, cell_at, interview_id) ");
                query.push_values(batch, |mut row, (who, cell_at)| {
                    row.push_bind(who).push_bind(cell_at).push_bind(interview.id.0);
                });
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

fn held_until(state: InterviewState) -> Option<DateTime<Utc>> {
    state.held_until().map(cut)
}
