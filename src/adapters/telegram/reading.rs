//! What Telegram tells, read as far as it is needed: whatever else is in an update, known or not, costs nothing.
//!
//! Works on the JSON as it came. teloxide's types lose the text of a message with an entity that they do not know.

use serde_json::Value;

/// What is asked for; Telegram sends no other kinds.
pub const KINDS: [&str; 3] = ["message", "callback_query", "my_chat_member"];

/// Who the bot is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    pub id: i64,
    pub username: String,
}

/// Something that happened on Telegram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// Its number; `None` for what is no update at all.
    pub number: Option<i64>,
    pub happened: Happened,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happened {
    /// Somebody wrote to the bot.
    Said {
        from: Person,
        place: Place,
        /// The message's id in its chat.
        message: i64,
        words: Words,
    },
    /// Somebody pressed a button.
    Pressed {
        from: Person,
        place: Place,
        /// The id of the message that has the button.
        message: i64,
        /// Names the press, to answer it.
        query: String,
        /// What the button carries.
        payload: String,
    },
    /// The bot was taken in or put out.
    Membership { chat: i64, is_there: bool },
    /// A group got another id.
    Moved { from: i64, to: i64 },
    /// Nothing for the bot; the word names the class.
    Nothing(&'static str),
}

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: i64,
    pub language: Option<String>,
    pub name: String,
}

/// Where it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub chat: i64,
    pub is_private: bool,
    /// The topic of a forum.
    pub thread: Option<i64>,
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Words, without the bot's name before them.
    Text(String),
    /// A picture, a voice message, something newer: nothing that can be read.
    Other,
}

/// Reads an update. Never fails: what cannot be read is [`Happened::Nothing`].
pub fn read(update: &Value, me: &Me) -> Update {
    let number = update["update_id"].as_i64();
    let happened = if let Some(message) = update.get("message") {
        said(message, me)
    } else if let Some(query) = update.get("callback_query") {
        pressed(query)
    } else if let Some(change) = update.get("my_chat_member") {
        membership(change)
    } else {
        Happened::Nothing("unknown_kind")
    };
    Update { number, happened }
}

fn said(message: &Value, me: &Me) -> Happened {
    let Some(place) = place(message) else { return Happened::Nothing("no_chat") };
    if let Some(to) = message["migrate_to_chat_id"].as_i64() {
        return Happened::Moved { from: place.chat, to };
    }
    if let Some(from) = message["migrate_from_chat_id"].as_i64() {
        return Happened::Moved { from, to: place.chat };
    }
    let (Some(from), Some(id)) = (person(&message["from"]), message["message_id"].as_i64()) else {
        return Happened::Nothing("no_person");
    };
    if is_about_the_place(message) {
        return Happened::Nothing("service_message");
    }
    let text = message["text"].as_str().or_else(|| message["caption"].as_str());
    let words = match text {
        Some(text) if is_for_another_bot(text, me) => return Happened::Nothing("for_another_bot"),
        Some(text) => Words::Text(without_name(text, me)),
        None => Words::Other,
    };
    // In a group the bot hears commands, answers to itself and its name; with privacy off it would hear everything.
    if !place.is_private && !is_addressed(message, text.unwrap_or_default(), me) {
        return Happened::Nothing("not_addressed");
    }
    Happened::Said { from, place, message: id, words }
}

fn pressed(query: &Value) -> Happened {
    let message = &query["message"];
    let (Some(from), Some(name)) = (person(&query["from"]), query["id"].as_str()) else { return Happened::Nothing("no_person") };
    // Of a message that is too old Telegram tells the chat and the id only; that is enough.
    let (Some(place), Some(id)) = (place(message), message["message_id"].as_i64()) else { return Happened::Nothing("no_chat") };
    let Some(payload) = query["data"].as_str() else { return Happened::Nothing("no_payload") };
    Happened::Pressed { from, place, message: id, query: name.to_owned(), payload: payload.to_owned() }
}

