//! Text as it is compared: what people type with or without capitals, accents and special letters becomes one spelling.
//!
//! *Deliberately absent*: any meaning.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, without accents, special Latin letters spelled out; everything else stays as it is.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            '’' | '‘' | '`' => folded.push('\''),
            '–' | '—' | '‑' | '−' | '‐' => folded.push('-'),
            // The dot that lower-casing `İ` leaves behind.
            letter if is_combining_mark(letter) => {}
            letter => folded.push(letter),
        }
    }
    folded
}

/// [`fold`]ed, and every run of anything but letters and digits one space.
pub(crate) fn words(text: &str) -> String {
    let folded = fold(text);
    let parts: Vec<_> = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        assert_eq!(fold("MAÑANA Straße İzmir Łódź"), "manana strasse izmir lodz");
        assert_eq!(words("  São   Paulo, (BR) "), "sao paulo br");
    }
}
