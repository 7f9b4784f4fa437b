//! What is read in texts and phrases with labels made by hand: one part was looked at while the rules were written, the other
//! was written afterwards and kept aside. `cargo test --test understanding -- --nocapture` prints the figures of both.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::print_stdout, reason = "the figures are what somebody who runs it by hand wants to see")]
#![expect(clippy::cast_precision_loss, reason = "figures for a table")]

use chrono::DateTime;
use chrono_tz::Tz;
use hirebot::{
    hiring::{reading, when::DayMonth},
    operations::{
        understand::understand_lines,
        when::{Reader, when_lines},
    },
};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn set(value: &Value) -> BTreeSet<&str> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

/// How well skills are found, how many unwanted ones were taken, and the share of right answers of each other field.
struct Figures {
    precision: f64,
    recall: f64,
    taken: usize,
    right: BTreeMap<&'static str, f64>,
}

impl Figures {
    fn f1(&self) -> f64 {
        2.0 * self.precision * self.recall / (self.precision + self.recall)
    }
}

/// A phrase without the small words around it: "el lunes" and "lunes", "Berlin time" and "berlin" are labelled alike.
fn core(value: &Value) -> Value {
    const LEADING: [&str; 20] =
        ["the", "el", "la", "le", "on", "am", "im", "zum", "ab", "dia", "de", "del", "das", "der", "dès", "des", "from", "by", "in", "en"];
    const TRAILING: [&str; 5] = ["time", "zeit", "hours", "timezone", "please"];
    let Some(text) = value.as_str().map(str::to_lowercase) else { return value.clone() };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.len() > 1 && LEADING.contains(&words[0]) {
        words.remove(0);
    }
    while words.len() > 1 && TRAILING.contains(&words[words.len() - 1]) {
        words.pop();
    }
    Value::from(words.join(" "))
}

fn figures(name: &str, table: &str) -> Figures {
    let expected = lines(table);
    let mut out = Vec::new();
    understand_lines(table.as_bytes(), &mut out).unwrap();
    let found = lines(std::str::from_utf8(&out).unwrap());
    assert_eq!(expected.len(), found.len());
    let (mut both, mut wanted, mut given, mut taken) = (0, 0, 0, 0);
    let mut right: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(expected["id"], found["id"]);
        let (wish, have) = (set(&expected["skills"]), set(&found["skills"]));
        both += wish.intersection(&have).count();
        wanted += wish.len();
        given += have.len();
        taken += set(&expected["excluded"]).intersection(&have).count();
        for field in ["level", "engagement", "budget", "start", "tz", "remote"] {
            // Where nothing is said and nothing read there is nothing to be proud of.
            if matches!(field, "budget" | "start" | "tz") && expected[field].is_null() && found[field].is_null() {
                continue;
            }
            let counted = right.entry(field).or_default();
            counted.0 += usize::from(core(&expected[field]) == core(&found[field]));
            counted.1 += 1;
        }
    }
    let right: BTreeMap<_, _> = right.into_iter().map(|(field, (right, all))| (field, right as f64 / all as f64)).collect();
    let figures = Figures { precision: both as f64 / given as f64, recall: both as f64 / wanted as f64, taken, right };
    println!(
        "{name}: {} texts, skills precision {:.3} recall {:.3} F1 {:.3}, unwanted taken {}, right {:.2?}",
        expected.len(),
        figures.precision,
        figures.recall,
        figures.f1(),
        figures.taken,
        figures.right
    );
    figures
}

#[test]
fn chat_lines_are_read_as_people_labelled_them() {
    for (name, table) in
        [("rules", include_str!("understanding/chat_rules.jsonl")), ("aside", include_str!("understanding/chat_aside.jsonl"))]
    {
        let figures = figures(name, table);
        assert!(figures.f1() >= 0.95 && figures.taken == 0, "{name}");
        for (field, least) in [("level", 0.9), ("engagement", 0.9), ("budget", 0.85), ("start", 0.85), ("tz", 0.9), ("remote", 0.9)] {
            assert!(figures.right[field] >= least, "{name}: {field} {}", figures.right[field]);
        }
    }
}

#[test]
fn everyday_words_are_told_from_skills() {
    for (name, table, least) in [
        ("rules", include_str!("understanding/everyday_rules.jsonl"), 0.95),
        ("aside", include_str!("understanding/everyday_aside.jsonl"), 0.90),
    ] {
        let expected = lines(table);
        let mut out = Vec::new();
        understand_lines(table.as_bytes(), &mut out).unwrap();
        let found = lines(std::str::from_utf8(&out).unwrap());
        let (mut right, mut all) = (0, 0);
        for (expected, found) in expected.iter().zip(&found) {
            let have = set(&found["skills"]);
            let (skills, everyday) = (set(&expected["skills"]), set(&expected["everyday"]));
            right += skills.intersection(&have).count() + everyday.difference(&have).count();
            all += skills.len() + everyday.len();
        }
        let share = right as f64 / all as f64;
        println!("{name}: {right} of {all} words in {} lines told apart, {share:.3}", expected.len());
        assert!(share >= least, "{name}: {share}");
    }
}

