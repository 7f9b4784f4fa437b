//! What is owed is found once, when it is due, and never after it was settled.

use crate::{fixtures::*, on_both};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::Effect,
    hiring::promise::{Promise, PromiseKind, When},
    store::Store,
};
use std::collections::HashSet;

fn owe(subject: &str, kind: PromiseKind, at: DateTime<Utc>) -> Effect {
    Effect::Promise(Promise::about(id(subject), kind, When::At(at)))
}

async fn due(store: &Store, at: DateTime<Utc>) -> Vec<PromiseKind> {
    let mut tx = store.begin().await.unwrap();
    let due = tx.claim_due(at, 100).await.unwrap();
    tx.rollback().await.unwrap();
    due.into_iter().map(|due| due.promise.kind).collect()
}

async fn fire(store: &Store, at: DateTime<Utc>) -> usize {
    let mut tx = store.begin().await.unwrap();
    let due = tx.claim_due(at, 100).await.unwrap();
    tx.fired(&due.iter().map(|due| due.seq).collect::<Vec<_>>(), at).await.unwrap();
    tx.commit().await.unwrap();
    due.len()
}

on_both! {
    async fn a_promise_is_due_at_its_instant_and_fires_once(db) {
        let dana = arrive(&db.store, "dana").await;
        let effects = [
            owe("trial", PromiseKind::TrialOver, now() + minutes(2)),
            owe("trial", PromiseKind::TrialBegins, now() + minutes(1)),
            owe("trial", PromiseKind::TrialCheckIn { day: 3 }, now() + minutes(60)),
        ];
        dana.does(&db.store, effects, now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), Some(now() + minutes(1)));
        assert_eq!(due(&db.store, now()).await, []);
        assert_eq!(due(&db.store, now() + minutes(2)).await, [PromiseKind::TrialBegins, PromiseKind::TrialOver]);
        let counts = db.store.counts(now() + minutes(2)).await.unwrap();
        assert_eq!((counts.promises_pending, counts.promises_overdue), (3, 2));
        let backlog = db.store.backlog(now() + minutes(2)).await.unwrap();
        assert_eq!((backlog.outbox_waiting, backlog.promises_pending, backlog.promises_overdue), (0, 3, 2));
        assert_eq!(fire(&db.store, now() + minutes(2)).await, 2);
        assert_eq!(fire(&db.store, now() + minutes(2)).await, 0);
        assert_eq!(fire(&db.store, now() + minutes(60)).await, 1);
        assert_eq!(db.store.next_due().await.unwrap(), None);
    }

    async fn the_same_promise_again_replaces_the_earlier(db) {
        let dana = arrive(&db.store, "dana").await;
        let at = |minute| owe("x", PromiseKind::BriefUnfinished, now() + minutes(minute));
        dana.does(&db.store, [at(10), at(20)], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), Some(now() + minutes(20)));
        assert_eq!(fire(&db.store, now() + minutes(20)).await, 1);
        // What was kept is not owed again, unless for another time.
        dana.does(&db.store, [at(20)], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), None);
        dana.does(&db.store, [at(30)], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), Some(now() + minutes(30)));
    }

    async fn what_is_settled_is_owed_no_more(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let soon = |minutes_before| PromiseKind::InterviewSoon { minutes_before };
        dana.does(&db.store, [owe("x", soon(60), now()), owe("x", soon(1440), now()), owe("y", soon(60), now())], now()).await.unwrap();
        eli.does(&db.store, [owe("x", soon(60), now())], now()).await.unwrap();
        dana.does(&db.store, [Effect::Settle(id("x"))], now()).await.unwrap();
        assert_eq!(fire(&db.store, now()).await, 1);
        // A moved interview is owed about again.
        dana.does(&db.store, [Effect::Settle(id("x")), owe("x", soon(60), now())], now()).await.unwrap();
        assert_eq!(fire(&db.store, now()).await, 1);
    }

    async fn whoever_moves_something_takes_nobodys_reminders_away(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let soon = |minutes_before| PromiseKind::InterviewSoon { minutes_before };
        let at = |kind, due| Promise::about(id("x"), kind, When::At(due));
        dana.does(&db.store, [Effect::Promise(at(soon(60), now())), Effect::Promise(at(soon(1440), now() + minutes(5)))], now()).await.unwrap();
        assert_eq!(fire(&db.store, now()).await, 1);
        let later = now() + minutes(600);
        eli.does(&db.store, [Effect::OweInstead(id("x"), vec![at(soon(60), later), at(PromiseKind::InterviewOver, later)])], now()).await.unwrap();
        assert_eq!(due(&db.store, now() + minutes(5)).await, [], "the day before is not owed any more");
        let mut tx = db.store.begin().await.unwrap();
        let owed = tx.claim_due(later, 10).await.unwrap();
        assert_eq!(owed.iter().map(|due| (&due.chat, due.promise.kind)).collect::<Vec<_>>(), [(&dana.key, soon(60)), (&dana.key, PromiseKind::InterviewOver)]);
        tx.rollback().await.unwrap();
        // Nobody was owed anything about y: then whoever moves it is.
        eli.does(&db.store, [Effect::OweInstead(id("y"), vec![Promise::about(id("y"), soon(60), When::At(now()))])], now()).await.unwrap();
        assert_eq!(due(&db.store, now()).await, [soon(60)]);
    }

    async fn only_what_a_chat_is_owed_comes_at_another_time(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let over = |due| owe("x", PromiseKind::TrialOver, due);
        let again = |due| {
            let Effect::Promise(promise) = over(due) else { unreachable!("what is owed is a promise") };
            Effect::Repromise(promise)
        };
        dana.does(&db.store, [over(now() + minutes(10))], now()).await.unwrap();
        // Eli is owed nothing: his move makes no promise and takes none away.
        eli.does(&db.store, [again(now() + minutes(5))], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), Some(now() + minutes(10)));
        dana.does(&db.store, [again(now() + minutes(20))], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), Some(now() + minutes(20)));
        assert_eq!(fire(&db.store, now() + minutes(20)).await, 1);
        // What was kept is not owed once more.
        dana.does(&db.store, [again(now() + minutes(30))], now()).await.unwrap();
        assert_eq!(db.store.next_due().await.unwrap(), None);
    }

    async fn several_claimers_get_each_promise_once(db) {
        for number in 0..40 {
            let person = arrive(&db.store, &format!("p{number}")).await;
            let effects: Vec<_> = (1..=5).map(|day| owe(&format!("{number}"), PromiseKind::TrialCheckIn { day }, now())).collect();
            person.does(&db.store, effects, now()).await.unwrap();
        }
        let mut racing = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let store = db.store.clone();
            racing.spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let mut tx = store.begin().await.unwrap();
                    let ids: Vec<_> = tx.claim_due(now(), 15).await.unwrap().into_iter().map(|due| due.seq).collect();
                    tx.fired(&ids, now()).await.unwrap();
                    tx.commit().await.unwrap();
                    if ids.is_empty() {
                        return mine;
                    }
                    mine.extend(ids);
                }
            });
        }
        let mut claimed: Vec<_> = racing.join_all().await.into_iter().flatten().collect();
        // Chats that somebody else was busy with are left for later: that is now.
        let mut tx = db.store.begin().await.unwrap();
        claimed.extend(tx.claim_due(now(), 1_000).await.unwrap().into_iter().map(|due| due.seq));
        assert_eq!(claimed.len(), 200);
        assert_eq!(claimed.into_iter().collect::<HashSet<_>>().len(), 200);
    }

    async fn a_busy_chat_is_left_for_later(db) {
        if db.kind == crate::database::Kind::Sqlite {
            return; // One writer: nobody else can be busy.
        }
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        for person in [&dana, &eli] {
            person.does(&db.store, [owe(&person.key.person, PromiseKind::TrialOver, now())], now()).await.unwrap();
        }
        let mut busy = db.store.begin().await.unwrap();
        busy.chats(&[(&dana.key, &newcomer())], now()).await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let chats: Vec<_> = tx.claim_due(now(), 10).await.unwrap().into_iter().map(|due| due.chat).collect();
        assert_eq!(chats, std::slice::from_ref(&eli.key));
        // And who is busy can settle what was left.
        busy.apply(&Effect::Settle(id("dana")), &dana.owner(), &hirebot::hiring::terms::Terms::default(), now()).await.unwrap();
        busy.commit().await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(fire(&db.store, now()).await, 1);
    }

    async fn a_promised_wall_clock_time_follows_the_zone(db) {
        let dana = arrive(&db.store, "dana").await;
        let nine = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let when = When::Local { at: nine, zone: Tz::Europe__Rome };
        let promise = Effect::Promise(Promise::about(id("t"), PromiseKind::TrialEnds { days_left: 3 }, when));
        dana.does(&db.store, [promise, owe("t", PromiseKind::TrialOver, now())], now()).await.unwrap();
        let eight = Utc.with_ymd_and_hms(2026, 12, 10, 8, 0, 0).unwrap();
        assert_eq!(db.store.recompute_local_promises().await.unwrap(), 0);
        // As if it had been promised by other rules.
        db.run("update promises set due_at = '2026-12-10T07:00:00+00:00' where local_at is not null").await;
        assert_eq!(db.store.recompute_local_promises().await.unwrap(), 1);
        assert_eq!(fire(&db.store, eight - minutes(1)).await, 1);
        assert_eq!(db.store.next_due().await.unwrap(), Some(eight));
    }

    async fn a_promise_that_cannot_be_read_holds_nobody_up(db) {
        let dana = arrive(&db.store, "dana").await;
        dana.does(&db.store, [owe("x", PromiseKind::TrialOver, now()), owe("x", PromiseKind::TrialBegins, now())], now()).await.unwrap();
        db.run("update promises set kind = 'trial_under' where kind = 'trial_over'").await;
        assert_eq!(fire(&db.store, now()).await, 1);
        assert_eq!(db.texts("select state from promises order by state").await, ["fired", "unreadable"]);
    }
}
