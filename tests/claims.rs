//! Every claim of the hiring guide, a test each, named after its row: what a founder who has read the guide expects to find here.
//! Most are talks on the pure core; what a talk cannot show is said by the rules themselves.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

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
        terms::{PriceList, Terms, TrialTerms},
        trial::Trial,
    },
    i18n::{I18n, LANGUAGES},
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
async fn row_12_a_brief_is_filled_in_any_order_reviewed_and_never_lost() {
    let mut talk = Talk::of("en-GB");
    talk.say("part-time, L3, Berlin hours, backend developer with Go").await;
    talk.say("what is the free trial?").await;
    assert_eq!(talk.heard.len(), 2, "the answer, and the open question again");
    talk.crash().await;
    talk.say("/cancel").await;
    talk.say("/hire").await;
    assert!(talk.heard.concat().contains("of 10"), "it goes on where it was: {:?}", talk.heard);
    for said in ["back", "skip"] {
        talk.say(said).await;
    }
    talk.finish();
    assert!(
        talk.heard.concat().contains("Must have: Go") && talk.labels().iter().filter(|label| label.starts_with("Edit: ")).count() >= 12
    );
}

#[tokio::test]
async fn row_13_candidates_come_in_pages_without_repeats_with_what_was_assessed_and_what_would_bring_more() {
    let mut talk = Talk::of("en-GB");
    talk.brief("backend developer with PostgreSQL, full-time, any level").await;
    let mut seen = Vec::new();
    for _ in 0..4 {
        let page: Vec<String> = talk.labels().into_iter().filter(|label| label.ends_with(": profile")).collect();
        assert!(page.len() == 3 && page.iter().all(|name| !seen.contains(name)), "{page:?} after {seen:?}");
        assert!(talk.heard.concat().contains("in vetting"), "{:?}", talk.heard);
        seen.extend(page);
        talk.say("[More]").await;
    }
    let mut nobody = Talk::of("en-GB");
    nobody.brief("backend developer with Elixir and Kotlin, part-time, L3").await;
    assert!(
        nobody.heard.concat().contains("change would bring") || nobody.heard.concat().contains("No single change"),
        "{:?}",
        nobody.heard
    );
}

#[tokio::test]
async fn row_14_a_shortlist_belongs_to_the_workspace_with_notes_a_comparison_and_secret_votes() {
    let mut talk = Talk::of("en-GB");
    talk.brief(SENTENCE).await;
    let names: Vec<String> = talk.labels().into_iter().filter_map(|label| label.strip_suffix(": shortlist").map(str::to_owned)).collect();
    for name in &names[..2] {
        talk.say("/matches").await;
        talk.say(&format!("[{name}: shortlist]")).await;
    }
    talk.say("compare").await;
    assert!(talk.text().contains("side by side, differences first"), "{}", talk.text());
    for said in ["/shortlist", names[0].as_str(), "[Add a note]", "Knows our stack"] {
        talk.say(said).await;
    }
    let mut erik = talk.colleague("erik");
    erik.say("/shortlist").await;
    assert!(names[..2].iter().all(|name| erik.text().contains(name)), "{}", erik.text());
    erik.say(&names[0]).await;
    assert!(erik.text().contains("dana") && erik.text().contains("Knows our stack"), "{}", erik.text());
    for said in ["/shortlist", "[Ask for votes]", "[1 day]", "/shortlist", "[Vote]", "[For]", "[For]"] {
        talk.say(said).await;
    }
    erik.say("/shortlist").await;
    assert!(!erik.text().contains("1 for"), "nobody sees a vote before the count: {}", erik.text());
    for said in ["[Vote]", "[Against]", "[For]"] {
        erik.say(said).await;
    }
    let told = erik.heard.concat();
    assert!(told.contains("1 for, 1 against, 0 abstained") && told.contains("2 for, 0 against, 0 abstained"), "{told}");
    talk.say("/shortlist").await;
    talk.say(&names[0]).await;
    talk.press_first("unlist:");
    erik.say("/shortlist").await;
    assert!(!names[..2].iter().all(|name| erik.text().contains(name)), "{}", erik.text());
}

