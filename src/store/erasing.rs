//! Forgetting somebody: after this, no table holds a word of theirs, an id by which a platform knows them, or anything that follows
//! from one. What others need stays, and so do totals: under an account that is nobody.
//!
//! One transaction. *Deliberately absent*: what lies around in the file of the database where rows were: see [`Store::scrub`].

use super::{
    AccountId, ChatKey, Error, Store, Tx, cells,
    database::{Db, on},
    linking::{OF_ACCOUNTS, OF_WORKSPACES},
    rows::{Sealed, cut, unseal},
};
use crate::{
    conversation::Chat,
    hiring::{
        brief::Requirements,
        developer::DeveloperId,
        promise::{News, Promise, PromiseKind, When},
    },
    i18n::message::Message,
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{AssertSqlSafe, types::Json};
use std::collections::HashSet;
use uuid::Uuid;

/// What a farewell is about in the outbox: when it is settled, nothing is left of the chat that it went to.
pub const FAREWELL: Uuid = Uuid::from_u128(0x1d2f_60c5_7a3e_4b19_8c44_9e0b_53d1_fa27);
/// Tables of accounts whose rows go; those of all others become nobody's: see [`OF_ACCOUNTS`].
const GOING: [&str; 6] = ["identities", "chats", "support_requests", "notes", "trial_goals", "member_roles"];
/// Tables whose rows are a chat's, by its key, and go with it.
const OF_CHATS: [&str; 7] = ["support_requests", "link_offers", "promises", "outbox", "watches", "watch_told", "developer_chats"];
/// Columns with words of the account that their row names, and what stands there instead. Those of [`GOING`] need none. A test
/// compares the whole schema with what it knows.
const OWN_WORDS: &[(&str, &str, &str)] = &[("scorecards", "word", "null"), ("votes", "words", "null"), ("check_ins", "words", "null")];
/// Columns that name an account beside `account_id`: who closed something for others, for instance.
const OTHER_ACCOUNTS: &[(&str, &str)] = &[("member_roles", "set_by"), ("polls", "closed_by")];
/// Somebody who has just pressed waits for an answer to that.
const ANSWERED_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// Under this name the database keeps that somebody was erased, and the file still has to be scrubbed.
const SCRUB: &str = "scrub";

/// Their chats.
const THEIRS: &str = "select key from chats where account_id = $1";

/// What became of somebody's hires.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Chats that are no more.
    pub chats: Vec<ChatKey>,
    /// Interviews ahead that are cancelled.
    pub interviews: u64,
    /// Open trials that are ended.
    pub trials: u64,
}

/// Sequence number, words, whether it still waits, whether it has buttons, whether it is for staff.
type MessageRow = (i64, String, bool, bool, bool);

