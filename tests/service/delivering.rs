//! The ways in which a delivery ends, and what comes of each.

use crate::{
    on_both,
    scene::{clock_moves, heard, heard_alone, open, person, queue},
    support::{script::usual_start, whole::scope},
};
use chrono::TimeDelta;
use hirebot::{operations::status::status, service::Delivery};
use std::time::Duration;

const FAILED: Delivery = Delivery::NotSent { retry_after: Duration::from_secs(1) };

on_both! {
    async fn two_couriers_deliver_each_message_once_and_in_order(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let texts: Vec<String> = (0..30).map(|number| format!("{number:02}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for number in 0..20 {
            queue(&db.store, &person(&format!("client-{number}")), &texts).await;
        }
        let drain = |service: hirebot::service::Service| tokio::spawn(async move { service.drain_outbox(&scope()).await.unwrap() });
        let (one, other) = tokio::join!(drain(here.service.clone()), drain(there.service.clone()));
        let rest = here.service.drain_outbox(&scope()).await.unwrap();
        assert_eq!(one.unwrap() + other.unwrap() + rest, 600);
        for (chat, messages) in heard(&here) {
            assert_eq!(messages.iter().map(hirebot::i18n::message::Message::plain).collect::<Vec<_>>(), texts, "{chat}");
        }
    }

    async fn what_was_not_sent_waits_ever_longer_and_keeps_its_place(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        queue(&db.store, &dana, &["one", "two", "three"]).await;
        whole.recorder.next_ends([Delivery::Sent, FAILED, FAILED, Delivery::NotSent { retry_after: Duration::from_secs(90) }]);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one"]);
        for (wait, _) in [(2, "first failure"), (4, "second failure")] {
            clock_moves(&whole, TimeDelta::seconds(wait - 1));
            whole.settle().await;
            clock_moves(&whole, TimeDelta::seconds(1));
            whole.settle().await;
        }
        clock_moves(&whole, TimeDelta::seconds(89));
        whole.settle().await;
        assert_eq!(heard_alone(&whole), [] as [&str; 0], "the platform asked for 90 seconds");
        clock_moves(&whole, TimeDelta::seconds(1));
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["two", "three"]);
    }

    async fn what_may_have_arrived_is_not_repeated(db) {
        let whole = open(&db.url).await;
        queue(&db.store, &person("dana"), &["one", "two"]).await;
        whole.recorder.next_ends([Delivery::Unknown]);
        whole.settle().await;
        clock_moves(&whole, TimeDelta::days(1));
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["two"]);
        assert_eq!(db.texts("select state from outbox order by seq").await, ["unknown", "sent"]);
    }

    async fn what_can_never_arrive_is_counted_for_the_operator(db) {
        let whole = open(&db.url).await;
        queue(&db.store, &person("dana"), &["one", "two", "three"]).await;
        whole.recorder.next_ends([Delivery::Gone, Delivery::Refused("too_long")]);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["three"]);
        let mut said = Vec::new();
        status(&db.store, usual_start(), &mut said).await.unwrap();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains("3  messages: 2 dead, 1 sent"), "{said}");
        assert_eq!(db.texts("select last_error from outbox where state = 'dead' order by seq").await, ["gone", "too_long"]);
    }
}
