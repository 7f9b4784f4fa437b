//! The whole bot in a terminal, or at the end of a pipe.
//!
//! At a terminal, lines are edited and remembered, buttons are numbered and reminders come in between. From a pipe, one
//! line is one answer, each message is plain text with its buttons as `[Label]`, and the end of the input ends the talk.
//! In a rehearsal the clock stands still and moves only when a line such as `*** 3 days later` says so.

mod lines;
mod page;
mod person;
mod rehearsal;
mod terminal;

pub use lines::read_lines;
pub use person::{Failure, NotAMove, Person};

use crate::{
    i18n::message::Message,
    service::{Adapter, Delivery, Parcel, Service},
};
use futures_util::future::BoxFuture;
use lines::Background;
use page::Style;
use person::settle;
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

/// Where other files go than calendars, beside those.
const FILES: &str = "hirebot-files";

/// Where messages are written to.
pub type Output = Arc<Mutex<dyn Write + Send>>;

/// Shows messages on an output, and puts calendar files into a folder.
pub struct Console {
    output: Output,
    style: Style,
    calendars: PathBuf,
    /// How many buttons were shown since the person last did something: the next one has the number after.
    numbered: Arc<AtomicUsize>,
}

impl Console {
    /// A console that writes to the standard output: coloured and numbered at a terminal, plain elsewhere.
    pub fn standard(calendars: PathBuf) -> Self {
        Self { output: Arc::new(Mutex::new(io::stdout())), style: Style::of_stdout(), calendars, numbered: Arc::default() }
    }

    /// A console that writes plain text to `output`.
    pub fn plain(output: Output, calendars: PathBuf) -> Self {
        Self { output, style: Style::plain(), calendars, numbered: Arc::default() }
    }

    /// The count of its numbered buttons, for the person who talks at it.
    pub fn numbers(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.numbered)
    }

    fn show(&self, message: &Message) -> io::Result<()> {
        let file = message.attachment.as_ref().and_then(|attachment| attachment.file.as_ref());
        let file = file.and_then(|file| match page::put(file, &self.calendars.with_file_name(FILES)) {
            Ok(path) => Some(path),
            Err(error) => {
                tracing::error!(%error, "a file could not be written");
                None
            }
        });
        let calendar = message.entry.as_ref().and_then(|entry| match page::save(entry, &self.calendars) {
            Ok(path) => Some(path),
            Err(error) => {
                // The words of the booking matter more than its file.
                tracing::error!(%error, "a calendar file could not be written");
                None
            }
        });
        let buttons = message.buttons.iter().flatten().count();
        let first = self.numbered.fetch_add(buttons, Ordering::Relaxed) + 1;
        let text = page::render(message, [calendar.as_deref(), file.as_deref()], first, self.style);
        let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
        output.write_all(text.as_bytes())?;
        output.flush()
    }
}

impl Adapter for Console {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        let delivery = match self.show(parcel.message) {
            Ok(()) => Delivery::Sent,
            Err(error) => {
                tracing::error!(%error, "a message could not be written");
                Delivery::NotSent { retry_after: Duration::ZERO }
            }
        };
        Box::pin(std::future::ready(delivery))
    }
}

/// Talks until the input ends.
///
/// # Errors
/// When the database or the input fails.
pub async fn talk(service: &Service, person: &Person) -> anyhow::Result<()> {
    // A terminal that was killed may have claimed messages; nobody waits for its lease to run out.
    service.take_over(&person.chat).await?;
    if io::stdin().is_terminal() {
        terminal::talk(service, person).await
    } else {
        let background = Background::begin(service, person);
        let ended = read_lines(service, person, io::stdin().lock()).await;
        background.end().await;
        ended?;
        Ok(settle(service, person).await?)
    }
}
