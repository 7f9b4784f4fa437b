//! Promises: what is owed at an instant, found when it is due.

use super::{
    ChatKey, Error, Store, Tx,
    database::{ask, on},
    rows::{cut, lists, push_list},
};
use crate::hiring::{
    calendar,
    promise::{Promise, PromiseKind, When},
};
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use sqlx::QueryBuilder;
use uuid::Uuid;

/// A promise whose instant has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePromise {
    /// Its row.
    pub seq: i64,
    /// To whom.
    pub chat: ChatKey,
    /// What was promised.
    pub promise: Promise,
    /// When it was due.
    pub due_at: DateTime<Utc>,
}

/// Row, chat, subject, kind, when it is due, and the wall-clock time that this follows from.
pub(super) type Row = (i64, String, Uuid, String, DateTime<Utc>, Option<NaiveDateTime>, Option<String>);

/// Pending promises whose wall-clock time is computed anew in one transaction.
const RECOMPUTED_AT_ONCE: i64 = 1_000;

/// Finds what is due. The chat's row tells whether somebody is busy with the chat.
macro_rules! due {
    ($lock:literal) => {
        concat!(
            "select promises.seq, promises.chat_key, promises.subject, promises.kind, promises.due_at, promises.local_at, promises.zone
             from promises join chats on chats.key = promises.chat_key
             where promises.state = 'pending' and promises.due_at <= $1
             order by promises.due_at, promises.seq
             limit $2",
            $lock
        )
    };
}

/// The same promise again is one promise, at its new time.
macro_rules! owe_but {
    () => {
        " on conflict (subject, kind, chat_key) do update
          set due_at = excluded.due_at, local_at = excluded.local_at, zone = excluded.zone, state = 'pending', fired_at = null
          where promises.state <> 'fired' or promises.due_at <> excluded.due_at"
    };
}

/// How the statement that owes promises ends.
pub(super) const OWE_BUT: &str = owe_but!();

impl Tx {
    /// Up to `limit` promises that are due at `now`, the oldest first. On Postgres their chats stay locked until the
    /// transaction ends, and chats that somebody else is busy with are left for later.
    pub async fn claim_due(&mut self, now: DateTime<Utc>, limit: i64) -> Result<Vec<DuePromise>, Error> {
        let text = self.locking(due!(""), due!(" for update of chats, promises skip locked"));
        let rows: Vec<Row> = on!(&mut self.link, |connection| sqlx::query_as(text).bind(cut(now)).bind(limit).fetch_all(connection).await)?;
        let mut due = Vec::with_capacity(rows.len());
        for row in rows {
            let seq = row.0;
            let Some(promise) = read(row) else {
                tracing::error!(promise = seq, "a promise cannot be read and is given up");
                self.give_up(seq).await?;
                continue;
            };
            due.push(promise);
        }
        Ok(due)
    }

