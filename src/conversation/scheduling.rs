//! Interviews: choosing a time, confirming it, moving it, calling it off, and what is owed about it.
//!
//! Buttons are old by nature. Each one is read against the facts as they are now, and an interview that is not among
//! this workspace's facts does not exist. *Deliberately absent*: who is told on the developer's side, and the store's
//! last word on a time: a time that was taken meanwhile is a conflict there, and the step is taken again.

mod absence;
mod answered;
mod answering;
mod booking;
mod cards;
mod kit;
mod listing;
mod offering;
mod outcome;
mod reminding;
mod scoring;
mod typed;
mod wish;
mod words;

use self::{offering::Opening, reminding::Due, wish::Wish};
use super::{
    action::Action,
    chat::{Chat, Step, View},
    consent,
    event::Event,
    reply::Reply,
    stage::{Scheduling, Stage},
};
use crate::hiring::{
    developer::DeveloperId,
    facts::Facts,
    interview::{Interview, InterviewId, InterviewState},
    promise::Promise,
};
use chrono::{DateTime, Utc};

/// Answers typed words while this stage is open: a yes or no to its questions, a time wherever a time can be chosen.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    if let Stage::Scheduling(Scheduling::Confirming(id)) = &chat.stage
        && let Some(yes) = consent::books(text)
    {
        let id = *id;
        return if yes { booking::book(chat, id, view) } else { booking::release(chat, id, view) };
    }
    if let Stage::Scheduling(Scheduling::CallingOff(id)) = &chat.stage
        && let Some(yes) = consent::consent(text)
    {
        let id = *id;
        return if yes { booking::call_off_now(chat, id, view) } else { list(chat, view) };
    }
    if let Stage::Scheduling(Scheduling::Scoring { interview, aspect }) = &chat.stage {
        let (interview, aspect) = (*interview, *aspect);
        return scoring::said(chat, interview, aspect, text, view);
    }
    match wish_of(&chat, view) {
        Some(wish) => typed::said(chat, text, wish, view),
        None => again(chat, view),
    }
}

/// Answers a button of this stage, whatever stage is open.
#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    match action {
        Action::Meet(developer) => meet(chat, developer, view),
        Action::Later(developer, after) => later(chat, developer, *after, view),
        Action::Pick(developer, at) => match view.roster.get(developer) {
            Some(developer) => booking::pick(chat, developer, *at, view),
            None => booking::left_the_pool(chat),
        },
        Action::Book(interview) => booking::book(chat, *interview, view),
        Action::Release(interview) => booking::release(chat, *interview, view),
        Action::Reschedule(interview) => booking::reschedule(chat, *interview, None, view),
        Action::Move(interview, at) => booking::move_to(chat, *interview, *at, view),
        Action::CallOff(interview) => booking::call_off(chat, *interview, view),
        Action::CallOffNow(interview) => booking::call_off_now(chat, *interview, view),
        Action::Went(interview, outcome) => outcome::went(chat, *interview, *outcome, view),
        Action::Kit(brief, part) => kit::open(chat, *brief, *part, view),
        Action::ScoreFrom(interview) => scoring::open(chat, *interview, view),
        Action::Score(interview, aspect, mark) => scoring::mark(chat, *interview, *aspect, *mark, view),
        Action::ScoreDone(interview) => scoring::done(chat, *interview, view),
        Action::Agree(interview, at) => answered::agree(chat, *interview, *at, view),
        Action::There(interview, is_there) => absence::answered(chat, *interview, *is_there, view),
        _ => again(chat, view),
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    if let Some(interview) = confirming(chat, view) {
        return cards::confirm(interview, chat, view);
    }
    if let Some(wish) = wish_of(chat, view) {
        return offering::times(chat, wish, offering::after_of(chat), Opening::Asked, view);
    }
    if let Stage::Scheduling(Scheduling::CallingOff(id)) = &chat.stage
        && let Some(interview) = view.facts.interview(*id)
        && matches!(cards::standing(interview, view), cards::Standing::Ahead | cards::Standing::Asked)
    {
        return cards::really_cancel(interview, chat, view);
    }
    if let Stage::Scheduling(Scheduling::Scoring { interview, aspect }) = &chat.stage
        && let Some(interview) = view.facts.interview(*interview)
    {
        return scoring::question(interview, *aspect, view);
    }
    listing::summary(chat, view)
}

/// The interviews of this workspace: `/interviews`.
pub fn list(chat: Chat, view: &View) -> Step {
    listing::list(chat, view)
}

/// Promises about one interview came due.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let interview = promises.last().and_then(|promise| view.facts.interview(InterviewId(promise.subject)));
    let due = interview.map_or(Due::Silence, |interview| reminding::due(&chat, interview, promises, view));
    match (due, interview) {
        (Due::Say(reply), _) => Step::of(chat).say(reply),
        (Due::Begun, Some(interview)) => Step::of(chat).say(absence::ask(interview, view)),
        (Due::Answered, Some(interview)) => answered::heard(chat, interview, view),
        (Due::Unanswered, Some(interview)) => answered::lapsed(chat, interview, view),
        (Due::Missed, Some(interview)) => absence::told(chat, interview, view),
        (Due::Begun | Due::Answered | Due::Unanswered | Due::Missed, None) | (Due::Silence, _) => Step::of(chat),
    }
}

