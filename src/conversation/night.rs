//! Quiet hours, and reminders that somebody can do without: what is remembered of them, and what buttons carry.

use crate::hiring::promise::PromiseKind;
use serde::{Deserialize, Serialize};

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// Quiet hours by the person's clock, in minutes after midnight. They may begin on one day and end on the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Night {
    /// When they begin.
    pub from: u16,
    /// When they end.
    pub until: u16,
}

/// A kind of reminders that somebody can do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mute {
    /// How is the trial going?
    CheckIns,
    /// An interview comes up.
    Interviews,
    /// A search stands still: a brief was begun and left, matches or a shortlist wait.
    Briefs,
}

/// What a button about being left alone does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuietWish {
    /// Opens the question.
    Ask,
    /// Sets the quiet hours, or that there are none.
    Set(Option<Night>),
    /// Leaves these reminders out, or brings them back.
    Toggle(Mute),
}

impl Mute {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::CheckIns, Self::Interviews, Self::Briefs];

    /// The one that a promise's reminder is of, if it can be done without.
    pub const fn of(kind: PromiseKind) -> Option<Self> {
        match kind {
            PromiseKind::TrialCheckIn { .. } => Some(Self::CheckIns),
            PromiseKind::InterviewSoon { .. } => Some(Self::Interviews),
            PromiseKind::BriefUnfinished | PromiseKind::Unlisted | PromiseKind::Unmet => Some(Self::Briefs),
            PromiseKind::InterviewOver
            | PromiseKind::TrialBegins
            | PromiseKind::TrialEnds { .. }
            | PromiseKind::TrialOver
            | PromiseKind::CommitmentEnds
            | PromiseKind::CommitmentEndsIn { .. }
            | PromiseKind::PollOpened
            | PromiseKind::PollDeadline
            | PromiseKind::PollClosed
            | PromiseKind::Linked { .. }
            | PromiseKind::SupportWaits
            | PromiseKind::InterviewBegun
            | PromiseKind::InterviewAnswered
            | PromiseKind::InterviewUnanswered
            | PromiseKind::InterviewMissed
            | PromiseKind::Developer(_) => None,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::CheckIns => "checkins",
            Self::Interviews => "interviews",
            Self::Briefs => "briefs",
        }
    }
}

impl QuietWish {
    /// As a button's payload carries it.
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "ask".to_owned(),
            Self::Set(None) => "none".to_owned(),
            Self::Set(Some(night)) => format!("{}-{}", night.from, night.until),
            Self::Toggle(mute) => mute.code().to_owned(),
        }
    }

    /// The reverse; `None` for anything else.
    pub fn decode(code: &str) -> Option<Self> {
        if let Some(mute) = Mute::ALL.into_iter().find(|mute| mute.code() == code) {
            return Some(Self::Toggle(mute));
        }
        match code {
            "ask" => Some(Self::Ask),
            "none" => Some(Self::Set(None)),
            code => {
                let (from, until) = code.split_once('-')?;
                night(from.parse().ok()?, until.parse().ok()?).map(|night| Self::Set(Some(night)))
            }
        }
    }
}

impl Night {
    /// How many minutes are left of them at a minute of the day; `None` outside of them.
    pub fn left_at(self, minute: u16) -> Option<u16> {
        let length = (self.until + DAY - self.from) % DAY;
        let gone = (minute + DAY - self.from) % DAY;
        (gone < length).then(|| length - gone)
    }
}

/// A stretch of the day that is neither empty nor all of it; `None` for anything else.
pub fn night(from: u16, until: u16) -> Option<Night> {
    (from < DAY && until <= DAY && from != until % DAY).then_some(Night { from, until: until % DAY })
}
