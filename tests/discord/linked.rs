//! A founder on Discord and a co-founder on Telegram, in one process: a code from here is a link there, and both share their hires.

use crate::{
    fake::{Fake, people::Client},
    hiring::presses,
    support::database::{Kind, texts},
    telegram,
    together::serve,
};
use serde_json::json;

const ERIK: i64 = 7_000;

fn shown(discord: &Fake, who: &Client) -> String {
    discord.sees(who).iter().map(|seen| seen.body.to_string()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_founder_here_and_a_co_founder_there_share_one_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    let (discord, telegram) = (Fake::start().await, telegram::Fake::start().await);
    let mut program = serve(folder.path(), &discord, &telegram);
    discord.until("it is connected", |model| model.identified > 0).await;
    telegram.until("it asks for updates", |world| (world.poller > 0).then_some(())).await;
    let dana = discord.in_private("dana", "en-GB");
    discord.calls(&dana, "settings", &[]).await;
    let says =
        |what: &'static str| move |model: &crate::fake::Model| model.messages.values().any(|seen| seen.body.to_string().contains(what));
    discord.until("the settings", says("Link another place")).await;
    presses(&discord, &dana, "Link another place").await;
    discord.until("a code", says("https://t.me/hire_test_bot?start=link_")).await;
    let seen = shown(&discord, &dana);
    let word = seen.split("https://t.me/hire_test_bot?start=").nth(1).unwrap();
    let word: String = word.chars().take_while(|letter| letter.is_ascii_alphanumeric() || "_-".contains(*letter)).collect();
    telegram.world().add_user(ERIK, "Erik", Some("de"));
    telegram.happen(|world| world.write(ERIK, ERIK, None, None, &json!({ "text": format!("/start {word}") })));
    let label = "Von Kollegen, gemeinsam suchen";
    let (card, payload) = telegram.until("a question", |world| world.button(ERIK, label, None)).await;
    telegram.happen(|world| world.press(ERIK, ERIK, card, &payload));
    telegram
        .until("an answer", |world| world.noticed.iter().any(|seen| seen.message.text.starts_with("Erledigt: Beide Orte")).then_some(()))
        .await;
    discord.until("the founder hears of it", says("Somebody else sees your hires from now on")).await;
    program.kill();
    let count = |column: &str| format!("select cast(count(distinct {column}) as text) from chats");
    assert_eq!(texts(Kind::Sqlite, &url, &count("workspace_id")).await, ["1"]);
    assert_eq!(texts(Kind::Sqlite, &url, &count("account_id")).await, ["2"], "they are two people");
    telegram.refused_nothing();
    discord.check();
}
