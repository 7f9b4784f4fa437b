//! The pool in memory: an immutable snapshot of the developers with an index over them.
//!
//! The index takes, for each developer: a row of 16 bytes, one bit for each skill, level, workload and language that occurs in the
//! pool (about 32 bytes for the whole taxonomy), and two bytes for each skill that the developer has or that one of theirs brings along.
//! Zone and weekly hours are kept once for each pattern that occurs (128 bytes). With eight skills a developer and shared patterns this
//! is about 70 bytes, and where no two developers share a pattern about 200; the developers themselves are not counted.
//!
//! *Deliberately absent*: changing it. A changed pool is a new roster.

use super::overlap::Week;
use crate::hiring::{
    developer::{Developer, DeveloperId, Role, RoleName},
    skill::{SkillId, Taxonomy},
};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::collections::HashMap;

/// Years beyond this are not told apart.
const MOST_YEARS: u8 = 63;

/// One bit for each developer, in the order of their ids.
pub(super) type Bitmap = Vec<u64>;

/// What ranking needs of one developer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// First of the developer's packed years.
    years_at: u32,
    /// Position of zone and hours among the patterns.
    pub pattern: u32,
    years_len: u16,
    /// [`day_number`] of the first free day; 0 is "now".
    pub free_from: u16,
    /// Position of the level.
    pub level: u8,
    /// Bit `n` stands for the workload at position `n`.
    pub workloads: u8,
    /// Four scores from 0 to 4 added up; what was not assessed counts as the middle, 2.
    pub vetting: u8,
    /// Bit `n` stands for work shown in the domain at position `n`.
    pub domains: u8,
}

/// When and where somebody works; shared by all who work alike.
#[derive(Debug)]
pub(super) struct Pattern {
    /// Position of the zone.
    pub zone: u16,
    pub week: Week,
}

/// All developers, ready to be matched.
#[derive(Debug, Default)]
pub struct Roster {
    developers: Vec<Developer>,
    rows: Vec<Row>,
    /// Skill in the upper ten bits, years in the lower six; each developer's run is sorted.
    years: Vec<u16>,
    patterns: Vec<Pattern>,
    zones: Vec<Tz>,
    /// By [`SkillId`]; empty where nobody has the skill.
    skills: Vec<Bitmap>,
    levels: [Bitmap; 3],
    workloads: [Bitmap; 2],
    fullstack: Bitmap,
    /// Everybody who is backend or full-stack; `None` where nobody is anything else.
    server_side: Option<Bitmap>,
    /// By role of the operator's own.
    own_roles: Vec<(RoleName, Bitmap)>,
    languages: Vec<(String, Bitmap)>,
}

impl Roster {
    /// Indexes the developers. Of two with one id the first is kept.
    pub fn new(mut developers: Vec<Developer>) -> Self {
        developers.sort_by(|one, other| one.id.cmp(&other.id));
        developers.dedup_by(|later, first| later.id == first.id);
        let words = developers.len().div_ceil(64);
        let empty = || vec![0; words];
        let mut roster = Self {
            rows: Vec::with_capacity(developers.len()),
            skills: vec![Bitmap::new(); Taxonomy::get().len()],
            levels: std::array::from_fn(|_| empty()),
            workloads: std::array::from_fn(|_| empty()),
            fullstack: empty(),
            ..Self::default()
        };
        let mut patterns = HashMap::new();
        let mut zones = HashMap::new();
        let mut skills = Vec::new();
        for (index, developer) in developers.iter().enumerate() {
            set(&mut roster.levels[developer.level.index()], index);
            match developer.role {
                Role::Backend => {}
                Role::Fullstack => set(&mut roster.fullstack, index),
                Role::Own(name) => {
                    let known = roster.own_roles.iter().position(|(own, _)| *own == name).unwrap_or_else(|| {
                        roster.own_roles.push((name, empty()));
                        roster.own_roles.len() - 1
                    });
                    set(&mut roster.own_roles[known].1, index);
                }
            }
            let mut workloads = 0;
            for workload in &developer.workloads {
                set(&mut roster.workloads[workload.index()], index);
                workloads |= 1 << workload.index();
            }
            for language in &developer.languages {
                let language = primary(language);
                if let Some((_, bitmap)) = roster.languages.iter_mut().find(|(name, _)| *name == language) {
                    set(bitmap, index);
                } else {
                    let mut bitmap = empty();
                    set(&mut bitmap, index);
                    roster.languages.push((language, bitmap));
                }
            }
            let zone = *zones.entry(developer.zone).or_insert_with(|| {
                roster.zones.push(developer.zone);
                small(roster.zones.len() - 1)
            });
            let week = Week::of(&developer.hours);
            let pattern = *patterns.entry((zone, week)).or_insert_with(|| {
                roster.patterns.push(Pattern { zone, week });
                place(roster.patterns.len() - 1)
            });
            skills_with_implied(developer, &mut skills);
            let years_at = place(roster.years.len());
            for packed in &skills {
                let bitmap = &mut roster.skills[usize::from(packed >> 6)];
                if bitmap.is_empty() {
                    *bitmap = empty();
                }
                set(bitmap, index);
                roster.years.push(*packed);
            }
            roster.rows.push(Row {
                years_at,
                pattern,
                years_len: small(skills.len()),
                free_from: developer.free_from.map_or(0, day_number),
                level: developer.level as u8,
                workloads,
                vetting: vetting(developer),
                domains: developer.portfolio.iter().filter_map(|work| work.domain).fold(0, |bits, domain| bits | domain.bit()),
            });
        }
        roster.server_side = roster.without_own_roles(developers.len());
        roster.years.shrink_to_fit();
        roster.developers = developers;
        roster
    }

