//! A conservative reading of one free sentence, such as "Senior Node dev with Postgres and Kafka, part-time, about $2k a month".
//!
//! What is not surely said is left unread: the bot asks for it. Everyday words that are also skills (go, rest, spring) count only
//! beside a skill, before a word such as "developer", or in a list of skills. English, German and Spanish words are known.
//! *Deliberately absent*: needs, and asking back.

mod amount;
mod around;
mod mentions;
mod words;

use super::{
    developer::Role,
    level::{Level, LevelWish, Workload},
    money::{Currency, Money},
    skill::Skill,
    when::DayMonth,
};
pub use around::Start;
use chrono::NaiveDate;
use chrono_tz::Tz;
use words::{Word, negated, phrase_at, words};

/// The longest text that is read, in characters; the rest is ignored.
const LONGEST_TEXT: usize = 2_000;

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
    /// The most a month may cost; an amount for an hour, a week or a year is left unread.
    pub budget: Option<Money>,
    /// When the work begins.
    pub start: Option<Start>,
    /// By whose hours the work goes.
    pub zone: Option<Tz>,
    /// The working language, an ISO 639-1 code.
    pub language: Option<&'static str>,
}

impl Reading {
    /// Whether anything says who is needed, rather than only when, where or in which language.
    pub fn is_of_a_brief(&self) -> bool {
        let skills = !self.must.is_empty() || !self.nice.is_empty();
        skills || self.level.is_some() || self.workload.is_some() || self.role.is_some() || self.budget.is_some()
    }
}

/// Reads a sentence; a budget without a currency is in US dollars.
pub fn read(text: &str) -> Reading {
    read_in(text, Currency::USD)
}

/// Reads a sentence with its start date too, by the calendar of a person for whom it is `today`.
pub fn read_on(text: &str, currency: Currency, today: NaiveDate, order: DayMonth) -> Reading {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    Reading { start: around::start(&words(&text), today, order), ..read_in(&text, currency) }
}

/// Reads a sentence without its start date; a budget without a currency is in `currency`, normally that of the price list.
pub fn read_in(text: &str, currency: Currency) -> Reading {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    let words = words(&text);
    let mentions::Mentions { must, nice, excluded } = mentions::read(&words);
    Reading {
        must,
        nice,
        excluded,
        level: level(&words),
        workload: workload(&words),
        role: role(&words),
        budget: amount::read(&words, currency),
        start: None,
        zone: around::zone(&text),
        language: around::language(&words),
    }
}

const PART_TIME: [&[&str]; 17] = [
    &["20", "hours"],
    &["20", "h"],
    &["20h"],
    &["20", "hrs"],
    &["half", "days"],
    &["half", "day"],
    &["20", "stunden"],
    &["20", "horas"],
    &["part", "time"],
    &["parttime"],
    &["half", "time"],
    &["teilzeit"],
    &["halbtags"],
    &["media", "jornada"],
    &["tiempo", "parcial"],
    &["medio", "tiempo"],
    &["jornada", "parcial"],
];
const FULL_TIME: [&[&str]; 12] = [
    &["40", "hours"],
    &["40", "h"],
    &["40h"],
    &["40", "hrs"],
    &["40", "stunden"],
    &["40", "horas"],
    &["full", "time"],
    &["fulltime"],
    &["vollzeit"],
    &["ganztags"],
    &["tiempo", "completo"],
    &["jornada", "completa"],
];
const BACKEND: [&[&str]; 4] = [&["backend"], &["back", "end"], &["server", "side"], &["backends"]];
const FULLSTACK: [&[&str]; 2] = [&["fullstack"], &["full", "stack"]];
const JUNIOR: [&[&str]; 5] = [&["junior"], &["juniors"], &["l1"], &["entry", "level"], &["berufseinsteiger"]];
const MIDDLE: [&[&str]; 7] =
    [&["mid"], &["middle"], &["midlevel"], &["l2"], &["intermediate"], &["mittleres", "level"], &["semi", "senior"]];
