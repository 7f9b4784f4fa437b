//! Quarters of an hour: what an interview takes of its two sides.

use super::AccountId;
use crate::hiring::{developer::DeveloperId, interview::Interview, terms::InterviewTerms};
use chrono::{DateTime, Duration, DurationRound, Utc};

/// Interviews, buffers and slots are multiples of this.
pub(super) const LENGTH: Duration = Duration::minutes(15);
/// The most cells that one side of one interview takes: a day.
const MOST: usize = 96;

/// How a developer is written in `occupied.who`.
pub(super) fn developer(id: &DeveloperId) -> String {
    format!("developer:{}", id.0)
}

/// How a client is written in `occupied.who`.
pub(super) fn client(id: AccountId) -> String {
    format!("account:{}", id.0)
}

/// Everything that `interview` takes: first of the developer, with the buffer after it, then of the client, without.
pub(super) fn of(interview: &Interview, account: AccountId, terms: &InterviewTerms) -> Vec<(String, DateTime<Utc>)> {
    let side = |who: String, until| between(interview.starts_at, until).map(move |cell_at| (who.clone(), cell_at));
    side(developer(&interview.developer), interview.ends_at + terms.buffer).chain(side(client(account), interview.ends_at)).collect()
}

/// Cells that share time with the stretch from `from` until `until`.
fn between(from: DateTime<Utc>, until: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    let first = from.duration_trunc(LENGTH).unwrap_or(from);
    std::iter::successors(Some(first), |cell_at| cell_at.checked_add_signed(LENGTH)).take_while(move |cell_at| *cell_at < until).take(MOST)
}

#[cfg(test)]
mod tests {
    use super::between;
    use chrono::{TimeZone, Utc};

    #[test]
    fn a_stretch_takes_every_cell_it_touches() {
        let at = |hour, minute| Utc.with_ymd_and_hms(2026, 12, 1, hour, minute, 0).single();
        let cells = |from, until| Some(between(from?, until?).map(Some).collect::<Vec<_>>());
        assert_eq!(cells(at(9, 0), at(9, 30)), Some(vec![at(9, 0), at(9, 15)]));
        assert_eq!(cells(at(9, 10), at(9, 31)), Some(vec![at(9, 0), at(9, 15), at(9, 30)]));
        assert_eq!(cells(at(9, 0), at(9, 0)), Some(vec![]));
    }
}
