//! The developer's side: codes that work once, what only their chat may do, and hours that outlive an import.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::{Effect, OfferState, Wanted},
    hiring::{
        agenda::Off,
        interview::{Interview, InterviewState},
        promise::{News, Promise, PromiseKind, When},
    },
    store::{Error, Store},
};
use uuid::Uuid;

async fn invite(store: &Store, name: &str, developer: &str) -> Uuid {
    let mut tx = store.begin().await.unwrap();
    tx.invite(id(name), name, &developer_id(developer), now() + minutes(60), now()).await.unwrap();
    tx.commit().await.unwrap();
    id(name)
}

/// A chat that is a developer's.
async fn developer_arrives(store: &Store, name: &str, developer: &str) -> Person {
    let person = arrive(store, name).await;
    let offer = invite(store, &format!("code for {name}"), developer).await;
    person.does(store, [Effect::LinkDeveloper(offer, developer_id(developer))], now()).await.unwrap();
    person
}

/// A time that a client keeps while the developer is asked.
async fn asked(store: &Store, client: &Person) -> Interview {
    let held = client.hold("asked", "ada", now() + minutes(24 * 60), now());
    let until = now() + minutes(60);
    let asked = next(&held, |interview| interview.state = InterviewState::Requested { until });
    for interview in [&held, &asked] {
        client.does(store, keep(interview), now()).await.unwrap();
    }
    let unanswered = Promise::about(asked.id.0, PromiseKind::InterviewUnanswered, When::At(until));
    client.does(store, [Effect::Promise(unanswered)], now()).await.unwrap();
    asked
}

