//! What one person decides about a server where nobody else sees it, the server hears of.

use crate::{
    database::{Kind, texts},
    fake::{Fate, people::Client},
    faults::{Scene, scene},
    stage::By,
    threads::booked,
};
use chrono::TimeDelta;
use hirebot::{
    conversation::Action,
    hiring::interview::{InterviewId, InterviewState},
};

const SERVER: u64 = 700;
/// The server's id as a button carries it.
const SERVER_MARK: &str = "jg";
const CHANNEL: u64 = 701;

/// Two people of a server, of whom one has booked an interview.
async fn hired() -> (Scene, Client, Client, InterviewId) {
    let scene = scene(By::Gateway).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "en-GB", SERVER, CHANNEL);
    scene.calls(&dana, "start").await;
    let (_, interview) = booked(&scene, &dana, 1, 48, InterviewState::Confirmed).await;
    scene.settle().await;
    (scene, dana, erik, interview)
}

/// The label of the button that does this, in what somebody saw last.
fn label(scene: &Scene, who: &Client, action: &Action) -> String {
    let shown = scene.fake.sees(who).pop().unwrap();
    let rows = shown.body["components"].as_array().unwrap().iter().flat_map(|row| row["components"].as_array().unwrap());
    let mut found = rows.filter(|button| button["custom_id"].as_str().is_some_and(|id| id.ends_with(&action.encode())));
    found.next().unwrap()["label"].as_str().unwrap().to_owned()
}

async fn presses(scene: &Scene, who: &Client, mark: &str, action: &Action) {
    let message = scene.fake.sees(who).pop().unwrap();
    let pressed = scene.fake.presses(who, message.id, &format!("p0::{mark}:{}", action.encode())).await;
    scene.until_handled(&format!("discord:interaction:{pressed}")).await;
}

async fn is_called_off(scene: &Scene) -> bool {
    texts(Kind::Sqlite, &scene.url, "select state from interviews").await == ["cancelled"]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_in_direct_messages_is_said_in_the_server() {
    for broken in [false, true] {
        let (scene, dana, erik, interview) = hired().await;
        let alone = scene.fake.in_private("dana", "en-GB");
        scene.calls(&alone, "start").await;
        scene.settle().await;
        presses(&scene, &alone, SERVER_MARK, &Action::CallOffNow(interview)).await;
        if broken {
            scene.fake.next(&format!("POST /channels/{CHANNEL}/messages"), Fate::Unanswered);
        }
        scene.settle().await;
        scene.wait(TimeDelta::minutes(1)).await;
        assert!(is_called_off(&scene).await);
        assert_eq!(scene.times(&alone, "cancelled"), 1, "{:?}", scene.words(&alone));
        assert_eq!(scene.times(&erik, "cancelled"), 1, "{:?}", scene.words(&erik));
        let said = scene.fake.sees(&erik).pop().unwrap();
        assert_eq!(said.body["content"], format!("<@{}>", dana.person), "who decided it");
        scene.fake.check();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_in_a_form_is_said_in_the_server() {
    let (scene, dana, erik, interview) = hired().await;
    presses(&scene, &dana, "", &Action::CallOff(interview)).await;
    scene.settle().await;
    assert!(!is_called_off(&scene).await);
    let words = label(&scene, &dana, &Action::CallOffNow(interview));
    let submitted = scene.fake.submits(&dana, "w0:::", &words).await;
    scene.until_handled(&format!("discord:interaction:{submitted}")).await;
    scene.settle().await;
    assert!(is_called_off(&scene).await);
    assert_eq!(scene.times(&erik, "cancelled"), 1, "{:?}", scene.words(&erik));
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_everybody_sees_anyway_is_said_once() {
    let (scene, dana, erik, interview) = hired().await;
    let asked = scene.fake.writes(&dana, "/interviews");
    scene.until_handled(&format!("discord:message:{asked}")).await;
    scene.settle().await;
    presses(&scene, &dana, "", &Action::CallOffNow(interview)).await;
    scene.settle().await;
    scene.settle().await;
    assert_eq!(scene.times(&erik, "cancelled"), 1, "{:?}", scene.words(&erik));
    scene.fake.check();
}
