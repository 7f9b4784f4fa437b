//! A service on Telegram, and people who write and press there.

use crate::{
    database::Database,
    fake::{BOT, Fake, Kind, Message as Seen, Noticed, TOKEN, World as Telegrams},
    support::{
        script::{Heard, Person, Scene, World, code_in, scene_of},
        whole::{rival_books, scope_of},
    },
};
use chrono::{DateTime, Utc};
use hirebot::{
    adapters::telegram::{Setup, Staff, Telegram, Webhook},
    conversation::{Action, Attached},
    hiring::{developer::Developer, terms::Terms},
    i18n::{
        I18n,
        message::{Attachment, Entry, Message, Press, Span},
    },
    service::{Adapter, Clock, Service, Setting},
    store::{ChatKey, Newcomer, Platform, Store},
};
use serde_json::json;
use std::{
    collections::{BTreeSet, HashMap},
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::Arc,
};
use tokio::{net::TcpListener, task::JoinHandle};
use uuid::Uuid;

/// The group of those who talk together.
pub const GROUP: i64 = -100;
/// One of the operator's people, and a group of theirs.
pub const STAFFER: i64 = 500;
pub const STAFF_ROOM: i64 = -500;
/// The secret of the tests' webhook.
pub const SECRET: &str = "a-secret_of-letters";

/// How updates come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Polling,
    Webhook,
}

/// Everything that a test of Telegram needs.
pub struct Stage {
    pub fake: Fake,
    pub service: Service,
    pub telegram: Telegram,
    pub store: Store,
    mode: Mode,
    pub url: String,
    terms: Terms,
    /// Where people talk: each on their own, or all in the group.
    pub is_group: bool,
    people: HashMap<String, i64>,
    told: HashMap<String, (String, serde_json::Value)>,
    running: Vec<JoinHandle<()>>,
    hook: Option<String>,
}

impl Stage {
    pub async fn open(db: &Database, mode: Mode, is_group: bool) -> Self {
        Self::start(mode, is_group, &db.url, &scene_of("")).await
    }

    pub async fn start(mode: Mode, is_group: bool, url: &str, scene: &Scene) -> Self {
        Store::migrate(url).await.unwrap();
        let store = Store::open(url).await.unwrap();
        store.pool_replace(&scene.pool, scene.start).await.unwrap();
        let fake = Fake::start().await;
        fake.world().add_group(GROUP, Kind::Supergroup);
        let telegram = telegram(&fake);
        let service = service(store.clone(), scene.start, &scene.terms, &telegram).await;
        let mut stage = Self {
            fake,
            service,
            telegram,
            store,
            mode,
            url: url.to_owned(),
            terms: scene.terms.clone(),
            is_group,
            people: HashMap::new(),
            told: HashMap::new(),
            running: Vec::new(),
            hook: None,
        };
        stage.run().await;
        stage
    }

