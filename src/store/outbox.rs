//! The outbox: messages wait here, in the transaction that caused them, until a courier has delivered them.
//!
//! Within a chat, messages go out in the order in which they were queued: one that waits or is being delivered holds back
//! those behind it, and a more urgent one makes those before it as urgent.

use super::{
    ChatKey, Error, Latest, Platform, Store, Tx,
    database::{Link, ask, on},
    rows::{Sealed, batches, cut, lists, push_list, unseal},
};
use crate::i18n::message::Message;
use chrono::{DateTime, Utc};
use serde_json::value::to_raw_value;
use sqlx::{
    QueryBuilder,
    types::{Json, JsonRawValue},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How often a claim is tried again that ran into somebody else's transaction.
const CLAIM_ATTEMPTS: usize = 3;

/// A message to be queued.
#[derive(Debug, Clone, PartialEq)]
pub struct Outgoing<'message> {
    /// Its name, for platforms that know a repeated message by it. Whoever queues a message marks in the same transaction
    /// that it has: nothing here keeps it from being queued twice.
    pub id: Uuid,
    /// To whom.
    pub chat: &'message ChatKey,
    /// 0 goes first.
    pub priority: i16,
    /// What is said.
    pub message: &'message Message,
    /// Not sent before this instant.
    pub not_before: DateTime<Utc>,
    /// Of a reminder, what it is about: it is not sent any more once that is settled.
    pub about: Option<About>,
    /// The chat's turn in which it is said.
    pub turn: i64,
}

/// A message as it will be stored: whoever says many things at once does this work before the transaction that queues them.
#[derive(Debug, Clone)]
pub struct Envelope {
    id: Uuid,
    platform: Platform,
    chat: String,
    priority: i16,
    body: Json<Box<JsonRawValue>>,
    not_before: DateTime<Utc>,
    about: Option<About>,
    /// `None` when there are no buttons to be recalled by.
    turn: Option<i64>,
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
    /// Of a reminder, what it is about.
    pub subject: Option<Uuid>,
}

/// Whose messages are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of one chat: a terminal shows only its own.
    Chat(ChatKey),
    /// Those of whole platforms.
    Platforms(Vec<Platform>),
}

/// One claim's share of a scope: which condition holds, and its value.
enum Share {
    /// Of one chat.
    Chat(String),
    /// Of one platform.
    Platform(&'static str),
}

impl Envelope {
    /// Makes a message ready to be stored.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn new(outgoing: &Outgoing<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: outgoing.id,
            platform: outgoing.chat.platform,
            chat: outgoing.chat.to_string(),
            priority: outgoing.priority,
            body: Json(to_raw_value(&Sealed::new(outgoing.message)).map_err(|error| sqlx::Error::Encode(Box::new(error)))?),
            not_before: outgoing.not_before,
            about: outgoing.about,
            turn: (!outgoing.message.buttons.is_empty()).then_some(outgoing.turn),
        })
    }
}

impl Envelope {
    /// Whether it goes to this chat.
    pub fn is_to(&self, chat: &ChatKey) -> bool {
        self.chat == chat.to_string()
    }
}

impl Scope {
    fn shares(&self) -> Vec<Share> {
        match self {
            Self::Chat(chat) => vec![Share::Chat(chat.to_string())],
            Self::Platforms(platforms) => platforms.iter().map(|platform| Share::Platform(platform.name())).collect(),
        }
    }
}

impl Share {
    const fn pick(&self, of_chat: &'static str, of_platform: &'static str) -> &'static str {
        match self {
            Self::Chat(_) => of_chat,
            Self::Platform(_) => of_platform,
        }
    }

    fn value(&self) -> &str {
        match self {
            Self::Chat(chat) => chat,
            Self::Platform(platform) => platform,
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
    /// It was the last word to somebody who was erased, and arrived or never will: nothing is left of it and of the way to them.
    Farewell,
}

/// What came of deliveries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipts {
    /// How each ended.
    pub settled: Vec<(i64, Settled)>,
    /// The latest messages of chats.
    pub latest: Vec<Latest>,
}

