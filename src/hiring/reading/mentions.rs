//! The skills that a sentence mentions, each with whether it is demanded, welcome or unwanted.

use super::words::{NOT, Word, phrase_end};
use crate::hiring::skill::{Skill, SkillId, Taxonomy, key, within_one_letter};

/// The most words of one skill's name, marks between them included ("ci/cd" has three).
const MOST_WORDS: usize = 5;
/// So many everyday words in one list are a list of skills.
const A_LIST: usize = 3;

/// Words that make a skill of the everyday word before them.
const TRADE: [&str; 25] = [
    "developer",
    "developers",
    "dev",
    "devs",
    "engineer",
    "engineers",
    "programmer",
    "programmers",
    "backend",
    "api",
    "apis",
    "framework",
    "microservices",
    "entwickler",
    "entwicklerin",
    "entwicklern",
    "programmierer",
    "backends",
    "desarrollador",
    "desarrolladora",
    "desarrolladores",
    "programador",
    "programadora",
    "coder",
    "expert",
];
/// Between a word of the trade and the skill: "developer with Go", "desarrollador de Go".
const WITH: [&str; 8] = ["with", "in", "using", "knowing", "mit", "de", "con", "en"];
/// Between two skills: they stand in one list.
const JOINTS: [&str; 14] = [",", "/", "&", "+", "and", "or", "nor", "und", "oder", "y", "e", "o", "ni", "|"];
/// Joints over which "no" and "is a plus" do not reach.
const BREAKS: [&str; 2] = [",", "|"];
/// Joints over which "no" reaches.
const ALTERNATIVES: [&str; 7] = ["or", "nor", "oder", "o", "ni", "/", "noch"];
/// Words between "no" and what it is about.
const AFTER_NOT: [&str; 27] = [
    "any",
    "more",
    "the",
    "a",
    "an",
    "need",
    "want",
    "use",
    "like",
    "require",
    "than",
    "for",
    "experience",
    "in",
    "with",
    "of",
    "knowledge",
    "used",
    "mehr",
    "nada",
    "de",
    "quiero",
    "queremos",
    "necesito",
    "necesitamos",
    "usar",
    "uso",
];
/// After a skill and "not": it is not needed.
const REQUIRED: [&str; 12] = [
    "required",
    "needed",
    "necessary",
    "wanted",
    "important",
    "nötig",
    "erforderlich",
    "notwendig",
    "gewünscht",
    "necesario",
    "necesaria",
    "requerido",
];
/// Words between a skill and "a plus".
const BEFORE_WELCOME: [&str; 22] = [
    "is", "are", "would", "be", "a", "an", "as", "also", "ist", "sind", "wäre", "wären", "von", "ein", "es", "un", "una", "sería",
    "serían", "(", "-", "big",
];
const WELCOME: [&[&str]; 20] = [
    &["nice", "to", "have"],
    &["nice", "to", "haves"],
    &["nice"],
    &["plus"],
    &["bonus"],
    &["optional"],
    &["welcome"],
    &["ideally"],
    &["preferably"],
    &["idealerweise"],
    &["wünschenswert"],
    &["vorteil"],
    &["pluspunkt"],
    &["gerne"],
    &["willkommen"],
    &["deseable"],
    &["deseables"],
    &["idealmente"],
    &["opcional"],
    &["valorable"],
];

/// What a sentence mentions; no skill is in two of the lists.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    pub must: Vec<Skill>,
    pub nice: Vec<Skill>,
    pub excluded: Vec<Skill>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    Must,
    Nice,
    Excluded,
}

/// A skill's name in the sentence.
struct Mention {
    from: usize,
    to: usize,
    id: SkillId,
    counts: bool,
    scope: Scope,
}

pub(super) fn read(words: &[Word]) -> Mentions {
    let mut mentions = find(words);
    keep_company(words, &mut mentions);
    mentions.retain(|mention| mention.counts);
    mark_welcome(words, &mut mentions);
    mark_unwanted(words, &mut mentions);
    let mut read = Mentions::default();
    // What is unwanted once is not wanted elsewhere, and what is a must is more than welcome.
    for scope in [Scope::Excluded, Scope::Must, Scope::Nice] {
        for mention in mentions.iter().filter(|mention| mention.scope == scope) {
            let skill = Taxonomy::get().skill(mention.id);
            if read.must.contains(&skill) || read.nice.contains(&skill) || read.excluded.contains(&skill) {
                continue;
            }
            match scope {
                Scope::Must => read.must.push(skill),
                Scope::Nice => read.nice.push(skill),
                Scope::Excluded => read.excluded.push(skill),
            }
        }
    }
    read
}

