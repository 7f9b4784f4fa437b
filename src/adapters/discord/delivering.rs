//! Where a message goes: into the interaction that it answers, to direct messages, or to a server's channel.

use super::{
    answering::First,
    card::{self, Audience, Card},
    desk::{Desk, Progress},
    fault::Fault,
    manner::{Manner, Seen},
    place::Place,
    posting::{Post, delivery},
};
use crate::{
    service::{self, Delivery, Parcel},
    store::{Door, ServerChoice},
};
use chrono::TimeDelta;
use std::time::Duration;

/// Answers of one event at most; a step says far less.
const MOST_ANSWERS: usize = 32;
/// For so long it is known what a message answers: longer than a courier tries.
pub(super) const DOORS_KEPT_FOR: TimeDelta = TimeDelta::days(3);

/// Which answer a message is.
#[derive(Debug, Clone, Copy)]
struct Which {
    /// Whether it is the first one to its event.
    first: bool,
    /// Whether a later event of the same interaction answers in its place.
    superseded: bool,
}

impl Desk {
    /// Delivers a message.
    pub(super) async fn deliver(&self, parcel: Parcel<'_>) -> Delivery {
        let (Some(place), Some(service), Some(clock)) = (Place::of(parcel.to), self.service(), self.clock()) else {
            return Delivery::NotSent { retry_after: Duration::from_secs(1) };
        };
        let since = clock.now() - clock.stretch(DOORS_KEPT_FOR);
        let doors = match service.shared().store.doors(parcel.to, since).await {
            Ok(doors) => doors,
            Err(error) => {
                tracing::error!(%error, "it cannot be read what a message answers; trying again");
                return Delivery::NotSent { retry_after: Duration::from_secs(1) };
            }
        };
        let sent = match doors.iter().find_map(|door| which(door, &parcel).map(|which| (door, which))) {
            Some((_, Which { superseded: true, .. })) => return Delivery::Sent,
            Some((door, which)) => self.deliver_answer(door, which.first, place, &parcel).await,
            None => self.deliver_unasked(place, &parcel).await,
        };
        match sent {
            Ok(Some(id)) => Delivery::Posted { id },
            Ok(None) => Delivery::Sent,
            Err(fault) => {
                if matches!(fault, Fault::Gone(_)) {
                    // Whoever is heard from again gets their route back.
                    self.note_origin(place, None);
                }
                delivery(&fault)
            }
        }
    }

    async fn deliver_answer(&self, door: &Door, first: bool, place: Place, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let manner = Manner::parse(&door.manner);
        let person = place.person();
        let audience = match manner.seen {
            Seen::Direct => Audience { owner: None, server: None, takes_words: self.hears_no_words() },
            Seen::Alone => Audience { owner: None, server: None, takes_words: true },
            Seen::Shared => Audience::default(),
            Seen::Reply => Audience { owner: Some(person), server: None, takes_words: true },
        };
        let cards = card::cards(parcel.message, audience);
        let post = |channel, first| Post { channel, id: parcel.id, attempt: parcel.attempt, first, mention: None, replies_to: None };
        if manner.seen == Seen::Reply {
            let replies_to = door.interaction.parse().ok().filter(|_| first);
            let channel = channel_of(parcel).ok_or(Fault::Refused("no_channel"))?;
            return self.post(&cards, &Post { replies_to, ..post(channel, 0) }).await;
        }
        let mut done = 0;
        if !door.token.is_empty() && self.token_lives(door.opened_at) {
            let turn = self.turn(&door.interaction);
            let mut progress = turn.lock().await;
            if first && *progress != Progress::Closed && self.answer_first(door, &cards[0], &mut progress).await? == First::Given {
                done = 1;
            }
            // What is said after it can be repeated in direct messages, where it has a nonce.
            if manner.seen != Seen::Direct && *progress != Progress::Closed {
                while let Some(card) = cards.get(done) {
                    if self.follow_up(door, card).await? == First::Closed {
                        break;
                    }
                    done += 1;
                }
            }
        }
        let rest = &cards[done..];
        if rest.is_empty() {
            return Ok(None);
        }
        match (manner.seen, place) {
            (Seen::Direct, _) => self.post(rest, &post(self.direct_channel(place, parcel).await?, done)).await,
            (Seen::Shared | Seen::Reply, _) => self.post(rest, &post(channel_of(parcel).ok_or(Fault::Refused("no_channel"))?, done)).await,
            // Too late for what only they see in the server: it goes where only they see it.
            (Seen::Alone, _) => self.post_aside(place, parcel).await,
        }
    }

    /// What nobody asked for: reminders. In a server they are everybody's, and there is always a way around.
    async fn deliver_unasked(&self, place: Place, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let Place::Server { server, person } = place else {
            let audience = Audience { takes_words: self.hears_no_words(), ..Audience::default() };
            let cards = card::cards(parcel.message, audience);
            let channel = self.direct_channel(place, parcel).await?;
            return self.post(&cards, &ordinary(channel, parcel)).await;
        };
        let choice = match self.service() {
            Some(service) => service.shared().store.server_choice(&server.to_string()).await.unwrap_or_default(),
            None => ServerChoice::default(),
        };
        let channel = choice.channel.and_then(|channel| channel.parse().ok()).or_else(|| channel_of(parcel));
        if let Some(channel) = channel.filter(|channel| !self.is_refusing(*channel)) {
            let cards = card::cards(parcel.message, Audience::default());
            match self.post(&cards, &Post { mention: Some(person), ..ordinary(channel, parcel) }).await {
                Err(Fault::Gone(class)) => {
                    tracing::warn!(channel, class, "a channel takes no messages; what was meant for it goes to direct messages");
                    self.set_refusing(channel, true);
                }
                posted => return posted,
            }
        }
        self.post_aside(place, parcel).await
    }

    /// What is about a server, in direct messages: its buttons act in the server.
    async fn post_aside(&self, place: Place, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let audience = Audience { owner: None, server: place.server(), takes_words: self.hears_no_words() };
        let cards: Vec<Card> = card::cards(parcel.message, audience);
        let channel = self.direct_messages(place.person()).await?;
        self.post(&cards, &ordinary(channel, parcel)).await
    }

    /// The channel of somebody's direct messages: where they were heard from, or a new one.
    async fn direct_channel(&self, place: Place, parcel: &Parcel<'_>) -> Result<u64, Fault> {
        match channel_of(parcel).filter(|_| place.server().is_none()) {
            Some(channel) => Ok(channel),
            None => self.direct_messages(place.person()).await,
        }
    }
}

/// The channel that a chat was heard from; `None` when only its place is known.
fn channel_of(parcel: &Parcel<'_>) -> Option<u64> {
    let route = parcel.route;
    let known = route.address != parcel.to.place;
    route.thread.as_ref().or(Some(&route.address).filter(|_| known))?.parse().ok()
}

const fn ordinary(channel: u64, parcel: &Parcel<'_>) -> Post {
    Post { channel, id: parcel.id, attempt: parcel.attempt, first: 0, mention: None, replies_to: None }
}

fn which(door: &Door, parcel: &Parcel<'_>) -> Option<Which> {
    door.events.iter().enumerate().find_map(|(at, event)| {
        let index = (0..MOST_ANSWERS).find(|index| service::answer_id(event, *index) == parcel.id)?;
        Some(Which { first: index == 0, superseded: at + 1 < door.events.len() })
    })
}
