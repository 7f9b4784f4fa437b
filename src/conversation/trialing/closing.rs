//! A question about a trial that may be left open is done with, or left.

use super::wording;
use crate::{
    conversation::{
        chat::{Chat, Step, View},
        reply::{Reply, Text},
        stage::{Stage, Trialing},
    },
    hiring::trial::Trial,
};

/// The question for goals or for a word of this trial is done with; any other one stays open.
pub fn close(chat: Chat, trial: &Trial, view: &View) -> Step {
    let is_open = match &chat.stage {
        Stage::Trialing(Trialing::Goals(id) | Trialing::Wording { trial: id, .. }) => *id == trial.id,
        Stage::Trialing(
            Trialing::Dating(_)
            | Trialing::Agreeing { .. }
            | Trialing::Deciding(..)
            | Trialing::Committing(_)
            | Trialing::Shortening { .. }
            | Trialing::Listing
            | Trialing::Renewing { .. },
        )
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_)
        | Stage::Conferring(_) => false,
    };
    let reply = wording::details(Reply::new(Text::new("cockpit-closed")).line(wording::rule_of(trial, view)), trial);
    let stage = if is_open { Stage::Idle } else { chat.stage.clone() };
    Step::of(chat.at(stage)).say(reply)
}
