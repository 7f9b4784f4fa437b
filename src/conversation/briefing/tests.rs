#![expect(clippy::unwrap_used, reason = "a test may fail this way")]

use super::*;
use crate::{
    conversation::Event,
    hiring::{
        calendar::Diary,
        facts::Facts,
        level::{Level, LevelWish, Workload},
        matching::Roster,
        money::{Currency, Money},
        skill::Skill,
        terms::Terms,
    },
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use proptest::prelude::*;
use uuid::Uuid;

fn with_view<T>(look: impl FnOnce(&View) -> T) -> T {
    let (terms, roster, facts, diary) = (Terms::default(), Roster::default(), Facts::default(), Diary::default());
    let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
    look(&View {
        now,
        seed: Uuid::from_u128(42),
        terms: &terms,
        roster: &roster,
        facts: &facts,
        diary: &diary,
        refused: false,
        links: crate::conversation::Links::default(),
        me: Uuid::nil(),
        agenda: None,
    })
}

fn chat() -> Chat {
    Chat::new("en-GB", Some(Tz::Europe__Berlin))
}

fn hear_all(chat: Chat, texts: &[&str], view: &View) -> Step {
    texts.iter().fold(Step::of(chat), |step, text| crate::conversation::step(step.chat, &Event::Said((*text).to_owned()), view))
}

fn begun(view: &View) -> Chat {
    begin(chat(), view).chat
}

fn open_field(step: &Step) -> Option<Field> {
    let Stage::Briefing(at) = &step.chat.stage else { unreachable!("{:?} instead of a brief", step.chat.stage) };
    at.open
}

fn keys(step: &Step) -> Vec<&'static str> {
    step.replies.iter().flat_map(|reply| reply.lines.iter().map(|line| line.key)).collect()
}

fn buttons(step: &Step) -> Vec<&Action> {
    step.replies.iter().flat_map(|reply| reply.buttons.iter().flatten()).map(|button| &button.action).collect()
}

fn usd(units: i64) -> Money {
    Money::new(units * 100, Currency::USD)
}

const TO_REVIEW: [&str; 7] = ["senior Node dev with Postgres, part-time", "skip", "none", "überspringen", "omitir", "0", "soon"];

#[test]
fn every_way_through_leads_to_the_review_and_a_yes_confirms() {
    with_view(|view| {
        let review = hear_all(begun(view), &TO_REVIEW, view);
        assert_eq!(open_field(&review), None);
        assert_eq!(review.chat.draft.nice, [], "a way on is no skill");
        let confirmed = hear_all(review.chat, &["sí"], view);
        assert!(confirmed.effects.iter().any(|effect| matches!(effect, Effect::KeepBrief(_))));
        assert!(!has_answers(&confirmed.chat));
    });
}

#[test]
fn going_on_asks_nothing_twice() {
    with_view(|view| {
        for answered in 1..=TO_REVIEW.len() {
            let left = hear_all(begun(view), &TO_REVIEW[..answered], view);
            let out = hear_all(left.chat.clone(), &["cancel"], view);
            assert_eq!(out.chat.stage, Stage::Idle);
            let resumed = begin(out.chat, view);
            assert_eq!((open_field(&resumed), &resumed.chat.draft), (open_field(&left), &left.chat.draft));
            assert!(keys(&resumed).contains(&"briefing-resumed"));
        }
    });
}

#[test]
fn a_sentence_adds_to_what_was_said() {
    with_view(|view| {
        let kept = hear_all(begun(view), &TO_REVIEW[..4], view).chat.at(Stage::Idle);
        let step = begin_with(kept, "full-stack with Django, English speaking, starting in two weeks", view);
        let draft = &step.chat.draft;
        assert_eq!(draft.must.iter().map(|skill| skill.0.as_str()).collect::<Vec<_>>(), ["Node.js", "PostgreSQL", "Django"]);
        assert_eq!((draft.language.as_deref(), draft.level), (Some("en"), Some(LevelWish::Only(Level::L3))));
        assert!(draft.start > NaiveDate::from_ymd_opt(2026, 11, 1));
    });
}

