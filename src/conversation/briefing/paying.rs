//! Pay an hour, a day or a year: what it makes a month, shown to be confirmed before it becomes the budget.

use super::questions;
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        reply::{Reply, Text},
    },
    hiring::{
        level::Workload,
        reading::{Pay, Period, Reading},
    },
};

/// What an amount makes a month that was not said of a month, with a button for yes and one for another amount.
pub fn ask(chat: &Chat, read: &Reading, view: &View) -> Option<Reply> {
    let pay = read.pay.filter(|pay| pay.currency == view.terms.prices.currency)?;
    if pay.period_said && pay.period == Period::Month {
        return None;
    }
    let amount = pay.most()?;
    let said = |key: &'static str| Text::new(key).with("amount", amount);
    let pay_text = match pay.period {
        Period::Hour => said("briefing-an-hour"),
        Period::Day => said("briefing-a-day"),
        Period::Year => said("briefing-a-year"),
        Period::Month => {
            let reply = Reply::new(Text::new("briefing-pay-unsaid").with("month", amount));
            return Some(yes_or_other(reply, &pay, Workload::FullTime, "briefing-pay-yes"));
        }
    };
    let month = |workload| pay.makes_a_month(workload);
    let reply = match (pay.period, chat.draft.workload) {
        (Period::Year, workload) => {
            let workload = workload.unwrap_or(Workload::FullTime);
            let reply = Reply::new(Text::new("briefing-pay-year").with("pay", pay_text).with("month", month(workload)?));
            yes_or_other(reply, &pay, workload, "briefing-pay-yes")
        }
        (_, Some(workload)) => {
            let line = Text::new("briefing-pay-makes")
                .with("pay", pay_text)
                .with("hours", workload.hours_per_month())
                .with("workload", questions::workload_name(workload))
                .with("month", month(workload)?);
            yes_or_other(Reply::new(line), &pay, workload, "briefing-pay-yes")
        }
        (_, None) => {
            let (full, part) = (month(Workload::FullTime)?, month(Workload::PartTime)?);
            let line = Text::new("briefing-pay-open").with("pay", pay_text).with("full", full).with("part", part);
            let reply = [(Workload::FullTime, full, "briefing-pay-full"), (Workload::PartTime, part, "briefing-pay-part")]
                .into_iter()
                .fold(Reply::new(line), |reply, (workload, month, key)| {
                    let action = Action::Choose(Field::Budget, format!("pay/{}/{}", workload.name(), month.cents));
                    reply.button(Text::new(key).with("month", month), action)
                });
            reply.button(Text::new("briefing-pay-other"), Action::Page(Field::Budget, 0))
        }
    };
    Some(reply)
}

fn yes_or_other(reply: Reply, pay: &Pay, workload: Workload, key: &'static str) -> Reply {
    let Some(month) = pay.makes_a_month(workload) else { return reply };
    reply
        .button(Text::new(key).with("month", month), Action::Choose(Field::Budget, month.cents.to_string()))
        .beside(Text::new("briefing-pay-other"), Action::Page(Field::Budget, 0))
}
