//! One skill's name in a text, and what stands between two of them.

use super::cues::{Said, Span};
use crate::hiring::skill::SkillId;

/// Between two skills: they stand in one list.
const JOINTS: &[&str] = &[
    ",", "/", "&", "+", "and", "or", "nor", "und", "oder", "y", "e", "o", "u", "ni", "|", "et", "ou", "with", "w/", "mit", "con", "com",
    "avec", "、", "n",
];
/// Articles that may follow a joint: "du go et du rust".
const ARTICLES: &[&str] = &["du", "des", "the", "el", "la"];

/// How a skill is mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Must,
    Nice,
    Excluded,
    /// What others use, or what is left behind.
    Context,
}

/// A skill's name in the text.
#[derive(Debug)]
pub(super) struct Mention {
    /// Where it begins and ends, in words.
    pub from: usize,
    /// See `from`.
    pub to: usize,
    /// What it means.
    pub id: SkillId,
    /// How it is mentioned.
    pub scope: Scope,
    /// Whether it surely is one: an everyday word takes more than itself.
    pub counts: bool,
    /// As it is looked up.
    pub key: String,
}

/// Whether two names stand side by side, or have only joints between them.
pub(super) fn joined(said: &Said, from: usize, to: usize) -> bool {
    to <= from + 2
        && said.words.get(from..to).is_some_and(|between| {
            between.iter().enumerate().all(|(at, word)| is_joint(&word.text) || at == 1 && ARTICLES.contains(&word.text.as_str()))
        })
        && !(to > from && said.words[from].text == ".")
}

pub(super) fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word)
}

/// The words between two mentions.
pub(super) const fn between(one: &Mention, next: &Mention) -> Span {
    (one.to, next.from)
}
