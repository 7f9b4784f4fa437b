#![expect(clippy::unwrap_used, reason = "a test may fail this way")]

use super::*;
use crate::{
    conversation::{
        reply::Value,
        stage::{Settings, Trialing},
    },
    guide::TopicId,
    hiring::{calendar::Diary, facts::Facts, level::Level, matching::Roster, money::Money, skill::Skill, terms::Terms},
};
use chrono::DateTime;
use proptest::prelude::*;
use uuid::Uuid;

fn with_view<T>(look: impl FnOnce(&View) -> T) -> T {
    let (terms, roster, facts, diary) = (Terms::default(), Roster::default(), Facts::default(), Diary::default());
    let now = DateTime::from_timestamp(1_764_000_000, 0).unwrap();
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
    Chat::new("en", None)
}

fn keys(step: &Step) -> Vec<&'static str> {
    step.replies.iter().flat_map(|reply| reply.lines.iter().map(|line| line.key)).collect()
}

#[test]
fn the_first_greeting_says_what_this_is() {
    with_view(|view| {
        assert_eq!(keys(&start(chat(), view)), ["menu-welcome", "menu-about"]);
        let mut known = chat();
        known.draft.must.push(Skill("Go".to_owned()));
        assert_eq!(keys(&start(known, view)), ["menu-welcome-back"]);
    });
}

#[test]
fn the_price_list_shows_both_swaps_and_the_totals() {
    with_view(|view| {
        let lines = pricing::lines(view);
        let same = lines.iter().find(|line| line.key == "menu-swap-part-time-same").unwrap();
        assert_eq!(same.args, [("level", Value::from(Level::L1)), ("higher", Value::from(Level::L2))]);
        let less = lines.iter().find(|line| line.key == "menu-swap-part-time-less").unwrap();
        let saved = less.args.iter().find(|(name, _)| *name == "saved").unwrap();
        assert_eq!(saved.1, Value::Money(Money::new(20_000, view.terms.prices.currency)));
        assert_eq!(lines.iter().filter(|line| line.key.starts_with("menu-swap")).count(), 2);
        let totals: Vec<_> = lines.iter().flat_map(|line| &line.args).filter(|(name, _)| *name == "total").collect();
        let cents = [390_000, 240_000, 660_000, 390_000, 1_080_000, 600_000];
        assert_eq!(totals.len(), cents.len());
        for (total, cents) in totals.iter().zip(cents) {
            assert_eq!(total.1, Value::Money(Money::new(cents, view.terms.prices.currency)));
        }
    });
}

#[test]
fn cancelling_leaves_the_question_and_keeps_the_answers() {
    with_view(|view| {
        let mut open = chat().at(Stage::Trialing(Trialing::Listing));
        open.draft.must.push(Skill("Go".to_owned()));
        let step = cancel(open.clone(), view);
        assert_eq!(keys(&step), ["menu-cancelled", "menu-draft-kept"]);
        assert_eq!((step.chat.stage, step.chat.draft), (Stage::Idle, open.draft));
        assert_eq!(keys(&cancel(chat(), view)), ["menu-nothing-open"]);
    });
}

#[test]
fn a_topic_is_shown_without_closing_the_question() {
    with_view(|view| {
        let open = chat().at(Stage::Settings(Settings::Zone));
        for topic in TopicId::ALL {
            let step = tapped(open.clone(), &Action::Topic(topic.code().to_owned()), view);
            assert_eq!(step.chat, open);
            assert!(keys(&step).len() > 1, "{topic:?} has something to say");
            let opened: Vec<_> = step.replies[0].buttons.iter().flatten().map(|button| button.action.clone()).collect();
            assert!(topic.children().all(|child| opened.contains(&Action::Topic(child.code().to_owned()))));
        }
        let contents = tapped(open, &Action::Topic("no such topic".to_owned()), view);
        assert_eq!(keys(&contents), ["guide-welcome"]);
    });
}

#[test]
fn words_are_read_as_commands_greetings_questions_or_nothing() {
    with_view(|view| {
        assert_eq!(keys(&said(chat(), "Hola", view))[0], "menu-welcome");
        assert_eq!(keys(&said(chat(), "help", view))[0], "menu-help");
        assert_eq!(keys(&said(chat(), "is L2 enough for an MVP?", view))[0], "guide-levels");
        assert_eq!(keys(&said(chat(), "blah", view)), ["menu-not-understood", "menu-hint"]);
        let begun = briefing::begin_with(chat(), "we need a backend dev", view);
        assert_eq!(said(chat(), "we need a backend dev", view), begun);
    });
}

#[test]
fn the_help_names_every_command() {
    with_view(|view| assert_eq!(keys(&help(chat(), view)).len(), Command::ALL.len() + 2));
}

proptest! {
    #[test]
    fn any_words_and_topics_are_answered(text in any::<String>()) {
        with_view(|view| {
            prop_assert!(!said(chat(), &text, view).replies.is_empty());
            prop_assert!(!tapped(chat(), &Action::Topic(text.clone()), view).replies.is_empty());
            Ok(())
        })?;
    }
}

#[test]
fn small_talk_labels_and_questions_touch_no_brief() {
    with_view(|view| {
        let mut kept = chat();
        kept.draft.must.push(Skill("Go".to_owned()));
        for text in ["thanks, talk to you later", "[Book a Go developer]", "can I pay in bitcoin?"] {
            let step = said(kept.clone(), text, view);
            assert_eq!((step.chat.draft, step.chat.stage), (kept.draft.clone(), Stage::Idle), "{text}");
        }
        let added = said(kept, "we need a senior backend dev", view);
        assert_eq!(added.chat.draft.must, [Skill("Go".to_owned())], "what was said before is kept");
        assert!(added.chat.draft.level.is_some() && added.chat.draft.role.is_some());
    });
}

#[test]
fn words_in_the_menu_want_the_facts() {
    assert!(crate::conversation::needs_facts(&chat(), &crate::conversation::Event::Said("trials".to_owned())));
}
