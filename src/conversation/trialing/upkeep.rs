//! Buttons about a trial beside deciding it: its card, its goals, what is ready, a word on a check-in.

use super::{card, checking, closing, deciding, goals, wording};
use crate::{
    conversation::{
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text},
        upkeep::Upkeep,
    },
    hiring::{
        cockpit::{Item, Note},
        trial::{Trial, TrialId},
    },
};

/// Answers a button, whatever stage is open.
pub fn tapped(chat: Chat, id: TrialId, what: Upkeep, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return deciding::unknown(chat) };
    if !trial.state.is_open() {
        return deciding::settled(chat, trial, view);
    }
    match what {
        Upkeep::Card => {
            let reply = card::show(trial, &view.facts.cockpit(id), &reader(&chat, trial, view), view);
            Step::of(chat).say(reply)
        }
        Upkeep::Goals => goals::open(chat, trial, view),
        Upkeep::DropGoal(goal) => goals::drop(chat, trial, goal, view),
        Upkeep::Ready(item, is_ready) => tick(chat, trial, item, is_ready, view),
        Upkeep::Word(day) => checking::ask_word(chat, trial, day, view),
        Upkeep::Close => closing::close(chat, trial, view),
    }
}

fn tick(chat: Chat, trial: &Trial, item: Item, is_ready: bool, view: &View) -> Step {
    let note = Note::Ready(item, is_ready);
    let cockpit = view.facts.cockpit(trial.id).into_owned().noted(&note, view.me, view.now);
    let head = match cockpit.open().next() {
        None => "cockpit-all-ready",
        Some(_) => "cockpit-noted",
    };
    let mut reply = Reply::new(Text::new(head));
    reply.lines.extend(card::items(&cockpit, &reader(&chat, trial, view)));
    let reply = card::with_items(reply.line(wording::rule_of(trial, view)), trial, &cockpit, cockpit.open());
    let reply = wording::details(reply, trial);
    Step::of(chat).cause(Effect::Note(trial.id, note)).say(reply)
}

fn reader(chat: &Chat, trial: &Trial, view: &View) -> card::Reader {
    card::Reader { me: Some(view.me), zone: wording::reader(chat, trial), now: view.now }
}
