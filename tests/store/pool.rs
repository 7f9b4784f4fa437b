//! The pool, and what the database remembers about itself.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::Effect,
    hiring::promise::{Promise, PromiseKind, When},
    store::{ClockKind, Settled},
};

on_both! {
    async fn the_pool_is_replaced_as_a_whole_and_keeps_its_order(db) {
        let people = |names: &[&str]| names.iter().map(|name| developer(name)).collect::<Vec<_>>();
        assert_eq!(db.store.roster_version().await.unwrap(), 0);
        db.store.pool_replace(&people(&["zoe", "ada", "grace"]), now()).await.unwrap();
        assert_eq!(db.store.pool_all().await.unwrap(), people(&["zoe", "ada", "grace"]));
        assert_eq!(db.store.roster_version().await.unwrap(), 1);
        db.store.pool_replace(&people(&["grace"]), now()).await.unwrap();
        let mut grace = developer("grace");
        "Compilers".clone_into(&mut grace.headline);
        db.store.pool_upsert(&[developer("bob"), grace.clone()], now()).await.unwrap();
        assert_eq!(db.store.pool_all().await.unwrap(), [grace, developer("bob")]);
        assert_eq!(db.store.roster_version().await.unwrap(), 3);
        assert_eq!(db.store.counts(now()).await.unwrap().developers, 2);
        db.store.pool_replace(&[], now()).await.unwrap();
        assert_eq!(db.store.pool_all().await.unwrap(), []);
    }

    async fn the_sample_never_replaces_an_import(db) {
        // Both find an empty pool and go for it at once: whoever comes second finds somebody in it, or replaces the sample.
        let (sample, import) = ([developer("sample-zoe")], [developer("ada"), developer("bob")]);
        let (filled, imported) = tokio::join!(db.store.pool_fill(&sample, now()), db.store.pool_replace(&import, now()));
        filled.unwrap();
        imported.unwrap();
        assert_eq!(db.store.pool_all().await.unwrap(), import);
        assert!(!db.store.pool_fill(&sample, now()).await.unwrap());
        assert_eq!(db.store.pool_all().await.unwrap(), import);
        db.store.pool_replace(&[], now()).await.unwrap();
        assert!(db.store.pool_fill(&sample, now()).await.unwrap());
        assert_eq!(db.store.pool_all().await.unwrap(), sample);
    }

    async fn data_of_one_clock_stays_with_it(db) {
        assert_eq!(db.store.clock_kind().await.unwrap(), None);
        assert_eq!(db.store.set_clock_kind(ClockKind::Lapse).await.unwrap(), ClockKind::Lapse);
        assert_eq!(db.store.set_clock_kind(ClockKind::Real).await.unwrap(), ClockKind::Lapse);
        assert_eq!(db.store.clock_kind().await.unwrap(), Some(ClockKind::Lapse));
    }

    async fn what_is_over_is_swept_and_nothing_else(db) {
        let dana = arrive(&db.store, "dana").await;
        queue(&db.store, &dana, 0, &["one", "two"], now()).await;
        let claimed = db.store.claim_outbox(&everyone(), "courier", now(), now() + minutes(1), 1).await.unwrap();
        db.store.settle_outbox(&[(claimed[0].seq, Settled::Sent)], now()).await.unwrap();
        let owe = |subject: &str| Effect::Promise(Promise::about(id(subject), PromiseKind::TrialOver, When::At(now())));
        dana.does(&db.store, [owe("x"), owe("y"), Effect::Settle(id("x"))], now()).await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        tx.first_time(&["1".to_owned(), "2".to_owned()], now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(db.store.sweep(now(), 100).await.unwrap(), 0);
        assert_eq!(db.store.sweep(now() + minutes(1), 1).await.unwrap(), 4);
        assert_eq!(db.store.sweep(now() + minutes(1), 100).await.unwrap(), 1);
        assert_eq!(db.store.next_due().await.unwrap(), Some(now()));
        assert_eq!(db.store.counts(now()).await.unwrap().outbox["pending"], 1);
    }

    async fn small_things_are_remembered(db) {
        assert_eq!(db.store.recall("telegram offset").await.unwrap(), None);
        db.store.remember("telegram offset", "41").await.unwrap();
        db.store.remember("telegram offset", "42").await.unwrap();
        assert_eq!(db.store.recall("telegram offset").await.unwrap().as_deref(), Some("42"));
        db.store.ping().await.unwrap();
    }
}
