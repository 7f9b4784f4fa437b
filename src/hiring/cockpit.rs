//! What is agreed and said about a trial while it goes on: its goals, what has to be ready, and the answers to check-ins.
//!
//! *Deliberately absent*: the trial itself, with its days and its price ([`super::trial`]).

use super::trial::TrialId;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most goals of one trial: more than five are none.
pub const MOST_GOALS: usize = 5;
/// The longest goal, in characters: a line of a phone's screen or two.
pub const LONGEST_GOAL: usize = 120;
/// The longest word at a check-in, in characters.
pub const LONGEST_WORD: usize = 200;

/// Everything beside a trial's days and its price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cockpit {
    /// Of which trial.
    pub trial: TrialId,
    /// What is to be reached by its end, in the order in which it was written; at most [`MOST_GOALS`].
    pub goals: Vec<Goal>,
    /// What is ready, in the order in which it came to be.
    pub ready: Vec<Ready>,
    /// What was said at check-ins, the earliest day first.
    pub said: Vec<Said>,
}

/// Something to be reached by the end of a trial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its name: the same words are another goal.
    pub id: Uuid,
    /// Where it stands among the others: the lowest first.
    pub position: i64,
    /// What it is, in the client's words.
    pub words: String,
}

/// What has to be ready before somebody can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// Access to the code and the tools.
    Access,
    /// The first task.
    FirstTask,
    /// Whom to ask.
    Contact,
    /// The hours of work.
    Hours,
}

/// An item that is ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// Which.
    pub item: Item,
    /// The account of whoever said so.
    pub by: Uuid,
    /// When they did.
    pub at: DateTime<Utc>,
}

/// How a trial goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Well.
    Well,
    /// So-so.
    Mixed,
    /// Badly.
    Badly,
}

/// An answer to a check-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Which day's check-in, the trial's first day being 1.
    pub day: i64,
    /// The account of whoever answered.
    pub by: Uuid,
    /// How it went.
    pub mood: Mood,
    /// A word on it, in theirs.
    pub words: Option<String>,
}

/// A change of a cockpit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Adds a goal; harmless when it is there already.
    Goal(Goal),
    /// Takes a goal of this name away; harmless when there is none.
    NoGoal(Uuid),
    /// Says whether an item is ready. Whoever said the same first is kept.
    Ready(Item, bool),
    /// Answers the check-in of a day; another mood takes the place of an earlier one, and of the word on it.
    Mood(i64, Mood),
    /// A word on the answer of that day.
    Word(i64, String),
}

impl Cockpit {
    /// Of a trial about which nothing was agreed or said.
    pub const fn new(trial: TrialId) -> Self {
        Self { trial, goals: Vec::new(), ready: Vec::new(), said: Vec::new() }
    }

    /// Who made an item ready, and when; `None` while it is open.
    pub fn ready(&self, item: Item) -> Option<&Ready> {
        self.ready.iter().find(|ready| ready.item == item)
    }

    /// What is not ready yet.
    pub fn open(&self) -> impl Iterator<Item = Item> {
        Item::ALL.into_iter().filter(|item| self.ready(*item).is_none())
    }

    /// Each person's answer to each day's check-in, the last of each, in the order of the days.
    pub fn answers(&self) -> Vec<&Said> {
        let mut seen = BTreeSet::new();
        let mut answers: Vec<_> = self.said.iter().rev().filter(|said| seen.insert((said.day, said.by))).collect();
        answers.reverse();
        answers.sort_by_key(|said| said.day);
        answers
    }

    /// This cockpit after a change by `by` at `at`.
    #[must_use]
    pub fn noted(mut self, note: &Note, by: Uuid, at: DateTime<Utc>) -> Self {
        match note {
            Note::Goal(goal) if self.goals.iter().all(|known| known.id != goal.id) => self.goals.push(goal.clone()),
            Note::NoGoal(id) => self.goals.retain(|goal| goal.id != *id),
            Note::Ready(item, true) if self.ready(*item).is_none() => self.ready.push(Ready { item: *item, by, at }),
            Note::Goal(_) | Note::Ready(_, true) => {}
            Note::Ready(item, false) => self.ready.retain(|ready| ready.item != *item),
            Note::Mood(day, mood) => {
                let words = self.said.iter().find(|said| said.day == *day && said.by == by && said.mood == *mood);
                let words = words.and_then(|said| said.words.clone());
                self.said.retain(|said| said.day != *day || said.by != by);
                self.said.push(Said { day: *day, by, mood: *mood, words });
            }
            Note::Word(day, words) => {
                if let Some(said) = self.said.iter_mut().find(|said| said.day == *day && said.by == by) {
                    said.words = Some(words.clone());
                }
            }
        }
        self.said.sort_by_key(|said| said.day);
        self
    }
}

impl Item {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [Self::Access, Self::FirstTask, Self::Contact, Self::Hours];

    /// The name in payloads and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::FirstTask => "first_task",
            Self::Contact => "contact",
            Self::Hours => "hours",
        }
    }

    /// The reverse of [`Item::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.name() == name)
    }
}

impl Mood {
    /// The name in payloads and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::Mixed => "mixed",
            Self::Badly => "badly",
        }
    }

    /// The reverse of [`Mood::code`].
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Well, Self::Mixed, Self::Badly].into_iter().find(|mood| mood.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_answer_of_each_person_counts_and_other_moods_take_the_word_along() {
        let (dana, erik) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let at = DateTime::UNIX_EPOCH;
        let word = |words: &str| Note::Word(7, words.to_owned());
        let cockpit = Cockpit::new(TrialId(Uuid::nil()))
            .noted(&Note::Mood(7, Mood::Well), dana, at)
            .noted(&word("quick"), dana, at)
            .noted(&Note::Mood(7, Mood::Mixed), erik, at)
            .noted(&Note::Mood(3, Mood::Badly), erik, at)
            .noted(&Note::Mood(7, Mood::Well), dana, at);
        let said: Vec<_> = cockpit.answers().iter().map(|said| (said.day, said.mood, said.words.clone())).collect();
        assert_eq!(said, [(3, Mood::Badly, None), (7, Mood::Mixed, None), (7, Mood::Well, Some("quick".to_owned()))]);
        let other = cockpit.noted(&Note::Mood(7, Mood::Badly), dana, at);
        assert_eq!(other.answers().last().and_then(|said| said.words.clone()), None);
    }

    #[test]
    fn whoever_made_it_ready_first_is_kept() {
        let (dana, erik) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let at = DateTime::UNIX_EPOCH;
        let ready = Note::Ready(Item::Access, true);
        let cockpit = Cockpit::new(TrialId(Uuid::nil())).noted(&ready, dana, at).noted(&ready, erik, at);
        assert_eq!(cockpit.ready(Item::Access).map(|ready| ready.by), Some(dana));
        assert_eq!(cockpit.open().collect::<Vec<_>>(), [Item::FirstTask, Item::Contact, Item::Hours]);
        assert_eq!(cockpit.noted(&Note::Ready(Item::Access, false), erik, at).open().count(), 4);
    }
}
