//! How things stand: what there is, what is owed, what is late, and how far hires have come.

use super::{advice::advised, funnel};
use crate::store::{Counts, Store};
use chrono::{DateTime, Utc};
use std::{collections::BTreeMap, io::Write};

/// Counts everything and says it, a line a thing.
///
/// # Errors
/// A failure of the database, or that `out` cannot be written.
pub async fn status(store: &Store, now: DateTime<Utc>, out: &mut impl Write) -> anyhow::Result<()> {
    let counts = store.counts(now).await.map_err(|error| advised(&error))?;
    let hires = store.progress().await.map_err(|error| advised(&error))?;
    out.write_all(shown(&counts).as_bytes())?;
    for line in funnel::lines(&hires) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// A line a thing, the figure first, states behind it.
fn shown(counts: &Counts) -> String {
    let all = |states: &BTreeMap<String, i64>| states.values().sum::<i64>();
    let late = if counts.promises_overdue == 0 { String::new() } else { format!("{} overdue", counts.promises_overdue) };
    let lines = [
        (counts.developers, "developers in the pool", String::new()),
        (counts.chats, "chats", String::new()),
        (counts.briefs, "briefs", String::new()),
        (all(&counts.interviews), "interviews", states(&counts.interviews)),
        (all(&counts.trials), "trials", states(&counts.trials)),
        (counts.engagements, "engagements", String::new()),
        (counts.promises_pending, "reminders to come", late),
        (all(&counts.outbox), "messages", states(&counts.outbox)),
        (counts.support_requests, "support requests", states(&counts.support)),
    ];
    let line = |(many, what, detail): (i64, &str, String)| match detail.as_str() {
        "" => format!("{many:>8}  {what}\n"),
        detail => format!("{many:>8}  {what}: {detail}\n"),
    };
    lines.into_iter().map(line).collect()
}

fn states(states: &BTreeMap<String, i64>) -> String {
    let named: Vec<_> = states.iter().map(|(state, many)| format!("{many} {}", state.replace('_', " "))).collect();
    named.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_and_what_is_late_stand_behind_the_figures() {
        let trials = BTreeMap::from([("active".to_owned(), 2), ("decision_due".to_owned(), 1)]);
        let outbox = BTreeMap::from([("dead".to_owned(), 1), ("sent".to_owned(), 70), ("unknown".to_owned(), 4)]);
        let counts = Counts { developers: 62, trials, outbox, promises_pending: 9, promises_overdue: 1, ..Counts::default() };
        let said = shown(&counts);
        let lines: Vec<_> = said.lines().collect();
        assert_eq!(lines.len(), 9);
        assert_eq!(lines[0], "      62  developers in the pool");
        assert_eq!(lines[4], "       3  trials: 2 active, 1 decision due");
        assert_eq!(lines[6], "       9  reminders to come: 1 overdue");
        assert_eq!(lines[7], "      75  messages: 1 dead, 70 sent, 4 unknown", "what may have arrived is counted");
    }
}
