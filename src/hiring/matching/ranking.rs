//! The order of those who fit, and why.
//!
//! *Deliberately absent*: how much anything counts; that is one table, [`WEIGHTS`].

use super::{
    filter::{Filter, Overlaps},
    reasons::{Caution, Reason, Vetting},
    roster::{Roster, Row},
    scoring::{Scorer, WEIGHTS, Weights, share, thousandths},
};
use crate::hiring::{
    brief::{Domain, Requirements},
    developer::{Developer, DeveloperId},
    level::{Level, LevelWish, Workload},
    money::Money,
    skill::{Skill, Taxonomy},
    terms::PriceList,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{cmp::Reverse, collections::BinaryHeap};

/// The most reasons that are given of a match.
const MOST_REASONS: usize = 3;

/// A developer who fits, with evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    /// Who.
    pub developer: DeveloperId,
    /// 0 to 100.
    pub score: u8,
    /// What a month costs at [`Match::workload`].
    pub month: Money,
    /// The wished workload, or the larger one that they sell and the budget allows.
    pub workload: Workload,
    /// Quarter hours shared on a typical day, 0 to 36; `None` while the client's time zone is not known.
    pub overlap_quarters: Option<u8>,
    /// First day on which they can work, today at the earliest.
    pub free_from: NaiveDate,
    /// The best three, the weightiest first.
    pub reasons: Vec<Reason>,
    /// What the score cannot vouch for.
    pub cautions: Vec<Caution>,
}

/// Everybody who fits, counted; the best, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// How many fit.
    pub total: usize,
    /// The best of them, at most as many as asked for.
    pub matches: Vec<Match>,
}

/// Who fits, best first: by score, then by id. `today` is the client's date; those in `skip` neither appear nor count.
///
/// The same input gives the same answer, and a longer `limit` begins with the answer of a shorter one.
pub fn rank(
    roster: &Roster,
    requirements: &Requirements,
    prices: &PriceList,
    today: NaiveDate,
    skip: &[DeveloperId],
    limit: usize,
) -> Ranking {
    let filter = Filter::new(roster, requirements, prices, skip);
    let mut overlaps = Overlaps::new(roster, requirements.zone, today);
    let scorer = Scorer::new(roster, requirements, prices, today);
    let limit = limit.min(roster.len());
    // The worst of the best is on top. Positions only grow, so an equal score comes too late to displace anybody.
    let mut best: BinaryHeap<Reverse<(u8, Reverse<usize>)>> = BinaryHeap::with_capacity(limit + 1);
    let mut to_beat: Option<u8> = None;
    let mut total = 0;
    filter.each(&mut overlaps, |position, row, overlaps| {
        total += 1;
        if limit == 0 {
            return;
        }
        if let Some(score) = scorer.score_above(to_beat, position, row, &filter, overlaps) {
            best.push(Reverse((score, Reverse(position))));
            if best.len() > limit {
                best.pop();
            }
            if best.len() == limit {
                to_beat = best.peek().map(|Reverse((score, _))| *score);
            }
        }
    });
    let mut order: Vec<(u8, Reverse<usize>)> = best.into_iter().map(|Reverse(place)| place).collect();
    order.sort_unstable_by(|one, other| other.cmp(one));
    let matches =
        order.into_iter().filter_map(|(score, Reverse(position))| describe(&scorer, score, position, &filter, &mut overlaps)).collect();
    Ranking { total, matches }
}

/// One developer's match; `None` when they do not fit or are not in the roster.
pub fn explain(
    roster: &Roster,
    requirements: &Requirements,
    prices: &PriceList,
    today: NaiveDate,
    developer: &DeveloperId,
) -> Option<Match> {
    let wanted = roster.position(developer)?;
    let filter = Filter::new(roster, requirements, prices, &[]);
    let mut overlaps = Overlaps::new(roster, requirements.zone, today);
    let mut fits = false;
    filter.each(&mut overlaps, |position, _, _| fits |= position == wanted);
    let scorer = Scorer::new(roster, requirements, prices, today);
    let score = scorer.score_above(None, wanted, roster.row(wanted), &filter, &mut overlaps)?;
    if fits { describe(&scorer, score, wanted, &filter, &mut overlaps) } else { None }
}

