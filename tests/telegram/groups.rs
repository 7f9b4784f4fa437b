//! Several people in one place: whose buttons, which topic, and a group that moves.

use crate::{
    fake::Kind,
    on_both,
    stage::{GROUP, Mode, Stage, mark},
};
use serde_json::json;

on_both! {
    async fn somebody_elses_button_says_what_one_may_do(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let (dana, erik) = (stage.person("dana"), stage.person("erik"));
        stage.write(dana, "/hire").await;
        stage.noticed();
        let (number, query) = stage.fake.happen(|world| {
            let (card, payload) = world.button(GROUP, "Backend", Some(&format!("~{}", mark(dana)))).unwrap();
            world.press(erik, GROUP, card, &payload)
        });
        stage.hand_over(number).await;
        stage.settle().await;
        let answers = stage
            .fake
            .until("an alert", |world| world.presses.get(&query).map(|press| press.answers.clone()).filter(|all| !all.is_empty()))
            .await;
        assert!(answers[0].1 && answers[0].0.as_ref().unwrap().contains("/hire"), "{answers:?}");
        assert!(stage.noticed().is_empty(), "nothing else happened");
        assert!(stage.press(dana, "Backend").await);
        assert_eq!(stage.noticed().len(), 1);
        stage.fake.refused_nothing();
    }

    async fn answers_stay_in_their_topic(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let dana = stage.person("dana");
        let number = stage.fake.happen(|world| {
            world.chat_mut(GROUP).threads.insert(7);
            world.write(dana, GROUP, Some(7), None, &json!({"text": "/prices"}))
        });
        stage.hand_over(number).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert_eq!(seen[0].1.message.thread, Some(7));
        stage.fake.refused_nothing();
        // The topic is closed meanwhile: the general one is left.
        let number = stage.fake.happen(|world| {
            let number = world.write(dana, GROUP, Some(7), None, &json!({"text": "/help"}));
            world.chat_mut(GROUP).threads.clear();
            number
        });
        stage.hand_over(number).await;
        stage.settle().await;
        assert_eq!(stage.noticed()[0].1.message.thread, None);
    }

    async fn a_group_that_becomes_a_supergroup_keeps_everything(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let dana = stage.person("dana");
        stage.write(dana, "/hire").await;
        assert!(stage.press(dana, "Backend").await);
        stage.noticed();
        let moved = -1_009;
        // The answer to what comes next meets a group that is gone; nobody has told the bot.
        let number = stage.fake.happen(|world| world.write(dana, GROUP, None, None, &json!({"text": "/prices"})));
        stage.fake.happen(|world| world.upgrade(GROUP, moved));
        stage.hand_over(number).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert_eq!((seen.len(), seen[0].1.chat), (1, moved));
        // Telegram tells it twice, once from each side.
        let numbers = stage.fake.happen(|world| {
            world.chat_mut(moved).kind = Kind::Supergroup;
            let from = json!({"id": dana, "is_bot": false, "first_name": "dana"});
            let told = |chat: i64, more: (&str, i64)| json!({"message_id": 900, "date": 1, "chat": {"id": chat, "type": "supergroup"}, "from": from, more.0: more.1});
            [
                world.update("message", &told(GROUP, ("migrate_to_chat_id", moved))),
                world.update("message", &told(moved, ("migrate_from_chat_id", GROUP))),
                world.write(dana, moved, None, None, &json!({"text": "/hire"})),
            ]
        });
        stage.hand_over(numbers[2]).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert!(!seen.is_empty() && seen.iter().all(|(_, seen)| seen.chat == moved));
        let counts = stage.store.counts(stage.service.shared().clock.now()).await.unwrap();
        assert_eq!(counts.chats, 1, "it is the same talk");
    }

    async fn what_is_personal_is_answered_in_private_and_belongs_to_the_group(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let (dana, erik) = (stage.person("dana"), stage.person("erik"));
        for line in ["/hire", "[Backend]", "1, 3", "Go", "[Done]", "[Skip]", "[Skip]", "[Any level]", "part-time"] {
            stage.line(dana, line).await;
        }
        let seen = stage.noticed();
        let card = &seen.last().unwrap().1.message;
        assert!(card.text.contains("budget"), "{}", card.text);
        let (_, link) = card.buttons.iter().flatten().find(|(_, address)| address.starts_with("https://t.me/hire_test_bot?start=")).unwrap();
        let start = format!("/start {}", link.split_once("?start=").unwrap().1);
        // Whoever the bot has not heard in the group carries nothing on.
        stage.is_group = false;
        stage.write(erik, &start).await;
        assert!(stage.noticed().iter().all(|(_, seen)| seen.chat == erik && !seen.message.text.contains("budget")));
        stage.write(dana, &start).await;
        let seen = stage.noticed();
        assert!(seen.iter().all(|(_, seen)| seen.chat == dana) && seen.last().unwrap().1.message.text.contains("budget"), "{seen:?}");
        stage.write(dana, "$2500").await;
        let seen = stage.noticed();
        assert!(seen.iter().all(|(_, seen)| seen.chat == dana) && seen.last().unwrap().1.message.text.starts_with("9 of 10"), "{seen:?}");
        // In the group she goes on where she was.
        stage.is_group = true;
        stage.write(dana, "Lisbon, 4 h").await;
        let seen = stage.noticed();
        assert!(seen.iter().all(|(_, seen)| seen.chat == GROUP) && seen.last().unwrap().1.message.text.contains("10 of 10"), "{seen:?}");
        stage.fake.refused_nothing();
    }
}
