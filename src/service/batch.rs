//! Several events in one transaction: group commit.
//!
//! Events that arrive while a commit is under way are stepped and committed together, so that one flush to the disk
//! serves them all. A batch begins [`Care::Hopeful`]: conflicts are rare, and preparing for them costs as much as the work
//! itself. When a row has moved on or a slot is taken, all of it is given up and taken again [`Care::Careful`]: each event
//! that changes facts then has a savepoint of its own, is rolled back alone, and its step taken again with a fresh look.

mod desk;
mod erasing;
mod hearing;
mod looking;

use super::{
    incoming::{self, Incoming, Input},
    notices,
    shared::Shared,
};
use crate::{
    conversation::{Chat, Effect, Event, Step},
    hiring::{facts::Facts, matching::Roster, promise::SubjectKind, trial::Trial},
    i18n::{message::Message, shown::Shown},
    store::{About, AccountId, ChatKey, Envelope, Error, Newcomer, Outgoing, Owner, StoredChat, Tx, WorkspaceId},
};
use chrono::{DateTime, Utc};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use uuid::Uuid;

/// How often a step is taken again when others were faster.
const ATTEMPTS: usize = 5;
/// From so many workspaces on, it is looked at once which of them are new.
const WORTH_A_LOOK: usize = 4;

/// What happens when the database refuses a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Nothing is written until the batch is done, and that in another transaction: an event that wants more than that is
    /// [`Error::Conflict`].
    Ahead,
    /// The whole batch fails with [`Error::Conflict`]: take it again, careful.
    Hopeful,
    /// Only that step is taken back, and taken again.
    Careful,
}

/// A transaction with the chats that it has locked.
pub struct Batch<'a> {
    tx: Tx,
    shared: &'a Shared,
    care: Care,
    roster: Arc<Roster>,
    now: DateTime<Utc>,
    chats: HashMap<ChatKey, Open>,
    /// What each workspace has done, as far as it was read whole.
    facts: HashMap<WorkspaceId, Facts>,
    /// The subjects of promises, each with its workspace and as facts that hold nothing else.
    about: HashMap<Uuid, (WorkspaceId, Facts)>,
    /// Trials whose time has come, to be moved on together.
    advancing: Vec<(Trial, WorkspaceId)>,
    said: Vec<Envelope>,
    /// Whether a developer was taken or given back.
    takes: bool,
    /// Whether the pool changed.
    repools: bool,
}

/// What a batch has come to, not yet written.
pub struct Outcome {
    now: DateTime<Utc>,
    /// Chats that changed, with their turn and the revision that they were read at.
    chats: Vec<(ChatKey, Chat, i64, i64)>,
    advancing: Vec<(Trial, WorkspaceId)>,
    said: Vec<Envelope>,
    takes: bool,
    repools: bool,
}

/// How soon the messages of an event are to go out, and how long they are worth it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Urgency {
    /// 0 goes first.
    pub priority: i16,
    /// Of a reminder, what it is about.
    pub about: Option<About>,
}

/// A chat as the batch has it so far.
struct Open {
    chat: Chat,
    /// What the person has before their eyes; `None` when nobody asked, because nothing was typed.
    shown: Option<Shown>,
    /// The turn that the talk is in.
    turn: i64,
    /// The turn that it was in when the batch began, until buttons of earlier ones were looked up.
    earlier_than: Option<i64>,
    /// The revision that it was read at.
    revision: i64,
    account: AccountId,
    workspace: WorkspaceId,
    /// The name of whoever acts at the moment, if they are one of the operator's people.
    staff: Option<String>,
    changed: bool,
}

