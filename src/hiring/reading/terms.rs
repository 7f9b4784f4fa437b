//! Level, workload, role, and where the work is done.

use super::{
    cues::{Cue, Said, Span},
    lists::Lists,
};
use crate::hiring::{
    developer::Role,
    level::{Level, LevelWish, Workload},
    skill::is_form,
};

/// Whether the work is done from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remote {
    /// From anywhere.
    Yes,
    /// At the client's place.
    No,
    /// Some of both.
    Hybrid,
}

/// Roles as far as a text tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trade {
    /// Server side.
    Backend,
    /// Both sides.
    Fullstack,
    /// None that is hired here.
    Other,
}

/// The hours a week from which work is full-time.
const FULL_HOURS: u32 = 35;
/// The hours a month from which work is full-time.
const FULL_MONTH: u32 = 140;

/// Places of a cue before which nobody says no.
fn wished(said: &Said, cue: Cue) -> Vec<Span> {
    said.all(cue).iter().copied().filter(|span| !refused(said, span.0)).collect()
}

fn refused(said: &Said, at: usize) -> bool {
    let article = |back: usize| {
        matches!(
            said.before(at, back),
            "a" | "an" | "ein" | "eine" | "einen" | "un" | "una" | "um" | "une" | "want" | "need" | "quiero" | "de" | "too"
        )
    };
    let direct = |at: usize| {
        said.ends(Cue::Not, at).is_some_and(|not| {
            !said.covers(Cue::Neutral, (not, at)) && !matches!(said.word(not), "over" | "n" | "menos" | "minus" | "noch")
        })
    };
    // "Not too senior".
    let too = said.before(at, 1) == "too" && matches!(said.before(at, 2), "not" | "nicht");
    // "Don't want a junior", "no busco juniors".
    let mut from = at;
    while from > 0 && at - from < 3 && Lists::get().has("wanting", said.word(from - 1)) {
        from -= 1;
    }
    too || direct(at) || from < at && direct(from) || (article(1) && at > 0 && direct(at - 1))
}

pub(super) fn workload(said: &Said) -> Option<Workload> {
    let full =
        wished(said, Cue::Full).into_iter().any(|span| !answered_no(said, span.1) && !is_unanswered(said, span.1) && !is_stack(said, span));
    let part = wished(said, Cue::Part).into_iter().any(|span| !answered_no(said, span.1) && !is_ambiguous_part(said, span));
    let (mut hours_full, mut hours_part) = (false, false);
    for at in 0..said.words.len() {
        if let Some(hours) = weekly_hours(said, at).or_else(|| percent(said, at)) {
            if hours >= FULL_HOURS { hours_full = true } else { hours_part = true }
        }
    }
    match (full || hours_full, part || hours_part) {
        (true, false) => Some(Workload::FullTime),
        (false, true) => Some(Workload::PartTime),
        _ => None,
    }
}

/// "Full-time or not: no" is a form that somebody filled in.
fn answered_no(said: &Said, at: usize) -> bool {
    let at = if said.word(at) == "or" && said.word(at + 1) == "not" { at + 2 } else { at };
    said.word(at) == ":" && matches!(said.word(at + 1), "no" | "否" | "false" | "nein" | "-" | "")
        || (at > 1 && said.before(at, 1) == "not" && said.word(at) == ":" && said.words.get(at + 1).is_none_or(|word| word.begins_line))
}

fn is_stack(said: &Said, span: Span) -> bool {
    matches!(said.word(span.1), "stack" | "stacks")
        || (said.word(span.0) == "ft" && said.words[span.0].spaced && span.0 > 0 && matches!(said.before(span.0, 1), "sq" | "square"))
        // "Maybe 40 hours in total" is no week.
        || matches!(said.word(span.1), "total" | "insgesamt" | "overall") || matches!(said.word(span.1 + 1), "total" | "totales")
        || (said.word(span.0) == "100" && said.begins(Cue::RemoteYes, span.1).is_some())
}

