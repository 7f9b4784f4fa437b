use super::*;
use crate::i18n::{
    I18n,
    samples::{self, Sample},
};
use proptest::prelude::*;
use std::collections::HashSet;

fn press(label: &str, payload: &str) -> Press {
    Press { label: label.to_owned(), payload: payload.to_owned() }
}

fn message(lines: &[&str], buttons: Vec<Vec<Press>>) -> Message {
    Message { lines: lines.iter().map(|line| vec![Span::Theirs((*line).to_owned())]).collect(), buttons, ..Message::default() }
}

fn components(card: &Card) -> impl Iterator<Item = &Value> {
    card.rows.iter().flat_map(|row| row["components"].as_array().unwrap())
}

#[test]
fn a_question_keeps_its_rows() {
    let card =
        &cards(&message(&["1 of 8", "Which?"], vec![vec![press("A", "a"), press("B", "b")], vec![press("C", "c")]]), Audience::default())
            [0];
    assert_eq!(card.text, "**1 of 8**\nWhich?");
    assert_eq!(card.rows.len(), 2);
    assert_eq!(card.rows[0]["components"][1]["label"], "B");
}

#[test]
fn ticks_become_one_menu_with_what_is_ticked() {
    let ticks = (0..11).map(|n| vec![press(&format!("{}t{n}", if n == 3 { "✓ " } else { "" }), &format!("tick:needs:{n}"))]);
    let buttons = ticks.chain([vec![press("Skip", "skip:needs"), press("Back", "back")]]).collect();
    let card = &cards(&message(&["What?"], buttons), Audience::default())[0];
    assert_eq!(card.rows.len(), 2);
    let menu = &card.rows[0]["components"][0];
    assert_eq!((menu["min_values"].as_u64(), menu["max_values"].as_u64()), (Some(0), Some(11)));
    assert_eq!(menu["options"][3], json!({ "label": "t3", "value": "tick:needs:3", "default": true }));
    assert_eq!(card.rows[1]["components"].as_array().unwrap().len(), 2);
}

#[test]
fn many_buttons_move_closer_and_then_into_a_menu() {
    let single = |count: usize| (0..count).map(|n| vec![press(&format!("b{n}"), &format!("is:zone:{n}"))]).collect::<Vec<_>>();
    let rows = |count| cards(&message(&["Which?"], single(count)), Audience::default())[0].rows.clone();
    assert_eq!(rows(5).len(), 5);
    assert_eq!(rows(14).len(), 3);
    let many = rows(60);
    assert_eq!(many.iter().filter(|row| row["components"][0]["type"] == 3).count(), 3);
    assert_eq!(many.last().unwrap()["components"][0]["type"], 2);
}

#[test]
fn a_pen_has_room() {
    let audience = Audience { owner: Some(1), server: Some(2), takes_words: true };
    let card = &cards(&message(&["Which?"], vec![vec![press("A", "a")]]), audience)[0];
    assert_eq!(card.rows[0]["components"][1]["emoji"]["name"], "✏️");
    assert_eq!(cards(&message(&["Words"], Vec::new()), audience)[0].rows.len(), 1);
}

/// What is read: without the backslashes before markup, and without the stars around a heading.
fn read(text: &str) -> String {
    let mut characters = text.chars();
    let mut read = String::new();
    while let Some(character) = characters.next() {
        match character {
            '\\' => read.extend(characters.next()),
            '*' => {}
            _ => read.push(character),
        }
    }
    read
}

