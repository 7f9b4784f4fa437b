//! Marks around arguments, so that a formatted text can be taken apart into spans again.
//!
//! Fluent turns a message and its arguments into one string. What came from outside must be told apart from our own
//! words afterwards, wherever a translation put it; so it travels between private-use characters, which are taken out of
//! everything that comes in. *Deliberately absent*: escaping for a platform; that is the adapter's.

use super::message::Span;
use chrono::{DateTime, Utc};
use uuid::Uuid;

const THEIRS: char = '\u{E000}';
const MOMENT: char = '\u{E001}';
const SHOWN: char = '\u{E002}';
const END: char = '\u{E003}';
const CODE: char = '\u{E005}';
const DOOR: char = '\u{E006}';
const FIXED: char = '\u{E007}';
/// Stands for an element of a list while the list is being shaped.
pub(super) const HOLE: char = '\u{E004}';

/// Words from outside, made harmless and marked.
pub(super) fn theirs(words: &str) -> String {
    let mut marked = String::with_capacity(words.len() + 6);
    marked.push(THEIRS);
    clean_into(words, &mut marked);
    marked.push(END);
    marked
}

/// Words from outside, made harmless: one line, no control characters, no marks of ours and nothing that turns the
/// direction of the text around it.
pub(super) fn clean(words: &str) -> String {
    let mut cleaned = String::with_capacity(words.len());
    clean_into(words, &mut cleaned);
    cleaned
}

/// A moment and how it is shown, marked. Cut to whole seconds.
pub(super) fn moment(at: DateTime<Utc>, shown: &str) -> String {
    format!("{MOMENT}{}{SHOWN}{shown}{END}", at.timestamp())
}

/// The place of a code, marked.
pub(super) fn code(of: Uuid) -> String {
    format!("{CODE}{of}{END}")
}

/// The place of an address with a code, marked.
pub(super) fn door(of: Uuid) -> String {
    format!("{DOOR}{of}{END}")
}

/// Our own words in letters of one width, marked; they hold no marks.
pub(super) fn fixed(words: &str) -> String {
    format!("{FIXED}{}{END}", clean(words))
}

/// A marked text as it reads, without the marks.
pub(super) fn plain(marked: &str) -> String {
    pieces(marked).iter().map(Span::text).collect()
}

/// A marked text as lines of spans.
pub(super) fn lines(marked: &str) -> Vec<Vec<Span>> {
    // No mark reaches over a line break: foreign words have none, and neither has a moment.
    marked.split('\n').map(pieces).collect()
}

fn clean_into(words: &str, into: &mut String) {
    for character in words.chars() {
        match character {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => into.push(' '),
            // Our marks, and what turns the direction of writing.
            '\u{E000}'..='\u{E00F}' | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            _ if character.is_control() => {}
            _ => into.push(character),
        }
    }
}

fn pieces(marked: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = marked;
    while let Some(start) = rest.find([THEIRS, MOMENT, CODE, DOOR, FIXED]) {
        let (ours, marked) = rest.split_at(start);
        push_ours(&mut spans, ours);
        let (inside, after) = marked.split_once(END).unwrap_or((marked, ""));
        spans.push(read(inside));
        rest = after;
    }
    push_ours(&mut spans, rest);
    spans
}

fn read(inside: &str) -> Span {
    if let Some(words) = inside.strip_prefix(THEIRS) {
        return Span::Theirs(words.to_owned());
    }
    if let Some(words) = inside.strip_prefix(FIXED) {
        return Span::Fixed(words.to_owned());
    }
    if let Some(of) = inside.strip_prefix(CODE).and_then(|of| of.parse().ok()) {
        return Span::Code { of };
    }
    if let Some(of) = inside.strip_prefix(DOOR).and_then(|of| of.parse().ok()) {
        return Span::Door { of };
    }
    let (seconds, shown) = inside.strip_prefix(MOMENT).and_then(|rest| rest.split_once(SHOWN)).unwrap_or(("", inside));
    match seconds.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0)) {
        Some(at) => Span::Moment { at, shown: shown.to_owned() },
        None => Span::Ours(shown.to_owned()),
    }
}

fn push_ours(spans: &mut Vec<Span>, words: &str) {
    if !words.is_empty() {
        spans.push(Span::Ours(words.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn foreign_words_lose_marks_controls_and_direction() {
        let nasty = "Eve\u{E003}\u{E001}0\u{E002}x\n\u{202e}drow\u{2066}\u{0007}s\u{200f}";
        let text = format!("Hi {}!", theirs(nasty));
        let spans = vec![Span::Ours("Hi ".into()), Span::Theirs("Eve0x drows".into()), Span::Ours("!".into())];
        assert_eq!(lines(&text), vec![spans]);
    }

    #[test]
    fn a_family_emoji_stays_whole() {
        assert_eq!(clean("👩\u{200d}💻 Zoë"), "👩\u{200d}💻 Zoë");
    }

    proptest! {
        #[test]
        fn whatever_comes_in_stays_inside_its_span(before in "[a-z ]{0,5}", words in "\\PC{0,20}|[\u{E000}-\u{E00F}a\n]{0,9}", second in 0_i64..4_000_000_000) {
            let at = DateTime::from_timestamp(second, 0).unwrap_or_default();
            let spans = lines(&format!("{before}{}{}", theirs(&words), moment(at, "noon")));
            prop_assert_eq!(spans.len(), 1);
            let tail = &spans[0][spans[0].len() - 2..];
            prop_assert_eq!(&tail[0], &Span::Theirs(clean(&words)));
            prop_assert_eq!(&tail[1], &Span::Moment { at, shown: "noon".into() });
        }
    }
}
