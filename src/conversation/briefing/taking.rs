//! What free words change in a brief, at any of its questions: said back, with what was not understood, and with a question
//! where money or a zone can be meant in two ways.
//!
//! *Deliberately absent*: what a typed answer means to the question that is open (see `answers`).

use super::{answers, order, paying};
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        reply::{Reply, Text, Value},
    },
    hiring::{folding, reading::Reading, skill::Skill},
};

/// Words by which somebody takes an answer back, in English, German, Spanish, French and Portuguese; folded.
const CHANGES: &[&str] = &[
    "actually",
    "make it",
    "make that",
    "change it",
    "change to",
    "change the",
    "instead",
    "add",
    "also add",
    "remove",
    "take out",
    "drop",
    "switch to",
    "on second thought",
    "eigentlich",
    "doch lieber",
    "mach es",
    "mach das",
    "andere das",
    "andere es",
    "statt dessen",
    "stattdessen",
    "fuge",
    "nimm",
    "streich",
    "doch",
    "en realidad",
    "mejor",
    "cambia",
    "cambialo",
    "agrega",
    "anade",
    "quita",
    "que sea",
    "pensandolo bien",
    "en fait",
    "ajoute",
    "enleve",
    "na verdade",
    "muda",
    "mude",
    "adiciona",
    "adicione",
    "tira",
    "tire",
];
/// More words are a text rather than a change of mind.
const LONGEST_CHANGE: usize = 40;

/// The open question, and what the words that were typed at it are taken for.
pub struct Open {
    /// Which question; `None` is the review.
    pub field: Option<Field>,
    /// Whether its answer leads back to the review.
    pub editing: bool,
    /// Whether the words take earlier answers back.
    pub is_change: bool,
}

/// Whether words typed at `field` say something for other fields, or change what was said, rather than only answer it.
pub fn concerns_others(field: Field, text: &str, read: &Reading) -> Option<bool> {
    let skills = !(read.must.is_empty() && read.nice.is_empty() && read.excluded.is_empty());
    let listed = matches!(field, Field::Must | Field::Nice);
    let is_change = is_change(text);
    let figures = (read.level.is_some() && field != Field::Level)
        || (read.workload.is_some() && !matches!(field, Field::Workload | Field::Hours))
        || (is_money(read) && field != Field::Budget)
        || (read.start.is_some() && field != Field::Start)
        || ((read.zone.is_some() || is_unclear(read)) && !matches!(field, Field::Hours | Field::Start));
    let words = (read.role.is_some() && field != Field::Role)
        || (read.language.is_some() && field != Field::Language)
        || skills && !listed && !matches!(field, Field::Needs | Field::Demands | Field::Signals);
    let others = match field {
        // Notes are anything, and a skill's name may hold any word.
        Field::Notes => false,
        Field::Must | Field::Nice => figures,
        Field::Role
        | Field::Signals
        | Field::Needs
        | Field::Demands
        | Field::Level
        | Field::Workload
        | Field::Budget
        | Field::Hours
        | Field::Start
        | Field::Language
        | Field::Locale
        | Field::Zone
        | Field::Domains => figures || words,
    };
    let says = skills || figures || words || *read != Reading::default();
    let asked = text.contains('?') && !is_change;
    (!asked && (others || is_change && says && (figures || words || skills))).then_some(is_change)
}

fn is_change(text: &str) -> bool {
    let words = folding::words(text);
    let short = words.split(' ').count() <= LONGEST_CHANGE;
    let padded = format!(" {words} ");
    short && CHANGES.iter().any(|change| padded.contains(&format!(" {change} ")))
}

fn is_money(read: &Reading) -> bool {
    read.budget.is_some() || read.pay.is_some()
}

/// Whether a zone is named that can be one of several.
fn is_unclear(read: &Reading) -> bool {
    read.unclear_zone.as_ref().is_some_and(|(_, zones)| !zones.is_empty())
}

/// What became of a draft that words were taken into.
pub struct Taken {
    /// With the draft as it is now.
    pub chat: Chat,
    /// What was understood, and what was not.
    pub lines: Vec<Text>,
    /// What has to be asked back before anything else, and at which question.
    pub question: Option<(Field, Reply)>,
    /// Whether the open question is answered too, or none is open.
    pub answered: bool,
}