    /// Begins to take updates.
    pub async fn run(&mut self) {
        let (telegram, service) = (self.telegram.clone(), self.service.clone());
        match self.mode {
            Mode::Polling => self.running.push(tokio::spawn(async move { telegram.poll(&service, std::future::pending()).await })),
            Mode::Webhook => {
                let webhook = Webhook { url: "https://bot.example.com/telegram".to_owned(), secret: SECRET.into() };
                telegram.announce(&service, &webhook).await;
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                self.hook = Some(listener.local_addr().unwrap().to_string());
                let routes = telegram.routes(&service, &webhook);
                self.running.push(tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() }));
            }
        }
    }

    /// The process dies.
    pub async fn kill(&mut self) {
        for task in self.running.drain(..) {
            task.abort();
            let _ = task.await;
        }
        // Its lease runs out on a clock that stands still in these tests.
        crate::support::database::run(self.kind(), &self.url, "delete from leases").await;
    }

    /// Another process takes its place.
    pub async fn restart(&mut self) {
        self.kill().await;
        self.telegram = telegram(&self.fake);
        let store = Store::open(&self.url).await.unwrap();
        self.store = store.clone();
        let now = self.service.shared().clock.now();
        self.service = service(store, now, &self.terms, &self.telegram).await;
        self.run().await;
    }

    pub fn kind(&self) -> crate::support::database::Kind {
        use crate::support::database::Kind::{Postgres, Sqlite};
        if self.url.starts_with("sqlite") { Sqlite } else { Postgres }
    }

    /// Somebody's id; they are made when they are first named.
    pub fn person(&mut self, name: &str) -> i64 {
        let next = 1_000 + i64::try_from(self.people.len()).unwrap();
        let id = *self.people.entry(name.to_owned()).or_insert(next);
        if !self.fake.world().users.contains_key(&id) {
            self.fake.world().add_user(id, name, Some("en"));
        }
        id
    }

    /// Where somebody talks.
    pub fn chat_of(&self, id: i64) -> i64 {
        if self.is_group { GROUP } else { id }
    }

    pub fn key(&self, id: i64) -> ChatKey {
        ChatKey::new(Platform::Telegram, self.chat_of(id).to_string(), id.to_string())
    }

    /// Hands an update over, and waits until it is committed.
    pub async fn hand_over(&self, number: i64) {
        self.fake.happen(|_| ());
        match self.mode {
            Mode::Polling => self.fake.confirmed(number).await,
            Mode::Webhook => {
                let update = self.fake.world().updates.remove(&number).unwrap();
                assert_eq!(self.call_hook(SECRET, update.to_string()).await, 200);
            }
        }
    }

    /// Calls the bot as Telegram does; returns how it answers.
    pub async fn call_hook(&self, secret: &str, body: String) -> u16 {
        let (address, secret) = (self.hook.clone().unwrap(), secret.to_owned());
        let call = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(&address).unwrap();
            let head = format!(
                "POST /telegram HTTP/1.1\r\nHost: bot\r\nConnection: close\r\nX-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).unwrap();
            // A server that has heard enough hangs up.
            let _ = stream.write_all(body.as_bytes());
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer.split(' ').nth(1).unwrap().parse().unwrap()
        });
        call.await.unwrap()
    }

    /// Everything due happens and everything said is delivered.
    pub async fn settle(&self) {
        self.service.drain_promises().await.unwrap();
        self.service.drain_outbox(&scope_of(Platform::Telegram)).await.unwrap();
    }

    /// Somebody writes, in a group as an answer to the bot's latest message there.
    pub async fn write(&mut self, id: i64, words: &str) {
        let chat = self.chat_of(id);
        let number = self.fake.happen(|world| {
            let latest = world.chats.get(&chat).and_then(|chat| chat.messages.values().rev().find(|message| message.from.is_none()));
            let answers = latest.map(|message| message.id).filter(|_| chat < 0 && !words.starts_with('/'));
            let words =
                if chat < 0 && answers.is_none() && !words.starts_with('/') { format!("@hire_test_bot {words}") } else { words.to_owned() };
            world.write(id, chat, None, answers, &json!({ "text": words }))
        });
        self.hand_over(number).await;
        self.settle().await;
    }

    /// Somebody presses the newest button with this label; `false` when there is none.
    pub async fn press(&mut self, id: i64, label: &str) -> bool {
        self.press_one(id, |shown, _| shown == label).await
    }

    /// Somebody presses the newest button of theirs that is wanted, by its label and what it carries.
    async fn press_one(&mut self, id: i64, is_wanted: impl Fn(&str, &str) -> bool) -> bool {
        let chat = self.chat_of(id);
        let pressed = self.fake.happen(|world| {
            let mark = if chat < 0 { format!("~{}", mark(id)) } else { String::new() };
            let (message, payload) = world
                .find_button(chat, |label, carried| carried.strip_suffix(mark.as_str()).is_some_and(|carried| is_wanted(label, carried)))?;
            Some(world.press(id, chat, message, &payload))
        });
        let Some((number, query)) = pressed else { return false };
        self.hand_over(number).await;
        self.settle().await;
        self.fake.until("the press is answered", |world| (!world.presses[&query].answers.is_empty()).then_some(())).await;
        true
    }

    /// A line of a transcript.
    pub async fn line(&mut self, id: i64, line: &str) {
        let label = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        match label {
            Some(label) if self.press(id, label).await => {}
            Some(_) | None => self.write(id, line).await,
        }
    }

    /// What the bot remembers of a label in brackets.
    async fn meant(&self, key: &ChatKey, label: &str) -> Option<String> {
        let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
        let mut tx = self.store.begin().await.unwrap();
        let turn = tx.chats(&[(key, &newcomer)], self.service.shared().clock.now()).await.unwrap()[key].turn;
        let mut shown = tx.shown(&[key]).await.unwrap().remove(key).unwrap();
        shown.recall(&tx.shown_before(key, turn).await.unwrap());
        tx.rollback().await.unwrap();
        shown.resolve(label, true)
    }

    /// What people noticed since the last call, each for whom it was.
    pub fn noticed(&self) -> Vec<(i64, Noticed)> {
        let noticed = self.fake.noticed();
        let world = self.fake.world();
        noticed.into_iter().map(|seen| (for_whom(&world, seen.chat, &seen.message), seen)).collect()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        for task in &self.running {
            task.abort();
        }
    }
}

