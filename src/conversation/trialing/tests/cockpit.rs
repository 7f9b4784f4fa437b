//! Goals, what has to be ready, answers to check-ins, and more days.

use super::*;
use crate::hiring::cockpit::{Cockpit, Goal, Mood, Note};

fn active(now: &str) -> World {
    World::with_trial("2026-12-01", TrialState::Active).at(now)
}

fn notes(step: &Step) -> Vec<Note> {
    step.effects.iter().filter_map(|effect| if let Effect::Note(_, note) = effect { Some(note.clone()) } else { None }).collect()
}

fn moved(step: &Step) -> Option<Trial> {
    step.effects.iter().find_map(|effect| if let Effect::MoveTrial(trial) = effect { Some((**trial).clone()) } else { None })
}

#[test]
fn goals_are_typed_until_there_are_five() {
    let mut world = active("2026-12-01T08:00:00Z");
    let open = chat().at(Stage::Trialing(Trialing::Goals(TRIAL)));
    let step = said(open, "The export runs\n2. Tests pass", &world.view());
    let words: Vec<_> = notes(&step).into_iter().map(|note| if let Note::Goal(goal) = note { goal.words } else { String::new() }).collect();
    assert_eq!(words, ["The export runs", "Tests pass"]);
    assert_eq!(keys(&step), ["cockpit-goals", "cockpit-goal", "cockpit-goal", "cockpit-goals-more", "trialing-rule"]);
    let goals = |count: u128| (0..count).map(|id| Goal { id: Uuid::from_u128(id), position: 0, words: id.to_string() }).collect();
    world.facts.cockpits = vec![Cockpit { goals: goals(5), ..Cockpit::new(TRIAL) }];
    let full = said(step.chat, "one more", &world.view());
    assert!(full.effects.is_empty() && keys(&full).contains(&"cockpit-goals-full"));
    let fewer = tapped(full.chat, &Action::Upkeep(TRIAL, Upkeep::DropGoal(Uuid::from_u128(2))), &world.view());
    assert_eq!(notes(&fewer), [Note::NoGoal(Uuid::from_u128(2))]);
    assert!(world.taps(&Action::Upkeep(TRIAL, Upkeep::DropGoal(Uuid::from_u128(9)))).effects.is_empty(), "an old button");
    for way_out in ["skip", "fertig", "no", "listo"] {
        let step = said(fewer.chat.clone(), way_out, &world.view());
        assert_eq!((step.chat.stage, step.effects.len()), (Stage::Idle, 0), "{way_out}");
    }
}

#[test]
fn what_is_open_is_asked_for_on_the_first_morning_and_named_at_the_check_in() {
    let mut world = active("2026-12-01T08:00:00Z");
    let ready = |item| Action::Upkeep(TRIAL, Upkeep::Ready(item, true));
    let begun = world.due(&[PromiseKind::TrialBegins]);
    assert!(Item::ALL.into_iter().all(|item| actions(&begun).contains(&ready(item))));
    let ticked = world.taps(&ready(Item::Access));
    assert_eq!(notes(&ticked), [Note::Ready(Item::Access, true)]);
    assert!(keys(&ticked).contains(&"cockpit-ready") && !actions(&ticked).contains(&ready(Item::Access)));
    let cockpit = Cockpit::new(TRIAL).noted(&Note::Ready(Item::Access, true), Uuid::from_u128(5), world.now);
    world.facts.cockpits = vec![cockpit.clone()];
    let world = world.at("2026-12-03T08:00:00Z");
    let asked = world.due(&[PromiseKind::TrialCheckIn { day: 3 }]);
    let Value::List(open) = value(&asked, "cockpit-still-open", "items") else { panic!("no list") };
    assert_eq!(open.len(), 3);
    let card = world.taps(&Action::Upkeep(TRIAL, Upkeep::Card));
    assert!(keys(&card).contains(&"cockpit-ready-colleague"));
    assert!(actions(&card).contains(&Action::Upkeep(TRIAL, Upkeep::Ready(Item::Access, false))));
    let mut world = world;
    let all = Item::ALL.into_iter().fold(cockpit, |cockpit, item| cockpit.noted(&Note::Ready(item, true), Uuid::nil(), world.now));
    world.facts.cockpits = vec![all];
    assert!(!keys(&world.due(&[PromiseKind::TrialCheckIn { day: 3 }])).contains(&"cockpit-still-open"));
}

#[test]
fn both_sides_read_the_same_lines_and_only_the_client_how_it_goes() {
    let world = active("2026-12-03T08:00:00Z");
    let cockpit = Cockpit { goals: vec![Goal { id: Uuid::nil(), position: 0, words: "Ship".to_owned() }], ..Cockpit::new(TRIAL) };
    let cockpit = cockpit.noted(&Note::Mood(3, Mood::Badly), Uuid::nil(), world.now);
    let reader = card::Reader { me: Some(Uuid::nil()), zone: Berlin, now: world.now };
    let theirs: Vec<_> = card::both_see(&world.facts.trials[0], &cockpit, &reader).iter().map(|line| line.key).collect();
    let items = ["cockpit-not-ready"; 4];
    assert_eq!(theirs[..3], ["cockpit-goals", "cockpit-goal", "cockpit-items"]);
    assert_eq!(theirs[3..], items);
    let ours = card::show(&world.facts.trials[0], &cockpit, &reader, &world.view());
    assert!(ours.lines.iter().any(|line| line.key == "cockpit-said-day"));
}

