//! What is done about each thing that comes in: a step goes to the service, everything else is answered here.

use super::{
    commands::{Chosen, Reset, StaffCommand},
    desk::Desk,
    place::Mark,
    reading::{self, Ask, Asked},
};
use crate::{
    conversation::Text,
    hiring::skill::Taxonomy,
    store::{Error, ServerChoice},
};
use chrono_tz::TZ_VARIANTS;
use serde_json::{Value, json};
use serenity::model::{application::Interaction, channel::Message};
use std::sync::Arc;

/// Completions at most.
const MOST_CHOICES: usize = 25;
/// Characters of a completion.
const MOST_CHOICE: usize = 100;
/// Characters of a form's title and of its label.
const MOST_TITLE: usize = 45;
/// Characters of a text that a form takes.
const MOST_WORDS: usize = 4_000;

impl Desk {
    /// Does what an interaction asks for.
    pub(super) async fn hear(self: &Arc<Self>, interaction: &Interaction) {
        match reading::interaction(interaction) {
            Asked::Step(came) => self.take(came).await,
            Asked::Form(ask, mark) => self.open_form(&ask.interaction, &ask.token, self.form(&ask, &mark)).await,
            Asked::NotTheirs(ask) => self.whisper_key(&ask, "discord-not-yours").await,
            Asked::Completions(ask, option, typed) => {
                let choices = self.completions(&option, &typed);
                self.offer_choices(&ask.interaction, &ask.token, &choices).await;
            }
            Asked::ServerChoice(ask, chosen) => self.choose(&ask, chosen).await,
            Asked::Staff(ask, StaffCommand::Status) => self.tell_status(&ask).await,
            Asked::Staff(ask, StaffCommand::Developer(id)) => self.invite(&ask, &id).await,
            Asked::Staff(ask, StaffCommand::Pool(file)) => self.look_at_pool(&ask, &file).await,
            Asked::Import(ask, payload) => self.decide_pool(&ask, &payload).await,
            Asked::Nothing => tracing::info!("an interaction that nobody knows is left alone"),
        }
    }

    /// Hears a message that is meant for the bot.
    pub(super) async fn hear_words(self: &Arc<Self>, message: &Message) {
        // A bot's user has its application's id, but for bots that are older than that rule; READY says which it is.
        let Some(me) = self.me() else { return };
        if let Some(came) = reading::message(message, me) {
            self.take(came).await;
        }
    }

    /// A sentence that only they see.
    pub(super) async fn whisper_key(&self, ask: &Ask, key: &'static str) {
        let words = self.words(Some(&ask.locale), key);
        self.whisper(&ask.interaction, &ask.token, &words).await;
    }

    fn form(&self, ask: &Ask, mark: &Mark) -> Value {
        let words = |key| -> String { self.words(Some(&ask.locale), key).chars().take(MOST_TITLE).collect() };
        json!({
            "custom_id": mark.encode(0),
            "title": words("discord-form-title"),
            "components": [{ "type": 1, "components": [{
                "type": 4, "custom_id": "words", "style": 2, "label": words("discord-form-label"),
                "min_length": 1, "max_length": MOST_WORDS, "required": true,
            }] }],
        })
    }

    fn completions(&self, option: &str, typed: &str) -> Vec<(String, String)> {
        match option {
            "skill" => {
                let taxonomy = Taxonomy::get();
                completed(taxonomy.ids().map(|id| taxonomy.name(id)), typed)
            }
            "timezone" => completed(TZ_VARIANTS.iter().map(|zone| zone.name()), &typed.replace(' ', "_")),
            "developer" => {
                let Some(service) = self.service() else { return Vec::new() };
                let roster = service.shared().roster();
                completed(roster.iter().map(|developer| developer.name.as_str()), typed)
            }
            _ => Vec::new(),
        }
    }

    /// Keeps what a server chooses, for those who may manage it.
    async fn choose(&self, ask: &Ask, chosen: Chosen) {
        let (Some(server), true) = (ask.server, ask.standing.manages) else {
            return self.whisper_key(ask, "discord-server-manage").await;
        };
        match self.keep_choice(server, chosen).await {
            Ok(choice) => {
                // Mentions are shown as what they name and ping nobody: see `allowed_mentions`.
                let channel = choice.channel.map(|id| format!("<#{id}>"));
                let role = choice.role.map(|id| format!("<@&{id}>"));
                let channel = channel.unwrap_or_else(|| self.words(Some(&ask.locale), "discord-server-channel-own"));
                let role = role.unwrap_or_else(|| self.words(Some(&ask.locale), "discord-server-role-all"));
                let said = Text::new("discord-server-set").with("channel", channel).with("role", role);
                self.whisper_marked(&ask.interaction, &ask.token, &self.i18n.words(&ask.locale, &said)).await;
            }
            Err(error) => {
                tracing::error!(%error, "a server's choice could not be kept");
                self.whisper_key(ask, "discord-try-again").await;
            }
        }
    }

    async fn keep_choice(&self, server: u64, chosen: Chosen) -> Result<ServerChoice, Error> {
        let (Some(service), Some(clock)) = (self.service(), self.clock()) else { return Err(Error::Closed) };
        let store = &service.shared().store;
        let before = store.server_choice(&server.to_string()).await?;
        let kept = |reset, before: Option<String>| before.filter(|_| chosen.reset != Some(reset));
        let choice = ServerChoice {
            channel: chosen.channel.map(|id| id.to_string()).or(kept(Reset::Channel, before.channel)),
            role: chosen.role.map(|id| id.to_string()).or(kept(Reset::Role, before.role)),
        };
        store.choose_for_server(&server.to_string(), &choice, clock.now()).await?;
        Ok(choice)
    }

    /// A code for a developer, which only whoever asks sees.
    async fn invite(&self, ask: &Ask, id: &str) {
        if !self.is_staff(ask) {
            return self.whisper_key(ask, "staff-only").await;
        }
        let Some(service) = self.service() else { return };
        match service.invite(&ask.interaction, id.trim()).await {
            Ok(reply) => {
                let mut message = self.i18n.message(&ask.locale, &reply);
                service.reveal(&mut message);
                self.whisper(&ask.interaction, &ask.token, &message.plain()).await;
            }
            Err(error) => {
                tracing::error!(%error, "a code for a developer could not be given out");
                self.whisper_key(ask, "discord-try-again").await;
            }
        }
    }

    async fn tell_status(&self, ask: &Ask) {
        if !self.is_staff(ask) {
            return self.whisper_key(ask, "staff-only").await;
        }
        let Some(service) = self.service() else { return };
        match service.standing().await {
            Ok(said) => {
                self.whisper(&ask.interaction, &ask.token, &self.i18n.words(&ask.locale, &said)).await;
            }
            Err(error) => {
                tracing::error!(%error, "how things stand could not be counted");
                self.whisper_key(ask, "discord-try-again").await;
            }
        }
    }
}

/// Names that begin with what is typed, then those that hold it.
fn completed<'name>(names: impl Iterator<Item = &'name str>, typed: &str) -> Vec<(String, String)> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(usize, &str)> = names.filter_map(|name| Some((name.to_lowercase().find(&typed)?.min(1), name))).collect();
    found.sort_unstable();
    found.dedup();
    let short = |name: &str| -> String { name.chars().take(MOST_CHOICE).collect() };
    found.into_iter().take(MOST_CHOICES).map(|(_, name)| (short(name), short(name))).collect()
}
