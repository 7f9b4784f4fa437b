//! The conversation alone, with facts in memory that refuse what the database would refuse.

mod desk;
mod developers;
mod keeping;
mod linking;
mod team;
mod watching;

use super::{
    keys,
    script::{Heard, Person, Scene, World},
    whole::{first_offer, rivals_interview},
};
use chrono::{DateTime, TimeDelta, Utc};
use hirebot::{
    conversation::{self, Action, Chat, Desk, Event, Links, Reply, Step, View},
    hiring::{
        agenda::{Agenda, Off},
        brief::BriefId,
        calendar::{Busy, Diary},
        developer::{Developer, DeveloperId},
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
    service::{Codes, Input, read},
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
    /// Of the place where something happens at the moment.
    facts: Facts,
    /// Which place that is, and the facts of the others.
    here: String,
    places: HashMap<String, Facts>,
    /// Which place another one became a part of, and which person another one is.
    joined: HashMap<String, String>,
    persons: HashMap<String, String>,
    codes: Codes,
    /// Codes that were given out: the name, the proof, by whom, until when, and whether it has done its work.
    offers: Vec<(Uuid, String, ChatKey, DateTime<Utc>, bool)>,
    elsewhere: Vec<Interview>,
    /// Codes for developers, as those of places: the name, the proof, for whom, until when, and whether it has done its work.
    invited: Vec<(Uuid, String, DeveloperId, DateTime<Utc>, bool)>,
    /// Whose chat is whose, and when they are away.
    developers: BTreeMap<DeveloperId, ChatKey>,
    off: Vec<(DeveloperId, Off)>,
    /// Who of the client's side was ever owed anything about a subject.
    ever: BTreeSet<(Uuid, ChatKey)>,
    chats: HashMap<ChatKey, (Chat, Shown, Option<Message>)>,
    owed: Vec<(ChatKey, Promise)>,
    /// Chats in the order in which they began, and in the order in which they were used last.
    order: Vec<ChatKey>,
    latest: Vec<ChatKey>,
    /// Who hears of which brief, at which revision, and of whom they have heard.
    watches: Vec<(ChatKey, BriefId, i64, BTreeSet<DeveloperId>)>,
    seen: HashSet<String>,
    /// Questions for the operator's people that are not closed.
    questions: Vec<desk::Asked>,
    /// The name of whoever acts, if they are one of those.
    staff: Option<String>,
    /// Whether the step that is taken forgets the person.
    erased: bool,
    /// What the other sides of talks hear.
    letters: Vec<(ChatKey, Reply)>,
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
            here: String::new(),
            places: HashMap::new(),
            joined: HashMap::new(),
            persons: HashMap::new(),
            codes: Codes::new(["a test's"]),
            offers: Vec::new(),
            elsewhere: Vec::new(),
            invited: Vec::new(),
            developers: BTreeMap::new(),
            off: Vec::new(),
            ever: BTreeSet::new(),
            chats: HashMap::new(),
            owed: Vec::new(),
            order: Vec::new(),
            latest: Vec::new(),
            watches: Vec::new(),
            seen: HashSet::new(),
            questions: Vec::new(),
            staff: None,
            erased: false,
            letters: Vec::new(),
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

    /// Somebody presses a button, whether or not it is before their eyes.
    pub fn press(&mut self, person: &Person, payload: &str) {
        let fresh = || (Chat::new(&person.newcomer.locale, person.newcomer.zone), Shown::default(), None);
        let id = self.next_id();
        self.seen.insert(format!("{}{id}", person.key));
        let (chat, shown, _) = self.chats.entry(person.key.clone()).or_insert_with(fresh);
        let event = read(&Input::Press(payload.to_owned()), chat, shown, 4_000, false);
        self.happen(&person.key, &id, &event);
        self.keep_promises();
    }

    /// The operator changes the terms.
    pub fn set_terms(&mut self, terms: Terms) {
        self.terms = terms;
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
        self.go_to(key);
        let (chat, mut shown, mut last) = self.chats.remove(key).expect("a chat that has begun");
        self.facts.taken = Arc::new(self.taken());
        let seed = Uuid::new_v5(&Uuid::nil(), seed.as_bytes());
        let mut refused = false;
        let me = self.account_of(key);
        let step = loop {
            let mut facts = if conversation::needs_facts(&chat, event) { self.facts.clone() } else { Facts::default() };
            let everything = Facts { team: Some(Arc::new(self.team(key))), ..self.facts.clone() };
            let is_asked_for = conversation::needs_team(&chat, event) && (matches!(event, Event::Due(_)) || !facts.briefs.is_empty());
            facts.team = everything.team.clone().filter(|_| is_asked_for);
            let wanted = conversation::needs_cockpits(&chat, event);
            facts.cockpits.retain(|cockpit| wanted.contains(&cockpit.trial));
            let diary = conversation::needs_diary_of(&chat, event, &facts).map(|developer| self.diary(&developer)).unwrap_or_default();
            let offer = conversation::needs_offer(&chat, event).and_then(|wanted| self.offer(key, &wanted));
            let proof = conversation::offers_code(&chat, event, seed).map(|name| self.codes.proof(&self.codes.code(name)));
            let wish = conversation::needs_desk(&chat, event, self.staff.is_some());
            let (question, waiting) = (wish.and_then(|wish| self.question(key, wish)), self.waiting(wish));
            let staff = self.staff.clone();
            let desk = Desk { staff: staff.as_deref(), question: question.as_ref(), waiting: &waiting };
            let invited = conversation::needs_offer(&chat, event).filter(|_| offer.is_none()).and_then(|wanted| self.invited(&wanted));
            let agenda = conversation::needs_agenda_of(&chat, event).and_then(|developer| self.agenda(&developer, key));
            let proof = proof.as_deref().unwrap_or_default();
            let links = Links { is_private: key.is_private(), offer: offer.as_ref(), invited: invited.as_ref(), proof, desk };
            let links = (refused, links, me, agenda.as_ref());
            let step = self.step(&chat, seed, event, &facts, &diary, links);
            // A step depends on nothing but what it says it looks at: with everything before its eyes it is the same.
            let all = self.step(&chat, seed, event, &everything, &diary, links);
            assert_eq!(step, all, "a step looked at facts that it had not asked for");
            assert_eq!(step, self.step(&chat, seed, event, &facts, &diary, links), "a step taken twice is the same step");
            let (facts_before, owed_before) = (self.facts.clone(), self.owed.clone());
            if step.effects.iter().try_for_each(|effect| self.apply(key, seed, effect)).is_ok() {
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
            let mut message = self.i18n.message(&step.chat.locale, reply);
            message.reveal(|name| self.codes.code(name).to_string(), |_| None);
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
        if !mem::take(&mut self.erased) {
            self.chats.insert(key.clone(), (step.chat, shown, last));
        }
        self.deliver_letters();
    }

    fn step(
        &self,
        chat: &Chat,
        seed: Uuid,
        event: &Event,
        facts: &Facts,
        diary: &Diary,
        (refused, links, me, agenda): (bool, Links<'_>, Uuid, Option<&Agenda>),
    ) -> Step {
        let view = View { now: self.now, seed, terms: &self.terms, roster: &self.roster, facts, diary, refused, links, me, agenda };
        conversation::step(chat.clone(), event, &view)
    }

    /// From now on, something happens where this chat is.
    fn go_to(&mut self, key: &ChatKey) {
        let place = self.place_of(key);
        if place != self.here {
            let there = self.places.remove(&place).unwrap_or_default();
            let left = mem::replace(&mut self.facts, there);
            self.places.insert(mem::replace(&mut self.here, place), left);
        }
    }

    /// The place that a chat's hires belong to.
    fn place_of(&self, key: &ChatKey) -> String {
        self.joined.get(&key.place).unwrap_or(&key.place).clone()
    }

    fn person_of(&self, key: &ChatKey) -> String {
        self.persons.get(&key.person).unwrap_or(&key.person).clone()
    }

    fn account_of(&self, key: &ChatKey) -> Uuid {
        Uuid::new_v5(&Uuid::nil(), self.person_of(key).as_bytes())
    }

    /// Every place's facts.
    fn everywhere(&self) -> impl Iterator<Item = &Facts> {
        std::iter::once(&self.facts).chain(self.places.values())
    }

    fn owe(&mut self, chat: &ChatKey, promise: &Promise) {
        self.owed.retain(|(other, owed)| other != chat || owed.subject != promise.subject || owed.kind != promise.kind);
        self.owed.push((chat.clone(), promise.clone()));
    }

    /// Whom on the client's side a subject was ever promised to.
    fn clients_of(&self, subject: Uuid) -> Vec<ChatKey> {
        self.ever.iter().filter(|(about, _)| *about == subject).map(|(_, chat)| chat.clone()).collect()
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
        let mut theirs: Vec<Busy> = self.everywhere().flat_map(|facts| taken(&facts.interviews, buffer, Some(developer))).collect();
        theirs.extend(taken(&self.elsewhere, buffer, Some(developer)));
        let off = self.off.iter().filter(|(who, _)| who == developer);
        theirs.extend(off.map(|(_, off)| Busy { from: off.from, until: off.until }));
        let answers = self.developers.contains_key(developer);
        Diary { developer: theirs, client: taken(&self.facts.interviews, TimeDelta::zero(), None), answers }
    }

    fn keep_promises(&mut self) {
        // What is kept may owe something at once.
        while self.owed.iter().any(|(_, promise)| promise.when.instant() <= self.now) {
            self.keep_due_promises();
        }
    }

    fn keep_due_promises(&mut self) {
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
        self.tell_watchers();
    }
}

impl World for Pure {
    async fn say(&mut self, person: &Person, id: &str, line: &str) {
        if !self.seen.insert(format!("{}{id}", person.key)) {
            return;
        }
        let fresh = || (Chat::new(&person.newcomer.locale, person.newcomer.zone), Shown::default(), None);
        let (chat, ..) = self.chats.entry(person.key.clone()).or_insert_with(fresh);
        let chat = chat.clone();
        self.staff.clone_from(&person.staff);
        let question = conversation::may_talk_about(&chat).and_then(|wish| self.question(&person.key, wish));
        let desk = Desk { staff: person.staff.as_deref(), question: question.as_ref(), waiting: &[] };
        let is_letter = conversation::takes_words(&chat, &desk);
        let shown = &self.chats[&person.key].1;
        let event = read(&Input::Words(line.to_owned()), &chat, shown, 4_000, is_letter);
        self.happen(&person.key, id, &event);
        if !self.order.contains(&person.key) {
            self.order.push(person.key.clone());
        }
        self.latest.retain(|chat| chat != &person.key);
        self.latest.push(person.key.clone());
        self.staff = None;
        // What is owed at once comes at once.
        self.keep_promises();
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

    async fn invite(&mut self, developer: &str) -> String {
        let developer = self.roster.iter().find(|one| one.name == developer).expect("a developer of the pool").id.clone();
        let id = Uuid::new_v5(&Uuid::nil(), format!("invited {}", self.invited.len()).as_bytes());
        let code = self.codes.code(id);
        let now = self.now;
        self.invited.iter_mut().filter(|invited| invited.2 == developer && !invited.4).for_each(|invited| invited.3 = now);
        self.invited.push((id, self.codes.proof(&code), developer, now + TimeDelta::days(7), false));
        code.to_string()
    }

    async fn leave(&mut self, developer: &str) {
        self.roster = Roster::new(self.roster.iter().filter(|other| other.name != developer).cloned().collect());
    }

    async fn join(&mut self, developer: Developer) {
        self.roster = Roster::new(self.roster.iter().cloned().chain([developer]).collect());
        self.tell_watchers();
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
