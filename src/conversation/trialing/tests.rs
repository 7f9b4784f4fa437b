#![expect(clippy::unwrap_used, reason = "a test may fail this way")]

mod cockpit;
mod reminding;
mod renewing;
mod rule;

use super::*;
use crate::{
    conversation::{
        action::{Decision, Mood},
        effect::Effect,
        reply::Value,
        upkeep::{Renewal, Upkeep},
    },
    hiring::{
        brief::{Brief, BriefId, Quote, Requirements},
        calendar::{Diary, WeeklyHours},
        cockpit::Item,
        developer::{Developer, DeveloperId, Role, Scores},
        engagement::{COMMITMENTS, Engagement, EngagementId},
        facts::Facts,
        level::{Level, Workload},
        matching::Roster,
        money::{Currency, Money},
        promise::PromiseKind,
        terms::{Terms, WithoutDecision},
        trial::{Trial, TrialId, TrialState, later},
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;
use uuid::Uuid;

/// What a view borrows.
struct World {
    now: DateTime<Utc>,
    terms: Terms,
    roster: Roster,
    facts: Facts,
    diary: Diary,
}

impl World {
    /// Tuesday, 24 November 2026, noon in UTC; one brief, one developer.
    fn new() -> Self {
        let facts = Facts { briefs: vec![brief()], ..Facts::default() };
        Self { now: at("2026-11-24T12:00:00Z"), terms: Terms::default(), roster: Roster::new(vec![ada()]), facts, diary: Diary::default() }
    }

    fn with_trial(first_day: &str, state: TrialState) -> Self {
        let mut world = Self::new();
        world.facts.trials = vec![trial(date(first_day), state)];
        world
    }

    fn at(mut self, now: &str) -> Self {
        self.now = at(now);
        self
    }

    fn view(&self) -> View<'_> {
        View {
            now: self.now,
            seed: Uuid::from_u128(42),
            terms: &self.terms,
            roster: &self.roster,
            facts: &self.facts,
            diary: &self.diary,
            refused: false,
            links: crate::conversation::Links::default(),
            me: Uuid::nil(),
            agenda: None,
        }
    }

    fn taps(&self, action: &Action) -> Step {
        tapped(chat(), action, &self.view())
    }

    fn due(&self, kinds: &[PromiseKind]) -> Step {
        let when = crate::hiring::promise::When::At(self.now);
        let promises: Vec<_> = kinds.iter().map(|kind| Promise::about(Uuid::from_u128(7), *kind, when)).collect();
        due(chat(), &promises, &self.view())
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn chat() -> Chat {
    Chat { brief: Some(BriefId(Uuid::from_u128(1))), ..Chat::new("en-GB", Some(Berlin)) }
}

fn id() -> DeveloperId {
    DeveloperId("ada".to_owned())
}

const TRIAL: TrialId = TrialId(Uuid::from_u128(7));

fn ada() -> Developer {
    Developer {
        id: id(),
        name: "Ada Q.".to_owned(),
        level: Level::L2,
        role: Role::Backend,
        headline: String::new(),
        skills: Vec::new(),
        zone: Berlin,
        hours: WeeklyHours::default(),
        free_from: None,
        workloads: vec![Workload::FullTime, Workload::PartTime],
        languages: Vec::new(),
        portfolio: Vec::new(),
        scores: Scores::default(),
        contact: None,
    }
}

fn brief() -> Brief {
    let quote = Quote {
        level: Level::L2,
        workload: Workload::PartTime,
        month: Money::new(111_100, Currency::USD),
        price_version: "old".to_owned(),
    };
    Brief {
        id: BriefId(Uuid::from_u128(1)),
        requirements: Requirements {
            workload: Some(Workload::PartTime),
            start: Some(date("2026-12-10")),
            zone: Some(Berlin),
            ..Requirements::default()
        },
        quotes: vec![quote],
        confirmed_at: at("2026-11-20T12:00:00Z"),
        revision: 1,
    }
}

fn trial(first_day: NaiveDate, state: TrialState) -> Trial {
    Trial {
        id: TRIAL,
        brief: BriefId(Uuid::from_u128(1)),
        developer: id(),
        first_day,
        last_day: later(first_day, 13),
        zone: Berlin,
        level: Level::L2,
        workload: Workload::PartTime,
        month: Money::new(111_100, Currency::USD),
        price_version: "old".to_owned(),
        extended_days: 0,
        state,
        revision: 3,
    }
}

fn keys(step: &Step) -> Vec<&'static str> {
    step.replies.iter().flat_map(|reply| reply.lines.iter().map(|line| line.key)).collect()
}

fn actions(step: &Step) -> Vec<Action> {
    step.replies.iter().flat_map(|reply| reply.buttons.iter().flatten().map(|button| button.action.clone())).collect()
}

fn kept_trial(step: &Step) -> Option<Trial> {
    step.effects.iter().find_map(|effect| if let Effect::KeepTrial(trial) = effect { Some((**trial).clone()) } else { None })
}

fn kept_engagement(step: &Step) -> Option<Engagement> {
    step.effects.iter().find_map(|effect| if let Effect::KeepEngagement(kept) = effect { Some((**kept).clone()) } else { None })
}

fn promised(step: &Step) -> Vec<String> {
    step.effects.iter().filter_map(|effect| if let Effect::Promise(promise) = effect { Some(promise.kind.name()) } else { None }).collect()
}

fn value<'a>(step: &'a Step, key: &str, name: &str) -> &'a Value {
    let line = step.replies.iter().flat_map(|reply| &reply.lines).find(|line| line.key == key).unwrap();
    &line.args.iter().find(|(given, _)| *given == name).unwrap().1
}