#[test]
fn a_budget_is_held_against_every_change() {
    with_view(|view| {
        let said = begin_with(chat(), "senior Go dev, full-time, $2,000 a month", view);
        assert_eq!(open_field(&said), Some(Field::Budget));
        assert!(keys(&said).contains(&"briefing-budget-short"));
        assert!(buttons(&said).contains(&&Action::Skip(Field::Budget)) && buttons(&said).contains(&&Action::Back));
        let kept = tapped(said.chat, &Action::Choose(Field::Budget, "keep".to_owned()), view);
        assert_eq!((open_field(&kept), kept.chat.draft.budget), (Some(Field::Needs), Some(usd(2_000))));
        let review = hear_all(kept.chat, &["skip", "skip", "skip", "0", "soon"], view);
        assert_eq!(open_field(&review), None);
        assert!(keys(&review).contains(&"briefing-budget-short"), "the review says so too");
        let fits = hear_all(review.chat, &["part-time"], view);
        assert_eq!((open_field(&fits), fits.chat.draft.workload), (None, Some(Workload::PartTime)));
        assert!(!keys(&fits).contains(&"briefing-budget-short"));
        let edited = hear_all(fits.chat, &["edit workload", "full-time"], view);
        assert_eq!(open_field(&edited), Some(Field::Budget));
        let raised = tapped(edited.chat, &Action::Choose(Field::Budget, "360000".to_owned()), view);
        assert_eq!((open_field(&raised), raised.chat.draft.budget), (None, Some(usd(3_600))));
    });
}

#[test]
fn swaps_are_said_of_every_wanted_level() {
    with_view(|view| {
        let step = hear_all(begun(view), &["Go backend", "skip", "skip", "skip", "any level"], view);
        assert_eq!(open_field(&step), Some(Field::Workload));
        assert_eq!(keys(&step).iter().filter(|key| key.starts_with("briefing-swap")).count(), 2);
        assert_eq!(keys(&step).iter().filter(|key| **key == "briefing-workload-prices").count(), 3);
    });
}

#[test]
fn a_novel_is_no_skill_and_too_long_a_note_is_said_to_be_cut() {
    with_view(|view| {
        let at_must = hear_all(begun(view), &["backend", "skip"], view);
        for text in ["x".repeat(100_000), "y".repeat(60)] {
            let step = hear_all(at_must.chat.clone(), &[&text], view);
            assert_eq!((open_field(&step), step.chat.draft.must.len()), (Some(Field::Must), 0));
            assert!(keys(&step).contains(&"briefing-too-long"));
        }
        let noted = hear_all(hear_all(begun(view), &TO_REVIEW, view).chat, &["notes", &"z".repeat(1_001)], view);
        assert!(keys(&noted).contains(&"briefing-notes-cut"));
    });
}

#[test]
fn a_skill_is_a_must_or_nice_to_have() {
    with_view(|view| {
        let at_nice = hear_all(begun(view), &["backend", "skip", "Go, Kafka"], view);
        let step = tapped(at_nice.chat.clone(), &Action::Toggle(Field::Nice, "Go".to_owned()), view);
        assert_eq!(keys(&step)[0], "briefing-is-must");
        let step = hear_all(at_nice.chat, &["Go, Docker"], view);
        assert_eq!(step.chat.draft.nice, [Skill("Docker".to_owned())]);
    });
}

#[test]
fn days_and_offsets_that_are_slips_are_asked_about() {
    with_view(|view| {
        let at_start = hear_all(begun(view), &TO_REVIEW[..6], view);
        let step = hear_all(at_start.chat, &["2026-02-30"], view);
        assert_eq!(open_field(&step), Some(Field::Start));
        assert!(buttons(&step).iter().any(|action| matches!(action, Action::Choose(Field::Start, _))));
        let at_hours = hear_all(begun(view), &TO_REVIEW[..5], view);
        let step = hear_all(at_hours.chat.clone(), &["-2"], view);
        assert_eq!((open_field(&step), step.chat.zone), (Some(Field::Hours), at_hours.chat.zone));
    });
}

#[test]
fn help_with_nothing_ticked_says_what_would_help() {
    with_view(|view| {
        let help = tapped(begun(view), &Action::Choose(Field::Role, "help".to_owned()), view);
        let step = tapped(help.chat, &Action::Done(Field::Signals), view);
        assert_eq!((open_field(&step), keys(&step)[0]), (Some(Field::Signals), "briefing-signals-none"));
    });
}

