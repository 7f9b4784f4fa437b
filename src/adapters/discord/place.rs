//! Where somebody talks on Discord, and what a button carries besides what it does.

use crate::store::{ChatKey, Platform};

/// A place where a person talks with the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// Their direct messages.
    Private {
        /// Whose.
        person: u64,
    },
    /// A server.
    Server {
        /// Which.
        server: u64,
        /// Who talks there.
        person: u64,
    },
}

/// What a component of ours does when it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A button, which carries its payload.
    Press,
    /// A menu: the option that is chosen is a payload.
    Choose,
    /// A menu of ticks: options that changed are payloads.
    Tick,
    /// Opens a form for words, and is that form.
    Write,
    /// Imports a pool that was looked at, or does not.
    Import,
}

/// What a component's `custom_id` says. It is at most 100 characters: the payload is opaque and at most 64 bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it does.
    pub(super) kind: Kind,
    /// Who may use it; `None` is everybody who sees it.
    pub(super) owner: Option<u64>,
    /// The server that it is about, if it may be seen elsewhere too.
    pub(super) server: Option<u64>,
    /// Its payload, empty where the options have theirs.
    pub(super) payload: String,
}

impl Place {
    /// From the ids that Discord sends.
    pub(super) const fn new(server: Option<u64>, person: u64) -> Self {
        match server {
            Some(server) => Self::Server { server, person },
            None => Self::Private { person },
        }
    }

    /// The place of a chat; `None` for keys that this adapter did not make.
    pub(super) fn of(chat: &ChatKey) -> Option<Self> {
        let person = chat.person.parse().ok()?;
        let place = chat.place.parse().ok()?;
        Some(if place == person { Self::Private { person } } else { Self::Server { server: place, person } })
    }

    /// The chat's key: a server is a workspace, and so is somebody's direct messages.
    pub(super) fn chat(self) -> ChatKey {
        let place = self.server().unwrap_or_else(|| self.person());
        ChatKey::new(Platform::Discord, place.to_string(), self.person().to_string())
    }

    /// Who talks.
    pub(super) const fn person(self) -> u64 {
        match self {
            Self::Private { person } | Self::Server { person, .. } => person,
        }
    }

    /// In which server.
    pub(super) const fn server(self) -> Option<u64> {
        match self {
            Self::Private { .. } => None,
            Self::Server { server, .. } => Some(server),
        }
    }
}

impl Kind {
    const ALL: [(Self, char); 5] = [(Self::Press, 'p'), (Self::Choose, 'c'), (Self::Tick, 't'), (Self::Write, 'w'), (Self::Import, 'i')];

    fn letter(self) -> char {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or('p', |(_, letter)| letter)
    }
}

impl Mark {
    /// As it is sent; `number` makes it unique in its message.
    pub(super) fn encode(&self, number: usize) -> String {
        let id = |id: Option<u64>| id.map_or_else(String::new, short);
        format!("{}{number}:{}:{}:{}", self.kind.letter(), id(self.owner), id(self.server), self.payload)
    }

    /// The reverse; `None` for what [`Mark::encode`] did not write.
    pub(super) fn decode(custom_id: &str) -> Option<Self> {
        let mut parts = custom_id.splitn(4, ':');
        let (head, owner, server, payload) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let letter = head.chars().next()?;
        head.get(1..)?.parse::<usize>().ok()?;
        let (kind, _) = Kind::ALL.into_iter().find(|(_, known)| *known == letter)?;
        let id = |text: &str| if text.is_empty() { Some(None) } else { u64::from_str_radix(text, RADIX).ok().map(Some) };
        Some(Self { kind, owner: id(owner)?, server: id(server)?, payload: payload.to_owned() })
    }
}

/// Ids in few characters: 13 hold any.
const RADIX: u32 = 36;

fn short(mut id: u64) -> String {
    let mut digits = Vec::new();
    while id > 0 || digits.is_empty() {
        let digit = u32::try_from(id % u64::from(RADIX)).unwrap_or(0);
        digits.extend(char::from_digit(digit, RADIX));
        id /= u64::from(RADIX);
    }
    digits.iter().rev().collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::conversation::Action;

    #[test]
    fn a_place_is_found_again_from_its_key() {
        for place in [Place::Private { person: 7 }, Place::Server { server: 9, person: 7 }] {
            assert_eq!(Place::of(&place.chat()), Some(place));
        }
        assert_eq!(Place::of(&ChatKey::new(Platform::Discord, "team", "dana")), None);
    }

    #[test]
    fn the_longest_mark_fits() {
        let mark = Mark { kind: Kind::Tick, owner: Some(u64::MAX), server: Some(u64::MAX), payload: "x".repeat(Action::LONGEST) };
        let encoded = mark.encode(24);
        assert!(encoded.len() <= 100, "{}", encoded.len());
        assert_eq!(Mark::decode(&encoded).unwrap(), mark);
    }

    #[test]
    fn what_is_forged_is_not_read() {
        for forged in ["", "p", "p1", "p1:::", "x1:::back", "p:::back", "p1:z-z::back", "drop table"] {
            assert!(Mark::decode(forged).is_none_or(|mark| mark.payload.is_empty()), "{forged}");
        }
    }
}
