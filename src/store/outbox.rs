//! The outbox: messages wait here, in the transaction that caused them, until a courier has delivered them.
//!
//! Within a chat, messages go out in the order in which they were queued: one that waits or is being delivered holds back
//! those behind it, and a more urgent one makes those before it as urgent.

use super::{
    ChatKey, Error, Platform, Store, Tx,
    database::{Link, ask, on},
    rows::{Sealed, batches, cut, lists, push_list, unseal},
};
use crate::i18n::message::Message;
use chrono::{DateTime, Utc};
use sqlx::{QueryBuilder, types::Json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// More characters than a chat's key can have.
const LONGEST_KEY: i32 = 1_000_000;
/// How often a claim is tried again that ran into somebody else's transaction.
const CLAIM_ATTEMPTS: usize = 3;

/// A message to be queued.
#[derive(Debug, Clone, PartialEq)]
pub struct Outgoing<'message> {
    /// Its name; the same again is not queued twice.
    pub id: Uuid,
    /// To whom.
    pub chat: ChatKey,
    /// 0 goes first.
    pub priority: i16,
    /// What is said.
    pub message: &'message Message,
    /// Not sent before this instant.
    pub not_before: DateTime<Utc>,
    /// Of a reminder, what it is about: it is not sent any more once that is settled.
    pub about: Option<About>,
}

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The interview, trial, engagement or draft.
    pub subject: Uuid,
    /// Until when the reminder is worth delivering.
    pub until: DateTime<Utc>,
}

/// A message that is being delivered by whoever claimed it.
#[derive(Debug, Clone, PartialEq)]
pub struct Claimed {
    /// Its place in the outbox.
    pub seq: i64,
    /// Its name.
    pub id: Uuid,
    /// To whom.
    pub chat: ChatKey,
    /// What is said.
    pub message: Message,
    /// Which attempt this is, the first being 1.
    pub attempts: i64,
    /// When it was queued.
    pub created_at: DateTime<Utc>,
    /// Until when it is worth delivering; `None` is for ever.
    pub valid_until: Option<DateTime<Utc>>,
}

/// Whose messages are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of one chat: a terminal shows only its own.
    Chat(ChatKey),
    /// Those of whole platforms.
    Platforms(Vec<Platform>),
}

impl Scope {
    /// Beginnings of chat keys, each with how many characters of a key are compared.
    fn prefixes(&self) -> Vec<(String, i32)> {
        match self {
            // More characters than any key has: the whole key is compared.
            Self::Chat(chat) => vec![(chat.to_string(), LONGEST_KEY)],
            Self::Platforms(platforms) => platforms
                .iter()
                .map(|platform| {
                    let prefix = format!("{}:", platform.name());
                    let length = i32::try_from(prefix.chars().count()).unwrap_or(LONGEST_KEY);
                    (prefix, length)
                })
                .collect(),
        }
    }
}

/// How a delivery ended for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    /// It arrived.
    Sent,
    /// It went out, and no answer came: it may have arrived.
    Unknown,
    /// It will never arrive; the class of the reason, never a text from outside.
    Dead(&'static str),
}

/// The claim. Its condition is repeated outside the sub-select, where it is judged anew for a row that changed meanwhile.
const CLAIM: &str = "
    update outbox
    set state = 'leased', lease_owner = $1, lease_until = $2, not_before = $2, attempts = attempts + 1
    where seq in (
        select waiting.seq from outbox as waiting
        where waiting.settled_at is null and waiting.not_before <= $3 and substr(waiting.chat_key, 1, cast($6 as integer)) = $5
            -- An earlier message of the chat that is out with a courier, or waits for its time, goes first.
            and not exists (
                select 1 from outbox as earlier
                where earlier.chat_key = waiting.chat_key and earlier.seq < waiting.seq
                    and earlier.settled_at is null and earlier.not_before > $3
            )
        order by waiting.priority, waiting.seq
        limit $4
    ) and settled_at is null and not_before <= $3
    returning priority, seq, id, chat_key, cast(body as text), attempts, created_at, valid_until";

