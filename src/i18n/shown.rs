//! The buttons a person has before their eyes, so that typing one is as good as pressing it.
//!
//! *Deliberately absent*: what a button does, a payload is only handed back; and where the messages are kept.

use super::message::{Message, Press};
use unicode_normalization::UnicodeNormalization;

/// The buttons of the last messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// The buttons of everything that was said since the person last did something, in the order in which they appeared:
    /// the first is number 1.
    turn: Vec<Press>,
    /// Buttons of earlier turns, the newest first.
    earlier: Vec<Press>,
}

impl Shown {
    /// So many buttons of a turn can be typed.
    pub const MOST: usize = 60;
    /// So many buttons of earlier turns are remembered; the oldest go first.
    pub const MOST_EARLIER: usize = 32;
    /// Typed words longer than this (in bytes) are no button: labels have at most 80 characters.
    const LONGEST: usize = 400;

    /// The person did something: what is shown from now on is numbered anew.
    pub fn turn(&mut self) {
        let older = std::mem::take(&mut self.earlier);
        for press in std::mem::take(&mut self.turn).into_iter().chain(older) {
            self.remember(press);
        }
    }

    /// Puts a press behind those of earlier turns, if there is room and it is not there yet.
    fn remember(&mut self, press: Press) {
        if self.earlier.len() < Self::MOST_EARLIER && !self.earlier.contains(&press) {
            self.earlier.push(press);
        }
    }

    /// A message has gone out.
    pub fn push(&mut self, message: &Message) {
        let room = Self::MOST - self.turn.len().min(Self::MOST);
        self.turn.extend(message.buttons.iter().flatten().take(room).cloned());
    }

    /// Messages of earlier turns, the newest turn first and those of one turn in their order.
    pub fn recall(&mut self, messages: &[Message]) {
        for press in messages.iter().flat_map(|message| message.buttons.iter().flatten()) {
            self.remember(press.clone());
        }
    }

    /// Whether only buttons of earlier turns could be meant: see [`Shown::resolve`].
    pub fn is_of_earlier(&self, typed: &str) -> bool {
        bracketed(typed.trim()).is_some() && self.resolve(typed, true).is_none()
    }

    /// The buttons of this turn, in their order.
    pub fn recent(&self) -> &[Press] {
        &self.turn
    }

    /// The payload of the button that was typed instead of pressed.
    ///
    /// - A label of this turn counts as it is, the last one if several are alike; case, spaces, and check marks, emoji or arrows around it do not
    ///   matter.
    /// - `[Label]` in brackets is always meant as a button, so it finds older ones too, the newest first.
    /// - `2` is the second button of the newest message, unless `numbers_are_answers` to the open question; `[2]` always.
    ///
    /// A label wins over a number: where a button says `3`, typing `3` presses that one.
    pub fn resolve(&self, typed: &str, numbers_are_answers: bool) -> Option<String> {
        let typed = typed.trim();
        if typed.is_empty() || typed.len() > Self::LONGEST {
            return None;
        }
        let inside = bracketed(typed);
        let words = inside.unwrap_or(typed);
        let press = labelled(words, self.turn.iter().rev())
            .or_else(|| {
                let number = (inside.is_some() || !numbers_are_answers).then(|| number(words)).flatten()?;
                self.turn.get(number.checked_sub(1)?)
            })
            .or_else(|| inside.and_then(|words| labelled(words, self.earlier.iter())))?;
        Some(press.payload.clone())
    }
}

fn bracketed(typed: &str) -> Option<&str> {
    typed.strip_prefix('[')?.strip_suffix(']').map(str::trim)
}

/// The button with this label: as it is written, or else as [`bare`] as the others.
fn labelled<'shown>(words: &str, mut among: impl Iterator<Item = &'shown Press> + Clone) -> Option<&'shown Press> {
    let wanted = bare(words);
    let exact = among.clone().find(|press| press.label.trim() == words);
    exact.or_else(|| among.find(|press| !wanted.is_empty() && bare(&press.label) == wanted))
}

