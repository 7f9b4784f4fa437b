//! Interactions and messages, read as what a person did. Everything in them is from outside: marks that we did not write, and
//! texts for somebody else, are nobody's press.

use super::{
    commands,
    manner::{Manner, Seen},
    place::{Kind, Mark, Place},
    taking::{Came, Standing},
};
use crate::{
    conversation::{Action, upkeep::Renewal},
    service::Input,
};
use serde_json::Value;
use serenity::model::{
    Permissions,
    application::{
        ActionRowComponent, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind, Interaction, ModalInteraction,
    },
    channel::Message,
    guild::Member,
    id::{ChannelId, GuildId},
    user::User,
};

/// What an interaction asks for.
#[derive(Debug)]
pub(super) enum Asked {
    /// It is a step of the talk.
    Step(Came),
    /// A form for words is to be opened; its mark says for what.
    Form(Ask, Mark),
    /// It was somebody else's to press.
    NotTheirs(Ask),
    /// Something is being typed that may be completed: which option, and its beginning.
    Completions(Ask, String, String),
    /// A server's choice is to be shown or changed.
    ServerChoice(Ask, commands::Chosen),
    /// A command of the staff.
    Staff(Ask, commands::StaffCommand),
    /// Staff decide about a pool that they looked at; the payload says how.
    Import(Ask, String),
    /// Nothing that we know.
    Nothing,
}

/// What answers an interaction that is not a step, and who asked.
#[derive(Debug, Clone)]
pub(super) struct Ask {
    pub(super) interaction: String,
    pub(super) token: String,
    pub(super) person: u64,
    pub(super) server: Option<u64>,
    pub(super) locale: String,
    pub(super) standing: Standing,
}

/// What all interactions of people have in common.
struct Head {
    ask: Ask,
    channel: u64,
    place: Place,
    name: String,
    may_write: bool,
}

/// What an ordinary message of the bot takes in a channel.
const WRITES: Permissions = Permissions::VIEW_CHANNEL.union(Permissions::EMBED_LINKS);
/// One of these as well, for channels and threads.
const SENDS: Permissions = Permissions::SEND_MESSAGES.union(Permissions::SEND_MESSAGES_IN_THREADS);

impl Head {
    fn new(id: u64, token: &str, user: &User, guild: Option<GuildId>, channel: ChannelId, locale: &str, member: Option<&Member>) -> Self {
        let server = guild.map(GuildId::get);
        let ask = Ask {
            interaction: id.to_string(),
            token: token.to_owned(),
            person: user.id.get(),
            server,
            locale: locale.to_owned(),
            standing: member.map(standing).unwrap_or_default(),
        };
        Self {
            place: Place::new(server, user.id.get()),
            name: user.display_name().to_owned(),
            ask,
            channel: channel.get(),
            may_write: true,
        }
    }

    /// With what Discord says that the bot may do there.
    fn allowed(mut self, permissions: Option<Permissions>) -> Self {
        let suffices = |allowed: Permissions| allowed.contains(WRITES) && allowed.intersects(SENDS);
        self.may_write = self.ask.server.is_none() || permissions.is_none_or(suffices);
        self
    }

    fn step(self, inputs: Vec<Input>, seen: Seen, in_place: bool) -> Asked {
        let Ask { interaction: id, token, locale, standing, .. } = self.ask;
        // In direct messages everything is theirs alone, also what is about a server.
        let seen = if seen == Seen::Alone && matches!(self.place, Place::Private { .. }) { Seen::Direct } else { seen };
        let manner = Manner { seen, in_place };
        Asked::Step(Came {
            id,
            token,
            place: self.place,
            channel: self.channel,
            manner,
            locale: Some(locale),
            name: self.name,
            standing,
            may_write: self.may_write,
            inputs,
        })
    }
}

/// Reads an interaction.
#[expect(clippy::wildcard_enum_match_arm, reason = "the enum is serenity's, and may grow")]
pub(super) fn interaction(interaction: &Interaction) -> Asked {
    match interaction {
        Interaction::Command(command) => self::command(command),
        Interaction::Autocomplete(command) => completions(command),
        Interaction::Component(component) => self::component(component),
        Interaction::Modal(form) => self::form(form),
        _ => Asked::Nothing,
    }
}

fn command_head(command: &CommandInteraction) -> Head {
    let (id, member) = (command.id.get(), command.member.as_deref());
    Head::new(id, &command.token, &command.user, command.guild_id, command.channel_id, &command.locale, member)
        .allowed(command.app_permissions)
}

fn command(command: &CommandInteraction) -> Asked {
    let head = command_head(command);
    match commands::read(&command.data) {
        commands::Called::Steps(inputs) => head.step(inputs, Seen::Alone, false),
        commands::Called::ServerChoice(chosen) => Asked::ServerChoice(head.ask, chosen),
        commands::Called::Staff(called) => Asked::Staff(head.ask, called),
    }
}

fn completions(command: &CommandInteraction) -> Asked {
    let ask = command_head(command).ask;
    command.data.autocomplete().map_or(Asked::Nothing, |typed| Asked::Completions(ask, typed.name.to_owned(), typed.value.to_owned()))
}

