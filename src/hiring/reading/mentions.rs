//! The skills that a text mentions, each with whether it is demanded, welcome or unwanted.

use super::{
    cues::{Cue, Said},
    mention::{Mention, Scope, is_joint, joined},
    scope,
};
use crate::hiring::skill::{Skill, SkillId, Taxonomy, key, meant};

/// The most words of one skill's name, marks between them included ("ci/cd" has three).
const MOST_WORDS: usize = 5;
/// So many everyday words in one list are a list of skills.
const A_LIST: usize = 2;

/// Forms that the table does not mark and that are everyday words as well, in one of the languages.
const ALSO_EVERYDAY: &[&str] = &[
    "posh", "ps", "hudson", "ember", "rails", "pyramid", "twisted", "shell", "swagger", "vue", "ci", "sns", "ml", "sinatra", "bash",
    "unix", "flink",
];
/// Everyday forms that are languages: "in go", "need rust" leave no doubt.
const LANGUAGES: &[&str] = &["go", "rust", "ruby", "dart", "elm", "ts", "py", "c", "r", "swift", "node", "react", "vue", "flask", "bash"];
/// Everyday forms that say the same thing in a brief unless a phrase shows otherwise.
const CONCEPTS: &[&str] = &[
    "scalable",
    "indexing",
    "cache",
    "queues",
    "auth",
    "monitoring",
    "logging",
    "metrics",
    "lambda",
    "lambdas",
    "ts",
    "py",
    "pg",
    "ecs",
    "rds",
    "ci",
    "sns",
    "ml",
    "prisma",
    "unix",
];
/// German words grow onto a name.
const GROWN_ON: &[&str] = &[
    "entwicklerinnen",
    "entwicklerin",
    "entwicklern",
    "entwickler",
    "programmierer",
    "kenntnisse",
    "erfahrung",
    "developer",
    "devs",
    "dev",
];

/// What a text mentions; no skill is in two of the lists.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    pub must: Vec<Skill>,
    pub nice: Vec<Skill>,
    pub excluded: Vec<Skill>,
}

pub(super) fn read(said: &Said) -> Mentions {
    let mut mentions = find(said);
    keep_company(said, &mut mentions);
    mentions.retain(|mention| mention.counts);
    scope::mark(said, &mut mentions);
    let mut read = Mentions::default();
    let mut taken = vec![false; Taxonomy::get().len()];
    // What is unwanted once is not wanted elsewhere, and what is a must is more than welcome.
    for scope in [Scope::Excluded, Scope::Must, Scope::Nice] {
        for mention in mentions.iter().filter(|mention| mention.scope == scope) {
            let Some(taken) = taken.get_mut(usize::from(mention.id.0)) else { continue };
            if std::mem::replace(taken, true) {
                continue;
            }
            let skill = Taxonomy::get().skill(mention.id);
            match scope {
                Scope::Must => read.must.push(skill),
                Scope::Nice => read.nice.push(skill),
                Scope::Excluded => read.excluded.push(skill),
                Scope::Context => {}
            }
        }
    }
    read
}

/// Every name, the longest first; everyday words do not count yet.
fn find(said: &Said) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < said.words.len() {
        match name_at(said, at) {
            Some(mention) => {
                at = mention.to;
                mentions.push(mention);
            }
            None => at += 1,
        }
    }
    mentions
}

fn name_at(said: &Said, at: usize) -> Option<Mention> {
    let taxonomy = Taxonomy::get();
    let words = &said.words;
    if !words[at].is_word() {
        return None;
    }
    let mention = |to: usize, id: SkillId, counts: bool, key: String| Mention { from: at, to, id, scope: Scope::Must, counts, key };
    let mut written = String::new();
    let mut longest = None;
    for (length, word) in (1..=MOST_WORDS).zip(&words[at..]) {
        if length > 1 && (word.begins_line || !(word.is_word() || word.text == "/")) {
            break;
        }
        written.push_str(&word.text);
        if !word.is_word() {
            continue;
        }
        let spelled = key(&written);
        if let Some(form) = taxonomy.form(&spelled)
            && !(length > 1 && is_other_words(said, at, length))
        {
            let everyday = length == 1 && (form.everyday || ALSO_EVERYDAY.contains(&spelled.as_str()));
            longest = Some(mention(at + length, form.id, !everyday, spelled));
        }
    }
    if let Some(mention) = longest {
        // `R$` is money, `C'` French.
        let is_money = said.word(mention.to) == "$" && !words[mention.to].spaced;
        // `bitcoinlib-js` is a name of its own.
        let is_tail = mention.key.len() <= 2 && at > 0 && !words[at].spaced && words[at - 1].is_word() && words[at - 1].text.len() > 2;
        return (!is_money && !is_tail && !is_everyday(said, &mention)).then_some(mention);
    }
    let spelled = key(&words[at].text);
    let version = spelled.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if version.len() < spelled.len() && version.len() > 1 && spelled.len() - version.len() <= 4 {
        return taxonomy.form(version).map(|form| mention(at + 1, form.id, true, spelled));
    }
    if let Some(form) = GROWN_ON.iter().find_map(|grown| spelled.strip_suffix(grown)).and_then(|name| taxonomy.form(name)) {
        return Some(mention(at + 1, form.id, true, spelled));
    }
    if let Some(form) = spelled.strip_suffix('s').filter(|one| one.len() >= 5).and_then(|one| taxonomy.form(one))
        && !form.everyday
    {
        return Some(mention(at + 1, form.id, true, spelled));
    }
    meant(&spelled).map(|id| mention(at + 1, id, true, spelled))
}

