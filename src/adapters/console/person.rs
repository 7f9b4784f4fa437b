//! Somebody who talks at the console, and why their talk ends.

use crate::{
    conversation::{Reply, Text},
    service::{ChatKey, Error, Incoming, Input, Newcomer, Platform, Scope, Service, admin},
};
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use uuid::Uuid;

/// Who talks, and how.
#[derive(Debug, Clone)]
pub struct Person {
    /// The chat.
    pub chat: ChatKey,
    /// Language and zone, for the first time.
    pub newcomer: Newcomer,
    /// Whether the clock stands still and is moved by lines that begin with `***`.
    pub rehearses: bool,
    /// Whether they are one of the operator's people.
    pub is_staff: bool,
    /// The console's count of numbered buttons, which begins anew with everything that the person does.
    numbered: Arc<AtomicUsize>,
}

impl Person {
    /// `name` in `workspace`, or on their own, whose buttons a console counts in `numbered`.
    pub fn new(numbered: Arc<AtomicUsize>, name: &str, workspace: Option<&str>, newcomer: Newcomer, rehearses: bool) -> Self {
        let chat = ChatKey::new(Platform::Console, workspace.unwrap_or(name), name);
        Self { chat, newcomer, rehearses, is_staff: false, numbered }
    }

    /// The same person as one of the operator's people: whoever calls has made sure of it.
    #[must_use]
    pub fn of_staff(self) -> Self {
        Self { is_staff: true, ..self }
    }

    /// What `/admin` asks for, for staff alone.
    pub(super) async fn ask_as_staff(&self, service: &Service, words: &str) -> Result<(), Error> {
        self.numbered.store(0, Ordering::Relaxed);
        let event = event();
        let reply = if self.is_staff { service.answer_staff(&event, admin(words)).await? } else { Reply::new(Text::new("staff-only")) };
        service.tell(&event, &self.chat, &self.newcomer, &reply).await.map(drop)
    }

    /// The person does something, and what is said next is numbered from 1.
    pub(super) async fn act(&self, service: &Service, input: Input) -> Result<(), Error> {
        self.numbered.store(0, Ordering::Relaxed);
        service.handle(self.incoming(input)).await.map(drop)
    }

    fn incoming(&self, input: Input) -> Incoming {
        let staff = self.is_staff.then(|| self.chat.person.clone());
        Incoming { id: event(), chat: self.chat.clone(), newcomer: self.newcomer.clone(), input, staff }
    }

    pub(super) fn scope(&self) -> Scope {
        Scope::Chat(self.chat.clone())
    }
}

/// The name of something that somebody does at a console, which happens once.
fn event() -> String {
    format!("console:{}", Uuid::now_v7().simple())
}

/// Why a talk ended early.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] Error),
    /// The input or the output failed.
    #[error("the input could not be read: {0}")]
    Input(#[from] io::Error),
    /// A `***` line says nothing.
    #[error("{0}")]
    Rehearsal(#[from] NotAMove),
}

/// A `***` line that says nothing.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`***{0}` does not move the clock: write `*** 3 days later`, `*** 2 hours later`, `*** 30 minutes later` or `*** at 2026-12-01 09:00`"
)]
pub struct NotAMove(pub(super) String);

/// Everything due happens, and everything said is shown.
pub(super) async fn settle(service: &Service, person: &Person) -> Result<(), Failure> {
    service.drain_promises().await?;
    service.drain_outbox(&person.scope()).await?;
    Ok(())
}
