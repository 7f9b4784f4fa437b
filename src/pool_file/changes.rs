//! What a pool file would change.

use crate::hiring::developer::{Developer, DeveloperId};
use std::collections::{HashMap, HashSet};

/// How the pool of a file differs from the one that is there. The order of developers is no difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes<'pool> {
    /// Names of those who are not there yet, in the file's order.
    pub new: Vec<&'pool str>,
    /// Names of those of whom something is different.
    pub changed: Vec<&'pool str>,
    /// Names of those whom the file does not have.
    pub gone: Vec<&'pool str>,
    /// How many stay as they are.
    pub unchanged: usize,
}

impl<'pool> Changes<'pool> {
    /// Compares by id.
    pub fn between(before: &'pool [Developer], after: &'pool [Developer]) -> Self {
        let known: HashMap<&DeveloperId, &Developer> = before.iter().map(|developer| (&developer.id, developer)).collect();
        let kept: HashSet<&DeveloperId> = after.iter().map(|developer| &developer.id).collect();
        let mut changes = Self::default();
        for developer in after {
            match known.get(&developer.id) {
                None => changes.new.push(&developer.name),
                Some(known) if *known == developer => changes.unchanged += 1,
                Some(_) => changes.changed.push(&developer.name),
            }
        }
        let gone = before.iter().filter(|developer| !kept.contains(&developer.id));
        changes.gone = gone.map(|developer| developer.name.as_str()).collect();
        changes
    }

    /// Whether the file changes nothing.
    pub const fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}
