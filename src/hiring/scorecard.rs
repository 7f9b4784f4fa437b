//! Scorecards: what interviewers thought of a developer, from 1 to 4 for each of four things.
//!
//! Whatever nobody scored is *not assessed*, which is neither zero nor a pass.

use super::interview::InterviewId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is scored after an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The skills that the brief asks for.
    Skills,
    /// How they approach growth.
    Scalability,
    /// How they approach security.
    Security,
    /// How they talk about work.
    Communication,
}

/// A score from 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(u8);

/// What one interviewer thought after one interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scorecard {
    /// After which interview.
    pub interview: InterviewId,
    /// The account of whoever scored.
    pub by: Uuid,
    /// The scores, in the order of [`Aspect::ALL`]; what is `None` was not assessed.
    pub marks: [Option<Mark>; 4],
    /// A word of theirs.
    pub word: Option<String>,
    /// When it was changed last.
    pub at: DateTime<Utc>,
}

/// An average, in tenths of a mark: 35 is 3.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Average(pub i64);

/// All that the interviewers of a workspace thought of a developer for a brief.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict<'facts> {
    /// Their scorecards, the oldest first.
    pub cards: Vec<&'facts Scorecard>,
}

impl Aspect {
    /// All of them, in the order in which they are asked about.
    pub const ALL: [Self; 4] = [Self::Skills, Self::Scalability, Self::Security, Self::Communication];

    /// The position in [`Aspect::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What is asked about next; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }

    /// The name in payloads and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Scalability => "scalability",
            Self::Security => "security",
            Self::Communication => "communication",
        }
    }

    /// The reverse of [`Aspect::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.name() == name)
    }
}

impl Mark {
    /// All marks, the lowest first.
    pub const ALL: [Self; 4] = [Self(1), Self(2), Self(3), Self(4)];

    /// `None` for anything but 1 to 4.
    pub fn new(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.number() == number)
    }

    /// From 1 to 4.
    pub const fn number(self) -> i64 {
        self.0 as i64
    }
}

impl Scorecard {
    /// The longest word of an interviewer, in characters.
    pub const LONGEST_WORD: usize = 500;

    /// A score; `None` where it was not assessed.
    pub fn mark(&self, aspect: Aspect) -> Option<Mark> {
        self.marks.get(aspect.index()).copied().flatten()
    }

    /// Whether it says anything.
    pub fn says_something(&self) -> bool {
        self.word.is_some() || self.marks.iter().any(Option::is_some)
    }
}

impl Verdict<'_> {
    /// The average of everybody who scored this, rounded half up to a tenth; `None` where nobody did.
    pub fn average(&self, aspect: Aspect) -> Option<Average> {
        let marks: Vec<i64> = self.cards.iter().filter_map(|card| card.mark(aspect)).map(Mark::number).collect();
        let count = i64::try_from(marks.len()).ok().filter(|count| *count > 0)?;
        let tenths = marks.iter().sum::<i64>() * 10;
        Some(Average((2 * tenths + count) / (2 * count)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn card(marks: [Option<i64>; 4]) -> Scorecard {
        let marks = marks.map(|mark| mark.and_then(Mark::new));
        Scorecard { interview: InterviewId(Uuid::nil()), by: Uuid::nil(), marks, word: None, at: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn what_nobody_scored_is_not_assessed() {
        let (one, other) = (card([Some(4), None, Some(3), None]), card([Some(3), None, None, None]));
        let verdict = Verdict { cards: vec![&one, &other] };
        let averages = Aspect::ALL.map(|aspect| verdict.average(aspect).map(|average| average.0));
        assert_eq!(averages, [Some(35), None, Some(30), None]);
        assert!(!card([None; 4]).says_something());
    }

    #[test]
    fn marks_are_one_to_four() {
        assert_eq!([0, 1, 4, 5].map(|number| Mark::new(number).is_some()), [false, true, true, false]);
    }

    proptest! {
        #[test]
        fn an_average_lies_among_its_marks(marks in proptest::collection::vec(1_i64..=4, 1..20)) {
            let cards: Vec<_> = marks.iter().map(|mark| card([Some(*mark), None, None, None])).collect();
            let average = Verdict { cards: cards.iter().collect() }.average(Aspect::Skills).map_or(0, |average| average.0);
            let (least, most) = (marks.iter().min().copied().unwrap_or(0), marks.iter().max().copied().unwrap_or(0));
            prop_assert!((least * 10..=most * 10).contains(&average));
        }
    }
}
