//! Fourteen free days with a developer: agreeing on them, how they go, deciding, and what follows.
//!
//! Whether somebody is on trial in another workspace is not known here: starting such a trial is a conflict in the
//! database, and only what the facts of this workspace say is looked at. *Deliberately absent*: when reminders are
//! due ([`crate::hiring::trial`] derives that).

mod agreeing;
mod card;
mod checking;
mod closing;
mod deciding;
mod extending;
mod goals;
mod listing;
mod reminding;
mod renewing;
mod upkeep;
mod wording;

use super::{
    action::Action,
    chat::{Chat, Step, View},
    event::{Command, Event},
    reply::{Reply, Text},
    stage::{Stage, Trialing},
};
use crate::hiring::{
    promise::{Promise, SubjectKind},
    trial::TrialId,
};

pub use card::{Reader, both_see};
pub use wording::{name, rule, rule_of_all};

/// Answers typed words while this stage is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let Some(open) = open(&chat).cloned() else { return list(chat, view) };
    match open {
        Trialing::Dating(developer) => agreeing::said_day(chat, &developer, text, view),
        Trialing::Agreeing { developer, first_day } => agreeing::said_screen(chat, &developer, first_day, text, view),
        Trialing::Deciding(trial, decision) => deciding::said_sure(chat, trial, decision, text, view),
        Trialing::Committing(trial) => deciding::said_months(chat, trial, text, view),
        Trialing::Shortening { trial, months } => deciding::said_shorter(chat, trial, months, text, view),
        Trialing::Listing => list(chat, view),
        Trialing::Goals(trial) => goals::said(chat, trial, text, view),
        Trialing::Wording { trial, day } => checking::said_word(chat, trial, day, text, view),
        Trialing::Renewing { engagement, months, until } => renewing::said(chat, engagement, (months, until), text, view),
    }
}

/// Answers a button of this stage, whatever stage is open.
#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    match action {
        Action::Try(developer) => agreeing::propose(chat, developer, view),
        Action::TryFrom(developer, first_day) => agreeing::propose_from(chat, developer, *first_day, view),
        Action::TryNow(developer, first_day) => agreeing::start(chat, developer, *first_day, view),
        Action::Decide(trial, decision) => deciding::decide(chat, *trial, *decision, view),
        Action::DecideNow(trial, decision) => deciding::decide_now(chat, *trial, *decision, view),
        Action::Commit(trial, months) => deciding::commit(chat, *trial, *months, view),
        Action::CheckIn(trial, mood) => checking::check_in(chat, *trial, *mood, view),
        Action::Upkeep(trial, what) => upkeep::tapped(chat, *trial, *what, view),
        Action::Renew(engagement, what) => renewing::tapped(chat, *engagement, *what, view),
        _ => {
            let reply = show(&chat, view);
            Step::of(chat).say(reply)
        }
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match open(chat) {
        Some(Trialing::Dating(developer)) => agreeing::show_days(chat, developer, view),
        Some(Trialing::Agreeing { developer, first_day }) => agreeing::show_screen(chat, developer, *first_day, view),
        Some(Trialing::Deciding(trial, decision)) => deciding::show_sure(*trial, *decision, view),
        Some(Trialing::Committing(trial)) => deciding::show_months(*trial, view),
        Some(Trialing::Shortening { trial, months }) => deciding::show_shorter(*trial, *months, view),
        Some(Trialing::Listing) => listing::show(view),
        Some(Trialing::Goals(trial)) => goals::show(*trial, view),
        Some(Trialing::Wording { trial, day }) => checking::show_word(*trial, *day, view),
        Some(Trialing::Renewing { engagement, months, until }) => renewing::show(chat, *engagement, *months, *until, view),
        None => Reply::new(Text::new("trialing-nothing-open")).button(wording::all(), Action::Run(Command::Trials)),
    }
}

/// Everybody on trial, everybody who stays, and in short what was before.
pub fn list(chat: Chat, view: &View) -> Step {
    Step::of(chat.at(Stage::Trialing(Trialing::Listing))).say(listing::show(view))
}

/// Answers promises about one trial or engagement; silent when there is nothing left to say.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    reminding::due(chat, promises, view)
}

/// Of which trials a step may look at what was agreed and said.
pub fn cockpits_of(chat: &Chat, event: &Event) -> Vec<TrialId> {
    let of_stage = match open(chat) {
        Some(Trialing::Goals(trial) | Trialing::Wording { trial, .. }) => Some(*trial),
        Some(
            Trialing::Dating(_)
            | Trialing::Agreeing { .. }
            | Trialing::Deciding(..)
            | Trialing::Committing(_)
            | Trialing::Shortening { .. }
            | Trialing::Listing
            | Trialing::Renewing { .. },
        )
        | None => None,
    };
    let of_event = match event {
        Event::Tapped(Action::Upkeep(trial, _) | Action::CheckIn(trial, _)) => Some(*trial),
        Event::Due(promises) => {
            let about = promises.last().filter(|promise| promise.kind.subject() == SubjectKind::Trial);
            about.map(|promise| TrialId(promise.subject))
        }
        Event::Said(_) | Event::Brought(_) | Event::Tapped(_) | Event::Unreadable | Event::Resumed | Event::Asked(_) => None,
    };
    of_stage.into_iter().chain(of_event).collect()
}

const fn open(chat: &Chat) -> Option<&Trialing> {
    match &chat.stage {
        Stage::Trialing(open) => Some(open),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

#[cfg(test)]
mod tests;
