//! The program itself on Telegram: as people run it, killed whenever, and checked.

use crate::{
    fake::{Fake, Message, Noticed, TOKEN},
    running::{Running, hirebot, run},
    support::database::{Kind, run as sql, texts},
};
use serde_json::json;
use std::{path::Path, process::Command};

const DANA: i64 = 1_000;

fn serve(folder: &Path, fake: &Fake) -> Command {
    with_token(hirebot(folder, &["serve"]), fake, TOKEN)
}

fn with_token(mut command: Command, fake: &Fake, token: &str) -> Command {
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0").env("HIREBOT__TELEGRAM__TOKEN", token);
    command.env("HIREBOT__TELEGRAM__API_URL", &fake.url).env("HIREBOT__TELEGRAM__MESSAGES_PER_SECOND", "0");
    command
}

/// Writes or presses; `false` when there is no such button.
fn act(fake: &Fake, line: &str) -> bool {
    fake.happen(|world| {
        if let Some(label) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let Some((message, payload)) = world.button(DANA, label, None) else { return false };
            world.press(DANA, DANA, message, &payload);
        } else {
            world.write(DANA, DANA, None, None, &json!({ "text": line }));
        }
        true
    })
}

/// What Dana sees next.
async fn sees(fake: &Fake, from: usize) -> Vec<Noticed> {
    fake.until("an answer", |world| (world.noticed.len() > from).then(|| world.noticed[from..].to_vec())).await
}

/// What Dana does, and what she sees then: some words, `[a button]`, or a file.
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
    ("[As soon as possible]", "[Confirm and show matches]"),
    ("[Confirm and show matches]", "Ada Okonjo"),
    ("Ada Okonjo", "[Interview]"),
    ("[Interview]", "[Later times]"),
    ("1", "[Book it]"),
    ("[Book it]", "a file"),
];

fn shows(message: &Message, what: &str) -> bool {
    match what.strip_prefix('[').and_then(|what| what.strip_suffix(']')) {
        Some(label) => message.buttons.iter().flatten().any(|(shown, _)| shown == label),
        None => message.text.contains(what) || (what == "a file" && message.document.is_some()),
    }
}

/// The program is killed when Telegram hears the request of these numbers.
async fn hires_however_often_it_is_killed(deaths: &[usize]) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    let fake = Fake::start().await;
    fake.world().add_user(DANA, "Dana", Some("en"));
    let mut program = Running::start(serve(folder.path(), &fake));
    let mut deaths = deaths.iter();
    let mut dies_at = deaths.next();
    for (line, then) in HIRE {
        let seen = fake.world().noticed.len();
        assert!(act(&fake, line), "{line} is not there");
        loop {
            let ended = fake.until(then, |world| {
                let is_dead = dies_at.is_some_and(|number| world.calls.len() >= *number);
                let is_there = world.noticed[seen..].iter().any(|seen| shows(&seen.message, then));
                if is_dead { Some(false) } else { is_there.then_some(true) }
            });
            if ended.await {
                break;
            }
            dies_at = deaths.next();
            program.kill();
            // Time passes until leases run out.
            sql(Kind::Sqlite, &url, "delete from leases").await;
            sql(Kind::Sqlite, &url, "update outbox set not_before = created_at where settled_at is null").await;
            program = Running::start(serve(folder.path(), &fake));
        }
    }
    assert_eq!(dies_at, None, "it was killed as often as wanted");
    assert_eq!(texts(Kind::Sqlite, &url, "select state from interviews").await, ["confirmed"]);
    assert_eq!(texts(Kind::Sqlite, &url, "pragma integrity_check").await, ["ok"]);
    program.kill();
    fake.refused_nothing();
}

#[tokio::test(flavor = "multi_thread")]
async fn whenever_it_is_killed_nobody_repeats_anything() {
    // The first calls are who the bot is, and its menus.
    for deaths in [[9, 20, 31], [10, 22, 35], [13, 24, 36], [15, 27, 38]] {
        hires_however_often_it_is_killed(&deaths).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_process_stands_by_and_takes_over() {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    fake.world().add_user(DANA, "Dana", Some("en"));
    let mut first = Running::start(serve(folder.path(), &fake));
    first.logged("asking for updates");
    let mut second = Running::start(serve(folder.path(), &fake));
    second.logged("standing by");
    act(&fake, "/prices");
    sees(&fake, 0).await;
    assert!(Command::new("kill").args(["-TERM", &first.id().to_string()]).status().unwrap().success());
    assert_eq!(first.end().code, Some(0));
    second.logged("asking for updates");
    act(&fake, "/help");
    sees(&fake, 1).await;
    let commands = fake.world().commands.clone();
    assert!(commands.contains_key(&("all_private_chats".to_owned(), "de".to_owned())), "{:?}", commands.keys());
    let told = fake.world().calls.iter().filter(|call| call.method == "setmycommands").count();
    assert_eq!(told, commands.len(), "the second process does not tell them again");
    second.kill();
    fake.refused_nothing();
}

#[tokio::test(flavor = "multi_thread")]
async fn check_says_how_telegram_is_reached() {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    run(hirebot(folder.path(), &["migrate"]), "").well();
    let check = |token: &'static str| {
        let command = with_token(hirebot(folder.path(), &["check"]), &fake, token);
        tokio::task::spawn_blocking(move || run(command, ""))
    };
    let said = check(TOKEN).await.unwrap().well();
    assert!(said.contains("telegram  @hire_test_bot at http://127.0.0.1:") && said.contains(", polling"), "{said}");
    let ended = check("2:wrong").await.unwrap();
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("@BotFather") && !ended.out.contains("2:wrong") && !ended.err.contains("2:wrong"), "{ended:?}");
}
