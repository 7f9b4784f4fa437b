//! What a whole server hears of a hire stands in one thread, as far as Discord lets the bot.

use crate::{
    database::{Kind, texts},
    fake::{Fate, people::Client},
    faults::{Scene, key, scene},
    stage::By,
};
use chrono::TimeDelta;
use hirebot::{
    conversation::{Action, Effect},
    hiring::{
        brief::{Brief, BriefId, Requirements},
        interview::{Interview, InterviewId, InterviewState},
        skill::Skill,
        terms::Terms,
    },
    operations::sample::sample_pool,
    store::{Newcomer, Owner},
};
use std::collections::BTreeSet;
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;
const OTHER: u64 = 702;

/// A brief of somebody's, and an interview that was booked for it.
pub async fn booked(scene: &Scene, who: &Client, number: u128, hours_ahead: i64, state: InterviewState) -> (BriefId, InterviewId) {
    let shared = scene.bot.service.shared();
    let now = shared.clock.now();
    let key = key(who);
    let mut tx = shared.store.begin().await.unwrap();
    let chats = tx.chats(&[(&key, &Newcomer { locale: "en".to_owned(), zone: Some(chrono_tz::Tz::UTC) })], now).await.unwrap();
    let (account, workspace) = (chats[&key].account, chats[&key].workspace);
    let owner = Owner { chat: &key, account, workspace, seed: Uuid::nil() };
    let requirements = Requirements { must: vec![Skill("Go".to_owned()), Skill("PostgreSQL".to_owned())], ..Requirements::default() };
    let brief = BriefId(Uuid::from_u128(number));
    let starts_at = now + TimeDelta::hours(hours_ahead);
    let interview = Interview {
        id: InterviewId(Uuid::from_u128(1_000 + number)),
        brief,
        developer: sample_pool()[usize::try_from(number).unwrap()].id.clone(),
        starts_at,
        ends_at: starts_at + TimeDelta::minutes(30),
        zone: chrono_tz::Tz::UTC,
        state,
        sequence: 0,
        revision: 1,
    };
    let id = interview.id;
    let brief_kept = Brief { id: brief, requirements, quotes: Vec::new(), confirmed_at: now, revision: 1 };
    for effect in [Effect::KeepBrief(Box::new(brief_kept)), Effect::KeepInterview(Box::new(interview))] {
        tx.apply(&effect, &owner, &Terms::default(), now).await.unwrap();
    }
    tx.commit().await.unwrap();
    (brief, id)
}

/// Where the words stand, channel by channel.
fn places(scene: &Scene, words: &str) -> Vec<u64> {
    let model = scene.fake.model();
    let found =
        model.messages.values().filter(|seen| seen.body["embeds"][0]["description"].as_str().is_some_and(|text| text.contains(words)));
    found.map(|seen| seen.channel).collect()
}

