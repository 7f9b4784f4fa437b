//! What we remember of one chat, what a step may look at, and what comes of it.

use super::{
    action::Field,
    effect::Effect,
    link::Links,
    night::{Mute, Night},
    reply::Reply,
    stage::Stage,
};
use crate::hiring::{
    agenda::Agenda,
    brief::{Brief, BriefId, Requirements},
    calendar::Diary,
    developer::DeveloperId,
    facts::Facts,
    matching::Roster,
    terms::Terms,
    when::DayMonth,
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
    /// The brief's questions that were answered or skipped, so that going on never asks one twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Field>,
    /// Names the draft for the reminder that it waits; `None` while nothing was begun.
    #[serde(default)]
    pub draft_id: Option<Uuid>,
    /// The confirmed brief that the draft changes; `None` makes a new one.
    #[serde(default)]
    pub refining: Option<BriefId>,
    /// Briefs that were left unfinished for another one, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<Aside>,
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
    /// When codes were brought lately that do not exist: whoever guesses has to wait.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wrong_codes: Vec<DateTime<Utc>>,
    /// When the person was last reminded of a search that stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nudged_at: Option<DateTime<Utc>>,
    /// Whether a question of this person may wait for the operator's people, or be talked about with one of them.
    #[serde(default, skip_serializing_if = "is_false")]
    pub has_asked: bool,
    /// The question that this person, who is one of the operator's, has taken last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answering: Option<Uuid>,
    /// When what can wait waits, by the person's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Night>,
    /// Reminders that the person can do without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub muted: Vec<Mute>,
    /// Briefs of which this chat hears when somebody new fits, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watching: Vec<BriefId>,
    /// The developer whose chat this is, as far as it knows; the store has the last word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<DeveloperId>,
}

/// A brief that was begun and laid aside: see the fields of the same names in [`Chat`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aside {
    /// The answers so far.
    pub draft: Requirements,
    /// The questions that were answered or skipped.
    pub asked: Vec<Field>,
    /// Names the draft.
    pub draft_id: Option<Uuid>,
    /// The confirmed brief that it changes.
    pub refining: Option<BriefId>,
}

/// So many are laid aside at once; nobody has more going.
const MOST_ASIDE: usize = 4;

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
    /// Taken times of the developer that [`super::needs_diary_of`] named, and of this client.
    pub diary: &'a Diary,
    /// Whether this very step was taken before and the database refused what it wanted: somebody was faster.
    pub refused: bool,
    /// What there is to know of links to other places.
    pub links: Links<'a>,
    /// The account whose step it is: what it did is shown to it as its own.
    pub me: Uuid,
    /// What lies before the developer whose chat this is: see [`super::needs_agenda_of`]. `None` where it is nobody's.
    pub agenda: Option<&'a Agenda>,
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
            asked: Vec::new(),
            draft_id: None,
            refining: None,
            aside: Vec::new(),
            brief: None,
            locale: locale.to_owned(),
            zone: zone.unwrap_or(Tz::UTC),
            zone_is_known: zone.is_some(),
            wrong_codes: Vec::new(),
            nudged_at: None,
            has_asked: false,
            answering: None,
            quiet: None,
            muted: Vec::new(),
            watching: Vec::new(),
            developer: None,
        }
    }

    /// The brief that is being worked on: the one that this chat confirmed or opened, else the workspace's latest, so that
    /// colleagues work on the same.
    pub fn current_brief<'a>(&self, view: &View<'a>) -> Option<&'a Brief> {
        self.brief.and_then(|id| view.facts.brief(id)).or_else(|| view.facts.briefs.last())
    }

    /// What can still be read of a state that this program cannot read as a whole: language, zone, the brief that is worked on and
    /// the answers so far. No question is open then. `None` when not even the language can be read.
    pub fn salvage(state: &str) -> Option<Self> {
        let state: serde_json::Value = serde_json::from_str(state).ok()?;
        let locale: String = part(&state, "locale").filter(|locale: &String| is_language(locale))?;
        let zone: Option<Tz> = part(&state, "zone");
        let draft = state.get("draft").map(salvage_draft);
        Some(Self {
            draft_id: part(&state, "draft_id").filter(|_| draft.is_some()),
            draft: draft.unwrap_or_default(),
            asked: part(&state, "asked").unwrap_or_default(),
            refining: part(&state, "refining"),
            aside: part(&state, "aside").unwrap_or_default(),
            brief: part(&state, "brief"),
            zone_is_known: zone.is_some() && part(&state, "zone_is_known").unwrap_or_default(),
            wrong_codes: part(&state, "wrong_codes").unwrap_or_default(),
            nudged_at: part(&state, "nudged_at"),
            has_asked: part(&state, "has_asked").unwrap_or_default(),
            answering: part(&state, "answering"),
            quiet: part(&state, "quiet"),
            muted: part(&state, "muted").unwrap_or_default(),
            watching: part(&state, "watching").unwrap_or_default(),
            developer: part(&state, "developer"),
            ..Self::new(&locale, zone)
        })
    }

    /// Lays what was begun aside, so that another brief can be worked on.
    #[must_use]
    pub fn lay_aside(mut self) -> Self {
        if self.aside.len() >= MOST_ASIDE {
            self.aside.remove(0);
        }
        let Self { draft, asked, draft_id, refining, .. } = self.clone();
        self.aside.push(Aside { draft, asked, draft_id, refining });
        Self { draft: Requirements::default(), asked: Vec::new(), draft_id: None, refining: None, ..self }
    }

    /// Takes up what was laid aside last, in place of what is being worked on; nothing when nothing was.
    #[must_use]
    pub fn take_up(mut self) -> Self {
        let last =
            self.aside.pop().unwrap_or_else(|| Aside { draft: Requirements::default(), asked: Vec::new(), draft_id: None, refining: None });
        let Aside { draft, asked, draft_id, refining } = last;
        Self { draft, asked, draft_id, refining, ..self }
    }

    /// The same chat at another question.
    #[must_use]
    pub fn at(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    /// In which order this person writes day and month: plain English may be either, and is read as in America.
    pub fn day_month(&self) -> DayMonth {
        match self.locale.as_str() {
            "en" | "en-US" => DayMonth::MonthFirst,
            _ => DayMonth::DayFirst,
        }
    }

    /// The client's date at `now`.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_false(truth: &bool) -> bool {
    !*truth
}

