//! Matches, profiles and the shortlist: looking at who fits, keeping some, turning others down.
//!
//! What is shown is worked out anew in each step from the brief, the pool and what was said before; nothing of it is
//! remembered but which screen is open. *Deliberately absent*: changing the brief by hand, booking, and the words.

mod buttons;
mod matches;
mod passing;
mod profile;
mod ranked;
mod shortlist;
mod watching;
mod week;
mod words;

use super::{
    action::Action,
    chat::{Chat, Step, View},
    event::Command,
    reply::{Reply, Text},
    stage::{Browsing, Stage},
    team,
};
use crate::hiring::{
    brief::{Brief, BriefId, Quote, Requirements},
    developer::{Developer, DeveloperId},
    facts::PassReason,
    matching::Match,
    terms::PriceList,
};
use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Answers typed words while this stage is open: a developer's name opens their profile; while we ask why somebody does
/// not fit, any words are a reason of their own.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let Some(brief) = brief_of(&chat, view) else { return without_brief(chat) };
    if let Some(developer) = passing(&chat).cloned() {
        if let Some(refusal) = team::refusal(view) {
            return Step::of(chat.at(Stage::Browsing(Browsing::Shortlist))).say(refusal);
        }
        return passing::because(chat, brief, &developer, PassReason::Other, view);
    }
    match named(&chat, brief, text, view) {
        Some(developer) => tapped(chat, &Action::Profile(developer), view),
        None => again(chat, view),
    }
}

/// Answers a button of this stage, whatever stage is open.
#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    match action {
        Action::More(brief, from) => match view.facts.brief(*brief) {
            Some(brief) => matches::page(chat, brief, *from, view),
            None => open_current(chat, view),
        },
        Action::Relax(brief, code) => match view.facts.brief(*brief) {
            Some(brief) => matches::relax(chat, brief, code, view),
            None => open_current(chat, view),
        },
        Action::Profile(developer) => match view.roster.get(developer) {
            Some(developer) => {
                let brief = brief_of(&chat, view);
                profile::open(chat, developer, brief, view)
            }
            None => left_the_pool(chat),
        },
        // Whoever only looks on changes nothing.
        Action::Shortlist(_) | Action::Unshortlist(_) | Action::Pass(_) | Action::PassBecause(..) if team::refusal(view).is_some() => {
            Step { replies: team::refusal(view).into_iter().collect(), ..Step::of(chat) }
        }
        Action::Shortlist(developer) => match (brief_of(&chat, view), view.roster.get(developer)) {
            (None, _) => without_brief(chat),
            (Some(_), None) => left_the_pool(chat),
            (Some(brief), Some(developer)) => shortlist::keep(chat, brief, developer, view),
        },
        Action::Unshortlist(developer) => match (brief_of(&chat, view), view.roster.get(developer)) {
            (None, _) => without_brief(chat),
            (Some(_), None) => left_the_pool(chat),
            (Some(brief), Some(developer)) => shortlist::drop(chat, brief, developer, view),
        },
        Action::Pass(developer) => match (brief_of(&chat, view), view.roster.get(developer)) {
            (None, _) => without_brief(chat),
            (Some(_), None) => left_the_pool(chat),
            (Some(brief), Some(developer)) => passing::ask(chat, brief, &developer.id, view),
        },
        Action::PassBecause(developer, reason) => match (brief_of(&chat, view), view.roster.get(developer)) {
            (None, _) => without_brief(chat),
            (Some(_), None) => left_the_pool(chat),
            (Some(brief), Some(developer)) => passing::because(chat, brief, &developer.id, *reason, view),
        },
        Action::Watch(brief) => match view.facts.brief(*brief) {
            Some(brief) => watching::begin(chat, brief, view),
            None => open_current(chat, view),
        },
        Action::Unwatch(brief) => watching::end(chat, *brief, view),
        _ => again(chat, view),
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    let Some(brief) = brief_of(chat, view) else { return no_brief() };
    match &chat.stage {
        Stage::Browsing(Browsing::Matches { from }) => matches::summary(chat, brief, *from, view),
        Stage::Browsing(Browsing::Profile(developer)) => match view.roster.get(developer) {
            Some(developer) => profile::show(chat, developer, Some(brief), view),
            None => left(),
        },
        Stage::Browsing(Browsing::Passing(developer)) => passing::show(chat, brief, developer, view),
        Stage::Browsing(Browsing::Shortlist) => shortlist::show(chat, brief, view),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => matches::summary(chat, brief, 0, view),
    }
}

