//! A text cut into words and marks, each with its place in the text.

use crate::hiring::{folding::fold, skill::is_form};

/// A word, a number, or one mark such as `,`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "four things that a typed word has or has not, all independent")]
pub(super) struct Word {
    /// In small letters and without accents.
    pub text: String,
    /// Whether a space, or the beginning, stands before it.
    pub spaced: bool,
    /// Whether it begins a line.
    pub begins_line: bool,
    /// Whether it was typed with a capital first.
    pub capital: bool,
    /// Whether it was typed in capitals alone, two of them or more.
    pub capitals: bool,
    /// Where it begins and ends in the text, in bytes.
    pub from: usize,
    /// See `from`.
    pub to: usize,
}

impl Word {
    /// A word or a number, not a mark.
    pub fn is_word(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }
}

/// French articles and pronouns that lose their vowel before another word: they come apart from it.
const ELIDED: &[&str] = &["l", "d", "c", "j", "m", "t", "s", "n", "qu", "jusqu", "lorsqu", "puisqu"];

/// Cuts a text. `node.js`, `c++`, `c#`, `.net`, `2,000.50`, `don't` and `w/` stay whole; `part-time` becomes two words
/// without a mark between them, `ci/cd` comes apart at the mark.
pub(super) fn words(text: &str) -> Vec<Word> {
    let letters: Vec<(usize, char)> =
        text.char_indices().map(|(at, letter)| (at, if matches!(letter, '’' | '‘' | '`') { '\'' } else { letter })).collect();
    let mut cutter = Cutter { text, letters, words: Vec::new(), spaced: true, begins_line: true };
    let mut index = 0;
    while index < cutter.letters.len() {
        index = cutter.step(index);
    }
    cutter.words
}

struct Cutter<'a> {
    text: &'a str,
    letters: Vec<(usize, char)>,
    words: Vec<Word>,
    spaced: bool,
    begins_line: bool,
}

