//! From what somebody typed as an answer to skills: any case, aliases, versions, typos.
//!
//! In an answer to "which skills?" an everyday word such as "go" counts. *Deliberately absent*: sentences (see `reading`).

use super::{
    guessing::{Guess, guess},
    taxonomy::{Skill, SkillId, Taxonomy, key},
};

/// The longest name that is kept of a skill, in characters: more is a text, not a name.
pub const LONGEST_SKILL: usize = 40;
/// The longest answer that is read, in characters; the rest is ignored.
const LONGEST_ANSWER: usize = 1_000;
/// The most skills that one answer gives.
const MOST_READ: usize = 30;
/// The most suggestions for a name that is not quite known.
const MOST_NEAR: usize = 3;
/// The most words in a known name ("Domain Driven Design", "MS SQL Server 2019").
const MOST_WORDS: usize = 4;

/// What a typed name turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// Surely this one, under its canonical name.
    Known(Skill),
    /// Not sure: what was said, and 1 to 3 skills that it may mean, likeliest first.
    Near {
        /// In the person's own words, bounded; to keep if none of the nearest is meant.
        said: Skill,
        /// Canonical names.
        nearest: Vec<Skill>,
    },
    /// Like nothing we know; kept in the person's own words, bounded.
    Unknown(Skill),
}

impl Resolution {
    /// The skill if nothing more is asked: the known one, or else the person's own words.
    pub fn into_skill(self) -> Skill {
        match self {
            Self::Known(skill) | Self::Near { said: skill, .. } | Self::Unknown(skill) => skill,
        }
    }
}

/// Words around a skill that say nothing about which it is.
const FILLERS: [&str; 79] = [
    "a",
    "an",
    "the",
    "we",
    "i",
    "need",
    "want",
    "must",
    "have",
    "should",
    "know",
    "knows",
    "with",
    "in",
    "of",
    "experience",
    "experienced",
    "knowledge",
    "good",
    "strong",
    "solid",
    "some",
    "skills",
    "skill",
    "developer",
    "dev",
    "engineer",
    "programming",
    "language",
    "framework",
    "database",
    "years",
    "year",
    "yrs",
    "please",
    "also",
    "maybe",
    "wir",
    "ich",
    "brauchen",
    "brauche",
    "mit",
    "und",
    "gute",
    "kenntnisse",
    "erfahrung",
    "jahre",
    "jahren",
    "bitte",
    "auch",
    "programmierung",
    "datenbank",
    "con",
    "necesitamos",
    "necesito",
    "experiencia",
    "conocimientos",
    "años",
    "lenguaje",
    "también",
    "programación",
    "de",
    "avec",
    "nous",
    "il",
    "faut",
    "besoin",
    "cherchons",
    "expérience",
    "connaissances",
    "ans",
    "aussi",
    "com",
    "precisamos",
    "preciso",
    "experiência",
    "conhecimentos",
    "anos",
    "também",
];

/// Words that join two skills.
const JOINERS: [&str; 12] = ["and", "und", "y", "e", "or", "oder", "o", "&", "+", "/", "et", "ou"];

/// What one typed name means.
pub fn resolve(typed: &str) -> Resolution {
    let said = kept(typed);
    if let Some(id) = exactly(typed).or_else(|| bare(typed).and_then(|bare| exactly(&bare))) {
        return Resolution::Known(Taxonomy::get().skill(id));
    }
    let bare = bare(typed).unwrap_or_else(|| typed.to_owned());
    let typo = guess(&key(&bare.chars().take(LONGEST_SKILL).collect::<String>()));
    let nearest = match typo {
        Guess::Sure(id) => return Resolution::Known(Taxonomy::get().skill(id)),
        Guess::Perhaps(ids) if ids.is_empty() => parts(&bare),
        Guess::Perhaps(ids) => ids,
    };
    if nearest.is_empty() {
        return Resolution::Unknown(said);
    }
    Resolution::Near { said, nearest: nearest.into_iter().take(MOST_NEAR).map(|id| Taxonomy::get().skill(id)).collect() }
}

