//! The brief: asked for question by question or read from one sentence, then reviewed and confirmed.
//!
//! [`order`] says which question follows which, [`questions`] how each is asked, [`answers`] what a typed answer means,
//! [`choices`] what a button means, [`ways`] which words go back or on, [`review`] shows it all on one screen. An answer never destroys another: whatever is
//! wrong with it, the question stays and everything answered before is kept.

mod answers;
mod choices;
mod order;
mod paying;
mod questions;
mod review;
mod roles;
mod stems;
mod taking;
mod ways;

use super::{
    action::{Action, Field},
    browsing,
    chat::{Chat, Step, View, prefix},
    effect::Effect,
    guiding,
    reply::{Reply, Text, Value},
    settings,
    stage::{Briefing, Stage},
};
use crate::{
    guide,
    hiring::{
        brief::{Brief, BriefId, Requirements},
        level::{LevelWish, Workload},
        money::Money,
        promise::{Promise, PromiseKind, When},
        reading::Reading,
    },
};
use answers::Answer;
use chrono::Duration;
pub use order::has_answers;
use taking::{Open, Taken};

/// How long a begun brief waits before the client is reminded of it.
const NUDGE_AFTER: Duration = Duration::days(1);
/// Numbers from here on are amounts rather than buttons, in whole units of the currency.
const SMALLEST_BUDGET: u64 = 50;
/// Wrong answers in a row after which the bot explains with examples.
const MISSES_UNTIL_EXAMPLES: u8 = 2;

/// Begins a brief, or goes on with the one that was left.
pub fn begin(chat: Chat, view: &View) -> Step {
    if !has_answers(&chat) {
        return anew(chat, view);
    }
    let chat = order::with_known_zone(chat);
    let field = order::first_open(&chat);
    let step = open(chat, field, view);
    prefix(
        step,
        Reply::new(Text::new("briefing-resumed")).button(Text::new("briefing-anew"), Action::Choose(Field::Role, "anew".to_owned())),
    )
}

/// Whether a sentence says anything about whom a client needs.
pub fn says_something(chat: &Chat, text: &str, view: &View) -> bool {
    answers::heard(text, chat, view).is_of_a_brief()
}

/// Begins a brief with what a sentence says, or adds that to the one that was begun.
pub fn begin_with(chat: Chat, text: &str, view: &View) -> Step {
    let step = if has_answers(&chat) { Step::of(order::with_known_zone(chat)) } else { anew(chat, view) };
    let before = step.chat;
    let read = answers::heard(text, &before, view);
    let next = take(&before, &read, None, view).unwrap_or_else(|| go_on(&before, before.clone(), false, view));
    let next = moved_along(&before, next, view);
    Step { effects: step.effects.into_iter().chain(next.effects).collect(), ..next }
}

/// Begins a brief with what the quick check found, or adds that to the one that was begun.
pub fn begin_checked(chat: Chat, found: guide::Answers, view: &View) -> Step {
    let step = if has_answers(&chat) { Step::of(order::with_known_zone(chat)) } else { anew(chat, view) };
    let before = step.chat;
    let mut chat = before.clone();
    let understood = roles::check_off(found, &mut chat.draft, view);
    let next = prefix(go_on(&before, chat, false, view), Reply::new(Text::new("briefing-understood").with("what", understood)));
    Step { effects: step.effects.into_iter().chain(next.effects).collect(), ..next }
}

/// Whether the open question, or the review, may look at the workspace's facts: a zone moves reminders.
pub fn looks_at_facts(at: &Briefing) -> bool {
    matches!(at.open, None | Some(Field::Role | Field::Hours))
}

/// Whether typed words want to leave the brief, in any language of the bot.
pub fn is_leaving(text: &str) -> bool {
    ways::read(text) == Some(ways::Way::Leave)
}

/// Whether words leave a question without an answer: "skip", "none" and the like, in every language.
pub fn is_skipping(text: &str) -> bool {
    matches!(ways::read(text), Some(ways::Way::Skip | ways::Way::None))
}

/// Whether typed words want to go on from an optional question without an answer, or to leave it, in any language of the bot.
pub fn is_way_on(text: &str) -> bool {
    ways::read(text).is_some()
}