fn is_ambiguous_part(said: &Said, span: Span) -> bool {
    let word = said.word(span.0);
    // Pacific time, a notice of 24 hours, a percentage of something.
    (word == "pt"
        && (said.words[span.0].capitals
            || said.begins(Cue::Hours, span.1).is_some()
            || said.before(span.0, 1).starts_with(|l: char| l.is_ascii_digit())))
        || ((word == "50" || word == "10h" || word == "15h" || word == "20h" || word == "25h" || word == "30h")
            && span.1 == span.0 + 1
            && !matches!(
                said.word(span.1),
                "" | "/" | "a" | "per" | "week" | "pro" | "die" | "por" | "par" | "," | "." | "semana" | "semanales"
            ))
        || (span.1 > span.0 + 1 && word.bytes().all(|b| b.is_ascii_digit()) && said.before(span.0, 1) == "-")
}

/// "Ruby, 60%", "100% Pensum": in hours of a week of forty.
fn percent(said: &Said, at: usize) -> Option<u32> {
    let share: u32 = said.word(at).parse().ok().filter(|share| (10..=100).contains(share))?;
    let sign = matches!(said.word(at + 1), "%" | "prozent" | "percent" | "prozentig");
    let of_time = matches!(said.word(at + 2), "pensum" | "stelle" | "position" | "workload" | "time" | "fte");
    let ends = is_the_end(said, at + 2) && (share < 100 || of_time);
    // "Up to 20%" and "-30%" are of something else.
    let plain = at == 0 || !matches!(said.before(at, 1), "-" | "+" | "~" | "by" | "to" | "of" | "over" | "um");
    (sign && plain && (of_time || ends && share.is_multiple_of(10))).then_some(share * 40 / 100)
}

/// "20-25 h/week", "32 Stunden pro Woche", "80 hours a month": hours a week, from the larger figure of a range.
fn weekly_hours(said: &Said, at: usize) -> Option<u32> {
    let word = said.word(at);
    // "Two days a week".
    if let Some(days) = count_of(word).filter(|days| (1..=5).contains(days))
        && matches!(said.word(at + 1), "day" | "days" | "tag" | "tage" | "dias" | "dia" | "jours" | "jour")
        && matches!(said.word(at + 2), "a" | "per" | "/" | "pro" | "die" | "por" | "par" | "la" | "each")
        && matches!(said.word(at + 3), "week" | "wk" | "woche" | "semana" | "semaine")
        && said.begins(Cue::RemoteYes, at + 4).is_none()
        && said.begins(Cue::RemoteNo, at + 4).is_none()
        && !said.within(Cue::RemoteNo, (said.sentence_from(at, 5), at))
    {
        return Some(days * 8);
    }
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 3 {
        return None;
    }
    let hours: u32 = word[..digits].parse().ok()?;
    let unit = &word[digits..];
    let (unit, next) = if unit.is_empty() { (said.word(at + 1), at + 2) } else { (unit, at + 1) };
    let is_hours =
        matches!(unit, "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunden" | "horas" | "hs" | "heures" | "hora" | "wochenstunden");
    if !is_hours {
        return None;
    }
    // "…, 32h, …" alone is a week's, whatever clocks show.
    let clause_ends = said.words.get(next).is_none_or(|word| !word.is_word() && word.text != "/" || word.begins_line);
    let clause_begins = at == 0 || !said.words[at - 1].is_word() || said.words[at].begins_line;
    if digits == 2 && unit == "h" && next == at + 1 && clause_ends && clause_begins && matches!(hours, 16..=40) && hours != 24 {
        return Some(hours);
    }
    let per = (next..next + 3).find(|at| {
        !matches!(
            said.word(*at),
            "/" | "a" | "per" | "pro" | "die" | "in" | "der" | "por" | "par" | "la" | "each" | "every" | "al" | "of" | "work"
        )
    })?;
    match said.word(per) {
        "week" | "wk" | "weekly" | "woche" | "wochentlich" | "semana" | "semanales" | "semanais" | "semaine" | "w" => Some(hours),
        "month" | "mo" | "monat" | "mes" | "mois" | "monthly" => Some(if hours >= FULL_MONTH { FULL_HOURS } else { 20 }),
        "day" | "tag" | "dia" | "jour" | "d" if hours <= 8 => Some(hours * 5),
        _ => (unit == "wochenstunden").then_some(hours),
    }
}

