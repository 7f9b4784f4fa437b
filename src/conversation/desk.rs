//! A talk with one of the operator's people: a question that somebody asked is taken by one of them, and while it is, what the person
//! types is theirs and not the bot's. Buttons work as ever, and reminders still come.
//!
//! *Deliberately absent*: who is one of the operator's people, which the caller knows at the moment of the step, and where the other
//! side is: [`told`] says what they hear, and the caller finds them.

use super::{
    action::{Action, AtDesk},
    chat::{Chat, Step, View},
    effect::Effect,
    event::{Command, Event},
    question::{Desk, DeskChange, DeskWish, EndedBy, LONGEST_QUESTION, Question, Side},
    reply::{Reply, Text, Value},
};
use crate::hiring::promise::{Promise, PromiseKind, When};
use uuid::Uuid;

/// Questions that are listed at once.
const MOST_LISTED: usize = 8;
/// Characters of a question in the list.
const MOST_SHOWN: usize = 120;

/// What the step asks of the desk; nothing for nearly all.
pub fn wish(chat: &Chat, event: &Event, is_staff: bool) -> Option<DeskWish> {
    match event {
        Event::Tapped(Action::Desk(AtDesk::Take(id) | AtDesk::HandBack(id))) => Some(DeskWish::Named(*id)),
        Event::Asked(Command::Support) | Event::Tapped(Action::Run(Command::Support)) if is_staff => Some(DeskWish::Waiting),
        Event::Said(_) if chat.answering.is_some() => chat.answering.map(DeskWish::Named),
        Event::Said(_)
        | Event::Tapped(Action::Desk(AtDesk::Back) | Action::Run(Command::Start | Command::Cancel | Command::Support))
        | Event::Asked(Command::Start | Command::Cancel | Command::Support)
            if chat.has_asked =>
        {
            Some(DeskWish::Mine)
        }
        Event::Due(promises) if promises.iter().any(|promise| promise.kind == PromiseKind::SupportWaits) => Some(DeskWish::Mine),
        Event::Said(_) | Event::Brought(_) | Event::Tapped(_) | Event::Unreadable | Event::Resumed | Event::Asked(_) | Event::Due(_) => {
            None
        }
    }
}

/// Whether typed words go to whoever is at the other end, so that none of them is a button's.
pub fn takes_words(chat: &Chat, desk: &Desk<'_>) -> bool {
    match desk.question.and_then(|question| question.taken.as_ref()) {
        Some(taken) if chat.answering.is_some() => taken.here && desk.staff.is_some(),
        Some(_) => chat.has_asked,
        None => false,
    }
}

/// Takes an event that is for the other end, or ends the talk with them; `None` for everything else.
pub fn intercept(chat: &Chat, event: &Event, view: &View) -> Option<Step> {
    let desk = &view.links.desk;
    match event {
        Event::Said(words) if takes_words(chat, desk) => {
            let question = desk.question?;
            Some(if chat.answering.is_some() { answer(chat, question, words) } else { relay(chat, question, words, view) })
        }
        // They were meant for somebody who is not there any more: never for the bot.
        Event::Said(_) if chat.answering.is_some() => {
            Some(Step::of(Chat { answering: None, ..chat.clone() }).say(Reply::new(Text::new("desk-not-sent"))))
        }
        Event::Asked(Command::Support) | Event::Tapped(Action::Run(Command::Support)) => support(chat, view),
        Event::Said(_) | Event::Brought(_) | Event::Tapped(_) | Event::Unreadable | Event::Resumed | Event::Asked(_) | Event::Due(_) => {
            None
        }
    }
}

/// The question of this very chat that somebody has taken, where the step leaves the talk with them.
pub fn left_by<'a>(chat: &Chat, event: &Event, view: &View<'a>) -> Option<&'a Question> {
    let leaves = matches!(
        event,
        Event::Asked(Command::Start | Command::Cancel)
            | Event::Tapped(Action::Run(Command::Start | Command::Cancel) | Action::Desk(AtDesk::Back))
    );
    view.links.desk.question.filter(|question| leaves && chat.has_asked && chat.answering.is_none() && question.taken.is_some())
}