/// Digits alone, perhaps with the dot or bracket of a list: `2`, `2.`, `2)`.
fn number(words: &str) -> Option<usize> {
    let digits = words.trim_end_matches(['.', ')']);
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// A label as people type it: no decoration, small letters, single ordinary spaces, typewriter signs.
fn bare(label: &str) -> String {
    let label = label.trim_matches(is_decoration);
    let label = bracketed(label).unwrap_or(label);
    let mut bare = String::with_capacity(label.len());
    // Most labels are plain: composing and lowering them by Unicode's tables is most of the work otherwise.
    let mut plain = label.bytes().map(|byte| char::from(byte.to_ascii_lowercase()));
    let mut composed = label.nfkc().flat_map(char::to_lowercase);
    let is_plain = label.is_ascii();
    while let Some(character) = if is_plain { plain.next() } else { composed.next() } {
        match character {
            '’' | '‘' => bare.push('\''),
            '“' | '”' => bare.push('"'),
            '−' | '–' | '—' | '‑' | '‐' => bare.push('-'),
            // Emoji are written with and without it.
            '\u{FE0F}' => {}
            _ if character.is_whitespace() => {
                if !bare.ends_with(' ') {
                    bare.push(' ');
                }
            }
            _ => bare.push(character),
        }
    }
    bare.trim_matches(|character: char| character == '.' || is_decoration(character)).to_owned()
}

/// Signs around a label that nobody types: check marks, boxes, arrows, emoji, bullets, the dots of "more…".
fn is_decoration(character: char) -> bool {
    character.is_whitespace()
        || matches!(character,
            '•' | '·' | '…' | '\u{20E3}' | '\u{200D}' | '\u{FE0F}'
            | '\u{2190}'..='\u{21FF}' // arrows
            | '\u{2300}'..='\u{23FF}' // technical signs
            | '\u{25A0}'..='\u{27BF}' // shapes, signs, check marks
            | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}' // more arrows and squares
            | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message(labels: &[&str]) -> Message {
        let press = |label: &&str| Press { label: (*label).to_owned(), payload: format!("do:{label}") };
        Message { buttons: labels.iter().map(|label| vec![press(label)]).collect(), ..Message::default() }
    }

    fn shown(messages: &[&[&str]]) -> Shown {
        let mut shown = Shown::default();
        for labels in messages {
            shown.turn();
            shown.push(&message(labels));
        }
        shown
    }

    #[test]
    fn a_label_is_found_however_it_is_typed() {
        let shown = shown(&[&["✓ Rust", "☐ Node.js", "More times →", "🔎 Search…", "$2,200", "👍", "L2", "I don’t know"]]);
        for (typed, label) in [
            ("rust", "✓ Rust"),
            ("  RUST ", "✓ Rust"),
            ("[Rust]", "✓ Rust"),
            ("[ ✓ rust ]", "✓ Rust"),
            ("✅ Rust", "✓ Rust"),
            ("node.js", "☐ Node.js"),
            ("more  times", "More times →"),
            ("search", "🔎 Search…"),
            ("Search...", "🔎 Search…"),
            ("$2,200", "$2,200"),
            ("👍", "👍"),
            ("l2", "L2"),
            ("i don't know", "I don’t know"),
        ] {
            assert_eq!(shown.resolve(typed, true), Some(format!("do:{label}")), "{typed:?}");
        }
        for typed in ["", "[]", "[", "…", "✓", "rus", "rust and go", "🎉", "node", &"x".repeat(5000)] {
            assert_eq!(shown.resolve(typed, false), None, "{typed:?}");
        }
    }

    #[test]
    fn only_brackets_reach_back_to_older_messages() {
        let shown = shown(&[&["Book", "Other"], &["Yes"]]);
        assert_eq!(shown.resolve("book", false), None);
        assert_eq!(shown.resolve("[book]", false).unwrap(), "do:Book");
        assert_eq!(shown.resolve("yes", false).unwrap(), "do:Yes");
        assert_eq!(shown.resolve("2", false), None, "numbers count within the turn");
    }

    #[test]
    fn a_message_without_buttons_leaves_nothing_to_type() {
        let shown = shown(&[&["Book"], &[]]);
        assert_eq!(shown.resolve("book", false), None);
        assert_eq!(shown.resolve("1", false), None);
        assert_eq!(shown.resolve("[Book]", false).unwrap(), "do:Book");
    }

    #[test]
    fn a_number_picks_unless_it_answers() {
        let shown = shown(&[&["a", "b", "3", "d"]]);
        assert_eq!(shown.resolve("1", false).unwrap(), "do:a");
        assert_eq!(shown.resolve("2)", false).unwrap(), "do:b");
        assert_eq!(shown.resolve("2", true), None);
        assert_eq!(shown.resolve("[2]", true).unwrap(), "do:b");
        assert_eq!(shown.resolve("3", true).unwrap(), "do:3", "a label that is a number is a label");
        for typed in ["0", "5", "-1", "99999999999999999999999", ".", "1 2"] {
            assert_eq!(shown.resolve(typed, false), None, "{typed:?}");
        }
    }

    #[test]
    fn the_newest_wins_and_the_oldest_go() {
        let mut shown = Shown::default();
        for round in 0..50 {
            let mut message = message(&["Pick", &format!("only {round}")]);
            message.buttons[0][0].payload = format!("pick:{round}");
            shown.turn();
            shown.push(&message);
        }
        assert_eq!(shown.resolve("[pick]", false).unwrap(), "pick:49");
        assert_eq!(shown.resolve("[only 38]", false).unwrap(), "do:only 38");
        assert_eq!(shown.resolve("[only 30]", false), None);
    }

    #[test]
    fn messages_of_earlier_turns_can_be_recalled() {
        let mut recalled = Shown::default();
        recalled.push(&message(&["Now"]));
        assert!(recalled.is_of_earlier("[Book]") && !recalled.is_of_earlier("[Now]") && !recalled.is_of_earlier("Book"));
        recalled.recall(&[message(&["Newer", "Book"]), message(&["Book", "Older"])]);
        assert_eq!(recalled, {
            let mut shown = shown(&[&["Book", "Older"], &["Newer", "Book"]]);
            shown.turn();
            shown.push(&message(&["Now"]));
            shown
        });
        assert!(!recalled.is_of_earlier("[Book]"));
        let many: Vec<_> = (0..50).map(|number| message(&[&format!("only {number}")])).collect();
        recalled.recall(&many);
        assert_eq!(recalled.earlier.len(), Shown::MOST_EARLIER);
    }

    #[test]
    fn the_messages_of_one_turn_are_numbered_through() {
        let mut shown = shown(&[&["Old"], &["a", "b"]]);
        shown.push(&message(&["b", "c"]));
        assert_eq!(shown.resolve("4", false).unwrap(), "do:c");
        assert_eq!(shown.resolve("a", false).unwrap(), "do:a");
        shown.turn();
        assert_eq!(shown.resolve("1", false), None);
        assert_eq!(shown.resolve("[a]", false).unwrap(), "do:a");
    }

    proptest! {
        #[test]
        fn every_shown_label_answers_to_itself(labels in prop::collection::vec("\\PC{1,12}", 1..6), typed in "\\PC{0,12}") {
            let labels: Vec<&str> = labels.iter().map(String::as_str).filter(|label| !label.trim().is_empty() && bracketed(label.trim()).is_none()).collect();
            let shown = shown(&[&labels]);
            for label in &labels {
                prop_assert!(shown.resolve(label, true).is_some(), "{:?}", label);
            }
            let _ = shown.resolve(&typed, false);
        }
    }
}