/// What the text hires for. Where nothing says so, it is for the server side.
pub(super) fn trade(said: &Said) -> Option<Trade> {
    let first = |cue: Cue| wished(said, cue).into_iter().find(|span| !belongs_to_others(said, span.0)).map(|span| span.0);
    let (backend, fullstack, other) = (first(Cue::Backend), first(Cue::Fullstack), first(Cue::OtherRole));
    match (backend, fullstack, other) {
        (_, Some(_), None) => Some(Trade::Fullstack),
        (_, Some(full), Some(other)) => Some(if full < other + 30 { Trade::Fullstack } else { Trade::Other }),
        (Some(back), None, Some(other)) => Some(if back < other + 30 { Trade::Backend } else { Trade::Other }),
        (Some(_), None, None) => Some(Trade::Backend),
        (None, None, Some(_)) => Some(Trade::Other),
        (None, None, None) => None,
    }
}

/// The role as far as people are hired for it here; neither when both are said.
pub(super) fn role(said: &Said) -> Option<Role> {
    match (wished(said, Cue::Backend).is_empty(), wished(said, Cue::Fullstack).is_empty()) {
        (false, true) => Some(Role::Backend),
        (true, false) => Some(Role::Fullstack),
        (true, true) | (false, false) => None,
    }
}

pub(super) fn remote(said: &Said) -> Option<Remote> {
    let no = said.all(Cue::RemoteNo).iter().any(|span| !answered_no(said, span.1));
    let denied = said.all(Cue::RemoteYes).iter().any(|span| refused(said, span.0) || answered_no(said, span.1));
    let yes = wished(said, Cue::RemoteYes).into_iter().any(|span| {
        !answered_no(said, span.1)
            && !is_unanswered(said, span.1)
            && !said.covers(Cue::RemoteNo, span)
            && !matches!(said.word(span.1), "procedure" | "server" | "servers" | "control" | "sensors" | "debugging" | "desktop" | "config")
    });
    // "Onsite two days a week" leaves the other days.
    let some_days = said.all(Cue::RemoteNo).iter().any(|span| {
        (span.1..span.1 + 5).any(|at| {
            matches!(said.word(at), "days" | "day" | "tage" | "dias" | "jours")
                && count_of(said.before(at, 1)).is_some_and(|days| days < 5)
                && !(span.1..at).any(|at| said.sentence_begins(at))
        })
    });
    // "A hybrid virtual machine" is none of a job.
    let hybrid =
        wished(said, Cue::Hybrid).into_iter().any(|span| span.1 > span.0 + 1 || !Lists::get().has("hybridthing", said.word(span.1)));
    if some_days || hybrid {
        return Some(Remote::Hybrid);
    }
    match (yes, no || denied) {
        (true, true) if no => Some(Remote::Hybrid),
        (true, _) => Some(Remote::Yes),
        (false, true) => Some(Remote::No),
        (false, false) => None,
    }
}

/// A form's line that nobody filled in, or with neither yes nor no.
fn is_unanswered(said: &Said, at: usize) -> bool {
    let question = matches!(said.before(at, 1), "是否远程" | "是否全职");
    if question {
        return said.word(at) != ":" || !matches!(said.word(at + 1), "是" | "yes" | "远程" | "全职");
    }
    said.word(at) == "or"
        && said.word(at + 1) == "not"
        && said.word(at + 2) == ":"
        && said.words.get(at + 3).is_none_or(|word| word.begins_line)
}

/// Whether a level is that of colleagues: "mentoring junior developers", "our seniors".
fn belongs_to_others(said: &Said, at: usize) -> bool {
    const BACK: usize = 4;
    let from = said.sentence_from(at, BACK);
    let nearest = (from..at).rev().find(|at| said.begins(Cue::Others, *at).is_some());
    nearest.is_some_and(|from| !(from..at).any(|at| matches!(said.word(at), "," | ":" | "(") || said.begins(Cue::Want, at).is_some()))
}

