//! What a typed answer to a question means.

use super::{
    questions, roles,
    stems::{demand_words, need_words, signal_words},
};
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        naming,
        reply::{Reply, Text, Value},
    },
    hiring::{
        amount::{self, Amount},
        brief::{Demand, Need, Requirements, Signal},
        domain::{self, Domain},
        folding, language,
        level::{Level, LevelWish, Workload},
        money::Money,
        reading::{self, Reading, Start},
        skill::{self, Resolution, Skill},
        when::{self, Cannot, DateAnswer},
        zones::{self, ZoneAnswer},
    },
};
use chrono_tz::Tz;

/// What became of an answer.
pub enum Answer {
    /// It is in the draft: on to the next question.
    Taken,
    /// It is in the draft, and there is something to say about it before the next question.
    Noted(Reply),
    /// Something has to be asked back; the question stays open, and its ways out are added.
    Ask(Reply),
    /// The question once more as it is now, with these lines above it.
    Again(Vec<Text>),
    /// It says nothing here, for this reason; the question stays open.
    Missed(Text),
}

/// The most bytes of an unknown skill that a button can carry.
const KEEP_BYTES: usize = 40;
/// The least amount that is taken for a month's budget, in whole units: less is a slip or a price per hour.
const LEAST_BUDGET: i64 = 100;
/// The most hours a day that both can be asked to share.
const MOST_OVERLAP_HOURS: u8 = 8;

/// The longest answer about skills, in characters: more is a text, not a list.
const LONGEST_SKILLS: usize = 400;

/// What a free sentence says, by the calendar of the person and the currency of the price list.
pub fn heard(text: &str, chat: &Chat, view: &View) -> Reading {
    let read = reading::read_on(text, view.terms.prices.currency, chat.today(view.now), chat.day_month());
    // The operator's own roles are known to nobody else.
    let role = view.terms.handbook.role_in(text).or(read.role);
    Reading { role, ..read }
}

/// Reads `text` as the answer to `field`.
pub fn typed(field: Field, text: &str, chat: &mut Chat, view: &View) -> Answer {
    match field {
        Field::Role | Field::Signals => role(text, chat, view),
        Field::Needs => ticks(text, &Need::ALL, need_words, |chat, needs| chat.draft.needs = needs, chat, "briefing-miss-needs"),
        Field::Demands => {
            ticks(text, &Demand::ALL, demand_words, |chat, demands| chat.draft.demands = demands, chat, "briefing-miss-demands")
        }
        Field::Must | Field::Nice => skills(field, text, chat),
        Field::Level => level(text, chat),
        Field::Workload => workload(text, chat),
        Field::Budget => budget(text, chat, view),
        Field::Hours => hours(text, chat, view),
        Field::Start => start(text, chat, view),
        Field::Language => language(text, chat),
        Field::Notes => notes(text, chat),
        Field::Domains => domains(text, chat),
        Field::Locale | Field::Zone => Answer::Missed(Text::new("briefing-review-miss")),
    }
}

/// Puts what a sentence says into the draft, and names it.
pub fn take_in(chat: &mut Chat, read: &Reading, view: &View) -> Vec<Value> {
    let mut understood = Vec::new();
    let draft = &mut chat.draft;
    if let Some(role) = read.role.or_else(|| draft.role.is_none().then(|| roles::of_skills(read)).flatten()) {
        understood.push(questions::role_name(role, view).into());
        // Skills that the sentence names take the place of those that the role would bring.
        if read.must.is_empty() {
            understood.extend(roles::hire_as(role, draft, view));
        } else {
            draft.role = Some(role);
        }
    }
    for (field, skills) in [(Field::Must, &read.must), (Field::Nice, &read.nice)] {
        for skill in skills.iter().filter(|skill| !read.excluded.contains(skill)) {
            if add(field, skill, draft) {
                understood.push(Value::Word(skill.0.clone()));
            }
        }
    }
    if let Some(level) = read.level {
        draft.level = Some(level);
        understood.push(questions::level_name(level).into());
    }
    if let Some(workload) = read.workload {
        draft.workload = Some(workload);
        understood.push(questions::workload_name(workload).into());
    }
    if let Some(budget) = read.budget {
        draft.budget = Some(budget);
        understood.push(Text::new("briefing-up-to").with("month", budget).into());
    }
    if let Some(start) = read.start {
        draft.start = match start {
            Start::Soon => None,
            Start::On(date) => Some(date),
        };
        understood.push(draft.start.map_or_else(|| Text::new("briefing-start-soon").into(), Value::Date));
    }
    for domain in &read.domains {
        if !draft.domains.contains(domain) {
            draft.domains.push(*domain);
            understood.push(naming::domain(*domain).into());
        }
    }
    if let Some(language) = read.language {
        draft.language = Some(language.to_owned());
        understood.push(Value::Language(language.to_owned()));
    }
    if let Some(zone) = read.zone {
        understood.push(Value::Zone(zone, view.now));
        draft.zone = Some(zone);
        // "Berlin hours" says by whose day the work goes; where the person is only if nobody said it before.
        if !chat.zone_is_known {
            set_zone(chat, zone);
        }
    }
    if read.start.is_some() && !chat.asked.contains(&Field::Start) {
        chat.asked.push(Field::Start);
    }
    understood
}

