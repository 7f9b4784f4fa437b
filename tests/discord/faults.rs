//! What Discord refuses, limits and breaks, and what the bot makes of it.

use crate::{
    database::{Kind, fresh, texts},
    fake::{
        BOT, Fake, Fate, Seen,
        gateway::Push,
        people::{Client, signed},
    },
    stage::{Bot, By, scope},
    support::script::usual_start,
};
use chrono::TimeDelta;
use hirebot::{
    hiring::terms::Terms,
    i18n::message::{Message, Press, Span},
    operations::sample::sample_pool,
    service::Clock,
    store::{About, ChatKey, Newcomer, Outgoing, Platform, Store},
};
use serde_json::json;
use std::time::{Duration, Instant};
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;

pub struct Scene {
    pub fake: Fake,
    pub url: String,
    pub bot: Bot,
    pub folder: Option<tempfile::TempDir>,
}

pub async fn scene(by: By) -> Scene {
    let fake = Fake::start().await;
    let (url, folder) = fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    Store::open(&url).await.unwrap().pool_replace(&sample_pool(), usual_start()).await.unwrap();
    let bot = Bot::start(&fake, &url, Clock::still(usual_start()), &Terms::default(), by).await;
    Scene { fake, url, bot, folder }
}

impl Scene {
    pub async fn until_handled(&self, event: &str) {
        let begun = Instant::now();
        while texts(Kind::Sqlite, &self.url, &format!("select id from events_seen where id like '{event}%'")).await.is_empty() {
            assert!(begun.elapsed() < Duration::from_secs(20), "{event} was never handled");
            let _ = tokio::time::timeout(Duration::from_millis(3), self.fake.changed.notified()).await;
        }
    }

    pub async fn calls(&self, who: &Client, command: &str) -> u64 {
        let id = self.fake.calls(who, command, &[]).await;
        self.until_handled(&format!("discord:interaction:{id}")).await;
        id
    }

    pub async fn settle(&self) {
        self.bot.service.drain_outbox(&scope()).await.unwrap();
    }

    /// Time passes until what was put off is tried again.
    pub async fn wait(&self, by: TimeDelta) {
        let clock = &self.bot.service.shared().clock;
        clock.set(clock.now() + by);
        self.settle().await;
    }

    /// A reminder that is owed to somebody who has talked to the bot.
    pub async fn remind(&self, who: &Client, words: &str) {
        self.remind_about(who, words, Uuid::now_v7(), "run:trials").await;
    }

