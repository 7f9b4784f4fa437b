//! Which everyday words are skills in a text: by the words around them, by lists, and by the other skills that are named.
//!
//! *Deliberately absent*: phrases such as "go live" that take a word up before anything else is looked at (see `mentions`).

use super::{
    cues::{Cue, Said},
    lists::Lists,
    mention::{Mention, is_joint, joined},
    scope,
};
use crate::hiring::skill::{SkillId, Taxonomy, is_form};
use std::collections::HashSet;

/// So many everyday words in one list are a list of skills.
const A_LIST: usize = 2;

/// Lets everyday words count that stand beside a skill, before a word of the trade, or in a list of skills.
pub(super) fn keep(said: &Said, mentions: &mut [Mention]) {
    let lists = Lists::get();
    // An answer such as "go, please".
    let alone = said.words.len() <= 3 && mentions.len() == 1;
    let is_small = |at: usize| !said.words[at].is_word() || lists.has("small", said.word(at));
    for mention in mentions.iter_mut() {
        let answers = alone && (0..said.words.len()).all(|at| (mention.from..mention.to).contains(&at) || is_small(at));
        mention.counts |= answers || has_evidence(said, mention);
    }
    // Between marks or joints, as the items of a list stand, and the text names a skill beyond doubt.
    if mentions.iter().any(|mention| mention.counts) {
        for mention in mentions.iter_mut() {
            mention.counts |= is_item(said, mention);
        }
    }
    // One that counts now may be the friend of another.
    among_friends(said, mentions);
    among_friends(said, mentions);
    // "From PHP to Go": the second is what the first becomes.
    for at in 1..mentions.len() {
        if (mentions[at - 1].counts || mentions[at].counts) && scope::is_left_for(said, &mentions[at - 1], &mentions[at]) {
            (mentions[at - 1].counts, mentions[at].counts) = (true, true);
        }
    }
    let mut from = 0;
    while from < mentions.len() {
        let mut to = from + 1;
        while to < mentions.len() && joined(said, mentions[to - 1].to, mentions[to].from) {
            to += 1;
        }
        let list = &mut mentions[from..to];
        // "Go go go" is no list.
        let several = list.windows(2).any(|pair| pair[0].id != pair[1].id);
        if list.len() >= A_LIST && several || list.iter().any(|mention| mention.counts) {
            for mention in list {
                mention.counts = true;
            }
        }
        from = to;
    }
}

/// Whether a word stands as the items of a list do: between marks, joints, and the ends of a sentence.
fn is_item(said: &Said, mention: &Mention) -> bool {
    const SHY: &[&str] = &[
        "rest", "spring", "express", "chef", "swift", "twisted", "pyramid", "oracle", "coffee", "react", "ps", "phoenix", "shell",
        "backbone",
    ];
    const AFTER: &[&str] =
        &["for", "or", "and", "with", "w/", "in", "für", "fur", "para", "pour", "und", "oder", "y", "o", "e", "ou", "et"];
    let edge = |at: usize| said.words.get(at).is_none_or(|word| !word.is_word() && word.text != "'");
    let before =
        mention.from == 0 || said.words[mention.from].begins_line || edge(mention.from - 1) || is_joint(said.before(mention.from, 1));
    let after = edge(mention.to) || said.words[mention.to].begins_line || AFTER.contains(&said.word(mention.to));
    !SHY.contains(&mention.key.as_str()) && before && after && !among_strangers(said, mention)
}

/// Whether both neighbours in a list are no skills: "carrots, celery, onions".
fn among_strangers(said: &Said, mention: &Mention) -> bool {
    let stranger = |at: Option<usize>| {
        let word = at.map_or("", |at| said.word(at));
        word.chars().count() > 2 && word.chars().all(char::is_alphabetic) && !is_form(word)
    };
    // "Pets: rabbit, hamster" has one neighbour alone.
    let before = match said.before(mention.from, 1) {
        "," => stranger(mention.from.checked_sub(2)),
        ":" => true,
        _ => false,
    };
    before && matches!(said.word(mention.to), "," | "and" | "&") && stranger(Some(mention.to + 1))
}

