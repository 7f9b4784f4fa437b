//! The hard requirements, made ready for one roster: who can be hired for a brief at all.

use super::{
    overlap::ahead_of_utc,
    roster::{Roster, Row, day_number},
};
use crate::hiring::{
    brief::Requirements,
    developer::{DeveloperId, Role},
    level::{Level, LevelWish, Workload},
    skill::Taxonomy,
    terms::PriceList,
};
use chrono::NaiveDate;
use chrono_tz::Tz;

/// Words combined at a time: what a block needs stays in the fastest cache.
const BLOCK: usize = 64;

/// Shared quarter hours by pattern, worked out when first asked for.
pub(super) struct Overlaps {
    client: Option<i32>,
    today: NaiveDate,
    zones: Vec<Option<i32>>,
    patterns: Vec<u8>,
}

impl Overlaps {
    const UNKNOWN: u8 = u8::MAX;

    pub(super) fn new(roster: &Roster, client: Option<Tz>, today: NaiveDate) -> Self {
        let patterns = if client.is_some() { roster.patterns() } else { 0 };
        Self {
            client: client.map(|zone| ahead_of_utc(zone, today)),
            today,
            zones: vec![None; roster.zones().len()],
            patterns: vec![Self::UNKNOWN; patterns],
        }
    }

    /// Quarter hours that the developer of a row shares with the client; `None` where the client's zone is not known.
    pub(super) fn of(&mut self, roster: &Roster, row: &Row) -> Option<u8> {
        let client = self.client?;
        let known = &mut self.patterns[row.pattern as usize];
        if *known == Self::UNKNOWN {
            let pattern = roster.pattern(row.pattern);
            let zone = usize::from(pattern.zone);
            let ahead = *self.zones[zone].get_or_insert_with(|| ahead_of_utc(roster.zones()[zone], self.today));
            *known = pattern.week.shared(ahead - client);
        }
        Some(*known)
    }
}

/// Hard requirements over one roster.
pub(super) struct Filter<'a> {
    roster: &'a Roster,
    /// All of these bits must be set.
    all: Vec<&'a [u64]>,
    /// Which workloads will do at each level, as a bit for each.
    offers: [u8; 3],
    /// Latest first free day.
    start: u16,
    /// Least shared quarter hours.
    least: u8,
    /// Positions left out, sorted.
    skip: Vec<usize>,
    /// A required skill or language that nobody has.
    hopeless: bool,
}

impl<'a> Filter<'a> {
    pub(super) fn new(roster: &'a Roster, requirements: &Requirements, prices: &PriceList, skip: &[DeveloperId]) -> Self {
        let taxonomy = Taxonomy::get();
        // Unknown skills never filter: the pool cannot be asked about them.
        let mut all: Vec<&[u64]> =
            requirements.must.iter().filter_map(|skill| taxonomy.id(skill)).map(|id| roster.with_skill(id)).collect();
        all.extend(requirements.language.as_deref().map(|language| roster.with_language(language)));
        match requirements.role {
            Some(Role::Fullstack) => all.push(roster.fullstack()),
            Some(Role::Own(name)) => all.push(roster.with_role(name)),
            // Whoever does both sides also does the server side; whoever was hired as something else need not.
            Some(Role::Backend) | None => all.extend(roster.server_side()),
        }
        let mut skip: Vec<usize> = skip.iter().filter_map(|id| roster.position(id)).collect();
        skip.sort_unstable();
        Self {
            roster,
            hopeless: all.iter().any(|bitmap| bitmap.is_empty()),
            all,
            offers: Level::ALL.map(|level| offers(requirements, prices, level)),
            start: requirements.start.map_or(u16::MAX, day_number),
            least: requirements.zone.and(requirements.overlap_hours).unwrap_or(0).saturating_mul(4),
            skip,
        }
    }

    /// Which workload the developer of a row would be hired at: the wished one, else the larger that fits.
    pub(super) fn workload(&self, row: &Row) -> Option<Workload> {
        let fitting = self.offers[usize::from(row.level)] & row.workloads;
        Workload::ALL.into_iter().find(|workload| fitting & (1 << workload.index()) != 0)
    }

    /// Visits everybody who can be hired, by position, which is by id.
    pub(super) fn each(&self, overlaps: &mut Overlaps, mut visit: impl FnMut(usize, &Row, &mut Overlaps)) {
        if self.hopeless {
            return;
        }
        let words = self.roster.len().div_ceil(64);
        let mut block = [0u64; BLOCK];
        let mut positions = vec![0usize; BLOCK * 64];
        let mut skip = self.skip.iter().copied().peekable();
        for from in (0..words).step_by(BLOCK) {
            let length = BLOCK.min(words - from);
            block[..length].fill(u64::MAX);
            for bitmap in &self.all {
                for (word, bits) in block[..length].iter_mut().zip(&bitmap[from..from + length]) {
                    *word &= bits;
                }
            }
            while let Some(position) = skip.next_if(|position| position / 64 < from + length) {
                block[position / 64 - from] &= !(1 << (position % 64));
            }
            let mut kept = 0;
            for (offset, word) in block[..length].iter().enumerate().filter(|(_, word)| **word != 0) {
                let number = from + offset;
                let mut bits = word & self.affordable(number);
                while bits != 0 {
                    let position = number * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    positions[kept] = position;
                    kept += usize::from(self.is_in_reach(self.roster.row(position), overlaps));
                }
            }
            for position in &positions[..kept] {
                visit(*position, self.roster.row(*position), overlaps);
            }
        }
    }

    /// Whether start and overlap are met. Without a branch for each: the memory then fetches many rows at a time.
    fn is_in_reach(&self, row: &Row, overlaps: &mut Overlaps) -> bool {
        let shares = self.least == 0 || overlaps.of(self.roster, row).is_none_or(|shared| shared >= self.least);
        (row.free_from <= self.start) & shares
    }

    /// One word of those who sell a workload that will do at their level. Also clears the bits beyond the last developer.
    fn affordable(&self, word: usize) -> u64 {
        let workloads = Workload::ALL.map(|workload| self.roster.with_workload(workload.index())[word]);
        self.offers.iter().enumerate().fold(0, |bits, (level, offers)| {
            let sold = workloads[0] & all_ones(offers & 1) | workloads[1] & all_ones(offers >> 1);
            bits | self.roster.with_level(level)[word] & sold
        })
    }
}

/// All bits for 1, none for 0.
const fn all_ones(bit: u8) -> u64 {
    (bit as u64).wrapping_neg()
}

/// The workloads that will do at `level`, as bits.
fn offers(requirements: &Requirements, prices: &PriceList, level: Level) -> u8 {
    if !requirements.level.unwrap_or(LevelWish::Any).accepts(level) {
        return 0;
    }
    Workload::ALL
        .into_iter()
        .filter(|workload| requirements.workload.is_none_or(|wished| wished == *workload))
        .filter(|workload| comparable_budget(requirements, prices).is_none_or(|cents| prices.month(level, *workload).cents <= cents))
        .fold(0, |bits, workload| bits | 1 << workload.index())
}

/// The budget in cents of the price list's currency; a budget in another currency is not compared, and so filters nobody.
pub(super) fn comparable_budget(requirements: &Requirements, prices: &PriceList) -> Option<i64> {
    requirements.budget.filter(|budget| budget.currency == prices.currency).map(|budget| budget.cents)
}
