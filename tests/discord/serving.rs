//! The program itself on Discord: as people run it, killed whenever, beside another process, and checked.

use crate::{
    fake::{Fake, Seen, TOKEN, people::Client},
    running::{Running, hirebot, run},
    support::database::{Kind, run as sql, texts},
};
use std::{path::Path, process::Command};

fn serve(folder: &Path, fake: &Fake) -> Command {
    with_token(hirebot(folder, &["serve"]), fake, TOKEN)
}

fn with_token(mut command: Command, fake: &Fake, token: &str) -> Command {
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0").env("HIREBOT__DISCORD__TOKEN", token);
    command.env("HIREBOT__DISCORD__API_URL", fake.url()).env("HIREBOT__DISCORD__SHARDS", "1");
    command
}

/// What Dana does, and what she sees then: some words, or `a file`. `[a button]` is pressed, `+an option` is ticked.
const HIRE: [(&str, &str); 17] = [
    ("/hire", "1 of 10"),
    ("[Backend]", "2 of 10"),
    ("1, 3", "3 of 10"),
    ("Go", "So far: Go"),
    ("[Done]", "4 of 10"),
    ("[Skip]", "5 of 10"),
    ("[Skip]", "6 of 10"),
    ("[Any level]", "7 of 10"),
    ("part-time", "8 of 10"),
    ("[Skip]", "9 of 10"),
    ("Lisbon, 4 h", "10 of 10"),
    ("[As soon as possible]", "Here is your brief"),
    ("[Confirm and show matches]", "Matches 1 to"),
    ("Ada Okonjo", "Communication"),
    ("[Interview]", "Or type a time"),
    ("1", "Interview with Ada Okonjo"),
    ("[Book it]", "a file"),
];

/// Returns Discord's id of what was done.
async fn act(fake: &Fake, who: &Client, line: &str) -> u64 {
    if let Some(command) = line.strip_prefix('/') {
        return fake.calls(who, command, &[]).await;
    }
    let Some(label) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) else {
        return fake.writes(who, line);
    };
    let (message, button) = fake.sees(who).iter().rev().find_map(|seen| button(seen, label)).expect(label);
    fake.presses(who, message, &button).await
}

fn button(seen: &Seen, label: &str) -> Option<(u64, String)> {
    let rows = seen.body["components"].as_array()?;
    let mut buttons = rows.iter().filter_map(|row| row["components"].as_array()).flatten();
    let found = buttons.find(|button| button["label"] == label)?;
    Some((seen.id, found["custom_id"].as_str()?.to_owned()))
}

fn shows(seen: &Seen, what: &str) -> bool {
    seen.texts().iter().any(|text| text.contains(what)) || what == "a file" && seen.file.is_some()
}

/// The program is killed when Discord has heard so many requests.
async fn hires_however_often_it_is_killed(deaths: &[usize], server: Option<u64>) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    let fake = Fake::start().await;
    let dana = match server {
        None => fake.in_private("dana", "en-GB"),
        Some(server) => fake.in_server("dana", "en-GB", server, server + 1),
    };
    let mut program = Running::start(serve(folder.path(), &fake));
    fake.until("it is connected", |model| model.identified > 0).await;
    let mut deaths = deaths.iter();
    let mut dies_at = deaths.next();
    for (line, then) in HIRE {
        let before = fake.model().messages.keys().next_back().copied().unwrap_or(0);
        let mut done = act(&fake, &dana, line).await;
        loop {
            let is_there = |model: &crate::fake::Model| model.messages.range(before + 1..).any(|(_, seen)| shows(seen, then));
            let is_dead = |model: &crate::fake::Model| dies_at.is_some_and(|number| model.requests.len() >= *number);
            fake.until(then, |model| is_there(model) || is_dead(model)).await;
            if !is_dead(&fake.model()) {
                break;
            }
            dies_at = deaths.next();
            program.kill();
            // Time passes until leases run out.
            sql(Kind::Sqlite, &url, "delete from leases").await;
            sql(Kind::Sqlite, &url, "update outbox set not_before = created_at where settled_at is null").await;
            let connected = fake.model().identified;
            program = Running::start(serve(folder.path(), &fake));
            fake.until("it is connected again", |model| model.identified > connected).await;
            // The gateway does not tell again what it told a process that died before it acted; people say it again.
            let heard = format!("select id from events_seen where id like 'discord:%:{done}%'");
            if texts(Kind::Sqlite, &url, &heard).await.is_empty() {
                done = act(&fake, &dana, line).await;
            }
        }
    }
    assert_eq!(dies_at, None, "it was killed as often as wanted");
    assert_eq!(texts(Kind::Sqlite, &url, "select state from interviews").await, ["confirmed"]);
    program.kill();
    // Nothing was said twice.
    let mut said: Vec<String> =
        fake.sees(&dana).iter().flat_map(|seen| seen.texts().into_iter().map(str::to_owned).collect::<Vec<_>>()).collect();
    let all = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all, "something was said twice: {said:#?}");
    let refusals = fake.model().refusals.clone();
    assert!(refusals.iter().all(|refusal| refusal.contains("was answered after")), "{refusals:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whenever_it_is_killed_nothing_is_lost_and_nothing_is_said_twice() {
    // The first requests are who the bot is, its commands, and the gateway.
    for deaths in [[6, 14], [8, 19], [10, 23], [11, 25], [16, 27]] {
        hires_however_often_it_is_killed(&deaths, None).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_in_a_server() {
    // Between any two requests of the hire, and then once more.
    for death in 6..=23 {
        hires_however_often_it_is_killed(&[death, death + 7], Some(700)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_process_stands_by_and_takes_over_when_the_first_leaves() {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    let dana = fake.in_private("dana", "en-GB");
    let first = Running::start(serve(folder.path(), &fake));
    fake.until("the first is connected", |model| model.identified == 1).await;
    let mut second = Running::start(serve(folder.path(), &fake));
    second.logged("standing by");
    act(&fake, &dana, "/prices").await;
    fake.until("an answer", |model| model.messages.len() == 1).await;
    assert!(Command::new("kill").args(["-TERM", &first.id().to_string()]).status().unwrap().success());
    assert_eq!(first.end().code, Some(0));
    fake.until("the second is connected", |model| model.identified == 2).await;
    act(&fake, &dana, "/help").await;
    fake.until("an answer", |model| model.messages.len() == 2).await;
    second.kill();
    fake.check();
}

#[tokio::test(flavor = "multi_thread")]
async fn check_says_how_discord_is_reached() {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    run(hirebot(folder.path(), &["migrate"]), "").well();
    let check = |token: &'static str| {
        let command = with_token(hirebot(folder.path(), &["check"]), &fake, token);
        tokio::task::spawn_blocking(move || run(command, ""))
    };
    let said = check(TOKEN).await.unwrap().well();
    assert!(said.contains("discord   hirebot (42) at http://127.0.0.1:") && said.contains("client_id=42"), "{said}");
    let ended = check("wrong-token").await.unwrap();
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("does not accept the token") && !ended.out.contains("wrong-token"), "{ended:?}");
}
