//! Which question follows which.

use super::super::action::Field;
use crate::hiring::brief::Requirements;

/// The questions on the way to the review. Language and notes are asked from the review alone: most clients have nothing
/// to say to either, and every question costs some of them.
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

/// The question after an answered one, leaving out what is known already; `None` is the review.
pub fn after(field: Field, draft: &Requirements) -> Option<Field> {
    if field == Field::Signals {
        return Some(Field::Role);
    }
    let index = ORDER.iter().position(|other| *other == field)?;
    ORDER[index + 1..].iter().copied().find(|next| !is_answered(*next, draft))
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
pub fn last() -> Option<Field> {
    ORDER.last().copied()
}

/// The first question without an answer; `None` is the review.
pub fn first_open(draft: &Requirements) -> Option<Field> {
    ORDER.into_iter().find(|field| !is_answered(*field, draft))
}

/// Where somebody goes on who left: a needed answer that was passed over, or else the question after the last answered
/// one, for what was skipped before it need not be asked again. `None` is the review.
pub fn where_left(draft: &Requirements) -> Option<Field> {
    let last = ORDER.iter().rposition(|field| is_answered(*field, draft));
    let (before, after) = ORDER.split_at(last.map_or(0, |last| last + 1));
    let needed = missing(draft).filter(|field| before.contains(field));
    needed.or_else(|| after.iter().copied().find(|field| !is_answered(*field, draft)))
}

/// The first question without which nobody can be matched.
pub fn missing(draft: &Requirements) -> Option<Field> {
    [Field::Role, Field::Must, Field::Level, Field::Workload, Field::Hours].into_iter().find(|field| !is_answered(*field, draft))
}

/// Whether a field is one of the brief's questions.
pub fn is_question(field: Field) -> bool {
    !matches!(field, Field::Locale | Field::Zone)
}

fn is_answered(field: Field, draft: &Requirements) -> bool {
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
        Field::Start => draft.start.is_some(),
        Field::Language | Field::Notes | Field::Locale | Field::Zone => true,
    }
}
