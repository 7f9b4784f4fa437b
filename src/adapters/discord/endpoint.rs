//! The HTTP endpoint that Discord calls instead of the gateway. Any number of processes can serve it.

use super::desk::Desk;
use crate::service::Clock;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::json;
use serenity::{interactions_endpoint::Verifier, model::application::Interaction};
use std::{sync::Arc, time::Duration};

/// An interaction is far smaller.
const MOST_BYTES: usize = 1 << 20;
/// A call that was signed longer ago is somebody's recording.
const MOST_AGE_SECONDS: i64 = 300;
/// Discord waits three seconds for the answer to its call.
const MOST_WAIT: Duration = Duration::from_millis(2_500);

#[derive(Clone)]
struct Endpoint {
    desk: Arc<Desk>,
    verifier: Arc<Verifier>,
}

/// The route that Discord calls; `None` for a key that is none.
pub(super) fn routes(desk: &Arc<Desk>, public_key: [u8; 32]) -> Option<Router> {
    let verifier = Arc::new(Verifier::try_new(public_key).ok()?);
    let endpoint = Endpoint { desk: Arc::clone(desk), verifier };
    Some(Router::new().route("/discord", post(called)).layer(DefaultBodyLimit::max(MOST_BYTES)).with_state(endpoint))
}

async fn called(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (signature, timestamp) = (header("x-signature-ed25519"), header("x-signature-timestamp"));
    // The raw body is checked before anything reads it. Discord itself probes with wrong signatures.
    if !is_fresh(timestamp) || endpoint.verifier.verify(signature, timestamp, &body).is_err() {
        return (StatusCode::UNAUTHORIZED, "the signature is wrong\n").into_response();
    }
    let Ok(interaction) = serde_json::from_slice::<Interaction>(&body) else {
        tracing::warn!("an interaction that nobody can read is left alone");
        return StatusCode::BAD_REQUEST.into_response();
    };
    if matches!(interaction, Interaction::Ping(_)) {
        return axum::Json(json!({ "type": 1 })).into_response();
    }
    endpoint.desk.set_application(interaction.application_id().get());
    let desk = Arc::clone(&endpoint.desk);
    let mut handled = tokio::spawn(async move { desk.hear(&interaction).await });
    // The answer goes its own way, through the callback of the interaction's token. For that Discord wants "a 202 and no body"
    // here: see "Interaction Callback" of discord/discord-api-docs, developers/interactions/receiving-and-responding.mdx. So one
    // process may take the call and another give the answer. Whatever takes longer goes on after this.
    let _ = tokio::time::timeout(MOST_WAIT, &mut handled).await;
    StatusCode::ACCEPTED.into_response()
}

/// Whether a call was signed just now. Discord's time is the machine's, whatever clock the bot runs on.
fn is_fresh(timestamp: &str) -> bool {
    let age = |at: i64| (Clock::machine().timestamp() - at).abs();
    timestamp.parse().is_ok_and(|at| age(at) <= MOST_AGE_SECONDS)
}
