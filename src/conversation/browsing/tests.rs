//! Looking at who fits: the same order each time, and nobody who was turned down.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use crate::{
    conversation::{
        Action, Chat, Command, Effect, Event, Step,
        samples::{BRIEF, World, button, buttons, english, id, keys, words},
        stage::{Browsing, Stage},
    },
    hiring::{
        brief::BriefId,
        developer::DeveloperId,
        facts::{PassReason, Shortlisted},
        interview::{Interview, InterviewId, InterviewState},
        level::{LevelWish, Workload},
        matching::Roster,
    },
};
use uuid::Uuid;

fn matches(world: &mut World) -> Step {
    world.happens(World::chat(), &Event::Asked(Command::Matches))
}

/// What a step changes: that its matches are kept for explanations changes nothing.
fn changes(step: &Step) -> Vec<&Effect> {
    step.effects.iter().filter(|effect| !matches!(effect, Effect::KeepRanking(..))).collect()
}

/// Whose cards a step shows.
fn cards(step: &Step) -> Vec<DeveloperId> {
    let profile = |button: crate::conversation::Button| {
        let Action::Profile(developer) = button.action else { return None };
        (button.label.key == "browsing-button-profile-of").then_some(developer)
    };
    buttons(step).into_iter().filter_map(profile).collect()
}

#[test]
fn three_cards_a_page_and_the_rest_on_the_next() {
    let mut world = World::new();
    let first = matches(&mut world);
    assert_eq!((cards(&first).len(), first.replies.len()), (3, 4));
    assert_eq!(english(&first.replies[3].lines[0]), "Matches 1 to 3 of 4, the best first.");
    let next = world.press(first.chat.clone(), &button(&first, "browsing-button-more"));
    assert_eq!(cards(&next).len(), 1);
    assert!(cards(&next).iter().all(|developer| !cards(&first).contains(developer)));
    let top = world.press(next.chat.clone(), &button(&next, "browsing-button-top"));
    assert_eq!(cards(&top), cards(&first));
    // A position that no longer exists is the top.
    assert_eq!(cards(&world.press(first.chat.clone(), &Action::More(BRIEF, 300))), cards(&first));
}

