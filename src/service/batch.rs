//! Several events in one transaction: group commit.
//!
//! Events that arrive while a commit is under way are stepped and committed together, so that one flush to the disk
//! serves them all. An event that changes facts does so under a savepoint of its own: when a row has moved on or a slot
//! is taken, only that event is rolled back and its step taken again with a fresh look.

use super::shared::Shared;
use crate::{
    conversation::{self, Chat, Effect, Event, Step, View},
    hiring::{calendar::Diary, facts::Facts, matching::Roster},
    i18n::{message::Message, shown::Shown},
    store::{About, AccountId, ChatKey, Error, Newcomer, Outgoing, Owner, StoredChat, Tx, WorkspaceId},
};
use chrono::{DateTime, Utc};
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

/// How often a step is taken again when others were faster.
const ATTEMPTS: usize = 5;

/// A transaction with the chats that it has locked.
pub struct Batch<'a> {
    tx: Tx,
    shared: &'a Shared,
    roster: Arc<Roster>,
    now: DateTime<Utc>,
    chats: HashMap<ChatKey, Open>,
    /// What each workspace has done, as far as it was read whole.
    facts: HashMap<WorkspaceId, Facts>,
    /// The subjects of promises, each with its workspace and as facts that hold nothing else.
    about: HashMap<Uuid, (WorkspaceId, Facts)>,
    said: Vec<Said>,
    /// Whether a developer was taken or given back.
    takes: bool,
}

/// A message that the batch will queue.
struct Said {
    id: Uuid,
    chat: ChatKey,
    urgency: Urgency,
    message: Message,
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
    shown: Shown,
    account: AccountId,
    workspace: WorkspaceId,
    changed: bool,
}

