//! "Not a fit": remembered at once, and the reason when it is given.

use super::{matches, ranked, words};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text, Value},
        stage::{Browsing, Stage},
    },
    hiring::{
        brief::Brief,
        developer::DeveloperId,
        facts::{PassReason, Passed},
    },
};

/// Remembers that a developer does not fit, and asks why. Whoever does not answer has been understood all the same.
pub(super) fn ask(chat: Chat, brief: &Brief, developer: &DeveloperId, view: &View) -> Step {
    let reply = show(&chat, brief, developer, view);
    let known = view.facts.passed.iter().any(|passed| passed.brief == brief.id && &passed.developer == developer);
    let step = Step::of(chat.at(Stage::Browsing(Browsing::Passing(developer.clone())))).say(reply);
    // A reason that was given before stays until another is given.
    let step = if known { step } else { step.cause(pass(brief, developer, None)) };
    unlisted(step, brief, developer, view)
}

/// Remembers why, and goes on with the matches.
pub(super) fn because(chat: Chat, brief: &Brief, developer: &DeveloperId, reason: PassReason, view: &View) -> Step {
    let from = ranked::page_of(&chat, brief, developer, view);
    // The step's own view still knows nothing of the pass, if it was not remembered before.
    let mut facts = view.facts.clone();
    facts.passed.push(Passed { brief: brief.id, developer: developer.clone(), reason: Some(reason) });
    let mut step = matches::page(chat, brief, from, &View { facts: &facts, ..*view });
    step.replies.insert(0, Reply::new(Text::new("browsing-passed").with("developer", name(developer, view))));
    unlisted(step.cause(pass(brief, developer, Some(reason))), brief, developer, view)
}

/// "Why not?"
pub(super) fn show(chat: &Chat, brief: &Brief, developer: &DeveloperId, view: &View) -> Reply {
    let mut reply = Reply::new(Text::new("browsing-why").with("developer", name(developer, view)));
    for (index, reason) in PassReason::ALL.into_iter().enumerate() {
        let (label, action) = (Text::new(words::why(reason)), Action::PassBecause(developer.clone(), reason));
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    let page = ranked::page_of(chat, brief, developer, view);
    reply.beside(Text::new("browsing-button-why-skip"), Action::More(brief.id, page))
}

fn pass(brief: &Brief, developer: &DeveloperId, reason: Option<PassReason>) -> Effect {
    Effect::Pass(Passed { brief: brief.id, developer: developer.clone(), reason })
}

/// Nobody is kept who does not fit.
fn unlisted(step: Step, brief: &Brief, developer: &DeveloperId, view: &View) -> Step {
    if view.facts.is_shortlisted(brief.id, developer) { step.cause(Effect::Unshortlist(brief.id, developer.clone())) } else { step }
}

fn name(developer: &DeveloperId, view: &View) -> Value {
    match view.roster.get(developer) {
        Some(developer) => Value::from(developer.name.as_str()),
        None => Value::from(Text::new("browsing-somebody")),
    }
}
