//! The operator's config: `bot.toml` with the environment laid over it, checked as a whole. Unknown keys are errors.
//!
//! `bot.example.toml` documents every key. *Deliberately absent*: what the values do, and connecting to anything.

mod handbook;
mod keys;
mod problem;
mod reading;
mod source;
#[cfg(test)]
mod tests;
mod values;

pub use problem::{ConfigError, Place, Problem};

use crate::hiring::{
    level::{Level, Workload},
    terms::{InterviewTerms, PriceList, Terms, TrialTerms, WithoutDecision},
};
use chrono::Duration;
use chrono_tz::Tz;
use reading::Reading;
use secrecy::SecretString;
use std::{
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
};
use unic_langid::LanguageIdentifier;
use values::{
    choice, currency, database_url, duration, language, list, platform_id, price, secret, snowflake, text, time_of_day, time_zone, truth,
    video_link, web_address, whole,
};

/// Everything that the operator decides. Its `Debug` shows no secret.
#[derive(Debug, Clone)]
pub struct Config {
    /// `sqlite://…` or `postgres://…`; secret because it may hold a password.
    pub database_url: SecretString,
    /// Telegram, when a token is set.
    pub telegram: Option<Telegram>,
    /// Discord, when a token is set.
    pub discord: Option<Discord>,
    /// Where health checks, metrics and webhooks are served.
    pub listen: SocketAddr,
    /// The operator's people.
    pub staff: Staff,
    /// How people are spoken to until they choose for themselves.
    pub locale: LocaleDefaults,
    /// How long the past is kept.
    pub privacy: Privacy,
    /// Bounds on what comes in.
    pub limits: Limits,
    /// The operator's file of roles and guide topics, as the config names it.
    pub roles: Option<String>,
    terms: Terms,
}

/// What Telegram takes in a second, from a bot that does not pay for more.
const TELEGRAM_RATE: u32 = 30;

/// How Telegram is reached.
#[derive(Debug, Clone)]
pub struct Telegram {
    /// The bot's token.
    pub token: SecretString,
    /// Address of the Bot API, without a slash at its end.
    pub api_url: String,
    /// How updates come.
    pub mode: TelegramMode,
    /// The most messages in a second, 0 for no limit.
    pub messages_per_second: u32,
}

/// How Telegram's updates come.
#[derive(Debug, Clone)]
pub enum TelegramMode {
    /// The bot asks for them.
    Polling,
    /// Telegram calls the bot.
    Webhook {
        /// The public address that Telegram calls.
        url: String,
        /// What Telegram proves itself with.
        secret: SecretString,
    },
}

/// How Discord is reached.
#[derive(Debug, Clone)]
pub struct Discord {
    /// The bot's token.
    pub token: SecretString,
    /// Address of Discord's API without `/api/v10` and without a slash at its end.
    pub api_url: String,
    /// The application's id; Discord is asked for it when it is absent.
    pub application_id: Option<u64>,
    /// How interactions come.
    pub mode: DiscordMode,
}

/// How Discord's interactions come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscordMode {
    /// Over the gateway's connection.
    Gateway {
        /// How many shards; `None` asks Discord.
        shards: Option<u32>,
    },
    /// Discord calls the bot.
    Interactions {
        /// The application's Ed25519 key, which checks each call.
        public_key: [u8; 32],
    },
}

/// The operator's people, and where they hear of what needs them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staff {
    /// Telegram user ids.
    pub telegram_users: Vec<i64>,
    /// Discord user ids.
    pub discord_users: Vec<u64>,
    /// Roles of Discord servers; whoever has one of them is staff there.
    pub discord_roles: Vec<u64>,
    /// Names of the terminal, as given to `chat --as`.
    pub console_users: Vec<String>,
    /// A Telegram chat of the staff; groups are negative.
    pub telegram_chat: Option<i64>,
    /// A Discord channel of the staff.
    pub discord_channel: Option<u64>,
}

/// How people are spoken to until they choose for themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleDefaults {
    /// The language, when the platform names none that the bot speaks.
    pub default: LanguageIdentifier,
    /// The time zone of clients who do not say theirs; without one they are asked.
    pub zone: Option<Tz>,
}

