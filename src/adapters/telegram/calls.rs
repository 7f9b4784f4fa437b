//! What is asked of Telegram, and what its answers mean.
//!
//! Sent by teloxide's client. Where its types would lose what they do not know, or read far more than is looked at, the
//! payload is our own.

use crate::service::{Delivery, Held};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use teloxide::{
    ApiError, Bot, RequestError,
    requests::{JsonRequest, Payload},
    types::{InlineKeyboardMarkup, LinkPreviewOptions},
};

/// The wait after an answer that says nothing about how long.
const SHORT_WAIT: Duration = Duration::from_secs(1);

/// Asks for updates, as they are: what this program does not know is not lost.
#[derive(Debug, Clone, Serialize)]
pub struct GetUpdates {
    pub offset: i64,
    pub timeout: u32,
    pub limit: u8,
    pub allowed_updates: &'static [&'static str],
}

/// Says something.
#[derive(Debug, Clone, Serialize)]
pub struct SendMessage {
    pub chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_thread_id: Option<i64>,
    pub text: String,
    pub parse_mode: &'static str,
    pub link_preview_options: LinkPreviewOptions,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_parameters: Option<ReplyParameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_markup: Option<Markup>,
}

/// Changes what was said.
#[derive(Debug, Clone, Serialize)]
pub struct EditMessageText {
    pub chat_id: i64,
    pub message_id: i64,
    pub text: String,
    pub parse_mode: &'static str,
    pub link_preview_options: LinkPreviewOptions,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

/// Ends the waiting of somebody who pressed a button.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerCallbackQuery {
    pub callback_query_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub show_alert: bool,
}

/// What a message answers.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ReplyParameters {
    pub message_id: i64,
    pub allow_sending_without_reply: bool,
}

/// What stands below a message.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Markup {
    Buttons(InlineKeyboardMarkup),
    /// Opens the field for an answer, for whom the message answers: the bot of a group sees answers to itself.
    Ask {
        force_reply: bool,
        selective: bool,
    },
}

/// All that is read of a message that was sent.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Posted {
    pub message_id: i64,
}

impl Payload for GetUpdates {
    type Output = Vec<serde_json::Value>;
    const NAME: &'static str = "GetUpdates";
}

impl Payload for SendMessage {
    type Output = Posted;
    const NAME: &'static str = "SendMessage";
}

impl Payload for EditMessageText {
    type Output = Posted;
    const NAME: &'static str = "EditMessageText";
}

impl Payload for AnswerCallbackQuery {
    type Output = bool;
    const NAME: &'static str = "AnswerCallbackQuery";
}

/// Asks Telegram for something.
///
/// # Errors
/// What Telegram or the network says instead.
pub async fn call<P>(bot: &Bot, payload: P) -> Result<P::Output, RequestError>
where
    P: Payload + Serialize + Send + 'static,
    P::Output: serde::de::DeserializeOwned,
{
    JsonRequest::new(bot.clone(), payload).await
}

/// What an answer of Telegram means for a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// It is as it was wanted already.
    Done,
    /// The message to change is not there any more.
    MessageGone,
    /// The thread is not there any more.
    ThreadGone,
    /// Anything else.
    Ends(Delivery),
}

/// What a failure means. The text of one that nobody knows goes to the log, without words of people: Telegram's
/// descriptions hold none.
pub fn meaning(error: &RequestError, is_private: bool) -> Meaning {
    match error {
        RequestError::RetryAfter(wait) => {
            // A single person is never sent more than they may get: it is the bot as a whole that is too fast.
            let who = if is_private { Held::Everybody } else { Held::Chat };
            Meaning::Ends(Delivery::Held { retry_after: wait.duration(), who })
        }
        RequestError::MigrateToChatId(chat) => Meaning::Ends(Delivery::Moved { to: chat.0.to_string() }),
        RequestError::Api(error) => of_api(error),
        RequestError::Network(error) if error.is_connect() || error.is_builder() => not_sent(),
        // A gateway that answers in Telegram's place writes no JSON: Telegram has not seen it.
        RequestError::InvalidJson { raw, .. } if raw.trim_start().starts_with('<') || raw.trim().is_empty() => not_sent(),
        RequestError::Io(_) => not_sent(),
        RequestError::Network(_) | RequestError::InvalidJson { .. } => Meaning::Ends(Delivery::Unknown),
    }
}

