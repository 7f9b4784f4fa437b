//! Every message about an open trial says what happens without a decision, and whether the trial's days count.

use super::*;
use crate::hiring::cockpit::{Cockpit, Goal, LONGEST_GOAL, LONGEST_WORD, MOST_GOALS, Mood, Note};

/// What is said about a trial that is not agreed yet, one that is over, and whatever is about no trial.
const WITHOUT: [&str; 14] = [
    "trialing-ask-first-day",
    "trialing-first-day-past",
    "trialing-first-day-busy",
    "trialing-first-day-far",
    "trialing-first-day-which",
    "trialing-first-day-impossible",
    "trialing-first-day-unclear",
    "trialing-not-now",
    "trialing-kept",
    "trialing-ended",
    "trialing-replaced",
    "trialing-lapsed",
    "trialing-stayed-undecided",
    "trialing-unknown",
];

/// What a line says of the rule: what happens without a decision, and whether the days count.
fn rule(line: &Text) -> Option<(&'static str, &'static str)> {
    let part = |wanted: &str| {
        let (_, value) = line.args.iter().find(|(name, _)| *name == wanted)?;
        if let Value::Text(text) = value { Some(text.key) } else { None }
    };
    (line.key == "trialing-rule").then(|| Some((part("undecided")?, part("counts")?))).flatten()
}

