//! The REST front.

use super::{BOT, Fake, Fate, Model, Seen, TOKEN, rules};
use axum::{
    Json,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::time::Duration;

/// What everybody may do in a server: what the bot is invited with.
const PERMISSIONS: u64 = 309_237_763_072;

/// A refusal: status and code.
pub struct No(u16, i64);
type Answer = Result<Value, No>;

pub async fn call(State(fake): State<Fake>, method: Method, uri: Uri, headers: HeaderMap, bytes: Bytes) -> Response {
    let (body, file) = read(&headers, &bytes);
    let path = uri.path().trim_start_matches("/api/v10").to_owned();
    let line = format!("{method} {path}");
    let mut model = fake.model();
    model.requests.push(line.clone());
    fake.changed.notify_waiters();
    if let Some(file) = model.attachments.get(&path) {
        // Discord's files are for whoever has the address, and nobody's token is sent there.
        assert!(headers.get("authorization").is_none());
        return file.clone().into_response();
    }
    if headers.get("authorization").is_none_or(|value| value.as_bytes() != format!("Bot {TOKEN}").as_bytes()) {
        return refused(401, 0);
    }
    let planned = model.fates.iter().position(|(part, _)| line.contains(part.as_str())).map(|at| model.fates.remove(at).1);
    match planned {
        Some(Fate::Refused(status, code)) => return refused(status, code),
        Some(Fate::Limited { seconds, global }) => return limited(seconds, global),
        Some(Fate::Unanswered) | None => {}
    }
    let mut faults = fake.schema.as_ref().as_ref().map(|schema| schema.faults(method.as_str(), &path, &body)).unwrap_or_default();
    let answer = act(&mut model, method.as_str(), &path, &body, file, &mut faults);
    if !faults.is_empty() {
        model.refusals.push(format!("{line}: {}\n{body}", faults.join(", ")));
        return refused(400, 50_035);
    }
    match (answer, planned) {
        (_, Some(Fate::Unanswered)) => {
            let torn = futures_util::stream::iter([Ok(Bytes::from("{")), Err(std::io::Error::other("torn"))]);
            (StatusCode::OK, Body::from_stream(torn)).into_response()
        }
        (Ok(Value::Null), _) => StatusCode::NO_CONTENT.into_response(),
        (Ok(value), _) => Json(value).into_response(),
        (Err(No(status, code)), _) => refused(status, code),
    }
}

fn refused(status: u16, code: i64) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    if status.is_server_error() && code == 0 {
        return (status, "upstream connect error").into_response();
    }
    (status, Json(json!({ "message": "no", "code": code }))).into_response()
}

fn limited(seconds: f64, global: bool) -> Response {
    let body = json!({ "message": "You are being rate limited.", "retry_after": seconds, "global": global });
    let mut response = (StatusCode::TOO_MANY_REQUESTS, [("retry-after", seconds.ceil().to_string())], Json(body)).into_response();
    if global {
        response.headers_mut().insert("x-ratelimit-global", "true".parse().unwrap());
    }
    response
}

/// The JSON of a body, and the file of a form.
fn read(headers: &HeaderMap, bytes: &Bytes) -> (Value, Option<String>) {
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let Some((_, boundary)) = kind.split_once("boundary=") else { return (serde_json::from_slice(bytes).unwrap_or(Value::Null), None) };
    let text = String::from_utf8_lossy(bytes);
    let part = |name: &str| {
        let part = text.split(&format!("--{boundary}")).find(|part| part.contains(&format!("name=\"{name}\"")))?;
        part.split_once("\r\n\r\n").map(|(_, content)| content.trim_end_matches("\r\n").to_owned())
    };
    let json = part("payload_json").and_then(|json| serde_json::from_str(&json).ok()).unwrap_or(Value::Null);
    (json, part("files[0]"))
}

