//! What a developer hears without having asked: requests, changes, reminders, trials.

use super::{
    replying::{is_ahead, is_open_request, request, with_ways_out},
    trial,
    words::{Own, days, entry, with_agenda},
};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        reply::{Reply, Text},
        scheduling,
    },
    hiring::{
        agenda::{Meeting, due_at},
        interview::{InterviewId, InterviewState},
        promise::{News, Promise, PromiseKind},
        trial::{TrialId, TrialState},
    },
};

/// Under so many minutes a reminder counts them instead of naming the day.
const BRIEFLY: i64 = 120;

/// Says what is still true of what was promised; the open question stays open.
pub(super) fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let step = Step::of(chat);
    let (Ok(own), Some(subject)) = (Own::of(&step.chat, view), promises.last().map(|promise| promise.subject)) else { return step };
    let news: Vec<(News, &Promise)> = promises
        .iter()
        .filter_map(|promise| if let PromiseKind::Developer(news) = promise.kind { Some((news, promise)) } else { None })
        .collect();
    let reply = if news.iter().any(|(kind, _)| *kind == News::Trial) {
        of_trial(own, TrialId(subject), view)
    } else {
        own.agenda.meeting(InterviewId(subject)).and_then(|meeting| of_interview(own, meeting, &news, view))
    };
    match reply {
        Some(reply) => step.say(reply),
        None => step,
    }
}

fn of_interview(own: Own<'_>, meeting: &Meeting, news: &[(News, &Promise)], view: &View) -> Option<Reply> {
    let interview = &meeting.interview;
    let said = |wanted: News| news.iter().any(|(kind, _)| *kind == wanted);
    // A reminder from before a move names another instant than the interview has now.
    let owed = |wanted: fn(News) -> bool| {
        news.iter().any(|(kind, promise)| wanted(*kind) && due_at(interview, *kind) == Some(promise.when.instant()))
    };
    if said(News::Changed) {
        return changed(own, meeting, view);
    }
    if is_open_request(interview, view) {
        let key = if said(News::Asked) { "attending-asked" } else { "attending-asked-again" };
        return (said(News::Asked) || said(News::AskedAgain)).then(|| request(key, own, meeting, view));
    }
    let is_on = interview.starts_at <= view.now && interview.ends_at > view.now;
    if said(News::Missed) && is_on {
        return Some(with_presence(Reply::new(Text::new("attending-missed")), meeting, view));
    }
    if owed(|kind| kind == News::Begun) && is_on && interview.state == InterviewState::Confirmed {
        return Some(with_presence(Reply::new(Text::new("attending-begun")), meeting, view));
    }
    let soon = owed(|kind| matches!(kind, News::Soon { .. })) && is_ahead(interview, view);
    soon.then(|| {
        let minutes = (interview.starts_at - view.now).num_minutes().max(1);
        let first = if minutes < BRIEFLY {
            own.timed("attending-soon", interview).with("minutes", minutes)
        } else {
            own.timed("attending-coming-up", interview)
        };
        with_ways_out(Own::details(Reply::new(first), meeting, view), interview.id)
    })
}

/// Booked, moved or cancelled by the client.
fn changed(own: Own<'_>, meeting: &Meeting, view: &View) -> Option<Reply> {
    let interview = &meeting.interview;
    if is_ahead(interview, view) {
        let reply = Own::details(Reply::new(own.timed("attending-stands", interview)), meeting, view);
        let mut reply = with_ways_out(reply, interview.id);
        reply.invitation = Some(entry(interview, view));
        return Some(reply);
    }
    if interview.state != InterviewState::Cancelled {
        return None;
    }
    let mut reply = with_agenda(Reply::new(own.timed("attending-cancelled", interview)));
    if interview.sequence > 0 {
        reply.invitation = Some(entry(interview, view));
    }
    Some(reply)
}

fn of_trial(own: Own<'_>, id: TrialId, view: &View) -> Option<Reply> {
    let trial = own.agenda.trial(id)?;
    let key = match trial.state {
        TrialState::Scheduled | TrialState::Active if trial.extended_days > 0 => "attending-trial-extended",
        TrialState::Scheduled | TrialState::Active => "attending-trial-begins",
        TrialState::Kept => "attending-trial-kept",
        TrialState::Ended | TrialState::Replaced | TrialState::Lapsed => "attending-trial-over",
        TrialState::DecisionDue => return None,
    };
    let first = days(key, trial);
    let reply = if trial.state.is_open() { trial::button(trial::card(first, own, trial, view), trial) } else { Reply::new(first) };
    Some(with_agenda(reply))
}

fn with_presence(reply: Reply, meeting: &Meeting, view: &View) -> Reply {
    let id = meeting.interview.id;
    reply
        .line(Text::new("scheduling-link").with("link", scheduling::link(&meeting.interview, view)))
        .button(Text::new("absence-button-there"), Action::Attend(Attend::There(id, true)))
        .beside(Text::new("absence-button-nobody"), Action::Attend(Attend::There(id, false)))
}