/// One part of a state, if it can be read.
fn part<T: serde::de::DeserializeOwned>(state: &serde_json::Value, name: &str) -> Option<T> {
    T::deserialize(state.get(name)?).ok()
}

/// Whether this may be a BCP 47 tag: short, of letters, digits and hyphens.
fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The answers of a draft that can be read, each on its own: one that cannot does not cost the others.
fn salvage_draft(stored: &serde_json::Value) -> Requirements {
    let mut kept = serde_json::Map::new();
    for (name, answer) in stored.as_object().into_iter().flatten() {
        let alone = serde_json::Map::from_iter([(name.clone(), answer.clone())]);
        if Requirements::deserialize(serde_json::Value::Object(alone)).is_ok() {
            kept.insert(name.clone(), answer.clone());
        }
    }
    Requirements::deserialize(serde_json::Value::Object(kept)).unwrap_or_default()
}

impl View<'_> {
    /// The id of a new thing; `purpose` tells several of one step apart.
    pub fn new_id(&self, purpose: &str) -> Uuid {
        Uuid::new_v5(&self.seed, purpose.as_bytes())
    }
}

/// A step that says something else first.
pub(super) fn prefix(mut step: Step, reply: Reply) -> Step {
    step.replies.insert(0, reply);
    step
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

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_can_be_read_is_kept() {
        let state = r#"{
            "stage": {"stage": "dancing", "at": {"with": "stars"}},
            "draft": {"must": ["go"], "overlap_hours": 4, "workload": "at night", "shoe_size": 42},
            "draft_id": "6f1c7a52-93d4-4f0e-8b7a-2d5e90c13a64",
            "brief": 7, "locale": "de", "zone": "Europe/Berlin", "zone_is_known": true
        }"#;
        let chat = Chat::salvage(state).unwrap();
        assert_eq!((chat.stage, chat.locale.as_str(), chat.zone, chat.zone_is_known), (Stage::Idle, "de", Tz::Europe__Berlin, true));
        assert_eq!((chat.draft.must.len(), chat.draft.overlap_hours, chat.draft.workload), (1, Some(4), None));
        assert!(chat.draft_id.is_some() && chat.brief.is_none() && chat.refining.is_none());
    }

    #[test]
    fn where_nothing_can_be_read_nothing_is_kept() {
        for state in ["", "null", "[]", "{", "{}", r#"{"locale": 5}"#, r#"{"locale": ""}"#, r#"{"locale": "<b>"}"#] {
            assert_eq!(Chat::salvage(state), None, "{state}");
        }
        let bare = Chat::salvage(r#"{"locale": "en", "zone": "Mars/Olympus"}"#).unwrap();
        assert_eq!(bare, Chat::new("en", None));
    }

    proptest! {
        #[test]
        fn no_text_is_too_much(state in "\\PC{0,60}") {
            let _ = Chat::salvage(&state);
        }
    }
}
