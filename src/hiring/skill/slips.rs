//! Slips of the keyboard in running text: the one skill that a word all but certainly means.
//!
//! Every known name is kept under what is left of it when a letter or two are taken out; a word with a slip then meets its
//! name in a handful of look-ups, however many names there are. *Deliberately absent*: names of fewer than five letters, and
//! words that have a meaning of their own.

use super::taxonomy::{SkillId, Taxonomy};
use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::LazyLock,
};

/// Shorter words are too near to too much.
const SHORTEST: usize = 5;
/// From here on two slips are forgiven.
const LONG: usize = 8;
/// Longer words are no names.
const LONGEST: usize = 22;

/// Words that are a slip away from a skill and mean themselves, of the five languages that are read.
const THEMSELVES: &str = include_str!("../../../data/no_slips.txt");

struct Slips {
    /// What is left of a name, to the names.
    left: HashMap<u64, Vec<u16>>,
    names: Vec<(String, SkillId)>,
    themselves: HashSet<&'static str>,
}

static SLIPS: LazyLock<Slips> = LazyLock::new(|| {
    let taxonomy = Taxonomy::get();
    let mut names: Vec<(String, SkillId)> = taxonomy
        .forms()
        .filter(|(form, skill)| {
            let letters = form.chars().count();
            let plain = form.chars().all(|letter| letter.is_ascii_lowercase());
            plain && !skill.everyday && (SHORTEST..=LONGEST).contains(&letters)
        })
        .map(|(form, skill)| (form.to_owned(), skill.id))
        .collect();
    names.sort_unstable();
    let mut left: HashMap<u64, Vec<u16>> = HashMap::new();
    for (number, (name, _)) in (0..).zip(&names) {
        remains(name.as_bytes(), |hash| {
            let known = left.entry(hash).or_default();
            if known.last() != Some(&number) {
                known.push(number);
            }
        });
    }
    Slips { left, names, themselves: THEMSELVES.split_whitespace().collect() }
});

/// The skill that a word with a slip or two means; `word` is a key that is no known name.
pub(in crate::hiring) fn meant(word: &str) -> Option<SkillId> {
    let length = word.len();
    if !(SHORTEST..=LONGEST).contains(&length) || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let slips = &*SLIPS;
    if slips.themselves.contains(word) {
        return None;
    }
    let mut best: Option<(usize, SkillId)> = None;
    let mut tie = false;
    remains(word.as_bytes(), |hash| {
        for (name, id) in slips.left.get(&hash).into_iter().flatten().filter_map(|number| slips.names.get(usize::from(*number))) {
            let Some(distance) = distance(word, name) else { continue };
            match best {
                Some((nearest, _)) if nearest < distance => {}
                Some((nearest, known)) if nearest == distance => tie |= known != *id,
                Some(_) | None => (best, tie) = (Some((distance, *id)), false),
            }
        }
    });
    best.filter(|_| !tie).map(|(_, id)| id)
}

/// How far a word is from a name, if a slip explains it: it begins alike, or its first two letters changed places.
fn distance(word: &str, name: &str) -> Option<usize> {
    let (typed, known) = (word.as_bytes(), name.as_bytes());
    let begins_alike = typed[0] == known[0] || (typed[0] == known[1] && typed[1] == known[0]);
    if !begins_alike {
        return None;
    }
    let distance = strsim::osa_distance(word, name);
    let shorter = typed.len().min(known.len());
    let allowed = match distance {
        // A plural of a known name, and its like, is found at once; a changed last letter makes another word too easily.
        1 if typed.len() == known.len() => shorter >= 6 || swapped(typed, known),
        1 => shorter >= SHORTEST || (shorter + 1 == SHORTEST && typed.len() < known.len()),
        2 => shorter >= LONG,
        _ => false,
    };
    allowed.then_some(distance)
}

/// Whether two words of one length have the same letters.
fn swapped(one: &[u8], other: &[u8]) -> bool {
    let (mut one, mut other) = (one.to_vec(), other.to_vec());
    one.sort_unstable();
    other.sort_unstable();
    one == other
}

/// Hashes of a word, and of what is left of it without one letter, or without two where it is long.
fn remains(word: &[u8], mut each: impl FnMut(u64)) {
    let none = usize::MAX;
    let hash = |first: usize, second: usize| {
        let mut hasher = DefaultHasher::new();
        for (at, letter) in word.iter().enumerate() {
            if at != first && at != second {
                letter.hash(&mut hasher);
            }
        }
        hasher.finish()
    };
    each(hash(none, none));
    for first in 0..word.len() {
        each(hash(first, none));
        if word.len() >= LONG - 1 {
            for second in first + 1..word.len() {
                each(hash(first, second));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(word: &str) -> Option<&'static str> {
        meant(word).map(|id| Taxonomy::get().name(id))
    }

    #[test]
    fn a_slip_or_two_find_the_name() {
        for (typed, expected) in [
            ("pyhton", "Python"),
            ("pyton", "Python"),
            ("kubernets", "Kubernetes"),
            ("kuberentes", "Kubernetes"),
            ("postgressql", "PostgreSQL"),
            ("javscript", "JavaScript"),
            ("typscript", "TypeScript"),
            ("djanog", "Django"),
            ("larvel", "Laravel"),
            ("rabitmq", "RabbitMQ"),
            ("elasticseach", "Elasticsearch"),
            ("dcoker", "Docker"),
            ("mongobd", "MongoDB"),
        ] {
            assert_eq!(name(typed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn other_words_mean_themselves() {
        for typed in ["spring", "doctor", "locker", "dockers", "ready", "jungle", "scales", "hello", "regular", "reaction"] {
            assert!(!matches!(name(typed), Some(found) if found != "Docker"), "{typed}");
        }
    }
}
