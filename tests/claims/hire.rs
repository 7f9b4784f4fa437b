//! What the guide says of how a hire goes: from the brief to the months after the trial.

use crate::{SENTENCE, talk::Talk};
use chrono::NaiveDate;
use hirebot::{
    hiring::{
        terms::{Terms, TrialTerms},
        trial::Trial,
    },
    i18n::I18n,
};

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
