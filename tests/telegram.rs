//! The bot on Telegram, through the real client, against a Bot API server that refuses what Telegram refuses.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails; one that is left out says so; a server that takes its time waits"
)]

#[path = "telegram/crowd.rs"]
mod crowd;
#[path = "telegram/desk.rs"]
mod desk;
#[path = "telegram/draining.rs"]
mod draining;
#[expect(dead_code, reason = "each suite uses a part of it")]
#[path = "support/telegram/mod.rs"]
mod fake;
#[path = "telegram/faults.rs"]
mod faults;
#[path = "telegram/groups.rs"]
mod groups;
#[path = "telegram/hiring.rs"]
mod hiring;
#[path = "telegram/linking.rs"]
mod linking;
#[path = "telegram/order.rs"]
mod order;
#[expect(dead_code, reason = "each suite uses a part of it")]
#[path = "program/running.rs"]
mod running;
#[path = "telegram/serving.rs"]
mod serving;
#[path = "telegram/staff.rs"]
mod staff;
#[path = "telegram/stage.rs"]
mod stage;
#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;
#[path = "telegram/transcripts.rs"]
mod transcripts;
#[path = "telegram/voting.rs"]
mod voting;

use support::database;
