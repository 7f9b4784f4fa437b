//! Before the first interaction: who the bot is, and which commands it has. Commands are written only when they changed, because
//! Discord limits how often that is done.

use super::{commands, desk::Desk, fault::Fault, posting::id};
use crate::service::Service;
use chrono::TimeDelta;
use serde_json::Value;
use serenity::http::Route;
use std::time::Duration;
use uuid::Uuid;

/// Where it is remembered which commands were written.
const WRITTEN: &str = "discord_commands";
/// The pause before Discord is asked again.
const PAUSE: Duration = Duration::from_secs(10);
/// The same while the token is wrong: each try counts towards the ban of the bot's address.
const PAUSE_WHILE_LOCKED: Duration = Duration::from_mins(1);

/// Asks who the bot is and writes its commands, for as long as it takes.
pub(super) async fn introduce(desk: &Desk, service: &Service) {
    loop {
        match try_to(desk, service).await {
            Ok(()) => return,
            Err(Fault::Locked) => {
                tracing::error!("Discord does not accept the token: copy it again from the developer portal, page Bot; trying again");
                pause(service, PAUSE_WHILE_LOCKED).await;
            }
            Err(fault) => {
                tracing::error!(?fault, "the bot could not introduce itself to Discord; trying again");
                pause(service, PAUSE).await;
            }
        }
    }
}

async fn pause(service: &Service, pause: Duration) {
    let clock = &service.shared().clock;
    let span = TimeDelta::from_std(pause).unwrap_or(TimeDelta::zero());
    clock.wait_until(clock.now() + clock.stretch(span), pause).await;
}

async fn try_to(desk: &Desk, service: &Service) -> Result<(), Fault> {
    let application = if let Some(application) = desk.application() {
        application
    } else {
        let found = desk.api.get(Route::Oauth2ApplicationCurrent).await?;
        let application = id(&found["id"]).ok_or(Fault::Unclear)?;
        desk.set_application(application);
        application
    };
    let commands = commands::all(&desk.i18n);
    let fingerprint = fingerprint(application, &commands);
    let store = &service.shared().store;
    if store.recall(WRITTEN).await.ok().flatten().as_ref() == Some(&fingerprint) {
        return Ok(());
    }
    desk.api.put(Route::Commands { application_id: application.max(1).into() }, &commands).await?;
    if let Err(error) = store.remember(WRITTEN, &fingerprint).await {
        tracing::warn!(%error, "it could not be remembered that the commands were written");
    }
    Ok(())
}

/// The same commands of the same application have the same fingerprint.
fn fingerprint(application: u64, commands: &Value) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{application} {commands}").as_bytes()).to_string()
}