#[test]
fn the_first_day_is_offered_and_shown_with_everything_it_means() {
    let world = World::new();
    let asked = world.taps(&Action::Try(id()));
    let days: Vec<_> = ["2026-11-25", "2026-11-30", "2026-12-10"].map(|day| Action::TryFrom(id(), date(day))).into();
    assert_eq!(actions(&asked)[..3], days);
    assert!(asked.effects.is_empty());

    let shown = said(asked.chat, "2026-12-01", &world.view());
    assert_eq!(actions(&shown)[0], Action::TryNow(id(), date("2026-12-01")));
    assert_eq!(value(&shown, "trialing-agree-last", "date"), &Value::Date(date("2026-12-14")));
    assert_eq!(
        value(&shown, "trialing-agree-price", "month"),
        &Value::Money(Money::new(111_100, Currency::USD)),
        "the brief's quote holds"
    );
    assert!(keys(&shown).contains(&"trialing-rule"));

    let agreed = said(shown.chat, "yes", &world.view());
    let trial = kept_trial(&agreed).unwrap();
    assert_eq!((trial.first_day, trial.last_day, trial.revision), (date("2026-12-01"), date("2026-12-14"), 1));
    assert_eq!((trial.state, trial.workload, trial.price_version.as_str()), (TrialState::Scheduled, Workload::PartTime, "old"));
    let owed = ["trial_begins", "trial_check_in_3", "trial_check_in_7", "trial_ends_3", "trial_ends_1", "trial_ends_0", "trial_over"];
    assert_eq!(promised(&agreed), owed);
    assert_eq!(agreed.chat.stage, Stage::Trialing(Trialing::Goals(trial.id)));
    assert_eq!(agreed.replies.len(), 2, "what was agreed, then what it is for");
}

#[test]
fn a_trial_that_begins_today_is_active_at_once() {
    let world = World::new();
    let trial = kept_trial(&world.taps(&Action::TryNow(id(), date("2026-11-24")))).unwrap();
    assert_eq!(trial.state, TrialState::Active);
}

#[test]
fn days_that_do_not_do_are_said_so_and_start_nothing() {
    let mut world = World::new();
    for (day, key) in [("2026-11-23", "trialing-first-day-past"), ("2027-03-01", "trialing-first-day-far")] {
        let step = world.taps(&Action::TryNow(id(), date(day)));
        assert_eq!((keys(&step)[0], step.effects.len()), (key, 0));
        assert!(matches!(step.chat.stage, Stage::Trialing(Trialing::Dating(_))));
    }
    world.roster = Roster::new(vec![Developer { free_from: Some(date("2026-12-07")), ..ada() }]);
    assert_eq!(keys(&world.taps(&Action::TryFrom(id(), date("2026-12-01"))))[0], "trialing-first-day-busy");
    let soonest = said(chat().at(Stage::Trialing(Trialing::Dating(id()))), "as soon as possible", &world.view());
    assert_eq!(soonest.chat.stage, Stage::Trialing(Trialing::Agreeing { developer: id(), first_day: date("2026-12-07") }));
    world.roster = Roster::new(vec![Developer { free_from: Some(date("2027-06-01")), ..ada() }]);
    assert_eq!(keys(&world.taps(&Action::Try(id())))[0], "trialing-not-free-soon");
}

