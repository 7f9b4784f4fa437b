//! Ordinary messages: to direct messages and channels, each at most once for as long as Discord or the channel remembers.

use super::{api::File, card::Card, desk::Desk, fault::Fault};
use crate::service::{Delivery, Held};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use serenity::http::Route;
use std::time::Duration;
use uuid::Uuid;

/// How many of a channel's latest messages are looked at for one that was sent already.
const LOOKED_AT: u32 = 100;
/// While the token is wrong, nothing is tried: each try counts towards the ban of the bot's address.
const PAUSE_WHILE_LOCKED: Duration = Duration::from_mins(1);

/// Where and how cards are posted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Post {
    /// The channel, thread, or direct messages.
    pub(super) channel: u64,
    /// The name of the message in the outbox.
    pub(super) id: Uuid,
    /// Which attempt this is.
    pub(super) attempt: i64,
    /// The number of the first card among those of the message.
    pub(super) first: usize,
    /// Whom it is meant for, where others see it too.
    pub(super) mention: Option<u64>,
    /// The message that it replies to.
    pub(super) replies_to: Option<u64>,
}

impl Desk {
    /// Posts cards one after the other; returns the id of the last one.
    pub(super) async fn post(&self, cards: &[Card], post: &Post) -> Result<Option<String>, Fault> {
        let mut latest = None;
        let earlier = if post.attempt > 1 { self.own_messages(post.channel).await? } else { Vec::new() };
        for (index, card) in cards.iter().enumerate() {
            let reference = reference(post.id, post.first + index);
            if let Some((_, id)) = earlier.iter().find(|(footer, _)| *footer == reference) {
                latest = Some(id.clone());
                continue;
            }
            let mut body = card.body(Some(&reference));
            body["nonce"] = json!(reference);
            body["enforce_nonce"] = json!(true);
            if let Some(person) = post.mention.filter(|_| post.first + index == 0) {
                body["content"] = json!(format!("<@{person}>"));
                body["allowed_mentions"] = json!({ "parse": [], "users": [person.to_string()] });
            }
            if let Some(message) = post.replies_to.filter(|_| post.first + index == 0) {
                body["message_reference"] = json!({ "message_id": message.to_string(), "fail_if_not_exists": false });
            }
            let route = Route::ChannelMessages { channel_id: post.channel.max(1).into() };
            let file: Option<&File> = card.file.as_ref();
            let sent = self.api.post(route, &body, file).await?;
            latest = sent["id"].as_str().map(str::to_owned).or(latest);
        }
        Ok(latest)
    }

    /// Whether the first card of a message stands in a channel already, as far as that can be seen.
    pub(super) async fn is_posted(&self, channel: u64, post: &Post) -> Result<bool, Fault> {
        let reference = reference(post.id, post.first);
        Ok(self.own_messages(channel).await?.iter().any(|(footer, _)| *footer == reference))
    }

    /// The direct messages with somebody.
    pub(super) async fn direct_messages(&self, person: u64) -> Result<u64, Fault> {
        if let Some(channel) = self.private_channel(person) {
            return Ok(channel);
        }
        let opened = self.api.post(Route::UserMeDmChannels, &json!({ "recipient_id": person.to_string() }), None).await?;
        let channel = id(&opened["id"]).ok_or(Fault::Unclear)?;
        self.set_private_channel(person, channel);
        Ok(channel)
    }

    /// Footers and ids of the bot's latest messages in a channel. Where it may not look, nothing was found.
    async fn own_messages(&self, channel: u64) -> Result<Vec<(String, String)>, Fault> {
        let route = Route::ChannelMessages { channel_id: channel.max(1).into() };
        let found = match self.api.ask(route, vec![("limit", LOOKED_AT.to_string())]).await {
            Ok(found) => found,
            Err(Fault::Refused(_) | Fault::Gone(_) | Fault::Expired) => return Ok(Vec::new()),
            Err(fault) => return Err(fault),
        };
        let own = |message: &Value| {
            let is_own = id(&message["author"]["id"]) == self.application() || message["application_id"].as_str().is_some();
            let footer = message["embeds"][0]["footer"]["text"].as_str().filter(|_| is_own)?;
            Some((footer.to_owned(), message["id"].as_str()?.to_owned()))
        };
        Ok(found.as_array().into_iter().flatten().filter_map(own).collect())
    }
}

/// Names one card of a message, in Discord's 25 characters for a nonce: the same in every attempt.
pub(super) fn reference(message: Uuid, card: usize) -> String {
    let name = URL_SAFE_NO_PAD.encode(message.as_bytes());
    if card == 0 { name } else { format!("{name}{card:x}") }
}

/// An id as Discord writes it.
pub(super) fn id(value: &Value) -> Option<u64> {
    value.as_str()?.parse().ok()
}

/// What a fault means to the courier.
pub(super) fn delivery(fault: &Fault) -> Delivery {
    match *fault {
        Fault::Later { after } => Delivery::NotSent { retry_after: after },
        // The nonce or the look at the channel keeps a repeat from being a second message.
        Fault::Unclear => Delivery::NotSent { retry_after: Duration::from_secs(1) },
        Fault::Slower { after, everything } => {
            Delivery::Held { retry_after: after, who: if everything { Held::Everybody } else { Held::Chat } }
        }
        Fault::Gone(_) => Delivery::Gone,
        Fault::Locked => {
            tracing::error!("Discord does not accept the token; nothing is sent until it does");
            Delivery::Held { retry_after: PAUSE_WHILE_LOCKED, who: Held::Everybody }
        }
        Fault::Expired => Delivery::Refused("expired"),
        Fault::Answered => Delivery::Refused("answered"),
        Fault::Refused(class) => Delivery::Refused(class),
    }
}
