//! The operator's people on Telegram: who they are is looked at whenever they ask for something.

use super::{
    bot::Telegram,
    cards::Cause,
    reading::{Person, Place},
};
use crate::{
    conversation::{Reply, Text},
    service::{ChatKey, Error, Newcomer, Origin, Platform, Service},
};

/// What only they can ask for.
pub const ADMIN: &str = "admin";

/// The operator's people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staff {
    /// Their Telegram ids.
    pub users: Vec<i64>,
    /// A chat of theirs: whoever is in it is one of them there.
    pub chat: Option<i64>,
}

impl Staff {
    /// Whether somebody is one of them, where they are.
    pub fn includes(&self, person: i64, chat: i64) -> bool {
        self.users.contains(&person) || self.chat == Some(chat)
    }

    /// Chats whose menus show what they can ask for: each one's private chat, and theirs.
    pub fn chats(&self) -> Vec<i64> {
        let mut chats: Vec<i64> = self.users.iter().copied().chain(self.chat).collect();
        chats.sort_unstable();
        chats.dedup();
        chats
    }
}

/// Whether words ask for what only staff can: `/admin`, with whatever stands behind it.
pub fn is_asked(words: &str) -> bool {
    let word = words.split_whitespace().next().and_then(|word| word.strip_prefix('/')).unwrap_or_default();
    word.split('@').next().is_some_and(|word| word.eq_ignore_ascii_case(ADMIN))
}

impl Telegram {
    /// Says how things stand, or what somebody may do instead.
    pub(super) async fn answer_staff(&self, service: &Service, id: String, from: &Person, place: Place, message: i64) -> Result<(), Error> {
        let staff = &self.shared.staff;
        let said = if !staff.includes(from.id, place.chat) {
            Text::new("staff-only")
        } else if place.is_private || staff.chat == Some(place.chat) {
            service.standing().await?
        } else {
            Text::new("staff-in-private")
        };
        let chat = ChatKey::new(Platform::Telegram, self.place(service, place.chat).await?, from.id.to_string());
        let thread = place.thread.map(|thread| thread.to_string());
        self.keep_origin(service, Origin { chat: chat.clone(), address: place.chat.to_string(), thread }).await?;
        self.shared.cards.expect(&id, place, Cause::Words(message));
        let newcomer = Newcomer { locale: self.locale_of(from), zone: self.shared.zone };
        service.tell(&id, &chat, &newcomer, &Reply::new(said)).await?;
        if staff.includes(from.id, place.chat) {
            // Telegram takes the menu of a chat only once there is one.
            let (telegram, service) = (self.clone(), service.clone());
            tokio::spawn(async move { telegram.tell_commands(&service).await });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_are_those_who_are_named_and_whoever_is_in_their_chat() {
        let staff = Staff { users: vec![7, 8], chat: Some(-100) };
        assert!(staff.includes(7, 7) && staff.includes(7, -5) && staff.includes(9, -100));
        assert!(!staff.includes(9, 9) && !Staff::default().includes(7, 7));
        assert_eq!(staff.chats(), [-100, 7, 8]);
    }

    #[test]
    fn a_command_is_asked_for_with_or_without_the_bots_name() {
        for asked in ["/admin", "/admin status", "/ADMIN@hire_bot", "/admin@hire_bot status"] {
            assert!(is_asked(asked), "{asked}");
        }
        for other in ["admin", "/administer", "/hire admin", "", "/"] {
            assert!(!is_asked(other), "{other}");
        }
    }
}