/// Puts what was read into the draft. `None` where there is nothing to take and nothing to ask back.
pub fn take(before: &Chat, read: &Reading, open: Option<&Open>, view: &View) -> Option<Taken> {
    let mut chat = before.clone();
    let understood = answers::take_in(&mut chat, read, view);
    let left_out = leave_out(&mut chat, &read.excluded);
    let question = paying::ask(&chat, read, view).map(|reply| (Field::Budget, reply)).or_else(|| zone(&chat, read, view));
    let is_silent = understood.is_empty() && left_out.is_empty();
    if is_silent && question.is_none() {
        return None;
    }
    let mut lines = Vec::new();
    if !is_silent {
        lines.push(Text::new("briefing-understood").with("what", [understood, left_out].concat()));
    }
    let zone_is_asked = matches!(question, Some((Field::Hours, _)));
    if is_unclear(read) && !zone_is_asked {
        // Another question comes first; the one about working hours then asks for the zone too.
        chat.draft.zone = None;
    }
    lines.extend(not_understood(before, read, zone_is_asked, view));
    let asked = open.and_then(|open| open.field.map(|field| (field, open.is_change)));
    let answered = asked.is_none_or(|(field, is_change)| answers_it(field, is_change, before, &chat, read));
    if let Some((field, _)) = asked.filter(|(field, _)| answered && !chat.asked.contains(field)) {
        chat.asked.push(field);
    }
    Some(Taken { chat, lines, question, answered })
}

/// Whether the words answer the open question too.
fn answers_it(field: Field, is_change: bool, before: &Chat, chat: &Chat, read: &Reading) -> bool {
    match field {
        Field::Role | Field::Signals => chat.draft.role.is_some() && (read.role.is_some() || before.draft.role.is_none()),
        Field::Level => read.level.is_some(),
        Field::Workload => read.workload.is_some(),
        Field::Budget => chat.draft.budget.is_some() && is_money(read),
        Field::Hours => read.zone.is_some() && order::is_answered(Field::Hours, &chat.draft),
        Field::Start => read.start.is_some(),
        Field::Language => read.language.is_some(),
        // "Add Redis" is one of perhaps several; a list is an answer.
        Field::Must => !is_change && !read.must.is_empty(),
        Field::Nice => !is_change && !read.nice.is_empty(),
        Field::Needs | Field::Demands | Field::Notes | Field::Locale | Field::Zone | Field::Domains => false,
    }
}

/// Takes unwanted skills off the lists, and names those that were on one.
fn leave_out(chat: &mut Chat, excluded: &[Skill]) -> Vec<Value> {
    let draft = &mut chat.draft;
    let on_a_list: Vec<&Skill> = excluded.iter().filter(|skill| draft.must.contains(skill) || draft.nice.contains(skill)).collect();
    let named = on_a_list.iter().map(|skill| Text::new("briefing-without").with("skill", skill.0.as_str()).into()).collect();
    draft.must.retain(|skill| !excluded.contains(skill));
    draft.nice.retain(|skill| !excluded.contains(skill));
    named
}

/// What the words say that has no place in a brief, or no meaning that is known.
fn not_understood(before: &Chat, read: &Reading, zone_is_asked: bool, view: &View) -> Vec<Text> {
    let mut lines = Vec::new();
    let words = |words: &[String]| words.iter().map(|word| Value::Word(word.clone())).collect::<Vec<_>>();
    if !read.unknown.is_empty() {
        lines.push(Text::new("briefing-unknown-words").with("words", words(&read.unknown)));
    }
    let strangers: Vec<Value> = read
        .excluded
        .iter()
        .filter(|skill| !before.draft.must.contains(skill) && !before.draft.nice.contains(skill))
        .map(|skill| Value::Word(skill.0.clone()))
        .collect();
    if !strangers.is_empty() {
        lines.push(Text::new("briefing-cannot-exclude").with("skills", strangers));
    }
    let currency = view.terms.prices.currency;
    if let Some(pay) = read.pay.filter(|pay| pay.currency != currency && read.budget.is_none()) {
        lines.push(Text::new("briefing-budget-currency").with("other", pay.currency.code()).with("currency", currency.code()));
    }
    if let Some((typed, _)) = read.unclear_zone.as_ref().filter(|_| is_unclear(read) && !zone_is_asked) {
        lines.push(Text::new("briefing-unclear-zone").with("zone", typed.as_str()));
    }
    lines
}

/// Which of several zones is meant, with a button for each.
fn zone(chat: &Chat, read: &Reading, view: &View) -> Option<(Field, Reply)> {
    let (_, zones) = read.unclear_zone.as_ref().filter(|(_, zones)| !zones.is_empty())?;
    if chat.draft.zone.is_some_and(|zone| zones.contains(&zone)) {
        return None;
    }
    let reply = zones.iter().fold(Reply::new(Text::new("briefing-which-zone")), |reply, zone| {
        let label = Text::new("briefing-zone-button").with("zone", Value::Zone(*zone, view.now));
        reply.button(label, Action::Choose(Field::Hours, format!("of/{}", zone.name())))
    });
    Some((Field::Hours, reply))
}