/// Everything that is shown of one who fits.
fn describe(scorer: &Scorer, score: u8, position: usize, filter: &Filter, overlaps: &mut Overlaps) -> Option<Match> {
    let row = scorer.roster.row(position);
    let developer = scorer.roster.developer(position);
    let workload = filter.workload(row)?;
    let month = scorer.prices.month(developer.level, workload);
    let overlap_quarters = overlaps.of(scorer.roster, row);
    let free_from = developer.free_from.map_or(scorer.today, |day| day.max(scorer.today));
    let vetted = vetted(developer);
    let mut cautions = Vec::new();
    for skill in scorer.requirements.must.iter().chain(&scorer.requirements.nice) {
        if Taxonomy::get().id(skill).is_none() {
            cautions.push(Caution::UnknownSkill(skill.clone()));
        }
    }
    let unassessed: Vec<Vetting> = vetted.into_iter().filter(|(_, score)| score.is_none()).map(|(what, _)| what).collect();
    if !unassessed.is_empty() {
        cautions.push(Caution::NotAssessed(unassessed));
    }
    if scorer.requirements.budget.is_some_and(|budget| budget.currency != scorer.prices.currency) {
        cautions.push(Caution::BudgetNotCompared);
    }
    let mut reasons = reasons(scorer, (row, developer), month, overlap_quarters, free_from, &vetted);
    reasons.sort_by_key(|(weight, _)| Reverse(*weight));
    let reasons = reasons.into_iter().take(MOST_REASONS).map(|(_, reason)| reason).collect();
    Some(Match { developer: developer.id.clone(), score, month, workload, overlap_quarters, free_from, reasons, cautions })
}

/// Every reason with its weight: the points that it stands for; a demand that is met counts as its criterion in full.
fn reasons(
    scorer: &Scorer,
    (row, developer): (&Row, &Developer),
    month: Money,
    overlap: Option<u8>,
    free_from: NaiveDate,
    vetted: &[(Vetting, Option<u8>); 4],
) -> Vec<(u32, Reason)> {
    let taxonomy = Taxonomy::get();
    let with_years = |skills: &[Skill]| -> Vec<(Skill, u8)> {
        let known = skills.iter().filter_map(|skill| taxonomy.id(skill));
        let mut have: Vec<(Skill, u8)> = Vec::new();
        for (skill, years) in known.filter_map(|id| scorer.roster.years(row, id).map(|years| (taxonomy.skill(id), years))) {
            if have.iter().all(|(other, _)| *other != skill) {
                have.push((skill, years));
            }
        }
        have
    };
    let mut reasons = Vec::new();
    let have = with_years(&scorer.requirements.must);
    if !have.is_empty() {
        // What was asked for first is answered first.
        reasons.push((u32::MAX, Reason::MustHaves { have, of: scorer.musts.len() }));
    }
    let have = with_years(&scorer.requirements.nice);
    if !have.is_empty() {
        reasons.push((WEIGHTS.nice * share(have.len(), scorer.nice.len()), Reason::NiceToHaves { have, of: scorer.nice.len() }));
    }
    if let Some((what, score)) = best_assessed(vetted) {
        reasons.push((WEIGHTS.vetting * u32::from(score - 1) * 250, Reason::Assessed { what, score }));
    }
    if let Some(quarters) = overlap.filter(|quarters| *quarters > 0) {
        let share = thousandths(i64::from(quarters), i64::from(Weights::FULL_OVERLAP));
        reasons.push((WEIGHTS.overlap * share, Reason::Overlap { quarters }));
    }
    let soon = if scorer.requirements.start.is_some() { 1_000 } else { scorer.start_points(row) };
    if soon > 0 {
        reasons.push((WEIGHTS.start * soon, Reason::FreeAt { date: free_from }));
    }
    if let Some(by) = scorer.budget.map(|budget| budget - month.cents).filter(|spared| *spared > 0) {
        let share = thousandths(by.saturating_mul(2), scorer.budget.unwrap_or(by));
        reasons.push((WEIGHTS.price * share, Reason::UnderBudget { by: Money::new(by, month.currency) }));
    }
    let level = Level::ALL[usize::from(row.level)];
    match scorer.requirements.level {
        Some(LevelWish::Only(named) | LevelWish::AtLeast(named)) if named == level => {
            reasons.push((WEIGHTS.level * 1_000, Reason::Level { level }));
        }
        Some(LevelWish::Any | LevelWish::Only(_) | LevelWish::AtLeast(_)) | None => {}
    }
    let projects = |domain: &Domain| (*domain, developer.portfolio.iter().filter(|work| work.domain == Some(*domain)).count());
    let have: Vec<_> = scorer.requirements.domains.iter().map(projects).filter(|(_, many)| *many > 0).collect();
    if !have.is_empty() {
        // Asked for by name as the skills were: it is answered right behind them.
        reasons.push((u32::MAX - 1, Reason::Projects { have }));
    }
    if let Some(code) = &scorer.requirements.language {
        // All who are shown speak it: it is worth saying only where little else is.
        reasons.push((1, Reason::Language { code: code.clone() }));
    }
    reasons
}

