//! An interview from the chosen time to the booked, moved or cancelled one.

use super::{
    answering,
    cards::{self, Standing, became, standing, with_outcomes},
    listing,
    offering::{self, Opening},
    reminding::promises,
    wish::{self, Wish},
    words,
};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Calendar, Reply, Text},
        stage::{Scheduling, Stage},
    },
    hiring::{
        agenda,
        calendar::NotFree,
        developer::Developer,
        interview::{Interview, InterviewId, InterviewState},
        promise::{News, Promise, PromiseKind, When},
    },
};
use chrono::{DateTime, Duration, Utc};

/// Keeps a free time for the client while they confirm it, and gives an earlier one back.
pub(super) fn pick(chat: Chat, developer: &Developer, at: DateTime<Utc>, view: &View) -> Step {
    let Some(brief) = chat.current_brief(view) else { return without_brief(chat) };
    let wish = Wish::New(developer);
    let same = |interview: &&Interview| interview.developer == developer.id && interview.starts_at == at;
    for known in view.facts.interviews.iter().filter(same) {
        match known.state {
            // The same button twice: nothing new, the same question.
            InterviewState::Held { until } if until > view.now => return confirming(chat, known, view),
            InterviewState::Confirmed => return say_booked(chat, known, "scheduling-already-booked", view),
            InterviewState::Requested { until } | InterviewState::Proposed { until } if until > view.now => {
                return stands(chat, known, view);
            }
            InterviewState::Held { .. }
            | InterviewState::Requested { .. }
            | InterviewState::Proposed { .. }
            | InterviewState::Done
            | InterviewState::NoShow
            | InterviewState::Cancelled
            | InterviewState::Declined => {}
        }
    }
    if let Err(why) = wish.check(at, view) {
        return offering::instead(chat, wish, at, lost(why, wish, view), view);
    }
    let held = Interview {
        id: InterviewId(view.new_id("interview")),
        brief: brief.id,
        developer: developer.id.clone(),
        starts_at: at,
        ends_at: after(at, view.terms.interviews.length),
        zone: chat.zone,
        state: InterviewState::Held { until: after(view.now, view.terms.interviews.hold) },
        sequence: 0,
        revision: 1,
    };
    let given_back = give_back(developer, view);
    let step = confirming(chat, &held, view);
    Step { effects: given_back, ..step }.cause(keep(held))
}

/// Gives every hold with a developer back: who chooses a time has no use for the one before.
fn give_back(developer: &Developer, view: &View) -> Vec<Effect> {
    wish::holds(developer, view).map(|hold| keep(changed(hold, InterviewState::Cancelled))).collect()
}

/// Asks again whether a held time is to be booked; once the hold has run out there are only other times.
pub(super) fn ask_again(chat: Chat, id: InterviewId, wish: Wish, view: &View) -> Step {
    match view.facts.interview(id).filter(|held| held.state.occupies(view.now)) {
        Some(held) => confirming(chat, held, view),
        None => offering::offer(chat, wish, None, Opening::Asked, view),
    }
}

/// Books a held time.
pub(super) fn book(chat: Chat, id: InterviewId, view: &View) -> Step {
    let Some(held) = view.facts.interview(id) else { return unknown(chat, view) };
    match held.state {
        InterviewState::Held { until } => {
            let Some(developer) = view.roster.get(&held.developer) else {
                return left_the_pool(chat).cause(keep(changed(held, InterviewState::Cancelled)));
            };
            let wish = Wish::New(developer);
            // Within the hold the time is ours, even if the notice has run out meanwhile; after it, it is anybody's.
            let checked = if until > view.now && held.starts_at > view.now { Ok(()) } else { wish.check(held.starts_at, view) };
            if let Err(why) = checked {
                let why = lost(why, wish, view);
                return offering::instead(chat, wish, held.starts_at, why, view).cause(keep(changed(held, InterviewState::Cancelled)));
            }
            if view.diary.answers {
                return ask(chat, held, view);
            }
            let booked = changed(held, InterviewState::Confirmed);
            let step = say_booked(chat, &booked, "scheduling-booked", view);
            invited(step, &booked, view).cause(keep(booked.clone())).cause_all(promises(&booked, view.now).map(Effect::Promise))
        }
        InterviewState::Confirmed => say_booked(chat, held, "scheduling-already-booked", view),
        InterviewState::Requested { .. } | InterviewState::Proposed { .. } => stands(chat, held, view),
        InterviewState::Done | InterviewState::NoShow | InterviewState::Cancelled | InterviewState::Declined => over(chat, held, view),
    }
}

