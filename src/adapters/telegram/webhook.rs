//! Updates that Telegram brings: answered once they are committed, so that Telegram brings again what was not.

use super::{
    bot::Telegram,
    calls::{call, told},
    reading::{self, KINDS},
};
use crate::service::Service;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use chrono::TimeDelta;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use std::{sync::Arc, time::Duration};
use teloxide::requests::Payload;

/// Where Telegram proves that it is Telegram.
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// More bytes than an update has.
const MOST_BYTES: usize = 1_048_576;
/// Connections that Telegram may open: each brings one update at a time.
const MOST_CONNECTIONS: u8 = 100;
/// The pause before Telegram is told again where to bring updates.
const PAUSE_AFTER_FAILURE: TimeDelta = TimeDelta::seconds(5);
/// That the bot is there is kept this often.
const PRESENCE_KEPT_EVERY: TimeDelta = TimeDelta::seconds(30);
/// The longest that one pause is.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Where Telegram brings updates, and how it proves itself.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The public address.
    pub url: String,
    /// What Telegram repeats in every call.
    pub secret: SecretString,
}

/// Tells Telegram where to bring updates. No `Debug`: it holds the secret.
#[derive(Clone, Serialize)]
struct SetWebhook {
    url: String,
    secret_token: String,
    max_connections: u8,
    allowed_updates: [&'static str; 3],
}

impl Payload for SetWebhook {
    type Output = bool;
    const NAME: &'static str = "SetWebhook";
}

/// What the route works with.
#[derive(Clone)]
struct Door {
    telegram: Telegram,
    service: Service,
    secret: Arc<str>,
}

impl Telegram {
    /// The route that Telegram calls: the path of the webhook's address.
    pub fn routes(&self, service: &Service, webhook: &Webhook) -> Router {
        let door = Door { telegram: self.clone(), service: service.clone(), secret: webhook.secret.expose_secret().into() };
        Router::new().route(path(&webhook.url), post(take)).layer(DefaultBodyLimit::max(MOST_BYTES)).with_state(door)
    }

    /// Tells Telegram where to bring updates, and keeps that the bot is there.
    pub async fn attend(&self, service: &Service, webhook: &Webhook) {
        self.announce(service, webhook).await;
        let clock = &service.shared().clock;
        loop {
            self.note_presence(service).await;
            clock.wait_until(clock.now() + clock.stretch(PRESENCE_KEPT_EVERY), LONGEST_PAUSE).await;
        }
    }

    /// Tells Telegram where to bring updates, until it has heard.
    pub async fn announce(&self, service: &Service, webhook: &Webhook) {
        let clock = &service.shared().clock;
        loop {
            let set = SetWebhook {
                url: webhook.url.clone(),
                secret_token: webhook.secret.expose_secret().to_owned(),
                max_connections: MOST_CONNECTIONS,
                allowed_updates: KINDS,
            };
            match call(&self.shared.bot, set).await {
                Ok(_) => {
                    tracing::info!("on Telegram, which brings updates to the webhook");
                    return;
                }
                Err(error) => {
                    tracing::error!(error = told(&error), "Telegram does not take the webhook; trying again");
                    clock.wait_until(clock.now() + clock.stretch(PAUSE_AFTER_FAILURE), LONGEST_PAUSE).await;
                }
            }
        }
    }
}

async fn take(State(door): State<Door>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers.get(SECRET).map(axum::http::HeaderValue::as_bytes).unwrap_or_default();
    if !same(given, door.secret.as_bytes()) {
        metrics::counter!("hirebot_telegram_updates_total", "kind" => "wrong_secret").increment(1);
        return StatusCode::UNAUTHORIZED;
    }
    // Telegram would bring it for ever.
    let Ok(update) = serde_json::from_slice(&body) else {
        metrics::counter!("hirebot_telegram_updates_total", "kind" => "unreadable").increment(1);
        tracing::error!("Telegram brought what is no JSON");
        return StatusCode::OK;
    };
    let me = match door.telegram.me().await {
        Ok(me) => me,
        Err(error) => {
            tracing::warn!(error = told(&error), "Telegram does not say who the bot is; the update comes again");
            return StatusCode::SERVICE_UNAVAILABLE;
        }
    };
    match door.telegram.act_surely(&door.service, me, reading::read(&update, me)).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            tracing::warn!(%error, "an update could not act; Telegram brings it again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// The path of an address: what stands behind the host.
fn path(url: &str) -> &str {
    let behind = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = behind.find('/').map_or("", |at| &behind[at..]);
    if path.is_empty() { "/" } else { path.split(['?', '#']).next().unwrap_or("/") }
}

/// Compares in a time that does not tell how much was right.
fn same(given: &[u8], wanted: &[u8]) -> bool {
    let differs = wanted
        .iter()
        .enumerate()
        .fold(given.len() ^ wanted.len(), |differs, (at, byte)| differs | usize::from(byte ^ given.get(at).copied().unwrap_or_default()));
    std::hint::black_box(differs) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_right_or_not() {
        assert!(same(b"abc", b"abc"));
        for wrong in [&b""[..], b"ab", b"abd", b"abcd", b"abc\0"] {
            assert!(!same(wrong, b"abc"));
        }
    }

    #[test]
    fn the_route_is_the_path_of_the_address() {
        assert_eq!(path("https://bot.example.com/telegram"), "/telegram");
        assert_eq!(path("https://bot.example.com:8443/a/b?x=1"), "/a/b");
        assert_eq!(path("https://bot.example.com"), "/");
    }
}
