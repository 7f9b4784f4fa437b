//! Pieces of text that the talk about interviews is made of.

use crate::{
    conversation::{
        chat::{Chat, View},
        reply::{Text, Value},
    },
    hiring::{
        calendar,
        developer::{Developer, DeveloperId},
        interview::Interview,
    },
};
use chrono::{DateTime, Utc};

/// A developer's name; whoever left the pool is "the developer", for an id is no name.
pub(super) fn name(developer: &DeveloperId, view: &View) -> Value {
    match view.roster.get(developer) {
        Some(developer) => Value::from(developer.name.as_str()),
        None => Value::from(Text::new("scheduling-somebody")),
    }
}

/// One free time by both clocks.
pub(super) fn slot(at: DateTime<Utc>, chat: &Chat, developer: &Developer) -> Text {
    Text::new("scheduling-slot")
        .with("time", Value::Time(at, chat.zone))
        .with("developer", developer.name.as_str())
        .with("theirs", their_clock(at, chat, developer))
}

/// With whom and when, for a list.
pub(super) fn meeting(key: &'static str, interview: &Interview, chat: &Chat, view: &View) -> Text {
    Text::new(key).with("developer", name(&interview.developer, view)).with("time", Value::Time(interview.starts_at, chat.zone))
}

/// When it is for the developer; nothing once they left the pool and nobody knows their clock.
pub(super) fn for_the_developer(interview: &Interview, chat: &Chat, view: &View) -> Option<Text> {
    let developer = view.roster.get(&interview.developer)?;
    Some(
        Text::new("scheduling-theirs")
            .with("developer", developer.name.as_str())
            .with("theirs", their_clock(interview.starts_at, chat, developer)),
    )
}

/// The developer's time of day, with the date where it is another one than the client's.
fn their_clock(at: DateTime<Utc>, chat: &Chat, developer: &Developer) -> Value {
    let same_date = calendar::wall(at, chat.zone).date() == calendar::wall(at, developer.zone).date();
    if same_date { Value::Clock(at, developer.zone) } else { Value::Time(at, developer.zone) }
}

/// Where the meeting is.
pub(super) fn link(interview: &Interview, view: &View) -> String {
    view.terms.interviews.video_link.replace("{id}", &interview.id.0.to_string())
}