#[test]
fn nobody_is_tried_twice_at_once() {
    let world = World::with_trial("2026-12-01", TrialState::Scheduled);
    for action in [Action::Try(id()), Action::TryFrom(id(), date("2026-12-02")), Action::TryNow(id(), date("2026-12-02"))] {
        let step = world.taps(&action);
        assert_eq!((keys(&step)[0], step.effects.len()), ("trialing-already", 0));
        assert!(actions(&step).contains(&Action::Decide(TRIAL, Decision::Keep)));
    }
}

#[test]
fn keeping_asks_for_months_and_settles() {
    let world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-11T08:00:00Z");
    let asked = world.taps(&Action::Decide(TRIAL, Decision::Keep));
    let offered: Vec<_> = COMMITMENTS.map(|months| Action::Commit(TRIAL, months)).into();
    assert_eq!(actions(&asked)[..4], offered);

    let kept = said(asked.chat, "3 months", &world.view());
    assert_eq!(kept_trial(&kept).map(|trial| (trial.state, trial.revision)), Some((TrialState::Kept, 4)));
    assert!(kept.effects.contains(&Effect::Settle(TRIAL.0)));
    let engagement = kept_engagement(&kept).unwrap();
    assert_eq!((engagement.first_day, engagement.last_day), (date("2026-12-15"), date("2027-03-14")));
    assert_eq!(engagement.total().cents, 333_300);
    assert_eq!(promised(&kept), ["commitment_ends_30", "commitment_ends", "commitment_ends_3"]);
}

#[test]
fn ending_and_replacing_want_a_yes() {
    let world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-05T08:00:00Z");
    for (decision, state) in [(Decision::End, TrialState::Ended), (Decision::Replace, TrialState::Replaced)] {
        let asked = world.taps(&Action::Decide(TRIAL, decision));
        assert!(asked.effects.is_empty());
        assert_eq!(actions(&asked)[0], Action::DecideNow(TRIAL, decision));
        let done = said(asked.chat, "ja", &world.view());
        assert_eq!(kept_trial(&done).map(|trial| trial.state), Some(state));
        assert!(done.effects.contains(&Effect::Settle(TRIAL.0)));
        let passes = done.effects.iter().any(|effect| matches!(effect, Effect::Pass(passed) if passed.developer == id()));
        assert_eq!(passes, decision == Decision::Replace);
    }
}

#[test]
fn decisions_on_a_settled_trial_are_harmless() {
    let settled = [
        (TrialState::Kept, "trialing-settled-kept"),
        (TrialState::Ended, "trialing-settled-ended"),
        (TrialState::Replaced, "trialing-settled-replaced"),
    ];
    for (state, key) in settled {
        let world = World::with_trial("2026-12-01", state).at("2026-12-05T08:00:00Z");
        for action in [
            Action::Decide(TRIAL, Decision::Keep),
            Action::DecideNow(TRIAL, Decision::End),
            Action::DecideNow(TRIAL, Decision::Replace),
            Action::Commit(TRIAL, 3),
            Action::CheckIn(TRIAL, Mood::Well),
        ] {
            let step = world.taps(&action);
            assert_eq!((keys(&step)[0], step.effects.len()), (key, 0), "{action:?}");
        }
    }
}

#[test]
fn a_lapsed_trial_can_still_become_a_hire_for_a_while() {
    let fresh = World::with_trial("2026-12-01", TrialState::Lapsed).at("2026-12-20T08:00:00Z");
    let engagement = kept_engagement(&fresh.taps(&Action::Commit(TRIAL, 3))).unwrap();
    assert_eq!((engagement.first_day, engagement.last_day), (date("2026-12-21"), date("2027-03-20")));
    let stale = World::with_trial("2026-12-01", TrialState::Lapsed).at("2027-01-20T08:00:00Z");
    assert!(stale.taps(&Action::Commit(TRIAL, 3)).effects.is_empty());
}

