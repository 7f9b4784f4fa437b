//! The interviews of a workspace: what is ahead, what waits for a word, what was.

use super::{
    answering,
    cards::{self, Standing, became, standing},
    kit, words,
};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Reply, Text},
        stage::{Scheduling, Stage},
    },
    hiring::{
        developer::{Developer, DeveloperId},
        interview::{Interview, InterviewState},
    },
};

/// The most messages of a list, and the most lines of its past.
const MOST_AHEAD: usize = 8;
const MOST_PAST: usize = 10;
/// The most developers whom the list offers to try.
const MOST_TRIED: usize = 4;

/// The list.
pub(super) fn list(chat: Chat, view: &View) -> Step {
    let replies = messages(&chat, view);
    let step = Step::of(chat.at(Stage::Scheduling(Scheduling::Listing)));
    Step { replies, ..step }
}

/// The list, after something else was said.
pub(super) fn after(chat: Chat, first: Reply, view: &View) -> Step {
    let mut step = list(chat, view);
    step.replies.insert(0, first);
    step
}

/// The list in one message, as the open question.
pub(super) fn summary(chat: &Chat, view: &View) -> Reply {
    let lines: Vec<_> = messages(chat, view).into_iter().flat_map(|reply| reply.lines).collect();
    Reply { lines, ..Reply::default() }
        .button(Text::new("scheduling-button-interviews"), Action::Run(Command::Interviews))
        .beside(Text::new("scheduling-button-matches"), Action::Run(Command::Matches))
}

fn messages(chat: &Chat, view: &View) -> Vec<Reply> {
    let mut ahead = standing_as(Standing::Ahead, view);
    ahead.extend(standing_as(Standing::Asked, view));
    ahead.extend(standing_as(Standing::Held, view).into_iter().filter(|held| held.state.occupies(view.now)));
    ahead.sort_by_key(|interview| interview.starts_at);
    let open = standing_as(Standing::Begun, view);
    let mut past = standing_as(Standing::Over, view);
    past.retain(|interview| interview.state != InterviewState::Cancelled || interview.sequence > 0);
    if ahead.is_empty() && open.is_empty() && past.is_empty() {
        let none = Reply::new(Text::new("scheduling-none"))
            .button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches))
            .beside(Text::new("scheduling-button-shortlist"), Action::Run(Command::Shortlist));
        return vec![with_kit(none, chat, view)];
    }
    let mut replies = Vec::new();
    if ahead.is_empty() {
        let none = Reply::new(Text::new("scheduling-none-ahead"))
            .button(Text::new("scheduling-button-matches"), Action::Run(Command::Matches))
            .beside(Text::new("scheduling-button-shortlist"), Action::Run(Command::Shortlist));
        replies.push(none);
    } else {
        let more = ahead.len().saturating_sub(MOST_AHEAD);
        replies.extend(ahead.into_iter().take(MOST_AHEAD).map(|interview| coming(interview, chat, view)));
        if more > 0 {
            replies.push(Reply::new(Text::new("scheduling-more-ahead").with("count", more)));
        }
    }
    replies.extend(open.into_iter().rev().take(MOST_AHEAD).map(|interview| waiting(interview, chat, view)));
    if !past.is_empty() {
        let lines = past.iter().rev().take(MOST_PAST).map(|interview| words::meeting(became(interview), interview, chat, view));
        let lines = std::iter::once(Text::new("scheduling-past-heading")).chain(lines).collect();
        let mut reply = Reply { lines, ..Reply::default() };
        for (label, action) in tries(&past, view) {
            reply = reply.button(label, action);
        }
        replies.push(reply);
    }
    replies
}

/// The interviews that stand so, the earliest first.
fn standing_as<'a>(wanted: Standing, view: &View<'a>) -> Vec<&'a Interview> {
    let mut found: Vec<_> = view.facts.interviews.iter().filter(|interview| standing(interview, view) == wanted).collect();
    found.sort_by_key(|interview| interview.starts_at);
    found
}

/// A trial with each of those who were met last, as far as they can be had.
fn tries(past: &[&Interview], view: &View) -> Vec<(Text, Action)> {
    let mut met: Vec<&DeveloperId> = Vec::new();
    for interview in past.iter().rev().take(MOST_PAST).filter(|interview| interview.state == InterviewState::Done) {
        if !met.contains(&&interview.developer) {
            met.push(&interview.developer);
        }
    }
    let is_here = |id: &DeveloperId| view.facts.trials.iter().any(|trial| trial.state.is_open() && &trial.developer == id);
    met.retain(|id| !is_here(id) && !view.facts.taken.contains(id));
    let developers = met.into_iter().filter_map(|id| view.roster.get(id)).take(MOST_TRIED);
    let button = |developer: &Developer| {
        (Text::new("scheduling-button-try").with("developer", developer.name.as_str()), Action::Try(developer.id.clone()))
    };
    developers.map(button).collect()
}

/// Whoever has a brief can look at its kit before anybody is met.
fn with_kit(reply: Reply, chat: &Chat, view: &View) -> Reply {
    let Some(brief) = chat.current_brief(view) else { return reply };
    let (label, action) = kit::button(brief.id);
    reply.beside(label, action)
}

fn coming(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    if matches!(interview.state, InterviewState::Held { .. }) {
        return cards::with_changes(Reply::new(words::meeting("scheduling-listed-held", interview, chat, view)), interview, chat);
    }
    if standing(interview, view) == Standing::Asked {
        return answering::waiting(interview, chat, view);
    }
    cards::booked(interview, chat, "scheduling-listed", view)
}

/// It has begun: after its end we would like to know how it went.
fn waiting(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    if interview.ends_at > view.now {
        let link = Text::new("scheduling-link").with("link", words::link(interview, view));
        return Reply::new(words::meeting("scheduling-begun", interview, chat, view)).line(link);
    }
    cards::with_outcomes(Reply::new(words::meeting("scheduling-how-was-it", interview, chat, view)), interview)
}
