//! Developers for the tests of matching: plain ones by name, and arbitrary ones.

use crate::hiring::brief::Requirements;
use crate::hiring::{
    calendar::WeeklyHours,
    developer::{Developer, DeveloperId, Role, Scores},
    level::{Level, LevelWish, Workload},
    money::{Currency, Money},
    skill::Skill,
};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use proptest::prelude::*;

/// The day on which the tests take place, a Wednesday.
pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 14).unwrap_or_default()
}

/// A back-end developer of level 2 in Berlin without skills, free at once, full-time and part-time, in English.
pub(super) fn developer(id: &str) -> Developer {
    Developer {
        id: DeveloperId(id.to_owned()),
        name: id.to_owned(),
        level: Level::L2,
        role: Role::Backend,
        headline: String::new(),
        skills: Vec::new(),
        zone: Tz::Europe__Berlin,
        hours: WeeklyHours(std::array::from_fn(|day| if day < 5 { vec![(540, 1_020)] } else { vec![] })),
        free_from: None,
        workloads: vec![Workload::FullTime, Workload::PartTime],
        languages: vec!["en".to_owned()],
        portfolio: Vec::new(),
        scores: Scores::default(),
        contact: None,
    }
}

/// Skills by name.
pub(super) fn skills(names: &[&str]) -> Vec<Skill> {
    names.iter().map(|name| Skill((*name).to_owned())).collect()
}

const NAMES: [&str; 9] = ["Node.js", "Express", "PostgreSQL", "Kafka", "Go", "Docker", "Kubernetes", "React", "Own Thing"];

/// Any of a few skills, known and unknown.
pub(super) fn any_skill() -> impl Strategy<Value = Skill> {
    prop::sample::select(&NAMES[..]).prop_map(|name| Skill(name.to_owned()))
}

fn any_developer() -> impl Strategy<Value = Developer> {
    let zones = prop::sample::select(vec![Tz::UTC, Tz::Europe__Berlin, Tz::America__New_York, Tz::Asia__Kolkata]);
    let score = || prop::option::of(1u8..=5);
    (
        (prop::sample::select(Level::ALL.to_vec()), prop::sample::select(Role::ALL.to_vec()), zones, prop::option::of(0u64..90)),
        prop::collection::vec((any_skill(), 0u8..12), 0..7),
        prop::sample::subsequence(Workload::ALL.to_vec(), 1..=2),
        prop::sample::subsequence(vec!["en".to_owned(), "de".to_owned()], 1..=2),
        (score(), score(), score(), score()),
    )
        .prop_map(|((level, role, zone, free), skills, workloads, languages, scores)| Developer {
            level,
            role,
            skills,
            zone,
            free_from: free.map(|days| today() + Days::new(days)),
            workloads,
            languages,
            scores: Scores { system_design: scores.0, api_development: scores.1, production_experience: scores.2, communication: scores.3 },
            ..developer("")
        })
}

/// A small pool with the ids `d0`, `d1` ….
pub(super) fn any_pool() -> impl Strategy<Value = Vec<Developer>> {
    prop::collection::vec(any_developer(), 1..150).prop_map(|mut pool| {
        for (index, developer) in pool.iter_mut().enumerate() {
            developer.id = DeveloperId(format!("d{index}"));
        }
        pool
    })
}

/// Requirements that a small pool has a chance to meet.
pub(super) fn any_requirements() -> impl Strategy<Value = Requirements> {
    let level = || prop::sample::select(Level::ALL.to_vec());
    let wish = prop_oneof![Just(LevelWish::Any), level().prop_map(LevelWish::Only), level().prop_map(LevelWish::AtLeast)];
    (
        prop::collection::vec(any_skill(), 0..3),
        prop::collection::vec(any_skill(), 0..4),
        prop::option::of(wish),
        prop::option::of(prop::sample::select(Workload::ALL.to_vec())),
        prop::option::of((700i64..4_000).prop_map(|units| Money::new(units * 100, Currency::USD))),
        prop::option::of(prop::sample::select(vec![Tz::Europe__London, Tz::America__Chicago])),
        prop::option::of(0u8..=8),
        prop::option::of(prop::sample::select(vec!["en".to_owned(), "de".to_owned()])),
        prop::option::of((0u64..60).prop_map(|days| today() + Days::new(days))),
        prop::option::of(prop::sample::select(Role::ALL.to_vec())),
    )
        .prop_map(|(must, nice, level, workload, budget, zone, overlap_hours, language, start, role)| Requirements {
            role,
            must,
            nice,
            level,
            workload,
            budget,
            zone,
            overlap_hours,
            language,
            start,
            ..Requirements::default()
        })
}