/// Whether a phrase such as "go live" takes the word up; "a go" before "developer" does not.
fn is_everyday(said: &Said, mention: &Mention) -> bool {
    let span = (mention.from, mention.to);
    let reaches_on = said.covers(Cue::Everyday, (span.0, span.1 + 1));
    let trade = said.begins(Cue::Trade, span.1).is_some();
    said.covers(Cue::Everyday, span) && (reaches_on || !trade)
}

/// "no sql" is mostly a refusal; "net core", "ci and cd" are names.
fn is_other_words(said: &Said, at: usize, length: usize) -> bool {
    let (first, second) = (said.word(at), said.word(at + 1));
    let spaced = said.words.get(at + 1).is_some_and(|word| word.spaced);
    let follows_db = said.word(at + 2).starts_with('d') || matches!(said.before(at, 1), "and" | "/" | "or" | "," | "y" | "und");
    (length == 2 && first == "no" && second == "sql" && spaced && !follows_db)
        || (first == "r" && matches!(second, "o" | "d"))
        || (length == 2
            && first.chars().count() == 1
            && second.chars().count() <= 2
            && !second.starts_with(|l: char| l.is_ascii_digit())
            && first != "c")
}

/// Lets everyday words count that stand beside a skill, before a word of the trade, or in a list of skills.
fn keep_company(said: &Said, mentions: &mut [Mention]) {
    let alone = said.words.len() <= 3 && mentions.len() == 1;
    for mention in mentions.iter_mut() {
        mention.counts |= alone || has_evidence(said, mention);
    }
    // Between marks or joints, as the items of a list stand, and the text names a skill beyond doubt.
    if mentions.iter().any(|mention| mention.counts) {
        for mention in mentions.iter_mut() {
            mention.counts |= is_item(said, mention);
        }
    }
    // "From PHP to Go": the second is what the first becomes.
    for at in 1..mentions.len() {
        if mentions[at - 1].counts && scope::is_left_for(said, &mentions[at - 1], &mentions[at]) {
            mentions[at].counts = true;
        }
    }
    let mut from = 0;
    while from < mentions.len() {
        let mut to = from + 1;
        while to < mentions.len() && joined(said, mentions[to - 1].to, mentions[to].from) {
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
    !SHY.contains(&mention.key.as_str()) && before && after
}

/// Whether the words around an everyday word make a skill of it.
fn has_evidence(said: &Said, mention: &Mention) -> bool {
    let (from, to) = (mention.from, mention.to);
    let form = mention.key.as_str();
    if CONCEPTS.contains(&form) {
        return true;
    }
    // Acronyms such as REST and SOAP in a text that is not all in capitals.
    let shouted = said.words[from].capitals && said.words.iter().take(40).filter(|word| word.is_word() && !word.capitals).count() > 2;
    if (shouted && form.len() > 2) || said.begins(Cue::Trade, to).is_some() {
        return true;
    }
    let language = LANGUAGES.contains(&form);
    // "No rails needed" refuses a skill, not the everyday word.
    let refused = said.ends(Cue::Not, from).is_some_and(|not| !said.covers(Cue::Neutral, (not, from)) && said.word(not) != "over");
    if refused && (language || matches!(form, "rails" | "swagger" | "shell" | "oracle" | "spring" | "express" | "bootstrap" | "snowflake"))
    {
        return true;
    }
    if language && said.ends(Cue::Trade, from).is_some() {
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
    language && ends_here && said.ends(Cue::Want, from).is_some()
}
