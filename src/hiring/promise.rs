//! What is owed to somebody at an instant: the reminders before they are words.

use super::calendar;
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A message that is owed at an instant about an interview, a trial, an engagement or an unfinished brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What it is about: the id of an interview, a trial, an engagement, or of a chat's draft.
    pub subject: Uuid,
    /// What is to be said.
    pub kind: PromiseKind,
    /// When it is due.
    pub when: When,
}

/// What a promise can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKind {
    /// A chat's unfinished brief.
    Draft,
    /// An interview.
    Interview,
    /// A trial.
    Trial,
    /// An engagement.
    Engagement,
    /// A link of two places.
    Link,
    /// A vote on a shortlist.
    Poll,
    /// A confirmed brief: reminders of it look at nothing of it.
    Brief,
    /// A question for the operator's people.
    Question,
}

/// When a promise is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// At an instant, whatever the clocks say.
    At(DateTime<Utc>),
    /// When the clocks of `zone` show `at`: a change of the zone's rules moves the instant, not the promise.
    Local {
        /// Wall-clock time.
        at: NaiveDateTime,
        /// Whose wall.
        zone: Tz,
    },
}

/// What is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseKind {
    /// A brief was begun and left.
    BriefUnfinished,
    /// An interview comes up.
    InterviewSoon {
        /// How far ahead, in minutes.
        minutes_before: i64,
    },
    /// An interview is over: how was it?
    InterviewOver,
    /// A trial's first day.
    TrialBegins,
    /// How is the trial going?
    TrialCheckIn {
        /// Which day of the trial, the first being 1.
        day: i64,
    },
    /// A trial's end comes up.
    TrialEnds {
        /// Days until the last day; 0 on its morning.
        days_left: i64,
    },
    /// A trial's last day is over.
    TrialOver,
    /// A commitment runs out soon.
    CommitmentEnds,
    /// Another place was linked to this one, from there.
    Linked {
        /// Whether both are one person's.
        one_person: bool,
        /// Whether both share their hires.
        shares: bool,
    },
    /// A vote on a shortlist is asked for.
    PollOpened,
    /// The time of a vote on a shortlist is over.
    PollDeadline,
    /// A vote on a shortlist has ended: this is what it came to.
    PollClosed,
    /// A commitment runs out, so many days from now. Fourteen days before, that is [`PromiseKind::CommitmentEnds`], which is
    /// older than this.
    CommitmentEndsIn {
        /// Days until the last committed day.
        days_left: i64,
    },
    /// A brief has matches, and nobody was shortlisted.
    Unlisted,
    /// A brief has a shortlist, and nobody was met.
    Unmet,
    /// A question for the operator's people may have waited too long.
    SupportWaits,
    /// An interview has begun: did everybody come?
    InterviewBegun,
    /// The developer has answered, or the answer has changed: how does the interview stand?
    InterviewAnswered,
    /// Nobody has answered in time about an interview.
    InterviewUnanswered,
    /// The developer sees nobody at an interview that has begun.
    InterviewMissed,
    /// For a developer, in a chat of theirs.
    Developer(News),
}

/// What a developer hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// A client wants to meet them.
    Asked,
    /// The same once more.
    AskedAgain,
    /// An interview comes up.
    Soon {
        /// How far ahead, in minutes.
        minutes_before: i64,
    },
    /// An interview has begun: did everybody come?
    Begun,
    /// An interview was booked, moved or cancelled: how does it stand?
    Changed,
    /// The client sees nobody at an interview that has begun.
    Missed,
    /// A trial was agreed, or is over: how does it stand?
    Trial,
}

impl Promise {
    /// A promise about `subject`.
    pub const fn about(subject: Uuid, kind: PromiseKind, when: When) -> Self {
        Self { subject, kind, when }
    }
}

impl When {
    /// The instant, by the time zone rules of this build.
    pub fn instant(self) -> DateTime<Utc> {
        match self {
            Self::At(at) => at,
            Self::Local { at, zone } => calendar::instant(at, zone),
        }
    }
}

impl PromiseKind {
    /// Which of several promises goes first, the lowest number being the most urgent: an interview is sooner than a trial's
    /// end, and that matters more than a check-in.
    pub const fn urgency(self) -> i16 {
        match self {
            Self::InterviewSoon { .. }
            | Self::InterviewBegun
            | Self::InterviewAnswered
            | Self::InterviewUnanswered
            | Self::InterviewMissed
            | Self::Developer(_)
            | Self::Linked { .. }
            | Self::PollDeadline
            | Self::SupportWaits => 1,
            Self::TrialBegins
            | Self::TrialEnds { .. }
            | Self::TrialOver
            | Self::CommitmentEnds
            | Self::CommitmentEndsIn { .. }
            | Self::PollClosed => 2,
            Self::TrialCheckIn { .. } | Self::BriefUnfinished | Self::InterviewOver | Self::PollOpened | Self::Unlisted | Self::Unmet => 3,
        }
    }