/// Every skill in an answer such as "Rust, postgres and k8s / node", in the order in which they were typed, each once.
///
/// Commas, semicolons, line ends, "and", "und", "y", "et", "e", "&", "+" and "/" separate; so do plain spaces where each word is a skill.
pub fn read_list(answer: &str) -> Vec<Resolution> {
    let answer: String = answer.chars().take(LONGEST_ANSWER).collect();
    let mut found = Vec::new();
    for chunk in answer.split([',', ';', '\n', '\r', '|', '•', '·', '、', '，']) {
        read_chunk(chunk, &mut found);
    }
    let mut once: Vec<Resolution> = Vec::new();
    for resolution in found {
        if !once.contains(&resolution) && once.len() < MOST_READ {
            once.push(resolution);
        }
    }
    once
}

fn read_chunk(chunk: &str, found: &mut Vec<Resolution>) {
    if key(chunk).is_empty() {
        return;
    }
    if let Some(id) = exactly(chunk) {
        found.push(Resolution::Known(Taxonomy::get().skill(id)));
        return;
    }
    let words: Vec<&str> = chunk.split_whitespace().collect();
    for piece in words.split(|word| JOINERS.contains(&word.to_lowercase().as_str())) {
        let piece = piece.join(" ");
        if key(&piece).is_empty() {
            continue;
        }
        let bare = bare(&piece).unwrap_or_else(|| piece.clone());
        match exactly(&bare).map(|id| vec![id]).or_else(|| joined(&bare)).or_else(|| spaced(&bare)) {
            Some(ids) => found.extend(ids.into_iter().map(|id| Resolution::Known(Taxonomy::get().skill(id)))),
            None => found.push(resolve(&piece)),
        }
    }
}

/// "node/typescript", "rust+postgres": only where every part is known.
fn joined(piece: &str) -> Option<Vec<SkillId>> {
    ['/', '&', '+'].into_iter().find_map(|joiner| {
        let parts: Vec<&str> = piece.split(joiner).collect();
        if parts.len() < 2 { None } else { parts.into_iter().map(exactly).collect() }
    })
}

/// "rust postgres spring boot": only where every word belongs to a known name, the longest names first.
fn spaced(piece: &str) -> Option<Vec<SkillId>> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let mut ids = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = MOST_WORDS.min(words.len() - at);
        let (length, id) = (1..=longest).rev().find_map(|length| {
            let written = words[at..at + length].join(" ");
            let sure = |written: &str| match guess(&key(written)) {
                Guess::Sure(id) => Some(id),
                Guess::Perhaps(_) => None,
            };
            exactly(&written).or_else(|| if length == 1 && words.len() > 1 { sure(&written) } else { None }).map(|id| (length, id))
        })?;
        ids.push(id);
        at += length;
    }
    Some(ids)
}

/// By the table, as typed or without a version at the end ("Python 3.11", "Java 17+", "angular v15.x").
fn exactly(typed: &str) -> Option<SkillId> {
    let taxonomy = Taxonomy::get();
    let find = |typed: &str| taxonomy.form(&key(typed)).map(|form| form.id);
    let typed = typed.trim().trim_matches(|letter: char| "\"'`()[]{}!?:*".contains(letter));
    if typed.chars().count() > LONGEST_SKILL * 2 {
        return None;
    }
    find(typed).or_else(|| {
        let without = unversioned(typed);
        if without == typed { None } else { find(without) }
    })
}

fn unversioned(typed: &str) -> &str {
    let typed = typed.trim_end_matches('.');
    let plain = typed.strip_suffix('+').filter(|rest| rest.ends_with(|letter: char| letter.is_ascii_digit())).unwrap_or(typed);
    let plain = plain.strip_suffix(".x").unwrap_or(plain);
    let without = plain.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    if without.len() == plain.len() {
        return typed;
    }
    let without = without.strip_suffix(" v").or_else(|| without.strip_suffix(" V")).unwrap_or(without);
    without.trim_end_matches([' ', '-', '@'])
}