/// A level's place that speaks of the one who is hired.
fn own(said: &Said, cue: Cue) -> Vec<Span> {
    const NOT_A_HIRE: &[&str] = &[
        "management",
        "leadership",
        "stakeholders",
        "executives",
        "executive",
        "managers",
        "citizens",
        "living",
        "care",
        "team",
        "staff",
        "executives",
        "school",
        "year",
        "generation",
        "time",
        "the",
        "a",
        "to",
        "our",
        "by",
        "in",
        "projects",
        "data",
        "troubleshooting",
        "engineering-wide",
        "with",
        "and",
    ];
    wished(said, cue)
        .into_iter()
        .filter(|(from, to)| {
            let next = said.word(*to);
            let word = said.word(*from);
            let verb = *to == from + 1
                && matches!(
                    word,
                    "lead"
                        | "staff"
                        | "expert"
                        | "architect"
                        | "regular"
                        | "medium"
                        | "principal"
                        | "middle"
                        | "pl"
                        | "graduate"
                        | "mittel"
                        | "intern"
                        | "medior"
                        | "especialista"
                );
            let is_role = said.begins(Cue::Trade, *to).is_some()
                || said.begins(Cue::Backend, *to).is_some()
                || said.begins(Cue::Fullstack, *to).is_some()
                || is_form(next) && word != "regular";
            // "Lead development of agents" is a duty.
            let duty = word == "lead" && *to == from + 1 && Lists::get().has("duties", next);
            let excluded = duty
                || if verb {
                    !is_role && !matches!(next, "" | "," | "level" | "." | "|" | ")" | "/" | "or" | "oder" | "o" | "ou")
                } else {
                    NOT_A_HIRE[..14].contains(&next)
                };
            let layer = matches!(word, "l1" | "l2" | "l3") && *to == from + 1 && is_layer(said, *from);
            let mid_month = word == "mid" && crate::hiring::when::is_month(next);
            let denied = said.covers(Cue::NotJunior, (*from, *to));
            !excluded && !layer && !mid_month && !denied && !belongs_to_others(said, *from)
        })
        .collect()
}

/// Whether `L2` is a layer of a block chain: "L2 solutions", "Layer 2 (L2)".
fn is_layer(said: &Said, at: usize) -> bool {
    let lists = Lists::get();
    let word = said.word(at);
    let (before, after) = (said.before(at, 1), said.word(at + 1));
    let hires = said.begins(Cue::Trade, at + 1).is_some()
        || said.begins(Cue::OrHigher, at + 1).is_some()
        || said.begins(Cue::Backend, at + 1).is_some()
        || said.begins(Cue::Fullstack, at + 1).is_some()
        || matches!(before, "level" | "niveau" | "nivel" | "minimum" | "mindestens" | "min");
    let digit = &word[1..];
    let spelled_out = before == "(" && said.before(at, 2) == digit && said.before(at, 3) == "layer"
        || before == "(" && said.before(at, 2).strip_prefix("layer").is_some_and(|rest| rest.is_empty() || rest == digit);
    let of_chains = !said.all(Cue::Chains).is_empty();
    spelled_out || lists.has("layered", after) || !hires && of_chains
}

pub(super) fn level(said: &Said) -> Option<LevelWish> {
    let mid = own(said, Cue::Mid);
    let inside_mid = |span: &Span| said.covers(Cue::Mid, *span);
    let named = [(Level::L1, own(said, Cue::Junior)), (Level::L2, mid.clone()), (Level::L3, own(said, Cue::Senior))];
    let named: Vec<(Level, Vec<Span>)> = named
        .into_iter()
        .map(|(level, spans)| {
            (level, if level == Level::L2 { spans } else { spans.into_iter().filter(|span| !inside_mid(span)).collect() })
        })
        .collect();
    let levels: Vec<Level> = named.iter().filter(|(_, spans)| !spans.is_empty()).map(|(level, _)| *level).collect();
    let open = named.iter().flat_map(|(_, spans)| spans).any(|(from, to)| {
        said.begins(Cue::OrHigher, *to).is_some()
            || said.ends(Cue::AtLeast, *from).is_some() && !matches!(said.before(*from, 1), "from" | "over" | "de" | "desde" | "des")
    });
    match levels[..] {
        [] if !wished(said, Cue::AnyLevel).is_empty() => Some(LevelWish::Any),
        [] => years(said).or_else(|| not_junior(said)),
        [only] => Some(if open { LevelWish::AtLeast(only) } else { LevelWish::Only(only) }),
        [Level::L2, Level::L3] => Some(LevelWish::AtLeast(Level::L2)),
        [Level::L1, Level::L2, Level::L3] => Some(LevelWish::Any),
        // "Junior or mid" has no wish that means it: the bot asks.
        [..] => None,
    }
}

/// The lowest of the levels that are named, also where several are.
pub(super) fn lowest_level(said: &Said) -> Option<Level> {
    match level(said) {
        Some(LevelWish::Only(level) | LevelWish::AtLeast(level)) => Some(level),
        Some(LevelWish::Any) => None,
        None => {
            let junior = !own(said, Cue::Junior).is_empty();
            junior.then_some(Level::L1)
        }
    }
}

