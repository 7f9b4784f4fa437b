//! The program itself: its memory while it serves and waits, and how soon it says its first word.
//!
//! *Deliberately absent*: anything that only a warm process could show; each figure is of a process of its own.

use super::usage;
use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const DEVELOPERS: usize = 10_000;
const STARTS: usize = 20;
const SAMPLE: &str = include_str!("../../data/sample-pool.csv");

pub fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let pool = folder.path().join("pool.csv");
    fs::write(&pool, csv()).unwrap();
    run(folder.path(), &["pool", "import", "pool.csv"]).wait().unwrap();
    let mut serving = run(folder.path(), &["serve"]);
    // The first line of the log says that it serves; what it needed to start has been given back a moment later.
    let mut log = String::new();
    BufReader::new(serving.stderr.take().unwrap()).read_line(&mut log).unwrap();
    std::thread::sleep(Duration::from_secs(2));
    let memory = usage::memory(&serving.id().to_string());
    serving.kill().unwrap();
    serving.wait().unwrap();
    println!("\nthe program\n  serving, {DEVELOPERS} developers, nothing to do: {memory} MB (limit 50); it said: {}", log.trim());
    // The same database again would read 10 000 developers; people who try it have the sample.
    let sample = tempfile::tempdir().unwrap();
    first_word(sample.path());
    let mut starts: Vec<Duration> = (0..STARTS).map(|_| first_word(sample.path())).collect();
    println!(
        "  start to the first answer, existing database: p50 {:.0} ms, the slowest of {STARTS} {:.0} ms (limit 300)",
        usage::share(&mut starts, 50),
        usage::share(&mut starts, 100)
    );
    let mut starts: Vec<Duration> = (0..STARTS).map(|_| first_word(folder.path())).collect();
    println!(
        "  the same with {DEVELOPERS} developers: p50 {:.0} ms, the slowest {:.0} ms",
        usage::share(&mut starts, 50),
        usage::share(&mut starts, 100)
    );
}

/// From the start of the process to the first line of its answer.
fn first_word(folder: &Path) -> Duration {
    let began = Instant::now();
    let mut talking = run(folder, &["chat"]);
    talking.stdin.take().unwrap().write_all(b"/start\n").unwrap();
    let mut line = String::new();
    BufReader::new(talking.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(!line.is_empty(), "it says something");
    let took = began.elapsed();
    talking.wait().unwrap();
    took
}

fn run(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hirebot"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("HIREBOT__DATABASE__URL", "sqlite://hirebot.db")
        .env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// The developers of the sample, again and again under other ids.
fn csv() -> String {
    let mut lines = SAMPLE.lines().filter(|line| !line.starts_with('#'));
    let header = lines.next().unwrap();
    let rows: Vec<&str> = lines.collect();
    let copies = (0..DEVELOPERS).map(|number| format!("d{number}-{}\n", rows[number % rows.len()]));
    std::iter::once(format!("{header}\n")).chain(copies).collect()
}
