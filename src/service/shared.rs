//! What all parts of the running service share.

use super::{clock::Clock, codes::Codes, names::Names, notices::Staff, watching::Looked};
use crate::{
    hiring::{developer::DeveloperId, matching::Roster, terms::Terms},
    i18n::I18n,
    store::{Error, Platform, Store},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
};
use tokio::sync::Notify;

/// Everything that events are handled with.
pub struct Shared {
    /// The database.
    pub store: Store,
    /// The words.
    pub i18n: I18n,
    /// What the operator decided.
    pub terms: Terms,
    /// The most characters of a typed answer that are read.
    pub longest_text: usize,
    /// Days after which delivered messages and handled events are forgotten.
    pub(super) keep_days: i64,
    /// The codes that link places.
    pub(super) codes: Codes,
    /// The time.
    pub clock: Clock,
    /// The pool in memory, and the version that it was read at.
    pub(super) roster: RwLock<(i64, Arc<Roster>)>,
    /// What platforms call people.
    pub(super) names: Names,
    /// Where staff hear of what needs them, once somebody has said.
    pub(super) staff: OnceLock<Staff>,
    /// Platforms on which the place of reminders has to be proven.
    pub(super) proven: Vec<Platform>,
    /// Who is on trial or engaged anywhere.
    pub(super) taken: RwLock<Arc<BTreeSet<DeveloperId>>>,
    /// For which pool watched briefs were looked at last.
    pub(super) looked: Mutex<Option<Looked>>,
    /// Rung when there may be something to deliver.
    pub(super) outbox_bell: Notify,
    /// Rung when promises may have changed.
    pub(super) promises_bell: Notify,
}

impl Shared {
    /// The pool as it is now; a batch keeps the one that it began with.
    pub fn roster(&self) -> Arc<Roster> {
        Arc::clone(&self.roster.read().unwrap_or_else(PoisonError::into_inner).1)
    }

    /// Who is on trial or engaged anywhere, as of the last look; the database has the last word.
    pub(super) fn taken(&self) -> Arc<BTreeSet<DeveloperId>> {
        Arc::clone(&self.taken.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) async fn refresh_taken(&self) -> Result<(), Error> {
        let taken = Arc::new(self.store.taken(self.clock.now().date_naive()).await?);
        *self.taken.write().unwrap_or_else(PoisonError::into_inner) = taken;
        Ok(())
    }

    /// Reads the pool again if somebody changed it, in this process or another.
    pub(super) async fn refresh_roster(&self) -> Result<(), Error> {
        let version = self.store.roster_version().await?;
        if version == self.roster_version() {
            return Ok(());
        }
        let roster = Arc::new(Roster::new(self.store.pool_all().await?));
        *self.roster.write().unwrap_or_else(PoisonError::into_inner) = (version, roster);
        // Whoever watches a brief may hear of somebody.
        self.promises_bell.notify_waiters();
        Ok(())
    }

    /// The pool as it is now, with its version.
    pub(super) fn versioned_roster(&self) -> (i64, Arc<Roster>) {
        let roster = self.roster.read().unwrap_or_else(PoisonError::into_inner);
        (roster.0, Arc::clone(&roster.1))
    }

    pub(super) fn roster_version(&self) -> i64 {
        self.roster.read().unwrap_or_else(PoisonError::into_inner).0
    }
}
