//! What is not for a whole channel: links to meetings, and amounts of money. Whoever may know them presses a button and sees them
//! alone.

use crate::i18n::message::{Message, Span};

/// The message without lines that only its reader should see. The first line says what it is about and stays.
pub(super) fn for_everybody(message: &Message) -> Message {
    let kept = message.lines.iter().enumerate().filter(|(index, line)| *index == 0 || !is_private(line));
    Message { lines: kept.map(|(_, line)| line.clone()).collect(), ..message.clone() }
}

fn is_private(line: &[Span]) -> bool {
    let text: String = line.iter().map(Span::text).collect();
    text.contains("://") || names_an_amount(&text)
}

/// A sign of a currency, or its code beside a figure.
fn names_an_amount(text: &str) -> bool {
    let is_sign = |character| matches!(character, '$' | '¢' | '£' | '¥' | '\u{20A0}'..='\u{20CF}');
    let mut words = text.split([' ', '\u{A0}', '\u{202F}']).map(|word| word.trim_matches(['.', ',', ';', ':', '(', ')']));
    let mut before = words.next().unwrap_or_default();
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase()) && !matches!(word, "UTC" | "GMT");
    let is_figure = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
    let beside = words.any(|word| {
        let found = is_code(before) && is_figure(word) || is_figure(before) && is_code(word);
        before = word;
        found
    });
    beside || text.contains(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_amounts_are_not_for_everybody() {
        for (line, private) in [
            ("Video: https://meet.example.com/1", true),
            ("After the trial: $2,000 a month", true),
            ("Danach: 2.000 €", true),
            ("Danach CHF\u{A0}2’000 im Monat", true),
            ("Tue 1 Dec, 09:00 UTC", false),
            ("Check-in, day 3 (Berlin, UTC+1)", false),
        ] {
            assert_eq!(is_private(&[Span::Ours(line.to_owned())]), private, "{line}");
        }
    }

    #[test]
    fn the_first_line_stays() {
        let line = |text: &str| vec![Span::Ours(text.to_owned())];
        let message = Message { lines: vec![line("$1"), line("$2"), line("three")], ..Message::default() };
        assert_eq!(for_everybody(&message).lines, [line("$1"), line("three")]);
    }
}
