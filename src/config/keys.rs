//! The names of all keys, and the nearest one to a name that is none.

use crate::hiring::nearest::{nearest, nearest_path};

/// Every key with its sections. A test compares them with what the config reads and with `bot.example.toml`.
pub(super) const KEYS: &[&str] = &[
    "database.url",
    "telegram.token",
    "telegram.api_url",
    "telegram.mode",
    "telegram.webhook_url",
    "telegram.webhook_secret",
    "telegram.messages_per_second",
    "discord.token",
    "discord.api_url",
    "discord.mode",
    "discord.application_id",
    "discord.public_key",
    "discord.shards",
    "http.listen",
    "staff.telegram_users",
    "staff.discord_users",
    "staff.discord_roles",
    "staff.console_users",
    "staff.telegram_chat",
    "staff.discord_channel",
    "staff.answer_within",
    "prices.currency",
    "prices.l1.full_time",
    "prices.l1.part_time",
    "prices.l2.full_time",
    "prices.l2.part_time",
    "prices.l3.full_time",
    "prices.l3.part_time",
    "trial.days",
    "trial.remind_before",
    "trial.remind_at",
    "trial.check_in_on",
    "trial.counts_toward_commitment",
    "trial.without_decision",
    "trial.extend_days",
    "interviews.minutes",
    "interviews.notice",
    "interviews.horizon",
    "interviews.buffer",
    "interviews.hold",
    "interviews.video_link",
    "locale.default",
    "locale.zone",
    "privacy.keep_days",
    "limits.text_length",
    "guide.roles",
];

/// How environment variables begin.
pub(super) const PREFIX: &str = "HIREBOT__";

/// Whether `path` is a key.
pub(super) fn is_key(path: &str) -> bool {
    KEYS.contains(&path)
}

/// Whether `path` is a section, such as `prices` or `prices.l1`.
pub(super) fn is_section(path: &str) -> bool {
    KEYS.iter().any(|key| key.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}

/// The environment variable of a key.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").to_uppercase())
}

/// What to say of a path that is no key.
pub(super) fn not_a_key(path: &str) -> String {
    let first = format!("`{path}` is not a key.");
    match nearest_path(path, '.', KEYS.iter().copied()) {
        Some(near) => format!("{first} Did you mean `{near}`?"),
        None => format!("{first} {}", what_there_is(path)),
    }
}

/// What to say of a table that is no section.
pub(super) fn not_a_section(path: &str) -> String {
    match nearest(path, sections()) {
        Some(near) => format!("`{path}` is not a section. Did you mean `{near}`?"),
        None => format!("`{path}` is not a section. {}", what_there_is(path)),
    }
}

/// What to say of a variable that is no key's.
pub(super) fn not_a_variable(path: &str) -> String {
    match nearest_path(path, '.', KEYS.iter().copied()) {
        Some(near) => format!("this is not a key. Did you mean {}?", variable(near)),
        None => format!("this is not a key. {}", what_there_is(path)),
    }
}

fn what_there_is(path: &str) -> String {
    let section = path.split('.').next().unwrap_or(path);
    let keys: Vec<String> = KEYS.iter().filter(|key| key.split('.').next() == Some(section)).map(|key| format!("`{key}`")).collect();
    if keys.is_empty() {
        let mut names: Vec<_> = KEYS.iter().filter_map(|key| key.split('.').next()).map(|name| format!("`{name}`")).collect();
        names.dedup();
        return format!("The sections are {}.", names.join(", "));
    }
    format!("The keys there are {}.", keys.join(", "))
}

/// Sections, outer ones first.
fn sections() -> impl Iterator<Item = &'static str> {
    let outer = KEYS.iter().filter_map(|key| key.split('.').next());
    outer.chain(["prices.l1", "prices.l2", "prices.l3"])
}
