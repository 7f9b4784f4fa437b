//! The quick check: is it time to hire? Seven questions with yes and no, which may be left at any of them.
//!
//! Everything that was answered travels in the buttons: nothing is remembered, and whatever question is open stays open.

use crate::{
    conversation::{
        action::Action,
        chat::View,
        event::Command,
        reply::{Reply, Text},
    },
    guide::{Answers, TopicId, Trigger},
};

/// The number of the page behind the last question: what comes of the answers.
const RESULT: u8 = 7;
/// The number that stands for "begin a brief with these answers".
pub const BRIEF: u8 = 8;

/// The question of that number, or what comes of the answers.
pub fn page(number: u8, answers: Answers, _view: &View) -> Reply {
    match Trigger::ALL.get(usize::from(number)) {
        Some(trigger) => question(number, *trigger, answers),
        None => result(answers),
    }
}

fn question(number: u8, trigger: Trigger, answers: Answers) -> Reply {
    let next = number + 1;
    let no = Action::Check(next, answers.bits());
    let progress = Text::new("guide-check-progress").with("number", i64::from(next)).with("of", Trigger::ALL.len());
    Reply::new(progress)
        .line(Text::new(match trigger {
            Trigger::Apis => "guide-check-apis",
            Trigger::Data => "guide-check-data",
            Trigger::Auth => "guide-check-auth",
            Trigger::Performance => "guide-check-performance",
            Trigger::Databases => "guide-check-databases",
            Trigger::Integrations => "guide-check-integrations",
            Trigger::Traffic => "guide-check-traffic",
        }))
        .button(Text::new("guide-button-yes"), Action::Check(next, answers.with(trigger).bits()))
        .beside(Text::new("guide-button-no"), no)
        .beside(Text::new("guide-button-enough"), Action::Check(RESULT, answers.bits()))
}

fn result(answers: Answers) -> Reply {
    let fired: Vec<Trigger> = answers.fired().collect();
    let back = Action::Topic(TopicId::When.code().to_owned());
    if fired.is_empty() {
        return Reply::new(Text::new("guide-check-none"))
            .button(Text::new("guide-button-hire"), Action::Run(Command::Hire))
            .beside(Text::new("guide-button-back"), back);
    }
    let mut reply = Reply::new(Text::new("guide-check-fired").with("count", fired.len()).with("of", Trigger::ALL.len()));
    reply.lines.extend(fired.into_iter().map(|trigger| {
        Text::new(match trigger {
            Trigger::Apis => "guide-when-apis",
            Trigger::Data => "guide-when-data",
            Trigger::Auth => "guide-when-auth",
            Trigger::Performance => "guide-when-performance",
            Trigger::Databases => "guide-when-databases",
            Trigger::Integrations => "guide-when-integrations",
            Trigger::Traffic => "guide-when-traffic",
        })
    }));
    reply
        .line(Text::new("guide-check-prefills"))
        .button(Text::new("guide-button-check-brief"), Action::Check(BRIEF, answers.bits()))
        .beside(Text::new("guide-button-back"), back)
}
