//! Everything that is kept reads back as it was.

use crate::{fixtures::*, on_both};
use hirebot::{
    conversation::Effect,
    hiring::{
        cockpit::{Mood, Note},
        facts::{PassReason, Passed, Shortlisted},
        interview::InterviewState,
        trial::TrialState,
    },
};
use std::collections::HashSet;

on_both! {
    async fn every_record_reads_back_as_it_was_kept(db) {
        let (dana, eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let developer = developer_id("ada");
        let shortlisted = Shortlisted { brief: dana.brief, developer: developer.clone(), at: now() };
        let passed = |reason| Passed { brief: dana.brief, developer: developer_id("grace"), reason };
        let mut trial = dana.trial("trial", "ada");
        let engagement = engagement("engagement", &trial);
        let held = dana.hold("a", "ada", now() + minutes(24 * 60), now());
        let confirmed = next(&held, |interview| interview.state = InterviewState::Confirmed);
        let effects = [
            Effect::Shortlist(shortlisted.clone()),
            Effect::Shortlist(shortlisted.clone()),
            Effect::Shortlist(Shortlisted { developer: developer_id("linus"), ..shortlisted.clone() }),
            Effect::Unshortlist(dana.brief, developer_id("linus")),
            Effect::Pass(passed(Some(PassReason::Price))),
            Effect::Pass(passed(Some(PassReason::Hours))),
            Effect::KeepInterview(Box::new(held)),
            Effect::KeepInterview(Box::new(confirmed.clone())),
            Effect::KeepTrial(Box::new(trial.clone())),
            Effect::Note(trial.id, Note::Mood(3, Mood::Mixed)),
            Effect::KeepEngagement(Box::new(engagement.clone())),
            Effect::AskSupport("Is anybody there?".to_owned()),
        ];
        dana.does(&db.store, effects, now()).await.unwrap();
        trial.state = TrialState::Kept;
        trial.revision = 2;
        let mut longer = engagement.clone();
        longer.months = 6;
        longer.revision = 2;
        let effects = [Effect::KeepTrial(Box::new(trial.clone())), Effect::KeepEngagement(Box::new(longer.clone()))];
        dana.does(&db.store, effects, now()).await.unwrap();

        let mut tx = db.store.begin().await.unwrap();
        let facts = tx.facts(dana.workspace).await.unwrap();
        assert_eq!(facts.briefs, [brief("dana")]);
        assert_eq!(facts.shortlist, [shortlisted]);
        assert_eq!(facts.passed, [passed(Some(PassReason::Hours))]);
        assert_eq!(facts.interviews, [confirmed]);
        assert_eq!(facts.trials, [trial]);
        assert_eq!(facts.engagements, [longer]);
        let others = tx.facts(eli.workspace).await.unwrap();
        assert_eq!(others.briefs, [brief("eli")]);
        assert_eq!(others.interviews, []);
        drop(tx);
        assert_eq!(db.texts("select mood from check_ins").await, ["mixed"]);
        let counts = db.store.counts(now()).await.unwrap();
        assert_eq!((counts.briefs, counts.engagements, counts.support_requests, counts.trials["kept"]), (2, 1, 1, 1));
    }

    async fn of_a_long_past_only_the_latest_is_looked_at(db) {
        let dana = arrive(&db.store, "dana").await;
        let interviews: Vec<_> = (0..203_i64)
            .map(|day| dana.hold(&format!("{day}"), "ada", now() + minutes(day * 24 * 60), now()))
            .collect();
        let effects = interviews.iter().map(|interview| Effect::KeepInterview(Box::new(interview.clone())));
        dana.does(&db.store, effects.collect::<Vec<_>>(), now()).await.unwrap();
        let facts = db.store.begin().await.unwrap().facts(dana.workspace).await.unwrap();
        let starts: HashSet<_> = facts.interviews.iter().map(|interview| interview.starts_at).collect();
        assert_eq!(starts, interviews[3..].iter().map(|interview| interview.starts_at).collect());
    }

    async fn a_new_revision_of_a_brief_brings_new_quotes_and_keeps_the_old(db) {
        let dana = arrive(&db.store, "dana").await;
        let mut next = brief("dana");
        next.revision = 2;
        next.quotes.truncate(1);
        next.quotes[0].month.cents = 210_000;
        next.requirements.notes = None;
        dana.does(&db.store, [Effect::KeepBrief(Box::new(next.clone()))], now()).await.unwrap();
        assert_eq!(db.store.begin().await.unwrap().facts(dana.workspace).await.unwrap().briefs, [next]);
        assert_eq!(db.texts("select cast(count(*) as text) from quotes").await, ["3"]);
    }

    async fn what_cannot_be_read_says_where_it_is(db) {
        let dana = arrive(&db.store, "dana").await;
        db.run("update briefs set body = '{\"version\": 2, \"body\": {}}'").await;
        let read = db.store.begin().await.unwrap().facts(dana.workspace).await;
        assert_eq!(read.unwrap_err().to_string(), format!("`briefs.body` of row {} cannot be read", dana.brief.0));
    }
}
