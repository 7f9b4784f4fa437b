//! A commitment runs out: does it go on, and for how long?
//!
//! Nothing goes on by itself: without an answer the developer stops after the last day. *Deliberately absent*: when the reminders
//! are due ([`crate::hiring::engagement`] derives that).

use super::wording;
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        consent,
        effect::Effect,
        event::Command,
        reply::{Button, Reply, Text},
        stage::{Stage, Trialing},
        upkeep::Renewal,
    },
    hiring::{
        engagement::{COMMITMENTS, Engagement, EngagementId, RECOMMENDED},
        promise::{Promise, PromiseKind},
        trial::later,
    },
};
use chrono::NaiveDate;

/// From so many days before its end on, the list offers to go on with a commitment: since its first reminder.
const SOON_DAYS: i64 = 30;

/// Answers promises about a commitment; silent when there is nothing left to say.
pub fn due(chat: Chat, engagement: &Engagement, kinds: &[PromiseKind], view: &View) -> Step {
    let is_about = kinds.iter().any(|kind| matches!(kind, PromiseKind::CommitmentEnds | PromiseKind::CommitmentEndsIn { .. }));
    // A commitment that was renewed meanwhile runs out later than it was promised to.
    if !is_about || !is_soon_over(engagement, view) {
        return Step::of(chat);
    }
    Step::of(chat).say(offer(engagement, view))
}

/// Whether a commitment runs, and not for long any more.
pub fn is_soon_over(engagement: &Engagement, view: &View) -> bool {
    // A morning far away may come on the eve of the day that is meant.
    (0..=SOON_DAYS + 1).contains(&days_left(engagement, view))
}

/// Answers a button, whatever stage is open.
pub fn tapped(chat: Chat, id: EngagementId, what: Renewal, view: &View) -> Step {
    let Some(engagement) = view.facts.engagement(id) else { return Step::of(chat).say(unknown()) };
    if !is_running(engagement, view) {
        return settled(chat, engagement, view);
    }
    match what {
        Renewal::For(months) if COMMITMENTS.contains(&months) => {
            let reply = sure(engagement, months, view);
            let stage = Trialing::Renewing { engagement: id, months, until: engagement.last_day };
            Step::of(chat.at(Stage::Trialing(stage))).say(reply)
        }
        Renewal::Ask | Renewal::For(_) => Step::of(chat).say(offer(engagement, view)),
        Renewal::Now(months, until) if COMMITMENTS.contains(&months) && until == engagement.last_day => {
            renew(chat, engagement, months, view)
        }
        Renewal::LetEnd(until) if until == engagement.last_day => {
            let reply = Reply::new(
                Text::new("renewing-ends").with("name", wording::name(&engagement.developer, view)).with("last", engagement.last_day),
            )
            .button(Text::new("renewing-button-after-all"), Action::Renew(id, Renewal::Ask))
            .beside(wording::all(), Action::Run(Command::Trials));
            let stage = without(&chat, id);
            Step::of(chat.at(stage)).cause(Effect::Settle(id.0)).say(reply)
        }
        // The button is older than the last renewal.
        Renewal::Now(..) | Renewal::LetEnd(_) => settled(chat, engagement, view),
    }
}

/// Words while "really?" is open: yes, no, or another number of months.
pub fn said(chat: Chat, id: EngagementId, (months, until): (u32, NaiveDate), text: &str, view: &View) -> Step {
    match consent::consent(text) {
        Some(true) => tapped(chat, id, Renewal::Now(months, until), view),
        Some(false) => {
            let reply = Reply::new(Text::new("renewing-not-now")).button(wording::all(), Action::Run(Command::Trials));
            Step::of(chat.at(Stage::Idle)).say(reply)
        }
        None => {
            let reply = show(&chat, id, months, until, view);
            Step::of(chat).say(reply)
        }
    }
}

/// "Really?" again, or how things stand when there is nothing to ask any more.
pub fn show(_chat: &Chat, id: EngagementId, months: u32, until: NaiveDate, view: &View) -> Reply {
    match view.facts.engagement(id) {
        Some(engagement) if is_running(engagement, view) && engagement.last_day == until => sure(engagement, months, view),
        Some(engagement) => standing(engagement, view),
        None => unknown(),
    }
}

