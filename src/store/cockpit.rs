//! What is agreed and said about trials while they go on, and reminders that move with their days.

use super::{
    ChatKey, Error, Owner, Tx,
    database::on,
    rows::{Place, lists, push_list},
};
use crate::hiring::{
    cockpit::{Cockpit, Goal, Item, Mood, Note, Ready, Said},
    promise::PromiseKind,
    terms::TrialTerms,
    trial::{Trial, TrialId},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sqlx::QueryBuilder;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Which chat was owed which kind of message, and by whose clock.
type OwedRow = (String, String, Option<String>);

impl Tx {
    /// What was agreed and said about these trials; of each that there is nothing of, that.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cockpits(&mut self, trials: &[Uuid]) -> Result<Vec<Cockpit>, Error> {
        const GOALS: &str = "select trial_id, id, position, words from trial_goals where trial_id in ";
        const ITEMS: &str = "select trial_id, item, account_id, changed_at from trial_items where is_ready and trial_id in ";
        const SAID: &str = "select trial_id, day, account_id, mood, words from check_ins where day is not null and trial_id in ";
        let mut found: HashMap<Uuid, Cockpit> = trials.iter().map(|id| (*id, Cockpit::new(TrialId(*id)))).collect();
        for list in lists(trials) {
            let goals: Vec<(Uuid, Uuid, i64, String)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(GOALS);
                push_list(&mut query, list);
                query.push(" order by position, id").build_query_as().fetch_all(connection).await
            })?;
            for (trial, id, position, words) in goals {
                found.entry(trial).and_modify(|cockpit| cockpit.goals.push(Goal { id, position, words }));
            }
            let items: Vec<(Uuid, String, Uuid, DateTime<Utc>)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(ITEMS);
                push_list(&mut query, list);
                query.push(" order by changed_at, item").build_query_as().fetch_all(connection).await
            })?;
            for (trial, item, by, at) in items {
                let item = Place { table: "trial_items", row: &trial }.read("item", Item::parse(&item))?;
                found.entry(trial).and_modify(|cockpit| cockpit.ready.push(Ready { item, by, at }));
            }
            let said: Vec<(Uuid, i64, Uuid, String, Option<String>)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(SAID);
                push_list(&mut query, list);
                query.push(" order by day, said_at, id").build_query_as().fetch_all(connection).await
            })?;
            for (trial, day, by, mood, words) in said {
                let mood = Place { table: "check_ins", row: &trial }.read("mood", Mood::parse(&mood))?;
                found.entry(trial).and_modify(|cockpit| cockpit.said.push(Said { day, by, mood, words }));
            }
        }
        Ok(found.into_values().collect())
    }

    /// Keeps what somebody agreed or said.
    pub(super) async fn keep_word(&mut self, trial: TrialId, note: &Note, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        match note {
            Note::Goal(goal) => self.add_goal(trial, goal, owner, now).await,
            Note::NoGoal(goal) => self.drop_goal(trial, *goal).await,
            Note::Ready(item, is_ready) => self.tick(trial, *item, *is_ready, owner, now).await,
            Note::Mood(day, mood) => self.check_in(trial, *day, *mood, owner, now).await,
            Note::Word(day, words) => self.add_word(trial, *day, words, owner).await,
        }
    }

    async fn add_goal(&mut self, trial: TrialId, goal: &Goal, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const ADD: &str = "
            insert into trial_goals (id, trial_id, account_id, position, words, written_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (id) do nothing";
        on!(&mut self.link, |connection| {
            sqlx::query(ADD)
                .bind(goal.id)
                .bind(trial.0)
                .bind(owner.account.0)
                .bind(goal.position)
                .bind(&goal.words)
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    async fn drop_goal(&mut self, trial: TrialId, goal: Uuid) -> Result<(), Error> {
        const DROP: &str = "delete from trial_goals where id = $1 and trial_id = $2";
        on!(&mut self.link, |connection| sqlx::query(DROP).bind(goal).bind(trial.0).execute(connection).await.map(drop))?;
        Ok(())
    }

    async fn tick(&mut self, trial: TrialId, item: Item, is_ready: bool, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        // Whoever said the same first is kept.
        const TICK: &str = "
            insert into trial_items (trial_id, item, is_ready, account_id, changed_at) values ($1, $2, $3, $4, $5)
            on conflict (trial_id, item) do update
            set is_ready = excluded.is_ready, account_id = excluded.account_id, changed_at = excluded.changed_at
            where trial_items.is_ready <> excluded.is_ready";
        on!(&mut self.link, |connection| {
            sqlx::query(TICK)
                .bind(trial.0)
                .bind(item.name())
                .bind(is_ready)
                .bind(owner.account.0)
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    async fn check_in(&mut self, trial: TrialId, day: i64, mood: Mood, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        // One answer a person and day: the word on another mood goes with it.
        const SAID: &str = "
            insert into check_ins (id, trial_id, account_id, day, mood, said_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (id) do update
            set words = case when check_ins.mood = excluded.mood then check_ins.words end, mood = excluded.mood,
                said_at = excluded.said_at";
        let id = Uuid::new_v5(&trial.0, format!("check-in {day} {}", owner.account.0).as_bytes());
        on!(&mut self.link, |connection| {
            sqlx::query(SAID)
                .bind(id)
                .bind(trial.0)
                .bind(owner.account.0)
                .bind(day)
                .bind(mood.code())
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    async fn add_word(&mut self, trial: TrialId, day: i64, words: &str, owner: &Owner<'_>) -> Result<(), Error> {
        // Somebody may have answered as two people who have become one since.
        const WORD: &str = "
            update check_ins set words = $4
            where id = (
                select id from check_ins where trial_id = $1 and day = $2 and account_id = $3 order by said_at desc, id limit 1)";
        on!(&mut self.link, |connection| {
            sqlx::query(WORD).bind(trial.0).bind(day).bind(owner.account.0).bind(words).execute(connection).await.map(drop)
        })?;
        Ok(())
    }

    /// Keeps a trial whose days moved, and what is owed about it with it: to whom it was owed, by their own clock.
    pub(super) async fn move_trial(
        &mut self,
        trial: &Trial,
        owner: &Owner<'_>,
        terms: &TrialTerms,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        const OWED: &str = "select chat_key, kind, zone from promises where subject = $1 order by chat_key, seq";
        self.keep_trial(trial, owner, now).await?;
        let rows: Vec<OwedRow> = on!(&mut self.link, |connection| sqlx::query_as(OWED).bind(trial.id.0).fetch_all(connection).await)?;
        self.settle_subject(trial.id.0, now).await?;
        let mut chats: BTreeMap<String, (BTreeSet<PromiseKind>, Tz)> = BTreeMap::new();
        for (chat, kind, zone) in rows {
            let Some(kind) = PromiseKind::parse(&kind) else { continue };
            let (kinds, clock) = chats.entry(chat).or_insert((BTreeSet::new(), trial.zone));
            kinds.insert(kind);
            // The end comes by the trial's own clock, everything else by the reader's.
            if let Some(zone) = zone.and_then(|zone| zone.parse().ok()).filter(|_| kind != PromiseKind::TrialOver) {
                *clock = zone;
            }
        }
        if !chats.values().any(|(kinds, _)| kinds.contains(&PromiseKind::TrialOver)) {
            let (kinds, _) = chats.entry(owner.chat.to_string()).or_insert((BTreeSet::new(), trial.zone));
            kinds.insert(PromiseKind::TrialOver);
        }
        for (chat, (kinds, clock)) in chats {
            let Ok(chat) = ChatKey::parse(&chat) else { continue };
            for promise in trial.promises(terms, clock, now) {
                if promise.kind.is_for_everybody() || kinds.contains(&promise.kind) {
                    self.promise(&promise, &chat).await?;
                }
            }
        }
        Ok(())
    }
}
