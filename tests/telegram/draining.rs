//! Thousands of reminders are due at once while Telegram limits how fast they may go out, and some people want an answer.

use crate::{
    database::Kind,
    fake::{Fake, Noticed, TOKEN},
    running::{Running, hirebot},
    support::database::texts,
};
use chrono::{TimeDelta, Utc};
use hirebot::{
    conversation::{Chat, Effect, Stage, action::Field, stage::Briefing},
    hiring::{
        promise::{Promise, PromiseKind, When},
        terms::Terms,
    },
    store::{ChatKey, Newcomer, Owner, Platform, Store},
};
use serde_json::json;
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};
use tokio::sync::mpsc;
use uuid::Uuid;

/// People who left a brief unfinished. Each is owed one reminder, which is two messages: why, and the open question.
const PEOPLE: i64 = 2_500;
const MESSAGES: usize = 5_000;
/// What is allowed in a second, here: Telegram's thirty would take minutes.
const PER_SECOND: usize = 500;
/// Somebody asks for the prices this often.
const ASKS_EVERY: Duration = Duration::from_millis(400);
/// The longest that somebody who asks may wait, on a machine that is busy with other tests too.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_reminders_go_out_within_the_limits_and_each_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    fill(&url).await;
    let fake = Fake::start().await;
    let (sender, mut seen) = mpsc::unbounded_channel();
    {
        let mut world = fake.world();
        world.is_lax = true;
        world.has_limits = true;
        world.per_second = Some(PER_SECOND);
        world.watcher = Some(sender);
        for person in 1..=PEOPLE {
            world.add_user(person, "Dana", Some("en"));
            world.chat_mut(person);
        }
    }
    let mut command = hirebot(folder.path(), &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0").env("HIREBOT__TELEGRAM__TOKEN", TOKEN);
    command.env("HIREBOT__TELEGRAM__API_URL", &fake.url).env("HIREBOT__TELEGRAM__MESSAGES_PER_SECOND", PER_SECOND.to_string());
    let mut program = Running::start(command);
    let mut reminded: HashMap<i64, Vec<String>> = HashMap::new();
    let (mut count, mut asked, mut waits) = (0, Vec::new(), Vec::new());
    let mut began = None;
    let deadline = Instant::now() + Duration::from_secs(80);
    while count < MESSAGES || waits.len() < asked.len() {
        assert!(Instant::now() < deadline, "{count} of {MESSAGES} messages came, and {} of {} answers", waits.len(), asked.len());
        let noticed: Option<Noticed> = tokio::time::timeout(Duration::from_millis(50), seen.recv()).await.ok().flatten();
        if let Some(noticed) = noticed {
            if noticed.chat > PEOPLE {
                let at: &Instant = &asked[usize::try_from(noticed.chat - PEOPLE - 1).unwrap()];
                waits.push(noticed.at.duration_since(*at));
            } else {
                began.get_or_insert(noticed.at);
                count += 1;
                reminded.entry(noticed.chat).or_default().push(noticed.message.text);
            }
        }
        let is_time = asked.last().is_none_or(|at| at.elapsed() >= ASKS_EVERY);
        if count > 0 && count < MESSAGES && is_time {
            asked.push(Instant::now());
            let erik = PEOPLE + i64::try_from(asked.len()).unwrap();
            fake.world().add_user(erik, "Erik", Some("en"));
            fake.happen(|world| world.write(erik, erik, None, None, &json!({"text": "/prices"})));
        }
    }
    let took = began.unwrap().elapsed();
    // A little longer, in case something comes twice.
    while let Ok(Some(noticed)) = tokio::time::timeout(Duration::from_millis(300), seen.recv()).await {
        reminded.entry(noticed.chat).or_default().push(noticed.message.text);
    }
    program.kill();
    assert_eq!(reminded.len(), usize::try_from(PEOPLE).unwrap(), "nobody is left out");
    for (person, messages) in &reminded {
        let [why, question] = &messages[..] else { panic!("{person} got {messages:?}") };
        assert!(why != question && question.contains("of 10"), "{person} got {messages:?}");
    }
    assert!(asked.len() >= 10 && waits.iter().all(|wait| *wait < LONGEST_WAIT), "{waits:?}");
    let rate = f64::from(u32::try_from(MESSAGES).unwrap()) / took.as_secs_f64();
    eprintln!("{rate:.0} messages a second of {PER_SECOND}, the longest wait {:?}", waits.iter().max());
    // The allowance is not exceeded, and not left unused; how near one comes to it is measured by a benchmark.
    assert!(rate > 100.0, "{rate} messages a second");
    let left = "select cast(count(*) as text) from outbox where state <> 'sent'";
    assert_eq!(texts(Kind::Sqlite, &url, left).await, ["0"]);
    let owed = "select cast(count(*) as text) from promises where state <> 'fired'";
    assert_eq!(texts(Kind::Sqlite, &url, owed).await, ["0"]);
}

/// People in the middle of a brief, whose reminder has just come due.
async fn fill(url: &str) {
    Store::migrate(url).await.unwrap();
    let store = Store::open(url).await.unwrap();
    let now = Utc::now();
    let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
    let keys: Vec<ChatKey> = (1..=PEOPLE).map(|id| ChatKey::new(Platform::Telegram, id.to_string(), id.to_string())).collect();
    for keys in keys.chunks(500) {
        let mut tx = store.begin().await.unwrap();
        let known: Vec<(&ChatKey, &Newcomer)> = keys.iter().map(|key| (key, &newcomer)).collect();
        let stored = tx.chats(&known, now).await.unwrap();
        let mut talks = Vec::new();
        for key in keys {
            let draft = Uuid::new_v5(&Uuid::NAMESPACE_OID, key.to_string().as_bytes());
            let open = Stage::Briefing(Briefing { open: Some(Field::Needs), editing: false, page: 0, misses: 0 });
            talks.push((key, Chat { draft_id: Some(draft), ..Chat::new("en", None).at(open) }));
            let chat = &stored[key];
            let owner = Owner { chat: key, account: chat.account, workspace: chat.workspace, seed: draft };
            let promise = Promise::about(draft, PromiseKind::BriefUnfinished, When::At(now - TimeDelta::minutes(1)));
            tx.apply(&Effect::Promise(promise), &owner, &Terms::default(), now).await.unwrap();
        }
        let talks: Vec<_> = talks.iter().map(|(key, chat)| (*key, chat, 1, 0)).collect();
        tx.keep_chats(&talks, now).await.unwrap();
        tx.commit().await.unwrap();
    }
    store.close().await;
}
