//! Language and time zone of the person.
//!
//! *Deliberately absent*: whether a language has all its texts; what is missing falls back to English, text by text.

use super::{
    action::{Action, Field},
    chat::{Chat, Step, View},
    effect::Effect,
    event::Command,
    link::Linking,
    linking,
    night::QuietWish,
    privacy, quiet,
    reply::{Button, Reply, Text, Value},
    stage::{Settings, Stage},
};
use crate::hiring::{
    folding,
    zones::{self, ZoneAnswer, clocks},
};
use chrono_tz::Tz;

/// The languages of the bot, as the primary tags of their locales.
pub const LANGUAGES: [&str; 5] = ["en", "de", "es", "fr", "pt"];
/// The code that opens a setting instead of setting it.
const ASK: &str = "ask";

/// What is set, and ways to change it.
pub fn open(chat: Chat, view: &View) -> Step {
    again(chat.at(Stage::Settings(Settings::Overview)), view)
}

/// Answers typed words while this stage is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    match open_setting(&chat) {
        Settings::Locale => match language(text) {
            Some(locale) => set_locale(chat, locale, view),
            None => missed(chat, Text::new("settings-language-unknown"), view),
        },
        Settings::Zone => said_zone(chat, text, view),
        Settings::Code => linking::brought(chat, text, view),
        Settings::Joining(_) => linking::answered(chat, text, view),
        Settings::Erasing => privacy::answered(chat, text, view),
        Settings::Quiet => quiet::said(chat, text),
        // Nothing is asked for: a language or a place is clear enough to be taken for a wish to change it.
        Settings::Overview if opens(text, &LANGUAGE_WORDS) => again(chat.at(Stage::Settings(Settings::Locale)), view),
        Settings::Overview if opens(text, &QUIET_WORDS) => quiet::tapped(chat, QuietWish::Ask),
        Settings::Overview if opens(text, &ZONE_WORDS) => again(chat.at(Stage::Settings(Settings::Zone)), view),
        Settings::Overview => match (language(text), linking::said(text)) {
            (Some(locale), _) => set_locale(chat, locale, view),
            (None, Some(linking)) => linking::tapped(chat, linking, view),
            (None, None) => match zones::find(text) {
                ZoneAnswer::One(zone) => set_zone(chat, zone, view),
                ZoneAnswer::Ask(_) => said_zone(chat, text, view),
                ZoneAnswer::Unknown(_) => missed(chat, Text::new("settings-not-understood"), view),
            },
        },
    }
}

/// Answers a button of this stage, whatever stage is open.
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    let Action::Set(field, code) = action else { return again(chat, view) };
    match field {
        Field::Locale if code == ASK => again(chat.at(Stage::Settings(Settings::Locale)), view),
        Field::Zone if code == ASK => again(chat.at(Stage::Settings(Settings::Zone)), view),
        Field::Locale => match language(code) {
            Some(locale) => set_locale(chat, locale, view),
            None => again(chat, view),
        },
        Field::Zone => match code.parse() {
            Ok(zone) => set_zone(chat, zone, view),
            Err(_) => again(chat, view),
        },
        Field::Role
        | Field::Signals
        | Field::Needs
        | Field::Must
        | Field::Nice
        | Field::Demands
        | Field::Level
        | Field::Workload
        | Field::Budget
        | Field::Hours
        | Field::Start
        | Field::Language
        | Field::Notes
        | Field::Domains => again(chat, view),
    }
}

/// The open question again.
pub fn show(chat: &Chat, view: &View) -> Reply {
    match open_setting(chat) {
        Settings::Overview => overview(chat, view),
        Settings::Locale => {
            let mut reply = Reply::new(Text::new("settings-ask-language"));
            for (code, name) in LANGUAGES.into_iter().zip(NAMES) {
                reply = reply.button(Text::new(name), Action::Set(Field::Locale, code.to_owned()));
            }
            reply.button(Text::new("settings-button-back"), Action::Run(Command::Settings))
        }
        open @ (Settings::Code | Settings::Joining(_)) => linking::show(open, view).unwrap_or_else(|| overview(chat, view)),
        Settings::Erasing => privacy::question(view),
        Settings::Quiet => quiet::question(chat),
        Settings::Zone => Reply::new(Text::new("settings-ask-zone"))
            .line(Text::new("settings-ask-zone-clock"))
            .line(Text::new("settings-zone-now").with("zone", Value::Zone(chat.zone, view.now)))
            .button(Text::new("settings-button-back"), Action::Run(Command::Settings)),
    }
}

