//! What each request does to the world.

use super::{
    BOT, Call, Message, USERNAME, World, html,
    rules::{Refusal, bad, markup, open_chat, pace, post, words},
    spec,
};
use serde_json::{Value, json};

/// What the updates of a polling bot wait for is not decided here.
pub fn act(world: &mut World, method: &str, params: &Value) -> Result<Value, Refusal> {
    if !world.is_lax {
        let mut asked = params.clone();
        // The front's own note, no parameter.
        asked.as_object_mut().map(|asked| asked.remove("document_name"));
        if let Some(fault) = spec::fault(method, &asked) {
            return Err(bad(&fault));
        }
        world.calls.push(Call { method: method.to_owned(), params: params.clone() });
    }
    match method {
        "getme" => Ok(me()),
        "getwebhookinfo" => {
            let url = world.hook.as_ref().map(|(url, _)| url.clone()).unwrap_or_default();
            Ok(json!({"url": url, "has_custom_certificate": false, "pending_update_count": world.updates.len()}))
        }
        "deletewebhook" => {
            world.hook = None;
            Ok(json!(true))
        }
        "setwebhook" => {
            let (url, secret) = (params["url"].as_str().unwrap_or_default(), params["secret_token"].as_str().unwrap_or_default());
            if !url.starts_with("https://") {
                return Err(bad("bad webhook: HTTPS url must be provided for webhook"));
            }
            world.hook = Some((url.to_owned(), secret.to_owned()));
            Ok(json!(true))
        }
        "setmycommands" => {
            let commands = params["commands"].as_array().cloned().unwrap_or_default();
            for command in &commands {
                let (name, described) =
                    (command["command"].as_str().unwrap_or_default(), command["description"].as_str().unwrap_or_default());
                let is_word = (1..=32).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                if !is_word || !(1..=256).contains(&described.chars().count()) {
                    return Err(bad("BOT_COMMAND_INVALID"));
                }
            }
            let menu = menu(world, params)?;
            world.commands.insert(menu, json!(commands));
            Ok(json!(true))
        }
        "deletemycommands" => {
            let menu = menu(world, params)?;
            world.commands.remove(&menu);
            Ok(json!(true))
        }
        "getchatmember" => {
            let user = params["user_id"].as_i64().unwrap_or_default();
            let status = if world.users.contains_key(&user) { "member" } else { "left" };
            Ok(json!({"status": status, "user": world.user_json(user)}))
        }
        "answercallbackquery" => answer(world, params),
        "sendmessage" => send(world, params),
        "senddocument" => document(world, params),
        "editmessagetext" => change(world, params),
        other => Err((404, format!("Not Found: {other}"), Value::Null)),
    }
}

/// For whom a menu is, and in which language.
fn menu(world: &World, params: &Value) -> Result<(String, String), Refusal> {
    let scope = &params["scope"];
    let kind = scope["type"].as_str().unwrap_or("default");
    let language = params["language_code"].as_str().unwrap_or_default().to_owned();
    let scope = if kind == "chat" { format!("chat:{}", open_chat(world, scope)?) } else { kind.to_owned() };
    Ok((scope, language))
}

fn me() -> Value {
    json!({"id": BOT, "is_bot": true, "first_name": "Hire", "username": USERNAME, "can_join_groups": true,
        "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false})
}

fn answer(world: &mut World, params: &Value) -> Result<Value, Refusal> {
    let text = params["text"].as_str().map(str::to_owned);
    if text.as_ref().is_some_and(|text| text.chars().count() > 200) {
        return Err(bad("MESSAGE_TOO_LONG"));
    }
    let query = params["callback_query_id"].as_str().unwrap_or_default();
    let press = world.presses.get_mut(query).filter(|press| !press.is_too_old);
    let Some(press) = press else {
        return Err(bad("query is too old and response timeout expired or query ID is invalid"));
    };
    press.answers.push((text, params["show_alert"].as_bool().unwrap_or(false)));
    Ok(json!(true))
}

fn send(world: &mut World, params: &Value) -> Result<Value, Refusal> {
    let chat = open_chat(world, params)?;
    let (text, entities) = words(params, "text", 4_096)?;
    if text.is_empty() {
        return Err(bad("message text is empty"));
    }
    let message = common(world, chat, params, text, entities)?;
    pace(world, chat, false)?;
    Ok(post(world, chat, message))
}

fn document(world: &mut World, params: &Value) -> Result<Value, Refusal> {
    let chat = open_chat(world, params)?;
    let (text, entities) = words(params, "caption", 1_024)?;
    let content = params["document"].as_str().unwrap_or_default().to_owned();
    let name = params["document_name"].as_str().unwrap_or_default().to_owned();
    let message = Message { document: Some((name, content)), ..common(world, chat, params, text, entities)? };
    pace(world, chat, false)?;
    Ok(post(world, chat, message))
}

fn common(world: &World, chat: i64, params: &Value, text: String, entities: Vec<html::Entity>) -> Result<Message, Refusal> {
    let (buttons, asks) = markup(params)?;
    let thread = params["message_thread_id"].as_i64();
    if thread.is_some_and(|thread| !world.chats[&chat].threads.contains(&thread)) {
        return Err(bad("message thread not found"));
    }
    let answers = params["reply_parameters"]["message_id"].as_i64();
    let is_there = answers.is_none_or(|id| world.chats[&chat].messages.contains_key(&id));
    if !is_there && params["reply_parameters"]["allow_sending_without_reply"] != true {
        return Err(bad("message to be replied not found"));
    }
    Ok(Message { text, entities, buttons, thread, answers: answers.filter(|_| is_there), asks, ..Message::default() })
}

fn change(world: &mut World, params: &Value) -> Result<Value, Refusal> {
    let chat = open_chat(world, params)?;
    let (text, entities) = words(params, "text", 4_096)?;
    let (buttons, _) = markup(params)?;
    let id = params["message_id"].as_i64().unwrap_or_default();
    let Some(old) = world.chats[&chat].messages.get(&id).cloned() else { return Err(bad("message to edit not found")) };
    if old.from.is_some() || old.document.is_some() {
        return Err(bad("message can't be edited"));
    }
    if old.text == text && old.buttons == buttons && old.entities == entities {
        // People see what they saw, and that is what the bot has to say.
        world.unchanged += 1;
        world.notice(chat, old, true);
        let description = "message is not modified: specified new message content and reply markup are exactly the same as a current \
                           content and reply markup of the message";
        return Err(bad(description));
    }
    pace(world, chat, true)?;
    let message = Message { text, entities, buttons, changes: old.changes + 1, ..old };
    let json = if world.is_lax { json!({ "message_id": id }) } else { world.message_json(chat, &message) };
    world.notice(chat, message.clone(), true);
    world.chat_mut(chat).messages.insert(id, message);
    Ok(json)
}
