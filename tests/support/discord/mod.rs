//! A Discord of our own on loopback: people, servers, channels, messages and interactions, with thin fronts for REST and the
//! gateway. It refuses what Discord refuses and remembers each refusal.

pub mod gateway;
pub mod people;
pub mod rest;
pub mod rules;
pub mod schema;

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};
use tokio::sync::{Notify, broadcast};

/// The bot's application and user.
pub const BOT: u64 = 42;
pub const TOKEN: &str = "a-token-of-the-tests";

/// What becomes of a request before it is looked at, or after.
#[derive(Debug, Clone)]
pub enum Fate {
    /// It is refused with this status and code.
    Refused(u16, i64),
    /// Too much was sent.
    Limited { seconds: f64, global: bool },
    /// It acts, and the connection breaks before the answer.
    Unanswered,
}

/// A message as somebody sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub id: u64,
    pub channel: u64,
    pub body: Value,
    /// Only this person sees it.
    pub only_for: Option<u64>,
    pub nonce: Option<String>,
    /// It says that an answer is being worked on.
    pub is_loading: bool,
    /// How often it was changed.
    pub edits: usize,
    pub file: Option<String>,
}

impl Seen {
    /// What it says, embed by embed.
    pub fn texts(&self) -> Vec<&str> {
        let embeds = self.body["embeds"].as_array().into_iter().flatten();
        embeds.filter_map(|embed| embed["description"].as_str()).collect()
    }
}

pub struct Interaction {
    pub token: String,
    pub person: u64,
    pub channel: u64,
    pub begun: Instant,
    /// What it was answered with first.
    pub answered: Option<u64>,
    /// How long that took, in milliseconds.
    pub took: Option<u128>,
    /// The message that a component was pressed on.
    pub of: Option<u64>,
    pub original: Option<u64>,
    pub form: Option<Value>,
    pub choices: Option<Value>,
}

#[derive(Default)]
pub struct Model {
    pub address: Option<SocketAddr>,
    next: u64,
    pub names: HashMap<u64, String>,
    pub locales: HashMap<u64, String>,
    pub private: HashMap<u64, u64>,
    pub channels: HashMap<u64, Option<u64>>,
    pub roles: HashMap<(u64, u64), Vec<u64>>,
    pub managers: Vec<u64>,
    pub messages: BTreeMap<u64, Seen>,
    pub interactions: HashMap<u64, Interaction>,
    /// What was refused although nobody had asked for it: must be empty at the end of a test.
    pub refusals: Vec<String>,
    pub requests: Vec<String>,
    pub fates: Vec<(String, Fate)>,
    /// Channels in which the bot may not write, as interactions there say.
    pub unwritable: Vec<u64>,
    /// People and channels that cannot be written to, with the code that says so.
    pub closed: HashMap<u64, i64>,
    pub commands: Option<Value>,
    /// Connections to the gateway that are open.
    pub connections: u32,
    pub identified: u32,
    pub resumed: u32,
    /// The shards that identified, as they said: which, of how many.
    pub shards: Vec<Value>,
    /// Who identifies is refused with this close code.
    pub refuses_identify: Option<u16>,
    pub heartbeats: u32,
    /// The gateway leaves heartbeats unanswered.
    pub is_deaf: bool,
    /// The next gateway events that close the connection, with their code.
    pub refuses_resume: bool,
    pub events: Vec<Value>,
    pub endpoint: Option<String>,
    pub remaining_starts: Option<i64>,
    /// Threads, each with the channel that it hangs below, and what it is called.
    pub threads: HashMap<u64, (u64, String)>,
    /// Threads in the archive; the next message takes them out.
    pub archived: HashSet<u64>,
    /// Threads that take no messages.
    pub locked: HashSet<u64>,
    /// Channels below which the bot may begin no threads.
    pub threadless: HashSet<u64>,
    /// What channels deny and allow, as Discord sends it; everything is allowed otherwise.
    pub overwrites: HashMap<u64, Value>,
    /// Files that somebody attached, by their path.
    pub attachments: HashMap<String, Vec<u8>>,
}

/// A running fake.
#[derive(Clone)]
pub struct Fake {
    pub model: Arc<Mutex<Model>>,
    pub dispatch: broadcast::Sender<gateway::Push>,
    pub schema: Arc<Option<schema::Schema>>,
    pub changed: Arc<Notify>,
}

impl Fake {
    pub async fn start() -> Self {
        let (dispatch, _) = broadcast::channel(4_096);
        let fake = Self { model: Arc::default(), dispatch, schema: Arc::new(schema::Schema::load()), changed: Arc::default() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        {
            let mut model = fake.model();
            model.address = Some(listener.local_addr().unwrap());
            model.next = 1_000_000_000;
        }
        let routes = axum::Router::new()
            .route("/gw", axum::routing::get(gateway::open))
            .route("/gw/", axum::routing::get(gateway::open))
            .fallback(rest::call)
            .with_state(fake.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        fake
    }

    pub fn model(&self) -> MutexGuard<'_, Model> {
        self.model.lock().unwrap()
    }

    /// Where the bot finds it.
    pub fn url(&self) -> String {
        format!("http://{}", self.model().address.unwrap())
    }

    /// The next request whose method and path hold this has another fate.
    pub fn next(&self, part: &str, fate: Fate) {
        self.model().fates.push((part.to_owned(), fate));
    }

    /// Waits until something holds of the model.
    pub async fn until(&self, what: &str, holds: impl Fn(&Model) -> bool) {
        let begun = Instant::now();
        while !holds(&self.model()) {
            if begun.elapsed() > Duration::from_secs(30) {
                let last: Vec<String> = self.model().messages.values().rev().take(3).map(|seen| seen.body.to_string()).collect();
                panic!("waited in vain until {what}; the last messages are {last:#?}");
            }
            let _ = tokio::time::timeout(Duration::from_millis(10), self.changed.notified()).await;
        }
    }

    /// Fails when anything was refused that no test asked to be refused, or came too late.
    pub fn check(&self) {
        let model = self.model();
        assert!(model.refusals.is_empty(), "refused:\n{}", model.refusals.join("\n"));
        for (id, interaction) in &model.interactions {
            let told =
                model.events.iter().find(|event| event["d"]["id"].as_str() == Some(&id.to_string())).map(|event| &event["d"]["data"]);
            assert!(interaction.answered.is_some(), "interaction {id} has no answer: {told:?}");
            assert!(interaction.took.is_some_and(|took| took < 3_000), "interaction {id} took {:?} ms", interaction.took);
        }
    }
}

impl Model {
    pub fn id(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    pub fn user(&self, id: u64) -> Value {
        let name = self.names.get(&id).cloned().unwrap_or_else(|| format!("user{id}"));
        json!({ "id": id.to_string(), "username": name, "discriminator": "0", "global_name": name, "avatar": null, "bot": id == BOT })
    }

    /// A message as Discord sends it.
    pub fn message(&self, seen: &Seen) -> Value {
        json!({
            "id": seen.id.to_string(), "channel_id": seen.channel.to_string(), "author": self.user(BOT),
            "application_id": BOT.to_string(),
            "content": seen.body["content"].as_str().unwrap_or(""), "timestamp": "2026-01-01T00:00:00Z", "edited_timestamp": null,
            "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "pinned": false,
            "embeds": if seen.body["embeds"].is_array() { seen.body["embeds"].clone() } else { json!([]) },
            "components": if seen.body["components"].is_array() { seen.body["components"].clone() } else { json!([]) },
            "type": 0, "flags": u64::from(seen.only_for.is_some()) << 6 | u64::from(seen.is_loading) << 7,
        })
    }
}
