//! Discord and Telegram in one process: hundreds of chats on each, and either goes on when the other is down.

use crate::{
    fake::{Fake, Fate, TOKEN},
    running::{Running, hirebot},
    telegram,
};
use serde_json::json;
use std::path::Path;

const MANY: usize = 200;

pub fn serve(folder: &Path, discord: &Fake, telegram: &telegram::Fake) -> Running {
    let mut command = hirebot(folder, &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
    command.env("HIREBOT__DISCORD__TOKEN", TOKEN).env("HIREBOT__DISCORD__API_URL", discord.url()).env("HIREBOT__DISCORD__SHARDS", "1");
    command.env("HIREBOT__TELEGRAM__TOKEN", telegram::TOKEN).env("HIREBOT__TELEGRAM__API_URL", &telegram.url);
    command.env("HIREBOT__TELEGRAM__MESSAGES_PER_SECOND", "0");
    Running::start(command)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_platform_slows_or_stops_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let (discord, telegram) = (Fake::start().await, telegram::Fake::start().await);
    let mut program = serve(folder.path(), &discord, &telegram);
    discord.until("it is connected", |model| model.identified > 0).await;
    let ids: Vec<i64> = (1_000..).take(MANY).collect();
    for id in &ids {
        telegram.world().add_user(*id, "Somebody", Some("en"));
    }
    // Everybody at once, on both.
    for (number, id) in ids.iter().enumerate() {
        let who = discord.in_private(&format!("somebody{number}"), "en-GB");
        discord.calls(&who, "prices", &[]).await;
        telegram.happen(|world| world.write(*id, *id, None, None, &json!({ "text": "/prices" })));
    }
    discord.until("everybody there has an answer", |model| model.messages.len() == MANY).await;
    telegram.until("everybody there has an answer", |world| (world.noticed.len() >= MANY).then_some(())).await;
    discord.check();

    // Discord is down: Telegram goes on.
    for _ in 0..5_000 {
        discord.next("/", Fate::Refused(503, 0));
    }
    let who = discord.in_private("somebody0", "en-GB");
    discord.calls(&who, "help", &[]).await;
    let seen = telegram.world().noticed.len();
    for id in &ids[..20] {
        telegram.happen(|world| world.write(*id, *id, None, None, &json!({ "text": "/help" })));
    }
    telegram.until("Telegram goes on", |world| (world.noticed.len() >= seen + 20).then_some(())).await;
    assert!(!discord.model().fates.is_empty(), "Discord was down all the while");
    discord.model().fates.clear();
    // It is back, and what was to be said there is said.
    discord.until("Discord goes on", |model| model.messages.len() > MANY).await;

    // Telegram is down: Discord goes on.
    for method in ["getUpdates", "sendMessage", "sendChatAction"] {
        for _ in 0..5_000 {
            telegram.next_ends(method, telegram::Fault::Gateway(502));
        }
    }
    for id in &ids[20..60] {
        telegram.happen(|world| world.write(*id, *id, None, None, &json!({ "text": "/guide" })));
    }
    let seen = telegram.world().noticed.len();
    let before = discord.model().messages.len();
    for number in 20..60 {
        let who = discord.in_private(&format!("somebody{number}"), "en-GB");
        discord.calls(&who, "guide", &[]).await;
    }
    let is_said = |model: &crate::fake::Model| model.messages.values().skip(before).filter(|seen| !seen.is_loading).count() >= 40;
    discord.until("Discord goes on", is_said).await;
    assert_eq!(telegram.world().noticed.len(), seen, "Telegram was down all the while");
    assert!(telegram.world().faults.len() > 10, "there was more to come");
    telegram.world().faults.clear();
    telegram.until("Telegram goes on", |world| (world.noticed.len() >= seen + 40).then_some(())).await;
    let refusals = discord.model().refusals.clone();
    assert!(refusals.iter().all(|refusal| refusal.contains("was answered after")), "{refusals:?}");
    program.kill();
}