/// The languages' own names, in the order of [`LANGUAGES`].
const NAMES: [&str; 5] = ["settings-name-en", "settings-name-de", "settings-name-es", "settings-name-fr", "settings-name-pt"];

fn overview(chat: &Chat, view: &View) -> Reply {
    let zone = if chat.zone_is_known { "settings-zone" } else { "settings-zone-assumed" };
    let mut reply = Reply::new(Text::new("settings-overview"))
        .line(Text::new("settings-language").with("language", Value::Language(primary(&chat.locale))))
        .line(Text::new(zone).with("zone", Value::Zone(chat.zone, view.now)));
    reply.lines.extend(quiet::overview(chat));
    reply
        .button(Text::new("settings-button-language"), Action::Set(Field::Locale, ASK.to_owned()))
        .beside(Text::new("settings-button-zone"), Action::Set(Field::Zone, ASK.to_owned()))
        .button(Text::new("settings-button-quiet"), Action::Quiet(QuietWish::Ask))
        .button(Text::new("settings-button-link"), Action::Link(Linking::Offer))
        .beside(Text::new("settings-button-code"), Action::Link(Linking::Enter))
        .button(Text::new("settings-button-menu"), Action::Run(Command::Start))
}

fn set_locale(chat: Chat, locale: String, view: &View) -> Step {
    // The same language with a region says more, such as how dates are written: it is kept.
    let locale = if primary(&chat.locale) == locale { chat.locale.clone() } else { locale };
    let chat = Chat { locale, ..chat }.at(Stage::Settings(Settings::Overview));
    let reply = titled(Text::new("settings-language-set"), overview(&chat, view));
    Step::of(chat).say(reply)
}

fn set_zone(chat: Chat, zone: Tz, view: &View) -> Step {
    let (before, was_known) = (chat.zone, chat.zone_is_known);
    let chat = Chat { zone, zone_is_known: true, ..chat }.at(Stage::Settings(Settings::Overview));
    // While the person had not named a zone, reminders came by the clock of the agreement.
    let effects = if was_known { zone_changed(before, &chat, view) } else { moved(|agreed| agreed, zone, view) };
    let is_moving = !effects.is_empty();
    let mut reply = titled(Text::new("settings-zone-set").with("zone", Value::Zone(zone, view.now)), overview(&chat, view));
    if is_moving {
        reply.lines.insert(1, Text::new("settings-reminders-moved"));
    }
    Step::of(chat).cause_all(effects).say(reply)
}

fn said_zone(chat: Chat, text: &str, view: &View) -> Step {
    let answer = zones::find(text);
    let by_clock = if matches!(answer, ZoneAnswer::Unknown(_)) { clocks::zones_where_it_is(text, view.now) } else { Vec::new() };
    let (question, zones) = match answer {
        ZoneAnswer::Unknown(_) if !by_clock.is_empty() => ("settings-zone-by-clock", by_clock),
        ZoneAnswer::One(zone) => return set_zone(chat, zone, view),
        ZoneAnswer::Ask(zones) => ("settings-zone-which", zones),
        ZoneAnswer::Unknown(zones) if zones.is_empty() => ("settings-zone-unknown", zones),
        ZoneAnswer::Unknown(zones) => ("settings-zone-nearest", zones),
    };
    let chat = chat.at(Stage::Settings(Settings::Zone));
    let mut reply = Reply::new(Text::new(question));
    for zone in zones {
        let label = Text::new("settings-button-this-zone").with("zone", Value::Zone(zone, view.now));
        reply.buttons.push(vec![Button { label, action: Action::Set(Field::Zone, zone.name().to_owned()) }]);
    }
    Step::of(chat).say(reply.button(Text::new("settings-button-back"), Action::Run(Command::Settings)))
}

