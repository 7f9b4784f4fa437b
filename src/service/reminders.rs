//! Promises whose time has come become events, in the same transaction that marks them kept.

use super::{
    Service,
    batch::{Batch, Care, Outcome, Urgency},
    counting,
};
use crate::{
    conversation::Event,
    hiring::promise::{News, Promise, PromiseKind},
    store::{About, ChatKey, DuePromise, Error, Newcomer, Tx},
};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt as _;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet, VecDeque},
    panic::AssertUnwindSafe,
    time::Duration,
};
use tokio::{sync::mpsc, task::JoinHandle};
use uuid::Uuid;

/// Promises that are being put into words.
type Looking = JoinHandle<Result<(Vec<i64>, Outcome), Error>>;

/// Promises in one transaction: large enough that a flush to the disk costs little, small enough that events get in between.
const MOST_AT_ONCE: i64 = 2_048;
/// Batches that wait to be written, beside the one that is written and the one that is looked at.
const LOOKED_AHEAD: usize = 1;
/// The longest real time between two looks: another process may have made promises that this one was not told of.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// The shortest: promises of a chat that somebody is busy with are no reason to ask without a pause.
const SHORTEST_PAUSE: TimeDelta = TimeDelta::milliseconds(20);
/// The real time before the database is asked again that has just failed.
const PAUSE_AFTER_FAILURE: TimeDelta = TimeDelta::seconds(1);
/// What cannot be kept because of a row that nobody can read is tried again after this time.
const PAUSE_OF_THE_UNKEEPABLE: TimeDelta = TimeDelta::hours(1);
/// What others were faster with every time is tried again after this time.
const PAUSE_OF_THE_REFUSED: TimeDelta = TimeDelta::seconds(30);
/// The past is swept this often on the bot's clock.
const SWEPT_EVERY: TimeDelta = TimeDelta::hours(1);
/// Rows of each kind that one sweep removes at most, so that nobody waits long.
const MOST_SWEPT: i64 = 5_000;

impl Service {
    /// Keeps every promise that is due, and says how many there were.
    ///
    /// # Errors
    /// When the database fails; what was not committed is still owed.
    pub async fn drain_promises(&self) -> Result<usize, Error> {
        let mut kept = self.keep_ahead().await?;
        loop {
            let some = self.keep_some().await?;
            if some == 0 {
                self.tell_watchers().await?;
                return Ok(kept);
            }
            kept += some;
            self.shared.outbox_bell.notify_waiters();
        }
    }

    /// Keeps promises as they come due, until `stop` is rung.
    pub async fn remind(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut sweep_at = self.shared.clock.now();
        loop {
            // Listening begins before the look: what is promised in between rings too.
            let bell = self.shared.promises_bell.notified();
            tokio::pin!(bell);
            bell.as_mut().enable();
            let mut pause = SHORTEST_PAUSE;
            if let Err(error) = self.drain_promises().await {
                tracing::error!(%error, "promises could not be kept; trying again");
                pause = PAUSE_AFTER_FAILURE;
            }
            if let Err(error) = self.keep_clock().await {
                tracing::error!(%error, "what the clock shows could not be kept; trying again");
            }
            if self.shared.clock.now() >= sweep_at {
                sweep_at = self.shared.clock.now() + SWEPT_EVERY;
                if let Err(error) = self.sweep().await {
                    tracing::error!(%error, "the past could not be swept; trying again in an hour");
                }
            }
            if let Err(error) = self.refresh_roster().await {
                tracing::error!(%error, "the pool could not be read again; trying again");
            }
            let next = self.shared.store.next_due().await.ok().flatten();
            let clock = &self.shared.clock;
            let until = next.unwrap_or_else(|| clock.now() + TimeDelta::days(1));
            tokio::select! {
                () = &mut stop => return,
                () = &mut bell => {}
                () = clock.wait_until(until.max(clock.now() + clock.stretch(pause)), LONGEST_PAUSE) => {}
            }
        }
    }