/// What was assessed of a developer, in a fixed order.
fn vetted(developer: &Developer) -> [(Vetting, Option<u8>); 4] {
    let scores = developer.scores;
    [
        (Vetting::SystemDesign, scores.system_design),
        (Vetting::ApiDevelopment, scores.api_development),
        (Vetting::ProductionExperience, scores.production_experience),
        (Vetting::Communication, scores.communication),
    ]
}

/// The best score if it is good, the first of several.
fn best_assessed(scores: &[(Vetting, Option<u8>); 4]) -> Option<(Vetting, u8)> {
    let assessed = scores.iter().filter_map(|(what, score)| score.map(|score| (*what, score.min(5))));
    assessed.rev().max_by_key(|(_, score)| *score).filter(|(_, score)| *score >= 4)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::hiring::{
        developer::{Portfolio, Role, RoleName, Scores},
        matching::samples::{any_pool, any_requirements, any_skill, developer, skills, today},
        money::Currency,
    };
    use chrono::Days;
    use chrono_tz::Tz;
    use proptest::prelude::*;

    fn with(id: &str, known: &[(&str, u8)]) -> Developer {
        Developer { skills: known.iter().map(|(name, years)| (Skill((*name).to_owned()), *years)).collect(), ..developer(id) }
    }

    fn ids(pool: &[Developer], requirements: &Requirements) -> Vec<String> {
        let ranking = rank(&Roster::new(pool.to_vec()), requirements, &PriceList::default(), today(), &[], 100);
        assert_eq!(ranking.total, ranking.matches.len());
        ranking.matches.into_iter().map(|found| found.developer.0).collect()
    }

    fn only(pool: Developer, requirements: &Requirements) -> Match {
        rank(&Roster::new(vec![pool]), requirements, &PriceList::default(), today(), &[], 1).matches.remove(0)
    }

    #[test]
    fn weights_add_up_to_a_hundred() {
        let Weights { nice, years, vetting, overlap, start, price, level, domains: _ } = WEIGHTS;
        assert_eq!(nice + years + vetting + overlap + start + price + level, 100);
    }

    #[test]
    fn must_haves_filter_with_what_a_skill_brings_along_and_unknown_ones_do_not() {
        let pool = [with("a", &[("Express", 3)]), with("b", &[("Node.js", 3)]), with("c", &[("JavaScript", 9)])];
        let must = |names| Requirements { must: skills(names), ..Requirements::default() };
        assert_eq!(ids(&pool, &must(&["node"])), ["a", "b"]);
        assert_eq!(ids(&pool, &must(&["JavaScript"])), ["c", "a", "b"]);
        assert_eq!(ids(&pool, &must(&["Node.js", "Zephyr OS"])), ["a", "b"]);
        assert_eq!(ids(&pool, &must(&["Haskell"])), [""; 0]);
    }

    #[test]
    fn each_hard_requirement_leaves_out_who_does_not_meet_it() {
        let busy = Developer { free_from: Some(today() + Days::new(20)), ..developer("busy") };
        let far = Developer { zone: Tz::Asia__Tokyo, ..developer("far") };
        let full = Developer { role: Role::Fullstack, ..developer("full") };
        let german = Developer { languages: vec!["de".into()], ..developer("german") };
        let part = Developer { workloads: vec![Workload::PartTime], ..developer("part") };
        let senior = Developer { level: Level::L3, ..developer("senior") };
        let pool = [busy, far, full, german, part, senior];
        let all = Requirements::default();
        let without = |requirements: &Requirements| {
            let found = ids(&pool, requirements);
            pool.iter().map(|developer| developer.id.0.clone()).filter(|id| !found.contains(id)).collect::<Vec<_>>()
        };
        assert_eq!(without(&all), [""; 0]);
        assert_eq!(without(&Requirements { role: Some(Role::Backend), ..all.clone() }), [""; 0], "full-stack does the server side too");
        assert_eq!(without(&Requirements { role: Some(Role::Fullstack), ..all.clone() }), ["busy", "far", "german", "part", "senior"]);
        let own = RoleName::parse("data").map(Role::Own).unwrap();
        let with_own = [developer("a"), Developer { role: own, ..developer("b") }];
        assert_eq!(ids(&with_own, &Requirements { role: Some(own), ..all.clone() }), ["b"]);
        assert_eq!(ids(&with_own, &Requirements { role: Some(Role::Backend), ..all.clone() }), ["a"]);
        assert_eq!(without(&Requirements { role: Some(own), ..all.clone() }).len(), 6);
        assert_eq!(without(&Requirements { start: Some(today() + Days::new(19)), ..all.clone() }), ["busy"]);
        assert_eq!(without(&Requirements { start: Some(today() + Days::new(20)), ..all.clone() }), [""; 0]);
        assert_eq!(without(&Requirements { language: Some("en".into()), ..all.clone() }), ["german"]);
        assert_eq!(without(&Requirements { workload: Some(Workload::FullTime), ..all.clone() }), ["part"]);
        assert_eq!(without(&Requirements { level: Some(LevelWish::Only(Level::L3)), ..all.clone() }).len(), 5);
        let overlap = Requirements { zone: Some(Tz::Europe__London), overlap_hours: Some(4), ..all.clone() };
        assert_eq!(without(&overlap), ["far"]);
        assert_eq!(without(&Requirements { zone: None, ..overlap }), [""; 0], "without a zone there is nothing to compare");
        let budget = |units: i64| Requirements { budget: Some(Money::new(units * 100, Currency::USD)), ..all.clone() };
        assert_eq!(without(&budget(1_300)), ["senior"], "level 2 part-time costs 1 300");
        assert_eq!(without(&Requirements { workload: Some(Workload::FullTime), ..budget(2_200) }), ["part", "senior"]);
        let euro = Requirements { budget: Some(Money::new(100, Currency::parse("EUR").unwrap())), ..all };
        assert_eq!(without(&euro), [""; 0]);
        assert!(only(developer("a"), &euro).cautions.contains(&Caution::BudgetNotCompared));
    }

    #[test]
    fn what_is_asked_for_ranks_and_ties_go_by_id() {
        let nice = Requirements { must: skills(&["Go"]), nice: skills(&["Kafka", "Docker"]), ..Requirements::default() };
        let pool = [with("c", &[("Go", 5)]), with("b", &[("Go", 5), ("Docker", 1)]), with("a", &[("Go", 5)]), with("d", &[("Go", 9)])];
        assert_eq!(ids(&pool, &nice), ["b", "d", "a", "c"]);
        let scores = |score| Scores { system_design: score, api_development: score, production_experience: score, communication: score };
        let vetted = |id: &str, score| Developer { scores: scores(score), ..developer(id) };
        let pool = [vetted("a", Some(1)), vetted("b", None), vetted("c", Some(5))];
        assert_eq!(ids(&pool, &Requirements::default()), ["c", "b", "a"], "not assessed is neither nothing nor a pass");
        let soon = |id: &str, days| Developer { free_from: Some(today() + Days::new(days)), ..developer(id) };
        assert_eq!(ids(&[soon("a", 40), soon("b", 3)], &Requirements::default()), ["b", "a"]);
        let least = Requirements { level: Some(LevelWish::AtLeast(Level::L2)), ..Requirements::default() };
        assert_eq!(ids(&[Developer { level: Level::L3, ..developer("a") }, developer("b")], &least), ["b", "a"]);
    }

    #[test]
    fn a_match_carries_price_evidence_and_cautions() {
        let requirements = Requirements {
            must: skills(&["postgres", "PostgreSQL", "Zephyr OS"]),
            nice: skills(&["Kafka", "Rust"]),
            zone: Some(Tz::Europe__Berlin),
            budget: Some(Money::new(200_000, Currency::USD)),
            ..Requirements::default()
        };
        let mut person = with("a", &[("PostgreSQL", 6), ("Kafka", 2)]);
        person.scores.system_design = Some(5);
        let found = only(person, &requirements);
        assert_eq!((found.workload, found.month.cents), (Workload::PartTime, 130_000), "full-time is over the budget");
        assert_eq!((found.overlap_quarters, found.free_from), (Some(32), today()));
        assert_eq!(
            found.reasons,
            [
                Reason::MustHaves { have: vec![(Skill("PostgreSQL".into()), 6)], of: 1 },
                Reason::Assessed { what: Vetting::SystemDesign, score: 5 },
                Reason::NiceToHaves { have: vec![(Skill("Kafka".into()), 2)], of: 2 },
            ]
        );
        let unassessed = vec![Vetting::ApiDevelopment, Vetting::ProductionExperience, Vetting::Communication];
        assert_eq!(found.cautions, [Caution::UnknownSkill(Skill("Zephyr OS".into())), Caution::NotAssessed(unassessed)]);
        // nice 500, years 750, vetting 625, overlap 1000, start 1000, price 700 thousandths of 30, 20, 20, 10, 10, 5 of 95.
        assert_eq!(found.score, 69);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn the_order_is_by_score_then_id_and_a_longer_list_begins_with_a_shorter(
            pool in any_pool(), requirements in any_requirements(), limit in 0usize..12, skipped in 0usize..5
        ) {
            let prices = PriceList::default();
            let roster = Roster::new(pool.clone());
            let skip: Vec<DeveloperId> = pool.iter().take(skipped).map(|developer| developer.id.clone()).collect();
            let short = rank(&roster, &requirements, &prices, today(), &skip, limit);
            let mut reversed = pool.clone();
            reversed.reverse();
            let again = rank(&Roster::new(reversed), &requirements, &prices, today(), &skip, limit);
            prop_assert_eq!(&short, &again, "the same pool in another order");
            // Each one's own score, found without any shortcut, puts them in the same order.
            let unskipped = pool.iter().filter(|developer| !skip.contains(&developer.id));
            let mut all: Vec<Match> =
                unskipped.filter_map(|developer| explain(&roster, &requirements, &prices, today(), &developer.id)).collect();
            all.sort_by(|one, other| other.score.cmp(&one.score).then(one.developer.cmp(&other.developer)));
            prop_assert_eq!(short.total, all.len());
            all.truncate(limit);
            prop_assert_eq!(short.matches, all);
        }

        #[test]
        fn one_skill_more_never_ranks_lower(
            pool in any_pool(), requirements in any_requirements(), skill in any_skill(), years in 0u8..12, who in any::<prop::sample::Index>()
        ) {
            let prices = PriceList::default();
            let who = who.index(pool.len());
            let id = pool[who].id.clone();
            let place = |pool: Vec<Developer>| {
                let ranking = rank(&Roster::new(pool), &requirements, &prices, today(), &[], usize::MAX);
                ranking.matches.iter().position(|found| found.developer == id).unwrap_or(usize::MAX)
            };
            let before = place(pool.clone());
            let mut better = pool;
            better[who].skills.push((skill, years));
            prop_assert!(place(better) <= before);
        }

        #[test]
        fn work_in_a_wanted_domain_never_ranks_lower_and_leaves_nobody_out(
            pool in any_pool(), requirements in any_requirements(), wanted in prop::sample::subsequence(Domain::ALL.to_vec(), 1..4),
            shown in prop::sample::select(Domain::ALL.to_vec()), who in any::<prop::sample::Index>()
        ) {
            let prices = PriceList::default();
            let who = who.index(pool.len());
            let id = pool[who].id.clone();
            let asked = Requirements { domains: wanted.clone(), ..requirements.clone() };
            let found = |pool: &[Developer], asked: &Requirements| rank(&Roster::new(pool.to_vec()), asked, &prices, today(), &[], usize::MAX);
            prop_assert_eq!(found(&pool, &asked).total, found(&pool, &requirements).total);
            let place = |pool: &[Developer]| found(pool, &asked).matches.iter().position(|found| found.developer == id);
            let before = place(&pool);
            let mut better = pool.clone();
            better[who].portfolio.push(Portfolio { domain: Some(shown), ..Portfolio::default() });
            prop_assert!(place(&better) <= before);
            let is_told = found(&better, &asked).matches.iter().filter(|found| found.developer == id).all(|found| {
                found.reasons.iter().any(|reason| matches!(reason, Reason::Projects { .. })) == wanted.contains(&shown)
            });
            prop_assert!(is_told || pool[who].portfolio.iter().any(|work| work.domain.is_some()));
        }

        #[test]
        fn who_is_shown_meets_every_demand(pool in any_pool(), requirements in any_requirements()) {
            let prices = PriceList::default();
            let roster = Roster::new(pool);
            for found in rank(&roster, &requirements, &prices, today(), &[], 20).matches {
                let developer = roster.get(&found.developer).unwrap();
                prop_assert!(found.score <= 100 && found.reasons.len() <= 3);
                prop_assert!(requirements.level.is_none_or(|wish| wish.accepts(developer.level)));
                prop_assert!(developer.workloads.contains(&found.workload));
                prop_assert!(requirements.workload.is_none_or(|wished| wished == found.workload));
                prop_assert_eq!(found.month, prices.month(developer.level, found.workload));
                prop_assert!(requirements.budget.is_none_or(|budget| found.month.cents <= budget.cents));
                prop_assert!(requirements.start.is_none_or(|start| found.free_from <= start.max(today())));
                if let (Some(hours), Some(quarters)) = (requirements.overlap_hours, found.overlap_quarters) {
                    prop_assert!(quarters >= hours * 4);
                }
            }
        }
    }
}
