//! Words that stand in a list of skills and are none that is known: "Go, htmx and Postgres".

use super::{
    cues::Said,
    lists::Lists,
    mention::{Mention, is_joint},
};
use crate::hiring::{language, when, zones};

/// The most that are kept.
const MOST: usize = 5;
/// The longest that is kept, in characters.
const LONGEST: usize = 30;

pub(super) fn read(said: &Said, mentions: &[Mention]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut keep = |at: usize| {
        let typed = said.typed((at, at + 1));
        if found.len() < MOST && is_a_name(said, at) && !found.iter().any(|known| known.eq_ignore_ascii_case(typed)) {
            found.push(typed.to_owned());
        }
    };
    // Between two skills, or after the last of several.
    for (number, mention) in mentions.iter().enumerate() {
        let after = mention.to;
        let next = mentions.get(number + 1).map_or(said.words.len(), |next| next.from);
        let item = after + 1;
        let joint = |at: usize| said.words.get(at).is_some_and(|word| is_joint(&word.text) && !word.begins_line);
        let ends = |at: usize| {
            said.words.get(at).is_none_or(|word| word.begins_line || matches!(word.text.as_str(), "," | "." | ";" | ")" | "!" | "?"))
        };
        if joint(after) && item < next && (joint(item + 1) || ends(item + 1)) {
            // The last one after a comma may be anything; after "and" it is one of the list.
            let between = item + 1 < next && joint(item + 1) && next <= item + 3 && next < said.words.len();
            let last = number > 0 && matches!(said.word(after), "and" | "or" | "&" | "und" | "oder" | "y" | "o" | "et" | "ou" | "e");
            if between || last {
                keep(item);
            }
        }
    }
    found
}

/// Whether a word can only be a name: no cue, no small word, no figure, place or date.
fn is_a_name(said: &Said, at: usize) -> bool {
    let Some(word) = said.words.get(at) else { return false };
    let letters = word.text.chars().count();
    (3..=LONGEST).contains(&letters)
        && word.text.starts_with(char::is_alphabetic)
        && !word.begins_line
        && !said.is_a_cue(at)
        && !Lists::get().has("small", &word.text)
        && !Lists::get().has("plain", &word.text)
        && !when::is_a_word_of_dates(&word.text)
        && language::code(&word.text).is_none()
        && !zones::is_named(&word.text)
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn only_names_among_skills_are_told_as_unknown() {
        for (text, unknown) in [
            ("Go, htmx and Postgres", vec!["htmx"]),
            ("python, Temporal, kafka", vec!["Temporal"]),
            ("node, redis and bullmq", vec!["bullmq"]),
            ("Go, remote and Postgres", vec![]),
            ("Go, tomorrow and Postgres", vec![]),
            ("Go and you", vec![]),
            ("Go, senior, Postgres, part-time, Berlin", vec![]),
            ("hello there", vec![]),
        ] {
            assert_eq!(read(text).unknown, unknown, "{text}");
        }
    }
}
