//! One developer's profile: what they can do, what was assessed, when they work by the client's clock.

use super::{buttons, ranked, week, words};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Reply, Text, Value},
        stage::{Browsing, Stage},
        team, verdict,
    },
    hiring::{
        brief::Brief,
        calendar::first_day_of_week,
        developer::Developer,
        interview::{InterviewId, InterviewState},
        level::Workload,
        matching::{Caution, Reason},
    },
};

/// The most works that a profile shows.
const MOST_WORKS: usize = 5;

/// Shows a profile.
pub(super) fn open(chat: Chat, developer: &Developer, brief: Option<&Brief>, view: &View) -> Step {
    let reply = show(&chat, developer, brief, view);
    Step::of(chat.at(Stage::Browsing(Browsing::Profile(developer.id.clone())))).say(reply)
}

/// The profile, with the buttons that make sense: without a brief there is nothing to interview for.
pub(super) fn show(chat: &Chat, developer: &Developer, brief: Option<&Brief>, view: &View) -> Reply {
    let mut reply = Reply::new(words::title(developer)).line(words::role(developer.role, view));
    reply.lines.extend(offer(chat, developer, brief, view));
    if !developer.skills.is_empty() {
        reply = reply.line(Text::new("browsing-profile-skills").with("skills", words::with_years(&developer.skills)));
    }
    for (what, score) in words::assessed(developer.scores) {
        let what = Text::new(words::vetting(what));
        reply = reply.line(match score {
            Some(score) => Text::new("browsing-profile-assessed").with("what", what).with("score", i64::from(score)),
            None => Text::new("browsing-profile-not-assessed").with("what", what),
        });
    }
    let hours = week::by_clock_of(chat.zone, first_day_of_week(&chat.locale), developer, view.now);
    if !hours.is_empty() {
        reply = reply.line(Text::new("browsing-profile-hours").with("zone", Value::Zone(chat.zone, view.now)));
        reply.lines.extend(hours);
    }
    if !developer.languages.is_empty() {
        let languages: Vec<_> = developer.languages.iter().map(|code| Value::Language(code.clone())).collect();
        reply = reply.line(Text::new("browsing-profile-languages").with("languages", languages));
    }
    // What is of the brief's domains comes first.
    let wanted = brief.map(|brief| brief.requirements.domains.as_slice()).unwrap_or_default();
    let mut works: Vec<_> = developer.portfolio.iter().collect();
    works.sort_by_key(|work| !work.domain.is_some_and(|domain| wanted.contains(&domain)));
    reply.lines.extend(works.into_iter().take(MOST_WORKS).flat_map(words::work));
    let Some(brief) = brief else {
        return reply.button(Text::new("browsing-button-hire"), Action::Run(Command::Hire));
    };
    reply.lines.extend(verdict::lines(&view.facts.verdict(brief.id, &developer.id), chat.zone));
    let (keep, action) = buttons::keep(brief, &developer.id, view);
    if let Some((label, action)) = buttons::try_out(brief, developer, view) {
        reply = reply.button(label, action);
    }
    let reply = reply
        .button(Text::new("browsing-button-interview"), Action::Meet(developer.id.clone()))
        .beside(keep, action)
        .beside(Text::new("browsing-button-pass"), Action::Pass(developer.id.clone()));
    let reply = team::on_profile(reply, chat, brief.id, &developer.id, view)
        .button(Text::new("browsing-button-back"), Action::More(brief.id, ranked::page_of(chat, brief, &developer.id, view)));
    match met(brief, developer, view) {
        Some(interview) => reply.beside(Text::new("scoring-button-score"), Action::ScoreFrom(interview)),
        None => reply,
    }
}

/// The latest interview with a developer for a brief that took place.
fn met(brief: &Brief, developer: &Developer, view: &View) -> Option<InterviewId> {
    let done =
        view.facts.interviews.iter().filter(|interview| {
            interview.state == InterviewState::Done && interview.brief == brief.id && interview.developer == developer.id
        });
    done.max_by_key(|interview| interview.starts_at).map(|interview| interview.id)
}

/// The price and how well it fits; for whoever does not fit the brief, the price of what they sell.
fn offer(chat: &Chat, developer: &Developer, brief: Option<&Brief>, view: &View) -> Vec<Text> {
    if let Some(mut found) = brief.and_then(|brief| ranked::of(chat, brief, &developer.id, view)) {
        // What was assessed has lines of its own below.
        found.reasons.retain(|reason| !matches!(reason, Reason::Assessed { .. }));
        found.cautions.retain(|caution| !matches!(caution, Caution::NotAssessed(_)));
        return words::of_match(&found, chat.today(view.now));
    }
    let prices = brief.map_or_else(|| view.terms.prices.clone(), |brief| brief.prices(&view.terms.prices));
    let price = |workload: &Workload| {
        Text::new("browsing-price")
            .with("month", prices.month(developer.level, *workload))
            .with("workload", Text::new(words::workload(*workload)))
    };
    let today = chat.today(view.now);
    let free = words::free_from(developer.free_from.unwrap_or(today), today);
    let mut lines: Vec<_> = developer.workloads.iter().map(price).collect();
    lines.push(Text::new("browsing-start").with("free", free));
    if brief.is_some() {
        lines.push(Text::new("browsing-does-not-fit"));
    }
    lines
}
