//! How well somebody fits who can be hired: 0 to 100, by one table of weights.
//!
//! Each criterion gives 0 to 1 000 thousandths of its weight in [`WEIGHTS`]; the score is the share reached of the weights that
//! the brief makes meaningful, in whole hundredths, rounded down. A criterion on which all who fit are alike (the budget where none is
//! named, the start where a day is demanded, …) is left out rather than given away.

use super::{
    filter::{Filter, Overlaps, comparable_budget},
    roster::{Roster, Row, day_number},
};
use crate::hiring::{
    brief::{Domain, Requirements},
    level::{Level, LevelWish, Workload},
    skill::{SkillId, Taxonomy},
    terms::PriceList,
};
use chrono::NaiveDate;

/// How much each criterion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// Share of the known nice-to-have skills.
    pub nice: u32,
    /// Years in the known must-have skills, [`Weights::FULL_YEARS`] each being full marks.
    pub years: u32,
    /// Vetting scores: 1 is nothing, 5 full marks. What was not assessed counts as the middle, 3, and is named as a caution.
    pub vetting: u32,
    /// Shared hours beyond the least asked for, 8 a day being full marks.
    pub overlap: u32,
    /// Free sooner, where no day is demanded: today is full marks, [`Weights::LATE_DAYS`] away none.
    pub start: u32,
    /// Price below the budget; half of it is full marks.
    pub price: u32,
    /// The level that was named as the least, rather than a higher one.
    pub level: u32,
    /// Share of the brief's domains in which the developer shows work.
    pub domains: u32,
}

/// The weights; they add up to 100, and the domains come on top where a brief names some.
pub const WEIGHTS: Weights = Weights { nice: 30, years: 20, vetting: 20, overlap: 10, start: 10, price: 5, level: 5, domains: 20 };

/// Names the weights and the rules: a ranking that is kept says by which it was made. Changes whenever a score may.
pub const VERSION: &str = "2";

impl Weights {
    /// Years in a skill beyond which more do not count.
    pub const FULL_YEARS: u8 = 8;
    /// Days of waiting after which later makes no difference.
    pub const LATE_DAYS: u16 = 60;
    /// Shared quarter hours that are full marks.
    pub const FULL_OVERLAP: u8 = 32;
}

/// The most quarter hours of a day that can be shared: 09:00 to 18:00.
const MOST_OVERLAP: usize = 36;

/// The criteria of one brief, made ready.
pub(super) struct Scorer<'a> {
    pub roster: &'a Roster,
    pub requirements: &'a Requirements,
    pub prices: &'a PriceList,
    pub today: NaiveDate,
    today_number: u16,
    pub musts: Vec<SkillId>,
    pub nice: Vec<(SkillId, &'a [u64])>,
    pub budget: Option<i64>,
    /// The weight of each criterion in this brief: that of [`WEIGHTS`], or 0 where it is left out.
    weights: Weights,
    possible: u32,
    /// Points by how many of the nice-to-haves there are.
    nice_points: Vec<u32>,
    /// Points by shared quarter hours.
    overlap_points: [u32; MOST_OVERLAP + 1],
    /// Points for a price below the budget, by level and workload.
    price_points: [[u32; 2]; 3],
    level_points: [u32; 3],
    /// The brief's domains, as bits.
    domains: u8,
    /// Points by how many of them there are.
    domain_points: [u32; Domain::ALL.len() + 1],
}

