//! Which times of day a reading can mean.

use super::reading::{HalfOf, TimeOf};
use super::words::Part;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// Times that are meant, likeliest first: days to add, and minutes from midnight. `None`: no clock shows such a time.
pub(super) fn times(time: TimeOf, part: Option<Part>) -> Option<Vec<(i64, i64)>> {
    match time {
        TimeOf::Noon => Some(vec![(0, DAY / 2)]),
        // The end of the day that was named, or its beginning.
        TimeOf::Midnight => Some(vec![(1, 0), (0, 0)]),
        TimeOf::Clock { hour, minute, plus, half } => {
            if hour > 24 || minute > 59 || (hour == 24 && minute > 0) {
                return None;
            }
            let at = |hour: u32| {
                let total = i64::from(hour * 60 + minute) + plus;
                (total.div_euclid(DAY), total.rem_euclid(DAY))
            };
            Some(hours(hour, half, part)?.into_iter().map(at).collect())
        }
    }
}

/// The hours of 24 that an hour as it was said can be, likeliest first. Between one and seven o'clock both halves of the
/// day are possible, from eight to twelve people who meet for work mean the day.
fn hours(hour: u32, half: HalfOf, part: Option<Part>) -> Option<Vec<u32>> {
    match (half, part) {
        (HalfOf::Am, _) => (hour <= 12).then(|| vec![hour % 12]),
        (HalfOf::Pm, _) => (1..24).contains(&hour).then(|| vec![if hour < 12 { hour + 12 } else { hour }]),
        (HalfOf::Unsaid | HalfOf::Written, _) if hour == 0 || hour > 12 => Some(vec![hour]),
        (HalfOf::Unsaid | HalfOf::Written, Some(Part::Morning)) => (hour < 12).then(|| vec![hour]),
        (HalfOf::Unsaid | HalfOf::Written, Some(Part::Afternoon)) => Some(vec![if hour == 12 { 12 } else { hour + 12 }]),
        (HalfOf::Unsaid | HalfOf::Written, Some(Part::Evening)) => Some(vec![hour + 12]),
        // Two at night belongs to the named date or to the one after it.
        (HalfOf::Unsaid | HalfOf::Written, Some(Part::Night)) => Some(if hour < 6 { vec![hour, hour + 24] } else { vec![hour + 12] }),
        (HalfOf::Unsaid | HalfOf::Written, None) if hour < 8 => Some(vec![hour + 12, hour]),
        (HalfOf::Exact, _) | (HalfOf::Unsaid | HalfOf::Written, None) => Some(vec![hour]),
    }
}
