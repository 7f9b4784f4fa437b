//! What a typed answer to a question means.

use super::questions;
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        reply::{Reply, Text, Value},
        stage::Briefing,
    },
    hiring::{
        amount::{self, Amount},
        brief::{Demand, Need, Requirements, Signal},
        developer::Role,
        language,
        level::{Level, LevelWish},
        reading::{self, Reading},
        skill::{self, Category, Resolution, Skill, Taxonomy},
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
    /// Something has to be asked back; the question stays open.
    Ask(Reply),
    /// It says nothing here, for this reason; the question stays open.
    Missed(Text),
}

/// The most bytes of an unknown skill that a button can carry.
const KEEP_BYTES: usize = 40;
/// The least amount that is taken for a month's budget, in whole units: less is a slip or a price per hour.
const LEAST_BUDGET: i64 = 100;
/// The most hours a day that both can be asked to share.
const MOST_OVERLAP_HOURS: u8 = 8;

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
        Field::Notes => {
            chat.draft.notes = Some(text.trim().chars().take(Requirements::LONGEST_NOTE).collect());
            Answer::Taken
        }
        Field::Locale | Field::Zone => Answer::Missed(Text::new("briefing-review-miss")),
    }
}

/// Puts what a sentence says into the draft, and names it.
pub fn take_in(draft: &mut Requirements, read: &Reading) -> Vec<Value> {
    let mut understood = Vec::new();
    if let Some(role) = read.role.or_else(|| draft.role.is_none().then(|| role_of(read)).flatten()) {
        draft.role = Some(role);
        understood.push(questions::role_name(role).into());
    }
    for (list, skills) in [(&mut draft.must, &read.must), (&mut draft.nice, &read.nice)] {
        for skill in skills.iter().filter(|skill| !read.excluded.contains(skill)) {
            if !list.contains(skill) && list.len() < Requirements::MOST_SKILLS {
                list.push(skill.clone());
                understood.push(Value::Word(skill.0.clone()));
            }
        }
    }
    if let Some(level) = read.level {
        draft.level = Some(level);
        understood.push(super::review::level_name(level).into());
    }
    if let Some(workload) = read.workload {
        draft.workload = Some(workload);
        understood.push(questions::workload_name(workload).into());
    }
    if let Some(budget) = read.budget {
        draft.budget = Some(budget);
        understood.push(Text::new("briefing-up-to").with("month", budget).into());
    }
    understood
}

/// The role that the skills alone tell: screens want full-stack, a server side without screens wants backend.
fn role_of(read: &Reading) -> Option<Role> {
    let taxonomy = Taxonomy::get();
    let shelves: Vec<Category> = read.must.iter().filter_map(|skill| taxonomy.category(skill)).collect();
    if shelves.is_empty() {
        return None;
    }
    Some(if shelves.contains(&Category::Frontend) { Role::Fullstack } else { Role::Backend })
}

fn role(text: &str, chat: &mut Chat, view: &View) -> Answer {
    let read = reading::read_in(text, view.terms.prices.currency);
    if read.role.is_none() && take_in(&mut chat.draft.clone(), &read).is_empty() {
        let words = text.to_lowercase();
        let fired: Vec<Signal> = Signal::ALL.into_iter().filter(|signal| any_word(&words, signal_words(*signal))).collect();
        if fired.is_empty() {
            return Answer::Missed(Text::new("briefing-miss-role"));
        }
        chat.draft.role = Some(crate::guide::advice::role(&fired).role);
        chat.draft.signals = fired;
        return Answer::Taken;
    }
    let understood = take_in(&mut chat.draft, &read);
    let noted = Text::new("briefing-understood").with("what", understood);
    if chat.draft.role.is_some() {
        return Answer::Noted(Reply::new(noted));
    }
    let at = Briefing { open: Some(Field::Role), editing: false, page: 0, misses: 0 };
    let mut question = questions::ask(Field::Role, &at, chat, view);
    question.lines.insert(0, noted);
    Answer::Ask(question)
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

fn skills(field: Field, text: &str, chat: &mut Chat) -> Answer {
    let list = if field == Field::Must { &mut chat.draft.must } else { &mut chat.draft.nice };
    let before = list.len();
    let (mut unsure, mut unknown) = (Vec::new(), Vec::new());
    for resolution in skill::read_list(text) {
        let skill = match resolution {
            Resolution::Known(skill) => skill,
            // Dots and dashes alone name nothing.
            Resolution::Unknown(skill) if !skill.0.contains(char::is_alphanumeric) => continue,
            Resolution::Unknown(skill) => {
                unknown.push(Value::Word(skill.0.clone()));
                skill
            }
            Resolution::Near { said, nearest } => {
                unsure.push((said.0, nearest));
                continue;
            }
        };
        if list.contains(&skill) {
            continue;
        }
        if list.len() >= Requirements::MOST_SKILLS {
            return Answer::Missed(too_many_skills());
        }
        list.push(skill);
    }
    let chosen = questions::skill_list(list);
    let took_nothing = list.len() == before;
    if !unsure.is_empty() {
        return Answer::Ask(did_you_mean(field, &unsure, chosen));
    }
    if took_nothing && chosen.is_empty() {
        return Answer::Missed(Text::new("briefing-miss-skills"));
    }
    if unknown.is_empty() { Answer::Taken } else { Answer::Noted(Reply::new(Text::new("briefing-skills-kept").with("skills", unknown))) }
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
    let any = any_word(&words, &["any", "egal", "whatever", "cualquiera", "all the same", "alle"]);
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
            check_budget(&chat.draft, view)
        }
        Amount::Monthly(money) => Answer::Missed(Text::new("briefing-budget-small").with("month", money)),
        Amount::OtherPeriod => Answer::Missed(Text::new("briefing-budget-period")),
        Amount::OtherCurrency(other) => {
            Answer::Missed(Text::new("briefing-budget-currency").with("other", other.code()).with("currency", currency.code()))
        }
        Amount::None => Answer::Missed(Text::new("briefing-miss-budget").with("currency", currency.code())),
    }
}

