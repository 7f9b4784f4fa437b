//! The one port to the platforms.

use crate::{
    i18n::message::Message,
    store::{ChatKey, Rate, Route},
};
use futures_util::future::BoxFuture;
use std::time::Duration;
use uuid::Uuid;

/// Speaks to one platform.
pub trait Adapter: Send + Sync {
    /// Delivers a message once; whether it is tried again is the courier's business.
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery>;

    /// How fast may be sent to the platform as a whole; `None` is as fast as it takes it.
    fn pace(&self) -> Option<Rate> {
        None
    }

    /// Whether an answer does not show that a reminder will arrive in the same place, so that it has to be proven by a first
    /// message there.
    fn proves_routes(&self) -> bool {
        false
    }

    /// An address that opens the platform's own chat with the bot and says `/start` with this word there; `None` where there is no
    /// such thing, or it is not known yet.
    fn door(&self, _word: &str) -> Option<String> {
        None
    }

    /// How fast may be sent to one chat, and the name of what this message counts for there, such as `messages`.
    fn pace_of(&self, _parcel: &Parcel<'_>) -> Option<(&'static str, Rate)> {
        None
    }
}

/// A message on its way.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'a> {
    /// Its name: the same in every attempt. Of an answer it is [`super::answer_id`] of the event.
    pub id: Uuid,
    /// To whom.
    pub to: &'a ChatKey,
    /// Where they are.
    pub route: &'a Route,
    /// What is said.
    pub message: &'a Message,
    /// Which attempt this is, the first being 1.
    pub attempt: i64,
    /// What a reminder is about: see [`crate::store::About::subject`].
    pub about: Option<Uuid>,
    /// The name of the message that goes to the same chat right behind this one, if it waits already.
    pub followed_by: Option<Uuid>,
}

/// What became of a message: an answer for the courier, not an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// The platform took it.
    Sent,
    /// The platform took it, and this is its id there: kept as the chat's latest, see [`Route::latest`].
    Posted {
        /// The platform's id of the message.
        id: String,
    },
    /// It did not go out, and may be tried again after a while.
    NotSent {
        /// The least time to wait.
        retry_after: Duration,
    },
    /// The platform wants less to be sent. That is no failure of this message.
    Held {
        /// The least time to wait, however long it is.
        retry_after: Duration,
        /// What has to wait.
        who: Held,
    },
    /// It went out and no answer came: it may have arrived, so it is not blindly repeated.
    Unknown,
    /// There is nobody at that address any more: see [`crate::store::Store::bury_routes`].
    Gone,
    /// The place has another id now; the message goes there.
    Moved {
        /// The platform's new id of the place.
        to: String,
    },
    /// The platform will not take this message; the word names the class of the refusal, never its content.
    Refused(&'static str),
}

/// What has to wait when a platform wants less to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// This chat.
    Chat,
    /// Everybody on the platform.
    Everybody,
}
