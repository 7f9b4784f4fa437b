//! Answering a request, calling off what was booked, and saying whether the client came.

use super::words::{Own, entry, with_agenda, with_own};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text, Value},
        scheduling,
        stage::Stage,
    },
    hiring::{
        agenda::{self, Meeting},
        interview::{Interview, InterviewId, InterviewState},
        promise::{Promise, PromiseKind, When},
    },
};

/// Shows an interview with what can be done about it.
pub(super) fn open(chat: Chat, id: InterviewId, view: &View) -> Step {
    with_own(chat, view, |chat, own| match own.agenda.meeting(id) {
        Some(meeting) => {
            let reply = card(own, meeting, view);
            Step::of(chat).say(reply)
        }
        None => over(chat),
    })
}

/// Accepts a request: it is booked from then on, for both.
pub(super) fn accept(chat: Chat, id: InterviewId, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let Some(meeting) = own.agenda.meeting(id) else { return over(chat) };
        if !is_open_request(&meeting.interview, view) {
            let reply = card(own, meeting, view);
            return Step::of(chat).say(reply);
        }
        let booked = changed(&meeting.interview, InterviewState::Confirmed);
        let mut reply = Reply::new(own.timed("attending-accepted", &booked));
        reply = Own::details(reply, meeting, view);
        reply = with_agenda(with_ways_out(reply, id));
        reply.invitation = Some(entry(&booked, view));
        let owed = std::iter::once(answered(&booked, view)).chain(scheduling::promises(&booked, view.now)).collect();
        Step::of(chat.at(Stage::Idle))
            .say(reply)
            .cause(Effect::Answer(Box::new(booked.clone()), owed))
            .cause(Effect::OweDeveloper(own.agenda.developer.clone(), agenda::booked(&booked, view.now)))
    })
}

/// Declines what was asked; asks first about what is booked.
pub(super) fn decline(chat: Chat, id: InterviewId, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let Some(meeting) = own.agenda.meeting(id) else { return over(chat) };
        if is_ahead(&meeting.interview, view) {
            let reply = Reply::new(own.timed("attending-really-cancel", &meeting.interview))
                .button(Text::new("attending-button-cancel-now"), Action::Attend(Attend::DeclineNow(id)))
                .beside(Text::new("attending-button-propose"), Action::Attend(Attend::Propose(id)))
                .beside(Text::new("attending-button-keep"), Action::Attend(Attend::Agenda));
            return Step::of(chat).say(reply);
        }
        no(chat, own, meeting, view)
    })
}

/// Declines or cancels.
pub(super) fn decline_now(chat: Chat, id: InterviewId, view: &View) -> Step {
    with_own(chat, view, |chat, own| match own.agenda.meeting(id) {
        Some(meeting) => no(chat, own, meeting, view),
        None => over(chat),
    })
}

fn no(chat: Chat, own: Own<'_>, meeting: &Meeting, view: &View) -> Step {
    let interview = &meeting.interview;
    let was_booked = is_ahead(interview, view);
    if !was_booked && !waits(interview, view) {
        let reply = card(own, meeting, view);
        return Step::of(chat).say(reply);
    }
    let sequence = interview.sequence + i64::from(was_booked || interview.sequence > 0);
    let declined = Interview { sequence, ..changed(interview, InterviewState::Declined) };
    let mut reply = with_agenda(Reply::new(own.timed("attending-declined", interview)));
    if declined.sequence > 0 {
        reply.invitation = Some(entry(&declined, view));
    }
    let owed = vec![answered(&declined, view)];
    Step::of(chat.at(Stage::Idle)).say(reply).cause(Effect::Answer(Box::new(declined), owed))
}

