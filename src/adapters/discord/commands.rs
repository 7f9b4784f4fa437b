//! Slash commands: one for each chat command, in every language, with completions where a list is long.

use crate::{
    conversation::{Command, Text},
    i18n::I18n,
    service::Input,
};
use serde_json::{Value, json};
use serenity::model::application::{CommandData, ResolvedOption, ResolvedValue};

/// Characters of a description at most.
const MOST_DESCRIPTION: usize = 100;
/// Discord's names of the languages that the bot has words in.
const LOCALES: [(&str, &[&str]); 5] =
    [("en", &["en-US", "en-GB"]), ("de", &["de"]), ("es", &["es-ES", "es-419"]), ("fr", &["fr"]), ("pt", &["pt-BR"])];
/// The permission that a server's own choices take: to manage it.
const MANAGE_GUILD: u64 = 1 << 5;

/// What somebody called.
#[derive(Debug)]
pub(super) enum Called {
    /// Steps of the talk.
    Steps(Vec<Input>),
    /// What a server has chosen.
    ServerChoice(Chosen),
    /// Something of the staff's.
    Staff(StaffCommand),
}

/// What is to be changed of a server's choice; nothing is to show it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Where reminders go from now on.
    pub(super) channel: Option<u64>,
    /// Who may hire from now on.
    pub(super) role: Option<u64>,
    /// What is to be as if nobody had chosen it.
    pub(super) reset: Option<Reset>,
}

/// What of a server's choice is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reset {
    /// Where reminders go.
    Channel,
    /// Who may hire.
    Role,
}

/// The values of the option that takes a choice back, and what they are called.
const RESETS: [(Reset, &str, &str); 2] =
    [(Reset::Channel, "channel", "discord-option-reset-channel"), (Reset::Role, "role", "discord-option-reset-role")];

/// What staff ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum StaffCommand {
    /// How things stand.
    Status,
    /// What a file would make of the pool.
    Pool(Attached),
    /// A code for the developer of this id.
    Developer(String),
}

/// A file that somebody attached, as Discord says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attached {
    /// Its name.
    pub(super) name: String,
    /// Where it is.
    pub(super) address: String,
    /// How large it is.
    pub(super) bytes: usize,
}

/// Reads what was called. Words behind a command are said after it.
pub(super) fn read(data: &CommandData) -> Called {
    let options = data.options();
    if data.name == "admin" {
        let file = options.iter().find_map(attached).map(StaffCommand::Pool);
        let developer = || options.iter().find_map(developer_named).map(StaffCommand::Developer);
        return Called::Staff(file.or_else(developer).unwrap_or(StaffCommand::Status));
    }
    // A command of another version: what there is now.
    let command = Command::parse(&data.name).unwrap_or(Command::Help);
    let chosen = chosen(&options);
    if command == Command::Settings && chosen != Chosen::default() {
        return Called::ServerChoice(chosen);
    }
    let said = options.iter().filter_map(|option| {
        let ResolvedValue::String(words) = option.value else { return None };
        (!words.trim().is_empty()).then(|| Input::Words(words.to_owned()))
    });
    Called::Steps([Input::Words(format!("/{}", command.word()))].into_iter().chain(said).collect())
}

/// The file behind `/admin pool`.
fn attached(option: &ResolvedOption<'_>) -> Option<Attached> {
    let ResolvedValue::SubCommand(inner) = &option.value else { return None };
    inner.iter().find_map(|option| {
        let ResolvedValue::Attachment(file) = option.value else { return None };
        let bytes = usize::try_from(file.size).unwrap_or(usize::MAX);
        Some(Attached { name: file.filename.clone(), address: file.url.clone(), bytes })
    })
}

/// The id behind `/admin developer`.
fn developer_named(option: &ResolvedOption<'_>) -> Option<String> {
    let ResolvedValue::SubCommand(inner) = &option.value else { return None };
    inner.iter().find_map(|option| if let ResolvedValue::String(id) = option.value { Some(id.to_owned()) } else { None })
}