    /// Removes what is older than the operator keeps: delivered and given up messages, handled events, kept promises. At most a
    /// few thousand rows of each; returns how many went.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self) -> Result<u64, Error> {
        let shared = &self.shared;
        shared.store.forget_proposals(shared.clock.now()).await?;
        shared.store.scrub().await?;
        let Some(before) = TimeDelta::try_days(shared.keep_days).and_then(|kept| shared.clock.now().checked_sub_signed(kept)) else {
            return Ok(0);
        };
        shared.store.sweep(before, MOST_SWEPT).await
    }

    /// Keeps what is due and simple, many at a time: while one batch is written, the next ones are looked at and put into words
    /// beside it. What changed in between, or wants more than a message, is left to [`Service::keep_some`].
    async fn keep_ahead(&self) -> Result<usize, Error> {
        let now = self.shared.clock.now();
        let (ready, mut coming) = mpsc::channel(LOOKED_AHEAD);
        let scout = self.clone();
        let scouting = tokio::spawn(async move { scout.scout(now, &ready).await });
        let mut kept = 0;
        while let Some(looking) = coming.recv().await {
            let (rows, outcome) = match looking.await {
                Ok(Ok(ready)) => ready,
                // What cannot be read, or breaks a step, is met again and survived one promise at a time.
                Ok(Err(error)) if error.is_of_the_data() => continue,
                Ok(Err(error)) => return Err(error),
                Err(_) => continue,
            };
            let many = rows.len();
            match self.write(rows, outcome, now).await {
                Ok(true) => {
                    kept += many;
                    counting::promises(many);
                    self.shared.outbox_bell.notify_waiters();
                }
                Ok(false) | Err(Error::Conflict) => {}
                Err(error) if error.is_of_the_data() => {}
                Err(error) => return Err(error),
            }
        }
        scouting.await.unwrap_or(Ok(())).map(|()| kept)
    }

    /// Finds what is due, batch by batch, and has each looked at beside the others.
    async fn scout(&self, now: DateTime<Utc>, ready: &mpsc::Sender<Looking>) -> Result<(), Error> {
        let mut after = None;
        let mut under_way: VecDeque<HashSet<Uuid>> = vec![HashSet::new(); LOOKED_AHEAD + 1].into();
        loop {
            let mut tx = self.shared.store.look().await?;
            let mut due = tx.due_after(now, after, MOST_AT_ONCE).await?;
            let Some(last) = due.last() else { return tx.rollback().await };
            after = Some((last.due_at, last.seq));
            complete(&mut tx, &mut due, now).await?;
            tx.rollback().await?;
            // What is about things that are being written would be seen as they were before.
            due.retain(|promise| !under_way.iter().any(|subjects| subjects.contains(&promise.promise.subject)));
            under_way.pop_front();
            under_way.push_back(due.iter().map(|promise| promise.promise.subject).collect());
            let service = self.clone();
            let looking = tokio::spawn(async move { service.look_ahead(&due, now).await });
            if ready.send(looking).await.is_err() {
                return Ok(());
            }
        }
    }

    /// Puts what is due into words, as far as there is no more to it; says which promises that are.
    async fn look_ahead(&self, due: &[DuePromise], now: DateTime<Utc>) -> Result<(Vec<i64>, Outcome), Error> {
        let mut rows = Vec::with_capacity(due.len());
        let tx = self.shared.store.look().await?;
        let mut batch = self.batch_of(tx, due, Care::Ahead, now).await?;
        for (key, promises) in by_subject(due) {
            match take(&mut batch, key, &promises, now).await {
                Ok(()) => rows.extend(promises.iter().map(|promise| promise.seq)),
                Err(Error::Conflict) => {}
                Err(error) => return Err(error),
            }
        }
        let (tx, outcome) = batch.finish();
        tx.rollback().await?;
        Ok((rows, outcome))
    }

    /// Writes what was looked at ahead; `false`, and nothing has happened, when one of the promises is not owed any more.
    async fn write(&self, rows: Vec<i64>, outcome: Outcome, now: DateTime<Utc>) -> Result<bool, Error> {
        let mut tx = self.shared.store.begin().await?;
        if tx.fired(&rows, now).await? < rows.len() as u64 {
            tx.rollback().await?;
            return Ok(false);
        }
        outcome.commit(tx, &self.shared).await?;
        Ok(true)
    }

    /// A batch that knows the chats and the subjects of these promises.
    async fn batch_of(&self, tx: Tx, due: &[DuePromise], care: Care, now: DateTime<Utc>) -> Result<Batch<'_>, Error> {
        let unknown = Newcomer { locale: "en".to_owned(), zone: None };
        let keys: BTreeSet<&ChatKey> = due.iter().map(|promise| &promise.chat).collect();
        let keys: Vec<(&ChatKey, &Newcomer)> = keys.into_iter().map(|key| (key, &unknown)).collect();
        let mut batch = Batch::new(tx, &self.shared, care, now, &keys).await?;
        let subjects = due.iter().map(|promise| (promise.promise.kind.subject(), promise.promise.subject));
        batch.know_about(&subjects.collect()).await?;
        Ok(batch)
    }

    async fn keep_some(&self) -> Result<usize, Error> {
        let now = self.shared.clock.now();
        let mut tx = self.shared.store.begin().await?;
        let mut due = tx.claim_due(now, MOST_AT_ONCE).await?;
        complete(&mut tx, &mut due, now).await?;
        if due.is_empty() {
            // Those that cannot be read were given up, and stay so.
            tx.commit().await?;
            return Ok(0);
        }
        match self.keep(tx, &due, Care::Hopeful, now).await {
            Err(error) if error.is_of_the_data() || matches!(error, Error::Conflict) => self.keep_one_by_one(due, now).await,
            kept => kept.map(|()| due.len()),
        }
    }

    /// Keeps each subject's promises on their own, so that a row that nobody can read spoils no other.
    async fn keep_one_by_one(&self, due: Vec<DuePromise>, now: DateTime<Utc>) -> Result<usize, Error> {
        let mut groups: BTreeMap<(ChatKey, Uuid), Vec<DuePromise>> = BTreeMap::new();
        for promise in due {
            groups.entry((promise.chat.clone(), promise.promise.subject)).or_default().push(promise);
        }
        let mut kept = 0;
        for promises in groups.into_values() {
            let tx = self.shared.store.begin().await?;
            match self.keep(tx, &promises, Care::Careful, now).await {
                Ok(()) => {}
                Err(error) if error.is_of_the_data() || matches!(error, Error::Conflict) => {
                    let pause = if error.is_of_the_data() { PAUSE_OF_THE_UNKEEPABLE } else { PAUSE_OF_THE_REFUSED };
                    let rows: Vec<i64> = promises.iter().map(|promise| promise.seq).collect();
                    tracing::error!(%error, promise = promises[0].seq, "a promise cannot be kept; trying again later");
                    self.shared.store.postpone_promises(&rows, now + pause).await?;
                }
                Err(error) => return Err(error),
            }
            kept += promises.len();
        }
        Ok(kept)
    }

    /// As [`Service::keep_together`]; a step that panics is a defect that costs one promise its message, not everybody theirs.
    async fn keep(&self, tx: Tx, due: &[DuePromise], care: Care, now: DateTime<Utc>) -> Result<(), Error> {
        AssertUnwindSafe(self.keep_together(tx, due, care, now)).catch_unwind().await.unwrap_or(Err(Error::Broke))
    }

    /// Keeps promises, in one transaction. Nothing happens when somebody else has kept one of them meanwhile.
    async fn keep_together(&self, mut tx: Tx, due: &[DuePromise], care: Care, now: DateTime<Utc>) -> Result<(), Error> {
        let rows: Vec<i64> = due.iter().map(|promise| promise.seq).collect();
        if tx.fired(&rows, now).await? < rows.len() as u64 {
            return tx.rollback().await;
        }
        let mut batch = self.batch_of(tx, due, care, now).await?;
        for (key, promises) in by_subject(due) {
            take(&mut batch, key, &promises, now).await?;
        }
        batch.commit().await?;
        counting::promises(due.len());
        Ok(())
    }
}

