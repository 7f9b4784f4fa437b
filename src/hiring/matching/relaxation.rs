//! What would bring more developers: each single requirement that could give way, with how many it would bring.

use super::{
    filter::{Filter, Overlaps, comparable_budget},
    roster::Roster,
};
use crate::hiring::{
    brief::Requirements,
    developer::{DeveloperId, Role},
    level::{Level, LevelWish, Workload},
    money::{Currency, Money},
    skill::{Skill, Taxonomy, key},
    terms::PriceList,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How much later a start is tried, in days, before it is dropped altogether.
const LATER: [u64; 4] = [7, 14, 30, 60];

/// One change of the requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// This must-have becomes a nice-to-have.
    Must(Skill),
    /// These levels will do.
    Level(LevelWish),
    /// This workload instead.
    Workload(Workload),
    /// A month may cost this much.
    Budget(Money),
    /// So many shared hours are enough.
    Overlap(u8),
    /// Any working language.
    Language,
    /// Work begins by this day; `None` is whenever they are free, the sooner the better.
    Start(Option<NaiveDate>),
    /// Hired as this.
    Role(Role),
}

/// A change and what it brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// What would give way.
    pub change: Change,
    /// How many developers would fit who do not fit now; at least 1.
    pub more: usize,
}

impl Change {
    /// The longest code, in bytes.
    pub const LONGEST_CODE: usize = 40;

    /// The requirements with this change made.
    pub fn apply(&self, mut requirements: Requirements) -> Requirements {
        match self {
            Self::Must(skill) => {
                let same = |other: &Skill| {
                    key(&other.0) == key(&skill.0) || Taxonomy::get().id(other).is_some_and(|id| Taxonomy::get().id(skill) == Some(id))
                };
                requirements.must.retain(|other| !same(other));
                if !requirements.nice.iter().any(same) {
                    requirements.nice.push(skill.clone());
                }
            }
            Self::Level(wish) => requirements.level = Some(*wish),
            Self::Workload(workload) => requirements.workload = Some(*workload),
            Self::Budget(budget) => requirements.budget = Some(*budget),
            Self::Overlap(hours) => requirements.overlap_hours = Some(*hours),
            Self::Language => requirements.language = None,
            Self::Start(start) => requirements.start = *start,
            Self::Role(role) => requirements.role = Some(*role),
        }
        requirements
    }

    /// A short ASCII name such as `must=nodejs` or `budget=220000USD`, at most [`Change::LONGEST_CODE`] bytes, for a
    /// button's payload. A skill that the taxonomy does not know may be cut; it never needs to give way, as it filters nobody.
    pub fn code(&self) -> String {
        match self {
            Self::Must(skill) => {
                let name: String = key(&skill.0).chars().filter(char::is_ascii).take(Self::LONGEST_CODE - "must=".len()).collect();
                format!("must={name}")
            }
            Self::Level(LevelWish::Any) => "level=any".to_owned(),
            Self::Level(LevelWish::Only(level)) => format!("level={}", level.name()),
            Self::Level(LevelWish::AtLeast(level)) => format!("level={}+", level.name()),
            Self::Workload(workload) => format!("workload={}", workload.name()),
            Self::Budget(budget) => format!("budget={}{}", budget.cents, budget.currency),
            Self::Overlap(hours) => format!("overlap={hours}"),
            Self::Language => "language=any".to_owned(),
            Self::Start(None) => "start=any".to_owned(),
            Self::Start(Some(day)) => format!("start={day}"),
            Self::Role(role) => format!("role={}", role.name()),
        }
    }

    /// The reverse of [`Change::code`]; `None` for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        if code.len() > Self::LONGEST_CODE {
            return None;
        }
        let (what, value) = code.split_once('=')?;
        match what {
            "must" => {
                let taxonomy = Taxonomy::get();
                taxonomy.id(&Skill(value.to_owned())).map(|id| Self::Must(taxonomy.skill(id)))
            }
            "level" if value == "any" => Some(Self::Level(LevelWish::Any)),
            "level" => match value.strip_suffix('+') {
                Some(level) => Level::parse(level).map(|level| Self::Level(LevelWish::AtLeast(level))),
                None => Level::parse(value).map(|level| Self::Level(LevelWish::Only(level))),
            },
            "workload" => Workload::parse(value).map(Self::Workload),
            "budget" => {
                let (cents, currency) = value.split_at_checked(value.len().checked_sub(3)?)?;
                let cents: i64 = cents.parse().ok().filter(|cents| *cents > 0)?;
                Currency::parse(currency).map(|currency| Self::Budget(Money::new(cents, currency)))
            }
            "overlap" => value.parse().ok().filter(|hours| *hours <= 8).map(Self::Overlap),
            "language" => (value == "any").then_some(Self::Language),
            "start" if value == "any" => Some(Self::Start(None)),
            "start" => value.parse().ok().map(|day| Self::Start(Some(day))),
            "role" => Role::parse(value).map(Self::Role),
            _ => None,
        }
    }
}