/// Answers typed words while the brief is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let before = chat.clone();
    moved_along(&before, heard(chat, text, view), view)
}

fn heard(chat: Chat, text: &str, view: &View) -> Step {
    let Stage::Briefing(at) = chat.stage.clone() else { return again(chat, view) };
    let Some(field) = at.open else { return at_review(chat, text, view) };
    if let Some(way) = ways::read(text) {
        return walk(chat, way, &at, field, view);
    }
    if let Some(step) = answer_first(&chat, field, text, view) {
        return step;
    }
    let before = chat.clone();
    let mut chat = chat;
    let read = answers::heard(text, &before, view);
    if let Some(is_change) = taking::concerns_others(field, text, &read)
        && let Some(step) = take(&before, &read, Some(&Open { field: Some(field), editing: at.editing, is_change }), view)
    {
        return step;
    }
    match answers::typed(field, text, &mut chat, view) {
        Answer::Missed(why) => missed(chat, field, text, why, view),
        answer @ (Answer::Taken | Answer::Noted(_) | Answer::Ask(_) | Answer::Again(_)) => took(answer, &before, chat, field, view),
    }
}

/// Takes words into the draft, says so, and goes on: with what is unclear, with the open question, or with the next one.
fn take(before: &Chat, read: &Reading, open: Option<&Open>, view: &View) -> Option<Step> {
    let Taken { chat, lines, question, answered } = taking::take(before, read, open, view)?;
    let editing = open.is_some_and(|open| open.editing);
    let at_budget = |editing| Stage::Briefing(Briefing { open: Some(Field::Budget), editing, page: 0, misses: 0 });
    let is_short = || priced(before) != priced(&chat) && answers::shortfall(&chat.draft, view).is_some();
    let step = match question {
        Some((field, reply)) => {
            let editing = editing || order::first_open(&chat).is_none();
            let stage = Stage::Briefing(Briefing { open: Some(field), editing, page: 0, misses: 0 });
            asking_back(chat.at(stage), field, reply)
        }
        None if answered => go_on(before, chat, editing, view),
        // A new answer may have made the budget too small.
        None if is_short() => match answers::check_budget(&chat.draft, view) {
            Answer::Ask(reply) => asking_back(chat.at(at_budget(editing)), Field::Budget, reply),
            Answer::Taken | Answer::Noted(_) | Answer::Again(_) | Answer::Missed(_) => again(chat, view),
        },
        None => again(chat, view),
    };
    Some(if lines.is_empty() { step } else { prefix(step, Reply { lines, ..Reply::default() }) })
}

/// What a budget is held against.
fn priced(chat: &Chat) -> (Option<LevelWish>, Option<Workload>, Option<Money>) {
    (chat.draft.level, chat.draft.workload, chat.draft.budget)
}

/// Back, on, or out, in words: never an answer.
fn walk(chat: Chat, way: ways::Way, at: &Briefing, field: Field, view: &View) -> Step {
    let action = match (way, field) {
        (ways::Way::Leave, _) => return again(chat, view),
        (ways::Way::Back, _) | (ways::Way::Skip | ways::Way::None, Field::Signals) => return back(chat, at, view),
        (ways::Way::None, Field::Hours) if chat.draft.zone.is_some() => Action::Choose(field, "0".to_owned()),
        (ways::Way::Skip | ways::Way::None, Field::Start) => Action::Choose(field, "soon".to_owned()),
        (ways::Way::None, Field::Must) if !chat.draft.must.is_empty() => Action::Done(field),
        (ways::Way::Done, Field::Signals | Field::Needs | Field::Must | Field::Nice | Field::Demands | Field::Domains) => {
            Action::Done(field)
        }
        (ways::Way::Skip | ways::Way::Done, _) if !questions::is_optional(field) && order::is_answered(field, &chat.draft) => {
            return forward(&chat.clone(), chat, field, view);
        }
        (ways::Way::Skip | ways::Way::None | ways::Way::Done, _) => Action::Skip(field),
    };
    press(chat, field, &action, view)
}

