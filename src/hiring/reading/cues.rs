//! Words and phrases that say something about the words around them, in five languages, from `data/phrases.tsv`.
//!
//! *Deliberately absent*: what follows from them; each reader knows the cues that concern it.

use super::words::{Word, words};
use std::{collections::HashMap, sync::LazyLock};

/// What a phrase can be a cue of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(usize)]
pub(super) enum Cue {
    Not,
    NotAfter,
    Neutral,
    NiceBefore,
    NiceAfter,
    Must,
    From,
    Context,
    Trade,
    With,
    Want,
    Everyday,
    Junior,
    Mid,
    Senior,
    AnyLevel,
    AtLeast,
    OrHigher,
    NotJunior,
    Others,
    Full,
    Part,
    Backend,
    Fullstack,
    OtherRole,
    RemoteYes,
    RemoteNo,
    Hybrid,
    Budget,
    NotPay,
    UpTo,
    To,
    About,
    PerHour,
    PerDay,
    PerWeek,
    PerMonth,
    PerYear,
    Years,
    Experience,
    Start,
    Soon,
    Vague,
    Chains,
    NotStart,
    Hours,
    Overlap,
}

/// The names of the table, in the order of [`Cue`].
const NAMES: [(&str, Cue); 47] = [
    ("not", Cue::Not),
    ("notafter", Cue::NotAfter),
    ("neutral", Cue::Neutral),
    ("nicebefore", Cue::NiceBefore),
    ("niceafter", Cue::NiceAfter),
    ("must", Cue::Must),
    ("from", Cue::From),
    ("context", Cue::Context),
    ("trade", Cue::Trade),
    ("with", Cue::With),
    ("want", Cue::Want),
    ("everyday", Cue::Everyday),
    ("junior", Cue::Junior),
    ("mid", Cue::Mid),
    ("senior", Cue::Senior),
    ("anylevel", Cue::AnyLevel),
    ("atleast", Cue::AtLeast),
    ("orhigher", Cue::OrHigher),
    ("notjunior", Cue::NotJunior),
    ("others", Cue::Others),
    ("full", Cue::Full),
    ("part", Cue::Part),
    ("backend", Cue::Backend),
    ("fullstack", Cue::Fullstack),
    ("otherrole", Cue::OtherRole),
    ("remoteyes", Cue::RemoteYes),
    ("remoteno", Cue::RemoteNo),
    ("hybrid", Cue::Hybrid),
    ("budgetcue", Cue::Budget),
    ("notpay", Cue::NotPay),
    ("upto", Cue::UpTo),
    ("to", Cue::To),
    ("about", Cue::About),
    ("perhour", Cue::PerHour),
    ("perday", Cue::PerDay),
    ("perweek", Cue::PerWeek),
    ("permonth", Cue::PerMonth),
    ("peryear", Cue::PerYear),
    ("years", Cue::Years),
    ("experience", Cue::Experience),
    ("start", Cue::Start),
    ("soon", Cue::Soon),
    ("vague", Cue::Vague),
    ("chains", Cue::Chains),
    ("notstart", Cue::NotStart),
    ("hours", Cue::Hours),
    ("overlap", Cue::Overlap),
];

/// A stretch of words, by their numbers; the end is exclusive.
pub(super) type Span = (usize, usize);

/// The phrases, by their first word: the other words, and the cue.
struct Phrases(HashMap<String, Vec<(Vec<String>, Cue)>>);

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<(Vec<String>, Cue)>> = HashMap::new();
    for (name, list) in include_str!("../../../data/phrases.tsv").lines().filter_map(|line| line.split_once('\t')) {
        let Some((_, cue)) = NAMES.iter().find(|(known, _)| *known == name) else { continue };
        for phrase in list.split('|') {
            let mut cut = words(phrase).into_iter().map(|word| word.text);
            if let Some(first) = cut.next() {
                phrases.entry(first).or_default().push((cut.collect(), *cue));
            }
        }
    }
    Phrases(phrases)
});

/// A text's words, and where the cues stand in them.
pub(super) struct Said<'a> {
    pub text: &'a str,
    pub words: Vec<Word>,
    /// For each cue, the longest phrase at each place, in order.
    begins: Vec<Vec<Span>>,
    /// The same by their ends.
    ends: Vec<Vec<Span>>,
}

