//! What is said when a promise about a trial or an engagement comes due.

use super::*;
use crate::hiring::cockpit::Note;

#[test]
fn reminders_say_how_many_days_are_left_now() {
    let world = World::with_trial("2026-12-01", TrialState::Active);
    let on_time = world.at("2026-12-11T08:00:00Z");
    let step = on_time.due(&[PromiseKind::TrialEnds { days_left: 3 }]);
    assert_eq!(value(&step, "trialing-ends", "days"), &Value::Number(3));
    assert!(step.effects.is_empty(), "still active");
    let late = on_time.at("2026-12-14T09:30:00Z");
    let missed = [PromiseKind::TrialCheckIn { day: 7 }, PromiseKind::TrialEnds { days_left: 3 }, PromiseKind::TrialEnds { days_left: 1 }];
    let step = late.due(&missed);
    assert_eq!(step.replies.len(), 1, "one message for all that was missed");
    assert_eq!(value(&step, "trialing-ends", "days"), &Value::Number(0));
    assert_eq!(kept_trial(&step).map(|trial| trial.state), Some(TrialState::DecisionDue));
    let decisions = [Decision::Keep, Decision::End, Decision::Replace].map(|decision| Action::Decide(TRIAL, decision));
    assert!(decisions.iter().all(|decision| actions(&step).contains(decision)));
    assert!(actions(&step).contains(&Action::Run(Command::Support)));
}

#[test]
fn a_trial_begins_and_is_asked_about() {
    let world = World::with_trial("2026-12-01", TrialState::Scheduled).at("2026-12-01T08:00:00Z");
    let begun = world.due(&[PromiseKind::TrialBegins]);
    assert_eq!(kept_trial(&begun).map(|trial| trial.state), Some(TrialState::Active));
    let world = World::with_trial("2026-12-01", TrialState::Active).at("2026-12-03T08:00:00Z");
    let asked = world.due(&[PromiseKind::TrialCheckIn { day: 3 }]);
    assert_eq!(value(&asked, "trialing-check-in", "day"), &Value::Number(3));
    let badly = world.taps(&Action::CheckIn(TRIAL, Mood::Badly));
    assert_eq!(badly.effects, [Effect::Note(TRIAL, Note::Mood(3, Mood::Badly))]);
    assert_eq!(actions(&badly)[..2], [Action::Decide(TRIAL, Decision::Replace), Action::Run(Command::Support)]);
}

#[test]
fn settled_trials_are_silent() {
    for state in [TrialState::Kept, TrialState::Ended, TrialState::Replaced, TrialState::Lapsed] {
        let world = World::with_trial("2026-12-01", state).at("2026-12-14T23:30:00Z");
        assert_eq!(world.due(&[PromiseKind::TrialEnds { days_left: 0 }, PromiseKind::TrialOver]), Step::of(chat()));
    }
}

#[test]
fn without_a_decision_the_terms_decide() {
    let mut world = World::with_trial("2026-12-01", TrialState::DecisionDue).at("2026-12-14T23:00:00Z");
    let lapsed = world.due(&[PromiseKind::TrialOver]);
    assert_eq!(kept_trial(&lapsed).map(|trial| trial.state), Some(TrialState::Lapsed));
    assert!(kept_engagement(&lapsed).is_none());
    world.terms.trial.without_decision = WithoutDecision::Keep;
    let kept = world.due(&[PromiseKind::TrialOver]);
    assert_eq!(kept_trial(&kept).map(|trial| trial.state), Some(TrialState::Kept));
    assert_eq!(kept_engagement(&kept).map(|engagement| (engagement.months, engagement.first_day)), Some((1, date("2026-12-15"))));
    let early = world.at("2026-12-14T22:59:00Z");
    assert!(early.due(&[PromiseKind::TrialOver]).replies.is_empty(), "the last day is not over yet");
}

#[test]
fn a_commitment_runs_out_once_and_only_while_it_matters() {
    let mut world = World::with_trial("2026-12-01", TrialState::Kept);
    let engagement =
        Engagement::following(&world.facts.trials[0], EngagementId(Uuid::from_u128(7)), 3, world.terms.trial.counts_toward_commitment);
    world.facts.trials.clear();
    world.facts.engagements = vec![engagement];
    let world = world.at("2027-02-28T08:00:00Z");
    let step = world.due(&[PromiseKind::CommitmentEnds]);
    assert_eq!(value(&step, "trialing-commitment-ends", "days"), &Value::Number(14));
    assert!(world.at("2027-04-01T08:00:00Z").due(&[PromiseKind::CommitmentEnds]).replies.is_empty());
}