/// Says whether the client came. Where nobody did, their side hears of it; nothing is decided about it here.
pub(super) fn there(chat: Chat, id: InterviewId, is_there: bool, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let Some(meeting) = own.agenda.meeting(id) else { return over(chat) };
        let interview = &meeting.interview;
        let is_on = matches!(interview.state, InterviewState::Confirmed | InterviewState::NoShow)
            && interview.starts_at <= view.now
            && interview.ends_at > view.now;
        if !is_on {
            let reply = card(own, meeting, view);
            return Step::of(chat).say(reply);
        }
        if is_there {
            return Step::of(chat).say(Text::new("attending-enjoy"));
        }
        let reply =
            Reply::new(Text::new("attending-told")).line(Text::new("scheduling-link").with("link", scheduling::link(interview, view)));
        let missed = Promise::about(id.0, PromiseKind::InterviewMissed, When::At(view.now));
        Step::of(chat).say(reply).cause(Effect::OweClient(own.agenda.developer.clone(), missed))
    })
}

/// An interview as it stands, with the buttons that still make sense.
pub(super) fn card(own: Own<'_>, meeting: &Meeting, view: &View) -> Reply {
    let interview = &meeting.interview;
    if is_open_request(interview, view) {
        return request("attending-asked", own, meeting, view);
    }
    if waits(interview, view) {
        let mut reply = Reply::new(own.timed("attending-waits", interview));
        if let Some(until) = interview.state.held_until() {
            reply = reply.line(Text::new("attending-waits-until").with("until", Value::Time(until, own.developer.zone)));
        }
        return with_agenda(with_ways_out(reply, interview.id));
    }
    if is_ahead(interview, view) {
        let reply = Own::details(Reply::new(own.timed("attending-booked", interview)), meeting, view);
        return with_agenda(with_ways_out(reply, interview.id));
    }
    with_agenda(Reply::new(own.timed("attending-over", interview)))
}

/// A request, with the ways to answer it.
pub(super) fn request(key: &'static str, own: Own<'_>, meeting: &Meeting, view: &View) -> Reply {
    let interview = &meeting.interview;
    let mut reply = Own::details(Reply::new(own.timed(key, interview)), meeting, view);
    if let Some(until) = interview.state.held_until() {
        reply = reply.line(Text::new("attending-answer-by").with("until", Value::Time(until, own.developer.zone)));
    }
    reply
        .button(Text::new("attending-button-accept"), Action::Attend(Attend::Accept(interview.id)))
        .beside(Text::new("attending-button-propose"), Action::Attend(Attend::Propose(interview.id)))
        .beside(Text::new("attending-button-decline"), Action::Attend(Attend::Decline(interview.id)))
}

/// The buttons of what is booked or proposed.
pub(super) fn with_ways_out(reply: Reply, id: InterviewId) -> Reply {
    reply
        .button(Text::new("attending-button-propose"), Action::Attend(Attend::Propose(id)))
        .beside(Text::new("attending-button-cancel"), Action::Attend(Attend::Decline(id)))
}

/// The client's side hears how it stands.
pub(super) fn answered(interview: &Interview, view: &View) -> Promise {
    Promise::about(interview.id.0, PromiseKind::InterviewAnswered, When::At(view.now))
}

/// The interview's next revision.
pub(super) fn changed(interview: &Interview, state: InterviewState) -> Interview {
    Interview { state, revision: interview.revision + 1, ..interview.clone() }
}

/// Whether the developer's answer is still waited for.
pub(super) fn is_open_request(interview: &Interview, view: &View) -> bool {
    matches!(interview.state, InterviewState::Requested { .. }) && waits(interview, view)
}

/// Whether an answer is still waited for, from either side.
pub(super) fn waits(interview: &Interview, view: &View) -> bool {
    let asked = matches!(interview.state, InterviewState::Requested { .. } | InterviewState::Proposed { .. });
    asked && interview.state.occupies(view.now) && interview.starts_at > view.now
}

/// Whether it is booked and has not begun.
pub(super) fn is_ahead(interview: &Interview, view: &View) -> bool {
    interview.state == InterviewState::Confirmed && interview.starts_at > view.now
}

/// The interview is long over, or was never theirs.
pub(super) fn over(chat: Chat) -> Step {
    Step::of(chat).say(with_agenda(Reply::new(Text::new("attending-unknown"))))
}