/// How long the past is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Privacy {
    /// Days after which settled conversations and delivered messages are deleted.
    pub keep_days: i64,
}

/// Bounds on what comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most characters of one message that are read.
    pub text_length: usize,
}

impl Default for Privacy {
    fn default() -> Self {
        Self { keep_days: 365 }
    }
}

impl Default for Limits {
    fn default() -> Self {
        // Telegram's messages hold 4096 characters, Discord's at most 4000.
        Self { text_length: 4_000 }
    }
}

impl Default for LocaleDefaults {
    fn default() -> Self {
        Self { default: LanguageIdentifier::from_bytes(b"en").unwrap_or_default(), zone: None }
    }
}

impl Config {
    /// Reads the file, if one is named, and lays the variables `HIREBOT__SECTION__KEY` over it. What neither names has its default.
    /// An empty variable counts as absent.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place: an unreadable file, bad TOML, unknown keys, values of a wrong type or out of range.
    pub fn load(path: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let Some(path) = path else { return Self::read(None, environment) };
        match std::fs::read(path).map(String::from_utf8) {
            Ok(Ok(text)) => Self::read(Some((path, &text)), environment),
            Ok(Err(_)) => Err(unreadable(path, "this is not UTF-8 text.".to_owned())),
            Err(error) => Err(unreadable(path, format!("cannot be read: {error}."))),
        }
    }

    /// As [`Config::load`], of a file that was read before.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn read(file: Option<(&Path, &str)>, environment: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let (mut values, mut problems) = (source::Values::new(), Vec::new());
        if let Some((path, text)) = file {
            source::read_file(path, text, &mut values, &mut problems);
        }
        source::read_environment(environment, &mut values, &mut problems);
        let mut reading = Reading::new(values, problems);
        let mut config = Self::from_reading(&mut reading);
        if let Some(roles) = &config.roles {
            config.terms.handbook = Arc::new(handbook::load(roles, file.map(|(path, _)| path), &mut reading));
        }
        let problems = reading.problems();
        if problems.is_empty() { Ok(config) } else { Err(ConfigError { problems }) }
    }

    /// The terms of the trade: prices, trials, interviews.
    pub fn terms(&self) -> Terms {
        self.terms.clone()
    }

    fn from_reading(reading: &mut Reading) -> Self {
        Self {
            database_url: reading.or("database.url", SecretString::from("sqlite://hirebot.db"), database_url),
            telegram: telegram(reading),
            discord: discord(reading),
            listen: reading.or("http.listen", SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)), |raw| {
                text(raw)?.parse().map_err(|_| format!("must be an address and a port such as \"127.0.0.1:8080\", not {}", raw.shown()))
            }),
            staff: Staff {
                telegram_users: reading.or("staff.telegram_users", Vec::new(), |raw| list(raw, platform_id)),
                discord_users: reading.or("staff.discord_users", Vec::new(), |raw| list(raw, snowflake)),
                discord_roles: reading.or("staff.discord_roles", Vec::new(), |raw| list(raw, snowflake)),
                console_users: reading.or("staff.console_users", Vec::new(), |raw| list(raw, text)),
                telegram_chat: reading.optional("staff.telegram_chat", platform_id),
                discord_channel: reading.optional("staff.discord_channel", snowflake),
            },
            locale: LocaleDefaults {
                default: reading.or("locale.default", LocaleDefaults::default().default, language),
                zone: reading.optional("locale.zone", time_zone),
            },
            privacy: Privacy { keep_days: reading.or("privacy.keep_days", Privacy::default().keep_days, |raw| whole(raw, 1..=36_500)) },
            limits: limits(reading),
            roles: reading.optional("guide.roles", text),
            terms: Terms {
                prices: prices(reading),
                trial: trial(reading),
                interviews: interviews(reading),
                answer_within: reading.or("staff.answer_within", Terms::default().answer_within, |raw| {
                    duration(raw, Duration::minutes(1)..=Duration::days(30))
                }),
                handbook: Arc::default(),
            },
        }
    }
}

fn unreadable(path: &Path, message: String) -> ConfigError {
    ConfigError { problems: vec![Problem { place: Place::File(path.to_owned()), message }] }
}

