//! What Telegram refuses that no list of parameters tells, and how often it lets a bot speak.

use super::{Chat, Kind, Message, World, html};
use serde_json::{Value, json};
use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// Rows of labels and what they carry.
pub type Rows = Vec<Vec<(String, String)>>;
/// An answer that is no success: the code, the description, and more about it.
pub type Refusal = (u16, String, Value);

pub fn bad(description: &str) -> Refusal {
    (400, format!("Bad Request: {description}"), Value::Null)
}

pub fn forbidden(description: &str) -> Refusal {
    (403, format!("Forbidden: {description}"), Value::Null)
}

/// The chat of a request, if the bot may write there.
pub fn open_chat(world: &World, params: &Value) -> Result<i64, Refusal> {
    let id = params["chat_id"].as_i64().or_else(|| params["chat_id"].as_str()?.parse().ok()).ok_or_else(|| bad("chat_id is empty"))?;
    if let Some(user) = world.users.get(&id) {
        if user.has_blocked {
            return Err(forbidden("bot was blocked by the user"));
        }
        if user.is_deactivated {
            return Err(forbidden("user is deactivated"));
        }
    }
    let chat = world.chats.get(&id).ok_or_else(|| bad("chat not found"))?;
    if let Some(to) = chat.moved_to {
        let more = json!({ "migrate_to_chat_id": to });
        return Err((400, "Bad Request: group chat was upgraded to a supergroup chat".to_owned(), more));
    }
    if chat.is_bot_out {
        return Err(forbidden("bot was kicked from the group chat"));
    }
    Ok(id)
}

/// The words of a request.
pub fn words(params: &Value, name: &str, most: usize) -> Result<(String, Vec<html::Entity>), Refusal> {
    let given = params[name].as_str().unwrap_or_default();
    let parsed = match params["parse_mode"].as_str() {
        Some("HTML") => html::entities(given).map_err(|why| bad(&format!("can't parse entities: {why}")))?,
        Some(other) => return Err(bad(&format!("unsupported parse_mode {other}"))),
        None => (given.trim().to_owned(), Vec::new()),
    };
    if parsed.0.encode_utf16().count() > most {
        return Err(bad(if name == "caption" { "message caption is too long" } else { "message is too long" }));
    }
    Ok(parsed)
}

/// The rows of buttons of a request, and whether it asks for an answer.
pub fn markup(params: &Value) -> Result<(Rows, bool), Refusal> {
    let given = &params["reply_markup"];
    let rows = given["inline_keyboard"].as_array().cloned().unwrap_or_default();
    let mut buttons = Vec::new();
    for row in rows {
        let mut labels = Vec::new();
        for button in row.as_array().ok_or_else(|| bad("can't parse inline keyboard"))? {
            let label = button["text"].as_str().unwrap_or_default();
            let carried = button["callback_data"].as_str();
            if label.trim().is_empty() {
                return Err(bad("text buttons are unallowed in the inline keyboard"));
            }
            match (carried, button["url"].as_str()) {
                (Some(carried), _) if (1..=64).contains(&carried.len()) => labels.push((label.to_owned(), carried.to_owned())),
                (Some(_), _) => return Err(bad("BUTTON_DATA_INVALID")),
                (None, Some(url)) if url.starts_with("https://") => labels.push((label.to_owned(), url.to_owned())),
                (None, _) => return Err(bad("BUTTON_URL_INVALID")),
            }
        }
        if labels.len() > 8 {
            return Err(bad("too many buttons in a row"));
        }
        buttons.push(labels);
    }
    if buttons.iter().flatten().count() > 100 {
        return Err(bad("reply markup is too long"));
    }
    Ok((buttons, given["force_reply"].as_bool().unwrap_or(false)))
}

/// Whether the bot may send to the chat at this moment: 30 messages in a second to all, 20 in a minute to a group.
pub fn pace(world: &mut World, chat: i64, is_change: bool) -> Result<(), Refusal> {
    if !world.has_limits {
        return Ok(());
    }
    let now = Instant::now();
    let too_fast = |seconds: u64| {
        let description = format!("Too Many Requests: retry after {seconds}");
        (429, description, json!({ "retry_after": seconds }))
    };
    let per_second = world.per_second.unwrap_or(30);
    if !counts(&mut world.sent_at, now, Duration::from_secs(1), per_second) {
        world.held += 1;
        return Err(too_fast(1));
    }
    let place: &mut Chat = world.chat_mut(chat);
    if place.kind != Kind::Private {
        let window = if is_change { &mut place.changed_at } else { &mut place.sent_at };
        if !counts(window, now, Duration::from_mins(1), 20) {
            world.held += 1;
            return Err(too_fast(30));
        }
    }
    Ok(())
}

fn counts(window: &mut VecDeque<Instant>, now: Instant, span: Duration, most: usize) -> bool {
    while window.front().is_some_and(|at| now - *at >= span) {
        window.pop_front();
    }
    if window.len() >= most {
        return false;
    }
    window.push_back(now);
    true
}

/// Puts a message of the bot into a chat.
pub fn post(world: &mut World, chat: i64, message: Message) -> Value {
    let place = world.chat_mut(chat);
    let id = place.next_message;
    place.next_message += 1;
    let message = Message { id, ..message };
    let json = if world.is_lax {
        json!({ "message_id": id })
    } else {
        let mut json = world.message_json(chat, &message);
        json["entities"] = html::json(&message.entities);
        json
    };
    world.notice(chat, message.clone(), false);
    let lax = world.is_lax;
    let place = world.chat_mut(chat);
    place.messages.insert(id, message);
    if lax && place.messages.len() > 8 {
        place.messages.pop_first();
    }
    json
}
