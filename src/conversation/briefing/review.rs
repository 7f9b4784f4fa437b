//! The whole brief on one screen, each field editable on its own.

use super::{answers, order, questions};
use crate::{
    conversation::{
        action::{Action, Field},
        browsing,
        chat::{Chat, View},
        event::Command,
        naming,
        reply::{Reply, Text, Value},
    },
    hiring::{brief::Requirements, skill::Taxonomy},
};

/// The fields in the order of the review.
const FIELDS: [Field; 13] = [
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
    Field::Language,
    Field::Domains,
    Field::Notes,
];

/// The review of the draft.
pub fn show(chat: &Chat, view: &View) -> Reply {
    let draft = &chat.draft;
    let title = if chat.refining.is_some() { "briefing-review-again" } else { "briefing-review" };
    let mut reply = Reply::new(Text::new(title));
    for field in FIELDS {
        reply = reply.line(Text::new("briefing-review-line").with("field", field_name(field)).with("value", value(field, draft, view)));
    }
    for unknown in draft.must.iter().chain(&draft.nice).filter(|skill| Taxonomy::get().id(skill).is_none()) {
        reply = reply.line(Text::new("briefing-unknown-skill").with("skill", unknown.0.as_str()));
    }
    reply.lines.extend(answers::shortfall(draft, view));
    if order::missing(draft).is_none() {
        reply = reply.line(price(draft, view)).button(Text::new("briefing-confirm"), Action::Confirm);
    }
    for (index, field) in FIELDS.into_iter().enumerate() {
        let label = Text::new("briefing-edit").with("field", field_name(field));
        reply = if index % 3 == 0 { reply.button(label, Action::Edit(field)) } else { reply.beside(label, Action::Edit(field)) };
    }
    reply.button(Text::new("briefing-cancel"), Action::Run(Command::Cancel))
}

/// What the brief costs, level by level, at the prices that will be quoted.
fn price(draft: &Requirements, view: &View) -> Text {
    let quotes = browsing::quotes(draft, &view.terms.prices);
    let prices: Vec<Value> = quotes
        .iter()
        .map(|quote| Value::from(Text::new("briefing-price-of").with("level", quote.level).with("month", quote.month)))
        .collect();
    Text::new("briefing-price").with("prices", prices).with("days", view.terms.trial.days)
}

/// A field's value in words; "not said" where it is open.
pub fn value(field: Field, draft: &Requirements, view: &View) -> Value {
    let said = match field {
        Field::Role | Field::Signals => draft.role.map(|role| questions::role_name(role, view).into()),
        Field::Needs => list(draft.needs.iter().map(|need| naming::need(*need).into()).collect()),
        Field::Must => list(questions::skill_list(&draft.must)),
        Field::Nice => list(questions::skill_list(&draft.nice)),
        Field::Demands => list(draft.demands.iter().map(|demand| questions::demand_name(*demand).into()).collect()),
        Field::Level => draft.level.map(|wish| questions::level_name(wish).into()),
        Field::Workload => draft.workload.map(|workload| questions::workload_name(workload).into()),
        Field::Budget => draft.budget.map(Value::Money),
        Field::Hours => hours(draft, view),
        Field::Start => Some(draft.start.map_or_else(|| Text::new("briefing-start-soon").into(), Value::Date)),
        Field::Language => draft.language.clone().map(Value::Language),
        Field::Notes => draft.notes.clone().map(Value::Word),
        Field::Domains => list(draft.domains.iter().map(|domain| naming::domain(*domain).into()).collect()),
        Field::Locale | Field::Zone => None,
    };
    said.unwrap_or_else(|| Text::new("briefing-not-said").into())
}

fn list(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::List(values))
}

fn hours(draft: &Requirements, view: &View) -> Option<Value> {
    let zone = draft.zone?;
    let overlap = questions::overlap_name(draft.overlap_hours.unwrap_or(0));
    Some(Text::new("briefing-hours-value").with("zone", Value::Zone(zone, view.now)).with("overlap", overlap).into())
}

fn field_name(field: Field) -> Text {
    Text::new(match field {
        Field::Role | Field::Signals => "briefing-field-role",
        Field::Needs => "briefing-field-needs",
        Field::Must => "briefing-field-must",
        Field::Nice => "briefing-field-nice",
        Field::Demands => "briefing-field-demands",
        Field::Level => "briefing-field-level",
        Field::Workload => "briefing-field-workload",
        Field::Budget => "briefing-field-budget",
        Field::Hours | Field::Zone => "briefing-field-hours",
        Field::Start => "briefing-field-start",
        Field::Language | Field::Locale => "briefing-field-language",
        Field::Notes => "briefing-field-notes",
        Field::Domains => "briefing-field-domains",
    })
}
