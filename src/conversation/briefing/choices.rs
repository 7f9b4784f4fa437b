//! What a button of a question means.

use super::answers::{Answer, add, too_many_skills};
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        reply::{Reply, Text},
        stage::{Briefing, Stage},
    },
    hiring::{
        brief::{Demand, Need, Requirements, Signal},
        domain::Domain,
        level::{Level, LevelWish, Workload},
        money::Money,
        skill::{Skill, Taxonomy},
    },
};

/// Applies a button of the open question.
#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
pub fn pressed(field: Field, action: &Action, chat: &mut Chat, view: &View) -> Answer {
    match action {
        Action::Choose(_, code) => chosen(field, code, chat, view),
        Action::Toggle(_, code) => toggled(field, code, chat),
        Action::Done(_) => done(field, chat),
        Action::Skip(_) => skipped(field, chat),
        _ => unclear(),
    }
}

/// A payload that this version does not know: the question is shown again.
fn unclear() -> Answer {
    Answer::Missed(Text::new("briefing-review-miss"))
}

fn chosen(field: Field, code: &str, chat: &mut Chat, view: &View) -> Answer {
    let draft = &mut chat.draft;
    match field {
        Field::Role => return role(code, chat, view),
        Field::Level => {
            let Some(wish) = level_wish(code) else { return unclear() };
            draft.level = Some(wish);
        }
        Field::Workload => {
            let Some(workload) = Workload::parse(code) else { return unclear() };
            draft.workload = Some(workload);
        }
        Field::Budget => return budget(code, draft, view),
        Field::Hours => return hours(code, chat),
        Field::Start => {
            draft.start = match (code, code.parse()) {
                ("soon", _) => None,
                (_, Ok(date)) => Some(date),
                (_, Err(_)) => return unclear(),
            };
        }
        Field::Language => draft.language = Some(code.chars().filter(char::is_ascii_lowercase).take(3).collect()),
        Field::Must | Field::Nice => {
            if code == "clear" {
                skills_of(field, draft).clear();
                return ask_again();
            }
            let Some(words) = code.strip_prefix("keep/") else { return unclear() };
            add(field, &Skill(words.to_owned()), draft);
            return ask_again();
        }
        Field::Signals | Field::Needs | Field::Demands | Field::Notes | Field::Locale | Field::Zone | Field::Domains => {
            return unclear();
        }
    }
    Answer::Taken
}

fn role(code: &str, chat: &mut Chat, view: &View) -> Answer {
    if code == "help" {
        let editing = matches!(&chat.stage, Stage::Briefing(at) if at.editing);
        chat.stage = Stage::Briefing(Briefing { open: Some(Field::Signals), editing, page: 0, misses: 0 });
        return ask_again();
    }
    let Some(role) = view.terms.handbook.parse_role(code) else { return unclear() };
    let brought = super::roles::hire_as(role, &mut chat.draft, view);
    if brought.is_empty() {
        return Answer::Taken;
    }
    let name = super::questions::role_name(role, view);
    Answer::Noted(Reply::new(Text::new("briefing-role-brings").with("role", name).with("what", brought)))
}

fn budget(code: &str, draft: &mut Requirements, view: &View) -> Answer {
    if let Some((level, workload)) = code.strip_prefix("take/").and_then(|pair| pair.split_once('/')) {
        let (Some(level), Some(workload)) = (Level::parse(level), Workload::parse(workload)) else { return unclear() };
        draft.level = Some(LevelWish::Only(level));
        draft.workload = Some(workload);
        return Answer::Taken;
    }
    // A pay an hour or a day that was said without a workload: its month tells the workload too.
    if let Some((workload, cents)) = code.strip_prefix("pay/").and_then(|pair| pair.split_once('/')) {
        let (Some(workload), Some(cents)) = (Workload::parse(workload), cents.parse().ok().filter(|cents| *cents > 0)) else {
            return unclear();
        };
        draft.workload = Some(workload);
        draft.budget = Some(Money::new(cents, view.terms.prices.currency));
        return Answer::Taken;
    }
    if code == "keep" {
        return Answer::Taken;
    }
    let Some(cents) = code.parse().ok().filter(|cents| *cents > 0) else { return unclear() };
    draft.budget = Some(Money::new(cents, view.terms.prices.currency));
    Answer::Taken
}

