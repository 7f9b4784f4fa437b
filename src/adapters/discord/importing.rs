//! The pool from a file that staff attach: first what it would change, then, confirmed by the same person, the change.
//!
//! What is confirmed is what was shown: the rows are kept in the database meanwhile. *Deliberately absent*: reading files, which is
//! [`crate::pool_file`], the same as on the command line.

use super::{
    card::{self, Audience, Card},
    commands::Attached,
    desk::Desk,
    fault::Fault,
    place::{Kind, Mark},
    reading::Ask,
};
use crate::{
    conversation::{Reply, Text, Value as Word},
    hiring::developer::Developer,
    pool_file::{self, Changes, Format, RowError},
    store::{Confirmed, Error, Proposal},
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};
use uuid::Uuid;

/// The largest file; Discord lets nobody without a subscription attach a larger one.
const MOST_BYTES: usize = 10 << 20;
/// The same as people say it.
const MOST_MEGABYTES: i64 = 10;
/// How long a file that was looked at can be confirmed.
const CONFIRMED_WITHIN: TimeDelta = TimeDelta::hours(1);
/// Names and mistakes of each kind that are shown at most; fewer where they would not fit into one message.
const MOST_SHOWN: usize = 20;
/// How the payload of the button begins that imports, and that of the one that does not.
const IMPORT: &str = "import:";
const DROP: &str = "drop:";

/// What a file turned out to be.
enum Look {
    /// It can be imported, under this name; what it would change is said.
    Proposed(Uuid, Card),
    /// It cannot; why is said.
    Said(Card),
}

impl Desk {
    /// Whether somebody is staff at this moment.
    pub(super) fn is_staff(&self, ask: &Ask) -> bool {
        let staff = &self.access.staff;
        staff.people.contains(&ask.person) || ask.standing.roles.iter().any(|role| staff.roles.contains(role))
    }

    /// Looks at a file and says what it would change.
    pub(super) async fn look_at_pool(&self, ask: &Ask, file: &Attached) {
        if !self.is_staff(ask) {
            return self.whisper_key(ask, "staff-only").await;
        }
        // Fetching and comparing take their time.
        if let Err(fault) = self.think(&ask.interaction, &ask.token).await {
            // Another process, or the same interaction once more.
            tracing::info!(?fault, "a file is looked at elsewhere already");
            return;
        }
        let (card, rows) = match self.look(ask, file).await {
            Ok(Look::Proposed(id, card)) => (card, json!([self.confirmation(ask, id)])),
            Ok(Look::Said(card)) => (card, json!([])),
            Err(error) => {
                tracing::error!(%error, "a file could not be compared with the pool");
                (self.sentence(ask, "discord-try-again"), json!([]))
            }
        };
        self.conclude(ask, &card, rows).await;
    }

    /// Imports what was looked at, or drops it.
    pub(super) async fn decide_pool(&self, ask: &Ask, payload: &str) {
        if !self.is_staff(ask) {
            return self.whisper_key(ask, "staff-only").await;
        }
        // Thousands of rows are more than an answer waits for.
        if let Err(fault) = self.think_in_place(&ask.interaction, &ask.token).await {
            tracing::info!(?fault, "this is being imported already");
            return;
        }
        let (card, rows) = match self.decide(ask, payload).await {
            Ok(text) => (self.card(ask, &Reply::new(text)), json!([])),
            Err(error) => {
                tracing::error!(%error, "a pool could not be imported");
                let id = named(IMPORT, payload).or(named(DROP, payload));
                let again = id.map_or_else(|| json!([]), |id| json!([self.confirmation(ask, id)]));
                (self.sentence(ask, "discord-try-again"), again)
            }
        };
        self.conclude(ask, &card, rows).await;
    }

    async fn look(&self, ask: &Ask, file: &Attached) -> Result<Look, Error> {
        let (Some(service), Some(clock)) = (self.service(), self.clock()) else { return Err(Error::Closed) };
        let said = |text: Text| Ok(Look::Said(self.card(ask, &Reply::new(text))));
        let Some(format) = Format::of(Path::new(&file.name)) else { return said(Text::new("discord-pool-kind")) };
        let too_large = || Text::new("discord-pool-large").with("most", MOST_MEGABYTES);
        if file.bytes > MOST_BYTES {
            return said(too_large());
        }
        let bytes = match self.api.fetch(&file.address, MOST_BYTES).await {
            Ok(bytes) => bytes,
            Err(Fault::Refused("too_large")) => return said(too_large()),
            Err(fault) => {
                tracing::warn!(?fault, "a file could not be fetched");
                return said(Text::new("discord-pool-unreachable"));
            }
        };
        // Reading the longest file keeps a core busy for a while.
        let book = Arc::clone(&service.shared().terms.handbook);
        let read = tokio::task::spawn_blocking(move || pool_file::read_with(&bytes, format, &book)).await.map_err(|_| Error::Broke)?;
        let developers = match read {
            Ok(developers) if developers.is_empty() => return said(Text::new("discord-pool-empty")),
            Ok(developers) => developers,
            Err(mistakes) => return Ok(Look::Said(self.fitting(ask, |shown| wrong(&file.name, &mistakes, shown)))),
        };
        let store = &service.shared().store;
        // The version first: whoever changes the pool after this look makes the confirmation fail.
        let compared_with = store.roster_version().await?;
        let before = store.pool_all().await?;
        let changes = Changes::between(&before, &developers);
        if changes.is_empty() {
            return said(Text::new("discord-pool-same").with("developers", developers.len()));
        }
        let id = Uuid::now_v7();
        let now = clock.now();
        let until = now + clock.stretch(CONFIRMED_WITHIN);
        let person = person(ask);
        store.propose_pool(&Proposal { id, person: &person, developers: &developers, compared_with, until }, now).await?;
        Ok(Look::Proposed(id, self.fitting(ask, |shown| found(&file.name, &developers, &changes, shown))))
    }

