//! A booked meeting: `held → confirmed → done / no-show`, or `cancelled`; rescheduling keeps its identity. Where the developer answers
//! for themselves, `requested`, and perhaps `proposed`, comes before `confirmed`, and `declined` in place of it.

use super::{brief::BriefId, developer::DeveloperId};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Names an interview for its whole life; also the UID of its calendar entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InterviewId(pub Uuid);

/// A meeting of a client and a developer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    /// Its name.
    pub id: InterviewId,
    /// For which brief.
    pub brief: BriefId,
    /// With whom.
    pub developer: DeveloperId,
    /// When it starts. Cut to whole minutes.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// The client's zone at the time of booking: the promise was made in it.
    pub zone: Tz,
    /// How it stands.
    pub state: InterviewState,
    /// The calendar's SEQUENCE: 0 at first, one more for each change that calendars must hear of.
    pub sequence: i64,
    /// 1 when new, one more for each stored change; guards against two changes at once.
    pub revision: i64,
}

/// How an interview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum InterviewState {
    /// The slot is kept free while the client confirms; after `until` it is anybody's again.
    Held {
        /// End of the hold.
        until: DateTime<Utc>,
    },
    /// Booked for both.
    Confirmed,
    /// It took place.
    Done,
    /// Somebody did not come.
    NoShow,
    /// Called off before it began.
    Cancelled,
    /// The developer is asked; the time is kept free until they answer or the question runs out.
    Requested {
        /// End of the question.
        until: DateTime<Utc>,
    },
    /// The developer would rather meet at this time; it is kept free until the client answers or the proposal runs out.
    Proposed {
        /// End of the proposal.
        until: DateTime<Utc>,
    },
    /// The developer cannot come.
    Declined,
}

impl InterviewState {
    /// The stored name: whose the time is.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Held { .. } | Self::Requested { .. } | Self::Proposed { .. } => "held",
            Self::Confirmed => "confirmed",
            Self::Done => "done",
            Self::NoShow => "no_show",
            Self::Cancelled | Self::Declined => "cancelled",
        }
    }

    /// What is stored beside the name: how far the developer's answer is, where they answer for themselves.
    pub const fn answer(self) -> Option<&'static str> {
        match self {
            Self::Requested { .. } => Some("asked"),
            Self::Proposed { .. } => Some("proposed"),
            Self::Declined => Some("declined"),
            Self::Held { .. } | Self::Confirmed | Self::Done | Self::NoShow | Self::Cancelled => None,
        }
    }

    /// Until when the time is kept free for an answer.
    pub const fn held_until(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Held { until } | Self::Requested { until } | Self::Proposed { until } => Some(until),
            Self::Confirmed | Self::Done | Self::NoShow | Self::Cancelled | Self::Declined => None,
        }
    }

    /// Reads what is stored of a state; `None` for anything that is not written.
    pub fn parse(name: &str, answer: Option<&str>, held_until: Option<DateTime<Utc>>) -> Option<Self> {
        let held = held_until.map(|until| [Self::Held { until }, Self::Requested { until }, Self::Proposed { until }]);
        let all = held.into_iter().flatten().chain([Self::Confirmed, Self::Done, Self::NoShow, Self::Cancelled, Self::Declined]);
        let mut all = all.filter(|state| state.held_until().is_some() == held_until.is_some());
        all.find(|state| state.name() == name && state.answer() == answer)
    }

    /// Whether the time is taken at `now`.
    pub fn occupies(self, now: DateTime<Utc>) -> bool {
        match self {
            Self::Held { until } | Self::Requested { until } | Self::Proposed { until } => until > now,
            Self::Confirmed | Self::Done | Self::NoShow => true,
            Self::Cancelled | Self::Declined => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_reads_as_it_is_written() {
        let until = DateTime::UNIX_EPOCH;
        let states = [
            InterviewState::Held { until },
            InterviewState::Confirmed,
            InterviewState::Done,
            InterviewState::NoShow,
            InterviewState::Cancelled,
            InterviewState::Requested { until },
            InterviewState::Proposed { until },
            InterviewState::Declined,
        ];
        for state in states {
            assert_eq!(InterviewState::parse(state.name(), state.answer(), state.held_until()), Some(state));
        }
        assert_eq!(InterviewState::parse("held", Some("declined"), Some(until)), None);
        assert_eq!(InterviewState::parse("confirmed", None, Some(until)), None);
    }
}
