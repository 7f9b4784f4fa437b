//! What was shown of briefs, so that it can be explained later: for each page of each revision the latest.

use super::{
    Error, Store, Tx,
    database::ask,
    rows::{Place, unseal},
};
use crate::hiring::{
    brief::{Brief, BriefId, Requirements},
    matching::{Page, Shown},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The most pages of a revision that are kept; nobody pages further.
const MOST_PAGES: u16 = 20;
/// How many briefs are looked through for the beginning of a name.
const MOST_BRIEFS: i64 = 5_000;

/// A page that was shown.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptRanking {
    /// Which.
    pub page: Page,
    /// What was on it.
    pub shown: Shown,
    /// When.
    pub at: DateTime<Utc>,
}

/// What is shown of a page again takes the place of what was shown of it before.
pub(super) const KEEP_BUT: &str =
    " on conflict (brief_id, revision, first) do update set body = excluded.body, shown_at = excluded.shown_at";

impl Tx {
    pub(super) fn keep_ranking(&mut self, page: Page, shown: &Shown, now: DateTime<Utc>) {
        if page.first / 3 < MOST_PAGES {
            self.keep_ranking_later(page, shown, now);
        }
    }
}

impl Store {
    /// What was shown of a brief, the latest revision first and its pages in their order.
    pub async fn kept_rankings(&self, brief: BriefId) -> Result<Vec<KeptRanking>, Error> {
        type Row = (i64, i64, String, DateTime<Utc>);
        const KEPT: &str = "
            select revision, first, cast(body as text), shown_at from rankings where brief_id = $1 order by revision desc, first";
        let rows: Vec<Row> = ask!(self, |pool| sqlx::query_as(KEPT).bind(brief.0).fetch_all(pool).await)?;
        let mut kept = Vec::with_capacity(rows.len());
        for (revision, first, body, at) in rows {
            let place = Place { table: "rankings", row: &brief.0 };
            let shown = place.read("body", unseal(&body))?;
            let first = place.read("first", u16::try_from(first).ok())?;
            kept.push(KeptRanking { page: Page { brief, revision, first }, shown, at });
        }
        Ok(kept)
    }

    /// Briefs whose name begins so, the latest first; their quotes are left out.
    pub async fn briefs_named(&self, begins: &str) -> Result<Vec<Brief>, Error> {
        type Row = (Uuid, String, DateTime<Utc>, i64);
        const LATEST: &str = "
            select id, cast(body as text), confirmed_at, revision from briefs order by created_at desc, id desc limit $1";
        let rows: Vec<Row> = ask!(self, |pool| sqlx::query_as(LATEST).bind(MOST_BRIEFS).fetch_all(pool).await)?;
        let begins = begins.to_lowercase();
        let mut briefs = Vec::new();
        for (id, body, confirmed_at, revision) in rows.into_iter().filter(|row| row.0.to_string().starts_with(&begins)) {
            let requirements: Requirements = Place { table: "briefs", row: &id }.read("body", unseal(&body))?;
            briefs.push(Brief { id: BriefId(id), requirements, quotes: Vec::new(), confirmed_at, revision });
        }
        Ok(briefs)
    }
}
