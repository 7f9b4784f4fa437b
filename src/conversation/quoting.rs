//! The price that holds: `/quote`, in one message that can be handed on.
//!
//! What was agreed for a trial or a commitment holds before what a brief was quoted, and that before the price list, which may
//! have changed since. *Deliberately absent*: the price list itself ([`super::guiding`]).

use super::{
    action::Action,
    chat::{Chat, Step, View},
    event::Command,
    reply::{Reply, Text},
    trialing,
};
use crate::hiring::{
    brief::{Brief, Quote},
    engagement::{Engagement, RECOMMENDED},
    level::{Level, Workload},
    money::Money,
    trial::{Trial, later},
};

/// The most people in one message.
const MOST_PEOPLE: usize = 6;

/// The message.
pub fn show(chat: Chat, view: &View) -> Step {
    let facts = view.facts;
    let open: Vec<&Trial> = facts.trials.iter().filter(|trial| trial.state.is_open()).collect();
    let is_running = |engagement: &&Engagement| engagement.last_day >= view.now.with_timezone(&engagement.zone).date_naive();
    let running: Vec<&Engagement> = facts.engagements.iter().filter(is_running).collect();
    // A brief that somebody is being tried or kept for has its price already.
    let serves = |brief: &&Brief| open.iter().all(|trial| trial.brief != brief.id) && running.iter().all(|one| one.brief != brief.id);
    let brief = chat.current_brief(view).filter(serves).filter(|brief| !brief.quotes.is_empty());
    if open.is_empty() && running.is_empty() && brief.is_none() {
        let reply = Reply::new(Text::new("quoting-none"))
            .button(Text::new("menu-button-hire"), Action::Run(Command::Hire))
            .beside(Text::new("menu-button-prices"), Action::Run(Command::Prices));
        return Step::of(chat).say(reply);
    }
    let mut reply = Reply::new(Text::new("quoting-head"));
    for engagement in running.iter().take(MOST_PEOPLE) {
        let text = Text::new("quoting-engaged").with("name", trialing::name(&engagement.developer, view)).with("last", engagement.last_day);
        reply = reply.line(text).line(priced(engagement.level, engagement.workload, engagement.month));
        let trial = facts.trial(engagement.trial);
        reply.lines.extend(trial.map(|trial| Text::new("quoting-list").with("version", trial.price_version.as_str())));
    }
    for trial in open.iter().take(MOST_PEOPLE) {
        let text = Text::new("quoting-trial").with("name", trialing::name(&trial.developer, view)).with("from", later(trial.last_day, 1));
        reply = reply
            .line(text)
            .line(priced(trial.level, trial.workload, trial.month))
            .line(Text::new("quoting-list").with("version", trial.price_version.as_str()));
    }
    if !open.is_empty() {
        reply = reply.line(trialing::rule_of_all(&open, view));
    }
    if let Some(brief) = brief {
        let date = brief.confirmed_at.with_timezone(&chat.zone).date_naive();
        reply = reply.line(Text::new("quoting-brief").with("date", date));
        reply.lines.extend(brief.quotes.iter().map(|quote| priced(quote.level, quote.workload, quote.month)));
        reply.lines.extend(brief.quotes.first().map(version));
    }
    let reply = reply
        .button(Text::new("menu-button-prices"), Action::Run(Command::Prices))
        .beside(Text::new("menu-button-trials"), Action::Run(Command::Trials));
    Step::of(chat).say(reply)
}

fn version(quote: &Quote) -> Text {
    Text::new("quoting-list").with("version", quote.price_version.as_str())
}

/// A level and a workload with what a month, an hour and the recommended commitment cost.
fn priced(level: Level, workload: Workload, month: Money) -> Text {
    Text::new(match workload {
        Workload::FullTime => "menu-price-full-time",
        Workload::PartTime => "menu-price-part-time",
    })
    .with("level", level)
    .with("month", month)
    .with("hours", workload.hours_per_month())
    .with("hour", month.per(workload.hours_per_month()))
    .with("months", i64::from(RECOMMENDED))
    .with("total", month.times(i64::from(RECOMMENDED)))
}
