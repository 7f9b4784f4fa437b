//! Clients with a confirmed brief, each in a workspace of their own, and what they press.

use crate::support::{
    script::{Person, scene_of, usual_start},
    whole::Whole,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::{Action, Chat, Effect},
    hiring::{
        brief::{Brief, BriefId, Requirements},
        developer::DeveloperId,
        level::Workload,
        terms::Terms,
    },
    i18n::message::{Message, Span},
    operations::sample::sample_pool,
    service::{Incoming, Input},
    store::{ChatKey, Newcomer, Outgoing, Owner, Platform, Store},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A service on the database, with the sample pool and a clock that stands at the usual start.
pub async fn open(url: &str) -> Whole {
    Whole::start(url, &scene_of("")).await
}

pub fn named(name: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes())
}

pub fn developer(position: usize) -> DeveloperId {
    sample_pool()[position].id.clone()
}

/// Somebody alone in their workspace.
pub fn person(name: &str) -> Person {
    let newcomer = Newcomer { locale: "en-GB".to_owned(), zone: Some(Tz::Europe__Berlin) };
    Person { key: ChatKey::new(Platform::Console, name, name), newcomer, staff: None }
}

/// Somebody alone in their workspace who has confirmed a brief.
pub async fn client(store: &Store, name: &str) -> Person {
    let person = person(name);
    let mut tx = store.begin().await.unwrap();
    let chats = tx.chats(&[(&person.key, &person.newcomer)], usual_start()).await.unwrap();
    let chat = &chats[&person.key];
    let requirements = Requirements { workload: Some(Workload::PartTime), zone: person.newcomer.zone, ..Requirements::default() };
    let brief = Brief { id: BriefId(named(name)), requirements, quotes: Vec::new(), confirmed_at: usual_start(), revision: 1 };
    let owner = Owner { chat: &person.key, account: chat.account, workspace: chat.workspace, seed: named(name) };
    tx.apply(&Effect::KeepBrief(Box::new(brief)), &owner, &Terms::default(), usual_start()).await.unwrap();
    let working_on_it = Chat { brief: Some(BriefId(named(name))), ..chat.chat.clone().unwrap() };
    tx.keep_chats(&[(&person.key, &working_on_it, chat.turn, chat.revision)], usual_start()).await.unwrap();
    tx.commit().await.unwrap();
    person
}

pub async fn clients(store: &Store, many: usize) -> Vec<Person> {
    let mut clients = Vec::with_capacity(many);
    for number in 0..many {
        clients.push(client(store, &format!("client-{number}")).await);
    }
    clients
}

pub fn press(person: &Person, action: &Action) -> Incoming {
    Incoming {
        id: format!("test:{}:{}", person.key, action.encode()),
        chat: person.key.clone(),
        newcomer: person.newcomer.clone(),
        input: Input::Press(action.encode()),
        staff: None,
    }
}

/// Queues messages of one line each.
pub async fn queue(store: &Store, person: &Person, texts: &[&str]) {
    let messages: Vec<_> = texts.iter().map(|text| (named(&format!("{}{text}", person.key)), message(text))).collect();
    let outgoing: Vec<_> = messages
        .iter()
        .map(|(id, message)| Outgoing { id: *id, chat: &person.key, priority: 0, message, not_before: usual_start(), about: None, turn: 1 })
        .collect();
    let mut tx = store.begin().await.unwrap();
    tx.chats(&[(&person.key, &person.newcomer)], usual_start()).await.unwrap();
    tx.queue(&outgoing, usual_start()).await.unwrap();
    tx.commit().await.unwrap();
}

pub fn message(text: &str) -> Message {
    Message { lines: vec![vec![Span::Ours(text.to_owned())]], ..Message::default() }
}

/// What everybody heard since the last call, by chat.
pub fn heard(whole: &Whole) -> BTreeMap<ChatKey, Vec<Message>> {
    let mut by_chat: BTreeMap<ChatKey, Vec<Message>> = BTreeMap::new();
    for (chat, message) in whole.recorder.heard() {
        by_chat.entry(chat).or_default().push(message);
    }
    by_chat
}

/// What one person heard since the last call; nobody else heard anything.
pub fn heard_alone(whole: &Whole) -> Vec<String> {
    let mut heard = heard(whole);
    assert!(heard.len() < 2, "{heard:?}");
    heard.pop_first().map(|(_, messages)| messages.iter().map(Message::plain).collect()).unwrap_or_default()
}

pub fn actions(message: &Message) -> Vec<Action> {
    message.buttons.iter().flatten().filter_map(|button| Action::decode(&button.payload)).collect()
}

pub fn clock_moves(whole: &Whole, by: TimeDelta) -> DateTime<Utc> {
    let clock = &whole.service.shared().clock;
    clock.set(clock.now() + by);
    clock.now()
}
