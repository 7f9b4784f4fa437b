//! Questions to the operator's people, taken in their group and answered from there; and what is handed over and erased in private.

use crate::{
    fake::Kind,
    on_both,
    stage::{GROUP, Mode, STAFF_ROOM, STAFFER, Stage},
};
use chrono::TimeDelta;
use hirebot::{
    service::{STAFF, Staff},
    store::{ChatKey, Platform},
};
use serde_json::json;

/// A stage with a group of staff that hears of questions.
async fn open(db: &crate::database::Database, is_group: bool) -> Stage {
    let stage = Stage::open(db, Mode::Polling, is_group).await;
    {
        let mut world = stage.fake.world();
        world.add_user(STAFFER, "Sam", Some("en"));
        world.add_user(STAFFER + 1, "Kim", Some("en"));
        world.add_group(STAFF_ROOM, Kind::Supergroup);
    }
    let chats = vec![ChatKey::new(Platform::Telegram, STAFF_ROOM.to_string(), STAFF)];
    stage.service.tell_staff(Staff { chats, locale: "en".to_owned() }).await.unwrap();
    stage
}

/// Somebody presses a button in the staff's group.
async fn presses(stage: &Stage, who: i64, label: &str) {
    let number = stage.fake.happen(|world| {
        let (message, payload) = world.find_button(STAFF_ROOM, |shown, _| shown == label).unwrap();
        world.press(who, STAFF_ROOM, message, &payload).0
    });
    stage.hand_over(number).await;
    stage.settle().await;
}

/// Somebody answers the bot in the staff's group.
async fn writes(stage: &Stage, who: i64, words: &str) {
    let number = stage.fake.happen(|world| {
        let latest = world.chats[&STAFF_ROOM].messages.values().rev().find(|message| message.from.is_none()).unwrap().id;
        world.write(who, STAFF_ROOM, None, Some(latest), &json!({ "text": words }))
    });
    stage.hand_over(number).await;
    stage.settle().await;
}

/// Somebody writes in their own chat.
async fn privately(stage: &Stage, who: i64, words: &str) {
    let number = stage.fake.happen(|world| world.write(who, who, None, None, &json!({ "text": words })));
    stage.hand_over(number).await;
    stage.settle().await;
}

fn heard(stage: &Stage, chat: i64) -> Vec<String> {
    stage.fake.noticed().into_iter().filter(|seen| seen.chat == chat).map(|seen| seen.message.text).collect()
}

