//! What a text says about whom somebody needs: a chat line such as "senior node dev w/ postgres & kafka, part time, ~2k/mo",
//! or a whole job post, in English, German, Spanish, French or Portuguese, also mixed.
//!
//! What is not surely said is left unread: the bot asks for it. Everyday words that are also skills (go, rest, spring) count only
//! beside a skill, before a word such as "developer", or in a list of skills. The time it takes grows with the length of the
//! text and with nothing else. *Deliberately absent*: needs, and asking back.

mod company;
mod cues;
mod figures;
mod lists;
mod mention;
mod mentions;
mod pay;
mod places;
mod scope;
mod starts;
mod terms;
mod tongue;
mod unknown;
mod words;

use super::{
    developer::Role,
    domain::{self, Domain},
    level::{Level, LevelWish, Workload},
    money::{Currency, Money},
    skill::Skill,
    when::DayMonth,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use cues::Said;
pub use pay::{Pay, Period};
pub use starts::Start;
pub use terms::{Remote, Trade};

/// The longest sentence that is read in a talk, in characters; the rest is ignored.
const LONGEST_TEXT: usize = 8_000;

/// What a sentence surely says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Skills that are demanded, in the order of the sentence.
    pub must: Vec<Skill>,
    /// Skills called welcome: "nice to have", "a plus".
    pub nice: Vec<Skill>,
    /// Skills that are not wanted: "no PHP".
    pub excluded: Vec<Skill>,
    /// Which levels will do.
    pub level: Option<LevelWish>,
    /// Full-time or part-time.
    pub workload: Option<Workload>,
    /// What the person is hired as.
    pub role: Option<Role>,
    /// The most a month may cost; an amount for an hour, a day or a year is in `pay` alone.
    pub budget: Option<Money>,
    /// What the work may cost, as it was said.
    pub pay: Option<Pay>,
    /// When the work begins.
    pub start: Option<Start>,
    /// By whose hours the work goes.
    pub zone: Option<Tz>,
    /// A zone that can mean several: as it was typed, and which; none where it names no zone at all, such as "US hours".
    pub unclear_zone: Option<(String, Vec<Tz>)>,
    /// The working language, an ISO 639-1 code.
    pub language: Option<&'static str>,
    /// Words among the skills that name none that is known, as they were typed.
    pub unknown: Vec<String>,
    /// What the product is for.
    pub domains: Vec<Domain>,
}

/// Everything that a text says, in the words of the text where they were not taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understanding {
    /// Skills that are demanded, in the order of the text.
    pub must: Vec<Skill>,
    /// Skills called welcome.
    pub nice: Vec<Skill>,
    /// Skills that are not wanted.
    pub excluded: Vec<Skill>,
    /// The lowest level that will do.
    pub level: Option<Level>,
    /// Full-time or part-time.
    pub workload: Option<Workload>,
    /// What the work may cost.
    pub pay: Option<Pay>,
    /// When the work begins, as it was typed.
    pub start: Option<String>,
    /// The zone whose hours count, as it was typed.
    pub zone: Option<String>,
    /// The places that are named.
    pub regions: Vec<String>,
    /// Whether the work is done from anywhere.
    pub remote: Option<Remote>,
    /// What the text hires for, if it says so.
    pub trade: Option<Trade>,
}

impl Reading {
    /// Whether anything says who is needed, rather than only when, where or in which language.
    pub fn is_of_a_brief(&self) -> bool {
        let skills = !self.must.is_empty() || !self.nice.is_empty();
        skills || self.level.is_some() || self.workload.is_some() || self.role.is_some() || self.budget.is_some()
    }
}

/// Reads a whole text of any length.
pub fn understand(text: &str) -> Understanding {
    let said = Said::new(text);
    let mentions::Mentions { must, nice, excluded, unknown: _ } = mentions::read(&said);
    let zone = places::zone(&said);
    Understanding {
        must,
        nice,
        excluded,
        level: terms::lowest_level(&said),
        workload: terms::workload(&said),
        pay: pay::read(&said, Currency::USD),
        start: starts::phrase(&said).map(|span| said.typed(span).to_owned()),
        regions: places::regions(&said, zone.as_ref()),
        zone: zone.map(|zone| zone.phrase.to_owned()),
        remote: terms::remote(&said),
        trade: terms::trade(&said),
    }
}

/// Reads a sentence; a budget without a currency is in US dollars.
pub fn read(text: &str) -> Reading {
    read_in(text, Currency::USD)
}

/// Reads a sentence with its start date too, by the calendar of a person for whom it is `today`.
pub fn read_on(text: &str, currency: Currency, today: NaiveDate, order: DayMonth) -> Reading {
    let text = bounded(text);
    let said = Said::new(text);
    let start = starts::phrase(&said).and_then(|span| starts::day(&said, span, today, order));
    Reading { start, domains: domain::named_in(text), ..reading(&said, currency) }
}

