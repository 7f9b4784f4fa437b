//! A ranking as it was shown, kept so that it can be explained later, and what keeps somebody out of one.

use super::{
    ranking::{Match, explain},
    roster::Roster,
};
use crate::hiring::{
    brief::{BriefId, Requirements},
    developer::{Developer, DeveloperId},
    level::LevelWish,
    skill::{Skill, Taxonomy},
    terms::PriceList,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A page of a brief's matches. Stored as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// By which rules and weights it was made: [`super::VERSION`] of the program that made it.
    pub rules: String,
    /// How many fitted in all.
    pub total: usize,
    /// Those on the page, in order, with scores and reasons.
    pub matches: Vec<Match>,
    /// What was asked for.
    pub requirements: Requirements,
    /// Who was left out although they may fit: turned down, tried before, or with somebody else.
    pub skipped: Vec<DeveloperId>,
}

/// Where a page belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    /// Of which brief.
    pub brief: BriefId,
    /// Of which revision of it.
    pub revision: i64,
    /// How many better matches are on earlier pages.
    pub first: u16,
}

/// A hard requirement that somebody does not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Lacks a must-have skill.
    Skill(Skill),
    /// Is hired as something else.
    Role,
    /// Is of another level.
    Level,
    /// Does not sell that much of a month.
    Workload,
    /// Costs more than the budget.
    Budget,
    /// Shares too few hours.
    Overlap,
    /// Does not work in the language.
    Language,
    /// Is not free in time.
    Start,
}

impl Shown {
    /// The most of those left out that are kept.
    pub const MOST_SKIPPED: usize = 100;
}

/// Which hard requirements a developer does not meet, each looked at alone, by the very filter that ranking uses.
pub fn missing(developer: &Developer, requirements: &Requirements, prices: &PriceList, today: NaiveDate) -> Vec<Missing> {
    let roster = Roster::new(vec![developer.clone()]);
    let fits = |alone: &Requirements| explain(&roster, alone, prices, today, &developer.id).is_some();
    let open = Requirements::default;
    let known = requirements.must.iter().filter(|skill| Taxonomy::get().id(skill).is_some());
    let lacks = known.filter(|skill| !fits(&Requirements { must: vec![(*skill).clone()], ..open() }));
    let mut missing: Vec<Missing> = lacks.map(|skill| Missing::Skill(skill.clone())).collect();
    let at_level = Requirements { level: requirements.level, ..open() };
    let at_workload = Requirements { workload: requirements.workload, ..open() };
    // A budget is for what the brief asks for; who misses that already is not said to be too dear as well.
    let is_asked_for = fits(&Requirements { level: requirements.level, workload: requirements.workload, ..open() });
    let level = if is_asked_for { requirements.level } else { Some(LevelWish::Any) };
    let workload = requirements.workload.filter(|_| is_asked_for);
    let each = [
        (Missing::Role, Requirements { role: requirements.role, ..open() }),
        (Missing::Level, at_level),
        (Missing::Workload, at_workload),
        (Missing::Budget, Requirements { budget: requirements.budget, level, workload, ..open() }),
        (Missing::Overlap, Requirements { zone: requirements.zone, overlap_hours: requirements.overlap_hours, ..open() }),
        (Missing::Language, Requirements { language: requirements.language.clone(), ..open() }),
        (Missing::Start, Requirements { start: requirements.start, ..open() }),
    ];
    missing.extend(each.into_iter().filter(|(_, alone)| !fits(alone)).map(|(what, _)| what));
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hiring::matching::samples::{any_pool, any_requirements, developer, skills, today};
    use proptest::prelude::*;

    #[test]
    fn each_requirement_is_named_that_is_not_met() {
        let asked = Requirements { must: skills(&["Go", "Zephyr OS"]), language: Some("de".to_owned()), ..Requirements::default() };
        let found = missing(&developer("a"), &asked, &PriceList::default(), today());
        assert_eq!(found, [Missing::Skill(Skill("Go".to_owned())), Missing::Language]);
    }

    proptest! {
        #[test]
        fn whoever_fits_misses_nothing_and_whoever_misses_nothing_fits(pool in any_pool(), asked in any_requirements()) {
            let roster = Roster::new(pool);
            for developer in roster.iter().take(20) {
                let fits = explain(&roster, &asked, &PriceList::default(), today(), &developer.id).is_some();
                prop_assert_eq!(fits, missing(developer, &asked, &PriceList::default(), today()).is_empty());
            }
        }
    }
}
