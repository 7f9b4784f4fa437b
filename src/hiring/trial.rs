//! Fourteen free days with a developer: `scheduled → active → decision due → kept / ended / replaced / lapsed`.
//!
//! A trial's days are local dates in the client's zone: it begins with its first date and is over when its last date is.

use super::{
    brief::BriefId,
    calendar,
    developer::DeveloperId,
    level::{Level, Workload},
    money::Money,
    promise::{Promise, PromiseKind, When},
    terms::TrialTerms,
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Names a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TrialId(pub Uuid);

/// A trial of one developer in one workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// Its name.
    pub id: TrialId,
    /// For which brief.
    pub brief: BriefId,
    /// Of whom.
    pub developer: DeveloperId,
    /// First day, in `zone`.
    pub first_day: NaiveDate,
    /// Last day, in `zone`; the decision is due by its end.
    pub last_day: NaiveDate,
    /// The client's zone.
    pub zone: Tz,
    /// The level that is priced.
    pub level: Level,
    /// The workload that is priced.
    pub workload: Workload,
    /// The price of a month after the trial, as agreed at its start.
    pub month: Money,
    /// The price list that the price came from.
    pub price_version: String,
    /// How it stands.
    pub state: TrialState,
    /// 1 when new, one more for each stored change; guards against two decisions at once.
    pub revision: i64,
}

/// How a trial stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrialState {
    /// Agreed, not begun.
    Scheduled,
    /// Under way.
    Active,
    /// Its last day has come.
    DecisionDue,
    /// The developer stays: an engagement follows.
    Kept,
    /// The client ended it.
    Ended,
    /// The client looks for somebody else with the same brief.
    Replaced,
    /// Nobody decided in time.
    Lapsed,
}

impl TrialState {
    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Active => "active",
            Self::DecisionDue => "decision_due",
            Self::Kept => "kept",
            Self::Ended => "ended",
            Self::Replaced => "replaced",
            Self::Lapsed => "lapsed",
        }
    }

    /// Whether a decision can still be made.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Scheduled | Self::Active | Self::DecisionDue => true,
            Self::Kept | Self::Ended | Self::Replaced | Self::Lapsed => false,
        }
    }
}

impl Trial {
    /// The last day of a trial that begins on `first_day`.
    pub fn last_day(first_day: NaiveDate, terms: &TrialTerms) -> NaiveDate {
        later(first_day, terms.days - 1)
    }

    /// The instant at which the last day is over in the client's zone.
    pub fn ends_at(&self) -> DateTime<Utc> {
        calendar::instant(later(self.last_day, 1).and_time(NaiveTime::MIN), self.zone)
    }

    /// Everything that is owed about this trial: its beginning, check-ins, reminders and its end.
    /// What would be due before `now` is left out, except the beginning.
    pub fn promises(&self, terms: &TrialTerms, now: DateTime<Utc>) -> Vec<Promise> {
        let at = |day: NaiveDate| When::Local { at: day.and_time(terms.remind_at), zone: self.zone };
        let check_ins = terms.check_in_on.iter().map(|day| (PromiseKind::TrialCheckIn { day: *day }, at(later(self.first_day, day - 1))));
        let reminders =
            terms.remind_before.iter().map(|days| (PromiseKind::TrialEnds { days_left: *days }, at(later(self.last_day, -days))));
        let over = When::Local { at: later(self.last_day, 1).and_time(NaiveTime::MIN), zone: self.zone };
        let begins = (PromiseKind::TrialBegins, When::Local { at: self.first_day.and_time(terms.remind_at), zone: self.zone });
        std::iter::once(begins)
            .chain(check_ins)
            .chain(reminders)
            .filter(|(_, when)| when.instant() > now)
            .chain(std::iter::once((PromiseKind::TrialOver, over)))
            .map(|(kind, when)| Promise::about(self.id.0, kind, when))
            .collect()
    }
}

/// `days` after `date`, or before it when negative; stays put at the ends of the calendar.
pub fn later(date: NaiveDate, days: i64) -> NaiveDate {
    let span = Days::new(days.unsigned_abs());
    let moved = if days < 0 { date.checked_sub_days(span) } else { date.checked_add_days(span) };
    moved.unwrap_or(date)
}
