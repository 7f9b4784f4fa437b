//! The Bot API server: HTTP on loopback before the world.

use super::{Fault, Noticed, TOKEN, World, requests};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    serve::ListenerExt as _,
};
use serde_json::{Map, Value, json};
use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};
use tokio::{net::TcpListener, sync::Notify};

/// A Bot API server that runs until the test ends.
#[derive(Clone)]
pub struct Fake {
    world: Arc<Mutex<World>>,
    /// Rung when anything happened.
    bell: Arc<Notify>,
    latency: Duration,
    pub url: String,
}

impl Fake {
    pub async fn start() -> Self {
        Self::with_latency(Duration::ZERO).await
    }

    /// A server that takes its time.
    pub async fn with_latency(latency: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let fake = Self { world: Arc::default(), bell: Arc::default(), latency, url };
        let routes = Router::new().fallback(serve).with_state(fake.clone());
        let listener = listener.tap_io(|stream| stream.set_nodelay(true).unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        fake
    }

    /// The world behind it. Not to be held over an await.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// Changes the world, and tells whoever waits.
    pub fn happen<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let changed = change(&mut self.world());
        self.bell.notify_waiters();
        changed
    }

    /// Waits until the world is as it is wished.
    pub async fn until<T>(&self, what: &str, look: impl Fn(&World) -> Option<T>) -> T {
        let patience = Duration::from_secs(30);
        let looking = async {
            loop {
                let bell = self.bell.notified();
                tokio::pin!(bell);
                bell.as_mut().enable();
                if let Some(found) = look(&self.world()) {
                    return found;
                }
                bell.await;
            }
        };
        tokio::time::timeout(patience, looking).await.unwrap_or_else(|_| panic!("not seen: {what}; refused: {:?}", self.world().refused))
    }

    /// Waits until the bot has confirmed an update.
    pub async fn confirmed(&self, number: i64) {
        self.until(&format!("update {number} confirmed"), |world| (world.confirmed >= number).then_some(())).await;
    }

    /// What people noticed since the last call.
    pub fn noticed(&self) -> Vec<Noticed> {
        std::mem::take(&mut self.world().noticed)
    }

    /// The next request of this method ends so.
    pub fn next_ends(&self, method: &str, fault: Fault) {
        self.world().faults.push((method.to_ascii_lowercase(), fault));
    }

    /// Nothing was refused that Telegram would refuse.
    pub fn refused_nothing(&self) {
        let refused = self.world().refused.clone();
        assert!(refused.is_empty(), "Telegram refuses: {refused:#?}");
    }
}

