//! At a terminal: line editing, history, and reminders that come in while somebody types.

use super::{
    lines::{Background, take_line},
    person::{Failure, Person, settle},
};
use crate::service::{Input, Service};
use rustyline::{DefaultEditor, ExternalPrinter as _, error::ReadlineError};
use std::{sync::Arc, thread};
use tokio::sync::{Notify, mpsc};

/// What the editor's thread hands over.
enum Typed {
    Line(String),
    End,
}

/// Talks until Ctrl-C or Ctrl-D.
///
/// # Errors
/// When the terminal or the database fails.
pub async fn talk(service: &Service, person: &Person) -> anyhow::Result<()> {
    let mut editor = DefaultEditor::new()?;
    // Asking for a printer tells the editor that others write to the terminal too, so it redraws its line after them.
    let mut redraw = editor.create_external_printer()?;
    let (lines, mut typed) = mpsc::channel(1);
    let ready = Arc::new(Notify::new());
    let prompt = format!("{}> ", person.chat.person);
    let may_read = Arc::clone(&ready);
    thread::spawn(move || {
        let wait = tokio::runtime::Builder::new_current_thread().build();
        let Ok(wait) = wait else { return };
        loop {
            wait.block_on(may_read.notified());
            let typed = match editor.readline(&prompt) {
                Ok(line) => {
                    // Forgetting a line for the arrow key is no reason to stop.
                    let _ = editor.add_history_entry(&line);
                    Typed::Line(line)
                }
                Err(ReadlineError::Interrupted | ReadlineError::Eof) => Typed::End,
                Err(error) => {
                    tracing::error!(%error, "the terminal could not be read");
                    Typed::End
                }
            };
            if wait.block_on(lines.send(typed)).is_err() {
                return;
            }
        }
    });
    // A newcomer is greeted; for everybody else a press that nobody understands shows the question that is open.
    let hello = if service.is_new(&person.chat, &person.newcomer).await? {
        Input::Words("/start".to_owned())
    } else {
        Input::Press("hello".to_owned())
    };
    person.act(service, hello).await?;
    settle(service, person).await?;
    ready.notify_one();
    let background = Background::begin(service, person);
    while let Some(Typed::Line(line)) = typed.recv().await {
        match take_line(service, person, &line).await {
            Ok(()) => {}
            Err(Failure::Rehearsal(wrong)) => redraw.print(format!("{wrong}\n"))?,
            Err(failure) => return Err(failure.into()),
        }
        ready.notify_one();
    }
    background.end().await;
    Ok(())
}
