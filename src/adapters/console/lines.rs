//! Taking lines, and keeping promises between them.

use super::{
    person::{Failure, Person, settle},
    rehearsal,
};
use crate::service::{Input, Service};
use std::io::BufRead;
use tokio::{sync::watch, task::JoinHandle};

/// Takes one line after the other; what is due meanwhile is shown first. Bytes that are no text become replacement
/// characters; they do not end the talk.
///
/// # Errors
/// When the database or the input fails.
pub async fn read_lines(service: &Service, person: &Person, mut input: impl BufRead) -> Result<(), Failure> {
    settle(service, person).await?;
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        take_line(service, person, &String::from_utf8_lossy(&line)).await?;
        line.clear();
    }
    Ok(())
}

/// Takes a line: words, a button, or in a rehearsal a move of the clock.
pub(super) async fn take_line(service: &Service, person: &Person, line: &str) -> Result<(), Failure> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') && person.rehearses {
        return Ok(());
    }
    if person.rehearses
        && let Some(told) = line.strip_prefix("***")
    {
        return rehearsal::pass(service, person, told).await;
    }
    if line.split_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case("/admin")) {
        person.ask_as_staff(service, line).await?;
    } else {
        person.act(service, Input::Words(line.to_owned())).await?;
    }
    settle(service, person).await
}

/// Keeps promises and shows what they say while nobody types. In a rehearsal nothing comes due by itself.
pub(super) struct Background {
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Background {
    pub(super) fn begin(service: &Service, person: &Person) -> Self {
        let (stop, stopping) = watch::channel(false);
        let (service, scope) = (service.clone(), person.scope());
        let stopped = move || {
            let mut stopping = stopping.clone();
            // A sender that is gone means the same as one that says stop.
            async move { drop(stopping.wait_for(|stop| *stop).await) }
        };
        let work = async move {
            let ((), ()) = tokio::join!(service.remind(stopped()), service.deliver(scope, stopped()));
        };
        Self { stop, task: (!person.rehearses).then(|| tokio::spawn(work)) }
    }

    /// What is under way is finished: a message that was claimed is shown.
    pub(super) async fn end(self) {
        self.stop.send_replace(true);
        if let Some(Err(error)) = match self.task {
            Some(task) => Some(task.await),
            None => None,
        } {
            tracing::error!(%error, "the reminders of this terminal stopped");
        }
    }
}
