//! Pieces of text that the talk about trials is made of.

use crate::{
    conversation::{
        action::{Action, Decision},
        chat::{Chat, View},
        event::Command,
        reply::{Reply, Text, Value},
    },
    hiring::{
        brief::Brief,
        developer::DeveloperId,
        engagement::Engagement,
        level::Workload,
        money::Money,
        terms::WithoutDecision,
        trial::{Trial, TrialState},
    },
};
use chrono::NaiveDate;
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

/// What happens when nobody decides: said in every message about a trial.
pub fn without_decision(developer: &DeveloperId, month: Money, view: &View) -> Text {
    let text = match view.terms.trial.without_decision {
        WithoutDecision::Lapse => Text::new("trialing-undecided-lapses"),
        WithoutDecision::Keep => Text::new("trialing-undecided-stays").with("month", month),
    };
    text.with("name", name(developer, view))
}

/// How an open trial stands, in one line.
pub fn standing(trial: &Trial, view: &View) -> Text {
    let who = name(&trial.developer, view);
    let today = today(trial, view);
    if today < trial.first_day {
        Text::new("trialing-stands-scheduled")
            .with("name", who)
            .with("days", (trial.first_day - today).num_days())
            .with("first", trial.first_day)
            .with("last", trial.last_day)
    } else if today <= trial.last_day {
        Text::new("trialing-stands-active").with("name", who).with("days", days_left(trial, view)).with("last", trial.last_day)
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

/// The three decisions and a person to talk to, for messages about one trial.
pub fn decisions(reply: Reply, trial: &Trial) -> Reply {
    reply
        .button(Text::new("trialing-button-keep"), Action::Decide(trial.id, Decision::Keep))
        .beside(Text::new("trialing-button-end"), Action::Decide(trial.id, Decision::End))
        .button(Text::new("trialing-button-replace"), Action::Decide(trial.id, Decision::Replace))
        .beside(support(), Action::Run(Command::Support))
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
