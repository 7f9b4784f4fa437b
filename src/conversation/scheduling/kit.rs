//! The interview kit, a message for each part. Which questions there are is the guide's.

use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Reply, Text, Value},
    },
    guide::kit::{self, Asked, Part},
    hiring::brief::{Brief, BriefId},
};

/// The button that opens the kit of a brief.
pub(super) fn button(brief: BriefId) -> (Text, Action) {
    (Text::new("kit-button"), Action::Kit(brief, 0))
}

/// Shows a part of the kit; the open question stays open.
pub(super) fn open(chat: Chat, brief: BriefId, part: u8, view: &View) -> Step {
    let Some(brief) = view.facts.brief(brief) else {
        let reply = Reply::new(Text::new("kit-no-brief")).button(Text::new("scheduling-button-hire"), Action::Run(Command::Hire));
        return Step::of(chat).say(reply);
    };
    Step::of(chat).say(page(brief, part))
}

fn page(brief: &Brief, wanted: u8) -> Reply {
    let parts = kit::parts(&brief.requirements);
    let first = parts.first().copied().unwrap_or(Part::Scalability);
    let part = parts.iter().copied().find(|part| part.index() == wanted).unwrap_or(first);
    let mut reply = Reply::new(Text::new("kit-title").with("part", Text::new(name(part))));
    if part == first {
        reply = reply.line(Text::new("kit-how"));
    }
    for asked in kit::questions(part, &brief.requirements) {
        reply = question(reply, &asked);
    }
    for (index, other) in parts.into_iter().filter(|other| *other != part).enumerate() {
        let (label, action) = (Text::new(name(other)), Action::Kit(brief.id, other.index()));
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply.button(Text::new("kit-button-interviews"), Action::Run(Command::Interviews))
}

fn question(reply: Reply, asked: &Asked) -> Reply {
    let mut ask = Text::new(asked.question.ask);
    if !asked.skills.is_empty() {
        let skills: Vec<Value> = asked.skills.iter().map(|skill| Value::from(skill.0.as_str())).collect();
        ask = ask.with("skills", skills);
    }
    reply
        .line(ask)
        .line(Text::new("kit-one").with("answer", Text::new(asked.question.one)))
        .line(Text::new("kit-four").with("answer", Text::new(asked.question.four)))
}

const fn name(part: Part) -> &'static str {
    match part {
        Part::Skills => "kit-part-skills",
        Part::Building => "kit-part-building",
        Part::Scalability => "kit-part-scalability",
        Part::Security => "kit-part-security",
        Part::Soft => "kit-part-soft",
    }
}