fn act(model: &mut Model, method: &str, path: &str, body: &Value, file: Option<String>, faults: &mut Vec<String>) -> Answer {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let number = |text: &str| text.parse::<u64>().map_err(|_| No(404, 0));
    match (method, parts.as_slice()) {
        ("GET", ["gateway"]) => Ok(json!({ "url": gateway(model) })),
        ("GET", ["gateway", "bot"]) => {
            let remaining = model.remaining_starts.unwrap_or(999);
            let limit = json!({ "total": 1000, "remaining": remaining, "reset_after": 1, "max_concurrency": 1 });
            Ok(json!({ "url": gateway(model), "shards": 1, "session_start_limit": limit }))
        }
        ("GET", ["oauth2", "applications", "@me"]) => Ok(json!({ "id": BOT.to_string(), "name": "hirebot", "verify_key": "00" })),
        ("GET", ["users", "@me"]) => Ok(model.user(BOT)),
        ("GET", ["channels", channel]) => {
            let channel = number(channel)?;
            let server = *model.channels.get(&channel).ok_or(No(404, 10_003))?;
            let above = model.threads.get(&channel).map(|(above, _)| above.to_string());
            let kind = if above.is_some() { 11 } else { u64::from(server.is_none()) };
            let overwrites = model.overwrites.get(&channel).cloned().unwrap_or_else(|| json!([]));
            Ok(json!({ "id": channel.to_string(), "type": kind, "guild_id": server.map(|server| server.to_string()), "parent_id": above,
                "permission_overwrites": overwrites }))
        }
        ("GET", ["guilds", server, "roles"]) => Ok(json!([{ "id": server, "name": "@everyone", "permissions": PERMISSIONS.to_string() }])),
        ("GET", ["guilds", _, "members", person]) => Ok(json!({ "user": model.user(number(person)?), "roles": [] })),
        ("PUT", ["applications", _, "commands"]) => {
            let mut commands = body.clone();
            for command in commands.as_array_mut().unwrap() {
                command["id"] = json!(model.id().to_string());
                let size = command.to_string().chars().count();
                if size > 8_000 {
                    faults.push(format!("{} has {size} characters", command["name"]));
                }
            }
            model.commands = Some(commands.clone());
            Ok(commands)
        }
        ("POST", ["users", "@me", "channels"]) => {
            let person = number(body["recipient_id"].as_str().unwrap_or(""))?;
            let channel = private_channel(model, person);
            Ok(json!({ "id": channel.to_string(), "type": 1, "recipients": [model.user(person)] }))
        }
        ("POST", ["channels", channel, "messages"]) => post(model, number(channel)?, body, file, faults),
        ("GET", ["channels", channel, "messages"]) => {
            let channel = number(channel)?;
            let seen = model.messages.values().rev().filter(|seen| seen.channel == channel && seen.only_for.is_none());
            Ok(Value::Array(seen.take(100).map(|seen| model.message(seen)).collect()))
        }
        ("POST", ["channels", channel, "messages", message, "threads"]) => {
            let (channel, message) = (number(channel)?, number(message)?);
            if model.threadless.contains(&channel) {
                return Err(No(403, 50_013));
            }
            if model.threads.contains_key(&channel) {
                return Err(No(400, 50_024));
            }
            let stands_there = |seen: &&Seen| seen.channel == channel && seen.only_for.is_none() && !seen.is_loading;
            model.messages.get(&message).filter(stands_there).ok_or(No(404, 10_008))?;
            if model.threads.contains_key(&message) {
                return Err(No(400, 160_004));
            }
            let name = body["name"].as_str().unwrap_or("").to_owned();
            let server = model.channels[&channel];
            model.channels.insert(message, server);
            model.threads.insert(message, (channel, name.clone()));
            Ok(json!({ "id": message.to_string(), "type": 11, "parent_id": channel.to_string(), "name": name }))
        }
        ("POST", ["interactions", id, token, "callback"]) => call_back(model, number(id)?, token, body, file, faults),
        ("POST", ["webhooks", _, token]) => {
            let (person, channel) = by_token(model, token)?;
            faults.extend(rules::message(body));
            let only_for = (body["flags"].as_u64().unwrap_or(0) & 64 != 0).then_some(person);
            let id = say(model, channel, body, only_for, file);
            Ok(model.message(&model.messages[&id]))
        }
        (_, ["webhooks", _, token, "messages", "@original"]) => {
            by_token(model, token)?;
            let interaction = model.interactions.values().find(|one| one.token == *token).unwrap();
            let id = interaction.original.ok_or(No(404, 10_008))?;
            if method == "PATCH" {
                faults.extend(rules::message(body));
                change(model, id, body, file);
            }
            Ok(model.message(&model.messages[&id]))
        }
        _ => {
            faults.push("nobody knows this route".to_owned());
            Err(No(404, 0))
        }
    }
}

