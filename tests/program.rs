//! The built program, as people run it: through a pipe, killed, misconfigured, as a service. Each test has a folder of its own.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[path = "program/killing.rs"]
mod killing;
#[path = "program/operating.rs"]
mod operating;
#[path = "program/refusing.rs"]
mod refusing;
#[path = "program/running.rs"]
mod running;
#[path = "program/serving.rs"]
mod serving;
#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;
#[path = "program/talking.rs"]
mod talking;
#[path = "program/voting.rs"]
mod voting;
