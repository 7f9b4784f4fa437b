//! Every transcript, unchanged, through Discord: each person alone in direct messages, and all of them in one server.

use crate::{
    database::{Kind, POSTGRES, fresh, remove, run, texts},
    fake::{Fake, Seen, people::Client},
    stage::{Bot, By},
    support::{
        script::{Heard, Person, Scene, World, are_apart, code_in, has_staff, play, scene_of, speaker},
        whole::{first_offer, rivals_interview},
    },
};
use chrono::{DateTime, Utc};
use futures_util::{StreamExt as _, stream};
use hirebot::{
    conversation::{Command, Effect},
    hiring::{
        brief::{Brief, Requirements},
        developer::Developer,
        terms::Terms,
    },
    i18n::{
        message::{Message, Span},
        shown::Shown,
    },
    service::Clock,
    store::{ChatKey, Newcomer, Owner, Platform, Store},
};
use serde_json::Value;
use std::{
    collections::{BTreeSet, HashMap},
    env, fs,
    path::PathBuf,
    time::Duration,
};
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    Private,
    Server,
}

struct Stage {
    fake: Fake,
    kind: Kind,
    url: String,
    terms: Terms,
    place: Where,
    by: By,
    bot: Option<Bot>,
    clients: HashMap<String, Client>,
    told: HashMap<String, Value>,
    last: HashMap<String, Message>,
    shown: HashMap<String, Shown>,
    heard: Heard,
    proofs: usize,
}

impl Stage {
    async fn start((kind, url): (Kind, &str), scene: &Scene, place: Where, by: By) -> Self {
        let fake = Fake::start().await;
        Store::migrate(url).await.unwrap();
        let store = Store::open(url).await.unwrap();
        store.pool_replace(&scene.pool, scene.start).await.unwrap();
        let bot = Bot::start(&fake, url, Clock::still(scene.start), &scene.terms, by).await;
        Self {
            fake,
            kind,
            url: url.to_owned(),
            terms: scene.terms.clone(),
            place,
            by,
            bot: Some(bot),
            clients: HashMap::new(),
            told: HashMap::new(),
            last: HashMap::new(),
            shown: HashMap::new(),
            heard: Vec::new(),
            proofs: 0,
        }
    }

    fn bot(&self) -> &Bot {
        self.bot.as_ref().unwrap()
    }

    fn key(&self, client: &Client) -> ChatKey {
        let place = client.server.unwrap_or(client.person);
        assert_eq!(client.server.is_some(), self.place == Where::Server);
        ChatKey::new(Platform::Discord, place.to_string(), client.person.to_string())
    }

    /// A person's client. Discord does not tell zones, so the one of the transcript is there before they say anything.
    async fn client(&mut self, person: &Person) -> Client {
        let name = person.key.person.clone();
        if let Some(client) = self.clients.get(&name) {
            return client.clone();
        }
        let locale = person.newcomer.locale.as_str();
        let client = match self.place {
            Where::Private => self.fake.in_private(&name, locale),
            Where::Server => self.fake.in_server(&name, locale, SERVER, CHANNEL),
        };
        let mut tx = self.bot().service.shared().store.begin().await.unwrap();
        tx.chats(&[(&self.key(&client), &person.newcomer)], self.bot().now()).await.unwrap();
        tx.commit().await.unwrap();
        self.clients.insert(name, client.clone());
        client
    }

    /// The newest control that the person sees for a payload: the message, its custom id, and what is chosen in a menu.
    fn control(&self, client: &Client, payload: &str) -> Option<(u64, String, Option<Vec<String>>)> {
        for seen in self.fake.sees(client).iter().rev() {
            for control in controls(seen) {
                let id = control["custom_id"].as_str().unwrap().to_owned();
                if control["type"] == 2 && id.splitn(4, ':').nth(3) == Some(payload) {
                    return Some((seen.id, id, None));
                }
                let options = control["options"].as_array().cloned().unwrap_or_default();
                let value = |option: &Value| option["value"].as_str().unwrap().to_owned();
                if !options.iter().any(|option| value(option) == payload) {
                    continue;
                }
                if control["min_values"] == 1 {
                    return Some((seen.id, id, Some(vec![payload.to_owned()])));
                }
                let mut values: Vec<String> = options.iter().filter(|option| option["default"] == true).map(value).collect();
                let ticked = values.len();
                values.retain(|value| value != payload);
                if values.len() == ticked {
                    values.push(payload.to_owned());
                }
                return Some((seen.id, id, Some(values)));
            }
        }
        None
    }

