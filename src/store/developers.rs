//! The developer's side: codes that make a chat theirs, what lies before them, what they are owed, and when they work.
//!
//! Whatever a developer does is done by the chat that is theirs at that moment, which is looked up in the same transaction.

use super::{
    AccountId, ChatKey, Error, Owner, Tx, WorkspaceId,
    database::on,
    keep::in_time,
    rows::{Place, cut, lists, push_list, unseal},
};
use crate::{
    conversation::{Invited, LinkCode, OfferState, Wanted},
    hiring::{
        agenda::{self, Agenda, Meeting, Off},
        brief::Requirements,
        calendar::WeeklyHours,
        developer::DeveloperId,
        interview::{Interview, InterviewState},
        promise::{News, Promise, PromiseKind, When},
        terms::InterviewTerms,
        trial::{Trial, TrialState},
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{AssertSqlSafe, QueryBuilder};
use std::collections::HashMap;
use uuid::Uuid;

/// Interviews and trials that are over for longer are no news any more.
const SHOWN_FOR: TimeDelta = TimeDelta::days(2);
/// Codes are kept this long after their time, to say what has become of them.
const KEPT_FOR: TimeDelta = TimeDelta::days(30);

impl Tx {
    /// What is known of a code that is for a developer; `None` when there is none. `proof` is what is kept of a code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invited(&mut self, wanted: &Wanted, proof: impl FnOnce(&LinkCode) -> String) -> Result<Option<Invited>, Error> {
        const OFFER: &str = "select id, developer_id, expires_at, redeemed_at is not null from developer_offers where ";
        let found: Option<(Uuid, String, DateTime<Utc>, bool)> = match wanted {
            Wanted::Code(code) => {
                let (proof, text) = (proof(code), AssertSqlSafe([OFFER, "proof = $1"].concat()));
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(proof).fetch_optional(connection).await)?
            }
            Wanted::Named(id) => {
                let text = AssertSqlSafe([OFFER, "id = $1"].concat());
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(id).fetch_optional(connection).await)?
            }
        };
        Ok(found.map(|(id, developer, expires_at, is_used)| Invited {
            id,
            developer: DeveloperId(developer),
            expires_at,
            state: if is_used { OfferState::Used } else { OfferState::Open },
        }))
    }

    /// Keeps that a code was given out for a developer, once; an earlier one of theirs does not work any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invite(
        &mut self,
        id: Uuid,
        proof: &str,
        developer: &DeveloperId,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const FORGET: &str = "delete from developer_offers where expires_at < $1";
        const END: &str = "
            update developer_offers set expires_at = $2
            where developer_id = $1 and redeemed_at is null and expires_at > $2 and id <> $3";
        const KEEP: &str = "
            insert into developer_offers (id, proof, developer_id, made_at, expires_at) values ($1, $2, $3, $4, $5)
            on conflict (id) do nothing";
        on!(&mut self.link, |connection| {
            async {
                sqlx::query(FORGET).bind(cut(now - KEPT_FOR)).execute(&mut *connection).await?;
                sqlx::query(END).bind(&developer.0).bind(cut(now)).bind(id).execute(&mut *connection).await?;
                let keep = sqlx::query(KEEP).bind(id).bind(proof).bind(&developer.0).bind(cut(now)).bind(cut(until));
                keep.execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        Ok(())
    }

    /// Makes a chat a developer's, once. What they were to be told elsewhere is told here from then on, and they are reminded of what is booked.
    pub(super) async fn link_developer(
        &mut self,
        offer: Uuid,
        developer: &DeveloperId,
        owner: &Owner<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const TAKE: &str = "
            update developer_offers set redeemed_at = $2, redeemed_by = $3
            where id = $1 and redeemed_at is null and expires_at > $2 and developer_id = $4";
        const MOVE: &str = "
            update promises set state = 'cancelled'
            where state = 'pending' and kind like 'developer%'
                and chat_key = (select chat_key from developer_chats where developer_id = $1)";
        const LINK: &str = "
            insert into developer_chats (developer_id, chat_key, linked_at) values ($1, $2, $3)
            on conflict (developer_id) do update set chat_key = excluded.chat_key, linked_at = excluded.linked_at";
        // A chat is one developer's.
        const LEAVE: &str = "delete from developer_chats where chat_key = $1 and developer_id <> $2";
        let chat = owner.chat.to_string();
        let taken = on!(&mut self.link, |connection| {
            let take = sqlx::query(TAKE).bind(offer).bind(now).bind(&chat).bind(&developer.0);
            take.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(taken)?;
        on!(&mut self.link, |connection| {
            async {
                sqlx::query(MOVE).bind(&developer.0).execute(&mut *connection).await?;
                sqlx::query(LEAVE).bind(&chat).bind(&developer.0).execute(&mut *connection).await?;
                sqlx::query(LINK).bind(&developer.0).bind(&chat).bind(now).execute(&mut *connection).await.map(drop)
            }
            .await
        })?;
        let Some(agenda) = self.agenda(developer, owner.chat, now).await? else { return Ok(()) };
        for meeting in agenda.ahead(now) {
            let interview = &meeting.interview;
            let owed = match interview.state {
                InterviewState::Requested { until } => agenda::asked(interview, until, now),
                InterviewState::Held { .. }
                | InterviewState::Confirmed
                | InterviewState::Done
                | InterviewState::NoShow
                | InterviewState::Cancelled
                | InterviewState::Proposed { .. }
                | InterviewState::Declined => agenda::booked(interview, now),
            };
            for promise in owed {
                self.promise(&promise, owner.chat).await?;
            }
        }
        Ok(())
    }

    /// What lies before a developer; `None` when the chat is not theirs.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn agenda(&mut self, developer: &DeveloperId, chat: &ChatKey, now: DateTime<Utc>) -> Result<Option<Agenda>, Error> {
        const OFF: &str =
            "select id, from_at, until_at from time_off where developer_id = $1 and until_at > $2 order by from_at, until_at, id";
        if !self.is_theirs(developer, chat).await? {
            return Ok(None);
        }
        let since = cut(now - SHOWN_FOR);
        let mut interviews = self.interviews_with(developer, since).await?;
        // A time that a client only holds is not the developer's business yet.
        interviews.retain(|interview| !matches!(interview.state, InterviewState::Held { .. }));
        let skills = self.skills_wanted(developer, since).await?;
        let meetings = interviews.into_iter().map(|interview| {
            let skills = skills.get(&interview.brief.0).map(|brief| brief.must.clone()).unwrap_or_default();
            Meeting { interview, skills }
        });
        let meetings = meetings.collect();
        let trials = self.trials_with(developer, since.date_naive()).await?;
        let off: Vec<(Uuid, DateTime<Utc>, DateTime<Utc>)> =
            on!(&mut self.link, |connection| sqlx::query_as(OFF).bind(&developer.0).bind(cut(now)).fetch_all(connection).await)?;
        let off = off.into_iter().map(|(id, from, until)| Off { id, from, until }).collect();
        let open: Vec<Uuid> = trials.iter().filter(|trial| trial.state.is_open()).map(|trial| trial.id.0).collect();
        let cockpits = self.cockpits(&open).await?;
        Ok(Some(Agenda { developer: developer.clone(), meetings, trials, cockpits, off }))
    }

    /// What the briefs ask for that a developer is met for.
    async fn skills_wanted(&mut self, developer: &DeveloperId, since: DateTime<Utc>) -> Result<HashMap<Uuid, Requirements>, Error> {
        const WANTED: &str = "
            select id, cast(body as text) from briefs
            where id in (select brief_id from interviews where developer_id = $1 and ends_at > $2)";
        let rows: Vec<(Uuid, String)> =
            on!(&mut self.link, |connection| sqlx::query_as(WANTED).bind(&developer.0).bind(since).fetch_all(connection).await)?;
        let mut wanted = HashMap::new();
        for (id, body) in rows {
            wanted.insert(id, Place { table: "briefs", row: &id }.read("body", unseal(&body))?);
        }
        Ok(wanted)
    }

    /// Whether a chat is the one of a developer.
    async fn is_theirs(&mut self, developer: &DeveloperId, chat: &ChatKey) -> Result<bool, Error> {
        Ok(self.chat_of(developer).await?.as_ref() == Some(chat))
    }

    /// Where a developer is asked and told; `None` where nobody has linked a chat.
    pub(super) async fn chat_of(&mut self, developer: &DeveloperId) -> Result<Option<ChatKey>, Error> {
        const CHAT: &str = "select chat_key from developer_chats where developer_id = $1";
        let chat: Option<String> =
            on!(&mut self.link, |connection| sqlx::query_scalar(CHAT).bind(&developer.0).fetch_optional(connection).await)?;
        Ok(chat.and_then(|chat| ChatKey::parse(&chat).ok()))
    }

    /// The chat is still the developer's, or the step was taken on what is not so any more.
    async fn still_theirs(&mut self, developer: &DeveloperId, owner: &Owner<'_>) -> Result<(), Error> {
        if self.is_theirs(developer, owner.chat).await? { Ok(()) } else { Err(Error::Conflict) }
    }

    /// Owes messages to a developer, where there is a chat of theirs.
    pub(super) async fn owe_developer(&mut self, developer: &DeveloperId, promises: &[Promise]) -> Result<(), Error> {
        let Some(chat) = self.chat_of(developer).await? else { return Ok(()) };
        for promise in promises {
            self.promise(promise, &chat).await?;
        }
        Ok(())
    }

    /// Developers hear of trials of theirs that were agreed, or are over.
    pub(super) async fn tell_of_trials(&mut self, trials: impl IntoIterator<Item = &Trial>, now: DateTime<Utc>) -> Result<(), Error> {
        let is_news = |trial: &&Trial| match trial.state {
            TrialState::Scheduled | TrialState::Active => trial.revision == 1,
            TrialState::DecisionDue => false,
            TrialState::Kept | TrialState::Ended | TrialState::Replaced | TrialState::Lapsed => true,
        };
        let news: Vec<&Trial> = trials.into_iter().filter(is_news).collect();
        if news.is_empty() {
            return Ok(());
        }
        let whose: Vec<&str> = news.iter().map(|trial| trial.developer.0.as_str()).collect();
        let mut chats: HashMap<String, String> = HashMap::new();
        for list in lists(&whose) {
            let rows: Vec<(String, String)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("select developer_id, chat_key from developer_chats where developer_id in ");
                push_list(&mut query, list);
                query.build_query_as().fetch_all(connection).await
            })?;
            chats.extend(rows);
        }
        for trial in news {
            if let Some(chat) = chats.get(&trial.developer.0).and_then(|chat| ChatKey::parse(chat).ok()) {
                let promise = Promise::about(trial.id.0, PromiseKind::Developer(News::Trial), When::At(now));
                self.promise(&promise, &chat).await?;
            }
        }
        Ok(())
    }

    /// Owes a message to everybody on the client's side who was ever owed anything about its subject.
    pub(super) async fn owe_client(&mut self, developer: &DeveloperId, promise: &Promise, owner: &Owner<'_>) -> Result<(), Error> {
        const WHOM: &str = "
            select distinct promises.chat_key
            from promises join interviews on interviews.id = promises.subject
            where promises.subject = $1 and interviews.developer_id = $2 and promises.kind = 'interview_over'
            order by promises.chat_key";
        self.still_theirs(developer, owner).await?;
        let chats: Vec<String> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(WHOM).bind(promise.subject).bind(&developer.0).fetch_all(connection).await
        })?;
        for chat in chats.iter().filter_map(|chat| ChatKey::parse(chat).ok()) {
            self.promise(promise, &chat).await?;
        }
        Ok(())
    }

    /// Stores what a developer answers about an interview, and owes the client's side these messages in place of all others.
    pub(super) async fn answer(
        &mut self,
        interview: &Interview,
        owed: &[Promise],
        owner: &Owner<'_>,
        terms: &InterviewTerms,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.still_theirs(&interview.developer, owner).await?;
        self.keep_answer(interview, terms, now).await?;
        let chats = self.owe_instead(interview.id.0, owed, None, now).await?;
        // Whoever shares the hire with them is reminded as well.
        if let Some(chat) = chats.first() {
            let (account, workspace) = self.whose(chat).await?;
            let client = Owner { chat, account, workspace, seed: owner.seed };
            for promise in owed {
                self.promise_partners(promise, &client).await?;
            }
        }
        Ok(())
    }

    async fn whose(&mut self, chat: &ChatKey) -> Result<(AccountId, WorkspaceId), Error> {
        const WHOSE: &str = "select account_id, workspace_id from chats where key = $1";
        let (account, workspace): (Uuid, Uuid) =
            on!(&mut self.link, |connection| sqlx::query_as(WHOSE).bind(chat.to_string()).fetch_one(connection).await)?;
        Ok((AccountId(account), WorkspaceId(workspace)))
    }

    /// Sets the weekly hours of a developer, which every process hears of as a change of the pool.
    pub(super) async fn set_hours(
        &mut self,
        developer: &DeveloperId,
        hours: &WeeklyHours,
        owner: &Owner<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const SET: &str = "
            insert into developer_hours (developer_id, hours, changed_at) values ($1, $2, $3)
            on conflict (developer_id) do update set hours = excluded.hours, changed_at = excluded.changed_at";
        self.still_theirs(developer, owner).await?;
        self.next_roster_version().await?;
        on!(&mut self.link, |connection| {
            sqlx::query(SET).bind(&developer.0).bind(hours.to_string()).bind(now).execute(connection).await.map(drop)
        })?;
        Ok(())
    }

    /// A developer will be away.
    pub(super) async fn take_off(&mut self, developer: &DeveloperId, off: &Off, owner: &Owner<'_>) -> Result<(), Error> {
        const TAKE: &str = "
            insert into time_off (id, developer_id, from_at, until_at) values ($1, $2, $3, $4)
            on conflict (id) do nothing";
        self.still_theirs(developer, owner).await?;
        on!(&mut self.link, |connection| {
            let take = sqlx::query(TAKE).bind(off.id).bind(&developer.0).bind(cut(off.from)).bind(cut(off.until));
            take.execute(connection).await.map(drop)
        })?;
        Ok(())
    }

    /// A developer will not be away after all.
    pub(super) async fn come_back(&mut self, developer: &DeveloperId, off: Uuid, owner: &Owner<'_>) -> Result<(), Error> {
        const BACK: &str = "delete from time_off where id = $1 and developer_id = $2";
        self.still_theirs(developer, owner).await?;
        on!(&mut self.link, |connection| sqlx::query(BACK).bind(off).bind(&developer.0).execute(connection).await.map(drop))?;
        Ok(())
    }
}
