//! A whole hire, alone and in a group of three, over polling and over a webhook.

use crate::{
    database::Database,
    on_both,
    stage::{Mode, SECRET, Stage},
};
use serde_json::json;

/// From the brief to a trial that has begun.
const HIRE: [&str; 17] = [
    "/hire",
    "[Backend]",
    "1, 3",
    "Go",
    "[Done]",
    "[Skip]",
    "[Skip]",
    "[Any level]",
    "part-time",
    "[Skip]",
    "Lisbon, 4 h",
    "[As soon as possible]",
    "[Confirm and show matches]",
    "Ada Okonjo",
    "[Interview]",
    "1",
    "[Book it]",
];

async fn hires(db: &Database, mode: Mode, is_group: bool) {
    let mut stage = Stage::open(db, mode, is_group).await;
    let names: &[&str] = if is_group { &["dana", "erik", "finn"] } else { &["dana"] };
    for name in names {
        let id = stage.person(name);
        for line in HIRE {
            stage.line(id, line).await;
        }
    }
    let noticed = stage.noticed();
    let booked = noticed.iter().filter(|(_, seen)| seen.message.document.is_some()).count();
    assert!(booked >= 1, "{:#?}", noticed.iter().map(|(_, seen)| &seen.message.text).collect::<Vec<_>>());
    let counts = stage.store.counts(stage.service.shared().clock.now()).await.unwrap();
    assert!(counts.interviews["confirmed"] >= 1, "{counts:?}");
    assert!(noticed.iter().any(|(_, seen)| seen.is_change), "cards are changed in their place");
    for (_, seen) in &noticed {
        let length = seen.message.text.encode_utf16().count();
        assert!(length <= 4_096 && seen.message.buttons.iter().all(|row| row.len() <= 8));
    }
    stage.fake.refused_nothing();
}

on_both! {
    async fn one_person_over_polling(db) {
        hires(&db, Mode::Polling, false).await;
    }

    async fn one_person_over_a_webhook(db) {
        hires(&db, Mode::Webhook, false).await;
    }

    async fn a_group_of_three_over_polling(db) {
        hires(&db, Mode::Polling, true).await;
    }

    async fn a_group_of_three_over_a_webhook(db) {
        hires(&db, Mode::Webhook, true).await;
    }

    async fn only_telegram_may_bring_updates(db) {
        let mut stage = Stage::open(&db, Mode::Webhook, false).await;
        let dana = stage.person("dana");
        let (number, update) = stage.fake.happen(|world| {
            let number = world.write(dana, dana, None, None, &json!({"text": "/start"}));
            (number, world.updates[&number].to_string())
        });
        for wrong in ["", "a-secret_of-letter", "A-secret_of-letters"] {
            assert_eq!(stage.call_hook(wrong, update.clone()).await, 401);
        }
        stage.settle().await;
        assert!(stage.noticed().is_empty(), "update {number} did not act");
        assert_eq!(stage.call_hook(SECRET, "{nope".to_owned()).await, 200, "it would come for ever");
        assert_eq!(stage.call_hook(SECRET, json!({"update_id": 5, "new_kind_2027": {}}).to_string()).await, 200);
        assert_eq!(stage.call_hook(SECRET, "x".repeat(2_000_000)).await, 413);
        assert_eq!(stage.call_hook(SECRET, update.clone()).await, 200);
        assert_eq!(stage.call_hook(SECRET, update).await, 200, "again");
        stage.settle().await;
        assert_eq!(stage.noticed().len(), 1);
    }

    async fn a_webhook_that_could_not_commit_is_called_again(db) {
        let mut stage = Stage::open(&db, Mode::Webhook, false).await;
        let dana = stage.person("dana");
        let update = stage.fake.happen(|world| {
            let number = world.write(dana, dana, None, None, &json!({"text": "/start"}));
            world.updates[&number].to_string()
        });
        stage.line(dana, "/help").await;
        stage.store.close().await;
        assert_eq!(stage.call_hook(SECRET, update).await, 503);
    }
}