/// Shows the matches of a brief from the best on, and works on that brief from now on. The brief has to be among the
/// view's facts; for one that this very step makes there is [`open_new`].
pub fn open(chat: Chat, brief: BriefId, view: &View) -> Step {
    match view.facts.brief(brief) {
        Some(brief) => matches::page(chat, brief, 0, view),
        None => open_current(chat, view),
    }
}

/// Shows the matches of a brief that this step stores, and that the view therefore cannot know yet.
pub fn open_new(chat: Chat, brief: &Brief, view: &View) -> Step {
    matches::page(chat, brief, 0, view)
}

/// Shows the matches of the brief that is being worked on: `/matches`.
pub fn open_current(chat: Chat, view: &View) -> Step {
    match brief_of(&chat, view) {
        Some(brief) => matches::page(chat, brief, 0, view),
        None => without_brief(chat),
    }
}

/// Shows the shortlist of the brief that is being worked on: `/shortlist`.
pub fn shortlist(chat: Chat, view: &View) -> Step {
    match brief_of(&chat, view) {
        Some(brief) => shortlist::open(chat, brief, view),
        None => without_brief(chat),
    }
}

/// How well one developer fits a brief; `None` for whoever does not meet every point.
pub fn found(chat: &Chat, brief: &Brief, developer: &DeveloperId, view: &View) -> Option<Match> {
    ranked::of(chat, brief, developer, view)
}

/// Who fits a brief that a chat has not heard of.
pub fn newly_fitting(chat: &Chat, brief: &Brief, heard_of: &BTreeSet<DeveloperId>, most: usize, view: &View) -> Vec<DeveloperId> {
    watching::newly_fitting(chat, brief, heard_of, most, view)
}

/// Tells of those who newly fit a brief.
pub fn watch_news(brief: &Brief, developers: &[DeveloperId], view: &View) -> Reply {
    watching::news(brief, developers, view)
}

/// What is quoted for requirements: a month of each level and each workload that will do.
pub fn quotes(requirements: &Requirements, prices: &PriceList) -> Vec<Quote> {
    matches::quotes(requirements, prices)
}

/// Whether anybody fits a brief.
pub fn finds_somebody(chat: &Chat, brief: &Brief, view: &View) -> bool {
    !ranked::best(chat, brief, 1, view).matches.is_empty()
}

/// A developer's working week on the clock of `zone`, a line for each run of days that are alike.
pub fn hours(zone: Tz, begins: Weekday, developer: &Developer, now: DateTime<Utc>) -> Vec<Text> {
    week::by_clock_of(zone, begins, developer, now)
}

/// The brief that is being worked on, if this workspace has any.
fn brief_of<'a>(chat: &Chat, view: &View<'a>) -> Option<&'a Brief> {
    chat.current_brief(view)
}

/// Of whom we ask why they do not fit.
const fn passing(chat: &Chat) -> Option<&DeveloperId> {
    match &chat.stage {
        Stage::Browsing(Browsing::Passing(developer)) => Some(developer),
        Stage::Browsing(Browsing::Matches { .. } | Browsing::Profile(_) | Browsing::Shortlist)
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

/// Whoever of the best matches and the shortlist has the typed name, or its first word.
fn named(chat: &Chat, brief: &Brief, text: &str, view: &View) -> Option<DeveloperId> {
    let typed = text.trim().to_lowercase();
    let kept = view.facts.shortlist.iter().filter(|kept| kept.brief == brief.id).map(|kept| kept.developer.clone());
    let best = ranked::best(chat, brief, NAMED_AMONG, view).matches.into_iter().map(|found| found.developer);
    let known: Vec<_> = best.chain(kept).filter_map(|id| view.roster.get(&id)).collect();
    let whole = known.iter().find(|developer| developer.name.to_lowercase() == typed);
    let first = || known.iter().find(|developer| developer.name.split_whitespace().next().is_some_and(|name| name.to_lowercase() == typed));
    whole.or_else(first).map(|developer| developer.id.clone())
}

/// Among how many of the best matches a typed name is looked for.
const NAMED_AMONG: usize = 60;

fn without_brief(chat: Chat) -> Step {
    Step::of(chat.at(Stage::Idle)).say(no_brief())
}

fn no_brief() -> Reply {
    Reply::new(Text::new("browsing-no-brief")).button(Text::new("browsing-button-hire"), Action::Run(Command::Hire))
}

fn left_the_pool(chat: Chat) -> Step {
    Step::of(chat).say(left())
}

fn left() -> Reply {
    Reply::new(Text::new("browsing-left")).button(Text::new("browsing-button-to-matches"), Action::Run(Command::Matches))
}

/// Shows the open question again: the answer to what means nothing here.
fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

#[cfg(test)]
mod tests;
