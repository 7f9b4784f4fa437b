//! Words by the name of their list, from `data/company.tsv`.
//!
//! *Deliberately absent*: phrases of several words (see `cues`).

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// All lists.
pub(super) struct Lists(HashMap<&'static str, HashSet<&'static str>>);

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let lines = include_str!("../../../data/company.tsv").lines().skip(1).filter_map(|line| line.split_once('\t'));
    Lists(lines.map(|(name, words)| (name, words.split('|').collect())).collect())
});

impl Lists {
    pub fn get() -> &'static Self {
        &LISTS
    }

    /// The words of a list, if there is one of this name.
    pub fn of(&self, name: &str) -> Option<&HashSet<&'static str>> {
        self.0.get(name)
    }

    /// Whether a folded word is in a list.
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.of(name).is_some_and(|words| words.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hiring::{folding::fold, skill::is_form};

    #[test]
    fn lists_are_spelled_as_they_are_looked_up_and_friends_belong_to_skills() {
        for (name, words) in &Lists::get().0 {
            assert!(name.strip_prefix("friends of ").is_none_or(is_form), "{name}");
            assert!(words.iter().all(|word| !word.is_empty() && fold(word) == *word), "{name}");
        }
    }
}
