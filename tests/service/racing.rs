//! Many want the same thing at the same moment, through two processes: one gets it, and everybody is told.

use crate::{
    on_both,
    scene::{actions, client, clients, clock_moves, developer, heard, heard_alone, open, person, press},
    support::{script::World as _, whole::Whole},
};
use chrono::{NaiveDate, TimeDelta};
use futures_util::future::join_all;
use hirebot::{
    conversation::{Action, attend::Attend},
    hiring::developer::DeveloperId,
    operations::sample::sample_pool,
    service::{Handled, Incoming, Service},
};

/// Hands events to two services in turn, all at once.
async fn at_once(services: [&Service; 2], events: impl IntoIterator<Item = Incoming>) -> Vec<Handled> {
    let handled = events.into_iter().zip(services.iter().cycle()).map(|(event, service)| service.handle(event));
    join_all(handled).await.into_iter().map(Result::unwrap).collect()
}

on_both! {
    async fn fifty_clients_want_one_slot_and_one_gets_it(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let clients = clients(&db.store, 50).await;
        here.service.handle(press(&clients[0], &Action::Meet(developer(0)))).await.unwrap();
        here.settle().await;
        let (_, at) = here.first_offer(&clients[0]).unwrap();
        here.recorder.heard();

        let wish = Action::Pick(developer(0), at);
        at_once([&here.service, &there.service], clients.iter().map(|client| press(client, &wish))).await;
        here.settle().await;
        let heard = heard(&here);
        assert_eq!(heard.len(), 50, "everybody is answered");
        let mut winners = Vec::new();
        for (chat, messages) in heard {
            assert_eq!(messages.len(), 1, "{chat}");
            let offered = actions(&messages[0]);
            if let Some(Action::Book(interview)) = offered.first() {
                winners.push((chat, *interview));
                continue;
            }
            assert!(messages[0].plain().starts_with("That time has just been taken."), "{}", messages[0].plain());
            let times: Vec<_> = offered.iter().filter_map(|action| if let Action::Pick(_, at) = action { Some(*at) } else { None }).collect();
            assert!(!times.is_empty() && !times.contains(&at), "fresh times, and not the one that is gone");
        }
        let [(winner, interview)] = winners.as_slice() else { panic!("{} got the slot", winners.len()) };
        let winner = clients.iter().find(|client| &client.key == winner).unwrap();
        here.service.handle(press(winner, &Action::Book(*interview))).await.unwrap();
        assert_eq!(db.texts("select state from interviews").await, ["confirmed"]);
    }

    async fn nobody_is_left_without_an_answer_when_transactions_wait_for_each_other(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let clients = clients(&db.store, 96).await;
        let mut wishes = Vec::new();
        for (number, client) in clients.iter().enumerate().take(6) {
            here.service.handle(press(client, &Action::Meet(developer(number)))).await.unwrap();
            here.settle().await;
            let (developer, at) = here.first_offer(client).unwrap();
            wishes.push(Action::Pick(DeveloperId(developer), at));
        }
        here.recorder.heard();
        // Each batch holds several wishes, and two batches take them in different orders.
        let events = clients.iter().enumerate().map(|(number, client)| press(client, &wishes[(number * 5 + number / 6) % wishes.len()]));
        at_once([&here.service, &there.service], events).await;
        here.settle().await;
        let heard = heard(&here);
        assert_eq!(heard.len(), 96);
        let mut won = 0;
        for (chat, messages) in heard {
            assert_eq!(messages.len(), 1, "{chat}");
            if let Some(Action::Book(_)) = actions(&messages[0]).first() {
                won += 1;
            } else {
                assert!(messages[0].plain().starts_with("That time has just been taken."), "{chat}: {}", messages[0].plain());
            }
        }
        assert_eq!(won, wishes.len(), "each slot has one owner");
    }

    async fn one_developer_begins_one_trial(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let rivals = [client(&db.store, "dana").await, client(&db.store, "erik").await];
        let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        let start = Action::TryNow(developer(0), day);
        at_once([&here.service, &there.service], rivals.iter().map(|rival| press(rival, &start))).await;
        here.settle().await;
        let mut said: Vec<_> = heard(&here).into_values().flatten().map(|message| message.plain()).collect();
        said.sort();
        assert_eq!(said.len(), 3, "whoever agreed is asked for goals as well: {said:#?}");
        assert!(said[0].contains("is on trial with or hired by somebody else"), "{}", said[0]);
        assert!(said[1].starts_with("Agreed!"), "{}", said[1]);
        assert_eq!(db.texts("select state from trials").await, ["scheduled"]);
    }

    async fn a_promise_is_kept_by_one_of_two_services(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let clients = clients(&db.store, 40).await;
        let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        let starts = clients.iter().enumerate().map(|(number, client)| press(client, &Action::TryNow(developer(number), day)));
        at_once([&here.service, &there.service], starts).await;
        here.settle().await;
        let begun = heard(&here).into_values().flatten().filter(|message| message.plain().starts_with("Agreed!")).count();
        assert!(begun >= 20, "{begun} trials are enough to race for");
        clock_moves(&here, TimeDelta::days(3));
        clock_moves(&there, TimeDelta::days(3));
        let due = |whole: Whole| async move { whole.service.drain_promises().await.unwrap() };
        let (one, other) = tokio::join!(tokio::spawn(due(here.another().await)), tokio::spawn(due(there.another().await)));
        // One of them may have stepped back from chats that the other was busy with.
        let rest = here.service.drain_promises().await.unwrap();
        assert_eq!(one.unwrap() + other.unwrap() + rest, begun);
        tokio::join!(here.settle(), there.settle());
        let heard = heard(&here);
        assert_eq!(heard.len(), begun);
        assert!(heard.values().all(|messages| messages.len() == 1));
    }

    async fn an_event_that_comes_twenty_times_acts_once(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        let dana = person("dana");
        let events = std::iter::repeat_with(|| Whole::incoming(&dana, "1", "/start")).take(20);
        let handled = at_once([&here.service, &there.service], events).await;
        assert_eq!(handled.iter().filter(|handled| **handled == Handled::Done).count(), 1);
        here.settle().await;
        assert_eq!(heard_alone(&here).len(), 1);
    }

    async fn a_client_cancels_while_the_developer_accepts(db) {
        let mut here = open(&db.url).await;
        let there = here.another().await;
        let (dana, ada) = (client(&db.store, "dana").await, person("ada"));
        let code = here.invite(&sample_pool()[0].name).await;
        for (number, words) in [format!("link_{code}"), "yes".to_owned()].into_iter().enumerate() {
            here.service.handle(Whole::incoming(&ada, &format!("join-{number}"), &words)).await.unwrap();
        }
        here.service.handle(press(&dana, &Action::Meet(developer(0)))).await.unwrap();
        here.settle().await;
        let (_, at) = here.first_offer(&dana).unwrap();
        here.service.handle(press(&dana, &Action::Pick(developer(0), at))).await.unwrap();
        here.settle().await;
        let held = heard(&here).remove(&dana.key).unwrap();
        let book = actions(held.last().unwrap()).remove(0);
        let Action::Book(interview) = book else { panic!("{book:?}") };
        here.service.handle(press(&dana, &book)).await.unwrap();
        here.settle().await;
        here.recorder.heard();
        assert_eq!(db.texts("select state || ' ' || answer from interviews").await, ["held asked"]);

        let both = [press(&dana, &Action::CallOffNow(interview)), press(&ada, &Action::Attend(Attend::Accept(interview)))];
        at_once([&here.service, &there.service], both).await;
        here.settle().await;
        there.settle().await;
        // Whoever came first, the client has the last word: an interview that was accepted can still be cancelled.
        assert_eq!(db.texts("select state from interviews").await, ["cancelled"]);
        let mut heard = heard(&here);
        let said = |messages: Vec<hirebot::i18n::message::Message>| messages.last().map(hirebot::i18n::Message::plain).unwrap_or_default();
        assert!(heard.remove(&dana.key).is_some_and(|messages| messages.iter().any(|message| message.plain().contains("is cancelled"))));
        let told = said(heard.remove(&ada.key).unwrap());
        assert!(told.contains("won’t take place") || told.contains("isn’t open any more"), "{told}");
        assert_eq!(db.texts("select kind from promises where state = 'pending'").await, Vec::<String>::new());
    }
}