/// For whom a message is: the private chat's person, or who is mentioned, answered, or may press.
fn for_whom(world: &Telegrams, chat: i64, message: &Seen) -> i64 {
    if chat > 0 {
        return chat;
    }
    let mentioned = message.entities.iter().find_map(|entity| entity.user);
    let answered = message.answers.and_then(|id| world.chats[&chat].messages[&id].from);
    let marked = message.buttons.iter().flatten().find_map(|(_, payload)| {
        let (_, owner) = payload.rsplit_once('~')?;
        world.users.keys().copied().find(|id| mark(*id) == owner)
    });
    mentioned.or(answered).or(marked).unwrap_or(BOT)
}

/// An id as buttons carry it.
pub fn mark(mut id: i64) -> String {
    const DIGITS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut letters = Vec::new();
    while id > 0 {
        letters.insert(0, DIGITS[usize::try_from(id % 62).unwrap()]);
        id /= 62;
    }
    String::from_utf8(letters).unwrap()
}

pub fn telegram(fake: &Fake) -> Telegram {
    telegram_of(fake, Staff { users: vec![STAFFER], chat: Some(STAFF_ROOM) })
}

pub fn telegram_of(fake: &Fake, staff: Staff) -> Telegram {
    let (token, api_url, locale) = (TOKEN.into(), fake.url.clone(), "en".to_owned());
    Telegram::new(Setup { token, api_url, locale, zone: None, messages_per_second: 0, staff }).unwrap()
}

pub async fn service(store: Store, now: DateTime<Utc>, terms: &Terms, telegram: &Telegram) -> Service {
    let adapter: Arc<dyn Adapter> = Arc::new(telegram.clone());
    let setting = Setting { terms: terms.clone(), longest_text: 4_000, keep_days: 365, codes: hirebot::service::Codes::new(["a test's"]) };
    let adapters = HashMap::from([(Platform::Telegram, adapter)]);
    Service::start(store, I18n::new().unwrap(), setting, Clock::still(now), adapters).await.unwrap()
}

/// A message as the transcripts know it.
pub fn as_message(seen: &Seen) -> Message {
    let text = seen.text.replace('\u{2060}', "");
    let press = |(label, payload): &(String, String)| {
        let payload = payload.rsplit_once('~').map_or(payload.as_str(), |(payload, _)| payload);
        Press { label: label.clone(), payload: payload.to_owned() }
    };
    Message {
        // An address that opens Telegram is Telegram's own too.
        lines: text.lines().filter(|line| !line.contains("https://t.me/")).map(|line| vec![Span::Ours(line.to_owned())]).collect(),
        // A link into the private chat is Telegram's own.
        buttons: seen
            .buttons
            .iter()
            .filter(|row| !row.iter().any(|(label, _)| label.starts_with('🔒')))
            .map(|row| row.iter().map(press).collect())
            .collect(),
        entry: seen.document.as_ref().filter(|(name, _)| name.rsplit('.').next() == Some("ics")).map(|(_, content)| entry_of(content)),
        attachment: seen
            .document
            .as_ref()
            .filter(|(name, _)| name.rsplit('.').next() == Some("json"))
            .map(|_| Attachment { of: Attached::Everything, file: None }),
        news: None,
    }
}

/// What a calendar file says.
fn entry_of(content: &str) -> Entry {
    let line = |name: &str| content.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
    Entry {
        uid: Uuid::nil(),
        sequence: line("SEQUENCE:").parse().unwrap(),
        cancelled: line("METHOD:") == "CANCEL",
        stamp: DateTime::UNIX_EPOCH,
        starts_at: DateTime::UNIX_EPOCH,
        ends_at: DateTime::UNIX_EPOCH,
        summary: String::new(),
        description: String::new(),
        location: String::new(),
    }
}

