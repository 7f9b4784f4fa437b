//! What names a chat, the people in it and where they hire.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// Everything we name ourselves derives from this, so that the same chat gets the same ids whoever makes them first.
const OURS: Uuid = Uuid::from_u128(0x8f1d_6a52_3c0b_5e4e_9b1c_7d10_42aa_0c6d);

/// Where people talk to the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// A terminal.
    Console,
    /// Telegram.
    Telegram,
    /// Discord.
    Discord,
}

/// Names one person's talk with the bot in one place. Written `console:acme:dana`; inside a part, `:` is `%3A` and `%` is `%25`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatKey {
    /// Which platform.
    pub platform: Platform,
    /// The private chat, group or server; it gives the workspace.
    pub place: String,
    /// Who talks.
    pub person: String,
}

/// Names an account: a person, whatever platforms they use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub Uuid);

/// Names a workspace: a place whose members share briefs, interviews and trials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkspaceId(pub Uuid);

/// A text that names no chat.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` does not name a chat: `platform:place:person` was expected")]
pub struct NotAChat(pub String);

impl Platform {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Console, Self::Telegram, Self::Discord];

    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Telegram => "telegram",
            Self::Discord => "discord",
        }
    }

    /// The reverse of [`Platform::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.name() == name)
    }
}

impl ChatKey {
    /// The talk of `person` in `place`.
    pub fn new(platform: Platform, place: impl Into<String>, person: impl Into<String>) -> Self {
        Self { platform, place: place.into(), person: person.into() }
    }

    /// Reads `platform:place:person`.
    pub fn parse(text: &str) -> Result<Self, NotAChat> {
        let refuse = || NotAChat(text.to_owned());
        let mut parts = text.split(':');
        let (Some(platform), Some(place), Some(person), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(refuse());
        };
        let platform = Platform::parse(platform).ok_or_else(refuse)?;
        let place = unescape(place).ok_or_else(refuse)?;
        let person = unescape(person).ok_or_else(refuse)?;
        Ok(Self { platform, place, person })
    }

    /// The workspace that this chat belongs to: one for each platform and place.
    pub fn workspace(&self) -> WorkspaceId {
        WorkspaceId(self.derived("workspace", &self.place))
    }

    /// Whether the place is one person's own, such as their direct messages.
    pub fn is_own(&self) -> bool {
        self.place == self.person
    }

    /// Whether nobody else sees what is said there: a screen is one person's, whosever the workspace.
    pub fn is_private(&self) -> bool {
        self.platform == Platform::Console || self.is_own()
    }

    /// The account that a person gets who is seen for the first time. A linked identity may have another.
    pub(super) fn first_account(&self) -> AccountId {
        AccountId(self.derived("account", &self.person))
    }

    fn derived(&self, what: &str, name: &str) -> Uuid {
        Uuid::new_v5(&OURS, format!("{what}:{}:{name}", self.platform.name()).as_bytes())
    }
}

impl fmt::Display for ChatKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.platform.name(), escape(&self.place), escape(&self.person))
    }
}

fn escape(part: &str) -> std::borrow::Cow<'_, str> {
    if part.contains(['%', ':']) { part.replace('%', "%25").replace(':', "%3A").into() } else { part.into() }
}

/// The reverse of [`escape`]; `None` for text that it never writes, so that one chat has one name only.
fn unescape(part: &str) -> Option<String> {
    if !part.contains('%') {
        return Some(part.to_owned());
    }
    let plain = part.replace("%3A", ":").replace("%25", "%");
    (escape(&plain) == part).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_key_reads_as_it_is_written() {
        let key = ChatKey::new(Platform::Console, "acme", "dana");
        assert_eq!(key.to_string(), "console:acme:dana");
        assert_eq!(ChatKey::parse("console:acme:dana"), Ok(key));
        assert!(ChatKey::parse("console:acme").is_err());
        assert!(ChatKey::parse("pigeon:acme:dana").is_err());
        assert!(ChatKey::parse("console:a%41:dana").is_err());
    }

    proptest! {
        #[test]
        fn any_name_survives(place in ".*", person in "[%:3A25a]*") {
            let key = ChatKey::new(Platform::Telegram, place, person);
            prop_assert_eq!(ChatKey::parse(&key.to_string()), Ok(key));
        }
    }
}
