//! A developer in the pool, and the pool in memory.

use super::{
    calendar::WeeklyHours,
    level::{Level, Workload},
    skill::Skill,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The pool's own name for a developer: 1 to 24 of `a-z 0-9 - _`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeveloperId(pub String);

/// A person whom clients can hire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Developer {
    /// Unique in the pool.
    pub id: DeveloperId,
    /// As shown to clients.
    pub name: String,
    /// As annotated by the operator.
    pub level: Level,
    /// What they are hired as.
    pub role: Role,
    /// One line on who they are.
    pub headline: String,
    /// Skills with years of practice, best first.
    pub skills: Vec<(Skill, u8)>,
    /// Where their clock is.
    pub zone: Tz,
    /// When they work, in `zone`.
    pub hours: WeeklyHours,
    /// First day on which they are free; `None` is today.
    pub free_from: Option<NaiveDate>,
    /// How much of a month they sell.
    pub workloads: Vec<Workload>,
    /// Working languages as ISO 639-1 codes, best first.
    pub languages: Vec<String>,
    /// Work that they show.
    pub portfolio: Vec<Portfolio>,
    /// Vetting results; what is `None` was not assessed.
    pub scores: Scores,
    /// How the operator reaches them; never shown to clients.
    pub contact: Option<String>,
}

/// What a developer is hired as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Server side only.
    Backend,
    /// Front end and server side.
    Fullstack,
}

/// A piece of work to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portfolio {
    /// What it is.
    pub title: String,
    /// An `https://` address.
    pub link: String,
}

/// Vetting scores from 1 to 5; `None` means *not assessed*, which is neither zero nor a pass.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    /// Designing systems.
    pub system_design: Option<u8>,
    /// Building APIs.
    pub api_development: Option<u8>,
    /// Running software in production.
    pub production_experience: Option<u8>,
    /// Talking and writing about work.
    pub communication: Option<u8>,
}

impl Role {
    /// Both roles.
    pub const ALL: [Self; 2] = [Self::Backend, Self::Fullstack];

    /// The stored name: `backend` or `fullstack`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Backend => "backend",
            Self::Fullstack => "fullstack",
        }
    }

    /// The reverse of [`Role::name`]; also accepts `full-stack`.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace(['-', ' '], "");
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl DeveloperId {
    /// The longest id, in bytes: it has to fit into a button's payload beside an instant.
    pub const MAX: usize = 24;

    /// `None` when the id is empty, too long, or has other characters than `a-z 0-9 - _`.
    pub fn parse(id: &str) -> Option<Self> {
        let fits = (1..=Self::MAX).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_');
        fits.then(|| Self(id.to_owned()))
    }
}
