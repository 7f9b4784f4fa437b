//! Weekly hours, as a developer types them.

use super::{
    listing,
    words::{Own, with_agenda, with_own},
};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text, Value},
        stage::{Attending, Stage},
    },
    hiring::{calendar::WeeklyHours, developer::Developer, folding},
};

/// Weeks that many work, with the keys of their buttons.
const USUAL: [(&str, &str); 3] = [
    ("attending-button-early", "mon-fri 08:00-16:00"),
    ("attending-button-office", "mon-fri 09:00-17:00"),
    ("attending-button-late", "mon-fri 12:00-20:00"),
];

/// The days of the week in the other languages, folded and whole, Monday first. Two letters are enough of the first row, as people
/// write them in German; three of the others.
const DAYS: [[&str; 7]; 4] = [
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"],
];
/// The same as [`WeeklyHours`] reads them.
const READ: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// What stands between two days or two times.
const UNTIL: [&str; 10] = ["to", "until", "till", "bis", "a", "al", "hasta", "au", "ate", "as"];
/// What says nothing.
const FILLERS: [&str; 16] = ["from", "and", "von", "und", "uhr", "de", "del", "y", "du", "et", "das", "e", "feira", "h", "le", "la"];

/// Asks for them.
pub(super) fn ask(chat: Chat, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let reply = asking(own, &chat, view);
        Step::of(chat.at(Stage::Attending(Attending::Hours))).say(reply)
    })
}

/// The open question.
pub(super) fn question(chat: &Chat, view: &View) -> Reply {
    Own::of(chat, view).map_or_else(|why| why, |own| asking(own, chat, view))
}

fn asking(own: Own<'_>, chat: &Chat, view: &View) -> Reply {
    let mut reply = Reply::default();
    reply.lines.extend(listing::hours(own, chat, view));
    reply = reply.line(Text::new("attending-hours-ask").with("zone", Value::Zone(own.developer.zone, view.now)));
    for (index, (label, hours)) in USUAL.into_iter().enumerate() {
        let action = Action::Attend(Attend::Week(hours.to_owned()));
        reply = if index == 0 { reply.button(Text::new(label), action) } else { reply.beside(Text::new(label), action) };
    }
    with_agenda(reply)
}

/// Typed hours.
pub(super) fn said(chat: Chat, text: &str, view: &View) -> Step {
    match read(text) {
        Some(hours) => keep(chat, hours, view),
        None => with_own(chat, view, |chat, own| {
            let mut reply = asking(own, &chat, view);
            reply.lines.insert(0, Text::new("attending-hours-wrong"));
            Step::of(chat).say(reply)
        }),
    }
}

/// Hours on a button.
pub(super) fn set(chat: Chat, hours: &str, view: &View) -> Step {
    match hours.parse() {
        Ok(hours) => keep(chat, hours, view),
        Err(_) => ask(chat, view),
    }
}

fn keep(chat: Chat, hours: WeeklyHours, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let changed = Developer { hours: hours.clone(), ..own.developer.clone() };
        let mut reply = Reply::new(Text::new(if hours.is_empty() { "attending-hours-none" } else { "attending-hours-kept" }));
        if !hours.is_empty() {
            reply.lines.extend(listing::hours(Own { developer: &changed, ..own }, &chat, view));
        }
        Step::of(chat.at(Stage::Idle)).say(with_agenda(reply)).cause(Effect::SetHours(own.agenda.developer.clone(), hours))
    })
}

/// Reads hours in any of the languages; `None` for anything else.
fn read(text: &str) -> Option<WeeklyHours> {
    if let Ok(hours) = text.parse() {
        return Some(hours);
    }
    let folded = folding::fold(text);
    let spaced: String = folded
        .chars()
        .map(|letter| match letter {
            '–' | '—' | '-' => '-',
            ':' => ':',
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        })
        .collect();
    // Digits and letters apart, so that "9h" and "9am" fall to pieces.
    let mut pieces = String::with_capacity(spaced.len() * 2);
    let mut before: Option<char> = None;
    for letter in spaced.chars() {
        let apart = |one: char| one.is_ascii_digit() || one == ':';
        if letter == '-' || before.is_some_and(|before| before == '-' || apart(before) != apart(letter)) {
            pieces.push(' ');
        }
        pieces.push(letter);
        before = Some(letter);
    }
    let mut words: Vec<String> = Vec::new();
    for word in pieces.split_whitespace().filter(|word| !FILLERS.contains(word)) {
        words.push(if UNTIL.contains(&word) { "-".to_owned() } else { day(word).map_or_else(|| word.to_owned(), str::to_owned) });
    }
    words.join(" ").parse().ok()
}

/// A day of the week by any beginning that is clear.
fn day(word: &str) -> Option<&'static str> {
    DAYS.iter().enumerate().find_map(|(row, days)| {
        let least = if row == 0 { 2 } else { 3 };
        let at = days.iter().position(|whole| word.len() >= least && whole.starts_with(word))?;
        READ.get(at).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_in_every_language() {
        let week: Option<WeeklyHours> = "mon-fri 09:00-17:00".parse().ok();
        for text in [
            "mon-fri 9-17",
            "Mon to Fri, 9:00 to 17:00",
            "Mo-Fr 9-17",
            "Montag bis Freitag von 9 bis 17 Uhr",
            "lun-vie 9-17",
            "lunes a viernes de 9 a 17 h",
            "lun–ven 9h-17h",
            "du lundi au vendredi, 9 h à 17 h",
            "seg-sex 9-17",
            "segunda a sexta das 9 às 17h",
        ] {
            assert_eq!(read(text), week, "{text}");
        }
        assert_eq!(read("none"), Some(WeeklyHours::default()));
        assert_eq!(
            read("mo, mi 8-12; do 13-17").map(|hours| hours.to_string()).as_deref(),
            Some("mon 08:00-12:00; wed 08:00-12:00; thu 13:00-17:00")
        );
        for wrong in ["", "whenever", "mon", "9-17", "mon 25-26", "hello to you"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,80}") {
            let _ = read(&text);
        }
    }
}
