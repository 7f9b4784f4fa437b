//! What is stored about somebody, for an operator whom they have asked: handed over, or erased.

use super::advice::advised;
use crate::store::{AccountId, Erased, Store};
use anyhow::Context as _;
use chrono::{DateTime, Utc};
use std::io::Write;

/// Writes everything that is stored about an account, as JSON.
///
/// # Errors
/// There is no such account, a failure of the database, or that `out` cannot be written.
pub async fn export(store: &Store, name: &str, now: DateTime<Utc>, out: &mut impl Write) -> anyhow::Result<()> {
    let account = account(store, name).await?;
    let export = store.export_account(account, now).await.map_err(|error| advised(&error))?;
    writeln!(out, "{export}")?;
    Ok(())
}

/// Forgets an account, and what lies around of it in the database's files.
///
/// # Errors
/// There is no such account, nobody has said `--yes`, a failure of the database, or that `out` cannot be written.
pub async fn erase(store: &Store, name: &str, is_meant: bool, now: DateTime<Utc>, out: &mut impl Write) -> anyhow::Result<()> {
    let account = account(store, name).await?;
    anyhow::ensure!(
        is_meant,
        "This erases {name} for good: interviews ahead are cancelled and open trials end where nobody else hires with them. \
         `hirebot export-account {name}` shows what is stored; say `hirebot erase-account {name} --yes` to erase it. Nothing was changed."
    );
    let erased = store.erase(account, now).await.map_err(|error| advised(&error))?;
    let Erased { chats, interviews, trials } = erased.with_context(|| unknown(name))?;
    writeln!(out, "erased: {} chats; interviews cancelled: {interviews}, trials ended: {trials}", chats.len())?;
    if let Err(error) = store.scrub().await {
        writeln!(out, "the database's file could not be scrubbed yet ({error}); the running service does so within the hour")?;
    }
    Ok(())
}

async fn account(store: &Store, name: &str) -> anyhow::Result<AccountId> {
    store.account_named(name).await.map_err(|error| advised(&error))?.with_context(|| unknown(name))
}

fn unknown(name: &str) -> String {
    format!("There is no account `{name}`. Give its id, or a person as a platform knows them, such as telegram:1234 or console:dana.")
}