/// The claim. Its condition is repeated outside the sub-select, where it is judged anew for a row that changed meanwhile.
macro_rules! claim {
    ($column:literal) => {
        concat!(
            "update outbox
            set state = 'leased', lease_owner = $1, lease_until = $2, not_before = $2, attempts = attempts + 1
            where seq in (
                select waiting.seq from outbox as waiting
                where waiting.settled_at is null and waiting.not_before <= $3 and waiting.",
            $column,
            " = $5
                    -- An earlier message of the chat that is out with a courier, or waits for its time, goes first.
                    and not exists (
                        select 1 from outbox as earlier
                        where earlier.chat_key = waiting.chat_key and earlier.seq < waiting.seq
                            and earlier.settled_at is null and earlier.not_before > $3
                    )
                order by waiting.priority, waiting.seq
                limit $4
            ) and settled_at is null and not_before <= $3
            returning priority, seq, id, chat_key, cast(body as text), attempts, created_at, valid_until, subject"
        )
    };
}

/// The next instant at which something may be claimed. What never had to wait is not in the index of what waits.
macro_rules! next {
    ($column:literal) => {
        concat!(
            "select min(at) from (
                select min(not_before) as at from outbox
                where settled_at is null and not_before > created_at and ",
            $column,
            " = $1
                union all
                select at from (
                    select created_at as at from outbox
                    where settled_at is null and not_before <= created_at and ",
            $column,
            " = $1
                    limit 1
                ) as fresh
            ) as both_kinds"
        )
    };
}

/// Priority, seq, id, chat, body, attempts, creation, end of its worth, subject.
type Row = (i16, i64, Uuid, String, String, i64, DateTime<Utc>, Option<DateTime<Utc>>, Option<Uuid>);

impl Tx {
    /// Queues messages, in this order.
    pub async fn queue(&mut self, messages: &[Outgoing<'_>], now: DateTime<Utc>) -> Result<(), Error> {
        let envelopes = messages.iter().map(Envelope::new).collect::<Result<Vec<_>, Error>>()?;
        self.post(&envelopes, now).await
    }

    /// The same, of messages that are ready to be stored.
    pub async fn post(&mut self, messages: &[Envelope], now: DateTime<Utc>) -> Result<(), Error> {
        let now = cut(now);
        for batch in batches(messages) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "insert into outbox (id, platform, chat_key, priority, body, subject, valid_until, turn, state, attempts, not_before, created_at) \
                     select column1, column2, column3, column4, column5, column6, column7, column8, 'pending', 0, coalesce(column9, ",
                );
                query.push_bind(now).push("), ").push_bind(now).push(" from (");
                query.push_values(batch, |mut row, envelope| {
                    row.push_bind(envelope.id)
                        .push_bind(envelope.platform.name())
                        .push_bind(&envelope.chat)
                        .push_bind(envelope.priority)
                        .push_bind(&envelope.body)
                        .push_bind(envelope.about.map(|about| about.subject))
                        .push_bind(envelope.about.map(|about| cut(about.until)))
                        .push_bind(envelope.turn)
                        .push_bind(Some(cut(envelope.not_before)).filter(|at| *at != now));
                });
                query.push(") as said");
                query.build().execute(connection).await.map(drop)
            })?;
        }
        self.hurry(messages).await
    }

    /// What waits in these chats becomes as urgent as what was queued behind it.
    async fn hurry(&mut self, messages: &[Envelope]) -> Result<(), Error> {
        let mut chats: BTreeMap<i16, Vec<&str>> = BTreeMap::new();
        for envelope in messages {
            chats.entry(envelope.priority).or_default().push(&envelope.chat);
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
        share: &Share,
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
            sqlx::query_as(share.pick(claim!("chat_key"), claim!("platform")))
                .bind(owner)
                .bind(cut(lease_until))
                .bind(cut(now))
                .bind(limit)
                .bind(share.value())
                .fetch_all(connection)
                .await
        })?;
        rows.sort_unstable_by_key(|row| (row.0, row.1));
        let mut claimed = Vec::with_capacity(rows.len());
        for (_, seq, id, chat, body, attempts, created_at, valid_until, subject) in rows {
            let (Ok(chat), Some(message)) = (ChatKey::parse(&chat), unseal(&body)) else {
                tracing::error!(seq, "a queued message cannot be read and is given up");
                self.settle(Settled::Dead("unreadable"), &[seq], now).await?;
                continue;
            };
            claimed.push(Claimed { seq, id, chat, message, attempts, created_at, valid_until, subject });
        }
        Ok(claimed)
    }

    /// Gives a message up, for a reason of that class; `false` when it was settled already.
    pub async fn give_up_message(&mut self, seq: i64, class: &'static str, now: DateTime<Utc>) -> Result<bool, Error> {
        Ok(self.settle(Settled::Dead(class), &[seq], now).await? > 0)
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

    /// How many were not settled before.
    async fn settle(&mut self, outcome: Settled, seqs: &[i64], now: DateTime<Utc>) -> Result<u64, Error> {
        let (state, class) = match outcome {
            Settled::Sent => ("sent", None),
            Settled::Unknown => ("unknown", None),
            Settled::Dead(class) => ("dead", Some(class)),
            Settled::Farewell => return self.forget_messages(seqs).await,
        };
        let mut settled = 0;
        for list in lists(seqs) {
            settled += on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("update outbox set lease_until = null, lease_owner = null, state = ");
                query.push_bind(state).push(", settled_at = ").push_bind(cut(now));
                query.push(", last_error = coalesce(").push_bind(class).push(", last_error) where settled_at is null and seq in ");
                push_list(&mut query, list);
                query.build().execute(connection).await.map(|done| done.rows_affected())
            })?;
        }
        Ok(settled)
    }
}

