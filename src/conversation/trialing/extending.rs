//! A trial goes on for some more days, once: its last day moves, and its reminders with it.
//!
//! *Deliberately absent*: when the reminders come; the store moves everybody's, by their own clock.

use super::wording;
use crate::{
    conversation::{
        action::{Action, Decision},
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Reply, Text},
        stage::{Stage, Trialing},
    },
    hiring::trial::{Trial, later},
};

/// Asks whether more days are meant; of an open trial.
pub fn ask(chat: Chat, trial: &Trial, view: &View) -> Step {
    let reply = question(trial, view);
    let stage = match trial.extension(&view.terms.trial, view.now) {
        Some(_) => Stage::Trialing(Trialing::Deciding(trial.id, Decision::Extend)),
        None => closed(&chat, trial),
    };
    Step::of(chat.at(stage)).say(reply)
}

/// The question again, or why there is none.
pub fn question(trial: &Trial, view: &View) -> Reply {
    let Some(days) = trial.extension(&view.terms.trial, view.now) else { return refusal(trial, view) };
    Reply::new(Text::new("cockpit-sure-extend").with("name", wording::name(&trial.developer, view)).with("days", days))
        .line(Text::new("cockpit-sure-extend-means").with("last", trial.last_day).with("new", later(trial.last_day, days)))
        .line(wording::rule_of(trial, view))
        .button(Text::new("cockpit-button-extend-now"), Action::DecideNow(trial.id, Decision::Extend))
        .beside(Text::new("trialing-button-not-now"), Action::Run(Command::Trials))
}

/// Extends an open trial.
pub fn extend(chat: Chat, trial: &Trial, view: &View) -> Step {
    let Some(days) = trial.extension(&view.terms.trial, view.now) else {
        let stage = closed(&chat, trial);
        return Step::of(chat.at(stage)).say(refusal(trial, view));
    };
    let longer = trial.extended(days, view.now);
    let reply = Reply::new(
        Text::new("cockpit-extended").with("name", wording::name(&trial.developer, view)).with("days", days).with("last", longer.last_day),
    )
    .line(Text::new("cockpit-extended-reminders"))
    .line(wording::rule_of(&longer, view))
    .button(wording::all(), Action::Run(Command::Trials))
    .beside(wording::support(), Action::Run(Command::Support));
    Step::of(chat.at(Stage::Idle)).cause(Effect::MoveTrial(Box::new(longer))).say(reply)
}

/// It was extended already, or the terms have no extensions, or its last day is over.
fn refusal(trial: &Trial, view: &View) -> Reply {
    let reply = Reply::new(Text::new("cockpit-no-extension")).line(wording::standing(trial, view)).line(wording::rule_of(trial, view));
    wording::decisions(reply, trial, view)
}

/// The question that stays open when there is nothing to ask about this.
fn closed(chat: &Chat, trial: &Trial) -> Stage {
    let asked = Stage::Trialing(Trialing::Deciding(trial.id, Decision::Extend));
    if chat.stage == asked { Stage::Idle } else { chat.stage.clone() }
}
