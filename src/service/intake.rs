//! Where events come in: what waits while a commit is under way is handled together.

use super::{
    batch::{Batch, Care, Urgency, message_id},
    counting,
    incoming::{Incoming, Input},
    shared::Shared,
};
use crate::{
    conversation::Event,
    store::{ChatKey, Error, Newcomer},
};
use futures_util::FutureExt as _;
use std::{
    collections::{BTreeMap, BTreeSet},
    panic::AssertUnwindSafe,
    sync::Arc,
};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

/// Events in one transaction at most: a larger batch saves little more and makes those behind it wait.
const MOST_AT_ONCE: usize = 256;
/// Events that may wait before an adapter is made to wait too.
const MOST_WAITING: usize = 4_096;
/// How often one event is tried whose transaction and another one waited for each other.
const ENTANGLED_ATTEMPTS: usize = 5;
/// An answer to somebody who is waiting goes before every reminder.
const URGENCY: Urgency = Urgency { priority: 0, about: None };
/// Ids of events become ids of what they make: `Uuid::new_v5` in this namespace.
const EVENTS: Uuid = Uuid::from_u128(0x6f1c_7a52_93d4_4f0e_8b7a_2d5e_90c1_3a64);

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handled {
    /// It acted.
    Done,
    /// It had acted before; nothing happened.
    Duplicate,
}

/// An event and who waits for it.
pub struct Waiting {
    /// The event.
    pub incoming: Incoming,
    /// Where the answer goes.
    pub answer: oneshot::Sender<Result<Handled, Error>>,
}

/// The name of the answer number `index` to an event: an adapter that knows the event's id knows its answers by it.
pub fn answer_id(incoming: &str, index: usize) -> Uuid {
    message_id(Uuid::new_v5(&EVENTS, incoming.as_bytes()), index)
}

/// Opens a lane; it ends when the service is dropped.
pub fn open(shared: Arc<Shared>) -> mpsc::Sender<Waiting> {
    let (sender, mut waiting) = mpsc::channel::<Waiting>(MOST_WAITING);
    tokio::spawn(async move {
        let mut taken = Vec::new();
        while waiting.recv_many(&mut taken, MOST_AT_ONCE).await > 0 {
            take_all(&shared, std::mem::take(&mut taken)).await;
        }
    });
    sender
}

/// Handles events together; if that fails, each on its own, so that one cannot spoil the others.
async fn take_all(shared: &Shared, waiting: Vec<Waiting>) {
    let incoming: Vec<&Incoming> = waiting.iter().map(|waiting| &waiting.incoming).collect();
    let mut taken = try_together(shared, &incoming, Care::Hopeful).await;
    for _ in 1..ENTANGLED_ATTEMPTS {
        let again = match &taken {
            Err(Error::Conflict) => true,
            // Several are taken one by one instead.
            Err(Error::Entangled(_)) => waiting.len() == 1,
            Ok(_) | Err(_) => false,
        };
        if !again {
            break;
        }
        taken = try_together(shared, &incoming, Care::Careful).await;
    }
    if let (Err(Error::Broke), [alone]) = (&taken, &*incoming) {
        // It would break every time. Somebody waits for an answer, and the talk has to go on.
        tracing::error!(chat = %alone.chat, "an event broke its step and is answered with the open question");
        taken = AssertUnwindSafe(take_together(shared, &incoming, Care::Careful, true)).catch_unwind().await.unwrap_or(Err(Error::Broke));
    }
    match taken {
        Ok(fresh) => {
            shared.outbox_bell.notify_waiters();
            shared.promises_bell.notify_waiters();
            for (waiting, fresh) in waiting.into_iter().zip(fresh) {
                let handled = if fresh { Handled::Done } else { Handled::Duplicate };
                counting::event(if fresh { "done" } else { "duplicate" });
                // Whoever handed the event over may have gone; it has acted all the same.
                let _ = waiting.answer.send(Ok(handled));
            }
        }
        Err(error) if waiting.len() == 1 => {
            tracing::error!(%error, "an event could not be handled");
            counting::event("failed");
            for waiting in waiting {
                let _ = waiting.answer.send(Err(Error::NotHandled(error.to_string())));
            }
        }
        Err(error) => {
            tracing::warn!(%error, events = waiting.len(), "a batch of events failed; taking them one by one");
            for waiting in waiting {
                Box::pin(take_all(shared, vec![waiting])).await;
            }
        }
    }
}

/// As [`take_together`]; a step that panics is a defect that costs one event its answer, not everybody the bot.
async fn try_together(shared: &Shared, incoming: &[&Incoming], care: Care) -> Result<Vec<bool>, Error> {
    AssertUnwindSafe(take_together(shared, incoming, care, false)).catch_unwind().await.unwrap_or(Err(Error::Broke))
}

/// For each event, whether it was here for the first time. `unread` takes them as what nobody can read.
async fn take_together(shared: &Shared, incoming: &[&Incoming], care: Care, unread: bool) -> Result<Vec<bool>, Error> {
    let now = shared.clock.now();
    let mut tx = shared.store.begin().await?;
    // Everybody inserts in the order of the ids: nobody waits in a circle.
    let ids: Vec<String> = incoming.iter().map(|incoming| incoming.id.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let mut unseen = tx.first_time(&ids, now).await?;
    let keys: BTreeMap<&ChatKey, &Newcomer> = incoming.iter().map(|incoming| (&incoming.chat, &incoming.newcomer)).collect();
    let keys: Vec<(&ChatKey, &Newcomer)> = keys.into_iter().collect();
    let typing: BTreeSet<&ChatKey> = incoming.iter().filter(|one| matches!(one.input, Input::Words(_))).map(|one| &one.chat).collect();
    let mut batch = Batch::new(tx, shared, care, now, &keys).await?;
    batch.look_at_buttons(&typing.into_iter().collect::<Vec<_>>()).await?;
    batch.look_who_is_new().await?;
    let mut fresh = Vec::with_capacity(incoming.len());
    for incoming in incoming {
        let first = unseen.remove(&incoming.id);
        fresh.push(first);
        if !first {
            continue;
        }
        let event = if unread { Some(Event::Unreadable) } else { batch.read(incoming).await? };
        let Some(event) = event else { continue };
        let seed = Uuid::new_v5(&EVENTS, incoming.id.as_bytes());
        batch.take(&incoming.chat, seed, &event, URGENCY).await?;
    }
    batch.commit().await?;
    Ok(fresh)
}
