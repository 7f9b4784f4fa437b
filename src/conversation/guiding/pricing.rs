//! The price list as a message, with the surprises that it hides.

use crate::{
    conversation::{
        action::Action,
        chat::View,
        event::Command,
        reply::{Reply, Text},
    },
    hiring::{
        engagement::RECOMMENDED,
        level::{Level, Workload},
        terms::Swap,
    },
};

/// The whole message.
pub fn reply(view: &View) -> Reply {
    let mut reply = Reply::new(Text::new("menu-prices"));
    reply.lines.extend(lines(view));
    reply
        .button(Text::new("menu-button-hire"), Action::Run(Command::Hire))
        .beside(Text::new("menu-button-guide"), Action::Run(Command::Guide))
}

/// Each level and workload, the swaps, and the trial.
pub fn lines(view: &View) -> Vec<Text> {
    let prices = &view.terms.prices;
    let offers: Vec<_> = Level::ALL.into_iter().flat_map(|level| Workload::ALL.map(|workload| (level, workload))).collect();
    let mut lines: Vec<_> = offers.iter().map(|(level, workload)| line(*level, *workload, view)).collect();
    lines.extend(offers.iter().flat_map(|(level, workload)| prices.swaps(*level, *workload)).map(swap));
    lines.push(Text::new("menu-prices-trial").with("days", view.terms.trial.days));
    lines
}

fn line(level: Level, workload: Workload, view: &View) -> Text {
    let month = view.terms.prices.month(level, workload);
    Text::new(match workload {
        Workload::FullTime => "menu-price-full-time",
        Workload::PartTime => "menu-price-part-time",
    })
    .with("level", level)
    .with("month", month)
    .with("hours", workload.hours_per_month())
    .with("hour", view.terms.prices.hour(level, workload))
    .with("months", i64::from(RECOMMENDED))
    .with("total", month.times(i64::from(RECOMMENDED)))
}

fn swap(swap: Swap) -> Text {
    let ((level, workload), (higher, _)) = (swap.from, swap.to);
    let costs_less = swap.difference.cents < 0;
    let text = Text::new(match (workload, costs_less) {
        (Workload::FullTime, false) => "menu-swap-part-time-same",
        (Workload::FullTime, true) => "menu-swap-part-time-less",
        (Workload::PartTime, false) => "menu-swap-full-time-same",
        (Workload::PartTime, true) => "menu-swap-full-time-less",
    })
    .with("level", level)
    .with("higher", higher);
    if costs_less { text.with("saved", swap.difference.times(-1)) } else { text }
}
