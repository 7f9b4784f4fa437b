//! The gateway's connection: serenity's client, watched. It resumes and connects again by itself; here is what it does not do,
//! such as keeping a crash loop from using up the day's identifications, and giving up where Discord says that it is for good.

use super::desk::{Desk, Way};
use crate::{service::Service, store::Platform};
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::ExposeSecret as _;
use serenity::{
    Client,
    all::{Context, EventHandler, GatewayIntents, Guild, Interaction, Message, Ready, ResumedEvent, UnavailableGuild},
    async_trait,
    client::ClientBuilder,
    gateway::{GatewayError, ShardManager},
    http::{HttpBuilder, Route},
};
use std::{sync::Arc, time::Duration};
use tokio::sync::Notify;

/// Where the times of identifications are remembered.
const IDENTIFIED: &str = "discord_identified";
/// So many starts within [`CALM`] are normal; each further one waits twice as long as the one before.
const FREE_STARTS: usize = 3;
/// Starts longer ago than this do not count.
const CALM: TimeDelta = TimeDelta::hours(1);
/// The first pause of a process that is started again and again.
const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(15);
/// The longest: 96 identifications a day, of the 1000 that Discord allows.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(15);
/// The pause before a connection that ended is begun anew.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(5);

struct Ears(Arc<Desk>);

#[async_trait]
impl EventHandler for Ears {
    async fn ready(&self, _: Context, ready: Ready) {
        self.0.set_application(ready.application.id.get());
        self.0.set_me(ready.user.id.get());
        let shard = ready.shard.map_or(0, |shard| shard.id.0);
        tracing::info!(shard, servers = ready.guilds.len(), "connected to Discord");
        metrics::counter!("hirebot_discord_connections_total", "how" => "identified").increment(1);
    }

    async fn resume(&self, _: Context, _: ResumedEvent) {
        tracing::info!("resumed the connection to Discord");
        metrics::counter!("hirebot_discord_connections_total", "how" => "resumed").increment(1);
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        self.0.hear(&interaction).await;
    }

    async fn message(&self, _: Context, message: Message) {
        self.0.hear_words(&message).await;
    }

    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        self.bury(guild.id.get(), false).await;
    }

    async fn guild_delete(&self, _: Context, guild: UnavailableGuild, _: Option<Guild>) {
        // Servers that are only out of reach for a while come back by themselves.
        if !guild.unavailable {
            self.bury(guild.id.get(), true).await;
        }
    }
}

impl Ears {
    /// The bot was put out of a server, or taken in again.
    async fn bury(&self, server: u64, is_dead: bool) {
        let (Some(service), Some(clock)) = (self.0.service(), self.0.clock()) else { return };
        let buried = service.shared().store.bury_place(Platform::Discord, &server.to_string(), is_dead, clock.now()).await;
        if let Err(error) = buried {
            tracing::error!(%error, "the routes of a server could not be marked");
        }
    }
}

/// Ends the shards of a client when nobody waits for it any more.
struct Leave(Arc<ShardManager>);

impl Drop for Leave {
    fn drop(&mut self) {
        let shards = Arc::clone(&self.0);
        tokio::spawn(async move { shards.shutdown_all().await });
    }
}

/// Listens until `stop` is rung, or Discord says that this connection will never be; of several processes, one does.
pub(super) async fn listen(desk: &Arc<Desk>, service: &Service, stop: impl Future<Output = ()>) {
    let given_up = Notify::new();
    let ended = async {
        tokio::select! {
            () = stop => {}
            () = given_up.notified() => {}
        }
    };
    // Whoever gives up gives the lease back: a process that stands by may have a config that is mended already.
    service.on_duty("discord:gateway", ended, || connect(desk, service, &given_up)).await;
}

async fn connect(desk: &Arc<Desk>, service: &Service, given_up: &Notify) {
    let ended = stay_connected(desk, service).await;
    if let Some(remedy) = ended.as_ref().err().and_then(remedy) {
        // Each further attempt would cost one of the day's identifications, and end the same way.
        tracing::error!("Discord refuses the connection for good: {remedy}, and start the program again; everything else goes on");
        metrics::counter!("hirebot_discord_connections_total", "how" => "refused").increment(1);
        given_up.notify_one();
        return std::future::pending().await;
    }
    if let Err(error) = ended {
        // The error names no token: those stand in headers only.
        tracing::error!(%error, "the connection to Discord ended");
    }
    let clock = &service.shared().clock;
    let pause = TimeDelta::from_std(PAUSE_AFTER_FAILURE).unwrap_or(TimeDelta::zero());
    clock.wait_until(clock.now() + clock.stretch(pause), PAUSE_AFTER_FAILURE).await;
}

