//! Carrying a group's talk on in private: what is nobody else's business is answered there, and belongs to the group all the same.
//!
//! A link in the group names it; whoever follows it talks to the bot alone from then on, until they write `/start` there or act in
//! the group again. *Deliberately absent*: trust in the link. Only whom the bot has heard in the group, and who is still in
//! it, carries anything on.

use super::{
    bot::Telegram,
    calls::{call, told},
    owner,
};
use crate::{
    i18n::message::Message,
    service::{ChatKey, Error, Origin, Platform, Service},
};
use serde::{Deserialize, Serialize};
use std::{
    sync::PoisonError,
    time::{Duration, Instant},
};
use teloxide::requests::Payload;

/// How a link's word begins; the group's id stands behind it.
const WORD: &str = "in_";
/// So long it is remembered whether somebody carries a talk on: another process may know better.
const REMEMBERED: Duration = Duration::from_secs(10);
/// People of whom that is remembered at most.
const MOST: usize = 20_000;

/// Asks whether somebody is in a group.
#[derive(Debug, Clone, Serialize)]
struct GetChatMember {
    chat_id: i64,
    user_id: i64,
}

/// All that is read of the answer.
#[derive(Debug, Clone, Deserialize)]
struct Member {
    status: String,
    #[serde(default)]
    is_member: bool,
}

impl Payload for GetChatMember {
    type Output = Member;
    const NAME: &'static str = "GetChatMember";
}

/// The address of the link that carries a group's talk on in private.
pub fn link(username: &str, group: i64) -> String {
    format!("https://t.me/{username}?start={WORD}{}", owner::written(group.unsigned_abs()))
}

/// The group that a followed link names: Telegram sends `/start` with the link's word.
pub fn group_of(words: &str) -> Option<i64> {
    let word = words.strip_prefix("/start ")?.trim().strip_prefix(WORD)?;
    owner::number(word).map(|id| -id)
}

/// Whether a message asks for something personal: a budget, or notes.
pub fn is_personal(message: &Message) -> bool {
    let is_about = |payload: &str| payload.split(':').nth(1).is_some_and(|field| field == "budget" || field == "notes");
    let mut payloads = message.buttons.iter().flatten().map(|press| press.payload.as_str());
    payloads.any(|payload| is_about(payload) && !payload.starts_with("edit:"))
}

impl Telegram {
    /// The group's talk that somebody carries on in their private chat.
    pub(super) async fn carried(&self, service: &Service, person: i64) -> Result<Option<ChatKey>, Error> {
        let remembered = self.shared.carried.lock().unwrap_or_else(PoisonError::into_inner).get(&person).cloned();
        if let Some((at, talk)) = remembered
            && at.elapsed() < REMEMBERED
        {
            return Ok(talk);
        }
        let talk = service.shared().store.carried_to(Platform::Telegram, &person.to_string()).await?;
        let mut carried = self.shared.carried.lock().unwrap_or_else(PoisonError::into_inner);
        if carried.len() >= MOST {
            carried.clear();
        }
        carried.insert(person, (Instant::now(), talk.clone()));
        drop(carried);
        Ok(talk)
    }

    /// Takes a group's talk into the private chat of one of its members; `None` for whoever may not.
    pub(super) async fn carry_on(&self, service: &Service, person: i64, group: i64) -> Result<Option<ChatKey>, Error> {
        let place = self.place(service, group).await?;
        let talk = ChatKey::new(Platform::Telegram, place, person.to_string());
        if !service.shared().store.routes(&[&talk]).await?.contains_key(&talk) {
            return Ok(None);
        }
        let is_member = match call(&self.shared.bot, GetChatMember { chat_id: group, user_id: person }).await {
            Ok(member) => !matches!(member.status.as_str(), "left" | "kicked") && (member.status != "restricted" || member.is_member),
            Err(error) => {
                tracing::warn!(error = told(&error), "Telegram does not say who is in a group");
                false
            }
        };
        if !is_member {
            return Ok(None);
        }
        self.keep_origin(service, Origin { chat: talk.clone(), address: person.to_string(), thread: None }).await?;
        self.forget_carried(person);
        Ok(Some(talk))
    }

    /// Brings a talk back to its group.
    pub(super) async fn bring_back(&self, service: &Service, person: i64, talk: &ChatKey) -> Result<(), Error> {
        // Where a group has moved meanwhile, the first message finds out.
        self.keep_origin(service, Origin { chat: talk.clone(), address: talk.place.clone(), thread: None }).await?;
        self.forget_carried(person);
        Ok(())
    }

    pub(super) fn forget_carried(&self, person: i64) {
        self.shared.carried.lock().unwrap_or_else(PoisonError::into_inner).remove(&person);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::message::Press;

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let link = link("hire_bot", -1_001_234_567_890);
        let (_, word) = link.split_once("?start=").unwrap_or_default();
        assert!(word.len() <= 64 && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
        assert_eq!(group_of(&format!("/start {word}")), Some(-1_001_234_567_890));
        for other in ["/start", "/start link_abc", "/start in_", "/start in_!", "start in_5"] {
            assert_eq!(group_of(other), None, "{other}");
        }
    }

    #[test]
    fn budgets_and_notes_are_personal() {
        let message = |payloads: &[&str]| {
            let press = |payload: &&str| Press { label: "x".to_owned(), payload: (*payload).to_owned() };
            Message { buttons: vec![payloads.iter().map(press).collect()], ..Message::default() }
        };
        assert!(is_personal(&message(&["is:budget:1000", "back"])) && is_personal(&message(&["skip:notes"])));
        assert!(!is_personal(&message(&["edit:budget", "confirm"])) && !is_personal(&message(&["run:hire", "run:support"])));
    }
}