    /// What a promise of this kind is about.
    pub const fn subject(self) -> SubjectKind {
        match self {
            Self::BriefUnfinished => SubjectKind::Draft,
            Self::PollOpened | Self::PollDeadline | Self::PollClosed => SubjectKind::Poll,
            Self::Unlisted | Self::Unmet => SubjectKind::Brief,
            Self::InterviewSoon { .. }
            | Self::InterviewBegun
            | Self::InterviewOver
            | Self::InterviewAnswered
            | Self::InterviewUnanswered
            | Self::InterviewMissed
            | Self::Developer(News::Asked | News::AskedAgain | News::Soon { .. } | News::Begun | News::Changed | News::Missed) => {
                SubjectKind::Interview
            }
            Self::TrialBegins | Self::TrialCheckIn { .. } | Self::TrialEnds { .. } | Self::TrialOver | Self::Developer(News::Trial) => {
                SubjectKind::Trial
            }
            Self::CommitmentEnds | Self::CommitmentEndsIn { .. } => SubjectKind::Engagement,
            Self::Linked { .. } => SubjectKind::Link,
            Self::SupportWaits => SubjectKind::Question,
        }
    }

    /// Stored beside the subject; unique for each thing that can be owed about it.
    pub fn name(self) -> String {
        match self {
            Self::BriefUnfinished => "brief_unfinished".to_owned(),
            Self::InterviewSoon { minutes_before } => format!("interview_soon_{minutes_before}"),
            Self::InterviewOver => "interview_over".to_owned(),
            Self::TrialBegins => "trial_begins".to_owned(),
            Self::TrialCheckIn { day } => format!("trial_check_in_{day}"),
            Self::TrialEnds { days_left } => format!("trial_ends_{days_left}"),
            Self::TrialOver => "trial_over".to_owned(),
            Self::CommitmentEnds => "commitment_ends".to_owned(),
            Self::Linked { one_person, shares } => format!("linked_{one_person}_{shares}"),
            Self::PollOpened => "poll_opened".to_owned(),
            Self::PollDeadline => "poll_deadline".to_owned(),
            Self::PollClosed => "poll_closed".to_owned(),
            Self::CommitmentEndsIn { days_left } => format!("commitment_ends_{days_left}"),
            Self::Unlisted => "unlisted".to_owned(),
            Self::Unmet => "unmet".to_owned(),
            Self::SupportWaits => "support_waits".to_owned(),
            Self::InterviewBegun => "interview_begun".to_owned(),
            Self::InterviewAnswered => "interview_answered".to_owned(),
            Self::InterviewUnanswered => "interview_unanswered".to_owned(),
            Self::InterviewMissed => "interview_missed".to_owned(),
            Self::Developer(News::Soon { minutes_before }) => format!("developer_soon_{minutes_before}"),
            Self::Developer(News::Asked) => "developer_asked".to_owned(),
            Self::Developer(News::AskedAgain) => "developer_asked_again".to_owned(),
            Self::Developer(News::Begun) => "developer_begun".to_owned(),
            Self::Developer(News::Changed) => "developer_changed".to_owned(),
            Self::Developer(News::Missed) => "developer_missed".to_owned(),
            Self::Developer(News::Trial) => "developer_trial".to_owned(),
        }
    }

    /// Whether everybody who shares the hire is reminded, and not only whoever began it. What asks for an answer, or moves
    /// things on, comes once.
    pub const fn is_for_everybody(self) -> bool {
        match self {
            Self::InterviewSoon { .. } | Self::TrialEnds { .. } | Self::CommitmentEnds | Self::CommitmentEndsIn { .. } => true,
            Self::BriefUnfinished
            | Self::InterviewOver
            | Self::TrialBegins
            | Self::TrialCheckIn { .. }
            | Self::TrialOver
            | Self::Linked { .. }
            // The place hears of a vote: see where it is stored.
            | Self::PollOpened
            | Self::PollDeadline
            | Self::PollClosed
            | Self::Unlisted
            | Self::Unmet
            | Self::SupportWaits
            | Self::InterviewBegun
            | Self::InterviewAnswered
            | Self::InterviewUnanswered
            | Self::InterviewMissed
            | Self::Developer(_) => false,
        }
    }