impl World for Stage {
    async fn say(&mut self, person: &Person, id: &str, line: &str) {
        let user = self.person(&person.key.person);
        self.fake.world().add_user(user, &person.key.person, Some(&person.newcomer.locale));
        // Telegram tells no zone; whoever has one in the transcript has named it before.
        let newcomer = Newcomer { locale: person.newcomer.locale.clone(), zone: person.newcomer.zone };
        let (key, now) = (self.key(user), self.service.shared().clock.now());
        let mut tx = self.store.begin().await.unwrap();
        tx.chats(&[(&key, &newcomer)], now).await.unwrap();
        tx.commit().await.unwrap();
        let again = self.told.get(id).filter(|_| id.starts_with("line-")).cloned();
        if let Some((kind, content)) = again {
            let number = self.fake.happen(|world| world.update(&kind, &content));
            self.hand_over(number).await;
            self.settle().await;
            return;
        }
        // A transcript means the button that the terminal would find. One that is not seen any more, because its card has changed,
        // can still be typed.
        let meant = if line.starts_with('[') { self.meant(&key, line).await } else { None };
        let pressed = match meant {
            Some(payload) => self.press_one(user, |shown, carried| format!("[{shown}]") == line && carried == payload).await,
            None => false,
        };
        if !pressed {
            self.write(user, line).await;
        }
        let told = self.fake.world().latest.clone();
        self.told.extend(told.map(|told| (id.to_owned(), told)));
    }

    async fn pass(&mut self, until: DateTime<Utc>) {
        while let Some(due) = self.service.shared().store.next_due().await.unwrap().filter(|due| *due <= until) {
            let clock = &self.service.shared().clock;
            clock.set(due.max(clock.now()));
            self.settle().await;
        }
        self.service.shared().clock.set(until);
        self.settle().await;
    }

    async fn stand_still(&mut self, until: DateTime<Utc>) {
        self.service.shared().clock.set(until);
        self.settle().await;
    }

    async fn invite(&mut self, developer: &str) -> String {
        let service = &self.service;
        let event = uuid::Uuid::now_v7().to_string();
        let reply = service.invite(&event, developer).await.unwrap();
        let mut message = service.shared().i18n.message("en", &reply);
        service.reveal(&mut message);
        code_in(&message)
    }

    async fn leave(&mut self, developer: &str) {
        let shared = self.service.shared();
        let mut pool = shared.store.pool_all().await.unwrap();
        pool.retain(|other| other.name != developer);
        shared.store.pool_replace(&pool, shared.clock.now()).await.unwrap();
        self.service.refresh_roster().await.unwrap();
    }

    async fn join(&mut self, developer: Developer) {
        let shared = self.service.shared();
        shared.store.pool_upsert(&[developer], shared.clock.now()).await.unwrap();
        self.service.refresh_roster().await.unwrap();
        self.settle().await;
    }

    async fn crash(&mut self) {
        // The next process starts at once.
        self.store.remember(&self.telegram.presence(), &self.now().to_rfc3339()).await.unwrap();
        self.restart().await;
        self.settle().await;
    }

    async fn rival_books(&mut self, developer: &str, at: DateTime<Utc>) {
        rival_books(&self.service, developer, at).await;
    }

    fn first_offer(&self, person: &Person) -> Option<(String, DateTime<Utc>)> {
        let chat = self.chat_of(self.people[&person.key.person]);
        let world = self.fake.world();
        let buttons = world.chats[&chat].messages.values().rev().find(|message| !message.buttons.is_empty())?.buttons.clone();
        buttons.iter().flatten().find_map(|(_, payload)| {
            let payload = payload.rsplit_once('~').map_or(payload.as_str(), |(payload, _)| payload);
            match Action::decode(payload)? {
                Action::Pick(developer, at) => Some((developer.0, at)),
                _ => None,
            }
        })
    }

    fn heard(&mut self) -> Heard {
        let names: HashMap<i64, String> = self.people.iter().map(|(name, id)| (*id, name.clone())).collect();
        let noticed = self.noticed();
        let heard = noticed.iter().map(|(whom, seen)| {
            let name = names.get(whom).cloned().unwrap_or_else(|| format!("nobody ({})", seen.message.text));
            (ChatKey::new(Platform::Console, crate::support::script::PLACE, name), as_message(&seen.message))
        });
        heard.collect()
    }

    fn now(&self) -> DateTime<Utc> {
        self.service.shared().clock.now()
    }
}

/// All who talk in a transcript.
pub fn talkers(script: &str) -> BTreeSet<&str> {
    script.lines().filter_map(crate::support::script::speaker).collect()
}
