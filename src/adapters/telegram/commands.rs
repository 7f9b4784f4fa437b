//! The menus of commands that Telegram shows: told in every language, for private chats, groups and the operator's people, only
//! when they changed.

use super::{
    bot::Telegram,
    calls::{call, told},
    staff::ADMIN,
};
use crate::{
    conversation::{Command, Text, help_line},
    i18n::{I18n, LANGUAGES},
    service::Service,
};
use std::fmt::Write as _;
use teloxide::{
    payloads::{DeleteMyCommands, DeleteMyCommandsSetters as _, SetMyCommands, SetMyCommandsSetters as _},
    types::{BotCommand, BotCommandScope, ChatId},
};
use uuid::Uuid;

/// Under this name the database keeps which menus Telegram has.
const TOLD: &str = "telegram_commands";
/// The most characters of a command's description.
const MOST_CHARACTERS: usize = 256;
/// Names texts by what they say.
const TEXTS: Uuid = Uuid::from_u128(0x4d0c_3f8e_5b1a_4c77_9d52_0b6a_7e21_c914);

/// What is of use in a group: the rest is between a person and the bot.
const IN_GROUPS: [Command; 10] = [
    Command::Hire,
    Command::Matches,
    Command::Shortlist,
    Command::Interviews,
    Command::Trials,
    Command::Guide,
    Command::Prices,
    Command::Quote,
    Command::Cancel,
    Command::Help,
];

impl Telegram {
    /// Tells Telegram the menus, unless it has them.
    pub async fn tell_commands(&self, service: &Service) {
        let i18n = &service.shared().i18n;
        let name = format!("{TOLD}:{}", self.bot_id());
        self.tell_menus(service, &name, menus(i18n)).await;
        for chat in self.shared.staff.chats() {
            self.tell_menus(service, &format!("{name}:{chat}"), staff_menus(i18n, chat)).await;
        }
        self.take_menus_back(service, &name).await;
    }

    async fn tell_menus(&self, service: &Service, name: &str, menus: Vec<SetMyCommands>) {
        let now = fingerprint(&menus);
        if self.recalled(service, name).await.as_deref() == Some(now.as_str()) {
            return;
        }
        for menu in menus {
            if let Err(error) = call(&self.shared.bot, menu).await {
                tracing::warn!(error = told(&error), "Telegram did not take a menu of commands; the next start tries again");
                return;
            }
        }
        self.keep(service, name, &now).await;
    }

    /// Whoever was one of the operator's people, and is none any more, sees what everybody sees.
    async fn take_menus_back(&self, service: &Service, name: &str) {
        let list = format!("{name}:staff");
        let before = self.recalled(service, &list).await.unwrap_or_default();
        let staff = self.shared.staff.chats();
        let now = staff.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
        if before == now {
            return;
        }
        for chat in before.split(',').filter_map(|chat| chat.parse().ok()).filter(|chat| !staff.contains(chat)) {
            let scope = BotCommandScope::Chat { chat_id: ChatId(chat).into() };
            for (language, _) in LANGUAGES {
                let taken = DeleteMyCommands::new().scope(scope.clone());
                let taken = if language == "en" { taken } else { taken.language_code(language) };
                if let Err(error) = call(&self.shared.bot, taken).await {
                    tracing::warn!(error = told(&error), "Telegram did not take a menu of commands back");
                }
            }
            self.keep(service, &format!("{name}:{chat}"), "").await;
        }
        self.keep(service, &list, &now).await;
    }

    async fn recalled(&self, service: &Service, name: &str) -> Option<String> {
        let known = service.shared().store.recall(name).await;
        known.inspect_err(|error| tracing::warn!(%error, "which menus Telegram has could not be looked up")).ok().flatten()
    }

    async fn keep(&self, service: &Service, name: &str, value: &str) {
        if let Err(error) = service.shared().store.remember(name, value).await {
            tracing::warn!(%error, "that Telegram has the menus could not be kept; the next start tells it again");
        }
    }

    fn bot_id(&self) -> &str {
        self.shared.bot.token().split(':').next().unwrap_or_default()
    }
}

/// The menus of a chat of the operator's people: what everybody there sees, and what only they do.
fn staff_menus(i18n: &I18n, chat: i64) -> Vec<SetMyCommands> {
    let commands = if chat > 0 { &Command::ALL[..] } else { &IN_GROUPS[..] };
    let menu = |language: &str| {
        let mut described = described(i18n, language, commands);
        described.push(BotCommand::new(ADMIN, i18n.words(language, &Text::new("staff-command"))));
        SetMyCommands::new(described).scope(BotCommandScope::Chat { chat_id: ChatId(chat).into() })
    };
    LANGUAGES.iter().map(|(language, _)| if *language == "en" { menu(language) } else { menu(language).language_code(*language) }).collect()
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