#[test]
fn a_changed_brief_is_kept_when_it_is_left() {
    with_view(|view| {
        let refined = Chat { draft: hear_all(begun(view), &TO_REVIEW, view).chat.draft, asked: order::all(), ..chat() };
        let refined = Chat { refining: Some(BriefId(Uuid::from_u128(7))), ..refined };
        let resumed = begin(refined.clone(), view);
        assert_eq!((open_field(&resumed), resumed.chat.refining, &resumed.chat.draft), (None, refined.refining, &refined.draft));
    });
}

proptest! {
    #[test]
    fn whatever_is_typed_every_question_keeps_its_ways_out(texts in prop::collection::vec(prop::sample::select(vec![
        "backend", "Go, Pythn", "skip", "back", "done", "none", "L3", "full-time", "500", "2026-02-30", "3/4", "IST", "-2", "4", "cst",
        "soon", "no", "weiter", "atrás", "1, 3", "blah blah", "99",
    ]), 1..14)) {
        with_view(|view| {
            let mut chat = begun(view);
            for text in texts {
                let step = hear_all(chat, &[text], view);
                prop_assert!(buttons(&step).contains(&&Action::Run(crate::conversation::Command::Cancel)), "{}", text);
                for way in ["back", "done", "none", "no", "weiter", "atrás", "skip"] {
                    prop_assert!(!step.chat.draft.must.iter().chain(&step.chat.draft.nice).any(|skill| skill.0.eq_ignore_ascii_case(way)));
                }
                chat = step.chat;
            }
            Ok(())
        })?;
    }
}

#[test]
fn pay_an_hour_becomes_a_budget_only_when_it_is_confirmed() {
    with_view(|view| {
        let asked = begin_with(chat(), "senior Go dev, $25 an hour", view);
        assert_eq!((asked.chat.draft.budget, open_field(&asked)), (None, Some(Field::Budget)));
        let forged = Action::Choose(Field::Budget, "pay/part_time/-5".to_owned());
        assert_eq!(tapped(asked.chat.clone(), &forged, view).chat.draft.budget, None);
        let part_time = (*buttons(&asked)[1]).clone();
        let taken = tapped(asked.chat, &part_time, view);
        assert_eq!((taken.chat.draft.budget, taken.chat.draft.workload), (Some(usd(2_000)), Some(Workload::PartTime)));
    });
}

#[test]
fn a_change_of_mind_is_heard_at_every_question_and_costs_no_other_answer() {
    const QUESTIONS: [Field; 12] = [
        Field::Role,
        Field::Needs,
        Field::Must,
        Field::Nice,
        Field::Demands,
        Field::Level,
        Field::Workload,
        Field::Budget,
        Field::Hours,
        Field::Start,
        Field::Language,
        Field::Notes,
    ];
    with_view(|view| {
        let review = hear_all(chat(), &["senior Node dev with Postgres, full-time", "skip", "none", "skip", "skip", "0", "soon"], view);
        assert_eq!(open_field(&review), None);
        for field in QUESTIONS {
            let open = tapped(review.chat.clone(), &Action::Edit(field), view);
            let step = said(open.chat, "actually make it part-time, add redis and drop postgres", view);
            let draft = &step.chat.draft;
            let must: Vec<&str> = draft.must.iter().map(|skill| skill.0.as_str()).collect();
            assert_eq!((draft.workload, must), (Some(Workload::PartTime), vec!["Node.js", "Redis"]), "{field:?}");
            let others = Requirements { workload: review.chat.draft.workload, must: review.chat.draft.must.clone(), ..draft.clone() };
            assert_eq!(others, review.chat.draft, "{field:?}");
            assert!(keys(&step).contains(&"briefing-understood"), "{field:?}");
        }
    });
}

#[test]
fn a_zone_of_several_is_asked_and_does_not_move_the_person() {
    with_view(|view| {
        let asked = begin_with(chat(), "senior Go dev, overlap with CST", view);
        assert_eq!(open_field(&asked), Some(Field::Hours));
        let chicago = (*buttons(&asked)[0]).clone();
        let taken = tapped(asked.chat, &chicago, view);
        assert_eq!((taken.chat.draft.zone, taken.chat.zone), (Some(Tz::America__Chicago), Tz::Europe__Berlin));
    });
}
