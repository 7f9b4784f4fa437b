//! A trial of theirs on one screen: its days, its goals, and what is ready.

use super::words::{Own, days, with_agenda, with_own};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        reply::{Reply, Text},
        stage::Stage,
        trialing,
    },
    hiring::trial::{Trial, TrialId},
};

/// Shows it; once it is over there is nothing to see.
pub(super) fn show(chat: Chat, id: TrialId, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let reply = match own.agenda.trial(id).filter(|trial| trial.state.is_open()) {
            Some(trial) => with_agenda(card(days("attending-line-trial", trial), own, trial, view)),
            None => with_agenda(Reply::new(Text::new("attending-trial-gone"))),
        };
        Step::of(chat.at(Stage::Idle)).say(reply)
    })
}

/// What both sides see of it, below a first line.
pub(super) fn card(first: Text, own: Own<'_>, trial: &Trial, view: &View) -> Reply {
    let reader = trialing::Reader { me: None, zone: own.developer.zone, now: view.now };
    let mut reply = Reply::new(first);
    reply.lines.extend(trialing::both_see(trial, &own.agenda.cockpit(trial.id), &reader));
    reply
}

/// The button that opens it.
pub(super) fn button(reply: Reply, trial: &Trial) -> Reply {
    let label = Text::new("attending-button-trial").with("first", trial.first_day);
    reply.button(label, Action::Attend(Attend::Trial(trial.id)))
}
