//! Every claim of the hiring guide, a test each, named after its row: what a founder who has read the guide expects to find here.
//! Most are talks on the pure core; what a talk cannot show is said by the rules themselves.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[path = "claims/hire.rs"]
mod hire;
#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;
#[path = "claims/talk.rs"]
mod talk;

use chrono::NaiveDate;
use hirebot::{
    guide::advice,
    hiring::{
        brief::{Demand, Need, Requirements, Signal},
        developer::Role,
        domain::{self, Domain},
        level::{Level, LevelWish},
        matching::{Reason, Roster, rank},
        reading,
        skill::{Resolution, Skill, Taxonomy, resolve},
        terms::{PriceList, Terms},
    },
    i18n::LANGUAGES,
    operations::sample::sample_pool,
};
use talk::Talk;

/// A day in the talks, and a sentence that leaves little to be asked.
const SENTENCE: &str = "backend developer with Go and PostgreSQL, part-time, L3";

#[tokio::test]
async fn row_1_the_eleven_responsibilities_are_ticked_typed_and_shown_back() {
    for (tag, shown) in [("en-GB", "logins & permissions"), ("de", "Logins & Berechtigungen"), ("pt-BR", "login & permissões")] {
        let mut talk = Talk::of(tag);
        talk.say("/hire").await;
        talk.say("backend").await;
        let asked = talk.last();
        assert_eq!(asked.buttons.iter().flatten().filter(|button| button.payload.starts_with("tick:needs:")).count(), Need::ALL.len());
        talk.press("tick:needs:0");
        assert!(talk.labels().iter().any(|label| label.starts_with('✓')), "{tag}: {:?}", talk.labels());
        talk.say("login, cloud, 1").await;
        talk.say("Rust").await;
        talk.finish();
        assert!(talk.text().contains(shown), "{tag}: {}", talk.text());
    }
    for need in Need::ALL {
        assert_eq!(Need::parse(need.name()), Some(need));
    }
}

#[tokio::test]
async fn row_2_domains_are_named_matched_with_the_portfolio_and_told() {
    let mut talk = Talk::of("en-GB");
    talk.brief("backend developer with PostgreSQL for a fintech product, full-time, any level").await;
    assert!(talk.heard.concat().contains("fintech project"), "{:?}", talk.heard);
    let asked = Requirements { domains: domain::named_in("a fintech product"), ..Requirements::default() };
    assert_eq!(asked.domains, [Domain::Fintech]);
    let roster = Roster::new(sample_pool());
    let best = rank(&roster, &asked, &PriceList::default(), NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(), &[], 3);
    assert!(best.matches.iter().take(1).all(|found| found.reasons.iter().any(|reason| matches!(reason, Reason::Projects { .. }))));
}

#[tokio::test]
async fn row_3_what_was_not_assessed_is_said_and_counts_as_neither() {
    let mut talk = Talk::of("en-GB");
    talk.brief("backend developer with PHP and Laravel, part-time, L1").await;
    let cards = talk.heard.concat();
    assert!(cards.contains("in vetting") || cards.to_lowercase().contains("assessed"), "{cards}");
    let kofi = sample_pool().into_iter().find(|developer| developer.name.starts_with("Kofi")).unwrap();
    assert_eq!(kofi.scores.system_design, None);
    talk.say("[Kofi: profile]").await;
    assert!(talk.text().contains("System design: not assessed"), "{}", talk.text());
}