on_both! {
    async fn a_question_is_taken_in_the_staffs_group_and_answered_from_there(db) {
        let mut stage = open(&db, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/support").await;
        stage.write(dana, "Can I pay in zlotys?").await;
        let asked = heard(&stage, STAFF_ROOM);
        assert!(asked[0].contains("“Can I pay in zlotys?”"), "{asked:?}");
        presses(&stage, STAFFER, "I'll answer").await;
        assert!(heard(&stage, dana)[0].starts_with("Sam from our team is here now."));
        // One wins, and the others hear who.
        presses(&stage, STAFFER + 1, "I'll answer").await;
        assert!(heard(&stage, STAFF_ROOM).pop().unwrap().contains("Sam has it already."));
        writes(&stage, STAFFER, "Yes, any currency.").await;
        let said = heard(&stage, dana);
        assert_eq!(said, ["Sam from our team: Yes, any currency."]);
        // The bot is quiet: a number is no button, and a word is no command.
        for words in ["1", "hire", "Great!"] {
            stage.write(dana, words).await;
        }
        let seen: Vec<_> = stage.fake.noticed().into_iter().map(|seen| (seen.chat, seen.message.text)).collect();
        assert!(seen.iter().all(|(chat, _)| *chat == STAFF_ROOM), "{seen:?}");
        assert!(seen.iter().zip(["“1”", "“hire”", "“Great!”"]).all(|((_, text), words)| text.contains(words)), "{seen:?}");
        // A colleague does not write into it.
        writes(&stage, STAFFER + 1, "Hi from me").await;
        assert_eq!(heard(&stage, dana), Vec::<String>::new());
        presses(&stage, STAFFER, "Hand back to the bot").await;
        assert!(heard(&stage, dana)[0].starts_with("Sam has handed you back to me."));
        stage.write(dana, "hire").await;
        assert!(!heard(&stage, dana).is_empty(), "the bot talks again");
        let standing = stage.service.standing().await.unwrap();
        assert!(format!("{standing:?}").contains("(\"asked\", Number(0))"), "{standing:?}");
        stage.fake.refused_nothing();
    }

    async fn whoever_waits_too_long_is_told_and_clients_take_no_questions(db) {
        let mut stage = open(&db, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/support").await;
        stage.write(dana, "Anybody?").await;
        let standing = stage.service.standing().await.unwrap();
        assert!(format!("{standing:?}").contains("(\"asked\", Number(1))"), "{standing:?}");
        stage.fake.noticed();
        let clock = &stage.service.shared().clock;
        clock.set(clock.now() + TimeDelta::hours(4));
        stage.settle().await;
        assert!(heard(&stage, dana)[0].starts_with("Nobody from our team has answered within 4 h"));
        // A forged press of somebody who is none of staff.
        let payload = stage.fake.world().find_button(STAFF_ROOM, |shown, _| shown == "I'll answer").unwrap().1;
        let number = stage.fake.happen(|world| {
            let message = world.chats[&dana].messages.values().rev().find(|message| message.from.is_none()).unwrap().id;
            world.press(dana, dana, message, &payload).0
        });
        stage.hand_over(number).await;
        stage.settle().await;
        assert!(heard(&stage, dana)[0].starts_with("This is for the people who run the bot."));
        presses(&stage, STAFFER, "I'll answer").await;
        assert!(heard(&stage, dana)[0].starts_with("Sam from our team is here now."), "late is better than never");
        assert!(stage.press(dana, "Back to the bot").await);
        let seen: Vec<_> = stage.fake.noticed().into_iter().map(|seen| (seen.chat, seen.message.text)).collect();
        assert!(seen.iter().any(|(chat, text)| *chat == dana && text.starts_with("You're back with me")), "{seen:?}");
        assert!(seen.iter().any(|(chat, text)| *chat == STAFF_ROOM && text.contains("They have gone back to the bot.")), "{seen:?}");
        stage.fake.refused_nothing();
    }

    async fn everything_is_handed_over_and_erased_in_private_alone(db) {
        let mut stage = open(&db, true).await;
        let dana = stage.person("dana");
        stage.write(dana, "/privacy").await;
        let seen = heard(&stage, GROUP);
        assert!(seen.iter().any(|text| text.contains("ask me in a private chat")), "{seen:?}");
        assert!(!stage.press(dana, "Erase me").await, "nobody erases anybody in a group");
        privately(&stage, dana, "/privacy").await;
        privately(&stage, dana, "[Send me everything]").await;
        let documents: Vec<_> = stage.fake.noticed().into_iter().filter_map(|seen| seen.message.document).collect();
        let [(name, text)] = &documents[..] else { panic!("{documents:?}") };
        assert!(name.starts_with("hirebot-data-2026") && name.rsplit('.').next() == Some("json"), "{name}");
        let everything: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(everything["stored"]["chats"].as_array().unwrap().len(), 2, "the group's talk is hers too: {text}");
        privately(&stage, dana, "/privacy").await;
        privately(&stage, dana, "[Erase me]").await;
        privately(&stage, dana, "[Yes, erase everything]").await;
        let said = heard(&stage, dana);
        assert!(said.last().unwrap().starts_with("Done. I have forgotten you"), "{said:?}");
        for table in ["identities", "routes", "promises"] {
            let left = db.texts(&format!("select cast(count(*) as text) from {table} where '{dana}' in (select person from identities)")).await;
            assert_eq!(left, ["0"], "{table}");
        }
        assert_eq!(db.texts("select cast(count(*) as text) from outbox where chat_key not like '%:staff'").await, ["0"]);
        assert_eq!(db.texts(&format!("select key from chats where key like '%{dana}%'")).await, Vec::<String>::new());
        stage.fake.refused_nothing();
    }
}
