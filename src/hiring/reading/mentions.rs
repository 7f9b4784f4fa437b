//! The skills that a text mentions, each with whether it is demanded, welcome or unwanted.

use super::{
    company,
    cues::{Cue, Said},
    lists::Lists,
    mention::{Mention, Scope, is_joint},
    scope, unknown,
};
use crate::hiring::{
    skill::{Skill, SkillId, Taxonomy, is_form, key, meant},
    when,
};

/// The most words of one skill's name, marks between them included ("ci/cd" has three).
const MOST_WORDS: usize = 5;

/// Forms that the table does not mark and that are everyday words as well, in one of the languages.
const ALSO_EVERYDAY: &[&str] = &[
    "posh", "ps", "hudson", "ember", "rails", "pyramid", "twisted", "shell", "swagger", "vue", "ci", "sns", "ml", "sinatra", "bash",
    "unix", "flink",
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
    /// Words that stand among skills and are none that is known, as they were typed.
    pub unknown: Vec<String>,
}

pub(super) fn read(said: &Said) -> Mentions {
    let mut mentions = find(said);
    company::keep(said, &mut mentions);
    mentions.retain(|mention| mention.counts);
    scope::mark(said, &mut mentions);
    let mut read = Mentions { unknown: unknown::read(said, &mentions), ..Mentions::default() };
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
    // What an apostrophe cuts off is French.
    if !words[at].is_word() || words[at].text.ends_with('\'') {
        return None;
    }
    let mention = |to: usize, id: SkillId, counts: bool, key: String| Mention { from: at, to, id, scope: Scope::Must, counts, key };
    // "Unit and integration tests" are two.
    if words[at].text == "unit"
        && is_joint(said.word(at + 1))
        && said.word(at + 2) == "integration"
        && let Some(form) = taxonomy.form("unittests")
    {
        return Some(mention(at + 1, form.id, true, "unittests".to_owned()));
    }
    // "C ++" with a space.
    if words[at].text == "c"
        && said.word(at + 1) == "+"
        && said.word(at + 2) == "+"
        && let Some(form) = taxonomy.form("c++")
    {
        return Some(mention(at + 3, form.id, true, "c++".to_owned()));
    }
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
    // "Next week".
    if mention.key == "next" && when::is_a_word_of_dates(said.word(span.1)) {
        return true;
    }
    let moves = said.before(span.0, 1) == "to" && matches!(said.before(span.0, 3), "from" | "off") && is_form(said.before(span.0, 2));
    if company::on_a_side(said, span.1) || moves {
        return false;
    }
    if Lists::get().has("compound", said.before(span.0, 1)) {
        return true;
    }
    // "Salt and" is a phrase of the kitchen, unless another skill follows.
    if is_joint(said.word(span.1))
        && company::leads_to_another(said, mention)
        && (span.0 == 0 || !said.covers(Cue::Everyday, (span.0 - 1, span.1)))
    {
        return false;
    }
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
