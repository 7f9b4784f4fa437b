//! A small trade for the tests of stages: a few developers, a brief, and a store in memory that does what steps want done.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use super::{
    Action, Button, Chat, Effect, Event, Reply, Step, Text, Value, View,
    stage::{Scheduling, Stage},
};
use crate::hiring::{
    brief::{Brief, BriefId, Requirements},
    calendar::{Busy, Diary},
    developer::{Developer, DeveloperId, Portfolio, Role, Scores},
    facts::Facts,
    interview::InterviewState,
    level::{Level, LevelWish, Workload},
    matching::Roster,
    promise::Promise,
    skill::Skill,
    terms::Terms,
};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Tz;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use uuid::Uuid;

/// An instant written as `2026-11-24 06:00`.
pub(super) fn utc(text: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("an instant").and_utc()
}

/// A developer's id.
pub(super) fn id(name: &str) -> DeveloperId {
    DeveloperId(name.to_owned())
}

/// Everything that a step looks at.
pub(super) struct World {
    pub now: DateTime<Utc>,
    pub terms: Terms,
    pub roster: Roster,
    pub facts: Facts,
    pub promises: Vec<Promise>,
    diary: Diary,
    steps: u128,
}

/// The brief of every world.
pub(super) const BRIEF: BriefId = BriefId(Uuid::from_u128(7));

impl World {
    /// Tuesday, 24 November 2026, 06:00 UTC. Five developers: four of them fit the brief.
    pub(super) fn new() -> Self {
        let developers = [
            ("x_ada", "Ada Berg", Level::L2, Tz::Europe__Berlin, "go:6 postgresql:6 docker:3"),
            ("x_grace", "Grace Kim", Level::L2, Tz::Europe__London, "go:4 postgresql:2"),
            ("x_lin", "Lin Rao", Level::L2, Tz::Asia__Kolkata, "go:8 postgresql:5 kafka:2"),
            ("x_mo", "Mo Haddad", Level::L2, Tz::Africa__Cairo, "go:2 postgresql:3"),
            ("x_zoe", "Zoe Paz", Level::L3, Tz::America__Lima, "php:9"),
        ];
        let world = Self {
            now: utc("2026-11-24 06:00"),
            terms: Terms::default(),
            roster: Roster::new(developers.map(|(id, name, level, zone, skills)| developer(id, name, level, zone, skills)).into()),
            facts: Facts::default(),
            promises: Vec::new(),
            diary: Diary::default(),
            steps: 0,
        };
        let requirements = Requirements {
            must: vec![Skill("Go".to_owned()), Skill("PostgreSQL".to_owned())],
            level: Some(LevelWish::AtLeast(Level::L2)),
            workload: Some(Workload::FullTime),
            zone: Some(Tz::Europe__Berlin),
            overlap_hours: Some(2),
            ..Requirements::default()
        };
        let brief = Brief { id: BRIEF, requirements, quotes: Vec::new(), confirmed_at: world.now, revision: 1 };
        Self { facts: Facts { briefs: vec![brief], ..Facts::default() }, ..world }
    }

    /// A chat in Berlin that works on the brief.
    pub(super) fn chat() -> Chat {
        Chat { brief: Some(BRIEF), ..Chat::new("en", Some(Tz::Europe__Berlin)) }
    }

    /// Takes a step of a stage and does what it wants done.
    pub(super) fn take(&mut self, developer: Option<&DeveloperId>, step: impl FnOnce(&View) -> Step) -> Step {
        self.steps += 1;
        self.diary = self.diary_of(developer);
        let seed = Uuid::from_u128(self.steps);
        let view = View {
            now: self.now,
            seed,
            terms: &self.terms,
            roster: &self.roster,
            facts: &self.facts,
            diary: &self.diary,
            refused: false,
            links: crate::conversation::Links::default(),
            me: Uuid::nil(),
            agenda: None,
        };
        let step = step(&view);
        for effect in &step.effects {
            self.apply(effect.clone());
        }
        step.replies.iter().for_each(check);
        step
    }

    /// Takes a step of the whole conversation.
    pub(super) fn happens(&mut self, chat: Chat, event: &Event) -> Step {
        let developer = super::scheduling::diary_of(&chat, event, &self.facts);
        self.take(developer.as_ref(), |view| super::step(chat, event, view))
    }

    /// Presses a button.
    pub(super) fn press(&mut self, chat: Chat, action: &Action) -> Step {
        self.happens(chat, &Event::Tapped(action.clone()))
    }

    /// Types words.
    pub(super) fn types(&mut self, chat: Chat, text: &str) -> Step {
        self.happens(chat, &Event::Said(text.to_owned()))
    }

    fn diary_of(&self, developer: Option<&DeveloperId>) -> Diary {
        let taken = self.facts.interviews.iter().filter(|interview| interview.state.occupies(self.now));
        let client = taken.clone().map(|interview| Busy { from: interview.starts_at, until: interview.ends_at }).collect();
        let buffer = self.terms.interviews.buffer;
        let theirs = taken.filter(|interview| Some(&interview.developer) == developer);
        let developer = theirs.map(|interview| Busy { from: interview.starts_at, until: interview.ends_at + buffer }).collect();
        Diary { developer: joined(developer), client: joined(client), answers: false }
    }

