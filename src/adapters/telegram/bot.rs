//! The bot itself: its client, who it is, and what it remembers of chats.

use super::{
    calls::{call, told},
    cards::Cards,
    reading::Me,
    staff::Staff,
};
use crate::{
    service::{Origin, Rate, Service},
    store::{ChatKey, Platform},
};
use chrono_tz::Tz;
use secrecy::{ExposeSecret as _, SecretString};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use teloxide::{Bot, RequestError, net::default_reqwest_settings, payloads};
use tokio::sync::OnceCell;

/// So long Telegram may keep a question for updates open, in seconds.
pub(super) const LONG_POLL: u32 = 25;
/// How long anything else may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// Chats that are remembered to be reachable as they were; the oldest are looked up again.
const MOST_KNOWN: usize = 50_000;

/// How Telegram is reached.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The bot's token.
    pub token: SecretString,
    /// Address of the Bot API.
    pub api_url: String,
    /// The language of people whose platform names none.
    pub locale: String,
    /// The time zone that is assumed of everybody; Telegram tells none.
    pub zone: Option<Tz>,
    /// The most messages in a second; 0 is as many as there are.
    pub messages_per_second: u32,
    /// The operator's people.
    pub staff: Staff,
}

/// Why Telegram cannot be spoken to.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The address is none.
    #[error("`telegram.api_url` is no address")]
    Address,
    /// The client cannot be made.
    #[error("the client for Telegram could not be made: {0}")]
    Client(String),
}

/// The bot on Telegram. Cloning it is cheap; all clones are the same.
#[derive(Clone)]
pub struct Telegram {
    pub(super) shared: Arc<Shared>,
}

/// What all clones have in common.
pub(super) struct Shared {
    pub(super) bot: Bot,
    /// A client with more patience, for questions that Telegram keeps open.
    pub(super) listener: Bot,
    pub(super) me: OnceCell<Me>,
    pub(super) locale: String,
    pub(super) zone: Option<Tz>,
    pub(super) rate: Option<Rate>,
    pub(super) staff: Staff,
    /// Which message an answer belongs to.
    pub(super) cards: Cards,
    /// From where chats were heard last, as the database has it.
    pub(super) known: Mutex<HashMap<ChatKey, Origin>>,
    /// Names of places that moved, by their address; `None` for those that did not.
    pub(super) places: Mutex<HashMap<i64, Option<String>>>,
    /// Talks of groups that people carry on in private, and when that was looked up.
    pub(super) carried: Mutex<HashMap<i64, (Instant, Option<ChatKey>)>>,
    /// When Telegram was heard last, as the database has it.
    pub(super) heard: Mutex<Option<Instant>>,
}

impl Telegram {
    /// A bot that has not said anything yet.
    ///
    /// # Errors
    /// When the address is none, or the client cannot be made.
    pub fn new(setup: Setup) -> Result<Self, SetupError> {
        let client = |patience| {
            let client = default_reqwest_settings().timeout(patience).build();
            client.map_err(|error| SetupError::Client(error.without_url().to_string()))
        };
        let url = setup.api_url.parse().map_err(|_| SetupError::Address)?;
        let bot = Bot::with_client(setup.token.expose_secret(), client(PATIENCE)?).set_api_url(url);
        let url = setup.api_url.parse().map_err(|_| SetupError::Address)?;
        let patience = Duration::from_secs(u64::from(LONG_POLL)) + PATIENCE;
        let listener = Bot::with_client(setup.token.expose_secret(), client(patience)?).set_api_url(url);
        // Telegram allows 30 in any second: what a pause saves up counts too.
        let burst = (setup.messages_per_second / 14).max(1);
        let rate = (setup.messages_per_second > 0).then(|| Rate::per_second(setup.messages_per_second.saturating_sub(burst).max(1), burst));
        let shared = Shared {
            bot,
            listener,
            me: OnceCell::new(),
            locale: setup.locale,
            zone: setup.zone,
            rate,
            staff: setup.staff,
            cards: Cards::default(),
            known: Mutex::default(),
            places: Mutex::default(),
            carried: Mutex::default(),
            heard: Mutex::default(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Who the bot is; asked of Telegram once.
    pub(super) async fn me(&self) -> Result<&Me, RequestError> {
        let ask = async {
            let me = call(&self.shared.bot, payloads::GetMe::new()).await?;
            Ok(Me { id: i64::try_from(me.id.0).unwrap_or(i64::MAX), username: me.username().to_owned() })
        };
        self.shared.me.get_or_try_init(|| ask).await
    }

    /// The name that a place has here: its id, or that which it had before it moved.
    pub(super) async fn place(&self, service: &Service, chat: i64) -> Result<String, crate::service::Error> {
        if chat >= 0 {
            // People do not move.
            return Ok(chat.to_string());
        }
        let cached = self.shared.places.lock().unwrap_or_else(PoisonError::into_inner).get(&chat).cloned();
        let found = if let Some(found) = cached {
            found
        } else {
            let found = service.shared().store.place_at(Platform::Telegram, &chat.to_string()).await?;
            self.shared.places.lock().unwrap_or_else(PoisonError::into_inner).insert(chat, found.clone());
            found
        };
        Ok(found.unwrap_or_else(|| chat.to_string()))
    }

    /// A place moved: what was remembered of it does not hold.
    pub(super) fn forget_place(&self, chats: &[i64]) {
        let mut places = self.shared.places.lock().unwrap_or_else(PoisonError::into_inner);
        for chat in chats {
            places.remove(chat);
        }
        drop(places);
        self.shared.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Keeps from where somebody was heard, if that is news.
    pub(super) async fn keep_origin(&self, service: &Service, origin: Origin) -> Result<(), crate::service::Error> {
        {
            let known = self.shared.known.lock().unwrap_or_else(PoisonError::into_inner);
            if known.get(&origin.chat) == Some(&origin) {
                return Ok(());
            }
        }
        service.shared().store.heard_from(std::slice::from_ref(&origin), service.shared().clock.now()).await?;
        let mut known = self.shared.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(origin.chat.clone(), origin);
        Ok(())
    }

    /// Writes down a failure that nothing depends on.
    pub(super) fn note(what: &'static str, error: &RequestError) {
        tracing::warn!(error = told(error), "{what}");
    }
}