fn chosen(options: &[ResolvedOption<'_>]) -> Chosen {
    let mut chosen = Chosen::default();
    for option in options {
        if let ResolvedValue::Channel(channel) = option.value {
            chosen.channel = Some(channel.id.get());
        } else if let ResolvedValue::Role(role) = option.value {
            chosen.role = Some(role.id.get());
        } else if let (ResolvedValue::String(word), "reset") = (&option.value, option.name) {
            chosen.reset = RESETS.into_iter().find(|(_, value, _)| value == word).map(|(reset, ..)| reset);
        }
    }
    chosen
}

/// All commands as Discord takes them.
pub(super) fn all(i18n: &I18n) -> Value {
    let chat = Command::ALL.into_iter().map(|command| {
        let mut body = described(i18n, key(command));
        body["name"] = json!(command.word());
        body["options"] = Value::Array(options(i18n, command));
        in_all_contexts(body)
    });
    let admin = {
        let mut status = described(i18n, "discord-command-admin-status");
        status["name"] = json!("status");
        status["type"] = json!(1);
        let mut file = described(i18n, "discord-option-file");
        file["name"] = json!("file");
        file["type"] = json!(11);
        file["required"] = json!(true);
        let mut pool = described(i18n, "discord-command-admin-pool");
        pool["name"] = json!("pool");
        pool["type"] = json!(1);
        pool["options"] = json!([file]);
        let mut body = described(i18n, "discord-command-admin");
        body["name"] = json!("admin");
        let mut id = described(i18n, "discord-option-developer-id");
        id["name"] = json!("id");
        id["type"] = json!(3);
        id["required"] = json!(true);
        let mut developer = described(i18n, "discord-command-admin-developer");
        developer["name"] = json!("developer");
        developer["type"] = json!(1);
        developer["options"] = json!([id]);
        body["options"] = json!([status, pool, developer]);
        body["default_member_permissions"] = json!(MANAGE_GUILD);
        in_all_contexts(body)
    };
    Value::Array(chat.chain([admin]).collect())
}

/// In servers and in the bot's direct messages, wherever it is installed.
fn in_all_contexts(mut body: Value) -> Value {
    body["type"] = json!(1);
    body["integration_types"] = json!([0, 1]);
    body["contexts"] = json!([0, 1]);
    body
}

fn options(i18n: &I18n, command: Command) -> Vec<Value> {
    let option = |name: &str, kind: u8, key: &'static str, completes: bool| {
        let mut body = described(i18n, key);
        body["name"] = json!(name);
        body["type"] = json!(kind);
        if completes {
            body["autocomplete"] = json!(true);
        }
        body
    };
    match command {
        Command::Hire => vec![option("need", 3, "discord-option-need", false), option("skill", 3, "discord-option-skill", true)],
        Command::Matches => vec![option("developer", 3, "discord-option-developer", true)],
        Command::Settings => vec![
            option("timezone", 3, "discord-option-timezone", true),
            {
                let mut channel = option("channel", 7, "discord-option-channel", false);
                channel["channel_types"] = json!([0, 11, 12]);
                channel
            },
            option("role", 8, "discord-option-role", false),
            {
                let mut reset = option("reset", 3, "discord-option-reset", false);
                reset["choices"] = RESETS.into_iter().map(|(_, value, key)| choice(i18n, value, key)).collect();
                reset
            },
        ],
        Command::Guide => vec![option("question", 3, "discord-option-question", false)],
        Command::Start
        | Command::Shortlist
        | Command::Interviews
        | Command::Trials
        | Command::Prices
        | Command::Support
        | Command::Privacy
        | Command::Cancel
        | Command::Help
        | Command::Quote => Vec::new(),
    }
}

/// A description in every language.
fn described(i18n: &I18n, key: &'static str) -> Value {
    let words = |language: &str| -> String { i18n.words(language, &Text::new(key)).chars().take(MOST_DESCRIPTION).collect() };
    let translated = LOCALES.iter().flat_map(|(language, tags)| tags.iter().map(|tag| ((*tag).to_owned(), json!(words(language)))));
    json!({ "description": words("en"), "description_localizations": translated.collect::<serde_json::Map<_, _>>() })
}

/// One of the values that an option takes, named in every language.
fn choice(i18n: &I18n, value: &str, key: &'static str) -> Value {
    let named = described(i18n, key);
    json!({ "name": named["description"], "name_localizations": named["description_localizations"], "value": value })
}

const fn key(command: Command) -> &'static str {
    match command {
        Command::Start => "discord-command-start",
        Command::Hire => "discord-command-hire",
        Command::Matches => "discord-command-matches",
        Command::Shortlist => "discord-command-shortlist",
        Command::Interviews => "discord-command-interviews",
        Command::Trials => "discord-command-trials",
        Command::Guide => "discord-command-guide",
        Command::Prices => "discord-command-prices",
        Command::Support => "discord-command-support",
        Command::Settings => "discord-command-settings",
        Command::Privacy => "discord-command-privacy",
        Command::Cancel => "discord-command-cancel",
        Command::Help => "discord-command-help",
        Command::Quote => "discord-command-quote",
    }
}
