//! The one port to the platforms.

use crate::{i18n::message::Message, store::ChatKey};
use futures_util::future::BoxFuture;
use std::time::Duration;

/// Speaks to one platform.
pub trait Adapter: Send + Sync {
    /// Delivers a message once; whether it is tried again is the courier's business.
    fn deliver<'a>(&'a self, to: &'a ChatKey, message: &'a Message) -> BoxFuture<'a, Delivery>;
}

/// What became of a message: an answer for the courier, not an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// The platform took it.
    Sent,
    /// It did not go out, and may be tried again after a while.
    NotSent {
        /// The least time to wait.
        retry_after: Duration,
    },
    /// It went out and no answer came: it may have arrived, so it is not blindly repeated.
    Unknown,
    /// There is nobody at that address any more.
    Gone,
    /// The platform will not take this message; the word names the class of the refusal, never its content.
    Refused(&'static str),
}