/// Lets the everyday words count that go with another skill of the text, and the steady ones where software is talked of.
fn among_friends(said: &Said, mentions: &mut [Mention]) {
    let lists = Lists::get();
    if mentions.iter().all(|mention| mention.counts) {
        return;
    }
    let taxonomy = Taxonomy::get();
    let mut known: HashSet<SkillId> = HashSet::new();
    for mention in mentions.iter().filter(|mention| mention.counts) {
        known.insert(mention.id);
        known.extend(taxonomy.implied(mention.id));
    }
    let any = !known.is_empty();
    let steady = mentions.iter().filter(|mention| lists.has("steady", &mention.key)).count();
    let of_trade = any
        || steady >= A_LIST
        || [Cue::Trade, Cue::Want, Cue::Years].into_iter().any(|cue| !said.all(cue).is_empty())
        || said.words.iter().any(|word| lists.has("work", &word.text))
        || is_of_a_hire(said);
    let words: HashSet<&str> = said.words.iter().map(|word| word.text.as_str()).collect();
    for mention in mentions.iter_mut().filter(|mention| !mention.counts) {
        let form = mention.key.as_str();
        if is_thing_or_deed(said, mention) || among_strangers(said, mention) {
            continue;
        }
        let friends = lists.of(&format!("friends of {form}"));
        let related = taxonomy.implied(mention.id).iter().chain([&mention.id]).any(|id| known.contains(id))
            || friends.is_some_and(|friends| friends.iter().any(|friend| words.contains(friend)))
            || any && lists.has("languages", form);
        let beside = friends.is_some_and(|friends| friends.contains(said.word(mention.to)));
        let steady = lists.has("steady", form) && (form != "node" || said.all(Cue::Chains).is_empty());
        mention.counts = steady && (of_trade || related) || related && (beside || is_framed(said, mention));
    }
}

/// Whether the words around make a thing, a person or a deed of the word: "a flask", "ruby will join", "react badly".
fn is_thing_or_deed(said: &Said, mention: &Mention) -> bool {
    let lists = Lists::get();
    let (from, to) = (mention.from, mention.to);
    let (before, after) = (said.before(from, 1), said.word(to));
    let of_trade = [Cue::Trade, Cue::Backend, Cue::Fullstack, Cue::OtherRole].into_iter().any(|cue| said.begins(cue, to).is_some())
        || lists.has("madeof", after)
        || (is_joint(after) || is_joint(before)) && !matches!(after, "," | "o" | "e" | "n");
    let free = from < 2 || said.words[from].begins_line || said.words[from - 1].begins_line;
    let determined = lists.has("determiners", before) && before != "o"
        || !free
            && lists.has("determiners", said.before(from, 2))
            && before.chars().all(char::is_alphabetic)
            && !is_joint(before)
            && [Cue::With, Cue::Want, Cue::Senior, Cue::Mid, Cue::Junior, Cue::Trade].into_iter().all(|cue| said.ends(cue, from).is_none());
    if determined && !of_trade {
        return true;
    }
    let named = lists.has("names", &mention.key)
        && (lists.has("says", after)
            || after == "is" && said.begins(Cue::Must, to + 1).is_none() && said.begins(Cue::NiceAfter, to).is_none());
    named || lists.has("subjects", before) && said.ends(Cue::Not, from).is_none() || lists.has("objects", after) && after != "a"
}

/// Whether a word stands where the name of a skill can: after what asks for one or parts one from the next, and before the like.
fn is_framed(said: &Said, mention: &Mention) -> bool {
    let lists = Lists::get();
    let edge = |at: usize| said.words.get(at).is_none_or(|word| !word.is_word() && word.text != "'" || word.begins_line);
    let (from, to) = (mention.from, mention.to);
    let before = from == 0
        || said.words[from].begins_line
        || edge(from - 1)
        || is_joint(said.before(from, 1))
        || lists.has("before", said.before(from, 1))
        || [Cue::With, Cue::Want, Cue::Trade, Cue::Senior, Cue::Not, Cue::NiceBefore].into_iter().any(|cue| said.ends(cue, from).is_some());
    let figure = said.word(to).starts_with(|letter: char| letter.is_ascii_digit());
    let after =
        edge(to) || is_joint(said.word(to)) || lists.has("after", said.word(to)) || figure || said.begins(Cue::NiceAfter, to).is_some();
    before && after
}

/// Whether a text says anything of a job: its pay, its hours, its level, its start.
fn is_of_a_hire(said: &Said) -> bool {
    const OF_A_HIRE: &[Cue] = &[
        Cue::Full,
        Cue::Part,
        Cue::PerHour,
        Cue::PerDay,
        Cue::PerMonth,
        Cue::PerYear,
        Cue::Senior,
        Cue::Junior,
        Cue::Years,
        Cue::Start,
        Cue::Soon,
        Cue::Budget,
        Cue::RemoteYes,
        Cue::Hours,
        Cue::Vague,
    ];
    OF_A_HIRE.iter().any(|cue| !said.all(*cue).is_empty())
}

/// Whether a joint after the word leads to a skill, or to something that goes with this one: "salt and Vagrant", "gin and echo".
pub(super) fn leads_to_another(said: &Said, mention: &Mention) -> bool {
    let next = said.word(mention.to + 1);
    let friends = Lists::get().of(&format!("friends of {}", mention.key));
    is_joint(said.word(mention.to)) && (is_form(next) || friends.is_some_and(|friends| friends.contains(next)))
}