impl<'a> Scorer<'a> {
    pub(super) fn new(roster: &'a Roster, requirements: &'a Requirements, prices: &'a PriceList, today: NaiveDate) -> Self {
        let known = |skills: &[_]| {
            let mut ids: Vec<SkillId> = skills.iter().filter_map(|skill| Taxonomy::get().id(skill)).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let musts = known(&requirements.must);
        let nice: Vec<_> = known(&requirements.nice).into_iter().map(|id| (id, roster.with_skill(id))).collect();
        let budget = comparable_budget(requirements, prices).filter(|cents| *cents > 0);
        let named = match requirements.level {
            Some(LevelWish::AtLeast(level)) => Some(level),
            Some(LevelWish::Any | LevelWish::Only(_)) | None => None,
        };
        let only = |meaningful: bool, weight: u32| if meaningful { weight } else { 0 };
        let weights = Weights {
            nice: only(!nice.is_empty(), WEIGHTS.nice),
            years: only(!musts.is_empty(), WEIGHTS.years),
            vetting: WEIGHTS.vetting,
            overlap: only(requirements.zone.is_some(), WEIGHTS.overlap),
            start: only(requirements.start.is_none(), WEIGHTS.start),
            price: only(budget.is_some(), WEIGHTS.price),
            level: only(named.is_some(), WEIGHTS.level),
            domains: only(!requirements.domains.is_empty(), WEIGHTS.domains),
        };
        let domains = requirements.domains.iter().fold(0, |bits: u8, domain| bits | domain.bit());
        let nice_points = (0..=nice.len()).map(|have| share(have, nice.len())).collect();
        let least = usize::from(requirements.overlap_hours.unwrap_or(0)) * 4;
        let price_points = Level::ALL.map(|level| {
            Workload::ALL.map(|workload| {
                budget.map_or(0, |budget| {
                    let spared = (budget - prices.month(level, workload).cents).clamp(0, budget);
                    thousandths(spared.saturating_mul(2), budget)
                })
            })
        });
        let level_points = Level::ALL.map(|level| named.map_or(0, |named| 1_000 - 500 * small(level.index().abs_diff(named.index()))));
        let Weights { nice: n, years, vetting, overlap, start, price, level, domains: d } = weights;
        Self {
            roster,
            requirements,
            prices,
            today,
            today_number: day_number(today),
            musts,
            nice,
            budget,
            weights,
            possible: n + years + vetting + overlap + start + price + level + d,
            nice_points,
            overlap_points: std::array::from_fn(|shared| overlap_points(shared, least)),
            price_points,
            level_points,
            domains,
            domain_points: std::array::from_fn(|have| share(have, usize::try_from(domains.count_ones()).unwrap_or(0))),
        }
    }

    /// The score of one who fits, if it is above `to_beat`. What is quick to know is added first, and what cannot win is left.
    pub(super) fn score_above(
        &self,
        to_beat: Option<u8>,
        position: usize,
        row: &Row,
        filter: &Filter,
        overlaps: &mut Overlaps,
    ) -> Option<u8> {
        let weights = &self.weights;
        // Compared in points: a division for each survivor would cost more than all the rest.
        let needed = to_beat.map_or(0, |beaten| (u32::from(beaten) + 1) * self.possible * 10);
        let wins = |points: u32| points >= needed;
        let nice = weights.nice * self.nice_points[self.nice_of(position)];
        if !wins(nice + (self.possible - weights.nice) * 1_000) {
            return None;
        }
        let workload = filter.workload(row)?;
        let quick = nice
            + weights.vetting * vetting_points(row)
            + weights.overlap * self.overlap_points[usize::from(overlaps.of(self.roster, row).unwrap_or(0)).min(MOST_OVERLAP)]
            + weights.start * self.start_points(row)
            + weights.price * self.price_points[usize::from(row.level)][workload.index()]
            + weights.level * self.level_points[usize::from(row.level)]
            + weights.domains * self.domain_points[(row.domains & self.domains).count_ones() as usize];
        if !wins(quick + weights.years * 1_000) {
            return None;
        }
        let points = quick + weights.years * self.years_points(row);
        wins(points).then(|| self.hundredths(points))
    }

    fn hundredths(&self, points: u32) -> u8 {
        // Vetting always counts, so there is always something possible.
        u8::try_from(points / (self.possible.max(1) * 10)).unwrap_or(100)
    }

    /// How many of the nice-to-haves the developer at a position has.
    fn nice_of(&self, position: usize) -> usize {
        let has = |bitmap: &[u64]| bitmap.get(position / 64).is_some_and(|word| word >> (position % 64) & 1 == 1);
        self.nice.iter().map(|(_, bitmap)| usize::from(has(bitmap))).sum()
    }

    fn years_points(&self, row: &Row) -> u32 {
        if self.musts.is_empty() {
            return 0;
        }
        let years = |skill: &SkillId| u32::from(self.roster.years(row, *skill).unwrap_or(0).min(Weights::FULL_YEARS));
        let sum: u32 = self.musts.iter().map(years).sum();
        sum * 1_000 / (u32::from(Weights::FULL_YEARS) * small(self.musts.len()))
    }

    pub(super) fn start_points(&self, row: &Row) -> u32 {
        let waiting = row.free_from.saturating_sub(self.today_number).min(Weights::LATE_DAYS);
        u32::from(Weights::LATE_DAYS - waiting) * 1_000 / u32::from(Weights::LATE_DAYS)
    }
}

/// Points for so many shared quarter hours, where `least` are demanded.
fn overlap_points(shared: usize, least: usize) -> u32 {
    let full = usize::from(Weights::FULL_OVERLAP);
    if least >= full { 1_000 } else { share(shared.clamp(least, full) - least, full - least) }
}

/// How many thousandths `part` is of `whole`, 0 to 1 000.
pub(super) fn share(part: usize, whole: usize) -> u32 {
    thousandths(i64::from(small(part)), i64::from(small(whole)))
}

fn vetting_points(row: &Row) -> u32 {
    // Four scores of at most 4 each.
    u32::from(row.vetting) * 1_000 / 16
}

/// How many thousandths `part` is of `whole`, 0 to 1 000.
pub(super) fn thousandths(part: i64, whole: i64) -> u32 {
    u32::try_from((part.saturating_mul(1_000) / whole.max(1)).clamp(0, 1_000)).unwrap_or(0)
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
