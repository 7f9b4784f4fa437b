//! How long it takes to read what somebody needs, beside a plain scan for the aliases of skills in the same run, which finds
//! skills alone, takes every refused one, and knows no slips.
//!
//! `cargo bench --bench reading` prints one table. One thread.
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]

use hirebot::hiring::reading;
use std::{
    collections::HashMap,
    hint::black_box,
    time::{Duration, Instant},
};

const FOR: Duration = Duration::from_secs(1);
const LINE: &str = "senior node dev w/ postgres & kafka, part time, ~2k/mo, start in 2 weeks, CET overlap, no java pls";
const POST: &str = "Acme is looking for a senior backend engineer (remote, EU). We are a small team that builds logistics software for \
    hospitals, and you will own our order service from design to production. You have 5+ years of experience with Java or Kotlin, \
    Spring Boot and PostgreSQL; you have run Kafka and Redis in production, and you write unit tests without being asked. Nice to \
    have: Kubernetes, Terraform, AWS. No PHP, and the rest of the stack is up to you. You will mentor junior developers and report \
    to our CTO. We pay 70-85k EUR a year, full-time, and expect four hours of overlap with Berlin. Start as soon as possible, in \
    January at the latest. Our interview process takes a week: a call, a paid task of three hours, and an afternoon with the team. \
    Please write to us with a few lines on what you have built lately, whichever language it was in.";

fn main() {
    let aliases = aliases();
    println!("{:<44} {:>12} {:>12}", "", "µs each", "characters");
    for (name, text) in [
        ("a line", LINE.to_owned()),
        ("a post", POST.to_owned()),
        ("ten posts", [POST; 10].join("\n")),
        ("a hundred posts", [POST; 100].join("\n")),
    ] {
        tell(&format!("{name}, read"), &text, || drop(black_box(reading::understand(&text))));
        tell(&format!("{name}, scanned for aliases"), &text, || drop(black_box(scan(&aliases, &text))));
    }
    println!("\nten times as much of the same, how many times as long (10 is linear)");
    for unit in HOSTILE {
        let text = |length: usize| unit.chars().cycle().take(length).collect::<String>();
        let (short, long) = (least(&text(10_000)), least(&text(100_000)));
        println!("{:<44} {:>12.1}", format!("{unit:?}"), long.as_secs_f64() / short.as_secs_f64());
    }
}

include!("../tests/understanding/hostile.rs");

/// The shortest of three times.
fn least(text: &str) -> Duration {
    let once = || {
        let begun = Instant::now();
        black_box(reading::understand(text));
        begun.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or(Duration::ZERO)
}

fn tell(name: &str, text: &str, mut once: impl FnMut()) {
    once();
    let begun = Instant::now();
    let mut rounds = 0_u32;
    while begun.elapsed() < FOR {
        once();
        rounds += 1;
    }
    let each = begun.elapsed().as_secs_f64() * 1e6 / f64::from(rounds);
    println!("{name:<44} {each:>12.1} {:>12}", text.chars().count());
}

/// Every alias of the table, in small letters.
fn aliases() -> HashMap<String, &'static str> {
    let lines = include_str!("../data/skills.tsv").lines().skip(1);
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    cells.flat_map(|cells| cells[3].split('|').chain([cells[0]]).map(move |alias| (alias.to_lowercase(), cells[0]))).collect()
}

/// Runs of one to three words that are an alias.
fn scan(aliases: &HashMap<String, &'static str>, text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|letter: char| !(letter.is_alphanumeric() || ".+#".contains(letter))).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    for at in 0..words.len() {
        for length in 1..=3.min(words.len() - at) {
            found.extend(aliases.get(&words[at..at + length].join(" ")));
        }
    }
    found
}
