//! A question for the operator's people.
//!
//! *Deliberately absent*: their answer, and the talk that may come of it: see [`super::desk`].

use super::{
    action::Action,
    chat::{Chat, Step, View},
    desk,
    effect::Effect,
    event::Command,
    question::LONGEST_QUESTION,
    reply::{Reply, Text},
    stage::Stage,
};

/// Asks for the question.
pub fn open(chat: Chat, view: &View) -> Step {
    let chat = chat.at(Stage::Asking);
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

/// Hands the question over.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let text = text.trim();
    if text.is_empty() {
        return open(chat, view);
    }
    let question: String = text.chars().take(LONGEST_QUESTION).collect();
    let mut reply = Reply::new(Text::new("asking-sent"));
    if question.len() < text.len() {
        reply = reply.line(Text::new("asking-shortened").with("most", LONGEST_QUESTION));
    }
    let reply = reply.button(Text::new("asking-button-menu"), Action::Run(Command::Start));
    let promise = desk::promise(view.new_id(&format!("support {question}")), view);
    let chat = Chat { has_asked: true, ..chat }.at(Stage::Idle);
    Step::of(chat).cause(Effect::AskSupport(question)).cause(promise).say(reply)
}

/// The open question again.
pub fn show(_chat: &Chat, _view: &View) -> Reply {
    Reply::new(Text::new("asking-ask"))
        .line(Text::new("asking-hint").with("most", LONGEST_QUESTION))
        .button(Text::new("asking-button-never-mind"), Action::Run(Command::Cancel))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hiring::{calendar::Diary, facts::Facts, matching::Roster, terms::Terms};
    use proptest::prelude::*;

    fn said_while_asking(text: &str) -> Step {
        let (terms, roster, facts, diary) = (Terms::default(), Roster::default(), Facts::default(), Diary::default());
        let view = View {
            now: chrono::DateTime::UNIX_EPOCH,
            seed: uuid::Uuid::from_u128(42),
            terms: &terms,
            roster: &roster,
            facts: &facts,
            diary: &diary,
            refused: false,
            links: crate::conversation::Links::default(),
            me: uuid::Uuid::nil(),
            agenda: None,
        };
        said(Chat::new("en", None).at(Stage::Asking), text, &view)
    }

    #[test]
    fn a_question_goes_out_once_and_the_chat_is_free_again() {
        let step = said_while_asking("  Can I pay in euros? ");
        assert_eq!(step.effects[0], Effect::AskSupport("Can I pay in euros?".to_owned()));
        assert!(matches!(step.effects[1..], [Effect::Promise(_)]), "somebody hears of it if nobody answers");
        assert!(step.chat.stage == Stage::Idle && step.chat.has_asked);
        let empty = said_while_asking("   ");
        assert_eq!((empty.effects.len(), empty.chat.stage), (0, Stage::Asking));
    }

    proptest! {
        #[test]
        fn nothing_longer_than_the_limit_goes_out(text in "[a-zä€🦀 ]{0,1200}") {
            let step = said_while_asking(&text);
            if let Some(effect) = step.effects.first() {
                let Effect::AskSupport(question) = effect else { return Err(TestCaseError::fail("something else was done")) };
                prop_assert!(question.chars().count() <= LONGEST_QUESTION);
                let is_shortened = step.replies.iter().flat_map(|reply| &reply.lines).any(|line| line.key == "asking-shortened");
                prop_assert_eq!(is_shortened, text.trim().chars().count() > LONGEST_QUESTION);
            }
        }
    }
}
