//! Which question is open, and nothing but that. The answers are in [`super::Chat`], the facts in [`super::View`].
//!
//! These types are stored as JSON for weeks: a variant may be added, none may change its meaning.

use super::action::Field;
use crate::hiring::{
    developer::DeveloperId,
    engagement::EngagementId,
    interview::InterviewId,
    scorecard::Aspect,
    team::{MemberId, PollId},
    trial::TrialId,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which question is open. One variant, one file, one set of `said`, `tapped` and `show`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "stage", content = "at")]
pub enum Stage {
    /// None: the menu is on the table.
    #[default]
    Idle,
    /// The brief is being asked for, or reviewed.
    Briefing(Briefing),
    /// Matches, profiles and the shortlist are being looked at.
    Browsing(Browsing),
    /// An interview is being booked or moved.
    Scheduling(Scheduling),
    /// A trial is being agreed or decided.
    Trialing(Trialing),
    /// A question for the operator's people is being written.
    Asking,
    /// Language or time zone is being set.
    Settings(Settings),
    /// A team compares, notes and votes.
    Conferring(Conferring),
    /// A developer answers, or says when they work.
    Attending(Attending),
}

/// Where one is in the brief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Briefing {
    /// The open question; `None` is the review.
    pub open: Option<Field>,
    /// Whether the question was opened from the review, to which its answer returns.
    #[serde(default)]
    pub editing: bool,
    /// Which page of the question's choices is shown, from 0.
    #[serde(default)]
    pub page: u16,
    /// Wrong answers in a row to the open question: after two the bot explains with examples.
    #[serde(default)]
    pub misses: u8,
}

/// What is being looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Browsing {
    /// Matches, from a position on.
    Matches {
        /// How many better matches are on earlier pages.
        from: u16,
    },
    /// One developer's profile.
    Profile(DeveloperId),
    /// Why a developer does not fit.
    Passing(DeveloperId),
    /// The shortlist.
    Shortlist,
}

/// An interview being booked or moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheduling {
    /// A time is being chosen.
    Choosing {
        /// With whom.
        developer: DeveloperId,
        /// Times after this instant are shown; `None` shows the earliest.
        after: Option<DateTime<Utc>>,
    },
    /// A held time is being confirmed.
    Confirming(InterviewId),
    /// A new time is being chosen for a booked interview.
    Moving {
        /// Which interview.
        interview: InterviewId,
        /// Times after this instant are shown; `None` shows the earliest.
        after: Option<DateTime<Utc>>,
    },
    /// "Really cancel?"
    CallingOff(InterviewId),
    /// The list of interviews.
    Listing,
    /// An interview is being scored.
    Scoring {
        /// Which interview.
        interview: InterviewId,
        /// What is asked about; `None` is the word at the end.
        aspect: Option<Aspect>,
    },
}

/// A trial being agreed or decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trialing {
    /// The first day is being chosen.
    Dating(DeveloperId),
    /// Everything is on the screen to be confirmed.
    Agreeing {
        /// With whom.
        developer: DeveloperId,
        /// From when.
        first_day: NaiveDate,
    },
    /// "Really end it?", "Really replace?"
    Deciding(TrialId, super::action::Decision),
    /// For how many months is the developer kept?
    Committing(TrialId),
    /// "Really fewer months than we recommend?"
    Shortening {
        /// Whose trial.
        trial: TrialId,
        /// The months that were chosen.
        months: u32,
    },
    /// The list of trials.
    Listing,
    /// What is to be reached by the end of a trial?
    Goals(TrialId),
    /// A word on the answer to a check-in.
    Wording {
        /// Of which trial.
        trial: TrialId,
        /// Of which day's check-in.
        day: i64,
    },
    /// "Really so many more months?"
    Renewing {
        /// Of which commitment.
        engagement: EngagementId,
        /// How many more.
        months: u32,
        /// When it runs out, as it was on the screen.
        until: NaiveDate,
    },
}

/// What is being set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settings {
    /// The overview.
    Overview,
    /// The language.
    Locale,
    /// The time zone.
    Zone,
    /// A code that links another place is being typed.
    Code,
    /// What shall come of the code with this name?
    Joining(Uuid),
    /// "Really erase everything about you?"
    Erasing,
    /// When the person is left alone, and what they can do without.
    Quiet,
}

/// What is open on the developer's side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attending {
    /// Another time is being chosen.
    Proposing {
        /// For which interview.
        interview: InterviewId,
        /// Times after this instant are shown; `None` shows the earliest.
        after: Option<DateTime<Utc>>,
    },
    /// Weekly hours are being typed.
    Hours,
    /// Days off are being typed.
    Off,
}

/// What a team is doing with a shortlist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conferring {
    /// Some are being picked, to be compared.
    Picking(Vec<DeveloperId>),
    /// These are compared.
    Comparing(Vec<DeveloperId>),
    /// A note is being written.
    Noting(DeveloperId),
    /// Until when may everybody vote?
    Dating,
    /// A vote on the developer in this place of a poll; without a place, all of one's votes.
    Voting {
        /// Which poll.
        poll: PollId,
        /// The developer's place in it.
        place: Option<u8>,
    },
    /// The members are listed.
    Members,
    /// What may this member do?
    Seating(MemberId),
}
