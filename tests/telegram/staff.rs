//! The operator's people: what they can ask for, who else cannot, and whose menus say so.

use crate::{
    fake::Kind,
    on_both,
    stage::{GROUP, Mode, STAFF_ROOM, STAFFER, Stage, telegram_of},
};
use hirebot::adapters::telegram::Staff;
use serde_json::json;

/// Somebody writes somewhere, and what is seen then.
async fn writes(stage: &Stage, person: i64, chat: i64, words: &str) -> Vec<(i64, String)> {
    stage.fake.noticed();
    let number = stage.fake.happen(|world| world.write(person, chat, None, None, &json!({ "text": words })));
    stage.hand_over(number).await;
    stage.settle().await;
    stage.fake.noticed().into_iter().map(|seen| (seen.chat, seen.message.text)).collect()
}

on_both! {
    async fn staff_see_how_things_stand_and_nobody_else_does(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        {
            let mut world = stage.fake.world();
            world.add_user(STAFFER, "Sam", Some("de"));
            world.add_group(STAFF_ROOM, Kind::Supergroup);
        }
        let seen = writes(&stage, STAFFER, STAFFER, "/admin status").await;
        assert!(matches!(&seen[..], [(STAFFER, text)] if text.starts_with("0 Gespräche, 0 Aufträge")), "{seen:?}");
        // In their own group whoever is there is one of them.
        let seen = writes(&stage, dana, STAFF_ROOM, "/admin").await;
        assert!(matches!(&seen[..], [(STAFF_ROOM, text)] if text.contains("chats, 0 briefs")), "{seen:?}");
        // Among clients nothing is told, and to clients neither.
        let seen = writes(&stage, STAFFER, GROUP, "/admin status").await;
        assert!(matches!(&seen[..], [(GROUP, text)] if text.contains("privat")), "{seen:?}");
        for words in ["/admin", "/admin status", "/Admin@hire_test_bot x"] {
            let seen = writes(&stage, dana, dana, words).await;
            assert!(matches!(&seen[..], [(chat, text)] if *chat == dana && text.contains("/help") && !text.contains("briefs")), "{seen:?}");
        }
        // The talk of whoever asks stays where it was.
        stage.write(dana, "/hire").await;
        writes(&stage, dana, dana, "/admin").await;
        assert!(stage.press(dana, "Backend").await);
        stage.fake.refused_nothing();
    }

    async fn an_update_that_comes_again_is_answered_once(db) {
        let stage = Stage::open(&db, Mode::Webhook, false).await;
        stage.fake.world().add_user(STAFFER, "Sam", Some("en"));
        let update = stage.fake.happen(|world| {
            let number = world.write(STAFFER, STAFFER, None, None, &json!({"text": "/admin"}));
            world.updates[&number].to_string()
        });
        for _ in 0..2 {
            assert_eq!(stage.call_hook(crate::stage::SECRET, update.clone()).await, 200);
            stage.settle().await;
        }
        assert_eq!(stage.fake.noticed().len(), 1);
    }

    async fn their_menus_show_what_only_they_can_ask_for(db) {
        let stage = Stage::open(&db, Mode::Polling, false).await;
        let menus = || stage.fake.world().commands.clone();
        let told = || stage.fake.world().calls.iter().filter(|call| call.method.ends_with("mycommands")).count();
        let key = |chat: i64, language: &str| (format!("chat:{chat}"), language.to_owned());
        // Telegram knows neither of them yet: everybody else's menus are there all the same.
        stage.telegram.tell_commands(&stage.service).await;
        assert!(menus().contains_key(&("all_group_chats".to_owned(), "es".to_owned())) && !menus().contains_key(&key(STAFFER, "")));
        {
            let mut world = stage.fake.world();
            world.add_user(STAFFER, "Sam", Some("de"));
            world.chat_mut(STAFFER);
            world.add_group(STAFF_ROOM, Kind::Supergroup);
            world.refused.clear();
        }
        stage.telegram.tell_commands(&stage.service).await;
        let has_admin = |chat: i64, language: &str| {
            let menu = menus()[&key(chat, language)].clone();
            menu.as_array().unwrap().iter().find(|command| command["command"] == "admin").map(|command| command["description"].clone())
        };
        for chat in [STAFFER, STAFF_ROOM] {
            assert_eq!(has_admin(chat, "").unwrap(), "See how the bot is doing");
            assert_eq!(has_admin(chat, "de").unwrap(), "Sehen, wie es dem Bot geht");
            assert!(has_admin(chat, "es").is_some());
        }
        let everybody = menus()[&("all_private_chats".to_owned(), String::new())].to_string();
        assert!(!everybody.contains("admin") && everybody.contains("hire"));
        // Told again only when something changed.
        let before = told();
        stage.telegram.tell_commands(&stage.service).await;
        assert_eq!(told(), before);
        // Whoever is none of them any more sees what everybody sees.
        let others = telegram_of(&stage.fake, Staff { users: vec![STAFFER], chat: None });
        others.tell_commands(&stage.service).await;
        assert!(menus().contains_key(&key(STAFFER, "de")) && !menus().keys().any(|(scope, _)| *scope == format!("chat:{STAFF_ROOM}")));
        stage.fake.refused_nothing();
    }

    async fn staff_give_a_developer_a_code_that_works_in_private(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let ada = stage.person("ada");
        stage.fake.world().add_user(STAFFER, "Sam", Some("en"));
        let seen = writes(&stage, STAFFER, STAFFER, "/admin developer Nobody <b>").await;
        assert!(matches!(&seen[..], [(STAFFER, text)] if text.contains("no developer called Nobody <b>")), "{seen:?}");
        let seen = writes(&stage, STAFFER, STAFFER, "/admin developer sample-ada-o").await;
        let (_, text) = &seen[0];
        assert!(text.starts_with("A code for Ada Okonjo: ") && text.contains("?start=link_"), "{text}");
        let code = text.split("link_").nth(1).unwrap()[..11].to_owned();
        let seen = writes(&stage, ada, ada, &format!("/start link_{code}")).await;
        assert!(seen.iter().any(|(_, text)| text.contains("This code is for Ada Okonjo")), "{seen:?}");
        assert!(stage.press(ada, "Yes, that’s me").await);
        let seen = writes(&stage, ada, ada, "/start").await;
        assert!(seen.iter().any(|(_, text)| text.contains("Ada Okonjo, nothing lies ahead")), "{seen:?}");
        // Whoever is no staff gets none.
        let seen = writes(&stage, ada, ada, "/admin developer sample-ada-o").await;
        assert!(seen.iter().all(|(_, text)| !text.contains("link_")), "{seen:?}");
    }
}
