//! Watches over briefs: which chats hear of which, and whom they have heard of.

use super::{
    ChatKey, Error, Owner, Store, Tx, WorkspaceId,
    database::{ask, on},
    rows::{batches, cut},
};
use crate::hiring::{brief::BriefId, developer::DeveloperId};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most watches that are looked at in one go.
const MOST: i64 = 10_000;

/// A chat that hears of a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// Which brief.
    pub brief: BriefId,
    /// Which chat.
    pub chat: ChatKey,
    /// The brief's revision that the chat knows the matches of.
    pub revision: i64,
    /// Whose brief it is.
    pub workspace: WorkspaceId,
}

impl Store {
    /// All watches of briefs that are there, the oldest first.
    pub async fn watches(&self) -> Result<Vec<Watch>, Error> {
        const ALL: &str = "
            select watches.brief_id, watches.chat_key, watches.revision, briefs.workspace_id
            from watches join briefs on briefs.id = watches.brief_id
            order by watches.since, watches.brief_id, watches.chat_key
            limit $1";
        let rows: Vec<(Uuid, String, i64, Uuid)> = ask!(self, |pool| sqlx::query_as(ALL).bind(MOST).fetch_all(pool).await)?;
        let watch = |(brief, chat, revision, workspace): (Uuid, String, i64, Uuid)| {
            Some(Watch { brief: BriefId(brief), chat: ChatKey::parse(&chat).ok()?, revision, workspace: WorkspaceId(workspace) })
        };
        Ok(rows.into_iter().filter_map(watch).collect())
    }
}

impl Tx {
    pub(super) async fn watch(
        &mut self,
        brief: BriefId,
        revision: i64,
        known: &[DeveloperId],
        owner: &Owner<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const WATCH: &str = "
            insert into watches (brief_id, chat_key, account_id, revision, since) values ($1, $2, $3, $4, $5)
            on conflict (brief_id, chat_key) do update set revision = excluded.revision";
        on!(&mut self.link, |connection| {
            sqlx::query(WATCH)
                .bind(brief.0)
                .bind(owner.chat.to_string())
                .bind(owner.account.0)
                .bind(revision)
                .bind(cut(now))
                .execute(connection)
                .await
                .map(drop)
        })?;
        self.heard_of(brief, owner.chat, known, now).await.map(drop)
    }

    pub(super) async fn unwatch(&mut self, brief: BriefId, chat: &ChatKey) -> Result<(), Error> {
        const WATCH: &str = "delete from watches where brief_id = $1 and chat_key = $2";
        const TOLD: &str = "delete from watch_told where brief_id = $1 and chat_key = $2";
        let chat = chat.to_string();
        for text in [WATCH, TOLD] {
            on!(&mut self.link, |connection| sqlx::query(text).bind(brief.0).bind(&chat).execute(connection).await.map(drop))?;
        }
        Ok(())
    }

    /// Whether the chat still watches, and which revision of the brief it knows; its row stays locked until the transaction ends.
    pub async fn watched_revision(&mut self, brief: BriefId, chat: &ChatKey) -> Result<Option<i64>, Error> {
        let text = self.locking(
            "select revision from watches where brief_id = $1 and chat_key = $2",
            "select revision from watches where brief_id = $1 and chat_key = $2 for update",
        );
        let chat = chat.to_string();
        Ok(on!(&mut self.link, |connection| sqlx::query_scalar(text).bind(brief.0).bind(&chat).fetch_optional(connection).await)?)
    }

    /// The chat knows the matches of this revision.
    pub async fn knows_revision(&mut self, brief: BriefId, chat: &ChatKey, revision: i64) -> Result<(), Error> {
        const KNOWS: &str = "update watches set revision = $3 where brief_id = $1 and chat_key = $2";
        let chat = chat.to_string();
        on!(&mut self.link, |connection| sqlx::query(KNOWS).bind(brief.0).bind(&chat).bind(revision).execute(connection).await.map(drop))?;
        Ok(())
    }

    /// Whom a chat has heard of for a brief.
    pub async fn has_heard_of(&mut self, brief: BriefId, chat: &ChatKey) -> Result<BTreeSet<DeveloperId>, Error> {
        const TOLD: &str = "select developer_id from watch_told where brief_id = $1 and chat_key = $2";
        let chat = chat.to_string();
        let told: Vec<String> =
            on!(&mut self.link, |connection| sqlx::query_scalar(TOLD).bind(brief.0).bind(&chat).fetch_all(connection).await)?;
        Ok(told.into_iter().map(DeveloperId).collect())
    }

    /// From now on the chat has heard of these. Returns those of whom it had not: nobody else tells of them.
    pub async fn heard_of(
        &mut self,
        brief: BriefId,
        chat: &ChatKey,
        developers: &[DeveloperId],
        now: DateTime<Utc>,
    ) -> Result<BTreeSet<DeveloperId>, Error> {
        let mut fresh = BTreeSet::new();
        let chat = chat.to_string();
        for batch in batches(developers) {
            let told: Vec<String> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into watch_told (brief_id, chat_key, developer_id, told_at) ");
                query.push_values(batch, |mut row, developer| {
                    row.push_bind(brief.0).push_bind(&chat).push_bind(&developer.0).push_bind(cut(now));
                });
                query.push(" on conflict (brief_id, chat_key, developer_id) do nothing returning developer_id");
                query.build_query_scalar().fetch_all(connection).await
            })?;
            fresh.extend(told.into_iter().map(DeveloperId));
        }
        Ok(fresh)
    }
}
