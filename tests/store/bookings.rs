//! Nobody is booked twice, whatever races.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::Effect,
    hiring::{
        interview::{Interview, InterviewState},
        terms::Terms,
        trial::TrialState,
    },
    store::Error,
};

on_both! {
    async fn two_transactions_race_for_one_slot(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        let (first, second) = tokio::join!(
            dana.does(&db.store, keep(&dana.hold("a", "ada", slot, now())), now()),
            eli.does(&db.store, keep(&eli.hold("b", "ada", slot, now())), now()),
        );
        assert_eq!([&first, &second].iter().filter(|done| done.is_ok()).count(), 1, "{first:?} {second:?}");
        assert!([first, second].iter().any(|done| matches!(done, Err(Error::Conflict))));
    }

    async fn fifty_clients_want_one_slot_and_one_gets_it(db) {
        let slot = now() + minutes(24 * 60);
        let mut racing = tokio::task::JoinSet::new();
        for number in 0..50 {
            let person = arrive(&db.store, &format!("client-{number}")).await;
            let store = db.store.clone();
            racing.spawn(async move {
                let interview = person.hold(&format!("interview-{number}"), "ada", slot, now());
                person.does(&store, keep(&interview), now()).await
            });
        }
        let outcomes = racing.join_all().await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(()) | Err(Error::Conflict))), "{outcomes:?}");
        assert_eq!(db.store.counts(now()).await.unwrap().interviews["held"], 1);
    }

    async fn a_client_cannot_meet_two_developers_at_once(db) {
        let dana = arrive(&db.store, "dana").await;
        let slot = now() + minutes(24 * 60);
        dana.does(&db.store, keep(&dana.hold("a", "ada", slot, now())), now()).await.unwrap();
        let overlapping = dana.does(&db.store, keep(&dana.hold("b", "grace", slot + minutes(15), now())), now()).await;
        assert!(matches!(overlapping, Err(Error::Conflict)));
        dana.does(&db.store, keep(&dana.hold("c", "grace", slot + minutes(30), now())), now()).await.unwrap();
    }

    async fn the_buffer_is_the_developers_and_not_the_clients(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        dana.does(&db.store, keep(&dana.hold("a", "ada", slot, now())), now()).await.unwrap();
        let in_the_buffer = eli.does(&db.store, keep(&eli.hold("b", "ada", slot + minutes(30), now())), now()).await;
        assert!(matches!(in_the_buffer, Err(Error::Conflict)));
        eli.does(&db.store, keep(&eli.hold("c", "ada", slot + minutes(45), now())), now()).await.unwrap();
    }

    async fn a_hold_that_ran_out_is_anybodys(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        let held = dana.hold("a", "ada", slot, now());
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        let early = eli.does(&db.store, keep(&eli.hold("b", "ada", slot, now())), now() + minutes(9)).await;
        assert!(matches!(early, Err(Error::Conflict)));
        let later = now() + minutes(10);
        eli.does(&db.store, keep(&eli.hold("b", "ada", slot, later)), later).await.unwrap();
        // And whoever let it run out is too late to confirm.
        let confirmed = next(&held, |interview| interview.state = InterviewState::Confirmed);
        assert!(matches!(dana.does(&db.store, keep(&confirmed), later).await, Err(Error::Conflict)));
    }

    async fn rescheduling_frees_the_old_time_and_takes_the_new(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        let held = dana.hold("a", "ada", slot, now());
        // By a quarter of an hour: the new time overlaps the old one.
        let moved = next(&held, |interview| {
            interview.state = InterviewState::Confirmed;
            interview.starts_at = slot + minutes(15);
            interview.ends_at = slot + minutes(45);
        });
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        dana.does(&db.store, keep(&moved), now()).await.unwrap();
        let taken = eli.does(&db.store, keep(&eli.hold("b", "ada", slot + minutes(30), now())), now()).await;
        assert!(matches!(taken, Err(Error::Conflict)));
        let far = next(&moved, |interview| {
            interview.starts_at = slot + minutes(120);
            interview.ends_at = slot + minutes(150);
        });
        dana.does(&db.store, keep(&far), now()).await.unwrap();
        eli.does(&db.store, keep(&eli.hold("b", "ada", slot + minutes(30), now())), now()).await.unwrap();
    }

    async fn a_move_to_a_taken_time_changes_nothing(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        let held = dana.hold("a", "ada", slot, now());
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        eli.does(&db.store, keep(&eli.hold("b", "ada", slot + minutes(60), now())), now()).await.unwrap();
        let moved = next(&held, |interview| {
            interview.starts_at = slot + minutes(60);
            interview.ends_at = slot + minutes(90);
        });
        // Within one transaction that goes on: the conflict is undone to its savepoint.
        let mut tx = db.store.begin().await.unwrap();
        tx.savepoint().await.unwrap();
        let refused = tx.apply(&keep(&moved)[0], &dana.owner(), &Terms::default(), now()).await;
        assert!(matches!(refused, Err(Error::Conflict)));
        tx.rollback_to().await.unwrap();
        assert_eq!(tx.facts(dana.workspace).await.unwrap().interviews, std::slice::from_ref(&held));
        let diary = tx.diary(Some(&developer_id("ada")), dana.account, now()).await.unwrap();
        assert_eq!(diary.client.iter().map(|busy| busy.from).collect::<Vec<_>>(), [slot]);
        tx.savepoint().await.unwrap();
        tx.apply(&Effect::AskSupport("still alive".to_owned()), &dana.owner(), &Terms::default(), now()).await.unwrap();
        tx.release().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(db.store.counts(now()).await.unwrap().support_requests, 1);
    }

    async fn a_cancelled_interview_gives_its_time_back(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let slot = now() + minutes(24 * 60);
        let held = dana.hold("a", "ada", slot, now());
        let cancelled = next(&held, |interview| interview.state = InterviewState::Cancelled);
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        dana.does(&db.store, keep(&cancelled), now()).await.unwrap();
        eli.does(&db.store, keep(&eli.hold("b", "ada", slot, now())), now()).await.unwrap();
    }

    async fn a_stale_revision_is_refused(db) {
        let dana = arrive(&db.store, "dana").await;
        let held = dana.hold("a", "ada", now() + minutes(24 * 60), now());
        let confirmed = next(&held, |interview| interview.state = InterviewState::Confirmed);
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        assert!(matches!(dana.does(&db.store, keep(&held), now()).await, Err(Error::Conflict)), "it is there already");
        dana.does(&db.store, keep(&confirmed), now()).await.unwrap();
        let cancelled = next(&held, |interview| interview.state = InterviewState::Cancelled);
        assert!(matches!(dana.does(&db.store, keep(&cancelled), now()).await, Err(Error::Conflict)));

        let mut brief = brief("dana");
        brief.revision = 3;
        let skipped = dana.does(&db.store, [Effect::KeepBrief(Box::new(brief.clone()))], now()).await;
        assert!(matches!(skipped, Err(Error::Conflict)));
        brief.revision = 2;
        dana.does(&db.store, [Effect::KeepBrief(Box::new(brief.clone()))], now()).await.unwrap();
        assert!(matches!(dana.does(&db.store, [Effect::KeepBrief(Box::new(brief))], now()).await, Err(Error::Conflict)));
    }

    async fn records_of_another_workspace_cannot_be_changed(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let held = dana.hold("a", "ada", now() + minutes(24 * 60), now());
        dana.does(&db.store, keep(&held), now()).await.unwrap();
        let cancelled = next(&held, |interview| interview.state = InterviewState::Cancelled);
        assert!(matches!(eli.does(&db.store, keep(&cancelled), now()).await, Err(Error::Conflict)));
    }

    async fn a_second_open_trial_of_a_developer_is_refused(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let trial = |person: &Person, name: &str| Effect::KeepTrial(Box::new(person.trial(name, "ada")));
        let (first, second) =
            tokio::join!(dana.does(&db.store, [trial(&dana, "a")], now()), eli.does(&db.store, [trial(&eli, "b")], now()));
        assert_eq!([&first, &second].iter().filter(|done| done.is_ok()).count(), 1, "{first:?} {second:?}");
        assert!([&first, &second].iter().any(|done| matches!(done, Err(Error::Conflict))));
        let (winner, name, loser, other) = if first.is_ok() { (&dana, "a", &eli, "b") } else { (&eli, "b", &dana, "a") };
        let mut ended = winner.trial(name, "ada");
        ended.state = TrialState::Ended;
        ended.revision = 2;
        winner.does(&db.store, [Effect::KeepTrial(Box::new(ended.clone()))], now()).await.unwrap();
        assert!(matches!(winner.does(&db.store, [Effect::KeepTrial(Box::new(ended))], now()).await, Err(Error::Conflict)));
        loser.does(&db.store, [trial(loser, other)], now()).await.unwrap();
    }

    async fn a_diary_shows_what_is_taken_from_now_on(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let tomorrow = now() + minutes(24 * 60);
        let dentist = (tomorrow + minutes(300), tomorrow + minutes(360));
        db.run(&format!(
            "insert into time_off (id, developer_id, from_at, until_at) values ({}, 'ada', '{}', '{}')",
            if db.kind == crate::database::Kind::Sqlite { "x'00000000000000000000000000000001'" } else { "'00000000-0000-0000-0000-000000000001'" },
            dentist.0.to_rfc3339(),
            dentist.1.to_rfc3339(),
        ))
        .await;
        let past: Interview = dana.hold("past", "ada", now() - minutes(120), now());
        dana.does(&db.store, keep(&past), now()).await.unwrap();
        dana.does(&db.store, keep(&dana.hold("a", "ada", tomorrow, now())), now()).await.unwrap();
        eli.does(&db.store, keep(&eli.hold("expired", "ada", tomorrow + minutes(120), now() - minutes(30))), now()).await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let diary = tx.diary(Some(&developer_id("ada")), dana.account, now()).await.unwrap();
        let developer: Vec<_> = diary.developer.iter().map(|busy| (busy.from, busy.until)).collect();
        let client: Vec<_> = diary.client.iter().map(|busy| (busy.from, busy.until)).collect();
        assert_eq!(developer, [(tomorrow, tomorrow + minutes(45)), dentist]);
        assert_eq!(client, [(tomorrow, tomorrow + minutes(30))]);
        let alone = tx.diary(None, dana.account, now()).await.unwrap();
        assert_eq!((alone.developer.len(), alone.client.len()), (0, 1));
    }
}