fn component(component: &ComponentInteraction) -> Asked {
    let (id, member) = (component.id.get(), component.member.as_ref());
    let head = Head::new(id, &component.token, &component.user, component.guild_id, component.channel_id, &component.locale, member)
        .allowed(component.app_permissions);
    // Whatever this version cannot read shows the open question.
    let Some(mark) = Mark::decode(&component.data.custom_id) else { return pressed(head, Vec::new()) };
    if mark.owner.is_some_and(|owner| owner != head.ask.person) {
        return Asked::NotTheirs(head.ask);
    }
    let chosen = if let ComponentInteractionDataKind::StringSelect { values } = &component.data.kind { Some(values) } else { None };
    let values = chosen.map_or(&[] as &[String], Vec::as_slice);
    let head = about(head, &mark);
    match mark.kind {
        Kind::Write => Asked::Form(head.ask, mark),
        Kind::Import => Asked::Import(head.ask, mark.payload),
        Kind::Press => pressed(head, vec![mark.payload]),
        Kind::Choose => pressed(head, values.to_vec()),
        Kind::Tick => pressed(head, changed(component, values)),
    }
}

fn form(form: &ModalInteraction) -> Asked {
    let (id, member) = (form.id.get(), form.member.as_ref());
    let head = Head::new(id, &form.token, &form.user, form.guild_id, form.channel_id, &form.locale, member).allowed(form.app_permissions);
    let Some(mark) = Mark::decode(&form.data.custom_id).filter(|mark| mark.kind == Kind::Write) else { return pressed(head, Vec::new()) };
    let words = form
        .data
        .components
        .iter()
        .flat_map(|row| &row.components)
        .find_map(|component| if let ActionRowComponent::InputText(input) = component { input.value.clone() } else { None });
    about(head, &mark).step(vec![Input::Words(words.unwrap_or_default())], Seen::Alone, false)
}

/// A component may be about a server and be seen in direct messages; then its answer is seen there too.
fn about(mut head: Head, mark: &Mark) -> Head {
    if let (Place::Private { person }, Some(server)) = (head.place, mark.server) {
        head.place = Place::Server { server, person };
    }
    head
}

fn pressed(head: Head, payloads: Vec<String>) -> Asked {
    // A menu in which nothing was changed presses nothing, which shows the open question.
    let payloads = if payloads.is_empty() { vec![String::new()] } else { payloads };
    let turns_a_page = payloads.iter().all(|payload| payload.starts_with("tick:") || payload.starts_with("page:"));
    let is_shared = head.place.server().is_some() && head.ask.server.is_some() && payloads.iter().any(|payload| concerns_all(payload));
    let seen = match head.place {
        _ if is_shared => Seen::Shared,
        // Seen in direct messages, whatever it is about.
        Place::Server { .. } if head.ask.server.is_none() => Seen::Direct,
        Place::Server { .. } | Place::Private { .. } => Seen::Alone,
    };
    head.step(payloads.into_iter().map(Input::Press).collect(), seen, turns_a_page)
}

/// Who is kept in mind, and what is booked or decided, concerns the whole workspace, which hears of it in the channel.
fn concerns_all(payload: &str) -> bool {
    matches!(
        Action::decode(payload),
        Some(
            Action::Shortlist(_)
                | Action::Unshortlist(_)
                | Action::Book(_)
                | Action::Move(..)
                | Action::CallOffNow(_)
                | Action::TryNow(..)
                | Action::DecideNow(..)
                | Action::Commit(..)
                | Action::Renew(_, Renewal::Now(..))
        )
    )
}

/// The options of a menu of ticks that are not as they were.
fn changed(component: &ComponentInteraction, chosen: &[String]) -> Vec<String> {
    // The message as Discord showed it stands in the interaction.
    let shown = serde_json::to_value(&component.message.components).unwrap_or_default();
    let rows = shown.as_array().into_iter().flatten().filter_map(|row| row["components"].as_array()).flatten();
    let menu = rows.into_iter().find(|menu| menu["custom_id"].as_str() == Some(&component.data.custom_id));
    let options = menu.and_then(|menu| menu["options"].as_array()).into_iter().flatten();
    let is_changed = |option: &&Value| {
        let value = option["value"].as_str().unwrap_or_default();
        option["default"].as_bool().unwrap_or(false) != chosen.iter().any(|chosen| chosen == value)
    };
    options.filter(is_changed).filter_map(|option| option["value"].as_str().map(str::to_owned)).collect()
}

fn standing(member: &Member) -> Standing {
    let permissions = member.permissions.unwrap_or_default();
    let manages = permissions.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR);
    Standing { roles: member.roles.iter().map(|role| role.get()).collect(), manages }
}

/// Reads a message: direct ones, and in servers those that mention the bot or reply to it. `me` is the bot.
pub(super) fn message(message: &Message, me: u64) -> Option<Came> {
    if message.author.bot || message.webhook_id.is_some() || message.content.trim().is_empty() {
        return None;
    }
    let server = message.guild_id.map(GuildId::get);
    let is_meant = message.mentions.iter().any(|user| user.id.get() == me)
        || message.referenced_message.as_ref().is_some_and(|replied| replied.author.id.get() == me);
    if server.is_some() && !is_meant {
        return None;
    }
    let words =
        [format!("<@{me}>"), format!("<@!{me}>")].iter().fold(message.content.clone(), |words, mention| words.replace(mention, " "));
    let words = words.trim();
    // A mention alone is a knock at the door.
    let words = if words.is_empty() { "/start" } else { words };
    let standing =
        message.member.as_ref().map(|member| Standing { roles: member.roles.iter().map(|role| role.get()).collect(), manages: false });
    Some(Came {
        id: message.id.get().to_string(),
        token: String::new(),
        place: Place::new(server, message.author.id.get()),
        channel: message.channel_id.get(),
        manner: Manner { seen: if server.is_some() { Seen::Reply } else { Seen::Direct }, in_place: false },
        locale: None,
        name: message.author.display_name().to_owned(),
        standing: standing.unwrap_or_default(),
        may_write: true,
        inputs: vec![Input::Words(words.to_owned())],
    })
}
