//! How far each brief has come, and when, for operators.

use super::{Error, Store, database::ask};
use chrono::{DateTime, Utc};

/// When a hire came how far. What was skipped or has not come yet is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The brief was confirmed first.
    pub briefed_at: DateTime<Utc>,
    /// The first developer was shortlisted who still is.
    pub shortlisted_at: Option<DateTime<Utc>>,
    /// The first interview was booked.
    pub booked_at: Option<DateTime<Utc>>,
    /// The first trial was agreed.
    pub tried_at: Option<DateTime<Utc>>,
    /// The first developer was kept.
    pub kept_at: Option<DateTime<Utc>>,
}

type Row = (DateTime<Utc>, Option<DateTime<Utc>>, Option<DateTime<Utc>>, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

impl Store {
    /// The progress of every brief.
    pub async fn progress(&self) -> Result<Vec<Progress>, Error> {
        const PROGRESS: &str = "
            select briefs.created_at, listed.at, booked.at, tried.at, kept.at
            from briefs
            left join (select brief_id, min(shortlisted_at) as at from shortlist group by brief_id) listed on listed.brief_id = briefs.id
            -- A time that is only held is not booked yet.
            left join (select brief_id, min(created_at) as at from interviews where state <> 'held' group by brief_id) booked
                on booked.brief_id = briefs.id
            left join (select brief_id, min(created_at) as at from trials group by brief_id) tried on tried.brief_id = briefs.id
            left join (select brief_id, min(created_at) as at from engagements group by brief_id) kept on kept.brief_id = briefs.id";
        let rows: Vec<Row> = ask!(self, |pool| sqlx::query_as(PROGRESS).fetch_all(pool).await)?;
        let progress = |(briefed_at, shortlisted_at, booked_at, tried_at, kept_at)| Progress {
            briefed_at,
            shortlisted_at,
            booked_at,
            tried_at,
            kept_at,
        };
        Ok(rows.into_iter().map(progress).collect())
    }
}
