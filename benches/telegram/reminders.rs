//! Ten thousand reminders are due, Telegram takes thirty messages a second, and some people want an answer.

use crate::{
    bot::Bot,
    fake::{Fake, Noticed},
    usage,
};
use chrono::{TimeDelta, Utc};
use hirebot::{
    i18n::message::{Message, Span},
    store::{About, ChatKey, Newcomer, Origin, Outgoing, Platform, Store},
};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use uuid::Uuid;

const REMINDERS: i64 = 10_000;
const FOR: Duration = Duration::from_secs(40);
/// Somebody asks for the prices this often.
const ASKS_EVERY: Duration = Duration::from_millis(700);

pub async fn measure() {
    let folder = tempfile::tempdir().unwrap();
    fill(&format!("sqlite://{}", folder.path().join("hirebot.db").display())).await;
    let fake = Fake::start().await;
    let (sender, mut seen) = mpsc::unbounded_channel();
    {
        let mut world = fake.world();
        world.is_lax = true;
        world.has_limits = true;
        world.watcher = Some(sender);
        for person in 1..=REMINDERS {
            world.add_user(person, "Dana", Some("en"));
            world.chat_mut(person);
        }
    }
    let bot = Bot::start(folder.path(), &fake, 30);
    let (mut asker, mut asked_at) = (2_000_000, Instant::now());
    let (started, mut reminded, mut times) = (Instant::now(), 0_usize, Vec::new());
    let ask = |asker: i64| {
        fake.world().add_user(asker, "Erik", Some("en"));
        fake.happen(|world| world.write(asker, asker, None, None, &json!({"text": "/prices"})));
    };
    ask(asker);
    while started.elapsed() < FOR {
        let noticed: Option<Noticed> = tokio::time::timeout(Duration::from_millis(50), seen.recv()).await.ok().flatten();
        match noticed {
            Some(noticed) if noticed.chat == asker => times.push(noticed.at - asked_at),
            Some(_) => reminded += 1,
            None => {}
        }
        if asked_at.elapsed() >= ASKS_EVERY {
            asker += 1;
            asked_at = Instant::now();
            ask(asker);
        }
    }
    let held = fake.world().held;
    let passed = started.elapsed().as_secs_f64();
    println!(
        "\n{REMINDERS} reminders due, 30 messages a second allowed\n  {:.1} reminders/s, answers to those who ask: p50 {:.0} ms, p99 {:.0} ms \
         of {}, refused for speed {held}, {:.1} % of a processor",
        reminded as f64 / passed,
        usage::share(&mut times, 50),
        usage::share(&mut times, 99),
        times.len(),
        bot.cpu().as_secs_f64() * 100.0 / passed,
    );
}

/// Reminders as they wait in the outbox.
async fn fill(url: &str) {
    Store::migrate(url).await.unwrap();
    let store = Store::open(url).await.unwrap();
    let now = Utc::now();
    let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
    let message =
        Message { lines: vec![vec![Span::Ours("The trial ends in 3 days. Keep working together?".to_owned())]], ..Message::default() };
    let keys: Vec<ChatKey> = (1..=REMINDERS).map(|id| ChatKey::new(Platform::Telegram, id.to_string(), id.to_string())).collect();
    for keys in keys.chunks(1_000) {
        let mut tx = store.begin().await.unwrap();
        let known: Vec<(&ChatKey, &Newcomer)> = keys.iter().map(|key| (key, &newcomer)).collect();
        tx.chats(&known, now).await.unwrap();
        let about = |key: &ChatKey| {
            Some(About { subject: Uuid::new_v5(&Uuid::NAMESPACE_OID, key.to_string().as_bytes()), until: now + TimeDelta::days(1) })
        };
        let outgoing: Vec<Outgoing<'_>> = keys
            .iter()
            .map(|key| Outgoing {
                id: Uuid::new_v5(&Uuid::NAMESPACE_URL, key.to_string().as_bytes()),
                chat: key,
                priority: 2,
                message: &message,
                not_before: now,
                about: about(key),
                turn: 0,
            })
            .collect();
        tx.queue(&outgoing, now).await.unwrap();
        tx.commit().await.unwrap();
        let origins: Vec<Origin> = keys.iter().map(|key| Origin { chat: key.clone(), address: key.place.clone(), thread: None }).collect();
        store.heard_from(&origins, now).await.unwrap();
    }
    store.close().await;
}