#[test]
fn an_answer_is_that_of_the_last_check_in_and_may_have_a_word() {
    let world = active("2026-12-05T08:00:00Z");
    let step = world.taps(&Action::CheckIn(TRIAL, Mood::Mixed));
    assert_eq!(notes(&step), [Note::Mood(3, Mood::Mixed)], "day 5 answers day 3");
    assert_eq!(step.chat.stage, Stage::Trialing(Trialing::Wording { trial: TRIAL, day: 3 }));
    let worded = said(step.chat.clone(), "  slow\n reviews ", &world.view());
    assert_eq!((notes(&worded), worded.chat.stage), (vec![Note::Word(3, "slow reviews".to_owned())], Stage::Idle));
    let long = said(step.chat.clone(), &"x".repeat(201), &world.view());
    assert_eq!((long.effects.len(), keys(&long)[0], long.chat), (0, "cockpit-word-long", step.chat.clone()));
    let silent = said(step.chat, "nothing", &world.view());
    assert_eq!((silent.effects.len(), silent.chat.stage), (0, Stage::Idle));
    // An open question is not lost for it.
    let asking = chat().at(Stage::Asking);
    let aside = tapped(asking.clone(), &Action::CheckIn(TRIAL, Mood::Well), &world.view());
    assert_eq!(aside.chat, asking);
    assert!(actions(&aside).contains(&Action::Upkeep(TRIAL, Upkeep::Word(3))));
}

#[test]
fn the_decision_shows_what_was_said_and_what_it_costs_from_when() {
    let mut world = active("2026-12-11T08:00:00Z");
    let me = Uuid::nil();
    let cockpit = Cockpit::new(TRIAL)
        .noted(&Note::Mood(3, Mood::Well), me, world.now)
        .noted(&Note::Mood(7, Mood::Mixed), me, world.now)
        .noted(&Note::Word(7, "slow reviews".to_owned()), me, world.now);
    world.facts.cockpits = vec![cockpit];
    let step = world.due(&[PromiseKind::TrialEnds { days_left: 3 }]);
    assert_eq!(value(&step, "cockpit-said-day", "day"), &Value::Number(3));
    assert_eq!(value(&step, "cockpit-said-words", "words"), &Value::Word("slow reviews".to_owned()));
    assert_eq!(value(&step, "trialing-ends-price", "from"), &Value::Date(date("2026-12-15")));
}

#[test]
fn a_trial_is_extended_once_and_then_nobody_offers_it() {
    let mut world = active("2026-12-11T08:00:00Z");
    let extend = Action::Decide(TRIAL, Decision::Extend);
    let reminded = world.due(&[PromiseKind::TrialEnds { days_left: 3 }]);
    assert!(actions(&reminded).contains(&extend));
    let asked = world.taps(&extend);
    assert_eq!((asked.effects.len(), keys(&asked)[0]), (0, "cockpit-sure-extend"));
    let done = said(asked.chat, "yes", &world.view());
    let longer = moved(&done).unwrap();
    assert_eq!((longer.last_day, longer.extended_days, longer.revision, done.effects.len()), (date("2026-12-21"), 7, 4, 1));
    world.facts.trials = vec![longer];
    for action in [extend.clone(), Action::DecideNow(TRIAL, Decision::Extend)] {
        let again = world.taps(&action);
        assert_eq!((again.effects.len(), keys(&again)[0]), (0, "cockpit-no-extension"), "{action:?}");
    }
    let again = world.at("2026-12-18T08:00:00Z").due(&[PromiseKind::TrialEnds { days_left: 3 }]);
    assert_eq!(value(&again, "trialing-ends", "days"), &Value::Number(3));
    assert!(!actions(&again).contains(&extend));
}

#[test]
fn where_the_terms_have_no_extension_nobody_offers_one() {
    let mut world = active("2026-12-11T08:00:00Z");
    world.terms.trial.extend_days = 0;
    let extend = Action::Decide(TRIAL, Decision::Extend);
    assert!(!actions(&world.due(&[PromiseKind::TrialEnds { days_left: 3 }])).contains(&extend));
    assert!(!actions(&world.taps(&Action::Upkeep(TRIAL, Upkeep::Card))).contains(&extend));
    assert_eq!(keys(&world.taps(&extend))[0], "cockpit-no-extension");
}

proptest! {
    #[test]
    fn an_extended_trial_reminds_neither_early_nor_late(
        zone in proptest::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
        reader in proptest::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
        offset in 0i64..800,
        days in 1i64..=90,
        hours in 0i64..24 * 14,
    ) {
        let terms = crate::hiring::terms::TrialTerms { extend_days: days, ..Terms::default().trial };
        let first_day = later(date("2026-01-01"), offset);
        let trial = Trial { zone, ..trial(first_day, TrialState::Active) };
        let begins = crate::hiring::calendar::instant(first_day.and_time(chrono::NaiveTime::MIN), zone);
        let now = begins + chrono::Duration::hours(hours);
        if let Some(days) = trial.extension(&terms, now) {
            let longer = trial.extended(days, now);
            prop_assert_eq!(longer.extension(&terms, now), None);
            for promise in longer.promises(&terms, reader, now) {
                prop_assert!(promise.when.instant() > now);
                prop_assert!(promise.when.instant() <= longer.ends_at());
                if let PromiseKind::TrialEnds { days_left } = promise.kind {
                    let day = promise.when.instant().with_timezone(&zone).date_naive();
                    let meant = later(longer.last_day, -days_left);
                    prop_assert!(day == meant || day == later(meant, -1));
                }
            }
        }
    }
}
