//! The operator's terms: what things cost, how trials and interviews work. Read from the config, passed in everywhere.

use super::{
    handbook::Handbook,
    level::{Level, Workload},
    money::{Currency, Money},
};
use chrono::{Duration, NaiveTime};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Everything the operator decides about the trade.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// What a month costs.
    pub prices: PriceList,
    /// How trials work.
    pub trial: TrialTerms,
    /// How interviews are booked.
    pub interviews: InterviewTerms,
    /// How long a question for the operator's people waits, at most, before whoever asked it hears that nobody has answered.
    pub answer_within: Duration,
    /// Roles and guide topics in the operator's own words.
    pub handbook: Arc<Handbook>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            prices: PriceList::default(),
            trial: TrialTerms::default(),
            interviews: InterviewTerms::default(),
            answer_within: Duration::hours(4),
            handbook: Arc::default(),
        }
    }
}

/// The price of a month by level and workload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceList {
    /// Names this list in quotes; changes whenever a figure does.
    pub version: String,
    /// Currency of every figure.
    pub currency: Currency,
    /// Cents a month: `[level][workload]`, in the orders of [`Level::ALL`] and [`Workload::ALL`].
    pub cents_per_month: [[i64; 2]; 3],
}

/// How trials work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialTerms {
    /// Length in days; the first day counts.
    pub days: i64,
    /// How many days before the last day a reminder is sent; `0` is the last morning.
    pub remind_before: Vec<i64>,
    /// Local time of day of reminders and check-ins.
    pub remind_at: NaiveTime,
    /// Days of the trial (first day = 1) on which the bot asks how it goes.
    pub check_in_on: Vec<i64>,
    /// Whether the trial's days count towards the commitment.
    pub counts_toward_commitment: bool,
    /// What happens when nobody decides.
    pub without_decision: WithoutDecision,
    /// By how many days a trial can be extended, once; 0 is never.
    pub extend_days: i64,
}

/// What happens when a trial's last day passes without a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutDecision {
    /// The trial lapses and nothing is charged.
    Lapse,
    /// The developer is kept, month by month.
    Keep,
}

/// How interviews are booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewTerms {
    /// Length of an interview; a multiple of 15 minutes.
    pub length: Duration,
    /// The least time between booking and start.
    pub notice: Duration,
    /// How far ahead one may book.
    pub horizon: Duration,
    /// Free time kept after each interview of a developer; a multiple of 15 minutes.
    pub buffer: Duration,
    /// How long a slot is held while it is being confirmed.
    pub hold: Duration,
    /// Where interviews meet; `{id}` stands for the interview's id.
    pub video_link: String,
}

/// Two offers of the price list that surprise: the higher level for the same or less money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swap {
    /// What was asked for.
    pub from: (Level, Workload),
    /// The higher level at another workload.
    pub to: (Level, Workload),
    /// `to`'s price minus `from`'s: zero or negative.
    pub difference: Money,
}

impl PriceList {
    /// The price of a month.
    pub const fn month(&self, level: Level, workload: Workload) -> Money {
        Money::new(self.cents_per_month[level.index()][workload.index()], self.currency)
    }

    /// The price of an hour, rounded half up to a cent.
    pub const fn hour(&self, level: Level, workload: Workload) -> Money {
        self.month(level, workload).per(workload.hours_per_month())
    }

    /// Higher levels at the other workload that cost no more than `level` at `workload`.
    pub fn swaps(&self, level: Level, workload: Workload) -> Vec<Swap> {
        let price = self.month(level, workload);
        let other = workload.other();
        Level::ALL
            .into_iter()
            .filter(|higher| *higher > level && self.month(*higher, other).cents <= price.cents)
            .map(|higher| Swap { from: (level, workload), to: (higher, other), difference: self.month(higher, other).minus(price) })
            .collect()
    }

    /// Every level and workload that costs at most `budget` a month, dearest first.
    pub fn within(&self, budget: Money) -> Vec<(Level, Workload)> {
        let mut found: Vec<_> = Level::ALL
            .into_iter()
            .flat_map(|level| Workload::ALL.map(|workload| (level, workload)))
            .filter(|(level, workload)| self.month(*level, *workload).cents <= budget.cents)
            .collect();
        found.sort_by_key(|(level, workload)| std::cmp::Reverse((self.month(*level, *workload).cents, *level)));
        found
    }
}

impl Default for PriceList {
    /// The hiring guide's prices, in US dollars.
    fn default() -> Self {
        Self {
            version: "guide-1".to_owned(),
            currency: Currency::USD,
            cents_per_month: [[130_000, 80_000], [220_000, 130_000], [360_000, 200_000]],
        }
    }
}

impl Default for TrialTerms {
    fn default() -> Self {
        Self {
            days: 14,
            remind_before: vec![3, 1, 0],
            remind_at: NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(),
            check_in_on: vec![3, 7],
            counts_toward_commitment: false,
            without_decision: WithoutDecision::Lapse,
            extend_days: 7,
        }
    }
}

impl Default for InterviewTerms {
    fn default() -> Self {
        Self {
            length: Duration::minutes(30),
            notice: Duration::hours(12),
            horizon: Duration::days(21),
            buffer: Duration::minutes(15),
            hold: Duration::minutes(10),
            video_link: "https://meet.jit.si/hirebot-{id}".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_costs_what_the_guide_says() {
        let prices = PriceList::default();
        let hour = |level, workload| prices.hour(level, workload).cents;
        assert_eq!([hour(Level::L1, Workload::FullTime), hour(Level::L1, Workload::PartTime)], [813, 1_000]);
        assert_eq!([hour(Level::L2, Workload::FullTime), hour(Level::L2, Workload::PartTime)], [1_375, 1_625]);
        assert_eq!([hour(Level::L3, Workload::FullTime), hour(Level::L3, Workload::PartTime)], [2_250, 2_500]);
    }

    #[test]
    fn the_price_list_hides_two_swaps() {
        let prices = PriceList::default();
        let same = prices.swaps(Level::L1, Workload::FullTime);
        assert_eq!(same.iter().map(|swap| (swap.to, swap.difference.cents)).collect::<Vec<_>>(), [((Level::L2, Workload::PartTime), 0)]);
        let less = prices.swaps(Level::L2, Workload::FullTime);
        assert_eq!(
            less.iter().map(|swap| (swap.to, swap.difference.cents)).collect::<Vec<_>>(),
            [((Level::L3, Workload::PartTime), -20_000)]
        );
    }
}
