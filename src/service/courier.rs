//! Delivers what waits in the outbox, with a lease, retries and a way to give up.

use super::{Delivery, Service, counting};
use crate::store::{ChatKey, Claimed, Error, Scope, Settled};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{StreamExt as _, stream::FuturesUnordered};
use std::{collections::BTreeMap, time::Duration};
use uuid::Uuid;

/// Messages that are claimed at once.
const MOST_AT_ONCE: i64 = 256;
/// Chats of one claim at most.
const MOST_CHATS: usize = 256;
/// How long a claimed message belongs to one courier, in real time. Longer than any delivery takes; after a crash the next
/// courier waits this long before it delivers what the dead one may have delivered.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// After so much of the lease a courier begins no further delivery: what it has not begun is anybody's again.
const BEGIN_WITHIN: TimeDelta = TimeDelta::seconds(25);
/// The first pause after a failure; it doubles with each further one.
const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(2);
/// The longest pause between two attempts.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(15);
/// Attempts after which a message is given up: with the pauses above, about two days.
const MOST_ATTEMPTS: i64 = 200;
/// The longest real time between two looks at the outbox: another process may have filled it.
const LONGEST_REST: Duration = Duration::from_secs(5);
/// The shortest: a message that somebody else is delivering is no reason to ask without a pause.
const SHORTEST_REST: TimeDelta = TimeDelta::milliseconds(20);
/// The real time before the database is asked again that has just failed.
const REST_AFTER_FAILURE: TimeDelta = TimeDelta::seconds(1);

impl Service {
    /// Delivers everything that can be delivered now, and says how many messages that were.
    ///
    /// # Errors
    /// When the database fails; what was not recorded is delivered again after its lease.
    pub async fn drain_outbox(&self, scope: &Scope) -> Result<usize, Error> {
        let owner = Uuid::now_v7().to_string();
        let mut delivered = 0;
        loop {
            let now = self.shared.clock.now();
            let lease_until = now + self.shared.clock.stretch(LEASE);
            let claimed = self.shared.store.claim_outbox(scope, &owner, now, lease_until, MOST_AT_ONCE).await?;
            if claimed.is_empty() {
                return Ok(delivered);
            }
            let mut chats: BTreeMap<ChatKey, Vec<Claimed>> = BTreeMap::new();
            for message in claimed {
                chats.entry(message.chat.clone()).or_default().push(message);
            }
            // Chats side by side, the messages of each in their order.
            let begin_until = now + self.shared.clock.stretch(BEGIN_WITHIN);
            let deliveries: FuturesUnordered<_> =
                chats.into_iter().map(|(chat, messages)| self.deliver_in_order(chat, messages, begin_until)).collect();
            // A slow chat keeps nobody's receipt back; what is finished at one moment is recorded together.
            let mut finished = deliveries.ready_chunks(MOST_CHATS);
            while let Some(results) = finished.next().await {
                let settled: Vec<_> = results.into_iter().flatten().collect();
                delivered += settled.iter().filter(|(_, how)| *how == Settled::Sent).count();
                self.record(&settled).await?;
                for (_, how) in &settled {
                    counting::delivery(*how);
                }
            }
        }
    }

    /// Records how deliveries ended. A database that is busy for a while is no reason to deliver anything again, so this is
    /// tried until shortly before the leases end.
    async fn record(&self, settled: &[(i64, Settled)]) -> Result<(), Error> {
        let clock = &self.shared.clock;
        let give_up_at = clock.now() + clock.stretch(LEASE - BEGIN_WITHIN);
        loop {
            match self.shared.store.settle_outbox(settled, clock.now()).await {
                Err(error) if clock.now() < give_up_at && !error.is_of_the_data() => {
                    tracing::warn!(%error, "deliveries could not be recorded; trying again");
                    clock.wait_until(clock.now() + clock.stretch(REST_AFTER_FAILURE), LONGEST_REST).await;
                }
                recorded => return recorded,
            }
        }
    }

    /// Delivers a chat's messages at once that another process had claimed. For a terminal, whose chat nobody else serves: if
    /// that process lives after all, the person may see a message in both windows, and none is missing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_over(&self, chat: &ChatKey) -> Result<(), Error> {
        self.shared.store.release_chat(chat, self.shared.clock.now()).await
    }

    /// Delivers as messages come, until `stop` is rung.
    pub async fn deliver(&self, scope: Scope, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            // Listening begins before the look: what is queued in between rings too.
            let bell = self.shared.outbox_bell.notified();
            tokio::pin!(bell);
            bell.as_mut().enable();
            let drained = self.drain_outbox(&scope).await;
            let rest = if let Err(error) = &drained {
                tracing::error!(%error, "the outbox could not be emptied; trying again");
                REST_AFTER_FAILURE
            } else {
                SHORTEST_REST
            };
            let next = self.shared.store.next_outbox(&scope).await.ok().flatten();
            let clock = &self.shared.clock;
            let until = next.unwrap_or_else(|| clock.now() + TimeDelta::days(1));
            tokio::select! {
                () = &mut stop => return,
                () = &mut bell => {}
                () = clock.wait_until(until.max(clock.now() + clock.stretch(rest)), LONGEST_REST) => {}
            }
        }
    }

    /// Delivers one chat's messages until one has to wait; those behind it wait too.
    async fn deliver_in_order(&self, chat: ChatKey, messages: Vec<Claimed>, begin_until: DateTime<Utc>) -> Vec<(i64, Settled)> {
        let mut settled = Vec::with_capacity(messages.len());
        let Some(adapter) = self.adapters.get(&chat.platform) else { return settled };
        for message in messages {
            let now = self.shared.clock.now();
            if now >= begin_until {
                self.give_back(&chat, &settled, None, now).await;
                return settled;
            }
            if message.valid_until.is_some_and(|until| until < now) {
                settled.push((message.seq, Settled::Dead("too_late")));
                continue;
            }
            let how = match adapter.deliver(&chat, &message.message).await {
                Delivery::Sent => Settled::Sent,
                Delivery::Unknown => Settled::Unknown,
                Delivery::Gone => Settled::Dead("gone"),
                Delivery::Refused(class) => Settled::Dead(class),
                Delivery::NotSent { .. } if message.attempts >= MOST_ATTEMPTS => Settled::Dead("gave_up"),
                Delivery::NotSent { retry_after } => {
                    counting::retry();
                    let pause = pause(message.attempts).max(TimeDelta::from_std(retry_after).unwrap_or(LONGEST_PAUSE));
                    let clock = &self.shared.clock;
                    self.give_back(&chat, &settled, Some(&message), clock.now() + clock.stretch(pause)).await;
                    return settled;
                }
            };
            settled.push((message.seq, how));
        }
        settled
    }

    /// Gives a chat's messages back until `not_before`: the one that `failed`, and those behind it, which were not tried.
    async fn give_back(&self, chat: &ChatKey, settled: &[(i64, Settled)], failed: Option<&Claimed>, not_before: DateTime<Utc>) {
        let store = &self.shared.store;
        let given_back = async {
            // What was delivered is recorded first: it would be given back too, and delivered again after a crash.
            self.record(settled).await?;
            if let Some(failed) = failed {
                store.retry_outbox(failed.seq, not_before, "not_sent").await?;
            }
            store.release_chat(chat, not_before).await
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
