//! What both directions share: the way to Discord, the service, and what is known about interactions that are under way.

use super::{api::Api, place::Place};
use crate::{
    i18n::I18n,
    service::{Clock, Service},
    store::Origin,
};
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::Mutex as Turn;

/// How long an interaction's token answers it.
const TOKEN_LIVES: TimeDelta = TimeDelta::minutes(14);
/// Turns of interactions older than this are forgotten.
const TURN_FORGOTTEN_AFTER: Duration = Duration::from_mins(15);
/// A place that refused is asked again after this time.
const REFUSAL_STANDS_FOR: Duration = Duration::from_hours(1);
/// Where somebody was heard from is written again after this time: another process may have found them gone meanwhile.
const ORIGIN_STANDS_FOR: Duration = Duration::from_mins(1);
/// Entries of each memory; what is forgotten is only looked up again.
const MOST_REMEMBERED: usize = 20_000;

/// How Discord is reached, and how it reaches the bot.
#[derive(Debug, Clone)]
pub struct Access {
    /// The bot's token.
    pub token: SecretString,
    /// Address of Discord's API, without a slash at its end.
    pub address: String,
    /// The application's id, if it is known.
    pub application: Option<u64>,
    /// How people and interactions come in.
    pub way: Way,
    /// The language of people whose platform names none.
    pub locale: String,
    /// Who may use the staff's commands.
    pub staff: Staff,
    /// Whether the paces of Discord are kept; rehearsals with a clock that stands still do without.
    pub paced: bool,
}

/// The operator's people on Discord.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staff {
    /// Ids of people.
    pub people: Vec<u64>,
    /// Ids of roles: whoever has one of them in the server where they ask.
    pub roles: Vec<u64>,
}

/// How people and interactions come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Over the gateway's connection.
    Gateway {
        /// How many shards; `None` is as many as Discord recommends.
        shards: Option<u32>,
    },
    /// Discord calls the bot over HTTP.
    Endpoint {
        /// The application's Ed25519 key.
        public_key: [u8; 32],
    },
}

/// How far the answer to an interaction is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Progress {
    /// Nothing was said to it, as far as this process knows.
    #[default]
    Fresh,
    /// Discord was told that the answer takes a while.
    Deferred,
    /// It has its first answer.
    Answered,
    /// It cannot be answered any more.
    Closed,
}

/// When an interaction came in, and whose turn it is to answer it.
type Begun = (Instant, Arc<Turn<Progress>>);

/// The bot's desk at Discord.
pub(super) struct Desk {
    pub(super) api: Api,
    pub(super) access: Access,
    pub(super) i18n: I18n,
    application: OnceLock<u64>,
    me: OnceLock<u64>,
    service: OnceLock<Service>,
    turns: Mutex<HashMap<String, Begun>>,
    private_channels: Mutex<HashMap<u64, u64>>,
    refusing: Mutex<HashMap<u64, Instant>>,
    threadless: Mutex<HashMap<u64, Instant>>,
    origins: Mutex<HashMap<Place, (Instant, Origin)>>,
}

impl Desk {
    pub(super) fn new(access: Access, i18n: I18n) -> Result<Self, reqwest::Error> {
        let api = Api::new(&access.token, &access.address)?;
        let application = OnceLock::new();
        if let Some(id) = access.application {
            let _ = application.set(id);
        }
        Ok(Self {
            api,
            access,
            i18n,
            application,
            me: OnceLock::new(),
            service: OnceLock::new(),
            turns: Mutex::default(),
            private_channels: Mutex::default(),
            refusing: Mutex::default(),
            threadless: Mutex::default(),
            origins: Mutex::default(),
        })
    }

    /// From now on, what comes in is handed to this service.
    pub(super) fn attend(&self, service: Service) {
        let _ = self.service.set(service);
    }

    pub(super) fn service(&self) -> Option<&Service> {
        self.service.get()
    }

    pub(super) fn clock(&self) -> Option<&Clock> {
        self.service().map(|service| &service.shared().clock)
    }