/// Reads a sentence without its start date; a budget without a currency is in `currency`, normally that of the price list.
pub fn read_in(text: &str, currency: Currency) -> Reading {
    reading(&Said::new(bounded(text)), currency)
}

fn bounded(text: &str) -> &str {
    text.char_indices().nth(LONGEST_TEXT).map_or(text, |(end, _)| &text[..end])
}

fn reading(said: &Said, currency: Currency) -> Reading {
    let mentions::Mentions { must, nice, excluded, unknown } = mentions::read(said);
    let zone = places::zone(said);
    let pay = pay::read(said, currency);
    Reading {
        must,
        nice,
        excluded,
        level: terms::level(said),
        workload: terms::workload(said),
        role: terms::role(said),
        budget: pay.and_then(|pay| pay.a_month()),
        pay,
        start: None,
        zone: zone.as_ref().and_then(|zone| zone.surely),
        unclear_zone: zone.filter(|zone| zone.surely.is_none()).map(|zone| (zone.phrase.to_owned(), zone.among)),
        unknown,
        language: tongue::language(said),
        domains: Vec::new(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(skills: &[Skill]) -> Vec<&str> {
        skills.iter().map(|skill| skill.0.as_str()).collect()
    }

    fn musts(text: &str) -> Vec<String> {
        read(text).must.into_iter().map(|skill| skill.0).collect()
    }

    #[test]
    fn the_sentence_of_the_welcome_is_read_whole() {
        let reading = read("Senior Node dev with Postgres and Kafka, part-time, about $2k a month, from next Monday, Berlin hours.");
        assert_eq!(names(&reading.must), ["Node.js", "PostgreSQL", "Kafka"]);
        assert_eq!((reading.level, reading.workload), (Some(LevelWish::Only(Level::L3)), Some(Workload::PartTime)));
        assert_eq!((reading.budget, reading.role), (Some(Money::new(200_000, Currency::USD)), None));
        let german =
            read("Wir suchen einen Backend-Entwickler (mindestens L2) in Vollzeit mit Django und Postgres, 2.200 € im Monat, kein PHP");
        assert_eq!((names(&german.must), names(&german.excluded)), (vec!["Django", "PostgreSQL"], vec!["PHP"]));
        assert_eq!((german.level, german.workload), (Some(LevelWish::AtLeast(Level::L2)), Some(Workload::FullTime)));
        assert_eq!((german.role, german.budget), (Some(Role::Backend), Some(Money::new(220_000, Currency::parse("EUR").unwrap()))));
        let spanish = read("Busco desarrollador fullstack senior de Laravel y MySQL a media jornada, sin WordPress, 2000 dólares al mes");
        assert_eq!((names(&spanish.must), names(&spanish.excluded)), (vec!["Laravel", "MySQL"], vec!["WordPress"]));
        assert_eq!((spanish.level, spanish.workload), (Some(LevelWish::Only(Level::L3)), Some(Workload::PartTime)));
        assert_eq!((spanish.role, spanish.budget), (Some(Role::Fullstack), Some(Money::new(200_000, Currency::USD))));
    }

    #[test]
    fn everyday_words_are_skills_only_in_company() {
        for text in [
            "We go live this spring and the rest is easy",
            "I want to express that we react fast",
            "go to market, rest later",
            "someone who can play in our net",
            "a swift start, please",
            "It is an elastic team with a shell company",
        ] {
            assert_eq!(musts(text), [""; 0], "{text}");
        }
        for (text, expected) in [
            ("a Go developer", vec!["Go"]),
            ("Go-Entwickler gesucht", vec!["Go"]),
            ("desarrollador de Go", vec!["Go"]),
            ("someone with Go and Postgres", vec!["Go", "PostgreSQL"]),
            ("a backend developer with Go, part-time", vec!["Go"]),
            ("full-stack developer with Ruby and React", vec!["Ruby", "React"]),
            ("Kafka, Go, Spring", vec!["Kafka", "Go", "Spring"]),
            ("Go, Rust, Spring", vec!["Go", "Rust", "Spring"]),
            ("Express/Node.js backend", vec!["Express", "Node.js"]),
            ("build REST APIs in golang", vec!["REST", "Go"]),
            ("C# and .NET, ci/cd", vec!["C#", ".NET", "CI/CD"]),
            ("Ruby on Rails with Postgress", vec!["Ruby on Rails", "PostgreSQL"]),
        ] {
            assert_eq!(musts(text), expected, "{text}");
        }
    }

    #[test]
    fn welcome_and_unwanted_skills_are_told_from_musts() {
        for (text, must, nice, excluded) in [
            ("Python and Django, nice to have: Kafka and Docker", vec!["Python", "Django"], vec!["Kafka", "Docker"], vec![]),
            ("Python required, Kafka is a plus", vec!["Python"], vec!["Kafka"], vec![]),
            ("Python, Kafka and Docker would be a plus", vec!["Python"], vec!["Kafka", "Docker"], vec![]),
            ("Python; ideally with Kafka. Postgres is a must", vec!["Python", "PostgreSQL"], vec!["Kafka"], vec![]),
            ("Python (Kafka nice to have)", vec!["Python"], vec!["Kafka"], vec![]),
            ("Python, Kafka wäre wünschenswert", vec!["Python"], vec!["Kafka"], vec![]),
            ("Python, deseable Kafka", vec!["Python"], vec!["Kafka"], vec![]),
            ("Python, no PHP or Magento, Docker", vec!["Python", "Docker"], vec![], vec!["PHP", "Magento"]),
            ("I don't want PHP, Python please", vec!["Python"], vec![], vec!["PHP"]),
            ("Java isn’t required, Kotlin is", vec!["Kotlin"], vec![], vec!["Java"]),
            ("Kotlin instead of Java", vec!["Kotlin"], vec![], vec!["Java"]),
            ("Kotlin statt Java", vec!["Kotlin"], vec![], vec!["Java"]),
            ("no quiero PHP, Python sí", vec!["Python"], vec![], vec!["PHP"]),
            ("not only Java", vec!["Java"], vec![], vec![]),
            ("Python not Java", vec!["Python"], vec![], vec!["Java"]),
            ("Python without any WordPress", vec!["Python"], vec![], vec!["WordPress"]),
        ] {
            let reading = read(text);
            assert_eq!((names(&reading.must), names(&reading.nice), names(&reading.excluded)), (must, nice, excluded), "{text}");
        }
    }

    #[test]
    fn only_a_budget_for_a_month_is_read() {
        let usd = |units: i64| Some(Money::new(units * 100, Currency::USD));
        for (text, budget) in [
            ("$2,000 per month", usd(2_000)),
            ("2k/month", usd(2_000)),
            ("up to 2.5k USD monthly", usd(2_500)),
            ("between $1,500 and $2,000 a month", usd(2_000)),
            ("1.5-2k a month", usd(2_000)),
            ("monthly budget of $1800", usd(1_800)),
            ("$1,999.50/mo", Some(Money::new(199_950, Currency::USD))),
            ("2 000 dólares al mes", usd(2_000)),
            ("$25 an hour", None),
            ("$25/h", None),
            ("$90k a year", None),
            ("$2000", None),
            ("for 3 months", None),
            ("3 developers a month", None),
            ("$500 a week", None),
            ("$99999999999999999999 a month", None),
        ] {
            assert_eq!(read(text).budget, budget, "{text}");
        }
        assert_eq!(read_in("2k a month", Currency::parse("EUR").unwrap()).budget.unwrap().currency.code(), "EUR");
    }

    #[test]
    fn levels_are_read_with_what_is_said_around_them() {
        for (text, level) in [
            ("L2 or higher", Some(LevelWish::AtLeast(Level::L2))),
            ("L2+", Some(LevelWish::AtLeast(Level::L2))),
            ("mid-level", Some(LevelWish::Only(Level::L2))),
            ("mid to senior", Some(LevelWish::AtLeast(Level::L2))),
            ("no juniors", Some(LevelWish::AtLeast(Level::L2))),
            ("any level", Some(LevelWish::Any)),
            ("junior or mid", None),
            ("semi senior", Some(LevelWish::Only(Level::L2))),
            ("at least senior", Some(LevelWish::AtLeast(Level::L3))),
            ("somebody good", None),
        ] {
            assert_eq!(read(text).level, level, "{text}");
        }
        assert_eq!(read("part-time or full-time").workload, None);
        assert_eq!(read("not full-time").workload, None);
        assert_eq!(read("20 hours a week").workload, Some(Workload::PartTime));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "\\PC{0,300}") {
            let reading = read(&text);
            prop_assert!(reading.must.iter().all(|skill| !reading.nice.contains(skill) && !reading.excluded.contains(skill)));
        }

        #[test]
        fn any_heap_of_words_is_read_without_harm(words in prop::collection::vec(prop::sample::select(vec![
            "no", "go", "rest", "Kafka", ",", "and", "nice", "to", "have", "a", "plus", "month", "2k", "$", "/", "senior", "+", "-", "C++", ".",
        ]), 0..30)) {
            let reading = read(&words.join(" "));
            prop_assert!(reading.must.iter().all(|skill| !reading.nice.contains(skill) && !reading.excluded.contains(skill)));
        }
    }
}
