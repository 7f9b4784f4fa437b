//! Takes values out by key, with a default for what is absent, and collects what is wrong.

use super::{
    problem::{Place, Problem},
    source::{Raw, Values},
    values::Read,
};

/// The values that were found, and the problems met so far.
pub(super) struct Reading {
    values: Values,
    problems: Vec<Problem>,
    #[cfg(test)]
    pub(super) asked: Vec<&'static str>,
}

impl Reading {
    pub(super) fn new(values: Values, problems: Vec<Problem>) -> Self {
        Self {
            values,
            problems,
            #[cfg(test)]
            asked: Vec::new(),
        }
    }

    /// The value of `key`; `None` when it is absent, or wrong, which becomes a problem.
    pub(super) fn optional<T>(&mut self, key: &'static str, read: impl FnOnce(&Raw) -> Read<T>) -> Option<T> {
        #[cfg(test)]
        self.asked.push(key);
        let (place, raw) = self.values.get(key)?;
        match read(raw) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.problems.push(Problem { place: place.clone(), message: format!("`{key}` {}", stopped(&wrong)) });
                None
            }
        }
    }

    /// The value of `key`, or `default`.
    pub(super) fn or<T>(&mut self, key: &'static str, default: T, read: impl FnOnce(&Raw) -> Read<T>) -> T {
        self.optional(key, read).unwrap_or(default)
    }

    /// Whether `key` was written, rightly or wrongly.
    pub(super) fn is_written(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    /// Values that do not go together: said where the first written of `keys` is.
    pub(super) fn blame(&mut self, keys: &[&str], message: String) {
        let place = keys.iter().find_map(|key| self.values.get(*key)).map_or(Place::Default, |(place, _)| place.clone());
        self.problems.push(Problem { place, message });
    }

    /// What is wrong in another file that the config names.
    pub(super) fn add(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// What is wrong, in the order of the places.
    pub(super) fn problems(mut self) -> Vec<Problem> {
        self.problems.sort_by(|one, other| one.place.cmp(&other.place));
        self.problems
    }
}

/// With a full stop, unless it has an end of its own.
fn stopped(sentence: &str) -> String {
    if sentence.ends_with(['.', '?']) { sentence.to_owned() } else { format!("{sentence}.") }
}
