//! The bot was away, and comes back: what is due meanwhile is said once and is true; and what is old is forgotten.

use crate::{
    on_both,
    scene::{actions, client, clock_moves, developer, heard, heard_alone, named, open, press, queue},
    support::{script::usual_start, whole::Whole},
};
use chrono::{NaiveDate, TimeDelta};
use hirebot::{
    conversation::{Action, Effect},
    hiring::{
        promise::{Promise, PromiseKind, When},
        terms::Terms,
    },
    store::Owner,
};

on_both! {
    async fn ten_days_away_make_one_reminder_for_each_thing_and_none_that_is_stale(db) {
        let whole = open(&db.url).await;
        let dana = client(&db.store, "dana").await;
        whole.service.handle(press(&dana, &Action::Meet(developer(1)))).await.unwrap();
        whole.settle().await;
        let offer = heard(&whole).remove(&dana.key).unwrap().remove(0);
        let pick = actions(&offer).into_iter().find(|action| matches!(action, Action::Pick(..))).unwrap();
        whole.service.handle(press(&dana, &pick)).await.unwrap();
        whole.settle().await;
        let held = heard(&whole).remove(&dana.key).unwrap().remove(0);
        whole.service.handle(press(&dana, &actions(&held)[0])).await.unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        whole.service.handle(press(&dana, &Action::TryNow(developer(0), day))).await.unwrap();
        whole.settle().await;
        assert_eq!(heard(&whole).remove(&dana.key).unwrap().len(), 3, "booked, agreed, and asked for goals");

        clock_moves(&whole, TimeDelta::days(10));
        let back = whole.another().await;
        drop(whole);
        back.settle().await;
        let said = heard_alone(&back);
        assert_eq!(said.len(), 2, "one about the interview, one about the trial: {said:#?}");
        assert!(said.iter().any(|said| said.starts_with("How did it go with")), "{said:#?}");
        assert!(said.iter().any(|said| said.contains("trial")), "{said:#?}");
        assert!(!said.iter().any(|said| said.contains("In 60 minutes") || said.contains("Today") && said.contains("starts")), "{said:#?}");
        back.settle().await;
        assert!(heard_alone(&back).is_empty());
    }

    async fn what_thousands_of_others_stand_between_is_still_told_as_one(db) {
        let whole = open(&db.url).await;
        let dana = client(&db.store, "dana").await;
        let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        whole.service.handle(press(&dana, &Action::TryNow(developer(0), day))).await.unwrap();
        whole.settle().await;
        heard(&whole);
        // Between the trial's first morning and its third, more comes due than is kept at once.
        let mut tx = db.store.begin().await.unwrap();
        let stored = tx.chats(&[(&dana.key, &dana.newcomer)], usual_start()).await.unwrap().remove(&dana.key).unwrap();
        let owner = Owner { chat: &dana.key, account: stored.account, workspace: stored.workspace, seed: named("dana") };
        for number in 0..1_200 {
            let when = When::At(usual_start() + TimeDelta::days(2));
            let promise = Promise::about(named(&format!("draft {number}")), PromiseKind::BriefUnfinished, when);
            tx.apply(&Effect::Promise(promise), &owner, &Terms::default(), usual_start()).await.unwrap();
        }
        tx.commit().await.unwrap();
        clock_moves(&whole, TimeDelta::days(5));
        assert!(whole.service.drain_promises().await.unwrap() > 1_200);
        whole.settle().await;
        let said = heard_alone(&whole);
        assert_eq!(said.len(), 1, "one about the trial: {said:#?}");
        assert_eq!(db.texts("select kind from promises where state = 'pending' and kind like 'trial_check_in_3%'").await, [""; 0]);
    }

    async fn the_past_is_swept_after_the_days_that_the_operator_keeps(db) {
        let whole = open(&db.url).await;
        let dana = client(&db.store, "dana").await;
        whole.service.handle(Whole::incoming(&dana, "1", "/start")).await.unwrap();
        whole.settle().await;
        clock_moves(&whole, TimeDelta::days(364));
        whole.service.remind(std::future::ready(())).await;
        assert_eq!(db.texts("select state from outbox").await, ["sent"]);
        clock_moves(&whole, TimeDelta::days(2));
        queue(&db.store, &dana, &["still to come"]).await;
        whole.service.remind(std::future::ready(())).await;
        assert_eq!(db.texts("select state from outbox").await, ["pending"], "delivered messages go, waiting ones stay");
        assert!(db.texts("select id from events_seen").await.is_empty());
        assert_eq!(whole.service.sweep().await.unwrap(), 0);
    }
}