/// What changes when a person who was in `before` is in the zone of `chat` from now on; for every question that sets it.
pub(super) fn zone_changed(before: Tz, chat: &Chat, view: &View) -> Vec<Effect> {
    moved(|_| before, chat.zone, view)
}

/// Reminders come in the morning of their reader, so they move along; a trial's days stay those of its own zone. Only
/// what this chat is owed moves: a colleague's reminders are the colleague's.
fn moved(before: impl Fn(Tz) -> Tz, zone: Tz, view: &View) -> Vec<Effect> {
    let terms = &view.terms.trial;
    let trials = view.facts.trials.iter().filter(|trial| trial.state.is_open() && before(trial.zone) != zone);
    let of_trials = trials.flat_map(|trial| trial.moved_promises(terms, before(trial.zone), zone, view.now));
    let engagements = view.facts.engagements.iter().filter(|engagement| before(engagement.zone) != zone);
    let of_engagements =
        engagements.flat_map(|engagement| engagement.moved_promises(terms.remind_at, before(engagement.zone), zone, view.now));
    of_trials.chain(of_engagements).map(Effect::Repromise).collect()
}

/// What opens the question for the language, and the one for the zone.
const LANGUAGE_WORDS: [&str; 10] =
    ["language", "languages", "sprache", "sprachen", "idioma", "idiomas", "langue", "langues", "lingua", "linguas"];
const ZONE_WORDS: [&str; 11] = [
    "time zone",
    "timezone",
    "zone",
    "zeitzone",
    "zona horaria",
    "zona",
    "huso horario",
    "fuseau",
    "fuseau horaire",
    "fuso",
    "fuso horario",
];

/// What opens the question when the person is left alone.
const QUIET_WORDS: [&str; 9] =
    ["quiet hours", "quiet", "reminders", "ruhezeiten", "erinnerungen", "avisos", "silencio", "rappels", "lembretes"];

/// Whether the name of a setting stands in a short text, alone or as in "change the time zone".
fn opens(text: &str, names: &[&str]) -> bool {
    const MOST_WORDS: usize = 5;
    let words = folding::words(text);
    let padded = format!(" {words} ");
    words.split(' ').count() <= MOST_WORDS && names.iter().any(|name| padded.contains(&format!(" {name} ")))
}

/// The locale that a text names: a tag such as `de` or `en-GB`, or a language's name in any of the bot's languages.
fn language(text: &str) -> Option<String> {
    let words = folding::words(text);
    let named = match words.as_str() {
        "english" | "englisch" | "ingles" | "anglais" => Some("en"),
        "deutsch" | "german" | "aleman" | "allemand" | "alemao" => Some("de"),
        "espanol" | "spanish" | "spanisch" | "castellano" | "espagnol" | "espanhol" => Some("es"),
        "francais" | "french" | "franzosisch" | "frances" => Some("fr"),
        "portugues"
        | "portuguese"
        | "portugiesisch"
        | "portugais"
        | "portugues brasileiro"
        | "portugues do brasil"
        | "brazilian portuguese"
        | "brasileiro" => Some("pt"),
        _ => None,
    };
    let tag = || {
        let (language, region) = words.split_once(' ').unwrap_or((&words, ""));
        let known = LANGUAGES.into_iter().find(|known| *known == language)?;
        match region {
            "" => Some(known.to_owned()),
            region if region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                Some(format!("{known}-{}", region.to_uppercase()))
            }
            region if region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit()) => Some(format!("{known}-{region}")),
            _ => None,
        }
    };
    named.map(str::to_owned).or_else(tag)
}

fn primary(locale: &str) -> String {
    locale.split(['-', '_']).next().unwrap_or("en").to_lowercase()
}

fn titled(title: Text, reply: Reply) -> Reply {
    let lines = std::iter::once(title).chain(reply.lines).collect();
    Reply { lines, ..reply }
}

fn missed(chat: Chat, problem: Text, view: &View) -> Step {
    let reply = titled(problem, show(&chat, view));
    Step::of(chat).say(reply)
}

fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

const fn open_setting(chat: &Chat) -> &Settings {
    match &chat.stage {
        Stage::Settings(open) => open,
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Conferring(_)
        | Stage::Attending(_) => &Settings::Overview,
    }
}

#[cfg(test)]
mod tests;
