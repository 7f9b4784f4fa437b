//! A developer's side of the trade: who wants to meet them and when, their trials, and when they are away.

use super::{
    cockpit::Cockpit,
    developer::DeveloperId,
    interview::{Interview, InterviewId, InterviewState},
    promise::{News, Promise, PromiseKind, When},
    skill::Skill,
    trial::{Trial, TrialId},
};
use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

/// How long before an interview a developer is reminded, in minutes: as their client is.
const REMIND_MINUTES_BEFORE: [i64; 2] = [24 * 60, 60];
/// How long after its start they are asked whether everybody came, in minutes.
const ASK_MINUTES_IN: i64 = 5;
/// The longest that a client waits for an answer, in hours.
const MOST_HOURS_TO_ANSWER: i64 = 24;
/// An answer comes this many hours before the interview, so that another one can be found.
const HOURS_BEFORE: i64 = 2;
/// Everybody has at least this many minutes to answer.
const LEAST_MINUTES_TO_ANSWER: i64 = 60;

/// What one developer has before them.
#[derive(Debug, Clone, PartialEq)]
pub struct Agenda {
    /// Whose it is.
    pub developer: DeveloperId,
    /// Interviews that are not long over, in any workspace, the earliest first. Times that a client only holds are not among them.
    pub meetings: Vec<Meeting>,
    /// Trials that are not long over.
    pub trials: Vec<Trial>,
    /// What was agreed about them.
    pub cockpits: Vec<Cockpit>,
    /// When they are away, the earliest first; what is over is left out.
    pub off: Vec<Off>,
}

/// An interview, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The interview.
    pub interview: Interview,
    /// What the client is looking for.
    pub skills: Vec<Skill>,
}

/// A time in which a developer is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Off {
    /// Its name.
    pub id: Uuid,
    /// Its first moment.
    pub from: DateTime<Utc>,
    /// The first moment after it.
    pub until: DateTime<Utc>,
}

impl Agenda {
    /// The interview of that name.
    pub fn meeting(&self, id: InterviewId) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.interview.id == id)
    }

    /// The trial of that name.
    pub fn trial(&self, id: TrialId) -> Option<&Trial> {
        self.trials.iter().find(|trial| trial.id == id)
    }

    /// What was agreed about a trial; of one that there is nothing of, that.
    pub fn cockpit(&self, id: TrialId) -> Cockpit {
        self.cockpits.iter().find(|cockpit| cockpit.trial == id).cloned().unwrap_or_else(|| Cockpit::new(id))
    }

    /// Interviews that still lie ahead and stand, or wait for an answer.
    pub fn ahead(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(move |meeting| {
            let interview = &meeting.interview;
            let stands = match interview.state {
                InterviewState::Confirmed => true,
                InterviewState::Requested { until } | InterviewState::Proposed { until } => until > now,
                InterviewState::Held { .. }
                | InterviewState::Done
                | InterviewState::NoShow
                | InterviewState::Cancelled
                | InterviewState::Declined => false,
            };
            stands && interview.starts_at > now
        })
    }
}

/// Until when a question about an interview is to be answered: within a day, two hours before it at the latest, and never so soon that
/// nobody could.
pub fn answer_by(now: DateTime<Utc>, starts_at: DateTime<Utc>) -> DateTime<Utc> {
    let within = later(now, Duration::hours(MOST_HOURS_TO_ANSWER));
    let before = later(starts_at, -Duration::hours(HOURS_BEFORE));
    within.min(before).max(later(now, Duration::minutes(LEAST_MINUTES_TO_ANSWER))).min(starts_at)
}

/// What a developer is owed about a request at `now`: that they are asked, and once more half-way.
pub fn asked(interview: &Interview, until: DateTime<Utc>, now: DateTime<Utc>) -> Vec<Promise> {
    let again = later(now, (until - now) / 2);
    vec![news(interview, News::Asked, now), news(interview, News::AskedAgain, again)]
}

/// What a developer is owed about a booked interview at `now`: what still lies ahead of their reminders, and the question whether everybody came.
pub fn booked(interview: &Interview, now: DateTime<Utc>) -> Vec<Promise> {
    let kinds = REMIND_MINUTES_BEFORE.map(|minutes_before| News::Soon { minutes_before });
    let due = kinds.into_iter().chain([News::Begun]).filter_map(|kind| due_at(interview, kind).map(|at| (kind, at)));
    due.filter(|(_, at)| *at > now).map(|(kind, at)| news(interview, kind, at)).collect()
}

/// When something is due that follows from when an interview is; `None` for what follows from something else.
pub fn due_at(interview: &Interview, kind: News) -> Option<DateTime<Utc>> {
    match kind {
        News::Soon { minutes_before } => {
            Duration::try_minutes(minutes_before).and_then(|before| interview.starts_at.checked_sub_signed(before))
        }
        News::Begun => Some(later(interview.starts_at, Duration::minutes(ASK_MINUTES_IN))),
        News::Asked | News::AskedAgain | News::Changed | News::Missed | News::Trial => None,
    }
}

/// A developer's news of an interview.
pub fn news(interview: &Interview, kind: News, at: DateTime<Utc>) -> Promise {
    Promise::about(interview.id.0, PromiseKind::Developer(kind), When::At(at))
}

fn later(at: DateTime<Utc>, span: Duration) -> DateTime<Utc> {
    at.checked_add_signed(span).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn utc(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::hours(hours)
    }

    #[test]
    fn an_answer_is_due_within_a_day_and_before_the_interview() {
        assert_eq!(answer_by(utc(0), utc(72)), utc(24));
        assert_eq!(answer_by(utc(0), utc(12)), utc(10));
        assert_eq!(answer_by(utc(0), utc(2)), utc(1));
        assert_eq!(answer_by(utc(0), utc(0)), utc(0));
    }

    proptest! {
        #[test]
        fn an_answer_is_never_due_before_the_question_nor_after_the_start(hours in 0_i64..2_000) {
            let until = answer_by(utc(0), utc(hours));
            prop_assert!(until >= utc(0) && until <= utc(hours));
        }
    }
}
