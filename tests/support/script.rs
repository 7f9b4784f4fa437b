//! A transcript: a chat in plain text that is played and compared.
//!
//! `dana> words` says something, `dana> [Label]` presses a button, `bot> …` with its `   | …` lines is what comes back
//! (`bot to erik> …` where several people talk), `*** …` makes something happen, `# …` is a remark. The people of one file
//! share a workspace. Before the first line of talk, `*** the clock shows 2026-11-30 09:00`,
//! `*** dana reads de and lives in Europe/Berlin`, `*** the pool is tests/transcripts/small-pool.csv`,
//! `*** everybody is in a place of their own`, `*** whoever nobody decides on stays` and `*** a trial counts towards the commitment` set the scene. `*** dana is looking for a backend
//! developer with …` goes through a brief quickly, so that only its matches are shown. Codes that the bot gives out are written
//! `CODE-A`, `CODE-B` and so on, in the order in which they come, also where people type them. `*** staff give Ada Okonjo a code`
//! makes one that a developer brings.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use hirebot::{
    hiring::{
        developer::Developer,
        handbook,
        terms::{Terms, WithoutDecision},
    },
    i18n::message::Message,
    operations::sample::sample_pool,
    pool_file::{self, Format},
    store::{ChatKey, Newcomer, Platform},
};
use std::{collections::BTreeMap, fs, sync::Arc};

/// The place in which all people of a transcript talk.
pub const PLACE: &str = "team";

/// What was said to whom.
pub type Heard = Vec<(ChatKey, Message)>;

/// Something a transcript can be played on.
pub trait World {
    /// Somebody types a line; `id` names the event.
    async fn say(&mut self, person: &Person, id: &str, line: &str);
    /// The clock moves, and what comes due happens on the way.
    async fn pass(&mut self, until: DateTime<Utc>);
    /// Nobody is there while the clock moves; afterwards everything that came due happens at once.
    async fn stand_still(&mut self, until: DateTime<Utc>);
    /// Staff give out a code for a developer: its letters.
    async fn invite(&mut self, developer: &str) -> String;
    /// A developer leaves the pool.
    async fn leave(&mut self, developer: &str);
    /// A developer is imported into the pool.
    async fn join(&mut self, developer: Developer);
    /// The process dies and another one starts.
    async fn crash(&mut self);
    /// Somebody in another workspace books the developer at that time.
    async fn rival_books(&mut self, developer: &str, at: DateTime<Utc>);
    /// The first time that is offered on the chat's buttons: the developer and the time.
    fn first_offer(&self, person: &Person) -> Option<(String, DateTime<Utc>)>;
    /// What was said since the last call.
    fn heard(&mut self) -> Heard;
    /// What the clock shows.
    fn now(&self) -> DateTime<Utc>;
}

/// Somebody who talks.
#[derive(Debug, Clone)]
pub struct Person {
    pub key: ChatKey,
    pub newcomer: Newcomer,
    /// The name that they go by, if they are one of the operator's people.
    pub staff: Option<String>,
}

/// When transcripts begin that do not say when: a Monday.
pub fn usual_start() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-30T09:00:00Z").unwrap().to_utc()
}

/// What a transcript is played in.
pub struct Scene {
    pub start: DateTime<Utc>,
    pub terms: Terms,
    pub pool: Vec<Developer>,
}

/// The scene that a transcript sets.
pub fn scene_of(script: &str) -> Scene {
    let mut scene = Scene { start: start_of(script), terms: Terms::default(), pool: sample_pool() };
    for told in script.lines().filter_map(|line| line.strip_prefix("*** ")) {
        match told {
            "whoever nobody decides on stays" => scene.terms.trial.without_decision = WithoutDecision::Keep,
            "a trial counts towards the commitment" => scene.terms.trial.counts_toward_commitment = true,
            _ => {
                if let Some(file) = told.strip_prefix("the pool is ") {
                    scene.pool = pool_file::read_with(&fs::read(file).unwrap(), Format::Csv, &scene.terms.handbook).unwrap();
                }
                if let Some(file) = told.strip_prefix("the operator's own words are ") {
                    let book = handbook::read(&fs::read_to_string(file).unwrap(), &handbook::codes()).unwrap();
                    scene.terms.handbook = Arc::new(book);
                }
            }
        }
    }
    scene
}

/// Whether a line sets the scene, so that nothing happens when it is reached.
fn is_scene(told: &str) -> bool {
    let known = ["whoever nobody decides on stays", "a trial counts towards the commitment", APART];
    known.contains(&told)
        || ["the clock shows ", "the pool is ", "the operator's own words are "].iter().any(|begins| told.starts_with(begins))
}

/// When a transcript begins.
pub fn start_of(script: &str) -> DateTime<Utc> {
    script.lines().find_map(|line| line.strip_prefix("*** the clock shows ")).map_or_else(usual_start, |moment| local(moment, Tz::UTC))
}

/// Nobody shares a workspace with anybody.
const APART: &str = "everybody is in a place of their own";

/// Whether the people of a transcript are each in a place of their own.
pub fn are_apart(script: &str) -> bool {
    script.lines().any(|line| line.strip_prefix("*** ") == Some(APART))
}

