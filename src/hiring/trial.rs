//! Fourteen free days with a developer: `scheduled → active → decision due → kept / ended / replaced / lapsed`.
//!
//! A trial's days are local dates in the client's zone: it begins with its first date and is over when its last date is.

use super::{
    brief::BriefId,
    calendar,
    developer::DeveloperId,
    level::{Level, Workload},
    money::Money,
    mornings,
    promise::{Promise, PromiseKind, When},
    terms::TrialTerms,
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use super::mornings::later;

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
    /// By how many days it was extended; 0 while it was not, which it is once at most.
    #[serde(default)]
    pub extended_days: i64,
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

    /// The number of `day` in the trial, the first day being 1.
    pub fn day_number(&self, day: NaiveDate) -> i64 {
        (day - self.first_day).num_days() + 1
    }

    /// How many days it lasts, first and last included.
    pub fn days(&self) -> i64 {
        self.day_number(self.last_day)
    }

    /// By how many days it can still be extended at `now`; `None` when it cannot.
    pub fn extension(&self, terms: &TrialTerms, now: DateTime<Utc>) -> Option<i64> {
        let may = self.state.is_open() && self.extended_days == 0 && terms.extend_days > 0 && now < self.ends_at();
        may.then_some(terms.extend_days)
    }

    /// This trial with `days` more, as it stands at `now`: its next revision.
    #[must_use]
    pub fn extended(&self, days: i64, now: DateTime<Utc>) -> Self {
        let last_day = later(self.last_day, days);
        let state = match now.with_timezone(&self.zone).date_naive() {
            today if today >= last_day => TrialState::DecisionDue,
            today if today >= self.first_day => TrialState::Active,
            _ => TrialState::Scheduled,
        };
        Self { last_day, extended_days: days, state, revision: self.revision + 1, ..self.clone() }
    }

    /// Everything that is owed about this trial to somebody in `reader`: its beginning, check-ins, reminders and its
    /// end. What would be due by `now` is left out, except the end.
    pub fn promises(&self, terms: &TrialTerms, reader: Tz, now: DateTime<Utc>) -> Vec<Promise> {
        let mut owed = self.owed(terms, reader);
        owed.retain(|promise| promise.kind == PromiseKind::TrialOver || promise.when.instant() > now);
        owed
    }

    /// What is still owed at `now`, when the reader's clock was that of `from` and is that of `to` from now on. What was
    /// due by the old clock is not owed again; what is overdue by the new one is due at once.
    pub fn moved_promises(&self, terms: &TrialTerms, from: Tz, to: Tz, now: DateTime<Utc>) -> Vec<Promise> {
        let pending: Vec<_> = self.promises(terms, from, now).into_iter().map(|promise| promise.kind).collect();
        let mut owed = self.owed(terms, to);
        owed.retain(|promise| pending.contains(&promise.kind));
        owed
    }

    /// Beginning, check-ins, reminders and end, whatever the time is. The end is the trial's own: it comes when the last
    /// day is over in `zone`; everything else comes by the reader's clock.
    fn owed(&self, terms: &TrialTerms, reader: Tz) -> Vec<Promise> {
        // What says that a day has come does not come before it; what says that a day is the last does not come after it.
        let from = |day: NaiveDate| mornings::from(day, self.zone, terms.remind_at, reader);
        let by = |day: NaiveDate| mornings::by(day, self.zone, terms.remind_at, reader);
        let begins = (PromiseKind::TrialBegins, from(self.first_day));
        let check_ins = terms.check_in_on.iter().map(|day| (PromiseKind::TrialCheckIn { day: *day }, from(later(self.first_day, day - 1))));
        let reminders =
            terms.remind_before.iter().map(|days| (PromiseKind::TrialEnds { days_left: *days }, by(later(self.last_day, -days))));
        let over = (PromiseKind::TrialOver, When::Local { at: later(self.last_day, 1).and_time(NaiveTime::MIN), zone: self.zone });
        std::iter::once(begins)
            .chain(check_ins)
            .chain(reminders)
            .chain(std::iter::once(over))
            .map(|(kind, when)| Promise::about(self.id.0, kind, when))
            .collect()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail this way")]
mod tests {
    use super::*;
    use chrono_tz::{Asia::Tokyo, Etc::GMTPlus12, Europe::Berlin, Pacific::Kiritimati, TZ_VARIANTS};
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn trial(first_day: NaiveDate, zone: Tz) -> Trial {
        let terms = TrialTerms::default();
        Trial {
            id: TrialId(Uuid::from_u128(7)),
            brief: BriefId(Uuid::from_u128(1)),
            developer: DeveloperId("ada".to_owned()),
            first_day,
            last_day: Trial::last_day(first_day, &terms),
            zone,
            level: Level::L2,
            workload: Workload::FullTime,
            month: Money::new(220_000, crate::hiring::money::Currency::USD),
            price_version: "guide-1".to_owned(),
            extended_days: 0,
            state: TrialState::Scheduled,
            revision: 1,
        }
    }

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn fourteen_days_are_reminded_of_in_the_morning() {
        let trial = trial(date("2026-12-01"), Berlin);
        assert_eq!((trial.last_day, trial.days()), (date("2026-12-14"), 14));
        assert_eq!(trial.ends_at(), instant("2026-12-14T23:00:00Z"));
        let owed = trial.promises(&TrialTerms::default(), Berlin, instant("2026-11-24T12:00:00Z"));
        let shown: Vec<_> = owed.iter().map(|promise| (promise.kind.name(), promise.when.instant().to_rfc3339())).collect();
        let expected = [
            ("trial_begins", "2026-12-01T08:00:00+00:00"),
            ("trial_check_in_3", "2026-12-03T08:00:00+00:00"),
            ("trial_check_in_7", "2026-12-07T08:00:00+00:00"),
            ("trial_ends_3", "2026-12-11T08:00:00+00:00"),
            ("trial_ends_1", "2026-12-13T08:00:00+00:00"),
            ("trial_ends_0", "2026-12-14T08:00:00+00:00"),
            ("trial_over", "2026-12-14T23:00:00+00:00"),
        ];
        assert_eq!(shown, expected.map(|(kind, at)| (kind.to_owned(), at.to_owned())));
    }

    #[test]
    fn a_move_repeats_nothing_and_loses_nothing() {
        let trial = trial(date("2026-12-01"), Berlin);
        let terms = TrialTerms::default();
        // 09:30 in Berlin on the third day: the check-in has been; in Lisbon it would come again at 10:00.
        let west = trial.moved_promises(&terms, Berlin, Tz::Europe__Lisbon, instant("2026-12-03T08:30:00Z"));
        assert!(!west.iter().any(|promise| promise.kind == PromiseKind::TrialCheckIn { day: 3 }));
        // 08:30 in Berlin: not yet; in Tokyo the morning is over, so it is due at once.
        let now = instant("2026-12-03T07:30:00Z");
        let east = trial.moved_promises(&terms, Berlin, Tokyo, now);
        let check_in = east.iter().find(|promise| promise.kind == PromiseKind::TrialCheckIn { day: 3 }).unwrap();
        assert!(check_in.when.instant() <= now);
    }

    #[test]
    fn a_reader_at_the_other_end_of_the_world_hears_before_the_end() {
        let trial = trial(date("2026-12-01"), Kiritimati);
        let owed = trial.promises(&TrialTerms::default(), GMTPlus12, instant("2026-11-24T12:00:00Z"));
        let last = owed.iter().find(|promise| promise.kind == PromiseKind::TrialEnds { days_left: 0 }).unwrap();
        assert!(last.when.instant() < trial.ends_at());
    }

    #[test]
    fn the_last_morning_comes_before_the_end_also_on_a_day_of_23_hours() {
        // Norfolk's 4 October 2026 lasts from 13:00 to 12:00 UTC; 09:00 in Araguaína is 12:00 UTC.
        let trial = trial(date("2026-09-21"), chrono_tz::Pacific::Norfolk);
        let owed = trial.promises(&TrialTerms::default(), chrono_tz::America::Araguaina, instant("2026-09-01T12:00:00Z"));
        let last = owed.iter().find(|promise| promise.kind == PromiseKind::TrialEnds { days_left: 0 }).unwrap();
        assert_eq!((last.when.instant(), trial.ends_at()), (instant("2026-10-03T12:00:00Z"), instant("2026-10-04T12:00:00Z")));
    }

    #[test]
    fn an_extension_moves_what_is_ahead_and_comes_once() {
        let terms = TrialTerms::default();
        let now = instant("2026-12-12T12:00:00Z");
        let trial = Trial { state: TrialState::Active, ..trial(date("2026-12-01"), Berlin) };
        assert_eq!(trial.extension(&terms, now), Some(7));
        let longer = trial.extended(7, now);
        assert_eq!((longer.last_day, longer.days(), longer.state, longer.revision), (date("2026-12-21"), 21, TrialState::Active, 2));
        let owed = longer.promises(&terms, Berlin, now);
        let shown: Vec<_> = owed.iter().map(|promise| (promise.kind.name(), promise.when.instant().to_rfc3339())).collect();
        let expected = [
            ("trial_ends_3", "2026-12-18T08:00:00+00:00"),
            ("trial_ends_1", "2026-12-20T08:00:00+00:00"),
            ("trial_ends_0", "2026-12-21T08:00:00+00:00"),
            ("trial_over", "2026-12-21T23:00:00+00:00"),
        ];
        assert_eq!(shown, expected.map(|(kind, at)| (kind.to_owned(), at.to_owned())));
        assert_eq!(longer.extension(&terms, now), None, "once");
        assert_eq!(trial.extension(&TrialTerms { extend_days: 0, ..terms.clone() }, now), None, "never");
        assert_eq!(trial.extension(&terms, trial.ends_at()), None, "not when it is over");
        let settled = Trial { state: TrialState::Kept, ..trial };
        assert_eq!(settled.extension(&terms, now), None);
    }

    proptest! {
        #[test]
        fn reminders_come_on_their_day_of_the_trial(
            zone in proptest::sample::select(TZ_VARIANTS.to_vec()),
            reader in proptest::sample::select(TZ_VARIANTS.to_vec()),
            offset in 0i64..800,
        ) {
            let trial = trial(later(date("2026-01-01"), offset), zone);
            let midnight = |day: NaiveDate| calendar::instant(day.and_time(NaiveTime::MIN), zone);
            // A day that is shorter than the time between two mornings of the reader may have none of them.
            let is_whole = |day: NaiveDate| {
                let mornings = mornings::around(day, TrialTerms::default().remind_at, reader).map(When::instant);
                mornings.windows(2).all(|pair| pair[1] - pair[0] <= midnight(later(day, 1)) - midnight(day))
            };
            for promise in trial.promises(&TrialTerms::default(), reader, DateTime::<Utc>::MIN_UTC) {
                let day = promise.when.instant().with_timezone(&zone).date_naive();
                match promise.kind {
                    PromiseKind::TrialBegins => {
                        prop_assert!(day == trial.first_day || !is_whole(trial.first_day) && day == later(trial.first_day, 1));
                    }
                    PromiseKind::TrialCheckIn { day: number } => {
                        let meant = later(trial.first_day, number - 1);
                        prop_assert!(day == meant || !is_whole(meant) && day == later(meant, 1));
                    }
                    PromiseKind::TrialEnds { days_left } => {
                        let meant = later(trial.last_day, -days_left);
                        prop_assert!(day == meant || !is_whole(meant) && day == later(meant, -1));
                        prop_assert!(promise.when.instant() < trial.ends_at());
                    }
                    PromiseKind::TrialOver => prop_assert_eq!(promise.when.instant(), trial.ends_at()),
                    PromiseKind::BriefUnfinished
                    | PromiseKind::InterviewSoon { .. }
                    | PromiseKind::InterviewBegun
                    | PromiseKind::InterviewAnswered
                    | PromiseKind::InterviewUnanswered
                    | PromiseKind::InterviewMissed
                    | PromiseKind::Developer(_)
                    | PromiseKind::InterviewOver
                    | PromiseKind::CommitmentEnds
                    | PromiseKind::PollOpened
                    | PromiseKind::PollDeadline
                    | PromiseKind::PollClosed
                    | PromiseKind::CommitmentEndsIn { .. }
                    | PromiseKind::Unlisted
                    | PromiseKind::Unmet
                    | PromiseKind::SupportWaits
                    | PromiseKind::Linked { .. } => prop_assert!(false, "not about a trial"),
                }
            }
        }
    }
}
