//! A booked meeting: `held → confirmed → done / no-show`, or `cancelled`; rescheduling keeps its identity.

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
}

impl InterviewState {
    /// The stored name of the state.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Held { .. } => "held",
            Self::Confirmed => "confirmed",
            Self::Done => "done",
            Self::NoShow => "no_show",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether the time is taken at `now`.
    pub fn occupies(self, now: DateTime<Utc>) -> bool {
        match self {
            Self::Held { until } => until > now,
            Self::Confirmed | Self::Done | Self::NoShow => true,
            Self::Cancelled => false,
        }
    }
}
