//! Talking to the program through a pipe.

use crate::{
    running::{Running, hirebot, rehearsal, run},
    support::script::{is_heard, speaker},
};
use std::fs;

/// What a person of the transcript types, and what the bot says, a line each.
fn transcript() -> (String, Vec<String>) {
    let script = fs::read_to_string("tests/transcripts/terminal_hire.chat").unwrap();
    let (mut typed, mut heard) = (String::new(), Vec::new());
    for line in script.lines() {
        if let Some(name) = speaker(line) {
            typed.extend([&line[name.len() + 2..], "\n"]);
        } else if let Some(said) = line.strip_prefix("bot> ").or_else(|| line.strip_prefix("   | ")) {
            heard.push(plain(said));
        } else if !is_heard(line) && !line.contains(" reads ") {
            typed.extend([line, "\n"]);
        }
    }
    (typed, heard)
}

/// A line without what differs from run to run: ids, and where a calendar file is.
fn plain(line: &str) -> String {
    if line.starts_with("📅") {
        return "📅".to_owned();
    }
    line.rfind("/hirebot-").map_or_else(|| line.to_owned(), |id| format!("{}/hirebot-", &line[..id]))
}

#[test]
fn the_whole_hire_is_played_from_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let (typed, expected) = transcript();
    let said = run(rehearsal(folder.path()), &typed).well();
    assert!(!said.contains('\u{1b}'), "a pipe gets plain text");
    let said: Vec<String> = said.lines().map(plain).collect();
    for (number, (said, expected)) in said.iter().zip(&expected).enumerate() {
        assert_eq!(said, expected, "line {number}");
    }
    assert_eq!(said.len(), expected.len());

    let files: Vec<_> = fs::read_dir(folder.path().join("hirebot-interviews")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    let calendar = fs::read_to_string(&files[0]).unwrap();
    for property in ["METHOD:REQUEST", "UID:", "SEQUENCE:0", "DTSTART:20261201T"] {
        assert!(calendar.lines().any(|line| line.starts_with(property)), "{property} is not in\n{calendar}");
    }
}

#[test]
fn a_line_that_does_not_move_the_clock_ends_a_rehearsal_with_what_would() {
    let folder = tempfile::tempdir().unwrap();
    run(rehearsal(folder.path()), "*** 3 moons later\n").badly(1, &["*** 3 days later"]);
}

#[test]
fn a_rehearsal_goes_on_at_the_time_to_which_it_came() {
    let folder = tempfile::tempdir().unwrap();
    run(rehearsal(folder.path()), "/hire\n*** 10 minutes later\n").well();
    let said = run(rehearsal(folder.path()), "*** at 2026-11-30 10:05\n");
    said.badly(1, &["does not move the clock"]);
    run(rehearsal(folder.path()), "*** at 2026-11-30 10:15\n").well();
}

#[test]
fn in_a_time_lapse_a_reminder_comes_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let lapse = ["chat", "--as", "dana", "--time-lapse", "86400", "--clock-start", "2026-11-30T09:00:00Z"];
    let mut chat = Running::start(hirebot(folder.path(), &lapse));
    chat.say("/hire\n[Backend]\n");
    chat.until("2 of 10");
    // Nobody types any more.
    chat.until("still waiting for you");
    assert_eq!(chat.end().code, Some(0));
}

#[test]
fn colours_are_for_terminals_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut chat = rehearsal(folder.path());
    chat.env("NO_COLOR", "1").env("HIREBOT_LOG", "debug");
    let ended = run(chat, "/start\n");
    assert!(!ended.err.contains('\u{1b}') && !ended.err.is_empty());
    assert!(!ended.well().contains('\u{1b}'));
}
