//! The menu of commands that Telegram shows: told in every language, for private chats and groups, only when it changed.

use super::{
    bot::Telegram,
    calls::{call, told},
};
use crate::{
    conversation::{Command, help_line},
    i18n::{I18n, LANGUAGES},
    service::Service,
};
use std::fmt::Write as _;
use teloxide::{
    payloads::{SetMyCommands, SetMyCommandsSetters as _},
    types::{BotCommand, BotCommandScope},
};
use uuid::Uuid;

/// Under this name the database keeps which menus Telegram has.
const TOLD: &str = "telegram_commands";
/// The most characters of a command's description.
const MOST_CHARACTERS: usize = 256;
/// Names texts by what they say.
const TEXTS: Uuid = Uuid::from_u128(0x4d0c_3f8e_5b1a_4c77_9d52_0b6a_7e21_c914);

/// What is of use in a group: the rest is between a person and the bot.
const IN_GROUPS: [Command; 9] = [
    Command::Hire,
    Command::Matches,
    Command::Shortlist,
    Command::Interviews,
    Command::Trials,
    Command::Guide,
    Command::Prices,
    Command::Cancel,
    Command::Help,
];

impl Telegram {
    /// Tells Telegram the menus, unless it has them.
    pub async fn tell_commands(&self, service: &Service) {
        let store = &service.shared().store;
        let menus = menus(&service.shared().i18n);
        let now = fingerprint(&menus);
        let token_id = self.shared.bot.token().split(':').next().unwrap_or_default();
        let name = format!("{TOLD}:{token_id}");
        match store.recall(&name).await {
            Ok(known) if known.as_deref() == Some(now.as_str()) => return,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "which menus Telegram has could not be looked up"),
        }
        for menu in menus {
            if let Err(error) = call(&self.shared.bot, menu).await {
                tracing::warn!(error = told(&error), "Telegram did not take a menu of commands; the next start tries again");
                return;
            }
        }
        if let Err(error) = store.remember(&name, &now).await {
            tracing::warn!(%error, "that Telegram has the menus could not be kept; the next start tells it again");
        }
    }
}

/// A menu for each language and kind of chat, and English for every other language.
fn menus(i18n: &I18n) -> Vec<SetMyCommands> {
    let mut menus = Vec::new();
    let scopes = [(BotCommandScope::AllPrivateChats, &Command::ALL[..]), (BotCommandScope::AllGroupChats, &IN_GROUPS[..])];
    for (scope, commands) in scopes {
        menus.push(SetMyCommands::new(described(i18n, "en", commands)).scope(scope.clone()));
        for (language, _) in LANGUAGES.iter().filter(|(language, _)| *language != "en") {
            menus.push(SetMyCommands::new(described(i18n, language, commands)).scope(scope.clone()).language_code(*language));
        }
    }
    menus
}

fn described(i18n: &I18n, locale: &str, commands: &[Command]) -> Vec<BotCommand> {
    let describe = |command: &Command| {
        // The help says `/hire: what it does`.
        let line = i18n.words(locale, &help_line(*command));
        let description = line.split_once(": ").map_or(line.as_str(), |(_, description)| description);
        BotCommand::new(command.word(), description.chars().take(MOST_CHARACTERS).collect::<String>())
    };
    commands.iter().map(describe).collect()
}

fn fingerprint(menus: &[SetMyCommands]) -> String {
    let mut all = String::new();
    for menu in menus {
        let _ = write!(all, "{:?} {:?} {:?};", menu.scope, menu.language_code, menu.commands);
    }
    Uuid::new_v5(&TEXTS, all.as_bytes()).simple().to_string()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn there_is_a_menu_for_every_language_and_kind_of_chat() {
        let menus = menus(&I18n::new().unwrap());
        assert_eq!(menus.len(), 2 * LANGUAGES.len());
        for menu in &menus {
            for command in &menu.commands {
                assert!((1..=32).contains(&command.command.len()) && (1..=256).contains(&command.description.chars().count()));
                assert!(!command.description.starts_with('/'), "{}", command.description);
            }
        }
        assert_eq!(menus[0].commands.len(), Command::ALL.len());
    }

    #[test]
    fn a_fingerprint_changes_with_the_words() {
        let mut menus = menus(&I18n::new().unwrap());
        let before = fingerprint(&menus);
        assert_eq!(before, fingerprint(&menus));
        menus[0].commands[0].description.push('!');
        assert_ne!(before, fingerprint(&menus));
    }
}
