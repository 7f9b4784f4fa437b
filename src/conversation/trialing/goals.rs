//! What is to be reached by the end of a trial: one to five short lines, typed when it is agreed or later.

use super::{card, closing, deciding, wording};
use crate::{
    conversation::{
        action::Action,
        briefing,
        chat::{Chat, Step, View},
        consent,
        effect::Effect,
        reply::{Reply, Text},
        stage::{Stage, Trialing},
        upkeep::Upkeep,
    },
    hiring::{
        cockpit::{Cockpit, Goal, LONGEST_GOAL, MOST_GOALS, Note},
        trial::{Trial, TrialId},
    },
};
use uuid::Uuid;

/// What a typed text makes of the goals.
#[derive(Debug, Default, PartialEq, Eq)]
struct Typed {
    new: Vec<String>,
    /// Something was longer than a goal may be.
    is_long: bool,
    /// There was no room for all.
    is_full: bool,
}

/// Opens the question.
pub fn open(chat: Chat, trial: &Trial, view: &View) -> Step {
    let reply = ask(trial, &view.facts.cockpit(trial.id).goals, view);
    Step::of(chat.at(Stage::Trialing(Trialing::Goals(trial.id)))).say(reply)
}

/// The question again.
pub fn show(id: TrialId, view: &View) -> Reply {
    match view.facts.trial(id) {
        Some(trial) if trial.state.is_open() => ask(trial, &view.facts.cockpit(id).goals, view),
        Some(trial) => deciding::settled_reply(trial, view),
        None => deciding::unknown_reply(),
    }
}

/// The question, of a trial that has these goals so far.
pub fn ask(trial: &Trial, goals: &[Goal], view: &View) -> Reply {
    let name = wording::name(&trial.developer, view);
    let question = Text::new("cockpit-ask-goals").with("name", name).with("last", trial.last_day);
    let reply = if goals.is_empty() { Reply::new(question).line(Text::new("cockpit-ask-goals-hint")) } else { Reply::default() };
    with_goals(reply, trial, goals, view)
}

/// Words while goals are asked for.
pub fn said(chat: Chat, id: TrialId, text: &str, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return deciding::unknown(chat) };
    if !trial.state.is_open() {
        return deciding::settled(chat, trial, view);
    }
    if briefing::is_way_on(text) || consent::consent(text) == Some(false) {
        return closing::close(chat, trial, view);
    }
    let cockpit = view.facts.cockpit(id);
    let typed = read(text, &cockpit.goals);
    let next = cockpit.goals.iter().map(|goal| goal.position + 1).max().unwrap_or_default();
    let new = (next..).zip(&typed.new);
    let new: Vec<Goal> =
        new.map(|(position, words)| Goal { id: view.new_id(&format!("goal {position}")), position, words: words.clone() }).collect();
    let goals: Vec<Goal> = cockpit.goals.iter().cloned().chain(new.iter().cloned()).collect();
    let mut reply = Reply::default();
    if typed.is_long {
        reply = reply.line(Text::new("cockpit-goal-long").with("most", LONGEST_GOAL));
    }
    if typed.is_full {
        reply = reply.line(Text::new("cockpit-goals-full").with("most", MOST_GOALS));
    }
    let reply = with_goals(reply, trial, &goals, view);
    Step::of(chat.at(Stage::Trialing(Trialing::Goals(id))))
        .cause_all(new.into_iter().map(|goal| Effect::Note(id, Note::Goal(goal))))
        .say(reply)
}

/// Takes a goal away.
pub fn drop(chat: Chat, trial: &Trial, goal: Uuid, view: &View) -> Step {
    let mut goals = view.facts.cockpit(trial.id).goals.clone();
    let was_there = goals.iter().any(|known| known.id == goal);
    goals.retain(|known| known.id != goal);
    let reply = ask(trial, &goals, view);
    let step = Step::of(chat.at(Stage::Trialing(Trialing::Goals(trial.id))));
    step.cause_all(was_there.then_some(Effect::Note(trial.id, Note::NoGoal(goal)))).say(reply)
}

/// The goals, what can be done with them, and whether there is room for more.
fn with_goals(mut reply: Reply, trial: &Trial, goals: &[Goal], view: &View) -> Reply {
    reply.lines.extend(card::goals(&Cockpit { goals: goals.to_vec(), ..Cockpit::new(trial.id) }));
    if !goals.is_empty() && goals.len() < MOST_GOALS {
        reply = reply.line(Text::new("cockpit-goals-more"));
    }
    if reply.lines.is_empty() {
        reply = reply.line(Text::new("cockpit-ask-goals-hint"));
    }
    reply = reply.line(wording::rule_of(trial, view));
    for (index, goal) in goals.iter().enumerate() {
        let label = Text::new("cockpit-button-drop-goal").with("number", index + 1);
        let action = Action::Upkeep(trial.id, Upkeep::DropGoal(goal.id));
        reply = if index % 3 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    let label = if goals.is_empty() { "cockpit-button-skip" } else { "cockpit-button-done" };
    reply.button(Text::new(label), Action::Upkeep(trial.id, Upkeep::Close))
}

/// A goal a line; a list's marks and numbers are not theirs.
fn read(text: &str, known: &[Goal]) -> Typed {
    let mut typed = Typed::default();
    for line in text.split(['\n', ';']).map(without_mark).filter(|line| !line.is_empty()) {
        let is_known = known.iter().map(|goal| &goal.words).chain(&typed.new).any(|words| words == line);
        if is_known {
            continue;
        }
        if line.chars().nth(LONGEST_GOAL).is_some() {
            typed.is_long = true;
        } else if known.len() + typed.new.len() >= MOST_GOALS {
            typed.is_full = true;
        } else {
            typed.new.push(line.to_owned());
        }
    }
    typed
}

fn without_mark(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '*', '•', '–']).trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if (1..=2).contains(&digits) && rest.starts_with(' ') => rest.trim(),
        Some(_) | None => line.trim_end(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn goal(words: &str) -> Goal {
        Goal { id: Uuid::nil(), position: 0, words: words.to_owned() }
    }

    #[test]
    fn a_list_is_a_goal_a_line() {
        let typed = read("1. The export runs\n- 90% of tests pass;  1.5 s a page \n\n• The export runs", &[goal("x")]);
        assert_eq!(typed.new, ["The export runs", "90% of tests pass", "1.5 s a page"]);
        assert!(!typed.is_long && !typed.is_full);
    }

    #[test]
    fn what_is_too_long_or_too_much_is_left_out_and_said_so() {
        let long = "x".repeat(LONGEST_GOAL + 1);
        let typed = read(&format!("a\n{long}\nb"), &[]);
        assert_eq!((typed.new, typed.is_long), (vec!["a".to_owned(), "b".to_owned()], true));
        let known: Vec<_> = ["a", "b", "c", "d"].map(goal).into();
        let typed = read("a\ne\nf", &known);
        assert_eq!((typed.new, typed.is_full), (vec!["e".to_owned()], true));
    }

    proptest! {
        #[test]
        fn no_text_makes_more_than_there_is_room_for(text in "(\\PC|\n){0,80}", known in 0usize..8) {
            let known: Vec<_> = (0..known).map(|number| goal(&number.to_string())).collect();
            let typed = read(&text, &known);
            prop_assert!(typed.new.is_empty() || typed.new.len() + known.len() <= MOST_GOALS);
            prop_assert!(typed.new.iter().all(|words| (1..=LONGEST_GOAL).contains(&words.chars().count())));
        }
    }
}
