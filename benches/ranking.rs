//! How long ranking takes, beside the time of a plain scan over packed rows that finds the same people for the same queries.
//!
//! `cargo bench --bench ranking` prints one table. Pools and queries come from a fixed seed; popular skills are far more common
//! than rare ones. Add a number to leave out larger pools: `cargo bench --bench ranking -- 100000`.
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]
#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "figures for a table, from a generator of small numbers")]

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;
use hirebot::hiring::{
    brief::Requirements,
    calendar::WeeklyHours,
    developer::{Developer, DeveloperId, Role, Scores},
    level::{Level, LevelWish, Workload},
    matching::{Roster, rank, relaxations},
    money::{Currency, Money},
    skill::{Skill, SkillId, Taxonomy},
    terms::PriceList,
};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

const POOLS: [usize; 3] = [10_000, 100_000, 1_000_000];
const QUERIES: usize = 400;
const WHAT_IFS: usize = 100;
/// How often each query is run.
const RUNS: usize = 5;
const BYTES_LIMIT: usize = 200;

fn main() {
    let most = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(usize::MAX);
    let prices = PriceList::default();
    println!(
        "3 must-haves and 4 nice-to-haves of {} skills, level, workload, budget, overlap, language, start; top ten with reasons.",
        Taxonomy::get().len()
    );
    println!(
        "{QUERIES} different queries a pool, one thread; what-ifs: {WHAT_IFS} of them. Microseconds; of each query the best of {RUNS} runs.\n"
    );
    println!(
        "{:>9} | {:>8} {:>8} {:>8} | {:>9} {:>9} | {:>9} {:>9} {:>8} | {:>7} {:>6} | {:>8} | {:>6}",
        "pool", "p50", "p99", "limit", "scan p50", "scan p99", "what p50", "what p99", "limit", "B/dev", "limit", "index s", "median"
    );
    for size in POOLS.into_iter().filter(|size| *size <= most) {
        measure(size, &prices);
    }
}

fn measure(size: usize, prices: &PriceList) {
    let mut dice = Dice(0x5eed_0000 + size as u64);
    let popular = Popular::new();
    let pool: Vec<Developer> = (0..size).map(|index| developer(index, &popular, &mut dice)).collect();
    let queries: Vec<Requirements> = (0..QUERIES).map(|_| query(&popular, &mut dice)).collect();
    let floor = Floor::new(&pool);
    let began = Instant::now();
    let roster = Roster::new(pool);
    let building = began.elapsed();

    let (mut ranking, mut scanning, mut wondering) = (Vec::new(), Vec::new(), Vec::new());
    let mut totals = Vec::new();
    for (at, query) in queries.iter().enumerate() {
        let (took, found) = best(|| rank(&roster, black_box(query), prices, today(), &[], 10));
        ranking.push(took);
        let (took, scanned) = best(|| floor.count(black_box(query), prices));
        scanning.push(took);
        assert_eq!(found.total, scanned, "the scan and the index disagree about {query:?}");
        totals.push(found.total);
        if at < WHAT_IFS {
            wondering.push(best(|| relaxations(&roster, black_box(query), prices, today(), &[])).0);
        }
    }
    totals.sort_unstable();
    let limit = |micros: [&'static str; 3]| micros[POOLS.iter().position(|other| *other == size).unwrap_or(0)];
    let per_developer = roster.index_bytes() / roster.len().max(1);
    println!(
        "{:>9} | {:>8.1} {:>8.1} {:>8} | {:>9.1} {:>9.1} | {:>9.1} {:>9.1} {:>8} | {:>7} {:>6} | {:>8.2} | {:>6}",
        size,
        share(&mut ranking, 50),
        share(&mut ranking, 99),
        limit(["-", "500", "3000"]),
        share(&mut scanning, 50),
        share(&mut scanning, 99),
        share(&mut wondering, 50),
        share(&mut wondering, 99),
        limit(["-", "5000", "-"]),
        per_developer,
        BYTES_LIMIT,
        building.as_secs_f64(),
        totals[totals.len() / 2],
    );
}

/// The best of [`RUNS`] times, so that a moment in which the machine did something else is not counted as the query's.
fn best<T>(run: impl Fn() -> T) -> (Duration, T) {
    let timed = || {
        let began = Instant::now();
        let answer = black_box(run());
        (began.elapsed(), answer)
    };
    let mut runs: Vec<(Duration, T)> = (0..RUNS).map(|_| timed()).collect();
    runs.sort_by_key(|(took, _)| *took);
    runs.swap_remove(0)
}

fn share(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    times[(times.len() * percent / 100).min(times.len() - 1)].as_nanos() as f64 / 1_000.0
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 14).unwrap_or_default()
}

