//! Plays every `tests/transcripts/*.chat` on the pure core, on the whole service with `SQLite`, and with Postgres.
//! `UPDATE=1 cargo test --test transcripts` rewrites the bot's lines from the pure core.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;

use futures_util::{StreamExt as _, stream};
use std::{collections::BTreeSet, env, fs, path::PathBuf};
use support::{
    database::{Kind, fresh, remove},
    keys::english,
    pure::Pure,
    script::{play, scene_of},
    whole::Whole,
};

fn transcripts() -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir("tests/transcripts").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "chat"));
    paths.sort();
    assert!(!paths.is_empty());
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn compare(path: &std::path::Path, depth: &str, expected: &str, played: &str) {
    if expected == played {
        return;
    }
    let differs = expected
        .lines()
        .zip(played.lines())
        .position(|(one, other)| one != other)
        .unwrap_or(expected.lines().count().min(played.lines().count()));
    let around = |text: &str| text.lines().skip(differs.saturating_sub(3)).take(12).collect::<Vec<_>>().join("\n");
    panic!(
        "{} went another way on {depth}, from line {}:\n--- expected\n{}\n--- played\n{}",
        path.display(),
        differs + 1,
        around(expected),
        around(played)
    );
}

#[tokio::test]
async fn on_the_pure_core() {
    for (path, script) in transcripts() {
        let played = play(&script, &mut Pure::start(scene_of(&script))).await;
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, played).unwrap();
        } else {
            compare(&path, "the pure core", &script, &played);
        }
    }
}

/// So many transcripts are played on one kind of database at once.
const AT_ONCE: usize = 4;

/// What no transcript can show, and why.
const NEVER_SHOWN: [(&str, &str); 41] = [
    ("browsing-watch-others", "it takes four developers who become free at one moment"),
    ("scheduling-no-brief", "a workspace that hires has a brief; kept for one whose briefs were removed"),
    ("scheduling-button-hire", "stands below scheduling-no-brief"),
    ("briefing-example-notes", "any words are notes, so that nobody gets them wrong"),
    ("briefing-needed", "a question that is needed has no button to skip it, not even an old one"),
    ("browsing-button-more-fullstack", "full-stack developers fit a brief for backend developers already"),
    ("browsing-button-more-level", "a level gives way to higher ones as well, never to one other alone"),
    ("browsing-shortlist-full", "it takes twenty developers on one shortlist"),
    ("browsing-title-without-headline", "a pool file needs a headline for everybody"),
    ("menu-swap-full-time-less", "the guide's prices have no level that costs less full-time than a lower one part-time"),
    ("menu-swap-full-time-same", "the guide's prices have no level that costs the same full-time as a lower one part-time"),
    ("scheduling-more-ahead", "it takes nine interviews ahead"),
    ("scheduling-no-times", "it takes a developer without a free half hour in three weeks"),
    ("scheduling-not-yet", "only a forged button asks how an interview went before it"),
    ("scheduling-unknown", "only a forged button names an interview of another workspace"),
    ("trialing-no-brief", "whoever was met was met for a brief"),
    ("trialing-nothing-open", "no stage of trials is without its question"),
    ("trialing-settled-kept", "a kept trial is told of by its engagement"),
    ("trialing-stands-over", "it takes words that are answered between midnight and the sweep that closes the trial"),
    ("trialing-taken", "it takes a trial in another workspace"),
    ("menu-back-again", "said after a platform has forgotten presses, tried with its adapter"),
    ("telegram-not-in-group", "a link of Telegram, tried with the adapter"),
    ("telegram-not-yours", "an alert of Telegram, tried with the adapter"),
    ("linking-in-private", "a terminal has one reader, so it is tried with the adapters"),
    ("privacy-in-private", "a terminal has one reader, so it is tried with the adapters"),
    ("scoring-not-yet", "only a forged button scores an interview that has not taken place"),
    ("kit-no-brief", "only a forged button names a brief of another workspace"),
    ("answering-was-unanswered", "it takes words between the end of a question and the sweep that closes it"),
    ("attending-unknown", "it takes an interview that was over days ago"),
    ("attending-off-full", "it takes a dozen times off"),
    ("attending-client-busy", "it takes a proposal that meets another interview of the client's, tried with the store"),
    ("trialing-unknown", "only a forged button names a trial of another workspace"),
    ("conferring-counting", "it takes a look between the end of a vote and its count"),
    ("conferring-time-over", "it takes a press between the end of a vote and its count"),
    ("conferring-member", "in a terminal everybody has a name"),
    ("conferring-somebody", "it takes a member who was forgotten"),
    ("conferring-no-member", "only a forged button names somebody of another workspace"),
    ("conferring-no-vote", "only a forged button names a vote of another workspace"),
    ("conferring-note-of-others", "only a forged button takes somebody else's note back"),
    ("conferring-notes-full", "it takes thirty notes on one developer"),
    ("renewing-unknown", "only a forged button names a commitment of another workspace"),
];

#[tokio::test]
async fn every_message_is_shown_by_some_transcript() {
    let mut unseen = english();
    for (_, script) in transcripts() {
        let mut world = Pure::start(scene_of(&script));
        play(&script, &mut world).await;
        unseen.retain(|key| !world.shown().contains(key.as_str()));
    }
    // Languages are named by the catalogue itself, whichever a profile has.
    unseen.retain(|key| !key.starts_with("common-language-"));
    // What only Discord shows is shown by the tests of Discord, and what only staff see by those of the platforms.
    unseen.retain(|key| !key.starts_with("discord-") && !key.starts_with("staff-"));
    // What staff hear of, and what proves a route, is shown by the tests of Discord too: a terminal has neither.
    unseen.retain(|key| !key.starts_with("notice-"));
    let excepted: BTreeSet<String> = NEVER_SHOWN.iter().map(|(key, _)| (*key).to_owned()).collect();
    let missing: Vec<_> = unseen.difference(&excepted).collect();
    assert!(missing.is_empty(), "no transcript shows {missing:#?}");
    let shown: Vec<_> = excepted.difference(&unseen).collect();
    assert!(shown.is_empty(), "shown after all, so no exceptions: {shown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_whole_service_with_sqlite() {
    on_the_whole_service(Kind::Sqlite, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_whole_service_with_postgres() {
    on_the_whole_service(Kind::Postgres, "Postgres").await;
}

async fn on_the_whole_service(kind: Kind, depth: &str) {
    // Most of a transcript's time is waiting for the disk.
    stream::iter(transcripts()).for_each_concurrent(AT_ONCE, |(path, script)| on_a_whole_service(kind, depth, path, script)).await;
}

async fn on_a_whole_service(kind: Kind, depth: &str, path: PathBuf, script: String) {
    let Some((url, _folder)) = fresh(kind).await else {
        eprintln!("LEFT OUT: TEST_POSTGRES_URL is not set, so {} was not played on Postgres", path.display());
        return;
    };
    let mut world = Whole::start(&url, &scene_of(&script)).await;
    let played = play(&script, &mut world).await;
    world.service.shared().store.close().await;
    remove(kind, &url).await;
    compare(&path, depth, &script, &played);
}
