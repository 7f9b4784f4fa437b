//! A process dies at a bad moment, and the next one goes on.

use crate::{
    on_both,
    scene::{client, clock_moves, developer, heard_alone, open, person, press, queue},
    support::{
        script::usual_start,
        whole::{Whole, scope},
    },
};
use chrono::{Days, TimeDelta};
use chrono_tz::Tz;
use hirebot::{
    conversation::{Action, Command, Stage},
    hiring::terms::{Terms, TrialTerms},
    i18n::I18n,
    operations::sample::sample_pool,
    service::{Clock, Handled, Service, Setting},
};
use std::collections::HashMap;

on_both! {
    async fn a_step_that_breaks_costs_one_event_its_answer_and_nobody_the_bot(db) {
        // No calendar has such a trial: working out its last day breaks.
        let absurd = TrialTerms { days: i64::MIN, ..TrialTerms::default() };
        let setting = Setting { terms: Terms { trial: absurd, ..Terms::default() }, longest_text: 4_000, keep_days: 365, codes: hirebot::service::Codes::new(["a test's"]) };
        let first_day = usual_start().date_naive() + Days::new(7);
        let (dana, eli) = (client(&db.store, "dana").await, client(&db.store, "eli").await);
        db.store.pool_replace(&sample_pool(), usual_start()).await.unwrap();
        let service = Service::start(db.store.clone(), I18n::new().unwrap(), setting, Clock::still(usual_start()), HashMap::new()).await.unwrap();
        let [tries, lists, other] = [press(&dana, &Action::TryFrom(developer(0), first_day)), press(&dana, &Action::Run(Command::Prices)), press(&eli, &Action::Run(Command::Prices))];
        let (broken, of_others) = tokio::join!(service.handle(tries.clone()), service.handle(other));
        assert_eq!((broken.unwrap(), of_others.unwrap()), (Handled::Done, Handled::Done));
        assert_eq!(service.handle(lists).await.unwrap(), Handled::Done, "the talk goes on");
        assert_eq!(service.handle(tries).await.unwrap(), Handled::Duplicate);
        assert_eq!(db.store.counts(usual_start()).await.unwrap().outbox["pending"], 3, "everybody is answered once");
    }

    async fn what_was_committed_and_not_sent_goes_out_once(db) {
        let first = open(&db.url).await;
        let dana = person("dana");
        first.service.handle(Whole::incoming(&dana, "1", "/start")).await.unwrap();
        let second = first.another().await;
        drop(first);
        second.settle().await;
        assert_eq!(heard_alone(&second).len(), 1);
        // The platform was never told that the event arrived, so it comes again.
        let again = second.service.handle(Whole::incoming(&dana, "1", "/start")).await.unwrap();
        assert_eq!(again, Handled::Duplicate);
        second.settle().await;
        assert_eq!(heard_alone(&second), [] as [&str; 0]);
    }

    async fn what_a_dead_courier_had_claimed_is_delivered_after_its_lease(db) {
        let whole = open(&db.url).await;
        queue(&db.store, &person("dana"), &["one", "two"]).await;
        let lease = TimeDelta::seconds(60);
        let claimed = db.store.claim_outbox(&scope(), "dead", usual_start(), usual_start() + lease, 10).await.unwrap();
        assert_eq!(claimed.len(), 2);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), [] as [&str; 0]);
        clock_moves(&whole, lease);
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
    }

    async fn a_terminal_takes_over_from_a_dead_one_at_once(db) {
        let whole = open(&db.url).await;
        let (dana, erik) = (person("dana"), person("erik"));
        queue(&db.store, &dana, &["one", "two"]).await;
        queue(&db.store, &erik, &["another's"]).await;
        db.store.claim_outbox(&scope(), "dead", usual_start(), usual_start() + TimeDelta::seconds(60), 10).await.unwrap();
        whole.service.take_over(&dana.key).await.unwrap();
        whole.settle().await;
        assert_eq!(heard_alone(&whole), ["one", "two"]);
    }

    async fn a_talk_that_nobody_can_read_goes_on_with_the_answers_that_can_be_read(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        whole.service.handle(press(&dana, &Action::Run(Command::Hire))).await.unwrap();
        whole.settle().await;
        whole.recorder.heard();
        db.run(
            r#"update chats set state_version = 99, state =
                '{"stage": {"stage": "dancing"}, "draft": {"overlap_hours": 4, "must": 7}, "locale": "en-GB", "zone": "Asia/Tokyo", "zone_is_known": true}'"#,
        )
        .await;
        whole.service.handle(Whole::incoming(&dana, "2", "hello?")).await.unwrap();
        whole.settle().await;
        assert_eq!(heard_alone(&whole).len(), 1, "there is an answer");
        let mut tx = db.store.begin().await.unwrap();
        let stored = tx.chats(&[(&dana.key, &dana.newcomer)], usual_start()).await.unwrap().remove(&dana.key).unwrap();
        let chat = stored.chat.unwrap();
        assert!(!stored.salvaged);
        assert_eq!((chat.zone, chat.draft.overlap_hours, chat.draft.must.len()), (Tz::Asia__Tokyo, Some(4), 0));
        assert_ne!(chat.stage, Stage::Asking);
        assert_eq!(db.texts("select key from chats where set_aside is not null").await.len(), 1);
    }

    async fn a_talk_of_which_nothing_can_be_read_begins_anew(db) {
        let whole = open(&db.url).await;
        let dana = person("dana");
        whole.service.handle(press(&dana, &Action::Run(Command::Hire))).await.unwrap();
        whole.settle().await;
        whole.recorder.heard();
        db.run(r#"update chats set state = '["who", "knows"]'"#).await;
        whole.service.handle(Whole::incoming(&dana, "2", "/hire")).await.unwrap();
        whole.settle().await;
        assert!(heard_alone(&whole)[0].starts_with("1 of 10"));
    }
}
