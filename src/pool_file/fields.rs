//! The cells of one row: each is read on its own, so that all that is wrong with a row is said at once.

use super::{COLUMNS, Row, RowError};
use crate::hiring::{
    calendar::WeeklyHours,
    developer::{About, Developer, DeveloperId, Portfolio, Role, Scores},
    domain::Domain,
    handbook::Handbook,
    level::{Level, Workload},
    nearest::{nearest, zone},
    skill::{Resolution, Skill, resolve},
};
use axum::http::Uri;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

type Read<T> = Result<T, String>;

/// The most skills of one developer.
const MOST_SKILLS: usize = 40;
/// The most pieces of work that one developer shows.
const MOST_LINKS: usize = 10;
/// Nobody has practised anything for longer.
const MOST_YEARS: u8 = 60;
/// ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu \
fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la \
lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg \
si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Reads a row.
pub(super) fn developer(row: &Row, book: &Handbook) -> Result<Developer, Vec<RowError>> {
    let mut cells = Cells { row, errors: Vec::new() };
    let read = (
        (
            cells.read("id", id),
            cells.read("name", |cell| text(cell, 80)),
            cells.read("level", level),
            cells.read("role", |cell| role(cell, book)),
        ),
        (cells.read("headline", |cell| text(cell, 200)), cells.read("skills", skills), cells.read("time_zone", time_zone)),
        (cells.read("weekly_hours", hours), cells.read("free_from", free_from), cells.read("workloads", workloads)),
        (cells.read("languages", languages), cells.read("portfolio", portfolio), cells.read("contact", contact)),
        (cells.read("system_design", score), cells.read("api_development", score)),
        (cells.read("production_experience", score), cells.read("communication", score)),
    );
    let (
        (Some(id), Some(name), Some(level), Some(role)),
        (Some(headline), Some(skills), Some(zone)),
        (Some(hours), Some(free_from), Some(workloads)),
        (Some(languages), Some(portfolio), Some(contact)),
        (Some(system_design), Some(api_development)),
        (Some(production_experience), Some(communication)),
    ) = read
    else {
        return Err(cells.errors);
    };
    let scores = Scores { system_design, api_development, production_experience, communication };
    Ok(Developer { id, name, level, role, headline, skills, zone, hours, free_from, workloads, languages, portfolio, scores, contact })
}

/// The cells of a developer, in the order of [`COLUMNS`].
pub(super) fn cells(developer: &Developer) -> [String; 17] {
    let score = |score: Option<u8>| score.map(|score| score.to_string()).unwrap_or_default();
    let joined = |parts: Vec<String>| parts.join(";");
    [
        developer.id.0.clone(),
        developer.name.clone(),
        developer.level.name().to_owned(),
        developer.role.name().to_owned(),
        developer.headline.clone(),
        joined(developer.skills.iter().map(|(skill, years)| format!("{}:{years}", skill.0)).collect()),
        developer.zone.name().to_owned(),
        String::from(developer.hours.clone()),
        developer.free_from.map(|date| date.to_string()).unwrap_or_default(),
        joined(developer.workloads.iter().map(|workload| workload.name().to_owned()).collect()),
        joined(developer.languages.clone()),
        joined(developer.portfolio.iter().map(written).collect()),
        score(developer.scores.system_design),
        score(developer.scores.api_development),
        score(developer.scores.production_experience),
        score(developer.scores.communication),
        developer.contact.clone().unwrap_or_default(),
    ]
}

/// A text in a sentence: quoted, short, its control characters shown.
pub(super) fn shown(text: &str) -> String {
    let cut: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    if text.chars().nth(40).is_some() { format!("`{cut}…`") } else { format!("`{cut}`") }
}

struct Cells<'a> {
    row: &'a Row,
    errors: Vec<RowError>,
}

impl Cells<'_> {
    fn read<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Read<T>) -> Option<T> {
        let cell = COLUMNS.iter().position(|name| *name == column).map_or("", |index| self.row.cells[index].as_str());
        match safe(cell).and_then(|()| read(cell.trim())) {
            Ok(value) => Some(value),
            Err(message) => {
                self.errors.push(RowError { line: self.row.line, column: Some(column), message });
                None
            }
        }
    }
}

/// Whether a cell may stand in a spreadsheet and in a chat.
fn safe(cell: &str) -> Read<()> {
    let formula = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if formula(cell) || formula(cell.trim_start()) {
        return Err("begins like a formula, which a spreadsheet would run; begin it with a letter or a digit".to_owned());
    }
    match cell.chars().find(|letter| letter.is_control() || turns_text(*letter)) {
        Some(letter) => Err(format!("holds the control character U+{:04X}", u32::from(letter))),
        None => Ok(()),
    }
}

