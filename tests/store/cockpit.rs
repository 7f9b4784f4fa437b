//! What is agreed and said about a trial reads back, and reminders of a trial whose days moved are everybody's, by their own clock.

use crate::{fixtures::*, on_both};
use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::Effect,
    hiring::{
        cockpit::{Goal, Item, Mood, Note},
        promise::{Promise, PromiseKind, When},
        terms::Terms,
        trial::Trial,
    },
    store::{Error, Store},
};

/// Everything that is owed until `at`: to whom, what and when.
async fn owed(store: &Store, at: DateTime<Utc>) -> Vec<(String, String, String)> {
    let mut tx = store.begin().await.unwrap();
    let due = tx.claim_due(at, 100).await.unwrap();
    tx.rollback().await.unwrap();
    due.iter().map(|due| (due.chat.person.clone(), due.promise.kind.name(), due.due_at.format("%m-%d %H:%M").to_string())).collect()
}

fn promises(trial: &Trial, reader: Tz, keep: impl Fn(&Promise) -> bool) -> Vec<Effect> {
    let owed = trial.promises(&Terms::default().trial, reader, now());
    owed.into_iter().filter(keep).map(Effect::Promise).collect()
}

on_both! {
    async fn what_is_noted_reads_back(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let trial = dana.trial("trial", "ada");
        let note = |note| Effect::Note(trial.id, note);
        let goal = |words: &str| Goal { id: id(words), position: 0, words: words.to_owned() };
        let effects = vec![
            Effect::KeepTrial(Box::new(trial.clone())),
            note(Note::Goal(goal("ship"))),
            note(Note::Goal(goal("ship"))),
            note(Note::Goal(goal("gone"))),
            note(Note::NoGoal(id("gone"))),
            note(Note::Ready(Item::Access, true)),
            note(Note::Ready(Item::Hours, true)),
            note(Note::Mood(3, Mood::Mixed)),
            note(Note::Word(3, "'; drop table check_ins; -- ☃".to_owned())),
        ];
        dana.does(&db.store, effects, now()).await.unwrap();
        let effects = vec![
            note(Note::Ready(Item::Access, true)),
            note(Note::Ready(Item::Hours, false)),
            note(Note::Mood(3, Mood::Well)),
            note(Note::Mood(7, Mood::Badly)),
            note(Note::Word(9, "on no answer".to_owned())),
        ];
        eli.does(&db.store, effects, now() + minutes(5)).await.unwrap();

        let mut tx = db.store.begin().await.unwrap();
        let cockpits = tx.cockpits(&[trial.id.0, id("none")]).await.unwrap();
        assert_eq!(cockpits.len(), 2, "of a trial that there is nothing of, that");
        let cockpit = cockpits.into_iter().find(|cockpit| cockpit.trial == trial.id).unwrap();
        assert_eq!(cockpit.goals, [goal("ship")]);
        assert_eq!(cockpit.ready.iter().map(|ready| (ready.item, ready.by, ready.at)).collect::<Vec<_>>(), [(Item::Access, dana.account.0, now())]);
        let said: Vec<_> = cockpit.answers().iter().map(|said| (said.day, said.by, said.mood, said.words.as_deref().map(str::len))).collect();
        let expected = [
            (3, dana.account.0, Mood::Mixed, Some("'; drop table check_ins; -- ☃".len())),
            (3, eli.account.0, Mood::Well, None),
            (7, eli.account.0, Mood::Badly, None),
        ];
        assert_eq!(said, expected);
        drop(tx);
        // The word was on another mood.
        dana.does(&db.store, [note(Note::Mood(3, Mood::Mixed))], now()).await.unwrap();
        assert_eq!(db.texts("select cast(count(words) as text) from check_ins").await, ["1"]);
        dana.does(&db.store, [note(Note::Mood(3, Mood::Badly))], now()).await.unwrap();
        assert_eq!(db.texts("select cast(count(words) as text) from check_ins").await, ["0"]);
    }

    async fn a_trial_that_moves_takes_everybodys_reminders_along(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let trial = dana.trial("trial", "ada");
        dana.does(&db.store, [Effect::KeepTrial(Box::new(trial.clone()))], now()).await.unwrap();
        dana.does(&db.store, promises(&trial, Tz::Europe__Rome, |_| true), now()).await.unwrap();
        eli.does(&db.store, promises(&trial, Tz::America__New_York, |promise| promise.kind.is_for_everybody()), now()).await.unwrap();
        // The reminder three days before the end has been.
        let at = Utc.with_ymd_and_hms(2026, 12, 17, 18, 0, 0).unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let due = tx.claim_due(at, 100).await.unwrap();
        tx.fired(&due.iter().map(|due| due.seq).collect::<Vec<_>>(), at).await.unwrap();
        tx.commit().await.unwrap();

        // Whoever is faster moves it; the other one is told, and nothing of theirs has happened.
        let longer = trial.extended(7, at);
        dana.does(&db.store, [Effect::MoveTrial(Box::new(longer.clone()))], at).await.unwrap();
        let twice = dana.does(&db.store, [Effect::MoveTrial(Box::new(longer.clone()))], at).await;
        assert!(matches!(twice, Err(Error::Conflict)));
        let expected = [
            ("dana", "trial_ends_3", "12-24 08:00"),
            ("eli", "trial_ends_3", "12-24 14:00"),
            ("dana", "trial_ends_1", "12-26 08:00"),
            ("eli", "trial_ends_1", "12-26 14:00"),
            ("dana", "trial_ends_0", "12-27 08:00"),
            ("eli", "trial_ends_0", "12-27 14:00"),
            ("dana", "trial_over", "12-27 23:00"),
        ];
        let far = at + minutes(60 * 24 * 365);
        let found = owed(&db.store, far).await;
        assert_eq!(found.iter().map(|(who, what, when)| (who.as_str(), what.as_str(), when.as_str())).collect::<Vec<_>>(), expected);
        let facts = db.store.begin().await.unwrap().facts(dana.workspace).await.unwrap();
        assert_eq!(facts.trials, std::slice::from_ref(&longer));
        // Settled is settled, however it moved before.
        dana.does(&db.store, [Effect::Settle(trial.id.0)], at).await.unwrap();
        assert_eq!(owed(&db.store, far).await, []);
    }

    async fn a_trial_that_nobody_was_owed_anything_about_is_owed_to_whoever_moves_it(db) {
        let dana = arrive(&db.store, "dana").await;
        let trial = dana.trial("trial", "ada");
        let at = Utc.with_ymd_and_hms(2026, 12, 18, 18, 0, 0).unwrap();
        dana.does(&db.store, [Effect::KeepTrial(Box::new(trial.clone()))], now()).await.unwrap();
        dana.does(&db.store, [Effect::MoveTrial(Box::new(trial.extended(7, at)))], at).await.unwrap();
        let found: Vec<_> = owed(&db.store, at + minutes(60 * 24 * 365)).await.into_iter().map(|(_, what, _)| what).collect();
        assert_eq!(found, ["trial_ends_3", "trial_ends_1", "trial_ends_0", "trial_over"]);
    }

    async fn a_renewed_commitment_is_reminded_of_anew(db) {
        let dana = arrive(&db.store, "dana").await;
        let trial = dana.trial("trial", "ada");
        let first = engagement("engagement", &trial);
        let promise = |kind, due| Promise::about(first.id.0, kind, When::At(due));
        let kinds = [PromiseKind::CommitmentEndsIn { days_left: 30 }, PromiseKind::CommitmentEnds];
        let effects = vec![
            Effect::KeepTrial(Box::new(trial.clone())),
            Effect::KeepEngagement(Box::new(first.clone())),
            Effect::Promise(promise(kinds[0], now())),
            Effect::Promise(promise(kinds[1], now() + minutes(9))),
        ];
        dana.does(&db.store, effects, now()).await.unwrap();
        let mut tx = db.store.begin().await.unwrap();
        let due = tx.claim_due(now(), 100).await.unwrap();
        tx.fired(&due.iter().map(|due| due.seq).collect::<Vec<_>>(), now()).await.unwrap();
        tx.commit().await.unwrap();
        let later = now() + minutes(90);
        let renewed = first.renewed(6);
        let effects = vec![
            Effect::KeepEngagement(Box::new(renewed.clone())),
            Effect::OweInstead(first.id.0, kinds.map(|kind| promise(kind, later)).into()),
        ];
        dana.does(&db.store, effects.clone(), now()).await.unwrap();
        assert_eq!(owed(&db.store, now() + minutes(10)).await, [], "nothing of the old end is owed any more");
        assert_eq!(owed(&db.store, later).await.len(), 2);
        assert!(matches!(dana.does(&db.store, effects, now()).await, Err(Error::Conflict)), "twice is too late");
        assert_eq!(db.store.begin().await.unwrap().facts(dana.workspace).await.unwrap().engagements, [renewed]);
    }
}