impl<'a> Said<'a> {
    pub fn new(text: &'a str) -> Self {
        let words = words(text);
        let mut begins: Vec<Vec<Span>> = vec![Vec::new(); NAMES.len()];
        for at in 0..words.len() {
            for (rest, cue) in PHRASES.0.get(&words[at].text).into_iter().flatten() {
                let end = at + 1 + rest.len();
                let fits = words.get(at + 1..end).is_some_and(|following| {
                    following.iter().zip(rest).all(|(word, wanted)| word.text == *wanted) && !following.iter().any(|word| word.begins_line)
                });
                if !fits {
                    continue;
                }
                let spans = &mut begins[*cue as usize];
                match spans.last_mut() {
                    Some(last) if last.0 == at => last.1 = last.1.max(end),
                    Some(_) | None => spans.push((at, end)),
                }
            }
        }
        let ends = begins
            .iter()
            .map(|spans| {
                let mut spans = spans.clone();
                spans.sort_unstable_by_key(|(from, to)| (*to, *from));
                spans
            })
            .collect();
        Self { text, words, begins, ends }
    }

    /// All places of a cue, in order.
    pub fn all(&self, cue: Cue) -> &[Span] {
        self.begins.get(cue as usize).map_or(&[], Vec::as_slice)
    }

    /// Where the phrase ends that begins here.
    pub fn begins(&self, cue: Cue, at: usize) -> Option<usize> {
        let spans = self.all(cue);
        spans.binary_search_by_key(&at, |(from, _)| *from).ok().map(|found| spans[found].1)
    }

    /// Where the longest phrase begins that ends here.
    pub fn ends(&self, cue: Cue, at: usize) -> Option<usize> {
        let spans = self.ends.get(cue as usize)?;
        let found = spans.partition_point(|(_, to)| *to < at);
        spans.get(found).filter(|(_, to)| *to == at).map(|(from, _)| *from)
    }

    /// Whether a phrase of this cue covers all of the span.
    pub fn covers(&self, cue: Cue, span: Span) -> bool {
        const LONGEST: usize = 8;
        let spans = self.all(cue);
        let upto = spans.partition_point(|(from, _)| *from <= span.0);
        spans[upto.saturating_sub(LONGEST)..upto].iter().any(|(_, to)| *to >= span.1)
    }

    /// Whether a phrase of this cue begins within the span.
    pub fn within(&self, cue: Cue, span: Span) -> bool {
        let spans = self.all(cue);
        let first = spans.partition_point(|(from, _)| *from < span.0);
        spans.get(first).is_some_and(|(from, _)| *from < span.1)
    }

    /// Whether a phrase of any cue begins or ends at this word.
    pub fn is_a_cue(&self, at: usize) -> bool {
        NAMES.iter().any(|(_, cue)| self.begins(*cue, at).is_some() || self.ends(*cue, at + 1).is_some())
    }

    /// A word; nothing beyond the end.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_str())
    }

    /// The word before; nothing before the beginning.
    pub fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |at| self.word(at))
    }

    /// What was typed over a span of words.
    pub fn typed(&self, span: Span) -> &'a str {
        match (self.words.get(span.0), span.1.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) if first.from <= last.to => &self.text[first.from..last.to],
            _ => "",
        }
    }

    /// Whether a sentence, or a line, ends before this word.
    pub fn sentence_begins(&self, at: usize) -> bool {
        at == 0
            || self.words.get(at).is_none_or(|word| word.begins_line)
            || (matches!(self.before(at, 1), "." | ";" | "!" | "?" | "•" | "·" | "。" | "；")
                && self.words.get(at - 1).is_some_and(|mark| !mark.spaced || mark.text != "."))
    }

    /// Where the sentence of this word begins.
    pub fn sentence_from(&self, at: usize, reach: usize) -> usize {
        let mut from = at;
        while from > 0 && at - from < reach && !self.sentence_begins(from) {
            from -= 1;
        }
        from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_has_a_known_name_and_every_name_has_lines() {
        let table = include_str!("../../../data/phrases.tsv");
        for line in table.lines().skip(1) {
            let name = line.split('\t').next().unwrap_or_default();
            assert!(NAMES.iter().any(|(known, _)| *known == name), "{name}");
            assert!(line.split('\t').count() == 2 && !line.contains("||"), "{line}");
        }
        for (at, (name, cue)) in NAMES.iter().enumerate() {
            assert!(*cue as usize == at && table.contains(&format!("\n{name}\t")), "{name}");
        }
    }

    #[test]
    fn the_longest_phrase_of_a_cue_counts_and_is_found_from_both_ends() {
        let said = Said::new("no need for java, not needed");
        assert_eq!(said.begins(Cue::Not, 0), Some(3));
        assert_eq!(said.ends(Cue::Not, 3), Some(0));
        assert_eq!(said.begins(Cue::NotAfter, 5), Some(7));
        assert_eq!(said.typed((0, 3)), "no need for");
    }
}
