//! Where hires stand, and how many days it takes them to get there.

use crate::store::Progress;
use chrono::{DateTime, Utc};

const SECONDS_OF_A_DAY: f64 = 86_400.0;

/// A stage that a hire comes to after its brief.
struct Stage {
    name: &'static str,
    at: fn(&Progress) -> Option<DateTime<Utc>>,
}

/// In the order of a hire.
const STAGES: [Stage; 4] = [
    Stage { name: "shortlist", at: |hire| hire.shortlisted_at },
    Stage { name: "interview", at: |hire| hire.booked_at },
    Stage { name: "trial", at: |hire| hire.tried_at },
    Stage { name: "kept", at: |hire| hire.kept_at },
];

/// A line a stage: how many hires stand there, and the median of the days from the brief to it, of all that ever came there. Nothing
/// where there is no brief.
pub(super) fn lines(hires: &[Progress]) -> Vec<String> {
    if hires.is_empty() {
        return Vec::new();
    }
    let furthest = |hire: &Progress| STAGES.iter().rposition(|stage| (stage.at)(hire).is_some());
    let standing = |stage: Option<usize>| hires.iter().filter(|hire| furthest(hire) == stage).count();
    let first = format!("{:>8}  briefs without a shortlist", standing(None));
    let further = STAGES.iter().enumerate().map(|(number, stage)| {
        let days = hires.iter().filter_map(|hire| {
            let seconds = ((stage.at)(hire)? - hire.briefed_at).as_seconds_f64();
            Some(seconds.max(0.0) / SECONDS_OF_A_DAY)
        });
        let after = median(days.collect()).map_or_else(String::new, |days| format!(", after {days:.1} days (median)"));
        format!("{:>8}  at {}{after}", standing(Some(number)), stage.name)
    });
    std::iter::once(first).chain(further).collect()
}

/// The middle one, or the mean of the two in the middle.
fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    let middle = figures.len() / 2;
    let upper = *figures.get(middle)?;
    let lower = if figures.len().is_multiple_of(2) { *figures.get(middle.checked_sub(1)?)? } else { upper };
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn hire(days: [Option<i64>; 4]) -> Progress {
        let briefed_at = DateTime::UNIX_EPOCH;
        let [shortlisted_at, booked_at, tried_at, kept_at] = days.map(|days| days.map(|days| briefed_at + TimeDelta::days(days)));
        Progress { briefed_at, shortlisted_at, booked_at, tried_at, kept_at }
    }

    #[test]
    fn each_hire_stands_where_it_has_come_to() {
        let hires = [
            hire([None; 4]),
            hire([Some(1), None, None, None]),
            hire([Some(2), Some(3), Some(5), Some(20)]),
            // Taken off the shortlist again.
            hire([None, Some(4), None, None]),
        ];
        let expected = [
            "       1  briefs without a shortlist",
            "       1  at shortlist, after 1.5 days (median)",
            "       1  at interview, after 3.5 days (median)",
            "       0  at trial, after 5.0 days (median)",
            "       1  at kept, after 20.0 days (median)",
        ];
        assert_eq!(lines(&hires), expected);
    }

    #[test]
    fn nothing_is_said_of_nothing() {
        assert_eq!(lines(&[]), Vec::<String>::new());
        assert_eq!(median(Vec::new()), None);
    }
}
