//! Where messages go, whatever happens to the place.

use crate::{fixtures::*, on_both};
use hirebot::store::{ChatKey, Latest, Origin, Platform, Receipts, Route, Store};

fn key(place: &str, person: &str) -> ChatKey {
    ChatKey::new(Platform::Telegram, place, person)
}

async fn heard(store: &Store, chat: &ChatKey, address: &str, thread: Option<&str>) {
    let origin = Origin { chat: chat.clone(), address: address.to_owned(), thread: thread.map(str::to_owned) };
    store.heard_from(&[origin], now()).await.unwrap();
}

async fn posted(store: &Store, latest: &[(&ChatKey, &str, &str)]) {
    let latest = latest.iter().map(|(chat, address, message)| Latest {
        chat: (*chat).clone(),
        address: (*address).to_owned(),
        message: (*message).to_owned(),
    });
    store.keep_receipts(&Receipts { settled: Vec::new(), latest: latest.collect() }, now()).await.unwrap();
}

async fn route(store: &Store, chat: &ChatKey) -> Route {
    store.routes(&[chat]).await.unwrap().remove(chat).unwrap_or_else(|| Route::to(chat))
}

on_both! {
    async fn a_route_knows_its_thread_and_its_latest_message(db) {
        let dana = key("-100", "7");
        assert_eq!(route(&db.store, &dana).await, Route::to(&dana));
        heard(&db.store, &dana, "-100", Some("3")).await;
        posted(&db.store, &[(&dana, "-100", "41"), (&key("8", "8"), "8", "5")]).await;
        let found = route(&db.store, &dana).await;
        assert_eq!((found.thread.as_deref(), found.latest.as_deref()), (Some("3"), Some("41")));
        assert_eq!(route(&db.store, &key("8", "8")).await.latest.as_deref(), Some("5"));
        heard(&db.store, &dana, "-100", Some("3")).await;
        assert_eq!(route(&db.store, &dana).await.latest.as_deref(), Some("41"));
        heard(&db.store, &dana, "-100", None).await;
        assert_eq!(route(&db.store, &dana).await.latest, None, "in another thread nothing can be edited");
    }

    async fn a_dead_route_lives_again_when_somebody_is_heard(db) {
        let (dana, eli) = (key("-100", "7"), key("-100", "8"));
        heard(&db.store, &eli, "-100", None).await;
        db.store.bury_routes(&[&dana], "gone", now()).await.unwrap();
        assert!(route(&db.store, &dana).await.is_dead && !route(&db.store, &eli).await.is_dead);
        heard(&db.store, &dana, "-100", None).await;
        assert!(!route(&db.store, &dana).await.is_dead);
        db.store.bury_place(Platform::Telegram, "-100", true, now()).await.unwrap();
        assert!(route(&db.store, &dana).await.is_dead && route(&db.store, &eli).await.is_dead);
        db.store.bury_place(Platform::Telegram, "-100", false, now()).await.unwrap();
        assert!(!route(&db.store, &eli).await.is_dead);
    }

    async fn a_place_that_moves_keeps_its_name(db) {
        let dana = key("-5", "7");
        heard(&db.store, &dana, "-5", None).await;
        posted(&db.store, &[(&dana, "-5", "41")]).await;
        for _ in 0..2 {
            assert_eq!(db.store.move_place(Platform::Telegram, "-5", "-1005", now()).await.unwrap(), "-5");
        }
        let moved = route(&db.store, &dana).await;
        assert_eq!((moved.address.as_str(), moved.latest), ("-1005", None), "messages have other ids there");
        assert_eq!(db.store.place_at(Platform::Telegram, "-1005").await.unwrap().as_deref(), Some("-5"));
        assert_eq!(db.store.move_place(Platform::Telegram, "-1005", "-1006", now()).await.unwrap(), "-5");
        assert_eq!(route(&db.store, &dana).await.address, "-1006");
        assert_eq!(db.store.place_at(Platform::Discord, "-1005").await.unwrap(), None);
    }
}
