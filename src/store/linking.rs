//! Links between places: codes that were given out, identities that become one account's, and workspaces that become one.
//!
//! A link is one transaction: whoever looks sees two accounts or one, and everything of the other account with it.

use super::{
    AccountId, ChatKey, Error, Owner, Tx, WorkspaceId, cells,
    database::on,
    promises::{Row, read},
    rows::cut,
};
use crate::{
    conversation::{Offer, OfferState, Wanted, Way},
    hiring::promise::{Promise, PromiseKind, When},
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use sqlx::AssertSqlSafe;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// Tables with rows of an account, which go over to the account that it becomes one with.
pub const OF_ACCOUNTS: [&str; 19] = [
    "identities",
    "chats",
    "briefs",
    "shortlist",
    "passed",
    "interviews",
    "trials",
    "check_ins",
    "engagements",
    "support_requests",
    "member_roles",
    "notes",
    "polls",
    "votes",
    "trial_goals",
    "trial_items",
    "audit",
    "watches",
    "scorecards",
];
/// The same of workspaces.
pub const OF_WORKSPACES: [&str; 10] =
    ["chats", "briefs", "interviews", "trials", "engagements", "support_requests", "member_roles", "notes", "polls", "audit"];
/// Offers are kept this long after their time, to say what has become of them.
const KEPT_FOR: TimeDelta = TimeDelta::days(1);
/// People who are reminded of one thing at most, beside whoever began it.
const MOST_PARTNERS: i64 = 20;

/// A promise and the account that it is owed to.
type OwedRow = (i64, String, Uuid, String, DateTime<Utc>, Option<NaiveDateTime>, Option<String>, Uuid);
/// Id, until when, whether used; chat, account and workspace of whoever gave it out.
type OfferRow = (Uuid, DateTime<Utc>, bool, String, Uuid, Uuid);

/// Somebody who shares a workspace, and how they are reminded.
struct Partner {
    account: Uuid,
    chat: ChatKey,
    zone: Option<Tz>,
}

impl Tx {
    /// What is known of an offer, as the owner of a chat sees it; `None` when there is none. `proof` is what is kept of a code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn offer(
        &mut self,
        wanted: &Wanted,
        proof: impl FnOnce(&crate::conversation::LinkCode) -> String,
        (chat, account, workspace): (&ChatKey, AccountId, WorkspaceId),
    ) -> Result<Option<Offer>, Error> {
        const OFFER: &str = "
            select link_offers.id, link_offers.expires_at, link_offers.redeemed_at is not null, link_offers.chat_key, chats.account_id,
                chats.workspace_id
            from link_offers join chats on chats.key = link_offers.chat_key
            where ";
        let found: Option<OfferRow> = match wanted {
            Wanted::Code(code) => {
                let (proof, text) = (proof(code), AssertSqlSafe([OFFER, "link_offers.proof = $1"].concat()));
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(proof).fetch_optional(connection).await)?
            }
            Wanted::Named(id) => {
                let text = AssertSqlSafe([OFFER, "link_offers.id = $1"].concat());
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(id).fetch_optional(connection).await)?
            }
        };
        Ok(found.map(|(id, expires_at, is_used, from, from_account, from_workspace)| Offer {
            id,
            expires_at,
            state: match (from == chat.to_string(), is_used) {
                (true, _) => OfferState::FromHere,
                (false, true) => OfferState::Used,
                (false, false) => OfferState::Open,
            },
            is_same_person: from_account == account.0,
            may_share: from_workspace != workspace.0 && chat.is_own() && ChatKey::parse(&from).is_ok_and(|from| from.is_own()),
        }))
    }

    /// Keeps that a code was given out; an earlier one of the same person does not work any more.
    pub(super) async fn offer_link(
        &mut self,
        id: Uuid,
        proof: &str,
        until: DateTime<Utc>,
        owner: &Owner<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const FORGET: &str = "delete from link_offers where expires_at < $1";
        const END: &str = "
            update link_offers set expires_at = $2
            where chat_key in (select key from chats where account_id = $1) and redeemed_at is null and expires_at > $2";
        const KEEP: &str = "insert into link_offers (id, proof, chat_key, expires_at, made_at) values ($1, $2, $3, $4, $5)";
        let chat = owner.chat.to_string();
        on!(&mut self.link, |connection| {
            async {
                sqlx::query(FORGET).bind(cut(now - KEPT_FOR)).execute(&mut *connection).await?;
                sqlx::query(END).bind(owner.account.0).bind(cut(now)).execute(&mut *connection).await?;
                let keep = sqlx::query(KEEP).bind(id).bind(proof).bind(chat).bind(cut(until)).bind(cut(now));
                keep.execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Takes an offer, once, and does what it is for.
    pub(super) async fn link_places(&mut self, offer: Uuid, way: Way, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const TAKE: &str = "
            update link_offers set redeemed_at = $2, redeemed_by = $3
            where id = $1 and redeemed_at is null and expires_at > $2
            returning chat_key";
        let here = owner.chat.to_string();
        let from: Option<String> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(TAKE).bind(offer).bind(cut(now)).bind(&here).fetch_optional(connection).await
        })?;
        let from = from.ok_or(Error::Conflict)?;
        // Nobody is in the middle of anything while things change hands; then who is who is looked at once more.
        self.lock_chats_of([&from, &here]).await?;
        let (into_account, into_workspace) = self.who_is(&from).await?;
        let (account, workspace) = self.who_is(&here).await?;
        if way.is_one_person() && account != into_account {
            self.join_accounts(account, into_account).await?;
        }
        if way.shares() {
            let are_own = owner.chat.is_own() && ChatKey::parse(&from).is_ok_and(|from| from.is_own());
            if !are_own {
                return Err(Error::Conflict);
            }
            if workspace != into_workspace {
                self.join_workspaces(workspace, into_workspace).await?;
            }
            self.remind_everybody(into_workspace).await?;
        }
        self.renew(&from, &here).await?;
        self.tell_of_link(offer, way, &from, owner, now).await
    }

    /// Owes a message to everybody who shares the hire and is not the owner, each where they were last, by their own clock.
    pub(super) async fn promise_partners(&mut self, promise: &Promise, owner: &Owner<'_>) -> Result<(), Error> {
        if !promise.kind.is_for_everybody() || !owner.chat.is_own() {
            return Ok(());
        }
        for partner in self.partners(owner.workspace.0).await?.into_values() {
            if partner.account != owner.account.0 {
                self.promise(&by_clock_of(&partner, promise), &partner.chat).await?;
            }
        }
        Ok(())
    }

    /// People with a place of their own in a workspace, each once.
    async fn partners(&mut self, workspace: Uuid) -> Result<BTreeMap<Uuid, Partner>, Error> {
        const PARTNERS: &str = "
            select key, account_id, cast(state as text) from chats where workspace_id = $1 order by updated_at desc, key limit $2";
        let rows: Vec<(String, Uuid, String)> =
            on!(&mut self.link, |connection| sqlx::query_as(PARTNERS).bind(workspace).bind(MOST_PARTNERS).fetch_all(connection).await)?;
        let mut partners = BTreeMap::new();
        for (key, account, state) in rows {
            let Some(chat) = ChatKey::parse(&key).ok().filter(ChatKey::is_own) else { continue };
            let state = crate::conversation::Chat::salvage(&state);
            let zone = state.filter(|state| state.zone_is_known).map(|state| state.zone);
            // The one that was in use last comes first.
            partners.entry(account).or_insert(Partner { account, chat, zone });
        }
        Ok(partners)
    }

    /// Waits until nobody is busy with what belongs to the people of these chats.
    async fn lock_chats_of(&mut self, chats: [&str; 2]) -> Result<(), Error> {
        const CHATS: &str = "
            select key from chats
            where account_id in (select account_id from chats where key in ($1, $2))
                or workspace_id in (select workspace_id from chats where key in ($1, $2))
            order by key";
        let text = [CHATS, self.locking("", " for update")].concat();
        let _locked: Vec<String> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(AssertSqlSafe(text)).bind(chats[0]).bind(chats[1]).fetch_all(connection).await
        })?;
        Ok(())
    }

    async fn who_is(&mut self, chat: &str) -> Result<(Uuid, Uuid), Error> {
        const WHO: &str = "select account_id, workspace_id from chats where key = $1";
        Ok(on!(&mut self.link, |connection| sqlx::query_as(WHO).bind(chat).fetch_one(connection).await)?)
    }

    /// Everything of one account is the other's from now on.
    async fn join_accounts(&mut self, from: Uuid, into: Uuid) -> Result<(), Error> {
        // Of what both are owed, one is enough.
        const ONCE: &str = "
            update promises set state = 'cancelled'
            where state = 'pending' and chat_key in (select key from chats where account_id = $1) and exists (
                select 1 from promises as other join chats on chats.key = other.chat_key
                where chats.account_id = $2 and other.subject = promises.subject and other.kind = promises.kind
                    and other.state = 'pending')";
        // Where both are busy at the same time, one meeting fills it.
        const BUSY: &str = "
            update occupied set who = $2
            where who = $1 and not exists (
                select 1 from occupied as other where other.who = $2 and other.cell_at = occupied.cell_at)";
        const TWICE_BUSY: &str = "delete from occupied where who = $1";
        // Where both scored one interview, one scorecard is theirs.
        const TWICE_SCORED: &str = "
            delete from scorecards
            where account_id = $1 and interview_id in (select interview_id from scorecards where account_id = $2)";
        const GONE: &str = "delete from accounts where id = $1";
        self.join_members(from, into).await?;
        on!(&mut self.link, |connection| {
            async {
                sqlx::query(ONCE).bind(from).bind(into).execute(&mut *connection).await?;
                sqlx::query(TWICE_SCORED).bind(from).bind(into).execute(&mut *connection).await?;
                for table in OF_ACCOUNTS {
                    let text = format!("update {table} set account_id = $2 where account_id = $1");
                    sqlx::query(AssertSqlSafe(text)).bind(from).bind(into).execute(&mut *connection).await?;
                }
                let (from_who, into_who) = (cells::client(AccountId(from)), cells::client(AccountId(into)));
                sqlx::query(BUSY).bind(&from_who).bind(&into_who).execute(&mut *connection).await?;
                sqlx::query(TWICE_BUSY).bind(&from_who).execute(&mut *connection).await?;
                sqlx::query(GONE).bind(from).execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Everything of one workspace is the other's from now on, also what is still to come from its places.
    async fn join_workspaces(&mut self, from: Uuid, into: Uuid) -> Result<(), Error> {
        const PLACES: &str = "update workspaces set joined_to = $2 where id = $1 or joined_to = $1";
        self.join_teams(from, into).await?;
        on!(&mut self.link, |connection| {
            async {
                for table in OF_WORKSPACES {
                    let text = format!("update {table} set workspace_id = $2 where workspace_id = $1");
                    sqlx::query(AssertSqlSafe(text)).bind(from).bind(into).execute(&mut *connection).await?;
                }
                sqlx::query(PLACES).bind(from).bind(into).execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Whoever looked at one of these chats before, and writes what they made of it now, has to look again. Not this one: its
    /// step is what links.
    async fn renew(&mut self, linked: &str, here: &str) -> Result<(), Error> {
        const RENEW: &str = "
            update chats set revision = revision + 1
            where key <> $2 and (account_id = (select account_id from chats where key = $1)
                or workspace_id = (select workspace_id from chats where key = $1)
                or account_id = (select account_id from chats where key = $2))";
        on!(&mut self.link, |connection| sqlx::query(RENEW).bind(linked).bind(here).execute(connection).await.map(drop))?;
        Ok(())
    }

    /// What everybody is reminded of and only some are owed, the others are owed too: once each.
    async fn remind_everybody(&mut self, workspace: Uuid) -> Result<(), Error> {
        const OWED: &str = "
            select promises.seq, promises.chat_key, promises.subject, promises.kind, promises.due_at, promises.local_at, promises.zone,
                chats.account_id
            from promises join chats on chats.key = promises.chat_key
            where chats.workspace_id = $1 and promises.state = 'pending'
            order by promises.seq";
        let rows: Vec<OwedRow> = on!(&mut self.link, |connection| sqlx::query_as(OWED).bind(workspace).fetch_all(connection).await)?;
        let owed: Vec<(Uuid, Promise)> = rows
            .into_iter()
            .filter_map(|(seq, chat, subject, kind, due_at, local_at, zone, account)| {
                let row: Row = (seq, chat, subject, kind, due_at, local_at, zone);
                Some((account, read(row)?.promise))
            })
            .collect();
        let mut known: HashSet<(Uuid, Uuid, PromiseKind)> =
            owed.iter().map(|(account, promise)| (*account, promise.subject, promise.kind)).collect();
        let partners = self.partners(workspace).await?;
        for (_, promise) in owed.iter().filter(|(_, promise)| promise.kind.is_for_everybody()) {
            for partner in partners.values() {
                if known.insert((partner.account, promise.subject, promise.kind)) {
                    self.promise(&by_clock_of(partner, promise), &partner.chat).await?;
                }
            }
        }
        Ok(())
    }

    /// Whoever gave the code out hears of it, and so does everybody whose hires are shared from now on; whoever pressed knows.
    async fn tell_of_link(&mut self, offer: Uuid, way: Way, from: &str, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        let (giver, workspace) = self.who_is(from).await?;
        let (taker, _) = self.who_is(&owner.chat.to_string()).await?;
        if way.shares() {
            let kind = PromiseKind::Linked { one_person: false, shares: true };
            for (account, partner) in self.partners(workspace).await? {
                if account != giver && account != taker {
                    self.promise(&Promise::about(offer, kind, When::At(now)), &partner.chat).await?;
                }
            }
        }
        let Ok(chat) = ChatKey::parse(from) else { return Ok(()) };
        let kind = PromiseKind::Linked { one_person: giver == taker, shares: way.shares() };
        self.promise(&Promise::about(offer, kind, When::At(now)), &chat).await
    }
}

/// The same for somebody else: what comes in the morning comes in theirs.
fn by_clock_of(partner: &Partner, promise: &Promise) -> Promise {
    let when = match (promise.when, partner.zone) {
        (When::Local { at, .. }, Some(zone)) => When::Local { at, zone },
        (when, _) => when,
    };
    Promise { when, ..promise.clone() }
}
