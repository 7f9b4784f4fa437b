//! Pieces of text that cards and profiles are made of.

use crate::{
    conversation::{
        chat::View,
        guiding, naming,
        reply::{Text, Value},
    },
    hiring::{
        developer::{Developer, Portfolio, Role, Scores},
        domain::Domain,
        facts::PassReason,
        handbook::Told,
        level::{Level, LevelWish, Workload},
        matching::{Caution, Change, Match, Reason, Relaxation, Vetting},
        skill::Skill,
    },
};
use chrono::{NaiveDate, Weekday};

/// The most skills that one line names.
const MOST_SKILLS: usize = 12;

/// Name, level and who they are.
pub(super) fn title(developer: &Developer) -> Text {
    let key = if developer.headline.trim().is_empty() { "browsing-title-without-headline" } else { "browsing-title" };
    Text::new(key)
        .with("developer", developer.name.as_str())
        .with("level", developer.level)
        .with("role", role_word(developer.role))
        .with("headline", developer.headline.as_str())
}

/// The lines on a match that its card and its profile share: price, times, reasons, cautions.
pub(super) fn of_match(found: &Match, today: NaiveDate) -> Vec<Text> {
    let first = std::iter::once(price(found)).chain(times(found, today));
    first.chain(found.reasons.iter().map(|why| reason(why, today))).chain(found.cautions.iter().map(caution)).collect()
}

/// What a month costs, at which workload, and the score.
fn price(found: &Match) -> Text {
    Text::new("browsing-price-and-score")
        .with("month", found.month)
        .with("workload", Text::new(workload(found.workload)))
        .with("score", i64::from(found.score))
}

/// When they work and from when, as far as the reasons do not say it.
fn times(found: &Match, today: NaiveDate) -> Option<Text> {
    let is_said = |said: fn(&Reason) -> bool| found.reasons.iter().any(said);
    let overlap = found.overlap_quarters.filter(|_| !is_said(|reason| matches!(reason, Reason::Overlap { .. }))).map(hours);
    let free = (!is_said(|reason| matches!(reason, Reason::FreeAt { .. }))).then(|| free_from(found.free_from, today));
    match (overlap, free) {
        (Some(overlap), Some(free)) => Some(Text::new("browsing-overlap-and-start").with("overlap", overlap).with("free", free)),
        (Some(overlap), None) => Some(Text::new("browsing-overlap").with("overlap", overlap)),
        (None, Some(free)) => Some(Text::new("browsing-start").with("free", free)),
        (None, None) => None,
    }
}

/// With the developer's first name: for labels that stand beside those of others.
pub(super) fn named(label: Text, developer: &Developer) -> Text {
    let first = developer.name.split_whitespace().next().unwrap_or(&developer.name);
    label.with("developer", first)
}

/// From when somebody is free.
pub(super) fn free_from(date: NaiveDate, today: NaiveDate) -> Text {
    if date <= today { Text::new("browsing-free-now") } else { Text::new("browsing-free-from").with("date", date) }
}

/// A reason with its evidence.
fn reason(reason: &Reason, today: NaiveDate) -> Text {
    match reason {
        Reason::MustHaves { have, of } => {
            Text::new("browsing-reason-must").with("have", have.len()).with("of", *of).with("skills", with_years(have))
        }
        Reason::NiceToHaves { have, of } => {
            Text::new("browsing-reason-nice").with("have", have.len()).with("of", *of).with("skills", with_years(have))
        }
        Reason::Overlap { quarters } => Text::new("browsing-reason-overlap").with("overlap", hours(*quarters)),
        Reason::Assessed { what, score } => {
            Text::new("browsing-reason-assessed").with("what", Text::new(vetting(*what))).with("score", i64::from(*score))
        }
        Reason::FreeAt { date } if *date <= today => Text::new("browsing-reason-free-now"),
        Reason::FreeAt { date } => Text::new("browsing-reason-free").with("date", *date),
        Reason::UnderBudget { by } => Text::new("browsing-reason-budget").with("by", *by),
        Reason::Level { level } => Text::new("browsing-reason-level").with("level", *level),
        Reason::Language { code } => Text::new("browsing-reason-language").with("language", Value::Language(code.clone())),
        Reason::Projects { have } => {
            let projects = |(domain, many): &(Domain, usize)| {
                Value::from(Text::new("browsing-projects").with("count", *many).with("domain", naming::domain(*domain)))
            };
            Text::new("browsing-reason-projects").with("projects", have.iter().map(projects).collect::<Vec<_>>())
        }
    }
}

/// What the score cannot vouch for.
fn caution(caution: &Caution) -> Text {
    match caution {
        Caution::UnknownSkill(skill) => Text::new("browsing-caution-unknown-skill").with("skill", skill.0.as_str()),
        Caution::NotAssessed(what) if what.len() >= assessed(Scores::default()).len() => Text::new("browsing-caution-nothing-assessed"),
        Caution::NotAssessed(what) => {
            let what: Vec<Value> = what.iter().map(|what| Text::new(vetting(*what)).into()).collect();
            Text::new("browsing-caution-not-assessed").with("what", what)
        }
        Caution::BudgetNotCompared => Text::new("browsing-caution-budget"),
    }
}

/// The vetting scores with what they are of.
pub(super) const fn assessed(scores: Scores) -> [(Vetting, Option<u8>); 4] {
    [
        (Vetting::SystemDesign, scores.system_design),
        (Vetting::ApiDevelopment, scores.api_development),
        (Vetting::ProductionExperience, scores.production_experience),
        (Vetting::Communication, scores.communication),
    ]
}