/// Asks the developer, who answers for themselves; the time is kept free meanwhile.
fn ask(chat: Chat, interview: &Interview, view: &View) -> Step {
    let until = agenda::answer_by(view.now, interview.starts_at);
    let asked = changed(interview, InterviewState::Requested { until });
    let reply = answering::asked(&asked, &chat, view);
    let unanswered = Promise::about(asked.id.0, PromiseKind::InterviewUnanswered, When::At(until));
    Step::of(chat.at(Stage::Idle))
        .say(reply)
        .cause(keep(asked.clone()))
        .cause(Effect::OweInstead(asked.id.0, vec![unanswered]))
        .cause(Effect::OweDeveloper(asked.developer.clone(), agenda::asked(&asked, until, view.now)))
}

/// How an interview stands that waits for an answer.
pub(super) fn stands(chat: Chat, interview: &Interview, view: &View) -> Step {
    if standing(interview, view) != Standing::Asked {
        return over(chat, interview, view);
    }
    let reply = answering::waiting(interview, &chat, view);
    Step::of(chat.at(Stage::Idle)).say(reply)
}

/// Gives a held time back and offers others; nothing was booked, so nothing is called cancelled.
pub(super) fn release(chat: Chat, id: InterviewId, view: &View) -> Step {
    let Some(held) = view.facts.interview(id) else { return unknown(chat, view) };
    match held.state {
        InterviewState::Held { .. } => {
            let step = match view.roster.get(&held.developer) {
                Some(developer) => offering::offer(chat, Wish::New(developer), None, Opening::Asked, view),
                None => left_the_pool(chat),
            };
            step.cause(keep(changed(held, InterviewState::Cancelled)))
        }
        InterviewState::Confirmed => say_booked(chat, held, "scheduling-already-booked", view),
        InterviewState::Requested { .. } | InterviewState::Proposed { .. } => stands(chat, held, view),
        InterviewState::Done | InterviewState::NoShow | InterviewState::Cancelled | InterviewState::Declined => over(chat, held, view),
    }
}

/// Offers new times for a booked interview that has not begun.
pub(super) fn reschedule(chat: Chat, id: InterviewId, after: Option<DateTime<Utc>>, view: &View) -> Step {
    match movable(chat, id, view) {
        Ok((chat, developer, interview)) => offering::offer(chat, Wish::Moving(developer, interview), after, Opening::Asked, view),
        Err(step) => *step,
    }
}

/// Moves a booked interview: the same interview, a later sequence, new reminders.
pub(super) fn move_to(chat: Chat, id: InterviewId, at: DateTime<Utc>, view: &View) -> Step {
    let (chat, developer, interview) = match movable(chat, id, view) {
        Ok(found) => found,
        Err(step) => return *step,
    };
    if interview.starts_at == at && interview.state == InterviewState::Confirmed {
        return say_booked(chat, interview, "scheduling-already-booked", view);
    }
    let wish = Wish::Moving(developer, interview);
    if let Err(why) = wish.check(at, view) {
        return offering::instead(chat, wish, at, lost(why, wish, view), view);
    }
    let moved = Interview { starts_at: at, ends_at: after(at, view.terms.interviews.length), zone: chat.zone, ..interview.clone() };
    // What is booked stays booked, and the developer may object; for everything else they are asked.
    if view.diary.answers && interview.state != InterviewState::Confirmed {
        // Calendars that know of it hear of it again once it is booked.
        let known = interview.sequence > 0 || interview.state == InterviewState::NoShow;
        let moved = Interview { sequence: interview.sequence + i64::from(known), ..moved };
        let step = ask(chat, &moved, view);
        return Step { effects: give_back(developer, view).into_iter().chain(step.effects).collect(), ..step };
    }
    let moved = Interview { sequence: interview.sequence + 1, ..changed(&moved, InterviewState::Confirmed) };
    let step = say_booked(chat, &moved, "scheduling-moved", view);
    invited(step, &moved, view)
        .cause_all(give_back(developer, view))
        .cause(keep(moved.clone()))
        .cause(Effect::OweInstead(moved.id.0, promises(&moved, view.now).collect()))
        .cause_all(told(&moved, view))
}

