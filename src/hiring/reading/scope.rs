//! Which of the mentioned skills are demanded, welcome, unwanted or only talked about.
//!
//! A refusal reaches over what is joined by "or" and "and"; a welcome reaches over a list, back to the comma; a headline
//! reaches to the next one.

use super::{
    cues::{Cue, Said},
    lists::Lists,
    mention::{Mention, Scope, between, is_joint, joined},
};

/// How far back a sentence is looked at, in words.
const REACH: usize = 12;
/// The most skills that one word welcomes.
const LONGEST_LIST: usize = 40;
/// The most skills that one word refuses.
const LONGEST_REFUSAL: usize = 8;
/// Joints over which a welcome does not reach backwards.
const BREAKS: &[&str] = &[",", "|", ";"];
/// Joints over which a refusal reaches.
const ALTERNATIVES: &[&str] = &["or", "nor", "oder", "o", "ni", "/", "noch", "ou", "nem", "and", "&", "und"];
/// Other words for "and", over which a refusal reaches too.
const ALSO: &[&str] = &["y", "e", "et"];

pub(super) fn mark(said: &Said, mentions: &mut [Mention]) {
    headlines(said, mentions);
    welcome(said, mentions);
    unwanted(said, mentions);
    context(said, mentions);
}

/// "Nice to have" on a line of its own is about the lines that follow, up to the next headline.
fn headlines(said: &Said, mentions: &mut [Mention]) {
    let mut lines: Vec<usize> = (0..said.words.len()).filter(|at| said.words[*at].begins_line).collect();
    lines.push(said.words.len());
    let mut welcome = false;
    let mut next = 0;
    for pair in lines.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let first = (from..to).find(|at| said.words[*at].is_word()).unwrap_or(to);
        let last = (first..to).rev().find(|at| said.words[*at].is_word()).map_or(first, |at| at + 1);
        let marked =
            matches!(said.word(from), "#" | "*" | "【") || said.word(to.saturating_sub(1)) == ":" || said.word(to.saturating_sub(1)) == "*";
        let short = last.saturating_sub(first) <= 4;
        while next < mentions.len() && mentions[next].from < from {
            next += 1;
        }
        let has_skill = mentions.get(next).is_some_and(|mention| mention.from < to);
        if short && first < last && !has_skill {
            let wished = said.begins(Cue::NiceBefore, first).is_some() || said.ends(Cue::NiceAfter, last).is_some();
            if wished {
                welcome = true;
            } else if marked || said.begins(Cue::Must, first).is_some() {
                welcome = false;
            }
        }
        if welcome {
            for mention in mentions[next..].iter_mut().take_while(|mention| mention.from < to) {
                mention.scope = Scope::Nice;
            }
        }
    }
}

fn welcome(said: &Said, mentions: &mut [Mention]) {
    for (begin, end) in said.all(Cue::NiceAfter).to_vec() {
        // "Kafka and Docker would be a plus", "Kafka (optional)", "Kafka experience is a plus".
        let mut begin = begin;
        let mut skipped = 0;
        while begin > 0 && skipped < 5 && is_before_welcome(said, begin - 1) {
            begin -= 1;
            skipped += 1;
        }
        let upto = mentions.partition_point(|mention| mention.to <= begin);
        let Some(last) = upto.checked_sub(1) else { continue };
        // "Helm/something nice to have".
        let gap = begin - mentions[last].to;
        let near = (gap <= 1 || gap == 2 && said.word(mentions[last].to) == "/") && !said.sentence_begins(begin.max(mentions[last].to));
        let followed_by_list = said.word(end) == ":";
        // "Python, ideally Kafka" looks forward.
        let next =
            mentions.get(upto).filter(|mention| mention.from <= end + 2 && !(end + 1..=mention.from).any(|at| said.sentence_begins(at)));
        let looks_on = said.word(mentions[last].to) == "," && next.is_some() && !matches!(said.word(end), "," | ";" | ".");
        if near && !followed_by_list && !looks_on {
            backwards(said, mentions, last);
        }
    }
    for (begin, end) in said.all(Cue::NiceBefore).to_vec() {
        if said.before(begin, 1) == "but" || said.ends(Cue::Not, begin).is_some() {
            continue;
        }
        forwards(said, mentions, end);
    }
}

fn is_before_welcome(said: &Said, at: usize) -> bool {
    Lists::get().has("beforewelcome", said.word(at))
}