    /// As [`Tx::claim_due`], of those behind `after`, and without a claim on them: whoever keeps them marks them first.
    pub async fn due_after(
        &mut self,
        now: DateTime<Utc>,
        after: Option<(DateTime<Utc>, i64)>,
        limit: i64,
    ) -> Result<Vec<DuePromise>, Error> {
        const DUE: &str = "
            select seq, chat_key, subject, kind, due_at, local_at, zone from promises
            where state = 'pending' and due_at <= $1 and due_at >= $2 and (due_at > $2 or seq > $3)
            order by due_at, seq
            limit $4";
        let (at, seq) = after.unwrap_or((DateTime::UNIX_EPOCH, 0));
        let rows: Vec<Row> = on!(&mut self.link, |connection| {
            sqlx::query_as(DUE).bind(cut(now)).bind(at).bind(seq).bind(limit).fetch_all(connection).await
        })?;
        // What cannot be read is left to whoever claims it.
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// What else is due about these subjects behind `after`: what a limit cut off, so that one thing is told of once.
    pub async fn due_too(&mut self, subjects: &[Uuid], now: DateTime<Utc>, after: (DateTime<Utc>, i64)) -> Result<Vec<DuePromise>, Error> {
        let lock = self.locking("", " for update skip locked");
        let mut due = Vec::new();
        for list in lists(subjects) {
            let rows: Vec<Row> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "select seq, chat_key, subject, kind, due_at, local_at, zone from promises where state = 'pending' and subject in ",
                );
                push_list(&mut query, list);
                // An expression, because the index of due dates would be the wrong one to go by.
                query.push(" and coalesce(due_at, due_at) <= ").push_bind(cut(now));
                query.push(" and (coalesce(due_at, due_at) > ").push_bind(after.0);
                query.push(" or due_at = ").push_bind(after.0).push(" and seq > ").push_bind(after.1);
                query.push(") order by due_at, seq").push(lock);
                query.build_query_as().fetch_all(connection).await
            })?;
            due.extend(rows.into_iter().filter_map(read));
        }
        Ok(due)
    }

    /// These promises were kept. Says how many of them were still owed, and due.
    pub async fn fired(&mut self, promises: &[i64], now: DateTime<Utc>) -> Result<u64, Error> {
        let mut owed = 0;
        for list in lists(promises) {
            owed += on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("update promises set state = 'fired', fired_at = ");
                query.push_bind(cut(now)).push(" where state = 'pending' and due_at <= ").push_bind(cut(now)).push(" and seq in ");
                push_list(&mut query, list);
                query.build().execute(connection).await.map(|done| done.rows_affected())
            })?;
        }
        Ok(owed)
    }

    /// Owes a message. What was kept already is owed again only at another time, or when it is news.
    pub(super) async fn promise(&mut self, promise: &Promise, chat: &ChatKey) -> Result<(), Error> {
        const OWE: &str = concat!(
            "insert into promises (chat_key, subject, kind, due_at, local_at, zone, state)
             values ($1, $2, $3, $4, $5, $6, 'pending')",
            owe_but!()
        );
        // News that was told already is a row of its own, by which it is named: the same thing may be news twice in one instant.
        const FORGET: &str = "delete from promises where subject = $1 and kind = $2 and chat_key = $3 and state = 'fired'";
        let (chat, kind) = (chat.to_string(), promise.kind.name());
        let (local_at, zone) = wall(promise.when);
        if promise.kind.is_news() {
            on!(&mut self.link, |connection| {
                sqlx::query(FORGET).bind(promise.subject).bind(&kind).bind(&chat).execute(connection).await.map(drop)
            })?;
        }
        on!(&mut self.link, |connection| {
            sqlx::query(OWE)
                .bind(chat)
                .bind(promise.subject)
                .bind(kind)
                .bind(cut(promise.when.instant()))
                .bind(local_at)
                .bind(zone)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Another time for a message that this chat is still owed; nothing when it is owed none.
    pub(super) async fn repromise(&mut self, promise: &Promise, chat: &ChatKey) -> Result<(), Error> {
        const MOVE: &str = "
            update promises set due_at = $4, local_at = $5, zone = $6
            where subject = $1 and kind = $2 and chat_key = $3 and state = 'pending'";
        let (local_at, zone) = wall(promise.when);
        on!(&mut self.link, |connection| {
            sqlx::query(MOVE)
                .bind(promise.subject)
                .bind(promise.kind.name())
                .bind(chat.to_string())
                .bind(cut(promise.when.instant()))
                .bind(local_at)
                .bind(zone)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// What was owed about the subject is not owed any more; these are, to the same chats of the client's side, or to `chat` when there
    /// were none. Returns whom that is.
    pub(super) async fn owe_instead(
        &mut self,
        subject: Uuid,
        promises: &[Promise],
        chat: Option<&ChatKey>,
        now: DateTime<Utc>,
    ) -> Result<Vec<ChatKey>, Error> {
        const WHOM: &str = "select distinct chat_key from promises where subject = $1 and kind not like 'developer%' order by chat_key";
        let owed: Vec<String> = on!(&mut self.link, |connection| sqlx::query_scalar(WHOM).bind(subject).fetch_all(connection).await)?;
        let mut chats: Vec<ChatKey> = owed.iter().filter_map(|key| ChatKey::parse(key).ok()).collect();
        if chats.is_empty() {
            chats.extend(chat.cloned());
        }
        self.settle_subject(subject, now).await?;
        for chat in &chats {
            for promise in promises {
                self.promise(promise, chat).await?;
            }
        }
        Ok(chats)
    }

    /// Nothing is owed about the subject any more, and reminders of it that wait in the outbox go.
    pub(super) async fn settle_subject(&mut self, subject: Uuid, now: DateTime<Utc>) -> Result<(), Error> {
        // That a trial is over is told to its developer after it was settled.
        const SETTLE: &str = "
            update promises set state = 'cancelled' where subject = $1 and state = 'pending' and kind <> 'developer_trial'";
        // A leased one is on its way: nobody can call it back.
        const UNSAY: &str = "
            update outbox set state = 'dead', settled_at = $2, last_error = 'settled'
            where chat_key in (select chat_key from promises where subject = $1)
                and subject = $1 and settled_at is null and state = 'pending'";
        on!(&mut self.link, |connection| sqlx::query(SETTLE).bind(subject).execute(&mut *connection).await.map(drop))?;
        on!(&mut self.link, |connection| sqlx::query(UNSAY).bind(subject).bind(cut(now)).execute(&mut *connection).await.map(drop))?;
        Ok(())
    }

    async fn give_up(&mut self, promise: i64) -> Result<(), Error> {
        const GIVE_UP: &str = "update promises set state = 'unreadable' where seq = $1";
        on!(&mut self.link, |connection| sqlx::query(GIVE_UP).bind(promise).execute(connection).await.map(drop))?;
        Ok(())
    }
}

/// A row as it is stored; `None` when it cannot be read.
pub(super) fn read((seq, chat, subject, kind, due_at, local_at, zone): Row) -> Option<DuePromise> {
    let when = match (local_at, zone) {
        // A zone that is not known any more: the instant stays.
        (Some(at), Some(zone)) => zone.parse().map_or(When::At(due_at), |zone| When::Local { at, zone }),
        (Some(_), None) | (None, _) => When::At(due_at),
    };
    let promise = Promise::about(subject, PromiseKind::parse(&kind)?, when);
    Some(DuePromise { seq, chat: ChatKey::parse(&chat).ok()?, promise, due_at })
}

impl DuePromise {
    /// Names what is said when it is kept: derived, so that whoever keeps it says it by the same ids. The same promise that
    /// comes due again after it was renewed has another.
    pub fn seed(&self) -> Uuid {
        let mut name = format!("{} {} {}", self.promise.kind.name(), self.chat, self.due_at.timestamp_micros());
        if self.promise.kind.is_news() {
            name = format!("{name} {}", self.seq);
        }
        Uuid::new_v5(&self.promise.subject, name.as_bytes())
    }
}

/// The wall-clock time and its zone, as far as a promise has them.
pub(super) fn wall(when: When) -> (Option<NaiveDateTime>, Option<&'static str>) {
    match when {
        When::At(_) => (None, None),
        When::Local { at, zone } => (Some(at), Some(zone.name())),
    }
}

impl Store {
    /// When the next promise is due; `None` when nothing is owed. May be in the past.
    pub async fn next_due(&self) -> Result<Option<DateTime<Utc>>, Error> {
        const NEXT: &str = "select min(due_at) from promises where state = 'pending'";
        Ok(ask!(self, |pool| sqlx::query_scalar(NEXT).fetch_one(pool).await)?)
    }

    /// These promises are not tried before `until`.
    pub async fn postpone_promises(&self, promises: &[i64], until: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        for list in lists(promises) {
            on!(&mut tx.link, |connection| {
                let mut query = QueryBuilder::new("update promises set due_at = ");
                query.push_bind(cut(until)).push(" where state = 'pending' and seq in ");
                push_list(&mut query, list);
                query.build().execute(connection).await.map(drop)
            })?;
        }
        tx.commit().await
    }

    /// Computes the instants of promised wall-clock times anew: to be called at each start, because the rules of time
    /// zones change with the program. Returns how many moved.
    pub async fn recompute_local_promises(&self) -> Result<u64, Error> {
        const LOCAL: &str = "
            select seq, local_at, zone, due_at from promises
            where state = 'pending' and local_at is not null and seq > $1
            order by seq
            limit $2";
        const MOVE: &str = "
            update promises set due_at = $4
            where seq = $1 and local_at = $2 and zone = $3 and state = 'pending'";
        let (mut after, mut moved) = (0, 0);
        loop {
            let mut tx = self.begin().await?;
            let rows: Vec<(i64, NaiveDateTime, String, DateTime<Utc>)> =
                on!(&mut tx.link, |connection| sqlx::query_as(LOCAL).bind(after).bind(RECOMPUTED_AT_ONCE).fetch_all(connection).await)?;
            let Some((last, ..)) = rows.last() else { return Ok(moved) };
            after = *last;
            for (seq, local_at, zone, due_at) in rows {
                let Ok(rules) = zone.parse::<Tz>() else {
                    tracing::warn!(promise = seq, zone, "a promise is in an unknown time zone and keeps its instant");
                    continue;
                };
                let instant = cut(calendar::instant(local_at, rules));
                if instant != due_at {
                    moved += on!(&mut tx.link, |connection| {
                        sqlx::query(MOVE)
                            .bind(seq)
                            .bind(local_at)
                            .bind(zone)
                            .bind(instant)
                            .execute(connection)
                            .await
                            .map(|done| done.rows_affected())
                    })?;
                }
            }
            tx.commit().await?;
        }
    }
}
