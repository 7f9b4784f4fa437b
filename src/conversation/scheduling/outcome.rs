//! How an interview went: the trial and the scorecard, or another time.

use super::{
    booking::{self, changed, keep},
    cards::{self, Standing, standing},
    scoring, words,
};
use crate::{
    conversation::{
        action::Outcome,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::Reply,
        stage::Stage,
    },
    hiring::interview::{Interview, InterviewId, InterviewState},
};

/// Notes how an interview went, once; that somebody came after all is noted as well.
pub(super) fn went(chat: Chat, id: InterviewId, outcome: Outcome, view: &View) -> Step {
    let Some(interview) = view.facts.interview(id) else { return booking::unknown(chat, view) };
    match (standing(interview, view), interview.state, outcome) {
        (Standing::Begun, ..) | (Standing::Over, InterviewState::NoShow, Outcome::Held) => note(chat, interview, outcome, view),
        (Standing::Over, InterviewState::Done | InterviewState::NoShow, _) => {
            let reply = cards::what_next(interview, view);
            Step::of(chat).say(reply)
        }
        (Standing::Over, ..) => booking::over(chat, interview, view),
        (Standing::Ahead | Standing::Held | Standing::Asked, ..) => {
            let reply = Reply::new(words::meeting("scheduling-not-yet", interview, &chat, view));
            let reply = cards::with_changes(reply, interview, &chat);
            Step::of(chat).say(reply)
        }
    }
}

fn note(chat: Chat, interview: &Interview, outcome: Outcome, view: &View) -> Step {
    let state = match outcome {
        Outcome::Held => InterviewState::Done,
        Outcome::NoShow => InterviewState::NoShow,
    };
    let noted = changed(interview, state);
    let reply = cards::what_next(&noted, view);
    let chat = if booking::is_about(&chat, interview.id) { chat.at(Stage::Idle) } else { chat };
    let step = Step::of(chat).say(reply);
    let step = if outcome == Outcome::Held { scoring::begin(step, &noted, view) } else { step };
    step.cause(keep(noted)).cause(Effect::Settle(interview.id.0))
}
