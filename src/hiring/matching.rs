//! Stub until the ranking lands.
use super::developer::{Developer, DeveloperId};

/// The pool in memory.
#[derive(Debug, Clone, Default)]
pub struct Roster(Vec<Developer>);

impl Roster {
    /// The developer of that id.
    pub fn get(&self, id: &DeveloperId) -> Option<&Developer> {
        self.0.iter().find(|developer| &developer.id == id)
    }
}