/// "Kafka and Docker are a plus": back to the comma.
fn backwards(said: &Said, mentions: &mut [Mention], last: usize) {
    mentions[last].scope = Scope::Nice;
    for at in (0..last).rev() {
        let span = between(&mentions[at], &mentions[at + 1]);
        let reaches = span.1 <= span.0 + 1 && (span.0..span.1).all(|at| is_joint(said.word(at)) && !BREAKS.contains(&said.word(at)));
        if !reaches {
            return;
        }
        mentions[at].scope = Scope::Nice;
    }
}

/// "Nice to have: Kafka, Docker", "ideally with Kafka": the list that follows within a few words of the same sentence.
fn forwards(said: &Said, mentions: &mut [Mention], from: usize) {
    const LEAD: usize = 7;
    let first = mentions.partition_point(|mention| mention.from < from);
    let Some(mention) = mentions.get(first) else { return };
    let lead = (from, mention.from);
    let colon = said.word(from) == ":" || said.before(from, 1) == ":";
    if lead.1 - lead.0 > LEAD + usize::from(colon) * 10 || (lead.0..=lead.1).any(|at| at > from && said.sentence_begins(at)) {
        return;
    }
    if (lead.0..lead.1).any(|at| said.word(at) == ",") && !colon {
        return;
    }
    if said.within(Cue::Must, lead) || said.within(Cue::Not, lead) {
        return;
    }
    for at in first..mentions.len().min(first + LONGEST_LIST) {
        if at > first {
            let span = between(&mentions[at - 1], &mentions[at]);
            let in_list = joined(said, span.0, span.1) || over_one_unknown(said, span);
            let same = colon && span.1 - span.0 <= REACH && !(span.0 + 1..=span.1).any(|at| said.sentence_begins(at));
            if !(in_list || same) || said.within(Cue::Must, span) {
                return;
            }
        }
        mentions[at].scope = Scope::Nice;
    }
}

/// "Kafka, somethingelse and Docker": one item that is no known skill does not end a list.
fn over_one_unknown(said: &Said, (from, to): (usize, usize)) -> bool {
    let marks = |at: usize| is_joint(said.word(at));
    (3..=5).contains(&(to - from))
        && marks(from)
        && marks(to - 1)
        && (from + 1..to - 1).filter(|at| !marks(*at)).count() == 1
        && !(from..=to).any(|at| said.sentence_begins(at))
}

fn unwanted(said: &Said, mentions: &mut [Mention]) {
    for at in 0..mentions.len() {
        let (from, to) = (mentions[at].from, mentions[at].to);
        // "No experience in Web3 required" refuses nobody who has some.
        if not_required(said, from, to) {
            mentions[at].scope = Scope::Nice;
            continue;
        }
        if refused_before(said, from) || refused_after(said, to) || carried(said, mentions, at) {
            mentions[at].scope = Scope::Excluded;
            // "PHP and Java are not needed": back over the list.
            if refused_after(said, to) {
                back_over_list(said, mentions, at);
            }
        }
    }
    refused_lists(said, mentions);
    preferred(said, mentions);
    // "No PHP, Java or Ruby": a list that ends in "or" was one all along.
    for at in 0..mentions.len() {
        if mentions[at].scope == Scope::Excluded {
            over_commas(said, mentions, at);
        }
    }
}

/// "No (prior) experience in X is required".
fn not_required(said: &Said, from: usize, to: usize) -> bool {
    const NEEDED: &[&str] =
        &["required", "needed", "necessary", "notig", "erforderlich", "necesaria", "necessaria", "necessaire", "requise"];
    let lead = matches!(said.before(from, 1), "in" | "with" | "of" | "mit" | "en" | "con" | "com" | "em");
    let experience = matches!(said.before(from, 2), "experience" | "knowledge" | "background" | "erfahrung" | "experiencia");
    let no = (3..=4).any(|back| matches!(said.before(from, back), "no" | "keine" | "sin" | "sem" | "without"));
    lead && experience && no && (to..to + 4).any(|at| NEEDED.contains(&said.word(at)) && !(to..=at).any(|at| said.sentence_begins(at)))
}

