//! Pieces of text that the talk about trials is made of.

use crate::{
    conversation::{
        action::{Action, Decision},
        chat::{Chat, View},
        event::Command,
        reply::{Reply, Text, Value},
        upkeep::Upkeep,
    },
    hiring::{
        brief::Brief,
        developer::DeveloperId,
        engagement::Engagement,
        level::Workload,
        money::Money,
        terms::{TrialTerms, WithoutDecision},
        trial::{Trial, TrialState, later},
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// What somebody is called; their id when they have left the pool.
pub fn name(developer: &DeveloperId, view: &View) -> Value {
    view.roster.get(developer).map_or_else(|| developer.0.clone(), |known| known.name.clone()).into()
}

/// Full-time or part-time.
pub const fn workload(workload: Workload) -> Text {
    match workload {
        Workload::FullTime => Text::new("trialing-full-time"),
        Workload::PartTime => Text::new("trialing-part-time"),
    }
}

/// What happens when nobody decides, and whether the days of a trial count: said in every message about an open trial.
pub fn rule(terms: &TrialTerms, name: Value, month: Money) -> Text {
    let undecided = match terms.without_decision {
        WithoutDecision::Lapse => Text::new("trialing-undecided-lapses"),
        WithoutDecision::Keep => Text::new("trialing-undecided-stays").with("month", month),
    };
    with_count(undecided.with("name", name), terms)
}

/// The rule of an open trial.
pub fn rule_of(trial: &Trial, view: &View) -> Text {
    rule(&view.terms.trial, name(&trial.developer, view), trial.month)
}

/// The rule of several trials at once, with its person when there is but one.
pub fn rule_of_all(open: &[&Trial], view: &View) -> Text {
    match open {
        [trial] => rule_of(trial, view),
        _ => with_count(
            match view.terms.trial.without_decision {
                WithoutDecision::Lapse => Text::new("trialing-undecided-lapse-all"),
                WithoutDecision::Keep => Text::new("trialing-undecided-stay-all"),
            },
            &view.terms.trial,
        ),
    }
}

fn with_count(undecided: Text, terms: &TrialTerms) -> Text {
    let counts = if terms.counts_toward_commitment { "trialing-counts" } else { "trialing-counts-not" };
    Text::new("trialing-rule").with("undecided", undecided).with("counts", Text::new(counts))
}

/// What somebody costs who stays, and from when.
pub fn price(trial: &Trial, view: &View) -> Text {
    Text::new("trialing-ends-price")
        .with("name", name(&trial.developer, view))
        .with("month", trial.month)
        .with("workload", workload(trial.workload))
        .with("from", later(trial.last_day, 1))
}

/// How an open trial stands, in one line.
pub fn standing(trial: &Trial, view: &View) -> Text {
    stands(trial, name(&trial.developer, view), view.now)
}

/// How an open trial of somebody who is called `who` stands at `now`, in one line.
pub fn stands(trial: &Trial, who: Value, now: DateTime<Utc>) -> Text {
    let today = now.with_timezone(&trial.zone).date_naive();
    if today < trial.first_day {
        Text::new("trialing-stands-scheduled")
            .with("name", who)
            .with("days", (trial.first_day - today).num_days())
            .with("first", trial.first_day)
            .with("last", trial.last_day)
    } else if today <= trial.last_day {
        Text::new("trialing-stands-active").with("name", who).with("days", (trial.last_day - today).num_days()).with("last", trial.last_day)
    } else {
        Text::new("trialing-stands-over").with("name", who).with("last", trial.last_day)
    }
}

/// How a trial was settled; for an open one how it stands.
pub fn settled(trial: &Trial, view: &View) -> Text {
    let text = match trial.state {
        TrialState::Scheduled | TrialState::Active | TrialState::DecisionDue => return standing(trial, view),
        TrialState::Kept => match view.facts.engagements.iter().find(|engagement| engagement.trial == trial.id) {
            Some(over) if over.last_day < view.now.with_timezone(&over.zone).date_naive() => {
                return Text::new("trialing-stayed").with("name", name(&over.developer, view)).with("last", over.last_day);
            }
            Some(engagement) => return stays(engagement, view),
            None => Text::new("trialing-settled-kept"),
        },
        TrialState::Ended => Text::new("trialing-settled-ended"),
        TrialState::Replaced => Text::new("trialing-settled-replaced"),
        TrialState::Lapsed => Text::new("trialing-settled-lapsed"),
    };
    text.with("name", name(&trial.developer, view)).with("last", trial.last_day)
}

/// Until when somebody stays and what they cost.
pub fn stays(engagement: &Engagement, view: &View) -> Text {
    Text::new("trialing-stays")
        .with("name", name(&engagement.developer, view))
        .with("last", engagement.last_day)
        .with("months", i64::from(engagement.months))
        .with("month", engagement.month)
}

/// The decisions and a person to talk to, for messages about one trial.
pub fn decisions(reply: Reply, trial: &Trial, view: &View) -> Reply {
    let reply = reply
        .button(Text::new("trialing-button-keep"), Action::Decide(trial.id, Decision::Keep))
        .beside(Text::new("trialing-button-end"), Action::Decide(trial.id, Decision::End))
        .button(Text::new("trialing-button-replace"), Action::Decide(trial.id, Decision::Replace));
    match trial.extension(&view.terms.trial, view.now) {
        Some(days) => reply
            .beside(Text::new("cockpit-button-extend").with("days", days), Action::Decide(trial.id, Decision::Extend))
            .button(support(), Action::Run(Command::Support)),
        None => reply.beside(support(), Action::Run(Command::Support)),
    }
}

/// The way to everything about a trial.
pub fn details(reply: Reply, trial: &Trial) -> Reply {
    reply.button(Text::new("cockpit-button-details"), Action::Upkeep(trial.id, Upkeep::Card))
}

/// The label of the way to a person.
pub const fn support() -> Text {
    Text::new("trialing-button-support")
}

/// The label of the way to all trials.
pub const fn all() -> Text {
    Text::new("trialing-button-all")
}

/// The date in the trial's zone.
pub fn today(trial: &Trial, view: &View) -> NaiveDate {
    view.now.with_timezone(&trial.zone).date_naive()
}

/// Days until the trial's last day: 0 on it, negative after it.
pub fn days_left(trial: &Trial, view: &View) -> i64 {
    (trial.last_day - today(trial, view)).num_days()
}

/// The zone that a trial's days are counted in: the person's, or while they have not named one, their brief's.
pub fn zone(chat: &Chat, brief: &Brief) -> Tz {
    if chat.zone_is_known { chat.zone } else { brief.requirements.zone.unwrap_or(chat.zone) }
}

/// The zone whose mornings reminders come in: the person's, or while they have not named one, the trial's.
pub fn reader(chat: &Chat, trial: &Trial) -> Tz {
    if chat.zone_is_known { chat.zone } else { trial.zone }
}