/// Priority, seq, id, chat, body, attempts, creation, end of its worth.
type Row = (i16, i64, Uuid, String, String, i64, DateTime<Utc>, Option<DateTime<Utc>>);

impl Tx {
    /// Queues messages, in this order.
    pub async fn queue(&mut self, messages: &[Outgoing<'_>], now: DateTime<Utc>) -> Result<(), Error> {
        let now = cut(now);
        for batch in batches(messages) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "insert into outbox (id, chat_key, priority, body, subject, valid_until, state, attempts, not_before, created_at) ",
                );
                query.push_values(batch, |mut row, outgoing| {
                    row.push_bind(outgoing.id)
                        .push_bind(outgoing.chat.to_string())
                        .push_bind(outgoing.priority)
                        .push_bind(Json(Sealed::new(outgoing.message)))
                        .push_bind(outgoing.about.map(|about| about.subject))
                        .push_bind(outgoing.about.map(|about| cut(about.until)))
                        .push("'pending', 0")
                        .push_bind(cut(outgoing.not_before))
                        .push_bind(now);
                });
                query.push(" on conflict (id) do nothing");
                query.build().execute(connection).await.map(drop)
            })?;
        }
        self.hurry(messages).await
    }

    /// What waits in these chats becomes as urgent as what was queued behind it.
    async fn hurry(&mut self, messages: &[Outgoing<'_>]) -> Result<(), Error> {
        let mut chats: BTreeMap<i16, Vec<String>> = BTreeMap::new();
        for outgoing in messages {
            chats.entry(outgoing.priority).or_default().push(outgoing.chat.to_string());
        }
        for (priority, mut keys) in chats {
            keys.sort_unstable();
            keys.dedup();
            for list in lists(&keys) {
                on!(&mut self.link, |connection| {
                    let mut query = QueryBuilder::new("update outbox set priority = ");
                    // The plus keeps the index of priorities out of it: a chat has few rows, a priority may have all of them.
                    query.push_bind(priority).push(" where settled_at is null and +priority > ").push_bind(priority);
                    query.push(" and chat_key in ");
                    push_list(&mut query, list);
                    query.build().execute(connection).await.map(drop)
                })?;
            }
        }
        Ok(())
    }

    async fn claim_outbox(
        &mut self,
        (prefix, length): &(String, i32),
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        if let Link::Postgres(transaction) = &mut self.link {
            // Two claims at once could each take a message of one chat, and deliver the later one first.
            const TURN: &str = "select value from settings where name = 'outbox_claims' for update";
            sqlx::query(TURN).execute(&mut **transaction).await?;
        }
        let mut rows: Vec<Row> = on!(&mut self.link, |connection| {
            sqlx::query_as(CLAIM)
                .bind(owner)
                .bind(cut(lease_until))
                .bind(cut(now))
                .bind(limit)
                .bind(prefix)
                .bind(*length)
                .fetch_all(connection)
                .await
        })?;
        rows.sort_unstable_by_key(|row| (row.0, row.1));
        let mut claimed = Vec::with_capacity(rows.len());
        for (_, seq, id, chat, body, attempts, created_at, valid_until) in rows {
            let (Ok(chat), Some(message)) = (ChatKey::parse(&chat), unseal(&body)) else {
                tracing::error!(seq, "a queued message cannot be read and is given up");
                self.settle(Settled::Dead("unreadable"), &[seq], now).await?;
                continue;
            };
            claimed.push(Claimed { seq, id, chat, message, attempts, created_at, valid_until });
        }
        Ok(claimed)
    }

    async fn settle_all(&mut self, settled: &[(i64, Settled)], now: DateTime<Utc>) -> Result<(), Error> {
        let mut by_outcome: BTreeMap<Settled, Vec<i64>> = BTreeMap::new();
        for (seq, outcome) in settled {
            by_outcome.entry(*outcome).or_default().push(*seq);
        }
        for (outcome, seqs) in by_outcome {
            self.settle(outcome, &seqs, now).await?;
        }
        Ok(())
    }

    async fn settle(&mut self, outcome: Settled, seqs: &[i64], now: DateTime<Utc>) -> Result<(), Error> {
        let (state, class) = match outcome {
            Settled::Sent => ("sent", None),
            Settled::Unknown => ("unknown", None),
            Settled::Dead(class) => ("dead", Some(class)),
        };
        for list in lists(seqs) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("update outbox set lease_until = null, lease_owner = null, state = ");
                query.push_bind(state).push(", settled_at = ").push_bind(cut(now));
                query.push(", last_error = coalesce(").push_bind(class).push(", last_error) where settled_at is null and seq in ");
                push_list(&mut query, list);
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

impl Store {
    /// Up to `limit` messages for `owner` to deliver until `lease_until`, the most urgent first; afterwards they are
    /// anybody's again.
    pub async fn claim_outbox(
        &self,
        scope: &Scope,
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        self.settle_and_claim(&[], scope, owner, now, lease_until, limit).await
    }

    /// Records how deliveries ended and claims what is next, in one transaction: see [`Store::settle_outbox`] and
    /// [`Store::claim_outbox`].
    pub async fn settle_and_claim(
        &self,
        settled: &[(i64, Settled)],
        scope: &Scope,
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        for _ in 1..CLAIM_ATTEMPTS {
            match self.claim_once(settled, scope, owner, now, lease_until, limit).await {
                Err(Error::Conflict | Error::Entangled(_)) => {}
                done => return done,
            }
        }
        self.claim_once(settled, scope, owner, now, lease_until, limit).await
    }

    async fn claim_once(
        &self,
        settled: &[(i64, Settled)],
        scope: &Scope,
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        let mut tx = self.begin().await?;
        tx.settle_all(settled, now).await?;
        let mut claimed = Vec::new();
        for prefix in scope.prefixes() {
            claimed.extend(tx.claim_outbox(&prefix, owner, now, lease_until, limit).await?);
        }
        tx.commit().await?;
        Ok(claimed)
    }

    /// Records how deliveries ended. What was settled before stays as it is.
    pub async fn settle_outbox(&self, settled: &[(i64, Settled)], now: DateTime<Utc>) -> Result<(), Error> {
        if settled.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        tx.settle_all(settled, now).await?;
        tx.commit().await
    }

    /// Gives a message back that could not be sent, to be tried again at `not_before`; `class` says why, and is never a
    /// text from outside.
    pub async fn retry_outbox(&self, seq: i64, not_before: DateTime<Utc>, class: &'static str) -> Result<(), Error> {
        const RETRY: &str = "
            update outbox
            set state = 'pending', not_before = $2, last_error = $3, lease_until = null, lease_owner = null
            where seq = $1 and settled_at is null";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            sqlx::query(RETRY).bind(seq).bind(cut(not_before)).bind(class).execute(connection).await.map(drop)
        })?;
        tx.commit().await
    }

    /// Gives back what was claimed for a chat and not tried: that attempt does not count.
    pub async fn release_chat(&self, chat: &ChatKey, not_before: DateTime<Utc>) -> Result<(), Error> {
        const RELEASE: &str = "
            update outbox
            set state = 'pending', not_before = $2, attempts = attempts - 1, lease_until = null, lease_owner = null
            where chat_key = $1 and settled_at is null and state = 'leased'";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            sqlx::query(RELEASE).bind(chat.to_string()).bind(cut(not_before)).execute(connection).await.map(drop)
        })?;
        tx.commit().await
    }

    /// When the next message of the scope may be claimed; `None` when none waits. May be in the past.
    pub async fn next_outbox(&self, scope: &Scope) -> Result<Option<DateTime<Utc>>, Error> {
        const NEXT: &str = "select min(not_before) from outbox where settled_at is null and substr(chat_key, 1, cast($2 as integer)) = $1";
        let mut next: Option<DateTime<Utc>> = None;
        for (prefix, length) in scope.prefixes() {
            let found: Option<DateTime<Utc>> =
                ask!(self, |pool| sqlx::query_scalar(NEXT).bind(&prefix).bind(length).fetch_one(pool).await)?;
            next = [next, found].into_iter().flatten().min();
        }
        Ok(next)
    }
}
