//! What only one process does, and how fast all of them together may send.

use crate::{fixtures::*, on_both};
use chrono::TimeDelta;
use hirebot::store::{Rate, Store, Wish};

on_both! {
    async fn a_lease_has_one_owner_until_it_ends(db) {
        let (store, then) = (&db.store, now() + minutes(1));
        assert!(store.take_lease("updates", "one", now(), then).await.unwrap());
        assert!(!store.take_lease("updates", "other", now(), then).await.unwrap());
        assert!(store.take_lease("another", "other", now(), then).await.unwrap());
        assert_eq!(store.leased_until("updates", now()).await.unwrap(), Some(then));
        assert!(store.take_lease("updates", "one", now(), then + minutes(1)).await.unwrap(), "renewed");
        assert!(!store.take_lease("updates", "other", then, then + minutes(1)).await.unwrap());
        assert!(store.take_lease("updates", "other", then + minutes(1), then + minutes(2)).await.unwrap(), "it ended");
        store.give_lease_back("updates", "one").await.unwrap();
        assert!(!store.take_lease("updates", "one", then + minutes(1), then + minutes(2)).await.unwrap(), "it was not theirs");
        store.give_lease_back("updates", "other").await.unwrap();
        assert_eq!(store.leased_until("updates", now()).await.unwrap(), None);
        assert!(store.take_lease("updates", "one", now(), then).await.unwrap());
    }

    async fn one_of_many_gets_a_free_lease(db) {
        for round in 0..5 {
            let mut racing = tokio::task::JoinSet::new();
            for racer in 0..8 {
                let store = db.store.clone();
                let take = async move { store.take_lease(&format!("race {round}"), &racer.to_string(), now(), now() + minutes(1)).await.unwrap() };
                racing.spawn(take);
            }
            assert_eq!(racing.join_all().await.into_iter().filter(|taken| *taken).count(), 1);
        }
    }

    async fn all_together_get_no_more_than_there_is(db) {
        let mut racing = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let store = db.store.clone();
            racing.spawn(async move { spend(&store, 10, 0).await });
        }
        assert_eq!(racing.join_all().await.into_iter().sum::<u32>(), 20);
        assert_eq!(spend(&db.store, 10, 99).await, 0);
        assert_eq!(spend(&db.store, 10, 350).await, 3);
        db.store.unspend("telegram", rate(), 2).await.unwrap();
        assert_eq!(spend(&db.store, 10, 350).await, 2, "what was not needed is there again");
        db.store.hold_pace("telegram", now() + TimeDelta::seconds(60)).await.unwrap();
        db.store.hold_pace("telegram", now() + TimeDelta::seconds(30)).await.unwrap();
        assert_eq!(spend(&db.store, 10, 59_000).await, 0);
        assert_eq!(spend(&db.store, 1, 60_200).await, 1);
        db.store.forget_paces(now() + TimeDelta::hours(1)).await.unwrap();
        assert_eq!(spend(&db.store, 99, 60_000).await, 20);
    }
}

fn rate() -> Rate {
    Rate::per_second(10, 20)
}

async fn spend(store: &Store, wanted: u32, after_ms: i64) -> u32 {
    let wish = |name: &str| Wish { name: name.to_owned(), rate: rate(), wanted };
    let permits = store.spend(&[wish("telegram"), wish("discord")], now() + TimeDelta::milliseconds(after_ms)).await.unwrap();
    permits[0].granted
}
