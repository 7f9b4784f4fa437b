//! Links that lead into Telegram: codes from other places, and payloads that nobody knows.

use crate::{
    fake::Kind,
    on_both,
    stage::{GROUP, Mode, Stage},
};
use hirebot::{
    service::{Incoming, Input},
    store::{ChatKey, Newcomer, Platform},
};
use serde_json::json;

fn texts(stage: &Stage) -> Vec<String> {
    stage.noticed().into_iter().map(|(_, seen)| seen.message.text).collect()
}

on_both! {
    async fn a_code_comes_with_a_link_that_brings_it(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let (dana, phone) = (stage.person("dana"), stage.person("phone"));
        stage.write(dana, "/settings").await;
        assert!(stage.press(dana, "Link another place").await);
        let shown = texts(&stage).pop().unwrap();
        let link = shown.lines().find_map(|line| line.split_once("https://t.me/hire_test_bot?start=")).unwrap().1.to_owned();
        assert!(link.len() <= 64 && link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)), "{link}");
        // Telegram says so when the link is followed.
        stage.write(phone, &format!("/start {link}")).await;
        assert!(texts(&stage).pop().unwrap().starts_with("The code works."));
        assert!(stage.press(phone, "I did, share my hires").await);
        let seen = stage.noticed();
        let said = |chat: i64| seen.iter().filter(|(whom, _)| *whom == chat).map(|(_, seen)| seen.message.text.as_str()).collect::<Vec<_>>();
        assert!(said(phone)[0].starts_with("Done: both places are you now"), "{seen:?}");
        assert!(said(dana)[0].starts_with("Your link code was used"), "{seen:?}");
        stage.fake.refused_nothing();
    }

    async fn a_code_from_a_terminal_is_good_in_telegram(db) {
        let mut stage = Stage::open(&db, Mode::Webhook, false).await;
        let dana = stage.person("dana");
        let terminal = ChatKey::new(Platform::Console, "dana", "dana");
        let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
        let say = |words: &str| Incoming {
            id: format!("console:{words}"),
            chat: terminal.clone(),
            newcomer: newcomer.clone(),
            input: Input::Words(words.to_owned()),
            staff: None,
        };
        stage.service.handle(say("/settings")).await.unwrap();
        stage.service.handle(say("link")).await.unwrap();
        // Nobody serves the terminal here; its code follows from the name that is kept.
        let message = crate::support::database::texts(stage.kind(), &stage.url, "select cast(body as text) from outbox order by seq desc")
            .await
            .remove(0);
        let name = message.split("\"of\":").nth(1).unwrap().split('"').nth(1).unwrap().parse().unwrap();
        let code = hirebot::service::Codes::new(["a test's"]).code(name);
        stage.write(dana, &format!("/start link_{code}")).await;
        assert!(stage.press(dana, "I did, keep hires apart").await);
        assert!(texts(&stage).pop().unwrap().starts_with("Done: both places are you now. Each keeps its own hires."));
        let accounts = "select cast(count(distinct account_id) as text) from chats";
        assert_eq!(crate::support::database::texts(stage.kind(), &stage.url, accounts).await, ["1"]);
        stage.fake.refused_nothing();
    }

    async fn in_a_group_no_code_is_given_out_or_taken(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let (dana, erik) = (stage.person("dana"), stage.person("erik"));
        stage.write(dana, "/settings").await;
        for label in ["Link another place", "I have a code"] {
            stage.write(dana, "/settings").await;
            assert!(stage.press(dana, label).await);
            let seen = texts(&stage).pop().unwrap();
            assert!(seen.contains("Write to me in private") && !seen.contains("link_"), "{seen}");
        }
        stage.write(erik, "/start link_00000-00000").await;
        assert!(texts(&stage).pop().unwrap().contains("Write to me in private"));
        stage.fake.refused_nothing();
    }

    async fn payloads_that_nobody_knows_do_no_harm(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        for payload in ["x", "link", "here", "in_", "in_!!", "<b>", &"y".repeat(64)] {
            stage.write(dana, &format!("/start {payload}")).await;
            let seen = texts(&stage);
            assert!(seen.len() == 1 && (seen[0].starts_with("Hello!") || seen[0].starts_with("Welcome back!")), "{payload}: {seen:?}");
        }
        // A link of a group that she is not in says what to do, and the menu follows.
        stage.write(dana, "/start in_5").await;
        let seen = texts(&stage);
        assert!(seen.len() == 2 && seen[0].contains("Write /hire in the group first"), "{seen:?}");
        // Somebody adds the bot to a group by a link with a payload.
        let number = stage.fake.happen(|world| {
            world.add_group(GROUP - 1, Kind::Group);
            world.write(dana, GROUP - 1, None, None, &json!({"text": "/start@hire_test_bot team"}))
        });
        stage.hand_over(number).await;
        stage.settle().await;
        let seen = texts(&stage);
        assert!(seen.len() == 1 && seen[0].contains("Hello!"), "{seen:?}");
        stage.fake.refused_nothing();
    }
}
