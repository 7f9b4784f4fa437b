//! Questions for the operator's people, and the talks that come of them: what there is to know, and what changes.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The longest question, in characters: enough to explain, short enough to be read in a chat.
pub const LONGEST_QUESTION: usize = 1_000;

/// What a step knows of the desk.
#[derive(Debug, Clone, Copy, Default)]
pub struct Desk<'a> {
    /// The name of whoever acts, if they are one of the operator's people.
    pub staff: Option<&'a str>,
    /// The question that the step is about: see [`super::needs_desk`].
    pub question: Option<&'a Question>,
    /// Questions that nobody has taken, the oldest first, if the step asks for them.
    pub waiting: &'a [Question],
}

/// A question for the operator's people that is not closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name.
    pub id: Uuid,
    /// As it was asked.
    pub words: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// Who has taken it.
    pub taken: Option<Taken>,
    /// Whether something was asked that nobody has answered.
    pub waits: bool,
}

/// Who has taken a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The name that they answer by.
    pub by: String,
    /// Whether they did so in the very chat of the step.
    pub here: bool,
}

/// What a step asks of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskWish {
    /// The question of this chat that is open, one that was taken before one that waits.
    Mine,
    /// The question with this name.
    Named(Uuid),
    /// All that wait.
    Waiting,
}

/// Who or what ended a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedBy {
    /// The person who had asked.
    Person,
    /// Whoever of staff had taken the question.
    Staff,
    /// Nobody answered in time: the question waits for somebody else.
    Clock,
}

/// One side of a talk at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Whoever asked.
    Person,
    /// Whoever of the operator's people has taken the question.
    Staff,
}

/// A change at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskChange {
    /// One of the operator's people takes a question, in this chat. One that is taken or closed is a conflict.
    Take {
        /// Which one.
        question: Uuid,
        /// The name that they answer by.
        by: String,
    },
    /// Words go to the other side. Where the talk has ended, that is a conflict.
    Relay {
        /// In which talk.
        question: Uuid,
        /// As they were typed.
        words: String,
        /// Who typed them.
        by: Side,
    },
    /// A talk ends. One that has ended is a conflict.
    End(Uuid, EndedBy),
}
