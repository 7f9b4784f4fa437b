//! Telegram as far as a bot sees it: people, chats and messages, a Bot API server in front of them on loopback, and what Telegram
//! refuses. Every refusal is remembered, so that a test can say that there was none.

pub mod brief;
mod front;
mod html;
mod requests;
mod rules;
mod spec;

pub use front::Fake;
pub use html::Entity;

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    time::Instant,
};

/// The bot's own id.
pub const BOT: i64 = 1;
/// Its token.
pub const TOKEN: &str = "1:a-token-that-nobody-has";
/// Its name.
pub const USERNAME: &str = "hire_test_bot";

/// Somebody on Telegram.
#[derive(Debug, Clone)]
pub struct User {
    pub name: String,
    pub language: Option<String>,
    pub has_blocked: bool,
    pub is_deactivated: bool,
}

/// A chat that the bot is in.
#[derive(Debug, Default)]
pub struct Chat {
    pub kind: Kind,
    pub messages: BTreeMap<i64, Message>,
    pub next_message: i64,
    pub threads: BTreeSet<i64>,
    pub moved_to: Option<i64>,
    pub is_bot_out: bool,
    /// When the bot last sent or changed something, for limits.
    pub sent_at: VecDeque<Instant>,
    pub changed_at: VecDeque<Instant>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Private,
    Group,
    Supergroup,
}

/// A message, as people see it.
#[derive(Debug, Clone, Default)]
pub struct Message {
    pub id: i64,
    /// `None` is the bot.
    pub from: Option<i64>,
    pub text: String,
    pub entities: Vec<Entity>,
    /// Rows of labels and what they carry.
    pub buttons: Vec<Vec<(String, String)>>,
    pub document: Option<(String, String)>,
    pub thread: Option<i64>,
    pub answers: Option<i64>,
    pub asks: bool,
    pub changes: usize,
}

/// Something that people noticed, in its order.
#[derive(Debug, Clone)]
pub struct Noticed {
    pub chat: i64,
    pub message: Message,
    /// Whether it took the place of what the message said before.
    pub is_change: bool,
    pub at: Instant,
}

/// A button that was pressed.
#[derive(Debug, Clone, Default)]
pub struct Press {
    pub answers: Vec<(Option<String>, bool)>,
    pub is_too_old: bool,
}

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: String,
    pub params: Value,
}

/// What goes wrong with the next request of a method.
#[derive(Debug, Clone)]
pub enum Fault {
    /// This answer, and nothing happened.
    Answer(u16, Value),
    /// The connection breaks off before anything happened.
    ResetBefore,
    /// It happened, and the connection breaks off before the answer.
    ResetAfter,
    /// No JSON, as a gateway answers.
    Gateway(u16),
}

/// All of it.
#[derive(Debug, Default)]
pub struct World {
    pub users: HashMap<i64, User>,
    pub chats: HashMap<i64, Chat>,
    /// Updates that the bot has not confirmed.
    pub updates: BTreeMap<i64, Value>,
    pub next_update: i64,
    pub confirmed: i64,
    pub presses: HashMap<String, Press>,
    pub noticed: Vec<Noticed>,
    pub calls: Vec<Call>,
    pub refused: Vec<String>,
    pub faults: Vec<(String, Fault)>,
    pub hook: Option<(String, String)>,
    pub commands: HashMap<(String, String), Value>,
    /// Whether Telegram's rates are enforced.
    pub has_limits: bool,
    /// How many messages a second they allow, if not as many as Telegram does.
    pub per_second: Option<usize>,
    pub sent_at: VecDeque<Instant>,
    pub held: usize,
    /// Changes that changed nothing.
    pub unchanged: usize,
    /// Whether requests are checked and kept; a bench does without.
    pub is_lax: bool,
    pub poller: u64,
    /// Who is told of everything that people notice, instead of keeping it.
    pub watcher: Option<tokio::sync::mpsc::UnboundedSender<Noticed>>,
    /// The latest update: its kind and content.
    pub latest: Option<(String, Value)>,
}

impl World {
    /// People notice a message.
    pub fn notice(&mut self, chat: i64, message: Message, is_change: bool) {
        let noticed = Noticed { chat, message, is_change, at: Instant::now() };
        match &self.watcher {
            Some(watcher) => drop(watcher.send(noticed)),
            None => self.noticed.push(noticed),
        }
    }

    /// Somebody with this id.
    pub fn add_user(&mut self, id: i64, name: &str, language: Option<&str>) {
        let user = User { name: name.to_owned(), language: language.map(str::to_owned), has_blocked: false, is_deactivated: false };
        self.users.insert(id, user);
    }

    /// A group with the bot in it.
    pub fn add_group(&mut self, id: i64, kind: Kind) {
        self.chats.insert(id, Chat { kind, next_message: 1, ..Chat::default() });
    }