/// Whether a character only turns or hides what stands around it: a name must read as it is written. (Joiners are part of some scripts.)
fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn id(cell: &str) -> Read<DeveloperId> {
    DeveloperId::parse(cell).ok_or_else(|| format!("must be 1 to {} of a-z, 0-9, - and _, not {}", DeveloperId::MAX, shown(cell)))
}

fn text(cell: &str, most: usize) -> Read<String> {
    let length = cell.chars().count();
    match length {
        0 => Err("must not be empty".to_owned()),
        _ if length > most => Err(format!("has {length} characters, more than {most}")),
        _ => Ok(cell.to_owned()),
    }
}

fn contact(cell: &str) -> Read<Option<String>> {
    if cell.is_empty() { Ok(None) } else { text(cell, 200).map(Some) }
}

fn level(cell: &str) -> Read<Level> {
    Level::parse(cell).ok_or_else(|| format!("must be L1, L2 or L3, not {}", shown(cell)))
}

fn role(cell: &str, book: &Handbook) -> Read<Role> {
    book.parse_role(cell).ok_or_else(|| {
        let own: Vec<&str> = book.roles.iter().map(|role| role.id.as_str()).collect();
        let named =
            if own.is_empty() { "backend or fullstack".to_owned() } else { format!("one of backend, fullstack, {}", own.join(", ")) };
        format!("must be {named}, not {}", shown(cell))
    })
}

/// The parts of a list, of which none is empty; a `;` at the end is forgiven.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    let cell = cell.trim_end_matches([';', ' ']);
    cell.split(';').map(str::trim).filter(move |_| !cell.is_empty())
}

fn skills(cell: &str) -> Read<Vec<(Skill, u8)>> {
    let mut skills: Vec<(Skill, u8)> = Vec::new();
    for part in parts(cell) {
        let Some((name, years)) = part.rsplit_once(':') else {
            return Err(format!("{} lacks its years; write it like `go:6`", shown(part)));
        };
        let name = text(name.trim(), 60).map_err(|wrong| format!("the name in {} {wrong}", shown(part)))?;
        let years = years.trim().parse::<u8>().ok().filter(|years| *years <= MOST_YEARS);
        let years = years.ok_or_else(|| format!("{} must have from 0 to {MOST_YEARS} whole years", shown(part)))?;
        let skill = skill(&name);
        if skills.iter().any(|(other, _)| *other == skill) {
            return Err(format!("{} comes twice", shown(&skill.0)));
        }
        skills.push((skill, years));
    }
    match skills.len() {
        0 => Err("must name at least one skill, like `go:6;postgresql:6`".to_owned()),
        length if length > MOST_SKILLS => Err(format!("names {length} skills, more than {MOST_SKILLS}")),
        _ => Ok(skills),
    }
}

/// The canonical name; a skill that the taxonomy does not surely know stays in the operator's words.
fn skill(name: &str) -> Skill {
    match resolve(name) {
        Resolution::Known(skill) => skill,
        Resolution::Near { .. } | Resolution::Unknown(_) => Skill(name.to_owned()),
    }
}

fn time_zone(cell: &str) -> Read<Tz> {
    zone(cell).map_err(|near| {
        let guess = near.map_or("Zones are named like `Europe/Berlin`".to_owned(), |near| format!("Did you mean `{}`?", near.name()));
        format!("{} is not a time zone. {guess}", shown(cell))
    })
}

fn hours(cell: &str) -> Read<WeeklyHours> {
    let hours = WeeklyHours::try_from(cell.to_owned())?;
    if hours.0.iter().all(Vec::is_empty) {
        return Err("hold no working time; write for example `mon-fri 09:00-17:00`".to_owned());
    }
    Ok(hours)
}

fn free_from(cell: &str) -> Read<Option<NaiveDate>> {
    if cell.is_empty() {
        return Ok(None);
    }
    let date = NaiveDate::parse_from_str(cell, "%Y-%m-%d").ok().filter(|date| (2000..=2199).contains(&date.year()));
    date.map(Some).ok_or_else(|| format!("must be a date such as 2027-01-31, or empty, not {}", shown(cell)))
}

fn workloads(cell: &str) -> Read<Vec<Workload>> {
    let mut workloads = Vec::new();
    for part in parts(cell) {
        let workload = Workload::parse(part).ok_or_else(|| format!("must be full_time, part_time or both, not {}", shown(part)))?;
        if workloads.contains(&workload) {
            return Err(format!("`{}` comes twice", workload.name()));
        }
        workloads.push(workload);
    }
    if workloads.is_empty() { Err("must be `full_time`, `part_time` or `full_time;part_time`".to_owned()) } else { Ok(workloads) }
}

