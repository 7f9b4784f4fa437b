//! What is read in texts and phrases with labels made by hand: one half was looked at while the rules were written, the other
//! half was kept aside. `cargo test --test understanding -- --nocapture` prints the figures of both.
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
            let folded = |value: &Value| value.as_str().map_or_else(|| value.clone(), |text| Value::from(text.to_lowercase()));
            let counted = right.entry(field).or_default();
            counted.0 += usize::from(folded(&expected[field]) == folded(&found[field]));
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

/// The same over and over, far longer than any bot reads: no harm is done. How long it takes is told by `benches/reading.rs`.
#[test]
fn endless_texts_are_read_without_harm() {
    for unit in [
        "go, node or java, no php and c, nice to have: kafka and redis a plus ",
        "senior mid junior lead ",
        "not not no without java or ",
        "nice to have: java x x ",
        "$100k-120k per year from 5 to 6 ",
        "from next monday in 2 weeks ",
        "Berlin hours UTC+2 overlap with New York ",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "kubernetess postgressq ",
        "\n- ",
        ", ",
        "....",
        "招聘",
    ] {
        let text: String = unit.chars().cycle().take(20_000).collect();
        assert_eq!(reading::understand(&text), reading::understand(&text), "{unit:?}");
    }
}
