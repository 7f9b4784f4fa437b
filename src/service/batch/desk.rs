//! The operator's desk, as a batch sees it: what a step asks of it, and what the other side of a talk hears.

use super::{Batch, Open};
use crate::{
    conversation::{self, Desk, DeskChange, DeskWish, Effect, Event, Question, Side},
    store::{ChatKey, Envelope, Error, Outgoing},
};
use uuid::Uuid;

/// What was looked up for a step.
#[derive(Default)]
pub(super) struct Looked {
    question: Option<Question>,
    waiting: Vec<Question>,
}

impl Looked {
    /// As the step sees it.
    pub(super) fn desk<'a>(&'a self, staff: Option<&'a str>) -> Desk<'a> {
        Desk { staff, question: self.question.as_ref(), waiting: &self.waiting }
    }
}

impl Batch<'_> {
    /// Looks up what a step asks of the desk; nearly all ask nothing.
    pub(super) async fn look_at_desk(&mut self, key: &ChatKey, open: &Open, event: &Event) -> Result<Looked, Error> {
        match conversation::needs_desk(&open.chat, event, open.staff.is_some()) {
            None => Ok(Looked::default()),
            Some(DeskWish::Waiting) => Ok(Looked { question: None, waiting: self.tx.questions_waiting().await? }),
            Some(wish) => Ok(Looked { question: self.tx.question(wish, key).await?, waiting: Vec::new() }),
        }
    }

    /// Whether what somebody types at this moment is for the other end of a talk.
    pub(super) async fn is_letter(&mut self, key: &ChatKey) -> Result<bool, Error> {
        let Some(open) = self.chats.get(key) else { return Ok(false) };
        let Some(wish) = conversation::may_talk_about(&open.chat) else { return Ok(false) };
        let looked = Looked { question: self.tx.question(wish, key).await?, waiting: Vec::new() };
        Ok(self.chats.get(key).is_some_and(|open| conversation::takes_words(&open.chat, &looked.desk(open.staff.as_deref()))))
    }

    /// What the other side hears of what changed at the desk.
    pub(super) async fn letters(&mut self, effects: &[Effect], seed: Uuid) -> Result<Vec<Envelope>, Error> {
        let mut letters = Vec::new();
        for effect in effects {
            let Effect::Desk(change) = effect else { continue };
            let (DeskChange::Take { question, .. } | DeskChange::Relay { question, .. } | DeskChange::End(question, _)) = change;
            let Some(parties) = self.tx.parties(*question).await? else { continue };
            let (side, reply) = conversation::told_at_desk(change, &parties.name);
            let to = match side {
                Side::Person => Some(parties.person),
                Side::Staff => parties.staff,
            };
            let Some(to) = to else { continue };
            let Some((locale, turn)) = self.tx.manners(&[&to]).await?.remove(&to) else { continue };
            // In the same batch the talk may be further than what is stored of it.
            let (locale, turn) = self.chats.get(&to).map_or((locale, turn), |open| (open.chat.locale.clone(), open.turn));
            let message = &self.shared.i18n.message(&locale, &reply);
            if let Some(open) = self.chats.get_mut(&to)
                && let Some(shown) = &mut open.shown
            {
                shown.push(message);
            }
            let id = Uuid::new_v5(&seed, format!("desk {to}").as_bytes());
            letters.push(Envelope::new(&Outgoing { id, chat: &to, priority: 0, message, not_before: self.now, about: None, turn })?);
        }
        Ok(letters)
    }
}