/// When the brief's answer moves a person to another zone, what they are owed moves along.
fn moved_along(before: &Chat, step: Step, view: &View) -> Step {
    if !before.zone_is_known || before.zone == step.chat.zone {
        return step;
    }
    let effects = settings::zone_changed(before.zone, &step.chat, view);
    let step = if effects.is_empty() { step } else { prefix(step, Reply::new(Text::new("settings-reminders-moved"))) };
    step.cause_all(effects)
}

/// Answers a button of the brief, whatever stage is open.
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    let before = chat.clone();
    moved_along(&before, pushed(chat, action, view), view)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
fn pushed(chat: Chat, action: &Action, view: &View) -> Step {
    if let Action::Refine(brief) = action {
        return refine(chat, *brief, view);
    }
    if let Action::Choose(Field::Role, code) = action
        && code == "anew"
    {
        return anew(chat, view);
    }
    let Stage::Briefing(at) = chat.stage.clone() else { return again(chat, view) };
    match action {
        Action::Confirm if at.open.is_none() => confirm(chat, view),
        Action::Edit(field) => edit(chat, *field, view),
        Action::Back => back(chat, &at, view),
        Action::Page(field, page) if at.open == Some(*field) => {
            let stage = Stage::Briefing(Briefing { page: *page, ..at });
            again(chat.at(stage), view)
        }
        Action::Choose(field, _) | Action::Toggle(field, _) | Action::Done(field) | Action::Skip(field) if at.open == Some(*field) => {
            press(chat, *field, action, view)
        }
        // A button of an earlier screen.
        Action::Confirm | Action::Page(..) | Action::Choose(..) | Action::Toggle(..) | Action::Done(_) | Action::Skip(_) => {
            again(chat, view)
        }
        _ => again(chat, view),
    }
}

/// The open question, or the review.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match &chat.stage {
        Stage::Briefing(Briefing { open: None, .. }) => review::show(chat, view),
        Stage::Briefing(at @ Briefing { open: Some(field), .. }) => questions::ask(*field, at, chat, view),
        Stage::Idle
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => {
            Reply::new(Text::new("briefing-closed")).button(Text::new("menu-button-hire"), Action::Run(super::event::Command::Hire))
        }
    }
}

/// Whether a typed number is an answer to the open question, rather than the number of a button.
pub fn is_number_an_answer(at: &Briefing, draft: &Requirements, number: u64) -> bool {
    match at.open {
        // No budget is as small as a question has buttons.
        Some(Field::Budget) => number >= SMALLEST_BUDGET,
        // Hours of overlap, once the question is about them.
        Some(Field::Hours) => draft.zone.is_some(),
        Some(Field::Notes) => true,
        Some(
            Field::Role
            | Field::Signals
            | Field::Needs
            | Field::Must
            | Field::Nice
            | Field::Demands
            | Field::Level
            | Field::Workload
            | Field::Start
            | Field::Language
            | Field::Locale
            | Field::Zone
            | Field::Domains,
        )
        | None => false,
    }
}

/// Whether a button answers an open question of the brief; such an answer looks at nothing but the draft.
pub const fn is_answer(action: &Action) -> bool {
    matches!(action, Action::Choose(..) | Action::Toggle(..) | Action::Done(_) | Action::Skip(_) | Action::Page(..))
}

/// The reminder that a brief waits: once, and only while it does.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let mine = promises.iter().any(|promise| chat.draft_id == Some(promise.subject));
    if !mine || !matches!(chat.stage, Stage::Briefing(_)) {
        return Step::of(chat);
    }
    let question = show(&chat, view);
    Step::of(chat).say(Text::new("briefing-waits")).say(question)
}

fn anew(chat: Chat, view: &View) -> Step {
    let id = view.new_id("draft");
    let zone = chat.zone_is_known.then_some(chat.zone);
    let settle = chat.draft_id.map(Effect::Settle);
    let chat =
        Chat { draft: Requirements { zone, ..Requirements::default() }, asked: Vec::new(), draft_id: Some(id), refining: None, ..chat };
    let nudge = Promise::about(id, PromiseKind::BriefUnfinished, When::At(view.now + NUDGE_AFTER));
    open(chat, Some(Field::Role), view).cause_all(settle).cause(Effect::Promise(nudge))
}