    fn apply(&mut self, effect: Effect) {
        match effect {
            Effect::KeepBrief(brief) => {
                self.facts.briefs.retain(|known| known.id != brief.id || panic_unless_next(known.revision, brief.revision));
                self.facts.briefs.push(*brief);
            }
            Effect::Shortlist(kept) => self.facts.shortlist.push(kept),
            Effect::Unshortlist(brief, developer) => {
                self.facts.shortlist.retain(|kept| kept.brief != brief || kept.developer != developer);
            }
            Effect::Pass(passed) => {
                self.facts.passed.retain(|known| known.brief != passed.brief || known.developer != passed.developer);
                self.facts.passed.push(passed);
            }
            Effect::KeepInterview(interview) => {
                self.facts.interviews.retain(|known| known.id != interview.id || panic_unless_next(known.revision, interview.revision));
                if interview.state.occupies(self.now) {
                    for other in self.facts.interviews.iter().filter(|other| other.state.occupies(self.now)) {
                        assert!(
                            interview.ends_at <= other.starts_at || other.ends_at <= interview.starts_at,
                            "booked twice: {interview:?} and {other:?}"
                        );
                    }
                }
                self.facts.interviews.push(*interview);
            }
            Effect::Promise(promise) => {
                self.promises.retain(|known| known.subject != promise.subject || known.kind != promise.kind);
                self.promises.push(promise);
            }
            Effect::Repromise(promise) => {
                let same = |known: &&mut Promise| known.subject == promise.subject && known.kind == promise.kind;
                self.promises.iter_mut().filter(same).for_each(|known| *known = promise.clone());
            }
            Effect::OweInstead(subject, promises) => {
                self.promises.retain(|promise| promise.subject != subject);
                self.promises.extend(promises);
            }
            Effect::Settle(subject) => self.promises.retain(|promise| promise.subject != subject),
            Effect::KeepTrial(_)
            | Effect::Note(..)
            | Effect::KeepEngagement(_)
            | Effect::AskSupport(_)
            | Effect::OfferLink { .. }
            | Effect::Link { .. }
            | Effect::Confer(_)
            | Effect::MoveTrial(_)
            | Effect::Desk(_)
            | Effect::Erase
            | Effect::Watch { .. }
            | Effect::Unwatch(_)
            | Effect::KeepRanking(..)
            | Effect::Mark(..)
            | Effect::Remark(..)
            | Effect::OweDeveloper(..)
            | Effect::OweClient(..)
            | Effect::Answer(..)
            | Effect::LinkDeveloper(..)
            | Effect::SetHours(..)
            | Effect::TakeOff(..)
            | Effect::ComeBack(..) => {}
        }
        let holds = |developer: &DeveloperId| {
            let held = self.facts.interviews.iter().filter(|interview| &interview.developer == developer);
            held.filter(|interview| matches!(interview.state, InterviewState::Held { .. }) && interview.state.occupies(self.now)).count()
        };
        // Between the effects of one step a new hold comes after the old one was given back.
        assert!(self.roster.iter().all(|developer| holds(&developer.id) <= 1), "one hold for each developer");
    }
}

/// As the store does it: times that touch are one.
fn joined(mut taken: Vec<Busy>) -> Vec<Busy> {
    taken.sort_by_key(|busy| busy.from);
    let mut joined: Vec<Busy> = Vec::new();
    for busy in taken {
        match joined.last_mut() {
            Some(last) if last.until >= busy.from => last.until = last.until.max(busy.until),
            Some(_) | None => joined.push(busy),
        }
    }
    joined
}

/// `false` for the next revision, so that the one before it makes room.
fn panic_unless_next(known: i64, next: i64) -> bool {
    assert_eq!(next, known + 1, "a revision counts by one");
    false
}

fn developer(id: &str, name: &str, level: Level, zone: Tz, skills: &str) -> Developer {
    let skill = |text: &str| {
        let (name, years) = text.split_once(':').expect("a skill with years");
        (Skill(name.to_owned()), years.parse().expect("years"))
    };
    Developer {
        id: DeveloperId(id.to_owned()),
        name: name.to_owned(),
        level,
        role: Role::Backend,
        headline: "Builds quiet, fast back ends".to_owned(),
        skills: skills.split(' ').map(skill).collect(),
        zone,
        hours: "mon-fri 09:00-17:00".parse().expect("hours"),
        free_from: None,
        workloads: vec![Workload::FullTime],
        languages: vec!["en".to_owned()],
        portfolio: vec![Portfolio { title: "A queue".to_owned(), link: "https://example.com/queue".to_owned(), ..Portfolio::default() }],
        scores: Scores { system_design: Some(4), ..Scores::default() },
        contact: Some("secret@example.com".to_owned()),
    }
}

