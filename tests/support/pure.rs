//! The conversation alone, with facts in memory that refuse what the database would refuse.

use super::{
    keys,
    script::{Heard, Person, Scene, World},
    whole::{first_offer, rivals_interview},
};
use chrono::{DateTime, TimeDelta, Utc};
use hirebot::{
    conversation::{self, Action, Chat, Effect, Event, Step, View},
    hiring::{
        calendar::{Busy, Diary},
        developer::DeveloperId,
        facts::Facts,
        interview::Interview,
        matching::Roster,
        promise::Promise,
        terms::Terms,
    },
    i18n::{
        I18n,
        message::{Message, Press},
        shown::Shown,
    },
    service::{Input, read},
    store::ChatKey,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    mem,
    sync::Arc,
};
use uuid::Uuid;

/// Chats and facts in memory.
pub struct Pure {
    now: DateTime<Utc>,
    i18n: I18n,
    terms: Terms,
    roster: Roster,
    facts: Facts,
    elsewhere: Vec<Interview>,
    chats: HashMap<ChatKey, (Chat, Shown, Option<Message>)>,
    owed: Vec<(ChatKey, Promise)>,
    seen: HashSet<String>,
    heard: Heard,
    shown: BTreeSet<&'static str>,
}

/// What the database would refuse.
struct Conflict;

impl Pure {
    pub fn start(scene: Scene) -> Self {
        Self {
            now: scene.start,
            i18n: I18n::new().unwrap(),
            terms: scene.terms,
            roster: Roster::new(scene.pool),
            facts: Facts::default(),
            elsewhere: Vec::new(),
            chats: HashMap::new(),
            owed: Vec::new(),
            seen: HashSet::new(),
            heard: Heard::new(),
            shown: BTreeSet::new(),
        }
    }

    /// An event id that was not used before.
    pub fn next_id(&self) -> String {
        format!("event-{}", self.seen.len())
    }

    /// The buttons of somebody's last turn.
    pub fn presses(&self, person: &Person) -> Vec<Press> {
        self.chats.get(&person.key).map(|(_, shown, _)| shown.recent().to_vec()).unwrap_or_default()
    }

    /// Asserts what must hold at any time: nobody is on trial twice, and no two meetings of a developer or of the
    /// workspace overlap.
    pub fn check(&self) {
        let open: Vec<_> = self.facts.trials.iter().filter(|trial| trial.state.is_open()).map(|trial| &trial.developer).collect();
        assert_eq!(open.len(), open.iter().collect::<HashSet<_>>().len(), "on trial twice: {open:?}");
        let meetings: Vec<_> = self.facts.interviews.iter().filter(|interview| interview.state.occupies(self.now)).collect();
        for (index, one) in meetings.iter().enumerate() {
            for other in &meetings[index + 1..] {
                assert!(one.ends_at <= other.starts_at || other.ends_at <= one.starts_at, "{one:?} overlaps {other:?}");
            }
        }
        for engagement in &self.facts.engagements {
            let trial = self.facts.trials.iter().find(|trial| trial.id == engagement.trial);
            assert!(trial.is_some_and(|trial| !trial.state.is_open()), "an engagement follows a trial that was kept: {engagement:?}");
        }
    }

