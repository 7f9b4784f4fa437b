//! Events act once, and the talk goes on where it was.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::{Chat, Stage},
    i18n::message::{Message, Press},
    store::{ChatKey, Outgoing, Platform},
};

on_both! {
    async fn an_event_is_new_once(db) {
        let ids = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let mut tx = db.store.begin().await.unwrap();
        let fresh = tx.first_time(&ids(&["1", "2", "2", "3"]), now()).await.unwrap();
        assert_eq!(fresh.len(), 3);
        tx.commit().await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let fresh = tx.first_time(&ids(&["3", "4"]), now()).await.unwrap();
        assert_eq!(fresh.into_iter().collect::<Vec<_>>(), ["4"]);
        drop(tx);
        // What was not committed was not seen.
        let mut tx = db.store.begin().await.unwrap();
        assert_eq!(tx.first_time(&ids(&["4"]), now()).await.unwrap().len(), 1);
        assert!(tx.first_time(&[], now()).await.unwrap().is_empty());
    }

    async fn a_new_chat_gets_its_place_and_its_account(db) {
        let key = |platform, place: &str, person: &str| ChatKey::new(platform, place, person);
        let here = key(Platform::Discord, "guild", "dana");
        let mate = key(Platform::Discord, "guild", "eli:1");
        let there = key(Platform::Discord, "private", "dana");
        let elsewhere = key(Platform::Telegram, "guild", "dana");
        let newcomer = newcomer();
        let mut tx = db.store.begin().await.unwrap();
        let wanted = [(&here, &newcomer), (&mate, &newcomer), (&there, &newcomer), (&elsewhere, &newcomer), (&here, &newcomer)];
        let chats = tx.chats(&wanted, now()).await.unwrap();
        assert_eq!(chats.len(), 4);
        assert_eq!(chats[&here].workspace, chats[&mate].workspace);
        assert_ne!(chats[&here].workspace, chats[&there].workspace);
        assert_ne!(chats[&here].workspace, chats[&elsewhere].workspace);
        assert_eq!(chats[&here].account, chats[&there].account);
        assert_ne!(chats[&here].account, chats[&mate].account);
        assert_ne!(chats[&here].account, chats[&elsewhere].account);
        assert_eq!(chats[&here].chat, Some(Chat::new("en-GB", newcomer.zone)));
        assert_eq!((chats[&here].revision, chats[&here].turn), (0, 0));
        assert_eq!(chats[&here].workspace, here.workspace());
        tx.commit().await.unwrap();
        assert_eq!(db.store.counts(now()).await.unwrap().chats, 4);
    }

    async fn a_talk_goes_on_where_it_was(db) {
        let newcomer = newcomer();
        let people: Vec<_> = (0..300).map(|number| ChatKey::new(Platform::Console, "acme", format!("p{number}"))).collect();
        let wanted: Vec<_> = people.iter().map(|key| (key, &newcomer)).collect();
        let mut tx = db.store.begin().await.unwrap();
        tx.chats(&wanted, now()).await.unwrap();
        let states: Vec<_> = (0..300)
            .map(|number| (Chat::new(&format!("x-{number}"), None).at(Stage::Asking), number))
            .collect();
        let kept: Vec<_> = people.iter().zip(&states).map(|(key, (chat, turn))| (key, chat, *turn, 0)).collect();
        tx.keep_chats(&kept, now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let chats = tx.chats(&wanted, now()).await.unwrap();
        for (key, (chat, turn)) in people.iter().zip(&states) {
            assert_eq!((chats[key].chat.as_ref(), chats[key].turn, chats[key].revision), (Some(chat), *turn, 1));
        }
    }

    async fn the_buttons_of_the_last_turn_are_before_peoples_eyes(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let say = async |turn: i64, revision: i64, labels: &[&str]| {
            let press = |label: &&str| Press { label: (*label).to_owned(), payload: format!("do:{label}") };
            let message = Message { buttons: vec![labels.iter().map(press).collect()], ..Message::default() };
            let outgoing = Outgoing { id: id("any"), chat: &dana.key, priority: 0, message: &message, not_before: now(), about: None, turn };
            let mut tx = db.store.begin().await.unwrap();
            tx.keep_chats(&[(&dana.key, &Chat::new("en", None), turn, revision)], now()).await.unwrap();
            tx.queue(&[outgoing], now()).await.unwrap();
            tx.commit().await.unwrap();
        };
        say(1, 0, &["Old"]).await;
        say(2, 1, &["Newer", "Newest"]).await;
        say(3, 2, &["Book"]).await;
        say(3, 3, &["Other", "More"]).await;
        queue(&db.store, &dana, 0, &["words alone"], now()).await;
        let mut tx = db.store.begin().await.unwrap();
        let shown = tx.shown(&[&dana.key, &eli.key]).await.unwrap();
        let labels = |presses: &[Press]| presses.iter().map(|press| press.label.clone()).collect::<Vec<_>>();
        assert_eq!(labels(shown[&dana.key].recent()), ["Book", "Other", "More"]);
        assert!(shown[&eli.key].recent().is_empty());
        let earlier = tx.shown_before(&dana.key, 3).await.unwrap();
        assert_eq!(earlier.iter().map(|message| labels(&message.buttons.concat())).collect::<Vec<_>>(), [vec!["Newer", "Newest"], vec!["Old"]]);
    }

    async fn a_state_from_the_future_is_set_aside(db) {
        let dana = arrive(&db.store, "dana").await;
        db.run("update chats set state_version = 99").await;
        let newcomer = newcomer();
        let mut tx = db.store.begin().await.unwrap();
        let stored = tx.chats(&[(&dana.key, &newcomer)], now()).await.unwrap().remove(&dana.key).unwrap();
        // Whatever can be read is kept: the person's language and zone, and the answers of a draft.
        assert_eq!(stored.chat.map(|chat| chat.locale).as_deref(), Some("en-GB"));
        dana.says(&mut tx, &Chat::new("en", None), now()).await;
        tx.commit().await.unwrap();
        let aside = db.texts("select cast(set_aside as text) from chats").await;
        assert!(aside[0].contains("en-GB"), "{aside:?}");
        let mut tx = db.store.begin().await.unwrap();
        let stored = tx.chats(&[(&dana.key, &newcomer)], now()).await.unwrap().remove(&dana.key).unwrap();
        assert_eq!(stored.chat, Some(Chat::new("en", None)));
    }

    async fn the_same_newcomers_from_many_sides_are_made_once(db) {
        let mut racing = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let store = db.store.clone();
            racing.spawn(async move {
                let newcomer = newcomer();
                let keys: Vec<_> = (0..20).map(|number| ChatKey::new(Platform::Console, "acme", format!("p{number}"))).collect();
                let wanted: Vec<_> = keys.iter().map(|key| (key, &newcomer)).collect();
                let mut tx = store.begin().await?;
                let found = tx.chats(&wanted, now()).await?.len();
                tx.commit().await?;
                Ok::<_, hirebot::store::Error>(found)
            });
        }
        for found in racing.join_all().await {
            assert_eq!(found.unwrap(), 20);
        }
        assert_eq!(db.store.counts(now()).await.unwrap().chats, 20);
    }
}