fn telegram(reading: &mut Reading) -> Option<Telegram> {
    let token = reading.optional("telegram.token", |raw| {
        secret(raw, is_telegram_token, "a token such as BotFather gives out: digits, a colon and letters")
    });
    let api_url = reading.or("telegram.api_url", "https://api.telegram.org".to_owned(), web_address);
    let url = reading.optional("telegram.webhook_url", web_address);
    let webhook_secret = reading.optional("telegram.webhook_secret", |raw| {
        secret(raw, is_webhook_secret, "1 to 256 of the letters A-Z a-z, digits, _ and -, as Telegram demands")
    });
    let messages_per_second = reading.or("telegram.messages_per_second", TELEGRAM_RATE, |raw| {
        u32::try_from(whole(raw, 0..=10_000)?).map_err(|_| "must be a number from 0 to 10000".to_owned())
    });
    let is_webhook = reading.or("telegram.mode", false, |raw| choice(raw, &[("polling", false), ("webhook", true)]));
    if is_webhook {
        for key in ["telegram.webhook_url", "telegram.webhook_secret"] {
            if !reading.is_written(key) {
                reading.blame(&["telegram.mode"], format!("`{key}` is missing: `telegram.mode` = \"webhook\" needs it."));
            }
        }
    }
    let mode = match (is_webhook, url, webhook_secret) {
        (true, Some(url), Some(secret)) => TelegramMode::Webhook { url, secret },
        // An incomplete webhook is a problem already, so this value is never used.
        (true | false, _, _) => TelegramMode::Polling,
    };
    Some(Telegram { token: token?, api_url, mode, messages_per_second })
}

fn discord(reading: &mut Reading) -> Option<Discord> {
    let token = reading.optional("discord.token", |raw| {
        secret(raw, is_discord_token, "a bot's token as Discord's developer portal shows it, without \"Bot \" before it")
    });
    let api_url = reading.or("discord.api_url", "https://discord.com".to_owned(), web_address);
    let application_id = reading.optional("discord.application_id", snowflake);
    let public_key = reading.optional("discord.public_key", |raw| {
        text(raw).ok().as_deref().and_then(hexadecimal).ok_or_else(|| format!("must be 64 hexadecimal digits, not {}", raw.shown()))
    });
    let shards = reading.or("discord.shards", None, |raw| {
        if choice(raw, &[("auto", ())]).is_ok() {
            return Ok(None);
        }
        let count = whole(raw, 1..=10_000).ok().and_then(|count| u32::try_from(count).ok());
        count.map(Some).ok_or_else(|| format!("must be \"auto\" or a number from 1 to 10000, not {}", raw.shown()))
    });
    let is_called = reading.or("discord.mode", false, |raw| choice(raw, &[("gateway", false), ("interactions", true)]));
    if is_called && !reading.is_written("discord.public_key") {
        reading.blame(&["discord.mode"], "`discord.public_key` is missing: `discord.mode` = \"interactions\" needs it.".to_owned());
    }
    let mode = match (is_called, public_key) {
        (true, Some(public_key)) => DiscordMode::Interactions { public_key },
        (true | false, _) => DiscordMode::Gateway { shards },
    };
    Some(Discord { token: token?, api_url, application_id, mode })
}

fn is_telegram_token(token: &str) -> bool {
    token
        .split_once(':')
        .is_some_and(|(id, rest)| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) && is_webhook_secret(rest))
}

fn is_webhook_secret(text: &str) -> bool {
    (1..=256).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

fn is_discord_token(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic())
}

