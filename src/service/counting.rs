//! What the service counts while it works, for whoever watches it. Figures that can be looked up in the database are not counted
//! here.

use crate::store::{Backlog, Settled};
use metrics::{counter, gauge};

/// An event acted, had acted before, or could not act.
pub fn event(outcome: &'static str) {
    counter!("hirebot_events_total", "outcome" => outcome).increment(1);
}

/// Promises were kept.
pub fn promises(kept: usize) {
    counter!("hirebot_promises_kept_total").increment(u64::try_from(kept).unwrap_or(u64::MAX));
}

/// A delivery ended.
pub fn delivery(how: Settled) {
    message(match how {
        Settled::Sent | Settled::Farewell => "sent",
        Settled::Unknown => "unknown",
        Settled::Dead(_) => "dead",
    });
}

/// A delivery failed and is tried again.
pub fn retry() {
    message("retried");
}

/// The platform wants less to be sent.
pub fn held() {
    message("held");
}

fn message(outcome: &'static str) {
    counter!("hirebot_messages_total", "outcome" => outcome).increment(1);
}

/// What waits and what is late, as it is in the database at this moment.
#[expect(clippy::cast_precision_loss, reason = "nobody has 2^53 messages")]
pub fn backlog(backlog: Backlog) {
    gauge!("hirebot_outbox_pending").set(backlog.outbox_waiting as f64);
    gauge!("hirebot_promises_pending").set(backlog.promises_pending as f64);
    gauge!("hirebot_promises_overdue").set(backlog.promises_overdue as f64);
}
