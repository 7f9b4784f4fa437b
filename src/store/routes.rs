//! Routes: where a chat's messages go on its platform, and whether anybody is there.
//!
//! A chat's key never changes. When its place gets another id on the platform, the route's address does, and what comes in
//! from the new address is found by [`Store::place_at`].

use super::{
    ChatKey, Error, Platform, Store, Tx,
    database::{ask, on},
    rows::{batches, cut, lists, push_list},
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::collections::{BTreeMap, HashMap};

/// Where a chat's messages go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The platform's own id of the place.
    pub address: String,
    /// A thread or topic in it.
    pub thread: Option<String>,
    /// The platform's id of the latest message there that is the bot's.
    pub latest: Option<String>,
    /// Whether nobody can be reached there.
    pub is_dead: bool,
}

/// From where somebody was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Whose talk.
    pub chat: ChatKey,
    /// The platform's own id of the place.
    pub address: String,
    /// A thread or topic in it.
    pub thread: Option<String>,
}

/// The latest message of a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest {
    /// Whose talk.
    pub chat: ChatKey,
    /// The platform's own id of the place.
    pub address: String,
    /// The platform's own id of the message.
    pub message: String,
}

/// Chat, address, thread, latest, state.
type Row = (String, String, Option<String>, Option<String>, String);

impl Route {
    /// The route of a chat from which nothing is known: its place is the address.
    pub fn to(chat: &ChatKey) -> Self {
        Self { address: chat.place.clone(), thread: None, latest: None, is_dead: false }
    }
}