/// The buttons of a step.
pub(super) fn buttons(step: &Step) -> Vec<Button> {
    step.replies.iter().flat_map(|reply| reply.buttons.iter().flatten().cloned()).collect()
}

/// The action of the first button with this label's key.
pub(super) fn button(step: &Step, key: &str) -> Action {
    let found = buttons(step).into_iter().find(|button| button.label.key == key);
    found.unwrap_or_else(|| panic!("no button {key} in {:?}", step.replies)).action
}

/// The keys of the lines of a step.
pub(super) fn keys(step: &Step) -> Vec<&'static str> {
    step.replies.iter().flat_map(|reply| reply.lines.iter().map(|line| line.key)).collect()
}

/// The English words of a step, with rough figures.
pub(super) fn words(step: &Step) -> String {
    let lines = step.replies.iter().flat_map(|reply| reply.lines.iter());
    lines.map(english).collect::<Vec<_>>().join("\n")
}

/// Whether a chat waits for a held time to be confirmed.
pub(super) fn confirms(chat: &Chat) -> bool {
    matches!(chat.stage, Stage::Scheduling(Scheduling::Confirming(_)))
}

/// What holds for every message: it says something, in English, without ids; its buttons fit and come back whole.
fn check(reply: &Reply) {
    let ours = |text: &Text| text.key.starts_with("browsing-") || text.key.starts_with("scheduling-");
    assert!(!reply.lines.is_empty(), "{reply:?}");
    // Other stages have tests of their own.
    if !reply.lines.iter().all(ours) {
        return;
    }
    assert!(reply.buttons.len() <= 5, "{reply:?}");
    for line in &reply.lines {
        let shown = english(line);
        assert!(!shown.trim().is_empty() && !shown.contains("x_") && !shown.contains("secret"), "{shown}");
    }
    for button in reply.buttons.iter().flatten() {
        assert!(button.action.encode().len() <= Action::LONGEST, "{:?}", button.action);
        assert_eq!(Action::decode(&button.action.encode()).as_ref(), Some(&button.action));
        assert!(!ours(&button.label) || (1..=80).contains(&english(&button.label).chars().count()), "{:?}", button.label);
    }
    for row in &reply.buttons {
        assert!((1..=5).contains(&row.len()));
    }
}

thread_local! {
    static ENGLISH: FluentBundle<FluentResource> = {
        let mut bundle = FluentBundle::new(vec!["en".parse().expect("a language")]);
        bundle.set_use_isolating(false);
        for source in [
            include_str!("../../locales/en/absence.ftl"),
            include_str!("../../locales/en/answering.ftl"),
            include_str!("../../locales/en/browsing.ftl"),
            include_str!("../../locales/en/kit.ftl"),
            include_str!("../../locales/en/scheduling.ftl"),
            include_str!("../../locales/en/scoring.ftl"),
        ] {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{errors:?}"));
        }
        bundle
    };
}

/// The English words of a text; a key or a variable that is missing is a failure.
pub(super) fn english(text: &Text) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in &text.args {
        match value {
            Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            Value::Word(_)
            | Value::Money(_)
            | Value::Time(..)
            | Value::Slot(..)
            | Value::Clock(..)
            | Value::Hours(..)
            | Value::Date(_)
            | Value::Zone(..)
            | Value::Text(_)
            | Value::List(_)
            | Value::Language(_)
            | Value::Code(_)
            | Value::Door(_)
            | Value::Told(_)
            | Value::Table(_) => args.set(*name, FluentValue::from(rough(value))),
        }
    }
    ENGLISH.with(|bundle| {
        let message = bundle.get_message(text.key).unwrap_or_else(|| panic!("no message {}", text.key));
        let mut errors = Vec::new();
        let shown = bundle.format_pattern(message.value().expect("a value"), Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", text.key);
        shown
    })
}

fn rough(value: &Value) -> String {
    match value {
        Value::Word(word) | Value::Language(word) => word.clone(),
        Value::Number(number) => number.to_string(),
        Value::Code(of) | Value::Door(of) => of.to_string(),
        Value::Money(money) => format!("{} {}", money.cents / 100, money.currency),
        Value::Time(at, zone) | Value::Slot(at, zone) => at.with_timezone(zone).format("%a %d %b %H:%M").to_string(),
        Value::Clock(at, zone) => at.with_timezone(zone).format("%H:%M").to_string(),
        Value::Hours(from, until) => format!("{:02}:{:02}–{:02}:{:02}", from / 60, from % 60, until / 60, until % 60),
        Value::Date(date) => date.to_string(),
        Value::Zone(zone, _) => zone.name().to_owned(),
        Value::Text(text) => english(text),
        Value::List(values) => values.iter().map(rough).collect::<Vec<_>>().join(", "),
        Value::Told(told) => told.to("en").to_owned(),
        Value::Table(rows) => rows.iter().flatten().map(english).collect::<Vec<_>>().join("\n"),
    }
}

/// A while later.
pub(super) fn pass(world: &mut World, minutes: i64) {
    world.now += Duration::minutes(minutes);
}