/// "Not looking for: PHP, Java": after a colon up to the end of the sentence.
fn refused_lists(said: &Said, mentions: &mut [Mention]) {
    for (begin, end) in said.all(Cue::Not).iter().copied() {
        // "Don't want:" as well as "without:".
        let end = end + usize::from(Lists::get().has("afternot", said.word(end)));
        if said.word(end) != ":" || said.covers(Cue::Neutral, (begin, end)) {
            continue;
        }
        let first = mentions.partition_point(|mention| mention.from < end);
        for at in first..mentions.len().min(first + LONGEST_REFUSAL) {
            let from = if at == first { end } else { mentions[at - 1].to };
            if mentions[at].from - from > REACH || (from..=mentions[at].from).any(|at| at > end && said.sentence_begins(at)) {
                break;
            }
            mentions[at].scope = Scope::Excluded;
        }
    }
}

/// "Plutôt Kotlin que Java", "lieber Go als PHP", "mejor Go que PHP".
fn preferred(said: &Said, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        let (wanted, other) = (&mentions[at - 1], &mentions[at]);
        let compared = other.from == wanted.to + 1 && matches!(said.word(wanted.to), "que" | "als" | "than");
        let lead = (1..=2).any(|back| {
            matches!(said.before(wanted.from, back), "plutot" | "lieber" | "mejor" | "antes" | "rather" | "eher" | "prefiero" | "melhor")
        });
        // "Python > Ruby".
        let outranked = other.from == wanted.to + 1 && said.word(wanted.to) == ">";
        if compared && lead {
            mentions[at].scope = Scope::Excluded;
        } else if outranked && mentions[at].scope == Scope::Must {
            mentions[at].scope = Scope::Context;
        }
    }
}

/// Whether "no", "without", "instead of" stands before, with nothing but small words between.
fn refused_before(said: &Said, from: usize) -> bool {
    let mut begin = from;
    for _ in 0..6 {
        if let Some(not) = said.ends(Cue::Not, begin) {
            // A letter that stands alone says no in Portuguese only.
            let lone = said.typed((not, begin)).eq_ignore_ascii_case("n");
            let neutral = said.covers(Cue::Neutral, (not, begin)) || said.before(not, 1) == "why";
            let over = matches!(said.word(not), "over" | "menos" | "noch" | "point" | "minus") && !prefers(said, not);
            return !lone && !neutral && !over;
        }
        if begin == 0 || !Lists::get().has("afternot", said.word(begin - 1)) || said.sentence_begins(begin) {
            return false;
        }
        begin -= 1;
    }
    false
}

/// "Go over Java" prefers one to the other.
fn prefers(said: &Said, not: usize) -> bool {
    let from = said.sentence_from(not, REACH);
    (from..not).any(|at| said.word(at).starts_with("prefer") || said.word(at).starts_with("prefier"))
        || matches!(said.word(not), "menos" | "minus") && (said.sentence_begins(not) || said.begins(Cue::Neutral, not).is_some())
        || matches!(said.word(not), "menos" | "minus" | "noch")
            && matches!(said.before(not, 1), "todo" | "tudo" | "weder" | "," | "anything")
}

fn refused_after(said: &Said, to: usize) -> bool {
    // "React Native? No.", "ML engineer no, backend yes".
    let end = said.begins(Cue::Trade, to).unwrap_or(to);
    let end = end + usize::from(matches!(said.word(end), "?" | ":"));
    if matches!(said.word(end), "no" | "nope" | "nein" | "non" | "nao")
        && said.words.get(end + 1).is_none_or(|word| {
            !word.is_word() || word.begins_line || matches!(word.text.as_str(), "thanks" | "danke" | "gracias" | "merci" | "obrigado")
        })
    {
        return true;
    }
    // "React Native people please stay away".
    let after_trade = said.begins(Cue::Trade, to);
    [Some(to), after_trade].into_iter().flatten().any(|begin| refused_from(said, begin))
}

fn refused_from(said: &Said, begin: usize) -> bool {
    for at in begin..begin + 4 {
        if let Some(end) = said.begins(Cue::NotAfter, at) {
            // "Pas besoin de Hadoop" looks on.
            if matches!(said.word(end), "de" | "d'" | "du" | "for" | "von" | "of") {
                return false;
            }
            // "Not required but a plus" is welcome.
            let but_welcome =
                matches!(said.word(end), "but" | "aber" | "pero" | "mas" | "mais") || said.begins(Cue::NiceAfter, at).is_some();
            return !but_welcome;
        }
        if !Lists::get().has("beforerefusal", said.word(at)) || said.sentence_begins(at) {
            return false;
        }
    }
    false
}

