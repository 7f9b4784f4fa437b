//! Watched briefs: whoever newly fits is told of once, whichever process looks, however often, and not after it is enough.

use crate::{
    on_both,
    scene::{actions, client, heard, heard_alone, named, open, press},
    support::whole::Whole,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use futures_util::future::join_all;
use hirebot::{
    conversation::{Action, Effect},
    hiring::{
        brief::BriefId,
        developer::{Developer, DeveloperId},
        level::{Level, Workload},
        money::{Currency, Money},
        terms::Terms,
        trial::{Trial, TrialId, TrialState},
    },
    operations::sample::sample_pool,
    store::{Owner, Store},
};

/// Somebody part-time whom nobody knows yet.
fn newcomer(number: usize) -> Developer {
    let like = sample_pool().into_iter().find(|developer| developer.workloads.contains(&Workload::PartTime)).unwrap();
    Developer { id: DeveloperId(format!("new-{number}")), name: format!("New {number}"), free_from: None, ..like }
}

/// A brief whose matches are known, so that only newcomers are news.
async fn watching(whole: &Whole, store: &Store, name: &str) -> crate::support::script::Person {
    let dana = client(store, name).await;
    whole.service.handle(press(&dana, &Action::Watch(BriefId(named(name))))).await.unwrap();
    whole.settle().await;
    assert!(heard_alone(whole)[0].contains("I'm watching"));
    dana
}

async fn import(whole: &Whole, developer: Developer) {
    let shared = whole.service.shared();
    shared.store.pool_upsert(&[developer], shared.clock.now()).await.unwrap();
}

on_both! {
    async fn several_processes_that_look_at_once_tell_of_a_newcomer_once(db) {
        let here = open(&db.url).await;
        let others = [here.another().await, here.another().await, here.another().await];
        let dana = watching(&here, &db.store, "dana").await;
        for number in 0..4 {
            import(&here, newcomer(number)).await;
            join_all(others.iter().chain([&here]).map(|whole| async {
                whole.service.refresh_roster().await.unwrap();
                whole.service.tell_watchers().await.unwrap();
                whole.settle().await;
            })).await;
            let told = heard(&here).remove(&dana.key).unwrap();
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(told[0].plain().contains(&format!("New {number}")));
            assert!(actions(&told[0]).contains(&Action::Unwatch(BriefId(named("dana")))));
        }
        // A process that starts looks at everything, and has nothing to tell.
        let late = here.another().await;
        late.settle().await;
        assert!(heard(&here).is_empty());
    }
}

on_both! {
    async fn whoever_becomes_free_is_told_of_and_nobody_after_it_is_enough(db) {
        let here = open(&db.url).await;
        // Somebody is on trial elsewhere before the watch begins.
        let rival = client(&db.store, "rival").await;
        let mut tx = db.store.begin().await.unwrap();
        let chats = tx.chats(&[(&rival.key, &rival.newcomer)], here.service.shared().clock.now()).await.unwrap();
        let (account, workspace) = (chats[&rival.key].account, chats[&rival.key].workspace);
        tx.rollback().await.unwrap();
        let busy = newcomer(7);
        import(&here, busy.clone()).await;
        let trial = Trial {
            id: TrialId(named("their trial")),
            brief: BriefId(named("rival")),
            developer: busy.id.clone(),
            first_day: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
            last_day: NaiveDate::from_ymd_opt(2026, 12, 14).unwrap(),
            zone: Tz::Europe__Berlin,
            level: Level::L2,
            workload: Workload::PartTime,
            month: Money::new(130_000, Currency::USD),
            price_version: "guide-1".to_owned(),
            extended_days: 0,
            state: TrialState::Active,
            revision: 1,
        };
        let keep = async |trial: Trial| {
            let owner = Owner { chat: &rival.key, account, workspace, seed: named("rival") };
            let mut tx = db.store.begin().await.unwrap();
            tx.apply(&Effect::KeepTrial(Box::new(trial)), &owner, &Terms::default(), here.service.shared().clock.now()).await.unwrap();
            tx.commit().await.unwrap();
            here.service.refresh_roster().await.unwrap();
            here.settle().await;
        };
        keep(trial.clone()).await;
        let dana = watching(&here, &db.store, "dana").await;
        here.settle().await;
        assert!(heard(&here).is_empty(), "who is on trial is no news");
        keep(Trial { state: TrialState::Ended, revision: 2, ..trial.clone() }).await;
        let told = heard(&here).remove(&dana.key).unwrap();
        assert_eq!(told.len(), 1);
        assert!(told[0].plain().contains("New 7"), "{told:?}");
        here.service.handle(press(&dana, &Action::Unwatch(BriefId(named("dana"))))).await.unwrap();
        here.settle().await;
        assert!(heard_alone(&here)[0].contains("don't watch"));
        import(&here, newcomer(8)).await;
        here.service.refresh_roster().await.unwrap();
        here.settle().await;
        assert!(heard(&here).is_empty());
    }
}