/// What the developer hears of a change, where they hear of any, and what they are reminded of from then on.
pub(super) fn told(interview: &Interview, view: &View) -> Option<Effect> {
    let changed = agenda::news(interview, News::Changed, view.now);
    let ahead = if interview.state == InterviewState::Confirmed { agenda::booked(interview, view.now) } else { Vec::new() };
    view.diary.answers.then(|| Effect::OweDeveloper(interview.developer.clone(), std::iter::once(changed).chain(ahead).collect()))
}

/// Asks whether an interview is really to be cancelled.
pub(super) fn call_off(chat: Chat, id: InterviewId, view: &View) -> Step {
    let Some(interview) = view.facts.interview(id) else { return unknown(chat, view) };
    match standing(interview, view) {
        Standing::Ahead | Standing::Asked => {
            let reply = cards::really_cancel(interview, &chat, view);
            Step::of(chat.at(Stage::Scheduling(Scheduling::CallingOff(id)))).say(reply)
        }
        Standing::Held => release(chat, id, view),
        Standing::Begun | Standing::Over => over(chat, interview, view),
    }
}

/// Cancels an interview that has not begun.
pub(super) fn call_off_now(chat: Chat, id: InterviewId, view: &View) -> Step {
    let Some(interview) = view.facts.interview(id) else { return unknown(chat, view) };
    match standing(interview, view) {
        Standing::Ahead | Standing::Asked => {
            // Calendars know only of what was booked.
            let known = interview.state == InterviewState::Confirmed || interview.sequence > 0;
            let sequence = interview.sequence + i64::from(known);
            let cancelled = Interview { sequence, ..changed(interview, InterviewState::Cancelled) };
            let mut reply = Reply::new(words::meeting("scheduling-cancelled", &cancelled, &chat, view));
            if view.roster.get(&cancelled.developer).is_some() {
                reply = reply.button(Text::new("scheduling-button-new-time"), Action::Meet(cancelled.developer.clone()));
            }
            reply = reply.button(Text::new("scheduling-button-interviews"), Action::Run(Command::Interviews));
            let step = Step::of(chat.at(Stage::Idle)).say(reply);
            let step = if known { invited(step, &cancelled, view) } else { step };
            step.cause(keep(cancelled.clone())).cause(Effect::Settle(cancelled.id.0)).cause_all(told(&cancelled, view))
        }
        Standing::Held => release(chat, id, view),
        Standing::Begun | Standing::Over => over(chat, interview, view),
    }
}

/// There is no brief that an interview could be for.
pub(super) fn without_brief(chat: Chat) -> Step {
    let reply = Reply::new(Text::new("scheduling-no-brief")).button(Text::new("scheduling-button-hire"), Action::Run(Command::Hire));
    Step::of(chat).say(reply)
}

/// The developer is not in the pool any more.
pub(super) fn left_the_pool(chat: Chat) -> Step {
    let reply = Reply::new(Text::new("scheduling-left")).button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches));
    Step::of(chat.at(Stage::Idle)).say(reply)
}

/// The button is about an interview that this workspace does not have: the list instead.
pub(super) fn unknown(chat: Chat, view: &View) -> Step {
    let reply = Reply::new(Text::new("scheduling-unknown"));
    listing::after(chat, reply, view)
}

/// Whether the open question is about this interview.
pub(super) fn is_about(chat: &Chat, id: InterviewId) -> bool {
    match &chat.stage {
        Stage::Scheduling(Scheduling::Confirming(open) | Scheduling::CallingOff(open) | Scheduling::Moving { interview: open, .. }) => {
            *open == id
        }
        Stage::Scheduling(Scheduling::Choosing { .. } | Scheduling::Listing | Scheduling::Scoring { .. })
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => false,
    }
}

