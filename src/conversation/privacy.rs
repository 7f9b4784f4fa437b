//! What is stored about somebody: shown in short, handed over whole, and erased.
//!
//! *Deliberately absent*: the export itself. A message only says that it goes with it; who delivers it makes it, so that it is
//! stored nowhere.

use super::{
    action::{Action, Privacy},
    chat::{Chat, Step, View},
    consent::consent,
    effect::Effect,
    event::Command,
    reply::{Attached, Reply, Text},
    stage::{Settings, Stage},
};
use crate::hiring::interview::InterviewState;

/// Says what is stored, and for what. The question that is open stays so.
pub fn open(chat: Chat, view: &View) -> Step {
    let reply = overview(view);
    Step::of(chat).say(reply)
}

/// Answers a button, whatever stage is open.
pub fn tapped(chat: Chat, wish: Privacy, view: &View) -> Step {
    if !view.links.is_private {
        return open(chat, view);
    }
    match wish {
        Privacy::Export => {
            let mut reply = Reply::new(Text::new("privacy-export")).line(Text::new("privacy-export-how"));
            reply.attachment = Some(Attached::Everything);
            Step::of(chat).say(reply)
        }
        Privacy::EraseNow if matches!(chat.stage, Stage::Settings(Settings::Erasing)) => erase(&chat),
        // An old button: asked once more.
        Privacy::Erase | Privacy::EraseNow => Step::of(chat.at(Stage::Settings(Settings::Erasing))).say(question(view)),
        Privacy::Keep => kept(chat),
    }
}

/// Answers typed words while it is asked whether somebody really wants to be erased: only a yes is one.
pub fn answered(chat: Chat, text: &str, view: &View) -> Step {
    match consent(text) {
        Some(true) if view.links.is_private => erase(&chat),
        Some(false) => kept(chat),
        Some(true) | None => Step::of(chat).say(question(view)),
    }
}

/// "Really erase?"
pub fn question(view: &View) -> Reply {
    let facts = view.facts;
    let is_ahead = |state| matches!(state, InterviewState::Confirmed);
    let interviews = facts.interviews.iter().filter(|one| is_ahead(one.state) && one.starts_at > view.now).count();
    let trials = facts.trials.iter().filter(|trial| trial.state.is_open()).count();
    let mut reply = Reply::new(Text::new("privacy-sure")).line(Text::new("privacy-sure-alone"));
    if interviews + trials > 0 {
        reply = reply.line(Text::new("privacy-sure-open").with("interviews", interviews).with("trials", trials));
    }
    reply = reply.line(Text::new("privacy-sure-shared"));
    if facts.engagements.iter().any(|engagement| engagement.last_day >= view.now.date_naive()) {
        reply = reply.line(Text::new("privacy-sure-engaged"));
    }
    reply
        .button(Text::new("privacy-button-erase-now"), Action::Privacy(Privacy::EraseNow))
        .button(Text::new("privacy-button-keep"), Action::Privacy(Privacy::Keep))
}

fn overview(view: &View) -> Reply {
    let reply = Reply::new(Text::new("privacy-you")).line(Text::new("privacy-workspace")).line(Text::new("privacy-support"));
    let reply = if view.links.is_private {
        reply
            .button(Text::new("privacy-button-export"), Action::Privacy(Privacy::Export))
            .button(Text::new("privacy-button-erase"), Action::Privacy(Privacy::Erase))
    } else {
        // What is stored about one is nothing for the others.
        reply.line(Text::new("privacy-in-private"))
    };
    reply.button(Text::new("privacy-button-support"), Action::Run(Command::Support))
}

fn kept(chat: Chat) -> Step {
    let reply = Reply::new(Text::new("privacy-kept")).button(Text::new("privacy-button-menu"), Action::Run(Command::Start));
    Step::of(chat.at(Stage::Idle)).say(reply)
}

/// The language is the last thing that is known: the farewell is in it.
fn erase(chat: &Chat) -> Step {
    let reply = Reply::new(Text::new("privacy-erased")).line(Text::new("privacy-erased-again"));
    Step::of(Chat::new(&chat.locale, None)).cause(Effect::Erase).say(reply)
}