fn hexadecimal(digits: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

fn limits(reading: &mut Reading) -> Limits {
    let default = Limits::default();
    let text_length =
        reading.optional("limits.text_length", |raw| whole(raw, 100..=100_000)).and_then(|length| usize::try_from(length).ok());
    Limits { text_length: text_length.unwrap_or(default.text_length) }
}

/// The keys of the prices: `[level][workload]`, as in [`PriceList`].
const PRICE_KEYS: [[&str; 2]; 3] = [
    ["prices.l1.full_time", "prices.l1.part_time"],
    ["prices.l2.full_time", "prices.l2.part_time"],
    ["prices.l3.full_time", "prices.l3.part_time"],
];

fn prices(reading: &mut Reading) -> PriceList {
    let mut prices = PriceList::default();
    prices.currency = reading.or("prices.currency", prices.currency, currency);
    for level in Level::ALL {
        for workload in Workload::ALL {
            let cents = &mut prices.cents_per_month[level.index()][workload.index()];
            *cents = reading.or(PRICE_KEYS[level.index()][workload.index()], *cents, price);
        }
    }
    prices.version = version(&prices);
    prices
}

/// Names a price list by its figures, so that the same figures have the same name in every process: the guide's own name for the
/// guide's figures, or else a 64-bit FNV-1a sum, which is no secret and needs no more than to differ.
fn version(prices: &PriceList) -> String {
    let guide = PriceList::default();
    if (prices.currency, prices.cents_per_month) == (guide.currency, guide.cents_per_month) {
        return guide.version;
    }
    let figures = prices.cents_per_month.iter().flatten().flat_map(|cents| cents.to_be_bytes());
    let bytes = prices.currency.code().bytes().chain(figures);
    let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("own-{sum:016x}")
}

fn trial(reading: &mut Reading) -> TrialTerms {
    let default = TrialTerms::default();
    let trial = TrialTerms {
        days: reading.or("trial.days", default.days, |raw| whole(raw, 1..=90)),
        remind_before: reading.or("trial.remind_before", default.remind_before, |raw| list(raw, |day| whole(day, 0..=89))),
        remind_at: reading.or("trial.remind_at", default.remind_at, time_of_day),
        check_in_on: reading.or("trial.check_in_on", default.check_in_on, |raw| list(raw, |day| whole(day, 1..=90))),
        counts_toward_commitment: reading.or("trial.counts_toward_commitment", default.counts_toward_commitment, truth),
        without_decision: reading.or("trial.without_decision", default.without_decision, |raw| {
            choice(raw, &[("lapse", WithoutDecision::Lapse), ("keep", WithoutDecision::Keep)])
        }),
        extend_days: reading.or("trial.extend_days", default.extend_days, |raw| whole(raw, 0..=90)),
    };
    if let Some(day) = trial.remind_before.iter().find(|day| **day >= trial.days) {
        let message = format!("`trial.remind_before` names {day} days, but a trial of {} days has not begun by then.", trial.days);
        reading.blame(&["trial.remind_before", "trial.days"], message);
    }
    if let Some(day) = trial.check_in_on.iter().find(|day| **day > trial.days) {
        let message = format!("`trial.check_in_on` names day {day}, but a trial of {} days is over by then.", trial.days);
        reading.blame(&["trial.check_in_on", "trial.days"], message);
    }
    trial
}

fn interviews(reading: &mut Reading) -> InterviewTerms {
    let default = InterviewTerms::default();
    let days = Duration::days;
    let minutes = reading.or("interviews.minutes", default.length.num_minutes(), |raw| quarters(whole(raw, 15..=240)?, 15));
    let terms = InterviewTerms {
        length: Duration::minutes(minutes),
        notice: reading.or("interviews.notice", default.notice, |raw| duration(raw, days(0)..=days(14))),
        horizon: reading.or("interviews.horizon", default.horizon, |raw| duration(raw, days(1)..=days(90))),
        buffer: reading.or("interviews.buffer", default.buffer, |raw| {
            let buffer = duration(raw, days(0)..=Duration::hours(4))?;
            quarters(buffer.num_minutes(), 0).map(|_| buffer)
        }),
        hold: reading.or("interviews.hold", default.hold, |raw| duration(raw, Duration::minutes(1)..=Duration::hours(4))),
        video_link: reading.or("interviews.video_link", default.video_link, video_link),
    };
    if terms.notice >= terms.horizon {
        let message = "`interviews.notice` must be shorter than `interviews.horizon`: nobody could book anything.".to_owned();
        reading.blame(&["interviews.notice", "interviews.horizon"], message);
    }
    terms
}

/// Slots are kept by the quarter of an hour; says the nearest that are allowed.
fn quarters(minutes: i64, least: i64) -> values::Read<i64> {
    if minutes % 15 == 0 {
        return Ok(minutes);
    }
    let below = (minutes - minutes % 15).max(least);
    Err(format!("must be a multiple of 15 minutes, not {minutes}: {below} and {} are", minutes - minutes % 15 + 15))
}