/// What it costs to go on, from when, and what happens otherwise.
fn offer(engagement: &Engagement, view: &View) -> Reply {
    let name = wording::name(&engagement.developer, view);
    let mut reply = Reply::new(
        Text::new("trialing-commitment-ends")
            .with("name", name.clone())
            .with("months", i64::from(engagement.months))
            .with("days", days_left(engagement, view))
            .with("last", engagement.last_day),
    )
    .line(Text::new("renewing-ask").with("from", later(engagement.last_day, 1)).with("month", engagement.month));
    for months in COMMITMENTS {
        let total = engagement.month.times(i64::from(months));
        let last = engagement.renewed(months).last_day;
        reply = reply.line(Text::new("trialing-months-line").with("months", i64::from(months)).with("total", total).with("last", last));
        let label = if months == RECOMMENDED { "trialing-button-months-recommended" } else { "trialing-button-months" };
        let label = Text::new(label).with("months", i64::from(months)).with("total", total);
        reply.buttons.push(vec![Button { label, action: Action::Renew(engagement.id, Renewal::For(months)) }]);
    }
    reply
        .line(Text::new("renewing-without").with("name", name).with("last", engagement.last_day))
        .button(Text::new("renewing-button-let-end"), Action::Renew(engagement.id, Renewal::LetEnd(engagement.last_day)))
        .beside(wording::support(), Action::Run(Command::Support))
}

fn sure(engagement: &Engagement, months: u32, view: &View) -> Reply {
    let longer = engagement.renewed(months);
    Reply::new(Text::new("renewing-sure").with("name", wording::name(&engagement.developer, view)).with("months", i64::from(months)))
        .line(
            Text::new("renewing-sure-means")
                .with("from", later(engagement.last_day, 1))
                .with("last", longer.last_day)
                .with("month", engagement.month)
                .with("total", engagement.month.times(i64::from(months))),
        )
        .button(Text::new("renewing-button-now"), Action::Renew(engagement.id, Renewal::Now(months, engagement.last_day)))
        .beside(Text::new("trialing-button-not-now"), Action::Run(Command::Trials))
}

fn renew(chat: Chat, engagement: &Engagement, months: u32, view: &View) -> Step {
    let longer = engagement.renewed(months);
    let reader = if chat.zone_is_known { chat.zone } else { engagement.zone };
    let mut owed: Vec<Promise> = longer.promises(view.terms.trial.remind_at, reader);
    owed.retain(|promise| promise.when.instant() > view.now);
    let reply =
        Reply::new(Text::new("renewing-done").with("name", wording::name(&engagement.developer, view)).with("last", longer.last_day))
            .line(
                Text::new("trialing-kept-price")
                    .with("month", engagement.month)
                    .with("total", engagement.month.times(i64::from(months)))
                    .with("months", i64::from(months)),
            )
            .button(wording::all(), Action::Run(Command::Trials))
            .beside(wording::support(), Action::Run(Command::Support));
    Step::of(chat.at(Stage::Idle))
        .cause(Effect::KeepEngagement(Box::new(longer)))
        .cause(Effect::OweInstead(engagement.id.0, owed))
        .say(reply)
}

/// How the commitment stands; a question about it makes no sense any more.
fn settled(chat: Chat, engagement: &Engagement, view: &View) -> Step {
    let reply = standing(engagement, view);
    let stage = without(&chat, engagement.id);
    Step::of(chat.at(stage)).say(reply)
}

fn standing(engagement: &Engagement, view: &View) -> Reply {
    let line = if is_running(engagement, view) {
        wording::stays(engagement, view)
    } else {
        Text::new("trialing-stayed").with("name", wording::name(&engagement.developer, view)).with("last", engagement.last_day)
    };
    Reply::new(line).button(wording::all(), Action::Run(Command::Trials)).beside(wording::support(), Action::Run(Command::Support))
}

fn unknown() -> Reply {
    Reply::new(Text::new("renewing-unknown")).button(wording::all(), Action::Run(Command::Trials))
}

/// The open question, unless it is the one about this commitment.
fn without(chat: &Chat, id: EngagementId) -> Stage {
    match &chat.stage {
        Stage::Trialing(Trialing::Renewing { engagement, .. }) if *engagement == id => Stage::Idle,
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_)
        | Stage::Conferring(_) => chat.stage.clone(),
    }
}

fn is_running(engagement: &Engagement, view: &View) -> bool {
    days_left(engagement, view) >= 0
}

fn days_left(engagement: &Engagement, view: &View) -> i64 {
    (engagement.last_day - view.now.with_timezone(&engagement.zone).date_naive()).num_days()
}
