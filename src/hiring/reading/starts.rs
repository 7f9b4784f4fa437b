//! When the work begins, as it was typed.

use super::{
    cues::{Cue, Said, Span},
    lists::Lists,
};
use crate::hiring::when::{self, DateAnswer, DayMonth};
use chrono::NaiveDate;

/// A start that was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As soon as possible.
    Soon,
    /// On this day.
    On(NaiveDate),
}

/// Between a word about the start and the date.
const BETWEEN: &[&str] = &[
    "on",
    "at",
    "by",
    "am",
    "zum",
    "de",
    "el",
    ":",
    "is",
    "from",
    "date",
    "the",
    "would",
    "be",
    "a",
    "le",
    "la",
    "em",
    "no",
    "dia",
    "can",
    "should",
    "ideally",
    "=",
    "als",
    "ab",
    "partir",
    "o",
    "possible",
    "werk",
    "spatestens",
    "latest",
    "later",
    "than",
    "around",
    "about",
    "circa",
    "ca",
    "etwa",
    "sobre",
    "vers",
    "hopefully",
    "sometime",
    "us",
    "with",
    "del",
    "d'",
    "desde",
];
/// The most words of a date.
const WORDS_OF_A_DATE: usize = 6;
/// Words that no date ends with.
const NOT_LAST: &[&str] = &["and", "y", "und", "de", "on", "please", "the", "at", "la", "el", "a", "of", "to", "in"];

/// Where the start is said.
pub(super) fn phrase(said: &Said) -> Option<Span> {
    let dated = said.all(Cue::Start).iter().find_map(|(from, to)| {
        let mut at = *to;
        // "Start in two weeks": the "in" is the date's own.
        if matches!(said.before(at, 1), "in" | "im" | "am" | "zum") {
            at -= 1;
        }
        if is_of_something_else(said, *from) {
            return None;
        }
        if let Some(end) = said.begins(Cue::Soon, *from) {
            return Some((*from, end));
        }
        // "Début janvier" is a date of its own.
        if *to == from + 1
            && (when::is_month(said.word(*to)) || matches!(said.word(*to), "de" | "du"))
            && matches!(said.word(*from), "debut" | "inicio")
            && let Some(end) = date_at(said, *from)
        {
            return Some((*from, end));
        }
        for _ in 0..4 {
            if let Some(end) = date_at(said, at) {
                // "On Monday" is Monday, "in December" December; the "in" of "in two weeks" belongs to it.
                let is_small = |at: usize| {
                    BETWEEN.contains(&said.word(at)) || matches!(said.word(at), "in" | "im" | "en") && when::is_month(said.word(at + 1))
                };
                while is_small(at) && date_at(said, at + 1) == Some(end) {
                    at += 1;
                }
                return Some((at, end));
            }
            // "Four days from now" is no start.
            let from_now = said.word(at) == "now" && said.before(at, 1) == "from";
            if let Some(end) = said.begins(Cue::Soon, at).or_else(|| said.begins(Cue::Vague, at)).filter(|_| !from_now) {
                return Some((at, end));
            }
            if !BETWEEN.contains(&said.word(at)) {
                return None;
            }
            at += 1;
        }
        None
    });
    let soon = || said.all(Cue::Soon).iter().copied().find(|span| is_soon(said, *span));
    let (from, mut to) = dated.or_else(soon).or_else(|| alone(said))?;
    // "Next Monday please".
    while to > from + 1 && when::is_filler(said.word(to - 1)) && !said.covers(Cue::Soon, (from, to)) {
        to -= 1;
    }
    Some((from, to))
}

fn is_of_something_else(said: &Said, at: usize) -> bool {
    const REACH: usize = 5;
    let from = said.sentence_from(at, REACH);
    (from..at).any(|at| said.begins(Cue::NotStart, at).is_some() && !matches!(said.word(at), "was" | "past" | "last"))
}

/// "ASAP", but not "immediate impact" or "ya tenemos".
fn is_soon(said: &Said, (from, to): Span) -> bool {
    let word = said.word(from);
    let next = said.word(to);
    let single = to == from + 1;
    let ends = next.is_empty() || said.words[to].begins_line || !said.words[to].is_word();
    let fits = match word {
        "immediate" => !single || matches!(next, "start" | "availability" | "joiner" | "joining" | "joiners" | "hire"),
        "yesterday" | "now" | "ahora" | "agora" | "maintenant" | "ja" | "ya" => {
            single
                && ends
                && (said.ends(Cue::Start, from).is_some()
                    || said.ends(Cue::Want, from).is_some()
                    || matches!(said.before(from, 1), "," | "para" | "pour" | "pra"))
        }
        "immediato" | "inmediato" | "inmediata" | "imediato" | "sofort" => {
            ends || said.begins(Cue::Start, to).is_some()
                || !single
                || matches!(next, "verfugbar" | "loslegen" | "starten" | "anfangen" | "gesucht" | "start")
        }
        "urgent" => single && ends && (from == 0 || !said.words[from - 1].is_word()),
        "urgently" => !matches!(next, "hiring" | "looking" | "need" | "needed" | "seeking" | "required" | "searching"),
        "immediately" => !matches!(next, "after" | "apply" | "following" | "available" if next != "available"),
        _ => true,
    };
    fits && said.ends(Cue::Not, from).is_none() && !is_of_something_else(said, from)
}