/// Without the words around it; `None` where nothing changes or nothing is left.
fn bare(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let filler = |word: &&str| FILLERS.contains(&word.to_lowercase().trim_matches([':', '.', '!']));
    let start = words.iter().position(|word| !filler(word))?;
    let end = words.iter().rposition(|word| !filler(word))? + 1;
    // "5 years of Rust", "Rust 5 years": the figure belongs to the years.
    let figure = |word: &str| word.trim_end_matches('+').bytes().all(|byte| byte.is_ascii_digit());
    let start = if end - start > 1 && figure(words[start]) {
        start + 1 + words[start + 1..end].iter().take_while(|word| filler(word)).count()
    } else {
        start
    };
    let end = if end - start > 1 && end < words.len() && figure(words[end - 1]) { end - 1 } else { end };
    let bare = words.get(start..end)?.join(" ");
    (!bare.is_empty() && bare != typed).then_some(bare)
}

/// Skills named inside a longer name that is not known: "Kafka Streams" is near Kafka.
fn parts(typed: &str) -> Vec<SkillId> {
    let mut ids: Vec<SkillId> = Vec::new();
    for word in typed.split_whitespace().take(MOST_WORDS * 2) {
        if let Some(id) = exactly(word).filter(|id| key(word).len() > 2 && !ids.contains(id)) {
            ids.push(id);
        }
    }
    ids
}