/// "Not a beginner", "no juniors" and "experienced" ask for more than a first job; "experienced in Go" says nothing of a level.
fn not_junior(said: &Said) -> Option<LevelWish> {
    let denied = said.all(Cue::NotJunior).iter().any(|span| {
        let soft = Lists::get().has("soft", said.word(span.0));
        let of_a_skill = is_form(said.word(span.1)) && said.begins(Cue::Trade, span.1 + 1).is_some();
        !soft || of_a_skill || said.begins(Cue::Trade, span.1).is_some() || is_the_end(said, span.1)
    });
    let refused = said.all(Cue::Junior).iter().any(|span| refused(said, span.0));
    (denied || refused).then_some(LevelWish::AtLeast(Level::L2))
}

/// Whether nothing but courtesy follows in the clause.
fn is_the_end(said: &Said, at: usize) -> bool {
    said.words.get(at).is_none_or(|word| !word.is_word() || word.begins_line)
        || matches!(said.word(at), "pls" | "please" | "bitte" | "porfa")
}

/// "5+ years of experience": under three is early, six and more is senior. The largest figure of the text decides.
fn years(said: &Said) -> Option<LevelWish> {
    let counted = said.all(Cue::Years).iter().filter_map(|(from, to)| {
        let mut at = from.checked_sub(1)?;
        if said.word(at) == "+" {
            at = at.checked_sub(1)?;
        }
        let figure = said.word(at);
        // "3-5 years" counts its lower end; the hyphen of "- 3 years" is a bullet.
        let ranged = matches!(said.before(at, 1), "-" | "–" | "to" | "~" | "bis" | "a" | "or") && count_of(said.before(at, 2)).is_some();
        let lower = if ranged { said.before(at, 2) } else { figure };
        let count = count_of(lower)?;
        let about_work = said.within(Cue::Experience, (*to, to + 6))
            || said.within(Cue::Experience, (at.saturating_sub(5), at))
            || matches!(said.word(*from), "yoe")
            || matches!(
                said.word(*to),
                "in" | "with" | "," | "." | "" | "min" | "min." | "minimum" | "mind" | "mindestens" | "up" | "plus"
            );
        // "Has been at it for ten years" tells of somebody else.
        let lasted =
            said.before(at, 1) == "for" && said.before(at, 2) != "looking" || said.before(at, 2) == "for" && said.before(at, 1) == "over";
        let past = lasted || matches!(said.word(*to), "ago" | "old" | "contract");
        // "2 years of Solidity" says less of a person than "5 years of experience".
        let general = (*to..to + 5).any(|at| said.begins(Cue::Experience, at).is_some() && said.word(at) != "of");
        (about_work && !past && count <= 25).then_some((general, count))
    });
    let counted: Vec<(bool, u32)> = counted.collect();
    let most_of = |general: bool| counted.iter().filter(|(is, _)| *is == general).map(|(_, count)| *count).max();
    let most = most_of(true).or_else(|| most_of(false)).or_else(|| said.words.iter().filter_map(|word| glued_years(&word.text)).max())?;
    Some(match most {
        0..=2 => LevelWish::Only(Level::L1),
        3..=5 => LevelWish::AtLeast(Level::L2),
        _ => LevelWish::AtLeast(Level::L3),
    })
}

/// `5yoe`, `3yrs`.
fn glued_years(word: &str) -> Option<u32> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 2 || !matches!(&word[digits..], "yoe" | "yrs" | "yr" | "y" | "years" | "anos" | "ans" | "jahre") {
        return None;
    }
    word[..digits].parse().ok()
}

fn count_of(word: &str) -> Option<u32> {
    word.trim_end_matches('+').parse().ok().or_else(|| in_words(word))
}

fn in_words(word: &str) -> Option<u32> {
    const WORDS: &[(&str, u32)] = &[
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("ten", 10),
        ("ein", 1),
        ("zwei", 2),
        ("drei", 3),
        ("vier", 4),
        ("funf", 5),
        ("sechs", 6),
        ("zehn", 10),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("diez", 10),
        ("dois", 2),
        ("quatro", 4),
        ("dez", 10),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("dix", 10),
    ];
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, count)| *count)
}
