//! Everybody on trial, everybody who stays, and in short what was before.

use super::{deciding, renewing, wording};
use crate::{
    conversation::{
        action::{Action, Decision},
        chat::View,
        event::Command,
        reply::{Button, Reply, Text},
        upkeep::{Renewal, Upkeep},
    },
    hiring::{engagement::Engagement, trial::Trial},
};

/// The most trials and engagements in full; more fit into no message.
const MOST_SHOWN: usize = 8;
/// The most trials with buttons: four each, and platforms take 25.
const MOST_WITH_BUTTONS: usize = 4;
/// The most commitments with a button to go on.
const MOST_RENEWED: usize = 3;
/// The most settled trials.
const MOST_PAST: usize = 5;

/// The list.
pub fn show(view: &View) -> Reply {
    let facts = view.facts;
    let open: Vec<&Trial> = facts.trials.iter().filter(|trial| trial.state.is_open()).collect();
    let (running, over): (Vec<&Engagement>, Vec<&Engagement>) =
        facts.engagements.iter().partition(|engagement| is_running(engagement, view));
    let past: Vec<&Trial> = facts.trials.iter().rev().filter(|trial| is_past(trial, &over, view)).take(MOST_PAST).collect();
    if open.is_empty() && running.is_empty() && past.is_empty() {
        return Reply::new(Text::new("trialing-list-empty"))
            .button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
            .beside(Text::new("trialing-button-hire"), Action::Run(Command::Hire));
    }
    let mut reply = Reply::default();
    if !open.is_empty() {
        reply = reply.line(Text::new("trialing-list-open").with("count", open.len()));
        for trial in open.iter().take(MOST_SHOWN) {
            reply = reply.line(wording::standing(trial, view));
        }
        reply = reply.line(wording::rule_of_all(&open, view));
    }
    if !running.is_empty() {
        reply = reply.line(Text::new("trialing-list-staying").with("count", running.len()));
        for engagement in running.iter().rev().take(MOST_SHOWN) {
            reply = reply.line(wording::stays(engagement, view));
        }
    }
    if !past.is_empty() {
        reply = reply.line(Text::new("trialing-list-past"));
        for trial in &past {
            reply = reply.line(past_line(trial, &over, view));
        }
    }
    for trial in open.iter().take(MOST_WITH_BUTTONS) {
        reply.buttons.push(decisions(trial, open.len() == 1, view));
    }
    for engagement in running.iter().filter(|engagement| renewing::is_soon_over(engagement, view)).take(MOST_RENEWED) {
        let label = Text::new("renewing-button-ask").with("name", wording::name(&engagement.developer, view));
        reply = reply.button(label, Action::Renew(engagement.id, Renewal::Ask));
    }
    for trial in past.iter().filter(|trial| deciding::can_be_kept(trial, view)) {
        let label = Text::new("trialing-button-hire-named").with("name", wording::name(&trial.developer, view));
        reply = reply.button(label, Action::Decide(trial.id, Decision::Keep));
    }
    reply.button(wording::support(), Action::Run(Command::Support))
}

/// Keep, end, replace, and everything about it; with the person's name where several are on the list.
fn decisions(trial: &Trial, is_alone: bool, view: &View) -> Vec<Button> {
    let labels = if is_alone {
        ["trialing-button-keep", "trialing-button-end", "trialing-button-replace"]
    } else {
        ["trialing-button-keep-named", "trialing-button-end-named", "trialing-button-replace-named"]
    };
    let label = |key| {
        let label = Text::new(key);
        if is_alone { label } else { label.with("name", wording::name(&trial.developer, view)) }
    };
    labels
        .into_iter()
        .zip([Decision::Keep, Decision::End, Decision::Replace])
        .map(|(key, decision)| Button { label: label(key), action: Action::Decide(trial.id, decision) })
        .chain(std::iter::once(Button {
            label: label(if is_alone { "cockpit-button-details" } else { "cockpit-button-details-named" }),
            action: Action::Upkeep(trial.id, Upkeep::Card),
        }))
        .collect()
}

fn is_running(engagement: &Engagement, view: &View) -> bool {
    engagement.last_day >= view.now.with_timezone(&engagement.zone).date_naive()
}

/// Whether nothing comes of a trial any more: it was settled without an engagement, or its engagement is over.
fn is_past(trial: &Trial, over: &[&Engagement], view: &View) -> bool {
    let followed = view.facts.engagements.iter().any(|engagement| engagement.trial == trial.id);
    !trial.state.is_open() && (!followed || over.iter().any(|engagement| engagement.trial == trial.id))
}

fn past_line(trial: &Trial, over: &[&Engagement], view: &View) -> Text {
    match over.iter().find(|engagement| engagement.trial == trial.id) {
        Some(engagement) => {
            Text::new("trialing-stayed").with("name", wording::name(&trial.developer, view)).with("last", engagement.last_day)
        }
        None => wording::settled(trial, view),
    }
}
