//! What a button of the developer's side does, and how it is written.

use super::payload::{id, moment, short};
use crate::hiring::{interview::InterviewId, trial::TrialId};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What a button of the developer's side does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attend {
    /// Shows what lies ahead.
    Agenda,
    /// Becomes the developer whom the code with this name is for.
    Join(Uuid),
    /// Shows an interview.
    Open(InterviewId),
    /// Shows a trial.
    Trial(TrialId),
    /// Accepts an interview.
    Accept(InterviewId),
    /// Declines a request, or asks whether to cancel what is booked.
    Decline(InterviewId),
    /// Cancels what is booked.
    DeclineNow(InterviewId),
    /// Asks for another time.
    Propose(InterviewId),
    /// Shows times after the given instant.
    Later(InterviewId, DateTime<Utc>),
    /// Proposes this time.
    At(InterviewId, DateTime<Utc>),
    /// Says whether the client came to an interview that has begun.
    There(InterviewId, bool),
    /// Asks for weekly hours.
    Hours,
    /// Sets weekly hours, as [`crate::hiring::calendar::WeeklyHours`] writes them, at most 40 bytes.
    Week(String),
    /// Asks for time off.
    Off,
    /// Takes a time off back.
    Back(Uuid),
}

impl Attend {
    /// Short, stable and bounded.
    pub(super) fn encode(&self) -> String {
        match self {
            Self::Agenda => "own:agenda".to_owned(),
            Self::Join(offer) => format!("own:join:{}", short(*offer)),
            Self::Open(interview) => format!("own:open:{}", short(interview.0)),
            Self::Trial(trial) => format!("own:trial:{}", short(trial.0)),
            Self::Accept(interview) => format!("own:accept:{}", short(interview.0)),
            Self::Decline(interview) => format!("own:decline:{}", short(interview.0)),
            Self::DeclineNow(interview) => format!("own:declinenow:{}", short(interview.0)),
            Self::Propose(interview) => format!("own:propose:{}", short(interview.0)),
            Self::Later(interview, at) => format!("own:later:{}:{}", short(interview.0), at.timestamp()),
            Self::At(interview, at) => format!("own:at:{}:{}", short(interview.0), at.timestamp()),
            Self::There(interview, is_there) => format!("own:there:{}:{}", short(interview.0), yes_or_no(*is_there)),
            Self::Hours => "own:hours".to_owned(),
            Self::Week(hours) => format!("own:week:{hours}"),
            Self::Off => "own:off".to_owned(),
            Self::Back(off) => format!("own:back:{}", short(*off)),
        }
    }

    /// `None` for anything that [`Attend::encode`] did not write.
    pub(super) fn decode(verb: &str, rest: &str) -> Option<Self> {
        let (first, second) = rest.split_once(':').unwrap_or((rest, ""));
        Some(match verb {
            "agenda" => Self::Agenda,
            "join" => Self::Join(id(rest)?),
            "open" => Self::Open(InterviewId(id(rest)?)),
            "trial" => Self::Trial(TrialId(id(rest)?)),
            "accept" => Self::Accept(InterviewId(id(rest)?)),
            "decline" => Self::Decline(InterviewId(id(rest)?)),
            "declinenow" => Self::DeclineNow(InterviewId(id(rest)?)),
            "propose" => Self::Propose(InterviewId(id(rest)?)),
            "later" => Self::Later(InterviewId(id(first)?), moment(second)?),
            "at" => Self::At(InterviewId(id(first)?), moment(second)?),
            "there" => Self::There(InterviewId(id(first)?), read_yes_or_no(second)?),
            "hours" => Self::Hours,
            "week" => Self::Week(rest.to_owned()),
            "off" => Self::Off,
            "back" => Self::Back(id(rest)?),
            _ => return None,
        })
    }
}

/// A yes or no in a payload.
pub(super) const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// The reverse of [`yes_or_no`].
pub(super) fn read_yes_or_no(code: &str) -> Option<bool> {
    [true, false].into_iter().find(|yes| yes_or_no(*yes) == code)
}