    /// Whether it tells of something that somebody has just done, and may do again at once: then it is to be told again.
    pub const fn is_news(self) -> bool {
        match self {
            Self::InterviewAnswered | Self::InterviewMissed | Self::Developer(News::Asked | News::Changed | News::Missed | News::Trial) => {
                true
            }
            Self::BriefUnfinished
            | Self::InterviewSoon { .. }
            | Self::InterviewOver
            | Self::TrialBegins
            | Self::TrialCheckIn { .. }
            | Self::TrialEnds { .. }
            | Self::TrialOver
            | Self::CommitmentEnds
            | Self::CommitmentEndsIn { .. }
            | Self::PollOpened
            | Self::PollDeadline
            | Self::PollClosed
            | Self::Unlisted
            | Self::Unmet
            | Self::Linked { .. }
            | Self::InterviewBegun
            | Self::InterviewUnanswered
            | Self::SupportWaits
            | Self::Developer(News::AskedAgain | News::Soon { .. } | News::Begun) => false,
        }
    }

    /// Whether it is for a developer, wherever the subject belongs. The names of these alone begin with `developer`.
    pub const fn is_for_developer(self) -> bool {
        matches!(self, Self::Developer(_))
    }

    /// The reverse of [`PromiseKind::name`].
    pub fn parse(name: &str) -> Option<Self> {
        let number = |prefix| name.strip_prefix(prefix).and_then(|number| number.parse().ok());
        let kind = match name {
            "brief_unfinished" => Self::BriefUnfinished,
            "interview_over" => Self::InterviewOver,
            "interview_begun" => Self::InterviewBegun,
            "interview_answered" => Self::InterviewAnswered,
            "interview_unanswered" => Self::InterviewUnanswered,
            "interview_missed" => Self::InterviewMissed,
            "developer_asked" => Self::Developer(News::Asked),
            "developer_asked_again" => Self::Developer(News::AskedAgain),
            "developer_begun" => Self::Developer(News::Begun),
            "developer_changed" => Self::Developer(News::Changed),
            "developer_missed" => Self::Developer(News::Missed),
            "developer_trial" => Self::Developer(News::Trial),
            "trial_begins" => Self::TrialBegins,
            "trial_over" => Self::TrialOver,
            "commitment_ends" => Self::CommitmentEnds,
            "linked_true_true" => Self::Linked { one_person: true, shares: true },
            "linked_true_false" => Self::Linked { one_person: true, shares: false },
            "linked_false_true" => Self::Linked { one_person: false, shares: true },
            "support_waits" => Self::SupportWaits,
            "linked_false_false" => Self::Linked { one_person: false, shares: false },
            "poll_opened" => Self::PollOpened,
            "poll_deadline" => Self::PollDeadline,
            "poll_closed" => Self::PollClosed,
            "unlisted" => Self::Unlisted,
            "unmet" => Self::Unmet,
            _ => number("interview_soon_")
                .map(|minutes_before| Self::InterviewSoon { minutes_before })
                .or_else(|| number("developer_soon_").map(|minutes_before| Self::Developer(News::Soon { minutes_before })))
                .or_else(|| number("trial_check_in_").map(|day| Self::TrialCheckIn { day }))
                .or_else(|| number("trial_ends_").map(|days_left| Self::TrialEnds { days_left }))
                .or_else(|| number("commitment_ends_").map(|days_left| Self::CommitmentEndsIn { days_left }))?,
        };
        Some(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_kind_reads_as_it_is_written(number in any::<i64>()) {
            let kinds = [
                PromiseKind::BriefUnfinished,
                PromiseKind::InterviewSoon { minutes_before: number },
                PromiseKind::InterviewOver,
                PromiseKind::InterviewBegun,
                PromiseKind::InterviewAnswered,
                PromiseKind::InterviewUnanswered,
                PromiseKind::InterviewMissed,
                PromiseKind::Developer(News::Asked),
                PromiseKind::Developer(News::AskedAgain),
                PromiseKind::Developer(News::Soon { minutes_before: number }),
                PromiseKind::Developer(News::Begun),
                PromiseKind::Developer(News::Changed),
                PromiseKind::Developer(News::Missed),
                PromiseKind::Developer(News::Trial),
                PromiseKind::TrialBegins,
                PromiseKind::TrialCheckIn { day: number },
                PromiseKind::TrialEnds { days_left: number },
                PromiseKind::TrialOver,
                PromiseKind::CommitmentEnds,
                PromiseKind::Linked { one_person: number % 2 == 0, shares: number % 3 == 0 },
                PromiseKind::PollOpened,
                PromiseKind::PollDeadline,
                PromiseKind::PollClosed,
                PromiseKind::CommitmentEndsIn { days_left: number },
                PromiseKind::Unlisted,
                PromiseKind::Unmet,
            ];
            for kind in kinds {
                prop_assert_eq!(PromiseKind::parse(&kind.name()), Some(kind));
                prop_assert_eq!(kind.name().starts_with("developer"), kind.is_for_developer());
            }
        }

        #[test]
        fn anything_else_is_no_kind(name in "(trial|interview)_[a-z_]*[x-z]?[0-9]*x") {
            prop_assert_eq!(PromiseKind::parse(&name), None);
        }
    }
}