    pub fn chat_mut(&mut self, chat: i64) -> &mut Chat {
        self.chats.entry(chat).or_insert_with(|| Chat { next_message: 1, ..Chat::default() })
    }

    /// Somebody writes; returns the update's number.
    pub fn write(&mut self, user: i64, chat: i64, thread: Option<i64>, answers: Option<i64>, content: &Value) -> i64 {
        let answered = answers.and_then(|id| self.chats.get(&chat)?.messages.get(&id).cloned());
        let text = content["text"].as_str().unwrap_or_default().to_owned();
        let place = self.chat_mut(chat);
        let id = place.next_message;
        place.next_message += 1;
        place.messages.insert(id, Message { id, from: Some(user), text, thread, answers, ..Message::default() });
        let mut message = json!({"message_id": id, "date": 1_800_000_000, "chat": self.chat_json(chat), "from": self.user_json(user)});
        let fields = message.as_object_mut().unwrap();
        fields.extend(content.as_object().unwrap().clone());
        if let Some(thread) = thread {
            fields.insert("message_thread_id".to_owned(), json!(thread));
            fields.insert("is_topic_message".to_owned(), json!(true));
        }
        if let Some(answered) = answered {
            fields.insert("reply_to_message".to_owned(), self.message_json(chat, &answered));
        }
        self.update("message", &message)
    }

    /// Somebody presses a button; returns the update's number and the press's name.
    pub fn press(&mut self, user: i64, chat: i64, message: i64, payload: &str) -> (i64, String) {
        let query = format!("{}", 1_000_000 + self.presses.len());
        self.presses.insert(query.clone(), Press::default());
        let shown = self.chats[&chat].messages[&message].clone();
        let press = json!({"id": query, "from": self.user_json(user), "chat_instance": "1", "data": payload,
            "message": self.message_json(chat, &shown)});
        (self.update("callback_query", &press), query)
    }

    /// Any other update.
    pub fn update(&mut self, kind: &str, content: &Value) -> i64 {
        self.next_update += 1;
        let number = self.next_update;
        self.updates.insert(number, json!({"update_id": number, kind: content}));
        if !self.is_lax {
            self.latest = Some((kind.to_owned(), content.clone()));
        }
        number
    }

    /// The latest message with a button of this label that belongs to somebody, and what the button carries.
    pub fn button(&self, chat: i64, label: &str, owner_mark: Option<&str>) -> Option<(i64, String)> {
        self.find_button(chat, |shown, carried| shown == label && owner_mark.is_none_or(|mark| carried.ends_with(mark)))
    }

    /// The latest message with a button that is wanted, by its label and what it carries; and what it carries.
    pub fn find_button(&self, chat: i64, is_wanted: impl Fn(&str, &str) -> bool) -> Option<(i64, String)> {
        let messages = self.chats.get(&chat)?.messages.values().rev();
        let mut buttons = messages.flat_map(|message| message.buttons.iter().flatten().map(move |button| (message.id, button)));
        let (message, (_, payload)) = buttons.find(|(_, (label, carried))| is_wanted(label, carried))?;
        Some((message, payload.clone()))
    }

    pub fn user_json(&self, id: i64) -> Value {
        let user = &self.users[&id];
        let mut json = json!({"id": id, "is_bot": false, "first_name": user.name});
        if let Some(language) = &user.language {
            json["language_code"] = json!(language);
        }
        json
    }

    pub fn chat_json(&self, id: i64) -> Value {
        match self.chats.get(&id).map(|chat| chat.kind) {
            Some(Kind::Group) => json!({"id": id, "type": "group", "title": "Team"}),
            Some(Kind::Supergroup) => json!({"id": id, "type": "supergroup", "title": "Team"}),
            Some(Kind::Private) | None => json!({"id": id, "type": "private", "first_name": self.users.get(&id).map(|user| &user.name)}),
        }
    }

    pub fn message_json(&self, chat: i64, message: &Message) -> Value {
        let from = match message.from {
            Some(user) => self.user_json(user),
            None => json!({"id": BOT, "is_bot": true, "first_name": "Hire", "username": USERNAME}),
        };
        let mut json = json!({"message_id": message.id, "date": 1_800_000_000, "chat": self.chat_json(chat), "from": from});
        if message.document.is_some() {
            json["document"] = json!({"file_id": "f", "file_unique_id": "u", "file_size": 1});
            json["caption"] = json!(message.text);
        } else {
            json["text"] = json!(message.text);
        }
        json
    }

    /// A group becomes a supergroup: messages have other ids there.
    pub fn upgrade(&mut self, from: i64, to: i64) {
        self.add_group(to, Kind::Supergroup);
        self.chat_mut(from).moved_to = Some(to);
    }
}