    /// The same about something, with a button.
    pub async fn remind_about(&self, who: &Client, words: &str, subject: Uuid, payload: &str) {
        let key = key(who);
        let message = Message {
            lines: vec![vec![Span::Ours(words.to_owned())]],
            buttons: vec![vec![Press { label: "Trials".to_owned(), payload: payload.to_owned() }]],
            ..Message::default()
        };
        let now = self.bot.now();
        let mut tx = self.bot.service.shared().store.begin().await.unwrap();
        tx.chats(&[(&key, &Newcomer { locale: "en".to_owned(), zone: None })], now).await.unwrap();
        let about = Some(About { subject, until: now + TimeDelta::days(7) });
        let outgoing = Outgoing { id: Uuid::now_v7(), chat: &key, priority: 5, message: &message, not_before: now, about, turn: 0 };
        tx.queue(&[outgoing], now).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub fn words(&self, who: &Client) -> Vec<String> {
        let text = |seen: &Seen| match seen.texts()[..] {
            [] => vec![seen.body["content"].as_str().unwrap_or("").to_owned()],
            ref texts => texts.iter().map(|text| (*text).to_owned()).collect(),
        };
        self.fake.sees(who).iter().flat_map(text).collect()
    }

    pub fn times(&self, who: &Client, words: &str) -> usize {
        self.words(who).iter().filter(|said| said.contains(words)).count()
    }
}

pub fn key(who: &Client) -> ChatKey {
    ChatKey::new(Platform::Discord, who.server.unwrap_or(who.person).to_string(), who.person.to_string())
}

pub const THREADS: &str = "a fault of the gateway";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interaction_that_arrives_twice_acts_once() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_private("dana", "en-GB");
    scene.calls(&dana, "start").await;
    scene.settle().await;
    scene.fake.repeats(&scene.fake.last_told()).await;
    scene.calls(&dana, "prices").await;
    scene.settle().await;
    assert_eq!(scene.times(&dana, "Hello"), 1);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_takes_longer_than_two_seconds_is_deferred_and_then_answered() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let id = scene.calls(&dana, "start").await;
    // Nobody delivers for a while.
    scene.fake.until("it is deferred", |model| model.interactions[&id].answered == Some(5)).await;
    assert!(scene.fake.sees(&dana).iter().any(|seen| seen.is_loading && seen.only_for == Some(dana.person)));
    scene.settle().await;
    assert_eq!(scene.times(&dana, "Hello"), 1);
    assert!(scene.fake.sees(&dana).iter().all(|seen| !seen.is_loading));
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_quarter_of_an_hour_the_answer_is_an_ordinary_message_that_only_they_see() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let alone = scene.fake.in_private("dana", "en-GB");
    let id = scene.calls(&dana, "start").await;
    scene.fake.until("it is deferred", |model| model.interactions[&id].answered.is_some()).await;
    scene.wait(TimeDelta::hours(1)).await;
    assert_eq!(scene.times(&alone, "Hello"), 1);
    let message = scene.fake.sees(&alone).into_iter().find(|seen| seen.channel == alone.channel).unwrap();
    // Its buttons are about the server all the same.
    let button = message.body["components"][0]["components"][0]["custom_id"].as_str().unwrap().to_owned();
    let id = scene.fake.presses(&alone, message.id, &button).await;
    scene.until_handled(&format!("discord:interaction:{id}")).await;
    scene.settle().await;
    let routes = texts(Kind::Sqlite, &scene.url, "select address from routes").await;
    assert_eq!(routes, [CHANNEL.to_string()], "the server's reminders still go to the server");
    let chats = texts(Kind::Sqlite, &scene.url, "select chat_key from discord_doors where token <> ''").await;
    assert!(chats.iter().all(|chat| *chat == key(&dana).to_string()), "{chats:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_refusal_is_one_message_in_the_end_or_none_at_all() {
    let later = [
        Fate::Refused(500, 0),
        Fate::Refused(502, 0),
        Fate::Refused(503, 130_000),
        Fate::Limited { seconds: 0.1, global: false },
        Fate::Limited { seconds: 0.1, global: true },
        Fate::Unanswered,
        Fate::Refused(401, 0),
        Fate::Refused(400, 40_003),
    ];
    for fate in later {
        let scene = scene(By::Gateway).await;
        let dana = scene.fake.in_private("dana", "en-GB");
        scene.calls(&dana, "start").await;
        scene.settle().await;
        scene.remind(&dana, "The trial ends").await;
        scene.fake.next("POST /channels", fate.clone());
        scene.settle().await;
        // The limit of a route is a matter of real time; nobody runs into it a second time.
        tokio::time::timeout(Duration::from_millis(1_100), std::future::pending::<()>()).await.unwrap_err();
        for _ in 0..4 {
            scene.wait(TimeDelta::minutes(5)).await;
        }
        assert_eq!(scene.times(&dana, "The trial ends"), 1, "{fate:?}");
        let tried = scene.fake.model().requests.iter().filter(|request| request.starts_with("POST /channels")).count();
        assert_eq!(tried, if matches!(fate, Fate::Unanswered) { 1 } else { 2 }, "{fate:?} is no reason for a storm");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_cannot_be_written_to_is_not_written_to_again_until_they_are_heard_from() {
    for code in [50_007, 50_278, 50_001, 50_013, 10_003] {
        let scene = scene(By::Gateway).await;
        let dana = scene.fake.in_private("dana", "en-GB");
        scene.calls(&dana, "start").await;
        scene.settle().await;
        scene.fake.model().closed.insert(dana.channel, code);
        for words in ["one", "two", "three"] {
            scene.remind(&dana, words).await;
            scene.wait(TimeDelta::minutes(1)).await;
        }
        let tried = scene.fake.model().requests.iter().filter(|request| request.starts_with("POST /channels")).count();
        assert_eq!(tried, 1, "{code}: once, and no more");
        scene.fake.model().closed.clear();
        // Where somebody was heard from is written again after a while; a new process does so at once.
        let Scene { fake, url, bot, folder } = scene;
        bot.dies().await;
        crate::database::run(Kind::Sqlite, &url, "delete from leases").await;
        let clock = Clock::still(usual_start() + TimeDelta::hours(1));
        let bot = Bot::start(&fake, &url, clock, &Terms::default(), By::Gateway).await;
        let scene = Scene { fake, url, bot, folder };
        scene.calls(&dana, "prices").await;
        scene.settle().await;
        scene.remind(&dana, "four").await;
        scene.settle().await;
        assert_eq!(scene.times(&dana, "four"), 1, "{code}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_in_a_server_is_everybodys_and_finds_its_way_around_a_closed_channel() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    let alone = scene.fake.in_private("dana", "en-GB");
    scene.calls(&dana, "start").await;
    scene.settle().await;
    assert_eq!(scene.times(&erik, "Hello"), 0, "a person's own steps are theirs alone");
    scene.remind(&dana, "The trial ends").await;
    scene.settle().await;
    assert_eq!(scene.times(&erik, "The trial ends"), 1);
    let shown = scene.fake.sees(&erik).into_iter().last().unwrap();
    assert_eq!(shown.body["content"], format!("<@{}>", dana.person));
    assert_eq!(shown.body["allowed_mentions"], json!({ "parse": [], "users": [dana.person.to_string()] }));

    // Discord says with each interaction what the bot may do there: where it may not write, it does not try.
    scene.fake.model().unwritable.push(CHANNEL);
    scene.calls(&dana, "prices").await;
    scene.settle().await;
    scene.remind(&dana, "before").await;
    scene.settle().await;
    assert_eq!((scene.times(&alone, "before"), scene.times(&erik, "before")), (1, 0));
    scene.fake.model().unwritable.clear();
    scene.calls(&dana, "prices").await;
    scene.settle().await;

    scene.fake.model().closed.insert(CHANNEL, 50_013);
    for words in ["second", "third"] {
        scene.remind(&dana, words).await;
        scene.settle().await;
        assert_eq!(scene.times(&alone, words), 1);
    }
    let refused = scene.fake.model().requests.iter().filter(|line| **line == format!("POST /channels/{CHANNEL}/messages")).count();
    assert_eq!(refused, 2, "the channel is asked once more, and then left alone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_of_somebody_else_says_so_to_them_alone() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "de", SERVER, CHANNEL);
    let id = scene.fake.writes(&dana, "hello");
    scene.until_handled(&format!("discord:message:{id}")).await;
    scene.settle().await;
    let message = scene.fake.sees(&erik).into_iter().next_back().unwrap();
    assert_eq!(message.body["message_reference"]["message_id"], id.to_string());
    let button = message.body["components"][0]["components"][0]["custom_id"].as_str().unwrap().to_owned();
    let pressed = scene.fake.presses(&erik, message.id, &button).await;
    scene.fake.until("they are told", |model| model.interactions[&pressed].answered.is_some()).await;
    assert_eq!(scene.times(&erik, "Diese Knöpfe"), 1);
    assert_eq!(scene.times(&dana, "Diese Knöpfe"), 0);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_chooses_its_channel_and_who_may_hire() {
    let scene = scene(By::Gateway).await;
    let (other, role) = (702, 55);
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    let elsewhere = scene.fake.in_server("erik", "en-GB", SERVER, other);
    scene.fake.model().managers.push(dana.person);
    scene.fake.model().roles.insert((SERVER, dana.person), vec![role]);

    let refused = scene.fake.chooses_for_server(&erik, other, role).await;
    scene.fake.until("erik is told", |model| model.interactions[&refused].answered.is_some()).await;
    assert_eq!(scene.times(&erik, "Only those who manage"), 1);
    let kept = scene.fake.chooses_for_server(&dana, other, role).await;
    scene.fake.until("dana is told", |model| model.interactions[&kept].answered.is_some()).await;
    assert_eq!(scene.times(&dana, "Saved for this server"), 1);

    let id = scene.fake.calls(&erik, "hire", &[]).await;
    scene.fake.until("erik is told", |model| model.interactions[&id].answered.is_some()).await;
    assert_eq!(scene.times(&erik, "certain role"), 1);
    scene.calls(&dana, "start").await;
    scene.settle().await;
    scene.remind(&dana, "The trial ends").await;
    scene.settle().await;
    assert_eq!((scene.times(&elsewhere, "The trial ends"), scene.times(&erik, "The trial ends")), (1, 0));

    // What was chosen can be taken back, one without the other.
    let refused = scene.fake.takes_back(&erik, "role").await;
    scene.fake.until("erik is told", |model| model.interactions[&refused].answered.is_some()).await;
    assert_eq!(scene.times(&erik, "Only those who manage"), 2);
    let back = scene.fake.takes_back(&dana, "channel").await;
    scene.fake.until("dana is told", |model| model.interactions[&back].answered.is_some()).await;
    let said = scene.words(&dana).pop().unwrap();
    assert!(said.contains("the channel where a talk began") && said.contains(&format!("<@&{role}>")), "{said}");
    scene.remind(&dana, "Where it began").await;
    scene.settle().await;
    assert_eq!((scene.times(&elsewhere, "Where it began"), scene.times(&erik, "Where it began")), (0, 1));
    let back = scene.fake.takes_back(&dana, "role").await;
    scene.fake.until("dana is told", |model| model.interactions[&back].answered.is_some()).await;
    scene.calls(&erik, "start").await;
    scene.settle().await;
    assert_eq!(scene.times(&erik, "Hello"), 1);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_gateway_may_do_what_it_likes() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_private("dana", "en-GB");
    let connections = || {
        let model = scene.fake.model();
        model.identified + model.resumed
    };
    for push in [Push::Close(4_000), Push::Reconnect, Push::Close(4_009), Push::Close(1_006), Push::Invalid(false)] {
        let before = connections();
        let push = if matches!(push, Push::Close(1_006)) { Push::Close(1_001) } else { push };
        scene.fake.dispatch.send(push.clone()).unwrap();
        scene.fake.until(THREADS, |model| model.identified + model.resumed > before).await;
        scene.calls(&dana, "prices").await;
        scene.settle().await;
    }
    // A resumption that is refused begins anew.
    let before = scene.fake.model().identified;
    scene.fake.model().refuses_resume = true;
    scene.fake.dispatch.send(Push::Close(4_000)).unwrap();
    scene.fake.until(THREADS, |model| model.identified > before).await;
    // A connection on which nobody answers heartbeats is given up.
    let before = connections();
    scene.fake.model().is_deaf = true;
    scene.fake.until(THREADS, |model| model.identified + model.resumed > before).await;
    scene.fake.model().is_deaf = false;
    scene.calls(&dana, "help").await;
    scene.settle().await;
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_endpoint_believes_only_what_discord_signed() {
    let scene = scene(By::Endpoint).await;
    let url = scene.fake.model().endpoint.clone().unwrap();
    let now = Clock::machine().timestamp();
    let ping = json!({ "id": "1", "application_id": BOT.to_string(), "type": 1, "token": "t", "version": 1, "app_permissions": "0",
        "entitlements": [], "authorizing_integration_owners": {} });
    let ping = ping.to_string();
    let call = async |body: String, at: String, signature: String| {
        let call = reqwest::Client::new().post(&url).header("x-signature-ed25519", signature).header("x-signature-timestamp", at);
        let answer = call.body(body).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (at, signature) = signed(&ping, now);
    assert_eq!(call(ping.clone(), at.clone(), signature.clone()).await, (200, "{\"type\":1}".to_owned()));
    assert_eq!(call(ping.replace("\"t\"", "\"u\""), at.clone(), signature.clone()).await.0, 401);
    assert_eq!(call(ping.clone(), (now + 1).to_string(), signature.clone()).await.0, 401);
    assert_eq!(call(ping.clone(), at, "zz".to_owned()).await.0, 401);
    let (old, signature) = signed(&ping, now - 3_600);
    assert_eq!(call(ping, old, signature).await.0, 401);
    let (at, signature) = signed("nonsense", now);
    assert_eq!(call("nonsense".to_owned(), at, signature).await.0, 400);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_written_once_and_complete_what_is_typed() {
    let scene = scene(By::Gateway).await;
    let commands = scene.fake.model().commands.clone().unwrap();
    let hire = commands.as_array().unwrap().iter().find(|command| command["name"] == "hire").unwrap();
    assert_eq!(hire["description_localizations"]["de"], "Sagen, wen du suchst, und sehen, wer passt");
    assert_eq!(hire["description_localizations"]["fr"], "Dire qui il te faut et voir qui convient");
    assert_eq!(hire["description_localizations"]["pt-BR"], "Dizer de quem você precisa e ver quem combina");
    let dana = scene.fake.in_private("dana", "en-GB");
    for (command, option, typed, expected) in
        [("hire", "skill", "rus", "Rust"), ("settings", "timezone", "berl", "Europe/Berlin"), ("matches", "developer", "ada", "Ada Okonjo")]
    {
        let id = scene.fake.types(&dana, command, option, typed).await;
        scene.fake.until("it is completed", |model| model.interactions[&id].choices.is_some()).await;
        let choices = scene.fake.model().interactions[&id].choices.clone().unwrap();
        assert!(choices.as_array().unwrap().iter().any(|choice| choice["name"] == expected), "{choices}");
    }
    let Scene { fake, url, bot, folder: _folder } = scene;
    bot.dies().await;
    crate::database::run(Kind::Sqlite, &url, "delete from leases").await;
    let _bot = Bot::start(&fake, &url, Clock::still(usual_start()), &Terms::default(), By::Gateway).await;
    let written = fake.model().requests.iter().filter(|line| line.starts_with("PUT /applications")).count();
    assert_eq!(written, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_process_gives_the_answer() {
    let scene = scene(By::Endpoint).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let first = scene.fake.model().endpoint.clone();
    let other = Bot::start(&scene.fake, &scene.url, Clock::still(usual_start()), &Terms::default(), By::Endpoint).await;
    scene.fake.model().endpoint = first;
    // One process hears it, the other one answers.
    scene.calls(&dana, "start").await;
    other.settle().await;
    assert_eq!(scene.times(&dana, "Hello"), 1);
    scene.settle().await;
    assert_eq!(scene.times(&dana, "Hello"), 1);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_fails_is_said_and_nothing_has_happened() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    crate::database::run(Kind::Sqlite, &scene.url, "alter table discord_doors rename to discord_doors_gone").await;
    let id = scene.fake.calls(&dana, "start", &[]).await;
    scene.fake.until("they are told", |model| model.interactions[&id].answered.is_some()).await;
    assert_eq!(scene.times(&dana, "Please try again"), 1);
    crate::database::run(Kind::Sqlite, &scene.url, "alter table discord_doors_gone rename to discord_doors").await;
    scene.calls(&dana, "start").await;
    scene.settle().await;
    assert_eq!(scene.times(&dana, "Hello"), 1);
    scene.fake.check();
}
