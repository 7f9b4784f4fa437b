//! How a trial goes: a mood, and a word on it. Both are kept, and stand in the message that asks for the decision.

use super::{card, closing, deciding, wording};
use crate::{
    conversation::{
        action::{Action, Decision, Mood},
        briefing,
        chat::{Chat, Step, View},
        consent,
        effect::Effect,
        event::Command,
        reply::{Reply, Text},
        stage::{Scheduling, Stage, Trialing},
        upkeep::Upkeep,
    },
    hiring::{
        cockpit::{LONGEST_WORD, Note},
        trial::{Trial, TrialId},
    },
};

/// Keeps the answer to a check-in. Where no question is open, a word on it is asked for; an open one stays open.
pub fn check_in(chat: Chat, id: TrialId, mood: Mood, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return deciding::unknown(chat) };
    if !trial.state.is_open() {
        return deciding::settled(chat, trial, view);
    }
    let day = asked_on(trial, view);
    let name = wording::name(&trial.developer, view);
    let is_free = is_free(&chat, id);
    let mut reply = Reply::new(match mood {
        Mood::Well => Text::new("trialing-mood-well").with("name", name),
        Mood::Mixed => Text::new("trialing-mood-mixed").with("name", name),
        Mood::Badly => Text::new("trialing-mood-badly").with("name", name),
    })
    .line(wording::rule_of(trial, view));
    if is_free {
        reply = reply.line(Text::new("cockpit-ask-word"));
    }
    let reply = match mood {
        Mood::Well => reply.button(wording::all(), Action::Run(Command::Trials)),
        Mood::Mixed => reply.button(wording::support(), Action::Run(Command::Support)),
        Mood::Badly => reply
            .button(Text::new("trialing-button-replace"), Action::Decide(id, Decision::Replace))
            .beside(wording::support(), Action::Run(Command::Support)),
    };
    let (reply, chat) = if is_free {
        let reply = reply.beside(Text::new("cockpit-button-no-word"), Action::Upkeep(id, Upkeep::Close));
        (reply, chat.at(Stage::Trialing(Trialing::Wording { trial: id, day })))
    } else {
        (reply.beside(Text::new("cockpit-button-word"), Action::Upkeep(id, Upkeep::Word(day))), chat)
    };
    Step::of(chat).cause(Effect::Note(id, Note::Mood(day, mood))).say(reply)
}

/// Asks for a word on an answer.
pub fn ask_word(chat: Chat, trial: &Trial, day: i64, view: &View) -> Step {
    let reply = question(trial, day, view);
    Step::of(chat.at(Stage::Trialing(Trialing::Wording { trial: trial.id, day }))).say(reply)
}

/// The question for a word again.
pub fn show_word(id: TrialId, day: i64, view: &View) -> Reply {
    match view.facts.trial(id) {
        Some(trial) if trial.state.is_open() => question(trial, day, view),
        Some(trial) => deciding::settled_reply(trial, view),
        None => deciding::unknown_reply(),
    }
}

/// Words while a word is asked for.
pub fn said_word(chat: Chat, id: TrialId, day: i64, text: &str, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return deciding::unknown(chat) };
    if !trial.state.is_open() {
        return deciding::settled(chat, trial, view);
    }
    if briefing::is_way_on(text) || consent::consent(text) == Some(false) {
        return closing::close(chat, trial, view);
    }
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().nth(LONGEST_WORD).is_some() {
        let question = question(trial, day, view);
        let lines = std::iter::once(Text::new("cockpit-word-long").with("most", LONGEST_WORD)).chain(question.lines).collect();
        return Step::of(chat).say(Reply { lines, ..question });
    }
    let note = Note::Word(day, words);
    let cockpit = view.facts.cockpit(id).into_owned().noted(&note, view.me, view.now);
    let mut reply = Reply::new(Text::new("cockpit-word-kept"));
    reply.lines.extend(card::said(&cockpit));
    let reply = wording::details(reply.line(wording::rule_of(trial, view)), trial);
    Step::of(chat.at(Stage::Idle)).cause(Effect::Note(id, note)).say(reply)
}

fn question(trial: &Trial, day: i64, view: &View) -> Reply {
    Reply::new(Text::new("cockpit-ask-word-of").with("day", day).with("name", wording::name(&trial.developer, view)))
        .line(wording::rule_of(trial, view))
        .button(Text::new("cockpit-button-no-word"), Action::Upkeep(trial.id, Upkeep::Close))
}

/// Which day's check-in is answered now: the last one that was asked.
fn asked_on(trial: &Trial, view: &View) -> i64 {
    let today = trial.day_number(wording::today(trial, view));
    let asked = view.terms.trial.check_in_on.iter().copied().filter(|day| *day <= today).max();
    asked.unwrap_or_else(|| today.max(1))
}

/// Whether nobody waits for an answer to something else.
fn is_free(chat: &Chat, id: TrialId) -> bool {
    match &chat.stage {
        // Goals that were not written by now may wait.
        Stage::Idle | Stage::Scheduling(Scheduling::Listing) | Stage::Trialing(Trialing::Listing | Trialing::Goals(_)) => true,
        Stage::Trialing(Trialing::Wording { trial, .. }) => *trial == id,
        Stage::Trialing(
            Trialing::Dating(_)
            | Trialing::Agreeing { .. }
            | Trialing::Deciding(..)
            | Trialing::Committing(_)
            | Trialing::Shortening { .. }
            | Trialing::Renewing { .. },
        )
        | Stage::Scheduling(
            Scheduling::Choosing { .. }
            | Scheduling::Confirming(_)
            | Scheduling::Moving { .. }
            | Scheduling::CallingOff(_)
            | Scheduling::Scoring { .. },
        )
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_)
        | Stage::Conferring(_) => false,
    }
}