fn membership(change: &Value) -> Happened {
    let Some(chat) = change["chat"]["id"].as_i64() else { return Happened::Nothing("no_chat") };
    let now = &change["new_chat_member"];
    let is_there = match now["status"].as_str() {
        Some("left" | "kicked") => false,
        Some("restricted") => now["can_send_messages"].as_bool().unwrap_or(true),
        _ => true,
    };
    Happened::Membership { chat, is_there }
}

fn place(message: &Value) -> Option<Place> {
    let chat = &message["chat"];
    let kind = chat["type"].as_str()?;
    if kind == "channel" {
        return None;
    }
    // Answers outside of topics have a thread as well; it is none that can be written to.
    let is_topic = message["is_topic_message"].as_bool().unwrap_or(false);
    let thread = message["message_thread_id"].as_i64().filter(|_| is_topic);
    Some(Place { chat: chat["id"].as_i64()?, is_private: kind == "private", thread })
}

/// Other bots are nobody to talk to.
fn person(from: &Value) -> Option<Person> {
    let id = from["id"].as_i64()?;
    let is_bot = from["is_bot"].as_bool().unwrap_or(false);
    let name = from["first_name"].as_str().unwrap_or_default().to_owned();
    (!is_bot).then(|| Person { id, language: from["language_code"].as_str().map(str::to_owned), name })
}

/// What Telegram writes itself when people come, go, pin or rename.
fn is_about_the_place(message: &Value) -> bool {
    const CHANGES: [&str; 14] = [
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "group_chat_created",
        "supergroup_chat_created",
        "pinned_message",
        "message_auto_delete_timer_changed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "write_access_allowed",
    ];
    CHANGES.iter().any(|change| message.get(change).is_some())
}

fn is_addressed(message: &Value, text: &str, me: &Me) -> bool {
    text.starts_with('/') || message["reply_to_message"]["from"]["id"].as_i64() == Some(me.id) || at_name(text, me).is_some()
}

/// `/hire@somebody_else`.
fn is_for_another_bot(text: &str, me: &Me) -> bool {
    let Some(command) = text.strip_prefix('/').and_then(|rest| rest.split_whitespace().next()) else { return false };
    command.split_once('@').is_some_and(|(_, name)| !name.eq_ignore_ascii_case(&me.username))
}

/// Where the bot's name stands, as `@hirebot`.
fn at_name(text: &str, me: &Me) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find('@').map(|at| from + at) {
        let end = at + 1 + me.username.len();
        let is_name = text.get(at + 1..end).is_some_and(|name| name.eq_ignore_ascii_case(&me.username));
        let goes_on = text.get(end..).and_then(|rest| rest.chars().next()).is_some_and(|next| next.is_ascii_alphanumeric() || next == '_');
        if is_name && !goes_on {
            return Some((at, end));
        }
        from = at + 1;
    }
    None
}