fn languages(cell: &str) -> Read<Vec<String>> {
    let mut languages = Vec::new();
    for part in parts(cell) {
        if !LANGUAGES.split(' ').any(|language| language == part) {
            return Err(format!("{} is not an ISO 639-1 code such as `en`", shown(part)));
        }
        if languages.iter().any(|language| language == part) {
            return Err(format!("`{part}` comes twice"));
        }
        languages.push(part.to_owned());
    }
    if languages.is_empty() { Err("must name at least one language, like `en;es`".to_owned()) } else { Ok(languages) }
}

fn portfolio(cell: &str) -> Read<Vec<Portfolio>> {
    let works: Vec<_> = parts(cell).map(work).collect::<Read<_>>()?;
    if works.len() > MOST_LINKS { Err(format!("has {} links, more than {MOST_LINKS}", works.len())) } else { Ok(works) }
}

/// What may stand behind a work's link.
const WORK_KEYS: [&str; 4] = ["domain", "role", "stack", "outcome"];

fn work(part: &str) -> Read<Portfolio> {
    let Some((title, rest)) = part.split_once('|') else {
        return Err(format!("{} must be like `Title|https://example.com/work`", shown(part)));
    };
    let title = text(title.trim(), 100).map_err(|wrong| format!("the title of {} {wrong}", shown(part)))?;
    let mut pieces = rest.split('|').map(str::trim);
    let link = pieces.next().unwrap_or_default();
    let is_address = link.parse::<Uri>().is_ok_and(|uri| uri.host().is_some_and(|host| !host.is_empty()));
    // A user before the host would make an address look like another's.
    let is_plain = link.starts_with("https://") && !link.contains(['@', '<', '>', '"']) && link.len() <= 500;
    if !is_address || !is_plain {
        return Err(format!("{} must be an https:// address of at most 500 characters", shown(link)));
    }
    let mut work = Portfolio { title, link: link.to_owned(), ..Portfolio::default() };
    let mut about = About::default();
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let Some((key, value)) = piece.split_once('=').map(|(key, value)| (key.trim(), value.trim())) else {
            return Err(format!("{} must be like `domain=fintech`, with one of {}", shown(piece), WORK_KEYS.join(", ")));
        };
        let words = |most| text(value, most).map_err(|wrong| format!("the {key} of {} {wrong}", shown(&work.title)));
        match key {
            "domain" => work.domain = Some(domain(value)?),
            "role" => about.role = Some(words(80)?),
            "stack" => about.stack = Some(words(120)?),
            "outcome" => about.outcome = Some(words(200)?),
            _ => {
                let guess = nearest(key, WORK_KEYS)
                    .map_or_else(|| format!("There are {}", WORK_KEYS.join(", ")), |near| format!("Did you mean `{near}`?"));
                return Err(format!("{} is nothing that is said of a work. {guess}", shown(key)));
            }
        }
    }
    work.about = (about != About::default()).then(|| Box::new(about));
    Ok(work)
}

fn domain(name: &str) -> Read<Domain> {
    let names = Domain::ALL.map(Domain::name);
    Domain::parse(&name.to_lowercase()).ok_or_else(|| {
        let guess =
            nearest(name, names).map_or_else(|| format!("There are {}", names.join(", ")), |near| format!("Did you mean `{near}`?"));
        format!("{} is not a domain. {guess}", shown(name))
    })
}

/// A work as it is written: title and link, and behind them what else is said of it.
fn written(work: &Portfolio) -> String {
    let about = work.about.as_deref().cloned().unwrap_or_default();
    let told = [
        ("domain", work.domain.map(Domain::name)),
        ("role", about.role.as_deref()),
        ("stack", about.stack.as_deref()),
        ("outcome", about.outcome.as_deref()),
    ];
    let told = told.into_iter().filter_map(|(key, value)| value.map(|value| format!("|{key}={value}")));
    [work.title.clone(), format!("|{}", work.link)].into_iter().chain(told).collect()
}

fn score(cell: &str) -> Read<Option<u8>> {
    if cell.is_empty() {
        return Ok(None);
    }
    let score = cell.parse::<u8>().ok().filter(|score| (1..=5).contains(score));
    score.map(Some).ok_or_else(|| format!("must be from 1 to 5, or empty for not assessed, not {}", shown(cell)))
}
