//! What is said outside of a talk: to the operator's people, or about the place itself. It changes no talk, and goes the way that
//! everything goes.

use super::{ChatKey, Error, Handled, Newcomer, Service, answer_id};
use crate::{
    conversation::{Reply, Text},
    store::Outgoing,
};

impl Service {
    /// Says something to somebody, once for each `id` of an event.
    ///
    /// # Errors
    /// When the database fails. Then nothing was said, and the same may be tried again.
    pub async fn tell(&self, id: &str, chat: &ChatKey, newcomer: &Newcomer, reply: &Reply) -> Result<Handled, Error> {
        let (store, now) = (&self.shared.store, self.shared.clock.now());
        let mut tx = store.begin().await?;
        if tx.first_time(&[id.to_owned()], now).await?.is_empty() {
            tx.rollback().await?;
            return Ok(Handled::Duplicate);
        }
        let mut chats = tx.chats(&[(chat, newcomer)], now).await?;
        let (talk, turn) = chats.remove(chat).map_or((None, 0), |stored| (stored.chat, stored.turn));
        let message = self.shared.i18n.message(talk.as_ref().map_or(&newcomer.locale, |talk| &talk.locale), reply);
        let id = answer_id(id, 0);
        tx.queue(&[Outgoing { id, chat, priority: 0, message: &message, not_before: now, about: None, turn }], now).await?;
        tx.commit().await?;
        self.shared.outbox_bell.notify_waiters();
        Ok(Handled::Done)
    }

    /// How things stand, for the operator's people in their chat.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn standing(&self) -> Result<Text, Error> {
        let counts = self.shared.store.counts(self.shared.clock.now()).await?;
        let of = |states: &[&str]| states.iter().filter_map(|state| counts.outbox.get(*state)).sum::<i64>();
        Ok(Text::new("staff-status")
            .with("chats", counts.chats)
            .with("briefs", counts.briefs)
            .with("developers", counts.developers)
            .with("owed", counts.promises_pending)
            .with("late", counts.promises_overdue)
            .with("waiting", of(&["pending", "leased"]))
            .with("unknown", of(&["unknown"]))
            .with("dead", of(&["dead"]))
            .with("asked", counts.support.get("waiting").copied().unwrap_or_default()))
    }
}
