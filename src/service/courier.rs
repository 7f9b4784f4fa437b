//! Delivers what waits in the outbox: claimed with a lease, at the platform's pace, in each chat's order.
//!
//! *Deliberately absent*: what becomes of one message on its way, which is [`super::parcels`].

use super::{
    Parcel, Service, counting,
    parcels::{Ended, Round},
};
use crate::store::{ChatKey, Claimed, Error, Latest, Rate, Receipts, Route, Scope, Settled, Wish};
use chrono::{DateTime, TimeDelta, Utc};
use std::{
    collections::{BTreeMap, HashMap},
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};
use tokio::task::JoinSet;
use uuid::Uuid;

/// Chats that are delivered to at once, and messages that are claimed at once.
const MOST_AT_ONCE: u32 = 256;
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

impl Service {
    /// Delivers everything that can be delivered now, and says how many messages that were.
    ///
    /// # Errors
    /// When the database fails; what was not recorded is delivered again after its lease.
    pub async fn drain_outbox(&self, scope: &Scope) -> Result<usize, Error> {
        let mut delivered = 0;
        for part in parts(scope) {
            let mut run = Run::new(self, &part);
            run.drain(pin!(std::future::pending())).await?;
            delivered += run.delivered;
        }
        Ok(delivered)
    }

