//! What people do in the fake: they call commands, press, choose, fill in forms and write.

use super::{BOT, Fake, Interaction, Seen, gateway::Push, rest::private_channel};

use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// What an invited bot may do in a channel.
const PERMISSIONS: u64 = 274_878_024_704;
/// The key with which the fake signs its calls.
pub const KEY: [u8; 32] = [7; 32];

/// The public half of [`KEY`].
pub fn public_key() -> [u8; 32] {
    SigningKey::from_bytes(&KEY).verifying_key().to_bytes()
}

/// A call as Discord signs it: timestamp and signature.
pub fn signed(body: &str, at: i64) -> (String, String) {
    let at = at.to_string();
    let signature = SigningKey::from_bytes(&KEY).sign(format!("{at}{body}").as_bytes()).to_bytes();
    let hex = signature.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    (at, hex)
}

/// Somebody at their client, in direct messages or in a server's channel.
#[derive(Debug, Clone)]
pub struct Client {
    pub person: u64,
    pub channel: u64,
    pub server: Option<u64>,
}

impl Fake {
    /// A person in their direct messages with the bot.
    pub fn in_private(&self, name: &str, locale: &str) -> Client {
        let mut model = self.model();
        let person = model.names.iter().find(|(_, known)| *known == name).map(|(id, _)| *id);
        let person = person.unwrap_or_else(|| model.id());
        model.names.insert(person, name.to_owned());
        model.locales.insert(person, locale.to_owned());
        let channel = private_channel(&mut model, person);
        Client { person, channel, server: None }
    }

    /// The same person in a channel of a server.
    pub fn in_server(&self, name: &str, locale: &str, server: u64, channel: u64) -> Client {
        let person = self.in_private(name, locale).person;
        self.model().channels.insert(channel, Some(server));
        Client { person, channel, server: Some(server) }
    }

    /// Calls a slash command.
    pub async fn calls(&self, who: &Client, name: &str, options: &[(&str, &str)]) -> u64 {
        let options: Vec<Value> = options.iter().map(|(name, value)| json!({ "name": name, "type": 3, "value": value })).collect();
        self.interacts(who, 2, json!({ "id": "500", "name": name, "type": 1, "options": options }), None).await
    }

    /// Says for a server where reminders go and who may hire.
    pub async fn chooses_for_server(&self, who: &Client, channel: u64, role: u64) -> u64 {
        let options = json!([
            { "name": "channel", "type": 7, "value": channel.to_string() },
            { "name": "role", "type": 8, "value": role.to_string() },
        ]);
        let resolved = json!({
            "channels": { channel.to_string(): { "id": channel.to_string(), "name": "hiring", "type": 0, "permissions": "0" } },
            "roles": { role.to_string(): { "id": role.to_string(), "name": "hirers", "color": 0, "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null }, "hoist": false, "icon": null,
                "unicode_emoji": null, "position": 1, "permissions": "0", "managed": false, "mentionable": false, "flags": 0 } },
        });
        self.interacts(who, 2, json!({ "id": "500", "name": "settings", "type": 1, "options": options, "resolved": resolved }), None).await
    }

    /// Calls one of the staff's commands.
    pub async fn asks_as_staff(&self, who: &Client, what: &str) -> u64 {
        let options = json!([{ "name": what, "type": 1, "options": [] }]);
        self.interacts(who, 2, json!({ "id": "500", "name": "admin", "type": 1, "options": options }), None).await
    }

    /// Asks for a developer's code.
    pub async fn asks_for_developer(&self, who: &Client, developer: &str) -> u64 {
        let options = json!([{ "name": "developer", "type": 1, "options": [{ "name": "id", "type": 3, "value": developer }] }]);
        self.interacts(who, 2, json!({ "id": "500", "name": "admin", "type": 1, "options": options }), None).await
    }

    /// Attaches a file to the staff's command for it; `address` is where Discord says that it is.
    pub async fn attaches(&self, who: &Client, name: &str, bytes: &[u8], address: Option<&str>) -> u64 {
        let (id, own) = {
            let mut model = self.model();
            let id = model.id().to_string();
            let path = format!("/attachments/{id}/{name}");
            model.attachments.insert(path.clone(), bytes.to_vec());
            (id, format!("http://{}{path}", model.address.unwrap()))
        };
        let address = address.unwrap_or(&own);
        let file = json!({ "id": id, "filename": name, "size": bytes.len(), "url": address, "proxy_url": address, "ephemeral": true,
            "content_type": "text/csv" });
        let options = json!([{ "name": "pool", "type": 1, "options": [{ "name": "file", "type": 11, "value": id }] }]);
        let resolved = json!({ "attachments": { id: file } });
        self.interacts(who, 2, json!({ "id": "500", "name": "admin", "type": 1, "options": options, "resolved": resolved }), None).await
    }

    /// Takes a server's choice back.
    pub async fn takes_back(&self, who: &Client, what: &str) -> u64 {
        let options = json!([{ "name": "reset", "type": 3, "value": what }]);
        self.interacts(who, 2, json!({ "id": "500", "name": "settings", "type": 1, "options": options }), None).await
    }

    /// Types into an option that completes.
    pub async fn types(&self, who: &Client, command: &str, option: &str, typed: &str) -> u64 {
        let options = json!([{ "name": option, "type": 3, "value": typed, "focused": true }]);
        self.interacts(who, 4, json!({ "id": "500", "name": command, "type": 1, "options": options }), None).await
    }

    /// Presses a button.
    pub async fn presses(&self, who: &Client, message: u64, custom_id: &str) -> u64 {
        self.interacts(who, 3, json!({ "custom_id": custom_id, "component_type": 2 }), Some(message)).await
    }