fn carried(said: &Said, mentions: &[Mention], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| mentions.get(before)) else { return false };
    let span = between(before, &mentions[at]);
    before.scope == Scope::Excluded
        && span.1 == span.0 + 1
        && (ALTERNATIVES.contains(&said.word(span.0)) || ALSO.contains(&said.word(span.0)))
        && !said.words[span.1].begins_line
}

fn back_over_list(said: &Said, mentions: &mut [Mention], last: usize) {
    for at in (0..last).rev() {
        let span = between(&mentions[at], &mentions[at + 1]);
        if !(span.1 == span.0 + 1 && (ALTERNATIVES.contains(&said.word(span.0)) || ALSO.contains(&said.word(span.0)))) {
            return;
        }
        mentions[at].scope = Scope::Excluded;
    }
}

fn over_commas(said: &Said, mentions: &mut [Mention], first: usize) {
    let mut last = first;
    let mut ends_in_or = false;
    while last + 1 < mentions.len().min(first + LONGEST_REFUSAL) {
        let span = between(&mentions[last], &mentions[last + 1]);
        if !joined(said, span.0, span.1) || span.1 == span.0 || mentions[last + 1].scope == Scope::Excluded {
            break;
        }
        ends_in_or = (span.0..span.1).any(|at| matches!(said.word(at), "or" | "nor" | "oder" | "o" | "ou" | "ni" | "nem" | "noch"));
        last += 1;
        if ends_in_or {
            break;
        }
    }
    if ends_in_or {
        for mention in &mut mentions[first..=last] {
            mention.scope = Scope::Excluded;
        }
    }
}

/// "From PHP to Go", "von PHP auf Go", "de PHP a Go".
pub(super) fn is_left_for(said: &Said, left: &Mention, taken: &Mention) -> bool {
    // "Heroku -> AWS".
    let arrow = taken.from == left.to + 2 && matches!(said.word(left.to), "-" | "=") && said.word(left.to + 1) == ">"
        || taken.from == left.to + 1 && said.word(left.to) == "→";
    if arrow {
        return true;
    }
    let towards = taken.from == left.to + 1
        && matches!(said.word(left.to), "to" | "into" | "onto" | "auf" | "nach" | "zu" | "a" | "para" | "vers" | "hacia");
    let mut from = left.from;
    while from > 0 && left.from - from < 2 && matches!(said.before(from, 1), "our" | "the" | "old" | "legacy" | "unser" | "das") {
        from -= 1;
    }
    towards && matches!(said.before(from, 1), "from" | "von" | "de" | "desde" | "do" | "off")
}

/// "Rewrite Perl scripts in Python": the first is what there is.
fn is_rewritten(said: &Said, left: &Mention, taken: &Mention) -> bool {
    let verb = (1..=4).any(|back| Lists::get().has("rewrite", said.before(left.from, back)) && !said.sentence_begins(left.from));
    let between = (left.to, taken.from);
    verb && between.1 <= between.0 + 4
        && between.0 < between.1
        && matches!(said.before(taken.from, 1), "in" | "to" | "into" | "auf" | "nach" | "en" | "a" | "para" | "em" | "vers")
        && (between.0..between.1).all(|at| said.words[at].is_word() && !said.sentence_begins(at))
}

/// What is left behind, and what others use.
fn context(said: &Said, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        if is_rewritten(said, &mentions[at - 1], &mentions[at]) && mentions[at - 1].scope == Scope::Must {
            mentions[at - 1].scope = Scope::Context;
        }
    }
    for at in 1..mentions.len() {
        if mentions[at - 1].scope == Scope::Must && is_left_for(said, &mentions[at - 1], &mentions[at]) {
            mentions[at - 1].scope = Scope::Context;
        }
    }
    for (_, end) in said.all(Cue::From).to_vec() {
        let first = mentions.partition_point(|mention| mention.from < end);
        if let Some(mention) = mentions.get_mut(first)
            && mention.from <= end + 2
            && !(end..=mention.from).any(|at| at > end && said.sentence_begins(at))
            && mention.scope == Scope::Must
        {
            mention.scope = Scope::Context;
        }
    }
    for (begin, end) in said.all(Cue::Context).to_vec() {
        // "Like" compares firms; it is only a comparison where a firm can stand.
        if matches!(said.word(begin), "like" | "unlike" | "similar") {
            continue;
        }
        let first = mentions.partition_point(|mention| mention.from < end);
        if let Some(mention) = mentions.get_mut(first)
            && mention.from <= end + 2
            && mention.scope == Scope::Must
        {
            mention.scope = Scope::Context;
        }
    }
}
