//! What platforms call people, until it is written down with what they do.
//!
//! A name comes with every event and changes hardly ever, so it is kept in memory and written when somebody is seen for the first
//! time, and when their team is looked at. *Deliberately absent*: trust. A name is words from outside, and tells nobody apart.

use crate::store::{ChatKey, Platform};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// The longest name that is kept, in characters.
const LONGEST: usize = 40;
/// People whose names are kept in memory at most; then it begins anew.
const MOST: usize = 20_000;

/// Names by platform and person.
#[derive(Default)]
pub(super) struct Names(Mutex<HashMap<(Platform, String), String>>);

impl Names {
    /// What somebody is called, if their platform told.
    pub(super) fn of(&self, chat: &ChatKey) -> Option<String> {
        let names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.get(&(chat.platform, chat.person.clone())).cloned()
    }

    /// Remembers what a platform calls somebody.
    pub(super) fn keep(&self, chat: &ChatKey, name: &str) {
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect();
        let name = name.trim();
        if name.is_empty() || self.of(chat).as_deref() == Some(name) {
            return;
        }
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if names.len() >= MOST {
            names.clear();
        }
        names.insert((chat.platform, chat.person.clone()), name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line() {
        let (names, chat) = (Names::default(), ChatKey::new(Platform::Telegram, "-5", "7"));
        names.keep(&chat, "  \u{7}\n ");
        assert_eq!(names.of(&chat), None);
        names.keep(&chat, " Dana\n\u{0}Berg ");
        assert_eq!(names.of(&chat).as_deref(), Some("DanaBerg"));
        names.keep(&chat, &"x".repeat(1_000));
        assert_eq!(names.of(&chat).map(|name| name.chars().count()), Some(LONGEST));
        // Somebody is one person, wherever they talk.
        assert!(names.of(&ChatKey::new(Platform::Telegram, "7", "7")).is_some());
    }
}
