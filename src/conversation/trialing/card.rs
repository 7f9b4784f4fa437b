//! Everything about one trial on one screen: how it stands, its goals, what is ready and what is not.
//!
//! What both sides of a trial see is [`both_see`], which needs no view: the developer reads the same lines. How the client says
//! that it goes, and what it costs, is the client's alone.

use super::wording;
use crate::{
    conversation::{
        action::Action,
        chat::View,
        event::Command,
        reply::{Reply, Text, Value},
        upkeep::Upkeep,
    },
    hiring::{
        cockpit::{Cockpit, Item, Mood},
        trial::Trial,
    },
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// The most answers to check-ins in one message, the latest.
const MOST_ANSWERS: usize = 6;

/// Who reads a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    /// Their account: what they did is shown as their own. `None` is the developer, who reads what the client did.
    pub me: Option<Uuid>,
    /// By which clock times are shown.
    pub zone: Tz,
    /// When they read it.
    pub now: DateTime<Utc>,
}

/// The whole card, for a client; of an open trial.
pub fn show(trial: &Trial, cockpit: &Cockpit, reader: &Reader, view: &View) -> Reply {
    let mut reply = Reply::new(wording::stands(trial, wording::name(&trial.developer, view), reader.now));
    reply.lines.extend(both_see(trial, cockpit, reader));
    reply.lines.extend(said(cockpit));
    let reply = reply.line(wording::price(trial, view)).line(wording::rule_of(trial, view));
    let reply = with_items(reply, trial, cockpit, Item::ALL);
    let reply = reply.button(Text::new("cockpit-button-goals"), Action::Upkeep(trial.id, Upkeep::Goals));
    wording::decisions(reply, trial, view).beside(wording::all(), Action::Run(Command::Trials))
}

/// What both sides of a trial see of it, below how it stands.
pub fn both_see(trial: &Trial, cockpit: &Cockpit, reader: &Reader) -> Vec<Text> {
    let mut lines = Vec::new();
    if trial.extended_days > 0 {
        lines.push(Text::new("cockpit-was-extended").with("days", trial.extended_days));
    }
    lines.extend(goals(cockpit));
    if cockpit.goals.is_empty() {
        lines.push(Text::new("cockpit-no-goals"));
    }
    lines.extend(items(cockpit, reader));
    lines
}

/// The goals with their heading; nothing when there are none.
pub fn goals(cockpit: &Cockpit) -> Vec<Text> {
    let goal = |(index, words): (usize, &str)| Text::new("cockpit-goal").with("number", index + 1).with("words", words);
    let goals: Vec<_> = cockpit.goals.iter().map(|goal| goal.words.as_str()).enumerate().map(goal).collect();
    let head = (!goals.is_empty()).then(|| Text::new("cockpit-goals"));
    head.into_iter().chain(goals).collect()
}

/// What has to be ready, and who said when that it is.
pub fn items(cockpit: &Cockpit, reader: &Reader) -> Vec<Text> {
    let head = Text::new("cockpit-items").with("ready", cockpit.ready.len()).with("all", Item::ALL.len());
    let item = |item: Item| match cockpit.ready(item) {
        None => Text::new("cockpit-not-ready").with("item", named(item)),
        Some(ready) => {
            let by = match reader.me {
                None => "cockpit-ready-client",
                Some(me) if me == ready.by => "cockpit-ready",
                Some(_) => "cockpit-ready-colleague",
            };
            Text::new(by).with("item", named(item)).with("at", Value::Slot(ready.at, reader.zone))
        }
    };
    std::iter::once(head).chain(Item::ALL.into_iter().map(item)).collect()
}

/// A button for each of these items: that it is ready, or is not after all.
pub fn with_items(mut reply: Reply, trial: &Trial, cockpit: &Cockpit, items: impl IntoIterator<Item = Item>) -> Reply {
    for (index, item) in items.into_iter().enumerate() {
        let is_ready = cockpit.ready(item).is_some();
        let key = if is_ready { "cockpit-button-not-ready" } else { "cockpit-button-ready" };
        let (label, action) = (Text::new(key).with("item", named(item)), Action::Upkeep(trial.id, Upkeep::Ready(item, !is_ready)));
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply
}

/// What is still open, in one line; nothing when all is ready.
pub fn still_open(cockpit: &Cockpit) -> Option<Text> {
    let open: Vec<Value> = cockpit.open().map(|item| named(item).into()).collect();
    (!open.is_empty()).then(|| Text::new("cockpit-still-open").with("items", open))
}

/// What was said at check-ins, with its heading; nothing when nothing was.
pub fn said(cockpit: &Cockpit) -> Vec<Text> {
    let answers = cockpit.answers();
    let latest = answers.iter().skip(answers.len().saturating_sub(MOST_ANSWERS));
    let line = |said: &&crate::hiring::cockpit::Said| match &said.words {
        None => Text::new("cockpit-said-day").with("day", said.day).with("mood", mood(said.mood)),
        Some(words) => Text::new("cockpit-said-words").with("day", said.day).with("mood", mood(said.mood)).with("words", words.as_str()),
    };
    let head = (!answers.is_empty()).then(|| Text::new("cockpit-said"));
    head.into_iter().chain(latest.map(line)).collect()
}

/// A mood in the middle of a line.
pub const fn mood(mood: Mood) -> Text {
    match mood {
        Mood::Well => Text::new("cockpit-mood-well"),
        Mood::Mixed => Text::new("cockpit-mood-mixed"),
        Mood::Badly => Text::new("cockpit-mood-badly"),
    }
}

/// An item by its name, in the middle of a line and on buttons.
pub const fn named(item: Item) -> Text {
    match item {
        Item::Access => Text::new("cockpit-item-access"),
        Item::FirstTask => Text::new("cockpit-item-first-task"),
        Item::Contact => Text::new("cockpit-item-contact"),
        Item::Hours => Text::new("cockpit-item-hours"),
    }
}
