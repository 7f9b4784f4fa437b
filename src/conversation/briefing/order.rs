//! Which question follows which.

use super::super::{action::Field, chat::Chat};
use crate::hiring::brief::Requirements;

/// The questions on the way to the review. Language, domains and notes are asked from the review alone: most clients have
/// nothing to say to them, and every question costs some of them.
const ORDER: [Field; 10] = [
    Field::Role,
    Field::Needs,
    Field::Must,
    Field::Nice,
    Field::Demands,
    Field::Level,
    Field::Workload,
    Field::Budget,
    Field::Hours,
    Field::Start,
];

/// Where a question stands, as in "3 of 10"; `None` for those asked from the review alone.
pub fn position(field: Field) -> Option<(usize, usize)> {
    let field = if field == Field::Signals { Field::Role } else { field };
    ORDER.iter().position(|other| *other == field).map(|index| (index + 1, ORDER.len()))
}

/// The question before; `None` at the first.
pub fn before(field: Field) -> Option<Field> {
    if field == Field::Signals {
        return Some(Field::Role);
    }
    let index = ORDER.iter().position(|other| *other == field)?;
    index.checked_sub(1).map(|index| ORDER[index])
}

/// The last question before the review.
pub const fn last() -> Field {
    ORDER[ORDER.len() - 1]
}

/// The first question that was neither answered nor skipped; `None` is the review.
pub fn first_open(chat: &Chat) -> Option<Field> {
    ORDER.into_iter().find(|field| !chat.asked.contains(field) && !is_answered(*field, &chat.draft))
}

/// All of them: what is asked already of a brief that was confirmed before.
pub fn all() -> Vec<Field> {
    ORDER.to_vec()
}

/// The first question without which nobody can be matched.
pub fn missing(draft: &Requirements) -> Option<Field> {
    [Field::Role, Field::Must, Field::Level, Field::Workload, Field::Hours].into_iter().find(|field| !is_answered(*field, draft))
}

/// Whether a field is one of the brief's questions.
pub fn is_question(field: Field) -> bool {
    !matches!(field, Field::Locale | Field::Zone)
}

/// Whether the draft holds an answer to a question.
pub fn is_answered(field: Field, draft: &Requirements) -> bool {
    match field {
        Field::Role | Field::Signals => draft.role.is_some(),
        Field::Needs => !draft.needs.is_empty(),
        Field::Must => !draft.must.is_empty(),
        Field::Nice => !draft.nice.is_empty(),
        Field::Demands => !draft.demands.is_empty(),
        Field::Level => draft.level.is_some(),
        Field::Workload => draft.workload.is_some(),
        Field::Budget => draft.budget.is_some(),
        Field::Hours => draft.zone.is_some() && draft.overlap_hours.is_some(),
        // "As soon as possible" leaves no date: that it was said is in what was asked.
        Field::Start => draft.start.is_some(),
        Field::Language | Field::Notes | Field::Locale | Field::Zone | Field::Domains => true,
    }
}

/// A brief that was left before the person named their zone has it now.
pub fn with_known_zone(mut chat: Chat) -> Chat {
    if chat.zone_is_known && chat.draft.zone.is_none() {
        chat.draft.zone = Some(chat.zone);
    }
    chat
}

/// Whether there is a brief to go on with; a zone alone may be one that was known before.
pub fn has_answers(chat: &Chat) -> bool {
    let said = Requirements { zone: None, ..chat.draft.clone() } != Requirements::default();
    said || !chat.asked.is_empty() || chat.refining.is_some()
}
