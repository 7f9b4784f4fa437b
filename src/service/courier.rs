//! Delivers what waits in the outbox: claimed with a lease, at the platform's pace, in each chat's order.
//!
//! *Deliberately absent*: what becomes of one message on its way, which is [`super::parcels`].

use super::{Parcel, Service, counting, parcels::Round};
use crate::store::{ChatKey, Claimed, Error, Rate, Route, Scope, Settled, Wish};
use chrono::{DateTime, TimeDelta, Utc};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::Duration,
};
use tokio::task::JoinSet;
use uuid::Uuid;

/// Messages that are claimed at once.
const MOST_AT_ONCE: u32 = 256;
/// Chats of one claim at most.
const MOST_CHATS: usize = 256;
/// How long a claimed message belongs to one courier, in real time. Longer than any delivery takes; after a crash the next
/// courier waits this long before it delivers what the dead one may have delivered.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// After so much of the lease a courier begins no further delivery: what it has not begun is anybody's again.
const BEGIN_WITHIN: TimeDelta = TimeDelta::seconds(25);
/// The longest real time between two looks at the outbox: another process may have filled it.
const LONGEST_REST: Duration = Duration::from_secs(5);
/// The shortest: a message that somebody else is delivering is no reason to ask without a pause.
const SHORTEST_REST: TimeDelta = TimeDelta::milliseconds(20);
/// The real time before the database is asked again that has just failed.
const REST_AFTER_FAILURE: TimeDelta = TimeDelta::seconds(1);
/// Paces that were spent so long ago are as good as new.
const PACES_FORGOTTEN_AFTER: TimeDelta = TimeDelta::hours(1);

/// How far a courier came.
struct Drained {
    delivered: usize,
    /// When the platform's pace lets it go on.
    resume_at: Option<DateTime<Utc>>,
}

impl Service {
    /// Delivers everything that can be delivered now, and says how many messages that were.
    ///
    /// # Errors
    /// When the database fails; what was not recorded is delivered again after its lease.
    pub async fn drain_outbox(&self, scope: &Scope) -> Result<usize, Error> {
        let mut delivered = 0;
        for part in parts(scope) {
            delivered += self.drain(&part).await?.delivered;
        }
        Ok(delivered)
    }

