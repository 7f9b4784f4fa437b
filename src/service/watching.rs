//! Whoever watches a brief hears of those who newly fit it: after the pool changed, or somebody became free.
//!
//! Each watch is looked at in a transaction of its own that locks its row, marks of whom the chat hears, and queues the message:
//! several processes that look at once tell of nobody twice, and a crash in between tells of nobody at all until the next look.

use super::{Newcomer, Service};
use crate::{
    conversation::{self, Links, View},
    hiring::{calendar::Diary, developer::DeveloperId, facts::Facts, matching::Roster},
    store::{Error, Outgoing, Watch},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError},
};
use uuid::Uuid;

/// Of so many one chat hears at once at most; the others are heard of at the next look.
const MOST_AT_ONCE: usize = 50;
/// Names messages by what they are about.
const NEWS: Uuid = Uuid::from_u128(0x8a54_1c0e_77b3_4f62_9d1f_3b7c_52e0_a916);

/// What was looked at last: the pool's version, and who was taken.
pub(super) type Looked = (i64, Arc<BTreeSet<DeveloperId>>);

impl Service {
    /// Tells of those who newly fit watched briefs, if the pool changed or somebody became free since this process looked last.
    ///
    /// # Errors
    /// When the database fails; the next look begins again, and tells of nobody twice.
    pub async fn tell_watchers(&self) -> Result<(), Error> {
        let shared = &self.shared;
        let (version, roster) = shared.versioned_roster();
        let taken = shared.taken();
        let before = shared.looked.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // Who is taken fits nobody any more; only who is given back may be news.
        let is_news = before.is_none_or(|(looked, was_taken)| looked != version || !was_taken.is_subset(&taken));
        if is_news {
            for watch in shared.store.watches().await? {
                match self.tell_watcher(&watch, &roster, &taken).await {
                    Err(error) if error.is_of_the_data() => tracing::error!(%error, brief = %watch.brief.0, "a watch cannot be looked at"),
                    told => told?,
                }
            }
        }
        *shared.looked.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, taken));
        Ok(())
    }

    async fn tell_watcher(&self, watch: &Watch, roster: &Roster, taken: &Arc<BTreeSet<DeveloperId>>) -> Result<(), Error> {
        let shared = &self.shared;
        let now = shared.clock.now();
        let mut tx = shared.store.begin().await?;
        let unknown = Newcomer { locale: "en".to_owned(), zone: None };
        // The chat's row first, as everybody locks; then the watch itself, which may have ended meanwhile.
        let mut chats = tx.chats(&[(&watch.chat, &unknown)], now).await?;
        let talk = chats.remove(&watch.chat).and_then(|stored| stored.chat.map(|chat| (chat, stored.turn)));
        let known = tx.watched_revision(watch.brief, &watch.chat).await?;
        let facts = Facts { taken: Arc::clone(taken), ..tx.facts(watch.workspace).await? };
        let (Some((chat, turn)), Some(known), Some(brief)) = (talk, known, facts.brief(watch.brief)) else { return tx.rollback().await };
        let heard_of = tx.has_heard_of(watch.brief, &watch.chat).await?;
        let (diary, links) = (Diary::default(), Links::default());
        let view = View {
            now,
            seed: Uuid::nil(),
            terms: &shared.terms,
            roster,
            facts: &facts,
            diary: &diary,
            refused: false,
            me: Uuid::nil(),
            links,
            agenda: None,
        };
        if known < brief.revision {
            // Whoever changed the brief has seen who fits it now.
            let shown = conversation::newly_fitting(&chat, brief, &heard_of, usize::MAX, &view);
            tx.heard_of(watch.brief, &watch.chat, &shown, now).await?;
            tx.knows_revision(watch.brief, &watch.chat, brief.revision).await?;
            return tx.commit().await;
        }
        let new = conversation::newly_fitting(&chat, brief, &heard_of, MOST_AT_ONCE, &view);
        let fresh = tx.heard_of(watch.brief, &watch.chat, &new, now).await?;
        let news: Vec<DeveloperId> = new.into_iter().filter(|developer| fresh.contains(developer)).collect();
        if news.is_empty() {
            return tx.rollback().await;
        }
        let message = shared.i18n.message(&chat.locale, &conversation::watch_news(brief, &news, &view));
        // Nobody is told of anybody twice, so that this is said once.
        let told: Vec<&str> = news.iter().map(|developer| developer.0.as_str()).collect();
        let id = Uuid::new_v5(&NEWS, format!("{} {} {}", watch.brief.0, watch.chat, told.join(" ")).as_bytes());
        let outgoing = Outgoing { id, chat: &watch.chat, priority: 3, message: &message, not_before: now, about: None, turn };
        tx.queue(&[outgoing], now).await?;
        tx.commit().await?;
        shared.outbox_bell.notify_waiters();
        Ok(())
    }
}