/// Adds a skill where there is room; one that is a must is not also nice to have.
pub fn add(field: Field, skill: &Skill, draft: &mut Requirements) -> bool {
    let (list, is_must) = match field {
        Field::Must => (&mut draft.must, false),
        Field::Role
        | Field::Signals
        | Field::Needs
        | Field::Nice
        | Field::Demands
        | Field::Level
        | Field::Workload
        | Field::Budget
        | Field::Hours
        | Field::Start
        | Field::Language
        | Field::Notes
        | Field::Locale
        | Field::Zone
        | Field::Domains => (&mut draft.nice, draft.must.contains(skill)),
    };
    if is_must || list.contains(skill) || list.len() >= Requirements::MOST_SKILLS {
        return false;
    }
    list.push(skill.clone());
    if field == Field::Must {
        draft.nice.retain(|nice| nice != skill);
    }
    true
}

fn role(text: &str, chat: &mut Chat, view: &View) -> Answer {
    let read = heard(text, chat, view);
    if read.role.is_none() && take_in(&mut chat.clone(), &read, view).is_empty() {
        let words = text.to_lowercase();
        let fired: Vec<Signal> = Signal::ALL.into_iter().filter(|signal| any_word(&words, signal_words(*signal))).collect();
        if fired.is_empty() {
            return Answer::Missed(Text::new("briefing-miss-role"));
        }
        chat.draft.role = Some(crate::guide::advice::role(&fired).role);
        chat.draft.signals = fired;
        return Answer::Taken;
    }
    let understood = take_in(chat, &read, view);
    let noted = Text::new("briefing-understood").with("what", understood);
    if chat.draft.role.is_some() { Answer::Noted(Reply::new(noted)) } else { Answer::Again(vec![noted]) }
}

/// Several choices at once: their numbers, or words that name them.
fn ticks<T: Copy + PartialEq>(
    text: &str,
    all: &[T],
    words_of: fn(T) -> &'static [&'static str],
    set: fn(&mut Chat, Vec<T>),
    chat: &mut Chat,
    miss: &'static str,
) -> Answer {
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let numbers: Option<Vec<T>> = parts
        .iter()
        .map(|part| part.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).and_then(|index| all.get(index)).copied())
        .collect();
    let words = text.to_lowercase();
    let found = match numbers {
        Some(numbers) if !numbers.is_empty() => numbers,
        Some(_) | None => all.iter().copied().filter(|item| any_word(&words, words_of(*item))).collect(),
    };
    if found.is_empty() {
        return Answer::Missed(Text::new(miss));
    }
    let mut distinct: Vec<T> = Vec::new();
    for item in found {
        if !distinct.contains(&item) {
            distinct.push(item);
        }
    }
    set(chat, distinct);
    Answer::Taken
}

/// Domains by their numbers, or by words that name them.
fn domains(text: &str, chat: &mut Chat) -> Answer {
    let numbers = text.split(|c: char| !c.is_alphanumeric()).filter_map(|part| part.parse::<usize>().ok());
    let numbered = numbers.filter_map(|number| Domain::ALL.get(number.checked_sub(1)?).copied());
    let mut found: Vec<Domain> = domain::named_in(text);
    found.extend(numbered);
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        return Answer::Missed(Text::new("briefing-miss-domains"));
    }
    chat.draft.domains = found;
    Answer::Taken
}

