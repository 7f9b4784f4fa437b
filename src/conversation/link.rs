//! What links two places: a code that is given out in one and brought to the other.
//!
//! *Deliberately absent*: the letters of a code that was given out. They are made when it is delivered, from its name and a
//! secret that no step knows, so that nobody finds them in what is stored.

use super::question::Desk;
use crate::hiring::developer::DeveloperId;
use chrono::{DateTime, TimeDelta, Utc};
use std::fmt;
use uuid::Uuid;

/// How long a code works, in minutes.
pub const MINUTES: i64 = 10;
/// What stands before a code, so that it is known for one wherever it is written.
pub const PREFIX: &str = "link_";
/// Letters of a code: nobody tries so many that one of a million open codes is among them.
const LETTERS: usize = 10;
/// Digits and letters that nobody takes for each other.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The longest text in which a code is looked for, in bytes: an address has room.
const LONGEST: usize = 200;

/// The letters of a code, in capitals and without a hyphen.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct LinkCode(String);

/// A code that was given out, as somebody sees it who brought it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Its name.
    pub id: Uuid,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
    /// Whether it can be taken.
    pub state: OfferState,
    /// Whether both places are one person's already.
    pub is_same_person: bool,
    /// Whether both places could share their hires: each is one person's own, and they do not yet.
    pub may_share: bool,
}

/// A code that makes a chat a developer's, as somebody sees it who brought it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// Its name.
    pub id: Uuid,
    /// Whose chat it makes.
    pub developer: DeveloperId,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
    /// Whether it can be taken.
    pub state: OfferState,
}

/// Whether an offer can be taken, as far as time does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferState {
    /// Nobody has taken it.
    Open,
    /// It has done its work.
    Used,
    /// It was given out in the very chat that it was brought to.
    FromHere,
}

/// What a link does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Both places are one person's; each keeps its hires.
    Person,
    /// Both places are one person's, and share their hires.
    Both,
    /// Two people share their hires.
    Hires,
}

/// What a button about links does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linking {
    /// Gives out a code.
    Offer,
    /// Asks for a code.
    Enter,
    /// Links, as the person has chosen: the code's name, and the way.
    Join(Uuid, Way),
}

/// What a step knows of links.
#[derive(Debug, Clone, Copy, Default)]
pub struct Links<'a> {
    /// Whether nobody else reads along.
    pub is_private: bool,
    /// The code that was brought, if there is such a code: see [`super::needs_offer`].
    pub offer: Option<&'a Offer>,
    /// The same of a code that is for a developer.
    pub invited: Option<&'a Invited>,
    /// What is kept of the code that this step may give out: see [`super::offers_code`]. Nobody finds the code from it.
    pub proof: &'a str,
    /// The other end of a talk with the operator's people.
    pub desk: Desk<'a>,
}

/// Which offer a step asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The one with this code.
    Code(LinkCode),
    /// The one with this name.
    Named(Uuid),
}

impl LinkCode {
    /// Makes a code of bytes that nobody can foresee.
    pub fn of(bytes: &[u8; LETTERS]) -> Self {
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
    }

    /// Reads a code as people write it: alone, behind [`PREFIX`], or in an address that ends with it; small letters, hyphens
    /// and spaces do not matter, nor do letters that look like digits.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST {
            return None;
        }
        let code = find_prefix(text).map_or(text, |at| &text[at + PREFIX.len()..]);
        let mut letters = String::with_capacity(LETTERS);
        for character in code.chars() {
            let letter = match character.to_ascii_uppercase() {
                '-' | '–' | ' ' => continue,
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            let is_letter = u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte));
            if !is_letter || letters.len() == LETTERS {
                return None;
            }
            letters.push(letter);
        }
        (letters.len() == LETTERS).then_some(Self(letters))
    }

    /// Whether a text says itself that it is a code, right or not.
    pub fn is_meant(text: &str) -> bool {
        find_prefix(text.trim()) == Some(0)
    }

    /// The letters, as they are kept in mind: without the hyphen.
    pub fn letters(&self) -> &str {
        &self.0
    }
}

/// In two halves, which are easier to read and to type.
impl fmt::Display for LinkCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, other) = self.0.split_at(self.0.len() / 2);
        write!(formatter, "{one}-{other}")
    }
}

/// A code is nobody else's business, in logs neither.
impl fmt::Debug for LinkCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("LinkCode(…)")
    }
}

fn find_prefix(text: &str) -> Option<usize> {
    (0..text.len()).find(|at| text.get(*at..at + PREFIX.len()).is_some_and(|part| part.eq_ignore_ascii_case(PREFIX)))
}

impl Offer {
    /// Whether its time is over.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.expires_at <= now
    }

    /// What may come of it; none when both places are linked in every way already.
    pub fn ways(&self) -> &'static [Way] {
        match (self.is_same_person, self.may_share) {
            (false, true) => &[Way::Both, Way::Person, Way::Hires],
            (false, false) => &[Way::Person],
            (true, true) => &[Way::Hires],
            (true, false) => &[],
        }
    }
}

impl Way {
    const ALL: [Self; 3] = [Self::Person, Self::Both, Self::Hires];

    /// The name in a button's payload.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Both => "both",
            Self::Hires => "hires",
        }
    }

    /// The reverse of [`Way::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }

    /// Whether both places are one person's from then on.
    pub const fn is_one_person(self) -> bool {
        matches!(self, Self::Person | Self::Both)
    }

    /// Whether both places share their hires from then on.
    pub const fn shares(self) -> bool {
        matches!(self, Self::Both | Self::Hires)
    }
}

/// How long a code works.
pub const fn lifetime() -> TimeDelta {
    TimeDelta::minutes(MINUTES)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_however_it_is_written() {
        let code = LinkCode::read("K7PQ2-M4XTR").unwrap();
        assert_eq!(code.to_string(), "K7PQ2-M4XTR");
        for text in ["k7pq2m4xtr", " link_K7PQ2-M4XTR ", "LINK_k7pq2 m4xtr", "https://t.me/hire_bot?start=link_K7PQ2-M4XTR"] {
            assert_eq!(LinkCode::read(text).as_ref(), Some(&code), "{text}");
        }
        assert_eq!(LinkCode::read("O1il0-00000"), LinkCode::read("01110-00000"), "what looks alike is alike");
        for text in ["", "link_", "K7PQ2-M4XT", "K7PQ2-M4XTRR", "K7PQ2!M4XTR", "what is a code?", &"0".repeat(1_000)] {
            assert_eq!(LinkCode::read(text), None, "{text}");
        }
        assert_eq!(format!("{code:?}"), "LinkCode(…)");
    }

    proptest! {
        #[test]
        fn every_code_is_read_as_it_is_shown(bytes: [u8; LETTERS]) {
            let code = LinkCode::of(&bytes);
            prop_assert_eq!(LinkCode::read(&code.to_string()), Some(code.clone()));
            prop_assert_eq!(LinkCode::read(&format!("{PREFIX}{code}")), Some(code));
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,60}|link_[a-zA-Z0-9 é-]{0,20}") {
            let _ = (LinkCode::read(&text), LinkCode::is_meant(&text));
        }
    }
}
