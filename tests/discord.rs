//! The bot on Discord, through the real client, against a Discord of our own that refuses what Discord refuses.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[path = "discord/connecting.rs"]
mod connecting;
#[path = "support/discord/mod.rs"]
mod fake;
#[path = "discord/faults.rs"]
mod faults;
#[path = "discord/hiring.rs"]
mod hiring;
#[path = "discord/inspecting.rs"]
mod inspecting;
#[path = "discord/linked.rs"]
mod linked;
#[path = "discord/news.rs"]
mod news;
#[path = "discord/notices.rs"]
mod notices;
#[expect(dead_code, reason = "each suite uses a part of it")]
#[path = "program/running.rs"]
mod running;
#[path = "discord/serving.rs"]
mod serving;
#[path = "discord/staff.rs"]
mod staff;
#[path = "discord/stage.rs"]
mod stage;
#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;
#[expect(dead_code, reason = "each suite uses a part of it")]
#[path = "support/telegram/mod.rs"]
mod telegram;
#[path = "discord/threads.rs"]
mod threads;
#[path = "discord/together.rs"]
mod together;
#[path = "discord/transcripts.rs"]
mod transcripts;

use support::database;