impl Tx {
    /// Removes messages, and the ways to the chats that they went to.
    async fn forget_messages(&mut self, seqs: &[i64]) -> Result<u64, Error> {
        let mut chats: Vec<String> = Vec::new();
        for list in lists(seqs) {
            let found: Vec<String> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("delete from outbox where seq in ");
                push_list(&mut query, list);
                query.push(" returning chat_key").build_query_scalar().fetch_all(connection).await
            })?;
            chats.extend(found);
        }
        self.forget_chats(&chats).await?;
        Ok(chats.len() as u64)
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
        self.settle_and_claim(&Receipts::default(), scope, owner, now, lease_until, limit).await
    }

    /// Records how deliveries ended and claims what is next, in one transaction: see [`Store::settle_outbox`] and
    /// [`Store::claim_outbox`].
    pub async fn settle_and_claim(
        &self,
        receipts: &Receipts,
        scope: &Scope,
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        for _ in 1..CLAIM_ATTEMPTS {
            match self.claim_once(receipts, scope, owner, now, lease_until, limit).await {
                Err(Error::Conflict | Error::Entangled(_)) => {}
                done => return done,
            }
        }
        self.claim_once(receipts, scope, owner, now, lease_until, limit).await
    }

    async fn claim_once(
        &self,
        receipts: &Receipts,
        scope: &Scope,
        owner: &str,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Claimed>, Error> {
        let mut tx = self.begin().await?;
        tx.settle_all(&receipts.settled, now).await?;
        tx.keep_latest(&receipts.latest, now).await?;
        let mut claimed = Vec::new();
        for share in scope.shares() {
            claimed.extend(tx.claim_outbox(&share, owner, now, lease_until, limit).await?);
        }
        tx.commit().await?;
        Ok(claimed)
    }

    /// Records how deliveries ended. What was settled before stays as it is.
    pub async fn settle_outbox(&self, settled: &[(i64, Settled)], now: DateTime<Utc>) -> Result<(), Error> {
        self.keep_receipts(&Receipts { settled: settled.to_vec(), latest: Vec::new() }, now).await
    }

    /// Records how deliveries ended, and which messages are now the latest of their chats.
    pub async fn keep_receipts(&self, receipts: &Receipts, now: DateTime<Utc>) -> Result<(), Error> {
        if receipts.settled.is_empty() && receipts.latest.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        tx.settle_all(&receipts.settled, now).await?;
        tx.keep_latest(&receipts.latest, now).await?;
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
        let mut next: Option<DateTime<Utc>> = None;
        for share in scope.shares() {
            let text = share.pick(next!("chat_key"), next!("platform"));
            let found: Option<DateTime<Utc>> = ask!(self, |pool| sqlx::query_scalar(text).bind(share.value()).fetch_one(pool).await)?;
            next = [next, found].into_iter().flatten().min();
        }
        Ok(next)
    }
}
