//! Links between places: whoever is first has the code, everybody else is told, and everything of both is in one hand afterwards.

use crate::{
    on_both,
    scene::{actions, client, developer, heard, heard_alone, open, press},
    support::{
        script::{Person, World as _, usual_start},
        whole::{Recorder, Whole, scope_of},
    },
};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use futures_util::future::join_all;
use hirebot::{
    conversation::{Action, Linking, Way},
    hiring::terms::Terms,
    i18n::I18n,
    operations::sample::sample_pool,
    service::{Adapter, Clock, Codes, Incoming, Service, Setting},
    store::{ChatKey, Newcomer, OF_ACCOUNTS, OF_WORKSPACES, Origin, Platform},
};
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

const OFFER: Action = Action::Link(Linking::Offer);

/// A fresh code of somebody.
async fn code_of(whole: &Whole, person: &Person, number: usize) -> String {
    let incoming = press(person, &OFFER);
    whole.service.handle(Incoming { id: format!("{} {number}", incoming.id), ..incoming }).await.unwrap();
    whole.settle().await;
    let said = heard_alone(whole).pop().unwrap();
    let at = said.find("link_").unwrap();
    said[at..at + "link_".len() + 11].to_owned()
}

/// Brings a code; returns what the bot offers to do with it.
async fn bring(whole: &Whole, person: &Person, code: &str) -> Vec<Action> {
    whole.service.handle(Whole::incoming(person, code, code)).await.unwrap();
    whole.settle().await;
    let heard = heard(whole);
    actions(&heard[&person.key][0])
}

fn join(offered: &[Action], wanted: Way) -> Action {
    offered.iter().find(|action| matches!(action, Action::Link(Linking::Join(_, way)) if *way == wanted)).unwrap().clone()
}

fn count(what: &str) -> String {
    format!("select cast(count({what}) as text) from chats")
}