fn hours(code: &str, chat: &mut Chat) -> Answer {
    // By whose day the work goes, whatever the person's own zone is.
    if let Some(zone) = code.strip_prefix("of/") {
        let Ok(zone) = zone.parse() else { return unclear() };
        if chat.zone_is_known {
            chat.draft.zone = Some(zone);
        } else {
            super::answers::set_zone(chat, zone);
        }
        return if chat.draft.overlap_hours.is_some() { Answer::Taken } else { ask_again() };
    }
    if let Some(zone) = code.strip_prefix("zone/") {
        let Ok(zone) = zone.parse() else { return unclear() };
        super::answers::set_zone(chat, zone);
        return if chat.draft.overlap_hours.is_some() { Answer::Taken } else { ask_again() };
    }
    let Some(hours) = code.parse().ok().filter(|hours| *hours <= 8) else { return unclear() };
    chat.draft.overlap_hours = Some(hours);
    if chat.draft.zone.is_some() { Answer::Taken } else { ask_again() }
}

fn toggled(field: Field, code: &str, chat: &mut Chat) -> Answer {
    let draft = &mut chat.draft;
    let index = code.parse::<usize>().ok();
    match field {
        Field::Signals => flip(&mut draft.signals, index.and_then(|index| Signal::ALL.get(index)).copied()),
        Field::Needs => flip(&mut draft.needs, index.and_then(|index| Need::ALL.get(index)).copied()),
        Field::Domains => flip(&mut draft.domains, index.and_then(|index| Domain::ALL.get(index)).copied()),
        Field::Demands => flip(&mut draft.demands, index.and_then(|index| Demand::ALL.get(index)).copied()),
        Field::Must | Field::Nice => {
            let skill = Skill(code.to_owned());
            let known = Taxonomy::get().id(&skill).is_some();
            let list = skills_of(field, draft);
            if known && !list.contains(&skill) && list.len() >= Requirements::MOST_SKILLS {
                return Answer::Missed(too_many_skills());
            }
            if list.contains(&skill) {
                list.retain(|other| *other != skill);
            } else if known && !add(field, &skill, draft) {
                return Answer::Again(vec![Text::new("briefing-is-must").with("skill", skill.0)]);
            }
        }
        Field::Role
        | Field::Level
        | Field::Workload
        | Field::Budget
        | Field::Hours
        | Field::Start
        | Field::Language
        | Field::Notes
        | Field::Locale
        | Field::Zone => return unclear(),
    }
    ask_again()
}

fn flip<T: PartialEq>(list: &mut Vec<T>, item: Option<T>) {
    let Some(item) = item else { return };
    match list.iter().position(|other| *other == item) {
        Some(index) => drop(list.remove(index)),
        None => list.push(item),
    }
}

fn done(field: Field, chat: &Chat) -> Answer {
    if field == Field::Must && chat.draft.must.is_empty() {
        return Answer::Missed(Text::new("briefing-must-empty"));
    }
    if field == Field::Signals && chat.draft.signals.is_empty() {
        return Answer::Again(vec![Text::new("briefing-signals-none")]);
    }
    Answer::Taken
}

fn skipped(field: Field, chat: &mut Chat) -> Answer {
    let draft = &mut chat.draft;
    match field {
        Field::Needs => draft.needs.clear(),
        Field::Nice => draft.nice.clear(),
        Field::Demands => draft.demands.clear(),
        Field::Budget => draft.budget = None,
        Field::Language => draft.language = None,
        Field::Notes => draft.notes = None,
        Field::Domains => draft.domains.clear(),
        Field::Role
        | Field::Signals
        | Field::Must
        | Field::Level
        | Field::Workload
        | Field::Hours
        | Field::Start
        | Field::Locale
        | Field::Zone => return Answer::Missed(Text::new("briefing-needed")),
    }
    Answer::Taken
}

fn skills_of(field: Field, draft: &mut Requirements) -> &mut Vec<Skill> {
    if field == Field::Must { &mut draft.must } else { &mut draft.nice }
}

/// `L2`, `L2+` or `any`.
fn level_wish(code: &str) -> Option<LevelWish> {
    if code == "any" {
        return Some(LevelWish::Any);
    }
    match code.strip_suffix('+') {
        Some(level) => Level::parse(level).map(LevelWish::AtLeast),
        None => Level::parse(code).map(LevelWish::Only),
    }
}

const fn ask_again() -> Answer {
    Answer::Again(Vec::new())
}
