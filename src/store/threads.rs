//! Threads of Discord: one a brief, remembered so that all that is shared about a hire stands together. And further answers that
//! have no name on Discord, remembered so that they are not given again.

use super::{
    Error, Store,
    database::{ask, on},
    rows::{Place, cut, unseal},
};
use crate::hiring::{
    brief::{BriefId, Requirements},
    developer::DeveloperId,
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Where a brief is talked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The channel that it hangs below.
    pub channel: String,
    /// Its id.
    pub thread: String,
}

impl Store {
    /// The brief of an interview, a trial or an engagement; `None` for other things.
    pub async fn brief_of(&self, subject: Uuid) -> Result<Option<BriefId>, Error> {
        const BRIEF: &str = "
            select brief_id from interviews where id = $1
            union all select brief_id from trials where id = $1
            union all select brief_id from engagements where id = $1
            union all select id from briefs where id = $1
            limit 1";
        let found: Option<Uuid> = ask!(self, |pool| sqlx::query_scalar(BRIEF).bind(subject).fetch_optional(pool).await)?;
        Ok(found.map(BriefId))
    }

    /// The brief for which a place of Discord's met a developer last.
    pub async fn brief_met_for(&self, place: &str, developer: &DeveloperId) -> Result<Option<BriefId>, Error> {
        const BRIEF: &str = "
            select interviews.brief_id from interviews join workspaces on workspaces.id = interviews.workspace_id
            where workspaces.platform = 'discord' and workspaces.place = $1 and interviews.developer_id = $2
            order by interviews.starts_at desc
            limit 1";
        let found: Option<Uuid> = ask!(self, |pool| sqlx::query_scalar(BRIEF).bind(place).bind(&developer.0).fetch_optional(pool).await)?;
        Ok(found.map(BriefId))
    }

    /// What a brief asks for.
    pub async fn requirements(&self, brief: BriefId) -> Result<Option<Requirements>, Error> {
        const BODY: &str = "select cast(body as text) from briefs where id = $1";
        let body: Option<String> = ask!(self, |pool| sqlx::query_scalar(BODY).bind(brief.0).fetch_optional(pool).await)?;
        let place = Place { table: "briefs", row: &brief.0 };
        body.map(|body| place.read("body", unseal(&body))).transpose()
    }

    /// The thread of a brief, if it has one.
    pub async fn thread_of(&self, brief: BriefId) -> Result<Option<Thread>, Error> {
        const THREAD: &str = "select channel, thread from discord_threads where brief_id = $1";
        let row: Option<(String, String)> = ask!(self, |pool| sqlx::query_as(THREAD).bind(brief.0).fetch_optional(pool).await)?;
        Ok(row.map(|(channel, thread)| Thread { channel, thread }))
    }

    /// The channel that a thread of a brief hangs below; `None` for other threads and channels.
    pub async fn channel_of_thread(&self, thread: &str) -> Result<Option<String>, Error> {
        const CHANNEL: &str = "select channel from discord_threads where thread = $1";
        Ok(ask!(self, |pool| sqlx::query_scalar(CHANNEL).bind(thread).fetch_optional(pool).await)?)
    }

    /// A brief is talked about there from now on.
    pub async fn keep_thread(&self, brief: BriefId, thread: &Thread) -> Result<(), Error> {
        const KEEP: &str = "
            insert into discord_threads (brief_id, channel, thread) values ($1, $2, $3)
            on conflict (brief_id) do update set channel = excluded.channel, thread = excluded.thread";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            sqlx::query(KEEP).bind(brief.0).bind(&thread.channel).bind(&thread.thread).execute(connection).await.map(drop)
        })?;
        tx.commit().await
    }

    /// Nothing can be said in a thread any more.
    pub async fn forget_thread(&self, thread: &str) -> Result<(), Error> {
        const FORGET: &str = "delete from discord_threads where thread = $1";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(FORGET).bind(thread).execute(connection).await.map(drop))?;
        tx.commit().await
    }

    /// The platform's id of a further answer that was given.
    pub async fn follow_up(&self, name: &str) -> Result<Option<String>, Error> {
        const FOLLOW_UP: &str = "select message from discord_follow_ups where name = $1";
        Ok(ask!(self, |pool| sqlx::query_scalar(FOLLOW_UP).bind(name).fetch_optional(pool).await)?)
    }

    /// A further answer was given; those from before `forget_before` are forgotten.
    pub async fn keep_follow_up(&self, name: &str, message: &str, now: DateTime<Utc>, forget_before: DateTime<Utc>) -> Result<(), Error> {
        const FORGET: &str = "delete from discord_follow_ups where sent_at < $1";
        const KEEP: &str = "
            insert into discord_follow_ups (name, message, sent_at) values ($1, $2, $3)
            on conflict (name) do nothing";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            async {
                sqlx::query(FORGET).bind(cut(forget_before)).execute(&mut *connection).await?;
                sqlx::query(KEEP).bind(name).bind(message).bind(cut(now)).execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        tx.commit().await
    }
}
