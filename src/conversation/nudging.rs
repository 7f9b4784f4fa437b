//! A search that stands still is reminded of once: a brief that was begun, matches that nobody was shortlisted from, a shortlist
//! that nobody was met from.
//!
//! What is owed follows from what a step does, here and nowhere else, so that the stages need not know; what moves on settles it.
//! *Deliberately absent*: looking at the facts when a reminder comes due, for it would be gone if they had changed.

use super::{
    action::Action,
    browsing,
    chat::{Chat, Step, View},
    effect::Effect,
    event::Command,
    night::Mute,
    reply::{Reply, Text},
};
use crate::hiring::{
    brief::BriefId,
    facts::{Facts, Shortlisted},
    interview::InterviewState,
    promise::{Promise, PromiseKind, When},
    trial::later,
};
use chrono::Duration;

/// How long after a brief was confirmed nobody may be shortlisted, in days.
const LIST_WITHIN_DAYS: i64 = 2;
/// How long after somebody was shortlisted nobody may be met, in days.
const MEET_WITHIN_DAYS: i64 = 3;
/// Nobody hears of standing searches more often than this, however many they have.
const AT_MOST_EVERY: Duration = Duration::days(2);

/// A step with what is owed, or not owed any more, because of what it does.
pub fn watched(step: Step, view: &View) -> Step {
    let mut owed = Vec::new();
    for effect in &step.effects {
        if let Effect::KeepBrief(brief) = effect {
            if brief.revision == 1 && browsing::finds_somebody(&step.chat, brief, view) {
                owed.push(promise(&step.chat, brief.id, PromiseKind::Unlisted, LIST_WITHIN_DAYS, view));
            }
        } else if let Effect::Shortlist(kept) = effect {
            if is_first(kept, view.facts) {
                owed.push(Effect::Settle(kept.brief.0));
                owed.push(promise(&step.chat, kept.brief, PromiseKind::Unmet, MEET_WITHIN_DAYS, view));
            }
        } else if let Some(brief) = moved_on(effect, view.facts) {
            owed.push(Effect::Settle(brief.0));
        }
    }
    step.cause_all(owed)
}

/// The brief whose search does not stand still any more because of an effect, or whose shortlist is empty again.
fn moved_on(effect: &Effect, facts: &Facts) -> Option<BriefId> {
    if let Effect::Unshortlist(brief, developer) = effect {
        let is_last = facts.shortlist.iter().all(|kept| kept.brief != *brief || kept.developer == *developer);
        return is_last.then_some(*brief);
    }
    if let Effect::KeepInterview(interview) = effect {
        let is_asked_for = matches!(interview.state, InterviewState::Confirmed | InterviewState::Requested { .. });
        return is_asked_for.then_some(interview.brief);
    }
    if let Effect::KeepTrial(trial) = effect { (trial.revision == 1).then_some(trial.brief) } else { None }
}

/// A reminder of a brief whose matches or whose shortlist wait.
pub fn due(chat: Chat, kind: PromiseKind, view: &View) -> Step {
    if !is_wanted(&chat, view) {
        return Step::of(chat);
    }
    let reply = if kind == PromiseKind::Unmet {
        Reply::new(Text::new("nudging-unmet")).button(Text::new("menu-button-shortlist"), Action::Run(Command::Shortlist))
    } else {
        Reply::new(Text::new("nudging-unlisted")).button(Text::new("menu-button-matches"), Action::Run(Command::Matches))
    };
    Step::of(nudged(chat, view)).say(hushable(reply))
}

/// The reminder of a brief that was begun, as its stage says it, unless nobody wants to hear it.
pub fn unfinished(chat: &Chat, mut step: Step, view: &View) -> Step {
    if !is_wanted(chat, view) {
        return Step::of(chat.clone());
    }
    let Some(last) = step.replies.pop() else { return step };
    let chat = nudged(step.chat.clone(), view);
    Step { chat, ..step }.say(hushable(last))
}

/// Reminders of standing searches, on or off.
pub fn tapped(chat: Chat, wanted: bool) -> Step {
    let reply = if wanted {
        Reply::new(Text::new("nudging-on")).button(Text::new("nudging-button-off"), Action::Nudge(false))
    } else {
        Reply::new(Text::new("nudging-off")).button(Text::new("nudging-button-on"), Action::Nudge(true))
    };
    let mut muted = chat.muted.clone();
    muted.retain(|mute| *mute != Mute::Briefs);
    if !wanted {
        muted.push(Mute::Briefs);
        muted.sort_unstable();
    }
    Step::of(Chat { muted, ..chat }).say(reply)
}

/// With the one press that ends such reminders.
fn hushable(reply: Reply) -> Reply {
    reply.button(Text::new("nudging-button-off"), Action::Nudge(false))
}

fn is_wanted(chat: &Chat, view: &View) -> bool {
    let is_fresh = chat.nudged_at.is_some_and(|at| view.now < at + AT_MOST_EVERY);
    !chat.muted.contains(&Mute::Briefs) && !is_fresh
}

fn nudged(chat: Chat, view: &View) -> Chat {
    Chat { nudged_at: Some(view.now), ..chat }
}

/// Whether somebody is the first on a shortlist from which nobody was met or tried yet.
fn is_first(kept: &Shortlisted, facts: &Facts) -> bool {
    facts.shortlist.iter().all(|other| other.brief != kept.brief)
        && facts.interviews.iter().all(|interview| interview.brief != kept.brief || interview.state == InterviewState::Cancelled)
        && facts.trials.iter().all(|trial| trial.brief != kept.brief)
}

/// In the morning some days from now, by the reader's clock.
fn promise(chat: &Chat, brief: BriefId, kind: PromiseKind, days: i64, view: &View) -> Effect {
    let at = later(chat.today(view.now), days).and_time(view.terms.trial.remind_at);
    Effect::Promise(Promise::about(brief.0, kind, When::Local { at, zone: chat.zone }))
}