    /// The keys of everything that was said, on buttons and in invitations too.
    pub const fn shown(&self) -> &BTreeSet<&'static str> {
        &self.shown
    }

    fn happen(&mut self, key: &ChatKey, seed: &str, event: &Event) {
        let (chat, mut shown, mut last) = self.chats.remove(key).expect("a chat that has begun");
        self.facts.taken = Arc::new(self.taken());
        let seed = Uuid::new_v5(&Uuid::nil(), seed.as_bytes());
        let mut refused = false;
        let step = loop {
            let facts = if conversation::needs_facts(&chat, event) { self.facts.clone() } else { Facts::default() };
            let diary = conversation::needs_diary_of(&chat, event, &facts).map(|developer| self.diary(&developer)).unwrap_or_default();
            let step = self.step(&chat, seed, event, &facts, &diary, refused);
            // A step depends on nothing but what it says it looks at: with everything before its eyes it is the same.
            let all = self.step(&chat, seed, event, &self.facts, &diary, refused);
            assert_eq!(step, all, "a step looked at facts that it had not asked for");
            assert_eq!(step, self.step(&chat, seed, event, &facts, &diary, refused), "a step taken twice is the same step");
            let (facts_before, owed_before) = (self.facts.clone(), self.owed.clone());
            if step.effects.iter().try_for_each(|effect| self.apply(key, effect)).is_ok() {
                break step;
            }
            (self.facts, self.owed) = (facts_before, owed_before);
            assert!(!refused || !matches!(event, Event::Unreadable), "an event was refused again and again");
            refused = true;
        };
        if !matches!(event, Event::Due(_)) && !step.replies.is_empty() {
            shown.turn();
        }
        for reply in &step.replies {
            keys::of_reply(reply, &mut self.shown);
            let message = self.i18n.message(&step.chat.locale, reply);
            for button in message.buttons.iter().flatten() {
                assert!(button.payload.len() <= Action::LONGEST, "{} is too long for a button", button.payload);
                assert!(Action::decode(&button.payload).is_some(), "{} cannot be read back", button.payload);
                assert!(button.label.chars().count() <= 80, "{} is too long for a button", button.label);
            }
            shown.push(&message);
            if !message.buttons.is_empty() {
                last = Some(message.clone());
            }
            self.heard.push((key.clone(), message));
        }
        self.chats.insert(key.clone(), (step.chat, shown, last));
    }

    fn step(&self, chat: &Chat, seed: Uuid, event: &Event, facts: &Facts, diary: &Diary, refused: bool) -> Step {
        let view = View { now: self.now, seed, terms: &self.terms, roster: &self.roster, facts, diary, refused };
        conversation::step(chat.clone(), event, &view)
    }

    /// Who is on trial or engaged.
    fn taken(&self) -> BTreeSet<DeveloperId> {
        let trials = self.facts.trials.iter().filter(|trial| trial.state.is_open()).map(|trial| &trial.developer);
        let today = self.now.date_naive();
        let engaged = self.facts.engagements.iter().filter(|one| one.last_day >= today).map(|one| &one.developer);
        trials.chain(engaged).cloned().collect()
    }

    fn diary(&self, developer: &DeveloperId) -> Diary {
        let taken = |interviews: &[Interview], buffer: TimeDelta, of: Option<&DeveloperId>| -> Vec<Busy> {
            interviews
                .iter()
                .filter(|interview| interview.state.occupies(self.now) && interview.ends_at > self.now)
                .filter(|interview| of.is_none_or(|of| &interview.developer == of))
                .map(|interview| Busy { from: interview.starts_at, until: interview.ends_at + buffer })
                .collect()
        };
        let buffer = self.terms.interviews.buffer;
        let mut theirs = taken(&self.facts.interviews, buffer, Some(developer));
        theirs.extend(taken(&self.elsewhere, buffer, Some(developer)));
        Diary { developer: theirs, client: taken(&self.facts.interviews, TimeDelta::zero(), None) }
    }

    fn apply(&mut self, key: &ChatKey, effect: &Effect) -> Result<(), Conflict> {
        match effect {
            Effect::KeepBrief(brief) => self.facts = self.facts.with((**brief).clone()),
            Effect::Shortlist(kept) => {
                if !self.facts.is_shortlisted(kept.brief, &kept.developer) {
                    self.facts.shortlist.push(kept.clone());
                }
            }
            Effect::Unshortlist(brief, developer) => {
                self.facts.shortlist.retain(|kept| kept.brief != *brief || &kept.developer != developer);
            }
            Effect::Pass(passed) => {
                self.facts.passed.retain(|other| other.brief != passed.brief || other.developer != passed.developer);
                self.facts.passed.push(passed.clone());
            }
            Effect::KeepInterview(interview) => self.keep_interview(interview)?,
            Effect::KeepTrial(trial) => {
                let twice = self.facts.trials.iter().any(|other| {
                    other.id != trial.id && other.developer == trial.developer && other.state.is_open() && trial.state.is_open()
                });
                if twice {
                    return Err(Conflict);
                }
                replace(&mut self.facts.trials, (**trial).clone(), |one| one.id.0, |one| one.revision)?;
            }
            Effect::CheckIn(..) | Effect::AskSupport(_) => {}
            Effect::KeepEngagement(engagement) => {
                replace(&mut self.facts.engagements, (**engagement).clone(), |one| one.id.0, |one| one.revision)?;
            }
            Effect::Promise(promise) => {
                self.owed.retain(|(chat, other)| chat != key || other.subject != promise.subject || other.kind != promise.kind);
                self.owed.push((key.clone(), promise.clone()));
            }
            Effect::Repromise(promise) => {
                let same =
                    |(chat, other): &&mut (ChatKey, Promise)| chat == key && other.subject == promise.subject && other.kind == promise.kind;
                self.owed.iter_mut().filter(same).for_each(|(_, owed)| *owed = promise.clone());
            }
            Effect::OweInstead(subject, promises) => {
                let mut chats: Vec<ChatKey> =
                    self.owed.iter().filter(|(_, promise)| promise.subject == *subject).map(|(chat, _)| chat.clone()).collect();
                chats.sort();
                chats.dedup();
                if chats.is_empty() {
                    chats.push(key.clone());
                }
                self.owed.retain(|(_, promise)| promise.subject != *subject);
                self.owed.extend(chats.iter().flat_map(|chat| promises.iter().map(|promise| (chat.clone(), promise.clone()))));
            }
            Effect::Settle(subject) => self.owed.retain(|(_, promise)| promise.subject != *subject),
        }
        Ok(())
    }

    fn keep_interview(&mut self, interview: &Interview) -> Result<(), Conflict> {
        let takes = |other: &Interview, buffer: TimeDelta| {
            other.id != interview.id
                && other.state.occupies(self.now)
                && other.starts_at < interview.ends_at + buffer
                && interview.starts_at < other.ends_at + buffer
        };
        let buffer = self.terms.interviews.buffer;
        let developer_busy =
            self.facts.interviews.iter().chain(&self.elsewhere).any(|other| other.developer == interview.developer && takes(other, buffer));
        let client_busy = self.facts.interviews.iter().any(|other| takes(other, TimeDelta::zero()));
        if interview.state.occupies(self.now) && (developer_busy || client_busy) {
            return Err(Conflict);
        }
        replace(&mut self.facts.interviews, interview.clone(), |one| one.id.0, |one| one.revision)
    }

    fn keep_promises(&mut self) {
        let (due, owed): (Vec<_>, Vec<_>) =
            mem::take(&mut self.owed).into_iter().partition(|(_, promise)| promise.when.instant() <= self.now);
        self.owed = owed;
        let mut groups: BTreeMap<(String, Uuid), (ChatKey, Vec<Promise>)> = BTreeMap::new();
        for (key, promise) in due {
            groups.entry((key.to_string(), promise.subject)).or_insert_with(|| (key, Vec::new())).1.push(promise);
        }
        let mut events: Vec<_> = groups.into_iter().map(|((_, subject), (key, promises))| (subject, key, promises)).collect();
        for (_, _, promises) in &mut events {
            promises.sort_by_key(|promise| promise.when.instant());
        }
        events.sort_by_key(|(_, _, promises)| promises.last().map(|last| (last.kind.urgency(), last.when.instant())));
        for (subject, key, promises) in events {
            let seed = format!("{subject} {}", self.now);
            self.happen(&key, &seed, &Event::Due(promises));
        }
    }
}

