//! Interviews from the first offer to the last word.

use crate::{
    conversation::{
        Action, Chat, Command, Event, Step,
        action::Outcome,
        samples::{World, button, buttons, confirms, english, id, keys, pass, utc, words},
        stage::{Scheduling, Stage},
    },
    hiring::{
        calendar::Busy,
        interview::{Interview, InterviewId, InterviewState},
        promise::{Promise, PromiseKind, When},
    },
};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use uuid::Uuid;

fn meet(world: &mut World) -> Step {
    world.press(World::chat(), &Action::Meet(id("x_ada")))
}
fn pick(world: &mut World, at: &str) -> Step {
    world.press(World::chat(), &Action::Pick(id("x_ada"), utc(at)))
}
/// Books Ada for Thursday, 26 November 2026, 10:00 in Berlin.
fn booked(world: &mut World) -> (Chat, Interview) {
    let held = pick(world, "2026-11-26 09:00");
    let booked = world.press(held.chat.clone(), &button(&held, "scheduling-button-book"));
    assert_eq!(booked.replies[0].lines[0].key, "scheduling-booked");
    (booked.chat, world.facts.interviews[0].clone())
}
fn owed(world: &World) -> Vec<(PromiseKind, DateTime<Utc>)> {
    world.promises.iter().map(|promise| (promise.kind, promise.when.instant())).collect()
}
fn slots(step: &Step) -> Vec<Action> {
    buttons(step).into_iter().filter(|button| button.label.key == "scheduling-button-slot").map(|button| button.action).collect()
}

#[test]
fn six_times_are_offered_by_both_clocks() {
    let mut world = World::new();
    let step = world.press(World::chat(), &Action::Meet(id("x_lin")));
    assert_eq!(slots(&step).len(), 6);
    let first = english(&step.replies[0].lines[1]);
    assert_eq!(first, "Wed 25 Nov 08:00 · 12:30 for Lin Rao");
    let later = world.press(step.chat.clone(), &button(&step, "scheduling-button-later"));
    assert_eq!(slots(&later).len(), 6);
    assert!(slots(&later).iter().all(|slot| !slots(&step).contains(slot)));
}

#[test]
fn another_day_over_there_is_named() {
    let mut world = World::new();
    let chat = Chat { zone: chrono_tz::Tz::America__Los_Angeles, ..World::chat() };
    let step = world.press(chat, &Action::Meet(id("x_lin")));
    assert!(english(&step.replies[0].lines[1]).contains("Tue 24 Nov 19:30 · Wed 25 Nov 09:00 for Lin Rao"), "{}", words(&step));
}

#[test]
fn a_picked_time_is_held_then_booked_with_invitation_and_reminders() {
    let mut world = World::new();
    let held = pick(&mut world, "2026-11-26 09:00");
    assert_eq!(
        words(&held),
        "Interview with Ada Berg: Thu 26 Nov 10:00\nFor Ada Berg that is 10:00.\n30 minutes, by video.\nI hold this time for you until 07:10."
    );
    assert_eq!(world.facts.interviews[0].state, InterviewState::Held { until: utc("2026-11-24 06:10") });
    let done = world.press(held.chat.clone(), &button(&held, "scheduling-button-book"));
    let invitation = done.replies[0].invitation.as_ref();
    let link = world.terms.interviews.video_link.replace("{id}", &world.facts.interviews[0].id.0.to_string());
    assert_eq!(invitation.map(|entry| (entry.interview.sequence, entry.location.clone())), Some((0, link)));
    assert_eq!(
        owed(&world),
        [
            (PromiseKind::InterviewSoon { minutes_before: 1_440 }, utc("2026-11-25 09:00")),
            (PromiseKind::InterviewSoon { minutes_before: 60 }, utc("2026-11-26 08:00")),
            (PromiseKind::InterviewBegun, utc("2026-11-26 09:05")),
            (PromiseKind::InterviewOver, utc("2026-11-26 09:35")),
        ]
    );
    // The same button again changes nothing.
    let again = world.press(done.chat.clone(), &button(&held, "scheduling-button-book"));
    assert_eq!((again.effects.len(), again.replies[0].lines[0].key), (0, "scheduling-already-booked"));
}