    async fn decide(&self, ask: &Ask, payload: &str) -> Result<Text, Error> {
        let (Some(service), Some(clock)) = (self.service(), self.clock()) else { return Err(Error::Closed) };
        let store = &service.shared().store;
        if let Some(id) = named(DROP, payload) {
            let dropped = store.drop_proposal(id, &person(ask)).await?;
            return Ok(Text::new(if dropped { "discord-pool-dropped" } else { "discord-pool-unknown" }));
        }
        let Some(id) = named(IMPORT, payload) else { return Ok(Text::new("discord-pool-unknown")) };
        Ok(match store.confirm_pool(id, &person(ask), clock.now()).await? {
            Confirmed::Imported(developers) => {
                tracing::info!(developers, "staff imported a pool");
                if let Err(error) = service.refresh_roster().await {
                    tracing::warn!(%error, "the new pool could not be read yet; the next look will");
                }
                Text::new("discord-pool-imported").with("developers", developers)
            }
            Confirmed::Already => Text::new("discord-pool-already"),
            Confirmed::Unknown => Text::new("discord-pool-unknown"),
            Confirmed::Outdated => Text::new("discord-pool-outdated"),
        })
    }

    fn confirmation(&self, ask: &Ask, id: Uuid) -> Value {
        let button = |number, style, verb: &str, key| {
            let payload = format!("{verb}{}", id.simple());
            let mark = Mark { kind: Kind::Import, owner: Some(ask.person), server: None, payload };
            json!({ "type": 2, "style": style, "custom_id": mark.encode(number), "label": self.words(Some(&ask.locale), key) })
        };
        json!({ "type": 1, "components": [
            button(0, 3, IMPORT, "discord-pool-button-import"),
            button(1, 2, DROP, "discord-pool-button-drop"),
        ] })
    }

    fn sentence(&self, ask: &Ask, key: &'static str) -> Card {
        self.card(ask, &Reply::new(Text::new(key)))
    }

    fn card(&self, ask: &Ask, reply: &Reply) -> Card {
        self.cards(ask, reply).swap_remove(0)
    }

    fn cards(&self, ask: &Ask, reply: &Reply) -> Vec<Card> {
        card::cards(&self.i18n.message(&ask.locale, reply), Audience::default())
    }

    /// As much as one message holds.
    fn fitting(&self, ask: &Ask, reply: impl Fn(usize) -> Reply) -> Card {
        let cards = (0..=MOST_SHOWN).rev().map(|shown| self.cards(ask, &reply(shown)));
        let fits = |cards: &Vec<Card>| cards.len() == 1;
        cards.into_iter().find(fits).unwrap_or_else(|| self.cards(ask, &reply(0))).swap_remove(0)
    }
}

/// The proposal that a payload names, if it begins so.
fn named(verb: &str, payload: &str) -> Option<Uuid> {
    payload.strip_prefix(verb).and_then(|id| Uuid::parse_str(id).ok())
}

/// Whose a proposal is.
fn person(ask: &Ask) -> String {
    format!("discord:{}", ask.person)
}

/// What a sound file would change, with so many names of each kind.
fn found(file: &str, developers: &[Developer], changes: &Changes<'_>, shown: usize) -> Reply {
    let head = Text::new("discord-pool-found")
        .with("file", file)
        .with("developers", developers.len())
        .with("new", changes.new.len())
        .with("changed", changes.changed.len())
        .with("gone", changes.gone.len())
        .with("unchanged", changes.unchanged);
    let mut reply = Reply::new(head);
    let kinds = [("discord-pool-new", &changes.new), ("discord-pool-changed", &changes.changed), ("discord-pool-gone", &changes.gone)];
    for (key, names) in kinds {
        if names.is_empty() || shown == 0 {
            continue;
        }
        let list: Vec<Word> = names.iter().take(shown).map(|name| Word::from(*name)).collect();
        reply = reply.line(Text::new(key).with("names", list));
        reply = more(reply, names.len(), shown);
    }
    let notes = pool_file::notes(developers);
    for note in notes.iter().take(shown) {
        reply = reply.line(Text::new("discord-pool-note").with("note", note.as_str()));
    }
    more(reply, notes.len(), shown).line(Text::new("discord-pool-ask"))
}

/// What is wrong with a file: each mistake as the command line says it.
fn wrong(file: &str, mistakes: &[RowError], shown: usize) -> Reply {
    let mut rows: Vec<usize> = mistakes.iter().map(|mistake| mistake.line).collect();
    rows.dedup();
    let head = Text::new("discord-pool-mistakes").with("file", file).with("mistakes", mistakes.len()).with("rows", rows.len());
    let mut reply = Reply::new(head);
    for mistake in mistakes.iter().take(shown) {
        reply = reply.line(Text::new("discord-pool-mistake").with("mistake", format!("{file}:{mistake}")));
    }
    more(reply, mistakes.len(), shown)
}

/// How many are not shown, if any are not.
fn more(reply: Reply, all: usize, shown: usize) -> Reply {
    match all.saturating_sub(shown) {
        0 => reply,
        more => reply.line(Text::new("discord-pool-more").with("more", more)),
    }
}
