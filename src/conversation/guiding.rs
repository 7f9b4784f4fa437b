//! A topic of the guide as a message: its lines, the operator's figures, and ways to go on.

pub mod pricing;

use crate::{
    conversation::{
        action::Action,
        chat::View,
        event::Command,
        reply::{Button, Reply, Text},
    },
    guide::TopicId,
    hiring::{
        engagement::RECOMMENDED,
        level::{Level, Workload},
        terms::WithoutDecision,
    },
};

/// How many topics share a row of buttons.
const PER_ROW: usize = 2;
/// What the guide's front page is called in buttons; no topic has this code.
const CONTENTS: &str = "guide";

/// The guide's front page.
pub fn contents() -> Reply {
    let mut reply = Reply::new(Text::new("guide-welcome"));
    let roots: Vec<_> = TopicId::roots().map(button).collect();
    reply.buttons.extend(roots.chunks(PER_ROW).map(<[Button]>::to_vec));
    reply.button(Text::new("guide-button-menu"), Action::Run(Command::Start))
}

/// A topic.
pub fn reply(id: TopicId, view: &View) -> Reply {
    let topic = id.topic();
    let mut reply = Reply::new(Text::new(topic.title));
    reply.lines.extend(topic.lines.iter().map(|key| Text::new(key)));
    reply.lines.extend(figures(id, view));
    let deeper: Vec<_> = id.children().map(button).collect();
    reply.buttons.extend(deeper.chunks(PER_ROW).map(<[Button]>::to_vec));
    let up = topic.parent.map_or(CONTENTS, TopicId::code);
    reply
        .button(Text::new("guide-button-back"), Action::Topic(up.to_owned()))
        .beside(Text::new("guide-button-hire"), Action::Run(Command::Hire))
}

/// The lines that the operator's terms decide.
fn figures(id: TopicId, view: &View) -> Vec<Text> {
    match id {
        TopicId::Levels => Level::ALL
            .into_iter()
            .map(|level| {
                Text::new("guide-levels-price")
                    .with("level", level)
                    .with("full", view.terms.prices.month(level, Workload::FullTime))
                    .with("part", view.terms.prices.month(level, Workload::PartTime))
            })
            .chain(std::iter::once(Text::new("guide-levels-choice")))
            .collect(),
        TopicId::Prices => pricing::lines(view),
        TopicId::Trial => vec![
            Text::new("guide-trial-free").with("days", view.terms.trial.days),
            Text::new("guide-trial-reminders"),
            Text::new(match view.terms.trial.without_decision {
                WithoutDecision::Lapse => "guide-trial-lapses",
                WithoutDecision::Keep => "guide-trial-stays",
            }),
            Text::new("guide-trial-after").with("months", i64::from(RECOMMENDED)),
        ],
        TopicId::Backend
        | TopicId::Duties
        | TopicId::Why
        | TopicId::Roles
        | TopicId::When
        | TopicId::Quality
        | TopicId::Technical
        | TopicId::Soft
        | TopicId::Process => Vec::new(),
    }
}

fn button(id: TopicId) -> Button {
    Button { label: Text::new(id.topic().button), action: Action::Topic(id.code().to_owned()) }
}
