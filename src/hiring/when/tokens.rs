//! A text cut into numbers, signs, and words with their meanings.

use super::{
    languages::{LONGEST_PHRASE, meanings},
    words::{Meaning, Unit},
};
use crate::hiring::folding::fold;

/// Longer texts are no dates.
const MAX_CHARS: usize = 120;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// A number in digits, and how many digits it has.
    Number(u32, usize),
    /// A known word or phrase.
    Word(Vec<Meaning>),
    /// One of `: / . -`, right after or right before a digit.
    Sign(char),
}

/// A piece, and whether it follows the one before without a space.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Token {
    piece: Piece,
    glued: bool,
}

/// The pieces of a text, which are asked what stands at a place; beyond the end stands nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tokens(Vec<Token>);

impl Tokens {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The meanings of a word at a place.
    pub fn words(&self, at: usize) -> Option<&[Meaning]> {
        match &self.0.get(at)?.piece {
            Piece::Word(meanings) => Some(meanings),
            Piece::Number(..) | Piece::Sign(_) => None,
        }
    }

    /// The first meaning of a word that is wanted.
    pub fn find<T>(&self, at: usize, wanted: impl Fn(Meaning) -> Option<T>) -> Option<T> {
        self.words(at)?.iter().find_map(|meaning| wanted(*meaning))
    }

    /// Whether a word can have a meaning.
    pub fn means(&self, at: usize, wanted: Meaning) -> bool {
        self.words(at).is_some_and(|meanings| meanings.contains(&wanted))
    }

    /// Whether a word is a month to some and a day of the week to others.
    pub fn is_day_and_month(&self, at: usize) -> bool {
        self.month(at).is_some() && self.find(at, |meaning| if let Meaning::Day(_) = meaning { Some(()) } else { None }).is_some()
    }

    /// A length of time.
    pub fn unit(&self, at: usize) -> Option<Unit> {
        self.find(at, |meaning| if let Meaning::Unit(unit) = meaning { Some(unit) } else { None })
    }

    /// A month.
    pub fn month(&self, at: usize) -> Option<u32> {
        self.find(at, |meaning| if let Meaning::Month(month) = meaning { Some(month) } else { None })
    }

    /// A number in digits or words.
    pub fn number(&self, at: usize) -> Option<u32> {
        let in_words = || self.find(at, |meaning| if let Meaning::Number(number) = meaning { Some(number) } else { None });
        self.figure(at).map(|(value, _)| value).or_else(in_words)
    }

    /// A number in digits, and how many.
    pub fn figure(&self, at: usize) -> Option<(u32, usize)> {
        match self.0.get(at)?.piece {
            Piece::Number(value, digits) => Some((value, digits)),
            Piece::Word(_) | Piece::Sign(_) => None,
        }
    }

    /// A sign.
    pub fn sign(&self, at: usize) -> Option<char> {
        match self.0.get(at)?.piece {
            Piece::Sign(sign) => Some(sign),
            Piece::Word(_) | Piece::Number(..) => None,
        }
    }

    /// Whether a piece follows the one before without a space.
    pub fn glued(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|token| token.glued)
    }
}

/// A piece that is not understood yet.
enum Raw {
    Number(u32, usize),
    Letters(String),
    Sign(char),
}

/// The pieces of a text; `None` when it is too long or has a word or number that no date has.
pub(super) fn tokens(text: &str) -> Option<Tokens> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return None;
    }
    let raw = cut(&undotted(&fold(text)))?;
    let mut tokens = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some((piece, glued)) = raw.get(at) {
        let (piece, length) = match piece {
            Raw::Number(value, digits) => (Piece::Number(*value, *digits), 1),
            Raw::Sign(sign) => (Piece::Sign(*sign), 1),
            Raw::Letters(_) => {
                let (meanings, length) = phrase(&raw[at..])?;
                (Piece::Word(meanings), length)
            }
        };
        tokens.push(Token { piece, glued: *glued });
        at += length;
    }
    Some(Tokens(tokens))
}

/// The meanings of the longest known phrase at the beginning, and how many words it has.
fn phrase(raw: &[(Raw, bool)]) -> Option<(Vec<Meaning>, usize)> {
    let words: Vec<&str> = raw
        .iter()
        .take(LONGEST_PHRASE)
        .map_while(|(piece, _)| match piece {
            Raw::Letters(word) => Some(word.as_str()),
            Raw::Number(..) | Raw::Sign(_) => None,
        })
        .collect();
    (1..=words.len()).rev().find_map(|length| {
        let meanings = meanings(&words[..length].join(" "));
        (!meanings.is_empty()).then(|| (meanings.to_vec(), length))
    })
}

/// `a.m.` and its kin without dots and spaces.
fn undotted(text: &str) -> String {
    let mut text = text.to_owned();
    for (written, plain) in [
        ("an hour and a half", "90 minutes"),
        ("one and a half hours", "90 minutes"),
        ("anderthalb stunden", "90 minuten"),
        ("eineinhalb stunden", "90 minuten"),
        ("einer dreiviertelstunde", "45 minuten"),
        ("einer viertelstunde", "15 minuten"),
        ("a quarter of an hour", "15 minutes"),
        ("un cuarto de hora", "15 minutos"),
        ("tres cuartos de hora", "45 minutos"),
        ("una hora y media", "90 minutos"),
        ("uma hora e meia", "90 minutos"),
        ("une heure et demie", "90 minutes"),
        ("un quart d'heure", "15 minutes"),
        ("trois quarts d'heure", "45 minutes"),
        ("the week after next", "in 2 weeks"),
        ("week after next", "in 2 weeks"),
        ("ubernachste woche", "in 2 wochen"),
        ("ubernachster woche", "in 2 wochen"),
        ("ubernachsten woche", "in 2 wochen"),
        ("weeks' time", "weeks"),
        ("weeks time", "weeks"),
        ("week's time", "week"),
        ("days' time", "days"),
        ("days time", "days"),
        ("months time", "months"),
        ("a fortnight", "2 weeks"),
        ("une quinzaine de jours", "15 jours"),
        ("une quinzaine", "2 semaines"),
    ] {
        if text.contains(written) {
            text = text.replace(written, plain);
        }
    }
    for (dotted, plain) in [("a. m.", "am"), ("p. m.", "pm"), ("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm")] {
        text = text.replace(dotted, plain);
    }
    text
}

/// Runs of digits, runs of letters, and signs beside digits; other signs separate.
fn cut(text: &str) -> Option<Vec<(Raw, bool)>> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let mut raw = Vec::new();
    let (mut at, mut glued) = (0, false);
    while let Some(letter) = letters.get(at) {
        let start = at;
        if letter.is_ascii_digit() {
            while digit(Some(at)) {
                at += 1;
            }
            let digits: String = letters[start..at].iter().collect();
            raw.push((Raw::Number(digits.parse().ok()?, digits.len()), glued));
            glued = true;
        } else if letter.is_alphanumeric() {
            while letters.get(at).is_some_and(|letter| *letter == '\'' || (letter.is_alphanumeric() && !letter.is_ascii_digit())) {
                at += 1;
            }
            let word = letters[start..at].iter().filter(|letter| **letter != '\'').collect();
            raw.push((Raw::Letters(word), glued));
            glued = true;
        } else {
            at += 1;
            let beside_digits = digit(start.checked_sub(1)) || digit(Some(at));
            if matches!(letter, ':' | '/' | '.' | '-') && beside_digits {
                raw.push((Raw::Sign(*letter), glued));
                glued = true;
            } else {
                glued = false;
            }
        }
    }
    Some(raw)
}
