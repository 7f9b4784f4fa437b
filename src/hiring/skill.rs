//! Skills: the taxonomy with its aliases, and reading them in what people type.

use serde::{Deserialize, Serialize};

/// A skill by its canonical name, or, where the taxonomy does not know it, in the words of whoever named it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Skill(pub String);