/// The interview and its developer, if it can still be moved; otherwise what there is to say.
fn movable<'a>(chat: Chat, id: InterviewId, view: &View<'a>) -> Result<(Chat, &'a Developer, &'a Interview), Box<Step>> {
    let Some(interview) = view.facts.interview(id) else { return Err(Box::new(unknown(chat, view))) };
    if cards::is_movable(interview, view) {
        return match view.roster.get(&interview.developer) {
            Some(developer) => Ok((chat, developer, interview)),
            None => Err(Box::new(left_but_booked(chat, interview, view))),
        };
    }
    match standing(interview, view) {
        Standing::Held => Err(Box::new(release(chat, id, view))),
        Standing::Ahead | Standing::Asked | Standing::Begun | Standing::Over => Err(Box::new(over(chat, interview, view))),
    }
}

/// A booked interview with somebody who left the pool can be cancelled, not moved.
fn left_but_booked(chat: Chat, interview: &Interview, view: &View) -> Step {
    let reply = Reply::new(words::meeting("scheduling-left-but-booked", interview, &chat, view))
        .button(Text::new("scheduling-button-cancel"), Action::CallOff(interview.id));
    Step::of(chat).say(reply)
}

/// An interview that cannot be changed any more: what became of it.
pub(super) fn over(chat: Chat, interview: &Interview, view: &View) -> Step {
    let mut reply = Reply::new(words::meeting(became(interview), interview, &chat, view));
    if interview.state == InterviewState::Confirmed && interview.ends_at <= view.now {
        reply = with_outcomes(reply, interview);
    }
    reply = reply.button(Text::new("scheduling-button-interviews"), Action::Run(Command::Interviews));
    let chat = if is_about(&chat, interview.id) { chat.at(Stage::Idle) } else { chat };
    Step::of(chat).say(reply)
}

fn confirming(chat: Chat, interview: &Interview, view: &View) -> Step {
    let reply = cards::confirm(interview, &chat, view);
    Step::of(chat.at(Stage::Scheduling(Scheduling::Confirming(interview.id)))).say(reply)
}

pub(super) fn say_booked(chat: Chat, interview: &Interview, key: &'static str, view: &View) -> Step {
    let reply = cards::booked(interview, &chat, key, view);
    Step::of(chat.at(Stage::Idle)).say(reply)
}

/// With the calendar entry on the last message.
pub(super) fn invited(mut step: Step, interview: &Interview, view: &View) -> Step {
    let link = words::link(interview, view);
    let entry = Calendar {
        interview: interview.clone(),
        stamp: view.now,
        summary: Text::new("scheduling-entry-summary").with("developer", words::name(&interview.developer, view)),
        description: Text::new("scheduling-entry-description")
            .with("developer", words::name(&interview.developer, view))
            .with("link", link.clone()),
        location: link,
    };
    if let Some(reply) = step.replies.last_mut() {
        reply.invitation = Some(Box::new(entry));
    }
    step
}

/// A time that was on offer and is not any more; other reasons keep their own words.
fn lost(why: NotFree, wish: Wish, view: &View) -> Text {
    match why {
        NotFree::DeveloperBusy => Text::new("scheduling-taken"),
        NotFree::Past | NotFree::TooSoon | NotFree::TooFar | NotFree::NotOnQuarter | NotFree::OutsideHours | NotFree::ClientBusy => {
            wish::refusal(why, wish, view)
        }
    }
}

pub(super) fn keep(interview: Interview) -> Effect {
    Effect::KeepInterview(Box::new(interview))
}

/// The interview's next revision.
pub(super) fn changed(interview: &Interview, state: InterviewState) -> Interview {
    Interview { state, revision: interview.revision + 1, ..interview.clone() }
}

fn after(at: DateTime<Utc>, span: Duration) -> DateTime<Utc> {
    at.checked_add_signed(span).unwrap_or(at)
}
