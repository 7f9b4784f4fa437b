//! The working language: "English-speaking", "speaks German", "auf Deutsch", "in English".

use super::cues::Said;
use crate::hiring::language;

const BEFORE: &[&str] = &[
    "in",
    "auf",
    "en",
    "speak",
    "speaks",
    "speaking",
    "fluent",
    "good",
    "spricht",
    "fliessend",
    "gutes",
    "habla",
    "hable",
    "hablar",
    "buen",
    "parle",
    "parlant",
    "fale",
    "fala",
    "falar",
    "em",
    "bom",
    "bon",
    "fluente",
];
const AFTER: &[&str] = &["speaking", "speaker", "speakers", "sprachig", "required", "language"];

pub(super) fn language(said: &Said) -> Option<&'static str> {
    (0..said.words.len()).find_map(|at| {
        let word = said.word(at);
        let one = ["sprachig", "sprachige", "sprachiger", "sprachigen", "sprachiges"].iter().find_map(|end| word.strip_suffix(end));
        if let Some(code) = one.and_then(named) {
            return Some(code);
        }
        let code = named(word)?;
        (BEFORE.contains(&said.before(at, 1)) || AFTER.contains(&said.word(at + 1))).then_some(code)
    })
}

/// A language by its name: codes such as "no" and "it" are everyday words.
fn named(word: &str) -> Option<&'static str> {
    if word.chars().count() < 4 { None } else { language::code(word) }
}
