//! The only place that reads the clock or waits for it.

use chrono::{DateTime, TimeDelta, Utc};
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Where the time comes from.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    Real,
    /// Starts at an instant and runs a number of times as fast.
    Lapse {
        /// What it showed when it was started.
        start: DateTime<Utc>,
        /// Seconds that pass on it in one real second.
        factor: f64,
        /// When it was started.
        since: Instant,
    },
    /// Stands still until it is told to move: rehearsals and tests.
    Still(Mutex<DateTime<Utc>>),
}

impl Clock {
    /// A clock that runs `factor` times as fast from `start` on.
    pub fn lapse(start: DateTime<Utc>, factor: f64) -> Self {
        Self::Lapse { start, factor: factor.clamp(0.001, 1_000_000.0), since: Instant::now() }
    }

    /// A clock that stands at `at`.
    pub fn still(at: DateTime<Utc>) -> Self {
        Self::Still(Mutex::new(at))
    }

    /// The machine's time, whatever clock the bot runs on: for the start of a rehearsal.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may read the clock")]
    pub fn machine() -> DateTime<Utc> {
        Utc::now()
    }

    /// Now, cut to microseconds: what a database keeps.
    pub fn now(&self) -> DateTime<Utc> {
        let now = match self {
            Self::Real => Self::machine(),
            Self::Lapse { start, factor, since } => {
                let passed = TimeDelta::from_std(since.elapsed().mul_f64(*factor)).unwrap_or(TimeDelta::MAX);
                start.checked_add_signed(passed).unwrap_or(*start)
            }
            Self::Still(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        };
        DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
    }

    /// The same clock, but showing no less than `at`: time does not go back.
    #[must_use]
    pub fn no_earlier_than(self, at: DateTime<Utc>) -> Self {
        match self {
            Self::Lapse { start, factor, .. } => Self::lapse(start.max(at), factor),
            Self::Still(_) => Self::still(self.now().max(at)),
            Self::Real => Self::Real,
        }
    }

    /// How far this clock gets while `real` passes. Leases and pauses between attempts are about machines, which do not hurry
    /// because the bot's clock does: without this, a lease of a minute would be over at once in a time-lapse.
    pub fn stretch(&self, real: TimeDelta) -> TimeDelta {
        match self {
            Self::Real | Self::Still(_) => real,
            Self::Lapse { factor, .. } => {
                let stretched = real.to_std().unwrap_or(Duration::ZERO).as_secs_f64() * factor;
                Duration::try_from_secs_f64(stretched).ok().and_then(|span| TimeDelta::from_std(span).ok()).unwrap_or(real)
            }
        }
    }

    /// Moves a clock that stands still; others go their own way.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Self::Still(at) = self {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }

    /// Waits until the clock shows `until`, but at most `most` of real time.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may wait for the clock")]
    pub async fn wait_until(&self, until: DateTime<Utc>, most: Duration) {
        let ahead = (until - self.now()).to_std().unwrap_or(Duration::ZERO);
        let real = match self {
            Self::Real => ahead,
            Self::Lapse { factor, .. } => ahead.div_f64(*factor),
            Self::Still(_) => most,
        };
        tokio::time::sleep(real.min(most)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_lasts_as_long_however_fast_the_clock_runs() {
        let minute = TimeDelta::minutes(1);
        assert_eq!(Clock::Real.stretch(minute), minute);
        assert_eq!(Clock::still(DateTime::UNIX_EPOCH).stretch(minute), minute);
        assert_eq!(Clock::lapse(DateTime::UNIX_EPOCH, 86_400.0).stretch(minute), TimeDelta::days(60));
        assert_eq!(Clock::lapse(DateTime::UNIX_EPOCH, 0.5).stretch(minute), TimeDelta::seconds(30));
    }
}