fn skills(field: Field, text: &str, chat: &mut Chat) -> Answer {
    if text.chars().count() > LONGEST_SKILLS {
        return Answer::Missed(Text::new("briefing-too-long").with("most", LONGEST_SKILLS));
    }
    let read = skill::read_list(text);
    // A name of this length was cut off: it is a sentence.
    let is_text = |skill: &Skill| skill.0.chars().count() >= skill::LONGEST_SKILL;
    if read.iter().any(|resolution| matches!(resolution, Resolution::Unknown(said) | Resolution::Near { said, .. } if is_text(said))) {
        return Answer::Missed(Text::new("briefing-too-long").with("most", skill::LONGEST_SKILL));
    }
    let draft = &mut chat.draft;
    let (mut unsure, mut unknown) = (Vec::new(), Vec::new());
    let mut took_nothing = true;
    for resolution in read {
        let (skill, is_known) = match resolution {
            Resolution::Known(skill) => (skill, true),
            // Dots and dashes alone name nothing.
            Resolution::Unknown(skill) if !skill.0.contains(char::is_alphanumeric) => continue,
            Resolution::Unknown(skill) => (skill, false),
            Resolution::Near { said, nearest } => {
                unsure.push((said.0, nearest));
                continue;
            }
        };
        let list = if field == Field::Must { &draft.must } else { &draft.nice };
        if list.contains(&skill) || (field == Field::Nice && draft.must.contains(&skill)) {
            took_nothing = false;
        } else if add(field, &skill, draft) {
            took_nothing = false;
            if !is_known {
                unknown.push(Value::Word(skill.0));
            }
        } else {
            return Answer::Missed(too_many_skills());
        }
    }
    let chosen = questions::skill_list(if field == Field::Must { &draft.must } else { &draft.nice });
    if !unsure.is_empty() {
        return Answer::Ask(did_you_mean(field, &unsure, chosen));
    }
    if took_nothing && chosen.is_empty() {
        return Answer::Missed(Text::new("briefing-miss-skills"));
    }
    let kept = Text::new("briefing-skills-kept").with("count", unknown.len());
    if unknown.is_empty() { Answer::Taken } else { Answer::Noted(Reply::new(kept.with("skills", unknown))) }
}

fn notes(text: &str, chat: &mut Chat) -> Answer {
    let text = text.trim();
    chat.draft.notes = Some(text.chars().take(Requirements::LONGEST_NOTE).collect());
    if text.chars().count() <= Requirements::LONGEST_NOTE {
        return Answer::Taken;
    }
    Answer::Noted(Reply::new(Text::new("briefing-notes-cut").with("most", Requirements::LONGEST_NOTE)))
}

/// Says that the list is full.
pub fn too_many_skills() -> Text {
    Text::new("briefing-too-many-skills").with("most", Requirements::MOST_SKILLS)
}

fn did_you_mean(field: Field, unsure: &[(String, Vec<Skill>)], chosen: Vec<Value>) -> Reply {
    let mut reply = Reply::default();
    for (typed, near) in unsure {
        reply = reply.line(Text::new("briefing-did-you-mean").with("typed", typed.as_str()));
        for (index, skill) in near.iter().enumerate() {
            let label = Text::new("briefing-skill").with("skill", skill.0.as_str());
            let action = Action::Toggle(field, skill.0.clone());
            reply = if index == 0 { reply.button(label, action) } else { reply.beside(label, action) };
        }
        if typed.len() <= KEEP_BYTES {
            let label = Text::new("briefing-keep-skill").with("typed", typed.as_str());
            reply = reply.beside(label, Action::Choose(field, format!("keep/{typed}")));
        }
    }
    if !chosen.is_empty() {
        reply = reply.line(Text::new("briefing-chosen").with("skills", chosen));
        reply = reply.button(Text::new("briefing-done"), Action::Done(field));
    }
    reply
}

fn level(text: &str, chat: &mut Chat) -> Answer {
    let words = text.to_lowercase();
    let any = any_word(
        &words,
        &["any", "egal", "whatever", "cualquiera", "all the same", "alle", "peu importe", "tous", "qualquer", "tanto faz"],
    );
    let wish = reading::read(text).level.or(any.then_some(LevelWish::Any));
    let Some(wish) = wish else { return Answer::Missed(Text::new("briefing-miss-level")) };
    chat.draft.level = Some(wish);
    Answer::Taken
}