fn threads(scene: &Scene) -> BTreeSet<u64> {
    scene.fake.model().threads.keys().copied().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_brief_is_talked_about_in_one_thread() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, OTHER);
    scene.calls(&dana, "start").await;
    scene.calls(&erik, "start").await;
    let (_, first) = booked(&scene, &dana, 1, 48, InterviewState::Confirmed).await;
    let (_, second) = booked(&scene, &dana, 2, 72, InterviewState::Confirmed).await;
    let remind = async |who: &Client, words: &str, about: InterviewId| {
        scene.remind_about(who, words, about.0, "run:trials").await;
        scene.settle().await;
    };
    remind(&dana, "one", first).await;
    let thread = *threads(&scene).first().unwrap();
    assert_eq!(places(&scene, "one"), [CHANNEL]);
    assert_eq!(scene.fake.model().threads[&thread], (CHANNEL, "Hiring: Go and PostgreSQL".to_owned()));
    // Whoever is told of it: the brief has one thread, wherever they began to talk.
    remind(&dana, "two", first).await;
    remind(&erik, "three", first).await;
    assert_eq!([places(&scene, "two"), places(&scene, "three")], [[thread], [thread]]);
    // Another brief has its own, also for somebody who was last heard from in this one.
    let below = Client { channel: thread, ..dana.clone() };
    let message = scene.fake.sees(&dana).into_iter().find(|seen| seen.channel == thread).unwrap();
    let button = message.body["components"][0]["components"][0]["custom_id"].as_str().unwrap().to_owned();
    let pressed = scene.fake.presses(&below, message.id, &button).await;
    scene.until_handled(&format!("discord:interaction:{pressed}")).await;
    scene.settle().await;
    let route = format!("select address || ' ' || thread from routes where chat_key = '{}'", key(&dana));
    assert_eq!(texts(Kind::Sqlite, &scene.url, &route).await, [format!("{CHANNEL} {thread}")]);
    remind(&dana, "four", second).await;
    assert_eq!(places(&scene, "four"), [CHANNEL]);
    remind(&dana, "five", second).await;
    let other = *threads(&scene).iter().find(|other| **other != thread).unwrap();
    assert_eq!(places(&scene, "five"), [other]);
    // What is said in a thread is answered there.
    let asked = scene.fake.writes(&below, "/prices").to_string();
    scene.until_handled(&format!("discord:message:{asked}")).await;
    scene.settle().await;
    assert!(scene.fake.sees(&below).iter().any(|seen| seen.body["message_reference"]["message_id"].as_str() == Some(asked.as_str())));

    // Out of the archive with the next message; locked or gone, the channel has it and a new thread is begun.
    scene.fake.model().archived.insert(thread);
    remind(&dana, "six", first).await;
    assert_eq!(places(&scene, "six"), [thread]);
    assert!(scene.fake.model().archived.is_empty());
    scene.fake.model().locked.insert(thread);
    remind(&dana, "seven", first).await;
    assert_eq!(places(&scene, "seven"), [CHANNEL]);
    remind(&dana, "eight", first).await;
    let next = *threads(&scene).last().unwrap();
    assert!(next != thread && next != other);
    assert_eq!(places(&scene, "eight"), [next]);
    scene.fake.model().channels.remove(&next);
    remind(&dana, "nine", first).await;
    assert_eq!(places(&scene, "nine"), [CHANNEL]);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_no_thread_can_be_begun_the_channel_does() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    scene.calls(&dana, "start").await;
    let (_, interview) = booked(&scene, &dana, 1, 48, InterviewState::Confirmed).await;
    scene.fake.model().threadless.insert(CHANNEL);
    for words in ["one", "two", "three"] {
        scene.remind_about(&dana, words, interview.0, "run:trials").await;
        scene.settle().await;
        assert_eq!(places(&scene, words), [CHANNEL]);
    }
    let asked = scene.fake.model().requests.iter().filter(|line| line.ends_with("/threads")).count();
    assert_eq!(asked, 1, "it is not asked for again and again");
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_leaves_one_message_and_one_thread() {
    for broken in ["/threads", "/messages"] {
        let scene = scene(By::Gateway).await;
        let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
        scene.calls(&dana, "start").await;
        scene.settle().await;
        let (_, interview) = booked(&scene, &dana, 1, 48, InterviewState::Confirmed).await;
        scene.remind_about(&dana, "one", interview.0, "run:trials").await;
        let path = if broken == "/threads" { "/threads".to_owned() } else { format!("POST /channels/{CHANNEL}/messages") };
        scene.fake.next(&path, Fate::Unanswered);
        for _ in 0..3 {
            scene.wait(TimeDelta::minutes(5)).await;
        }
        scene.remind_about(&dana, "two", interview.0, "run:trials").await;
        scene.settle().await;
        let thread = *threads(&scene).first().unwrap();
        assert_eq!((places(&scene, "one"), places(&scene, "two"), threads(&scene).len()), (vec![CHANNEL], vec![thread], 1), "{broken}");
        scene.fake.check();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_all_shall_hear_of_is_said_where_the_server_talks_about_it() {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, OTHER);
    scene.fake.model().managers.push(dana.person);
    scene.fake.model().roles.insert((SERVER, dana.person), vec![55]);
    let chosen = scene.fake.chooses_for_server(&dana, OTHER, 55).await;
    scene.fake.until("it is chosen", |model| model.interactions[&chosen].answered.is_some()).await;
    scene.calls(&dana, "start").await;
    let (_, interview) = booked(&scene, &dana, 1, 48, InterviewState::Confirmed).await;
    // A button in the channel where she is, about something that the server talks about elsewhere.
    let id = scene.fake.writes(&dana, "/interviews");
    scene.until_handled(&format!("discord:message:{id}")).await;
    scene.settle().await;
    let message = scene.fake.sees(&dana).into_iter().next_back().unwrap();
    let custom_id = format!("p0:::{}", Action::CallOffNow(interview).encode());
    let pressed = scene.fake.presses(&dana, message.id, &custom_id).await;
    scene.until_handled(&format!("discord:interaction:{pressed}")).await;
    scene.settle().await;
    assert_eq!(texts(Kind::Sqlite, &scene.url, "select state from interviews").await, ["cancelled"]);
    let said = scene.words(&erik);
    assert_eq!(said.len(), 1, "{said:?}");
    let shown = scene.fake.sees(&erik).into_iter().next().unwrap();
    assert_eq!((shown.channel, shown.only_for), (OTHER, None));
    let alone = scene.fake.sees(&dana).into_iter().next_back().unwrap();
    assert_eq!((alone.channel, alone.only_for), (CHANNEL, Some(dana.person)), "she sees the answer where she pressed");
    assert_eq!(alone.body["embeds"][0]["description"], shown.body["embeds"][0]["description"]);
    // The thread is begun from it.
    assert_eq!(scene.fake.model().threads[&shown.id].0, OTHER);
    scene.fake.check();
}
