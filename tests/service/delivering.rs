//! The ways in which a delivery ends, and what comes of each.

use crate::{
    on_both,
    scene::{clock_moves, heard, heard_alone, message, named, open, person, queue},
    support::{script::usual_start, whole::scope},
};
use chrono::TimeDelta;
use hirebot::{
    i18n::message::{Message, Press},
    operations::status::status,
    service::{Delivery, Held, Origin, Rate, STAFF, Staff},
    store::{About, ChatKey, Outgoing, Platform, Store},
};
use std::time::Duration;

const FAILED: Delivery = Delivery::NotSent { retry_after: Duration::from_secs(1) };

/// A reminder waits for Dana in a group, who has been heard from there and in a chat of her own, which is returned.
async fn remind_in_group(store: &Store) -> ChatKey {
    let (group, own) = (ChatKey::new(Platform::Console, "team", "dana"), ChatKey::new(Platform::Console, "dana", "dana"));
    let newcomer = person("dana").newcomer;
    let mut tx = store.begin().await.unwrap();
    tx.chats(&[(&group, &newcomer), (&own, &newcomer)], usual_start()).await.unwrap();
    let words = Message { buttons: vec![vec![Press { label: "Keep".to_owned(), payload: "x".to_owned() }]], ..message("Soon.") };
    let about = Some(About { subject: named("trial"), until: usual_start() + TimeDelta::days(1) });
    let soon = Outgoing { id: named("soon"), chat: &group, priority: 1, message: &words, not_before: usual_start(), about, turn: 1 };
    tx.queue(&[soon], usual_start()).await.unwrap();
    tx.commit().await.unwrap();
    let origin = |chat: &ChatKey| Origin { chat: chat.clone(), address: chat.place.clone(), thread: None };
    store.heard_from(&[origin(&group), origin(&own)], usual_start()).await.unwrap();
    own
}

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
        queue(&db.store, &person("dana"), &["two", "three"]).await;
        whole.recorder.next_ends([Delivery::Refused("too_long")]);
        whole.settle().await;
        queue(&db.store, &person("eli"), &["one", "behind it"]).await;
        whole.recorder.next_ends([Delivery::Gone]);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["three"]);
        let mut said = Vec::new();
        status(&db.store, usual_start(), &mut said).await.unwrap();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains("4  messages: 3 dead, 1 sent"), "{said}");
        assert_eq!(db.texts("select last_error from outbox where state = 'dead' order by seq").await, ["too_long", "gone", "gone"]);
    }

    async fn somebody_who_is_gone_is_left_alone_until_they_are_heard_from(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        queue(&db.store, &dana, &["one"]).await;
        whole.recorder.next_ends([Delivery::Gone]);
        whole.settle().await;
        queue(&db.store, &dana, &["two"]).await;
        whole.settle().await;
        assert_eq!(heard_alone(&whole), [] as [&str; 0]);
        let origin = Origin { chat: dana.key.clone(), address: "there".to_owned(), thread: None };
        db.store.heard_from(&[origin], usual_start()).await.unwrap();
        queue(&db.store, &dana, &["three"]).await;
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["three"]);
    }

    async fn a_message_follows_a_place_that_moved(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        queue(&db.store, &dana, &["one", "two"]).await;
        whole.recorder.next_ends([Delivery::Moved { to: "new".to_owned() }, Delivery::Posted { id: "7".to_owned() }]);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
        let route = db.store.routes(&[&dana.key]).await.unwrap().remove(&dana.key).unwrap();
        assert_eq!((route.address.as_str(), route.latest.as_deref()), ("new", Some("7")));
        assert_eq!(db.store.place_at(dana.key.platform, "new").await.unwrap(), Some(dana.key.place));
    }

    async fn a_platform_that_wants_less_is_obeyed_and_no_attempt_is_lost(db) {
        let whole = open(&db.url).await;
        queue(&db.store, &person("dana"), &["one", "two"]).await;
        whole.recorder.next_ends([Delivery::Held { retry_after: Duration::from_hours(2), who: Held::Chat }]);
        whole.settle().await;
        clock_moves(&whole, TimeDelta::seconds(7_199));
        whole.settle().await;
        assert_eq!(heard_alone(&whole), [] as [&str; 0]);
        clock_moves(&whole, TimeDelta::seconds(1));
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
        assert_eq!(db.texts("select cast(attempts as text) from outbox order by seq").await, ["1", "1"]);
    }

    async fn two_processes_keep_one_pace(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        here.recorder.keeps_pace(Some(Rate::per_second(10, 4)), Some(Rate { every: TimeDelta::seconds(1), burst: 2 }));
        queue(&db.store, &person("dana"), &["one", "two", "three"]).await;
        queue(&db.store, &person("eli"), &["one", "two", "three"]).await;
        here.settle().await;
        there.settle().await;
        let first: Vec<usize> = heard(&here).values().map(Vec::len).collect();
        assert_eq!(first.iter().sum::<usize>(), 4, "{first:?}");
        assert!(first.iter().all(|many| *many <= 2), "{first:?}");
        clock_moves(&here, TimeDelta::milliseconds(100));
        clock_moves(&there, TimeDelta::milliseconds(100));
        here.settle().await;
        there.settle().await;
        assert!(heard(&here).is_empty(), "both chats wait for their second");
        clock_moves(&here, TimeDelta::seconds(1));
        here.settle().await;
        assert_eq!(heard(&here).values().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
    }

    async fn a_reminder_that_reaches_nobody_takes_another_way(db) {
        let whole = open(&db.url).await;
        let own = remind_in_group(&db.store).await;
        whole.recorder.next_ends([Delivery::Gone]);
        whole.settle().await;
        whole.settle().await;
        let heard = whole.recorder.heard();
        assert_eq!(heard.iter().map(|(chat, words)| (chat, words.plain(), words.buttons.len())).collect::<Vec<_>>(), [(&own, "Soon.".to_owned(), 0)]);
    }

    async fn a_reminder_that_no_way_is_left_for_is_told_to_staff(db) {
        let whole = open(&db.url).await;
        let staff = ChatKey::new(Platform::Console, "office", STAFF);
        whole.service.tell_staff(Staff { chats: vec![staff.clone()], locale: "en".to_owned() }).await.unwrap();
        remind_in_group(&db.store).await;
        // The group, then their own chat; then the staff's own channel is closed for a while.
        whole.recorder.next_ends([Delivery::Gone, Delivery::Gone, Delivery::Gone]);
        for _ in 0..4 {
            whole.settle().await;
        }
        assert!(whole.recorder.heard().is_empty());
        clock_moves(&whole, TimeDelta::minutes(15));
        whole.settle().await;
        let heard = whole.recorder.heard();
        let told = "A reminder reached nobody: there is no way left to Terminal user dana. It said:\nSoon.";
        assert_eq!(heard.iter().map(|(chat, words)| (chat, words.plain(), words.buttons.len())).collect::<Vec<_>>(), [(&staff, told.to_owned(), 0)]);
        // What staff were told is not a reminder itself, and what was no reminder is nobody else's.
        queue(&db.store, &person("eli"), &["Hello."]).await;
        whole.recorder.next_ends([Delivery::Gone]);
        whole.settle().await;
        whole.settle().await;
        assert!(whole.recorder.heard().is_empty());
        // A detour stays a reminder: it goes with its subject.
        assert_eq!(db.texts("select cast(count(*) as text) from outbox where subject is not null").await, ["2"]);
    }
}