const fn not_sent() -> Meaning {
    Meaning::Ends(Delivery::NotSent { retry_after: SHORT_WAIT })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "teloxide knows dozens of refusals; those not named here are all refusals")]
fn of_api(error: &ApiError) -> Meaning {
    match error {
        ApiError::MessageNotModified => Meaning::Done,
        ApiError::MessageToEditNotFound
        | ApiError::MessageIdInvalid
        | ApiError::MessageCantBeEdited
        | ApiError::MessageIdentifierNotSpecified => Meaning::MessageGone,
        ApiError::BotBlocked
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel
        | ApiError::UserDeactivated
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::GroupDeactivated
        | ApiError::UserNotFound
        | ApiError::NotEnoughRightsToPostMessages
        | ApiError::ChatNotFound => Meaning::Ends(Delivery::Gone),
        // The token may be mended; until then nothing goes out.
        ApiError::InvalidToken => Meaning::Ends(Delivery::NotSent { retry_after: Duration::from_mins(1) }),
        ApiError::CantParseEntities(_) => Meaning::Ends(Delivery::Refused("markup")),
        ApiError::MessageIsTooLong | ApiError::EditedMessageIsTooLong => Meaning::Ends(Delivery::Refused("too_long")),
        ApiError::ButtonDataInvalid => Meaning::Ends(Delivery::Refused("button")),
        ApiError::Unknown(said) => of_text(said),
        other => {
            tracing::error!(error = %other, "Telegram refused a message");
            Meaning::Ends(Delivery::Refused("refused"))
        }
    }
}

/// Descriptions that teloxide has no name for.
fn of_text(said: &str) -> Meaning {
    let said = said.to_lowercase();
    let has = |part: &str| said.contains(part);
    if has("message is not modified") {
        Meaning::Done
    } else if has("message thread not found") || has("topic_closed") || has("topic_deleted") {
        Meaning::ThreadGone
    } else if has("message to edit not found") || has("message can't be edited") || has("message_id_invalid") {
        Meaning::MessageGone
    } else if said.starts_with("forbidden") || has("chat not found") || has("chat_write_forbidden") || has("not enough rights to send") {
        Meaning::Ends(Delivery::Gone)
    } else if has("internal server error") || has("bad gateway") || has("gateway time") || has("service unavailable") || has("restart") {
        not_sent()
    } else {
        tracing::error!(%said, "Telegram refused a message");
        Meaning::Ends(Delivery::Refused("refused"))
    }
}

/// How to speak of a failure in a log or to the operator: an address in it would hold the token.
pub fn told(error: &RequestError) -> String {
    match error {
        RequestError::Network(error) if error.is_timeout() => "no answer in time".to_owned(),
        RequestError::Network(error) if error.is_connect() => "cannot be reached".to_owned(),
        RequestError::Network(_) => "the connection broke off".to_owned(),
        RequestError::InvalidJson { .. } => "the answer is not from a Bot API server".to_owned(),
        RequestError::Api(error) => error.to_string(),
        RequestError::RetryAfter(wait) => format!("asks to wait {} s", wait.seconds()),
        RequestError::MigrateToChatId(_) | RequestError::Io(_) => "failed".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_a_meaning() {
        let api = |said: &str| meaning(&RequestError::Api(ApiError::Unknown(said.to_owned())), true);
        assert_eq!(api("Forbidden: bot was kicked from the group chat"), Meaning::Ends(Delivery::Gone));
        assert_eq!(api("Bad Request: message thread not found"), Meaning::ThreadGone);
        assert_eq!(api("Bad Gateway"), not_sent());
        assert_eq!(api("Internal Server Error: restart"), not_sent());
        assert_eq!(api("Bad Request: something new"), Meaning::Ends(Delivery::Refused("refused")));
        assert_eq!(meaning(&RequestError::Api(ApiError::BotBlocked), true), Meaning::Ends(Delivery::Gone));
        assert_eq!(meaning(&RequestError::Api(ApiError::MessageNotModified), true), Meaning::Done);
        let wait = RequestError::RetryAfter(teloxide::types::Seconds::from_seconds(7_200));
        let held = |who| Meaning::Ends(Delivery::Held { retry_after: Duration::from_hours(2), who });
        assert_eq!((meaning(&wait, true), meaning(&wait, false)), (held(Held::Everybody), held(Held::Chat)));
    }
}
