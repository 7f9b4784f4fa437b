//! Scorecards: what each interviewer thought, one row a person and interview.

use super::{Error, Owner, Tx, WorkspaceId, database::on, rows::Place};
use crate::hiring::{
    interview::InterviewId,
    scorecard::{Aspect, Mark, Scorecard},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Sets one column of somebody's scorecard, if the interview is their workspace's.
macro_rules! put {
    ($column:literal) => {
        concat!(
            "insert into scorecards (interview_id, account_id, ",
            $column,
            ", begun_at, scored_at)
             select id, $2, $3, $4, $4 from interviews where id = $1 and workspace_id = $5
             on conflict (interview_id, account_id) do update
             set ",
            $column,
            " = excluded.",
            $column,
            ", scored_at = excluded.scored_at"
        )
    };
}

impl Tx {
    /// Keeps a mark, or that there is none.
    pub(super) async fn mark(
        &mut self,
        interview: InterviewId,
        aspect: Aspect,
        mark: Option<Mark>,
        owner: &Owner<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let put = match aspect {
            Aspect::Skills => put!("skills"),
            Aspect::Scalability => put!("scalability"),
            Aspect::Security => put!("security"),
            Aspect::Communication => put!("communication"),
        };
        on!(&mut self.link, |connection| {
            sqlx::query(put)
                .bind(interview.0)
                .bind(owner.account.0)
                .bind(mark.map(Mark::number))
                .bind(now)
                .bind(owner.workspace.0)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Keeps the word of a scorecard.
    pub(super) async fn remark(&mut self, interview: InterviewId, word: &str, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const PUT: &str = put!("word");
        on!(&mut self.link, |connection| {
            sqlx::query(PUT)
                .bind(interview.0)
                .bind(owner.account.0)
                .bind(word)
                .bind(now)
                .bind(owner.workspace.0)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// The scorecards of a workspace's latest interviews, the oldest first.
    pub(super) async fn scorecards(&mut self, workspace: WorkspaceId) -> Result<Vec<Scorecard>, Error> {
        type Row = (Uuid, Uuid, Option<i64>, Option<i64>, Option<i64>, Option<i64>, Option<String>, DateTime<Utc>);
        const CARDS: &str = "
            select interview_id, account_id, skills, scalability, security, communication, word, scored_at
            from scorecards
            where interview_id in (
                select id from interviews where workspace_id = $1 and state = 'done' order by starts_at desc, id desc limit 200)
            order by begun_at, interview_id, account_id";
        let rows: Vec<Row> = on!(&mut self.link, |connection| sqlx::query_as(CARDS).bind(workspace.0).fetch_all(connection).await)?;
        let mut cards = Vec::with_capacity(rows.len());
        for (interview, by, skills, scalability, security, communication, word, at) in rows {
            let place = Place { table: "scorecards", row: &interview };
            let mark = |column, number: Option<i64>| number.map(|number| place.read(column, Mark::new(number))).transpose();
            let marks = [
                mark("skills", skills)?,
                mark("scalability", scalability)?,
                mark("security", security)?,
                mark("communication", communication)?,
            ];
            cards.push(Scorecard { interview: InterviewId(interview), by, marks, word, at });
        }
        Ok(cards)
    }
}