impl<'a> Batch<'a> {
    /// A batch on a transaction that has locked `chats`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn new(
        mut tx: Tx,
        shared: &'a Shared,
        care: Care,
        now: DateTime<Utc>,
        keys: &[(&ChatKey, &Newcomer)],
    ) -> Result<Self, Error> {
        let newcomers: HashMap<&ChatKey, &Newcomer> = keys.iter().copied().collect();
        let stored = tx.chats(keys, now).await?;
        if care != Care::Ahead {
            let mut names: Vec<(&ChatKey, String)> = stored
                .iter()
                .filter(|(_, stored)| stored.revision == 0)
                .filter_map(|(key, _)| Some((key, shared.names.of(key)?)))
                .collect();
            names.sort_unstable();
            tx.introduce(&names).await?;
        }
        let chats = stored.into_iter().map(|(key, stored)| {
            let newcomer = newcomers.get(&key).copied();
            (key, Open::of(stored, newcomer))
        });
        let chats = chats.collect();
        Ok(Self {
            tx,
            shared,
            care,
            roster: shared.roster(),
            now,
            chats,
            facts: HashMap::new(),
            about: HashMap::new(),
            advancing: Vec::new(),
            said: Vec::new(),
            takes: false,
            repools: false,
        })
    }

    /// Reads the subjects of many promises at once: a promise looks at nothing else.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn know_about(&mut self, subjects: &BTreeSet<(SubjectKind, Uuid)>) -> Result<(), Error> {
        let taken = self.shared.taken();
        let alone = || Facts { taken: Arc::clone(&taken), ..Facts::default() };
        for (workspace, found) in self.tx.facts_about(subjects).await? {
            let interviews = found.interviews.into_iter().map(|one| (one.id.0, Facts { interviews: vec![one], ..alone() }));
            let mut cockpits: HashMap<_, _> = found.cockpits.into_iter().map(|cockpit| (cockpit.trial, cockpit)).collect();
            let trials = found.trials.into_iter().map(|one| {
                let cockpits = cockpits.remove(&one.id).into_iter().collect();
                (one.id.0, Facts { trials: vec![one], cockpits, ..alone() })
            });
            let engagements = found.engagements.into_iter().map(|one| (one.id.0, Facts { engagements: vec![one], ..alone() }));
            self.about.extend(interviews.chain(trials).chain(engagements).map(|(subject, facts)| (subject, (workspace, facts))));
        }
        // What is not found has an entry as well, so that nobody looks for it again.
        for (_, subject) in subjects {
            self.about.entry(*subject).or_insert_with(|| (WorkspaceId(Uuid::nil()), alone()));
        }
        Ok(())
    }

    /// Learns at once in which workspaces nothing has been done yet: there are no facts to read for each of them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_who_is_new(&mut self) -> Result<(), Error> {
        let workspaces: BTreeSet<WorkspaceId> = self.chats.values().map(|open| open.workspace).collect();
        // Of a few it costs as much to read what they have done.
        if workspaces.len() < WORTH_A_LOOK {
            return Ok(());
        }
        let taken = self.shared.taken();
        for workspace in self.tx.without_briefs(workspaces).await? {
            self.facts.insert(workspace, Facts { taken: Arc::clone(&taken), ..Facts::default() });
        }
        Ok(())
    }

    /// Reads the buttons that people of these chats have before their eyes: who types may mean one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_at_buttons(&mut self, chats: &[&ChatKey]) -> Result<(), Error> {
        for (key, shown) in self.tx.shown(chats).await? {
            if let Some(open) = self.chats.get_mut(&key) {
                open.shown = Some(shown);
            }
        }
        Ok(())
    }

    /// Reads what came in as an event, at this point of the batch; `None` for a chat that is not in it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read(&mut self, incoming: &Incoming) -> Result<Option<Event>, Error> {
        self.welcome_back(incoming).await?;
        if let Some(open) = self.chats.get_mut(&incoming.chat) {
            open.staff.clone_from(&incoming.staff);
        }
        let is_letter = matches!(incoming.input, Input::Words(_)) && self.is_letter(&incoming.chat).await?;
        let Some(open) = self.chats.get_mut(&incoming.chat) else { return Ok(None) };
        if let (Input::Words(words), Some(shown)) = (&incoming.input, &mut open.shown)
            && shown.is_of_earlier(words)
            && let Some(turn) = open.earlier_than.take()
        {
            shown.recall(&self.tx.shown_before(&incoming.chat, turn).await?);
        }
        let nothing = Shown::default();
        let shown = open.shown.as_ref().unwrap_or(&nothing);
        Ok(Some(incoming::read(&incoming.input, &open.chat, shown, self.shared.longest_text, is_letter)))
    }

    /// Takes an event: steps, applies what the step wants done, and remembers what it says.
    ///
    /// # Errors
    /// When the database fails. [`Error::Conflict`] when a hopeful batch was refused something, or a promise was every time.
    pub async fn take(&mut self, key: &ChatKey, seed: Uuid, event: &Event, urgency: Urgency) -> Result<(), Error> {
        let Some(mut open) = self.chats.remove(key) else { return Ok(()) };
        let taken = self.attempt(key, &open, seed, event).await;
        if let Ok(step) = &taken
            && step.effects.contains(&Effect::Erase)
        {
            return self.bid_farewell(key, step, seed).await;
        }
        let notices = match &taken {
            Ok(step) if !step.effects.is_empty() => self.notices(key, &open, &step.effects, seed).await?,
            Ok(_) | Err(_) => Vec::new(),
        };
        let taken = taken.and_then(|step| {
            if !matches!(event, Event::Due(_)) && !step.replies.is_empty() {
                open.turn += 1;
                open.changed = true;
                open.shown.iter_mut().for_each(Shown::turn);
            }
            let is_link = step.effects.iter().any(|effect| matches!(effect, Effect::Link { .. }));
            self.remember(key, &mut open, step, seed, urgency)?;
            self.said.extend(notices);
            Ok(is_link)
        });
        self.chats.insert(key.clone(), open);
        if taken? {
            self.look_who_is_who().await?;
        }
        Ok(())
    }

    /// A link has changed whose chats these are, and where.
    async fn look_who_is_who(&mut self) -> Result<(), Error> {
        let owners = self.tx.owners(&self.chats.keys().collect::<Vec<_>>()).await?;
        for (key, (account, workspace, revision)) in owners {
            if let Some(open) = self.chats.get_mut(&key) {
                (open.account, open.workspace, open.revision) = (account, workspace, revision);
            }
        }
        self.facts.clear();
        self.about.clear();
        Ok(())
    }

    /// Writes the chats and what was said, and commits. Whoever was taken or given back is known to all from then on.
    ///
    /// # Errors
    /// When the database fails; then nothing of the batch has happened.
    pub async fn commit(self) -> Result<(), Error> {
        let shared = self.shared;
        let (tx, outcome) = self.finish();
        outcome.commit(tx, shared).await
    }

    /// What is to be written, and the transaction that it was read in.
    pub fn finish(self) -> (Tx, Outcome) {
        let changed = self.chats.into_iter().filter(|(_, open)| open.changed);
        let chats = changed.map(|(key, open)| (key, open.chat, open.turn, open.revision)).collect();
        let Self { now, advancing, said, takes, repools, .. } = self;
        (self.tx, Outcome { now, chats, advancing, said, takes, repools })
    }

    async fn attempt(&mut self, key: &ChatKey, open: &Open, seed: Uuid, event: &Event) -> Result<Step, Error> {
        for attempt in 0..ATTEMPTS {
            let step = self.step(key, open, seed, event, attempt > 0).await?;
            if step.effects.is_empty() {
                return Ok(step);
            }
            let owner = Owner { chat: key, account: open.account, workspace: open.workspace, seed };
            let guarded = self.care == Care::Careful && step.effects.iter().any(Effect::may_be_refused);
            if guarded {
                self.tx.savepoint().await?;
            }
            let applied = self.apply(event, &step.effects, &owner).await;
            self.facts.remove(&open.workspace);
            event.subject().and_then(|(_, subject)| self.about.remove(&subject));
            match applied {
                Ok(()) => {
                    if guarded {
                        self.tx.release().await?;
                    }
                    return Ok(step);
                }
                Err(Error::Conflict) if guarded => self.tx.rollback_to().await?,
                Err(error) => return Err(error),
            }
        }
        match event {
            // Nobody waits for an answer, and what is owed stays owed.
            Event::Due(_) => Err(Error::Conflict),
            // Others were faster every time. The event is answered all the same: with the question that is open.
            Event::Said(_) | Event::Brought(_) | Event::Tapped(_) | Event::Asked(_) | Event::Unreadable | Event::Resumed => {
                self.step(key, open, seed, &Event::Unreadable, true).await
            }
        }
    }

    async fn apply(&mut self, event: &Event, effects: &[Effect], owner: &Owner<'_>) -> Result<(), Error> {
        self.takes |= effects.iter().any(|effect| {
            if let Effect::KeepTrial(trial) = effect {
                // While a trial goes on, its developer stays taken.
                trial.revision == 1 || !trial.state.is_open()
            } else {
                matches!(effect, Effect::KeepEngagement(_) | Effect::Erase)
            }
        });
        self.repools |= effects.iter().any(|effect| matches!(effect, Effect::SetHours(..)));
        // A promise that comes due changes nothing of a trial but where it stands.
        if let (Care::Hopeful | Care::Ahead, Event::Due(_), [Effect::KeepTrial(trial)]) = (self.care, event, effects)
            && trial.revision > 1
        {
            self.advancing.push(((**trial).clone(), owner.workspace));
            return Ok(());
        }
        if self.care == Care::Ahead {
            return Err(Error::Conflict);
        }
        for effect in effects {
            self.tx.apply(effect, owner, &self.shared.terms, self.now).await?;
        }
        Ok(())
    }

    /// Moves trials on whose time has come.
    async fn advance(&mut self) -> Result<(), Error> {
        let advancing = std::mem::take(&mut self.advancing);
        self.tx.advance_trials(&advancing, self.now).await
    }

    fn remember(&mut self, key: &ChatKey, open: &mut Open, step: Step, seed: Uuid, urgency: Urgency) -> Result<(), Error> {
        if open.chat != step.chat {
            open.chat = step.chat;
            open.changed = true;
        }
        let mut news = notices::news(&step.effects).filter(|_| urgency.about.is_none());
        for (index, reply) in step.replies.iter().enumerate() {
            let message = Message { news: news.take(), ..self.shared.i18n.message(&open.chat.locale, reply) };
            open.shown.iter_mut().for_each(|shown| shown.push(&message));
            let id = message_id(seed, index);
            let outgoing = Outgoing {
                id,
                chat: key,
                priority: urgency.priority,
                message: &message,
                not_before: self.now,
                about: urgency.about,
                turn: open.turn,
            };
            self.said.push(Envelope::new(&outgoing)?);
        }
        Ok(())
    }
}

