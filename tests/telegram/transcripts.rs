//! The transcripts of the terminal on Telegram: the fourth depth. Whoever talks alone does so in a private chat, several people
//! share a group, unless they are each in a place of their own. Rows of buttons are as wide as a phone here, so rows are no difference.

use crate::{
    database::{Kind, fresh, remove},
    stage::{Mode, Stage, talkers},
    support::script::{are_apart, has_staff, play, scene_of},
};
use std::{fs, path::PathBuf};

fn transcripts() -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir("tests/transcripts").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "chat"));
    paths.sort();
    assert!(!paths.is_empty());
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// All rows of buttons of a message in one.
fn rows_joined(transcript: &str) -> String {
    let mut joined = String::new();
    for line in transcript.lines() {
        let is_row = |line: &str| {
            let content = line.strip_prefix("   | ").unwrap_or_default();
            content.starts_with('[') && content.ends_with(']')
        };
        if is_row(line) && joined.lines().last().is_some_and(is_row) {
            joined.truncate(joined.trim_end().len());
            joined.push(' ');
            joined.push_str(line.trim_start_matches("   | "));
        } else {
            // An empty line at an end of a message is not shown.
            joined.push_str(line);
        }
        joined.push('\n');
    }
    joined
}

#[tokio::test(flavor = "multi_thread")]
async fn go_on_telegram_as_in_the_terminal() {
    go_on_telegram(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hires_go_on_telegram_as_in_the_terminal_on_postgres() {
    go_on_telegram(Kind::Postgres).await;
}

async fn go_on_telegram(kind: Kind) {
    for (path, script) in transcripts() {
        let name = path.to_string_lossy();
        // The database makes no difference to the words: there, those are played in which most is written.
        if kind == Kind::Postgres && !["_hire", "link", "two_members"].iter().any(|part| name.contains(part)) {
            continue;
        }
        // Who staff are is known from the config: see the tests of the desk.
        if has_staff(&script) {
            continue;
        }
        let Some((url, _folder)) = fresh(kind).await else {
            eprintln!("LEFT OUT: TEST_POSTGRES_URL is not set, so the transcripts were not played on Telegram with Postgres");
            return;
        };
        let mut stage = Stage::start(Mode::Polling, talkers(&script).len() > 1 && !are_apart(&script), &url, &scene_of(&script)).await;
        let played = play(&script, &mut stage).await;
        let (expected, played) = (rows_joined(&script), rows_joined(&played));
        if let Some(number) = expected.lines().zip(played.lines()).position(|(one, other)| one != other) {
            let around = |text: &str| text.lines().skip(number.saturating_sub(6)).take(12).collect::<Vec<_>>().join("\n");
            panic!("{}: at {number}\n--- expected\n{}\n--- on Telegram\n{}", path.display(), around(&expected), around(&played));
        }
        assert_eq!(expected.lines().count(), played.lines().count(), "{}", path.display());
        stage.fake.refused_nothing();
        stage.kill().await;
        stage.store.close().await;
        remove(kind, &url).await;
    }
}
