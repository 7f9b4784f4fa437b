//! What an interview looks like at each point of its life, with the buttons that still make sense.

use super::words;
use crate::{
    conversation::{
        action::{Action, Outcome},
        chat::{Chat, View},
        event::Command,
        reply::{Reply, Text, Value},
    },
    hiring::{
        developer::DeveloperId,
        interview::{Interview, InterviewState},
    },
};

/// The question that is open while a time is held.
pub(super) fn confirm(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    let minutes = (interview.ends_at - interview.starts_at).num_minutes();
    let mut reply = Reply::new(words::meeting("scheduling-confirm", interview, chat, view));
    reply = lines(reply, words::for_the_developer(interview, chat, view));
    reply = reply.line(Text::new("scheduling-length").with("minutes", minutes));
    if let InterviewState::Held { until } = interview.state {
        reply = reply.line(Text::new("scheduling-held-until").with("until", Value::Clock(until, chat.zone)));
    }
    reply
        .button(Text::new("scheduling-button-book"), Action::Book(interview.id))
        .beside(Text::new("scheduling-button-another-time"), Action::Release(interview.id))
}

/// "Really cancel?"
pub(super) fn really_cancel(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    Reply::new(words::meeting("scheduling-really-cancel", interview, chat, view))
        .button(Text::new("scheduling-button-cancel-now"), Action::CallOffNow(interview.id))
        .beside(Text::new("scheduling-button-keep"), Action::Run(Command::Interviews))
        .beside(Text::new("scheduling-button-reschedule"), Action::Reschedule(interview.id))
}

/// A booked interview, with everything one has to know.
pub(super) fn booked(interview: &Interview, chat: &Chat, key: &'static str, view: &View) -> Reply {
    let reply = Reply::new(words::meeting(key, interview, chat, view));
    let reply = lines(reply, words::for_the_developer(interview, chat, view));
    with_changes(reply.line(Text::new("scheduling-link").with("link", words::link(interview, view))), interview)
}

/// The buttons of an interview that can still be changed.
pub(super) fn with_changes(reply: Reply, interview: &Interview) -> Reply {
    match interview.state {
        InterviewState::Confirmed => reply
            .button(Text::new("scheduling-button-reschedule"), Action::Reschedule(interview.id))
            .beside(Text::new("scheduling-button-cancel"), Action::CallOff(interview.id)),
        InterviewState::Held { .. } => reply
            .button(Text::new("scheduling-button-book"), Action::Book(interview.id))
            .beside(Text::new("scheduling-button-another-time"), Action::Release(interview.id)),
        InterviewState::Done | InterviewState::NoShow | InterviewState::Cancelled => reply,
    }
}

/// The buttons that say how an interview went.
pub(super) fn with_outcomes(reply: Reply, interview: &Interview) -> Reply {
    reply
        .button(Text::new("scheduling-button-held"), Action::Went(interview.id, Outcome::Held))
        .beside(Text::new("scheduling-button-no-show"), Action::Went(interview.id, Outcome::NoShow))
}

/// After the outcome: the trial, or another try.
pub(super) fn what_next(interview: &Interview, view: &View) -> Reply {
    let name = words::name(&interview.developer, view);
    let in_pool = view.roster.get(&interview.developer).is_some();
    let reply = if interview.state == InterviewState::Done {
        let reply = Reply::new(Text::new("scheduling-offer-trial").with("developer", name).with("days", view.terms.trial.days));
        if in_pool { reply.button(Text::new("scheduling-button-trial"), Action::Try(interview.developer.clone())) } else { reply }
    } else {
        let reply = Reply::new(Text::new("scheduling-sorry-no-show").with("developer", name));
        if in_pool { reply.button(Text::new("scheduling-button-new-time"), Action::Meet(interview.developer.clone())) } else { reply }
    };
    reply.button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches))
}

/// How an interview stands at the moment of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Being confirmed.
    Held,
    /// Booked, and it has not begun.
    Ahead,
    /// Booked, and it has begun or ended; nobody said how it went.
    Begun,
    /// Cancelled, or it is known how it went.
    Over,
}
/// How an interview stands at the moment of the step.
pub(super) fn standing(interview: &Interview, view: &View) -> Standing {
    match interview.state {
        InterviewState::Held { .. } => Standing::Held,
        InterviewState::Confirmed if interview.starts_at > view.now => Standing::Ahead,
        InterviewState::Confirmed => Standing::Begun,
        InterviewState::Done | InterviewState::NoShow | InterviewState::Cancelled => Standing::Over,
    }
}
/// What became of an interview that cannot be changed any more.
pub(super) const fn became(interview: &Interview) -> &'static str {
    match interview.state {
        InterviewState::Held { .. } | InterviewState::Confirmed => "scheduling-begun",
        InterviewState::Done => "scheduling-was-held",
        InterviewState::NoShow => "scheduling-was-missed",
        // A hold that was given back was never booked.
        InterviewState::Cancelled if interview.sequence == 0 => "scheduling-was-released",
        InterviewState::Cancelled => "scheduling-was-cancelled",
    }
}

fn lines(mut reply: Reply, more: impl IntoIterator<Item = Text>) -> Reply {
    reply.lines.extend(more);
    reply
}

/// Whether somebody is already booked with this developer, and when: the next such interview.
pub(super) fn next_with<'a>(developer: &DeveloperId, view: &View<'a>) -> Option<&'a Interview> {
    let ahead =
        view.facts.interviews.iter().filter(|interview| &interview.developer == developer && standing(interview, view) == Standing::Ahead);
    ahead.min_by_key(|interview| interview.starts_at)
}