impl Cutter<'_> {
    fn at(&self, index: usize) -> char {
        self.letters.get(index).map_or(' ', |(_, letter)| *letter)
    }

    fn step(&mut self, begin: usize) -> usize {
        let letter = self.at(begin);
        if letter.is_whitespace() || is_unseen(letter) {
            self.spaced = true;
            self.begins_line |= letter == '\n';
            return begin + 1;
        }
        let apart = self.spaced || matches!(self.at(begin.wrapping_sub(1)), '/' | '(' | ',' | '+' | '&' | '|' | '[' | '"');
        let dotted = letter == '.' && apart && self.at(begin + 1).is_alphabetic();
        let mut end = begin + 1;
        if letter.is_alphanumeric() || dotted {
            end = self.word_end(begin);
            if let Some(cut) = self.elision(begin, end) {
                end = cut;
            } else if let Some(cut) = self.sentence_end(begin, end) {
                end = cut;
            }
        } else if is_dash(letter) && !self.spaced && self.joins(begin) {
            // A hyphen inside a word says nothing; between figures it makes a range.
            return begin + 1;
        }
        self.push(begin, end);
        end
    }

    fn word_end(&self, begin: usize) -> usize {
        let ideographic = is_ideograph(self.at(begin));
        let mut end = begin + 1;
        while end < self.letters.len() {
            let (letter, before, after) = (self.at(end), self.at(end - 1), self.at(end + 1));
            let inside = (letter.is_alphanumeric() && is_ideograph(letter) == ideographic)
                || (letter == '.' && before.is_alphanumeric() && after.is_alphanumeric())
                || (letter == '\'' && (after.is_alphabetic() || (before.is_ascii_digit() && after.is_ascii_digit())))
                || (letter == ',' && before.is_ascii_digit() && after.is_ascii_digit());
            if !inside {
                break;
            }
            end += 1;
        }
        // `c++`, `c#`; but the plus of `rust+kafka` and `l2+` is a mark.
        if self.at(end) == '#' && !self.at(end + 1).is_alphanumeric() {
            end + 1
        } else if self.at(end) == '+' && self.at(end + 1) == '+' {
            end + 2
        } else if end - begin == 1 && matches!(self.at(begin), 'w' | 'W') && self.at(end) == '/' {
            let without = matches!(self.at(end + 1), 'o' | 'O') && !self.at(end + 2).is_alphanumeric();
            end + 1 + usize::from(without)
        } else {
            end
        }
    }

    /// Where `l'api` comes apart.
    fn elision(&self, begin: usize, end: usize) -> Option<usize> {
        let mark = (begin..end.min(begin + 8)).find(|index| self.at(*index) == '\'')?;
        let before: String = (begin..mark).map(|index| self.at(index)).flat_map(char::to_lowercase).collect();
        (ELIDED.contains(&before.as_str()) && mark + 2 < end).then_some(mark + 1)
    }

    /// Where two sentences come apart that no space parts: `Java.Build`, but not `node.js`, `3.11` or `p.a`.
    fn sentence_end(&self, begin: usize, end: usize) -> Option<usize> {
        let dot = (begin + 3..end).find(|index| self.at(*index) == '.')?;
        if self.at(dot - 1).is_ascii_digit() || self.at(dot + 1).is_ascii_digit() {
            return None;
        }
        // `ethers.js` and `zoom.us` are names of their own.
        let tail = end - dot - 1;
        let sentence = self.at(dot + 1).is_uppercase() && self.at(dot + 2).is_lowercase();
        if !sentence && tail <= 3 {
            return None;
        }
        let whole: String = (begin..end).map(|index| self.at(index)).collect();
        (!is_form(&whole)).then_some(dot)
    }

    /// Whether a hyphen stands inside a word rather than between figures.
    fn joins(&self, index: usize) -> bool {
        let (before, after) = (self.at(index.wrapping_sub(1)), self.at(index + 1));
        before.is_alphabetic()
            && !is_ideograph(before)
            && after.is_alphanumeric()
            && !(after.is_ascii_digit() && (self.ends_in_zone(index) || self.follows_figure()))
            || (before.is_ascii_digit() && after.is_alphabetic() && !self.figure_before(index))
    }

    /// `100k-120k`: the hyphen makes a range.
    fn follows_figure(&self) -> bool {
        self.words.last().is_some_and(|word| word.text.starts_with(|letter: char| letter.is_ascii_digit()))
    }

    /// `UTC-3`: the hyphen is a minus there.
    fn ends_in_zone(&self, index: usize) -> bool {
        index >= 3 && {
            let before: String = (index - 3..index).map(|index| self.at(index).to_ascii_lowercase()).collect();
            matches!(before.as_str(), "utc" | "gmt")
        }
    }

    /// Whether the hyphen follows an amount, as in `$2-k`; a hyphen after a figure otherwise belongs to a word.
    fn figure_before(&self, index: usize) -> bool {
        index >= 2 && matches!(self.at(index - 2), '$' | '€' | '£')
    }

    fn push(&mut self, begin: usize, end: usize) {
        let from = self.letters.get(begin).map_or(self.text.len(), |(at, _)| *at);
        let to = self.letters.get(end).map_or(self.text.len(), |(at, _)| *at);
        let typed = &self.text[from..to];
        let text = if typed.is_ascii() { typed.to_ascii_lowercase() } else { fold(typed) };
        let capital = typed.chars().next().is_some_and(char::is_uppercase);
        let capitals = typed.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !typed.chars().any(char::is_lowercase);
        let (spaced, begins_line) = (self.spaced, self.begins_line);
        self.words.push(Word { text, spaced, begins_line, capital, capitals, from, to });
        (self.spaced, self.begins_line) = (false, false);
    }
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑')
}

/// Letters that take no room: joiners, direction marks, variation selectors.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe0f}')
}

/// Letters of a script that puts no spaces between words.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn names_and_amounts_stay_whole() {
        assert_eq!(cut("Node.js, C++ & c#/.NET"), ["node.js", ",", "c++", "&", "c#", "/", ".net"]);
        assert_eq!(cut("part-time 2-3k $2,000.50 don't"), ["part", "time", "2", "-", "3k", "$", "2,000.50", "don't"]);
        assert_eq!(cut("w/ go, w/o l'API d'été"), ["w/", "go", ",", "w/o", "l'", "api", "d'", "ete"]);
        assert_eq!(cut("using Java.Build a 招聘Java开发"), ["using", "java", ".", "build", "a", "招聘", "java", "开发"]);
        assert_eq!(cut("UTC-3, GMT+8"), ["utc", "-", "3", ",", "gmt", "+", "8"]);
    }
}