#[test]
fn a_card_says_what_counts_and_what_nobody_knows() {
    let mut world = World::new();
    let said = words(&matches(&mut world));
    for part in [
        "Ada Berg · L2 · Builds quiet",
        "2200 USD a month, full-time",
        "free now",
        "2 of 2 must-haves: Go 6 y",
        "Not assessed: API development",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn whoever_does_not_fit_is_not_shown_again() {
    let mut world = World::new();
    let first = matches(&mut world);
    let out = cards(&first)[1].clone();
    let why = world.press(first.chat.clone(), &Action::Pass(out.clone()));
    assert_eq!((keys(&why), why.chat.stage.clone()), (vec!["browsing-why"], Stage::Browsing(Browsing::Passing(out.clone()))));
    assert_eq!(world.facts.passed[0].reason, None);
    let next = world.press(why.chat.clone(), &Action::PassBecause(out.clone(), PassReason::Price));
    assert_eq!(cards(&next).len(), 3);
    assert!(!cards(&next).contains(&out));
    assert_eq!(world.facts.passed[0].reason, Some(PassReason::Price));
    // Pressing "Not a fit" again keeps the reason; typed words are a reason too.
    let again = world.press(next.chat, &Action::Pass(out.clone()));
    assert_eq!(world.facts.passed[0].reason, Some(PassReason::Price));
    world.types(again.chat, "hm, hard to say");
    assert_eq!(world.facts.passed[0].reason, Some(PassReason::Other));
    assert!(!cards(&matches(&mut world)).contains(&out));
}

#[test]
fn turning_somebody_down_on_a_later_page_stays_there() {
    let mut world = World::new();
    let first = matches(&mut world);
    let next = world.press(first.chat.clone(), &Action::More(BRIEF, 3));
    let why = world.press(next.chat.clone(), &Action::Pass(cards(&next)[0].clone()));
    let back = button(&why, "browsing-button-why-skip");
    assert_eq!(back, Action::More(BRIEF, 3));
}

#[test]
fn too_few_matches_show_what_would_bring_more_and_one_press_does_it() {
    let mut world = World::new();
    world.facts.briefs[0].requirements.must = vec![crate::hiring::skill::Skill("PHP".to_owned())];
    world.facts.briefs[0].requirements.overlap_hours = Some(8);
    let none = matches(&mut world);
    assert_eq!(keys(&none)[..2], ["browsing-nobody", "browsing-would-bring-more"]);
    let relax = buttons(&none).into_iter().find(|button| matches!(button.action, Action::Relax(..)));
    let relax = relax.expect("a change that brings more");
    assert!(english(&relax.label).starts_with('+'), "{}", english(&relax.label));
    let more = world.press(none.chat.clone(), &relax.action);
    assert!(!cards(&more).is_empty() && keys(&more)[0] == "browsing-relaxed");
    let brief = &world.facts.briefs[0];
    assert_eq!((brief.revision, brief.quotes.len()), (2, 2));
    let again = world.press(more.chat.clone(), &relax.action);
    assert!(changes(&again).is_empty(), "an old button changes nothing more");
    assert!(changes(&world.press(more.chat, &Action::Relax(BRIEF, "budget=1USD".to_owned()))).is_empty());
}

#[test]
fn quotes_cover_what_will_do() {
    let world = World::new();
    let mut requirements = world.facts.briefs[0].requirements.clone();
    let quotes = super::quotes(&requirements, &world.terms.prices);
    assert_eq!(quotes.iter().map(|quote| quote.month.cents).collect::<Vec<_>>(), [220_000, 360_000]);
    (requirements.level, requirements.workload) = (Some(LevelWish::Any), None);
    assert_eq!(super::quotes(&requirements, &world.terms.prices).len(), 6);
    assert!(super::quotes(&requirements, &world.terms.prices).iter().any(|quote| quote.workload == Workload::PartTime));
}

#[test]
fn the_shortlist_is_bounded_and_says_things_once() {
    let mut world = World::new();
    let chat = World::chat();
    let ada = Action::Shortlist(id("x_ada"));
    assert_eq!(keys(&world.press(chat.clone(), &ada)), ["browsing-shortlisted"]);
    let again = world.press(chat.clone(), &ada);
    assert_eq!((keys(&again), again.effects.len()), (vec!["browsing-shortlisted-already"], 0));
    let list = world.happens(chat.clone(), &Event::Asked(Command::Shortlist));
    assert!(words(&list).contains("Ada Berg · L2 · 2200 USD a month, full-time · fits"), "{}", words(&list));
    assert_eq!(keys(&world.press(chat.clone(), &Action::Unshortlist(id("x_ada")))), ["browsing-unshortlisted"]);
    assert!(world.press(chat.clone(), &Action::Unshortlist(id("x_ada"))).effects.is_empty());
    for number in 0..20 {
        world.facts.shortlist.push(Shortlisted { brief: BRIEF, developer: id(&format!("gone-{number}")), at: world.now });
    }
    let full = world.press(chat.clone(), &ada);
    assert_eq!((keys(&full), full.effects.len()), (vec!["browsing-shortlist-full"], 0));
    let list = world.happens(chat, &Event::Asked(Command::Shortlist));
    assert_eq!(keys(&list), ["browsing-shortlist-empty", "browsing-shortlist-gone"]);
}

#[test]
fn turning_down_takes_off_the_shortlist() {
    let mut world = World::new();
    world.press(World::chat(), &Action::Shortlist(id("x_ada")));
    let step = world.press(World::chat(), &Action::Pass(id("x_ada")));
    assert!(step.effects.contains(&Effect::Unshortlist(BRIEF, id("x_ada"))));
}

#[test]
fn a_profile_names_hours_by_the_clients_clock_and_what_was_not_assessed() {
    let mut world = World::new();
    let step = world.press(World::chat(), &Action::Profile(id("x_lin")));
    let said = words(&step);
    for part in ["Mon–Fri 04:30–12:30", "System design: 4 of 5", "Communication: not assessed", "https://example.com/queue", "Speaks en"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    for key in ["browsing-button-interview", "browsing-button-shortlist", "browsing-button-pass", "browsing-button-back"] {
        button(&step, key);
    }
    let open = matches(&mut world).chat;
    let by_name = world.types(open, " lin ");
    assert_eq!(by_name.chat.stage, Stage::Browsing(Browsing::Profile(id("x_lin"))));
    let misfit = world.press(World::chat(), &Action::Profile(id("x_zoe")));
    assert!(keys(&misfit).contains(&"browsing-does-not-fit"));
}

#[test]
fn old_buttons_are_harmless() {
    let mut world = World::new();
    let gone = id("gone");
    for action in [
        Action::Profile(gone.clone()),
        Action::Shortlist(gone.clone()),
        Action::Unshortlist(gone.clone()),
        Action::Pass(gone.clone()),
        Action::PassBecause(gone, PassReason::Price),
    ] {
        let step = world.press(World::chat(), &action);
        assert_eq!((keys(&step), step.effects.len()), (vec!["browsing-left"], 0), "{action:?}");
    }
    let strange = BriefId(Uuid::from_u128(99));
    for action in [Action::More(strange, 0), Action::Relax(strange, "level=any".to_owned())] {
        let here = world.press(World::chat(), &action);
        assert_eq!((here.chat.brief, changes(&here).len(), cards(&here).len()), (Some(BRIEF), 0, 3));
        let lost = world.press(Chat { brief: Some(strange), ..World::chat() }, &action);
        assert_eq!((lost.chat.brief, cards(&lost).len()), (Some(BRIEF), 3));
    }
    world.facts.briefs.clear();
    let nowhere = world.press(World::chat(), &Action::More(strange, 0));
    assert_eq!(button(&nowhere, "browsing-button-hire"), Action::Run(Command::Hire));
}

#[test]
fn a_colleague_works_on_the_same_brief() {
    let mut world = World::new();
    world.press(World::chat(), &Action::Shortlist(id("x_ada")));
    let erik = || Chat { brief: None, ..World::chat() };
    assert_eq!(cards(&world.happens(erik(), &Event::Asked(Command::Matches))).len(), 3);
    let list = world.happens(erik(), &Event::Asked(Command::Shortlist));
    assert!(words(&list).contains("Ada Berg"), "{}", words(&list));
    let times = world.press(erik(), &Action::Meet(id("x_ada")));
    assert!(keys(&times).contains(&"scheduling-choose"), "{:?}", keys(&times));
}

#[test]
fn what_was_quoted_is_shown_after_the_price_list_has_changed() {
    let mut world = World::new();
    let requirements = world.facts.briefs[0].requirements.clone();
    world.facts.briefs[0].quotes = super::quotes(&requirements, &world.terms.prices);
    world.terms.prices.cents_per_month = [[999_900; 2]; 3];
    world.terms.prices.version = "dear-2".to_owned();
    world.press(World::chat(), &Action::Shortlist(id("x_ada")));
    let shown = [
        matches(&mut world),
        world.press(World::chat(), &Action::Profile(id("x_ada"))),
        world.happens(World::chat(), &Event::Asked(Command::Shortlist)),
        world.press(World::chat(), &Action::TryFrom(id("x_ada"), "2026-11-30".parse().expect("a date"))),
    ];
    for step in shown {
        let prices = step.replies.iter().flat_map(|reply| &reply.lines).flat_map(|line| &line.args);
        let cents: Vec<_> = prices
            .filter_map(|(_, value)| if let crate::conversation::Value::Money(money) = value { Some(money.cents) } else { None })
            .collect();
        assert!(!cents.is_empty() && cents.iter().all(|cents| *cents == 220_000), "{cents:?}");
    }
}

#[test]
fn whoever_was_met_can_be_tried_from_profile_shortlist_and_interviews() {
    let mut world = World::new();
    world.press(World::chat(), &Action::Shortlist(id("x_ada")));
    let profile = Action::Profile(id("x_ada"));
    let offers = |world: &mut World| {
        let seen = [
            world.press(World::chat(), &profile),
            world.happens(World::chat(), &Event::Asked(Command::Shortlist)),
            world.happens(World::chat(), &Event::Asked(Command::Interviews)),
        ];
        seen.map(|step| buttons(&step).iter().any(|button| button.action == Action::Try(id("x_ada"))))
    };
    assert_eq!(offers(&mut world), [false; 3]);
    world.facts.interviews.push(Interview {
        id: InterviewId(Uuid::from_u128(3)),
        brief: BRIEF,
        developer: id("x_ada"),
        starts_at: world.now - chrono::Duration::hours(20),
        ends_at: world.now - chrono::Duration::hours(19),
        zone: chrono_tz::Tz::Europe__Berlin,
        state: InterviewState::Done,
        sequence: 0,
        revision: 3,
    });
    assert_eq!(offers(&mut world), [true; 3]);
    world.facts.taken = std::sync::Arc::new([id("x_ada")].into());
    assert_eq!(offers(&mut world), [false; 3]);
    let old = world.press(World::chat(), &Action::Try(id("x_ada")));
    assert_eq!(keys(&old), ["trialing-taken"]);
}

#[test]
fn nothing_is_promised_of_one_change_when_none_helps() {
    let mut world = World::new();
    let changes = matches(&mut world);
    assert!(!keys(&changes).contains(&"browsing-no-single-change"));
    world.roster = Roster::new(Vec::new());
    let stuck = matches(&mut world);
    assert_eq!(keys(&stuck), ["browsing-nobody", "browsing-no-single-change"]);
    assert_eq!(button(&stuck, "browsing-button-support"), Action::Run(Command::Support));
    button(&stuck, "browsing-button-refine");
}

#[test]
fn an_empty_pool_is_told_kindly() {
    let mut world = World::new();
    world.roster = Roster::new(Vec::new());
    assert_eq!(keys(&matches(&mut world))[0], "browsing-nobody");
}