on_both! {
    async fn a_code_works_once_and_a_newer_one_ends_it(db) {
        let ada = arrive(&db.store, "ada").await;
        let (first, second) = (invite(&db.store, "first", "ada").await, invite(&db.store, "second", "ada").await);
        let link = |offer| [Effect::LinkDeveloper(offer, developer_id("ada"))];
        assert!(matches!(ada.does(&db.store, link(first), now()).await, Err(Error::Conflict)));
        let wrong = [Effect::LinkDeveloper(second, developer_id("grace"))];
        assert!(matches!(ada.does(&db.store, wrong, now()).await, Err(Error::Conflict)));
        ada.does(&db.store, link(second), now()).await.unwrap();
        assert!(matches!(ada.does(&db.store, link(second), now()).await, Err(Error::Conflict)));
        let invited = db.store.begin().await.unwrap().invited(&Wanted::Named(second), |_| String::new()).await.unwrap().unwrap();
        assert_eq!((invited.developer, invited.state), (developer_id("ada"), OfferState::Used));
    }

    async fn only_the_developers_chat_answers(db) {
        let dana = arrive(&db.store, "dana").await;
        let (ada, grace) = (developer_arrives(&db.store, "ada", "ada").await, developer_arrives(&db.store, "grace", "grace").await);
        let request = asked(&db.store, &dana).await;
        let booked = next(&request, |interview| interview.state = InterviewState::Confirmed);
        let accept = || [Effect::Answer(Box::new(booked.clone()), Vec::new())];
        for other in [&dana, &grace] {
            assert!(matches!(other.does(&db.store, accept(), now()).await, Err(Error::Conflict)));
        }
        ada.does(&db.store, accept(), now()).await.unwrap();
        assert!(matches!(ada.does(&db.store, accept(), now()).await, Err(Error::Conflict)), "the same revision twice");
        let facts = db.store.begin().await.unwrap().facts(dana.workspace).await.unwrap();
        assert_eq!(facts.interviews, [booked]);
        assert_eq!(db.store.next_due().await.unwrap(), None, "nothing is unanswered any more");
        // Another chat of theirs takes the place of this one.
        developer_arrives(&db.store, "phone", "ada").await;
        assert!(db.store.begin().await.unwrap().agenda(&developer_id("ada"), &ada.key, now()).await.unwrap().is_none());
    }

    async fn a_request_keeps_its_time_until_it_runs_out(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let request = asked(&db.store, &dana).await;
        let rival = eli.hold("rival", "ada", request.starts_at, now());
        assert!(matches!(eli.does(&db.store, keep(&rival), now()).await, Err(Error::Conflict)));
        eli.does(&db.store, keep(&rival), now() + minutes(61)).await.unwrap();
    }

    async fn a_declined_time_is_anybodys(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let ada = developer_arrives(&db.store, "ada", "ada").await;
        let request = asked(&db.store, &dana).await;
        let declined = next(&request, |interview| interview.state = InterviewState::Declined);
        ada.does(&db.store, [Effect::Answer(Box::new(declined), Vec::new())], now()).await.unwrap();
        eli.does(&db.store, keep(&eli.hold("rival", "ada", request.starts_at, now())), now()).await.unwrap();
    }

    async fn a_proposal_takes_the_clients_time_as_well(db) {
        let dana = arrive(&db.store, "dana").await;
        let ada = developer_arrives(&db.store, "ada", "ada").await;
        let request = asked(&db.store, &dana).await;
        let other = dana.hold("other", "grace", request.starts_at + minutes(120), now());
        dana.does(&db.store, keep(&other), now()).await.unwrap();
        let proposed = |at| next(&request, |interview| {
            (interview.starts_at, interview.ends_at) = (at, at + minutes(30));
            interview.state = InterviewState::Proposed { until: now() + minutes(60) };
        });
        let taken = ada.does(&db.store, [Effect::Answer(Box::new(proposed(other.starts_at)), Vec::new())], now()).await;
        assert!(matches!(taken, Err(Error::Conflict)));
        let free = proposed(other.starts_at + minutes(30));
        ada.does(&db.store, [Effect::Answer(Box::new(free), Vec::new())], now()).await.unwrap();
    }

    async fn time_off_and_hours_are_the_developers_own(db) {
        db.store.pool_replace(&[developer("ada")], now()).await.unwrap();
        let dana = arrive(&db.store, "dana").await;
        let ada = developer_arrives(&db.store, "ada", "ada").await;
        let off = Off { id: id("off"), from: now(), until: now() + minutes(60) };
        let week: hirebot::hiring::calendar::WeeklyHours = "mon 10:00-12:00".parse().unwrap();
        let wishes = [
            Effect::TakeOff(developer_id("ada"), off),
            Effect::ComeBack(developer_id("ada"), off.id),
            Effect::SetHours(developer_id("ada"), week.clone()),
        ];
        for wish in &wishes {
            assert!(matches!(dana.does(&db.store, [wish.clone()], now()).await, Err(Error::Conflict)), "{wish:?}");
        }
        let version = db.store.roster_version().await.unwrap();
        ada.does(&db.store, [wishes[0].clone(), wishes[2].clone()], now()).await.unwrap();
        assert!(db.store.roster_version().await.unwrap() > version, "every process hears of it");
        let diary = db.store.begin().await.unwrap().diary(Some(&developer_id("ada")), dana.account, now()).await.unwrap();
        assert_eq!((diary.developer.len(), diary.answers), (1, true));
        db.store.pool_replace(&[developer("ada")], now()).await.unwrap();
        assert_eq!(db.store.pool_all().await.unwrap()[0].hours, week, "an import leaves them");
        ada.does(&db.store, [wishes[1].clone()], now()).await.unwrap();
        let diary = db.store.begin().await.unwrap().diary(Some(&developer_id("ada")), dana.account, now()).await.unwrap();
        assert!(diary.developer.is_empty());
    }

    async fn a_trial_is_told_though_it_is_settled(db) {
        let dana = arrive(&db.store, "dana").await;
        let ada = developer_arrives(&db.store, "ada", "ada").await;
        let trial = dana.trial("t", "ada");
        dana.does(&db.store, [Effect::KeepTrial(Box::new(trial.clone())), Effect::Settle(trial.id.0)], now()).await.unwrap();
        let due = db.store.begin().await.unwrap().claim_due(now(), 10).await.unwrap();
        let told: Vec<_> = due.iter().map(|due| (&due.chat, due.promise.kind)).collect();
        assert_eq!(told, [(&ada.key, PromiseKind::Developer(News::Trial))]);
    }
}