fn workload(text: &str, chat: &mut Chat) -> Answer {
    let Some(workload) = reading::read(text).workload else { return Answer::Missed(Text::new("briefing-miss-workload")) };
    chat.draft.workload = Some(workload);
    Answer::Taken
}

fn budget(text: &str, chat: &mut Chat, view: &View) -> Answer {
    let currency = view.terms.prices.currency;
    match amount::read(text, currency) {
        Amount::Monthly(money) if money.cents >= LEAST_BUDGET * 100 => {
            chat.draft.budget = Some(money);
            Answer::Taken
        }
        Amount::Monthly(money) => Answer::Missed(Text::new("briefing-budget-small").with("month", money)),
        Amount::OtherPeriod => super::paying::ask(chat, &heard(text, chat, view), view)
            .map_or_else(|| Answer::Missed(Text::new("briefing-budget-period")), Answer::Ask),
        Amount::OtherCurrency(other) => {
            Answer::Missed(Text::new("briefing-budget-currency").with("other", other.code()).with("currency", currency.code()))
        }
        Amount::None => Answer::Missed(Text::new("briefing-miss-budget").with("currency", currency.code())),
    }
}

/// The least that the wanted levels cost at the wanted workload, once both are known.
fn cheapest(draft: &Requirements, view: &View) -> Option<(Level, Workload, Money)> {
    let (wish, workload) = (draft.level?, draft.workload?);
    let level = wish.levels().min_by_key(|level| view.terms.prices.month(*level, workload).cents)?;
    Some((level, workload, view.terms.prices.month(level, workload)))
}

/// Says that the budget covers none of the wanted levels, if that is so.
pub fn shortfall(draft: &Requirements, view: &View) -> Option<Text> {
    let (level, workload, month) = cheapest(draft, view)?;
    let budget = draft.budget.filter(|budget| budget.cents < month.cents)?;
    Some(
        Text::new("briefing-budget-short")
            .with("budget", budget)
            .with("level", level)
            .with("workload", questions::workload_name(workload))
            .with("month", month),
    )
}

/// Says what the budget buys where that is not what was asked for, or where a swap buys more.
pub fn check_budget(draft: &Requirements, view: &View) -> Answer {
    let (Some(budget), Some(wish), Some((level, workload, month))) = (draft.budget, draft.level, cheapest(draft, view)) else {
        return Answer::Taken;
    };
    let prices = &view.terms.prices;
    let Some(short) = shortfall(draft, view) else {
        let swaps = prices.swaps(level, workload);
        let lines: Vec<Text> = swaps.iter().filter(|swap| !wish.accepts(swap.to.0)).map(questions::swap_line).collect();
        return if lines.is_empty() { Answer::Taken } else { Answer::Noted(Reply { lines, ..Reply::default() }) };
    };
    let mut reply = Reply::new(short);
    let within = prices.within(budget);
    if within.is_empty() {
        reply = reply.line(Text::new("briefing-budget-nothing").with("month", prices.month(Level::L1, Workload::PartTime)));
    }
    for (level, workload) in within.into_iter().take(3) {
        let label = Text::new("briefing-budget-take")
            .with("level", level)
            .with("workload", questions::workload_name(workload))
            .with("month", prices.month(level, workload));
        reply = reply.button(label, Action::Choose(Field::Budget, format!("take/{}/{}", level.name(), workload.name())));
    }
    reply = reply.button(Text::new("briefing-budget-raise").with("month", month), Action::Choose(Field::Budget, month.cents.to_string()));
    Answer::Ask(reply.beside(Text::new("briefing-budget-keep"), Action::Choose(Field::Budget, "keep".to_owned())))
}

