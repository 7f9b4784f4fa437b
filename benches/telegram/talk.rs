//! Two hundred people who each describe whom they need, as fast as they are answered.

use crate::{
    bot::Bot,
    fake::{Fake, Noticed, brief::BRIEF},
    usage,
};
use serde_json::json;
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};
use tokio::sync::mpsc;

const PEOPLE: i64 = 200;
const FOR: Duration = Duration::from_secs(8);
/// The first seconds do not count: connections are made, and statements prepared.
const WARM: Duration = Duration::from_secs(2);
/// Somebody in the middle of a brief.
struct Person {
    step: usize,
    since: Instant,
}

pub async fn measure(latency: Duration) {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::with_latency(latency).await;
    let (sender, mut seen) = mpsc::unbounded_channel();
    {
        let mut world = fake.world();
        world.is_lax = true;
        world.watcher = Some(sender);
    }
    let bot = Bot::start(folder.path(), &fake, 0);
    let mut people: HashMap<i64, Person> = HashMap::new();
    let mut next = 1_000_000;
    let begin = |people: &mut HashMap<i64, Person>, next: &mut i64| {
        *next += 1;
        fake.world().add_user(*next, "Dana", Some("en"));
        people.insert(*next, Person { step: 0, since: Instant::now() });
        act(&fake, *next, BRIEF[0].0, None);
    };
    for _ in 0..PEOPLE {
        begin(&mut people, &mut next);
    }
    let started = Instant::now();
    let (mut updates, mut cpu, mut times, mut done) = (0_usize, Duration::ZERO, Vec::new(), 0_usize);
    let mut counted_from = None;
    while started.elapsed() < WARM + FOR {
        let noticed: Noticed = tokio::time::timeout(Duration::from_secs(10), seen.recv()).await.expect("an answer").unwrap();
        if counted_from.is_none() && started.elapsed() >= WARM {
            counted_from = Some(Instant::now());
            (updates, cpu) = (0, bot.cpu());
            times.clear();
        }
        let Some(person) = people.get_mut(&noticed.chat) else { continue };
        if !shows(&noticed, BRIEF[person.step].1) {
            continue;
        }
        updates += 1;
        times.push(person.since.elapsed());
        person.step += 1;
        if person.step == BRIEF.len() {
            people.remove(&noticed.chat);
            done += 1;
            begin(&mut people, &mut next);
            continue;
        }
        person.since = Instant::now();
        act(&fake, noticed.chat, BRIEF[person.step].0, Some(&noticed));
    }
    let counted = counted_from.unwrap().elapsed();
    let per_update = bot.cpu().saturating_sub(cpu).as_secs_f64() * 1e6 / updates.max(1) as f64;
    println!(
        "\n{PEOPLE} people brief the bot over polling, {} ms a call\n  {:.0} updates/s, {per_update:.0} µs of CPU each, \
         p50 {:.1} ms, p99 {:.1} ms, {} MB, {done} briefs",
        latency.as_millis(),
        updates as f64 / counted.as_secs_f64(),
        usage::share(&mut times, 50),
        usage::share(&mut times, 99),
        bot.memory(),
    );
}

fn shows(noticed: &Noticed, what: &str) -> bool {
    noticed.message.text.contains(what) || noticed.message.buttons.iter().flatten().any(|(label, _)| label.contains(what))
}

fn act(fake: &Fake, person: i64, line: &str, card: Option<&Noticed>) {
    let label = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
    fake.happen(|world| match (label, card) {
        (Some(label), Some(card)) => {
            let buttons = card.message.buttons.iter().flatten();
            let (_, payload) = buttons.clone().find(|(shown, _)| shown.contains(label)).unwrap_or_else(|| panic!("no {label} on {card:?}"));
            world.press(person, person, card.message.id, payload);
        }
        (_, _) => {
            world.write(person, person, None, None, &json!({ "text": line }));
        }
    });
}