/// A generator of numbers that look random and are the same each time (xorshift with a multiplier).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Skills with the popularity 1, 1/2, 1/3 … in a shuffled order.
struct Popular {
    sums: Vec<f64>,
    order: Vec<SkillId>,
}

impl Popular {
    fn new() -> Self {
        let mut dice = Dice(42);
        let mut order: Vec<SkillId> = Taxonomy::get().ids().collect();
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let mut sum = 0.0;
        let sums = (1..=order.len())
            .map(|rank| {
                sum += 1.0 / rank as f64;
                sum
            })
            .collect();
        Self { sums, order }
    }

    fn skill(&self, dice: &mut Dice) -> Skill {
        let last = self.sums.last().copied().unwrap_or(1.0);
        let mark = dice.below(1_000_000) as f64 / 1_000_000.0 * last;
        let at = self.sums.partition_point(|sum| *sum < mark).min(self.order.len() - 1);
        Taxonomy::get().skill(self.order[at])
    }

    fn several(&self, count: usize, dice: &mut Dice) -> Vec<Skill> {
        let mut skills: Vec<Skill> = Vec::with_capacity(count);
        while skills.len() < count {
            let skill = self.skill(dice);
            if !skills.contains(&skill) {
                skills.push(skill);
            }
        }
        skills
    }
}

const ZONES: [Tz; 10] = [
    Tz::Europe__Berlin,
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::America__Sao_Paulo,
    Tz::Africa__Lagos,
    Tz::Africa__Nairobi,
    Tz::Asia__Kolkata,
    Tz::Asia__Manila,
    Tz::Asia__Tokyo,
    Tz::Australia__Sydney,
];

fn developer(index: usize, popular: &Popular, dice: &mut Dice) -> Developer {
    let count = 4 + dice.below(8);
    let skills = popular.several(count, dice).into_iter().map(|skill| (skill, 1 + dice.below(12) as u8)).collect();
    let from = 60 * (7 + dice.below(5) as u16);
    let length = 60 * (4 + dice.below(5) as u16);
    let score = |dice: &mut Dice| if dice.below(4) == 0 { None } else { Some(1 + dice.below(5) as u8) };
    Developer {
        id: DeveloperId(format!("d{index:07}")),
        // Texts are shared in that there are none: an empty string owns no memory.
        name: String::new(),
        level: Level::ALL[[0, 0, 1, 1, 1, 2][dice.below(6)]],
        role: dice.pick(&Role::ALL),
        headline: String::new(),
        skills,
        zone: dice.pick(&ZONES),
        hours: WeeklyHours(std::array::from_fn(|day| if day < 5 { vec![(from, from + length)] } else { Vec::new() })),
        free_from: if dice.below(3) == 0 { today().checked_add_days(Days::new(dice.below(90) as u64)) } else { None },
        workloads: match dice.below(4) {
            0 => vec![Workload::FullTime],
            1 => vec![Workload::PartTime],
            _ => Workload::ALL.to_vec(),
        },
        languages: if dice.below(10) == 0 { vec!["es".to_owned()] } else { vec!["en".to_owned()] },
        portfolio: Vec::new(),
        scores: Scores {
            system_design: score(dice),
            api_development: score(dice),
            production_experience: score(dice),
            communication: score(dice),
        },
        contact: None,
    }
}

