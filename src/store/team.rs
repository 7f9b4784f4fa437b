//! The people of a workspace around its shortlists: their roles, notes and votes.
//!
//! A vote moves its poll on, so of two who vote at once the second one looks again and sees the first: that is how the last
//! vote is known to be the last. *Deliberately absent*: who may do what, which is decided where it is talked about.

use super::{
    AccountId, ChatKey, Error, Owner, Platform, Tx, WorkspaceId,
    database::on,
    keep::in_time,
    rows::{Place, batches, cut, lists, push_list},
};
use crate::{
    conversation::Conferred,
    hiring::{
        brief::BriefId,
        developer::DeveloperId,
        promise::{Promise, PromiseKind, When},
        team::{Choice, Closed, Closing, Member, MemberId, MemberRole, Note, NoteId, Poll, PollId, Team, Vote},
    },
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// The most notes of a workspace that are read.
const MOST_NOTES: i64 = 400;
/// The most polls of a workspace that are read: what came of earlier ones was told.
const MOST_POLLS: i64 = 10;
/// The most chats of a workspace that are looked at for its members.
const MOST_CHATS: i64 = 200;

/// Chat, account, whether something was said, role that was set; platform, person and name of an identity of theirs.
type MemberRow = (String, Uuid, bool, Option<String>, Option<String>, Option<String>, Option<String>);

impl Tx {
    /// The people of a workspace as one of them sees it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn team(&mut self, workspace: WorkspaceId, me: AccountId) -> Result<Team, Error> {
        const BRIEFS: &str = "select id, account_id from briefs where workspace_id = $1 order by created_at, id";
        let briefs: Vec<(Uuid, Uuid)> =
            on!(&mut self.link, |connection| sqlx::query_as(BRIEFS).bind(workspace.0).fetch_all(connection).await)?;
        let (members, roles) = self.members(workspace, me).await?;
        Ok(Team {
            me: MemberId(me.0),
            members,
            roles,
            briefs: briefs.into_iter().map(|(brief, by)| (BriefId(brief), MemberId(by))).collect(),
            notes: self.notes(workspace).await?,
            polls: self.polls(workspace).await?,
        })
    }

    /// Whoever has talked in a workspace, the longest known first, and the roles that were set.
    async fn members(&mut self, workspace: WorkspaceId, me: AccountId) -> Result<(Vec<Member>, Vec<(MemberId, MemberRole)>), Error> {
        const MEMBERS: &str = "
            select chats.key, chats.account_id, chats.turn > 0, member_roles.role, identities.platform, identities.person, identities.name
            from chats
            join accounts on accounts.id = chats.account_id
            left join identities on identities.account_id = chats.account_id
            left join member_roles on member_roles.workspace_id = chats.workspace_id and member_roles.account_id = chats.account_id
            where chats.workspace_id = $1
            order by accounts.created_at, chats.key, identities.platform, identities.person
            limit $2";
        let rows: Vec<MemberRow> =
            on!(&mut self.link, |connection| sqlx::query_as(MEMBERS).bind(workspace.0).bind(MOST_CHATS).fetch_all(connection).await)?;
        let (mut members, mut roles): (Vec<Member>, Vec<(MemberId, MemberRole)>) = (Vec::new(), Vec::new());
        for (key, account, has_talked, role, platform, person, name) in rows {
            // Whoever is here for the first time is a member with what they say now.
            if !has_talked && account != me.0 {
                continue;
            }
            let (Ok(chat), id) = (ChatKey::parse(&key), MemberId(account)) else { continue };
            let is_from_here = platform.as_deref() == Some(chat.platform.name()) && person.as_deref() == Some(&chat.person);
            // In a terminal people go by the name that they gave.
            let name = name.or_else(|| (is_from_here && chat.platform == Platform::Console).then(|| chat.person.clone()));
            if let Some(member) = members.iter_mut().find(|member| member.id == id) {
                // What they are called here comes before what they are called elsewhere.
                if member.name.is_none() || is_from_here && name.is_some() {
                    member.name = name;
                }
            } else if members.len() < Team::MOST {
                members.push(Member { id, name });
                if let Some(role) = role {
                    roles.push((id, Place { table: "member_roles", row: &account }.read("role", MemberRole::parse(&role))?));
                }
            }
        }
        Ok((members, roles))
    }

    async fn notes(&mut self, workspace: WorkspaceId) -> Result<Vec<Note>, Error> {
        type Row = (Uuid, Uuid, String, Uuid, String, DateTime<Utc>);
        const NOTES: &str = "
            select id, brief_id, developer_id, account_id, words, written_at
            from notes where workspace_id = $1 order by written_at desc, id desc limit $2";
        let rows: Vec<Row> =
            on!(&mut self.link, |connection| sqlx::query_as(NOTES).bind(workspace.0).bind(MOST_NOTES).fetch_all(connection).await)?;
        let note = |(id, brief, developer, by, words, at)| Note {
            id: NoteId(id),
            brief: BriefId(brief),
            developer: DeveloperId(developer),
            by: MemberId(by),
            words,
            at,
        };
        Ok(rows.into_iter().rev().map(note).collect())
    }

    async fn polls(&mut self, workspace: WorkspaceId) -> Result<Vec<Poll>, Error> {
        type Row = (Uuid, Uuid, Uuid, DateTime<Utc>, DateTime<Utc>, i64, Option<DateTime<Utc>>, Option<String>, Option<Uuid>);
        type VoteRow = (Uuid, String, Uuid, String, Option<String>, DateTime<Utc>);
        const POLLS: &str = "
            select id, brief_id, account_id, opened_at, until_at, revision, closed_at, closed_because, closed_by
            from polls where workspace_id = $1 order by opened_at desc, id desc limit $2";
        const DEVELOPERS: &str = "select poll_id, developer_id from poll_developers where poll_id in ";
        const VOTES: &str = "select poll_id, developer_id, account_id, choice, words, voted_at from votes where poll_id in ";
        let rows: Vec<Row> =
            on!(&mut self.link, |connection| sqlx::query_as(POLLS).bind(workspace.0).bind(MOST_POLLS).fetch_all(connection).await)?;
        let ids: Vec<Uuid> = rows.iter().map(|row| row.0).collect();
        let (mut developers, mut votes): (HashMap<Uuid, Vec<DeveloperId>>, HashMap<Uuid, Vec<Vote>>) = Default::default();
        for list in lists(&ids) {
            let found: Vec<(Uuid, String)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(DEVELOPERS);
                push_list(&mut query, list);
                query.push(" order by poll_id, position");
                query.build_query_as().fetch_all(connection).await
            })?;
            for (poll, developer) in found {
                developers.entry(poll).or_default().push(DeveloperId(developer));
            }
            let found: Vec<VoteRow> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(VOTES);
                push_list(&mut query, list);
                query.push(" order by poll_id, voted_at, developer_id, account_id");
                query.build_query_as().fetch_all(connection).await
            })?;
            for (poll, developer, by, choice, words, at) in found {
                let choice = Place { table: "votes", row: &poll }.read("choice", Choice::parse(&choice))?;
                votes.entry(poll).or_default().push(Vote { developer: DeveloperId(developer), by: MemberId(by), choice, words, at });
            }
        }
        let mut polls = Vec::with_capacity(rows.len());
        for (id, brief, by, opened_at, until, revision, closed_at, because, closed_by) in rows.into_iter().rev() {
            let place = Place { table: "polls", row: &id };
            let closed = match (closed_at, because) {
                (Some(at), Some(why)) => {
                    Some(Closed { at, why: place.read("closed_because", Closing::parse(&why))?, by: closed_by.map(MemberId) })
                }
                (_, _) => None,
            };
            polls.push(Poll {
                id: PollId(id),
                brief: BriefId(brief),
                developers: developers.remove(&id).unwrap_or_default(),
                by: MemberId(by),
                opened_at,
                until,
                closed,
                revision,
                votes: votes.remove(&id).unwrap_or_default(),
            });
        }
        Ok(polls)
    }

    /// Remembers what platforms call people.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn introduce(&mut self, names: &[(&ChatKey, String)]) -> Result<(), Error> {
        for batch in batches(names) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("update identities set name = told.column3 from (");
                query.push_values(batch, |mut row, (chat, name)| {
                    row.push_bind(chat.platform.name()).push_bind(&chat.person).push_bind(name);
                });
                query.push(") as told where identities.platform = told.column1 and identities.person = told.column2");
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }

    /// Keeps what somebody made of a shortlist.
    pub(super) async fn confer(&mut self, conferred: &Conferred, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        match conferred {
            Conferred::Noted(note) => self.keep_note(note, owner).await,
            Conferred::Unnoted(note) => self.drop_note(*note, owner).await,
            Conferred::Seated(member, role) => self.seat(*member, *role, owner, now).await,
            Conferred::Opened(poll) => self.open_poll(poll, owner, now).await,
            Conferred::Voted(poll, revision, vote) => self.keep_vote(*poll, *revision, vote, owner, now).await,
            Conferred::Closed(poll, revision, why) => self.close_poll(*poll, *revision, *why, owner, now).await,
        }
    }

    async fn keep_note(&mut self, note: &Note, owner: &Owner<'_>) -> Result<(), Error> {
        const KEEP: &str = "
            insert into notes (id, workspace_id, brief_id, developer_id, account_id, words, written_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (id) do nothing";
        on!(&mut self.link, |connection| {
            sqlx::query(KEEP)
                .bind(note.id.0)
                .bind(owner.workspace.0)
                .bind(note.brief.0)
                .bind(&note.developer.0)
                .bind(owner.account.0)
                .bind(&note.words)
                .bind(cut(note.at))
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    async fn drop_note(&mut self, note: NoteId, owner: &Owner<'_>) -> Result<(), Error> {
        const DROP: &str = "delete from notes where id = $1 and account_id = $2 and workspace_id = $3";
        on!(&mut self.link, |connection| {
            sqlx::query(DROP).bind(note.0).bind(owner.account.0).bind(owner.workspace.0).execute(connection).await.map(drop)
        })?;
        Ok(())
    }

    async fn seat(&mut self, member: MemberId, role: MemberRole, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const SEAT: &str = "
            insert into member_roles (workspace_id, account_id, role, set_by, set_at) values ($1, $2, $3, $4, $5)
            on conflict (workspace_id, account_id) do update
            set role = excluded.role, set_by = excluded.set_by, set_at = excluded.set_at";
        on!(&mut self.link, |connection| {
            sqlx::query(SEAT)
                .bind(owner.workspace.0)
                .bind(member.0)
                .bind(role.name())
                .bind(owner.account.0)
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    async fn open_poll(&mut self, poll: &Poll, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const OPEN: &str = "
            insert into polls (id, workspace_id, brief_id, account_id, opened_at, until_at, revision) values ($1, $2, $3, $4, $5, $6, $7)";
        on!(&mut self.link, |connection| {
            sqlx::query(OPEN)
                .bind(poll.id.0)
                .bind(owner.workspace.0)
                .bind(poll.brief.0)
                .bind(owner.account.0)
                .bind(cut(poll.opened_at))
                .bind(cut(poll.until))
                .bind(poll.revision)
                .execute(connection)
                .await
                .map(drop)
        })?;
        let developers: Vec<_> = (0_i64..).zip(&poll.developers).collect();
        for batch in batches(&developers) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into poll_developers (poll_id, position, developer_id) ");
                query.push_values(batch, |mut row, (position, developer)| {
                    row.push_bind(poll.id.0).push_bind(position).push_bind(&developer.0);
                });
                query.build().execute(connection).await.map(drop)
            })?;
        }
        let promise = |kind, at| Promise::about(poll.id.0, kind, When::At(at));
        self.promise(&promise(PromiseKind::PollDeadline, poll.until), owner.chat).await?;
        for (chat, account) in self.ears(owner.workspace.0).await? {
            // Whoever asks has an answer; in a place of many it may be theirs alone.
            if account != owner.account.0 || !chat.is_private() {
                self.promise(&promise(PromiseKind::PollOpened, now), &chat).await?;
            }
        }
        Ok(())
    }

    async fn keep_vote(&mut self, poll: PollId, revision: i64, vote: &Vote, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const MOVE: &str = "
            update polls set revision = revision + 1
            where id = $1 and workspace_id = $2 and revision = $3 and closed_at is null and until_at > $4";
        const VOTE: &str = "
            insert into votes (poll_id, developer_id, account_id, choice, words, voted_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (poll_id, developer_id, account_id) do update
            set choice = excluded.choice, words = excluded.words, voted_at = excluded.voted_at";
        let moved = on!(&mut self.link, |connection| {
            let query = sqlx::query(MOVE).bind(poll.0).bind(owner.workspace.0).bind(revision).bind(now);
            query.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(moved)?;
        on!(&mut self.link, |connection| {
            sqlx::query(VOTE)
                .bind(poll.0)
                .bind(&vote.developer.0)
                .bind(owner.account.0)
                .bind(vote.choice.name())
                .bind(&vote.words)
                .bind(cut(vote.at))
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Ends a poll, once; what else is owed about it is owed no more, and the workspace is owed the count.
    async fn close_poll(&mut self, poll: PollId, revision: i64, why: Closing, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const CLOSE: &str = "
            update polls set revision = revision + 1, closed_at = $4, closed_because = $5, closed_by = $6
            where id = $1 and workspace_id = $2 and revision = $3 and closed_at is null";
        let by = (why == Closing::Owner).then_some(owner.account.0);
        let closed = on!(&mut self.link, |connection| {
            let query = sqlx::query(CLOSE).bind(poll.0).bind(owner.workspace.0).bind(revision).bind(now).bind(why.name()).bind(by);
            query.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(closed)?;
        self.settle_subject(poll.0, now).await?;
        for (chat, _) in self.ears(owner.workspace.0).await? {
            self.promise(&Promise::about(poll.0, PromiseKind::PollClosed, When::At(now)), &chat).await?;
        }
        Ok(())
    }

    /// Where a workspace hears of something: each place of many once, and each person once who has a place of their own.
    async fn ears(&mut self, workspace: Uuid) -> Result<Vec<(ChatKey, Uuid)>, Error> {
        const CHATS: &str = "
            select chats.key, chats.account_id, routes.address
            from chats left join routes on routes.chat_key = chats.key
            where chats.workspace_id = $1 and chats.turn > 0
            order by chats.updated_at desc, chats.key
            limit $2";
        let rows: Vec<(String, Uuid, Option<String>)> =
            on!(&mut self.link, |connection| sqlx::query_as(CHATS).bind(workspace).bind(MOST_CHATS).fetch_all(connection).await)?;
        let mut people = HashSet::new();
        let mut ears = Vec::new();
        let mut places: BTreeMap<(Platform, String), (bool, ChatKey, Uuid)> = BTreeMap::new();
        for (key, account, address) in rows {
            let Ok(chat) = ChatKey::parse(&key) else { continue };
            if chat.is_private() {
                if people.insert(account) {
                    ears.push((chat, account));
                }
                continue;
            }
            // Whoever carries the place's talk on alone hears it alone: better somebody who is there.
            let is_there = address.is_none_or(|address| address != chat.person);
            let place = (chat.platform, chat.place.clone());
            match places.get(&place) {
                Some((known, ..)) if *known || !is_there => {}
                Some(_) | None => {
                    places.insert(place, (is_there, chat, account));
                }
            }
        }
        ears.extend(places.into_values().map(|(_, chat, account)| (chat, account)));
        Ok(ears)
    }

    /// Before everything of one account is the other's: of what each may have once, the other's stays.
    pub(super) async fn join_members(&mut self, from: Uuid, into: Uuid) -> Result<(), Error> {
        const ROLES: &str = "
            delete from member_roles where account_id = $1 and exists (
                select 1 from member_roles as other where other.account_id = $2 and other.workspace_id = member_roles.workspace_id)";
        const VOTES: &str = "
            delete from votes where account_id = $1 and exists (
                select 1 from votes as other
                where other.account_id = $2 and other.poll_id = votes.poll_id and other.developer_id = votes.developer_id)";
        const SET_BY: &str = "update member_roles set set_by = $2 where set_by = $1";
        const CLOSED_BY: &str = "update polls set closed_by = $2 where closed_by = $1";
        for text in [ROLES, VOTES, SET_BY, CLOSED_BY] {
            on!(&mut self.link, |connection| sqlx::query(text).bind(from).bind(into).execute(connection).await.map(drop))?;
        }
        Ok(())
    }

    /// Before everything of one workspace is the other's: who has a role in both keeps the other's.
    pub(super) async fn join_teams(&mut self, from: Uuid, into: Uuid) -> Result<(), Error> {
        const ROLES: &str = "
            delete from member_roles where workspace_id = $1 and exists (
                select 1 from member_roles as other where other.workspace_id = $2 and other.account_id = member_roles.account_id)";
        on!(&mut self.link, |connection| sqlx::query(ROLES).bind(from).bind(into).execute(connection).await.map(drop))?;
        Ok(())
    }
}