    /// The application's id; it is known before the first interaction comes in.
    pub(super) fn application(&self) -> Option<u64> {
        self.application.get().copied()
    }

    pub(super) fn set_application(&self, id: u64) {
        let _ = self.application.set(id);
    }

    /// The bot's own user.
    pub(super) fn me(&self) -> Option<u64> {
        self.me.get().copied()
    }

    pub(super) fn set_me(&self, id: u64) {
        let _ = self.me.set(id);
    }

    /// Whether people have no other way to say words than a form.
    pub(super) const fn hears_no_words(&self) -> bool {
        matches!(self.access.way, Way::Endpoint { .. })
    }

    /// Whoever answers an interaction has its turn first.
    pub(super) fn turn(&self, interaction: &str) -> Arc<Turn<Progress>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.len() >= MOST_REMEMBERED {
            turns.retain(|_, (begun, _)| begun.elapsed() < TURN_FORGOTTEN_AFTER);
        }
        Arc::clone(&turns.entry(interaction.to_owned()).or_insert_with(|| (Instant::now(), Arc::default())).1)
    }

    /// Whether a token still answers what was opened then.
    pub(super) fn token_lives(&self, opened_at: DateTime<Utc>) -> bool {
        self.clock().is_some_and(|clock| clock.now() < opened_at + clock.stretch(TOKEN_LIVES))
    }

    pub(super) fn private_channel(&self, person: u64) -> Option<u64> {
        self.private_channels.lock().unwrap_or_else(PoisonError::into_inner).get(&person).copied()
    }

    pub(super) fn set_private_channel(&self, person: u64, channel: u64) {
        let mut channels = self.private_channels.lock().unwrap_or_else(PoisonError::into_inner);
        if channels.len() >= MOST_REMEMBERED {
            channels.clear();
        }
        channels.insert(person, channel);
    }

    /// Whether a channel refused the bot a short while ago.
    pub(super) fn is_refusing(&self, channel: u64) -> bool {
        let refusing = self.refusing.lock().unwrap_or_else(PoisonError::into_inner);
        refusing.get(&channel).is_some_and(|since| since.elapsed() < REFUSAL_STANDS_FOR)
    }

    pub(super) fn set_refusing(&self, channel: u64, is_refusing: bool) {
        let mut refusing = self.refusing.lock().unwrap_or_else(PoisonError::into_inner);
        if refusing.len() >= MOST_REMEMBERED {
            refusing.retain(|_, since| since.elapsed() < REFUSAL_STANDS_FOR);
        }
        if is_refusing {
            refusing.insert(channel, Instant::now());
        } else {
            refusing.remove(&channel);
        }
    }

    /// Whether no thread could be begun below a channel a short while ago.
    pub(super) fn is_threadless(&self, channel: u64) -> bool {
        let threadless = self.threadless.lock().unwrap_or_else(PoisonError::into_inner);
        threadless.get(&channel).is_some_and(|since| since.elapsed() < REFUSAL_STANDS_FOR)
    }

    pub(super) fn set_threadless(&self, channel: u64) {
        let mut threadless = self.threadless.lock().unwrap_or_else(PoisonError::into_inner);
        if threadless.len() >= MOST_REMEMBERED {
            threadless.retain(|_, since| since.elapsed() < REFUSAL_STANDS_FOR);
        }
        threadless.insert(channel, Instant::now());
    }

    /// Whether it is news that somebody was heard from there.
    pub(super) fn is_news(&self, place: Place, origin: &Origin) -> bool {
        let origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        origins.get(&place).is_none_or(|(since, known)| known != origin || since.elapsed() >= ORIGIN_STANDS_FOR)
    }

    /// Remembers that somebody was heard from there, or with `None` that their route must be written again.
    pub(super) fn note_origin(&self, place: Place, origin: Option<Origin>) {
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        if origins.len() >= MOST_REMEMBERED {
            origins.clear();
        }
        match origin {
            Some(origin) => drop(origins.insert(place, (Instant::now(), origin))),
            None => drop(origins.remove(&place)),
        }
    }
}