fn gateway(model: &Model) -> String {
    format!("ws://{}/gw", model.address.unwrap())
}

pub fn private_channel(model: &mut Model, person: u64) -> u64 {
    if let Some(channel) = model.private.get(&person) {
        return *channel;
    }
    let channel = model.id();
    model.private.insert(person, channel);
    model.channels.insert(channel, None);
    channel
}

fn post(model: &mut Model, channel: u64, body: &Value, file: Option<String>, faults: &mut Vec<String>) -> Answer {
    if let Some(code) = model.closed.get(&channel) {
        return Err(No(403, *code));
    }
    if !model.channels.contains_key(&channel) {
        return Err(No(404, 10_003));
    }
    if model.locked.contains(&channel) {
        return Err(No(400, 50_083));
    }
    model.archived.remove(&channel);
    faults.extend(rules::message(body));
    let nonce = body["nonce"].as_str().map(str::to_owned);
    let same = model.messages.values().find(|seen| seen.channel == channel && nonce.is_some() && seen.nonce == nonce);
    if let Some(same) = same.filter(|_| body["enforce_nonce"] == true) {
        return Ok(model.message(same));
    }
    let id = say(model, channel, body, None, file);
    model.messages.get_mut(&id).unwrap().nonce = nonce;
    Ok(model.message(&model.messages[&id]))
}

fn say(model: &mut Model, channel: u64, body: &Value, only_for: Option<u64>, file: Option<String>) -> u64 {
    let id = model.id();
    let seen = Seen { id, channel, body: body.clone(), only_for, nonce: None, is_loading: false, edits: 0, file };
    model.messages.insert(id, seen);
    id
}

fn change(model: &mut Model, id: u64, body: &Value, file: Option<String>) {
    let seen = model.messages.get_mut(&id).unwrap();
    seen.body = body.clone();
    seen.is_loading = false;
    seen.edits += 1;
    seen.file = file.or(seen.file.take());
}

fn by_token(model: &Model, token: &str) -> Result<(u64, u64), No> {
    let found = model.interactions.values().find(|one| one.token == token && one.begun.elapsed() < Duration::from_mins(15));
    found.filter(|one| one.answered.is_some()).map(|one| (one.person, one.channel)).ok_or(No(404, 10_015))
}

fn call_back(model: &mut Model, id: u64, token: &str, body: &Value, file: Option<String>, faults: &mut Vec<String>) -> Answer {
    let Some(interaction) = model.interactions.get(&id).filter(|one| one.token == token) else { return Err(No(404, 10_062)) };
    if interaction.answered.is_some() {
        return Err(No(400, 40_060));
    }
    let took = interaction.begun.elapsed().as_millis();
    if took > 3_000 {
        model.refusals.push(format!("interaction {id} was answered after {took} ms"));
        return Err(No(404, 10_062));
    }
    let (person, channel, of) = (interaction.person, interaction.channel, interaction.of);
    let kind = body["type"].as_u64().unwrap_or(0);
    let data = &body["data"];
    let only_for = (data["flags"].as_u64().unwrap_or(0) & 64 != 0).then_some(person);
    let mut original = None;
    match kind {
        4 => {
            faults.extend(rules::message(data));
            original = Some(say(model, channel, data, only_for, file));
        }
        5 => {
            let waiting = say(model, channel, &json!({}), only_for, None);
            model.messages.get_mut(&waiting).unwrap().is_loading = true;
            original = Some(waiting);
        }
        6 | 7 => {
            let Some(of) = of else { return Err(No(400, 50_035)) };
            if kind == 7 {
                faults.extend(rules::message(data));
                change(model, of, data, file);
            }
            original = Some(of);
        }
        8 => {
            if data["choices"].as_array().is_none_or(|choices| choices.len() > 25) {
                faults.push("at most 25 choices".to_owned());
            }
        }
        9 => faults.extend(rules::form(data)),
        _ => faults.push(format!("{kind} is no way to answer")),
    }
    if faults.is_empty() {
        let interaction = model.interactions.get_mut(&id).unwrap();
        interaction.answered = Some(kind);
        interaction.took = Some(took);
        interaction.original = original;
        interaction.form = (kind == 9).then(|| data.clone());
        interaction.choices = (kind == 8).then(|| data["choices"].clone());
    }
    Ok(Value::Null)
}
