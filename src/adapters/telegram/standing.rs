//! What the operator's people ask for, and what others are told who ask for it.

use super::{
    bot::Telegram,
    cards::Cause,
    reading::{Person, Place},
};
use crate::{
    conversation::{Reply, Text},
    service::{ChatKey, Error, Newcomer, Origin, Platform, Service, admin},
};

impl Telegram {
    /// Says how things stand, or what somebody may do instead.
    pub(super) async fn answer_staff(
        &self,
        service: &Service,
        id: String,
        from: &Person,
        place: Place,
        (message, words): (i64, &str),
    ) -> Result<(), Error> {
        let staff = &self.shared.staff;
        let said = if !staff.includes(from.id, place.chat) {
            Reply::new(Text::new("staff-only"))
        } else if place.is_private || staff.chat == Some(place.chat) {
            service.answer_staff(&id, admin(words)).await?
        } else {
            Reply::new(Text::new("staff-in-private"))
        };
        let chat = ChatKey::new(Platform::Telegram, self.place(service, place.chat).await?, from.id.to_string());
        let thread = place.thread.map(|thread| thread.to_string());
        self.keep_origin(service, Origin { chat: chat.clone(), address: place.chat.to_string(), thread }).await?;
        self.shared.cards.expect(&id, place, Cause::Words(message));
        let newcomer = Newcomer { locale: self.locale_of(from), zone: self.shared.zone };
        service.tell(&id, &chat, &newcomer, &said).await?;
        if staff.includes(from.id, place.chat) {
            // Telegram takes the menu of a chat only once there is one.
            let (telegram, service) = (self.clone(), service.clone());
            tokio::spawn(async move { telegram.tell_commands(&service).await });
        }
        Ok(())
    }
}
