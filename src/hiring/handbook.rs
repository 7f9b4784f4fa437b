//! What the operator says in their own words: roles beside the two of the guide, topics of the guide, and what each level
//! answers for. Read from a file by [`read`], passed in with the terms.
//!
//! *Deliberately absent*: opening the file, and the guide's own words, which are messages like all others.

mod book;
mod reading;

pub use book::{Handbook, OwnRole, OwnTopic, Told};
pub use reading::{Problem, read};

use std::sync::LazyLock;

/// The part that comes with the program: by which words each topic of the guide is found.
static BUILT_IN: LazyLock<Handbook> = LazyLock::new(|| read(include_str!("../../data/roles.toml"), &[]).unwrap_or_default());

/// What comes with the program.
pub fn built_in() -> &'static Handbook {
    &BUILT_IN
}

/// The codes of the guide's own topics.
pub fn codes() -> Vec<&'static str> {
    BUILT_IN.topics.iter().map(|topic| topic.code.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_with_the_program_can_be_read() {
        assert_eq!(read(include_str!("../../data/roles.toml"), &[]).map(|book| book.topics.len()), Ok(12));
        assert!(built_in().roles.is_empty() && built_in().responsibilities.iter().all(Vec::is_empty));
    }

    #[test]
    fn the_example_can_be_read() {
        let book = read(include_str!("../../roles.example.toml"), &codes());
        assert_eq!(book.map(|book| (book.roles.len(), book.topics.len())), Ok((1, 2)));
    }
}