/// "On the client", "in the back end": where a skill is at work.
pub(super) fn on_a_side(said: &Said, to: usize) -> bool {
    let the = usize::from(matches!(said.word(to + 1), "the" | "dem" | "der" | "el" | "la" | "le"));
    matches!(said.word(to), "on" | "in" | "im" | "en" | "no" | "na" | "auf") && Lists::get().has("sides", said.word(to + 1 + the))
}

/// "Node 18", "Oracle 19c"; but not "next 3 months".
fn is_version(said: &Said, mention: &Mention) -> bool {
    let after = said.word(mention.to);
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let plain = (1..=2).contains(&digits) && (after.len() == digits || after.contains('.') || after.ends_with('c'));
    let counted = said.word(mention.to + 1).chars().all(char::is_alphabetic) && is_counted(said.word(mention.to + 1));
    plain && !counted && Lists::get().has("versioned", &mention.key)
}

fn is_counted(word: &str) -> bool {
    ["month", "week", "day", "year", "hour", "devs", "developer", "people", "monat", "woche", "tag", "semana", "mes", "dia", "jour", "mois"]
        .iter()
        .any(|unit| word.starts_with(unit))
}

/// "Go is fine too", "Rust would be great".
fn is_judged(said: &Said, to: usize) -> bool {
    let verb = matches!(said.word(to), "is" | "ist" | "es" | "est" | "e" | "ware" | "seria" | "serait");
    let would = said.word(to) == "would" && said.word(to + 1) == "be";
    let at = to + if would { 2 } else { 1 };
    (verb || would) && Lists::get().has("judged", said.word(at))
}

/// Whether the words around an everyday word make a skill of it.
fn has_evidence(said: &Said, mention: &Mention) -> bool {
    let lists = Lists::get();
    let (from, to) = (mention.from, mention.to);
    let form = mention.key.as_str();
    if lists.has("concepts", form) {
        return true;
    }
    // Acronyms such as REST and SOAP in a text that is not all in capitals.
    let shouted = said.words[from].capitals && said.words.iter().take(40).filter(|word| word.is_word() && !word.capitals).count() > 2;
    // In a network of block chains a node is a machine, and so are its services.
    let machine = form == "node" && !said.all(Cue::Chains).is_empty();
    let hired = lists.has("hired", said.word(to));
    if (shouted && form.len() > 2) || said.begins(Cue::Trade, to).is_some() && (!machine || hired) {
        return true;
    }
    let language = lists.has("languages", form);
    if on_a_side(said, to) || is_version(said, mention) || language && is_judged(said, to) {
        return true;
    }
    // "No rails needed" refuses a skill, not the everyday word.
    let refused = said.ends(Cue::Not, from).is_some_and(|not| !said.covers(Cue::Neutral, (not, from)) && said.word(not) != "over");
    if refused && (language || matches!(form, "rails" | "swagger" | "shell" | "oracle" | "spring" | "express" | "bootstrap" | "snowflake"))
    {
        return true;
    }
    if language && said.ends(Cue::Trade, from).is_some() {
        return true;
    }
    // "Go, 20 h a week, from January": what comes first in such a line is what is wanted.
    let first = from == 0 || said.words[from].begins_line;
    let apart = said.words.get(to).is_none_or(|word| !word.is_word() && word.text != "'" || word.begins_line)
        || said.word(to).starts_with(|letter: char| letter.is_ascii_digit())
        || lists.has("aftersubject", said.word(to));
    if language && first && apart && is_of_a_hire(said) {
        return true;
    }
    let seniority = said.ends(Cue::Senior, from).or(said.ends(Cue::Mid, from)).or(said.ends(Cue::Junior, from)).is_some();
    if seniority && (language || said.begins(Cue::Trade, to + 1).is_some()) {
        return true;
    }
    let ends_here = said.words.get(to).is_none_or(|word| !word.is_word() || word.begins_line)
        || [
            "and", "und", "y", "e", "et", "for", "with", "w/", "pls", "please", "who", "in", "on", "or", "part", "full", "remote", "asap",
            "as", "but",
        ]
        .contains(&said.word(to))
        || said.word(to).starts_with(|letter: char| letter.is_ascii_digit());
    if let Some(begin) = said.ends(Cue::With, from) {
        let trade_before = said.ends(Cue::Trade, begin).is_some() || said.ends(Cue::Experience, begin).is_some();
        let plain = [
            "de", "with", "w/", "in", "en", "con", "com", "mit", "von", "avec", "em", "some", "like", "such as", "deep", "love", "loves",
            "likes",
        ];
        let weak = plain.contains(&said.typed((begin, from)).to_lowercase().as_str());
        if trade_before || !weak || (language && ends_here) {
            return true;
        }
    }
    // "Il faut du C".
    let wanted = from - usize::from(matches!(said.before(from, 1), "du" | "de" | "some" | "etwas" | "algo"));
    language && ends_here && (said.ends(Cue::Want, wanted).is_some() || lists.has("anyone", said.before(from, 1)))
}