/// A change of the brief and how many developers it brings.
pub(super) fn relaxation(relaxation: &Relaxation) -> Text {
    let text = match &relaxation.change {
        Change::Must(skill) => Text::new("browsing-button-more-must").with("skill", skill.0.as_str()),
        Change::Level(wish) => level_wish(*wish),
        Change::Workload(Workload::FullTime) => Text::new("browsing-button-more-full-time"),
        Change::Workload(Workload::PartTime) => Text::new("browsing-button-more-part-time"),
        Change::Budget(budget) => Text::new("browsing-button-more-budget").with("budget", *budget),
        Change::Overlap(0) => Text::new("browsing-button-more-no-overlap"),
        Change::Overlap(hours) => Text::new("browsing-button-more-overlap").with("hours", i64::from(*hours)),
        Change::Language => Text::new("browsing-button-more-language"),
        Change::Start(None) => Text::new("browsing-button-more-any-start"),
        Change::Start(Some(date)) => Text::new("browsing-button-more-start").with("date", *date),
        // The operator's own roles never give way, nor come instead of another.
        Change::Role(Role::Backend | Role::Own(_)) => Text::new("browsing-button-more-backend"),
        Change::Role(Role::Fullstack) => Text::new("browsing-button-more-fullstack"),
    };
    text.with("more", relaxation.more)
}

fn level_wish(wish: LevelWish) -> Text {
    match wish {
        LevelWish::Any | LevelWish::AtLeast(Level::L1) => Text::new("browsing-button-more-any-level"),
        LevelWish::Only(level) => Text::new("browsing-button-more-level").with("level", level),
        LevelWish::AtLeast(level) => Text::new("browsing-button-more-level-or-higher").with("level", level),
    }
}

/// A workload.
pub(super) const fn workload(workload: Workload) -> &'static str {
    match workload {
        Workload::FullTime => "browsing-full-time",
        Workload::PartTime => "browsing-part-time",
    }
}

/// What somebody is hired as, as the operator's handbook calls it.
pub(super) fn role(role: Role, view: &View) -> Text {
    let own = if let Role::Own(name) = role { view.terms.handbook.role(name) } else { None };
    own.map_or_else(|| role_word(role), |own| guiding::told(&own.name))
}

/// What somebody is hired as, by its stored name where that is the operator's.
fn role_word(role: Role) -> Text {
    match role {
        Role::Backend => Text::new("browsing-backend"),
        Role::Fullstack => Text::new("browsing-fullstack"),
        Role::Own(name) => guiding::told(&Told::everywhere(name.as_str())),
    }
}

/// What was assessed.
pub(super) const fn vetting(what: Vetting) -> &'static str {
    match what {
        Vetting::SystemDesign => "browsing-system-design",
        Vetting::ApiDevelopment => "browsing-api-development",
        Vetting::ProductionExperience => "browsing-production-experience",
        Vetting::Communication => "browsing-communication",
    }
}

/// The button of a reason for not fitting.
pub(super) const fn why(reason: PassReason) -> &'static str {
    match reason {
        PassReason::Skills => "browsing-button-why-skills",
        PassReason::Experience => "browsing-button-why-experience",
        PassReason::Price => "browsing-button-why-price",
        PassReason::Hours => "browsing-button-why-hours",
        PassReason::Other => "browsing-button-why-other",
    }
}

/// A day of the week.
pub(super) const fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "browsing-monday",
        Weekday::Tue => "browsing-tuesday",
        Weekday::Wed => "browsing-wednesday",
        Weekday::Thu => "browsing-thursday",
        Weekday::Fri => "browsing-friday",
        Weekday::Sat => "browsing-saturday",
        Weekday::Sun => "browsing-sunday",
    }
}

/// Skills with their years, the first few of many.
pub(super) fn with_years(skills: &[(Skill, u8)]) -> Vec<Value> {
    let one = |(skill, years): &(Skill, u8)| {
        let key = if *years == 0 { "browsing-skill-without-years" } else { "browsing-skill" };
        Value::from(Text::new(key).with("skill", skill.0.as_str()).with("years", i64::from(*years)))
    };
    let rest = skills.len().saturating_sub(MOST_SKILLS);
    let mut named: Vec<Value> = skills.iter().take(MOST_SKILLS).map(one).collect();
    if rest > 0 {
        named.push(Text::new("browsing-more-skills").with("count", rest).into());
    }
    named
}

/// A piece of work: what it is and where, and what else is said of it.
pub(super) fn work(work: &Portfolio) -> Vec<Text> {
    let mut lines = vec![Text::new("browsing-profile-work").with("title", work.title.as_str()).with("link", work.link.as_str())];
    let more = work.about.as_deref();
    let mut about: Vec<Value> = Vec::new();
    about.extend(work.domain.map(|domain| Value::from(naming::domain(domain))));
    about.extend(more.and_then(|more| more.role.as_deref()).map(Value::from));
    about.extend(more.and_then(|more| more.stack.as_deref()).map(Value::from));
    let joined = about.into_iter().reduce(|one, other| Text::new("browsing-pair").with("one", one).with("other", other).into());
    lines.extend(joined.map(|about| Text::new("browsing-profile-work-about").with("about", about)));
    let outcome = more.and_then(|more| more.outcome.as_deref());
    lines.extend(outcome.map(|outcome| Text::new("browsing-profile-work-outcome").with("outcome", outcome)));
    lines
}

/// Quarter hours as hours and minutes.
fn hours(quarters: u8) -> Text {
    let (hours, minutes) = (i64::from(quarters / 4), i64::from(quarters % 4) * 15);
    if minutes == 0 {
        Text::new("browsing-hours").with("hours", hours)
    } else {
        Text::new("browsing-hours-and-minutes").with("hours", hours).with("minutes", minutes)
    }
}
