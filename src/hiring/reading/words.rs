//! A sentence cut into words and marks.

/// Before anything: it is not wanted.
pub(super) const NOT: [&str; 23] = [
    "no", "not", "without", "non", "except", "don't", "doesn't", "won't", "isn't", "instead", "rather", "kein", "keine", "keinen",
    "keiner", "nicht", "ohne", "statt", "anstatt", "sin", "excepto", "lugar", "vez",
];

/// A word, a number, or one mark such as `,`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In small letters.
    pub text: String,
    /// Whether a space, or the beginning, stands before it.
    pub spaced: bool,
}

impl Word {
    /// A word or a number, not a mark.
    pub(super) fn is_word(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }
}

/// Cuts a text. `node.js`, `c++`, `c#`, `.net` and `2,000.50` and `don't` stay whole; `part-time` and `ci/cd` come apart at the mark.
pub(super) fn words(text: &str) -> Vec<Word> {
    let letters: Vec<char> = text.chars().map(|letter| if letter == '’' { '\'' } else { letter }).flat_map(char::to_lowercase).collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let mut words: Vec<Word> = Vec::new();
    let mut spaced = true;
    let mut index = 0;
    while index < letters.len() {
        let letter = letters[index];
        if letter.is_whitespace() {
            // A line's end also ends a sentence.
            if letter == '\n' {
                words.push(Word { text: ".".to_owned(), spaced: true });
            }
            spaced = true;
            index += 1;
            continue;
        }
        let begin = index;
        let dotted = letter == '.' && spaced && at(index + 1).is_alphabetic();
        if letter.is_alphanumeric() || dotted {
            index += 1;
            while index < letters.len() {
                let inside = at(index).is_alphanumeric()
                    || (at(index) == '.' && at(index - 1).is_alphanumeric() && at(index + 1).is_alphanumeric())
                    || (at(index) == '\'' && at(index + 1).is_alphabetic())
                    || (at(index) == ',' && at(index - 1).is_ascii_digit() && at(index + 1).is_ascii_digit());
                if !inside {
                    break;
                }
                index += 1;
            }
            // `c++`, `c#`; but the plus of `rust+kafka` and `l2+` is a mark.
            if at(index) == '#' && !at(index + 1).is_alphanumeric() {
                index += 1;
            } else if at(index) == '+' && at(index + 1) == '+' {
                index += 2;
            }
        } else {
            index += 1;
        }
        words.push(Word { text: letters[begin..index].iter().collect(), spaced });
        spaced = false;
    }
    words
}

/// Whether the words of `phrase` begin at `at`; a hyphen between two of them does not matter.
pub(super) fn phrase_at(words: &[Word], at: usize, phrase: &[&str]) -> bool {
    phrase_end(words, at, phrase).is_some()
}

/// Where a phrase that begins at `at` ends, exclusively.
pub(super) fn phrase_end(words: &[Word], at: usize, phrase: &[&str]) -> Option<usize> {
    let mut index = at;
    for (position, wanted) in phrase.iter().enumerate() {
        if position > 0 && words.get(index).is_some_and(|word| word.text == "-") {
            index += 1;
        }
        if words.get(index)?.text != *wanted {
            return None;
        }
        index += 1;
    }
    Some(index)
}

/// Whether the word before `at`, but for an article, says no.
pub(super) fn negated(words: &[Word], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| words.get(at)).map_or("", |word| word.text.as_str());
    NOT.contains(&before(1)) || (["a", "an", "ein", "eine", "einen", "un", "una"].contains(&before(1)) && NOT.contains(&before(2)))
}
