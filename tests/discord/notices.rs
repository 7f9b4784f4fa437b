//! What staff hear of without asking, and the first message to where a trial's reminders will come.

use crate::{
    database::{Kind, texts},
    fake::{Fake, TOKEN, people::Client},
    faults::{Scene, key, scene},
    running::{Running, hirebot},
    stage::By,
    telegram,
    threads::booked,
};
use chrono::TimeDelta;
use hirebot::{
    conversation::Action,
    hiring::interview::InterviewState,
    operations::sample::sample_pool,
    service::{STAFF, Staff},
    store::{ChatKey, Platform},
};
use serde_json::json;
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;
const STAFFS: u64 = 900;

/// A scene in which staff have a channel, and one of them who looks at it.
async fn with_staff() -> (Scene, Client) {
    let scene = scene(By::Gateway).await;
    let chats = vec![ChatKey::new(Platform::Discord, STAFFS.to_string(), STAFF)];
    scene.bot.service.tell_staff(Staff { chats, locale: "en".to_owned() }).await.unwrap();
    let sam = scene.fake.in_server("sam", "en-GB", 800, STAFFS);
    (scene, sam)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_reaches_the_staffs_channel_with_what_it_is_about() {
    let (scene, sam) = with_staff().await;
    let dana = scene.fake.in_server("dana", "de", SERVER, CHANNEL);
    scene.calls(&dana, "support").await;
    scene.settle().await;
    // The channel is closed for a while: the question waits.
    scene.fake.model().closed.insert(STAFFS, 50_013);
    let id = scene.fake.writes(&dana, "Kann ich in Euro zahlen? @everyone");
    scene.until_handled(&format!("discord:message:{id}")).await;
    scene.settle().await;
    assert_eq!(texts(Kind::Sqlite, &scene.url, "select words from support_requests").await, ["Kann ich in Euro zahlen? @everyone"]);
    assert!(scene.words(&sam).is_empty());
    scene.fake.model().closed.clear();
    scene.wait(TimeDelta::minutes(16)).await;
    scene.wait(TimeDelta::minutes(16)).await;
    let said = scene.words(&sam);
    assert_eq!(said.len(), 1, "once: {said:?}");
    let expected = format!(
        "**A question from Discord user {} in {SERVER}**\n“Kann ich in Euro zahlen? \\@everyone”\n\
         They talk German. Briefs: 0 · interviews ahead: 0 · open trials: 0",
        dana.person
    );
    assert_eq!(said[0], expected);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_that_reaches_nobody_is_told_to_staff() {
    let (scene, sam) = with_staff().await;
    let dana = scene.fake.in_private("dana", "en-GB");
    scene.calls(&dana, "start").await;
    scene.settle().await;
    scene.fake.model().closed.insert(dana.channel, 50_007);
    for words in ["The trial ends", "The trial is over"] {
        scene.remind(&dana, words).await;
        scene.settle().await;
        scene.settle().await;
        assert_eq!(scene.times(&sam, words), 1);
    }
    let said = scene.words(&sam);
    assert!(said[0].contains(&format!("there is no way left to Discord user {}. It said:", dana.person)), "{said:?}");
    let shown = scene.fake.sees(&sam).into_iter().next().unwrap();
    assert_eq!(shown.body["components"], serde_json::json!([]), "its buttons are the reader's");
    // In a server: the channel and the direct messages refuse.
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    let alone = scene.fake.in_private("erik", "en-GB");
    scene.calls(&erik, "start").await;
    scene.settle().await;
    scene.fake.model().closed.extend([(CHANNEL, 50_001), (alone.channel, 50_278)]);
    scene.remind(&erik, "Nobody hears").await;
    scene.settle().await;
    scene.settle().await;
    assert_eq!(scene.times(&sam, "Nobody hears"), 1);
    assert!(scene.words(&sam).pop().unwrap().contains(&format!("user {} in {SERVER}", erik.person)));
    // What somebody could read themselves is nobody else's business.
    scene.fake.model().closed.clear();
    assert_eq!(scene.words(&sam).len(), 3);
    assert_eq!(texts(Kind::Sqlite, &scene.url, &format!("select state from routes where chat_key = '{}'", key(&dana))).await, ["dead"]);
    scene.fake.check();
}

/// Somebody who has met a developer begins a trial, by a button of an ordinary message.
async fn begins_a_trial(scene: &Scene, who: &Client) {
    booked(scene, who, 1, -48, InterviewState::Done).await;
    let first_day = (scene.bot.now() + TimeDelta::days(3)).date_naive();
    let payload = Action::TryNow(sample_pool()[1].id.clone(), first_day).encode();
    scene.remind_about(who, "How did it go?", Uuid::now_v7(), &payload).await;
    scene.settle().await;
    let message = scene.fake.sees(who).into_iter().find(|seen| seen.texts()[0].contains("How did it go?")).unwrap();
    let button = message.body["components"][0]["components"][0]["custom_id"].as_str().unwrap().to_owned();
    let pressed = scene.fake.presses(who, message.id, &button).await;
    scene.until_handled(&format!("discord:interaction:{pressed}")).await;
    assert_eq!(texts(Kind::Sqlite, &scene.url, "select state from trials").await, ["scheduled"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trial_begins_with_a_message_to_where_its_reminders_will_come() {
    let proof = format!("Reminders about the trial with {} will come here.", sample_pool()[1].name);
    // In direct messages.
    let (scene, sam) = with_staff().await;
    let dana = scene.fake.in_private("dana", "en-GB");
    scene.calls(&dana, "start").await;
    begins_a_trial(&scene, &dana).await;
    scene.settle().await;
    assert_eq!((scene.times(&dana, &proof), scene.words(&sam).len()), (1, 0));
    // In a server: where everybody hears of it.
    let (scene, sam) = with_staff().await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    scene.calls(&dana, "start").await;
    begins_a_trial(&scene, &dana).await;
    scene.settle().await;
    assert_eq!((scene.times(&erik, &proof), scene.words(&sam).len()), (1, 0));
    let shown = scene.fake.sees(&erik).into_iter().find(|seen| seen.texts().iter().any(|text| text.contains(&proof))).unwrap();
    assert_eq!(shown.body["allowed_mentions"]["users"], json!([dana.person.to_string()]));
    assert!(scene.fake.model().threads.contains_key(&shown.channel), "it stands in the thread of the brief");
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_reminders_cannot_come_is_known_when_the_trial_begins() {
    let proof = "Reminders about the trial with";
    // A button is answered where no message may be sent: the answer proves nothing.
    let (scene, sam) = with_staff().await;
    let dana = scene.fake.in_private("dana", "en-GB");
    scene.calls(&dana, "start").await;
    begins_a_trial(&scene, &dana).await;
    scene.fake.model().closed.insert(dana.channel, 50_278);
    scene.settle().await;
    scene.settle().await;
    assert_eq!((scene.times(&dana, proof), scene.times(&sam, proof)), (0, 1));
    // In a server the direct messages are the way around.
    let (scene, sam) = with_staff().await;
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    let alone = scene.fake.in_private("erik", "en-GB");
    scene.calls(&erik, "start").await;
    begins_a_trial(&scene, &erik).await;
    scene.fake.model().closed.insert(CHANNEL, 50_013);
    scene.fake.model().threadless.insert(CHANNEL);
    let threads: Vec<u64> = scene.fake.model().threads.keys().copied().collect();
    scene.fake.model().closed.extend(threads.into_iter().map(|thread| (thread, 50_013)));
    scene.settle().await;
    assert_eq!((scene.times(&alone, proof), scene.times(&sam, proof)), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_hear_of_a_question_on_every_platform_that_they_are_on() {
    let folder = tempfile::tempdir().unwrap();
    let (discord, telegram) = (Fake::start().await, telegram::Fake::start().await);
    discord.in_server("sam", "en-GB", 800, STAFFS);
    telegram.world().add_group(-500, telegram::Kind::Supergroup);
    telegram.world().add_user(1_000, "Somebody", Some("en"));
    let mut command = hirebot(folder.path(), &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
    command.env("HIREBOT__DISCORD__TOKEN", TOKEN).env("HIREBOT__DISCORD__API_URL", discord.url()).env("HIREBOT__DISCORD__SHARDS", "1");
    command.env("HIREBOT__TELEGRAM__TOKEN", telegram::TOKEN).env("HIREBOT__TELEGRAM__API_URL", &telegram.url);
    command.env("HIREBOT__STAFF__TELEGRAM_CHAT", "-500").env("HIREBOT__STAFF__DISCORD_CHANNEL", STAFFS.to_string());
    let mut program = Running::start(command);
    for words in ["/support", "May I pay in euros?"] {
        let before = telegram.world().noticed.len();
        telegram.happen(|world| world.write(1_000, 1_000, None, None, &json!({ "text": words })));
        telegram.until("an answer", |world| (world.noticed.len() > before).then_some(())).await;
    }
    let told = "A question from Telegram user 1000";
    let group = |world: &telegram::World| world.noticed.iter().any(|one| one.chat == -500 && one.message.text.contains(told));
    telegram.until("staff hear of it on Telegram", |world| group(world).then_some(())).await;
    discord.until("staff hear of it on Discord", |model| model.messages.values().any(|seen| seen.texts().concat().contains(told))).await;
    program.kill();
    telegram.refused_nothing();
}
