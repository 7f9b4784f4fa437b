//! A message as Discord's embeds, buttons and menus, within all of its limits: what does not fit goes on in a further message,
//! and nothing is cut.

use super::{
    markup,
    place::{Kind, Mark},
};
use crate::{
    i18n::message::{Entry, Message, Press, Span},
    service::invitation,
};
use serde_json::{Value, json};

/// Characters of an embed's description; an embed of ours has little else, so a message stays below its 6000 in all.
const MOST_DESCRIPTION: usize = 4_096;
/// Rows of components in one message.
const MOST_ROWS: usize = 5;
/// Buttons in one row.
const MOST_BUTTONS: usize = 5;
/// Options of one menu.
const MOST_OPTIONS: usize = 25;
/// Characters of a button's label.
const MOST_LABEL: usize = 80;
/// Characters of an option's label.
const MOST_OPTION_LABEL: usize = 100;
/// The colour of what is about no level.
const PLAIN: u32 = 0x5B_64_70;
/// The mark of what is ticked already.
const TICKED: &str = "✓ ";
/// The first line stands out when it is no longer than this.
const MOST_HEADING: usize = 200;

/// Whom a card is made for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Audience {
    /// Who may use its buttons; `None` is everybody who sees it.
    pub(super) owner: Option<u64>,
    /// The server that it is about.
    pub(super) server: Option<u64>,
    /// Whether it has a button for words, because nobody can type an answer to it.
    pub(super) takes_words: bool,
}

/// One message of Discord's.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Card {
    /// Its text, in Discord's markup.
    pub(super) text: String,
    /// The colour of its edge.
    pub(super) colour: u32,
    /// Its rows of components.
    pub(super) rows: Vec<Value>,
    /// A file, such as a calendar's: its name and its text.
    pub(super) file: Option<(String, String)>,
}

/// The cards of a message: one, or more where one would not hold it.
pub(super) fn cards(message: &Message, audience: Audience) -> Vec<Card> {
    let colour = colour(message);
    let mut cards: Vec<Card> = texts(message).into_iter().map(|text| Card { text, colour, rows: Vec::new(), file: None }).collect();
    let mut rows = rows(&message.buttons, audience);
    if audience.takes_words {
        add_words(&mut rows, audience);
    }
    for (index, chunk) in rows.chunks(MOST_ROWS).enumerate() {
        if index > 0 || cards.is_empty() {
            // Words to stand above the buttons; an embed must not be empty.
            cards.push(Card { text: "⋯".to_owned(), colour, rows: Vec::new(), file: None });
        }
        if let Some(last) = cards.last_mut() {
            last.rows = chunk.to_vec();
        }
    }
    let made = message.attachment.as_ref().and_then(|attachment| attachment.file.as_ref());
    let file = made.map(|file| (file.name.clone(), file.text.clone())).or_else(|| message.entry.as_ref().map(file));
    if let (Some(file), Some(first)) = (file, cards.first_mut()) {
        first.file = Some(file);
    }
    cards
}

impl Card {
    /// A card with one sentence of the bot's own.
    pub(super) fn sentence(words: &str) -> Self {
        Self { text: markup::escaped(words), colour: PLAIN, rows: Vec::new(), file: None }
    }

    /// The body of a message: its embed, components and attachments, pinging nobody.
    pub(super) fn body(&self, footer: Option<&str>) -> Value {
        let mut embed = json!({ "description": self.text, "color": self.colour });
        if let Some(footer) = footer {
            embed["footer"] = json!({ "text": footer });
        }
        let attachments: Vec<Value> =
            self.file.iter().enumerate().map(|(id, (name, _))| json!({ "id": id.to_string(), "filename": name })).collect();
        json!({
            "embeds": [embed],
            "components": self.rows,
            "attachments": attachments,
            "allowed_mentions": { "parse": [] },
        })
    }
}

fn file(entry: &Entry) -> (String, String) {
    (format!("interview-{}.ics", entry.uid.simple()), invitation::of_entry(entry))
}

/// Levels have their colours; everything else has the bot's.
fn colour(message: &Message) -> u32 {
    let words = message.lines.first().into_iter().flatten().map(Span::text);
    let level = words.flat_map(|text| text.split(|character: char| !character.is_alphanumeric())).find_map(|word| match word {
        "L1" => Some(0x2E_9E_6B),
        "L2" => Some(0x2F_6F_DE),
        "L3" => Some(0x8E_44_C9),
        _ => None,
    });
    level.unwrap_or(PLAIN)
}

/// The text in portions that an embed holds, torn between lines where that is possible.
fn texts(message: &Message) -> Vec<String> {
    let mut texts = Vec::new();
    let mut text = String::new();
    let mut held = 0;
    for (index, line) in message.lines.iter().enumerate() {
        let mut pieces = markup::pieces(line);
        let length: usize = pieces.iter().map(|piece| markup::length(piece)).sum();
        if index == 0 && message.lines.len() > 1 && (1..=MOST_HEADING).contains(&length) {
            pieces.insert(0, "**".to_owned());
            pieces.push("**".to_owned());
        }
        let length: usize = pieces.iter().map(|piece| markup::length(piece)).sum();
        if held > 0 && held + 1 + length > MOST_DESCRIPTION {
            texts.push(std::mem::take(&mut text));
            held = 0;
        } else if index > 0 && held > 0 {
            text.push('\n');
            held += 1;
        }
        for piece in pieces {
            let length = markup::length(&piece);
            if held + length > MOST_DESCRIPTION {
                texts.push(std::mem::take(&mut text));
                held = 0;
            }
            text += &piece;
            held += length;
        }
    }
    texts.push(text);
    texts.retain(|text| !text.trim().is_empty());
    texts
}