#[test]
fn reminders_that_would_be_past_are_not_owed() {
    let mut world = World::new();
    let held = pick(&mut world, "2026-11-25 08:00");
    pass(&mut world, 125);
    let done = world.press(held.chat.clone(), &button(&held, "scheduling-button-book"));
    assert_eq!(keys(&done)[0], "scheduling-booked");
    assert_eq!(owed(&world)[0], (PromiseKind::InterviewSoon { minutes_before: 60 }, utc("2026-11-25 07:00")));
}

#[test]
fn a_time_that_somebody_took_brings_three_others() {
    let mut world = World::new();
    let taken = Busy { from: utc("2026-11-26 09:00"), until: utc("2026-11-26 09:45") };
    let diary = crate::hiring::calendar::Diary { developer: vec![taken], ..crate::hiring::calendar::Diary::default() };
    let action = Action::Pick(id("x_ada"), utc("2026-11-26 09:00"));
    let step = world.take(None, |view| super::tapped(World::chat(), &action, &crate::conversation::View { diary: &diary, ..*view }));
    assert_eq!((keys(&step)[0], slots(&step).len(), step.effects.len()), ("scheduling-taken", 3, 0));
}

#[test]
fn a_hold_that_ran_out_books_only_what_is_still_free() {
    let mut world = World::new();
    let held = pick(&mut world, "2026-11-26 09:00");
    pass(&mut world, 11);
    let book = button(&held, "scheduling-button-book");
    let taken = crate::hiring::calendar::Diary {
        developer: vec![Busy { from: utc("2026-11-26 09:00"), until: utc("2026-11-26 09:45") }],
        ..crate::hiring::calendar::Diary::default()
    };
    let lost = world.take(None, |view| super::tapped(held.chat.clone(), &book, &crate::conversation::View { diary: &taken, ..*view }));
    assert_eq!((keys(&lost)[0], slots(&lost).len()), ("scheduling-taken", 3));
    assert_eq!(world.facts.interviews[0].state, InterviewState::Cancelled);
    let mut world = World::new();
    let held = pick(&mut world, "2026-11-26 09:00");
    pass(&mut world, 11);
    assert_eq!(keys(&world.press(held.chat, &book_of(&world)))[0], "scheduling-booked");
}
fn book_of(world: &World) -> Action {
    Action::Book(world.facts.interviews[0].id)
}

#[test]
fn another_time_gives_the_first_one_back() {
    let mut world = World::new();
    let held = pick(&mut world, "2026-11-26 09:00");
    let released = world.press(held.chat.clone(), &button(&held, "scheduling-button-another-time"));
    assert_eq!((keys(&released)[0], slots(&released).len()), ("scheduling-choose", 6));
    assert_eq!(world.facts.interviews[0].state, InterviewState::Cancelled);
    // Nothing that was only held is listed.
    assert_eq!(keys(&world.happens(released.chat, &Event::Asked(Command::Interviews))), ["scheduling-none"]);
    pick(&mut world, "2026-11-26 09:00");
    let second = pick(&mut world, "2026-11-26 09:30");
    assert!(confirms(&second.chat));
    let live: Vec<_> = world.facts.interviews.iter().filter(|interview| interview.state.occupies(world.now)).collect();
    assert_eq!(live.iter().map(|interview| interview.starts_at).collect::<Vec<_>>(), [utc("2026-11-26 09:30")]);
}

#[test]
fn moving_keeps_the_interview_and_renews_what_is_owed() {
    let mut world = World::new();
    let (chat, before) = booked(&mut world);
    let offered = world.press(chat, &Action::Reschedule(before.id));
    assert!(matches!(offered.chat.stage, Stage::Scheduling(Scheduling::Moving { .. })));
    let later = world.press(offered.chat.clone(), &button(&offered, "scheduling-button-later"));
    assert!(slots(&later).iter().all(|slot| matches!(slot, Action::Move(..))), "later times are for the same interview");
    // Half an hour later overlaps the interview's own old time and buffer, which it gives back.
    let moved = world.press(later.chat, &Action::Move(before.id, utc("2026-11-26 09:15")));
    assert_eq!(keys(&moved)[0], "scheduling-moved");
    let after = &world.facts.interviews[0];
    assert_eq!((after.id, after.sequence, after.revision), (before.id, 1, before.revision + 1));
    assert_eq!(moved.replies[0].invitation.as_ref().map(|entry| entry.interview.sequence), Some(1));
    assert_eq!(owed(&world)[1], (PromiseKind::InterviewSoon { minutes_before: 60 }, utc("2026-11-26 08:15")));
    // The same button again: it is there already.
    let again = world.press(moved.chat, &Action::Move(before.id, utc("2026-11-26 09:15")));
    assert_eq!((again.effects.len(), keys(&again)[0]), (0, "scheduling-already-booked"));
}

