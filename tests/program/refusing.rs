//! What is wrong is said in one sentence, with an exit code, and nothing is changed: 2 for the config and the arguments, 1 for what
//! failed on the way.

use crate::{
    running::{hirebot, rehearsal, run},
    support::database::{Kind, run as sql, texts},
};
use sqlx::{Connection as _, SqliteConnection};
use std::{ffi::OsStr, fs, os::unix::ffi::OsStrExt as _};

#[test]
fn a_mistake_in_the_config_is_shown_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    for (config, said) in [
        ("[trial]\ndayz = 10\n", "bot.toml:2: `trial.dayz`"),
        ("[trial]\ndayz = 10\n", "`trial.days`"),
        ("[trial]\n\ndays = \"ten\"\n", "bot.toml:3: `trial.days`"),
        ("[prices.l1]\nfull_time = 0\n", "bot.toml:2: `prices.l1.full_time`"),
        ("[locale]\nzone = \"Europe/Berln\"\n", "Europe/Berlin"),
        ("[limits]\nevents_per_minute = 60\n", "bot.toml:2: `limits.events_per_minute`"),
        ("[trial\n", "bot.toml:1"),
    ] {
        fs::write(folder.path().join("bot.toml"), config).unwrap();
        run(hirebot(folder.path(), &["status", "--config", "bot.toml"]), "").badly(2, &[said]);
    }
    run(hirebot(folder.path(), &["status", "--config", "none.toml"]), "").badly(2, &["none.toml"]);
    assert!(!folder.path().join("hirebot.db").exists(), "nothing was begun");
}

#[test]
fn a_mistake_in_the_arguments_names_what_would_be_right() {
    let folder = tempfile::tempdir().unwrap();
    run(hirebot(folder.path(), &["chat", "--tz", "Europe/Berln"]), "").badly(2, &["Europe/Berlin"]);
    run(hirebot(folder.path(), &["stats"]), "").badly(2, &["status"]);
    run(hirebot(folder.path(), &["chat", "--rehearse", "--time-lapse", "5"]), "").badly(2, &["cannot be used with"]);
}

#[test]
fn an_environment_that_is_not_text_does_no_harm_unless_it_is_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let broken = OsStr::from_bytes(b"\xff\xfe");
    let mut chat = rehearsal(folder.path());
    chat.env("LS_COLORS", broken).env("USER", broken);
    assert!(run(chat, "/start\n").well().starts_with("Hello!"));
    let mut status = hirebot(folder.path(), &["status"]);
    status.env("HIREBOT__DATABASE__URL", broken);
    run(status, "").badly(2, &["HIREBOT__DATABASE__URL"]);
}

#[test]
fn a_server_that_cannot_be_reached_is_said_in_a_sentence_without_the_password() {
    let folder = tempfile::tempdir().unwrap();
    let mut chat = rehearsal(folder.path());
    chat.env("HIREBOT__DATABASE__URL", "postgres://me:hush@127.0.0.1:1/bot");
    let ended = run(chat, "/start\n");
    ended.badly(1, &["the database does not answer", "Check that the server runs"]);
    assert!(!ended.err.contains("hush") && ended.err.lines().count() == 1, "{}", ended.err);
}

#[tokio::test]
async fn a_newer_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    run(rehearsal(folder.path()), "").well();
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (99, 'later', 1, x'00', 0)";
    sql(Kind::Sqlite, &url, newer).await;
    for arguments in [&["migrate"][..], &["status"], &["chat"]] {
        run(hirebot(folder.path(), arguments), "").badly(1, &["schema 99", "Install the version of hirebot that wrote it"]);
    }
    assert_eq!(texts(Kind::Sqlite, &url, "select cast(max(version) as text) from _sqlx_migrations").await, ["99"]);
}

#[tokio::test]
async fn a_locked_database_is_said_to_be_locked() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    run(rehearsal(folder.path()), "").well();
    let mut other = SqliteConnection::connect(&url).await.unwrap();
    sqlx::raw_sql("begin immediate").execute(&mut other).await.unwrap();
    let folder = folder.path().to_owned();
    let ended = tokio::task::spawn_blocking(move || run(rehearsal(&folder), "/start\n")).await.unwrap();
    ended.badly(1, &["locked"]);
}

#[test]
fn real_hires_and_rehearsals_do_not_share_a_database() {
    let folder = tempfile::tempdir().unwrap();
    run(hirebot(folder.path(), &["chat", "--as", "dana"]), "/start\n").well();
    let said = ["made on the real clock", "HIREBOT__DATABASE__URL=sqlite://rehearsal.db"];
    run(rehearsal(folder.path()), "/start\n").badly(1, &said);
    run(hirebot(folder.path(), &["chat", "--time-lapse", "60"]), "/start\n").badly(1, &said);
    run(hirebot(folder.path(), &["serve", "--time-lapse", "60"]), "").badly(1, &said);
    let mut elsewhere = rehearsal(folder.path());
    elsewhere.env("HIREBOT__DATABASE__URL", "sqlite://rehearsal.db");
    run(elsewhere, "/start\n").well();
    let mut real = hirebot(folder.path(), &["chat", "--as", "dana"]);
    real.env("HIREBOT__DATABASE__URL", "sqlite://rehearsal.db");
    run(real, "/start\n").badly(1, &["holds a rehearsal"]);
}