/// Puts a record in place of its earlier revision, which must be the one before.
fn replace<T>(list: &mut Vec<T>, new: T, id: fn(&T) -> Uuid, revision: fn(&T) -> i64) -> Result<(), Conflict> {
    match list.iter_mut().find(|old| id(old) == id(&new)) {
        Some(old) if revision(old) + 1 == revision(&new) => *old = new,
        None if revision(&new) == 1 => list.push(new),
        Some(_) | None => return Err(Conflict),
    }
    Ok(())
}

impl World for Pure {
    async fn say(&mut self, person: &Person, id: &str, line: &str) {
        if !self.seen.insert(format!("{}{id}", person.key)) {
            return;
        }
        let fresh = || (Chat::new(&person.newcomer.locale, person.newcomer.zone), Shown::default(), None);
        let (chat, shown, _) = self.chats.entry(person.key.clone()).or_insert_with(fresh);
        let event = read(&Input::Words(line.to_owned()), chat, shown, 4_000);
        self.happen(&person.key, id, &event);
    }

    async fn pass(&mut self, until: DateTime<Utc>) {
        while let Some(due) = self.owed.iter().map(|(_, promise)| promise.when.instant()).filter(|due| *due <= until).min() {
            self.now = self.now.max(due);
            self.keep_promises();
        }
        self.now = until;
    }

    async fn stand_still(&mut self, until: DateTime<Utc>) {
        self.now = until;
        self.keep_promises();
    }

    async fn leave(&mut self, developer: &str) {
        self.roster = Roster::new(self.roster.iter().filter(|other| other.name != developer).cloned().collect());
    }

    async fn crash(&mut self) {
        for (chat, ..) in self.chats.values_mut() {
            *chat = serde_json::from_str(&serde_json::to_string(chat).unwrap()).unwrap();
        }
    }

    async fn rival_books(&mut self, developer: &str, at: DateTime<Utc>) {
        self.elsewhere.push(rivals_interview(developer, at, &self.terms));
    }

    fn first_offer(&self, person: &Person) -> Option<(String, DateTime<Utc>)> {
        first_offer(self.chats.get(&person.key)?.2.as_ref()?)
    }

    fn heard(&mut self) -> Heard {
        mem::take(&mut self.heard)
    }

    fn now(&self) -> DateTime<Utc> {
        self.now
    }
}