/// What a client is owed about a booked interview at `now`.
pub fn promises(interview: &Interview, now: DateTime<Utc>) -> impl Iterator<Item = Promise> {
    reminding::promises(interview, now)
}

/// Where an interview is.
pub fn link(interview: &Interview, view: &View) -> String {
    words::link(interview, view)
}

/// Whose taken times a step of this stage looks at; `None` for steps that look at nobody's.
pub fn diary_of(chat: &Chat, event: &Event, facts: &Facts) -> Option<DeveloperId> {
    let with = |id: &InterviewId| facts.interview(*id).map(|interview| interview.developer.clone());
    match event {
        Event::Tapped(Action::Meet(developer) | Action::Pick(developer, _) | Action::Later(developer, _)) => Some(developer.clone()),
        Event::Tapped(
            Action::Book(id)
            | Action::Release(id)
            | Action::Reschedule(id)
            | Action::Move(id, _)
            | Action::CallOff(id)
            | Action::CallOffNow(id)
            | Action::Agree(id, _)
            | Action::There(id, _),
        ) => with(id),
        // Everything else may show the open question again.
        Event::Tapped(_) | Event::Said(_) | Event::Brought(_) | Event::Unreadable | Event::Resumed | Event::Asked(_) | Event::Due(_) => {
            match &chat.stage {
                Stage::Scheduling(Scheduling::Choosing { developer, .. }) => Some(developer.clone()),
                Stage::Scheduling(Scheduling::Confirming(id) | Scheduling::CallingOff(id) | Scheduling::Moving { interview: id, .. }) => {
                    with(id)
                }
                Stage::Scheduling(Scheduling::Listing | Scheduling::Scoring { .. })
                | Stage::Idle
                | Stage::Briefing(_)
                | Stage::Browsing(_)
                | Stage::Trialing(_)
                | Stage::Asking
                | Stage::Settings(_)
                | Stage::Conferring(_)
                | Stage::Attending(_) => None,
            }
        }
    }
}

/// Offers times with a developer.
fn meet(chat: Chat, developer: &DeveloperId, view: &View) -> Step {
    let Some(developer) = view.roster.get(developer) else { return booking::left_the_pool(chat) };
    if chat.current_brief(view).is_none() {
        return booking::without_brief(chat);
    }
    let opening = match cards::next_with(&developer.id, view) {
        Some(booked) => Opening::Because(words::meeting("scheduling-already-meeting", booked, &chat, view)),
        None => Opening::Asked,
    };
    offering::offer(chat, Wish::New(developer), None, opening, view)
}

/// The next page of times; while an interview is being moved, for that one.
fn later(chat: Chat, developer: &DeveloperId, after: DateTime<Utc>, view: &View) -> Step {
    match moving(&chat, view) {
        Some(interview) if &interview.developer == developer => booking::reschedule(chat, interview.id, Some(after), view),
        Some(_) | None => match view.roster.get(developer) {
            Some(_) if chat.current_brief(view).is_none() => booking::without_brief(chat),
            Some(developer) => offering::offer(chat, Wish::New(developer), Some(after), Opening::Asked, view),
            None => booking::left_the_pool(chat),
        },
    }
}

/// What a time is being chosen for, if one is.
fn wish_of<'a>(chat: &Chat, view: &View<'a>) -> Option<Wish<'a>> {
    if let Some(interview) = moving(chat, view) {
        let movable = cards::is_movable(interview, view);
        return view.roster.get(&interview.developer).filter(|_| movable).map(|developer| Wish::Moving(developer, interview));
    }
    let developer = match &chat.stage {
        Stage::Scheduling(Scheduling::Choosing { developer, .. }) => developer,
        Stage::Scheduling(Scheduling::Confirming(id)) => {
            let held = view.facts.interview(*id).filter(|interview| matches!(interview.state, InterviewState::Held { .. }))?;
            &held.developer
        }
        Stage::Scheduling(Scheduling::Moving { .. } | Scheduling::CallingOff(_) | Scheduling::Listing | Scheduling::Scoring { .. })
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => return None,
    };
    view.roster.get(developer).map(Wish::New)
}

/// The interview that is being moved, if one is.
fn moving<'a>(chat: &Chat, view: &View<'a>) -> Option<&'a Interview> {
    match &chat.stage {
        Stage::Scheduling(Scheduling::Moving { interview, .. }) => view.facts.interview(*interview),
        Stage::Scheduling(
            Scheduling::Choosing { .. }
            | Scheduling::Confirming(_)
            | Scheduling::CallingOff(_)
            | Scheduling::Listing
            | Scheduling::Scoring { .. },
        )
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

/// The hold that is being confirmed, if it still stands.
fn confirming<'a>(chat: &Chat, view: &View<'a>) -> Option<&'a Interview> {
    match &chat.stage {
        Stage::Scheduling(Scheduling::Confirming(id)) => {
            view.facts.interview(*id).filter(|held| matches!(held.state, InterviewState::Held { .. }) && held.state.occupies(view.now))
        }
        Stage::Scheduling(
            Scheduling::Choosing { .. }
            | Scheduling::Moving { .. }
            | Scheduling::CallingOff(_)
            | Scheduling::Listing
            | Scheduling::Scoring { .. },
        )
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

/// Shows the open question again: the answer to what means nothing here.
fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

#[cfg(test)]
mod tests;
