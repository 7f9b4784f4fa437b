//! Requests to Discord, and what its answers mean. Routes, requests and forms are serenity's; the answers are read here, because
//! how long to wait stands in their headers.
//!
//! *Deliberately absent*: retrying. A request is made once, and its fault says what to do.

use super::fault::{self, Fault};
use reqwest::{Client, Response, Url, header::HeaderMap, redirect::Policy};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use serenity::{
    builder::CreateAttachment,
    http::{LightMethod, Multipart, MultipartUpload, Request, Route},
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// A request that takes longer has failed; shorter than a courier's lease by far.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Routes whose limits are remembered; when there are more, those that are over are forgotten.
const MOST_ROUTES: usize = 4_096;
/// Discord's own address, which serenity writes into every route.
const OFFICIAL: &str = "https://discord.com";

/// Where Discord keeps what people attach.
const ATTACHMENTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Reaches Discord as one bot.
pub(super) struct Api {
    client: Client,
    /// Fetches what people attach: it says nothing of who asks, and is led nowhere else.
    stranger: Client,
    authorisation: SecretString,
    /// Where requests go instead of Discord's own address.
    proxy: Option<String>,
    /// Routes that are spent, each with when there is room again.
    spent: Mutex<HashMap<String, Instant>>,
}

/// A file that goes with a message: its name and what is in it.
pub(super) type File = (String, String);

impl Api {
    /// Reaches Discord at `address`, without a slash at its end.
    ///
    /// # Errors
    /// When no client can be made.
    pub(super) fn new(token: &SecretString, address: &str) -> Result<Self, reqwest::Error> {
        let client = Client::builder().timeout(TIMEOUT).build()?;
        let stranger = Client::builder().timeout(TIMEOUT).redirect(Policy::none()).build()?;
        let authorisation = SecretString::from(format!("Bot {}", token.expose_secret()));
        let proxy = (address != OFFICIAL).then(|| address.to_owned());
        Ok(Self { client, stranger, authorisation, proxy, spent: Mutex::default() })
    }

    /// Gets something.
    pub(super) async fn get(&self, route: Route<'_>) -> Result<Value, Fault> {
        self.call(Request::new(route, LightMethod::Get)).await
    }

    /// Gets something with a question behind the address.
    pub(super) async fn ask(&self, route: Route<'_>, questions: Vec<(&'static str, String)>) -> Result<Value, Fault> {
        self.call(Request::new(route, LightMethod::Get).params(Some(questions))).await
    }

    /// Fetches what somebody attached. Whatever an interaction says, only Discord's own files are fetched, and no more than `most`
    /// bytes of them; behind a proxy of one's own, that proxy's.
    pub(super) async fn fetch(&self, address: &str, most: usize) -> Result<Vec<u8>, Fault> {
        let url = Url::parse(address).ok().filter(|url| is_attachment(url, self.proxy.as_deref())).ok_or(Fault::Refused("elsewhere"))?;
        let mut response = self.stranger.get(url).send().await.map_err(|error| unsent(&error))?;
        if !response.status().is_success() {
            return Err(Fault::Refused("not_found"));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| Fault::Unclear)? {
            if bytes.len() + chunk.len() > most {
                return Err(Fault::Refused("too_large"));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// Sends something new.
    pub(super) async fn post(&self, route: Route<'_>, body: &Value, file: Option<&File>) -> Result<Value, Fault> {
        self.send(route, LightMethod::Post, body, file).await
    }

    /// Changes something.
    pub(super) async fn patch(&self, route: Route<'_>, body: &Value, file: Option<&File>) -> Result<Value, Fault> {
        self.send(route, LightMethod::Patch, body, file).await
    }

    /// Puts something in place of what is there.
    pub(super) async fn put(&self, route: Route<'_>, body: &Value) -> Result<Value, Fault> {
        self.send(route, LightMethod::Put, body, None).await
    }

    async fn send(&self, route: Route<'_>, method: LightMethod, body: &Value, file: Option<&File>) -> Result<Value, Fault> {
        let request = Request::new(route, method);
        let request = match file {
            None => request.body(Some(body.to_string().into_bytes())),
            Some((name, text)) => {
                let attached = CreateAttachment::bytes(text.clone().into_bytes(), name.clone());
                let upload = MultipartUpload::Attachments(vec![attached]);
                request.multipart(Some(Multipart { upload, fields: Vec::new(), payload_json: Some(body.to_string()) }))
            }
        };
        self.call(request).await
    }

    async fn call(&self, request: Request<'_>) -> Result<Value, Fault> {
        let spends = key(request.route_ref());
        if let Some(after) = self.wait_of(&spends) {
            return Err(Fault::Slower { after, everything: false });
        }
        let request = request
            .build(&self.client, self.authorisation.expose_secret(), self.proxy.as_deref())
            .map_err(|_| Fault::Refused("not_a_request"))?;
        let response = request.send().await.map_err(|error| unsent(&error))?;
        self.note_limit(spends, &response);
        if response.status().is_success() {
            let body = response.bytes().await.map_err(|_| Fault::Unclear)?;
            return if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&body).map_err(|_| Fault::Unclear) };
        }
        Err(refusal(response).await)
    }

    /// How long a route is spent yet.
    fn wait_of(&self, route: &str) -> Option<Duration> {
        let spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        spent.get(route).and_then(|until| until.checked_duration_since(Instant::now())).filter(|wait| !wait.is_zero())
    }

    /// Remembers what the headers say about the route's limit, so that nobody runs into it.
    fn note_limit(&self, route: String, response: &Response) {
        let headers = response.headers();
        let is_spent = headers.get("x-ratelimit-remaining").is_some_and(|left| left.as_bytes() == b"0");
        let after =
            if response.status().as_u16() == 429 { seconds(headers, "retry-after") } else { seconds(headers, "x-ratelimit-reset-after") };
        let Some(after) = after.filter(|_| is_spent || response.status().as_u16() == 429) else { return };
        let now = Instant::now();
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        if spent.len() >= MOST_ROUTES {
            spent.retain(|_, until| *until > now);
        }
        spent.insert(route, now + after);
    }
}

/// What a request's route is counted as: the same route, and the channel or server that it is about. Each interaction's token
/// is counted on its own, so that nobody waits for somebody else's.
fn key(route: &Route<'_>) -> String {
    let path = route.path();
    if path.contains("/webhooks/") { path.into_owned() } else { format!("{:?}", route.ratelimiting_bucket()) }
}

/// Whether an address is one of Discord's files: over TLS, at one of its hosts, without a user or a port of its own.
fn is_attachment(url: &Url, proxy: Option<&str>) -> bool {
    let is_plain = url.username().is_empty() && url.password().is_none();
    let is_discords = url.scheme() == "https" && url.port().is_none() && url.host_str().is_some_and(|host| ATTACHMENTS.contains(&host));
    let is_proxys = proxy.and_then(|proxy| Url::parse(proxy).ok()).is_some_and(|proxy| proxy.origin() == url.origin());
    is_plain && (is_discords || is_proxys)
}

fn unsent(error: &reqwest::Error) -> Fault {
    // Without a connection nothing went out; after that, nobody knows.
    if error.is_connect() { Fault::Later { after: Duration::from_secs(1) } } else { Fault::Unclear }
}

async fn refusal(response: Response) -> Fault {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body: Value = response.bytes().await.ok().and_then(|body| serde_json::from_slice(&body).ok()).unwrap_or_default();
    let code = body["code"].as_i64().unwrap_or(0);
    let written = body["retry_after"].as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let retry_after = seconds(&headers, "retry-after").max(written);
    let global = body["global"].as_bool().unwrap_or(false) || headers.contains_key("x-ratelimit-global");
    let fault = fault::read(status, code, retry_after, global);
    if let Fault::Refused(class) = fault {
        // Paths name fields of the body, never what stands in them.
        let mut fields = Vec::new();
        paths(&body["errors"], "", &mut fields);
        tracing::error!(status, code, class, fields = fields.join(", "), "Discord refuses a request");
    }
    fault
}

/// Where in a body Discord found errors.
fn paths(errors: &Value, path: &str, found: &mut Vec<String>) {
    let Some(inner) = errors.as_object() else { return };
    for (name, error) in inner {
        if name == "_errors" {
            found.push(path.to_owned());
        } else {
            paths(error, &format!("{path}/{name}"), found);
        }
    }
}

fn seconds(headers: &HeaderMap, name: &str) -> Option<Duration> {
    let text = headers.get(name)?.to_str().ok()?;
    text.parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn only_discords_own_files_are_fetched() {
        let fetched = |address: &str, proxy| is_attachment(&Url::parse(address).unwrap(), proxy);
        for (address, is_discords) in [
            ("https://cdn.discordapp.com/ephemeral-attachments/1/2/pool.csv?ex=1", true),
            ("https://media.discordapp.net/attachments/1/2/pool.csv", true),
            ("http://cdn.discordapp.com/attachments/1/2/pool.csv", false),
            ("https://cdn.discordapp.com:8443/pool.csv", false),
            ("https://cdn.discordapp.com.example.com/pool.csv", false),
            ("https://cdn.discordapp.com@example.com/pool.csv", false),
            ("https://me:secret@cdn.discordapp.com/pool.csv", false),
            ("http://169.254.169.254/latest/meta-data", false),
            ("http://127.0.0.1:8080/pool.csv", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(fetched(address, None), is_discords, "{address}");
        }
        assert!(fetched("http://127.0.0.1:8080/pool.csv", Some("http://127.0.0.1:8080")));
        assert!(!fetched("http://127.0.0.1:8081/pool.csv", Some("http://127.0.0.1:8080")));
    }
}
