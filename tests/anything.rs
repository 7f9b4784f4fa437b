//! Whatever people type, press or wait for: no panic, an answer to each of their acts, and no promise made twice over.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails; one that is left out says so"
)]

#[expect(dead_code, reason = "each suite uses a part of it")]
mod support;

use chrono::TimeDelta;
use hirebot::store::{ChatKey, Platform};
use proptest::prelude::*;
use support::{
    pure::Pure,
    script::{Person, World, person, scene_of},
};

/// What is typed: answers to most questions, commands, and nonsense.
const TYPED: [&str; 49] = [
    "/start",
    "/hire",
    "/matches",
    "/shortlist",
    "/interviews",
    "/trials",
    "/settings",
    "/support",
    "/cancel",
    "/guide",
    "/quote",
    "The export runs; every change has tests",
    "slow reviews",
    "backend developer with Go and PostgreSQL, part-time, L3",
    "full-stack with React, full-time, about $2k a month",
    "Go, PostgreSQL",
    "flurb",
    "1, 3",
    "1",
    "4",
    "2000",
    "30 an hour",
    "any",
    "L2 and above",
    "full-time",
    "Berlin, 4 h",
    "Springfield",
    "as soon as possible",
    "next Monday",
    "tomorrow 10:00",
    "tomorrow 3pm",
    "Thursday at 3",
    "30 February 10:00",
    "Sunday 2:30am",
    "3/4",
    "yes",
    "no",
    "3 months",
    "Ada",
    "Deutsch",
    "what happens if I do nothing in the trial?",
    "link",
    "I have a code",
    "/start link_00000-00000",
    "mon-fri 9-17",
    "24 Dec - 2 Jan",
    "prices, and 3 of 4",
    "[Skip]",
    "\u{202E} ….",
];

/// Something that happens.
#[derive(Debug, Clone)]
enum Happening {
    Typed { by: usize, words: usize },
    Pressed { by: usize, button: prop::sample::Index },
    Passed { minutes: i64 },
    Down { minutes: i64 },
    Crashed,
    Left,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        3 => (0..3usize, 0..TYPED.len()).prop_map(|(by, words)| Happening::Typed { by, words }),
        8 => (0..3usize, any::<prop::sample::Index>()).prop_map(|(by, button)| Happening::Pressed { by, button }),
        1 => (1..6_000i64).prop_map(|minutes| Happening::Passed { minutes }),
        1 => (1..30_000i64).prop_map(|minutes| Happening::Down { minutes }),
        1 => Just(Happening::Crashed),
        1 => Just(Happening::Left),
    ]
}

/// Two members of a workspace; dana is past her brief, so that there is somebody to meet and to try. A developer answers for herself.
async fn live(happenings: Vec<Happening>) {
    let mut world = Pure::start(scene_of(""));
    let ada = Person { key: ChatKey::new(Platform::Console, "ada", "ada"), ..person("ada", "en-GB", None) };
    let people = [person("dana", "en-GB", Some(chrono_tz::Europe::Berlin)), person("erik", "en-US", None), ada];
    let code = world.invite("Ada Okonjo").await;
    act(&mut world, &people[2], &format!("link_{code}")).await;
    act(&mut world, &people[2], "[Yes, that’s me]").await;
    let prelude = ["backend developer with Go and PostgreSQL, part-time, L3", "[Skip]", "[Skip]", "[Skip]", "[Skip]", "2 h", "asap"];
    for words in prelude.into_iter().chain(["[Confirm and show matches]", "Ada", "[Interview]", "tomorrow 10:00"]) {
        act(&mut world, &people[0], words).await;
    }
    act(&mut world, &people[1], "/matches").await;
    for happening in happenings {
        match happening {
            Happening::Typed { by, words } => act(&mut world, &people[by], TYPED[words]).await,
            Happening::Pressed { by, button } => {
                let shown = world.presses(&people[by]);
                if !shown.is_empty() {
                    let label = format!("[{}]", button.get(&shown).label);
                    act(&mut world, &people[by], &label).await;
                }
            }
            Happening::Passed { minutes } => {
                let until = world.now() + TimeDelta::minutes(minutes);
                world.pass(until).await;
            }
            Happening::Down { minutes } => {
                let until = world.now() + TimeDelta::minutes(minutes);
                world.stand_still(until).await;
            }
            Happening::Crashed => world.crash().await,
            Happening::Left => world.leave("Theo Vandermeer").await,
        }
        world.heard();
        world.check();
    }
}

/// An act of a person is answered.
async fn act(world: &mut Pure, person: &Person, words: &str) {
    world.heard();
    let id = world.next_id();
    world.say(person, &id, words).await;
    let heard = world.heard();
    let (mine, _): (Vec<_>, Vec<_>) = heard.into_iter().partition(|(chat, _)| chat == &person.key);
    assert!(!mine.is_empty(), "no answer to {words:?}");
    for (_, message) in mine {
        assert!(!message.plain().trim().is_empty(), "an empty answer to {words:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_people_do_breaks_a_promise(happenings in prop::collection::vec(happening(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(live(happenings));
    }
}