/// Ends a talk that the person leaves, before what the step says.
pub fn leave(mut step: Step, question: &Question) -> Step {
    step.chat.has_asked = false;
    step.effects.insert(0, Effect::Desk(DeskChange::End(question.id, EndedBy::Person)));
    step.replies.insert(0, Reply::new(Text::new("desk-back")));
    step
}

/// Answers a button of the desk, whatever stage is open; `None` where only the open question is left to be shown.
pub fn tapped(chat: &Chat, wish: AtDesk, view: &View) -> Option<Step> {
    let desk = &view.links.desk;
    match wish {
        AtDesk::Back => None,
        AtDesk::Take(_) | AtDesk::HandBack(_) if desk.staff.is_none() => {
            Some(Step::of(chat.clone()).say(Reply::new(Text::new("staff-only"))))
        }
        AtDesk::Take(_) => Some(take(chat, view)),
        AtDesk::HandBack(id) => Some(hand_back(chat, id, view)),
    }
}

/// Nobody has answered in time, or the person has been answered and nothing is to be said.
pub fn due(chat: Chat, view: &View) -> Step {
    let Some(question) = view.links.desk.question.filter(|question| question.waits) else { return Step::of(chat) };
    let hours = view.terms.answer_within.num_minutes().div_euclid(60);
    let minutes = view.terms.answer_within.num_minutes().rem_euclid(60);
    let reply = Reply::new(Text::new("desk-unanswered").with("hours", hours).with("minutes", minutes))
        .button(Text::new("desk-button-menu"), Action::Run(Command::Start));
    let step = Step::of(chat).say(reply);
    if question.taken.is_some() { step.cause(Effect::Desk(DeskChange::End(question.id, EndedBy::Clock))) } else { step }
}

/// What the other side hears of a change, and which side that is; `name` is how staff sign.
pub fn told(change: &DeskChange, name: &str) -> (Side, Reply) {
    let back = |reply: Reply| reply.button(Text::new("desk-button-back"), Action::Desk(AtDesk::Back));
    match change {
        DeskChange::Take { question: _, by } => (Side::Person, back(Reply::new(Text::new("desk-here").with("name", by.as_str())))),
        DeskChange::Relay { question, words, by: Side::Person } => {
            let reply = Reply::new(Text::new("desk-from-person").with("words", words.as_str()))
                .button(Text::new("desk-button-hand-back"), Action::Desk(AtDesk::HandBack(*question)));
            (Side::Staff, reply)
        }
        DeskChange::Relay { question: _, words, by: Side::Staff } => {
            (Side::Person, back(Reply::new(Text::new("desk-from-staff").with("name", name).with("words", words.as_str()))))
        }
        DeskChange::End(_, EndedBy::Staff) => {
            let reply = Reply::new(Text::new("desk-handed-back").with("name", name))
                .button(Text::new("desk-button-menu"), Action::Run(Command::Start));
            (Side::Person, reply)
        }
        DeskChange::End(_, EndedBy::Person) => (Side::Staff, Reply::new(Text::new("desk-left"))),
        DeskChange::End(id, EndedBy::Clock) => {
            let (label, action) = take_button(*id);
            (Side::Staff, Reply::new(Text::new("desk-too-late")).button(label, action))
        }
    }
}

/// The button under a question, as staff see it.
pub fn take_button(question: Uuid) -> (Text, Action) {
    (Text::new("desk-button-take"), Action::Desk(AtDesk::Take(question)))
}

/// When a question has waited too long that is asked, or asked on, now.
pub fn promise(question: Uuid, view: &View) -> Effect {
    Effect::Promise(Promise::about(question, PromiseKind::SupportWaits, When::At(view.now + view.terms.answer_within)))
}

fn relay(chat: &Chat, question: &Question, words: &str, view: &View) -> Step {
    let effect = Effect::Desk(DeskChange::Relay { question: question.id, words: bounded(words), by: Side::Person });
    let step = Step::of(chat.clone()).cause(effect);
    // From the first word on that nobody has answered.
    if question.waits { step } else { step.cause(promise(question.id, view)) }
}

