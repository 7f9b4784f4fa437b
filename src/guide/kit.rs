//! The interview kit: which questions a brief asks of whoever is met, in parts that fit one message each.
//!
//! A question is three message keys: what to ask, and what somebody says who gets a 1 and who gets a 4. *Deliberately
//! absent*: sentences, and scores, which are [`crate::hiring::scorecard`]'s.

use crate::hiring::{
    brief::{Demand, Need, Requirements, Signal},
    developer::Role,
    level::{Level, LevelWish},
    skill::{Category, Skill, Taxonomy},
};

/// The most questions on skills: one for each shelf, and an interview is half an hour.
const MOST_ON_SKILLS: usize = 5;
/// The most questions on what is being built.
const MOST_ON_NEEDS: usize = 3;
/// Questions on scalability, likewise on security.
const ON_DEMANDS: usize = 2;
/// Questions on soft skills.
const ON_SOFT_SKILLS: usize = 3;

/// A part of the kit, and its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The brief's must-have skills.
    Skills,
    /// What is being built.
    Building,
    /// How they approach growth.
    Scalability,
    /// How they approach security.
    Security,
    /// How they work with others.
    Soft,
}

/// A question by the keys of its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What to ask; the question on skills has the variable `$skills`.
    pub ask: &'static str,
    /// What a 1 sounds like.
    pub one: &'static str,
    /// What a 4 sounds like.
    pub four: &'static str,
}

/// A question that is asked for a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub question: Question,
    /// The skills that it is about; empty for questions that are about none.
    pub skills: Vec<Skill>,
}

macro_rules! question {
    ($begins:literal) => {
        Question { ask: concat!($begins, "ask"), one: concat!($begins, "one"), four: concat!($begins, "four") }
    };
}

impl Part {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Skills, Self::Building, Self::Scalability, Self::Security, Self::Soft];

    /// The position in [`Part::ALL`].
    pub const fn index(self) -> u8 {
        self as u8
    }
}

/// The questions of a part; empty where the brief gives no reason to ask any.
pub fn questions(part: Part, brief: &Requirements) -> Vec<Asked> {
    match part {
        Part::Skills => on_skills(&brief.must),
        Part::Building => on_needs(&brief.needs),
        Part::Scalability => plain(on_scale(brief)),
        Part::Security => plain(on_security(brief)),
        Part::Soft => plain(on_soft_skills(brief)),
    }
}

/// The parts that have questions for a brief, in their order.
pub fn parts(brief: &Requirements) -> Vec<Part> {
    Part::ALL.into_iter().filter(|part| !questions(*part, brief).is_empty()).collect()
}

fn plain(questions: Vec<Question>) -> Vec<Asked> {
    questions.into_iter().map(|question| Asked { question, skills: Vec::new() }).collect()
}

/// One question for each shelf of skills, in the order in which the brief names them.
fn on_skills(must: &[Skill]) -> Vec<Asked> {
    let mut shelves: Vec<(Option<Category>, Vec<Skill>)> = Vec::new();
    for skill in must {
        let shelf = Taxonomy::get().category(skill);
        match shelves.iter_mut().find(|(known, _)| *known == shelf) {
            Some((_, skills)) => skills.push(skill.clone()),
            None => shelves.push((shelf, vec![skill.clone()])),
        }
    }
    let asked = shelves.into_iter().map(|(shelf, skills)| Asked { question: of_shelf(shelf), skills });
    asked.take(MOST_ON_SKILLS).collect()
}

const fn of_shelf(shelf: Option<Category>) -> Question {
    match shelf {
        Some(Category::Languages) => question!("kit-languages-"),
        Some(Category::Frameworks) => question!("kit-frameworks-"),
        Some(Category::Data) => question!("kit-data-"),
        Some(Category::Apis) => question!("kit-apis-"),
        Some(Category::Messaging) => question!("kit-messaging-"),
        Some(Category::Cloud) => question!("kit-cloud-"),
        Some(Category::Practice) => question!("kit-practice-"),
        Some(Category::Frontend) => question!("kit-frontend-"),
        None => question!("kit-other-"),
    }
}

