//! The conversation as a pure function: `(Chat, Event, View) -> Step`.
//!
//! Nothing here awaits, reads the clock, draws random numbers or fails: every event in every stage has an answer. The
//! caller may therefore throw a step away and take it again with a fresher [`View`]. *Deliberately absent*: words
//! (only message keys), platforms, storage.
//!
//! Each stage is a file with three functions of the same shape: `said` for typed words, `tapped` for its buttons
//! (which work whatever stage is open), and `show` for the open question. Stages may open a later stage; nobody imports
//! this file.

pub mod action;
pub mod chat;
pub mod effect;
pub mod event;
pub mod reply;
pub mod stage;

mod asking;
mod briefing;
mod browsing;
mod menu;
mod scheduling;
mod settings;
mod trialing;

pub use action::Action;
pub use chat::{Chat, Step, View};
pub use effect::Effect;
pub use event::{Command, Event};
pub use reply::{Button, Reply, Text, Value};
pub use stage::Stage;

use crate::hiring::{
    developer::DeveloperId,
    promise::{Promise, PromiseKind},
};

/// What a step will look at, so that the caller can read it first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glance {
    /// Whether the workspace's facts are needed.
    pub facts: bool,
    /// Whose taken times are needed.
    pub diary_of: Option<DeveloperId>,
}

/// Takes one step.
pub fn step(chat: Chat, event: &Event, view: &View) -> Step {
    match event {
        Event::Due(promises) => due(chat, promises, view),
        Event::Asked(command) => asked(chat, *command, view),
        Event::Tapped(action) => tapped(chat, action, view),
        Event::Unreadable => again(chat, view),
        Event::Said(text) => said(chat, text, view),
    }
}

fn said(chat: Chat, text: &str, view: &View) -> Step {
    match chat.stage {
        Stage::Idle => menu::said(chat, text, view),
        Stage::Briefing(_) => briefing::said(chat, text, view),
        Stage::Browsing(_) => browsing::said(chat, text, view),
        Stage::Scheduling(_) => scheduling::said(chat, text, view),
        Stage::Trialing(_) => trialing::said(chat, text, view),
        Stage::Asking => asking::said(chat, text, view),
        Stage::Settings(_) => settings::said(chat, text, view),
    }
}

fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    match action {
        Action::Run(command) => asked(chat, *command, view),
        Action::Choose(..)
        | Action::Toggle(..)
        | Action::Done(_)
        | Action::Skip(_)
        | Action::Page(..)
        | Action::Edit(_)
        | Action::Back
        | Action::Confirm
        | Action::Refine(_) => briefing::tapped(chat, action, view),
        Action::More(..)
        | Action::Relax(..)
        | Action::Profile(_)
        | Action::Shortlist(_)
        | Action::Unshortlist(_)
        | Action::Pass(_)
        | Action::PassBecause(..) => browsing::tapped(chat, action, view),
        Action::Meet(_)
        | Action::Pick(..)
        | Action::Later(..)
        | Action::Book(_)
        | Action::Release(_)
        | Action::Reschedule(_)
        | Action::Move(..)
        | Action::CallOff(_)
        | Action::CallOffNow(_)
        | Action::Went(..) => scheduling::tapped(chat, action, view),
        Action::Try(_)
        | Action::TryFrom(..)
        | Action::TryNow(..)
        | Action::Decide(..)
        | Action::DecideNow(..)
        | Action::Commit(..)
        | Action::CheckIn(..) => trialing::tapped(chat, action, view),
        Action::Topic(_) => menu::tapped(chat, action, view),
        Action::Set(..) => settings::tapped(chat, action, view),
    }
}

fn asked(chat: Chat, command: Command, view: &View) -> Step {
    let _ = command;
    again(chat, view)
}

/// Promises of one subject: the stage that owns the subject speaks, or stays silent when it is settled.
fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let Some(promise) = promises.last() else { return Step::of(chat) };
    match promise.kind {
        PromiseKind::BriefUnfinished => again(chat, view),
        PromiseKind::InterviewSoon { .. } | PromiseKind::InterviewOver => again(chat, view),
        PromiseKind::TrialBegins
        | PromiseKind::TrialCheckIn { .. }
        | PromiseKind::TrialEnds { .. }
        | PromiseKind::TrialOver
        | PromiseKind::CommitmentEnds => again(chat, view),
    }
}

/// Shows the open question again: the answer to everything that means nothing here.
fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

fn show(chat: &Chat, view: &View) -> Reply {
    match chat.stage {
        Stage::Idle => menu::show(chat, view),
        Stage::Briefing(_) => briefing::show(chat, view),
        Stage::Browsing(_) => browsing::show(chat, view),
        Stage::Scheduling(_) => scheduling::show(chat, view),
        Stage::Trialing(_) => trialing::show(chat, view),
        Stage::Asking => asking::show(chat, view),
        Stage::Settings(_) => settings::show(chat, view),
    }
}
