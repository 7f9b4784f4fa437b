//! A team around a shortlist: side by side, notes, votes that stay secret until they are counted, and who may do what.
//!
//! Nobody is told how somebody else voted before the vote is over, and in a place where others read along nobody is told how
//! they voted themselves. *Deliberately absent*: deciding. A vote counts opinions; whom to meet stays a choice of people.

mod back;
mod comparing;
mod members;
mod noting;
mod polling;
mod telling;
mod voting;

use super::{
    action::Action,
    chat::{Chat, Step, View},
    command::Command,
    confer::Conferral,
    event::Event,
    reply::Reply,
    stage::{Browsing, Conferring, Stage},
};
use crate::hiring::{
    folding,
    promise::{Promise, PromiseKind},
};

/// Answers typed words while this stage is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    match at(&chat).cloned() {
        Some(open @ (Conferring::Picking(_) | Conferring::Comparing(_))) => comparing::said(chat, open, text, view),
        Some(Conferring::Noting(developer)) => noting::said(chat, &developer, text, view),
        Some(Conferring::Dating) => polling::said(chat, text, view),
        Some(Conferring::Voting { poll, place }) => voting::said(chat, poll, place, text, view),
        Some(Conferring::Members | Conferring::Seating(_)) | None => again(chat, view),
    }
}

/// Answers a button of this stage, whatever stage is open.
pub fn tapped(chat: Chat, conferral: &Conferral, view: &View) -> Step {
    match conferral {
        Conferral::Compare => comparing::open(chat, view),
        Conferral::Pick(developer) => comparing::pick(chat, developer, view),
        Conferral::ComparePicked => comparing::picked(chat, view),
        Conferral::Note(developer) => noting::ask(chat, developer, view),
        Conferral::Unnote(note) => noting::remove(chat, *note, view),
        Conferral::Ask(brief) => polling::ask(chat, *brief, view),
        Conferral::Open(brief, until) => polling::open(chat, *brief, *until, view),
        Conferral::Ballot(poll, place) => voting::open(chat, *poll, *place, view),
        Conferral::Vote(poll, place, choice) => voting::vote(chat, *poll, *place, (*choice, None), view),
        Conferral::Close(poll) => polling::close(chat, *poll, view),
        Conferral::Members => members::list(chat, view),
        Conferral::Member(member) => members::ask(chat, *member, view),
        Conferral::Seat(member, role) => members::set(chat, *member, *role, view),
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match at(chat) {
        Some(Conferring::Picking(picked)) => comparing::question(chat, picked, view),
        Some(Conferring::Comparing(developers)) => comparing::side_by_side(chat, developers, view),
        Some(Conferring::Noting(developer)) => noting::question(developer, view),
        Some(Conferring::Dating) => polling::question(chat, view),
        Some(Conferring::Voting { poll, place }) => voting::show(chat, *poll, *place, view),
        Some(Conferring::Members) => members::show(view),
        Some(Conferring::Seating(member)) => members::question(*member, view),
        None => back::the_shortlist(chat, view),
    }
}

/// Tells that a vote is asked for and what came of it, and ends it when its time is over.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let Some(poll) = promises.last().and_then(|promise| view.facts.team().polls.iter().find(|poll| poll.id.0 == promise.subject)) else {
        return Step::of(chat);
    };
    let is_due = |kind| promises.iter().any(|promise| promise.kind == kind);
    match poll.closed {
        Some(_) if is_due(PromiseKind::PollClosed) => {
            let reply = telling::over(poll, view);
            Step::of(chat).say(reply)
        }
        None if is_due(PromiseKind::PollDeadline) && poll.is_over(view.now) => polling::expire(chat, poll),
        None if is_due(PromiseKind::PollOpened) && !poll.is_over(view.now) => {
            let reply = telling::asked(&chat, poll, view);
            Step::of(chat).say(reply)
        }
        Some(_) | None => Step::of(chat),
    }
}

/// `compare Ada and Grace`, wherever no other answer is waited for.
pub fn compared(chat: &Chat, text: &str, view: &View) -> Option<Step> {
    let is_free = match &chat.stage {
        Stage::Idle | Stage::Browsing(Browsing::Matches { .. } | Browsing::Profile(_) | Browsing::Shortlist) => true,
        Stage::Conferring(open) => !matches!(open, Conferring::Noting(_)),
        Stage::Browsing(Browsing::Passing(_))
        | Stage::Briefing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_) => false,
    };
    if !is_free {
        return None;
    }
    comparing::typed(chat, text, view)
}

/// Whether a step looks at the team: see [`super::needs_team`].
pub fn looks_at_team(chat: &Chat, event: &Event) -> bool {
    let shows_it = match &chat.stage {
        Stage::Browsing(Browsing::Profile(_) | Browsing::Shortlist) | Stage::Conferring(_) => true,
        Stage::Browsing(Browsing::Matches { .. } | Browsing::Passing(_))
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_) => false,
    };
    match event {
        // A name opens a profile, a reason takes somebody off the shortlist.
        Event::Said(text) => {
            shows_it || matches!(chat.stage, Stage::Browsing(_)) || Command::parse(&folding::words(text)) == Some(Command::Shortlist)
        }
        Event::Tapped(action) => matches!(
            action,
            Action::Confer(_)
                | Action::Profile(_)
                | Action::Shortlist(_)
                | Action::Unshortlist(_)
                | Action::Pass(_)
                | Action::PassBecause(..)
                | Action::Run(Command::Shortlist)
        ),
        Event::Asked(command) => *command == Command::Shortlist,
        Event::Unreadable | Event::Resumed => shows_it,
        Event::Due(promises) => promises.last().is_some_and(|promise| match promise.kind {
            PromiseKind::PollOpened | PromiseKind::PollDeadline | PromiseKind::PollClosed => true,
            PromiseKind::BriefUnfinished
            | PromiseKind::InterviewSoon { .. }
            | PromiseKind::InterviewOver
            | PromiseKind::TrialBegins
            | PromiseKind::TrialCheckIn { .. }
            | PromiseKind::TrialEnds { .. }
            | PromiseKind::TrialOver
            | PromiseKind::CommitmentEnds
            | PromiseKind::Linked { .. }
            | PromiseKind::CommitmentEndsIn { .. }
            | PromiseKind::Unlisted
            | PromiseKind::Unmet
            | PromiseKind::SupportWaits
            | PromiseKind::InterviewBegun
            | PromiseKind::InterviewAnswered
            | PromiseKind::InterviewUnanswered
            | PromiseKind::InterviewMissed
            | PromiseKind::Developer(_) => false,
        }),
        Event::Brought(_) => false,
    }
}

const fn at(chat: &Chat) -> Option<&Conferring> {
    match &chat.stage {
        Stage::Conferring(open) => Some(open),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
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
