//! What follows a kept trial: a monthly price and a commitment.

use super::{
    brief::BriefId,
    developer::DeveloperId,
    level::{Level, Workload},
    money::Money,
    mornings,
    promise::{Promise, PromiseKind},
    trial::{Trial, TrialId, later},
};
use chrono::{DateTime, Months, NaiveDate, NaiveTime, Utc};
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
    /// Months committed to in all: one of [`COMMITMENTS`], and one more of them for each renewal.
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
/// How long before a commitment runs out the client hears of it, in days.
pub const REMIND_DAYS_BEFORE: [i64; 3] = [30, 14, 3];
/// The reminder that there was before there were others keeps its name.
const FIRST_REMINDER: i64 = 14;

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

    /// The reminders that the commitment runs out, when the clock of `reader` shows `remind_at`; those only that come after its
    /// first day.
    pub fn promises(&self, remind_at: NaiveTime, reader: Tz) -> Vec<Promise> {
        let days = REMIND_DAYS_BEFORE.into_iter().map(|days| (days, later(self.last_day, -days)));
        days.filter(|(_, day)| *day > self.first_day)
            .map(|(days_left, day)| {
                let kind =
                    if days_left == FIRST_REMINDER { PromiseKind::CommitmentEnds } else { PromiseKind::CommitmentEndsIn { days_left } };
                Promise::about(self.id.0, kind, mornings::by(day, self.zone, remind_at, reader))
            })
            .collect()
    }

    /// What is still owed at `now`, when the reader's clock was that of `from` and is that of `to` from now on.
    pub fn moved_promises(&self, remind_at: NaiveTime, from: Tz, to: Tz, now: DateTime<Utc>) -> Vec<Promise> {
        let before = self.promises(remind_at, from).into_iter().filter(|promise| promise.when.instant() > now);
        let pending: Vec<_> = before.map(|promise| promise.kind).collect();
        let mut owed = self.promises(remind_at, to);
        owed.retain(|promise| pending.contains(&promise.kind));
        owed
    }

    /// This engagement for `months` more: its next revision.
    #[must_use]
    pub fn renewed(&self, months: u32) -> Self {
        let next = later(self.last_day, 1);
        let last_day = later(next.checked_add_months(Months::new(months)).unwrap_or(next), -1);
        Self { last_day, months: self.months.saturating_add(months), revision: self.revision + 1, ..self.clone() }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail this way")]
mod tests {
    use super::*;
    use crate::hiring::{
        calendar,
        money::Currency,
        trial::{TrialId, TrialState},
    };
    use chrono_tz::{Europe::Berlin, TZ_VARIANTS};
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn engagement(first_day: NaiveDate, months: u32, zone: Tz, counts: bool) -> Engagement {
        let trial = Trial {
            id: TrialId(Uuid::nil()),
            brief: BriefId(Uuid::nil()),
            developer: DeveloperId("ada".to_owned()),
            first_day: later(first_day, -14),
            last_day: later(first_day, -1),
            zone,
            level: Level::L2,
            workload: Workload::FullTime,
            month: Money::new(220_000, Currency::USD),
            price_version: "guide-1".to_owned(),
            extended_days: 0,
            state: TrialState::Kept,
            revision: 2,
        };
        Engagement::following(&trial, EngagementId(Uuid::nil()), months, counts)
    }

    fn nine() -> NaiveTime {
        NaiveTime::from_hms_opt(9, 0, 0).unwrap()
    }

    fn owed(engagement: &Engagement) -> Vec<(String, String)> {
        let owed = engagement.promises(nine(), Berlin);
        owed.iter().map(|promise| (promise.kind.name(), promise.when.instant().to_rfc3339())).collect()
    }

    #[test]
    fn thirty_fourteen_and_three_days_before_on_both_sides_of_the_clocks_change() {
        // The clocks go forward on 28 March 2027.
        let found = owed(&engagement(date("2027-01-05"), 3, Berlin, false));
        let expected = [
            ("commitment_ends_30", "2027-03-05T08:00:00+00:00"),
            ("commitment_ends", "2027-03-21T08:00:00+00:00"),
            ("commitment_ends_3", "2027-04-01T07:00:00+00:00"),
        ];
        assert_eq!(found, expected.map(|(kind, at)| (kind.to_owned(), at.to_owned())));
    }

    #[test]
    fn a_short_commitment_has_only_those_that_come_after_its_start() {
        let kinds = |engagement: &Engagement| owed(engagement).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        assert_eq!(kinds(&engagement(date("2026-12-16"), 1, Berlin, false)), ["commitment_ends", "commitment_ends_3"]);
        assert_eq!(kinds(&engagement(date("2026-12-16"), 1, Berlin, true)), ["commitment_ends", "commitment_ends_3"]);
    }

    #[test]
    fn a_renewal_goes_on_where_the_commitment_ends() {
        let engagement = engagement(date("2026-12-15"), 3, Berlin, false);
        assert_eq!(engagement.last_day, date("2027-03-14"));
        let longer = engagement.renewed(6);
        assert_eq!((longer.last_day, longer.months, longer.revision), (date("2027-09-14"), 9, 2));
        assert_eq!((longer.first_day, longer.month), (engagement.first_day, engagement.month));
    }

    proptest! {
        #[test]
        fn reminders_come_neither_early_nor_after_the_end(
            zone in proptest::sample::select(TZ_VARIANTS.to_vec()),
            reader in proptest::sample::select(TZ_VARIANTS.to_vec()),
            offset in 0i64..800,
            months in proptest::sample::select(COMMITMENTS.to_vec()),
            counts in any::<bool>(),
        ) {
            let engagement = engagement(later(date("2026-01-01"), offset), months, zone, counts);
            let midnight = |day: NaiveDate| calendar::instant(day.and_time(NaiveTime::MIN), zone);
            for promise in engagement.promises(nine(), reader) {
                let days_left = if let PromiseKind::CommitmentEndsIn { days_left } = promise.kind { days_left } else { 14 };
                let day = later(engagement.last_day, -days_left);
                // On its day, or where that day has no morning of the reader's, on the eve.
                prop_assert!(promise.when.instant() >= midnight(later(day, -1)));
                prop_assert!(promise.when.instant() < midnight(later(day, 1)));
                prop_assert!(promise.when.instant() >= midnight(engagement.first_day));
                prop_assert!(promise.when.instant() < midnight(later(engagement.last_day, 1)));
            }
        }
    }
}
