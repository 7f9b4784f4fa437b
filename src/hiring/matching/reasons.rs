//! Why somebody fits, as evidence without words, and what the score cannot vouch for.

use crate::hiring::{domain::Domain, level::Level, money::Money, skill::Skill};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What can be assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vetting {
    /// Designing systems.
    SystemDesign,
    /// Building APIs.
    ApiDevelopment,
    /// Running software in production.
    ProductionExperience,
    /// Talking and writing about work.
    Communication,
}

/// A reason for a match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Has the must-have skills.
    MustHaves {
        /// With years, in the order of the brief. Years of a skill that another brings along are that other's.
        have: Vec<(Skill, u8)>,
        /// How many known must-haves the brief has.
        of: usize,
    },
    /// Has some of the welcome skills, at least one.
    NiceToHaves {
        /// With years, in the order of the brief.
        have: Vec<(Skill, u8)>,
        /// How many known nice-to-haves the brief has.
        of: usize,
    },
    /// Shares working hours.
    Overlap {
        /// Quarter hours on a typical day, 1 to 36.
        quarters: u8,
    },
    /// Was assessed as good, 4 or 5 of 5.
    Assessed {
        /// At what.
        what: Vetting,
        /// How well.
        score: u8,
    },
    /// Can begin in time, or soon where no day is demanded.
    FreeAt {
        /// First day.
        date: NaiveDate,
    },
    /// Costs less than the budget.
    UnderBudget {
        /// How much less a month.
        by: Money,
    },
    /// Is of the level that was named.
    Level {
        /// Which.
        level: Level,
    },
    /// Works in the language that was asked for.
    Language {
        /// As the brief names it, an ISO 639-1 code.
        code: String,
    },
    /// Shows work in the brief's domains, at least one.
    Projects {
        /// How many pieces of work in each, in the order of the brief.
        have: Vec<(Domain, usize)>,
    },
}

/// What the score cannot vouch for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Caution {
    /// A skill of the brief that the taxonomy does not know: there are no match data, it neither filtered nor ranked.
    UnknownSkill(Skill),
    /// These were not assessed (all four: nothing was); each counts as the middle.
    NotAssessed(Vec<Vetting>),
    /// The budget is in another currency than the prices, so nobody was left out for it.
    BudgetNotCompared,
}
