//! Scorecards: one a person and interview, for those alone whose interview it was.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::Effect,
    hiring::{
        facts::Facts,
        interview::{Interview, InterviewState},
        scorecard::{Aspect, Mark},
    },
    store::Store,
};

async fn facts(store: &Store, person: &Person) -> Facts {
    store.begin().await.unwrap().facts(person.workspace).await.unwrap()
}

/// An interview that took place.
async fn met(store: &Store, person: &Person) -> Interview {
    let held = person.hold("met", "ada", now() + minutes(60), now());
    let booked = next(&held, |interview| interview.state = InterviewState::Confirmed);
    let done = next(&booked, |interview| interview.state = InterviewState::Done);
    for interview in [&held, &booked, &done] {
        person.does(store, keep(interview), now()).await.unwrap();
    }
    done
}

on_both! {
    async fn a_mark_is_kept_and_changed(db) {
        let dana = arrive(&db.store, "dana").await;
        let done = met(&db.store, &dana).await;
        let marked = |aspect, number| Effect::Mark(done.id, aspect, Mark::new(number));
        dana.does(&db.store, [marked(Aspect::Skills, 3), marked(Aspect::Security, 4)], now()).await.unwrap();
        dana.does(&db.store, [marked(Aspect::Skills, 2), marked(Aspect::Security, 0)], now() + minutes(1)).await.unwrap();
        dana.does(&db.store, [Effect::Remark(done.id, "knows '; drop table ☃".to_owned())], now() + minutes(2)).await.unwrap();
        let facts = facts(&db.store, &dana).await;
        let [card] = facts.scorecards.as_slice() else { panic!("{:?}", facts.scorecards) };
        assert_eq!(card.marks, [Mark::new(2), None, None, None]);
        assert_eq!((card.by, card.at, card.word.as_deref()), (dana.account.0, now() + minutes(2), Some("knows '; drop table ☃")));
        let verdict = facts.verdict(done.brief, &done.developer);
        assert_eq!(verdict.average(Aspect::Skills).map(|average| average.0), Some(20));
    }

    async fn nobody_scores_what_is_another_workspaces(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let done = met(&db.store, &dana).await;
        eli.does(&db.store, [Effect::Mark(done.id, Aspect::Skills, Mark::new(1)), Effect::Remark(done.id, "x".to_owned())], now()).await.unwrap();
        assert!(facts(&db.store, &dana).await.scorecards.is_empty());
        assert!(facts(&db.store, &eli).await.scorecards.is_empty());
    }
}
