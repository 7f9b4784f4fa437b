//! The gateway front: hello, identify, resume, heartbeats, and whatever the model has to tell.

use super::{BOT, Fake};
use axum::{
    extract::{
        State, WebSocketUpgrade,
        ws::{CloseFrame, Message as Frame, WebSocket},
    },
    response::Response,
};
use serde_json::{Value, json};

/// What the gateway does to every open connection.
#[derive(Debug, Clone)]
pub enum Push {
    /// There is something to tell.
    Event,
    /// Closes with a code.
    Close(u16),
    /// Asks to connect again.
    Reconnect,
    /// Says that the session is none; whether it can be resumed.
    Invalid(bool),
}

const SESSION: &str = "the-session";
const HEARTBEAT_MS: u64 = 300;

pub async fn open(State(fake): State<Fake>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| async move {
        fake.model().connections += 1;
        talk(fake.clone(), socket).await;
        fake.model().connections -= 1;
        fake.changed.notify_waiters();
    })
}

async fn tell(socket: &mut WebSocket, value: &Value) -> bool {
    socket.send(Frame::Text(value.to_string().into())).await.is_ok()
}

async fn talk(fake: Fake, mut socket: WebSocket) {
    let mut pushes = fake.dispatch.subscribe();
    let mut is_open = tell(&mut socket, &json!({ "op": 10, "d": { "heartbeat_interval": HEARTBEAT_MS } })).await;
    let mut told: Option<usize> = None;
    while is_open {
        tokio::select! {
            frame = socket.recv() => {
                let Some(Ok(Frame::Text(text))) = frame else {
                    if matches!(frame, Some(Ok(Frame::Ping(_) | Frame::Pong(_) | Frame::Binary(_)))) { continue }
                    return;
                };
                let sent: Value = serde_json::from_str(&text).unwrap();
                is_open = answer(&fake, &mut socket, &sent, &mut told).await;
            }
            push = pushes.recv() => {
                is_open = match push {
                    Ok(Push::Event) | Err(_) => true,
                    Ok(Push::Close(code)) => {
                        let frame = CloseFrame { code, reason: "told to".into() };
                        let _ = socket.send(Frame::Close(Some(frame))).await;
                        return;
                    }
                    Ok(Push::Reconnect) => tell(&mut socket, &json!({ "op": 7, "d": null })).await,
                    Ok(Push::Invalid(resumable)) => tell(&mut socket, &json!({ "op": 9, "d": resumable })).await,
                };
            }
        }
        is_open = is_open && catch_up(&fake, &mut socket, &mut told).await;
    }
}

async fn answer(fake: &Fake, socket: &mut WebSocket, sent: &Value, told: &mut Option<usize>) -> bool {
    match sent["op"].as_u64().unwrap() {
        1 => {
            let is_deaf = {
                let mut model = fake.model();
                model.heartbeats += 1;
                model.is_deaf
            };
            is_deaf || tell(socket, &json!({ "op": 11 })).await
        }
        2 => {
            let refused = {
                let mut model = fake.model();
                model.shards.push(sent["d"]["shard"].clone());
                model.refuses_identify
            };
            if let Some(code) = refused {
                let frame = CloseFrame { code, reason: "told to".into() };
                let _ = socket.send(Frame::Close(Some(frame))).await;
                fake.changed.notify_waiters();
                return false;
            }
            let (ready, events) = {
                let mut model = fake.model();
                model.identified += 1;
                let address = model.address.unwrap();
                let ready = json!({ "op": 0, "t": "READY", "s": 0, "d": {
                    "v": 10, "user": model.user(BOT), "guilds": [], "session_id": SESSION, "shard": sent["d"]["shard"],
                    "resume_gateway_url": format!("ws://{address}/gw"), "application": { "id": BOT.to_string(), "flags": 0 },
                } });
                // A new session does not hear what was said before it.
                (ready, model.events.len())
            };
            *told = Some(events);
            tell(socket, &ready).await
        }
        6 => {
            let refused = {
                let mut model = fake.model();
                let refused = std::mem::take(&mut model.refuses_resume);
                model.resumed += u32::from(!refused);
                refused
            };
            if refused {
                return tell(socket, &json!({ "op": 9, "d": false })).await;
            }
            let from = usize::try_from(sent["d"]["seq"].as_u64().unwrap_or(0)).unwrap();
            *told = Some(from);
            catch_up(fake, socket, told).await && tell(socket, &json!({ "op": 0, "t": "RESUMED", "s": told.unwrap_or(0), "d": {} })).await
        }
        _ => true,
    }
}

/// Tells a session what it has not heard.
async fn catch_up(fake: &Fake, socket: &mut WebSocket, told: &mut Option<usize>) -> bool {
    loop {
        let Some(at) = *told else { return true };
        let Some(event) = fake.model().events.get(at).cloned() else { return true };
        *told = Some(at + 1);
        let event = json!({ "op": 0, "t": event["t"], "s": at + 1, "d": event["d"] });
        if !tell(socket, &event).await {
            return false;
        }
    }
}
