//! Developers side by side: a row for each thing that is known of them, those that differ first.
//!
//! Rows are data, so that whoever knows more of a developer adds rows of their own with [`Comparison::add`]. What is not known
//! is said to be not known: a score that nobody gave is neither zero nor a pass. *Deliberately absent*: words.

use super::{
    brief::Brief,
    developer::{Developer, DeveloperId},
    level::{Level, Workload},
    matching::{Match, Vetting},
    money::Money,
    scorecard::{Aspect, Average},
    skill::{Skill, Taxonomy},
};
use chrono::NaiveDate;

/// The fewest developers that can be compared.
pub const FEWEST: usize = 2;
/// The most: more do not fit side by side on a phone.
pub const MOST: usize = 4;

/// Developers side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Who is compared.
    pub developers: Vec<DeveloperId>,
    rows: Vec<Row>,
}

/// One thing that is known of everybody.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub what: What,
    /// Its value for each developer, in their order.
    pub cells: Vec<Cell>,
}

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The level.
    Level,
    /// What a month costs for this brief.
    Price,
    /// Working hours of a usual day that are shared with the client.
    Overlap,
    /// From when they are free.
    Free,
    /// Years of practice in a must-have skill.
    Years(Skill),
    /// What was assessed in vetting.
    Vetting(Vetting),
    /// What interviewers thought, where any of them was met.
    Interviews(Aspect),
    /// How well they fit the brief.
    Score,
}

/// What is known of one developer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A level.
    Level(Level),
    /// A month's price at a workload.
    Price(Money, Workload),
    /// Quarter hours of a day.
    Quarters(u8),
    /// Free right away.
    FreeNow,
    /// Free from a day on.
    FreeFrom(NaiveDate),
    /// Whole years of practice.
    Years(u8),
    /// The skill is not among theirs.
    Lacks,
    /// A score and the best there is.
    Score {
        /// The score.
        of: u8,
        /// The best.
        best: u8,
    },
    /// What interviewers gave on average, of 4.
    Average(Average),
    /// Nobody has assessed it.
    NotAssessed,
    /// Does not meet every point of the brief, so there is no score.
    DoesNotFit,
    /// Nobody knows.
    Unknown,
}

/// A developer who is compared, and how they match the brief if they do.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// Who.
    pub developer: &'a Developer,
    /// How well they fit; `None` for whoever does not meet every point.
    pub found: Option<&'a Match>,
    /// What a month of theirs costs for this brief.
    pub month: Money,
    /// At which workload.
    pub workload: Workload,
}

