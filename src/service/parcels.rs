//! What becomes of messages on their way: the answers of a platform, one chat at a time.

use super::{Adapter, Delivery, Held, Parcel, Service, counting, notices::STAFF};
use crate::{
    i18n::message::Message,
    store::{About, ChatKey, Claimed, Error, FAREWELL, Outgoing, Receipts, Route, Settled},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// The first pause after a failure; it doubles with each further one.
const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(2);
/// The longest pause between two attempts.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(15);
/// Attempts after which a message is given up: with the pauses above, about two days.
const MOST_ATTEMPTS: i64 = 200;
/// A place moves once in its life; a platform that says so again and again is not followed for ever.
const MOST_MOVES: usize = 2;
/// A channel of the staff's that takes no messages is tried again after this time.
const STAFF_ASKED_AGAIN_AFTER: Duration = Duration::from_mins(15);
/// How urgent a message is that could not reach its reader where it was meant to.
const DETOURED: i16 = 1;

/// The messages of one chat that are sent now.
pub struct Round {
    pub adapter: Arc<dyn Adapter>,
    pub chat: ChatKey,
    pub route: Route,
    pub messages: Vec<Claimed>,
}

/// What came of a round.
pub struct Ended {
    pub chat: ChatKey,
    /// Where they were.
    pub address: String,
    pub settled: Vec<(i64, Settled)>,
    /// The platform's id of the latest message.
    pub latest: Option<String>,
}

impl Round {
    /// The messages as the adapter will see them.
    pub fn parcels(&self) -> impl Iterator<Item = Parcel<'_>> {
        (0..self.messages.len()).map(|index| self.parcel(index))
    }

    fn parcel(&self, index: usize) -> Parcel<'_> {
        let message = &self.messages[index];
        Parcel {
            id: message.id,
            to: &self.chat,
            route: &self.route,
            message: &message.message,
            attempt: message.attempts,
            about: message.subject,
            followed_by: self.messages.get(index + 1).map(|next| next.id),
        }
    }
}

impl Service {
    /// Delivers one chat's messages until one has to wait; those behind it wait too.
    pub(super) async fn deliver_in_order(&self, mut round: Round, begin_until: DateTime<Utc>) -> Ended {
        let (chat, address) = (round.chat.clone(), round.route.address.clone());
        let mut ended = Ended { chat, address, settled: Vec::with_capacity(round.messages.len()), latest: None };
        let clock = &self.shared.clock;
        for index in 0..round.messages.len() {
            let now = clock.now();
            if now >= begin_until {
                self.give_back(&ended, None, now).await;
                return ended;
            }
            let seq = round.messages[index].seq;
            let is_farewell = round.messages[index].subject == Some(FAREWELL);
            if round.messages[index].valid_until.is_some_and(|until| until < now) {
                ended.settled.push((seq, if is_farewell { Settled::Farewell } else { Settled::Dead("too_late") }));
                continue;
            }
            let how = match self.deliver_one(&mut round, index).await {
                Delivery::Sent => Settled::Sent,
                Delivery::Posted { id } => {
                    round.route.latest = Some(id.clone());
                    ended.latest = Some(id);
                    ended.address.clone_from(&round.route.address);
                    Settled::Sent
                }
                Delivery::Unknown => Settled::Unknown,
                Delivery::Gone => {
                    self.nobody_there(&mut round).await;
                    Settled::Dead("gone")
                }
                Delivery::Moved { .. } => Settled::Dead("moved"),
                Delivery::Refused(class) => Settled::Dead(class),
                Delivery::NotSent { .. } if round.messages[index].attempts >= MOST_ATTEMPTS => Settled::Dead("gave_up"),
                Delivery::NotSent { retry_after } => {
                    counting::retry();
                    let attempts = round.messages[index].attempts;
                    let pause = pause(attempts).max(TimeDelta::from_std(retry_after).unwrap_or(LONGEST_PAUSE));
                    self.give_back(&ended, Some(seq), clock.now() + clock.stretch(pause)).await;
                    return ended;
                }
                Delivery::Held { retry_after, who } => {
                    counting::held();
                    let until = clock.now() + clock.stretch(TimeDelta::from_std(retry_after).unwrap_or(LONGEST_PAUSE));
                    self.hold(&round, who, until).await;
                    self.give_back(&ended, None, until).await;
                    return ended;
                }
            };
            // Whoever was erased has no other chat, and staff are told nothing of them.
            let how = if is_farewell { Settled::Farewell } else { how };
            if let Settled::Dead(class) = how
                && let Err(error) = self.take_a_detour(&round.messages[index], class).await
            {
                tracing::error!(%error, "a reminder could not be taken elsewhere; trying again");
                self.give_back(&ended, Some(seq), clock.now() + clock.stretch(FIRST_PAUSE)).await;
                return ended;
            }
            ended.settled.push((seq, how));
        }
        ended
    }

