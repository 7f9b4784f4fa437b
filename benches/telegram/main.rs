//! The program on Telegram, as a process of its own, before a Bot API server on loopback: people who brief it side by side, a
//! server that takes its time, and somebody who presses while ten thousand reminders are due.
//!
//! `cargo bench --bench telegram`; words behind `--` choose parts: `talk`, `slow`, `reminders`.
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on has failed")]
#![expect(clippy::cast_precision_loss, reason = "figures for a table")]
#![expect(clippy::disallowed_methods, reason = "a server that takes its time waits")]

mod bot;
#[expect(dead_code, reason = "the tests use the rest of it")]
#[path = "../../tests/support/telegram/mod.rs"]
mod fake;
mod reminders;
mod talk;
#[expect(dead_code, reason = "each bench uses a part of it")]
#[path = "../service/usage.rs"]
mod usage;

use std::time::Duration;

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runs = |part: &str| chosen.is_empty() || chosen.iter().any(|word| word == part);
    println!("load of this machine: {}", usage::load());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if runs("talk") {
        runtime.block_on(talk::measure(Duration::ZERO));
    }
    if runs("slow") {
        runtime.block_on(talk::measure(Duration::from_millis(40)));
    }
    if runs("reminders") {
        runtime.block_on(reminders::measure());
    }
}
