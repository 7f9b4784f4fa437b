//! Many at once: each one's order, one card for many presses, and what stands in the way of updates.

use crate::{
    fake::Fault,
    on_both,
    stage::{Mode, Stage},
};
use serde_json::json;

on_both! {
    async fn people_are_answered_side_by_side_and_each_in_order(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let people: Vec<i64> = (0..30).map(|number| stage.person(&format!("person-{number}"))).collect();
        let asked = ["/prices", "/privacy", "/help", "/prices"];
        let last = stage.fake.happen(|world| {
            let mut last = 0;
            for words in asked {
                for person in &people {
                    last = world.write(*person, *person, None, None, &json!({ "text": words }));
                }
            }
            last
        });
        stage.hand_over(last).await;
        stage.settle().await;
        let seen = stage.noticed();
        for person in people {
            let firsts: Vec<&str> = seen.iter().filter(|(whom, _)| *whom == person).map(|(_, seen)| &seen.message.text[..6]).collect();
            assert_eq!(firsts, ["Prices", "About ", "What I", "Prices"]);
        }
        stage.fake.refused_nothing();
    }

    async fn a_card_that_is_pressed_often_changes_once(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        stage.write(dana, "/hire").await;
        stage.press(dana, "Backend").await;
        stage.noticed();
        let last = stage.fake.happen(|world| {
            let card = world.chats[&dana].messages.values().next_back().unwrap().clone();
            let ticks: Vec<String> =
                card.buttons.iter().flatten().filter(|(_, payload)| payload.starts_with("tick:")).map(|(_, payload)| payload.clone()).collect();
            assert!(ticks.len() >= 4, "{card:?}");
            ticks.iter().take(4).fold(0, |_, payload| world.press(dana, dana, card.id, payload).0)
        });
        stage.hand_over(last).await;
        stage.settle().await;
        let seen = stage.noticed();
        assert!(seen.len() == 1 && seen[0].1.is_change, "{seen:#?}");
        let ticked = seen[0].1.message.buttons.iter().flatten().filter(|(label, _)| label.starts_with('✓')).count();
        assert_eq!(ticked, 4, "and it shows all of them");
    }

    async fn updates_come_again_after_whatever_stood_in_their_way(db) {
        let mut stage = Stage::open(&db, Mode::Polling, false).await;
        let dana = stage.person("dana");
        let conflict = json!({"ok": false, "error_code": 409, "description": "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"});
        for fault in [Fault::Answer(409, conflict), Fault::ResetBefore] {
            stage.fake.next_ends("getUpdates", fault);
            stage.write(dana, "/prices").await;
        }
        assert_eq!(stage.noticed().len(), 2);
    }
}