/// Makes somebody one of the operator's people, which platforms know from the config.
const IS_STAFF: &str = " is one of the operator's people";

/// Whether one of the operator's people talks in a transcript.
pub fn has_staff(script: &str) -> bool {
    script.lines().any(|line| line.starts_with("*** ") && line.ends_with(IS_STAFF))
}

/// The codes that were given out, in their order.
#[derive(Default)]
struct Codes(Vec<String>);

impl Codes {
    /// What somebody types, with the code that it names.
    fn typed(&self, words: &str) -> String {
        let named = ('A'..='Z').zip(&self.0);
        named.fold(words.to_owned(), |words, (letter, code)| words.replace(&format!("CODE-{letter}"), code))
    }

    /// What is shown, with the names of codes.
    fn shown(&mut self, text: &str) -> String {
        const LENGTH: usize = 11;
        for (at, _) in text.match_indices("link_") {
            let code = text[at + 5..].get(..LENGTH).unwrap_or_default().to_owned();
            let is_code = code.char_indices().all(|(at, letter)| if at == 5 { letter == '-' } else { letter.is_ascii_alphanumeric() });
            if code.len() == LENGTH && is_code && !self.0.contains(&code) {
                self.0.push(code);
            }
        }
        let named = ('A'..='Z').zip(&self.0);
        named.fold(text.to_owned(), |text, (letter, code)| text.replace(code, &format!("CODE-{letter}")))
    }
}

/// Plays a transcript and returns it with the bot's lines as they came.
pub async fn play(script: &str, world: &mut impl World) -> String {
    let mut people: BTreeMap<String, Person> = BTreeMap::new();
    let talkers: std::collections::BTreeSet<&str> = script.lines().filter_map(speaker).collect();
    let alone = talkers.len() < 2;
    let apart = are_apart(script);
    let mut codes = Codes::default();
    let mut played = String::new();
    let mut last: Option<(Person, String, String)> = None;
    for (number, line) in script.lines().enumerate().filter(|(_, line)| !is_heard(line)) {
        played += line;
        played.push('\n');
        let invited = line.strip_prefix("*** staff give ").and_then(|told| told.strip_suffix(" a code"));
        if let Some(developer) = invited {
            codes.0.push(world.invite(developer).await);
        } else if let Some(told) = line.strip_prefix("*** ") {
            happen(told, world, &mut people, last.as_ref(), apart).await;
        } else if let Some(name) = speaker(line) {
            let person = people.entry(name.to_owned()).or_insert_with(|| newcomer(name, "en", None, apart)).clone();
            let words = codes.typed(&line[name.len() + 2..]);
            let id = format!("line-{number}");
            world.say(&person, &id, &words).await;
            last = Some((person, id, words));
        }
        let mut heard = world.heard();
        if apart {
            // What comes at one moment in several places comes in no order.
            heard.sort_by(|(one, _), (other, _)| one.person.cmp(&other.person));
        }
        for (chat, message) in heard {
            let to = if alone { "bot".to_owned() } else { format!("bot to {}", chat.person) };
            played += &codes.shown(&told(&to, &message));
        }
    }
    played
}

/// A message as a transcript shows it.
fn told(to: &str, message: &Message) -> String {
    page(message)
        .iter()
        .map(|line| without_ids(line))
        .enumerate()
        .map(|(index, line)| if index == 0 { format!("{to}> {line}\n") } else { format!("   | {line}\n") })
        .collect()
}

/// Ids differ from depth to depth, and tell a reader nothing.
fn without_ids(line: &str) -> String {
    let is_id = |word: &str| word.len() == ID && uuid::Uuid::try_parse(word).is_ok();
    let found = (0..line.len()).find(|from| line.get(*from..from + ID).is_some_and(is_id));
    found.map_or_else(|| line.to_owned(), |from| format!("{}…{}", &line[..from], &line[from + ID..]))
}

/// The length of an id with its hyphens.
const ID: usize = 36;

/// The lines of a message, then a calendar file, then a line for each row of buttons.
pub fn page(message: &Message) -> Vec<String> {
    let mut lines: Vec<String> = message.plain().lines().map(str::to_owned).collect();
    if let Some(entry) = &message.entry {
        lines.push(format!("📅 {} {}", if entry.cancelled { "CANCEL" } else { "REQUEST" }, entry.sequence));
    }
    if message.attachment.is_some() {
        lines.push("📎 everything".to_owned());
    }
    for row in &message.buttons {
        lines.push(row.iter().map(|button| format!("[{}]", button.label)).collect::<Vec<_>>().join(" "));
    }
    lines
}

/// Whether a line is one of the bot's.
pub fn is_heard(line: &str) -> bool {
    line.starts_with("bot> ") || line.starts_with("bot to ") || line.starts_with("   |")
}

/// Who says a line, if anybody does.
pub fn speaker(line: &str) -> Option<&str> {
    let (name, _) = line.split_once("> ")?;
    (!is_heard(line) && !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase())).then_some(name)
}

