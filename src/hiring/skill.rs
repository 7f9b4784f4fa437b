//! Skills: the taxonomy with its aliases, and reading the skills that people type as an answer.
//!
//! *Deliberately absent*: reading whole sentences (that is `reading`), and any judgement of how good somebody is at a skill.

mod category;
mod guessing;
mod resolving;
mod slips;
mod taxonomy;

pub use category::Category;
pub use resolving::{LONGEST_SKILL, Resolution, read_list, resolve};
pub use taxonomy::{Skill, SkillId, Taxonomy};
pub(super) use {
    slips::meant,
    taxonomy::{is_form, key},
};