#[test]
fn moving_onto_ones_own_hold_gives_the_hold_back() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    pick(&mut world, "2026-11-27 09:00");
    let moved = world.press(chat, &Action::Move(interview.id, utc("2026-11-27 09:00")));
    assert_eq!(keys(&moved)[0], "scheduling-moved");
}

#[test]
fn meetings_that_touch_are_not_given_back_with_the_one_that_moves() {
    let mut world = World::new();
    let (chat, ada) = booked(&mut world);
    let grace = world.press(World::chat(), &Action::Pick(id("x_grace"), utc("2026-11-26 09:30")));
    world.press(grace.chat.clone(), &button(&grace, "scheduling-button-book"));
    let onto_grace = world.press(chat.clone(), &Action::Move(ada.id, utc("2026-11-26 09:15")));
    assert_eq!(keys(&onto_grace)[0], "scheduling-client-busy");
    let before_grace = world.press(chat, &Action::Move(ada.id, utc("2026-11-26 08:45")));
    assert_eq!(keys(&before_grace)[0], "scheduling-moved");
}

#[test]
fn after_the_start_nothing_moves() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    world.now = utc("2026-11-26 09:00");
    for action in [
        Action::Reschedule(interview.id),
        Action::Move(interview.id, utc("2026-11-30 09:00")),
        Action::CallOff(interview.id),
        Action::CallOffNow(interview.id),
    ] {
        let step = world.press(chat.clone(), &action);
        assert_eq!((step.effects.len(), keys(&step)[0]), (0, "scheduling-begun"), "{action:?}");
    }
}

#[test]
fn calling_off_asks_first_and_takes_the_entry_back() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    let sure = world.press(chat, &Action::CallOff(interview.id));
    assert_eq!((keys(&sure)[0], sure.effects.len()), ("scheduling-really-cancel", 0));
    let off = world.press(sure.chat.clone(), &button(&sure, "scheduling-button-cancel-now"));
    let entry = off.replies[0].invitation.as_ref().map(|entry| (entry.interview.state, entry.interview.sequence));
    assert_eq!(entry, Some((InterviewState::Cancelled, 1)));
    assert!(world.promises.is_empty());
    let again = world.press(off.chat, &button(&sure, "scheduling-button-cancel-now"));
    assert_eq!((again.effects.len(), keys(&again)[0]), (0, "scheduling-was-cancelled"));
}

#[test]
fn reminders_look_again_before_they_speak() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    let promises = world.promises.clone();
    let due = |world: &mut World, count: usize| {
        world
            .happens(chat.clone(), &Event::Due(promises[..count].to_vec()))
            .replies
            .iter()
            .map(|reply| english(&reply.lines[0]))
            .collect::<Vec<_>>()
    };
    world.now = utc("2026-11-25 09:00");
    assert_eq!(due(&mut world, 1), ["Coming up: you are meeting Ada Berg on Thu 26 Nov 10:00."]);
    world.now = utc("2026-11-26 08:20");
    assert_eq!(
        due(&mut world, 2),
        ["In 40 minutes you are meeting Ada Berg: Thu 26 Nov 10:00."],
        "two missed ones are one, and say what is left"
    );
    world.now = utc("2026-11-26 09:10");
    assert!(due(&mut world, 2).is_empty(), "it has begun");
    assert_eq!(due(&mut world, 3), ["You should be talking to Ada Berg by now. Is everybody there?"]);
    world.now = utc("2026-11-26 12:00");
    assert!(due(&mut world, 3).is_empty(), "nobody waits any more");
    assert_eq!(due(&mut world, 4), ["How did it go with Ada Berg on Thu 26 Nov 10:00?"]);
    world.now = utc("2026-11-25 09:00");
    world.press(chat.clone(), &Action::Move(interview.id, utc("2026-11-30 09:00")));
    assert!(due(&mut world, 1).is_empty() && due(&mut world, 4).is_empty(), "moved meanwhile");
    world.press(chat.clone(), &Action::CallOffNow(interview.id));
    let moved = Promise::about(interview.id.0, PromiseKind::InterviewSoon { minutes_before: 60 }, When::At(utc("2026-11-30 08:00")));
    assert!(world.happens(chat.clone(), &Event::Due(vec![moved])).replies.is_empty(), "cancelled meanwhile");
}