/// A date that is a clause of its own: "…, part-time, next week, …".
fn alone(said: &Said) -> Option<Span> {
    let is_end = |at: usize| {
        said.words
            .get(at)
            .is_none_or(|word| word.begins_line || matches!(word.text.as_str(), "," | "." | ";" | "!" | "?" | "(" | ")" | "|" | "–" | "/"))
    };
    let mut from = 0;
    while from < said.words.len() {
        let mut to = from;
        while to < said.words.len()
            && (to == from || !said.words[to].begins_line)
            && !(is_end(to) && to > from || matches!(said.words[to].text.as_str(), "," | ";" | "(" | ")" | "|"))
        {
            to += 1;
        }
        // "Start 1.2." is the date alone.
        let cue = said.begins(Cue::Start, from).filter(|end| *end < to && date_at(said, *end) == Some(to));
        let from_date = cue.unwrap_or(from);
        if to > from
            && said.typed((from, to)).len() >= 5
            && to - from <= WORDS_OF_A_DATE
            && (from > 0 || to < said.words.len())
            && date_at(said, from) == Some(to)
            && !is_of_something_else(said, from)
        {
            return Some((from_date, to));
        }
        // "…, end of the month, …"
        let vague = said.ends(Cue::Vague, to).filter(|at| *at >= from);
        if let Some(at) = vague.filter(|at| !matches!(said.before(*at, 1), "is" | "are" | "was" | "ist" | "es" | "est" | "e"))
            && !is_of_something_else(said, at)
        {
            return Some((at, to));
        }
        if let Some(span) = at_the_end(said, from, to) {
            return Some(span);
        }
        from = to.max(from + 1);
    }
    None
}

/// A date of the future at the end of a clause: "need a Go dev next week", "… pra semana que vem?".
fn at_the_end(said: &Said, from: usize, to: usize) -> Option<Span> {
    let first = to.saturating_sub(WORDS_OF_A_DATE).max(from + 1);
    let begins = (first..to).find(|at| date_at(said, *at) == Some(to))?;
    let ahead = (begins..to).any(|at| Lists::get().has("ahead", said.word(at)));
    let small = (begins..to).take_while(|at| Lists::get().has("beforestart", said.word(*at))).count();
    let begins = if date_at(said, begins + small) == Some(to) { begins + small } else { begins };
    (ahead && to - begins >= 2 && !is_of_something_else(said, begins)).then_some((begins, to))
}

/// Where the longest date ends that begins here.
fn date_at(said: &Said, at: usize) -> Option<usize> {
    let stop = |word: &str| [",", ";", "(", ")", "!", "?", "|", "$", "€"].contains(&word);
    let room = said
        .words
        .get(at..)?
        .iter()
        .take(WORDS_OF_A_DATE)
        .enumerate()
        .take_while(|(number, word)| {
            // "January: two developers".
            let colon = word.text == ":" && said.words.get(at + number + 1).is_none_or(|next| next.spaced);
            !stop(&word.text) && !colon && (*number == 0 || !word.begins_line)
        })
        .count();
    (1..=room).rev().find_map(|length| {
        let last = &said.words[at + length - 1];
        let figure_before = at + length >= 2 && said.words[at + length - 2].text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let end_dot = last.text == "." && !figure_before;
        if NOT_LAST.contains(&last.text.as_str()) || end_dot {
            return None;
        }
        let phrase = said.typed((at, at + length));
        // A number alone is an hour, a price or a count.
        let says_a_day = phrase.chars().any(char::is_alphabetic) || phrase.contains(['/', '-']) || phrase.matches('.').count() > 1;
        let counts =
            length == 1 && phrase.chars().next().is_some_and(|letter| letter.is_ascii_digit()) && phrase.chars().any(char::is_alphabetic);
        (says_a_day && !counts && when::says_a_day(phrase)).then_some(at + length)
    })
}

/// The day that the phrase means, if it is one.
pub(super) fn day(said: &Said, span: Span, today: NaiveDate, order: DayMonth) -> Option<Start> {
    match when::read_date(said.typed(span), today, order) {
        DateAnswer::Date(date) => Some(Start::On(date)),
        DateAnswer::AsSoonAsPossible => Some(Start::Soon),
        DateAnswer::Ambiguous(_) | DateAnswer::Impossible(_) | DateAnswer::NotADate => said.covers(Cue::Soon, span).then_some(Start::Soon),
    }
}
