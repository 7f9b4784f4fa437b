//! Answers to interactions, by their token.

use super::{
    card::Card,
    desk::{Desk, Progress},
    fault::Fault,
    manner::{Manner, Seen},
    markup,
    posting::id,
    reading::Ask,
};
use crate::store::Door;
use serde_json::{Value, json};
use serenity::http::Route;

/// Discord's flag of a message that only one person sees.
const EPHEMERAL: u64 = 1 << 6;
/// Discord's flag of an answer that is still being waited for.
const LOADING: u64 = 1 << 7;

/// Discord's numbers for how an interaction is answered.
#[derive(Debug, Clone, Copy)]
enum Callback {
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Form = 9,
}

/// What became of a first answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// The interaction has it.
    Given,
    /// The interaction takes no answers any more.
    Closed,
}

impl Desk {
    /// Gives an interaction its first answer. The caller has its turn.
    pub(super) async fn answer_first(&self, door: &Door, card: &Card, progress: &mut Progress) -> Result<First, Fault> {
        let manner = Manner::parse(&door.manner);
        if *progress == Progress::Fresh {
            let kind = if manner.in_place { Callback::Update } else { Callback::Message };
            match self.call_back(&door.interaction, &door.token, kind, body(card, manner), card).await {
                Ok(()) => *progress = Progress::Answered,
                // Another process, or this one before it was started anew, was here already.
                Err(Fault::Answered | Fault::Expired) => *progress = self.look_at_answer(door, manner).await?,
                Err(fault) => return Err(fault),
            }
        }
        match *progress {
            Progress::Fresh | Progress::Answered => Ok(First::Given),
            Progress::Closed => Ok(First::Closed),
            Progress::Deferred => {
                let Some(application) = self.application() else { return Ok(First::Closed) };
                let original = Route::WebhookOriginalInteractionResponse { application_id: application.into(), token: &door.token };
                match self.api.patch(original, &body(card, manner), card.file.as_ref()).await {
                    Ok(_) => *progress = Progress::Answered,
                    Err(Fault::Expired | Fault::Refused("not_found")) => *progress = Progress::Closed,
                    Err(fault) => return Err(fault),
                }
                Ok(if *progress == Progress::Closed { First::Closed } else { First::Given })
            }
        }
    }