fn answer(chat: &Chat, question: &Question, words: &str) -> Step {
    let reply = Reply::new(Text::new("desk-sent")).button(Text::new("desk-button-hand-back"), Action::Desk(AtDesk::HandBack(question.id)));
    let effect = Effect::Desk(DeskChange::Relay { question: question.id, words: bounded(words), by: Side::Staff });
    Step::of(chat.clone()).cause(effect).cause(Effect::Settle(question.id)).say(reply)
}

/// `/support`: for staff what waits, and for whoever talks with one of them, with whom; for everybody else the asking itself.
fn support(chat: &Chat, view: &View) -> Option<Step> {
    let desk = &view.links.desk;
    if desk.staff.is_some() {
        let reply = match desk.waiting {
            [] => Reply::new(Text::new("desk-nothing-waits")),
            waiting => {
                let mut reply = Reply::new(Text::new("desk-waiting").with("count", waiting.len()));
                for (number, question) in (1_i64..).zip(waiting.iter().take(MOST_LISTED)) {
                    let words: String = question.words.chars().take(MOST_SHOWN).collect();
                    let asked = Value::Slot(question.asked_at, chat.zone);
                    reply = reply
                        .line(Text::new("desk-waiting-line").with("number", number).with("words", words).with("time", asked))
                        .button(Text::new("desk-button-take-number").with("number", number), Action::Desk(AtDesk::Take(question.id)));
                }
                reply
            }
        };
        return Some(Step::of(chat.clone()).say(reply));
    }
    let taken = desk.question.and_then(|question| question.taken.as_ref()).filter(|_| chat.has_asked)?;
    let reply = Reply::new(Text::new("desk-with").with("name", taken.by.as_str()))
        .button(Text::new("desk-button-back"), Action::Desk(AtDesk::Back));
    Some(Step::of(chat.clone()).say(reply))
}

fn take(chat: &Chat, view: &View) -> Step {
    let desk = &view.links.desk;
    let (Some(question), Some(name)) = (desk.question, desk.staff) else {
        return Step::of(chat.clone()).say(Reply::new(Text::new("desk-gone")));
    };
    let chat = match (&question.taken, chat.answering) {
        (Some(taken), _) if taken.here => chat.clone(),
        (Some(taken), _) => {
            return Step::of(chat.clone()).say(Reply::new(Text::new("desk-taken").with("name", taken.by.as_str())));
        }
        (None, Some(other)) if other != question.id && !view.refused => {
            let reply =
                Reply::new(Text::new("desk-busy")).button(Text::new("desk-button-hand-back"), Action::Desk(AtDesk::HandBack(other)));
            return Step::of(chat.clone()).say(reply);
        }
        (None, _) => Chat { answering: Some(question.id), ..chat.clone() },
    };
    let reply = Reply::new(Text::new("desk-yours").with("words", question.words.as_str()))
        .line(Text::new("desk-yours-how"))
        .button(Text::new("desk-button-hand-back"), Action::Desk(AtDesk::HandBack(question.id)));
    let step = Step::of(chat).say(reply);
    if question.taken.is_some() { step } else { step.cause(Effect::Desk(DeskChange::Take { question: question.id, by: name.to_owned() })) }
}

fn hand_back(chat: &Chat, id: Uuid, view: &View) -> Step {
    let chat = Chat { answering: chat.answering.filter(|open| *open != id), ..chat.clone() };
    match view.links.desk.question.filter(|question| question.taken.as_ref().is_some_and(|taken| taken.here)) {
        Some(question) => {
            Step::of(chat).cause(Effect::Desk(DeskChange::End(question.id, EndedBy::Staff))).say(Reply::new(Text::new("desk-given-back")))
        }
        None => Step::of(chat).say(Reply::new(Text::new("desk-gone"))),
    }
}

/// What is typed is bounded where it comes in; a line to somebody is as long as a question at most.
fn bounded(words: &str) -> String {
    words.chars().take(LONGEST_QUESTION).collect()
}
