//! The developer's side, in a chat that a code from staff has made theirs: requests, reminders, weekly hours and time off.
//!
//! Everything is shown by the developer's own clock, as the pool has it. *Deliberately absent*: who the client is, which a developer
//! learns from them; and trust in what a chat remembers: the store looks whose chat it is whenever something is shown or done.

mod away;
mod hearing;
mod joining;
mod listing;
mod proposing;
mod replying;
mod trial;
mod week;
mod words;

pub use joining::{answered, brought, question};

use super::{
    action::Action,
    attend::Attend,
    chat::{Chat, Step, View},
    event::{Command, Event},
    reply::Reply,
    stage::{Attending, Stage},
};
use crate::hiring::{developer::DeveloperId, promise::Promise};

/// Answers a button of this side, whatever stage is open.
pub fn tapped(chat: Chat, action: &Attend, view: &View) -> Step {
    match action {
        Attend::Join(offer) => joining::join(chat, *offer, view),
        Attend::Agenda => listing::show(chat, view),
        Attend::Open(interview) => replying::open(chat, *interview, view),
        Attend::Trial(trial) => trial::show(chat, *trial, view),
        Attend::Accept(interview) => replying::accept(chat, *interview, view),
        Attend::Decline(interview) => replying::decline(chat, *interview, view),
        Attend::DeclineNow(interview) => replying::decline_now(chat, *interview, view),
        Attend::There(interview, is_there) => replying::there(chat, *interview, *is_there, view),
        Attend::Propose(interview) => proposing::ask(chat, *interview, None, view),
        Attend::Later(interview, after) => proposing::ask(chat, *interview, Some(*after), view),
        Attend::At(interview, at) => proposing::propose(chat, *interview, *at, view),
        Attend::Hours => week::ask(chat, view),
        Attend::Week(hours) => week::set(chat, hours, view),
        Attend::Off => away::ask(chat, view),
        Attend::Back(off) => away::back(chat, *off, view),
    }
}

/// Answers typed words while one of this side's questions is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    match &chat.stage {
        Stage::Attending(Attending::Proposing { interview, .. }) => {
            let interview = *interview;
            proposing::said(chat, interview, text, view)
        }
        Stage::Attending(Attending::Hours) => week::said(chat, text, view),
        Stage::Attending(Attending::Off) => away::said(chat, text, view),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_) => listing::show(chat, view),
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match &chat.stage {
        Stage::Attending(Attending::Proposing { interview, after }) => proposing::question(chat, *interview, *after, view),
        Stage::Attending(Attending::Hours) => week::question(chat, view),
        Stage::Attending(Attending::Off) => away::question(chat, view),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_) => listing::reply(chat, view),
    }
}

/// What lies ahead of a developer: what `/start` and `/interviews` show in their chat. `None` for everybody else.
pub fn started(chat: &Chat, view: &View) -> Option<Step> {
    chat.developer.as_ref().map(|_| listing::show(chat.clone(), view))
}

/// Promises to a developer came due.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    hearing::due(chat, promises, view)
}

/// Whose agenda a step looks at.
pub fn agenda_of(chat: &Chat, event: &Event) -> Option<DeveloperId> {
    let developer = chat.developer.as_ref()?;
    let looks = match event {
        Event::Due(promises) => promises.iter().any(|promise| promise.kind.is_for_developer()),
        Event::Tapped(Action::Attend(_)) | Event::Asked(Command::Start | Command::Interviews) => true,
        Event::Tapped(_) | Event::Asked(_) | Event::Said(_) | Event::Brought(_) | Event::Unreadable | Event::Resumed => {
            matches!(chat.stage, Stage::Attending(_))
        }
    };
    looks.then(|| developer.clone())
}

/// Whose taken times a step of this side looks at.
pub fn diary_of(chat: &Chat, event: &Event) -> Option<DeveloperId> {
    let looks = match event {
        Event::Tapped(Action::Attend(Attend::Propose(_) | Attend::Later(..) | Attend::At(..))) => true,
        Event::Tapped(_) | Event::Asked(_) | Event::Said(_) | Event::Brought(_) | Event::Unreadable | Event::Resumed => {
            matches!(chat.stage, Stage::Attending(Attending::Proposing { .. }))
        }
        Event::Due(_) => false,
    };
    chat.developer.clone().filter(|_| looks)
}