    /// Does what a line says, as a person would in their client; returns the id of what they did.
    async fn act(&mut self, client: &Client, line: &str) -> String {
        let interaction = |id: u64| format!("discord:interaction:{id}");
        if let Some(word) = line.strip_prefix('/').filter(|word| Command::parse(word).is_some()) {
            return interaction(self.fake.calls(client, word, &[]).await);
        }
        // A label that nobody remembers is typed; whatever else is in brackets is pressed.
        let name = self.clients.iter().find(|(_, other)| other.person == client.person).map(|(name, _)| name.clone()).unwrap();
        let shown = self.shown.entry(name).or_default();
        let payload = line.starts_with('[').then(|| shown.resolve(line, true)).flatten();
        match payload.and_then(|payload| self.control(client, &payload)) {
            Some((message, id, None)) => return interaction(self.fake.presses(client, message, &id).await),
            Some((message, id, Some(values))) => return interaction(self.fake.chooses(client, message, &id, &values).await),
            None => {}
        }
        // Their own, or one that is for everybody.
        let is_for_them = |control: &Value| {
            let owner = control["custom_id"].as_str().and_then(|id| id.split(':').nth(1)).unwrap_or_default();
            owner.is_empty() || u64::from_str_radix(owner, 36) == Ok(client.person)
        };
        let pen = |seen: &Seen| {
            let control = controls(seen).into_iter().find(|control| control["emoji"].is_object() && is_for_them(control))?;
            Some((seen.id, control["custom_id"].as_str()?.to_owned()))
        };
        let pen = self.fake.sees(client).iter().rev().find_map(pen);
        match pen {
            Some((message, id)) if self.place == Where::Server || self.by == By::Endpoint => {
                let opened = self.fake.presses(client, message, &id).await;
                self.fake
                    .until(&format!("the form of {id} on {message} is open for {client:?}"), |model| {
                        model.interactions[&opened].form.is_some()
                    })
                    .await;
                let form = self.fake.model().interactions[&opened].form.clone().unwrap();
                let id = form["custom_id"].as_str().unwrap().to_owned();
                interaction(self.fake.submits(client, &id, line).await)
            }
            _ if self.by == By::Endpoint => {
                // Nobody hears words there before there is a form; a command says the same.
                interaction(self.fake.calls(client, "hire", &[("need", line)]).await)
            }
            _ => format!("discord:message:{}", self.fake.writes(client, line)),
        }
    }

    async fn until_seen(&self, event: &str) {
        for _ in 0..2_000 {
            let query = format!("select id from events_seen where id like '{event}%'");
            if !texts(self.kind, &self.url, &query).await.is_empty() {
                return;
            }
            // The database rings no bell for those who only look.
            let _ = tokio::time::timeout(Duration::from_millis(3), self.fake.changed.notified()).await;
        }
        let told = self.fake.last_told();
        panic!("{event} was never handled: {:?} {told}", self.fake.model().refusals);
    }

    async fn settle(&mut self) {
        self.bot().settle().await;
        let heard = std::mem::take(&mut *self.bot().tee.heard.lock().unwrap());
        for (key, message) in heard {
            let (name, client) = self.clients.iter().find(|(_, client)| client.person.to_string() == key.person).unwrap();
            self.assert_visible(client, &message);
            // On Discord alone, a first message proves where reminders of a trial will come.
            let proofs = [
                "Reminders about the trial",
                "Erinnerungen an die Testphase",
                "Los avisos de la prueba",
                "Les rappels de l'essai",
                "Os lembretes do teste",
            ];
            if proofs.iter().any(|proof| message.plain().starts_with(proof)) {
                self.proofs += 1;
                continue;
            }
            self.shown.entry(name.clone()).or_default().push(&message);
            if !message.buttons.is_empty() {
                self.last.insert(name.clone(), message.clone());
            }
            self.heard.push((ChatKey::new(Platform::Console, "team", name.clone()), message));
        }
    }