    /// Everybody but those of the operator's own roles; `None` where nobody has one.
    fn without_own_roles(&self, many: usize) -> Option<Bitmap> {
        if self.own_roles.is_empty() {
            return None;
        }
        let mut bitmap = vec![0; many.div_ceil(64)];
        (0..many).for_each(|index| set(&mut bitmap, index));
        for (_, own) in &self.own_roles {
            bitmap.iter_mut().zip(own).for_each(|(word, own)| *word &= !own);
        }
        Some(bitmap)
    }

    /// The developer of an id.
    pub fn get(&self, id: &DeveloperId) -> Option<&Developer> {
        self.position(id).and_then(|index| self.developers.get(index))
    }

    /// How many developers there are.
    pub fn len(&self) -> usize {
        self.developers.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.developers.is_empty()
    }

    /// All developers, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Developer> {
        self.developers.iter()
    }

    /// Bytes that the index takes beside the developers.
    pub fn index_bytes(&self) -> usize {
        let bitmaps = self.skills.iter().chain(&self.levels).chain(&self.workloads).chain([&self.fullstack]);
        let words: usize = bitmaps.chain(self.languages.iter().map(|(_, bitmap)| bitmap)).map(Vec::len).sum();
        words * size_of::<u64>()
            + self.rows.len() * size_of::<Row>()
            + self.years.len() * size_of::<u16>()
            + self.patterns.len() * size_of::<Pattern>()
    }

    pub(super) fn position(&self, id: &DeveloperId) -> Option<usize> {
        self.developers.binary_search_by(|developer| developer.id.cmp(id)).ok()
    }

    pub(super) fn developer(&self, index: usize) -> &Developer {
        &self.developers[index]
    }

    pub(super) fn row(&self, index: usize) -> &Row {
        &self.rows[index]
    }

    /// Years of a skill, or of the longest-known one that brings it along; `None` without it.
    pub(super) fn years(&self, row: &Row, skill: SkillId) -> Option<u8> {
        let run = &self.years[row.years_at as usize..row.years_at as usize + usize::from(row.years_len)];
        run.iter().find(|packed| **packed >> 6 == skill.0).map(|packed| packed.to_le_bytes()[0] & MOST_YEARS)
    }

    pub(super) fn pattern(&self, index: u32) -> &Pattern {
        &self.patterns[index as usize]
    }

    pub(super) fn patterns(&self) -> usize {
        self.patterns.len()
    }

    pub(super) fn zones(&self) -> &[Tz] {
        &self.zones
    }

    /// Who has a skill; empty where nobody does.
    pub(super) fn with_skill(&self, skill: SkillId) -> &[u64] {
        self.skills.get(usize::from(skill.0)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn with_level(&self, level: usize) -> &[u64] {
        &self.levels[level]
    }

    pub(super) fn with_workload(&self, workload: usize) -> &[u64] {
        &self.workloads[workload]
    }

    pub(super) fn fullstack(&self) -> &[u64] {
        &self.fullstack
    }

    /// Who is backend or full-stack; `None` where everybody is.
    pub(super) fn server_side(&self) -> Option<&[u64]> {
        self.server_side.as_deref()
    }

    /// Who has a role of the operator's own; empty where nobody has.
    pub(super) fn with_role(&self, name: RoleName) -> &[u64] {
        self.own_roles.iter().find(|(own, _)| *own == name).map_or(&[], |(_, bitmap)| bitmap)
    }

    /// Who speaks a language; empty where nobody does.
    pub(super) fn with_language(&self, language: &str) -> &[u64] {
        let language = primary(language);
        self.languages.iter().find(|(name, _)| *name == language).map_or(&[], |(_, bitmap)| bitmap)
    }
}

/// The developer's known skills and what they bring along, packed and sorted, each once with the most years.
fn skills_with_implied(developer: &Developer, packed: &mut Vec<u16>) {
    let taxonomy = Taxonomy::get();
    packed.clear();
    for (skill, years) in &developer.skills {
        let Some(id) = taxonomy.id(skill) else { continue };
        let years = u16::from((*years).min(MOST_YEARS));
        packed.extend(std::iter::once(&id).chain(taxonomy.implied(id)).map(|id| id.0 << 6 | years));
    }
    packed.sort_unstable_by(|one, other| other.cmp(one));
    packed.dedup_by_key(|packed| *packed >> 6);
}

/// Adds up the four scores, 0 to 4 each; see [`Row::vetting`].
fn vetting(developer: &Developer) -> u8 {
    let scores = developer.scores;
    [scores.system_design, scores.api_development, scores.production_experience, scores.communication]
        .into_iter()
        .map(|score| score.map_or(2, |score| score.clamp(1, 5) - 1))
        .sum()
}

fn set(bitmap: &mut Bitmap, index: usize) {
    bitmap[index / 64] |= 1 << (index % 64);
}

/// `en` of `en`, `EN-gb` and `en_US`.
fn primary(language: &str) -> String {
    language.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn small(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// The first day of the year 2000, counted from the first day of the year 1.
const EPOCH: i32 = 730_120;

/// Days since the first day of the year 2000, from 0 to 65 535 (in 2179); days outside become the nearest of these.
pub(super) fn day_number(day: NaiveDate) -> u16 {
    u16::try_from((day.num_days_from_ce() - EPOCH).clamp(0, i32::from(u16::MAX))).unwrap_or(u16::MAX)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::hiring::{matching::samples::developer, skill::Skill};

    fn id(name: &str) -> SkillId {
        Taxonomy::get().id(&Skill(name.to_owned())).unwrap()
    }

    #[test]
    fn developers_are_found_by_id_and_the_first_of_two_is_kept() {
        let twin = Developer { name: "Twin".into(), ..developer("b") };
        let roster = Roster::new(vec![developer("c"), developer("b"), twin, developer("a")]);
        assert_eq!(roster.iter().map(|developer| developer.id.0.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(roster.len(), 3);
        assert_ne!(roster.get(&DeveloperId("b".into())).unwrap().name, "Twin");
        assert!(roster.get(&DeveloperId("d".into())).is_none());
        assert!(Roster::new(Vec::new()).is_empty());
    }

    #[test]
    fn years_count_for_what_a_skill_brings_along() {
        let skills =
            vec![(Skill("express".into()), 4), (Skill("JavaScript".into()), 2), (Skill("Own Thing".into()), 9), (Skill("Go".into()), 200)];
        let roster = Roster::new(vec![Developer { skills, ..developer("a") }]);
        let years = |name| roster.years(roster.row(0), id(name));
        assert_eq!(
            [years("Express"), years("Node.js"), years("JavaScript"), years("Go"), years("Rust")],
            [Some(4), Some(4), Some(4), Some(63), None]
        );
        assert_eq!(roster.with_skill(id("Node.js")), [1]);
        assert!(roster.with_skill(id("Rust")).is_empty());
    }

    #[test]
    fn languages_are_compared_without_their_regions() {
        let roster = Roster::new(vec![Developer { languages: vec!["en-GB".into(), "DE".into()], ..developer("a") }]);
        assert_eq!([roster.with_language("en_US"), roster.with_language("de")], [[1], [1]]);
        assert!(roster.with_language("es").is_empty());
    }

    #[test]
    fn days_keep_their_order_and_never_overflow() {
        let day = |year| day_number(NaiveDate::from_ymd_opt(year, 1, 1).unwrap());
        assert_eq!([day(1900), day(2000), day(2001), day(9999)], [0, 0, 366, u16::MAX]);
    }
}