fn refine(chat: Chat, id: BriefId, view: &View) -> Step {
    let Some(brief) = view.facts.brief(id) else { return begin(chat, view) };
    if chat.refining == Some(id) {
        return open(chat, None, view);
    }
    let laid_aside = has_answers(&chat);
    let chat = if laid_aside { chat.lay_aside() } else { chat };
    let chat = Chat { draft: brief.requirements.clone(), asked: order::all(), refining: Some(id), brief: Some(id), ..chat };
    let step = open(chat, None, view);
    if laid_aside { prefix(step, Reply::new(Text::new("briefing-laid-aside"))) } else { step }
}

fn open(chat: Chat, field: Option<Field>, view: &View) -> Step {
    again(chat.at(Stage::Briefing(Briefing { open: field, editing: false, page: 0, misses: 0 })), view)
}

fn edit(chat: Chat, field: Field, view: &View) -> Step {
    if !order::is_question(field) {
        return again(chat, view);
    }
    again(chat.at(Stage::Briefing(Briefing { open: Some(field), editing: true, page: 0, misses: 0 })), view)
}

fn press(chat: Chat, field: Field, action: &Action, view: &View) -> Step {
    let before = chat.clone();
    let mut chat = chat;
    let answer = choices::pressed(field, action, &mut chat, view);
    took(answer, &before, chat, field, view)
}

/// Goes on, or asks back, as an answer to `field` wants it.
fn took(answer: Answer, before: &Chat, chat: Chat, field: Field, view: &View) -> Step {
    match answer {
        Answer::Taken => forward(before, chat, field, view),
        Answer::Noted(reply) => prefix(forward(before, chat, field, view), reply),
        Answer::Ask(reply) => asking_back(chat, field, reply),
        Answer::Again(lines) => {
            let mut reply = show(&chat, view);
            reply.lines.splice(0..0, lines);
            Step::of(chat).say(reply)
        }
        Answer::Missed(why) => {
            let question = show(&chat, view);
            Step::of(chat).say(why).say(question)
        }
    }
}

/// Asks back, with the ways out of the question below.
fn asking_back(chat: Chat, field: Field, reply: Reply) -> Step {
    let reply = match &chat.stage {
        Stage::Briefing(at) => questions::with_ways(reply, field, at),
        Stage::Idle
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => reply,
    };
    Step::of(chat).say(reply)
}

fn forward(before: &Chat, mut chat: Chat, answered: Field, view: &View) -> Step {
    let editing = matches!(&chat.stage, Stage::Briefing(at) if at.editing);
    if answered == Field::Signals {
        return again(chat.at(Stage::Briefing(Briefing { open: Some(Field::Role), editing, page: 0, misses: 0 })), view);
    }
    if !chat.asked.contains(&answered) {
        chat.asked.push(answered);
    }
    go_on(before, chat, editing, view)
}

/// To the next open question, or the review; by way of the budget where a new answer made it too small.
fn go_on(before: &Chat, chat: Chat, editing: bool, view: &View) -> Step {
    let next = if editing { None } else { order::first_open(&chat) };
    let at = |open, editing| Stage::Briefing(Briefing { open, editing, page: 0, misses: 0 });
    if priced(before) == priced(&chat) {
        return again(chat.at(at(next, false)), view);
    }
    match answers::check_budget(&chat.draft, view) {
        Answer::Ask(reply) => asking_back(chat.at(at(Some(Field::Budget), next.is_none())), Field::Budget, reply),
        Answer::Noted(reply) => prefix(again(chat.at(at(next, false)), view), reply),
        Answer::Taken | Answer::Again(_) | Answer::Missed(_) => again(chat.at(at(next, false)), view),
    }
}

fn back(chat: Chat, at: &Briefing, view: &View) -> Step {
    let target = match at.open {
        None => Some(order::last()),
        Some(_) if at.editing => None,
        Some(field) => order::before(field).or(Some(field)),
    };
    open(chat, target, view)
}

