//! What comes in.

use super::action::Action;
use crate::hiring::promise::{Promise, SubjectKind};
use uuid::Uuid;

pub use super::command::Command;

/// Something that happened in a chat: a person acted, or a promised time came.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Somebody typed words. Already bounded and free of control characters.
    Said(String),
    /// Somebody brought a code that was given out in another place, or what they take for one.
    Brought(String),
    /// Somebody pressed a button.
    Tapped(Action),
    /// Somebody pressed a button whose payload nobody understands.
    Unreadable,
    /// The bot was away and may have missed what somebody did.
    Resumed,
    /// Somebody used a chat command.
    Asked(Command),
    /// Promises about one subject came due, the oldest first: several only after downtime.
    Due(Vec<Promise>),
}

impl Event {
    /// What promises that came due are about; `None` for everything that somebody did.
    pub fn subject(&self) -> Option<(SubjectKind, Uuid)> {
        match self {
            Self::Due(promises) => promises.last().map(|promise| (promise.kind.subject(), promise.subject)),
            Self::Said(_) | Self::Brought(_) | Self::Tapped(_) | Self::Asked(_) | Self::Unreadable | Self::Resumed => None,
        }
    }
}
