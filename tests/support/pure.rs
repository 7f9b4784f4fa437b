//! The conversation alone, with facts in memory that refuse what the database would refuse.

mod desk;

use super::{
    keys,
    script::{Heard, Person, Scene, World},
    whole::{first_offer, rivals_interview},
};
use chrono::{DateTime, TimeDelta, Utc};
use hirebot::{
    conversation::{self, Action, Chat, Desk, Effect, Event, Invited, Links, Offer, OfferState, Question, Reply, Step, View, Wanted, Way},
    hiring::{
        agenda::{self, Agenda, Meeting, Off},
        brief::BriefId,
        calendar::{Busy, Diary},
        developer::{Developer, DeveloperId},
        facts::Facts,
        interview::{Interview, InterviewId, InterviewState},
        matching::Roster,
        promise::{News, Promise, PromiseKind, When},
        scorecard::Scorecard,
        terms::Terms,
        trial::TrialState,
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
        let step = loop {
            let facts = if conversation::needs_facts(&chat, event) { self.facts.clone() } else { Facts::default() };
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
            let links = (refused, links, agenda.as_ref());
            let step = self.step(&chat, seed, event, &facts, &diary, links);
            // A step depends on nothing but what it says it looks at: with everything before its eyes it is the same.
            let all = self.step(&chat, seed, event, &self.facts, &diary, links);
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
        (refused, links, agenda): (bool, Links<'_>, Option<&Agenda>),
    ) -> Step {
        let view = View { now: self.now, seed, terms: &self.terms, roster: &self.roster, facts, diary, refused, links, agenda };
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

    fn offer(&self, key: &ChatKey, wanted: &Wanted) -> Option<Offer> {
        let is_wanted = |name: &Uuid, proof: &str| match wanted {
            Wanted::Code(code) => self.codes.proof(code) == proof,
            Wanted::Named(wanted) => wanted == name,
        };
        let (id, _, from, expires_at, is_used) = self.offers.iter().find(|(name, proof, ..)| is_wanted(name, proof))?;
        Some(Offer {
            id: *id,
            expires_at: *expires_at,
            state: match (from == key, *is_used) {
                (true, _) => OfferState::FromHere,
                (false, true) => OfferState::Used,
                (false, false) => OfferState::Open,
            },
            is_same_person: self.person_of(from) == self.person_of(key),
            may_share: self.place_of(from) != self.place_of(key) && from.is_own() && key.is_own(),
        })
    }

    fn invited(&self, wanted: &Wanted) -> Option<Invited> {
        let is_wanted = |name: &Uuid, proof: &str| match wanted {
            Wanted::Code(code) => self.codes.proof(code) == proof,
            Wanted::Named(wanted) => wanted == name,
        };
        let (id, _, developer, expires_at, is_used) = self.invited.iter().find(|(name, proof, ..)| is_wanted(name, proof))?;
        let state = if *is_used { OfferState::Used } else { OfferState::Open };
        Some(Invited { id: *id, developer: developer.clone(), expires_at: *expires_at, state })
    }

    /// Every place's facts.
    fn everywhere(&self) -> impl Iterator<Item = &Facts> {
        std::iter::once(&self.facts).chain(self.places.values())
    }

    fn agenda(&self, developer: &DeveloperId, key: &ChatKey) -> Option<Agenda> {
        if self.developers.get(developer) != Some(key) {
            return None;
        }
        let since = self.now - TimeDelta::days(2);
        let mut meetings = Vec::new();
        let mut trials = Vec::new();
        for facts in self.everywhere() {
            let theirs = facts.interviews.iter().filter(|interview| &interview.developer == developer && interview.ends_at > since);
            for interview in theirs.filter(|interview| !matches!(interview.state, InterviewState::Held { .. })) {
                let skills = facts.brief(interview.brief).map(|brief| brief.requirements.must.clone()).unwrap_or_default();
                meetings.push(Meeting { interview: interview.clone(), skills });
            }
            let since = since.date_naive();
            trials.extend(facts.trials.iter().filter(|trial| &trial.developer == developer && trial.last_day >= since).cloned());
        }
        meetings.sort_by_key(|meeting| (meeting.interview.starts_at, meeting.interview.id));
        let mut off: Vec<Off> =
            self.off.iter().filter(|(who, off)| who == developer && off.until > self.now).map(|(_, off)| *off).collect();
        off.sort_by_key(|off| (off.from, off.until, off.id));
        Some(Agenda { developer: developer.clone(), meetings, trials, off })
    }

    /// The chat is still theirs.
    fn still_theirs(&self, developer: &DeveloperId, key: &ChatKey) -> Result<(), Conflict> {
        if self.developers.get(developer) == Some(key) { Ok(()) } else { Err(Conflict) }
    }

    fn owe(&mut self, chat: &ChatKey, promise: &Promise) {
        self.owed.retain(|(other, owed)| other != chat || owed.subject != promise.subject || owed.kind != promise.kind);
        self.owed.push((chat.clone(), promise.clone()));
    }

    fn owe_developer(&mut self, developer: &DeveloperId, promises: &[Promise]) {
        let Some(chat) = self.developers.get(developer).cloned() else { return };
        for promise in promises {
            self.owe(&chat, promise);
        }
    }

    /// Whom on the client's side a subject was ever promised to.
    fn clients_of(&self, subject: Uuid) -> Vec<ChatKey> {
        self.ever.iter().filter(|(about, _)| *about == subject).map(|(_, chat)| chat.clone()).collect()
    }

    fn answer(&mut self, key: &ChatKey, interview: &Interview, owed: &[Promise]) -> Result<(), Conflict> {
        self.still_theirs(&interview.developer, key)?;
        let clients = self.clients_of(interview.id.0);
        let client = clients.first().cloned().ok_or(Conflict)?;
        // Another time has to suit both sides.
        let busy = |one: &Interview, buffer: TimeDelta| {
            one.id != interview.id
                && one.state.occupies(self.now)
                && one.starts_at < interview.ends_at + buffer
                && interview.starts_at < one.ends_at + buffer
        };
        let buffer = self.terms.interviews.buffer;
        let theirs = self.everywhere().flat_map(|facts| &facts.interviews).chain(&self.elsewhere);
        let is_taken = theirs.filter(|one| one.developer == interview.developer).any(|one| busy(one, buffer));
        self.go_to(&client);
        let is_client_busy = {
            let now = self.now;
            let meets = |one: &Interview| one.starts_at < interview.ends_at && interview.starts_at < one.ends_at;
            self.facts.interviews.iter().any(|one| one.id != interview.id && one.state.occupies(now) && meets(one))
        };
        let kept = if interview.state.occupies(self.now) && (is_taken || is_client_busy) {
            Err(Conflict)
        } else {
            replace(&mut self.facts.interviews, interview.clone(), |one| one.id.0, |one| one.revision)
        };
        if kept.is_ok() {
            self.owed.retain(|(_, promise)| promise.subject != interview.id.0);
            for chat in &clients {
                for promise in owed {
                    self.owe(chat, promise);
                }
            }
            self.remind_everybody();
        }
        self.go_to(key);
        kept
    }

    fn link(&mut self, key: &ChatKey, offer: Uuid, way: Way) -> Result<(), Conflict> {
        let now = self.now;
        let offer = self.offers.iter_mut().find(|(name, .., until, is_used)| *name == offer && *until > now && !is_used).ok_or(Conflict)?;
        offer.4 = true;
        let (name, from) = (offer.0, offer.2.clone());
        if way.is_one_person() {
            let (one, other) = (self.person_of(key), self.person_of(&from));
            self.persons.values_mut().filter(|person| **person == one).for_each(|person| person.clone_from(&other));
            self.persons.insert(one, other);
        }
        if way.shares() {
            let place = self.place_of(&from);
            let mut shared = self.places.remove(&place).unwrap_or_default();
            let brought = mem::take(&mut self.facts);
            shared.briefs.extend(brought.briefs);
            shared.shortlist.extend(brought.shortlist);
            shared.passed.extend(brought.passed);
            shared.interviews.extend(brought.interviews);
            shared.trials.extend(brought.trials);
            shared.engagements.extend(brought.engagements);
            shared.scorecards.extend(brought.scorecards);
            let left = mem::replace(&mut self.here, place.clone());
            self.joined.insert(left, place);
            self.facts = shared;
            self.remind_everybody();
        }
        if way.shares() {
            let mut told = vec![self.person_of(&from), self.person_of(key)];
            let mut chats: Vec<ChatKey> = self.chats.keys().filter(|chat| self.place_of(chat) == self.here).cloned().collect();
            chats.sort();
            for chat in chats {
                let person = self.person_of(&chat);
                if !told.contains(&person) {
                    told.push(person);
                    let kind = PromiseKind::Linked { one_person: false, shares: true };
                    self.owed.push((chat, Promise::about(name, kind, When::At(now))));
                }
            }
        }
        let kind = PromiseKind::Linked { one_person: self.person_of(key) == self.person_of(&from), shares: way.shares() };
        self.owed.push((from, Promise::about(name, kind, When::At(now))));
        Ok(())
    }

    /// Everybody who shares this place is reminded, once.
    fn remind_everybody(&mut self) {
        let mut chats: Vec<ChatKey> = self.chats.keys().filter(|key| key.is_own() && self.place_of(key) == self.here).cloned().collect();
        chats.sort();
        for (chat, promise) in self.owed.clone() {
            if !promise.kind.is_for_everybody() || self.place_of(&chat) != self.here || !chat.is_own() {
                continue;
            }
            for other in &chats {
                let is_owed = |(owed, other_promise): &(ChatKey, Promise)| {
                    self.person_of(owed) == self.person_of(other)
                        && other_promise.subject == promise.subject
                        && other_promise.kind == promise.kind
                };
                if !self.owed.iter().any(is_owed) {
                    // By their own clock.
                    let zone = self.chats.get(other).map(|(chat, ..)| chat).filter(|chat| chat.zone_is_known).map(|chat| chat.zone);
                    let when = match (promise.when, zone) {
                        (When::Local { at, .. }, Some(zone)) => When::Local { at, zone },
                        (when, _) => when,
                    };
                    self.owed.push((other.clone(), Promise { when, ..promise.clone() }));
                }
            }
        }
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

    #[expect(clippy::too_many_lines, reason = "an arm for each effect")]
    fn apply(&mut self, key: &ChatKey, seed: Uuid, effect: &Effect) -> Result<(), Conflict> {
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
                let is_news = match trial.state {
                    TrialState::Scheduled | TrialState::Active => trial.revision == 1,
                    TrialState::DecisionDue => false,
                    TrialState::Kept | TrialState::Ended | TrialState::Replaced | TrialState::Lapsed => true,
                };
                if is_news {
                    let news = Promise::about(trial.id.0, PromiseKind::Developer(News::Trial), When::At(self.now));
                    self.owe_developer(&trial.developer, &[news]);
                }
            }
            Effect::CheckIn(..) | Effect::KeepRanking(..) => {}
            Effect::AskSupport(words) => {
                let id = Uuid::new_v5(&seed, format!("support {words}").as_bytes());
                let question = Question { id, words: words.clone(), asked_at: self.now, taken: None, waits: true };
                self.questions.push(desk::Asked { from: key.clone(), question, staff: None, is_taken: false });
            }
            Effect::Desk(change) => self.change_desk(key, change)?,
            Effect::OfferLink { id, proof, until } => {
                let (now, person) = (self.now, self.person_of(key));
                let persons = &self.persons;
                let is_same = |from: &ChatKey| persons.get(&from.person).unwrap_or(&from.person) == &person;
                self.offers
                    .iter_mut()
                    .filter(|(_, _, from, _, is_used)| !is_used && is_same(from))
                    .for_each(|offer| offer.3 = offer.3.min(now));
                self.offers.push((*id, proof.clone(), key.clone(), *until, false));
            }
            Effect::Link { offer, way } => self.link(key, *offer, *way)?,
            Effect::Mark(interview, aspect, mark) => self.scorecard(key, *interview).marks[aspect.index()] = *mark,
            Effect::Remark(interview, word) => self.scorecard(key, *interview).word = Some(word.clone()),
            Effect::KeepEngagement(engagement) => {
                replace(&mut self.facts.engagements, (**engagement).clone(), |one| one.id.0, |one| one.revision)?;
            }
            Effect::Promise(promise) => {
                self.owed.retain(|(chat, other)| chat != key || other.subject != promise.subject || other.kind != promise.kind);
                self.owed.push((key.clone(), promise.clone()));
                self.remind_everybody();
            }
            Effect::Repromise(promise) => {
                let same =
                    |(chat, other): &&mut (ChatKey, Promise)| chat == key && other.subject == promise.subject && other.kind == promise.kind;
                self.owed.iter_mut().filter(same).for_each(|(_, owed)| *owed = promise.clone());
            }
            Effect::OweInstead(subject, promises) => {
                let mut chats = self.clients_of(*subject);
                if chats.is_empty() {
                    chats.push(key.clone());
                }
                self.owed.retain(|(_, promise)| promise.subject != *subject);
                self.owed.extend(chats.iter().flat_map(|chat| promises.iter().map(|promise| (chat.clone(), promise.clone()))));
                self.remind_everybody();
            }
            Effect::Erase => self.erase(key),
            Effect::Settle(subject) => {
                let stays = |promise: &Promise| promise.kind == PromiseKind::Developer(News::Trial);
                self.owed.retain(|(_, promise)| promise.subject != *subject || stays(promise));
            }
            Effect::Watch { brief, revision, known } => {
                self.watches.retain(|(chat, other, ..)| chat != key || other != brief);
                self.watches.push((key.clone(), *brief, *revision, known.iter().cloned().collect()));
            }
            Effect::Unwatch(brief) => self.watches.retain(|(chat, other, ..)| chat != key || other != brief),
            Effect::OweDeveloper(developer, promises) => self.owe_developer(developer, promises),
            Effect::OweClient(developer, promise) => {
                self.still_theirs(developer, key)?;
                self.clients_of(promise.subject).iter().for_each(|chat| self.owe(chat, promise));
            }
            Effect::Answer(interview, owed) => self.answer(key, interview, owed)?,
            Effect::LinkDeveloper(offer, developer) => self.link_developer(key, *offer, developer)?,
            Effect::SetHours(developer, hours) => {
                self.still_theirs(developer, key)?;
                let changed = |one: &Developer| {
                    if &one.id == developer { Developer { hours: hours.clone(), ..one.clone() } } else { one.clone() }
                };
                self.roster = Roster::new(self.roster.iter().map(changed).collect());
            }
            Effect::TakeOff(developer, off) => {
                self.still_theirs(developer, key)?;
                self.off.push((developer.clone(), *off));
            }
            Effect::ComeBack(developer, id) => {
                self.still_theirs(developer, key)?;
                self.off.retain(|(_, off)| off.id != *id);
            }
        }
        let owed = self.owed.iter().filter(|(_, promise)| !promise.kind.is_for_developer());
        self.ever.extend(owed.map(|(chat, promise)| (promise.subject, chat.clone())));
        Ok(())
    }

    fn link_developer(&mut self, key: &ChatKey, offer: Uuid, developer: &DeveloperId) -> Result<(), Conflict> {
        let now = self.now;
        let offer = self
            .invited
            .iter_mut()
            .find(|(name, _, whose, until, is_used)| *name == offer && whose == developer && *until > now && !is_used);
        offer.ok_or(Conflict)?.4 = true;
        if let Some(before) = self.developers.get(developer).cloned() {
            self.owed.retain(|(chat, promise)| chat != &before || !promise.kind.is_for_developer());
        }
        self.developers.retain(|_, chat| chat != key);
        self.developers.insert(developer.clone(), key.clone());
        let agenda = self.agenda(developer, key).ok_or(Conflict)?;
        for meeting in agenda.ahead(now) {
            let owed = match meeting.interview.state {
                InterviewState::Requested { until } => agenda::asked(&meeting.interview, until, now),
                _ => agenda::booked(&meeting.interview, now),
            };
            for promise in &owed {
                self.owe(key, promise);
            }
        }
        Ok(())
    }

    /// Somebody's scorecard, which they are changing.
    fn scorecard(&mut self, key: &ChatKey, interview: InterviewId) -> &mut Scorecard {
        let by = Uuid::new_v5(&Uuid::nil(), self.person_of(key).as_bytes());
        let cards = &mut self.facts.scorecards;
        let at = cards.iter().position(|card| card.interview == interview && card.by == by).unwrap_or_else(|| {
            cards.push(Scorecard { interview, by, marks: [None; 4], word: None, at: self.now });
            cards.len() - 1
        });
        cards[at].at = self.now;
        &mut cards[at]
    }

    /// Who watches a brief hears of those who newly fit it.
    fn tell_watchers(&mut self) {
        for mut watch in mem::take(&mut self.watches) {
            let (key, id, revision, heard_of) = &mut watch;
            self.go_to(key);
            self.facts.taken = Arc::new(self.taken());
            let chat = self.chats[key].0.clone();
            let told = self.facts.brief(*id).map(|brief| {
                let diary = Diary::default();
                let (terms, roster, facts) = (&self.terms, &self.roster, &self.facts);
                let links = Links::default();
                let view =
                    View { now: self.now, seed: Uuid::nil(), terms, roster, facts, diary: &diary, refused: false, links, agenda: None };
                let news = conversation::newly_fitting(&chat, brief, heard_of, usize::MAX, &view);
                let is_seen = mem::replace(revision, brief.revision) < brief.revision;
                let reply = (!news.is_empty() && !is_seen).then(|| conversation::watch_news(brief, &news, &view));
                (news, reply)
            });
            if let Some((news, reply)) = told {
                heard_of.extend(news);
                if let (Some(reply), Some((_, shown, last))) = (reply, self.chats.get_mut(key)) {
                    keys::of_reply(&reply, &mut self.shown);
                    let message = self.i18n.message(&chat.locale, &reply);
                    shown.push(&message);
                    *last = Some(message.clone());
                    self.heard.push((key.clone(), message));
                }
            }
            self.watches.push(watch);
        }
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
        self.tell_watchers();
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
        let (chat, ..) = self.chats.entry(person.key.clone()).or_insert_with(fresh);
        let chat = chat.clone();
        self.staff.clone_from(&person.staff);
        let question = conversation::may_talk_about(&chat).and_then(|wish| self.question(&person.key, wish));
        let desk = Desk { staff: person.staff.as_deref(), question: question.as_ref(), waiting: &[] };
        let is_letter = conversation::takes_words(&chat, &desk);
        let shown = &self.chats[&person.key].1;
        let event = read(&Input::Words(line.to_owned()), &chat, shown, 4_000, is_letter);
        self.happen(&person.key, id, &event);
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