    /// Delivers as messages come, until `stop` is rung; what was begun is finished. One platform's messages do not wait for
    /// another's only where each has a call of its own.
    pub async fn deliver(&self, scope: Scope, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let clock = &self.shared.clock;
        let mut forget_at = clock.now();
        loop {
            // Listening begins before the look: what is queued in between rings too.
            let mut bell = pin!(self.shared.outbox_bell.notified());
            bell.as_mut().enable();
            let (mut rest, mut resume_at) = (SHORTEST_REST, None::<DateTime<Utc>>);
            for part in parts(&scope) {
                match Run::new(self, &part).drain(stop.as_mut()).await {
                    Ok(Paused::Stopped) => return,
                    Ok(Paused::Empty) => {}
                    Ok(Paused::Until(at)) => resume_at = [resume_at, Some(at)].into_iter().flatten().min(),
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
                () = bell, if resume_at.is_none() => {}
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
    pub(super) async fn record(&self, receipts: &Receipts) -> Result<(), Error> {
        let clock = &self.shared.clock;
        let give_up_at = clock.now() + clock.stretch(LEASE - BEGIN_WITHIN);
        loop {
            match self.shared.store.keep_receipts(receipts, clock.now()).await {
                Err(error) if clock.now() < give_up_at && !error.is_of_the_data() => {
                    tracing::warn!(%error, "deliveries could not be recorded; trying again");
                    clock.wait_until(clock.now() + clock.stretch(REST_AFTER_FAILURE), LONGEST_REST).await;
                }
                recorded => return recorded,
            }
        }
    }

    /// A message with the codes in it that its stored words only name.
    fn revealed(&self, mut claimed: Claimed) -> Claimed {
        self.reveal(&mut claimed.message);
        claimed
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

/// Why a run ended.
enum Paused {
    /// There is nothing to deliver at this moment.
    Empty,
    /// The platform's pace lets it go on then.
    Until(DateTime<Utc>),
    /// The program stops.
    Stopped,
}

/// Deliveries under way, while more is claimed: a slow chat makes no other one wait.
struct Run<'a> {
    service: &'a Service,
    scope: &'a Scope,
    owner: String,
    pace: Option<(String, Rate)>,
    under_way: JoinSet<Ended>,
    /// What was delivered and is not recorded yet.
    receipts: Receipts,
    delivered: usize,
}

impl<'a> Run<'a> {
    fn new(service: &'a Service, scope: &'a Scope) -> Self {
        Self {
            service,
            scope,
            owner: Uuid::now_v7().to_string(),
            pace: service.pace_of(scope),
            under_way: JoinSet::new(),
            receipts: Receipts::default(),
            delivered: 0,
        }
    }

    /// Delivers until there is nothing left; in the end nothing is under way, and everything is recorded.
    async fn drain(&mut self, mut stop: Pin<&mut impl Future<Output = ()>>) -> Result<Paused, Error> {
        let service = self.service;
        let clock = &service.shared.clock;
        loop {
            let mut bell = pin!(service.shared.outbox_bell.notified());
            bell.as_mut().enable();
            let claimed = match self.claim().await {
                Ok(claimed) => claimed,
                Err(error) => {
                    self.finish().await?;
                    return Err(error);
                }
            };
            let resume_at = match claimed {
                Claim::Some => continue,
                Claim::None => None,
                Claim::NotBefore(at) => Some(at),
            };
            if self.under_way.is_empty() {
                self.finish().await?;
                return Ok(resume_at.map_or(Paused::Empty, Paused::Until));
            }
            let resume = async {
                match resume_at {
                    Some(at) => clock.wait_until(at, LONGEST_REST).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = stop.as_mut() => {
                    self.finish().await?;
                    return Ok(Paused::Stopped);
                }
                ended = self.under_way.join_next() => {
                    if let Some(ended) = ended {
                        self.note(ended);
                    }
                }
                () = resume => {}
                () = bell, if resume_at.is_none() => {}
            }
            // What is finished at one moment is recorded together.
            while let Some(ended) = self.under_way.try_join_next() {
                self.note(ended);
            }
        }
    }

    /// Records what is finished, claims what is next, and begins to deliver it.
    async fn claim(&mut self) -> Result<Claim, Error> {
        let (store, clock) = (&self.service.shared.store, &self.service.shared.clock);
        let now = clock.now();
        let room = MOST_AT_ONCE.saturating_sub(u32::try_from(self.under_way.len()).unwrap_or(u32::MAX));
        let mut limit = room;
        let pace = self.pace.clone();
        if let Some((name, rate)) = &pace {
            // Whoever has nothing to send spends nothing; whoever has to wait records first.
            self.record().await?;
            if room == 0 || store.next_outbox(self.scope).await?.is_none_or(|at| at > now) {
                return Ok(Claim::None);
            }
            let wish = Wish { name: name.clone(), rate: *rate, wanted: room };
            match store.spend(&[wish], now).await?.first() {
                Some(permits) if permits.granted > 0 => limit = permits.granted,
                permits => return Ok(permits.map_or(Claim::None, |permits| Claim::NotBefore(permits.next_at))),
            }
        }
        let lease_until = now + clock.stretch(LEASE);
        let claimed = store.settle_and_claim(&self.receipts, self.scope, &self.owner, now, lease_until, i64::from(limit)).await?;
        self.receipts = Receipts::default();
        let found = claimed.len();
        let begun = if claimed.is_empty() { 0 } else { self.begin(claimed, now).await? };
        if let Some((name, rate)) = &pace
            && begun < limit
        {
            store.unspend(name, *rate, limit - begun).await?;
        }
        Ok(if found == 0 { Claim::None } else { Claim::Some })
    }

    /// Begins to deliver what was claimed: chats side by side, the messages of each in their order. Returns how many messages that
    /// are.
    async fn begin(&mut self, claimed: Vec<Claimed>, now: DateTime<Utc>) -> Result<u32, Error> {
        let service = self.service;
        let mut chats: Vec<(ChatKey, Vec<Claimed>)> = Vec::new();
        let mut places: HashMap<ChatKey, usize> = HashMap::new();
        for message in claimed {
            let at = *places.entry(message.chat.clone()).or_insert(chats.len());
            if at == chats.len() {
                chats.push((message.chat.clone(), Vec::new()));
            }
            chats[at].1.push(message);
        }
        let mut routes = service.shared.store.routes(&chats.iter().map(|(chat, _)| chat).collect::<Vec<_>>()).await?;
        let mut rounds = Vec::with_capacity(chats.len());
        for (chat, messages) in chats {
            let Some(adapter) = service.adapters.get(&chat.platform) else { continue };
            let route = routes.remove(&chat).unwrap_or_else(|| Route::to(&chat));
            let mut messages: Vec<Claimed> = messages.into_iter().map(|message| service.revealed(message)).collect();
            service.make_files(&chat, &mut messages).await?;
            rounds.push(Round { adapter: Arc::clone(adapter), chat, route, messages });
        }
        service.hold_back(&mut rounds, now).await?;
        let begin_until = now + service.shared.clock.stretch(BEGIN_WITHIN);
        let mut begun = 0;
        for round in rounds.into_iter().filter(|round| !round.messages.is_empty()) {
            begun += u32::try_from(round.messages.len()).unwrap_or(u32::MAX);
            // A task of its own: none waits for the database while another that holds it is not looked after.
            let service = service.clone();
            self.under_way.spawn(async move { service.deliver_in_order(round, begin_until).await });
        }
        Ok(begun)
    }

    fn note(&mut self, ended: Result<Ended, tokio::task::JoinError>) {
        let ended = match ended {
            Ok(ended) => ended,
            Err(error) => {
                tracing::error!(%error, "a delivery broke off; its messages are tried again after their lease");
                return;
            }
        };
        for (_, how) in &ended.settled {
            counting::delivery(*how);
        }
        self.delivered += ended.settled.iter().filter(|(_, how)| matches!(how, Settled::Sent | Settled::Farewell)).count();
        self.receipts.settled.extend(ended.settled);
        let (chat, address) = (ended.chat, ended.address);
        self.receipts.latest.extend(ended.latest.map(|message| Latest { chat, address, message }));
    }

    async fn record(&mut self) -> Result<(), Error> {
        self.service.record(&self.receipts).await?;
        self.receipts = Receipts::default();
        Ok(())
    }

    /// Waits for what is under way, and records it.
    async fn finish(&mut self) -> Result<(), Error> {
        while let Some(ended) = self.under_way.join_next().await {
            self.note(ended);
        }
        self.record().await
    }
}

/// What came of a claim.
enum Claim {
    /// Something is being delivered.
    Some,
    /// There is nothing that can be delivered now.
    None,
    /// Something waits for the platform's pace.
    NotBefore(DateTime<Utc>),
}

/// Each platform on its own: one has its pace, and another shall not wait for it.
fn parts(scope: &Scope) -> Vec<Scope> {
    match scope {
        Scope::Chat(_) => vec![scope.clone()],
        Scope::Platforms(platforms) => platforms.iter().map(|platform| Scope::Platforms(vec![*platform])).collect(),
    }
}