fn hours(text: &str, chat: &mut Chat, view: &View) -> Answer {
    let (place, hours) = split_hours(text);
    if let Some(hours) = hours {
        if hours > MOST_OVERLAP_HOURS {
            return Answer::Missed(Text::new("briefing-overlap-most").with("most", i64::from(MOST_OVERLAP_HOURS)));
        }
        chat.draft.overlap_hours = Some(hours);
    }
    if !place.is_empty() {
        match zones::find(&place) {
            // "-2" may be meant for an offset, and may be a slip.
            ZoneAnswer::One(zone) if place.starts_with(['+', '-']) => return Answer::Ask(which_zone("briefing-which-zone", &[zone], view)),
            ZoneAnswer::One(zone) => set_zone(chat, zone),
            ZoneAnswer::Ask(zones) => return Answer::Ask(which_zone("briefing-which-zone", &zones, view)),
            ZoneAnswer::Unknown(near) if near.is_empty() => return Answer::Missed(Text::new("briefing-miss-zone")),
            ZoneAnswer::Unknown(near) => return Answer::Ask(which_zone("briefing-near-zone", &near, view)),
        }
    } else if hours.is_none() {
        return Answer::Missed(Text::new("briefing-miss-zone"));
    }
    if chat.draft.zone.is_some() && chat.draft.overlap_hours.is_some() {
        return Answer::Taken;
    }
    Answer::Again(Vec::new())
}

/// The zone belongs to the person as well as to the brief.
pub fn set_zone(chat: &mut Chat, zone: Tz) {
    chat.draft.zone = Some(zone);
    chat.zone = zone;
    chat.zone_is_known = true;
}

fn which_zone(key: &'static str, zones: &[Tz], view: &View) -> Reply {
    let reply = Reply::new(Text::new(key));
    zones.iter().fold(reply, |reply, zone| questions::zone_button(reply, *zone, true, view))
}

/// "Lisbon, 4h" is a place and a number of hours; an offset such as "UTC+2" stays a place.
fn split_hours(text: &str) -> (String, Option<u8>) {
    let mut hours = None;
    let mut place = Vec::new();
    for word in text.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        let digits = lower.trim_end_matches(|c: char| c.is_alphabetic());
        let unit = &lower[digits.len()..];
        match digits.parse::<u8>() {
            Ok(number) if matches!(unit, "" | "h" | "hr" | "hrs") => hours = Some(number),
            Ok(_) | Err(_)
                if matches!(lower.as_str(), "h" | "hour" | "hours" | "stunden" | "horas" | "heures" | "overlap" | "of" | "with") => {}
            Ok(_) | Err(_) => place.push(word),
        }
    }
    (place.join(" "), hours)
}

fn start(text: &str, chat: &mut Chat, view: &View) -> Answer {
    let today = chat.today(view.now);
    let dates = |key: &'static str, dates: &[chrono::NaiveDate]| {
        dates.iter().fold(Reply::new(Text::new(key)), |reply, date| questions::date_button(reply, *date))
    };
    if matches!(
        folding::words(text).as_str(),
        "soon" | "now" | "whenever" | "bald" | "sofort" | "pronto" | "ya" | "bientot" | "maintenant" | "logo" | "agora"
    ) {
        chat.draft.start = None;
        return Answer::Taken;
    }
    match when::read_date(text, today, chat.day_month()) {
        DateAnswer::AsSoonAsPossible => chat.draft.start = None,
        DateAnswer::Date(date) => chat.draft.start = Some(date),
        DateAnswer::Ambiguous(candidates) => return Answer::Ask(dates("briefing-which-date", &candidates)),
        DateAnswer::Impossible(Cannot::NoSuchDate { nearest }) if nearest.is_empty() => {
            return Answer::Ask(dates("briefing-no-such-day", &questions::offered_starts(today)));
        }
        DateAnswer::Impossible(Cannot::NoSuchDate { nearest }) => return Answer::Ask(dates("briefing-no-such-date", &nearest)),
        DateAnswer::Impossible(Cannot::Past) => return Answer::Ask(dates("briefing-past-date", &questions::offered_starts(today))),
        DateAnswer::Impossible(Cannot::NoSuchTime | Cannot::Gap { .. }) | DateAnswer::NotADate => {
            return Answer::Missed(Text::new("briefing-miss-start"));
        }
    }
    Answer::Taken
}

fn language(text: &str, chat: &mut Chat) -> Answer {
    let Some(code) = language::code(text) else { return Answer::Missed(Text::new("briefing-miss-language")) };
    chat.draft.language = Some(code.to_owned());
    Answer::Taken
}

fn any_word(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}