    /// Chooses in a menu: exactly these values.
    pub async fn chooses(&self, who: &Client, message: u64, custom_id: &str, values: &[String]) -> u64 {
        self.interacts(who, 3, json!({ "custom_id": custom_id, "component_type": 3, "values": values }), Some(message)).await
    }

    /// Fills in a form.
    pub async fn submits(&self, who: &Client, custom_id: &str, words: &str) -> u64 {
        let rows = json!([{ "type": 1, "components": [{ "type": 4, "custom_id": "words", "value": words }] }]);
        self.interacts(who, 5, json!({ "custom_id": custom_id, "components": rows }), None).await
    }

    /// Writes a message; in a server it mentions the bot.
    pub fn writes(&self, who: &Client, words: &str) -> u64 {
        let mut model = self.model();
        let id = model.id();
        let content = if who.server.is_some() { format!("<@{BOT}> {words}") } else { words.to_owned() };
        let mut message = json!({
            "id": id.to_string(), "channel_id": who.channel.to_string(), "author": model.user(who.person), "content": content,
            "timestamp": "2026-01-01T00:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        if let Some(server) = who.server {
            message["guild_id"] = json!(server.to_string());
            message["mentions"] = json!([model.user(BOT)]);
            let roles = model.roles.get(&(server, who.person)).cloned().unwrap_or_default();
            let roles: Vec<String> = roles.iter().map(u64::to_string).collect();
            message["member"] = json!({ "roles": roles, "joined_at": "2026-01-01T00:00:00Z", "deaf": false, "mute": false, "flags": 0 });
        }
        model.events.push(json!({ "t": "MESSAGE_CREATE", "d": message }));
        drop(model);
        let _ = self.dispatch.send(Push::Event);
        id
    }

    /// Tells the bot the same event again.
    pub async fn repeats(&self, event: &Value) {
        self.tell(event.clone()).await;
    }

    /// The last interaction as it was told.
    pub fn last_told(&self) -> Value {
        self.model().events.last().cloned().unwrap()
    }

    async fn interacts(&self, who: &Client, kind: u8, data: Value, of: Option<u64>) -> u64 {
        let (id, told) = {
            let mut model = self.model();
            let id = model.id();
            let token = format!("token-of-{id}");
            let user = model.user(who.person);
            let permissions = if model.unwritable.contains(&who.channel) { 0 } else { PERMISSIONS };
            let mut told = json!({
                "id": id.to_string(), "application_id": BOT.to_string(), "type": kind, "token": token, "version": 1,
                "channel_id": who.channel.to_string(), "locale": model.locales[&who.person], "app_permissions": permissions.to_string(), "entitlements": [],
                "authorizing_integration_owners": {}, "context": u8::from(who.server.is_none()), "data": data,
                "attachment_size_limit": 10_485_760,
            });
            match who.server {
                None => told["user"] = user,
                Some(server) => {
                    told["guild_id"] = json!(server.to_string());
                    told["guild_locale"] = json!("en-US");
                    let roles: Vec<String> = model.roles.get(&(server, who.person)).into_iter().flatten().map(u64::to_string).collect();
                    let permissions = if model.managers.contains(&who.person) { "32" } else { "0" };
                    told["member"] = json!({
                        "user": user, "roles": roles, "joined_at": "2026-01-01T00:00:00Z", "deaf": false, "mute": false,
                        "flags": 0, "permissions": permissions,
                    });
                }
            }
            if let Some(of) = of {
                told["message"] = model.message(&model.messages[&of]);
            }
            let interaction = Interaction {
                token,
                person: who.person,
                channel: who.channel,
                begun: Instant::now(),
                answered: None,
                took: None,
                of,
                original: None,
                form: None,
                choices: None,
            };
            model.interactions.insert(id, interaction);
            (id, json!({ "t": "INTERACTION_CREATE", "d": told }))
        };
        self.tell(told).await;
        id
    }

    async fn tell(&self, event: Value) {
        let endpoint = {
            let mut model = self.model();
            model.events.push(event.clone());
            model.endpoint.clone()
        };
        match endpoint {
            None => drop(self.dispatch.send(Push::Event)),
            Some(url) => {
                let body = event["d"].to_string();
                let now = hirebot::service::Clock::machine().timestamp();
                let (at, signature) = signed(&body, now);
                let call = reqwest::Client::new()
                    .post(url)
                    .header("x-signature-ed25519", signature)
                    .header("x-signature-timestamp", at)
                    .body(body);
                let called = Instant::now();
                let answer = call.send().await.unwrap();
                // Discord: "If you send this request [the callback] for an interaction received over HTTP, respond to the original
                // HTTP request with a 202 and no body", and within three seconds.
                assert_eq!(answer.status(), 202);
                assert_eq!(answer.bytes().await.unwrap(), "");
                assert!(called.elapsed() < Duration::from_secs(3), "the call was answered after {:?}", called.elapsed());
            }
        }
    }

    /// What somebody sees, the oldest first: nothing that is another person's.
    pub fn sees(&self, who: &Client) -> Vec<Seen> {
        let model = self.model();
        let seen = |seen: &&Seen| {
            let own = model.private.get(&who.person) == Some(&seen.channel);
            let below = model.threads.get(&seen.channel).is_some_and(|(above, _)| *above == who.channel);
            (own || below || seen.channel == who.channel) && seen.only_for.is_none_or(|person| person == who.person)
        };
        model.messages.values().filter(seen).cloned().collect()
    }
}
