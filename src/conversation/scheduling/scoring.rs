//! The scorecard after an interview: four marks and a word, each kept as soon as it is given.
//!
//! Whoever of the workspace presses scores for themselves. *Deliberately absent*: who that is, which the store knows.

use super::{booking, cards, words};
use crate::{
    conversation::{
        action::Action,
        briefing,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text},
        stage::{Scheduling, Stage},
        verdict,
    },
    hiring::{
        interview::{Interview, InterviewId, InterviewState},
        scorecard::{Aspect, Mark, Scorecard},
    },
};

/// Opens the scorecard of an interview.
pub(super) fn open(chat: Chat, id: InterviewId, view: &View) -> Step {
    match scorable(chat, id, view) {
        Ok((chat, interview)) => begin(Step::of(chat), interview, view),
        Err(step) => *step,
    }
}

/// Asks the first question, after what a step says already.
pub(super) fn begin(step: Step, interview: &Interview, view: &View) -> Step {
    let reply = question(interview, Some(Aspect::Skills), view);
    let chat = step.chat.clone().at(at(interview.id, Some(Aspect::Skills)));
    Step { chat, ..step }.say(reply)
}

/// Keeps a mark, or that there is none, and asks on.
pub(super) fn mark(chat: Chat, id: InterviewId, aspect: Aspect, mark: Option<Mark>, view: &View) -> Step {
    match scorable(chat, id, view) {
        Ok((chat, interview)) => {
            let next = aspect.next();
            let reply = question(interview, next, view);
            Step::of(chat.at(at(id, next))).say(reply).cause(Effect::Mark(id, aspect, mark))
        }
        Err(step) => *step,
    }
}

/// Typed words: a mark where one is asked for, and at the end whatever the person wants to remember.
pub(super) fn said(chat: Chat, id: InterviewId, open: Option<Aspect>, text: &str, view: &View) -> Step {
    if let (Some(aspect), Some(given)) = (open, marked(text)) {
        return mark(chat, id, aspect, Some(given), view);
    }
    if briefing::is_skipping(text) {
        return match open {
            Some(aspect) => mark(chat, id, aspect, None, view),
            None => done(chat, id, view),
        };
    }
    let (chat, interview) = match scorable(chat, id, view) {
        Ok(found) => found,
        Err(step) => return *step,
    };
    if open.is_some() {
        return Step::of(chat).say(question(interview, open, view));
    }
    if text.chars().nth(Scorecard::LONGEST_WORD).is_some() {
        let mut reply = question(interview, None, view);
        reply.lines.insert(0, Text::new("scoring-word-too-long").with("most", Scorecard::LONGEST_WORD));
        return Step::of(chat).say(reply);
    }
    let reply = kept(interview, true, &chat, view);
    Step::of(chat.at(Stage::Idle)).say(reply).cause(Effect::Remark(id, text.to_owned()))
}

/// The scorecard is done without a word.
pub(super) fn done(chat: Chat, id: InterviewId, view: &View) -> Step {
    match scorable(chat, id, view) {
        Ok((chat, interview)) => {
            let reply = kept(interview, false, &chat, view);
            Step::of(chat.at(Stage::Idle)).say(reply)
        }
        Err(step) => *step,
    }
}

/// The open question of a scorecard.
pub(super) fn question(interview: &Interview, open: Option<Aspect>, view: &View) -> Reply {
    let Some(aspect) = open else {
        return Reply::new(Text::new("scoring-ask-word")).button(Text::new("scoring-button-no-word"), Action::ScoreDone(interview.id));
    };
    let name = words::name(&interview.developer, view);
    let mut reply = match aspect {
        Aspect::Skills => Reply::new(Text::new("scoring-ask-skills").with("developer", name)).line(Text::new("scoring-how")),
        Aspect::Scalability => Reply::new(Text::new("scoring-ask-scalability").with("developer", name)),
        Aspect::Security => Reply::new(Text::new("scoring-ask-security")),
        Aspect::Communication => Reply::new(Text::new("scoring-ask-communication").with("developer", name)),
    };
    for (index, mark) in Mark::ALL.into_iter().enumerate() {
        let label = Text::new("scoring-button-mark").with("mark", mark.number());
        let action = Action::Score(interview.id, aspect, Some(mark));
        reply = if index == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply.button(Text::new("scoring-button-skip"), Action::Score(interview.id, aspect, None))
}

/// What the scorecards say by now, and what may come next.
fn kept(interview: &Interview, has_word: bool, chat: &Chat, view: &View) -> Reply {
    let found = view.facts.verdict(interview.brief, &interview.developer);
    if found.cards.is_empty() && !has_word {
        return with_change(Reply::new(Text::new("scoring-kept-empty")), interview);
    }
    let mut reply = Reply::new(Text::new("scoring-kept").with("developer", words::name(&interview.developer, view)));
    reply.lines.extend(verdict::lines(&found, chat.zone));
    with_change(cards::with_trial(reply, interview, view), interview)
}

fn with_change(reply: Reply, interview: &Interview) -> Reply {
    reply.button(Text::new("scoring-button-change"), Action::ScoreFrom(interview.id))
}

/// The interview, if it took place: somebody has to have said so.
fn scorable<'a>(chat: Chat, id: InterviewId, view: &View<'a>) -> Result<(Chat, &'a Interview), Box<Step>> {
    let Some(interview) = view.facts.interview(id) else { return Err(Box::new(booking::unknown(chat, view))) };
    if interview.state == InterviewState::Done {
        Ok((chat, interview))
    } else {
        Err(Box::new(Step::of(chat).say(Text::new("scoring-not-yet"))))
    }
}

/// "3", "3 of 4", "a 3".
fn marked(text: &str) -> Option<Mark> {
    let mut numbers = text.split(|character: char| !character.is_ascii_digit()).filter(|digits| !digits.is_empty());
    numbers.next().and_then(|digits| digits.parse().ok()).and_then(Mark::new)
}

const fn at(interview: InterviewId, aspect: Option<Aspect>) -> Stage {
    Stage::Scheduling(Scheduling::Scoring { interview, aspect })
}