/// The weightiest needs first: what is hard to mend later.
fn on_needs(needs: &[Need]) -> Vec<Asked> {
    let mut needs: Vec<Need> = Need::ALL.into_iter().filter(|need| needs.contains(need)).collect();
    needs.sort_by_key(|need| std::cmp::Reverse(weight(*need)));
    plain(needs.into_iter().take(MOST_ON_NEEDS).map(of_need).collect())
}

/// How much hangs on a need when it is done badly, from 1 to 3.
const fn weight(need: Need) -> u8 {
    match need {
        Need::Auth | Need::Security | Need::Databases => 3,
        Need::Apis | Need::Logic | Need::Integrations | Need::Tuning => 2,
        Need::Caching | Need::Cloud | Need::Monitoring | Need::Teamwork => 1,
    }
}

const fn of_need(need: Need) -> Question {
    match need {
        Need::Apis => question!("kit-need-apis-"),
        Need::Logic => question!("kit-need-logic-"),
        Need::Databases => question!("kit-need-databases-"),
        Need::Auth => question!("kit-need-auth-"),
        Need::Integrations => question!("kit-need-integrations-"),
        Need::Tuning => question!("kit-need-tuning-"),
        Need::Caching => question!("kit-need-caching-"),
        Need::Security => question!("kit-need-security-"),
        Need::Cloud => question!("kit-need-cloud-"),
        Need::Monitoring => question!("kit-need-monitoring-"),
        Need::Teamwork => question!("kit-need-teamwork-"),
    }
}

/// Growth is worth a question in every interview; where the brief names traffic or data, that comes first.
fn on_scale(brief: &Requirements) -> Vec<Question> {
    let traffic = brief.demands.contains(&Demand::Traffic) || brief.signals.contains(&Signal::Traffic);
    let data = brief.demands.contains(&Demand::Data) || brief.signals.contains(&Signal::Modelling);
    let mut asked = Vec::new();
    if traffic {
        asked.push(question!("kit-scale-traffic-"));
    }
    if data {
        asked.push(question!("kit-scale-data-"));
    }
    asked.push(question!("kit-scale-growth-"));
    asked.truncate(ON_DEMANDS);
    asked
}

fn on_security(brief: &Requirements) -> Vec<Question> {
    let sensitive = brief.demands.contains(&Demand::Sensitive)
        || brief.signals.contains(&Signal::Security)
        || brief.needs.iter().any(|need| matches!(need, Need::Auth | Need::Security));
    let second = if sensitive { question!("kit-security-sensitive-") } else { question!("kit-security-incident-") };
    vec![question!("kit-security-tenants-"), second]
}

