//! menu

use super::{
    action::Action,
    chat::{Chat, Step, View},
    reply::{Reply, Text},
};

/// Answers typed words while this stage is open.
pub fn said(chat: Chat, _text: &str, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

/// Answers a button of this stage, whatever stage is open.
pub fn tapped(chat: Chat, _action: &Action, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

/// The open question again.
pub fn show(_chat: &Chat, _view: &View) -> Reply {
    Text::new("menu-todo").into()
}
