//! What steps leave behind without looking at it again: written together, when the transaction is committed or before anything in it
//! looks at what is owed. Each statement costs a way to the database and back, and hundreds of people may be answered in one transaction.

use super::{
    ChatKey, Error, Tx,
    database::on,
    promises::{OWE_BUT, wall},
    rankings::KEEP_BUT,
    rows::{Later, Sealed, batches, cut},
};
use crate::{
    conversation::Effect,
    hiring::{
        matching::{Page, Shown},
        promise::Promise,
    },
};
use chrono::{DateTime, Utc};
use sqlx::{QueryBuilder, types::Json};
use std::collections::HashSet;

impl Tx {
    /// Owes a message to one chat alone, later. News is told each time, and what everybody hears of is owed to others too: not those.
    pub(super) fn promise_later(&mut self, promise: &Promise, chat: &ChatKey) {
        self.later.promises.push((chat.to_string(), promise.clone()));
    }

    /// Keeps what was shown of a brief, later.
    pub(super) fn keep_ranking_later(&mut self, page: Page, shown: &Shown, now: DateTime<Utc>) {
        self.later.rankings.push((page, shown.clone(), now));
    }

    /// Before an effect that looks at what was left for later: that is written.
    pub(super) async fn catch_up_for(&mut self, effect: &Effect) -> Result<(), Error> {
        let adds = matches!(
            effect,
            Effect::Promise(_)
                | Effect::KeepRanking(..)
                | Effect::KeepBrief(_)
                | Effect::Shortlist(_)
                | Effect::Unshortlist(..)
                | Effect::Pass(_)
                | Effect::Note(..)
                | Effect::AskSupport(_)
        );
        let looks_back = if let Effect::Settle(subject) = effect { self.later.owes(*subject) } else { !adds };
        if looks_back { self.catch_up().await } else { Ok(()) }
    }

    /// Writes what was left for later.
    pub(super) async fn catch_up(&mut self) -> Result<(), Error> {
        let Later { promises, rankings } = std::mem::take(&mut self.later);
        for batch in batches(&latest(promises, |(chat, promise)| (promise.subject, promise.kind, chat.clone()))) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into promises (chat_key, subject, kind, due_at, local_at, zone, state) ");
                query.push_values(batch, |mut row, (chat, promise)| {
                    let (local_at, zone) = wall(promise.when);
                    row.push_bind(chat)
                        .push_bind(promise.subject)
                        .push_bind(promise.kind.name())
                        .push_bind(cut(promise.when.instant()))
                        .push_bind(local_at)
                        .push_bind(zone)
                        .push("'pending'");
                });
                query.push(OWE_BUT).build().execute(connection).await.map(drop)
            })?;
        }
        for batch in batches(&latest(rankings, |(page, ..)| (page.brief.0, page.revision, page.first))) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into rankings (brief_id, revision, first, body, shown_at) ");
                query.push_values(batch, |mut row, (page, shown, at)| {
                    row.push_bind(page.brief.0)
                        .push_bind(page.revision)
                        .push_bind(i64::from(page.first))
                        .push_bind(Json(Sealed::new(shown)))
                        .push_bind(cut(*at));
                });
                query.push(KEEP_BUT).build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

/// Of what is written twice, only the last counts: Postgres takes no row twice in one statement.
fn latest<T, K: Eq + std::hash::Hash>(rows: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut seen = HashSet::with_capacity(rows.len());
    let mut kept: Vec<T> = rows.into_iter().rev().filter(|row| seen.insert(key(row))).collect();
    kept.reverse();
    kept
}