/// Adds what the limit cut off about the same things.
async fn complete(tx: &mut Tx, due: &mut Vec<DuePromise>, now: DateTime<Utc>) -> Result<(), Error> {
    let Some(last) = due.last().map(|last| (last.due_at, last.seq)) else { return Ok(()) };
    if i64::try_from(due.len()).is_ok_and(|many| many >= MOST_AT_ONCE) {
        let subjects: BTreeSet<Uuid> = due.iter().map(|promise| promise.promise.subject).collect();
        due.extend(tx.due_too(&subjects.into_iter().collect::<Vec<_>>(), now, last).await?);
    }
    Ok(())
}

/// Takes promises about one thing as one event.
async fn take(batch: &mut Batch<'_>, key: &ChatKey, promises: &[&DuePromise], now: DateTime<Utc>) -> Result<(), Error> {
    let Some(last) = promises.last() else { return Ok(()) };
    let event = Event::Due(promises.iter().map(|promise| promise.promise.clone()).collect());
    batch.take(key, last.seed(), &event, urgency(&last.promise, now)).await
}

/// Promises about one thing come as one event, the oldest first; the most urgent event goes first.
fn by_subject(due: &[DuePromise]) -> Vec<(&ChatKey, Vec<&DuePromise>)> {
    let mut groups: BTreeMap<(&ChatKey, Uuid), Vec<&DuePromise>> = BTreeMap::new();
    for promise in due {
        groups.entry((&promise.chat, promise.promise.subject)).or_default().push(promise);
    }
    let mut events: Vec<_> = groups.into_iter().map(|((chat, _), promises)| (chat, promises)).collect();
    for (_, promises) in &mut events {
        promises.sort_by_key(|promise| promise.due_at);
    }
    events.sort_by_key(|(_, promises)| promises.last().map(|last| (last.promise.kind.urgency(), last.due_at)));
    events
}