/// Every name, the longest first; everyday words do not count yet.
fn find(words: &[Word]) -> Vec<Mention> {
    let taxonomy = Taxonomy::get();
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = (1..=MOST_WORDS.min(words.len() - at)).rev().find_map(|length| {
            let run = &words[at..at + length];
            let joinable = run.iter().skip(1).all(|word| word.is_word() || ["-", "/"].contains(&word.text.as_str()));
            if !joinable || !run[0].is_word() || !run[length - 1].is_word() {
                return None;
            }
            let written: String = run.iter().map(|word| word.text.as_str()).collect();
            let key = key(&written);
            let form = taxonomy.form(&key).map(|form| (form.id, !form.everyday));
            form.or_else(|| if length == 1 { within_one_letter(&key).map(|id| (id, true)) } else { None })
                .map(|(id, counts)| (length, id, counts))
        });
        let Some((length, id, counts)) = found else {
            at += 1;
            continue;
        };
        mentions.push(Mention { from: at, to: at + length, id, counts, scope: Scope::Must });
        at += length;
    }
    mentions
}

/// Lets everyday words count that stand beside a skill, before a word of the trade, or in a list of skills.
fn keep_company(words: &[Word], mentions: &mut [Mention]) {
    let text = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    for mention in mentions.iter_mut() {
        let next = if text(mention.to) == "-" { mention.to + 1 } else { mention.to };
        let before = |back: usize| mention.from.checked_sub(back).map_or("", text);
        mention.counts |= TRADE.contains(&text(next)) || (WITH.contains(&before(1)) && TRADE.contains(&before(2)));
    }
    let mut from = 0;
    while from < mentions.len() {
        let mut to = from + 1;
        while to < mentions.len() && joined(words, mentions[to - 1].to, mentions[to].from) {
            to += 1;
        }
        let list = &mut mentions[from..to];
        if list.len() >= A_LIST || list.iter().any(|mention| mention.counts) {
            for mention in list {
                mention.counts = true;
            }
        }
        from = to;
    }
}

/// Whether two names stand side by side, or have only joints between them.
fn joined(words: &[Word], from: usize, to: usize) -> bool {
    to <= from + 2 && words[from..to].iter().all(|word| JOINTS.contains(&word.text.as_str()))
}

fn mark_welcome(words: &[Word], mentions: &mut [Mention]) {
    let mut at = 0;
    while at < words.len() {
        let Some(end) = WELCOME.iter().find_map(|phrase| phrase_end(words, at, phrase)) else {
            at += 1;
            continue;
        };
        let mut begin = at;
        while begin > 0 && BEFORE_WELCOME.contains(&words[begin - 1].text.as_str()) {
            begin -= 1;
        }
        if let Some(last) = mentions.iter().position(|mention| mention.to == begin) {
            backwards(words, mentions, last);
        } else {
            forwards(words, mentions, end);
        }
        at = end;
    }
}

/// "Kafka and Docker are a plus": back to the comma.
fn backwards(words: &[Word], mentions: &mut [Mention], last: usize) {
    mentions[last].scope = Scope::Nice;
    for at in (0..last).rev() {
        let between = &words[mentions[at].to..mentions[at + 1].from];
        let reaches = between.len() == 1 && JOINTS.contains(&between[0].text.as_str()) && !BREAKS.contains(&between[0].text.as_str());
        if !reaches {
            return;
        }
        mentions[at].scope = Scope::Nice;
    }
}

/// "Nice to have: Kafka, Docker": the list that follows within a few words of the same sentence.
fn forwards(words: &[Word], mentions: &mut [Mention], from: usize) {
    const REACH: usize = 4;
    let Some(first) = mentions.iter().position(|mention| mention.from >= from) else { return };
    let lead = &words[from..mentions[first].from];
    if lead.len() > REACH || lead.iter().any(|word| [".", ";", ","].contains(&word.text.as_str())) {
        return;
    }
    for at in first..mentions.len() {
        if at > first && !joined(words, mentions[at - 1].to, mentions[at].from) {
            return;
        }
        mentions[at].scope = Scope::Nice;
    }
}

fn mark_unwanted(words: &[Word], mentions: &mut [Mention]) {
    for at in 0..mentions.len() {
        let mut begin = mentions[at].from;
        while begin > 0 && AFTER_NOT.contains(&words[begin - 1].text.as_str()) {
            begin -= 1;
        }
        let is = |at: usize, list: &[&str]| words.get(at).is_some_and(|word| list.contains(&word.text.as_str()));
        let after = mentions[at].to + usize::from(is(mentions[at].to, &["is", "are", "ist", "es"]));
        let refused = begin > 0 && is(begin - 1, &NOT) || is(after, &NOT) && is(after + 1, &REQUIRED);
        let carried = at > 0 && mentions[at - 1].scope == Scope::Excluded && {
            let between = &words[mentions[at - 1].to..mentions[at].from];
            between.len() == 1 && ALTERNATIVES.contains(&between[0].text.as_str())
        };
        if refused || carried {
            mentions[at].scope = Scope::Excluded;
        }
    }
}
