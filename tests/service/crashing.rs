//! A process dies at a bad moment, and the next one goes on.

use crate::{
    on_both,
    scene::{clock_moves, heard_alone, open, person, press, queue},
    support::{
        script::usual_start,
        whole::{Whole, scope},
    },
};
use chrono::TimeDelta;
use chrono_tz::Tz;
use hirebot::{
    conversation::{Action, Command, Stage},
    service::Handled,
};

on_both! {
    async fn what_was_committed_and_not_sent_goes_out_once(db) {
        let first = open(&db.url).await;
        let dana = person("dana");
        first.service.handle(Whole::incoming(&dana, "1", "/start")).await.unwrap();
        let second = first.another().await;
        drop(first);
        second.settle().await;
        assert_eq!(heard_alone(&second).len(), 1);
        // The platform was never told that the event arrived, so it comes again.
        let again = second.service.handle(Whole::incoming(&dana, "1", "/start")).await.unwrap();
        assert_eq!(again, Handled::Duplicate);
        second.settle().await;
        assert_eq!(heard_alone(&second), [] as [&str; 0]);
    }

    async fn what_a_dead_courier_had_claimed_is_delivered_after_its_lease(db) {
        let whole = open(&db.url).await;
        queue(&db.store, &person("dana"), &["one", "two"]).await;
        let lease = TimeDelta::seconds(60);
        let claimed = db.store.claim_outbox(&scope(), "dead", usual_start(), usual_start() + lease, 10).await.unwrap();
        assert_eq!(claimed.len(), 2);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), [] as [&str; 0]);
        clock_moves(&whole, lease);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
    }

    async fn a_terminal_takes_over_from_a_dead_one_at_once(db) {
        let whole = open(&db.url).await;
        let (dana, erik) = (person("dana"), person("erik"));
        queue(&db.store, &dana, &["one", "two"]).await;
        queue(&db.store, &erik, &["another's"]).await;
        db.store.claim_outbox(&scope(), "dead", usual_start(), usual_start() + TimeDelta::seconds(60), 10).await.unwrap();
        whole.service.take_over(&dana.key).await.unwrap();
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
    }

    async fn a_talk_that_nobody_can_read_goes_on_with_the_answers_that_can_be_read(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        whole.service.handle(press(&dana, &Action::Run(Command::Hire))).await.unwrap();
        whole.settle().await;
        whole.recorder.heard();
        db.run(
            r#"update chats set state_version = 99, state =
                '{"stage": {"stage": "dancing"}, "draft": {"overlap_hours": 4, "must": 7}, "locale": "en-GB", "zone": "Asia/Tokyo", "zone_is_known": true}'"#,
        )
        .await;
        whole.service.handle(Whole::incoming(&dana, "2", "hello?")).await.unwrap();
        whole.settle().await;
        assert_eq!(heard_alone(&whole).len(), 1, "there is an answer");
        let mut tx = db.store.begin().await.unwrap();
        let stored = tx.chats(&[(&dana.key, &dana.newcomer)], usual_start()).await.unwrap().remove(&dana.key).unwrap();
        let chat = stored.chat.unwrap();
        assert!(!stored.salvaged);
        assert_eq!((chat.zone, chat.draft.overlap_hours, chat.draft.must.len()), (Tz::Asia__Tokyo, Some(4), 0));
        assert_ne!(chat.stage, Stage::Asking);
        assert_eq!(db.texts("select key from chats where set_aside is not null").await.len(), 1);
    }

    async fn a_talk_of_which_nothing_can_be_read_begins_anew(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        whole.service.handle(press(&dana, &Action::Run(Command::Hire))).await.unwrap();
        whole.settle().await;
        whole.recorder.heard();
        db.run(r#"update chats set state = '["who", "knows"]'"#).await;
        whole.service.handle(Whole::incoming(&dana, "2", "/hire")).await.unwrap();
        whole.settle().await;
        assert!(heard_alone(&whole)[0].starts_with("1 of 10"));
    }
}
