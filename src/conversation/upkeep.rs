//! What buttons do about a trial while it goes on, and about a commitment that runs out: the ends of payloads.

use crate::hiring::cockpit::Item;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::NaiveDate;
use uuid::Uuid;

/// What is done about a trial beside deciding it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upkeep {
    /// Shows everything about it.
    Card,
    /// Opens its goals.
    Goals,
    /// Takes a goal away.
    DropGoal(Uuid),
    /// Says whether an item is ready.
    Ready(Item, bool),
    /// Asks for a word on the answer to the check-in of that day.
    Word(i64),
    /// Closes the question for goals or for a word.
    Close,
}

/// What is done about a commitment that runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// Shows what it would cost to go on.
    Ask,
    /// Asks whether that many more months are meant.
    For(u32),
    /// Renews for that many months a commitment that runs out on that day: one that was renewed meanwhile runs out on another.
    Now(u32, NaiveDate),
    /// No more reminders of a commitment that runs out on that day.
    LetEnd(NaiveDate),
}

impl Upkeep {
    /// The end of a payload, at most 25 bytes.
    pub fn encode(self) -> String {
        match self {
            Self::Card => "card".to_owned(),
            Self::Goals => "goals".to_owned(),
            Self::DropGoal(id) => format!("-{}", URL_SAFE_NO_PAD.encode(id.as_bytes())),
            Self::Ready(item, true) => format!("is.{}", item.name()),
            Self::Ready(item, false) => format!("not.{}", item.name()),
            Self::Word(day) => format!("word.{day}"),
            Self::Close => "close".to_owned(),
        }
    }

    /// The reverse of [`Upkeep::encode`].
    pub fn parse(code: &str) -> Option<Self> {
        if let Some(id) = code.strip_prefix('-') {
            return Uuid::from_slice(&URL_SAFE_NO_PAD.decode(id).ok()?).ok().map(Self::DropGoal);
        }
        Some(match code.split_once('.').unwrap_or((code, "")) {
            ("card", "") => Self::Card,
            ("goals", "") => Self::Goals,
            ("is", item) => Self::Ready(Item::parse(item)?, true),
            ("not", item) => Self::Ready(Item::parse(item)?, false),
            ("word", day) => Self::Word(day.parse().ok()?),
            ("close", "") => Self::Close,
            _ => return None,
        })
    }
}

impl Renewal {
    /// The end of a payload, at most 25 bytes.
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "ask".to_owned(),
            Self::For(months) => format!("for.{months}"),
            Self::Now(months, until) => format!("now.{months}.{until}"),
            Self::LetEnd(until) => format!("end.{until}"),
        }
    }

    /// The reverse of [`Renewal::encode`].
    pub fn parse(code: &str) -> Option<Self> {
        Some(match code.split_once('.').unwrap_or((code, "")) {
            ("ask", "") => Self::Ask,
            ("for", months) => Self::For(months.parse().ok()?),
            ("now", rest) => {
                let (months, until) = rest.split_once('.')?;
                Self::Now(months.parse().ok()?, until.parse().ok()?)
            }
            ("end", until) => Self::LetEnd(until.parse().ok()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(id in any::<u128>(), day in any::<i64>(), months in any::<u32>(), days in 0i32..60_000) {
            let until = NaiveDate::from_num_days_from_ce_opt(700_000 + days).unwrap_or_default();
            let upkeep = [Upkeep::Card, Upkeep::Goals, Upkeep::DropGoal(Uuid::from_u128(id)), Upkeep::Word(day), Upkeep::Close];
            let ready = Item::ALL.into_iter().flat_map(|item| [Upkeep::Ready(item, true), Upkeep::Ready(item, false)]);
            for one in upkeep.into_iter().chain(ready) {
                prop_assert!(one.encode().len() <= 25);
                prop_assert_eq!(Upkeep::parse(&one.encode()), Some(one));
            }
            for one in [Renewal::Ask, Renewal::For(months), Renewal::Now(months, until), Renewal::LetEnd(until)] {
                prop_assert!(one.encode().len() <= 25);
                prop_assert_eq!(Renewal::parse(&one.encode()), Some(one));
            }
        }

        #[test]
        fn nothing_from_outside_breaks_it(code in "\\PC{0,40}") {
            let _ = (Upkeep::parse(&code), Renewal::parse(&code));
        }
    }
}
