//! What a role brings along, what skills tell of it, and what the quick check of the guide tells of a brief.

use super::questions;
use crate::{
    conversation::{chat::View, naming, reply::Value},
    guide,
    hiring::{
        brief::Requirements,
        developer::Role,
        reading::Reading,
        skill::{Category, Taxonomy},
    },
};

/// Makes a role the draft's. One of the operator's own brings its needs and skills along, where none were named.
pub fn hire_as(role: Role, draft: &mut Requirements, view: &View) -> Vec<Value> {
    draft.role = Some(role);
    let mut brought = Vec::new();
    let Role::Own(name) = role else { return brought };
    let Some(own) = view.terms.handbook.role(name) else { return brought };
    if draft.needs.is_empty() {
        draft.needs.clone_from(&own.needs);
        brought.extend(own.needs.iter().map(|need| Value::from(naming::need(*need))));
    }
    if draft.must.is_empty() {
        draft.must.clone_from(&own.skills);
        brought.extend(questions::skill_list(&own.skills));
    }
    brought
}

/// The role that the skills alone tell: screens want full-stack, a server side without screens wants backend.
pub fn of_skills(read: &Reading) -> Option<Role> {
    let taxonomy = Taxonomy::get();
    let shelves: Vec<Category> = read.must.iter().filter_map(|skill| taxonomy.category(skill)).collect();
    if shelves.is_empty() {
        return None;
    }
    Some(if shelves.contains(&Category::Frontend) { Role::Fullstack } else { Role::Backend })
}

/// Puts what the quick check found into a draft, and names all of it: what the check is about is backend work.
pub fn check_off(found: guide::Answers, draft: &mut Requirements, view: &View) -> Vec<Value> {
    for trigger in found.fired() {
        let new: Vec<_> = trigger.needs().iter().copied().filter(|need| !draft.needs.contains(need)).collect();
        draft.needs.extend(new);
        let new: Vec<_> = trigger.demands().iter().copied().filter(|demand| !draft.demands.contains(demand)).collect();
        draft.demands.extend(new);
    }
    let role = *draft.role.get_or_insert(Role::Backend);
    let needs = draft.needs.iter().map(|need| Value::from(naming::need(*need)));
    let demands = draft.demands.iter().map(|demand| Value::from(questions::demand_name(*demand)));
    std::iter::once(questions::role_name(role, view).into()).chain(needs).chain(demands).collect()
}
