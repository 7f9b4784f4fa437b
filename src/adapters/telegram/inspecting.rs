//! Whether Telegram can be spoken to: what `hirebot check` says.

use super::{
    bot::{Setup, Telegram},
    calls::{call, told},
};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use teloxide::{ApiError, RequestError, payloads, requests::Payload};

/// Asks where Telegram brings updates.
#[derive(Debug, Clone, Serialize)]
struct GetWebhookInfo {}

/// All that is read of the answer.
#[derive(Debug, Clone, Deserialize)]
struct WebhookInfo {
    url: String,
    #[serde(default)]
    pending_update_count: i64,
    #[serde(default)]
    last_error_message: Option<String>,
}

impl Payload for GetWebhookInfo {
    type Output = WebhookInfo;
    const NAME: &'static str = "GetWebhookInfo";
}

/// Says as which bot Telegram knows the token, how updates come, and what stands in the way; `Err` has to be mended.
///
/// `webhook` is the address of the webhook that the config names, if it does.
///
/// # Errors
/// What is wrong, and how to mend it.
pub async fn inspect(setup: Setup, webhook: Option<&str>) -> Result<String, String> {
    let api_url = setup.api_url.clone();
    let telegram = Telegram::new(setup).map_err(|error| error.to_string())?;
    let failed = |error: &RequestError| match error {
        RequestError::Api(ApiError::InvalidToken) => {
            "the token is not valid. Copy it again from @BotFather (/mybots, API Token) into `telegram.token`".to_owned()
        }
        error @ (RequestError::Api(_)
        | RequestError::MigrateToChatId(_)
        | RequestError::RetryAfter(_)
        | RequestError::Network(_)
        | RequestError::InvalidJson { .. }
        | RequestError::Io(_)) => {
            format!("{api_url}: {}. Check the connection, a proxy or firewall, and `telegram.api_url`", told(error))
        }
    };
    let me = telegram.me().await.map_err(|error| failed(&error))?;
    let privacy = call(&telegram.shared.bot, payloads::GetMe::new()).await.map_err(|error| failed(&error))?;
    let info = call(&telegram.shared.bot, GetWebhookInfo {}).await.map_err(|error| failed(&error))?;
    let mut said = format!("@{} at {api_url}", me.username);
    match webhook {
        None if info.url.is_empty() => said += ", polling",
        None => said += ", polling; the webhook that is set now is removed at the next start",
        Some(url) if info.url == url => said += ", webhook",
        Some(_) => said += ", webhook; Telegram is told of it at the next start",
    }
    if info.pending_update_count > 0 {
        let _ = write!(said, "; {} updates wait", info.pending_update_count);
    }
    if !privacy.can_join_groups {
        said += "; it cannot be added to groups: allow it with @BotFather (/setjoingroups)";
    }
    match (webhook, info.last_error_message) {
        (Some(url), Some(error)) if info.url == url => Err(format!(
            "{said}. Telegram's last call to the webhook failed: {error}. Check that `telegram.webhook_url` reaches `http.listen`"
        )),
        (Some(_) | None, _) => Ok(said),
    }
}
