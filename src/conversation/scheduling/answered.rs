//! What a developer's answer comes to on the client's side, and agreeing to the time that they propose.

use super::{
    answering::{is_proposed, waiting},
    booking::{self, changed, invited, keep},
    cards::{self, Standing, standing},
    reminding, words,
};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Reply, Text},
    },
    hiring::{
        agenda,
        interview::{Interview, InterviewId, InterviewState},
        promise::News,
    },
};
use chrono::{DateTime, Utc};

/// The developer has answered, or changed the answer. The open question stays open.
pub(super) fn heard(chat: Chat, interview: &Interview, view: &View) -> Step {
    match (standing(interview, view), interview.state) {
        (Standing::Ahead, _) => {
            let reply = cards::booked(interview, &chat, "answering-accepted", view);
            invited(Step::of(chat).say(reply), interview, view)
        }
        (Standing::Asked, InterviewState::Proposed { .. }) => {
            let reply = waiting(interview, &chat, view);
            Step::of(chat).say(reply)
        }
        (_, InterviewState::Declined) => {
            let mut reply = Reply::new(words::meeting("answering-declined", interview, &chat, view));
            if view.roster.get(&interview.developer).is_some() {
                reply = reply.button(Text::new("scheduling-button-new-time"), Action::Reschedule(interview.id));
            }
            reply = reply.button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches));
            let step = Step::of(chat).say(reply);
            // Calendars know only of what was booked.
            if interview.sequence > 0 { invited(step, interview, view) } else { step }
        }
        (Standing::Held | Standing::Asked | Standing::Begun | Standing::Over, _) => Step::of(chat),
    }
}

/// Nobody has answered in time: the time is anybody's again.
pub(super) fn lapsed(chat: Chat, interview: &Interview, view: &View) -> Step {
    let key = if is_proposed(interview) { "answering-lapsed" } else { "answering-unanswered" };
    let mut reply = Reply::new(words::meeting(key, interview, &chat, view));
    if view.roster.get(&interview.developer).is_some() {
        reply = reply.button(Text::new("scheduling-button-new-time"), Action::Meet(interview.developer.clone()));
    }
    reply = reply.button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches));
    let over = changed(interview, InterviewState::Cancelled);
    let told = vec![agenda::news(interview, News::Changed, view.now)];
    Step::of(chat)
        .say(reply)
        .cause(keep(over))
        .cause(Effect::Settle(interview.id.0))
        .cause(Effect::OweDeveloper(interview.developer.clone(), told))
}

/// The client agrees to the time that the developer proposes.
pub(super) fn agree(chat: Chat, id: InterviewId, at: DateTime<Utc>, view: &View) -> Step {
    let Some(interview) = view.facts.interview(id) else { return booking::unknown(chat, view) };
    if interview.state == InterviewState::Confirmed && interview.starts_at == at && interview.starts_at > view.now {
        return booking::say_booked(chat, interview, "scheduling-already-booked", view);
    }
    if standing(interview, view) != Standing::Asked || !is_proposed(interview) || interview.starts_at != at {
        return booking::stands(chat, interview, view);
    }
    let booked = changed(interview, InterviewState::Confirmed);
    let step = booking::say_booked(chat, &booked, "scheduling-booked", view);
    invited(step, &booked, view)
        .cause(keep(booked.clone()))
        .cause(Effect::OweInstead(booked.id.0, reminding::promises(&booked, view.now).collect()))
        .cause_all(booking::told(&booked, view))
}
