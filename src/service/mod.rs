//! The loop that makes the conversation durable: an event comes in, one transaction later it has acted, once.
//!
//! ```text
//! Incoming ─► intake ─► batch: seen? → lock chats → look → conversation::step → facts + chats + outbox → commit
//! reminders (due promises) ───────┘                                                              │
//! platforms ◄─ Adapter::deliver ◄─ courier ◄──────────────────── outbox ────────────────────────┘
//! ```
//!
//! *Deliberately absent*: platforms (they are behind [`Adapter`]), SQL, and decisions about what to say.

mod batch;
pub mod clock;
mod codes;
mod counting;
mod courier;
mod delivery;
mod duty;
mod files;
mod incoming;
mod intake;
pub mod invitation;
mod inviting;
mod names;
mod notices;
mod parcels;
mod reminders;
mod shared;
mod staff_words;
mod telling;
mod watching;

pub use crate::store::{ChatKey, Door, Error, Newcomer, Origin, Platform, Rate, Route, Scope, ServerChoice};
pub use clock::Clock;
pub use codes::Codes;
pub use delivery::{Adapter, Delivery, Held, Parcel};
pub use incoming::{Incoming, Input, read};
pub use intake::{Handled, answer_id};
pub use notices::{STAFF, Staff};
pub use shared::Shared;
pub use staff_words::{Admin, admin};

use crate::{
    hiring::{matching::Roster, terms::Terms},
    i18n::I18n,
    store::Store,
};
use chrono_tz::Tz;
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex, OnceLock, RwLock},
};
use tokio::sync::{Notify, mpsc, oneshot};

/// What the operator's config says about handling events.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Prices, trials, interviews.
    pub terms: Terms,
    /// The most characters of a typed answer that are read.
    pub longest_text: usize,
    /// Days after which delivered messages and handled events are forgotten.
    pub keep_days: i64,
    /// How codes are written that link places.
    pub codes: Codes,
}

/// The running service. Cloning it is cheap; all clones are the same service.
#[derive(Clone)]
pub struct Service {
    shared: Arc<Shared>,
    intakes: Arc<[mpsc::Sender<intake::Waiting>]>,
    adapters: Arc<HashMap<Platform, Arc<dyn Adapter>>>,
}

impl Service {
    /// Reads the pool and starts taking events in.
    ///
    /// # Errors
    /// When the pool cannot be read.
    pub async fn start(
        store: Store,
        i18n: I18n,
        setting: Setting,
        clock: Clock,
        adapters: HashMap<Platform, Arc<dyn Adapter>>,
    ) -> Result<Self, Error> {
        let version = store.roster_version().await?;
        let roster = Roster::new(store.pool_all().await?);
        store.recompute_local_promises().await?;
        let lanes = store.lanes();
        let shared = Arc::new(Shared {
            store,
            i18n,
            terms: setting.terms,
            longest_text: setting.longest_text,
            keep_days: setting.keep_days,
            codes: setting.codes,
            clock,
            staff: OnceLock::new(),
            proven: adapters.iter().filter(|(_, adapter)| adapter.proves_routes()).map(|(platform, _)| *platform).collect(),
            roster: RwLock::new((version, Arc::new(roster))),
            names: names::Names::default(),
            taken: RwLock::default(),
            looked: Mutex::default(),
            outbox_bell: Notify::new(),
            promises_bell: Notify::new(),
        });
        shared.refresh_taken().await?;
        let intakes = (0..lanes).map(|_| intake::open(Arc::clone(&shared))).collect();
        Ok(Self { shared, intakes, adapters: Arc::new(adapters) })
    }

    /// Says what a platform calls somebody. Written down with what they do next.
    pub fn introduce(&self, chat: &ChatKey, name: &str) {
        self.shared.names.keep(chat, name);
    }

    /// What events are handled with.
    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// From now on, staff hear of questions and of reminders that reached nobody. The first call holds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tell_staff(&self, staff: Staff) -> Result<(), Error> {
        let newcomer = Newcomer { locale: staff.locale.clone(), zone: None };
        let keys: Vec<(&ChatKey, &Newcomer)> = staff.chats.iter().map(|chat| (chat, &newcomer)).collect();
        let mut tx = self.shared.store.begin().await?;
        tx.chats(&keys, self.shared.clock.now()).await?;
        tx.commit().await?;
        let _ = self.shared.staff.set(staff);
        Ok(())
    }

    /// The zone of a chat's person: the one that they named, or the one assumed for a newcomer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn zone_of(&self, chat: &ChatKey, newcomer: &Newcomer) -> Result<Tz, Error> {
        // The transaction is given up: whoever only asks for a zone leaves no trace.
        let mut tx = self.shared.store.begin().await?;
        let chats = tx.chats(&[(chat, newcomer)], self.shared.clock.now()).await?;
        let named = chats.get(chat).and_then(|stored| stored.chat.as_ref()).map(|chat| chat.zone);
        Ok(named.or(newcomer.zone).unwrap_or(Tz::UTC))
    }

    /// Whether nobody has said anything in a chat yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_new(&self, chat: &ChatKey, newcomer: &Newcomer) -> Result<bool, Error> {
        let mut tx = self.shared.store.begin().await?;
        let chats = tx.chats(&[(chat, newcomer)], self.shared.clock.now()).await?;
        let is_new = chats.get(chat).is_none_or(|stored| stored.revision == 0);
        tx.rollback().await?;
        Ok(is_new)
    }

    /// Keeps what a clock of the bot's own shows, so that the next process goes on from there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_clock(&self) -> Result<(), Error> {
        match self.shared.clock {
            Clock::Real => Ok(()),
            Clock::Lapse { .. } | Clock::Still(_) => self.shared.store.set_clock_shown(self.shared.clock.now()).await,
        }
    }

    /// Sets the gauges of what waits and what is late.
    ///
    /// # Errors
    /// When the database fails; the gauges keep what they showed.
    pub async fn gauge(&self) -> Result<(), Error> {
        counting::backlog(self.shared.store.backlog(self.shared.clock.now()).await?);
        Ok(())
    }

    /// Reads again who is taken, and the pool if somebody changed it, in this process or another.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn refresh_roster(&self) -> Result<(), Error> {
        self.shared.refresh_taken().await?;
        self.shared.refresh_roster().await
    }
}

impl Service {
    /// Handles an event: when this returns `Ok`, it has acted and is committed.
    ///
    /// # Errors
    /// When the database fails. Then nothing has happened, and the same event may be handed over again.
    pub async fn handle(&self, incoming: Incoming) -> Result<Handled, Error> {
        let (answer, answered) = oneshot::channel();
        let lane = lane(&incoming.chat, self.intakes.len());
        let Some(intake) = self.intakes.get(lane) else { return Err(Error::Closed) };
        intake.send(intake::Waiting { incoming, answer }).await.map_err(|_| Error::Closed)?;
        answered.await.map_err(|_| Error::Closed)?
    }
}

/// Events of one chat always take the same lane: their order is kept.
fn lane(chat: &ChatKey, lanes: usize) -> usize {
    let mut hasher = DefaultHasher::new();
    chat.hash(&mut hasher);
    usize::try_from(hasher.finish() % (lanes.max(1) as u64)).unwrap_or(0)
}