async fn happen(
    told: &str,
    world: &mut impl World,
    people: &mut BTreeMap<String, Person>,
    last: Option<&(Person, String, String)>,
    apart: bool,
) {
    if is_scene(told) {
        return;
    }
    if let Some((name, sentence)) = told.split_once(" is looking for ") {
        let person = people.entry(name.to_owned()).or_insert_with(|| newcomer(name, "en", None, apart)).clone();
        confirm_brief(&person, sentence, world).await;
    } else if let Some((name, rest)) = told.split_once(" reads ") {
        let (locale, zone) = rest.split_once(" and lives in ").unwrap_or((rest, ""));
        let zone = (!zone.is_empty()).then(|| zone.parse().expect("a zone"));
        people.insert(name.to_owned(), newcomer(name, locale, zone, apart));
    } else if let Some(name) = told.strip_suffix(IS_STAFF) {
        let person = people.entry(name.to_owned()).or_insert_with(|| newcomer(name, "en", None, apart));
        let mut letters = name.chars();
        person.staff = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
    } else if let Some(span) = told.strip_suffix(" later") {
        let until = world.now() + span_of(span);
        world.pass(until).await;
    } else if let Some(span) = told.strip_prefix("the bot is down for ") {
        let until = world.now() + span_of(span);
        world.stand_still(until).await;
    } else if let Some(developer) = told.strip_suffix(" leaves the pool") {
        world.leave(developer).await;
    } else if let Some(name) = told.strip_suffix(" joins the pool") {
        let developer = sample_pool().into_iter().find(|other| other.name == name).expect("a developer of the sample");
        world.join(developer).await;
    } else if let Some(moment) = told.strip_prefix("at ") {
        let zone = last.and_then(|(person, ..)| person.newcomer.zone).unwrap_or(Tz::UTC);
        world.pass(local(moment, zone)).await;
    } else if told == "crash" {
        world.crash().await;
    } else if told == "that arrives again" {
        let (person, id, words) = last.expect("something was said before");
        world.say(person, id, words).await;
    } else if let Some((developer, moment)) = told.strip_prefix("somebody else books ").and_then(|told| told.split_once(" at ")) {
        let zone = last.and_then(|(person, ..)| person.newcomer.zone).unwrap_or(Tz::UTC);
        let id = sample_pool().into_iter().find(|other| other.name == developer).expect("a developer of the sample").id;
        world.rival_books(&id.0, local(moment, zone)).await;
    } else if told == "somebody else takes the first time that is offered" {
        let (person, ..) = last.expect("something was said before");
        let (developer, at) = world.first_offer(person).expect("a time on a button");
        world.rival_books(&developer, at).await;
    } else {
        panic!("nobody knows how to make `*** {told}` happen");
    }
}

/// What is pressed on the way through a brief: whatever is optional is skipped.
const THROUGH: [&str; 4] = ["skip:", "is:hours:2", "is:start:soon", "confirm"];

async fn confirm_brief(person: &Person, sentence: &str, world: &mut impl World) {
    world.say(person, sentence, sentence).await;
    for press in 0.. {
        let heard = world.heard();
        let buttons: Vec<_> = heard.last().expect("an answer").1.buttons.iter().flatten().collect();
        let next = THROUGH.iter().find_map(|begins| buttons.iter().find(|button| button.payload.starts_with(begins)));
        let button = next.unwrap_or_else(|| panic!("no way on for {sentence:?} after {buttons:?}"));
        world.say(person, &format!("{sentence} {press}"), &format!("[{}]", button.label)).await;
        if button.payload == "confirm" {
            return;
        }
    }
}

fn newcomer(name: &str, locale: &str, zone: Option<Tz>, apart: bool) -> Person {
    let person = person(name, locale, zone);
    let place = if apart { name } else { PLACE };
    Person { key: ChatKey::new(Platform::Console, place, name), ..person }
}

/// Somebody of the transcript's workspace.
pub fn person(name: &str, locale: &str, zone: Option<Tz>) -> Person {
    Person { key: ChatKey::new(Platform::Console, PLACE, name), newcomer: Newcomer { locale: locale.to_owned(), zone }, staff: None }
}

fn span_of(span: &str) -> TimeDelta {
    let (number, unit) = span.split_once(' ').expect("a number and a unit");
    let number = number.parse().expect("a number");
    match unit {
        "minute" | "minutes" => TimeDelta::minutes(number),
        "hour" | "hours" => TimeDelta::hours(number),
        "day" | "days" => TimeDelta::days(number),
        "week" | "weeks" => TimeDelta::weeks(number),
        _ => panic!("`{unit}` is not a unit of time"),
    }
}

fn local(moment: &str, zone: Tz) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(moment.trim(), "%Y-%m-%d %H:%M").expect("a moment such as 2026-11-30 09:00");
    hirebot::hiring::calendar::instant(local, zone)
}

/// The letters of the first code that a message shows.
pub fn code_in(message: &Message) -> String {
    const LENGTH: usize = 11;
    let text = message.plain();
    let (_, behind) = text.split_once("link_").expect("a code");
    behind[..LENGTH].to_owned()
}