    /// What was delivered stands before the person's eyes, every word and every button of it.
    fn assert_visible(&self, client: &Client, message: &Message) {
        let seen = self.fake.sees(client);
        let words = message.plain();
        // A reminder that a whole channel sees leaves out links and amounts.
        let is_discreet = |line: &&str| !line.contains("://") && !line.contains('$');
        let discreet = words.lines().enumerate().filter(|(at, line)| *at == 0 || is_discreet(line)).map(|(_, line)| line);
        let discreet = discreet.collect::<Vec<_>>().join("\n");
        let is_this = |seen: &&Seen| {
            let is_reminder = client.server.is_some() && seen.body["content"].as_str().is_some();
            let expected = if is_reminder { discreet.trim() } else { words.trim() };
            // Several answers to one interaction stand in one message.
            seen.texts().iter().any(|text| text.contains(first_word(expected)) && plain(text, message).trim() == expected)
        };
        let Some(found) = seen.iter().rev().find(is_this) else {
            let last: Vec<_> = seen.iter().rev().take(3).map(|seen| &seen.body["embeds"][0]["description"]).collect();
            panic!("nobody sees {words:?}; the last ones are {last:#?}");
        };
        let labels: BTreeSet<String> = controls(found)
            .iter()
            .flat_map(|control| control["options"].as_array().cloned().unwrap_or_else(|| vec![control.clone()]))
            .filter_map(|control| control["label"].as_str().map(|label| label.trim_start_matches("✓ ").to_owned()))
            .collect();
        for press in message.buttons.iter().flatten() {
            let label = press.label.trim_start_matches("✓ ").trim();
            assert!(labels.contains(label), "no button {label:?} under {words:?}: {labels:?}");
        }
        let has_file = message.entry.is_some() || message.attachment.is_some();
        let has_company = found.texts().len() > 1;
        assert!(has_file == found.file.is_some() || has_company && !has_file, "{words:?} has a file, or has none");
    }
}

fn controls(seen: &Seen) -> Vec<Value> {
    let rows = seen.body["components"].as_array().cloned().unwrap_or_default();
    rows.iter().flat_map(|row| row["components"].as_array().cloned().unwrap_or_default()).collect()
}

/// A word that no markup changes, if there is one.
fn first_word(text: &str) -> &str {
    text.split(|character: char| !character.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default()
}

/// A card's text without Discord's markup, its moments as the message shows them.
fn plain(text: &str, message: &Message) -> String {
    let mut text = text.to_owned();
    for span in message.lines.iter().flatten() {
        if let Span::Moment { at, shown } = span {
            let unix = at.timestamp();
            text = text.replacen(&format!("<t:{unix}:F> (<t:{unix}:R>)"), shown, 1);
        }
    }
    let mut plain = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            '*' => assert_eq!(characters.next(), Some('*'), "half a mark in {text:?}"),
            // Letters of one width.
            '`' => {}
            _ => plain.push(character),
        }
    }
    plain
}

impl World for Stage {
    async fn say(&mut self, person: &Person, id: &str, line: &str) {
        let client = self.client(person).await;
        if let Some(event) = self.told.get(id).cloned() {
            self.fake.repeats(&event).await;
            return self.settle().await;
        }
        let event = self.act(&client, line).await;
        self.told.insert(id.to_owned(), self.fake.last_told());
        self.until_seen(&event).await;
        self.shown.entry(person.key.person.clone()).or_default().turn();
        self.settle().await;
    }

    async fn pass(&mut self, until: DateTime<Utc>) {
        while let Some(due) = self.bot().service.shared().store.next_due().await.unwrap().filter(|due| *due <= until) {
            let clock = &self.bot().service.shared().clock;
            clock.set(due.max(clock.now()));
            self.settle().await;
        }
        self.bot().service.shared().clock.set(until);
        self.settle().await;
    }

    async fn stand_still(&mut self, until: DateTime<Utc>) {
        self.bot().service.shared().clock.set(until);
        self.settle().await;
    }

    async fn invite(&mut self, developer: &str) -> String {
        let service = &self.bot().service;
        let event = uuid::Uuid::now_v7().to_string();
        let reply = service.invite(&event, developer).await.unwrap();
        let mut message = service.shared().i18n.message("en", &reply);
        service.reveal(&mut message);
        code_in(&message)
    }

    async fn leave(&mut self, developer: &str) {
        let shared = self.bot().service.shared();
        let mut pool = shared.store.pool_all().await.unwrap();
        pool.retain(|other| other.name != developer);
        shared.store.pool_replace(&pool, shared.clock.now()).await.unwrap();
        self.bot().service.refresh_roster().await.unwrap();
    }

    async fn join(&mut self, developer: Developer) {
        let shared = self.bot().service.shared();
        shared.store.pool_upsert(&[developer], shared.clock.now()).await.unwrap();
        self.bot().service.refresh_roster().await.unwrap();
        self.settle().await;
    }