#[tokio::test]
async fn row_15_interviews_are_booked_in_local_time_held_moved_cancelled_and_missed() {
    let mut talk = Talk::of("en-GB");
    talk.brief(SENTENCE).await;
    talk.press_first("profile:");
    talk.press_first("meet:");
    talk.press_first("pick:");
    assert!(talk.text().contains("UTC+1") && talk.text().contains("I hold this time"), "by the client's clock: {}", talk.text());
    talk.press_first("book:");
    assert!(talk.last().entry.as_ref().is_some_and(|entry| entry.sequence == 0 && !entry.cancelled));
    talk.press_first("remeet:");
    talk.press_first("move:");
    assert!(talk.entries().iter().any(|(sequence, cancelled)| *sequence == 1 && !cancelled), "{:?}", talk.heard);
    talk.say("/interviews").await;
    talk.press_first("off:");
    talk.press_first("offnow:");
    assert!(talk.entries().iter().any(|(_, cancelled)| *cancelled), "{:?}", talk.heard);

    // Nobody comes: both sides are asked, nobody is blamed, and one press finds another time.
    let mut missed = Talk::of("en-GB");
    missed.brief(SENTENCE).await;
    for begins in ["profile:", "meet:", "pick:", "book:"] {
        missed.press_first(begins);
    }
    missed.pass_days(7).await;
    let told = missed.heard.concat();
    assert!(told.contains("In 60 minutes") && told.contains("Is everybody there?"), "{told}");
    let nobody = missed.presses("there:").into_iter().find(|payload| payload.ends_with(":no"));
    assert!(nobody.is_some(), "either side may be missing: {:?}", missed.labels());
    let no_show = missed.presses("went:").into_iter().find(|payload| payload.ends_with(":noshow")).unwrap();
    missed.press(&no_show);
    assert!(!missed.presses("remeet:").is_empty(), "one press books again: {:?}", missed.labels());
}