impl Tx {
    /// Forgets an account. What a workspace has that others talk in too stays theirs, without this person's words, and whoever
    /// was there last is reminded instead; where nobody else talks, interviews ahead are cancelled and open trials end. With
    /// `here` the way to that chat is kept until a farewell to it is settled: a message about [`FAREWELL`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase_account(&mut self, account: AccountId, here: Option<&ChatKey>, now: DateTime<Utc>) -> Result<Erased, Error> {
        let (who, now) = (account.0, cut(now));
        // What they did in this transaction is the account's that is nobody's, too.
        self.write_noted().await?;
        let chats = self.lock_theirs(who).await?;
        let alone = self.workspaces_of(who, "not exists").await?;
        let shared = self.workspaces_of(who, "exists").await?;
        let mut erased = Erased { chats: chats.iter().filter_map(|key| ChatKey::parse(key).ok()).collect(), ..Erased::default() };
        for workspace in &alone {
            let (interviews, trials) = self.give_back(*workspace, now).await?;
            erased.interviews += interviews;
            erased.trials += trials;
        }
        let notes = self.forget_notes(who, &shared).await?;
        for workspace in &shared {
            self.bequeath(who, *workspace).await?;
            self.forget_copies(who, *workspace, &notes).await?;
        }
        self.forget_what_others_heard(who).await?;
        for (table, column, instead) in OWN_WORDS {
            self.run(&format!("update {table} set {column} = {instead} where account_id = $1"), who).await?;
        }
        self.forget_ways(who, here, now).await?;
        let places = self.places_of(who).await?;
        self.become_nobody(who, now).await?;
        for place in places {
            self.rename_place(place).await?;
        }
        self.want_scrub().await?;
        Ok(erased)
    }

    /// A farewell was settled: of these chats nothing is left, unless somebody has begun to talk there again.
    pub(super) async fn forget_chats(&mut self, chats: &[String]) -> Result<(), Error> {
        const GONE: [&str; 2] = [
            "delete from discord_doors where chat_key = $1 and not exists (select 1 from chats where key = $1)",
            "delete from routes where chat_key = $1 and not exists (select 1 from chats where key = $1)",
        ];
        for chat in chats {
            for gone in GONE {
                on!(&mut self.link, |connection| sqlx::query(gone).bind(chat).execute(connection).await.map(drop))?;
            }
        }
        if chats.is_empty() { Ok(()) } else { self.want_scrub().await }
    }

    async fn run(&mut self, text: &str, account: Uuid) -> Result<u64, Error> {
        let text = AssertSqlSafe(text.to_owned());
        let done = on!(&mut self.link, |connection| {
            sqlx::query(text).bind(account).execute(connection).await.map(|done| done.rows_affected())
        })?;
        Ok(done)
    }

    /// Nobody is in the middle of anything while they are forgotten.
    async fn lock_theirs(&mut self, account: Uuid) -> Result<Vec<String>, Error> {
        let text = AssertSqlSafe([THEIRS, " order by key", self.locking("", " for update")].concat());
        Ok(on!(&mut self.link, |connection| sqlx::query_scalar(text).bind(account).fetch_all(connection).await)?)
    }

    /// Workspaces that they talk in and somebody else does, or nobody else.
    async fn workspaces_of(&mut self, account: Uuid, others: &str) -> Result<Vec<Uuid>, Error> {
        let text = AssertSqlSafe(format!(
            "select distinct chats.workspace_id from chats where chats.account_id = $1 and {others} (
                select 1 from chats as other where other.workspace_id = chats.workspace_id and other.account_id <> $1)"
        ));
        Ok(on!(&mut self.link, |connection| sqlx::query_scalar(text).bind(account).fetch_all(connection).await)?)
    }

    /// Nobody is left in a workspace: developers get their time back.
    async fn give_back(&mut self, workspace: Uuid, now: DateTime<Utc>) -> Result<(u64, u64), Error> {
        const FREE: &str = "
            delete from occupied where interview_id in (
                select id from interviews where workspace_id = $1 and state in ('held', 'confirmed') and ends_at > $2)";
        const CANCEL: &str = "
            update interviews set state = 'cancelled', answer = null, held_until = null, sequence = sequence + 1, revision = revision + 1
            where workspace_id = $1 and state in ('held', 'confirmed') and ends_at > $2";
        const END: &str = "
            update trials set state = 'ended', revision = revision + 1
            where workspace_id = $1 and state in ('scheduled', 'active', 'decision_due')";
        self.tell_developers(workspace, now).await?;
        on!(&mut self.link, |connection| sqlx::query(FREE).bind(workspace).bind(now).execute(connection).await.map(drop))?;
        let cancelled = on!(&mut self.link, |connection| {
            sqlx::query(CANCEL).bind(workspace).bind(now).execute(connection).await.map(|done| done.rows_affected())
        })?;
        Ok((cancelled, self.run(END, workspace).await?))
    }

    /// Developers hear that interviews ahead and open trials come to nothing, where there is a chat of theirs.
    async fn tell_developers(&mut self, workspace: Uuid, now: DateTime<Utc>) -> Result<(), Error> {
        const AHEAD: &str = "
            select id, developer_id from interviews
            where workspace_id = $1 and (state = 'confirmed' or state = 'held' and answer is not null) and ends_at > $2
            order by id";
        const OPEN: &str = "
            select id, developer_id from trials
            where workspace_id = $1 and state in ('scheduled', 'active', 'decision_due') order by id";
        let ahead: Vec<(Uuid, String)> =
            on!(&mut self.link, |connection| sqlx::query_as(AHEAD).bind(workspace).bind(now).fetch_all(connection).await)?;
        let open: Vec<(Uuid, String)> = on!(&mut self.link, |connection| sqlx::query_as(OPEN).bind(workspace).fetch_all(connection).await)?;
        let ahead = ahead.into_iter().map(|(id, developer)| (id, developer, News::Changed));
        for (id, developer, news) in ahead.chain(open.into_iter().map(|(id, developer)| (id, developer, News::Trial))) {
            let promise = Promise::about(id, PromiseKind::Developer(news), When::At(now));
            self.owe_developer(&DeveloperId(developer), &[promise]).await?;
        }
        Ok(())
    }

    /// Briefs that are theirs alone become empty; of those that others share, their notes go. Returns those notes.
    async fn forget_notes(&mut self, account: Uuid, shared: &[Uuid]) -> Result<HashSet<String>, Error> {
        // Whoever changed a colleague's brief may have written its notes.
        const BRIEFS: &str = "
            select id, workspace_id, cast(body as text) from briefs
            where account_id = $1 or workspace_id in (select workspace_id from chats where account_id = $1)";
        const KEEP: &str = "update briefs set body = $2 where id = $1";
        // What was shown of a brief repeats it.
        const SHOWN: &str = "delete from rankings where brief_id = $1";
        let rows: Vec<(Uuid, Uuid, String)> =
            on!(&mut self.link, |connection| sqlx::query_as(BRIEFS).bind(account).fetch_all(connection).await)?;
        let touched = self.briefs_touched_by(account).await?;
        let mut notes = HashSet::new();
        for (id, workspace, body) in rows {
            let kept = if shared.contains(&workspace) {
                // What cannot be read may hold anything.
                let mut kept: Requirements = unseal(&body).unwrap_or_default();
                if !touched.contains(&id) {
                    continue;
                }
                on!(&mut self.link, |connection| sqlx::query(SHOWN).bind(id).execute(connection).await.map(drop))?;
                let Some(words) = kept.notes.take() else { continue };
                notes.insert(words);
                kept
            } else {
                on!(&mut self.link, |connection| sqlx::query(SHOWN).bind(id).execute(connection).await.map(drop))?;
                Requirements::default()
            };
            let body = Json(Sealed::new(&kept));
            on!(&mut self.link, |connection| sqlx::query(KEEP).bind(id).bind(&body).execute(connection).await.map(drop))?;
        }
        Ok(notes)
    }

    async fn briefs_touched_by(&mut self, account: Uuid) -> Result<HashSet<Uuid>, Error> {
        const MADE: &str = "select id from briefs where account_id = $1";
        const CHANGED: &str = "select subject from audit where account_id = $1 and what = 'brief_changed' and subject is not null";
        let mut touched: HashSet<Uuid> =
            on!(&mut self.link, |connection| sqlx::query_scalar(MADE).bind(account).fetch_all(connection).await)?.into_iter().collect();
        let changed: Vec<String> = on!(&mut self.link, |connection| sqlx::query_scalar(CHANGED).bind(account).fetch_all(connection).await)?;
        touched.extend(changed.iter().filter_map(|id| Uuid::try_parse(id).ok()));
        Ok(touched)
    }

    /// Of what the others of a workspace share with them, whoever was there last is reminded.
    async fn bequeath(&mut self, account: Uuid, workspace: Uuid) -> Result<(), Error> {
        const HEIR: &str = "
            select key from chats where workspace_id = $1 and account_id <> $2 order by updated_at desc, key limit 1";
        const BEQUEATH: &str = "
            update promises set chat_key = $3
            where state = 'pending' and kind not like 'developer%'
                and chat_key in (select key from chats where account_id = $2 and workspace_id = $1)
                and (subject in (select id from interviews where workspace_id = $1)
                    or subject in (select id from trials where workspace_id = $1)
                    or subject in (select id from engagements where workspace_id = $1)
                    or subject in (select id from polls where workspace_id = $1))
                and not exists (
                    select 1 from promises as other
                    where other.subject = promises.subject and other.kind = promises.kind
                        and (other.chat_key = $3 or other.seq < promises.seq and other.state = 'pending'
                            and other.chat_key in (select key from chats where account_id = $2 and workspace_id = $1)))";
        on!(&mut self.link, |connection| {
            async {
                let heir: Option<String> = sqlx::query_scalar(HEIR).bind(workspace).bind(account).fetch_optional(&mut *connection).await?;
                let Some(heir) = heir else { return Ok(()) };
                sqlx::query(BEQUEATH).bind(workspace).bind(account).bind(heir).execute(connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Whoever is changing a brief at the moment has its notes before them.
    async fn forget_copies(&mut self, account: Uuid, workspace: Uuid, notes: &HashSet<String>) -> Result<(), Error> {
        const STATES: &str = "select key, cast(state as text) from chats where workspace_id = $1 and account_id <> $2";
        const KEEP: &str = "update chats set state = $2, revision = revision + 1 where key = $1";
        if notes.is_empty() {
            return Ok(());
        }
        let states: Vec<(String, String)> =
            on!(&mut self.link, |connection| sqlx::query_as(STATES).bind(workspace).bind(account).fetch_all(connection).await)?;
        for (key, state) in states {
            let Ok(mut chat) = serde_json::from_str::<Chat>(&state) else { continue };
            let drafts = std::iter::once(&mut chat.draft).chain(chat.aside.iter_mut().map(|aside| &mut aside.draft));
            let mut found = false;
            for draft in drafts.filter(|draft| draft.notes.as_ref().is_some_and(|words| notes.contains(words))) {
                (draft.notes, found) = (None, true);
            }
            if found {
                let state = Json(&chat);
                on!(&mut self.link, |connection| sqlx::query(KEEP).bind(&key).bind(state).execute(connection).await.map(drop))?;
            }
        }
        Ok(())
    }

    /// What staff and colleagues were told lies in the outbox. Its buttons stay, so that a typed label is still understood; what
    /// staff would hear of them is not said any more.
    async fn forget_what_others_heard(&mut self, account: Uuid) -> Result<(), Error> {
        const HEARD: &str = "
            select seq, cast(body as text), settled_at is null, turn is not null,
                chat_key like '%:staff' or chat_key in (select staff_chat from support_requests where account_id = $1)
            from outbox
            where state <> 'leased' and (
                chat_key like '%:staff'
                or chat_key in (select staff_chat from support_requests where account_id = $1)
                or chat_key in (
                    select key from chats where account_id <> $1
                        and workspace_id in (select workspace_id from chats where account_id = $1)))";
        const PEOPLE: &str = "select person from identities where account_id = $1";
        const ASKED: &str = "select words from support_requests where account_id = $1";
        let mut theirs: Vec<String> =
            on!(&mut self.link, |connection| sqlx::query_scalar(PEOPLE).bind(account).fetch_all(connection).await)?;
        let asked: Vec<String> = on!(&mut self.link, |connection| sqlx::query_scalar(ASKED).bind(account).fetch_all(connection).await)?;
        theirs.extend(asked);
        let rows: Vec<MessageRow> = on!(&mut self.link, |connection| sqlx::query_as(HEARD).bind(account).fetch_all(connection).await)?;
        for (seq, body, waits, has_buttons, is_for_staff) in rows {
            let message: Message = unseal(&body).unwrap_or_default();
            let words = message.plain();
            let is_about_them = theirs.iter().any(|theirs| words.contains(theirs.as_str()));
            match (waits, has_buttons) {
                (true, _) if is_for_staff && is_about_them => self.drop_message(seq).await?,
                (true, _) => {}
                (false, true) => self.empty_message(seq, Message { buttons: message.buttons, ..Message::default() }).await?,
                (false, false) => self.drop_message(seq).await?,
            }
        }
        Ok(())
    }

    async fn drop_message(&mut self, seq: i64) -> Result<(), Error> {
        on!(&mut self.link, |connection| sqlx::query("delete from outbox where seq = $1").bind(seq).execute(connection).await.map(drop))?;
        Ok(())
    }

    async fn empty_message(&mut self, seq: i64, kept: Message) -> Result<(), Error> {
        let body = Json(Sealed::new(&kept));
        on!(&mut self.link, |connection| {
            sqlx::query("update outbox set body = $2 where seq = $1").bind(seq).bind(&body).execute(connection).await.map(drop)
        })?;
        Ok(())
    }

    /// What was said to them and is owed to them, and every way to them.
    async fn forget_ways(&mut self, account: Uuid, here: Option<&ChatKey>, now: DateTime<Utc>) -> Result<(), Error> {
        const GONE: [&str; 7] = [
            "update support_requests set staff_chat = null, staff_name = null, claimed_at = null
             where staff_chat in (select key from chats where account_id = $1)",
            "delete from support_requests where account_id = $1",
            "update link_offers set redeemed_by = null where redeemed_by in (select key from chats where account_id = $1)",
            "update developer_offers set redeemed_by = null where redeemed_by in (select key from chats where account_id = $1)",
            "delete from pool_imports where person in (select platform || ':' || person from identities where account_id = $1)",
            "delete from paces where exists (
                 select 1 from routes where chat_key in (select key from chats where account_id = $1)
                     and paces.name like platform || ':' || address || ':%')",
            // Events have the id of the place that they happened in.
            "delete from events_seen where exists (
                 select 1 from identities where account_id = $1 and events_seen.id like '%:' || person || ':%')",
        ];
        const DOORS: &str = "
            delete from discord_doors
            where chat_key in (select key from chats where account_id = $1) and (chat_key <> $2 or opened_at < $3)";
        const ROUTES: &str = "delete from routes where chat_key in (select key from chats where account_id = $1) and chat_key <> $2";
        for gone in GONE {
            self.run(gone, account).await?;
        }
        for table in OF_CHATS {
            self.run(&format!("delete from {table} where chat_key in ({THEIRS})"), account).await?;
        }
        let here = here.map(ToString::to_string).unwrap_or_default();
        on!(&mut self.link, |connection| {
            async {
                let doors = sqlx::query(DOORS).bind(account).bind(&here).bind(cut(now - ANSWERED_WITHIN));
                doors.execute(&mut *connection).await?;
                sqlx::query(ROUTES).bind(account).bind(&here).execute(connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Places of their own, by which a platform knows them.
    async fn places_of(&mut self, account: Uuid) -> Result<Vec<Uuid>, Error> {
        const PLACES: &str = "
            select workspaces.id from workspaces
            join identities on identities.platform = workspaces.platform and identities.person = workspaces.place
            where identities.account_id = $1";
        Ok(on!(&mut self.link, |connection| sqlx::query_scalar(PLACES).bind(account).fetch_all(connection).await)?)
    }

    /// What they did was done by an account that nobody has: its id follows from nothing.
    async fn become_nobody(&mut self, account: Uuid, now: DateTime<Utc>) -> Result<(), Error> {
        const NOBODY: &str = "insert into accounts (id, locale, zone, created_at) values ($1, 'und', null, $2)";
        const BUSY: &str = "update occupied set who = $2 where who = $1";
        let nobody = Uuid::now_v7();
        on!(&mut self.link, |connection| sqlx::query(NOBODY).bind(nobody).bind(now).execute(connection).await.map(drop))?;
        for table in OF_ACCOUNTS.iter().filter(|table| !GOING.contains(table)) {
            let text = AssertSqlSafe(format!("update {table} set account_id = $2 where account_id = $1"));
            on!(&mut self.link, |connection| sqlx::query(text).bind(account).bind(nobody).execute(connection).await.map(drop))?;
        }
        for (table, column) in OTHER_ACCOUNTS {
            let text = AssertSqlSafe(format!("update {table} set {column} = $2 where {column} = $1"));
            on!(&mut self.link, |connection| sqlx::query(text).bind(account).bind(nobody).execute(connection).await.map(drop))?;
        }
        let (before, after) = (cells::client(AccountId(account)), cells::client(AccountId(nobody)));
        on!(&mut self.link, |connection| sqlx::query(BUSY).bind(before).bind(after).execute(connection).await.map(drop))?;
        for gone in GOING {
            self.run(&format!("delete from {gone} where account_id = $1"), account).await?;
        }
        self.run("delete from accounts where id = $1", account).await.map(drop)
    }

    /// A place of their own gets a name and an id that follow from nothing; what is joined to it stays so.
    async fn rename_place(&mut self, place: Uuid) -> Result<(), Error> {
        const NEW: &str = "
            insert into workspaces (id, platform, place, created_at, joined_to)
            select $2, platform, $3, created_at, joined_to from workspaces where id = $1";
        const JOINED: &str = "update workspaces set joined_to = $2 where joined_to = $1";
        const RENEW: &str = "update chats set revision = revision + 1 where workspace_id = $1";
        let nowhere = Uuid::now_v7();
        let name = format!("erased {}", nowhere.simple());
        on!(&mut self.link, |connection| sqlx::query(NEW).bind(place).bind(nowhere).bind(name).execute(connection).await.map(drop))?;
        for table in OF_WORKSPACES {
            let text = AssertSqlSafe(format!("update {table} set workspace_id = $2 where workspace_id = $1"));
            on!(&mut self.link, |connection| sqlx::query(text).bind(place).bind(nowhere).execute(connection).await.map(drop))?;
        }
        on!(&mut self.link, |connection| sqlx::query(JOINED).bind(place).bind(nowhere).execute(connection).await.map(drop))?;
        self.run("delete from workspaces where id = $1", place).await?;
        // Whoever looked at a colleague's chat before has to look again.
        self.run(RENEW, nowhere).await.map(drop)
    }

    async fn want_scrub(&mut self) -> Result<(), Error> {
        const WANT: &str = "insert into settings (name, value) values ($1, 'wanted') on conflict (name) do update set value = 'wanted'";
        on!(&mut self.link, |connection| sqlx::query(WANT).bind(SCRUB).execute(connection).await.map(drop))?;
        Ok(())
    }
}

impl Store {
    /// Forgets an account, outside of a talk: see [`Tx::erase_account`]. `None` when there is no such account.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase(&self, account: AccountId, now: DateTime<Utc>) -> Result<Option<Erased>, Error> {
        const KNOWN: &str = "select count(*) from accounts where id = $1";
        let mut tx = self.begin().await?;
        let known: i64 = on!(&mut tx.link, |connection| sqlx::query_scalar(KNOWN).bind(account.0).fetch_one(connection).await)?;
        if known == 0 {
            tx.rollback().await?;
            return Ok(None);
        }
        let erased = tx.erase_account(account, None, now).await?;
        tx.note(now, None, "erased", None);
        tx.commit().await?;
        Ok(Some(erased))
    }

    /// Removes what lies around in `SQLite`'s files of rows that are no more, if somebody was erased since the last time. Everybody
    /// else waits meanwhile, a second or so for each 100 MB; Postgres does so by itself.
    ///
    /// # Errors
    /// When the database fails, or is too busy; then it is still to be done.
    pub async fn scrub(&self) -> Result<(), Error> {
        if self.recall(SCRUB).await?.as_deref() != Some("wanted") {
            return Ok(());
        }
        if let Db::Sqlite { write, .. } = &self.db {
            let mut connection = write.acquire().await?;
            // A copy of a large database does not fit into memory.
            sqlx::query("pragma temp_store = file").execute(&mut *connection).await?;
            let vacuumed = sqlx::query("vacuum").execute(&mut *connection).await;
            sqlx::query("pragma temp_store = memory").execute(&mut *connection).await?;
            vacuumed?;
            let (busy, _, _): (i64, i64, i64) = sqlx::query_as("pragma wal_checkpoint(truncate)").fetch_one(&mut *connection).await?;
            if busy != 0 {
                // Somebody reads what was there before: the next time.
                return Ok(());
            }
        }
        self.remember(SCRUB, "done").await
    }
}
