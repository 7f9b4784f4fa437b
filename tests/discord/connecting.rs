//! The gateway's close codes, and several shards.

use crate::{
    database::{Kind, texts},
    fake::{Fake, TOKEN, gateway::Push},
    faults::{THREADS, scene},
    running::{Running, hirebot},
    stage::{Bot, By, access},
    support::script::usual_start,
    telegram,
};
use hirebot::{
    adapters::discord::{Access, Way},
    hiring::terms::Terms,
    service::Clock,
    store::Store,
};
use serde_json::json;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_can_be_mended_by_connecting_again_is() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_private("dana", "en-GB");
    for code in (4_000..=4_012).filter(|code| *code != 4_004) {
        let before = {
            let model = scene.fake.model();
            model.identified + model.resumed
        };
        scene.fake.dispatch.send(Push::Close(code)).unwrap();
        scene.fake.until(THREADS, |model| model.identified + model.resumed > before).await;
        scene.calls(&dana, "prices").await;
        scene.settle().await;
    }
    assert_eq!(scene.times(&dana, "Prices by level"), 12);
    let model = scene.fake.model();
    assert!(model.identified <= 6, "{} identifications, of a thousand a day", model.identified);
    drop(model);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_refused_for_good_is_said_with_its_remedy_and_the_rest_goes_on() {
    for (code, remedy) in
        [(4_004, "does not accept the token"), (4_013, "install the latest"), (4_014, "does not allow this bot its intents")]
    {
        let folder = tempfile::tempdir().unwrap();
        let (discord, telegram) = (Fake::start().await, telegram::Fake::start().await);
        discord.model().refuses_identify = Some(code);
        let mut command = hirebot(folder.path(), &["serve"]);
        command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
        command.env("HIREBOT__DISCORD__TOKEN", TOKEN).env("HIREBOT__DISCORD__API_URL", discord.url()).env("HIREBOT__DISCORD__SHARDS", "1");
        command.env("HIREBOT__TELEGRAM__TOKEN", telegram::TOKEN).env("HIREBOT__TELEGRAM__API_URL", &telegram.url);
        let mut program = Running::start(command);
        let said = tokio::task::spawn_blocking(move || {
            let said = program.logged("refuses the connection for good");
            (program, said)
        });
        let (mut program, said) = said.await.unwrap();
        assert!(said.contains(remedy) && said.contains("start the program again"), "{said}");
        // Nobody tries it again, and nobody keeps others from trying.
        tokio::time::timeout(Duration::from_secs(6), std::future::pending::<()>()).await.unwrap_err();
        assert_eq!(discord.model().shards.len(), 1, "{code}");
        let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
        let leases = texts(Kind::Sqlite, &url, "select name from leases").await;
        assert!(!leases.contains(&"discord:gateway".to_owned()), "{leases:?}");
        // Telegram goes on.
        telegram.world().add_user(1_000, "Somebody", Some("en"));
        telegram.happen(|world| world.write(1_000, 1_000, None, None, &json!({ "text": "/prices" })));
        telegram.until("an answer", |world| (!world.noticed.is_empty()).then_some(())).await;
        program.kill();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_shards_connect_and_what_both_hear_acts_once() {
    let fake = Fake::start().await;
    let (url, _folder) = crate::database::fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    let access = Access { way: Way::Gateway { shards: Some(2) }, ..access(&fake, By::Gateway) };
    let mut bot = Bot::with(&fake, &url, Clock::still(usual_start()), &Terms::default(), access).await;
    bot.runs();
    fake.until("both are connected", |model| model.connections == 2 && model.identified == 2).await;
    assert_eq!(fake.model().shards, [json!([0, 2]), json!([1, 2])]);
    // This Discord tells every connection everything, which the real one does not.
    let dana = fake.in_private("dana", "en-GB");
    fake.calls(&dana, "prices", &[]).await;
    fake.until("an answer", |model| model.messages.len() == 1).await;
    fake.calls(&dana, "help", &[]).await;
    fake.until("an answer", |model| model.messages.len() == 2).await;
    // One of them is told to connect again; the other one stays.
    let id = fake.writes(&dana, "hello");
    fake.until("an answer", |model| model.messages.len() == 3).await;
    assert_eq!(texts(Kind::Sqlite, &url, &format!("select id from events_seen where id like '%{id}'")).await.len(), 1);
    bot.dies().await;
    fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_few_shards_do_not_use_up_the_days_connections() {
    let fake = Fake::start().await;
    fake.model().refuses_identify = Some(4_011);
    let (url, _folder) = crate::database::fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    let access = access(&fake, By::Gateway);
    let terms = Terms::default();
    let starting = Bot::with(&fake, &url, Clock::still(usual_start()), &terms, access);
    tokio::time::timeout(Duration::from_secs(20), starting).await.err().unwrap();
    let tried = fake.model().shards.len();
    assert!(tried <= 5, "{tried} identifications in twenty seconds");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_token_is_said_and_not_tried_again_and_again() {
    let folder = tempfile::tempdir().unwrap();
    let discord = Fake::start().await;
    let mut command = hirebot(folder.path(), &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
    command.env("HIREBOT__DISCORD__TOKEN", "wrong-token").env("HIREBOT__DISCORD__API_URL", discord.url());
    let mut program = Running::start(command);
    let said = tokio::task::spawn_blocking(move || {
        let said = program.logged("does not accept the token");
        (program, said)
    });
    let (mut program, said) = said.await.unwrap();
    assert!(said.contains("copy it again") && !said.contains("wrong-token"), "{said}");
    tokio::time::timeout(Duration::from_secs(12), std::future::pending::<()>()).await.unwrap_err();
    assert_eq!(discord.model().requests.len(), 1, "each try counts towards the ban of the address");
    program.kill();
}