#[tokio::test]
async fn row_16_portfolios_are_shown_with_domain_stack_outcome_and_link() {
    let mut talk = Talk::of("en-GB");
    talk.brief("backend developer with Go and gRPC, part-time, L3").await;
    talk.say("[Ada: profile]").await;
    let text = talk.text();
    for part in ["Ledger service walkthrough: https://", "fintech · lead backend developer · Go and PostgreSQL", "books closed in minutes"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn row_17_scale_and_security_are_asked_for_questioned_scored_and_compared() {
    let mut talk = Talk::of("en-GB");
    for said in ["/hire", "backend", "skip", "Go, Redis", "skip"] {
        talk.say(said).await;
    }
    let labels = talk.labels().join(" ");
    assert!(labels.contains("traffic") && labels.contains("medical or payment data"), "{labels}");

    let mut talk = Talk::of("en-GB");
    talk.brief(SENTENCE).await;
    talk.press_first("list:");
    talk.press_first("meet:");
    talk.press_first("pick:");
    talk.press_first("book:");
    talk.press_first("kit:");
    for part in ["[Scalability]", "[Security]"] {
        talk.say(part).await;
        let text = talk.text();
        assert!(text.contains("\n1 – ") && text.contains("\n4 – "), "a rubric from 1 to 4: {text}");
    }
    talk.pass_days(7).await;
    talk.press_first("went:");
    assert!(talk.text().contains("from 1 to 4"), "whoever met them is asked: {:?}", talk.heard);
    for said in ["4", "3", "2", "skip", "Careful with queues"] {
        talk.say(said).await;
    }
    talk.say("/matches").await;
    let other = talk.presses("list:").remove(0);
    talk.press(&other);
    talk.say("compare").await;
    let text = talk.text();
    assert!(text.contains("After interviews, security: ") && text.contains("2 of 4"), "scores stand in the comparison: {text}");
    assert!(text.contains("not assessed"), "whoever was not met is not assessed: {text}");
}

#[tokio::test]
async fn row_18_a_person_can_be_asked_at_any_moment_and_the_bot_keeps_quiet() {
    let mut talk = Talk::of("en-GB");
    let mut sam = talk.staff("sam");
    talk.say("/hire").await;
    talk.say("backend").await;
    talk.say("/support").await;
    talk.say("Can I pay in euros?").await;
    sam.say("/support").await;
    assert!(sam.text().contains("Can I pay in euros?"), "{}", sam.text());
    sam.say("[I'll answer 1]").await;
    sam.say("Yes, on the invoice.").await;
    assert!(sam.heard.iter().any(|said| said.contains("Yes, on the invoice.")), "{:?}", sam.heard);
    talk.say("And in dollars?").await;
    assert!(!talk.heard.concat().contains("of 10"), "the bot keeps quiet: {:?}", talk.heard);
    talk.say("[Back to the bot]").await;
    talk.say("/hire").await;
    assert!(talk.heard.concat().contains("of 10"), "the brief is kept: {:?}", talk.heard);
}

#[tokio::test]
async fn row_19_a_trial_begins_with_goals_and_a_checklist_and_is_followed_up() {
    let mut talk = Talk::of("en-GB");
    talk.trial(SENTENCE).await;
    assert!(talk.text().contains("one to five goals"), "{}", talk.text());
    talk.say("Ship the export").await;
    talk.say("done").await;
    talk.pass_days(3).await;
    let told = talk.heard.concat();
    for part in ["Ship the export", "access to code and tools", "a first task", "somebody to ask", "working hours", "how is it going?"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let ready = talk.presses("keep:").into_iter().find(|payload| payload.ends_with("is.access")).unwrap();
    talk.press(&ready);
    assert!(talk.text().contains("✓ Ready: access to code and tools"), "{}", talk.text());
}

#[tokio::test]
async fn row_20_fourteen_free_days_end_by_the_clients_date_and_nobody_forgets() {
    let first = NaiveDate::from_ymd_opt(2026, 12, 7).unwrap();
    assert_eq!(Trial::last_day(first, &TrialTerms::default()), NaiveDate::from_ymd_opt(2026, 12, 20).unwrap());
    let mut talk = Talk::of("en-GB");
    talk.trial(SENTENCE).await;
    talk.pass_days(16).await;
    let told = talk.heard.concat();
    assert!(told.contains("in 3 days") && (told.contains("tomorrow") || told.contains("1 day")), "{told}");
    assert!(told.contains("nothing is charged"), "what happens without a decision is said: {told}");
    let labels = talk.all_labels().join(" | ");
    for label in ["Keep", "End", "Replace", "7 more days"] {
        assert!(labels.contains(label), "{label}: {labels}");
    }

    // Decided, so nothing is said of it any more.
    let mut decided = Talk::of("en-GB");
    decided.trial(SENTENCE).await;
    decided.pass_days(2).await;
    let end = decided.presses("trial:").into_iter().find(|payload| payload.contains("end"));
    let end = if let Some(end) = end {
        end
    } else {
        decided.say("/trials").await;
        decided.presses("trial:").into_iter().find(|payload| payload.contains("end")).unwrap()
    };
    decided.press(&end);
    decided.press_first("sure:");
    decided.pass_days(30).await;
    assert!(!decided.heard.concat().contains("trial ends"), "{:?}", decided.heard);
}

#[tokio::test]
async fn row_21_three_months_are_advice_with_a_total_and_less_is_fine() {
    let mut talk = Talk::of("en-GB");
    talk.trial(SENTENCE).await;
    talk.pass_days(12).await;
    talk.press_first("trial:");
    let offers = talk.heard.concat() + &talk.labels().join(" ");
    assert!(offers.contains("$6,000"), "{offers}");
    let months = talk.presses("commit:");
    assert_eq!(months.len(), 4, "{months:?}");
    let one = months.iter().find(|payload| payload.ends_with(":1")).unwrap().clone();
    talk.press(&one);
    assert!(talk.heard.concat().contains("recommend"), "asked once: {:?}", talk.heard);
    let three = months.iter().find(|payload| payload.ends_with(":3")).unwrap().clone();
    talk.press(&three);
    assert!(talk.text().contains("3 months") && talk.text().contains("$6,000 in all"), "{}", talk.text());
    talk.pass_days(100).await;
    let told = talk.heard.concat();
    assert_eq!([30, 14, 3].map(|days| told.matches(&format!(" {days} days")).count()), [1, 1, 1], "{told}");
}

#[tokio::test]
async fn row_22_the_price_of_a_month_is_the_same_wherever_it_is_named() {
    let mut talk = Talk::of("en-GB");
    talk.brief(SENTENCE).await;
    assert!(talk.heard.concat().contains("$2,000 a month"), "{:?}", talk.heard);
    let mut dearer = Terms::default();
    dearer.prices.cents_per_month[2][1] = 250_000;
    dearer.prices.version = "own".to_owned();
    talk.set_terms(dearer);
    talk.say("/quote").await;
    assert!(talk.text().contains("$2,000 a month, $25 an hour; 3 months: $6,000") && talk.text().contains("guide-1"), "{}", talk.text());
    talk.say("/matches").await;
    assert!(talk.heard.concat().contains("$2,000 a month"), "{:?}", talk.heard);
    let words = I18n::new().unwrap();
    assert!(!words.message("de", &hirebot::conversation::Reply::new(hirebot::conversation::Text::new("menu-prices"))).lines.is_empty());
}

#[tokio::test]
async fn row_23_a_search_that_waits_is_recalled_once_at_each_stage_and_whoever_likes_hears_none() {
    let mut talk = Talk::of("en-GB");
    talk.say("/hire").await;
    talk.say("backend").await;
    talk.pass_days(3).await;
    assert_eq!(talk.heard.iter().filter(|said| said.contains("2 of 10")).count(), 1, "{:?}", talk.heard);
    talk.say("/cancel").await;
    talk.brief(SENTENCE).await;
    talk.pass_days(9).await;
    assert_eq!(talk.heard.iter().filter(|said| said.contains("nobody is on the shortlist yet")).count(), 1, "{:?}", talk.heard);
    talk.press_first("nudge:off");
    talk.say("/matches").await;
    talk.press_first("list:");
    talk.pass_days(9).await;
    assert!(talk.heard.is_empty(), "{:?}", talk.heard);
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