/// Says what the budget buys where that is not what was asked for, or where a swap buys more.
pub fn check_budget(draft: &Requirements, view: &View) -> Answer {
    let (Some(budget), Some(wish), Some(workload)) = (draft.budget, draft.level, draft.workload) else { return Answer::Taken };
    let prices = &view.terms.prices;
    let Some(cheapest) = wish.levels().min_by_key(|level| prices.month(*level, workload).cents) else { return Answer::Taken };
    let month = prices.month(cheapest, workload);
    if month.cents <= budget.cents {
        let swaps = prices.swaps(cheapest, workload);
        let lines: Vec<Text> = swaps.iter().filter(|swap| !wish.accepts(swap.to.0)).map(questions::swap_line).collect();
        return if lines.is_empty() { Answer::Taken } else { Answer::Noted(Reply { lines, ..Reply::default() }) };
    }
    let Some(short) = questions::short_of(draft, view) else { return Answer::Taken };
    let mut reply = Reply::new(short);
    let within = prices.within(budget);
    if within.is_empty() {
        reply = reply
            .line(Text::new("briefing-budget-nothing").with("month", prices.month(Level::L1, crate::hiring::level::Workload::PartTime)));
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
    let at = Briefing { open: Some(Field::Hours), editing: false, page: 0, misses: 0 };
    Answer::Ask(questions::ask(Field::Hours, &at, chat, view))
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
            Ok(_) | Err(_) if matches!(lower.as_str(), "h" | "hour" | "hours" | "stunden" | "horas" | "overlap" | "of" | "with") => {}
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
    match when::read_date(text, today, chat.day_month()) {
        DateAnswer::AsSoonAsPossible => chat.draft.start = None,
        DateAnswer::Date(date) => chat.draft.start = Some(date),
        DateAnswer::Ambiguous(candidates) => return Answer::Ask(dates("briefing-which-date", &candidates)),
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

/// Stems that name a need in English, German and Spanish.
const fn need_words(need: Need) -> &'static [&'static str] {
    match need {
        Need::Apis => &["api", "rest", "graphql", "endpoint", "schnittstelle"],
        Need::Logic => &["logic", "logik", "lógica", "server-side", "serverseit", "workflow"],
        Need::Databases => &["database", "datenbank", "bases de datos", "base de datos", "schema", "migration"],
        Need::Auth => &["auth", "login", "sign-in", "anmeld", "autentic", "sso"],
        Need::Integrations => &["integrat", "third-party", "third party", "drittanbiet", "terceros", "integrac", "webhook"],
        Need::Tuning => &["performance", "tuning", "slow", "optimi", "leistung", "rendimiento", "queries"],
        Need::Caching => &["cach", "queue", "warteschlange", "colas", "background job"],
        Need::Security => &["security", "complian", "gdpr", "hipaa", "sicherheit", "seguridad", "dsgvo"],
        Need::Cloud => &["cloud", "deploy", "aws", "gcp", "azure", "kubernetes", "nube"],
        Need::Monitoring => &["monitor", "uptime", "alert", "reliab", "überwach", "logging"],
        Need::Teamwork => &["team", "frontend", "front-end", "devops", "collab", "zusammenarbeit", "colabora"],
    }
}

/// Stems that name a demand in English, German and Spanish.
const fn demand_words(demand: Demand) -> &'static [&'static str] {
    match demand {
        Demand::Traffic => &["traffic", "users", "scale", "scal", "grow", "verkehr", "nutzer", "wachs", "tráfico", "usuarios", "crec"],
        Demand::Data => &["big data", "large data", "real-time", "realtime", "echtzeit", "datos", "daten", "datasets", "stream"],
        Demand::Sensitive => &[
            "sensitive",
            "personal data",
            "medical",
            "health",
            "payment",
            "bank",
            "fintech",
            "sensib",
            "zahlung",
            "gesundheit",
            "pagos",
            "salud",
        ],
        Demand::Ownership => &["own", "independent", "mvp", "eigenständig", "autónom", "solo"],
    }
}

/// Stems that name a signal in English, German and Spanish.
const fn signal_words(signal: Signal) -> &'static [&'static str] {
    match signal {
        Signal::Logic => &["complex", "business logic", "geschäftslogik", "lógica de negocio"],
        Signal::Traffic => &["traffic", "scal", "verkehr", "tráfico"],
        Signal::Modelling => &["data model", "datenmodell", "modelado"],
        Signal::Security => &["security", "secure", "sicherheit", "seguridad"],
        Signal::Distributed => &["distributed", "microservice", "verteilt", "distribuid"],
        Signal::Screens => &["frontend", "front-end", "front end", "screens", "user interface", "oberfläche", "interfaz", "pantallas"],
    }
}
