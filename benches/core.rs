//! How long the bot itself thinks about an answer: the pure steps, and putting a reply into words.
//!
//! `cargo bench --bench core` prints one table. One thread, no database.
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]
#![expect(clippy::cast_precision_loss, reason = "figures for a table")]

use chrono::{DateTime, TimeZone as _, Utc};
use hirebot::{
    conversation::{self, Chat, Effect, Event, Reply, Step, View},
    hiring::{calendar::Diary, facts::Facts, matching::Roster, terms::Terms},
    i18n::{I18n, shown::Shown},
    operations::sample,
    service::{Input, read},
};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};
use uuid::Uuid;

const FOR: Duration = Duration::from_secs(1);
const LINES: [&str; 17] = [
    "/start",
    "/hire",
    "[Backend]",
    "1, 3",
    "Go, PostgreSQL",
    "[Skip]",
    "[high traffic, or fast growth]",
    "[Done]",
    "[L2 and above]",
    "part-time",
    "[Skip]",
    "4",
    "[As soon as possible]",
    "[Confirm and show matches]",
    "Ada Okonjo",
    "/matches",
    "/prices",
];

/// One step as it was taken.
struct Taken {
    chat: Chat,
    event: Event,
    facts: Facts,
    seed: Uuid,
    replies: Vec<Reply>,
}

fn main() {
    let roster = Roster::new(sample::sample_pool());
    let terms = Terms::default();
    let i18n = I18n::new().unwrap();
    let taken = talk(&roster, &terms, &i18n);
    println!("{:<44} {:>12} {:>10}", "", "a second", "ns each");
    tell("a step, over a brief, its matches, a profile", |round| {
        let taken = &taken[round % taken.len()];
        black_box(step(taken, &roster, &terms));
    });
    for (taken, line) in taken.iter().zip(LINES) {
        tell(&format!("  {line}"), |_| {
            black_box(step(taken, &roster, &terms));
        });
    }
    let replies: Vec<&Reply> = taken.iter().flat_map(|taken| &taken.replies).collect();
    for locale in ["en-GB", "de", "es"] {
        tell(&format!("a reply of these in words, {locale}"), |round| {
            black_box(i18n.message(locale, replies[round % replies.len()]));
        });
    }
}

/// Talks once, and remembers what each step began with.
fn talk(roster: &Roster, terms: &Terms, i18n: &I18n) -> Vec<Taken> {
    let (mut chat, mut shown, mut facts) = (Chat::new("en-GB", Some(chrono_tz::Europe::Berlin)), Shown::default(), Facts::default());
    let mut all = Vec::new();
    for (number, line) in LINES.iter().enumerate() {
        let event = read(&Input::Words((*line).to_owned()), &chat, &shown, 4_000, false);
        let mut taken = Taken { chat, event, facts: facts.clone(), seed: Uuid::from_u128(number as u128), replies: Vec::new() };
        let step = step(&taken, roster, terms);
        shown.turn();
        step.replies.iter().for_each(|reply| shown.push(&i18n.message("en-GB", reply)));
        facts.briefs.extend(
            step.effects.iter().filter_map(|effect| if let Effect::KeepBrief(brief) = effect { Some((**brief).clone()) } else { None }),
        );
        taken.replies = step.replies;
        chat = step.chat;
        all.push(taken);
    }
    assert!(chat.brief.is_some(), "the brief was confirmed");
    all
}

fn step(taken: &Taken, roster: &Roster, terms: &Terms) -> Step {
    let view = View {
        now: now(),
        seed: taken.seed,
        terms,
        roster,
        facts: &taken.facts,
        diary: &Diary::default(),
        refused: false,
        links: hirebot::conversation::Links::default(),
        me: uuid::Uuid::nil(),
        agenda: None,
    };
    conversation::step(taken.chat.clone(), &taken.event, &view)
}

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 30, 9, 0, 0).unwrap()
}

fn tell(what: &str, run: impl Fn(usize)) {
    let (began, mut rounds) = (Instant::now(), 0);
    while began.elapsed() < FOR / 4 {
        (0..100).for_each(|round| run(rounds + round));
        rounds += 100;
    }
    let each = began.elapsed().as_secs_f64() / rounds as f64;
    println!("{what:<44} {:>12.0} {:>10.0}", 1.0 / each, each * 1e9);
}