impl Tx {
    /// These messages are the latest of their chats.
    pub async fn keep_latest(&mut self, latest: &[Latest], now: DateTime<Utc>) -> Result<(), Error> {
        // Everybody locks in the order of the keys, and no key comes twice in one statement.
        let latest: BTreeMap<&ChatKey, &Latest> = latest.iter().map(|latest| (&latest.chat, latest)).collect();
        let latest: Vec<&Latest> = latest.into_values().collect();
        for batch in batches(&latest) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into routes (chat_key, platform, place, address, latest, state, changed_at) ");
                query.push_values(batch, |mut row, latest| {
                    row.push_bind(latest.chat.to_string())
                        .push_bind(latest.chat.platform.name())
                        .push_bind(&latest.chat.place)
                        .push_bind(&latest.address)
                        .push_bind(&latest.message)
                        .push("'alive'")
                        .push_bind(cut(now));
                });
                query.push(" on conflict (chat_key) do update set latest = excluded.latest");
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

impl Store {
    /// The routes of these chats, as far as there are any.
    pub async fn routes(&self, chats: &[&ChatKey]) -> Result<HashMap<ChatKey, Route>, Error> {
        let named: HashMap<String, &ChatKey> = chats.iter().map(|chat| (chat.to_string(), *chat)).collect();
        let keys: Vec<&String> = named.keys().collect();
        let mut routes = HashMap::with_capacity(keys.len());
        for list in lists(&keys) {
            let rows: Vec<Row> = ask!(self, |pool| {
                let mut query = QueryBuilder::new("select chat_key, address, thread, latest, state from routes where chat_key in ");
                push_list(&mut query, list);
                query.build_query_as().fetch_all(pool).await
            })?;
            for (key, address, thread, latest, state) in rows {
                let Some(chat) = named.get(&key) else { continue };
                routes.insert((*chat).clone(), Route { address, thread, latest, is_dead: state == "dead" });
            }
        }
        Ok(routes)
    }

    /// Somebody was heard from there: that is where answers go, and the route lives.
    pub async fn heard_from(&self, origins: &[Origin], now: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        for batch in batches(origins) {
            on!(&mut tx.link, |connection| {
                let mut query = QueryBuilder::new("insert into routes (chat_key, platform, place, address, thread, state, changed_at) ");
                query.push_values(batch, |mut row, origin| {
                    row.push_bind(origin.chat.to_string())
                        .push_bind(origin.chat.platform.name())
                        .push_bind(&origin.chat.place)
                        .push_bind(&origin.address)
                        .push_bind(&origin.thread)
                        .push("'alive'")
                        .push_bind(cut(now));
                });
                // A message can be edited from the thread that it is in.
                query.push(
                    " on conflict (chat_key) do update set address = excluded.address, thread = excluded.thread, state = 'alive', \
                     reason = null, changed_at = excluded.changed_at, latest = case \
                     when routes.address = excluded.address and coalesce(routes.thread, '') = coalesce(excluded.thread, '') \
                     then routes.latest end",
                );
                query.build().execute(connection).await.map(drop)
            })?;
        }
        tx.commit().await
    }

    /// Nobody can be reached there any more, until they are heard from again.
    pub async fn bury_routes(&self, chats: &[&ChatKey], reason: &'static str, now: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        for batch in batches(chats) {
            on!(&mut tx.link, |connection| {
                let mut query = QueryBuilder::new("insert into routes (chat_key, platform, place, address, state, reason, changed_at) ");
                query.push_values(batch, |mut row, chat| {
                    row.push_bind(chat.to_string())
                        .push_bind(chat.platform.name())
                        .push_bind(&chat.place)
                        .push_bind(&chat.place)
                        .push("'dead'")
                        .push_bind(reason)
                        .push_bind(cut(now));
                });
                query.push(
                    " on conflict (chat_key) do update set state = 'dead', reason = excluded.reason, changed_at = excluded.changed_at",
                );
                query.build().execute(connection).await.map(drop)
            })?;
        }
        tx.commit().await
    }

    /// The same for everybody in a place, such as a group that put the bot out, or took it in again.
    pub async fn bury_place(&self, platform: Platform, place: &str, is_dead: bool, now: DateTime<Utc>) -> Result<(), Error> {
        const BURY: &str = "update routes set state = $3, reason = $4, changed_at = $5 where platform = $1 and place = $2";
        let (state, reason) = if is_dead { ("dead", Some("gone")) } else { ("alive", None) };
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            let bury = sqlx::query(BURY).bind(platform.name()).bind(place).bind(state).bind(reason).bind(cut(now));
            bury.execute(connection).await.map(drop)
        })?;
        tx.commit().await
    }

    /// The place that is known here under another name than its address, because it moved.
    pub async fn place_at(&self, platform: Platform, address: &str) -> Result<Option<String>, Error> {
        const PLACE: &str = "select place from moved_places where platform = $1 and address = $2";
        Ok(ask!(self, |pool| sqlx::query_scalar(PLACE).bind(platform.name()).bind(address).fetch_optional(pool).await)?)
    }

    /// A place got another id on its platform: everything of it goes there from now on, and what comes from there is its own.
    /// In one transaction; again is harmless. Returns the name that the place has here.
    pub async fn move_place(&self, platform: Platform, from: &str, to: &str, now: DateTime<Utc>) -> Result<String, Error> {
        const KEEP: &str = "
            insert into moved_places (platform, address, place, moved_at)
            values ($1, $3, coalesce((select place from moved_places where platform = $1 and address = $2), $2), $4)
            on conflict (platform, address) do nothing";
        const PLACE: &str = "select place from moved_places where platform = $1 and address = $2";
        // Messages have other ids there.
        const REROUTE: &str = "
            update routes set address = $3, latest = null, state = 'alive', reason = null, changed_at = $4
            where platform = $1 and place = $2 and address <> $3";
        let mut tx = self.begin().await?;
        let place: String = on!(&mut tx.link, |connection| {
            async {
                sqlx::query(KEEP).bind(platform.name()).bind(from).bind(to).bind(cut(now)).execute(&mut *connection).await?;
                let place: String = sqlx::query_scalar(PLACE).bind(platform.name()).bind(to).fetch_one(&mut *connection).await?;
                let reroute = sqlx::query(REROUTE).bind(platform.name()).bind(&place).bind(to).bind(cut(now));
                reroute.execute(connection).await?;
                Ok::<_, sqlx::Error>(place)
            }
            .await
        })?;
        tx.commit().await?;
        Ok(place)
    }

    /// Chats of a platform in which something happened from `from` until `until`, the latest first.
    pub async fn busy_chats(
        &self,
        platform: Platform,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<ChatKey>, Error> {
        const BUSY: &str = "
            select chats.key from chats join routes on routes.chat_key = chats.key
            where routes.platform = $1 and routes.state = 'alive' and chats.updated_at between $2 and $3
            order by chats.updated_at desc
            limit $4";
        let keys: Vec<String> = ask!(self, |pool| {
            sqlx::query_scalar(BUSY).bind(platform.name()).bind(cut(from)).bind(cut(until)).bind(limit).fetch_all(pool).await
        })?;
        Ok(keys.iter().filter_map(|key| ChatKey::parse(key).ok()).collect())
    }

    /// The talk of a place that somebody carries on elsewhere, at this address: in their private chat.
    pub async fn carried_to(&self, platform: Platform, address: &str) -> Result<Option<ChatKey>, Error> {
        const CARRIED: &str = "
            select chat_key from routes
            where platform = $1 and address = $2 and address <> place and state = 'alive'
            order by changed_at desc
            limit 1";
        let found: Option<String> =
            ask!(self, |pool| sqlx::query_scalar(CARRIED).bind(platform.name()).bind(address).fetch_optional(pool).await)?;
        Ok(found.and_then(|key| ChatKey::parse(&key).ok()))
    }

    /// Where else the person of a chat can be reached: in a chat of their own, not in the hearing of others. The one that was
    /// in use last comes first.
    pub async fn detour(&self, chat: &ChatKey) -> Result<Option<ChatKey>, Error> {
        const DETOUR: &str = "
            select other.key from chats as this
            join chats as other on other.account_id = this.account_id and other.key <> this.key
            join routes on routes.chat_key = other.key and routes.state = 'alive'
            join identities on identities.account_id = other.account_id and identities.platform = routes.platform
                and identities.person = routes.place
            where this.key = $1
            order by other.updated_at desc
            limit 1";
        let found: Option<String> = ask!(self, |pool| sqlx::query_scalar(DETOUR).bind(chat.to_string()).fetch_optional(pool).await)?;
        Ok(found.and_then(|key| ChatKey::parse(&key).ok()))
    }
}
