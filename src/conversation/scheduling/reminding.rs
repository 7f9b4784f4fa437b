//! What is owed about an interview, and what is said when it comes due.

use super::{
    cards::{self, Standing, standing},
    words,
};
use crate::{
    conversation::{
        chat::{Chat, View},
        reply::{Reply, Text},
    },
    hiring::{
        interview::Interview,
        promise::{Promise, PromiseKind, When},
    },
};
use chrono::{DateTime, Duration, Utc};

/// How long before an interview its people are reminded, in minutes (`product.md` §2.5).
const REMIND_MINUTES_BEFORE: [i64; 2] = [24 * 60, 60];
/// How long after its start we ask whether everybody came, in minutes.
const ASK_MINUTES_IN: i64 = 5;
/// How long after an interview we ask how it went, in minutes.
const ASK_MINUTES_AFTER: i64 = 5;
/// Under so many minutes a reminder counts them instead of naming the day.
const BRIEFLY: i64 = 120;

/// What comes of promises about an interview.
pub(super) enum Due {
    /// Nothing is to be said any more.
    Silence,
    /// This is.
    Say(Reply),
    /// It has begun, and nobody knows whether everybody came.
    Begun,
    /// The developer has answered, or changed the answer.
    Answered,
    /// Nobody has answered in time.
    Unanswered,
    /// The developer sees nobody.
    Missed,
}

/// Reminds of an interview or asks how it went. Everything is looked at afresh: what was cancelled, moved or settled
/// meanwhile is met with silence, and of several reminders missed at once one is left.
pub(super) fn due(chat: &Chat, interview: &Interview, promises: &[Promise], view: &View) -> Due {
    // What was said by somebody else is owed however the interview stands.
    let said = |kind| promises.iter().any(|promise| promise.kind == kind);
    if said(PromiseKind::InterviewAnswered) {
        return Due::Answered;
    }
    if said(PromiseKind::InterviewMissed) {
        return Due::Missed;
    }
    // A promise from before a move names another instant than the interview has now.
    // The question how it went may have waited for the end of quiet hours.
    let still_owed = |promise: &&Promise| {
        due_at(interview, promise.kind)
            .is_some_and(|at| at == promise.when.instant() || promise.kind == PromiseKind::InterviewOver && at < promise.when.instant())
    };
    let owed: Vec<PromiseKind> = promises.iter().filter(still_owed).map(|promise| promise.kind).collect();
    if owed.is_empty() {
        return Due::Silence;
    }
    match standing(interview, view) {
        Standing::Ahead => Due::Say(soon(interview, chat, view)),
        Standing::Begun if owed.contains(&PromiseKind::InterviewOver) && interview.ends_at <= view.now => {
            let question = Reply::new(words::meeting("scheduling-how-was-it", interview, chat, view));
            Due::Say(cards::with_outcomes(question, interview))
        }
        Standing::Over if owed.contains(&PromiseKind::InterviewUnanswered) && interview.state.held_until().is_some() => Due::Unanswered,
        Standing::Begun if owed.contains(&PromiseKind::InterviewBegun) && interview.ends_at > view.now => Due::Begun,
        Standing::Held | Standing::Asked | Standing::Begun | Standing::Over => Due::Silence,
    }
}

fn soon(interview: &Interview, chat: &Chat, view: &View) -> Reply {
    let minutes = (interview.starts_at - view.now).num_minutes().max(1);
    let first = if minutes < BRIEFLY {
        words::meeting("scheduling-soon", interview, chat, view).with("minutes", minutes)
    } else {
        words::meeting("scheduling-coming-up", interview, chat, view)
    };
    let reply = Reply::new(first).line(Text::new("scheduling-link").with("link", words::link(interview, view)));
    cards::with_changes(reply, interview, chat)
}

/// What is owed about a booked interview at `now`: reminders that still lie ahead, and the question how it went.
pub(super) fn promises(interview: &Interview, now: DateTime<Utc>) -> impl Iterator<Item = Promise> {
    let [first, second] = REMIND_MINUTES_BEFORE.map(|minutes_before| PromiseKind::InterviewSoon { minutes_before });
    let id = interview.id.0;
    let due = [first, second, PromiseKind::InterviewBegun].map(|kind| (kind, due_at(interview, kind)));
    let over = (PromiseKind::InterviewOver, due_at(interview, PromiseKind::InterviewOver));
    due.into_iter()
        .filter(move |(_, at)| at.is_some_and(|at| at > now))
        .chain(std::iter::once(over))
        .filter_map(move |(kind, at)| at.map(|at| Promise::about(id, kind, When::At(at))))
}

/// When a promise about an interview is due, as the interview stands now; `None` for what is not owed about interviews.
fn due_at(interview: &Interview, kind: PromiseKind) -> Option<DateTime<Utc>> {
    match kind {
        PromiseKind::InterviewSoon { minutes_before } => {
            Duration::try_minutes(minutes_before).and_then(|before| interview.starts_at.checked_sub_signed(before))
        }
        PromiseKind::InterviewBegun => interview.starts_at.checked_add_signed(Duration::minutes(ASK_MINUTES_IN)),
        PromiseKind::InterviewOver => interview.ends_at.checked_add_signed(Duration::minutes(ASK_MINUTES_AFTER)),
        PromiseKind::InterviewUnanswered => interview.state.held_until(),
        PromiseKind::InterviewAnswered
        | PromiseKind::InterviewMissed
        | PromiseKind::Developer(_)
        | PromiseKind::BriefUnfinished
        | PromiseKind::TrialBegins
        | PromiseKind::TrialCheckIn { .. }
        | PromiseKind::TrialEnds { .. }
        | PromiseKind::TrialOver
        | PromiseKind::CommitmentEnds
        | PromiseKind::Linked { .. }
        | PromiseKind::PollOpened
        | PromiseKind::PollDeadline
        | PromiseKind::PollClosed
        | PromiseKind::CommitmentEndsIn { .. }
        | PromiseKind::Unlisted
        | PromiseKind::Unmet
        | PromiseKind::SupportWaits => None,
    }
}