/// For each single requirement that could give way, the mildest change that brings anybody, most first; among equals in the
/// order of [`Change`]. Only developers who do not fit now and are not in `skip` count.
pub fn relaxations(
    roster: &Roster,
    requirements: &Requirements,
    prices: &PriceList,
    today: NaiveDate,
    skip: &[DeveloperId],
) -> Vec<Relaxation> {
    let mut overlaps = Overlaps::new(roster, requirements.zone, today);
    let mut fits = vec![0u64; roster.len().div_ceil(64)];
    Filter::new(roster, requirements, prices, skip).each(&mut overlaps, |position, _, _| fits[position / 64] |= 1 << (position % 64));
    let mut found: Vec<Relaxation> = ladders(requirements, prices)
        .into_iter()
        .filter_map(|ladder| {
            ladder.into_iter().find_map(|change| {
                let changed = change.apply(requirements.clone());
                let mut more = 0;
                Filter::new(roster, &changed, prices, skip)
                    .each(&mut overlaps, |position, _, _| more += usize::from(fits[position / 64] >> (position % 64) & 1 == 0));
                (more > 0).then_some(Relaxation { change, more })
            })
        })
        .collect();
    found.sort_by_key(|relaxation| std::cmp::Reverse(relaxation.more));
    found
}

/// For each requirement the changes to try, mildest first.
fn ladders(requirements: &Requirements, prices: &PriceList) -> Vec<Vec<Change>> {
    let taxonomy = Taxonomy::get();
    let mut ladders: Vec<Vec<Change>> =
        requirements.must.iter().filter(|skill| taxonomy.id(skill).is_some()).map(|skill| vec![Change::Must(skill.clone())]).collect();
    ladders.push(match requirements.level {
        None | Some(LevelWish::Any) => Vec::new(),
        Some(LevelWish::Only(level)) => vec![Change::Level(LevelWish::AtLeast(level)), Change::Level(LevelWish::Any)],
        Some(LevelWish::AtLeast(least)) => {
            let lower = Level::ALL.into_iter().rev().filter(|level| *level < least);
            lower.map(|level| Change::Level(if level == Level::L1 { LevelWish::Any } else { LevelWish::AtLeast(level) })).collect()
        }
    });
    ladders.extend(requirements.workload.map(|workload| vec![Change::Workload(workload.other())]));
    ladders.extend(comparable_budget(requirements, prices).map(|cents| dearer(requirements, prices, cents)));
    if requirements.zone.is_some()
        && let Some(hours) = requirements.overlap_hours
    {
        ladders.push((0..hours).rev().map(Change::Overlap).collect());
    }
    ladders.extend(requirements.language.as_ref().map(|_| vec![Change::Language]));
    ladders.extend(requirements.start.map(|start| {
        let later = LATER.into_iter().filter_map(|days| start.checked_add_days(Days::new(days)));
        later.map(Some).chain([None]).map(Change::Start).collect()
    }));
    if requirements.role == Some(Role::Fullstack) {
        ladders.push(vec![Change::Role(Role::Backend)]);
    }
    ladders
}

