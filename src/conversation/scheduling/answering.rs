//! What an interview looks like to a client while it waits for an answer, the developer's or theirs.

use super::{cards, words};
use crate::{
    conversation::{
        chat::{Chat, View},
        reply::{Reply, Text, Value},
    },
    hiring::interview::{Interview, InterviewState},
};

/// The developer was asked just now.
pub(super) fn asked(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    let reply = Reply::new(words::meeting("answering-asked", interview, chat, view));
    cards::with_changes(until(reply, "answering-asked-until", interview, chat), interview, chat)
}

/// An interview that waits for an answer, the developer's or the client's.
pub(super) fn waiting(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    let (key, keeps) = if is_proposed(interview) {
        ("answering-proposed", "answering-proposed-until")
    } else {
        ("answering-waiting", "answering-asked-until")
    };
    let reply = Reply::new(words::meeting(key, interview, chat, view));
    cards::with_changes(until(reply, keeps, interview, chat), interview, chat)
}

pub(super) const fn is_proposed(interview: &Interview) -> bool {
    matches!(interview.state, InterviewState::Proposed { .. })
}

/// Until when somebody has to answer.
fn until(reply: Reply, key: &'static str, interview: &Interview, chat: &Chat) -> Reply {
    match interview.state.held_until() {
        Some(until) => reply.line(Text::new(key).with("until", Value::Time(until, chat.zone))),
        None => reply,
    }
}
