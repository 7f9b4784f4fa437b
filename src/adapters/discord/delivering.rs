//! Where a message goes: into the interaction that it answers, to direct messages, or to a server's channel.

use super::{
    answering::First,
    card::{self, Audience, Card},
    desk::{Desk, Progress},
    discretion,
    fault::Fault,
    manner::{Manner, Seen},
    place::Place,
    posting::{Post, delivery, reference},
    sharing::Home,
};
use crate::{
    service::{self, Delivery, Parcel, STAFF},
    store::{Door, Error},
};
use chrono::TimeDelta;
use std::time::Duration;
use uuid::Uuid;

/// Answers of one event at most; a step says far less.
const MOST_ANSWERS: usize = 32;
/// The time to wait after a failure of the database.
const AFTER_FAILURE: Duration = Duration::from_secs(1);
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
        if parcel.to.person == STAFF {
            return match self.deliver_to_staff(&parcel).await {
                Ok(id) => id.map_or(Delivery::Sent, |id| Delivery::Posted { id }),
                Err(fault) => delivery(&fault),
            };
        }
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
            Some((door, which)) => match self.deliver_answer(door, which.first, place, &parcel).await {
                Ok(id) => self.announce(door, place, &parcel).await.map(|()| id),
                failed => failed,
            },
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

    /// What staff hear of, in their channel: it pings nobody.
    async fn deliver_to_staff(&self, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let channel = parcel.route.address.parse().map_err(|_| Fault::Refused("no_channel"))?;
        self.post(&card::cards(parcel.message, Audience::default()), &ordinary(channel, parcel)).await
    }

    async fn deliver_answer(&self, door: &Door, first: bool, place: Place, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let manner = Manner::parse(&door.manner);
        let person = place.person();
        let audience = match manner.seen {
            Seen::Direct => Audience { owner: None, server: None, takes_words: self.hears_no_words() },
            Seen::Alone => Audience { owner: None, server: None, takes_words: true },
            Seen::Shared | Seen::Told => Audience::default(),
            Seen::Reply => Audience { owner: Some(person), server: None, takes_words: true },
        };
        let cards = card::cards(parcel.message, audience);
        let post = |channel, first| Post { channel, id: parcel.id, attempt: parcel.attempt, first, mention: None, replies_to: None };
        if manner.seen == Seen::Reply {
            let replies_to = door.interaction.parse().ok().filter(|_| first);
            let channel = channel_of(parcel).ok_or(Fault::Refused("no_channel"))?;
            return self.post(&cards, &Post { replies_to, ..post(channel, 0) }).await;
        }
        let done = self.answer_by_token(door, first, &cards, parcel).await?;
        let shared = if matches!(manner.seen, Seen::Shared | Seen::Told) { self.home_of(door, place, parcel).await? } else { None };
        if let (Seen::Told, Some(home)) = (manner.seen, shared) {
            let mention = Some(person).filter(|_| done == 0);
            return match self.share(home, &cards, &Post { mention, ..post(home.channel, 0) }).await {
                // Whoever asked has it at least.
                Err(Fault::Gone(_)) if done > 0 => Ok(None),
                Err(Fault::Gone(_)) => self.post_aside(place, parcel).await,
                posted => posted,
            };
        }
        if let Some(home) = shared.filter(|_| first && done > 0) {
            self.begin_thread_from_answer(door, home).await;
        }
        let rest = &cards[done..];
        if rest.is_empty() {
            return Ok(None);
        }
        match (manner.seen, place) {
            (Seen::Direct, _) => self.post(rest, &post(self.direct_channel(place, parcel).await?, done)).await,
            (Seen::Shared | Seen::Reply, _) => self.post(rest, &post(channel_of(parcel).ok_or(Fault::Refused("no_channel"))?, done)).await,
            // Too late for what only they see in the server: it goes where only they see it.
            (Seen::Alone | Seen::Told, _) => self.post_aside(place, parcel).await,
        }
    }

    /// What is decided for a server where not everybody sees it, in direct messages, in a form or in another channel, is said where
    /// the server talks about it. Saying it is tried again until it is said; the answer is not given anew by that.
    async fn announce(&self, door: &Door, place: Place, parcel: &Parcel<'_>) -> Result<(), Fault> {
        let (Some(subject), Some(server), Some(service)) = (parcel.message.news, place.server(), self.service()) else { return Ok(()) };
        let seen = Manner::parse(&door.manner).seen;
        if matches!(seen, Seen::Shared | Seen::Told) {
            return Ok(());
        }
        let brief = service.shared().store.brief_of(subject).await.map_err(unread)?;
        let Some(home) = self.home(server, brief, began(parcel)).await.map_err(unread)? else { return Ok(()) };
        if seen == Seen::Reply && channel_of(parcel).is_some_and(|channel| home.is(channel)) {
            return Ok(());
        }
        let cards = card::cards(&discretion::for_everybody(parcel.message), Audience::default());
        let news = Uuid::new_v5(&parcel.id, b"news");
        match self.share(home, &cards, &Post { id: news, mention: Some(place.person()), ..ordinary(home.channel, parcel) }).await {
            // Whoever decided it knows, and the server hears of it with the next reminder.
            Err(Fault::Gone(_) | Fault::Refused(_)) => Ok(()),
            said => said.map(drop),
        }
    }

    /// Gives as much of an answer as the interaction's token allows, and says how many cards that were.
    async fn answer_by_token(&self, door: &Door, first: bool, cards: &[Card], parcel: &Parcel<'_>) -> Result<usize, Fault> {
        let mut done = 0;
        if door.token.is_empty() || !self.token_lives(door.opened_at) {
            return Ok(done);
        }
        let turn = self.turn(&door.interaction);
        let mut progress = turn.lock().await;
        if first && *progress != Progress::Closed && self.answer_first(door, &cards[0], &mut progress).await? == First::Given {
            done = 1;
        }
        // What is said after it can be repeated in direct messages, where it has a nonce.
        if Manner::parse(&door.manner).seen != Seen::Direct && *progress != Progress::Closed {
            while let Some(card) = cards.get(done) {
                if self.follow_up_once(door, card, &reference(parcel.id, done), parcel.attempt).await? == First::Closed {
                    break;
                }
                done += 1;
            }
        }
        Ok(done)
    }

    /// A further answer: in the first one where there is room, and as a message of its own where there is none. Discord knows no
    /// name for that and lists none that only one person sees: it is given twice only when the process dies between Discord's yes
    /// and this record of it.
    async fn follow_up_once(&self, door: &Door, card: &Card, name: &str, attempt: i64) -> Result<First, Fault> {
        let (Some(service), Some(clock)) = (self.service(), self.clock()) else { return Err(Fault::Later { after: AFTER_FAILURE }) };
        let store = &service.shared().store;
        if attempt > 1 && store.follow_up(name).await.map_err(unread)?.is_some() {
            return Ok(First::Given);
        }
        if self.join(door, card, name).await? {
            return Ok(First::Given);
        }
        let Some(message) = self.follow_up(door, card).await? else { return Ok(First::Closed) };
        let now = clock.now();
        if let Err(error) = store.keep_follow_up(name, &message, now, now - clock.stretch(DOORS_KEPT_FOR)).await {
            tracing::error!(%error, "a further answer could not be remembered");
        }
        Ok(First::Given)
    }

    /// Where a server talks about what an answer is about.
    async fn home_of(&self, door: &Door, place: Place, parcel: &Parcel<'_>) -> Result<Option<Home>, Fault> {
        let Some(server) = place.server() else { return Ok(None) };
        let brief = self.brief_about(place, door.about.as_deref()).await.map_err(unread)?;
        self.home(server, brief, began(parcel)).await.map_err(unread)
    }

    /// What nobody asked for: reminders. In a server they are everybody's, and there is always a way around.
    async fn deliver_unasked(&self, place: Place, parcel: &Parcel<'_>) -> Result<Option<String>, Fault> {
        let (Place::Server { server, person }, Some(service)) = (place, self.service()) else {
            let audience = Audience { takes_words: self.hears_no_words(), ..Audience::default() };
            let cards = card::cards(parcel.message, audience);
            let channel = self.direct_channel(place, parcel).await?;
            return self.post(&cards, &ordinary(channel, parcel)).await;
        };
        let brief = match parcel.about {
            Some(subject) => service.shared().store.brief_of(subject).await.map_err(unread)?,
            None => None,
        };
        if let Some(home) = self.home(server, brief, began(parcel)).await.map_err(unread)? {
            let cards = card::cards(&discretion::for_everybody(parcel.message), Audience::default());
            match self.share(home, &cards, &Post { mention: Some(person), ..ordinary(home.channel, parcel) }).await {
                Err(Fault::Gone(_)) => {}
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

/// A failure of the database while a message is on its way: the same again later.
#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` hands over")]
fn unread(error: Error) -> Fault {
    tracing::error!(%error, "it could not be read where a message goes; trying again");
    Fault::Later { after: AFTER_FAILURE }
}

/// The channel in which a chat was begun; the one that a thread hangs below.
fn began(parcel: &Parcel<'_>) -> Option<u64> {
    let route = parcel.route;
    Some(&route.address).filter(|address| **address != parcel.to.place)?.parse().ok()
}

/// The channel or thread that a chat was heard from; `None` when only its place is known.
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