#[test]
fn fewer_months_than_recommended_are_asked_about_once() {
    let world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-11T08:00:00Z");
    let asked = world.taps(&Action::Commit(TRIAL, 1));
    assert_eq!((asked.effects.len(), keys(&asked)[0]), (0, "trialing-shorter"));
    let yes = Action::DecideNow(TRIAL, Decision::Keep);
    assert_eq!(actions(&asked)[..2], [yes.clone(), Action::Commit(TRIAL, 3)]);
    // The same button twice binds nobody; a yes does, pressed or typed.
    assert!(tapped(asked.chat.clone(), &Action::Commit(TRIAL, 1), &world.view()).effects.is_empty());
    for bound in [tapped(asked.chat.clone(), &yes, &world.view()), said(asked.chat.clone(), "ja", &world.view())] {
        assert_eq!(kept_engagement(&bound).map(|engagement| engagement.months), Some(1));
    }
    assert_eq!(kept_engagement(&said(asked.chat.clone(), "6 months", &world.view())).map(|engagement| engagement.months), Some(6));
    assert_eq!(said(asked.chat, "no", &world.view()).chat.stage, Stage::Trialing(Trialing::Committing(TRIAL)));
    // Elsewhere the yes is about nothing: it asks for the months.
    assert!(world.taps(&yes).effects.is_empty());
}

#[test]
fn months_that_count_the_trial_say_so() {
    let mut world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-11T08:00:00Z");
    for counts in [false, true] {
        world.terms.trial.counts_toward_commitment = counts;
        for action in [Action::Decide(TRIAL, Decision::Keep), Action::Commit(TRIAL, 3)] {
            assert_eq!(keys(&world.taps(&action)).contains(&"trialing-months-count-trial"), counts, "{action:?}");
        }
    }
}

#[test]
fn whoever_is_taken_elsewhere_cannot_be_tried() {
    let mut world = World::new();
    world.facts.taken = std::sync::Arc::new([id()].into());
    let day = date("2026-12-01");
    for action in [Action::Try(id()), Action::TryFrom(id(), day), Action::TryNow(id(), day)] {
        let step = world.taps(&action);
        assert_eq!((step.effects.len(), keys(&step)), (0, vec!["trialing-taken"]), "{action:?}");
        assert!(actions(&step).contains(&Action::Run(Command::Matches)));
    }
    // On trial here: that is what there is to say.
    world.facts.trials = vec![trial(day, TrialState::Scheduled)];
    assert_eq!(keys(&world.taps(&Action::Try(id())))[0], "trialing-already");
    let free = World::new();
    let refused = tapped(chat(), &Action::TryNow(id(), day), &View { refused: true, ..free.view() });
    assert_eq!(keys(&refused), ["trialing-taken"]);
}

#[test]
fn the_list_says_who_is_here() {
    assert_eq!(keys(&list(chat(), &World::new().view())), ["trialing-list-empty"]);
    let world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-05T08:00:00Z");
    let step = list(chat(), &world.view());
    assert_eq!(value(&step, "trialing-stands-active", "days"), &Value::Number(9));
    assert!(actions(&step).contains(&Action::Decide(TRIAL, Decision::End)));
}

fn any_trialing() -> impl Strategy<Value = Stage> {
    let decision = proptest::sample::select(vec![Decision::Keep, Decision::End, Decision::Replace, Decision::Extend]);
    let trial = proptest::sample::select(vec![TRIAL, TrialId(Uuid::nil())]);
    let developer = proptest::sample::select(vec![id(), DeveloperId("gone".to_owned())]);
    prop_oneof![
        Just(Stage::Idle),
        Just(Stage::Trialing(Trialing::Listing)),
        developer.clone().prop_map(|developer| Stage::Trialing(Trialing::Dating(developer))),
        (developer, any_date()).prop_map(|(developer, first_day)| Stage::Trialing(Trialing::Agreeing { developer, first_day })),
        (trial.clone(), decision).prop_map(|(trial, decision)| Stage::Trialing(Trialing::Deciding(trial, decision))),
        trial.clone().prop_map(|trial| Stage::Trialing(Trialing::Committing(trial))),
        (trial.clone(), any::<u32>()).prop_map(|(trial, months)| Stage::Trialing(Trialing::Shortening { trial, months })),
        trial.clone().prop_map(|trial| Stage::Trialing(Trialing::Goals(trial))),
        (trial, any::<i64>()).prop_map(|(trial, day)| Stage::Trialing(Trialing::Wording { trial, day })),
        (any::<u32>(), any_date())
            .prop_map(|(months, until)| { Stage::Trialing(Trialing::Renewing { engagement: EngagementId(Uuid::nil()), months, until }) }),
    ]
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        (0i64..900).prop_map(|days| later(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default(), days)),
    ]
}