#[test]
fn every_message_of_every_language_is_within_the_limits_and_whole() {
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    let i18n = I18n::new().unwrap();
    let audience = Audience { owner: Some(u64::MAX), server: Some(u64::MAX), takes_words: true };
    for Sample { language, key, message } in samples::at_length(&i18n) {
        let cards = cards(&message, audience);
        for card in &cards {
            assert!((1..=4_096).contains(&markup::length(&card.text)), "{language}: {key} has {} units", markup::length(&card.text));
            assert!(card.rows.len() <= 5, "{language}: {key} has {} rows", card.rows.len());
            for component in components(card) {
                let length = |text: &Value| markup::length(text.as_str().unwrap());
                assert!(length(&component["custom_id"]) <= 100, "{language}: {key}");
                match component["options"].as_array() {
                    Some(options) => assert!(options.len() <= 25 && options.iter().all(|option| length(&option["label"]) <= 100)),
                    None => assert!(component["label"].is_null() || (1..=80).contains(&length(&component["label"])), "{language}: {key}"),
                }
            }
        }
        let words: String = cards.iter().map(|card| read(&card.text)).filter(|text| text != "⋯").collect();
        assert_eq!(dense(&words), dense(&message.plain()), "{language}: {key} lost words");
    }
    for (begins, most) in [("discord-command-", 100), ("discord-option-", 100), ("discord-form-", 45), ("discord-thread", 100)] {
        for (name, words) in samples::words(&i18n, begins) {
            assert!((1..=most).contains(&markup::length(&words)), "{name} has {} characters, {most} are the most", markup::length(&words));
        }
    }
}

#[test]
fn an_invitation_is_attached() {
    let now = chrono::DateTime::UNIX_EPOCH;
    let entry = Entry {
        uid: uuid::Uuid::nil(),
        sequence: 0,
        cancelled: false,
        stamp: now,
        starts_at: now,
        ends_at: now,
        summary: "s".to_owned(),
        description: "d".to_owned(),
        location: "l".to_owned(),
    };
    let card = &cards(&Message { entry: Some(entry), ..message(&["Booked"], Vec::new()) }, Audience::default())[0];
    assert!(card.file.as_ref().unwrap().1.starts_with("BEGIN:VCALENDAR"));
    assert_eq!(card.body(None)["attachments"][0]["filename"], "interview-00000000000000000000000000000000.ics");
}

#[test]
fn levels_have_colours() {
    let colour = |line: &str| cards(&message(&[line], Vec::new()), Audience::default())[0].colour;
    assert_ne!(colour("Ada · L3 · Payments"), colour("Ada · L2 · Payments"));
    assert_eq!(colour("L33"), colour("nothing"));
}

proptest! {
    #[test]
    fn every_limit_holds_and_nothing_is_lost(
        lines in prop::collection::vec("[a-z*<@ü🎉]{0,3000}", 0..8),
        rows in prop::collection::vec(prop::collection::vec((any::<bool>(), "\\PC{0,90}"), 1..8), 0..40),
        takes_words in any::<bool>(),
    ) {
        let mut number = 0;
        let buttons: Vec<Vec<Press>> = rows.into_iter().map(|row| row.into_iter().map(|(tick, label)| {
            number += 1;
            press(&label, &format!("{}:{number}", if tick { "tick:must" } else { "is:must" }))
        }).collect()).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let wanted: HashSet<String> = buttons.iter().flatten().map(|press| press.payload.clone()).collect();
        let cards = cards(&message(&lines, buttons), Audience { owner: Some(u64::MAX), server: Some(u64::MAX), takes_words });
        let mut found = HashSet::new();
        for card in &cards {
            prop_assert!(!card.text.trim().is_empty() && markup::length(&card.text) <= MOST_DESCRIPTION);
            prop_assert!(card.rows.len() <= MOST_ROWS);
            let mut ids = HashSet::new();
            for row in &card.rows {
                prop_assert!((1..=MOST_BUTTONS).contains(&row["components"].as_array().unwrap().len()));
            }
            for component in components(card) {
                let id = component["custom_id"].as_str().unwrap();
                prop_assert!(id.chars().count() <= 100 && ids.insert(id.to_owned()), "{}", id);
                if let Some(options) = component["options"].as_array() {
                    prop_assert!((1..=MOST_OPTIONS).contains(&options.len()));
                    found.extend(options.iter().map(|option| option["value"].as_str().unwrap().to_owned()));
                } else {
                    prop_assert!(component["emoji"].is_object() || markup::length(component["label"].as_str().unwrap()) <= MOST_LABEL);
                    found.insert(Mark::decode(id).unwrap().payload);
                }
            }
        }
        found.remove("");
        prop_assert_eq!(found, wanted);
        let shown: usize = cards.iter().map(|card| card.text.chars().filter(|c| *c == 'ü').count()).sum();
        prop_assert_eq!(shown, lines.iter().map(|line| line.chars().filter(|c| *c == 'ü').count()).sum::<usize>());
    }
}
