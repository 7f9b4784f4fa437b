//! A hire by three members of one server, and answers in time while ten thousand reminders go out.

use crate::{
    database::{Kind, fresh, texts},
    fake::{Fake, Seen, TOKEN, people::Client},
    stage::{Bot, By},
    support::script::usual_start,
};
use chrono::TimeDelta;
use hirebot::{
    adapters::discord::{Access, Staff, Way},
    hiring::terms::Terms,
    i18n::message::{Message, Span},
    operations::sample::sample_pool,
    service::Clock,
    store::{About, ChatKey, Newcomer, Outgoing, Platform, Store},
};
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;

pub async fn database() -> (String, Option<tempfile::TempDir>) {
    let (url, folder) = fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    Store::open(&url).await.unwrap().pool_replace(&sample_pool(), usual_start()).await.unwrap();
    (url, folder)
}

/// Presses the newest button with that label that somebody sees, and waits until they see something new.
pub async fn presses(fake: &Fake, who: &Client, label: &str) {
    let found = fake.sees(who).into_iter().rev().find_map(|seen| {
        let rows = seen.body["components"].as_array()?.clone();
        let buttons = rows.iter().filter_map(|row| row["components"].as_array()).flatten();
        let button = buttons.into_iter().find(|button| button["label"] == label)?["custom_id"].as_str()?.to_owned();
        Some((seen.id, button))
    });
    let (message, button) = found.unwrap_or_else(|| panic!("{label} is not there"));
    let id = fake.presses(who, message, &button).await;
    answered(fake, id).await;
}

pub async fn answered(fake: &Fake, id: u64) {
    let is_answered = |model: &crate::fake::Model| {
        let interaction = &model.interactions[&id];
        let original = interaction.original.and_then(|original| model.messages.get(&original));
        interaction.answered.is_some() && original.is_none_or(|seen| !seen.is_loading)
    };
    fake.until("an answer", is_answered).await;
}

pub fn words(fake: &Fake, who: &Client) -> String {
    let seen = fake.sees(who);
    seen.iter().flat_map(Seen::texts).collect::<Vec<_>>().join("\n")
}

async fn three_members_hire(by: By) {
    let fake = Fake::start().await;
    let (url, _folder) = database().await;
    let mut bot = Bot::start(&fake, &url, Clock::Real, &Terms::default(), by).await;
    bot.runs();
    let [dana, erik, fay] = ["dana", "erik", "fay"].map(|name| fake.in_server(name, "en-GB", SERVER, CHANNEL));
    // Dana finds somebody; nobody else sees how.
    let id =
        fake.calls(&dana, "hire", &[("need", "senior backend developer with Go and PostgreSQL, part-time, start soon, 2 h overlap")]).await;
    answered(&fake, id).await;
    let mut after = 0;
    for _ in 0..12 {
        let ways = ["Here is your brief", "\"Skip\"", "\"As soon as possible\"", "\"2 h a day\"", "\"Berlin (UTC+1)\""];
        let next = |model: &crate::fake::Model| {
            let found = model.messages.range(after + 1..).find_map(|(id, seen)| {
                let text = seen.body.to_string();
                ways.into_iter().find(|way| text.contains(way)).map(|way| (*id, way))
            });
            found.filter(|_| model.interactions.values().all(|one| one.answered.is_some()))
        };
        fake.until("the next question", |model| next(model).is_some()).await;
        let (id, way) = next(&fake.model()).unwrap();
        if way == ways[0] {
            break;
        }
        after = id;
        presses(&fake, &dana, way.trim_matches('"')).await;
    }
    presses(&fake, &dana, "Confirm and show matches").await;
    fake.until("matches", |model| model.messages.values().any(|seen| seen.body.to_string().contains("Ada: profile"))).await;
    assert!(!words(&fake, &erik).contains("Ada"), "a person's own steps are theirs");
    presses(&fake, &dana, "Ada: shortlist").await;
    assert!(words(&fake, &erik).contains("Ada Okonjo is on your shortlist"), "the shortlist is everybody's");
    // Erik sees all of it and books the interview; everybody hears of the booking.
    let id = fake.calls(&erik, "shortlist", &[]).await;
    answered(&fake, id).await;
    assert!(words(&fake, &erik).contains("Ada Okonjo"));
    presses(&fake, &erik, "Ada Okonjo").await;
    presses(&fake, &erik, "Interview").await;
    let offer = fake.sees(&erik).into_iter().next_back().unwrap();
    let first = offer.body["components"][0]["components"][0]["label"].as_str().unwrap().to_owned();
    presses(&fake, &erik, &first).await;
    assert!(!words(&fake, &fay).contains("Book it"));
    presses(&fake, &erik, "Book it").await;
    assert!(words(&fake, &fay).contains("Ada Okonjo"), "a booking is everybody's");
    assert!(fake.sees(&fay).iter().any(|seen| seen.file.as_ref().is_some_and(|file| file.starts_with("BEGIN:VCALENDAR"))));
    // Fay sees it in the list as well, and starts the trial.
    let id = fake.calls(&fay, "interviews", &[]).await;
    answered(&fake, id).await;
    assert_eq!(texts(Kind::Sqlite, &url, "select state from interviews").await, ["confirmed"]);
    assert_eq!(texts(Kind::Sqlite, &url, "select cast(count(*) as text) from workspaces").await, ["1"]);
    bot.dies().await;
    fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_members_of_a_server_hire_together_over_the_gateway() {
    three_members_hire(By::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_members_of_a_server_hire_together_over_the_endpoint() {
    three_members_hire(By::Endpoint).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_waits_while_ten_thousand_reminders_go_out() {
    let fake = Fake::start().await;
    let (url, _folder) = database().await;
    let access = Access {
        token: TOKEN.to_owned().into(),
        address: fake.url(),
        application: None,
        way: Way::Gateway { shards: Some(1) },
        locale: "en".to_owned(),
        staff: Staff::default(),
        paced: true,
    };
    let mut bot = Bot::with(&fake, &url, Clock::Real, &Terms::default(), access).await;
    let now = bot.now();
    let message = Message { lines: vec![vec![Span::Ours("The trial ends".to_owned())]], ..Message::default() };
    let keys: Vec<ChatKey> = (0..100)
        .map(|number| {
            let person = fake.in_private(&format!("client{number}"), "en").person.to_string();
            ChatKey::new(Platform::Discord, person.clone(), person)
        })
        .collect();
    let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
    let mut tx = bot.service.shared().store.begin().await.unwrap();
    tx.chats(&keys.iter().map(|key| (key, &newcomer)).collect::<Vec<_>>(), now).await.unwrap();
    let about = Some(About { subject: Uuid::now_v7(), until: now + TimeDelta::days(7) });
    let reminder = |number: usize| Outgoing {
        id: Uuid::now_v7(),
        chat: &keys[number % keys.len()],
        priority: 5,
        message: &message,
        not_before: now,
        about,
        turn: 0,
    };
    let reminders: Vec<_> = (0..10_000).map(reminder).collect();
    tx.queue(&reminders, now).await.unwrap();
    tx.commit().await.unwrap();
    bot.runs();
    fake.until("reminders go out", |model| model.messages.len() > 60).await;
    let dana = fake.in_private("dana", "en-GB");
    for command in ["start", "hire", "prices", "guide", "help", "settings", "interviews", "trials"] {
        let id = fake.calls(&dana, command, &[]).await;
        answered(&fake, id).await;
    }
    let sent = fake.model().messages.len();
    assert!(sent < 5_000, "there were reminders to come all the while: {sent}");
    bot.dies().await;
    fake.check();
}
