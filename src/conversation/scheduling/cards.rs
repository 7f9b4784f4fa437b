//! What an interview looks like at each point of its life, with the buttons that still make sense.

use super::{kit, words};
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
    with_changes(reply.line(Text::new("scheduling-link").with("link", words::link(interview, view))), interview, chat)
}

/// The buttons of an interview that can still be changed.
pub(super) fn with_changes(reply: Reply, interview: &Interview, chat: &Chat) -> Reply {
    let (kit, open_kit) = kit::button(interview.brief);
    match interview.state {
        InterviewState::Confirmed => reply
            .button(Text::new("scheduling-button-reschedule"), Action::Reschedule(interview.id))
            .beside(Text::new("scheduling-button-cancel"), Action::CallOff(interview.id))
            .beside(kit, open_kit),
        InterviewState::Held { .. } => reply
            .button(Text::new("scheduling-button-book"), Action::Book(interview.id))
            .beside(Text::new("scheduling-button-another-time"), Action::Release(interview.id)),
        InterviewState::Requested { .. } => answered_later(reply, interview),
        InterviewState::Proposed { .. } => {
            let label = Text::new("answering-button-agree").with("time", Value::Slot(interview.starts_at, chat.zone));
            answered_later(reply.button(label, Action::Agree(interview.id, interview.starts_at)), interview)
        }
        InterviewState::Done | InterviewState::NoShow | InterviewState::Cancelled | InterviewState::Declined => reply,
    }
}

/// The buttons of an interview that waits for an answer.
fn answered_later(reply: Reply, interview: &Interview) -> Reply {
    let (kit, open_kit) = kit::button(interview.brief);
    reply
        .button(Text::new("scheduling-button-another-time"), Action::Reschedule(interview.id))
        .beside(Text::new("scheduling-button-cancel"), Action::CallOff(interview.id))
        .beside(kit, open_kit)
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
    let reply = if interview.state == InterviewState::Done {
        let reply = Reply::new(Text::new("scheduling-offer-trial").with("developer", name).with("days", view.terms.trial.days));
        with_trial(reply, interview, view)
    } else {
        let reply = Reply::new(Text::new("scheduling-sorry-no-show").with("developer", name));
        let in_pool = view.roster.get(&interview.developer).is_some();
        let reply = if in_pool { reply.button(Text::new("scheduling-button-new-time"), Action::Reschedule(interview.id)) } else { reply };
        reply.button(Text::new("absence-button-came"), Action::There(interview.id, true))
    };
    reply.button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches))
}

/// A trial with whoever was met, while they are in the pool.
pub(super) fn with_trial(reply: Reply, interview: &Interview, view: &View) -> Reply {
    if view.roster.get(&interview.developer).is_none() {
        return reply;
    }
    reply.button(Text::new("scheduling-button-trial"), Action::Try(interview.developer.clone()))
}

/// Whether an interview can get another time and stay the same: it lies ahead, or did not come to pass.
pub(super) fn is_movable(interview: &Interview, view: &View) -> bool {
    let is_missed = matches!(interview.state, InterviewState::NoShow | InterviewState::Declined);
    is_missed || matches!(standing(interview, view), Standing::Ahead | Standing::Asked)
}

/// How an interview stands at the moment of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Being confirmed.
    Held,
    /// Booked, and it has not begun.
    Ahead,
    /// An answer is waited for, and it lies ahead.
    Asked,
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
        InterviewState::Requested { until } | InterviewState::Proposed { until } if until > view.now && interview.starts_at > view.now => {
            Standing::Asked
        }
        InterviewState::Requested { .. }
        | InterviewState::Proposed { .. }
        | InterviewState::Done
        | InterviewState::NoShow
        | InterviewState::Cancelled
        | InterviewState::Declined => Standing::Over,
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
        InterviewState::Requested { .. } | InterviewState::Proposed { .. } => "answering-was-unanswered",
        InterviewState::Declined => "answering-was-declined",
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
