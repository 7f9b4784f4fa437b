//! How experienced a developer is, and how much of their month is bought.

use serde::{Deserialize, Serialize};

/// How experienced a developer is. Ordered: `L1 < L2 < L3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Early-career, for clearly defined work.
    L1,
    /// Mid-level, owns features.
    L2,
    /// Highly experienced: architecture and scale.
    L3,
}

/// How much of a developer's month is bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Workload {
    /// 160 hours a month.
    FullTime,
    /// 80 hours a month.
    PartTime,
}

/// The levels that a client would take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LevelWish {
    /// Whoever fits.
    Any,
    /// This level and no other.
    Only(Level),
    /// This level or a higher one.
    AtLeast(Level),
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 3] = [Self::L1, Self::L2, Self::L3];

    /// `L1`, `L2` or `L3`: the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::L3 => "L3",
        }
    }

    /// Reads `L1`, `l2` …; nothing else.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name().eq_ignore_ascii_case(name.trim()))
    }

    /// Position in [`Level::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl Workload {
    /// Both workloads, the larger first.
    pub const ALL: [Self; 2] = [Self::FullTime, Self::PartTime];

    /// Hours a month that this workload buys.
    pub const fn hours_per_month(self) -> i64 {
        match self {
            Self::FullTime => 160,
            Self::PartTime => 80,
        }
    }

    /// The stored and configured name: `full_time` or `part_time`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FullTime => "full_time",
            Self::PartTime => "part_time",
        }
    }

    /// The reverse of [`Workload::name`]; also accepts `full-time` and `part-time`.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace('-', "_");
        Self::ALL.into_iter().find(|workload| workload.name() == name)
    }

    /// The other workload.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::FullTime => Self::PartTime,
            Self::PartTime => Self::FullTime,
        }
    }

    /// Position in [`Workload::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl LevelWish {
    /// Whether a developer of `level` will do.
    pub fn accepts(self, level: Level) -> bool {
        match self {
            Self::Any => true,
            Self::Only(wanted) => level == wanted,
            Self::AtLeast(least) => level >= least,
        }
    }

    /// The accepted levels, lowest (and cheapest) first.
    pub fn levels(self) -> impl Iterator<Item = Level> {
        Level::ALL.into_iter().filter(move |level| self.accepts(*level))
    }
}