async fn stay_connected(desk: &Arc<Desk>, service: &Service) -> Result<(), serenity::Error> {
    wait_for_turn(desk, service).await;
    let mut client = client(desk).await?;
    let _leave = Leave(Arc::clone(&client.shard_manager));
    match desk.access.way {
        Way::Gateway { shards: Some(shards) } => client.start_shards(shards).await,
        Way::Gateway { shards: None } | Way::Endpoint { .. } => client.start_autosharded().await,
    }
}

/// What has to be mended before a connection can be; `None` for what mends itself.
#[expect(clippy::wildcard_enum_match_arm, reason = "the enum is serenity's, and may grow")]
fn remedy(error: &serenity::Error) -> Option<&'static str> {
    let serenity::Error::Gateway(error) = error else { return None };
    // 4004, 4013 and 4014 of Discord's close codes.
    match error {
        GatewayError::InvalidAuthentication => Some("it does not accept the token; copy it again from the developer portal, page Bot"),
        GatewayError::InvalidGatewayIntents => Some("it does not know the intents of this version; install the latest one"),
        GatewayError::DisallowedGatewayIntents => {
            Some("it does not allow this bot its intents; look in the developer portal, page Bot, whether the bot is restricted")
        }
        _ => None,
    }
}

async fn client(desk: &Arc<Desk>) -> Result<Client, serenity::Error> {
    let token = desk.access.token.expose_secret();
    let mut http = HttpBuilder::new(token);
    if desk.access.address != "https://discord.com" {
        // Behind a proxy of one's own, serenity leaves the limits to it.
        http = http.proxy(&desk.access.address).ratelimiter_disabled(true);
    }
    // What is said in direct messages, to the bot and in reply to it comes without the privileged intent.
    let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
    ClientBuilder::new_with_http(http.build(), intents).event_handler(Ears(Arc::clone(desk))).await
}

/// A process that is started again and again waits longer each time, and nobody identifies when Discord has no more to give.
async fn wait_for_turn(desk: &Desk, service: &Service) {
    let shared = service.shared();
    let clock = &shared.clock;
    let left = desk.api.get(Route::GatewayBot).await.ok().map(|bot| {
        let limit = &bot["session_start_limit"];
        (limit["remaining"].as_i64().unwrap_or(1), limit["reset_after"].as_i64().unwrap_or(0))
    });
    if let Some((0, reset_after)) = left {
        tracing::error!(reset_after, "Discord takes no more connections today; waiting");
        let pause = TimeDelta::milliseconds(reset_after.clamp(0, 86_400_000));
        clock.wait_until(clock.now() + clock.stretch(pause), pause.to_std().unwrap_or_default()).await;
    }
    let remembered = shared.store.recall(IDENTIFIED).await.ok().flatten().unwrap_or_default();
    let mut starts = starts(&remembered, clock.now(), clock.stretch(CALM));
    let pause = pause(starts.len());
    if pause > TimeDelta::zero() {
        tracing::warn!(%pause, "started too often; waiting before the next connection");
        clock.wait_until(clock.now() + clock.stretch(pause), pause.to_std().unwrap_or_default()).await;
    }
    starts.push(clock.now());
    let written: Vec<String> = starts.iter().map(DateTime::to_rfc3339).collect();
    if let Err(error) = shared.store.remember(IDENTIFIED, &written.join(" ")).await {
        tracing::warn!(%error, "a connection could not be counted");
    }
}

/// The starts that still count.
fn starts(remembered: &str, now: DateTime<Utc>, calm: TimeDelta) -> Vec<DateTime<Utc>> {
    let read = remembered.split(' ').filter_map(|at| DateTime::parse_from_rfc3339(at).ok());
    read.map(|at| at.to_utc()).filter(|at| *at > now - calm && *at <= now).collect()
}

/// How long the next start waits after so many.
fn pause(starts: usize) -> TimeDelta {
    let Some(further) = starts.checked_sub(FREE_STARTS) else { return TimeDelta::zero() };
    let doublings = u32::try_from(further.min(16)).unwrap_or(16);
    (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crash_loop_slows_down() {
        assert_eq!([0, 2, 3, 4, 40].map(pause), [0, 0, 15, 30, 900].map(TimeDelta::seconds));
    }

    #[test]
    fn old_starts_are_forgotten_and_nonsense_is_left_out() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(1);
        let text = format!("{} nonsense {}", (now - TimeDelta::minutes(5)).to_rfc3339(), (now - TimeDelta::hours(2)).to_rfc3339());
        assert_eq!(starts(&text, now, CALM), [now - TimeDelta::minutes(5)]);
    }
}