    /// Delivers as messages come, until `stop` is rung.
    pub async fn deliver(&self, scope: Scope, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let clock = &self.shared.clock;
        let mut forget_at = clock.now();
        loop {
            // Listening begins before the look: what is queued in between rings too.
            let bell = self.shared.outbox_bell.notified();
            tokio::pin!(bell);
            bell.as_mut().enable();
            let (mut rest, mut resume_at) = (SHORTEST_REST, None::<DateTime<Utc>>);
            for part in parts(&scope) {
                match self.drain(&part).await {
                    Ok(drained) => resume_at = [resume_at, drained.resume_at].into_iter().flatten().min(),
                    Err(error) => {
                        tracing::error!(%error, "the outbox could not be emptied; trying again");
                        rest = REST_AFTER_FAILURE;
                    }
                }
            }
            if clock.now() >= forget_at {
                forget_at = clock.now() + PACES_FORGOTTEN_AFTER;
                if let Err(error) = self.shared.store.forget_paces(clock.now() - PACES_FORGOTTEN_AFTER).await {
                    tracing::warn!(%error, "old paces could not be forgotten; trying again in an hour");
                }
            }
            let next = match resume_at {
                Some(_) => resume_at,
                None => self.shared.store.next_outbox(&scope).await.ok().flatten(),
            };
            let until = next.unwrap_or_else(|| clock.now() + TimeDelta::days(1));
            tokio::select! {
                () = &mut stop => return,
                // What a pace holds back is not sent sooner because there is more of it.
                () = &mut bell, if resume_at.is_none() => {}
                () = clock.wait_until(until.max(clock.now() + clock.stretch(rest)), LONGEST_REST) => {}
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

    async fn drain(&self, scope: &Scope) -> Result<Drained, Error> {
        let (store, clock) = (&self.shared.store, &self.shared.clock);
        let owner = Uuid::now_v7().to_string();
        let pace = self.pace_of(scope);
        let mut delivered = 0;
        loop {
            let now = clock.now();
            let mut limit = MOST_AT_ONCE;
            if let Some((name, rate)) = &pace {
                // Whoever has nothing to send spends nothing.
                if store.next_outbox(scope).await?.is_none_or(|at| at > now) {
                    return Ok(Drained { delivered, resume_at: None });
                }
                let wish = Wish { name: name.clone(), rate: *rate, wanted: MOST_AT_ONCE };
                let permits = store.spend(&[wish], now).await?;
                match permits.first() {
                    Some(permits) if permits.granted > 0 => limit = permits.granted,
                    permits => return Ok(Drained { delivered, resume_at: permits.map(|permits| permits.next_at) }),
                }
            }
            let claimed = store.claim_outbox(scope, &owner, now, now + clock.stretch(LEASE), i64::from(limit)).await?;
            let (found, sent) = (claimed.len(), self.send(claimed, now).await?);
            delivered += sent.delivered;
            if let Some((name, rate)) = &pace {
                let unused = limit.saturating_sub(sent.begun);
                if unused > 0 {
                    store.unspend(name, *rate, unused).await?;
                }
            }
            if found == 0 {
                return Ok(Drained { delivered, resume_at: None });
            }
        }
    }

    /// Sends what was claimed: chats side by side, the messages of each in their order.
    async fn send(&self, claimed: Vec<Claimed>, now: DateTime<Utc>) -> Result<Sent, Error> {
        let mut sent = Sent::default();
        let mut chats: Vec<(ChatKey, Vec<Claimed>)> = Vec::new();
        let mut places: HashMap<ChatKey, usize> = HashMap::new();
        for message in claimed {
            let at = *places.entry(message.chat.clone()).or_insert(chats.len());
            if at == chats.len() {
                chats.push((message.chat.clone(), Vec::new()));
            }
            chats[at].1.push(message);
        }
        if chats.is_empty() {
            return Ok(sent);
        }
        let mut routes = self.shared.store.routes(&chats.iter().map(|(chat, _)| chat).collect::<Vec<_>>()).await?;
        let mut rounds = Vec::with_capacity(chats.len());
        for (chat, messages) in chats {
            let Some(adapter) = self.adapters.get(&chat.platform) else { continue };
            let route = routes.remove(&chat).unwrap_or_else(|| Route::to(&chat));
            rounds.push(Round { adapter: Arc::clone(adapter), chat, route, messages });
        }
        self.hold_back(&mut rounds, now).await?;
        sent.begun = rounds.iter().map(|round| u32::try_from(round.messages.len()).unwrap_or(u32::MAX)).sum();
        let begin_until = now + self.shared.clock.stretch(BEGIN_WITHIN);
        // Each chat is a task of its own: a slow one keeps nobody's receipt back, and none waits for the database while another
        // that holds it is not looked after.
        let mut deliveries = JoinSet::new();
        for round in rounds {
            let service = self.clone();
            deliveries.spawn(async move { service.deliver_in_order(round, begin_until).await });
        }
        while let Some(first) = deliveries.join_next().await {
            // What is finished at one moment is recorded together.
            let also = std::iter::from_fn(|| deliveries.try_join_next()).take(MOST_CHATS);
            let mut ended = Vec::new();
            for round in std::iter::once(first).chain(also) {
                match round {
                    Ok(round) => ended.push(round),
                    Err(error) => tracing::error!(%error, "a delivery broke off; its messages are tried again after their lease"),
                }
            }
            let settled: Vec<_> = ended.iter().flat_map(|ended| &ended.settled).copied().collect();
            sent.delivered += settled.iter().filter(|(_, how)| *how == Settled::Sent).count();
            self.record(&settled).await?;
            for (_, how) in &settled {
                counting::delivery(*how);
            }
            let latest = ended.iter().filter_map(|ended| Some((&ended.chat, ended.address.as_str(), ended.latest.as_deref()?)));
            let latest: Vec<_> = latest.collect();
            if !latest.is_empty()
                && let Err(error) = self.shared.store.keep_latest(&latest, self.shared.clock.now()).await
            {
                tracing::warn!(%error, "the latest messages could not be remembered; they will not be edited");
            }
        }
        Ok(sent)
    }

    /// Gives back what the paces of single chats do not allow yet.
    async fn hold_back(&self, rounds: &mut [Round], now: DateTime<Utc>) -> Result<(), Error> {
        let mut wishes: BTreeMap<String, Wish> = BTreeMap::new();
        let mut counted: Vec<Vec<Option<String>>> = Vec::with_capacity(rounds.len());
        for round in rounds.iter() {
            let pace = |parcel: Parcel<'_>| {
                let (what, rate) = round.adapter.pace_of(&parcel)?;
                let name = format!("{}:{}:{what}", round.chat.platform.name(), round.route.address);
                let wish = wishes.entry(name.clone()).or_insert_with(|| Wish { name: name.clone(), rate, wanted: 0 });
                wish.wanted += 1;
                Some(name)
            };
            counted.push(round.parcels().map(pace).collect());
        }
        if wishes.is_empty() {
            return Ok(());
        }
        let wishes: Vec<Wish> = wishes.into_values().collect();
        let permits = self.shared.store.spend(&wishes, now).await?;
        let mut left: HashMap<&str, (u32, DateTime<Utc>)> =
            wishes.iter().zip(&permits).map(|(wish, permits)| (wish.name.as_str(), (permits.granted, permits.next_at))).collect();
        for (round, names) in rounds.iter_mut().zip(counted) {
            let mut allowed = 0;
            let mut held_until = None;
            for name in names {
                match name.and_then(|name| left.get_mut(name.as_str())) {
                    Some((0, next_at)) => {
                        held_until = Some(*next_at);
                        break;
                    }
                    Some((left, _)) => *left -= 1,
                    None => {}
                }
                allowed += 1;
            }
            if let Some(until) = held_until {
                let kept_back: Vec<i64> = round.messages.drain(allowed..).map(|message| message.seq).collect();
                self.shared.store.release_messages(&kept_back, until).await?;
            }
        }
        Ok(())
    }

    /// Records how deliveries ended. A database that is busy for a while is no reason to deliver anything again, so this is
    /// tried until shortly before the leases end.
    pub(super) async fn record(&self, settled: &[(i64, Settled)]) -> Result<(), Error> {
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

    /// The pace of the platform that a scope is about.
    fn pace_of(&self, scope: &Scope) -> Option<(String, Rate)> {
        let platform = match scope {
            Scope::Chat(chat) => chat.platform,
            Scope::Platforms(platforms) => *platforms.first()?,
        };
        Some((platform.name().to_owned(), self.adapters.get(&platform)?.pace()?))
    }
}

/// What came of a claim.
#[derive(Default)]
struct Sent {
    delivered: usize,
    /// Messages whose delivery was begun.
    begun: u32,
}

/// Each platform on its own: one has its pace, and another shall not wait for it.
fn parts(scope: &Scope) -> Vec<Scope> {
    match scope {
        Scope::Chat(_) => vec![scope.clone()],
        Scope::Platforms(platforms) => platforms.iter().map(|platform| Scope::Platforms(vec![*platform])).collect(),
    }
}
