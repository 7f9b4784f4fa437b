//! How far hires have come, and when.

use crate::{fixtures::*, on_both};
use chrono::TimeDelta;
use hirebot::{
    conversation::Effect,
    hiring::{facts::Shortlisted, interview::InterviewState},
    store::Progress,
};

on_both! {
    async fn each_stage_counts_from_when_it_was_reached_first(db) {
        let (dana, _eli) = (arrive(&db.store, "dana").await, arrive(&db.store, "eli").await);
        let after = |days| now() + TimeDelta::days(days);
        for (day, developer) in [(1, "ada"), (2, "grace")] {
            let shortlisted = Shortlisted { brief: dana.brief, developer: developer_id(developer), at: after(day) };
            dana.does(&db.store, [Effect::Shortlist(shortlisted)], after(day)).await.unwrap();
        }
        // Held only, and given back by time.
        let held = dana.hold("b", "grace", after(8), after(2));
        dana.does(&db.store, [Effect::KeepInterview(Box::new(held))], after(2)).await.unwrap();
        let first = db.store.progress().await.unwrap();
        assert!(first.iter().all(|hire| hire.booked_at.is_none()), "{first:?}");
        let held = dana.hold("a", "ada", after(9), after(3));
        let confirmed = next(&held, |interview| interview.state = InterviewState::Confirmed);
        dana.does(&db.store, [held, confirmed].map(|one| Effect::KeepInterview(Box::new(one))), after(3)).await.unwrap();
        let trial = dana.trial("trial", "ada");
        dana.does(&db.store, [Effect::KeepTrial(Box::new(trial.clone()))], after(10)).await.unwrap();
        dana.does(&db.store, [Effect::KeepEngagement(Box::new(engagement("engagement", &trial)))], after(24)).await.unwrap();

        let mut found = db.store.progress().await.unwrap();
        found.sort_by_key(|hire| hire.kept_at.is_some());
        let nothing = Progress { briefed_at: now(), shortlisted_at: None, booked_at: None, tried_at: None, kept_at: None };
        let all = Progress {
            shortlisted_at: Some(after(1)),
            booked_at: Some(after(3)),
            tried_at: Some(after(10)),
            kept_at: Some(after(24)),
            ..nothing
        };
        assert_eq!(found, [nothing, all]);
    }
}