impl Outcome {
    /// Writes everything, and commits. Whoever was taken or given back is known to all from then on.
    ///
    /// # Errors
    /// When the database fails, or something moved on since it was read; then nothing has happened.
    pub async fn commit(self, mut tx: Tx, shared: &Shared) -> Result<(), Error> {
        tx.advance_trials(&self.advancing, self.now).await?;
        let chats: Vec<_> = self.chats.iter().map(|(key, chat, turn, revision)| (key, chat, *turn, *revision)).collect();
        tx.keep_chats(&chats, self.now).await?;
        tx.post(&self.said, self.now).await?;
        tx.commit().await?;
        // The batch is committed: that others hear of it a moment later is no failure of it.
        if self.takes
            && let Err(error) = shared.refresh_taken().await
        {
            tracing::warn!(%error, "who is taken could not be read again; the next look will");
        }
        if self.repools
            && let Err(error) = shared.refresh_roster().await
        {
            tracing::warn!(%error, "the pool could not be read again; the next look will");
        }
        Ok(())
    }
}

/// The name of message number `index` that comes of a seed. Seeds are far from one another, so it is its own.
pub const fn message_id(seed: Uuid, index: usize) -> Uuid {
    Uuid::from_u128(seed.as_u128().wrapping_add(index as u128))
}

impl Open {
    /// A stored chat; one that nobody can read any more begins anew.
    fn of(stored: StoredChat, newcomer: Option<&Newcomer>) -> Self {
        let fresh = || Chat::new(newcomer.map_or("en", |newcomer| &newcomer.locale), newcomer.and_then(|newcomer| newcomer.zone));
        Self {
            chat: stored.chat.unwrap_or_else(fresh),
            shown: None,
            turn: stored.turn,
            earlier_than: Some(stored.turn),
            revision: stored.revision,
            account: stored.account,
            workspace: stored.workspace,
            staff: None,
            // What was saved of an unreadable state takes its place.
            changed: stored.salvaged,
        }
    }
}