/// Each price above the budget that a wished level and workload has, lowest first.
fn dearer(requirements: &Requirements, prices: &PriceList, budget: i64) -> Vec<Change> {
    let wish = requirements.level.unwrap_or(LevelWish::Any);
    let workloads = Workload::ALL.into_iter().filter(|workload| requirements.workload.is_none_or(|wished| wished == *workload));
    let mut steps: Vec<i64> = workloads
        .flat_map(|workload| wish.levels().map(move |level| prices.month(level, workload).cents))
        .filter(|cents| *cents > budget)
        .collect();
    steps.sort_unstable();
    steps.dedup();
    steps.into_iter().map(|cents| Change::Budget(Money::new(cents, prices.currency))).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::hiring::{
        developer::Developer,
        matching::{
            ranking::rank,
            samples::{any_pool, any_requirements, developer, skills, today},
        },
    };
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[test]
    fn the_requirement_that_brings_most_comes_first_each_by_its_mildest_step() {
        let senior = |id: &str| Developer { level: Level::L3, skills: vec![(Skill("Go".into()), 3)], ..developer(id) };
        let plain = |id: &str| Developer { skills: vec![(Skill("Go".into()), 3)], ..developer(id) };
        let late = |id: &str, days| Developer { free_from: Some(today() + Days::new(days)), ..plain(id) };
        let pool = vec![senior("a"), senior("b"), late("c", 12), developer("d"), developer("e"), developer("f")];
        let requirements = Requirements {
            must: skills(&["golang"]),
            level: Some(LevelWish::AtLeast(Level::L2)),
            workload: Some(Workload::FullTime),
            budget: Some(Money::new(220_000, Currency::USD)),
            start: Some(today()),
            ..Requirements::default()
        };
        let found = relaxations(&Roster::new(pool), &requirements, &PriceList::default(), today(), &[]);
        let expected = [
            (Change::Must(Skill("golang".into())), 3),
            (Change::Workload(Workload::PartTime), 2),
            (Change::Budget(Money::new(360_000, Currency::USD)), 2),
            (Change::Start(Some(today() + Days::new(14))), 1),
        ];
        assert_eq!(found, expected.map(|(change, more)| Relaxation { change, more }));
    }

    #[test]
    fn codes_are_short_and_come_back() {
        let levels = Level::ALL.into_iter().flat_map(|level| [LevelWish::Only(level), LevelWish::AtLeast(level)]);
        let changes = levels
            .chain([LevelWish::Any])
            .map(Change::Level)
            .chain(Taxonomy::get().ids().map(|id| Change::Must(Taxonomy::get().skill(id))))
            .chain(Workload::ALL.map(Change::Workload))
            .chain((0..=8).map(Change::Overlap))
            .chain(Role::ALL.map(Change::Role))
            .chain([None, Some(today()), Some(NaiveDate::MAX)].map(Change::Start))
            .chain([Change::Language, Change::Budget(Money::new(i64::MAX, Currency::USD))]);
        let mut codes = HashSet::new();
        for change in changes {
            let code = change.code();
            assert!(code.is_ascii() && code.len() <= Change::LONGEST_CODE, "{code}");
            assert_eq!(Change::parse(&code).as_ref(), Some(&change), "{code}");
            assert!(codes.insert(code));
        }
        for code in
            ["", "must", "must=", "must=zephyros", "budget=USD", "budget=é1", "budget=-5USD", "overlap=9", "level=", "level=L4", "x=y"]
        {
            assert_eq!(Change::parse(code), None, "{code}");
        }
    }

    #[test]
    fn a_must_have_that_gives_way_stays_welcome() {
        let requirements = Requirements { must: skills(&["Go", "Rust"]), nice: skills(&["Kafka"]), ..Requirements::default() };
        let changed = Change::parse("must=golang").unwrap().apply(requirements);
        assert_eq!((changed.must, changed.nice), (skills(&["Rust"]), skills(&["Kafka", "Go"])));
    }

    proptest! {
        #[test]
        fn every_promise_is_kept(pool in any_pool(), requirements in any_requirements()) {
            let (prices, roster) = (PriceList::default(), Roster::new(pool));
            let who = |requirements: &Requirements| -> HashSet<DeveloperId> {
                rank(&roster, requirements, &prices, today(), &[], usize::MAX).matches.into_iter().map(|found| found.developer).collect()
            };
            let before = who(&requirements);
            let found = relaxations(&roster, &requirements, &prices, today(), &[]);
            prop_assert!(found.windows(2).all(|pair| pair[0].more >= pair[1].more));
            for relaxation in found {
                let after = who(&relaxation.change.apply(requirements.clone()));
                prop_assert!(relaxation.more > 0);
                prop_assert_eq!(after.difference(&before).count(), relaxation.more);
            }
        }
    }
}
