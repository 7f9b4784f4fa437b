//! Messages wait in the outbox, are claimed by one courier at a time, and keep their order within a chat.

use crate::{fixtures::*, on_both};
use chrono::{DateTime, Utc};
use hirebot::store::{Claimed, Settled, Store};
use std::collections::{HashMap, HashSet};

async fn claim_at(store: &Store, at: DateTime<Utc>, limit: i64) -> Vec<Claimed> {
    store.claim_outbox(&everyone(), "courier", at, at + minutes(1), limit).await.unwrap()
}

async fn claim(store: &Store, limit: i64) -> Vec<Claimed> {
    claim_at(store, now(), limit).await
}

fn texts(claimed: &[Claimed]) -> Vec<String> {
    claimed.iter().map(|claimed| claimed.message.plain()).collect()
}

on_both! {
    async fn a_message_is_settled_once(db) {
        let dana = arrive(&db.store, "dana").await;
        assert_eq!(db.store.next_outbox(&everyone()).await.unwrap(), None);
        queue(&db.store, &dana, 1, &["one", "two"], now()).await;
        assert_eq!(db.store.next_outbox(&everyone()).await.unwrap(), Some(now()));
        let claimed = claim(&db.store, 10).await;
        assert_eq!(texts(&claimed), ["one", "two"]);
        assert_eq!((claimed[0].attempts, &claimed[0].chat, claimed[0].created_at, claimed[0].id), (1, &dana.key, now(), id("one")));
        assert_eq!(db.store.next_outbox(&everyone()).await.unwrap(), Some(now() + minutes(1)));
        let outcomes = [(claimed[0].seq, Settled::Sent), (claimed[1].seq, Settled::Dead("refused"))];
        db.store.settle_outbox(&outcomes, now()).await.unwrap();
        db.store.settle_outbox(&[(claimed[1].seq, Settled::Unknown)], now()).await.unwrap();
        db.store.settle_outbox(&[], now()).await.unwrap();
        let counts = db.store.counts(now()).await.unwrap().outbox;
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("dead".to_owned(), 1), ("sent".to_owned(), 1)]);
        assert_eq!(claim_at(&db.store, now() + minutes(600), 10).await, []);
    }

    async fn the_urgent_go_first_and_the_limit_holds(db) {
        let (dana, eli, finn) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await, arrive(&db.store, "finn").await);
        queue(&db.store, &dana, 2, &["reminder"], now()).await;
        queue(&db.store, &eli, 0, &["answer"], now()).await;
        queue(&db.store, &finn, 1, &["news"], now()).await;
        queue(&db.store, &finn, 1, &["later"], now() + minutes(5)).await;
        assert_eq!(texts(&claim(&db.store, 2).await), ["answer", "news"]);
        assert_eq!(texts(&claim(&db.store, 2).await), ["reminder"]);
    }

    async fn order_within_a_chat_is_kept(db) {
        let dana = arrive(&db.store, "dana").await;
        queue(&db.store, &dana, 0, &["one", "two", "three"], now()).await;
        let first = claim(&db.store, 1).await;
        assert_eq!(texts(&first), ["one"]);
        assert_eq!(claim(&db.store, 10).await, [], "one is under way");
        db.store.retry_outbox(first[0].seq, now() + minutes(2), "rate_limited").await.unwrap();
        assert_eq!(claim(&db.store, 10).await, [], "one waits");
        let again = claim_at(&db.store, now() + minutes(2), 2).await;
        assert_eq!(texts(&again), ["one", "two"]);
        assert_eq!((again[0].attempts, again[1].attempts), (2, 1));
        // The first one failed: what was claimed with it goes back untried.
        db.store.retry_outbox(again[0].seq, now() + minutes(3), "rate_limited").await.unwrap();
        db.store.release_chat(&dana.key, now()).await.unwrap();
        let again = claim_at(&db.store, now() + minutes(3), 10).await;
        assert_eq!(texts(&again), ["one", "two", "three"]);
        assert_eq!(again.iter().map(|claimed| claimed.attempts).collect::<Vec<_>>(), [3, 1, 1]);
        assert_eq!(db.texts("select distinct coalesce(last_error, '') from outbox order by 1").await, ["", "rate_limited"]);
    }

    async fn an_urgent_message_takes_those_before_it_along(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        queue(&db.store, &eli, 2, &["other reminder"], now()).await;
        queue(&db.store, &dana, 2, &["reminder"], now()).await;
        queue(&db.store, &dana, 0, &["answer"], now()).await;
        assert_eq!(texts(&claim(&db.store, 1).await), ["reminder"]);
        assert_eq!(texts(&claim(&db.store, 1).await), ["other reminder"], "the answer waits for its turn");
    }

    async fn a_lease_that_ran_out_is_claimed_again(db) {
        let dana = arrive(&db.store, "dana").await;
        queue(&db.store, &dana, 0, &["one", "two"], now()).await;
        assert_eq!(claim(&db.store, 10).await.len(), 2);
        assert_eq!(claim_at(&db.store, now() + minutes(1) - chrono::Duration::microseconds(1), 10).await, []);
        let again = claim_at(&db.store, now() + minutes(1), 10).await;
        assert_eq!(texts(&again), ["one", "two"]);
        assert_eq!(again[0].attempts, 2);
    }

    async fn several_couriers_get_each_message_once_and_in_order(db) {
        for number in 0..30 {
            let person = arrive(&db.store, &format!("p{number}")).await;
            let texts: Vec<String> = (0..10).map(|message| format!("{number} {message:02}")).collect();
            queue(&db.store, &person, 0, &texts.iter().map(String::as_str).collect::<Vec<_>>(), now()).await;
        }
        let mut racing = tokio::task::JoinSet::new();
        for courier in 0..6 {
            let store = db.store.clone();
            racing.spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let claimed = store.claim_outbox(&everyone(), &format!("courier-{courier}"), now(), now() + minutes(1), 7).await.unwrap();
                    if claimed.is_empty() {
                        return mine;
                    }
                    mine.push(claimed.iter().map(|claimed| (claimed.chat.clone(), claimed.seq)).collect::<Vec<_>>());
                    let settled: Vec<_> = claimed.iter().map(|claimed| (claimed.seq, Settled::Sent)).collect();
                    store.settle_outbox(&settled, now()).await.unwrap();
                }
            });
        }
        let mut claims: Vec<_> = racing.join_all().await.into_iter().flatten().collect();
        // Who found only chats that somebody else was busy with has stopped: the rest is for now.
        let rest = claim(&db.store, 300).await;
        db.store.settle_outbox(&rest.iter().map(|claimed| (claimed.seq, Settled::Sent)).collect::<Vec<_>>(), now()).await.unwrap();
        claims.push(rest.into_iter().map(|claimed| (claimed.chat, claimed.seq)).collect());
        for claim in &claims {
            let mut last = HashMap::new();
            for (chat, seq) in claim {
                assert!(last.insert(chat, *seq).is_none_or(|before| before < *seq));
            }
        }
        let all: Vec<_> = claims.into_iter().flatten().map(|(_, seq)| seq).collect();
        assert_eq!(all.len(), 300);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 300);
        assert_eq!(db.store.counts(now()).await.unwrap().outbox["sent"], 300);
    }

    async fn a_message_that_cannot_be_read_holds_nobody_up(db) {
        let dana = arrive(&db.store, "dana").await;
        queue(&db.store, &dana, 0, &["one", "two"], now()).await;
        db.run("update outbox set body = '{\"version\": 7}' where seq = 1").await;
        assert_eq!(texts(&claim(&db.store, 10).await), ["two"]);
        assert_eq!(db.texts("select last_error from outbox where state = 'dead'").await, ["unreadable"]);
    }

    async fn a_flood_into_an_empty_outbox_is_claimed_without_searching_all_of_it(db) {
        // The courier has asked many times while there was nothing: the database may have settled on how to look.
        for _ in 0..12 {
            assert_eq!(claim(&db.store, 100).await, []);
        }
        let dana = arrive(&db.store, "dana").await;
        queue(&db.store, &dana, 1, &["one"], now()).await;
        let key = dana.key.to_string();
        let copies = |key: &str| format!(
            "with recursive number (i) as (select 1 union all select i + 1 from number where i < 10000)
             insert into outbox (id, platform, chat_key, priority, body, state, attempts, not_before, created_at)
             select id, platform, '{key}' || i, priority, body, state, attempts, not_before, created_at from outbox, number"
        );
        db.run(&copies(&key)).await;
        // A plan that was made for an empty table takes minutes: the database ends it.
        for _ in 0..20 {
            assert_eq!(claim(&db.store, 100).await.len(), 100);
        }
    }
}
