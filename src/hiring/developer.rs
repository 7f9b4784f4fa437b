//! A developer in the pool, and the pool in memory.

use super::{
    calendar::WeeklyHours,
    domain::Domain,
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
    /// A role of the operator's own: see [`super::handbook`].
    Own(RoleName),
}

/// Names a role of the operator's own: 1 to [`RoleName::MAX`] of `a-z 0-9 - _`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoleName([u8; RoleName::MAX]);

/// A piece of work to look at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Portfolio {
    /// What it is.
    pub title: String,
    /// An `https://` address.
    pub link: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<Domain>,
    /// What else there is to say of it. Most works say nothing: a large pool stays small in memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Box<About>>,
}

/// What there is to say of a piece of work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// What the developer was in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What it is made of, as the developer names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack: Option<String>,
    /// What came of it, with a figure if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
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
    /// The two roles of the guide.
    pub const ALL: [Self; 2] = [Self::Backend, Self::Fullstack];

    /// The stored name: `backend`, `fullstack`, or the operator's.
    pub fn name(&self) -> &str {
        match self {
            Self::Backend => "backend",
            Self::Fullstack => "fullstack",
            Self::Own(name) => name.as_str(),
        }
    }

    /// The reverse of [`Role::name`] for the guide's two; also accepts `full-stack`. The operator's roles are read by
    /// [`super::handbook::Handbook::parse_role`].
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace(['-', ' '], "");
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl RoleName {
    /// The longest name, in bytes.
    pub const MAX: usize = 16;

    /// `None` when the name is empty, too long, or has other characters than `a-z 0-9 - _`.
    pub fn parse(name: &str) -> Option<Self> {
        let mut bytes = [0; Self::MAX];
        let fits =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_');
        bytes.get_mut(..name.len()).filter(|_| fits)?.copy_from_slice(name.as_bytes());
        Some(Self(bytes))
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(Self::MAX);
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }
}

impl TryFrom<String> for RoleName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::parse(&name).ok_or_else(|| format!("`{name}` is not the name of a role"))
    }
}

impl From<RoleName> for String {
    fn from(name: RoleName) -> Self {
        name.as_str().to_owned()
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