on_both! {
    async fn of_many_who_bring_one_code_at_once_one_is_linked(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        for round in 0..6 {
            let many = 2 + round % 4;
            let dana = client(&db.store, &format!("dana-{round}")).await;
            let code = code_of(&here, &dana, 0).await;
            let mut wishes = Vec::new();
            for number in 0..many {
                let rival = client(&db.store, &format!("rival-{round}-{number}")).await;
                let way = [Way::Both, Way::Person, Way::Hires][number % 3];
                wishes.push((join(&bring(&here, &rival, &code).await, way), rival));
            }
            let pressed = wishes.iter().zip([&here, &there].into_iter().cycle());
            let pressed = pressed.map(|((action, rival), whole)| whole.service.handle(press(rival, action)));
            join_all(pressed).await.into_iter().for_each(|handled| assert_eq!(handled.unwrap(), hirebot::service::Handled::Done));
            here.settle().await;
            let heard = heard(&here);
            let said = |person: &Person| heard[&person.key].iter().map(hirebot::i18n::Message::plain).collect::<Vec<_>>().join("\n");
            let won = wishes.iter().filter(|(_, rival)| said(rival).starts_with("Done")).count();
            let told = wishes.iter().filter(|(_, rival)| said(rival).contains("has done its work")).count();
            assert_eq!((won, told), (1, many - 1), "round {round}");
            assert_eq!(heard[&dana.key].len(), 1, "whoever gave the code out hears of it once");
        }
        let used = "select chat_key from link_offers where redeemed_at is not null";
        assert_eq!(db.texts(used).await.len(), 6);
        assert_eq!(db.texts("select cast(count(*) as text) from link_offers where redeemed_at is null").await, ["0"]);
    }

    async fn two_who_bring_each_other_their_codes_at_once_become_one(db) {
        let here = open(&db.url).await;
        let there = here.another().await;
        for round in 0..5 {
            let one = client(&db.store, &format!("one-{round}")).await;
            let other = client(&db.store, &format!("other-{round}")).await;
            let (ones, others) = (code_of(&here, &one, 0).await, code_of(&here, &other, 0).await);
            let by_one = press(&one, &join(&bring(&here, &one, &others).await, Way::Both));
            let by_other = press(&other, &join(&bring(&here, &other, &ones).await, Way::Both));
            let (first, second) = tokio::join!(here.service.handle(by_one), there.service.handle(by_other));
            first.unwrap();
            second.unwrap();
            here.settle().await;
            heard(&here);
        }
        assert_eq!(db.texts(&count("distinct account_id")).await, ["5"]);
        assert_eq!(db.texts(&count("distinct workspace_id")).await, ["5"]);
        assert_eq!(db.texts("select cast(count(*) as text) from accounts").await, ["5"], "an account that became another's is gone");
        let stray = "select cast(count(*) as text) from briefs where workspace_id not in (select workspace_id from chats)";
        assert_eq!(db.texts(stray).await, ["0"]);
    }

    async fn everything_of_both_is_in_one_hand_and_reminds_once(db) {
        let mut here = open(&db.url).await;
        let (dana, phone, erik) = (client(&db.store, "dana").await, client(&db.store, "phone").await, client(&db.store, "erik").await);
        // Two meetings at one time, of two people who turn out to be one.
        for (number, person) in [&dana, &phone].into_iter().enumerate() {
            here.service.handle(press(person, &Action::Meet(developer(number)))).await.unwrap();
            here.settle().await;
            let (_, at) = here.first_offer(person).unwrap();
            here.service.handle(press(person, &Action::Pick(developer(number), at))).await.unwrap();
            here.settle().await;
            let shown = heard(&here);
            let book = shown[&person.key].iter().flat_map(actions).find(|action| matches!(action, Action::Book(_))).unwrap();
            here.service.handle(press(person, &book)).await.unwrap();
        }
        let start = Action::TryNow(developer(4), NaiveDate::from_ymd_opt(2026, 12, 2).unwrap());
        here.service.handle(press(&dana, &start)).await.unwrap();
        here.settle().await;
        heard(&here);
        for (number, (person, way)) in [(&erik, Way::Hires), (&phone, Way::Both)].into_iter().enumerate() {
            let code = code_of(&here, &dana, number).await;
            let action = join(&bring(&here, person, &code).await, way);
            here.service.handle(press(person, &action)).await.unwrap();
            here.settle().await;
            heard(&here);
        }
        assert_eq!(db.texts(&count("distinct account_id")).await, ["2"]);
        assert_eq!(db.texts(&count("distinct workspace_id")).await, ["1"]);
        let owners = "select cast(count(distinct account_id) as text) from interviews where account_id in (select account_id from chats)";
        assert_eq!(db.texts(owners).await, ["1"]);
        let until = here.now() + TimeDelta::days(14);
        here.pass(until).await;
        let heard = heard(&here);
        let said = |person: &Person, what: &str| {
            let messages = heard.get(&person.key).into_iter().flatten();
            messages.filter(|message| message.plain().contains(what)).count()
        };
        for what in ["trial ends in 3 days", "trial ends tomorrow"] {
            assert_eq!([said(&dana, what), said(&phone, what), said(&erik, what)], [1, 0, 1], "{what}");
        }
        // Dana's meeting and the one that the phone booked: each person hears of each once.
        assert_eq!(said(&dana, "In 60 minutes") + said(&phone, "In 60 minutes"), 2);
        assert_eq!(said(&erik, "In 60 minutes"), 2);
        // A place that was joined stays so for whoever comes to it later.
        let late = Person { key: ChatKey::new(Platform::Console, "phone", "late"), ..phone.clone() };
        here.say(&late, "late", "/trials").await;
        assert!(crate::scene::heard(&here)[&late.key][0].plain().starts_with("On trial"), "the trial of the joined place is seen there");
    }

    async fn whoever_is_on_two_platforms_is_reached_where_they_can_be(db) {
        let store = &db.store;
        store.pool_replace(&sample_pool(), usual_start()).await.unwrap();
        let recorder = Arc::new(Recorder::default());
        let adapter: Arc<dyn Adapter> = recorder.clone();
        let adapters = HashMap::from([(Platform::Discord, Arc::clone(&adapter)), (Platform::Telegram, adapter)]);
        let setting = Setting { terms: Terms::default(), longest_text: 4_000, keep_days: 365, codes: Codes::new(["a test's"]) };
        let clock = Clock::still(usual_start());
        let service = Service::start(store.clone(), I18n::new().unwrap(), setting, clock, adapters).await.unwrap();
        let newcomer = Newcomer { locale: "en-GB".to_owned(), zone: Some(Tz::Europe__Berlin) };
        let person = |platform, id: &str| Person { key: ChatKey::new(platform, id, id), newcomer: newcomer.clone(), staff: None };
        let (dana, phone) = (person(Platform::Discord, "70"), person(Platform::Telegram, "80"));
        let heard = async |what: Incoming| {
            service.handle(what).await.unwrap();
            service.drain_promises().await.unwrap();
            for platform in [Platform::Telegram, Platform::Discord] {
                service.drain_outbox(&scope_of(platform)).await.unwrap();
            }
            recorder.heard()
        };
        for who in [&dana, &phone] {
            let origin = Origin { chat: who.key.clone(), address: who.key.place.clone(), thread: None };
            store.heard_from(&[origin], usual_start()).await.unwrap();
        }
        let said = heard(press(&dana, &OFFER)).await.remove(0).1.plain();
        let code = &said[said.find("link_").unwrap()..][..16];
        let offered = actions(&heard(Whole::incoming(&phone, "code", code)).await.remove(0).1);
        heard(press(&phone, &join(&offered, Way::Person))).await;
        // Telegram cannot be reached any more: what the phone was owed comes on Discord.
        store.bury_routes(&[&phone.key], "gone", usual_start()).await.unwrap();
        heard(Whole::incoming(&phone, "hire", "/hire")).await;
        service.shared().clock.set(usual_start() + TimeDelta::days(2));
        let reminded = heard(Whole::incoming(&dana, "prices", "/prices")).await;
        let waits = |key: &ChatKey| reminded.iter().filter(|(chat, message)| chat == key && message.plain().contains("waiting")).count();
        assert_eq!((waits(&dana.key), waits(&phone.key)), (1, 0), "{reminded:?}");
    }

    async fn a_code_stands_in_no_table_and_a_button_without_its_question_does_nothing(db) {
        let here = open(&db.url).await;
        let (dana, eve) = (client(&db.store, "dana").await, client(&db.store, "eve").await);
        let code = code_of(&here, &dana, 0).await;
        let letters = code.trim_start_matches("link_").to_owned();
        let kept = db.texts("select cast(body as text) from outbox union all select proof from link_offers union all select cast(state as text) from chats").await;
        assert!(kept.len() >= 4);
        for written in [letters.clone(), letters.replace('-', "")] {
            assert!(kept.iter().all(|row| !row.contains(&written)), "{written} is stored");
        }
        // Whoever knows an offer's name only, from a log or by guessing, has nothing.
        let named = db.texts("select cast(body as text) from outbox where cast(body as text) like '%code%'").await;
        let at = named[0].find("\"of\":\"").or_else(|| named[0].find("\"of\": \"")).unwrap();
        let name: Uuid = named[0][at..].split('"').nth(3).unwrap().parse().unwrap();
        here.service.handle(press(&eve, &Action::Link(Linking::Join(name, Way::Both)))).await.unwrap();
        here.settle().await;
        assert!(heard_alone(&here)[0].starts_with("That question isn't open any more."));
        assert_eq!(db.texts(&count("distinct account_id")).await, ["2"]);
    }

    async fn no_table_is_forgotten_when_places_are_linked(db) {
        use crate::database::Kind;
        let columns = |column: &str| match db.kind {
            Kind::Sqlite => format!(
                "select tables.name from sqlite_master as tables join pragma_table_info(tables.name) as columns \
                 where tables.type = 'table' and columns.name = '{column}' order by tables.name"
            ),
            Kind::Postgres => format!(
                "select table_name::text from information_schema.columns where column_name = '{column}' and table_schema = 'public' order by 1"
            ),
        };
        let sorted = |names: &[&str]| { let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect(); names.sort(); names };
        assert_eq!(db.texts(&columns("account_id")).await, sorted(&OF_ACCOUNTS));
        assert_eq!(db.texts(&columns("workspace_id")).await, sorted(&OF_WORKSPACES));
    }
}