impl Comparison {
    /// What is known of everybody, on the date `today` of the client.
    pub fn of(brief: &Brief, candidates: &[Candidate<'_>], today: NaiveDate) -> Self {
        let mut comparison = Self { developers: candidates.iter().map(|one| one.developer.id.clone()).collect(), rows: Vec::new() };
        let mut add = |what, cell: &dyn Fn(&Candidate<'_>) -> Cell| comparison.add(what, candidates.iter().map(cell).collect());
        add(What::Score, &|one| one.found.map_or(Cell::DoesNotFit, |found| Cell::Score { of: found.score, best: 100 }));
        add(What::Level, &|one| Cell::Level(one.developer.level));
        add(What::Price, &|one| Cell::Price(one.month, one.workload));
        if brief.requirements.zone.is_some() {
            add(What::Overlap, &|one| one.found.and_then(|found| found.overlap_quarters).map_or(Cell::Unknown, Cell::Quarters));
        }
        add(What::Free, &|one| {
            let from = one.found.map_or(one.developer.free_from, |found| Some(found.free_from));
            from.filter(|from| *from > today).map_or(Cell::FreeNow, Cell::FreeFrom)
        });
        for skill in &brief.requirements.must {
            add(What::Years(skill.clone()), &|one| years(one.developer, skill));
        }
        for what in [Vetting::SystemDesign, Vetting::ApiDevelopment, Vetting::ProductionExperience, Vetting::Communication] {
            add(What::Vetting(what), &|one| score(one.developer, what));
        }
        comparison
    }

    /// Adds a row, with a cell for each developer in their order. A row with another number of cells is left out.
    pub fn add(&mut self, what: What, cells: Vec<Cell>) {
        if cells.len() == self.developers.len() {
            self.rows.push(Row { what, cells });
        }
    }

    /// Rows in which somebody differs, in the order in which they were added.
    pub fn differences(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.is_shared())
    }

    /// Rows that are the same for all: one cell says it.
    pub fn shared(&self) -> impl Iterator<Item = (&What, &Cell)> {
        self.rows.iter().filter(|row| row.is_shared()).filter_map(|row| Some((&row.what, row.cells.first()?)))
    }
}

impl Row {
    fn is_shared(&self) -> bool {
        self.cells.windows(2).all(|pair| pair[0] == pair[1])
    }
}

/// The most years of the skill itself or of one that brings it along, as in matching.
fn years(developer: &Developer, skill: &Skill) -> Cell {
    let taxonomy = Taxonomy::get();
    let wanted = taxonomy.id(skill);
    let brings = |other: &Skill| match (wanted, taxonomy.id(other)) {
        (Some(wanted), Some(other)) => wanted == other || taxonomy.implied(other).contains(&wanted),
        (_, _) => other.0.eq_ignore_ascii_case(&skill.0),
    };
    let known = developer.skills.iter().filter(|(other, _)| brings(other)).map(|(_, years)| *years).max();
    known.map_or(Cell::Lacks, Cell::Years)
}

fn score(developer: &Developer, what: Vetting) -> Cell {
    let scores = developer.scores;
    let score = match what {
        Vetting::SystemDesign => scores.system_design,
        Vetting::ApiDevelopment => scores.api_development,
        Vetting::ProductionExperience => scores.production_experience,
        Vetting::Communication => scores.communication,
    };
    score.map_or(Cell::NotAssessed, |of| Cell::Score { of, best: 5 })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::hiring::{
        brief::{BriefId, Requirements},
        developer::{Role, Scores},
        money::Currency,
    };
    use chrono::DateTime;
    use chrono_tz::Tz;

    fn developer(id: &str, level: Level, skills: &[(&str, u8)]) -> Developer {
        Developer {
            id: DeveloperId(id.to_owned()),
            name: id.to_owned(),
            level,
            role: Role::Backend,
            headline: String::new(),
            skills: skills.iter().map(|(name, years)| (Skill((*name).to_owned()), *years)).collect(),
            zone: Tz::UTC,
            hours: "mon-fri 09:00-17:00".parse().unwrap(),
            free_from: None,
            workloads: vec![Workload::FullTime],
            languages: Vec::new(),
            portfolio: Vec::new(),
            scores: Scores { communication: Some(4), ..Scores::default() },
            contact: None,
        }
    }

    fn compared(developers: &[Developer]) -> Comparison {
        let must = ["Go", "Node.js"].map(|name| Skill(name.to_owned())).to_vec();
        let requirements = Requirements { must, ..Requirements::default() };
        let brief =
            Brief { id: BriefId(uuid::Uuid::nil()), requirements, quotes: Vec::new(), confirmed_at: DateTime::UNIX_EPOCH, revision: 1 };
        let month = Money::new(220_000, Currency::USD);
        let candidate = |developer| Candidate { developer, found: None, month, workload: Workload::FullTime };
        Comparison::of(&brief, &developers.iter().map(candidate).collect::<Vec<_>>(), DateTime::UNIX_EPOCH.date_naive())
    }

    #[test]
    fn differences_stand_apart_from_what_is_the_same() {
        let pool = [developer("ada", Level::L3, &[("Go", 6), ("Express", 3)]), developer("grace", Level::L2, &[("Go", 6)])];
        let mut comparison = compared(&pool);
        let differing: Vec<&What> = comparison.differences().map(|row| &row.what).collect();
        assert_eq!(differing, [&What::Level, &What::Years(Skill("Node.js".to_owned()))]);
        let years = comparison.differences().last().unwrap();
        assert_eq!(years.cells, [Cell::Years(3), Cell::Lacks], "a skill that brings another along counts for it");
        let shared: Vec<_> = comparison.shared().collect();
        assert!(shared.contains(&(&What::Vetting(Vetting::SystemDesign), &Cell::NotAssessed)), "missing is not assessed");
        assert!(shared.contains(&(&What::Vetting(Vetting::Communication), &Cell::Score { of: 4, best: 5 })));
        assert!(shared.contains(&(&What::Free, &Cell::FreeNow)));
        // Whoever knows more adds a row; one that does not fit the developers is left out.
        let rows = comparison.differences().count();
        comparison.add(What::Score, vec![Cell::Score { of: 3, best: 4 }, Cell::NotAssessed]);
        comparison.add(What::Score, vec![Cell::NotAssessed]);
        assert_eq!(comparison.differences().count(), rows + 1);
    }

    #[test]
    fn the_same_person_twice_differs_in_nothing() {
        let ada = developer("ada", Level::L3, &[]);
        assert_eq!(compared(&[ada.clone(), ada]).differences().count(), 0);
    }
}
