//! Somebody is forgotten in the middle of a batch: nothing of them is written behind it but a last word.

use super::{Batch, Open, message_id};
use crate::{
    conversation::Step,
    service::incoming::Incoming,
    store::{About, ChatKey, Envelope, Error, FAREWELL, Outgoing},
};
use chrono::TimeDelta;
use uuid::Uuid;

/// Who has gone for so long needs no answer any more.
const WORTH_SAYING_FOR: TimeDelta = TimeDelta::days(7);

impl Batch<'_> {
    /// Drops what the batch knows of whoever was just forgotten, and says the last word to them.
    pub(super) async fn bid_farewell(&mut self, key: &ChatKey, step: &Step, seed: Uuid) -> Result<(), Error> {
        // The way the talk was is nobody's any more, and colleagues' places may have other names.
        let known: Vec<ChatKey> = self.chats.keys().cloned().collect();
        let there = self.tx.owners(&known.iter().collect::<Vec<_>>()).await?;
        let gone: Vec<&ChatKey> = known.iter().filter(|chat| !there.contains_key(*chat)).chain([key]).collect();
        self.chats.retain(|chat, _| there.contains_key(chat));
        self.said.retain(|envelope| !gone.iter().any(|chat| envelope.is_to(chat)));
        let about = Some(About { subject: FAREWELL, until: self.now + WORTH_SAYING_FOR });
        for (index, reply) in step.replies.iter().enumerate() {
            let message = &self.shared.i18n.message(&step.chat.locale, reply);
            let id = message_id(seed, index);
            self.said.push(Envelope::new(&Outgoing { id, chat: key, priority: 0, message, not_before: self.now, about, turn: 0 })?);
        }
        self.look_who_is_who().await
    }

    /// Somebody acts behind their own farewell: as a newcomer.
    pub(super) async fn welcome_back(&mut self, incoming: &Incoming) -> Result<(), Error> {
        if !self.chats.contains_key(&incoming.chat) {
            let stored = self.tx.chats(&[(&incoming.chat, &incoming.newcomer)], self.now).await?;
            self.chats.extend(stored.into_iter().map(|(key, stored)| (key, Open::of(stored, Some(&incoming.newcomer)))));
        }
        Ok(())
    }
}