fn any_state() -> impl Strategy<Value = TrialState> {
    proptest::sample::select(vec![
        TrialState::Scheduled,
        TrialState::Active,
        TrialState::DecisionDue,
        TrialState::Kept,
        TrialState::Ended,
        TrialState::Replaced,
        TrialState::Lapsed,
    ])
}

proptest! {
    #[test]
    fn everything_is_answered_and_twice_the_same(
        stage in any_trialing(),
        state in any_state(),
        first_day in any_date(),
        picked in any_date(),
        months in any::<u32>(),
        text in any::<String>(),
        zone in proptest::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
        seconds in 0i64..60_000_000,
        days in any::<i64>(),
    ) {
        let mut world = World::new();
        world.now = at("2026-01-01T00:00:00Z") + chrono::Duration::seconds(seconds);
        world.facts.trials = vec![Trial { zone, ..trial(first_day, state) }];
        let chat = Chat { zone, ..chat() }.at(stage);
        let view = world.view();
        for words in [text.as_str(), "yes", "no", "tomorrow", "30 February", "12"] {
            let step = said(chat.clone(), words, &view);
            prop_assert!(!step.replies.is_empty());
            prop_assert_eq!(step, said(chat.clone(), words, &view));
        }
        let taps = [
            Action::Try(id()),
            Action::TryFrom(id(), picked),
            Action::TryNow(id(), picked),
            Action::Decide(TRIAL, Decision::Keep),
            Action::Decide(TrialId(Uuid::nil()), Decision::End),
            Action::DecideNow(TRIAL, Decision::Replace),
            Action::Commit(TRIAL, months),
            Action::Commit(TRIAL, 12),
            Action::CheckIn(TRIAL, Mood::Mixed),
            Action::Decide(TRIAL, Decision::Extend),
            Action::DecideNow(TRIAL, Decision::Extend),
            Action::Upkeep(TRIAL, Upkeep::Card),
            Action::Upkeep(TRIAL, Upkeep::Goals),
            Action::Upkeep(TRIAL, Upkeep::DropGoal(Uuid::nil())),
            Action::Upkeep(TRIAL, Upkeep::Ready(Item::Hours, true)),
            Action::Upkeep(TRIAL, Upkeep::Word(days)),
            Action::Upkeep(TRIAL, Upkeep::Close),
            Action::Renew(EngagementId(Uuid::nil()), Renewal::Now(months, picked)),
            Action::Back,
        ];
        for action in taps {
            let step = tapped(chat.clone(), &action, &view);
            prop_assert!(!step.replies.is_empty());
            for button in step.replies.iter().flat_map(|reply| reply.buttons.iter().flatten()) {
                prop_assert_eq!(Action::decode(&button.action.encode()), Some(button.action.clone()));
            }
            prop_assert_eq!(step, tapped(chat.clone(), &action, &view));
        }
        for kind in [
            PromiseKind::TrialBegins,
            PromiseKind::TrialCheckIn { day: days },
            PromiseKind::TrialEnds { days_left: days },
            PromiseKind::TrialOver,
            PromiseKind::CommitmentEnds,
            PromiseKind::CommitmentEndsIn { days_left: days },
            PromiseKind::BriefUnfinished,
        ] {
            let owed = [Promise::about(TRIAL.0, kind, crate::hiring::promise::When::At(world.now))];
            let step = due(chat.clone(), &owed, &view);
            prop_assert_eq!(&step.chat, &chat, "a reminder leaves the open question open");
            prop_assert!(state.is_open() || step == Step::of(chat.clone()));
        }
        prop_assert!(!list(chat, &view).replies.is_empty());
    }
}

#[test]
fn a_day_that_has_just_passed_is_past_and_not_far() {
    let world = World::new();
    let dating = || chat().at(Stage::Trialing(Trialing::Dating(id())));
    for text in ["20 November", "20.11."] {
        assert_eq!(said(dating(), text, &world.view()).replies[0].lines[0].key, "trialing-first-day-past", "{text}");
    }
    assert_eq!(said(dating(), "20 November 2027", &world.view()).replies[0].lines[0].key, "trialing-first-day-far");
}