#[test]
fn afterwards_a_trial_is_offered_or_a_new_time() {
    for (outcome, state, key) in [
        (Outcome::Held, InterviewState::Done, "scheduling-button-trial"),
        (Outcome::NoShow, InterviewState::NoShow, "scheduling-button-new-time"),
    ] {
        let mut world = World::new();
        let (chat, interview) = booked(&mut world);
        let went = Action::Went(interview.id, outcome);
        assert_eq!(keys(&world.press(chat.clone(), &went)), ["scheduling-not-yet"]);
        world.now = utc("2026-11-26 10:00");
        let step = world.press(chat.clone(), &went);
        button(&step, key);
        assert_eq!((world.facts.interviews[0].state, world.promises.len()), (state, 0));
        let other = world.press(chat, &Action::Went(interview.id, Outcome::Held));
        assert_eq!(other.effects.is_empty(), outcome == Outcome::Held, "said once, but that somebody came after all");
    }
}

#[test]
fn typed_times_are_picked_asked_about_or_refused_with_others() {
    let mut world = World::new();
    let open = meet(&mut world).chat;
    let picked = world.types(open.clone(), "thursday 10:00");
    assert!(confirms(&picked.chat) && words(&picked).contains("Thu 26 Nov 10:00"), "{}", words(&picked));
    for (text, key) in [
        ("saturday 10:00", "scheduling-outside-hours"),
        ("today 15:30", "scheduling-too-soon"),
        ("yesterday 10:00", "scheduling-past"),
        ("thursday 10:10", "scheduling-not-on-quarter"),
        ("24 February 2027 10:00", "scheduling-too-far"),
        ("somewhen", "scheduling-not-a-time"),
        ("", "scheduling-not-a-time"),
    ] {
        let step = world.types(open.clone(), text);
        assert_eq!(keys(&step)[0], key, "{text}: {}", words(&step));
        assert!(slots(&step).len() >= 3, "{text}");
    }
    let day = world.types(open.clone(), "friday");
    assert!(english(&day.replies[0].lines[1]).starts_with("Fri 27 Nov"), "{}", words(&day));
    let none = world.types(open, "saturday");
    assert_eq!(keys(&none)[0], "scheduling-not-that-day");
}

#[test]
fn of_two_readings_the_possible_one_is_asked_about() {
    let mut world = World::new();
    let open = meet(&mut world).chat;
    // 3 in the night is outside everybody's hours.
    let step = world.types(open, "thursday at 3");
    assert_eq!(slots(&step), [Action::Pick(id("x_ada"), utc("2026-11-26 14:00"))], "{}", words(&step));
}

#[test]
fn a_typed_move_waits_for_a_press() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    let offered = world.press(chat, &Action::Reschedule(interview.id));
    let typed = world.types(offered.chat, "friday 11:00");
    assert_eq!((typed.effects.len(), slots(&typed)), (0, vec![Action::Move(interview.id, utc("2026-11-27 10:00"))]));
}

#[test]
fn strangers_interviews_do_not_exist() {
    let mut world = World::new();
    let strange = InterviewId(Uuid::from_u128(99));
    for action in [Action::Book(strange), Action::Release(strange), Action::CallOffNow(strange), Action::Went(strange, Outcome::Held)] {
        let step = world.press(World::chat(), &action);
        assert_eq!((step.effects.len(), keys(&step)[0]), (0, "scheduling-unknown"));
    }
    let gone = world.press(World::chat(), &Action::Meet(id("nobody")));
    assert_eq!(keys(&gone), ["scheduling-left"]);
    world.facts.briefs.clear();
    let without = world.press(Chat { brief: None, ..World::chat() }, &Action::Meet(id("x_ada")));
    assert_eq!(keys(&without), ["scheduling-no-brief"]);
}

