//! Chats: seen events, the talk so far, and who takes part in it.

use super::{
    AccountId, ChatKey, Error, Tx, WorkspaceId,
    database::on,
    rows::{batches, cut, lists, push_list},
};
use crate::conversation::Chat;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sqlx::{QueryBuilder, types::Json};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The format of `chats.state` that this program writes.
const STATE_VERSION: i64 = 1;

/// What is assumed about somebody who writes for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// Language, a BCP 47 tag.
    pub locale: String,
    /// Time zone, if the platform tells.
    pub zone: Option<Tz>,
}

/// A chat as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredChat {
    /// The talk so far; `None` when this program can read nothing of it, and the caller begins anew.
    pub chat: Option<Chat>,
    /// Whether the stored text could not be read as a whole: it is set aside in its row, and `chat` is what could be saved of it.
    pub salvaged: bool,
    /// How many times the person did something that was answered.
    pub turn: i64,
    /// Who talks.
    pub account: AccountId,
    /// Where they hire.
    pub workspace: WorkspaceId,
    /// 0 before the first [`Tx::keep_chats`], one more with each.
    pub revision: i64,
}

/// Key, account, workspace, state, its version, turn, revision.
type Row = (String, Uuid, Uuid, String, i64, i64, i64);

impl Tx {
    /// Which of these events are here for the first time; all of them are remembered.
    pub async fn first_time(&mut self, ids: &[String], now: DateTime<Utc>) -> Result<HashSet<String>, Error> {
        let mut fresh = HashSet::with_capacity(ids.len());
        for batch in batches(ids) {
            let found: Vec<String> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into events_seen (id, seen_at) ");
                query.push_values(batch, |mut row, id| {
                    row.push_bind(id).push_bind(cut(now));
                });
                query.push(" on conflict (id) do nothing returning id");
                query.build_query_scalar().fetch_all(connection).await
            })?;
            fresh.extend(found);
        }
        Ok(fresh)
    }

    /// The chats of these keys; unknown ones are made, with their workspace, account and identity. On Postgres the rows
    /// stay locked until the transaction ends, so events of one chat act one after the other.
    pub async fn chats(&mut self, keys: &[(&ChatKey, &Newcomer)], now: DateTime<Utc>) -> Result<HashMap<ChatKey, StoredChat>, Error> {
        let named: HashMap<String, (&ChatKey, &Newcomer)> =
            keys.iter().map(|(key, newcomer)| (key.to_string(), (*key, *newcomer))).collect();
        // Everybody locks in the order of the keys: nobody waits in a circle.
        let mut wanted: Vec<&str> = named.keys().map(String::as_str).collect();
        wanted.sort_unstable();
        let mut rows = self.lock_chats(&wanted).await?;
        if rows.len() < wanted.len() {
            let known: HashSet<&str> = rows.iter().map(|row| row.0.as_str()).collect();
            let missing: Vec<&str> = wanted.into_iter().filter(|key| !known.contains(key)).collect();
            let newcomers: Vec<_> =
                missing.iter().filter_map(|key| named.get(*key).map(|(chat, newcomer)| (*key, *chat, *newcomer))).collect();
            self.welcome(&newcomers, now).await?;
            rows.extend(self.lock_chats(&missing).await?);
        }
        let mut chats = HashMap::with_capacity(rows.len());
        for (key, account, workspace, state, version, turn, revision) in rows {
            let Some((chat_key, _)) = named.get(&key) else { continue };
            let whole = (version == STATE_VERSION).then(|| serde_json::from_str(&state).ok()).flatten();
            let salvaged = whole.is_none();
            if salvaged {
                tracing::warn!(chat = key, version, "a chat's state cannot be read and is set aside");
                self.set_aside(&key).await?;
            }
            let chat = whole.or_else(|| Chat::salvage(&state));
            let stored = StoredChat { chat, salvaged, turn, account: AccountId(account), workspace: WorkspaceId(workspace), revision };
            chats.insert((*chat_key).clone(), stored);
        }
        Ok(chats)
    }

    /// Whose these chats are, where, and at which revision: a link may have changed it within the transaction.
    pub async fn owners(&mut self, keys: &[&ChatKey]) -> Result<HashMap<ChatKey, (AccountId, WorkspaceId, i64)>, Error> {
        let named: HashMap<String, &ChatKey> = keys.iter().map(|key| (key.to_string(), *key)).collect();
        let wanted: Vec<&String> = named.keys().collect();
        let mut owners = HashMap::with_capacity(wanted.len());
        for list in lists(&wanted) {
            let rows: Vec<(String, Uuid, Uuid, i64)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("select key, account_id, workspace_id, revision from chats where key in ");
                push_list(&mut query, list);
                query.build_query_as().fetch_all(connection).await
            })?;
            let known = rows.into_iter().filter_map(|(key, account, workspace, revision)| {
                Some(((*named.get(&key)?).clone(), (AccountId(account), WorkspaceId(workspace), revision)))
            });
            owners.extend(known);
        }
        Ok(owners)
    }

    /// Keeps what the talks have come to, each with its turn and with the revision that it was read at.
    ///
    /// # Errors
    /// [`Error::Conflict`] when one of them moved on meanwhile. The others are kept, so the transaction has to be given up.
    pub async fn keep_chats(&mut self, chats: &[(&ChatKey, &Chat, i64, i64)], now: DateTime<Utc>) -> Result<(), Error> {
        for batch in batches(chats) {
            let rows = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "update chats set state = kept.column2, turn = kept.column3, state_version = kept.column4, \
                     updated_at = kept.column5, revision = chats.revision + 1 from (",
                );
                query.push_values(batch, |mut row, (key, chat, turn, revision)| {
                    row.push_bind(key.to_string())
                        .push_bind(Json(*chat))
                        .push_bind(turn)
                        .push_bind(STATE_VERSION)
                        .push_bind(cut(now))
                        .push_bind(revision);
                });
                query.push(") as kept where chats.key = kept.column1 and chats.revision = kept.column6");
                query.build().execute(connection).await.map(|done| done.rows_affected())
            })?;
            if rows < batch.len() as u64 {
                return Err(Error::Conflict);
            }
        }
        Ok(())
    }

    async fn lock_chats(&mut self, keys: &[&str]) -> Result<Vec<Row>, Error> {
        let lock = self.locking("", " for update");
        let mut rows = Vec::with_capacity(keys.len());
        for list in lists(keys) {
            let found: Vec<Row> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "select key, account_id, workspace_id, cast(state as text), state_version, turn, revision \
                     from chats where key in ",
                );
                push_list(&mut query, list);
                query.push(" order by key").push(lock);
                query.build_query_as().fetch_all(connection).await
            })?;
            rows.extend(found);
        }
        Ok(rows)
    }

    /// Makes rows for chats that have none. Somebody else may do the same at the same time: the first one counts.
    async fn welcome(&mut self, newcomers: &[(&str, &ChatKey, &Newcomer)], now: DateTime<Utc>) -> Result<(), Error> {
        let now = cut(now);
        for batch in batches(newcomers) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into workspaces (id, platform, place, created_at) ");
                query.push_values(batch, |mut row, (_, chat, _)| {
                    row.push_bind(chat.workspace().0).push_bind(chat.platform.name()).push_bind(&chat.place).push_bind(now);
                });
                query.push(" on conflict do nothing");
                query.build().execute(&mut *connection).await?;

                let mut query = QueryBuilder::new("insert into accounts (id, locale, zone, created_at) ");
                query.push_values(batch, |mut row, (_, chat, newcomer)| {
                    row.push_bind(chat.first_account().0).push_bind(&newcomer.locale).push_bind(newcomer.zone.map(Tz::name)).push_bind(now);
                });
                query.push(" on conflict do nothing");
                query.build().execute(&mut *connection).await?;

                let mut query = QueryBuilder::new("insert into identities (platform, person, account_id) ");
                query.push_values(batch, |mut row, (_, chat, _)| {
                    row.push_bind(chat.platform.name()).push_bind(&chat.person).push_bind(chat.first_account().0);
                });
                query.push(" on conflict do nothing");
                query.build().execute(&mut *connection).await?;

                let mut query = QueryBuilder::new(
                    "insert into chats (key, account_id, workspace_id, state, state_version, turn, revision, updated_at) ",
                );
                query.push_values(batch, |mut row, (key, chat, newcomer)| {
                    // A person who is known already, perhaps by a linked identity, keeps their account.
                    row.push_bind(key)
                        .push("(select account_id from identities where platform = ")
                        .push_bind_unseparated(chat.platform.name())
                        .push_unseparated(" and person = ")
                        .push_bind_unseparated(&chat.person)
                        .push_unseparated(")")
                        // And a place that was joined to another belongs there.
                        .push("(select coalesce(joined_to, id) from workspaces where id = ")
                        .push_bind_unseparated(chat.workspace().0)
                        .push_unseparated(")")
                        .push_bind(Json(Chat::new(&newcomer.locale, newcomer.zone)))
                        .push_bind(STATE_VERSION)
                        .push_bind(0_i64)
                        .push_bind(0_i64)
                        .push_bind(now);
                });
                query.push(" on conflict (key) do nothing");
                query.build().execute(&mut *connection).await.map(drop)
            })?;
        }
        Ok(())
    }

    /// Keeps a state that cannot be read beside the one that will replace it.
    async fn set_aside(&mut self, key: &str) -> Result<(), Error> {
        on!(&mut self.link, |connection| {
            sqlx::query("update chats set set_aside = state where key = $1").bind(key).execute(connection).await.map(drop)
        })?;
        Ok(())
    }
}