/// The words without the bot's name, which says only that they are for it. A command keeps it.
fn without_name(text: &str, me: &Me) -> String {
    if text.starts_with('/') {
        return text.to_owned();
    }
    match at_name(text, me) {
        Some((at, end)) => {
            let (before, behind) = (text[..at].trim_end(), text[end..].trim_start_matches([',', ':']).trim_start());
            if before.is_empty() { behind.to_owned() } else { format!("{before} {behind}").trim_end().to_owned() }
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn me() -> Me {
        Me { id: 1, username: "hire_bot".to_owned() }
    }

    fn message(more: &Value) -> Value {
        let mut message = json!({
            "message_id": 5, "date": 1, "chat": {"id": -100, "type": "supergroup"},
            "from": {"id": 7, "is_bot": false, "first_name": "Dana", "language_code": "de"}
        });
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"update_id": 9, "message": message})
    }

    fn words(more: &Value) -> Option<Words> {
        match read(&message(more), &me()).happened {
            Happened::Said { words, .. } => Some(words),
            Happened::Nothing(_) => None,
            other @ (Happened::Pressed { .. } | Happened::Membership { .. } | Happened::Moved { .. }) => panic!("{other:?}"),
        }
    }

    #[test]
    fn in_a_group_only_what_is_for_the_bot_is_heard() {
        let text = |text: &str| words(&json!({ "text": text }));
        let heard = |text: &str| Some(Words::Text(text.to_owned()));
        assert_eq!(text("what a day"), None);
        assert_eq!(text("/hire"), heard("/hire"));
        assert_eq!(text("/hire@Hire_Bot now"), heard("/hire@Hire_Bot now"));
        assert_eq!(text("/hire@other_bot"), None);
        assert_eq!(text("@hire_bot: a Go developer"), heard("a Go developer"));
        assert_eq!(text("help us, @hire_bot"), heard("help us,"));
        assert_eq!(text("@hire_bots are many"), None);
        assert_eq!(words(&json!({"text": "4", "reply_to_message": {"from": {"id": 1}}})), heard("4"));
        assert_eq!(words(&json!({"text": "4", "reply_to_message": {"from": {"id": 2}}})), None);
    }

    #[test]
    fn what_nobody_knows_yet_does_not_cost_the_words() {
        let strange = json!({"text": "tomorrow at 9", "chat": {"id": 7, "type": "private"}, "hologram": {},
            "entities": [{"type": "date_time", "offset": 0, "length": 8, "unix_time": 1}, {"type": "smell"}]});
        assert_eq!(words(&strange), Some(Words::Text("tomorrow at 9".to_owned())));
        assert_eq!(words(&json!({"chat": {"id": 7, "type": "private"}, "hologram": {}})), Some(Words::Other));
        assert_eq!(
            words(&json!({"chat": {"id": 7, "type": "private"}, "caption": "our stack", "photo": []})),
            Some(Words::Text("our stack".to_owned()))
        );
        assert_eq!(
            read(&json!({"update_id": 3, "new_kind_2027": {"a": 1}}), &me()),
            Update { number: Some(3), happened: Happened::Nothing("unknown_kind") }
        );
    }

    #[test]
    fn bots_channels_and_news_about_the_place_are_nobody_to_answer() {
        assert_eq!(words(&json!({"text": "/hire", "from": {"id": 8, "is_bot": true}})), None);
        assert_eq!(words(&json!({"text": "/hire", "chat": {"id": -1, "type": "channel"}})), None);
        assert_eq!(words(&json!({"new_chat_members": [{"id": 1}]})), None);
    }

    #[test]
    fn topics_presses_and_moves_are_read() {
        let topic = read(&message(&json!({"text": "/hire", "message_thread_id": 4, "is_topic_message": true})), &me());
        let Happened::Said { place, .. } = topic.happened else { panic!("{topic:?}") };
        assert_eq!(place, Place { chat: -100, is_private: false, thread: Some(4) });
        let moved = |more| read(&message(&more), &me()).happened;
        assert_eq!(moved(json!({"migrate_to_chat_id": -1009})), Happened::Moved { from: -100, to: -1009 });
        assert_eq!(moved(json!({"migrate_from_chat_id": -5})), Happened::Moved { from: -5, to: -100 });
        let press = json!({"update_id": 1, "callback_query": {"id": "77", "from": {"id": 7}, "data": "back",
            "message": {"message_id": 3, "date": 0, "chat": {"id": 7, "type": "private"}}}});
        let Happened::Pressed { message, query, payload, .. } = read(&press, &me()).happened else { panic!("no press") };
        assert_eq!((message, query.as_str(), payload.as_str()), (3, "77", "back"), "of a message that is too old");
        let member = |status: &str| json!({"update_id": 1, "my_chat_member": {"chat": {"id": 7}, "new_chat_member": {"status": status}}});
        assert_eq!(read(&member("kicked"), &me()).happened, Happened::Membership { chat: 7, is_there: false });
        assert_eq!(read(&member("member"), &me()).happened, Happened::Membership { chat: 7, is_there: true });
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "[@/hirebot_ é😀:]{0,40}") {
            let _ = words(&json!({ "text": text }));
        }
    }
}
