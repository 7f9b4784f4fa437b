//! What a client needs: the requirements, and the draft of them while they are being asked for.

use super::{
    developer::Role,
    level::{Level, LevelWish, Workload},
    money::Money,
    skill::Skill,
    terms::PriceList,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use super::domain::Domain;

/// Names a confirmed brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BriefId(pub Uuid);

/// The requirements. Every field may still be open: a draft is a brief that is not confirmed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Requirements {
    /// What the person is hired as.
    pub role: Option<Role>,
    /// Which of the five signals for a backend developer the client ticked, if they asked for help.
    pub signals: Vec<Signal>,
    /// What is being built.
    pub needs: Vec<Need>,
    /// Skills that a developer must have, 1 to [`Requirements::MOST_SKILLS`].
    pub must: Vec<Skill>,
    /// Skills that are welcome.
    pub nice: Vec<Skill>,
    /// What the systems have to bear.
    pub demands: Vec<Demand>,
    /// Which levels will do.
    pub level: Option<LevelWish>,
    /// Full-time or part-time.
    pub workload: Option<Workload>,
    /// The most a month may cost.
    pub budget: Option<Money>,
    /// The client's time zone.
    pub zone: Option<Tz>,
    /// The least working hours a day that both must share, 0 to 8; counted between 09:00 and 18:00 of the client.
    pub overlap_hours: Option<u8>,
    /// The working language, an ISO 639-1 code.
    pub language: Option<String>,
    /// The first day of work; `None` is "as soon as possible" once the question has been answered.
    pub start: Option<NaiveDate>,
    /// Anything else, in the client's words.
    pub notes: Option<String>,
    /// In which domains experience is welcome, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<Domain>,
}

/// A confirmed brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// Its name.
    pub id: BriefId,
    /// What is asked for.
    pub requirements: Requirements,
    /// What was quoted when it was confirmed.
    pub quotes: Vec<Quote>,
    /// When it was confirmed.
    pub confirmed_at: DateTime<Utc>,
    /// 1 when new, one more for each change.
    pub revision: i64,
}

/// A price as it was shown, so that a later change of the price list never changes an old offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Of which level.
    pub level: Level,
    /// At which workload.
    pub workload: Workload,
    /// For a month.
    pub month: Money,
    /// The price list it came from.
    pub price_version: String,
}

/// What is being built: the guide's eleven responsibilities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// REST or GraphQL APIs.
    Apis,
    /// Server-side business logic.
    Logic,
    /// Designing and managing databases.
    Databases,
    /// Authentication and authorization.
    Auth,
    /// Third-party APIs and services.
    Integrations,
    /// Query and performance tuning.
    Tuning,
    /// Caches and queues.
    Caching,
    /// Data security and compliance.
    Security,
    /// Deployment to the cloud.
    Cloud,
    /// Reliability and uptime monitoring.
    Monitoring,
    /// Working with front-end and operations teams.
    Teamwork,
}

/// What the systems have to bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Demand {
    /// High traffic, or growth that will bring it.
    Traffic,
    /// Large or real-time data.
    Data,
    /// Personal, medical or payment data.
    Sensitive,
    /// The work is independent: features are owned end to end.
    Ownership,
}

/// Signals that a project wants a backend developer rather than a full-stack one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Complex business logic.
    Logic,
    /// High traffic and scalability requirements.
    Traffic,
    /// Advanced data modelling.
    Modelling,
    /// Security-critical systems.
    Security,
    /// Distributed architecture.
    Distributed,
    /// Screens have to be built too: the one signal for full-stack.
    Screens,
}

impl Brief {
    /// What was quoted for a level at a workload, unless the price list has changed its currency since.
    pub fn quote(&self, level: Level, workload: Workload, list: &PriceList) -> Option<&Quote> {
        let fits = |quote: &&Quote| quote.level == level && quote.workload == workload && quote.month.currency == list.currency;
        self.quotes.iter().rev().find(fits)
    }

    /// The prices that hold for this brief: what was quoted, and for everything else those of `list`.
    pub fn prices(&self, list: &PriceList) -> PriceList {
        let mut prices = list.clone();
        for (level, row) in Level::ALL.into_iter().zip(&mut prices.cents_per_month) {
            for (workload, cents) in Workload::ALL.into_iter().zip(row) {
                if let Some(quote) = self.quote(level, workload, list) {
                    *cents = quote.month.cents;
                }
            }
        }
        prices
    }
}

impl Requirements {
    /// The most must-have skills, and likewise nice-to-have ones.
    pub const MOST_SKILLS: usize = 10;
    /// The longest note, in characters.
    pub const LONGEST_NOTE: usize = 1_000;
}

impl Need {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Apis,
        Self::Logic,
        Self::Databases,
        Self::Auth,
        Self::Integrations,
        Self::Tuning,
        Self::Caching,
        Self::Security,
        Self::Cloud,
        Self::Monitoring,
        Self::Teamwork,
    ];

    /// Position in [`Need::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Apis => "apis",
            Self::Logic => "logic",
            Self::Databases => "databases",
            Self::Auth => "auth",
            Self::Integrations => "integrations",
            Self::Tuning => "tuning",
            Self::Caching => "caching",
            Self::Security => "security",
            Self::Cloud => "cloud",
            Self::Monitoring => "monitoring",
            Self::Teamwork => "teamwork",
        }
    }

    /// The reverse of [`Need::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }
}

impl Demand {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Traffic, Self::Data, Self::Sensitive, Self::Ownership];

    /// Position in [`Demand::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl Signal {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Logic, Self::Traffic, Self::Modelling, Self::Security, Self::Distributed, Self::Screens];

    /// Position in [`Signal::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}
