//! Pools that are looked at first and imported when they are confirmed.

use crate::{fixtures::*, on_both};
use hirebot::{
    hiring::developer::Developer,
    store::{Confirmed, Proposal, Store},
};
use uuid::Uuid;

const DANA: &str = "discord:7";

fn people(names: &[&str]) -> Vec<Developer> {
    names.iter().map(|name| developer(name)).collect()
}

/// Dana looks at a file.
async fn looks(store: &Store, number: u128, developers: &[Developer]) -> Uuid {
    let id = Uuid::from_u128(number);
    let compared_with = store.roster_version().await.unwrap();
    let proposal = Proposal { id, person: DANA, developers, compared_with, until: now() + minutes(60) };
    store.propose_pool(&proposal, now()).await.unwrap();
    id
}

on_both! {
    async fn what_was_looked_at_is_imported_once_and_by_whoever_looked(db) {
        let store = &db.store;
        store.pool_replace(&people(&["zoe"]), now()).await.unwrap();
        let id = looks(store, 1, &people(&["ada", "bob"])).await;
        assert_eq!(store.pool_all().await.unwrap(), people(&["zoe"]));
        assert_eq!(store.confirm_pool(id, "discord:8", now()).await.unwrap(), Confirmed::Unknown);
        let before = store.roster_version().await.unwrap();
        // Twice at once: one of them imports it.
        let (one, other) = tokio::join!(store.confirm_pool(id, DANA, now()), store.confirm_pool(id, DANA, now()));
        let mut came = [one.unwrap(), other.unwrap()];
        came.sort_by_key(|came| *came == Confirmed::Already);
        assert_eq!(came, [Confirmed::Imported(2), Confirmed::Already]);
        assert_eq!(store.pool_all().await.unwrap(), people(&["ada", "bob"]));
        assert_eq!(store.roster_version().await.unwrap(), before + 1, "whoever did nothing changed nothing");
        assert!(!store.drop_proposal(id, DANA).await.unwrap());
    }

    async fn what_changed_meanwhile_or_is_over_is_not_imported(db) {
        let store = &db.store;
        let id = looks(store, 1, &people(&["ada"])).await;
        store.pool_replace(&people(&["zoe"]), now()).await.unwrap();
        assert_eq!(store.confirm_pool(id, DANA, now()).await.unwrap(), Confirmed::Outdated);
        // A later look takes the place of the earlier one.
        let later = looks(store, 2, &people(&["ada", "bob"])).await;
        assert_eq!(store.confirm_pool(id, DANA, now()).await.unwrap(), Confirmed::Unknown);
        assert_eq!(store.confirm_pool(later, DANA, now() + minutes(60)).await.unwrap(), Confirmed::Unknown);
        assert!(store.drop_proposal(later, DANA).await.unwrap());
        assert_eq!(store.confirm_pool(later, DANA, now()).await.unwrap(), Confirmed::Unknown);
        looks(store, 3, &people(&["ada"])).await;
        store.forget_proposals(now() + minutes(59)).await.unwrap();
        assert_eq!(db.texts("select person from pool_imports").await, [DANA]);
        store.forget_proposals(now() + minutes(60)).await.unwrap();
        assert!(db.texts("select person from pool_imports").await.is_empty());
        assert_eq!(store.pool_all().await.unwrap(), people(&["zoe"]));
    }
}