/// A world for each pair of keys, with what they make the messages say.
fn worlds(mut of: impl FnMut() -> World) -> Vec<(World, [&'static str; 2])> {
    let mut worlds = Vec::new();
    for (without, undecided) in [(WithoutDecision::Lapse, "trialing-undecided-lapses"), (WithoutDecision::Keep, "trialing-undecided-stays")]
    {
        for (counts, says) in [(true, "trialing-counts"), (false, "trialing-counts-not")] {
            let mut world = of();
            world.terms.trial.without_decision = without;
            world.terms.trial.counts_toward_commitment = counts;
            worlds.push((world, [undecided, says]));
        }
    }
    worlds
}

/// Looks at each message of a step, and says how many there were that have the rule.
fn looked_at(step: &Step, says: [&str; 2], what: &str) -> usize {
    let mut with = 0;
    for reply in &step.replies {
        let head = reply.lines[0].key;
        if WITHOUT.contains(&head) || !(head.starts_with("trialing-") || head.starts_with("cockpit-")) {
            continue;
        }
        let found: Vec<_> = reply.lines.iter().filter_map(rule).collect();
        assert_eq!(found, [(says[0], says[1])], "{what}: {:?}", reply.lines.iter().map(|line| line.key).collect::<Vec<_>>());
        with += 1;
    }
    with
}

fn goals(count: usize) -> Vec<Goal> {
    (0..count).map(|number| Goal { id: Uuid::from_u128(number as u128), position: 0, words: format!("goal {number}") }).collect()
}

#[test]
fn every_message_about_an_open_trial_says_the_rule_that_holds() {
    let mut seen = 0;
    let dates = [
        (TrialState::Scheduled, "2026-11-28T12:00:00Z"),
        (TrialState::Active, "2026-12-03T08:00:00Z"),
        (TrialState::DecisionDue, "2026-12-14T08:00:00Z"),
    ];
    for (state, now) in dates {
        for extended_days in [0, 7] {
            let cockpits = [0, 2, MOST_GOALS].map(|count| {
                let cockpit = Cockpit { goals: goals(count), ..Cockpit::new(TRIAL) };
                let said = Note::Word(3, "slow reviews".to_owned());
                let cockpit = cockpit.noted(&Note::Mood(3, Mood::Mixed), Uuid::nil(), at(now)).noted(&said, Uuid::nil(), at(now));
                Item::ALL
                    .into_iter()
                    .take(count)
                    .fold(cockpit, |cockpit, item| cockpit.noted(&Note::Ready(item, true), Uuid::nil(), at(now)))
            });
            for cockpit in cockpits {
                for (mut world, says) in worlds(|| World::with_trial("2026-12-01", state).at(now)) {
                    world.facts.trials[0].extended_days = extended_days;
                    world.facts.cockpits = vec![cockpit.clone()];
                    seen += of_world(&world, says);
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen} messages were looked at");
}

fn of_world(world: &World, says: [&str; 2]) -> usize {
    let view = world.view();
    let mut seen = 0;
    let long = "x".repeat(LONGEST_GOAL.max(LONGEST_WORD) + 1);
    let decisions = [Decision::Keep, Decision::End, Decision::Replace, Decision::Extend];
    let mut taps = vec![Action::Try(id()), Action::Commit(TRIAL, 1)];
    taps.extend(decisions.map(|decision| Action::Decide(TRIAL, decision)));
    taps.extend([Mood::Well, Mood::Mixed, Mood::Badly].map(|mood| Action::CheckIn(TRIAL, mood)));
    taps.extend(Item::ALL.into_iter().flat_map(|item| [true, false].map(|is| Action::Upkeep(TRIAL, Upkeep::Ready(item, is)))));
    taps.push(Action::DecideNow(TRIAL, Decision::Extend));
    let upkeep = [Upkeep::Card, Upkeep::Goals, Upkeep::DropGoal(Uuid::from_u128(1)), Upkeep::Word(3), Upkeep::Close];
    taps.extend(upkeep.map(|what| Action::Upkeep(TRIAL, what)));
    for action in taps {
        seen += looked_at(&world.taps(&action), says, &format!("{action:?}"));
    }
    let mut stages = vec![
        Trialing::Committing(TRIAL),
        Trialing::Shortening { trial: TRIAL, months: 1 },
        Trialing::Goals(TRIAL),
        Trialing::Wording { trial: TRIAL, day: 3 },
        Trialing::Listing,
    ];
    stages.extend(decisions.map(|decision| Trialing::Deciding(TRIAL, decision)));
    for stage in stages {
        let chat = chat().at(Stage::Trialing(stage));
        seen += looked_at(&Step::of(chat.clone()).say(show(&chat, &view)), says, "shown");
        for text in ["no", "perhaps", "a\nb\nc\nd\ne\nf", "skip", long.as_str()] {
            seen += looked_at(&said(chat.clone(), text, &view), says, text);
        }
    }
    for kind in [PromiseKind::TrialBegins, PromiseKind::TrialCheckIn { day: 3 }, PromiseKind::TrialEnds { days_left: 3 }] {
        seen += looked_at(&world.due(&[kind]), says, &format!("{kind:?}"));
    }
    seen
}

#[test]
fn the_screen_and_the_agreement_say_it_too() {
    for (world, says) in worlds(World::new) {
        let shown = world.taps(&Action::TryFrom(id(), date("2026-12-01")));
        assert_eq!(looked_at(&shown, says, "the screen"), 1);
        for first_day in ["2026-11-24", "2026-12-01"] {
            let agreed = world.taps(&Action::TryNow(id(), date(first_day)));
            assert_eq!(looked_at(&agreed, says, "the agreement"), 2, "with the question for goals");
        }
    }
}

#[test]
fn several_trials_have_one_rule() {
    for (mut world, [undecided, counts]) in worlds(|| World::with_trial("2026-12-01", TrialState::Active).at("2026-12-05T08:00:00Z")) {
        let other = Trial { id: TrialId(Uuid::from_u128(8)), developer: DeveloperId("grace".to_owned()), ..world.facts.trials[0].clone() };
        world.facts.trials.push(other);
        let step = list(chat(), &world.view());
        let found: Vec<_> = step.replies[0].lines.iter().filter_map(rule).collect();
        let all = if undecided.ends_with("lapses") { "trialing-undecided-lapse-all" } else { "trialing-undecided-stay-all" };
        assert_eq!(found, [(all, counts)]);
    }
}