/// Three of the guide's six soft skills, those that the brief leans on most. They are asked about, never read from a profile.
fn on_soft_skills(brief: &Requirements) -> Vec<Question> {
    let at_least = |level| match brief.level {
        Some(LevelWish::Only(wanted) | LevelWish::AtLeast(wanted)) => wanted >= level,
        Some(LevelWish::Any) | None => false,
    };
    let junior = matches!(brief.level, Some(LevelWish::Only(Level::L1)));
    let with_others = brief.needs.contains(&Need::Teamwork) || brief.role == Some(Role::Fullstack);
    let careful = brief.demands.contains(&Demand::Sensitive) || brief.needs.contains(&Need::Databases);
    let broken = brief.needs.iter().any(|need| matches!(need, Need::Tuning | Need::Monitoring));
    let mut asked = vec![
        (u8::from(at_least(Level::L3)) * 2, question!("kit-soft-systems-")),
        (u8::from(at_least(Level::L2)) + u8::from(brief.demands.contains(&Demand::Ownership)), question!("kit-soft-communication-")),
        (u8::from(with_others) * 3, question!("kit-soft-collaboration-")),
        (1 + u8::from(broken), question!("kit-soft-problems-")),
        (u8::from(careful) * 2, question!("kit-soft-detail-")),
        (u8::from(junior) * 3, question!("kit-soft-learning-")),
    ];
    // Of those that weigh the same, the guide's order holds.
    asked.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    asked.into_iter().take(ON_SOFT_SKILLS).map(|(_, question)| question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn brief(must: &[&str]) -> Requirements {
        Requirements { must: must.iter().map(|name| Skill((*name).to_owned())).collect(), ..Requirements::default() }
    }

    /// Row 17 of the guide's claims.
    #[test]
    fn every_kit_asks_about_scalability_and_security() {
        let kit = brief(&["Go"]);
        assert_eq!(questions(Part::Scalability, &kit), plain(vec![question!("kit-scale-growth-")]));
        assert_eq!(questions(Part::Security, &kit).len(), 2);
        let demanding = Requirements { demands: vec![Demand::Traffic, Demand::Data, Demand::Sensitive], ..kit };
        let asked = |part| questions(part, &demanding).into_iter().map(|asked| asked.question.ask).collect::<Vec<_>>();
        assert_eq!(asked(Part::Scalability), ["kit-scale-traffic-ask", "kit-scale-data-ask"]);
        assert_eq!(asked(Part::Security), ["kit-security-tenants-ask", "kit-security-sensitive-ask"]);
    }

    #[test]
    fn skills_of_one_shelf_share_a_question_and_unknown_ones_have_their_own() {
        let asked = questions(Part::Skills, &brief(&["Go", "PostgreSQL", "Rust", "Frobnicator"]));
        let shown: Vec<_> =
            asked.iter().map(|asked| (asked.question.ask, asked.skills.iter().map(|skill| skill.0.as_str()).collect())).collect();
        let expected: [(&str, Vec<&str>); 3] =
            [("kit-languages-ask", vec!["Go", "Rust"]), ("kit-data-ask", vec!["PostgreSQL"]), ("kit-other-ask", vec!["Frobnicator"])];
        assert_eq!(shown, expected);
    }

    /// Row 11 of the guide's claims: soft skills are asked about in the kit, by what the brief leans on.
    #[test]
    fn soft_skills_follow_the_brief() {
        let asked = |brief: &Requirements| questions(Part::Soft, brief).into_iter().map(|asked| asked.question.ask).collect::<Vec<_>>();
        let junior = Requirements { level: Some(LevelWish::Only(Level::L1)), ..brief(&["Go"]) };
        assert_eq!(asked(&junior)[0], "kit-soft-learning-ask");
        let team = Requirements { needs: vec![Need::Teamwork], level: Some(LevelWish::AtLeast(Level::L3)), ..brief(&["Go"]) };
        assert_eq!(asked(&team), ["kit-soft-collaboration-ask", "kit-soft-systems-ask", "kit-soft-communication-ask"]);
    }

    proptest! {
        #[test]
        fn a_kit_is_never_empty_nor_too_long_for_an_interview(
            needs in proptest::sample::subsequence(Need::ALL.to_vec(), 0..=11),
            demands in proptest::sample::subsequence(Demand::ALL.to_vec(), 0..=4),
            signals in proptest::sample::subsequence(Signal::ALL.to_vec(), 0..=6),
            must in proptest::collection::vec("Go|Django|React|PostgreSQL|REST|Kafka|Docker|Microservices|[a-z]{1,12}", 0..10),
        ) {
            let must: Vec<&str> = must.iter().map(String::as_str).collect();
            let kit = Requirements { signals, needs, demands, ..brief(&must) };
            let asked: Vec<_> = Part::ALL.into_iter().flat_map(|part| questions(part, &kit)).collect();
            prop_assert!((6..=15).contains(&asked.len()), "{}", asked.len());
            let all: usize = questions(Part::Skills, &kit).iter().map(|asked| asked.skills.len()).sum();
            prop_assert!(all <= must.len());
            let keys: std::collections::BTreeSet<_> = asked.iter().map(|asked| asked.question.ask).collect();
            prop_assert_eq!(keys.len(), asked.len(), "no question comes twice");
        }
    }
}