/// Three musts and four nice-to-haves; the other requirements as clients name them: often, not always.
fn query(popular: &Popular, dice: &mut Dice) -> Requirements {
    let mut must = popular.several(7, dice);
    let nice = must.split_off(3);
    let often = |dice: &mut Dice| dice.below(3) != 0;
    Requirements {
        role: often(dice).then(|| dice.pick(&Role::ALL)),
        must,
        nice,
        level: often(dice).then(|| dice.pick(&[LevelWish::Any, LevelWish::Only(Level::L2), LevelWish::AtLeast(Level::L2)])),
        workload: often(dice).then(|| dice.pick(&Workload::ALL)),
        budget: often(dice).then(|| Money::new(130_000, Currency::USD).times(1 + i64::from(dice.below(3) as u8))),
        zone: Some(dice.pick(&ZONES)),
        overlap_hours: often(dice).then(|| dice.below(6) as u8),
        language: often(dice).then(|| "en".to_owned()),
        start: often(dice).then(|| today() + Days::new(dice.below(45) as u64)),
        ..Requirements::default()
    }
}

/// The plain way: a packed row a developer, every row looked at, nothing ranked.
struct Floor {
    rows: Vec<Packed>,
}

struct Packed {
    skills: [u64; 4],
    free_from: i32,
    zone: u8,
    from: u16,
    to: u16,
    level: Level,
    fullstack: bool,
    english: bool,
    sells: [bool; 2],
}

impl Floor {
    fn new(pool: &[Developer]) -> Self {
        let rows = pool
            .iter()
            .map(|developer| {
                let mut skills = [0; 4];
                for id in developer.skills.iter().filter_map(|(skill, _)| Taxonomy::get().id(skill)) {
                    for id in std::iter::once(&id).chain(Taxonomy::get().implied(id)) {
                        skills[usize::from(id.0) / 64] |= 1 << (id.0 % 64);
                    }
                }
                let (from, to) = developer.hours.0[0].first().copied().unwrap_or_default();
                Packed {
                    skills,
                    free_from: developer.free_from.map_or(0, |day| day.num_days_from_ce()),
                    zone: ZONES.iter().position(|zone| *zone == developer.zone).unwrap_or(0) as u8,
                    from,
                    to,
                    level: developer.level,
                    fullstack: developer.role == Role::Fullstack,
                    english: developer.languages.iter().any(|language| language == "en"),
                    sells: Workload::ALL.map(|workload| developer.workloads.contains(&workload)),
                }
            })
            .collect();
        Self { rows }
    }

    fn count(&self, query: &Requirements, prices: &PriceList) -> usize {
        let mut wanted = [0u64; 4];
        for id in query.must.iter().filter_map(|skill| Taxonomy::get().id(skill)) {
            wanted[usize::from(id.0) / 64] |= 1 << (id.0 % 64);
        }
        let noon = today().and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
        let minutes = |zone: Tz| zone.offset_from_utc_datetime(&noon).fix().local_minus_utc() / 60;
        let behind = ZONES.map(|zone| query.zone.map_or(0, |client| minutes(client) - minutes(zone)));
        let least = i32::from(query.overlap_hours.unwrap_or(0)) * 60;
        let offered = Level::ALL.map(|level| {
            Workload::ALL.map(|workload| {
                query.level.is_none_or(|wish| wish.accepts(level))
                    && query.workload.is_none_or(|wished| wished == workload)
                    && query.budget.is_none_or(|budget| prices.month(level, workload).cents <= budget.cents)
            })
        });
        let start = query.start.map_or(i32::MAX, |day| day.num_days_from_ce());
        let fits = |row: &&Packed| {
            let shared: i32 = [-1_440, 0, 1_440]
                .map(|day| {
                    let from = i32::from(row.from) + behind[usize::from(row.zone)] + day;
                    let to = i32::from(row.to) + behind[usize::from(row.zone)] + day;
                    (to.min(18 * 60) - from.max(9 * 60)).max(0)
                })
                .iter()
                .sum();
            let offered = offered[row.level.index()];
            row.skills.iter().zip(&wanted).all(|(has, wants)| has & wants == *wants)
                && (0..2).any(|workload| offered[workload] && row.sells[workload])
                && (query.role != Some(Role::Fullstack) || row.fullstack)
                && (query.language.is_none() || row.english)
                && row.free_from <= start
                && shared >= least
        };
        self.rows.iter().filter(fits).count()
    }
}