/// Posts that are not in this repository: `TEST_JOB_POSTS` names a file of objects a line with `number`, `title` and `text`, as
/// `github.com/rebase-network/who-is-hiring` has them. The labels are our own.
#[test]
fn real_posts_are_read_as_they_were_labelled() {
    let Some(path) = std::env::var_os("TEST_JOB_POSTS") else {
        println!("LEFT OUT: TEST_JOB_POSTS is not set, so no real posts were read");
        return;
    };
    let posts: BTreeMap<i64, Value> =
        lines(&std::fs::read_to_string(path).unwrap()).into_iter().map(|post| (post["number"].as_i64().unwrap(), post)).collect();
    let labels = lines(include_str!("understanding/post_labels.jsonl"));
    for (name, half) in [("rules", 0), ("aside", 1)] {
        let (mut both, mut wanted, mut given, mut excluded) = (0, 0, 0, 0);
        let mut right: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for label in labels.iter().skip(half).step_by(2) {
            let post = &posts[&label["id"].as_i64().unwrap()];
            let text = format!("{}\n{}", post["title"].as_str().unwrap(), post["text"].as_str().unwrap());
            let line = serde_json::json!({ "id": 1, "text": text }).to_string();
            let mut out = Vec::new();
            understand_lines(line.as_bytes(), &mut out).unwrap();
            let found: Value = serde_json::from_slice(&out).unwrap();
            let (wish, have) = (set(&label["skills"]), &set(&found["skills"]) - &set(&label["either"]));
            both += wish.intersection(&have).count();
            wanted += wish.len();
            given += have.len();
            excluded += set(&found["excluded"]).len();
            for field in ["level", "engagement", "budget", "remote"] {
                // What a post leaves open has no label.
                let Some(label) = label.get(field) else { continue };
                if field == "budget" && label.is_null() && found[field].is_null() {
                    continue;
                }
                let counted = right.entry(field).or_default();
                counted.0 += usize::from(*label == found[field]);
                counted.1 += 1;
            }
        }
        let (precision, recall) = (both as f64 / given as f64, both as f64 / wanted as f64);
        let f1 = 2.0 * precision * recall / (precision + recall);
        println!("posts, {name}: skills precision {precision:.3} recall {recall:.3} F1 {f1:.3}, excluded {excluded}, right {right:?}");
        assert!(f1 >= 0.97 && excluded == 0, "{name}: {f1}");
        for (field, (right, all)) in right {
            assert!(right as f64 >= 0.85 * all as f64, "{name}: {field} {right} of {all}");
        }
    }
}

#[test]
fn date_phrases_are_read_as_people_labelled_them_and_hardly_ever_silently_wrong() {
    for (name, table) in
        [("rules", include_str!("understanding/dates_rules.jsonl")), ("aside", include_str!("understanding/dates_aside.jsonl"))]
    {
        let reader = Reader { now: DateTime::UNIX_EPOCH, zone: Tz::UTC, order: DayMonth::DayFirst };
        let mut out = Vec::new();
        when_lines(table.as_bytes(), reader, &mut out).unwrap();
        let (expected, found) = (lines(table), lines(std::str::from_utf8(&out).unwrap()));
        let (mut right, mut silent) = (0, 0);
        for (expected, found) in expected.iter().zip(&found) {
            let candidates = expected["candidates"].is_null() || set(&expected["candidates"]) == set(&found["candidates"]);
            let same = expected["kind"] == found["kind"] && expected["utc"] == found["utc"] && candidates;
            right += usize::from(same);
            silent += usize::from(!same && found["kind"] == "instant");
        }
        println!("{name}: {right} of {} phrases right, {silent} silently wrong", expected.len());
        assert!(right as f64 >= 0.9 * expected.len() as f64 && silent <= 1, "{name}: {right} of {}", expected.len());
    }
}

/// Texts that make a reader work: words of all its tables, joints, marks and figures, in any order.
fn adversarial() -> impl Strategy<Value = String> {
    let phrases: Vec<String> =
        include_str!("../data/phrases.tsv").lines().flat_map(|line| line.split(['\t', '|'])).map(str::to_owned).collect();
    let piece = prop_oneof![
        4 => prop::sample::select(phrases),
        2 => "(go|node|c\\+\\+|java|rest|Berlin|CET|UTC\\+|\\$|€|k|-|/|,|\\.|:|\n|no|or|and|nice to have|a plus) ?",
        1 => "[0-9]{1,9}[kKh€$.,:/-]{0,3}",
        1 => "\\PC{1,6}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_is_read_without_harm_and_always_alike(text in prop_oneof![adversarial(), any::<String>(), "\\PC{0,400}"]) {
        let read = reading::understand(&text);
        prop_assert_eq!(&read, &reading::understand(&text));
        for phrase in [read.start, read.zone].into_iter().flatten() {
            prop_assert!(text.contains(&phrase));
        }
        for skill in &read.excluded {
            prop_assert!(!read.must.contains(skill) && !read.nice.contains(skill));
        }
    }
}

include!("understanding/hostile.rs");

/// The same over and over, far longer than any bot reads: no harm is done. How long it takes is told by `benches/reading.rs`.
#[test]
fn endless_texts_are_read_without_harm() {
    for unit in HOSTILE {
        let text: String = unit.chars().cycle().take(20_000).collect();
        assert_eq!(reading::understand(&text), reading::understand(&text), "{unit:?}");
    }
}