    /// A further message that only the person sees, or everybody in the channel. Returns its id; `None` when the interaction takes
    /// no answers any more.
    pub(super) async fn follow_up(&self, door: &Door, card: &Card) -> Result<Option<String>, Fault> {
        let Some(application) = self.application() else { return Ok(None) };
        let route = Route::WebhookFollowupMessages { application_id: application.into(), token: &door.token };
        match self.api.post(route, &body(card, Manner::parse(&door.manner)), card.file.as_ref()).await {
            Ok(message) => Ok(Some(message["id"].as_str().unwrap_or_default().to_owned())),
            Err(Fault::Expired | Fault::Refused("not_found")) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Tells Discord that the answer takes a while, unless it has one.
    pub(super) async fn defer(&self, door: &Door) {
        let turn = self.turn(&door.interaction);
        let mut progress = turn.lock().await;
        if *progress != Progress::Fresh {
            return;
        }
        let manner = Manner::parse(&door.manner);
        let (kind, data) = if manner.in_place {
            (Callback::DeferredUpdate, Value::Null)
        } else {
            (Callback::DeferredMessage, json!({ "flags": flags(manner) }))
        };
        match self.call_back_with(&door.interaction, &door.token, kind, data).await {
            Ok(()) => *progress = Progress::Deferred,
            // Another process answers it.
            Err(Fault::Answered) => {}
            Err(Fault::Expired) => *progress = Progress::Closed,
            Err(fault) => tracing::warn!(?fault, "an interaction could not be deferred"),
        }
    }

    /// Tells Discord that an answer that only the person sees takes a while.
    ///
    /// # Errors
    /// Also when somebody has told it already.
    pub(super) async fn think(&self, interaction: &str, token: &str) -> Result<(), Fault> {
        self.call_back_with(interaction, token, Callback::DeferredMessage, json!({ "flags": EPHEMERAL })).await
    }

    /// The same of an answer that takes the place of the message whose button was pressed.
    ///
    /// # Errors
    /// Also when somebody has told it already.
    pub(super) async fn think_in_place(&self, interaction: &str, token: &str) -> Result<(), Fault> {
        self.call_back_with(interaction, token, Callback::DeferredUpdate, Value::Null).await
    }

    /// Says what came of thinking, with these rows of buttons.
    pub(super) async fn conclude(&self, ask: &Ask, card: &Card, rows: Value) {
        let Some(application) = self.application() else { return };
        let mut body = card.body(None);
        body["components"] = rows;
        let original = Route::WebhookOriginalInteractionResponse { application_id: application.into(), token: &ask.token };
        if let Err(fault) = self.api.patch(original, &body, None).await {
            tracing::warn!(?fault, "nobody could be told what came of it");
        }
    }

    /// A sentence that only the person sees, in answer to an interaction that nobody else answers.
    pub(super) async fn whisper(&self, interaction: &str, token: &str, words: &str) {
        self.whisper_marked(interaction, token, &markup::escaped(words)).await;
    }

    /// The same with words that are Discord's markup already.
    pub(super) async fn whisper_marked(&self, interaction: &str, token: &str, words: &str) {
        let data = json!({ "content": words, "flags": EPHEMERAL, "allowed_mentions": { "parse": [] } });
        if let Err(fault) = self.call_back_with(interaction, token, Callback::Message, data).await {
            tracing::warn!(?fault, "a sentence could not be said");
        }
    }

    /// Opens a form, which must be the first answer.
    pub(super) async fn open_form(&self, interaction: &str, token: &str, form: Value) {
        if let Err(fault) = self.call_back_with(interaction, token, Callback::Form, form).await {
            tracing::warn!(?fault, "a form could not be opened");
        }
    }

    /// Offers completions of what somebody types.
    pub(super) async fn offer_choices(&self, interaction: &str, token: &str, choices: &[(String, String)]) {
        let choices: Vec<Value> = choices.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        if let Err(fault) = self.call_back_with(interaction, token, Callback::Choices, json!({ "choices": choices })).await {
            tracing::debug!(?fault, "completions came too late");
        }
    }

    /// What an interaction that was touched before has come to.
    async fn look_at_answer(&self, door: &Door, manner: Manner) -> Result<Progress, Fault> {
        let Some(application) = self.application() else { return Ok(Progress::Closed) };
        let original = Route::WebhookOriginalInteractionResponse { application_id: application.into(), token: &door.token };
        match self.api.get(original).await {
            // The message with the pressed button takes the same answer any number of times.
            Ok(_) if manner.in_place => Ok(Progress::Deferred),
            Ok(message) if message["flags"].as_u64().unwrap_or(0) & LOADING != 0 => Ok(Progress::Deferred),
            Ok(_) => Ok(Progress::Answered),
            Err(Fault::Expired | Fault::Refused("not_found")) => Ok(Progress::Closed),
            Err(fault) => Err(fault),
        }
    }

    async fn call_back(&self, interaction: &str, token: &str, kind: Callback, data: Value, card: &Card) -> Result<(), Fault> {
        let Some(interaction_id) = id(&json!(interaction)) else { return Err(Fault::Expired) };
        let route = Route::InteractionResponse { interaction_id: interaction_id.max(1).into(), token };
        self.api.post(route, &json!({ "type": kind as u8, "data": data }), card.file.as_ref()).await.map(drop)
    }

    async fn call_back_with(&self, interaction: &str, token: &str, kind: Callback, data: Value) -> Result<(), Fault> {
        let Some(interaction_id) = id(&json!(interaction)) else { return Err(Fault::Expired) };
        let route = Route::InteractionResponse { interaction_id: interaction_id.max(1).into(), token };
        let body = if data.is_null() { json!({ "type": kind as u8 }) } else { json!({ "type": kind as u8, "data": data }) };
        self.api.post(route, &body, None).await.map(drop)
    }
}

fn body(card: &Card, manner: Manner) -> Value {
    let mut body = card.body(None);
    if !manner.in_place {
        body["flags"] = json!(flags(manner));
    }
    body
}

const fn flags(manner: Manner) -> u64 {
    match manner.seen {
        Seen::Alone | Seen::Told => EPHEMERAL,
        Seen::Direct | Seen::Shared | Seen::Reply => 0,
    }
}
