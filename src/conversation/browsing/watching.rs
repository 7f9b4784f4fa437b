//! A brief that found too few is watched: the client hears when somebody new fits, because they were imported or became free.
//!
//! The chat remembers what it watches, so that its screens know; what it has heard of is remembered beside it, where whoever
//! looks for news finds it. *Deliberately absent*: when to look.

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
        brief::{Brief, BriefId},
        developer::DeveloperId,
    },
};
use std::collections::BTreeSet;

/// The most briefs that one chat watches; the oldest makes room.
const MOST: usize = 20;
/// The most developers that one message names.
const MOST_NAMED: usize = 3;

/// From now on the chat hears of the brief.
pub(super) fn begin(chat: Chat, brief: &Brief, view: &View) -> Step {
    let known = ranked::best(&chat, brief, usize::MAX, view).matches.into_iter().map(|found| found.developer).collect();
    let mut watching = chat.watching.clone();
    watching.retain(|other| *other != brief.id);
    let dropped = (watching.len() >= MOST).then(|| watching.remove(0));
    watching.push(brief.id);
    let chat = Chat { brief: Some(brief.id), watching, ..chat.at(Stage::Browsing(Browsing::Matches { from: 0 })) };
    let mut reply = matches::summary(&chat, brief, 0, view);
    reply.lines.insert(0, Text::new("browsing-watch-begun"));
    let watch = Effect::Watch { brief: brief.id, revision: brief.revision, known };
    Step::of(chat).say(reply).cause_all(dropped.map(Effect::Unwatch)).cause(watch)
}

/// The chat does not hear of the brief any more; whatever question is open stays open.
pub(super) fn end(chat: Chat, brief: BriefId, _view: &View) -> Step {
    let watched = chat.watching.contains(&brief);
    let watching = chat.watching.iter().copied().filter(|other| *other != brief).collect();
    let reply = Reply::new(Text::new("browsing-watch-ended")).button(Text::new("browsing-button-to-matches"), Action::More(brief, 0));
    let step = Step::of(Chat { watching, ..chat }).say(reply);
    if watched { step.cause(Effect::Unwatch(brief)) } else { step }
}

/// Who fits and was not heard of, best first.
pub(super) fn newly_fitting(chat: &Chat, brief: &Brief, heard_of: &BTreeSet<DeveloperId>, most: usize, view: &View) -> Vec<DeveloperId> {
    let fitting = ranked::best(chat, brief, usize::MAX, view).matches.into_iter().map(|found| found.developer);
    fitting.filter(|developer| !heard_of.contains(developer)).take(most).collect()
}

/// The message about them.
pub(super) fn news(brief: &Brief, developers: &[DeveloperId], view: &View) -> Reply {
    let skills: Vec<Value> = brief.requirements.must.iter().map(|skill| Value::from(skill.0.as_str())).collect();
    let mut reply = Reply::new(Text::new("browsing-watch-news").with("count", developers.len()).with("skills", skills));
    let named = developers.iter().filter_map(|developer| view.roster.get(developer)).take(MOST_NAMED);
    reply.lines.extend(named.map(words::title));
    if developers.len() > MOST_NAMED {
        reply = reply.line(Text::new("browsing-watch-others").with("count", developers.len() - MOST_NAMED));
    }
    reply
        .button(Text::new("browsing-button-to-matches"), Action::More(brief.id, 0))
        .beside(Text::new("browsing-button-unwatch"), Action::Unwatch(brief.id))
}
