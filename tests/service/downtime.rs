//! The bot was away, and comes back: what is due meanwhile is said once and is true; and what is old is forgotten.

use crate::{
    on_both,
    scene::{actions, client, clock_moves, developer, heard, heard_alone, open, press, queue},
    support::whole::Whole,
};
use chrono::{NaiveDate, TimeDelta};
use hirebot::conversation::Action;

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
        assert_eq!(heard(&whole).remove(&dana.key).unwrap().len(), 2, "booked and agreed");

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