impl<'a> Batch<'a> {
    /// A batch on a transaction that has locked `chats`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn new(mut tx: Tx, shared: &'a Shared, now: DateTime<Utc>, keys: &[(&ChatKey, &Newcomer)]) -> Result<Self, Error> {
        let newcomers: HashMap<&ChatKey, &Newcomer> = keys.iter().copied().collect();
        let stored = tx.chats(keys, now).await?;
        let chats = stored.into_iter().map(|(key, stored)| {
            let newcomer = newcomers.get(&key).copied();
            (key, Open::of(stored, newcomer))
        });
        let chats = chats.collect();
        Ok(Self {
            tx,
            shared,
            roster: shared.roster(),
            now,
            chats,
            facts: HashMap::new(),
            about: HashMap::new(),
            said: Vec::new(),
            takes: false,
        })
    }

    /// Reads the subjects of many promises at once: a promise looks at nothing else.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn know_about(&mut self, subjects: &[Uuid]) -> Result<(), Error> {
        let taken = self.shared.taken();
        let alone = || Facts { taken: Arc::clone(&taken), ..Facts::default() };
        // What is not found has an entry as well, so that nobody looks for it again.
        self.about.extend(subjects.iter().map(|subject| (*subject, (WorkspaceId(Uuid::nil()), alone()))));
        for (workspace, found) in self.tx.facts_about(subjects).await? {
            let interviews = found.interviews.into_iter().map(|one| (one.id.0, Facts { interviews: vec![one], ..alone() }));
            let trials = found.trials.into_iter().map(|one| (one.id.0, Facts { trials: vec![one], ..alone() }));
            let engagements = found.engagements.into_iter().map(|one| (one.id.0, Facts { engagements: vec![one], ..alone() }));
            self.about.extend(interviews.chain(trials).chain(engagements).map(|(subject, facts)| (subject, (workspace, facts))));
        }
        Ok(())
    }

    /// What a chat is and shows at this point of the batch.
    pub fn chat(&self, key: &ChatKey) -> Option<(&Chat, &Shown)> {
        self.chats.get(key).map(|open| (&open.chat, &open.shown))
    }

    /// Takes an event: steps, applies what the step wants done, and remembers what it says.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take(&mut self, key: &ChatKey, seed: Uuid, event: &Event, urgency: Urgency) -> Result<(), Error> {
        let Some(mut open) = self.chats.remove(key) else { return Ok(()) };
        let taken = self.attempt(key, &open, seed, event).await;
        let taken = taken.map(|step| {
            if !matches!(event, Event::Due(_)) && !step.replies.is_empty() {
                open.shown.turn();
            }
            self.remember(key, &mut open, step, seed, urgency);
        });
        self.chats.insert(key.clone(), open);
        taken
    }

    /// Writes the chats and what was said, and commits. Whoever was taken or given back is known to all from then on.
    ///
    /// # Errors
    /// When the database fails; then nothing of the batch has happened.
    pub async fn commit(mut self) -> Result<(), Error> {
        let changed: Vec<_> =
            self.chats.iter().filter(|(_, open)| open.changed).map(|(key, open)| (key, &open.chat, &open.shown)).collect();
        self.tx.keep_chats(&changed, self.now).await?;
        let not_before = self.now;
        let outgoing = self.said.iter().map(|said| {
            let Said { id, chat, urgency, message } = said;
            Outgoing { id: *id, chat: chat.clone(), priority: urgency.priority, message, not_before, about: urgency.about }
        });
        let outgoing: Vec<_> = outgoing.collect();
        self.tx.queue(&outgoing, self.now).await?;
        self.tx.commit().await?;
        // The batch is committed: that others hear of it a moment later is no failure of it.
        if self.takes
            && let Err(error) = self.shared.refresh_taken().await
        {
            tracing::warn!(%error, "who is taken could not be read again; the next look will");
        }
        Ok(())
    }

    /// The transaction, for what is not about one chat.
    pub const fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    async fn attempt(&mut self, key: &ChatKey, open: &Open, seed: Uuid, event: &Event) -> Result<Step, Error> {
        for attempt in 0..ATTEMPTS {
            let step = self.step(open, seed, event, attempt > 0).await?;
            if step.effects.is_empty() {
                return Ok(step);
            }
            let owner = Owner { chat: key, account: open.account, workspace: open.workspace, seed };
            let guarded = step.effects.iter().any(may_be_refused);
            if guarded {
                self.tx.savepoint().await?;
            }
            let applied = self.apply(&step.effects, &owner).await;
            self.facts.remove(&open.workspace);
            subject_of(event).and_then(|subject| self.about.remove(&subject));
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
        // Others were faster every time. The event is answered all the same: with the question that is open.
        self.step(open, seed, &Event::Unreadable, true).await
    }

    async fn apply(&mut self, effects: &[Effect], owner: &Owner<'_>) -> Result<(), Error> {
        self.takes |= effects.iter().any(|effect| match effect {
            // While a trial goes on, its developer stays taken.
            Effect::KeepTrial(trial) => trial.revision == 1 || !trial.state.is_open(),
            Effect::KeepEngagement(_) => true,
            Effect::KeepBrief(_)
            | Effect::Shortlist(_)
            | Effect::Unshortlist(..)
            | Effect::Pass(_)
            | Effect::KeepInterview(_)
            | Effect::CheckIn(..)
            | Effect::Promise(_)
            | Effect::Repromise(_)
            | Effect::Settle(_)
            | Effect::AskSupport(_) => false,
        });
        for effect in effects {
            self.tx.apply(effect, owner, &self.shared.terms, self.now).await?;
        }
        Ok(())
    }

    /// Looks at what the step needs, and takes it.
    async fn step(&mut self, open: &Open, seed: Uuid, event: &Event, refused: bool) -> Result<Step, Error> {
        let nothing = Facts::default();
        let facts = if let Some(subject) = subject_of(event) {
            if !self.about.contains_key(&subject) {
                self.know_about(&[subject]).await?;
            }
            self.about.get(&subject).filter(|(workspace, _)| *workspace == open.workspace).map(|(_, facts)| facts)
        } else {
            if conversation::needs_facts(&open.chat, event) && !self.facts.contains_key(&open.workspace) {
                let facts = self.tx.facts(open.workspace).await?;
                self.facts.insert(open.workspace, Facts { taken: self.shared.taken(), ..facts });
            }
            self.facts.get(&open.workspace)
        };
        let facts = facts.unwrap_or(&nothing);
        let diary = match conversation::needs_diary_of(&open.chat, event, facts) {
            Some(developer) => self.tx.diary(Some(&developer), open.account, self.now).await?,
            None => Diary::default(),
        };
        let view = View { now: self.now, seed, terms: &self.shared.terms, roster: &self.roster, facts, diary: &diary, refused };
        Ok(conversation::step(open.chat.clone(), event, &view))
    }

    fn remember(&mut self, key: &ChatKey, open: &mut Open, step: Step, seed: Uuid, urgency: Urgency) {
        if open.chat != step.chat {
            open.chat = step.chat;
            open.changed = true;
        }
        for (index, reply) in step.replies.iter().enumerate() {
            let message = self.shared.i18n.message(&open.chat.locale, reply);
            open.shown.push(&message);
            open.changed = true;
            let id = Uuid::new_v5(&seed, &index.to_be_bytes());
            self.said.push(Said { id, chat: key.clone(), urgency, message });
        }
    }
}

/// What a promise that has come due is about.
fn subject_of(event: &Event) -> Option<Uuid> {
    match event {
        Event::Due(promises) => promises.last().map(|promise| promise.subject),
        Event::Said(_) | Event::Tapped(_) | Event::Asked(_) | Event::Unreadable => None,
    }
}

/// Whether the database may refuse an effect, so that it needs a point to return to.
const fn may_be_refused(effect: &Effect) -> bool {
    match effect {
        Effect::KeepBrief(_) | Effect::KeepInterview(_) | Effect::KeepTrial(_) | Effect::KeepEngagement(_) => true,
        Effect::Shortlist(_)
        | Effect::Unshortlist(..)
        | Effect::Pass(_)
        | Effect::CheckIn(..)
        | Effect::Promise(_)
        | Effect::Repromise(_)
        | Effect::Settle(_)
        | Effect::AskSupport(_) => false,
    }
}

impl Open {
    /// A stored chat; one that nobody can read any more begins anew.
    fn of(stored: StoredChat, newcomer: Option<&Newcomer>) -> Self {
        let fresh = || Chat::new(newcomer.map_or("en", |newcomer| &newcomer.locale), newcomer.and_then(|newcomer| newcomer.zone));
        Self {
            chat: stored.chat.unwrap_or_else(fresh),
            shown: stored.shown,
            account: stored.account,
            workspace: stored.workspace,
            // What was saved of an unreadable state takes its place.
            changed: stored.salvaged,
        }
    }
}
