//! Typos: which skill a name that is not in the table may mean.
//!
//! *Deliberately absent*: sounds, and what others have typed.

use super::taxonomy::{SkillId, Taxonomy};

/// What a name that is not in the table may mean.
pub(super) enum Guess {
    /// This one.
    Sure(SkillId),
    /// Likeliest first, any number.
    Perhaps(Vec<SkillId>),
}

/// What a key with a typo means. Sure only where the word is long enough for its typos, begins alike, and one skill alone is nearest.
pub(super) fn guess(typed: &str) -> Guess {
    let taxonomy = Taxonomy::get();
    let length = typed.chars().count();
    if length < 3 {
        return Guess::Perhaps(Vec::new());
    }
    // (distance, not a beginning, id): an unfinished word counts as two letters away.
    let mut near: Vec<(usize, SkillId, bool)> = Vec::new();
    for (form, meant) in taxonomy.forms() {
        let letters = form.chars().count();
        let distance = if letters.abs_diff(length) <= 2 { strsim::osa_distance(typed, form) } else { usize::MAX };
        let allowed = if length.min(letters) < 4 { 1 } else { 2 };
        let begins = form.starts_with(typed) && letters > length;
        if distance > allowed && !begins {
            continue;
        }
        let distance = distance.min(if begins { 2 } else { usize::MAX });
        let alike = typed.chars().next() == form.chars().next();
        let long_enough = match distance {
            1 if letters == length && !swapped(typed, form) => length >= 7,
            1 => length >= 5,
            2 => length >= 9 && !begins,
            _ => false,
        };
        near.push((distance, meant.id, alike && long_enough));
    }
    near.sort_unstable_by_key(|(distance, id, sure)| (*distance, !sure, *id));
    let best = near.first().copied();
    if let Some((distance, id, true)) = best
        && near.iter().all(|(other, other_id, _)| *other > distance || *other_id == id)
    {
        return Guess::Sure(id);
    }
    let mut ids: Vec<SkillId> = Vec::new();
    for (_, id, _) in near {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Guess::Perhaps(ids)
}

/// Whether two words of one length differ by two neighbouring letters changing places.
fn swapped(one: &str, other: &str) -> bool {
    let (mut one, mut other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    one.sort_unstable();
    other.sort_unstable();
    one == other
}