/// The rows of buttons and menus, each within its limits.
fn rows(buttons: &[Vec<Press>], audience: Audience) -> Vec<Value> {
    let mut numbers = 0..;
    let mut custom_id = |kind: Kind, payload: &str| {
        let mark = Mark { kind, owner: audience.owner, server: audience.server, payload: payload.to_owned() };
        mark.encode(numbers.next().unwrap_or(0))
    };
    let ticks: Vec<&Press> = buttons.iter().flatten().filter(|press| is_tick(press)).collect();
    let as_menu = ticks.len() > 1;
    let mut rows: Vec<Value> = Vec::new();
    if as_menu {
        for options in ticks.chunks(MOST_OPTIONS) {
            rows.push(menu(&custom_id(Kind::Tick, ""), options, true));
        }
    }
    let rest = buttons.iter().map(|row| row.iter().filter(|press| !(as_menu && is_tick(press))).collect::<Vec<_>>());
    let rest: Vec<Vec<&Press>> = rest.filter(|row| !row.is_empty()).collect();
    for row in packed(&rest, MOST_ROWS.saturating_sub(rows.len())) {
        match row {
            Row::Buttons(presses) => {
                let buttons: Vec<Value> =
                    presses.iter().map(|press| button(&custom_id(Kind::Press, &press.payload), &press.label)).collect();
                rows.push(json!({ "type": 1, "components": buttons }));
            }
            Row::Menu(presses) => rows.push(menu(&custom_id(Kind::Choose, ""), &presses, false)),
        }
    }
    rows
}

enum Row<'press> {
    Buttons(Vec<&'press Press>),
    Menu(Vec<&'press Press>),
}

/// Rows of at most five buttons: as they were given if there is room, closer together if not, and as menus where even that is
/// too much. The last row, with the ways out, stays buttons.
fn packed<'press>(given: &[Vec<&'press Press>], room: usize) -> Vec<Row<'press>> {
    let split: Vec<Vec<&Press>> = given.iter().flat_map(|row| row.chunks(MOST_BUTTONS)).map(<[&Press]>::to_vec).collect();
    if split.len() <= room {
        return split.into_iter().map(Row::Buttons).collect();
    }
    let all: Vec<&Press> = given.iter().flatten().copied().collect();
    if all.len().div_ceil(MOST_BUTTONS) <= room {
        return all.chunks(MOST_BUTTONS).map(|row| Row::Buttons(row.to_vec())).collect();
    }
    let (out, choices) = split.split_last().map_or((Vec::new(), Vec::new()), |(last, rest)| (last.clone(), rest.concat()));
    let menus = choices.chunks(MOST_OPTIONS).map(|options| Row::Menu(options.to_vec()));
    menus.chain([Row::Buttons(out)]).collect()
}

/// Whether a button ticks one of several choices.
fn is_tick(press: &Press) -> bool {
    press.payload.starts_with("tick:")
}

fn button(custom_id: &str, label: &str) -> Value {
    json!({ "type": 2, "style": 2, "custom_id": custom_id, "label": fitted(label, MOST_LABEL) })
}

/// A menu; with `ticks`, any number of its options may be chosen, and those that are ticked already are.
fn menu(custom_id: &str, presses: &[&Press], ticks: bool) -> Value {
    let mut options: Vec<Value> = Vec::with_capacity(presses.len());
    for press in presses {
        let label = press.label.strip_prefix(TICKED).filter(|_| ticks).unwrap_or(&press.label);
        let mut option = json!({ "label": fitted(label, MOST_OPTION_LABEL), "value": press.payload });
        if ticks && press.label.starts_with(TICKED) {
            option["default"] = json!(true);
        }
        // Values are unique in a menu: the same again would do the same.
        if options.iter().all(|other| other["value"] != option["value"]) {
            options.push(option);
        }
    }
    let most = if ticks { options.len() } else { 1 };
    json!({ "type": 1, "components": [{
        "type": 3, "custom_id": custom_id, "options": options, "min_values": usize::from(!ticks), "max_values": most,
    }] })
}

/// Labels are within the limit already; this is for names that nobody foresaw.
fn fitted(label: &str, most: usize) -> String {
    let label = label.trim();
    if label.is_empty() {
        return "·".to_owned();
    }
    if markup::length(label) <= most {
        return label.to_owned();
    }
    let mut held = 1;
    let kept = label.chars().take_while(|character| {
        held += character.len_utf16();
        held <= most
    });
    kept.chain(['…']).collect()
}

/// A pen beside the last buttons opens a form for words.
fn add_words(rows: &mut Vec<Value>, audience: Audience) {
    let mark = Mark { kind: Kind::Write, owner: audience.owner, server: audience.server, payload: String::new() };
    let pen = json!({ "type": 2, "style": 2, "custom_id": mark.encode(0), "emoji": { "name": "✏️" } });
    let last = rows.last_mut().and_then(|row| row["components"].as_array_mut());
    match last.filter(|row| row.len() < MOST_BUTTONS && row.iter().all(|component| component["type"] == 2)) {
        Some(row) => row.push(pen),
        None => rows.push(json!({ "type": 1, "components": [pen] })),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests;
