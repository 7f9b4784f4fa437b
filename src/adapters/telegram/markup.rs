//! Messages as Telegram shows them: HTML, rows of buttons that fit a phone, and parts that are short enough.

use super::owner::{self, MOST_PAYLOAD};
use crate::{
    conversation::{Action, Conferral},
    i18n::message::{Message, Press, Span},
};
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

/// The most UTF-16 units of a message, after its markup was read.
pub const MOST_UNITS: usize = 4_096 - MENTION;
/// What a mention takes of them.
const MENTION: usize = 1;
/// The same of a document's caption.
pub const MOST_CAPTION: usize = 1_024 - MENTION;
/// The most buttons of a message.
const MOST_BUTTONS: usize = 100;
/// About so many characters stand side by side on a narrow phone, with what a button's edges take.
const ROW_WIDTH: usize = 36;
/// What a button's edges take, in characters.
const EDGES: usize = 3;

/// A message ready to be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// HTML, each short enough; the last one carries the buttons.
    pub parts: Vec<String>,
    /// Rows of buttons.
    pub buttons: Option<InlineKeyboardMarkup>,
    /// UTF-16 units of the words, without markup.
    pub units: usize,
}

/// A message as HTML. In a group, `belongs_to` is whose buttons they are.
pub fn page(message: &Message, belongs_to: Option<i64>) -> Page {
    let lines: Vec<String> = message.lines.iter().map(|line| line.iter().map(Span::text).collect()).collect();
    let total = lines.iter().map(|line| units(line) + 1).sum::<usize>().saturating_sub(1);
    // The first line of several says what they are about.
    let is_titled = lines.len() > 1 && lines.first().is_some_and(|line| !line.trim().is_empty());
    let mut parts: Vec<(String, usize)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        for piece in pieces(line) {
            let html = escape(piece);
            let html = match index {
                0 if is_titled => format!("<b>{html}</b>"),
                _ if is_fixed(&message.lines[index]) => format!("<code>{html}</code>"),
                _ => html,
            };
            match parts.last_mut() {
                Some((part, length)) if *length + 1 + units(piece) <= MOST_UNITS => {
                    part.push('\n');
                    part.push_str(&html);
                    *length += 1 + units(piece);
                }
                Some(_) | None => parts.push((html, units(piece))),
            }
        }
    }
    let parts: Vec<String> = parts.into_iter().map(|(part, _)| part).filter(|part| !part.trim().is_empty()).collect();
    Page { parts, buttons: keyboard(&message.buttons, belongs_to), units: total }
}

/// Whether a line is one of a table, whose cells stand below one another.
fn is_fixed(line: &[Span]) -> bool {
    !line.is_empty() && line.iter().all(|span| matches!(span, Span::Fixed(_)))
}

impl Page {
    /// A row of its own with a link.
    pub fn add_link(&mut self, label: &str, address: &str) {
        let Ok(address) = address.parse() else { return };
        let keyboard = self.buttons.get_or_insert_default();
        keyboard.inline_keyboard.push(vec![InlineKeyboardButton::url(label, address)]);
    }
}

/// Names somebody without a word, so that Telegram tells them, and opens the field for their answer. Ids are digits only.
pub fn mention(person: &str) -> String {
    if person.is_empty() || !person.bytes().all(|digit| digit.is_ascii_digit()) {
        return String::new();
    }
    format!("<a href=\"tg://user?id={person}\">\u{2060}</a>")
}

