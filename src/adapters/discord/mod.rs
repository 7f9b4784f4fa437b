//! Discord: interactions and messages come in, over the gateway or over HTTP, and cards go out.
//!
//! ```text
//! gateway ──┐           ┌ importing (the pool, for staff)                         ┌ answering, joining (by the interaction's token)
//!           ├ hearing ─ reading ─► taking ─► service        outbox ─► delivering ─┼ sharing   (where a server talks about a hire)
//! endpoint ─┘                        │                                            └ posting   (ordinary messages)
//!                                    └── a door: what answers it, kept in the database
//! ```
//!
//! An interaction is kept with its token before it acts, so that any process can give the answer. It is answered when the
//! step is ready, and deferred after two seconds. *Deliberately absent*: the privileged intent, and retrying: the courier
//! does that.

mod answering;
mod api;
mod card;
mod commands;
mod delivering;
mod desk;
mod discretion;
mod endpoint;
mod fault;
mod gateway;
mod hearing;
mod importing;
mod inspecting;
mod joining;
mod manner;
mod markup;
mod permissions;
mod place;
mod posting;
mod reading;
mod registering;
mod sharing;
mod taking;

pub use desk::{Access, Staff, Way};
pub use inspecting::{Channels, inspect};

use crate::{
    i18n::I18n,
    service::{Adapter, Delivery, Parcel, Rate, Service},
};
use axum::Router;
use desk::Desk;
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Requests a second, of the 50 that Discord allows a bot in all.
const REQUESTS_PER_SECOND: u32 = 45;

/// The bot on Discord.
#[derive(Clone)]
pub struct Discord {
    desk: Arc<Desk>,
}

/// The bot cannot be on Discord.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// No HTTP client.
    #[error("no HTTP client for Discord: {0}")]
    Client(String),
    /// `discord.public_key` is no key.
    #[error("`discord.public_key` is not a valid key: copy it again from the developer portal, page General Information")]
    Key,
}

impl Discord {
    /// Reaches Discord as `access` says; nothing is sent yet.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new(access: Access, i18n: I18n) -> Result<Self, Unusable> {
        let desk = Desk::new(access, i18n).map_err(|error| Unusable::Client(error.to_string()))?;
        Ok(Self { desk: Arc::new(desk) })
    }

    /// From now on, what comes in is handed to this service, and messages go out.
    pub fn attend(&self, service: &Service) {
        self.desk.attend(service.clone());
    }

    /// The route that Discord calls, if that is how interactions come in.
    ///
    /// # Errors
    /// When the public key is none.
    pub fn routes(&self) -> Result<Option<Router>, Unusable> {
        match self.desk.access.way {
            Way::Gateway { .. } => Ok(None),
            Way::Endpoint { public_key } => endpoint::routes(&self.desk, public_key).map(Some).ok_or(Unusable::Key),
        }
    }

    /// Introduces the bot to Discord, and listens to the gateway if that is how things come in, until `stop` is rung.
    pub async fn listen(&self, service: &Service, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        tokio::select! {
            () = &mut stop => return,
            () = registering::introduce(&self.desk, service) => {}
        }
        match self.desk.access.way {
            Way::Gateway { .. } => gateway::listen(&self.desk, service, stop).await,
            Way::Endpoint { .. } => stop.await,
        }
    }
}

impl Adapter for Discord {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        Box::pin(self.desk.deliver(parcel))
    }

    /// An answer goes by the interaction's token, where ordinary messages may not.
    fn proves_routes(&self) -> bool {
        true
    }

    fn pace(&self) -> Option<Rate> {
        self.desk.access.paced.then(|| Rate::per_second(REQUESTS_PER_SECOND, REQUESTS_PER_SECOND))
    }
}
