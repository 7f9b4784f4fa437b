//! What follows a kept trial: a monthly price and a commitment.

use super::{
    brief::BriefId,
    developer::DeveloperId,
    level::{Level, Workload},
    money::Money,
    promise::{Promise, PromiseKind, When},
    trial::{Trial, TrialId, later},
};
use chrono::{Months, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Names an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EngagementId(pub Uuid);

/// A developer who stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engagement {
    /// Its name.
    pub id: EngagementId,
    /// The trial it came from.
    pub trial: TrialId,
    /// The brief it serves.
    pub brief: BriefId,
    /// Who stays.
    pub developer: DeveloperId,
    /// The level that is priced.
    pub level: Level,
    /// The workload that is priced.
    pub workload: Workload,
    /// The price of a month.
    pub month: Money,
    /// Months committed to: one of [`COMMITMENTS`].
    pub months: u32,
    /// First paid day, in `zone`.
    pub first_day: NaiveDate,
    /// Last committed day, in `zone`.
    pub last_day: NaiveDate,
    /// The client's zone.
    pub zone: Tz,
    /// 1 when new, one more for each stored change.
    pub revision: i64,
}

/// The commitments on offer, in months.
pub const COMMITMENTS: [u32; 4] = [1, 3, 6, 12];
/// The commitment that the hiring guide recommends, in months.
pub const RECOMMENDED: u32 = 3;
/// How long before a commitment runs out the client hears of it, in days (`product.md` §2.7).
pub const REMIND_DAYS_BEFORE: i64 = 14;

impl Engagement {
    /// What `trial` becomes when it is kept for `months`. The paid time begins on the day after the trial's last day;
    /// the committed months count from there, or from the trial's first day where its days count towards them.
    pub fn following(trial: &Trial, id: EngagementId, months: u32, trial_counts: bool) -> Self {
        let first_day = later(trial.last_day, 1);
        let counted_from = if trial_counts { trial.first_day } else { first_day };
        let last_day = later(counted_from.checked_add_months(Months::new(months)).unwrap_or(counted_from), -1);
        Self {
            id,
            trial: trial.id,
            brief: trial.brief,
            developer: trial.developer.clone(),
            level: trial.level,
            workload: trial.workload,
            month: trial.month,
            months,
            first_day,
            last_day,
            zone: trial.zone,
            revision: 1,
        }
    }

    /// What the commitment costs in all.
    pub const fn total(&self) -> Money {
        self.month.times(self.months as i64)
    }

    /// The reminder that the commitment runs out, when the clock of `reader` shows `remind_at`.
    pub fn promises(&self, remind_at: NaiveTime, reader: Tz) -> Vec<Promise> {
        let day = later(self.last_day, -REMIND_DAYS_BEFORE);
        vec![Promise::about(self.id.0, PromiseKind::CommitmentEnds, When::Local { at: day.and_time(remind_at), zone: reader })]
    }
}
