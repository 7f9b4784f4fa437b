//! Words as Discord shows them: whatever could be read as markup, a mention or a masked link is escaped, and moments become
//! Discord's own, which each reader sees in their zone and language.

use crate::i18n::message::Span;

/// Characters of a text as Discord counts them, or more: astral characters count twice.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A line in pieces that must not be torn apart: an escaped character, a moment, an address.
pub(super) fn pieces(line: &[Span]) -> Vec<String> {
    let mut pieces = Vec::new();
    for span in line {
        match span {
            Span::Ours(text) | Span::Theirs(text) => escape(text, &mut pieces),
            Span::Fixed(text) => pieces.push(format!("`{}`", text.replace('`', "'"))),
            Span::Moment { at, .. } => {
                let unix = at.timestamp();
                pieces.push(format!("<t:{unix}:F> (<t:{unix}:R>)"));
            }
            // They are words by the time that a message gets here.
            Span::Code { .. } | Span::Door { .. } => {}
        }
    }
    pieces
}

/// Words alone, escaped: for texts that come without spans.
pub(super) fn escaped(text: &str) -> String {
    let mut pieces = Vec::new();
    escape(text, &mut pieces);
    pieces.concat()
}

fn escape(text: &str, pieces: &mut Vec<String>) {
    let mut begins = pieces.is_empty();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if let Some(length) = address(rest) {
            pieces.push(rest[..length].to_owned());
            rest = &rest[length..];
            begins = false;
            continue;
        }
        rest = &rest[character.len_utf8()..];
        let numbers_a_list = character == '.' && is_number(pieces);
        if is_markup(character) || numbers_a_list || begins && matches!(character, '-' | '+') {
            pieces.push(format!("\\{character}"));
        } else {
            pieces.push(character.to_string());
        }
        begins = begins && character == ' ' || character == '\n';
    }
}

/// What Discord's markup is made of, wherever it stands.
const fn is_markup(character: char) -> bool {
    matches!(character, '\\' | '*' | '_' | '~' | '|' | '`' | '>' | '<' | '#' | '[' | ']' | '(' | ')' | '@')
}

/// Whether the line so far is digits only: `1.` would begin a list.
fn is_number(pieces: &[String]) -> bool {
    (1..=9).contains(&pieces.len()) && pieces.iter().all(|piece| piece.len() == 1 && piece.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The length of a web address that stands here. It shows as what it is, so it needs no escaping; inside one, backslashes would
/// lead elsewhere. Whatever could end an address and begin markup is no part of it.
fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/?#&=%+:,;!$'".contains(&byte);
    let length = text.bytes().take_while(|byte| is_part(*byte)).count();
    (length > scheme.len()).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use proptest::prelude::*;

    fn theirs(text: &str) -> String {
        pieces(&[Span::Theirs(text.to_owned())]).concat()
    }

    #[test]
    fn nothing_from_outside_becomes_markup() {
        for (text, shown) in [
            ("**bold** _it_ ~~no~~ ||spoiler||", r"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|"),
            ("<@123> @everyone <#5> <t:1:F>", r"\<\@123\> \@everyone \<\#5\> \<t:1:F\>"),
            ("[free](https://evil.example)", r"\[free\]\(https://evil.example\)"),
            ("- a", r"\- a"),
            ("12. a 3.5", r"12\. a 3.5"),
            ("C# ", r"C\# "),
            ("https://a.example/x_y_z and a_b", r"https://a.example/x_y_z and a\_b"),
        ] {
            assert_eq!(theirs(text), shown);
        }
    }

    #[test]
    fn a_moment_is_discords_own() {
        let moment = Span::Moment { at: DateTime::UNIX_EPOCH, shown: "whenever".to_owned() };
        assert_eq!(pieces(&[Span::Ours("at ".to_owned()), moment]).concat(), "at <t:0:F> (<t:0:R>)");
    }

    proptest! {
        #[test]
        fn every_sign_of_markup_has_its_backslash(text in "[a\\\\*_~|`><#()@ \\[\\]-]{0,30}") {
            let shown = theirs(&text);
            let mut characters = shown.chars();
            let mut plain = String::new();
            while let Some(character) = characters.next() {
                if character == '\\' {
                    plain.extend(characters.next());
                } else {
                    prop_assert!(!is_markup(character), "{}", shown);
                    plain.push(character);
                }
            }
            prop_assert_eq!(plain, text);
        }
    }
}