/// Escapes what Telegram would read as markup.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            _ => html.push(character),
        }
    }
    html
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A line in pieces that fit into a message each: at a space where there is one, never inside a character.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while units(rest) > MOST_UNITS {
        let mut length = 0;
        let mut end = 0;
        let mut space = None;
        for (at, character) in rest.char_indices() {
            length += character.len_utf16();
            if length > MOST_UNITS {
                break;
            }
            end = at + character.len_utf8();
            if character == ' ' {
                space = Some(end);
            }
        }
        let (piece, behind) = rest.split_at(space.unwrap_or(end));
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

fn keyboard(rows: &[Vec<Press>], belongs_to: Option<i64>) -> Option<InlineKeyboardMarkup> {
    let mut left = MOST_BUTTONS;
    let mut keyboard: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    for row in rows.iter().flat_map(|row| fitting(row)) {
        let row = &row[..row.len().min(left)];
        left -= row.len();
        let row: Vec<_> = row.iter().filter_map(|press| button(press, belongs_to)).collect();
        if !row.is_empty() {
            keyboard.push(row);
        }
    }
    (!keyboard.is_empty()).then(|| InlineKeyboardMarkup::new(keyboard))
}

fn button(press: &Press, belongs_to: Option<i64>) -> Option<InlineKeyboardButton> {
    let payload = match belongs_to.filter(|_| !is_everybodys(&press.payload)) {
        Some(person) => owner::mark(&press.payload, person),
        None => press.payload.clone(),
    };
    // One button that Telegram would refuse must not cost the whole message.
    if payload.len() > MOST_PAYLOAD || payload.is_empty() || press.label.trim().is_empty() {
        tracing::error!(bytes = payload.len(), "a button does not fit and is left out");
        return None;
    }
    Some(InlineKeyboardButton::callback(press.label.clone(), payload))
}

/// Whether a button is for everybody who sees it, each on their own behalf: everybody is asked for their vote.
fn is_everybodys(payload: &str) -> bool {
    matches!(Action::decode(payload), Some(Action::Confer(Conferral::Ballot(_, None))))
}

/// The buttons of a row in as few rows as a phone can show: all buttons of a row are equally wide there.
fn fitting(row: &[Press]) -> Vec<&[Press]> {
    let longest = row.iter().map(|press| press.label.chars().count() + EDGES).max().unwrap_or(1);
    let side_by_side = (ROW_WIDTH / longest).clamp(1, 8);
    // Rather 2 and 2 than 3 and 1.
    let rows = row.len().div_ceil(side_by_side).max(1);
    row.chunks(row.len().div_ceil(rows).max(1)).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use crate::i18n::{
        I18n,
        samples::{self, Sample},
    };
    use proptest::prelude::*;

    fn message(lines: &[&str], buttons: &[&[&str]]) -> Message {
        let press = |label: &&str| Press { label: (*label).to_owned(), payload: "do".to_owned() };
        Message {
            lines: lines.iter().map(|line| vec![Span::Theirs((*line).to_owned())]).collect(),
            buttons: buttons.iter().map(|row| row.iter().map(press).collect()).collect(),
            ..Message::default()
        }
    }

    fn rows(buttons: &[&[&str]]) -> Vec<usize> {
        page(&message(&["x"], buttons), None).buttons.unwrap().inline_keyboard.iter().map(Vec::len).collect()
    }

    #[test]
    fn lines_of_a_table_stand_in_letters_of_one_width() {
        let fixed = |words: &str| vec![Span::Fixed(words.to_owned())];
        let lines = vec![vec![Span::Ours("Roles".to_owned())], fixed("  Backend:    a & b"), fixed("  Full-stack: c")];
        let page = page(&Message { lines, ..Message::default() }, None);
        assert_eq!(page.parts, ["<b>Roles</b>\n<code>  Backend:    a &amp; b</code>\n<code>  Full-stack: c</code>"]);
    }

    #[test]
    fn words_are_escaped_and_the_first_of_several_lines_is_bold() {
        let page = page(&message(&["<b>Ada</b> & co", "a < b"], &[]), None);
        assert_eq!(page.parts, ["<b>&lt;b&gt;Ada&lt;/b&gt; &amp; co</b>\na &lt; b"]);
        assert_eq!(super::page(&message(&["one"], &[]), None).parts, ["one"]);
    }

    /// What is read: without tags, and with what was escaped.
    fn read(html: &str) -> String {
        let bare = html.replace("<b>", "").replace("</b>", "");
        bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    #[test]
    fn every_message_of_every_language_is_within_the_limits_and_whole() {
        let dense = |text: &str| text.split_whitespace().collect::<String>();
        let i18n = I18n::new().unwrap();
        for Sample { language, key, message } in samples::at_length(&i18n) {
            for belongs_to in [None, Some(i64::MAX)] {
                let page = page(&message, belongs_to);
                let parts: Vec<String> = page.parts.iter().map(|part| read(part)).collect();
                for part in &parts {
                    assert!((1..=4_096 - MENTION).contains(&units(part)), "{language}: {key} has a part of {} units", units(part));
                }
                assert_eq!(dense(&parts.concat()), dense(&message.plain()), "{language}: {key} lost words");
                let buttons = page.buttons.unwrap().inline_keyboard;
                assert_eq!(buttons.iter().map(Vec::len).sum::<usize>(), message.buttons.len(), "{language}: {key} lost buttons");
                for press in message.buttons.iter().flatten() {
                    assert!(press.payload.len() == 64 && !press.label.contains('\n'), "{language}: {key}");
                }
            }
        }
        for (name, words) in samples::words(&i18n, "telegram-not-yours") {
            assert!(words.chars().count() <= 200, "{name} is too long for an alert");
        }
    }

    #[test]
    fn rows_fit_a_phone() {
        assert_eq!(rows(&[&["Yes", "No"]]), [2]);
        assert_eq!(rows(&[&["Tue 1 Dec, 09:00", "Tue 1 Dec, 10:00", "Tue 1 Dec, 11:00"]]), [1, 1, 1]);
        assert_eq!(rows(&[&["Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec", "Thu 3 Dec"]]), [2, 2]);
        assert_eq!(rows(&[&["A label that is as long as labels ever are in any of the languages"]]), [1]);
    }

    #[test]
    fn a_button_that_does_not_fit_costs_only_itself() {
        let mut message = message(&["x"], &[&["Yes", "No"]]);
        message.buttons[0][0].payload = "x".repeat(65);
        assert_eq!(page(&message, None).buttons.unwrap().inline_keyboard[0].len(), 1);
        message.buttons[0][1].payload = "x".repeat(64);
        assert_eq!(page(&message, Some(i64::MAX)).buttons.unwrap().inline_keyboard[0].len(), 1, "the owner is left out instead");
    }

    proptest! {
        #[test]
        fn every_part_is_short_enough_and_nothing_is_lost(lines in prop::collection::vec("[a 😀<]{0,3000}", 1..6)) {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let page = page(&message(&lines, &[]), None);
            let mut shown = String::new();
            for part in &page.parts {
                let words = part.replace("<b>", "").replace("</b>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                prop_assert!(units(&words) <= MOST_UNITS);
                shown += &words;
            }
            let bare = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&shown), bare(&lines.concat()));
        }
    }
}
