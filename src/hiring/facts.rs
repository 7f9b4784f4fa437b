//! What a workspace has done so far: its briefs, shortlists, interviews, trials and engagements.

use super::{
    brief::{Brief, BriefId},
    cockpit::Cockpit,
    developer::DeveloperId,
    engagement::{Engagement, EngagementId},
    interview::{Interview, InterviewId},
    scorecard::{Scorecard, Verdict},
    team::{MemberId, Team},
    trial::{Trial, TrialId},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeSet, sync::Arc};
use uuid::Uuid;

/// Everything of one workspace that a conversation may look at. Each list is oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// Confirmed briefs.
    pub briefs: Vec<Brief>,
    /// Shortlisted developers.
    pub shortlist: Vec<Shortlisted>,
    /// Developers who were said not to fit.
    pub passed: Vec<Passed>,
    /// Interviews in every state.
    pub interviews: Vec<Interview>,
    /// Trials in every state.
    pub trials: Vec<Trial>,
    /// Engagements.
    pub engagements: Vec<Engagement>,
    /// Developers who are on trial or engaged in any workspace: nobody else can have them. Shared by all facts of a moment.
    pub taken: Arc<BTreeSet<DeveloperId>>,
    /// The people around it, as one of them sees it; `None` where nobody asked.
    pub team: Option<Arc<Team>>,
    /// What was agreed and said about trials, of those that a step looks at.
    pub cockpits: Vec<Cockpit>,
    /// What interviewers thought.
    pub scorecards: Vec<Scorecard>,
}

/// A developer kept for a brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortlisted {
    /// For which brief.
    pub brief: BriefId,
    /// Who.
    pub developer: DeveloperId,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// A developer who does not fit a brief, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// Which brief.
    pub brief: BriefId,
    /// Who.
    pub developer: DeveloperId,
    /// Why, if the client said.
    pub reason: Option<PassReason>,
}

/// Why a developer does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassReason {
    /// Other skills are needed.
    Skills,
    /// Too little, or too much, experience.
    Experience,
    /// The price.
    Price,
    /// Working hours or start date.
    Hours,
    /// Something else.
    Other,
}

impl PassReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Skills, Self::Experience, Self::Price, Self::Hours, Self::Other];

    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Experience => "experience",
            Self::Price => "price",
            Self::Hours => "hours",
            Self::Other => "other",
        }
    }

    /// The reverse of [`PassReason::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

impl Facts {
    /// Whether nothing was done yet, whoever may be there.
    pub fn is_blank(&self) -> bool {
        *self == Self { taken: Arc::clone(&self.taken), team: self.team.clone(), ..Self::default() } && self.taken.is_empty()
    }

    /// The people around it; nobody where nobody asked.
    pub fn team(&self) -> &Team {
        static NOBODY: Team = Team {
            me: MemberId(Uuid::nil()),
            members: Vec::new(),
            roles: Vec::new(),
            briefs: Vec::new(),
            notes: Vec::new(),
            polls: Vec::new(),
        };
        self.team.as_deref().unwrap_or(&NOBODY)
    }

    /// The brief of that name.
    pub fn brief(&self, id: BriefId) -> Option<&Brief> {
        self.briefs.iter().find(|brief| brief.id == id)
    }

    /// The interview of that name.
    pub fn interview(&self, id: InterviewId) -> Option<&Interview> {
        self.interviews.iter().find(|interview| interview.id == id)
    }

    /// The trial of that name.
    pub fn trial(&self, id: TrialId) -> Option<&Trial> {
        self.trials.iter().find(|trial| trial.id == id)
    }

    /// What was agreed and said about a trial; nothing where nobody looked.
    pub fn cockpit(&self, id: TrialId) -> Cow<'_, Cockpit> {
        let known = self.cockpits.iter().find(|cockpit| cockpit.trial == id);
        known.map_or_else(|| Cow::Owned(Cockpit::new(id)), Cow::Borrowed)
    }

    /// The engagement of that name.
    pub fn engagement(&self, id: EngagementId) -> Option<&Engagement> {
        self.engagements.iter().find(|engagement| engagement.id == id)
    }

    /// These facts with a brief that is about to be stored, in place of its earlier revision.
    #[must_use]
    pub fn with(&self, brief: Brief) -> Self {
        let mut facts = self.clone();
        facts.briefs.retain(|other| other.id != brief.id);
        facts.briefs.push(brief);
        facts
    }

    /// Whether `developer` is on the shortlist of `brief`.
    pub fn is_shortlisted(&self, brief: BriefId, developer: &DeveloperId) -> bool {
        self.shortlist.iter().any(|kept| kept.brief == brief && &kept.developer == developer)
    }

    /// What this workspace's interviewers thought of a developer for a brief; of one who was not met there is no card.
    pub fn verdict(&self, brief: BriefId, developer: &DeveloperId) -> Verdict<'_> {
        let belongs = |card: &&Scorecard| {
            self.interview(card.interview).is_some_and(|interview| interview.brief == brief && &interview.developer == developer)
        };
        Verdict { cards: self.scorecards.iter().filter(|card| card.says_something()).filter(belongs).collect() }
    }
}
