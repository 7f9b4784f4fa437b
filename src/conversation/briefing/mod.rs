//! The brief: asked for question by question or read from one sentence, then reviewed and confirmed.
//!
//! [`order`] says which question follows which, [`questions`] how each is asked, [`answers`] what a typed answer means,
//! [`choices`] what a button means, [`review`] shows it all on one screen. An answer never destroys another: whatever is
//! wrong with it, the question stays and everything answered before is kept.

mod answers;
mod choices;
mod order;
mod questions;
mod review;

use super::{
    action::{Action, Field},
    browsing,
    chat::{Chat, Step, View},
    effect::Effect,
    reply::{Reply, Text},
    stage::{Briefing, Stage},
};
use crate::{
    guide,
    hiring::{
        brief::{Brief, BriefId, Requirements},
        promise::{Promise, PromiseKind, When},
        reading,
    },
};
use answers::Answer;
use chrono::Duration;

/// How long a begun brief waits before the client is reminded of it.
const NUDGE_AFTER: Duration = Duration::days(1);
/// Numbers from here on are amounts rather than buttons, in whole units of the currency.
const SMALLEST_BUDGET: u64 = 50;
/// Wrong answers in a row after which the bot explains with examples.
const MISSES_UNTIL_EXAMPLES: u8 = 2;

/// Begins a brief, or goes on with the one that was left.
pub fn begin(chat: Chat, view: &View) -> Step {
    if chat.draft == Requirements::default() || chat.refining.is_some() {
        return anew(chat, view);
    }
    let field = order::where_left(&chat.draft);
    let step = open(chat, field, view);
    prefix(
        step,
        Reply::new(Text::new("briefing-resumed")).button(Text::new("briefing-anew"), Action::Choose(Field::Role, "anew".to_owned())),
    )
}

/// Begins a brief with what a sentence says.
pub fn begin_with(chat: Chat, text: &str, view: &View) -> Step {
    let step = anew(chat, view);
    let read = reading::read_in(text, view.terms.prices.currency);
    let mut chat = step.chat;
    let understood = answers::take_in(&mut chat.draft, &read);
    if understood.is_empty() {
        return Step { chat, ..step };
    }
    let field = order::first_open(&chat.draft);
    let noted = Reply::new(Text::new("briefing-understood").with("what", understood));
    let next = open(chat, field, view);
    prefix(Step { effects: step.effects, ..next }, noted)
}

/// Answers typed words while the brief is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let Stage::Briefing(at) = chat.stage.clone() else { return again(chat, view) };
    let Some(field) = at.open else { return at_review(chat, text, view) };
    let mut chat = chat;
    match answers::typed(field, text, &mut chat, view) {
        Answer::Taken => forward(chat, field, view),
        Answer::Ask(reply) => Step::of(chat).say(reply),
        Answer::Noted(reply) => prefix(forward(chat, field, view), reply),
        Answer::Missed(why) => missed(chat, field, text, why, view),
    }
}

/// Answers a button of the brief, whatever stage is open.
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
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
        // Not a button of this stage.
        Action::Run(_)
        | Action::More(..)
        | Action::Relax(..)
        | Action::Refine(_)
        | Action::Profile(_)
        | Action::Shortlist(_)
        | Action::Unshortlist(_)
        | Action::Pass(_)
        | Action::PassBecause(..)
        | Action::Meet(_)
        | Action::Pick(..)
        | Action::Later(..)
        | Action::Book(_)
        | Action::Release(_)
        | Action::Reschedule(_)
        | Action::Move(..)
        | Action::CallOff(_)
        | Action::CallOffNow(_)
        | Action::Went(..)
        | Action::Try(_)
        | Action::TryFrom(..)
        | Action::TryNow(..)
        | Action::Decide(..)
        | Action::DecideNow(..)
        | Action::Commit(..)
        | Action::CheckIn(..)
        | Action::Topic(_)
        | Action::Set(..) => again(chat, view),
    }
}

/// The open question, or the review.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match &chat.stage {
        Stage::Briefing(Briefing { open: None, .. }) => review::show(chat, view),
        Stage::Briefing(at @ Briefing { open: Some(field), .. }) => questions::ask(*field, at, chat, view),
        Stage::Idle | Stage::Browsing(_) | Stage::Scheduling(_) | Stage::Trialing(_) | Stage::Asking | Stage::Settings(_) => {
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
            | Field::Zone,
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
    let chat = Chat { draft: Requirements { zone, ..Requirements::default() }, draft_id: Some(id), refining: None, ..chat };
    let nudge = Promise::about(id, PromiseKind::BriefUnfinished, When::At(view.now + NUDGE_AFTER));
    open(chat, Some(Field::Role), view).cause_all(settle).cause(Effect::Promise(nudge))
}

fn refine(chat: Chat, id: BriefId, view: &View) -> Step {
    let Some(brief) = view.facts.brief(id) else { return begin(chat, view) };
    let chat = Chat { draft: brief.requirements.clone(), refining: Some(id), brief: Some(id), ..chat };
    open(chat, None, view)
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

fn press(mut chat: Chat, field: Field, action: &Action, view: &View) -> Step {
    match choices::pressed(field, action, &mut chat, view) {
        Answer::Taken => forward(chat, field, view),
        Answer::Ask(reply) => Step::of(chat).say(reply),
        Answer::Noted(reply) => prefix(forward(chat, field, view), reply),
        Answer::Missed(why) => prefix(again(chat, view), Reply::new(why)),
    }
}

fn forward(chat: Chat, answered: Field, view: &View) -> Step {
    let editing = matches!(&chat.stage, Stage::Briefing(at) if at.editing);
    let next = if editing && answered != Field::Signals { None } else { order::after(answered, &chat.draft) };
    let stage = Stage::Briefing(Briefing { open: next, editing: editing && next.is_some(), page: 0, misses: 0 });
    again(chat.at(stage), view)
}

fn back(chat: Chat, at: &Briefing, view: &View) -> Step {
    let target = match at.open {
        None => order::last(),
        Some(_) if at.editing => None,
        Some(field) => order::before(field).or(Some(field)),
    };
    open(chat, target, view)
}

/// Free words at the review change the fields that they name.
fn at_review(mut chat: Chat, text: &str, view: &View) -> Step {
    let understood = answers::take_in(&mut chat.draft, &reading::read_in(text, view.terms.prices.currency));
    if understood.is_empty() {
        return answer_question(&chat, text, view).unwrap_or_else(|| {
            let reply = show(&chat, view);
            Step::of(chat).say(Text::new("briefing-review-miss")).say(reply)
        });
    }
    prefix(again(chat, view), Reply::new(Text::new("briefing-understood").with("what", understood)))
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
    let topic = text.contains('?').then(|| guide::find(text)).flatten()?;
    let question = show(chat, view);
    Some(Step::of(chat.clone()).say(super::guiding::reply(topic, view)).say(question))
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
    let chat = Chat { draft: Requirements::default(), draft_id: None, refining: None, brief: Some(brief.id), stage: Stage::Idle, ..chat };
    let step = browsing::open_new(chat, &brief, view);
    let mut effects = vec![Effect::KeepBrief(Box::new(brief))];
    effects.extend(settle);
    effects.extend(step.effects);
    Step { effects, ..step }
}

fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

fn prefix(mut step: Step, reply: Reply) -> Step {
    step.replies.insert(0, reply);
    step
}