    /// Delivers a message, to where its place has moved if it has.
    async fn deliver_one(&self, round: &mut Round, index: usize) -> Delivery {
        for _ in 0..MOST_MOVES {
            if round.route.is_dead {
                return Delivery::Gone;
            }
            let delivery = round.adapter.deliver(round.parcel(index)).await;
            if delivery == Delivery::Gone && round.chat.person == STAFF {
                // The operator can mend that, and nobody is heard from there: the questions wait.
                tracing::error!(
                    platform = round.chat.platform.name(),
                    "the staff's channel takes no messages; check it with `hirebot check`"
                );
                return Delivery::NotSent { retry_after: STAFF_ASKED_AGAIN_AFTER };
            }
            let Delivery::Moved { to } = delivery else { return delivery };
            let (platform, now) = (round.chat.platform, self.shared.clock.now());
            match self.shared.store.move_place(platform, &round.route.address, &to, now).await {
                Ok(_) => round.route = Route { address: to, latest: None, ..round.route.clone() },
                Err(error) => {
                    tracing::error!(%error, "a place has moved, and that could not be kept; trying again");
                    return Delivery::NotSent { retry_after: Duration::ZERO };
                }
            }
        }
        round.adapter.deliver(round.parcel(index)).await
    }

    /// Remembers that nobody is there.
    async fn nobody_there(&self, round: &mut Round) {
        let (store, now) = (&self.shared.store, self.shared.clock.now());
        if !round.route.is_dead {
            round.route.is_dead = true;
            tracing::info!(platform = round.chat.platform.name(), "a chat's route is dead");
            if let Err(error) = store.bury_routes(&[&round.chat], "gone", now).await {
                tracing::error!(%error, "a dead route could not be marked; the next delivery will");
            }
        }
    }

    /// Takes a reminder that does not arrive where it was meant to, to another chat of the reader's, or, where no route of theirs
    /// lives, to staff.
    async fn take_a_detour(&self, message: &Claimed, class: &'static str) -> Result<(), Error> {
        if message.valid_until.is_none() {
            return Ok(());
        }
        let (shared, now) = (&self.shared, self.shared.clock.now());
        let outgoing = |id, chat, message, about| Outgoing { id, chat, priority: DETOURED, message, not_before: now, about, turn: 0 };
        let words;
        let detour = shared.store.detour(&message.chat).await?;
        let elsewhere: Vec<Outgoing<'_>> = match (&detour, shared.staff.get()) {
            (Some(other), _) => {
                // Buttons belong to the place that they were made for.
                words = Message { buttons: Vec::new(), ..message.message.clone() };
                let id = Uuid::new_v5(&message.id, b"detour");
                // It stays a reminder: it goes when its subject is settled, and further when that route is dead too.
                let about = message.subject.zip(message.valid_until).map(|(subject, until)| About { subject, until });
                vec![outgoing(id, other, &words, about)]
            }
            (None, Some(staff)) => {
                words = staff.undelivered(&shared.i18n, &message.chat, &message.message);
                let id = |chat: &ChatKey| Uuid::new_v5(&message.id, chat.to_string().as_bytes());
                staff.chats.iter().map(|chat| outgoing(id(chat), chat, &words, None)).collect()
            }
            (None, None) => return Ok(()),
        };
        let mut tx = shared.store.begin().await?;
        // Given up and taken elsewhere in one: whoever claims it again after a crash finds it settled.
        if !tx.give_up_message(message.seq, class, now).await? {
            return tx.rollback().await;
        }
        tx.queue(&elsewhere, now).await?;
        tx.commit().await?;
        self.shared.outbox_bell.notify_waiters();
        Ok(())
    }

    /// Makes whoever has to wait wait, in every process.
    async fn hold(&self, round: &Round, who: Held, until: DateTime<Utc>) {
        let platform = round.chat.platform.name();
        tracing::warn!(platform, ?who, %until, "the platform wants less to be sent");
        let held = match who {
            // The chat's messages wait in the outbox.
            Held::Chat => Ok(()),
            Held::Everybody => self.shared.store.hold_pace(platform, until).await,
        };
        if let Err(error) = held {
            tracing::error!(%error, "the platform's wish could not be kept for the other processes");
        }
    }

    /// Gives a chat's messages back until `not_before`: the one that `failed`, and those behind it, which were not tried.
    async fn give_back(&self, ended: &Ended, failed: Option<i64>, not_before: DateTime<Utc>) {
        let store = &self.shared.store;
        let given_back = async {
            // What was delivered is recorded first: it would be given back too, and delivered again after a crash.
            self.record(&Receipts { settled: ended.settled.clone(), latest: Vec::new() }).await?;
            if let Some(failed) = failed {
                store.retry_outbox(failed, not_before, "not_sent").await?;
            }
            store.release_chat(&ended.chat, not_before).await
        };
        if let Err(error) = given_back.await {
            // The lease runs out by itself, and the messages are delivered then.
            tracing::error!(%error, "messages could not be given back");
        }
    }
}

/// Doubles with each attempt, up to a limit.
fn pause(attempts: i64) -> TimeDelta {
    let doublings = i32::try_from(attempts.clamp(1, 16) - 1).unwrap_or(0);
    (FIRST_PAUSE * 2_i32.pow(u32::try_from(doublings).unwrap_or(0))).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_limit() {
        assert_eq!([pause(1), pause(2), pause(3)], [2, 4, 8].map(TimeDelta::seconds));
        assert_eq!(pause(1_000), LONGEST_PAUSE);
    }
}