const SENIOR: [&[&str]; 4] = [&["senior"], &["seniors"], &["l3"], &["sénior"]];
const ANY_LEVEL: [&[&str]; 4] = [&["any", "level"], &["jedes", "level"], &["level", "egal"], &["cualquier", "nivel"]];
/// Before a level: it or a higher one.
const AT_LEAST: [&[&str]; 7] =
    [&["at", "least"], &["min"], &["minimum"], &["mindestens"], &["al", "menos"], &["como", "mínimo"], &["no", "less", "than"]];
/// After a level: it or a higher one.
const OR_HIGHER: [&[&str]; 15] = [
    &["+"],
    &["or", "higher"],
    &["or", "above"],
    &["or", "better"],
    &["or", "up"],
    &["and", "above"],
    &["and", "up"],
    &["and", "higher"],
    &["upwards"],
    &["oder", "höher"],
    &["oder", "besser"],
    &["und", "höher"],
    &["aufwärts"],
    &["o", "superior"],
    &["o", "más"],
];
/// Where any of the phrases begins, with its length in words, unless "no", "not", … stands before it.
fn wished(words: &[Word], phrases: &[&[&str]]) -> Vec<(usize, usize)> {
    let found =
        (0..words.len()).filter_map(|at| phrases.iter().find(|phrase| phrase_at(words, at, phrase)).map(|phrase| (at, phrase.len())));
    found.filter(|(at, _)| !negated(words, *at)).collect()
}

/// The one of two that is said; neither when both or none are.
fn either<T>(words: &[Word], one: (&[&[&str]], T), other: (&[&[&str]], T)) -> Option<T> {
    match (wished(words, one.0).is_empty(), wished(words, other.0).is_empty()) {
        (false, true) => Some(one.1),
        (true, false) => Some(other.1),
        (true, true) | (false, false) => None,
    }
}

fn workload(words: &[Word]) -> Option<Workload> {
    either(words, (&PART_TIME, Workload::PartTime), (&FULL_TIME, Workload::FullTime))
}

fn role(words: &[Word]) -> Option<Role> {
    either(words, (&BACKEND, Role::Backend), (&FULLSTACK, Role::Fullstack))
}

fn level(words: &[Word]) -> Option<LevelWish> {
    let named = [(Level::L1, &JUNIOR[..]), (Level::L2, &MIDDLE[..]), (Level::L3, &SENIOR[..])]
        .map(|(level, phrases)| (level, wished(words, phrases)));
    // "semi senior" is the middle: a senior inside another level's phrase is none.
    let inside = |at: usize| at > 0 && words[at - 1].text == "semi";
    let named =
        named.map(|(level, found)| (level, found.into_iter().filter(|(at, _)| !inside(*at) || level != Level::L3).collect::<Vec<_>>()));
    let levels: Vec<Level> = named.iter().filter(|(_, found)| !found.is_empty()).map(|(level, _)| *level).collect();
    let open = named.iter().flat_map(|(_, found)| found).any(|(at, length)| {
        OR_HIGHER.iter().any(|phrase| phrase_at(words, at + length, phrase))
            || AT_LEAST.iter().any(|phrase| at.checked_sub(phrase.len()).is_some_and(|before| phrase_at(words, before, phrase)))
    });
    match levels[..] {
        [] if !wished(words, &ANY_LEVEL).is_empty() => Some(LevelWish::Any),
        [] if (0..words.len()).any(|at| negated(words, at) && JUNIOR.iter().any(|phrase| phrase_at(words, at, phrase))) => {
            Some(LevelWish::AtLeast(Level::L2))
        }
        [only] => Some(if open { LevelWish::AtLeast(only) } else { LevelWish::Only(only) }),
        [Level::L2, Level::L3] => Some(LevelWish::AtLeast(Level::L2)),
        [Level::L1, Level::L2, Level::L3] => Some(LevelWish::Any),
        // "Junior or mid" has no wish that means it: the bot asks.
        [..] => None,
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
