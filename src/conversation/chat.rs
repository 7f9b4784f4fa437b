//! What we remember of one chat, what a step may look at, and what comes of it.

use super::{effect::Effect, reply::Reply, stage::Stage};
use crate::hiring::{
    brief::{BriefId, Requirements},
    calendar::Diary,
    facts::Facts,
    matching::Roster,
    terms::Terms,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What we remember of the talk. Stored as JSON; facts of the trade live in tables and come through [`View`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chat {
    /// Which question is open.
    pub stage: Stage,
    /// The answers so far of a brief that is not confirmed.
    #[serde(default)]
    pub draft: Requirements,
    /// The confirmed brief that is being worked on.
    #[serde(default)]
    pub brief: Option<BriefId>,
    /// The person's language, a BCP 47 tag such as `en-GB`.
    pub locale: String,
    /// The person's time zone.
    pub zone: Tz,
    /// Whether the person named their zone, rather than us assuming it.
    #[serde(default)]
    pub zone_is_known: bool,
}

/// What the conversation may look at: read once, before the step.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The moment of the step.
    pub now: DateTime<Utc>,
    /// Derived from the event's id: ids of new things come from it, so taking a step twice makes the same things.
    pub seed: Uuid,
    /// What the operator decided.
    pub terms: &'a Terms,
    /// Who can be hired.
    pub roster: &'a Roster,
    /// What the workspace has done so far.
    pub facts: &'a Facts,
    /// Taken times of the developer that [`super::looks_at`] named, and of this client.
    pub diary: &'a Diary,
}

/// What comes of an event: the chat as it is now, what we say, and what must happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// To be remembered.
    pub chat: Chat,
    /// To be said, in this order.
    pub replies: Vec<Reply>,
    /// To be done, in this order, before anything is said.
    pub effects: Vec<Effect>,
}

impl Chat {
    /// A chat in which nothing was said yet.
    pub fn new(locale: &str, zone: Option<Tz>) -> Self {
        Self {
            stage: Stage::Idle,
            draft: Requirements::default(),
            brief: None,
            locale: locale.to_owned(),
            zone: zone.unwrap_or(Tz::UTC),
            zone_is_known: zone.is_some(),
        }
    }

    /// The same chat at another question.
    #[must_use]
    pub fn at(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    /// The client's date at `now`.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }
}

impl View<'_> {
    /// The id of a new thing; `purpose` tells several of one step apart.
    pub fn new_id(&self, purpose: &str) -> Uuid {
        Uuid::new_v5(&self.seed, purpose.as_bytes())
    }
}

impl Step {
    /// Nothing said, nothing done.
    pub const fn of(chat: Chat) -> Self {
        Self { chat, replies: Vec::new(), effects: Vec::new() }
    }

    /// With something said.
    #[must_use]
    pub fn say(mut self, reply: impl Into<Reply>) -> Self {
        self.replies.push(reply.into());
        self
    }

    /// With something done.
    #[must_use]
    pub fn cause(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    /// With several things done.
    #[must_use]
    pub fn cause_all(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}