/// Free words at the review change the fields that they name, open one, or confirm it all.
fn at_review(chat: Chat, text: &str, view: &View) -> Step {
    match ways::read(text) {
        Some(ways::Way::Back) => return edit(chat, order::last(), view),
        Some(ways::Way::Done) => return confirm(chat, view),
        Some(ways::Way::Skip | ways::Way::None | ways::Way::Leave) => return again(chat, view),
        None if ways::is_yes(text) => return confirm(chat, view),
        None => {}
    }
    if let Some(field) = ways::field(text) {
        return edit(chat, field, view);
    }
    let before = chat.clone();
    let review = Open { field: None, editing: true, is_change: true };
    if let Some(step) = take(&before, &answers::heard(text, &before, view), Some(&review), view) {
        return step;
    }
    let mut chat = chat;
    let understood: Vec<Value> = alone(&mut chat, text, view).into_iter().collect();
    if understood.is_empty() {
        return answer_question(&chat, text, view).unwrap_or_else(|| {
            let reply = show(&chat, view);
            Step::of(chat).say(Text::new("briefing-review-miss")).say(reply)
        });
    }
    prefix(go_on(&before, chat, true, view), Reply::new(Text::new("briefing-understood").with("what", understood)))
}

/// A language or a date that stands alone can mean one field only.
fn alone(chat: &mut Chat, text: &str, view: &View) -> Option<Value> {
    for field in [Field::Language, Field::Start] {
        let mut tried = chat.clone();
        if matches!(answers::typed(field, text, &mut tried, view), Answer::Taken) {
            *chat = tried;
            return review::value(field, &chat.draft, view).into();
        }
    }
    None
}

fn missed(chat: Chat, field: Field, text: &str, why: Text, view: &View) -> Step {
    if let Some(step) = answer_question(&chat, text, view) {
        return step;
    }
    let mut chat = chat;
    let mut misses = 0;
    if let Stage::Briefing(at) = &mut chat.stage {
        at.misses = at.misses.saturating_add(1);
        misses = at.misses;
    }
    let mut reply = Reply::new(why);
    if misses >= MISSES_UNTIL_EXAMPLES {
        reply = reply.line(questions::example(field));
    }
    let question = show(&chat, view);
    Step::of(chat).say(reply).say(question)
}

/// A question about hiring is answered from the guide, and the open question comes back.
fn answer_question(chat: &Chat, text: &str, view: &View) -> Option<Step> {
    guiding::aside(chat, text, || show(chat, view), view)
}

/// What is surely a question is answered before a word of it is taken for a skill, a note or a level. Times and amounts are
/// asked back about: "Is in two weeks all right?"
fn answer_first(chat: &Chat, field: Field, text: &str, view: &View) -> Option<Step> {
    let is_asked_back = matches!(field, Field::Start | Field::Hours | Field::Budget);
    (!is_asked_back && guide::is_plain_question(text)).then(|| answer_question(chat, text, view)).flatten()
}

fn confirm(chat: Chat, view: &View) -> Step {
    if let Some(field) = order::missing(&chat.draft) {
        let step = edit(chat, field, view);
        return prefix(step, Reply::new(Text::new("briefing-missing")));
    }
    let earlier = chat.refining.and_then(|id| view.facts.brief(id));
    let brief = Brief {
        id: earlier.map_or_else(|| BriefId(view.new_id("brief")), |brief| brief.id),
        quotes: browsing::quotes(&chat.draft, &view.terms.prices),
        requirements: chat.draft.clone(),
        confirmed_at: view.now,
        revision: earlier.map_or(1, |brief| brief.revision + 1),
    };
    let settle = chat.draft_id.map(Effect::Settle);
    let chat = Chat { brief: Some(brief.id), stage: Stage::Idle, ..chat.take_up() };
    let waits = has_answers(&chat);
    let step = browsing::open_new(chat, &brief, view);
    let step = if waits { prefix(step, Reply::new(Text::new("briefing-waits-aside"))) } else { step };
    let mut effects = vec![Effect::KeepBrief(Box::new(brief))];
    effects.extend(settle);
    effects.extend(step.effects);
    Step { effects, ..step }
}

fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

#[cfg(test)]
mod tests;