async fn serve(State(fake): State<Fake>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let mut path = uri.path().trim_start_matches('/').splitn(2, '/');
    let (token, method) = (path.next().unwrap_or_default(), path.next().unwrap_or_default().to_ascii_lowercase());
    if token.strip_prefix("bot") != Some(TOKEN) {
        return refusal(401, "Unauthorized", &Value::Null);
    }
    if !fake.latency.is_zero() {
        tokio::time::sleep(fake.latency).await;
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let params = match kind.split_once("boundary=") {
        Some((_, boundary)) => multipart(boundary, &body),
        None if body.is_empty() => json!({}),
        None => serde_json::from_slice(&body).unwrap_or(Value::Null),
    };
    let fault = {
        let mut world = fake.world();
        let at = world.faults.iter().position(|(wanted, _)| *wanted == method);
        at.map(|at| world.faults.remove(at).1)
    };
    match fault {
        Some(Fault::Answer(code, answer)) => return (StatusCode::from_u16(code).unwrap(), axum::Json(answer)).into_response(),
        Some(Fault::Gateway(code)) => return (StatusCode::from_u16(code).unwrap(), "<html>Bad Gateway</html>").into_response(),
        Some(Fault::ResetBefore) => return broken(),
        Some(Fault::ResetAfter) => {
            let acted = fake.happen(|world| requests::act(world, &method, &params));
            acted.unwrap();
            return broken();
        }
        None => {}
    }
    if method == "getupdates" {
        return updates(&fake, &params).await;
    }
    let acted = fake.happen(|world| {
        let acted = requests::act(world, &method, &params);
        if let Err((code, description, _)) = &acted
            && *code != 429
            && !description.contains("not modified")
        {
            world.refused.push(format!("{method}: {code} {description} for {params}"));
        }
        acted
    });
    match acted {
        Ok(result) => ok(&result),
        Err((code, description, more)) => refusal(code, &description, &more),
    }
}

/// Long polling; whoever asked before is told that somebody else does now.
async fn updates(fake: &Fake, params: &Value) -> Response {
    let offset = params["offset"].as_i64().unwrap_or(0);
    let limit = usize::try_from(params["limit"].as_i64().unwrap_or(100)).unwrap();
    let timeout = Duration::from_secs(params["timeout"].as_u64().unwrap_or(0));
    let me = fake.happen(|world| {
        world.poller += 1;
        if offset > 0 {
            world.confirmed = world.confirmed.max(offset - 1);
            world.updates = world.updates.split_off(&offset);
        }
        world.poller
    });
    let waiting = async {
        loop {
            let bell = fake.bell.notified();
            tokio::pin!(bell);
            bell.as_mut().enable();
            {
                let world = fake.world();
                if world.hook.is_some() {
                    return Err((
                        409,
                        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                    ));
                }
                if world.poller != me {
                    return Err((409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
                }
                let found: Vec<Value> = world.updates.range(offset..).take(limit).map(|(_, update)| update.clone()).collect();
                if !found.is_empty() {
                    return Ok(found);
                }
            }
            bell.await;
        }
    };
    match tokio::time::timeout(timeout, waiting).await {
        Ok(Ok(found)) => ok(&json!(found)),
        Ok(Err((code, description))) => refusal(code, description, &Value::Null),
        Err(_) => ok(&json!([])),
    }
}

fn ok(result: &Value) -> Response {
    axum::Json(json!({"ok": true, "result": result})).into_response()
}

fn refusal(code: u16, description: &str, more: &Value) -> Response {
    let mut answer = json!({"ok": false, "error_code": code, "description": description});
    if !more.is_null() {
        answer["parameters"] = more.clone();
    }
    (StatusCode::from_u16(code).unwrap(), axum::Json(answer)).into_response()
}

/// An answer that breaks off.
fn broken() -> Response {
    let pieces = futures_util::stream::iter([Ok(Bytes::from_static(b"{\"ok\":")), Err(std::io::Error::other("reset"))]);
    Body::from_stream(pieces).into_response()
}

/// The fields of a form; what is JSON in them is read, and a file is its text.
fn multipart(boundary: &str, body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body);
    let mut fields = Map::new();
    let mut files = Vec::new();
    for part in text.split(&format!("--{}", boundary.trim_matches('"'))) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else { continue };
        let content = content.strip_suffix("\r\n").unwrap_or(content);
        let attribute = |name: &str| head.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let Some(name) = attribute("name") else { continue };
        if let Some(file) = attribute("filename") {
            files.push((name.to_owned(), file.to_owned(), content.to_owned()));
            continue;
        }
        let is_text = ["text", "caption", "parse_mode", "chat_id"].contains(&name) && name != "chat_id";
        let value = if is_text { None } else { serde_json::from_str(content).ok() };
        fields.insert(name.to_owned(), value.unwrap_or_else(|| json!(content)));
    }
    for (name, file, content) in files {
        // A field says `attach://<name of the part>`.
        let attached = fields.iter().find(|(_, value)| value.as_str() == Some(&format!("attach://{name}"))).map(|(field, _)| field.clone());
        let field = attached.unwrap_or(name);
        fields.insert("document_name".to_owned(), json!(file));
        fields.insert(field, json!(content));
    }
    Value::Object(fields)
}
