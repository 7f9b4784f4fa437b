//! What the service promises whatever happens: an event acts once, a slot is booked once, a message goes out once, and nothing is
//! lost. On `SQLite` and on Postgres.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[path = "service/crashing.rs"]
mod crashing;
#[path = "service/delivering.rs"]
mod delivering;
#[path = "service/downtime.rs"]
mod downtime;
#[path = "service/linking.rs"]
mod linking;
#[path = "service/persisted.rs"]
mod persisted;
#[path = "service/racing.rs"]
mod racing;
#[path = "service/scene.rs"]
mod scene;
#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;
#[path = "service/watching.rs"]
mod watching;

use support::database;