/// How soon it is to go out. What cannot be delivered for so long that it would say something untrue is not delivered at all.
fn urgency(promise: &Promise, now: DateTime<Utc>) -> Urgency {
    let at = promise.when.instant();
    let until = match promise.kind {
        // Until the interview begins.
        PromiseKind::InterviewSoon { minutes_before } | PromiseKind::Developer(News::Soon { minutes_before }) => {
            at + TimeDelta::minutes(minutes_before)
        }
        // Until it is over, nearly.
        PromiseKind::InterviewBegun | PromiseKind::InterviewMissed | PromiseKind::Developer(News::Begun | News::Missed) => {
            at + TimeDelta::minutes(20)
        }
        // Until the last day is over: reminders come in the morning.
        PromiseKind::TrialEnds { days_left } | PromiseKind::CommitmentEndsIn { days_left } => {
            at + TimeDelta::days(days_left.max(0)) + TimeDelta::hours(15)
        }
        PromiseKind::TrialBegins | PromiseKind::Developer(News::Asked | News::AskedAgain) => now + TimeDelta::days(1),
        PromiseKind::TrialOver | PromiseKind::CommitmentEnds | PromiseKind::PollClosed => now + TimeDelta::days(14),
        PromiseKind::TrialCheckIn { .. } | PromiseKind::BriefUnfinished | PromiseKind::Unlisted | PromiseKind::Unmet => {
            now + TimeDelta::days(2)
        }
        PromiseKind::InterviewOver
        | PromiseKind::Linked { .. }
        | PromiseKind::PollOpened
        | PromiseKind::PollDeadline
        | PromiseKind::SupportWaits
        | PromiseKind::InterviewAnswered
        | PromiseKind::InterviewUnanswered
        | PromiseKind::Developer(News::Changed | News::Trial) => now + TimeDelta::days(7),
    };
    Urgency { priority: promise.kind.urgency(), about: Some(About { subject: promise.subject, until }) }
}