/// Trimmed, on one line, without control characters, bounded.
fn kept(typed: &str) -> Skill {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|letter| !letter.is_control()).take(LONGEST_SKILL).collect();
    Skill(line.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn known(typed: &str) -> String {
        match resolve(typed) {
            Resolution::Known(skill) => skill.0,
            other @ (Resolution::Near { .. } | Resolution::Unknown(_)) => format!("{typed}: {other:?}"),
        }
    }

    fn list(answer: &str) -> Vec<String> {
        read_list(answer)
            .into_iter()
            .map(|resolution| match resolution {
                Resolution::Known(skill) => skill.0,
                Resolution::Near { said, nearest } => format!("{}~{}", said.0, nearest.len()),
                Resolution::Unknown(skill) => format!("{}?", skill.0),
            })
            .collect()
    }

    #[test]
    fn every_skill_that_the_guide_names_is_known() {
        let named = [
            "Express",
            "NestJS",
            "Django",
            "FastAPI",
            "Spring Boot",
            "Ruby on Rails",
            "Laravel",
            ".Net",
            "PostgreSQL",
            "MySQL",
            "MongoDB",
            "Redis",
            "REST",
            "RESTful",
            "GraphQL",
            "Kafka",
            "RabbitMQ",
            "Docker",
            "Kubernetes",
            "AWS",
            "GCP",
            "Azure",
            "JavaScript",
            "Node.js",
            "Python",
            "Java",
            "C#",
            "Go",
            "Ruby",
            "PHP",
            "SQL",
            "NoSQL",
            "CI/CD",
            "OAuth",
            "JWT",
            "RBAC",
            "unit tests",
            "integration tests",
            "message queues",
            "background job",
            "microservices",
            "caching",
        ];
        for name in named {
            for typed in [name.to_owned(), name.to_uppercase(), name.to_lowercase(), format!("  {name}. "), name.replace(' ', "-")] {
                assert!(matches!(resolve(&typed), Resolution::Known(_)), "{typed}");
            }
            assert!(read_list(&format!("{name}, Rust")).contains(&resolve(name)), "{name}");
        }
        assert_eq!(list("JavaScript (Node.js), Python, Java, C#, Go, Ruby, or PHP.").len(), 8);
    }

    #[test]
    fn aliases_versions_and_company_are_understood() {
        for (typed, skill) in [
            ("node", "Node.js"),
            ("NODEJS", "Node.js"),
            ("node js 20", "Node.js"),
            ("k8s", "Kubernetes"),
            ("postgres", "PostgreSQL"),
            ("PostgreSQL 15", "PostgreSQL"),
            ("Python 3.11", "Python"),
            ("python3", "Python"),
            ("Java 17+", "Java"),
            ("c++17", "C++"),
            ("C#", "C#"),
            (".net", ".NET"),
            ("dot net", ".NET"),
            ("golang", "Go"),
            ("Vue v3.x", "Vue.js"),
            ("s3", "Amazon S3"),
            ("ｒｕｓｔ", "Rust"),
            ("strong experience with Kafka", "Kafka"),
            ("5 years of Rust", "Rust"),
            ("Rust 5 years", "Rust"),
            ("gute Kenntnisse in Docker", "Docker"),
            ("experiencia con Django", "Django"),
        ] {
            assert_eq!(known(typed), skill);
        }
    }

    #[test]
    fn typos_are_forgiven_where_the_word_is_long_enough() {
        for (typed, skill) in [
            ("Pyhton", "Python"),
            ("Pyton", "Python"),
            ("postgress", "PostgreSQL"),
            ("Postgressql", "PostgreSQL"),
            ("kuberntes", "Kubernetes"),
            ("kubernets", "Kubernetes"),
            ("javascrpit", "JavaScript"),
            ("Typscript", "TypeScript"),
            ("Mongdb", "MongoDB"),
            ("RabitMQ", "RabbitMQ"),
            ("elasticsaerch", "Elasticsearch"),
            ("graphlq", "GraphQL"),
            ("Larvel", "Laravel"),
            ("dockr", "Docker"),
        ] {
            assert_eq!(known(typed), skill);
        }
    }

    #[test]
    fn unsure_is_a_question_and_unknown_is_kept() {
        for typed in ["nuxt.js", "Preact", "jav", "kub", "Kafka Streams"] {
            let Resolution::Near { said, nearest } = resolve(typed) else { panic!("{typed}: {:?}", resolve(typed)) };
            assert_eq!(said.0, typed);
            assert!((1..=3).contains(&nearest.len()));
        }
        assert_eq!(resolve("  Zephyr   OS\u{7} "), Resolution::Unknown(Skill("Zephyr OS".into())));
        assert_eq!(resolve("COBOL"), Resolution::Unknown(Skill("COBOL".into())));
        assert_eq!(resolve(&"ж".repeat(500)), Resolution::Unknown(Skill("ж".repeat(40))));
    }

    #[test]
    fn lists_are_read_however_they_are_separated() {
        assert_eq!(list("Rust, postgres and k8s / node"), ["Rust", "PostgreSQL", "Kubernetes", "Node.js"]);
        assert_eq!(list("go; express\nspring und REST y c++ & C#"), ["Go", "Express", "Spring", "REST", "C++", "C#"]);
        assert_eq!(list("rust postgres spring boot ruby on rails"), ["Rust", "PostgreSQL", "Spring Boot", "Ruby on Rails"]);
        assert_eq!(list("Node.js/TypeScript, ci/cd, rust+kafka"), ["Node.js", "TypeScript", "CI/CD", "Rust", "Kafka"]);
        assert_eq!(list("We need Rust, Rust and rust"), ["Rust"]);
        assert_eq!(list("Rust, Fortran 77, kub"), ["Rust", "Fortran 77?", "kub~1"]);
        assert_eq!(list(" , ;\n and "), Vec::<String>::new());
        assert_eq!(list("C and C++"), ["C", "C++"]);
        assert_eq!(list("Docker Kubernetes postgress"), ["Docker", "Kubernetes", "PostgreSQL"]);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_bounded_answers(typed in "\\PC{0,200}") {
            for resolution in read_list(&typed) {
                let skill = resolution.into_skill();
                prop_assert!(!skill.0.is_empty() && skill.0.chars().count() <= LONGEST_SKILL);
            }
        }
    }
}
