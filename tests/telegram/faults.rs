//! What goes wrong on the way, and what each answer of Telegram means.

use crate::{
    fake::Fault,
    on_both,
    stage::{Mode, Stage},
};
use chrono::TimeDelta;
use serde_json::json;

fn texts(stage: &Stage) -> Vec<String> {
    stage.noticed().into_iter().map(|(_, seen)| seen.message.text.lines().next().unwrap_or_default().to_owned()).collect()
}

async fn states(stage: &Stage) -> Vec<(String, i64)> {
    stage.store.counts(stage.service.shared().clock.now()).await.unwrap().outbox.into_iter().collect()
}

fn clock_moves(stage: &Stage, by: TimeDelta) {
    let clock = &stage.service.shared().clock;
    clock.set(clock.now() + by);
}

on_both! {
    async fn a_wait_that_telegram_asks_for_is_kept_however_long(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        let wait =
            json!({"ok": false, "error_code": 429, "description": "Too Many Requests: retry after 5000", "parameters": {"retry_after": 5000}});
        stage.fake.world().chat_mut(dana);
        stage.fake.next_ends("sendMessage", Fault::Answer(429, wait));
        stage.write(dana, "/start").await;
        clock_moves(&stage, TimeDelta::seconds(4_999));
        stage.settle().await;
        assert!(texts(&stage).is_empty());
        clock_moves(&stage, TimeDelta::seconds(1));
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1);
    }

    async fn what_may_have_arrived_is_not_said_again(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.fake.world().chat_mut(dana);
        stage.fake.next_ends("sendMessage", Fault::ResetAfter);
        stage.write(dana, "/start").await;
        clock_moves(&stage, TimeDelta::days(1));
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1);
        assert_eq!(states(&stage).await, [("unknown".to_owned(), 1)]);
    }

    async fn a_gateway_that_answers_for_telegram_is_tried_again(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.fake.world().chat_mut(dana);
        stage.fake.next_ends("sendMessage", Fault::Gateway(502));
        stage.write(dana, "/start").await;
        assert!(texts(&stage).is_empty());
        clock_moves(&stage, TimeDelta::seconds(2));
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1);
    }

    async fn whoever_blocks_the_bot_is_left_alone_until_they_are_back(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/start").await;
        texts(&stage);
        stage.fake.world().users.get_mut(&dana).unwrap().has_blocked = true;
        stage.write(dana, "/help").await;
        let refused = stage.fake.world().refused.len();
        assert_eq!(refused, 1);
        let change =
            |status: &str| json!({"chat": {"id": dana, "type": "private"}, "from": {"id": dana}, "new_chat_member": {"status": status}});
        let number = stage.fake.happen(|world| world.update("my_chat_member", &change("kicked")));
        stage.hand_over(number).await;
        stage.settle().await;
        assert_eq!(stage.fake.world().refused.len(), refused);
        let number = stage.fake.happen(|world| {
            world.users.get_mut(&dana).unwrap().has_blocked = false;
            world.update("my_chat_member", &change("member"))
        });
        stage.hand_over(number).await;
        stage.write(dana, "/prices").await;
        assert_eq!(texts(&stage), ["Prices by level and workload:"]);
    }

    async fn a_card_that_is_gone_is_said_anew(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/hire").await;
        let noticed = stage.noticed();
        let card = noticed[0].1.message.id;
        let (_, payload) = stage.fake.world().button(dana, "Backend", None).unwrap();
        let number = stage.fake.happen(|world| {
            let (number, _) = world.press(dana, dana, card, &payload);
            world.chat_mut(dana).messages.remove(&card);
            number
        });
        stage.hand_over(number).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert!(seen.len() == 1 && !seen[0].1.is_change, "{seen:?}");
    }

    async fn a_card_that_has_scrolled_away_is_said_anew(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/hire").await;
        assert!(stage.press(dana, "Backend").await);
        let seen = stage.noticed();
        assert!(seen[1].1.is_change && seen[0].1.message.id == seen[1].1.message.id);
        let card = seen[1].1.message.clone();
        stage.write(dana, "/prices").await;
        stage.noticed();
        let (_, payload) = card.buttons.iter().flatten().next().unwrap().clone();
        let number = stage.fake.happen(|world| world.press(dana, dana, card.id, &payload).0);
        stage.hand_over(number).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert!(seen.len() == 1 && !seen[0].1.is_change, "{seen:?}");
    }

    async fn what_comes_twice_or_late_or_strange_acts_once(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        let (first, again) = stage.fake.happen(|world| {
            let first = world.write(dana, dana, None, None, &json!({"text": "/prices"}));
            let update = world.updates[&first]["message"].clone();
            world.update("new_kind_2027", &json!({"a": 1}));
            (first, world.update("message", &update))
        });
        stage.hand_over(again).await;
        assert!(again > first);
        stage.settle().await;
        assert_eq!(texts(&stage), ["Prices by level and workload:"]);
        let number = stage.fake.happen(|world| world.write(dana, dana, None, None, &json!({"hologram": {"a": 1}})));
        stage.hand_over(number).await;
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1, "answered politely");
        stage.fake.refused_nothing();
    }

    async fn a_press_that_is_too_old_to_answer_has_acted(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/hire").await;
        stage.noticed();
        let number = stage.fake.happen(|world| {
            let (card, payload) = world.button(dana, "Backend", None).unwrap();
            let (number, query) = world.press(dana, dana, card, &payload);
            world.presses.get_mut(&query).unwrap().is_too_old = true;
            number
        });
        stage.hand_over(number).await;
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1);
    }

    async fn whoever_may_have_pressed_in_vain_is_asked_again(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let (dana, erik) = (stage.person("dana"), stage.person("erik"));
        stage.write(erik, "/prices").await;
        stage.write(dana, "/hire").await;
        stage.press(dana, "Backend").await;
        stage.noticed();
        stage.store.remember(&stage.telegram.presence(), &stage.service.shared().clock.now().to_rfc3339()).await.unwrap();
        for (away, is_asked) in [(140, false), (160, true)] {
            clock_moves(&stage, TimeDelta::seconds(away));
            stage.restart().await;
            // The next thing that is heard comes behind what was made good.
            let number = stage.fake.happen(|world| world.update("message", &json!({})));
            stage.hand_over(number).await;
            stage.fake.happen(|world| world.update("message", &json!({})));
            stage.settle().await;
            let seen = texts(&stage);
            assert_eq!(!seen.is_empty(), is_asked, "{seen:?}");
            if is_asked {
                assert_eq!(seen, ["I was away for a while. If you pressed a button meanwhile, please press it again:"]);
            }
            stage.kill().await;
        }
        stage.fake.refused_nothing();
    }

    async fn a_server_that_is_ill_is_tried_again_and_a_token_that_is_wrong_costs_nothing(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.fake.world().chat_mut(dana);
        let answers = [(500, "Internal Server Error: restart"), (401, "Unauthorized")];
        for (code, description) in answers {
            stage.fake.next_ends("sendMessage", Fault::Answer(code, json!({"ok": false, "error_code": code, "description": description})));
        }
        stage.write(dana, "/start").await;
        assert!(texts(&stage).is_empty());
        clock_moves(&stage, TimeDelta::seconds(2));
        stage.settle().await;
        assert!(texts(&stage).is_empty());
        clock_moves(&stage, TimeDelta::seconds(60));
        stage.settle().await;
        assert_eq!(texts(&stage).len(), 1);
        assert_eq!(states(&stage).await, [("sent".to_owned(), 1)]);
    }
}