#[test]
fn a_typed_yes_or_no_answers_the_question() {
    for (word, booked) in [("yes", true), ("OK", true), ("book it", true), ("Ja", true), ("sí", true), ("no", false), ("nein", false)] {
        let mut world = World::new();
        let held = pick(&mut world, "2026-11-26 09:00");
        let step = world.types(held.chat, word);
        let state = world.facts.interviews[0].state;
        assert_eq!(
            (state == InterviewState::Confirmed, state == InterviewState::Cancelled),
            (booked, !booked),
            "{word}: {:?}",
            keys(&step)
        );
    }
    for (word, cancelled) in [("yes", true), ("ja", true), ("no", false), ("cancel", false)] {
        let mut world = World::new();
        let (chat, interview) = booked(&mut world);
        let sure = world.press(chat, &Action::CallOff(interview.id));
        world.types(sure.chat, word);
        assert_eq!(world.facts.interviews[0].state == InterviewState::Cancelled, cancelled, "{word}");
    }
}

#[test]
fn the_present_time_is_no_new_time() {
    let mut world = World::new();
    let (chat, interview) = booked(&mut world);
    let again = world.press(chat, &Action::Reschedule(interview.id));
    assert!(slots(&again).len() > 1);
    assert!(!slots(&again).contains(&Action::Move(interview.id, interview.starts_at)));
}

#[test]
fn commands_and_questions_are_heard_while_something_else_is_open() {
    let mut world = World::new();
    let chat = meet(&mut world).chat;
    assert!(keys(&world.types(chat.clone(), "help")).contains(&"menu-help"));
    let answered = world.types(chat.clone(), "Is L2 enough for an MVP?");
    assert!(keys(&answered)[0].starts_with("guide-"), "{:?}", keys(&answered));
    // The question stays open, and stands below the answer.
    assert_eq!((answered.chat.stage.clone(), keys(&answered).contains(&"scheduling-choose")), (chat.stage, true));
}

/// What a client may do next: press the n-th button that was ever shown, type, wait.
#[derive(Debug, Clone)]
enum Deed {
    Press(usize),
    Type(String),
    Wait(i64),
    Ask(bool),
}

fn any_deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => any::<usize>().prop_map(Deed::Press),
        2 => prop_oneof![any::<String>(), "(mon|thursday|tomorrow|3/4) ?(at )?[0-9]{1,2}(:[0-9]{2})?( ?pm)?"].prop_map(Deed::Type),
        2 => prop_oneof![0_i64..30, 0_i64..6_000].prop_map(Deed::Wait),
        1 => any::<bool>().prop_map(Deed::Ask),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_pressed_or_typed_has_an_answer(deeds in prop::collection::vec(any_deed(), 1..40)) {
        let mut world = World::new();
        let mut chat = World::chat();
        let mut shown: Vec<Action> = vec![Action::Meet(id("x_ada")), Action::Meet(id("x_lin")), Action::Run(Command::Matches), Action::Meet(id("gone"))];
        for deed in deeds {
            let event = match deed {
                Deed::Press(index) => Event::Tapped(shown[index % shown.len()].clone()),
                Deed::Type(text) => Event::Said(text),
                Deed::Wait(minutes) => { pass(&mut world, minutes); Event::Unreadable }
                Deed::Ask(list) => Event::Asked(if list { Command::Interviews } else { Command::Shortlist }),
            };
            let step = world.happens(chat, &event);
            prop_assert!(!step.replies.is_empty(), "{event:?}");
            shown.extend(buttons(&step).into_iter().map(|button| button.action));
            chat = step.chat;
            // What is owed is owed about booked interviews only.
            let about_interviews = |promise: &&Promise| matches!(promise.kind, PromiseKind::InterviewSoon { .. } | PromiseKind::InterviewOver);
            for promise in world.promises.iter().filter(about_interviews) {
                let interview = world.facts.interview(InterviewId(promise.subject));
                prop_assert!(interview.is_some_and(|interview| interview.state == InterviewState::Confirmed));
            }
        }
    }
}
