//! When the other side may not have come: asked shortly after the start, decided by people, mended with one press.
//!
//! Nobody is blamed: the bot asks what one side sees, and offers another time for the same interview.

use super::{
    booking::{self, changed, keep},
    cards::{self, Standing, standing},
    outcome, reminding, words,
};
use crate::{
    conversation::{
        action::{Action, Outcome},
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text},
        stage::Stage,
    },
    hiring::{
        agenda,
        interview::{Interview, InterviewId, InterviewState},
        promise::News,
    },
};

/// Asks whether the other side is there.
pub(super) fn ask(interview: &Interview, view: &View) -> Reply {
    Reply::new(Text::new("absence-ask").with("developer", words::name(&interview.developer, view)))
        .line(Text::new("scheduling-link").with("link", words::link(interview, view)))
        .button(Text::new("absence-button-there"), Action::There(interview.id, true))
        .beside(Text::new("absence-button-nobody"), Action::There(interview.id, false))
}

/// Takes the answer. Whoever said that nobody came may say otherwise later.
pub(super) fn answered(chat: Chat, id: InterviewId, is_there: bool, view: &View) -> Step {
    let Some(interview) = view.facts.interview(id) else { return booking::unknown(chat, view) };
    let is_over = interview.ends_at <= view.now;
    match (standing(interview, view), interview.state, is_there) {
        (Standing::Begun, _, true) if !is_over => Step::of(chat).say(enjoy(interview, view)),
        (Standing::Begun, _, false) => missed(chat, interview, view),
        (Standing::Over, InterviewState::NoShow, true) if !is_over => came_after_all(chat, interview, view),
        (Standing::Begun | Standing::Over, InterviewState::Confirmed | InterviewState::NoShow, true) => {
            outcome::went(chat, id, Outcome::Held, view)
        }
        (Standing::Over, InterviewState::NoShow, false) => {
            let reply = cards::what_next(interview, view);
            Step::of(chat).say(reply)
        }
        (Standing::Begun | Standing::Over, ..) => booking::over(chat, interview, view),
        (Standing::Ahead | Standing::Held | Standing::Asked, ..) => {
            let reply = Reply::new(words::meeting("scheduling-not-yet", interview, &chat, view));
            let reply = cards::with_changes(reply, interview, &chat);
            Step::of(chat).say(reply)
        }
    }
}

fn missed(chat: Chat, interview: &Interview, view: &View) -> Step {
    let noted = changed(interview, InterviewState::NoShow);
    let reply = cards::what_next(&noted, view);
    let chat = if booking::is_about(&chat, interview.id) { chat.at(Stage::Idle) } else { chat };
    let missed = agenda::news(interview, News::Missed, view.now);
    let told = view.diary.answers.then(|| Effect::OweDeveloper(interview.developer.clone(), vec![missed]));
    Step::of(chat).say(reply).cause(keep(noted)).cause(Effect::Settle(interview.id.0)).cause_all(told)
}

/// The developer is there and sees nobody.
pub(super) fn told(chat: Chat, interview: &Interview, view: &View) -> Step {
    let is_on = matches!(interview.state, InterviewState::Confirmed | InterviewState::NoShow) && interview.ends_at > view.now;
    if !is_on {
        return Step::of(chat);
    }
    let reply = Reply::new(Text::new("absence-waits").with("developer", words::name(&interview.developer, view)))
        .line(Text::new("scheduling-link").with("link", words::link(interview, view)))
        .button(Text::new("absence-button-there"), Action::There(interview.id, true))
        .beside(Text::new("scheduling-button-new-time"), Action::There(interview.id, false));
    Step::of(chat).say(reply)
}

fn came_after_all(chat: Chat, interview: &Interview, view: &View) -> Step {
    let back = changed(interview, InterviewState::Confirmed);
    let owed = reminding::promises(&back, view.now).collect();
    Step::of(chat).say(enjoy(interview, view)).cause(keep(back)).cause(Effect::OweInstead(interview.id.0, owed))
}

fn enjoy(interview: &Interview, view: &View) -> Text {
    Text::new("absence-enjoy").with("developer", words::name(&interview.developer, view))
}