#[test]
fn row_4_every_word_of_the_guides_stack_is_known_and_an_unknown_one_is_kept() {
    const STACK: &str = "JavaScript, Node.js, Python, Java, C#, Go, Ruby, PHP, Express, NestJS, Django, FastAPI, Spring Boot, Ruby on Rails, Laravel, \
                         .Net, PostgreSQL, MySQL, MongoDB, Redis, REST, GraphQL, Kafka, RabbitMQ, Docker, Kubernetes, AWS, GCP, Azure, \
                         JWT, OAuth, CI/CD, Git, Microservices";
    for token in STACK.split(", ") {
        for typed in [token.to_owned(), token.to_lowercase(), token.to_uppercase()] {
            let Resolution::Known(skill) = resolve(&typed) else { panic!("{typed} is not known") };
            assert!(Taxonomy::get().id(&skill).is_some());
        }
    }
    for (slip, meant) in [("Postgress", "PostgreSQL"), ("node", "Node.js"), ("k8s", "Kubernetes"), ("expres", "Express")] {
        let found = match resolve(slip) {
            Resolution::Known(skill) => vec![skill],
            Resolution::Near { nearest, .. } => nearest,
            Resolution::Unknown(_) => Vec::new(),
        };
        assert!(found.contains(&Skill(meant.to_owned())), "{slip}: {found:?}");
    }
    assert!(matches!(resolve("Zephyr OS"), Resolution::Unknown(skill) if skill.0 == "Zephyr OS"));
}

#[tokio::test]
async fn row_5_the_comparison_prints_five_rows_in_every_language() {
    for (language, _) in LANGUAGES {
        let mut talk = Talk::of(language);
        talk.say("/compare backend fullstack").await;
        let fixed: Vec<&str> = talk.fixed();
        assert_eq!(fixed.len(), 10, "{language}: a line for each of two roles in five rows");
        // A field of Discord holds 1024 characters, and a line of one width is best short on a phone.
        assert!(talk.text().chars().count() < 1_024, "{language}");
        let starts: Vec<usize> = fixed.iter().map(|line| line.chars().take_while(|c| *c != ':').count()).collect();
        assert!(fixed.iter().all(|line| line.chars().count() <= 72 && line.starts_with("  ")), "{language}: {fixed:?}");
        assert!(starts.iter().all(|start| *start < 16), "{language}");
    }
}

#[tokio::test]
async fn row_6_five_signals_ask_for_backend_screens_for_full_stack_and_the_client_decides() {
    let backend = advice::role(&[Signal::Logic, Signal::Traffic]);
    assert_eq!((backend.role, backend.fired), (Role::Backend, vec![Signal::Logic, Signal::Traffic]));
    assert_eq!(advice::role(&[Signal::Screens]).role, Role::Fullstack);
    let mut talk = Talk::of("en-GB");
    talk.say("/hire").await;
    talk.say("[Help me decide]").await;
    talk.press("tick:signals:5");
    talk.press("done:signals");
    assert!(talk.text().to_lowercase().contains("full-stack"), "{}", talk.text());
    talk.say("[Backend]").await;
    assert_eq!(talk.step_number(), "2 of 10", "the client's choice holds");
}

#[tokio::test]
async fn row_7_seven_triggers_are_a_quick_check_that_begins_a_brief() {
    let mut talk = Talk::of("en-GB");
    talk.say("when should we hire a backend developer?").await;
    talk.say("[Quick check]").await;
    for answer in ["yes", "no", "no", "no", "no", "no", "yes"] {
        talk.say(answer).await;
    }
    assert!(talk.text().contains("2 of 7 are true"), "{}", talk.text());
    talk.say("[Begin a brief with this]").await;
    assert!(talk.heard.concat().contains("REST/GraphQL APIs") && talk.heard.concat().contains("traffic"), "{:?}", talk.heard);
    let mut nothing = Talk::of("en-GB");
    nothing.say("when to hire").await;
    nothing.say("[Quick check]").await;
    for _ in 0..7 {
        nothing.say("no").await;
    }
    assert!(nothing.text().contains("may not need a backend developer yet"), "{}", nothing.text());
    let mut skipped = Talk::of("en-GB");
    skipped.say("when to hire").await;
    skipped.say("[Quick check]").await;
    skipped.say("[That is enough]").await;
    assert!(skipped.text().contains("may not need"), "{}", skipped.text());
}

#[tokio::test]
async fn row_8_a_level_is_recommended_with_its_reason_and_the_price_of_its_neighbours() {
    assert_eq!(advice::level(&[], &[Need::Apis], 1).level, Level::L1);
    assert_eq!(advice::level(&[Demand::Ownership], &[], 1).level, Level::L2);
    assert_eq!(advice::level(&[Demand::Sensitive], &[], 1).level, Level::L3);
    let mut talk = Talk::of("en-GB");
    for said in ["/hire", "backend", "skip", "Go, Redis", "skip"] {
        talk.say(said).await;
    }
    talk.press("tick:demands:3");
    talk.press("done:demands");
    let text = talk.text();
    assert!(text.contains("I'd suggest L2, because of this: features owned end to end."), "{text}");
    assert!(text.contains("L3 costs $1,400 a month more full-time") && text.contains("L1 saves $900 a month full-time"), "{text}");
}

