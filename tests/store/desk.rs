//! Questions at the operator's desk: whoever is first has one, and nobody has two.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::{DeskChange, DeskWish, Effect, EndedBy, Question, Side},
    store::{Error, Store},
};
use uuid::Uuid;

fn take(question: Uuid, by: &str) -> Effect {
    Effect::Desk(DeskChange::Take { question, by: by.to_owned() })
}

fn relay(question: Uuid, by: Side) -> Effect {
    Effect::Desk(DeskChange::Relay { question, words: "words".to_owned(), by })
}

/// Somebody asks, and the question's name.
async fn ask(store: &Store, who: &Person, words: &str) -> Uuid {
    who.does(store, [Effect::AskSupport(words.to_owned())], now()).await.unwrap();
    mine(store, who).await.unwrap().id
}

async fn mine(store: &Store, who: &Person) -> Option<Question> {
    let mut tx = store.begin().await.unwrap();
    tx.question(DeskWish::Mine, &who.key).await.unwrap()
}

on_both! {
    async fn of_many_who_take_a_question_one_has_it(db) {
        let dana = arrive(&db.store, "dana").await;
        let question = ask(&db.store, &dana, "Anybody?").await;
        let mut takers = tokio::task::JoinSet::new();
        for number in 0..8 {
            let store = db.store.clone();
            let taker = arrive(&store, &format!("staff{number}")).await;
            takers.spawn(async move { taker.does(&store, [take(question, &format!("Staff {number}"))], now()).await });
        }
        let taken = takers.join_all().await;
        assert_eq!(taken.iter().filter(|taken| taken.is_ok()).count(), 1);
        assert!(taken.iter().flatten().count() == 1 && taken.iter().filter(|taken| matches!(taken, Err(Error::Conflict))).count() == 7);
        assert!(mine(&db.store, &dana).await.unwrap().taken.unwrap().by.starts_with("Staff "));
    }

    async fn one_of_staff_has_one_talk_and_a_talk_that_has_ended_takes_no_words(db) {
        let (dana, erik) = (arrive(&db.store, "dana").await, arrive(&db.store, "erik").await);
        let (sam, kim) = (arrive(&db.store, "sam").await, arrive(&db.store, "kim").await);
        let (first, other) = (ask(&db.store, &dana, "One?").await, ask(&db.store, &erik, "Two?").await);
        assert!(matches!(dana.does(&db.store, [relay(first, Side::Person)], now()).await, Err(Error::Conflict)), "nobody has it yet");
        sam.does(&db.store, [take(first, "Sam")], now()).await.unwrap();
        assert!(matches!(sam.does(&db.store, [take(other, "Sam")], now()).await, Err(Error::Conflict)), "one talk at a time");
        kim.does(&db.store, [take(other, "Kim")], now()).await.unwrap();
        assert!(mine(&db.store, &dana).await.unwrap().waits);
        sam.does(&db.store, [relay(first, Side::Staff)], now()).await.unwrap();
        assert!(!mine(&db.store, &dana).await.unwrap().waits, "it was answered");
        dana.does(&db.store, [relay(first, Side::Person)], now()).await.unwrap();
        assert!(mine(&db.store, &dana).await.unwrap().waits, "and asked on");
        dana.does(&db.store, [Effect::Desk(DeskChange::End(first, EndedBy::Clock))], now()).await.unwrap();
        assert_eq!(mine(&db.store, &dana).await.unwrap().taken, None, "it waits for somebody else");
        sam.does(&db.store, [take(first, "Sam"), Effect::Desk(DeskChange::End(first, EndedBy::Staff))], now()).await.unwrap();
        assert_eq!(mine(&db.store, &dana).await, None);
        assert!(matches!(sam.does(&db.store, [relay(first, Side::Staff)], now()).await, Err(Error::Conflict)));
        let counts = db.store.counts(now()).await.unwrap();
        assert_eq!((counts.support_requests, counts.support["taken"], counts.support["closed"]), (2, 1, 1));
        // What is over goes with its time, what is not stays.
        db.store.sweep(now() + minutes(1), 100).await.unwrap();
        assert_eq!(db.texts("select words from support_requests").await, ["Two?"]);
        assert_eq!(db.store.audit(None, now(), 0, 100).await.unwrap(), [], "lines of the audit go too");
    }
}