    async fn crash(&mut self) {
        let bot = self.bot.take().unwrap();
        let now = bot.now();
        bot.dies().await;
        // Nobody waits here until the lease of the dead process runs out.
        run(self.kind, &self.url, "delete from leases").await;
        self.bot = Some(Bot::start(&self.fake, &self.url, Clock::still(now), &self.terms, self.by).await);
        self.settle().await;
    }

    async fn rival_books(&mut self, developer: &str, at: DateTime<Utc>) {
        let key = ChatKey::new(Platform::Console, "elsewhere", "rival");
        let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
        let shared = self.bot().service.shared();
        let now = shared.clock.now();
        let mut tx = shared.store.begin().await.unwrap();
        let chats = tx.chats(&[(&key, &newcomer)], now).await.unwrap();
        let chat = &chats[&key];
        let owner = Owner { chat: &key, account: chat.account, workspace: chat.workspace, seed: Uuid::nil() };
        let interview = rivals_interview(developer, at, &shared.terms);
        let brief =
            Brief { id: interview.brief, requirements: Requirements::default(), quotes: Vec::new(), confirmed_at: now, revision: 1 };
        for effect in [Effect::KeepBrief(Box::new(brief)), Effect::KeepInterview(Box::new(interview))] {
            tx.apply(&effect, &owner, &shared.terms, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    fn first_offer(&self, person: &Person) -> Option<(String, DateTime<Utc>)> {
        first_offer(self.last.get(&person.key.person)?)
    }

    fn heard(&mut self) -> Heard {
        std::mem::take(&mut self.heard)
    }

    fn now(&self) -> DateTime<Utc> {
        self.bot().now()
    }
}

async fn on_discord(kind: Kind, place: Where, by: By, only: Option<&str>) {
    let asked = env::var("TRANSCRIPT").ok();
    let only = asked.as_deref().or(only);
    let mut paths: Vec<_> = fs::read_dir("tests/transcripts").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "chat"));
    paths.retain(|path| only.is_none_or(|only| path.to_string_lossy().contains(only)));
    paths.sort();
    assert!(!paths.is_empty());
    // Most of a transcript's time is waiting for the wire.
    stream::iter(paths).for_each_concurrent(3, |path| play_one(path, kind, place, by)).await;
}

async fn play_one(path: PathBuf, kind: Kind, place: Where, by: By) {
    let script = fs::read_to_string(&path).unwrap();
    let talkers: BTreeSet<&str> = script.lines().filter_map(speaker).collect();
    // Direct messages are a workspace of one.
    let fits = match place {
        Where::Private => talkers.len() < 2 || are_apart(&script),
        Where::Server => !are_apart(&script),
    };
    // Who staff are is known from the config: see the tests of the desk.
    if !fits || has_staff(&script) {
        return;
    }
    let Some((url, _folder)) = fresh(kind).await else {
        eprintln!("LEFT OUT: {POSTGRES} is not set, so {} was not played through Discord on Postgres", path.display());
        return;
    };
    let mut stage = Stage::start((kind, &url), &scene_of(&script), place, by).await;
    eprintln!("{}", path.display());
    let played = play(&script, &mut stage).await;
    for (line, (expected, played)) in script.lines().zip(played.lines()).enumerate() {
        assert_eq!(played, expected, "{} went another way, line {}", path.display(), line + 1);
    }
    assert_eq!(played.lines().count(), script.lines().count(), "{}", path.display());
    stage.fake.check();
    if path.ends_with("full_hire.chat") {
        assert!(stage.proofs > 0, "a trial begins with a first message to where its reminders will come");
    }
    stage.bot.take().unwrap().dies().await;
    remove(kind, &url).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_hire_in_direct_messages() {
    on_discord(Kind::Sqlite, Where::Private, By::Gateway, Some("full_hire")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_transcript_in_direct_messages() {
    on_discord(Kind::Sqlite, Where::Private, By::Gateway, None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_transcript_in_a_server() {
    on_discord(Kind::Sqlite, Where::Server, By::Gateway, None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn full_hires_over_the_http_endpoint() {
    for place in [Where::Private, Where::Server] {
        on_discord(Kind::Sqlite, place, By::Endpoint, Some("_hire")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn full_hires_on_postgres() {
    on_discord(Kind::Postgres, Where::Private, By::Gateway, Some("_hire")).await;
    on_discord(Kind::Postgres, Where::Server, By::Gateway, Some("_hire")).await;
    on_discord(Kind::Postgres, Where::Server, By::Endpoint, Some("full_hire")).await;
}