#[tokio::test]
async fn row_9_prices_come_from_one_list_and_what_was_quoted_stays() {
    let mut talk = Talk::of("en-GB");
    talk.say("/prices").await;
    let text = talk.text();
    for figure in ["$8.13", "$10 ", "$13.75", "$16.25", "$22.50", "$25 ", "$3,900", "$2,400", "$6,600", "$10,800", "$6,000"] {
        assert!(text.contains(figure), "{figure}: {text}");
    }
    let mut dearer = Terms::default();
    dearer.prices.cents_per_month[2][1] = 250_000;
    dearer.prices.version = "own".to_owned();
    talk.brief(SENTENCE).await;
    talk.set_terms(dearer);
    talk.say("/matches").await;
    assert!(talk.heard.concat().contains("$2,000 a month, part-time"), "what was quoted holds: {:?}", talk.heard);
    talk.say("/prices").await;
    assert!(talk.text().contains("$2,500"), "{}", talk.text());
}

#[test]
fn row_10_levels_are_named_hard_or_open_and_l2_plus_is_understood() {
    let level = |text: &str| reading::read(text).level;
    assert_eq!(level("a Go developer, L2+"), Some(LevelWish::AtLeast(Level::L2)));
    assert_eq!(level("only L2, backend"), Some(LevelWish::Only(Level::L2)));
    let within = |wish: LevelWish| {
        let asked = Requirements { level: Some(wish), ..Requirements::default() };
        let roster = Roster::new(sample_pool());
        let found = rank(&roster, &asked, &PriceList::default(), NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(), &[], usize::MAX);
        found.matches.iter().map(|found| roster.get(&found.developer).unwrap().level).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(within(LevelWish::Only(Level::L2)).len(), 1);
    assert_eq!(within(LevelWish::AtLeast(Level::L2)).len(), 2);
    assert_eq!(within(LevelWish::Any).len(), 3);
}

#[test]
fn row_11_skills_are_must_nice_or_unwanted_and_the_guide_lists_eight_groups_and_six_soft_ones() {
    let read = reading::read("must have: Rust; nice to have: Kafka; no PHP");
    assert_eq!((read.must, read.excluded), (vec![Skill("Rust".to_owned())], vec![Skill("PHP".to_owned())]));
    assert_eq!(read.nice, [Skill("Kafka".to_owned())]);
    for (language, _) in LANGUAGES {
        let mut talk = Talk::of(language);
        for (topic, lines) in [("topic:technical", 8), ("topic:soft", 6)] {
            talk.press(topic);
            assert_eq!(talk.text().lines().filter(|line| line.starts_with('•')).count(), lines, "{language} {topic}");
        }
    }
}

#[tokio::test]
async fn row_24_why_companies_hire_is_answered_in_the_middle_of_a_brief() {
    let asked = [
        ("en-GB", "why do companies hire backend developers?"),
        ("de", "Warum stellen Firmen Backend-Entwickler ein?"),
        ("es", "¿Por qué contratan las empresas?"),
        ("fr", "Pourquoi les entreprises recrutent-elles en backend ?"),
        ("pt-BR", "Por que as empresas contratam?"),
    ];
    for (tag, question) in asked {
        let mut talk = Talk::of(tag);
        talk.say("/hire").await;
        talk.say("backend").await;
        let open = talk.text();
        talk.say(question).await;
        assert_eq!(talk.heard.len(), 2, "{tag}: {:?}", talk.heard);
        assert_eq!(talk.heard[0].lines().filter(|line| line.starts_with('•')).count(), 6, "{tag}: {}", talk.heard[0]);
        assert_eq!(talk.text(), open, "{tag}: the open question comes back");
    }
}
