//! How each question is asked.

use super::order;
use crate::{
    conversation::{
        action::{Action, Field},
        chat::{Chat, View},
        event::Command,
        guiding, naming,
        reply::{Button, Reply, Text, Value},
        stage::Briefing,
    },
    guide::advice,
    hiring::{
        brief::{Demand, Need, Requirements, Signal},
        developer::Role,
        domain::Domain,
        handbook::Told,
        level::{Level, LevelWish, Workload},
        skill::{Category, Skill, Taxonomy},
    },
};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Zones that are offered to somebody whose zone is not known yet; any other city can be typed.
const OFFERED_ZONES: [&str; 6] =
    ["America/Los_Angeles", "America/New_York", "America/Sao_Paulo", "Europe/London", "Europe/Berlin", "Asia/Singapore"];
/// Overlaps that are offered, in hours a day.
const OFFERED_OVERLAPS: [u8; 4] = [0, 2, 4, 6];
/// Languages that are offered; any other can be typed by its code.
pub const OFFERED_LANGUAGES: [&str; 6] = ["en", "de", "es", "fr", "pt", "it"];

/// The question about `field`, with its choices.
pub fn ask(field: Field, at: &Briefing, chat: &Chat, view: &View) -> Reply {
    let draft = &chat.draft;
    let reply = match field {
        Field::Role => role(draft, view),
        Field::Signals => signals(draft),
        Field::Needs => needs(draft),
        Field::Must => skills(Field::Must, &draft.must, at, Text::new("briefing-ask-must")),
        Field::Nice => skills(Field::Nice, &draft.nice, at, Text::new("briefing-ask-nice")),
        Field::Demands => demands(draft),
        Field::Level => level(draft, view),
        Field::Workload => workload(draft, view),
        Field::Budget => budget(draft, view),
        Field::Hours => hours(chat, view),
        Field::Start => start(chat, view),
        Field::Language => language(),
        Field::Notes => Reply::new(Text::new("briefing-ask-notes")),
        Field::Domains => domains(draft),
        Field::Locale | Field::Zone => Reply::new(Text::new("briefing-closed")),
    };
    framed(reply, field, at)
}

/// What a good answer looks like.
pub fn example(field: Field) -> Text {
    Text::new(match field {
        Field::Role | Field::Signals => "briefing-example-role",
        Field::Needs => "briefing-example-needs",
        Field::Must | Field::Nice => "briefing-example-skills",
        Field::Demands => "briefing-example-demands",
        Field::Level => "briefing-example-level",
        Field::Workload => "briefing-example-workload",
        Field::Budget => "briefing-example-budget",
        Field::Hours | Field::Zone => "briefing-example-hours",
        Field::Start => "briefing-example-start",
        Field::Language | Field::Locale => "briefing-example-language",
        Field::Notes => "briefing-example-notes",
        Field::Domains => "briefing-example-domains",
    })
}

/// With "3 of 10" in front, and the ways out below.
fn framed(mut reply: Reply, field: Field, at: &Briefing) -> Reply {
    if let (Some((number, of)), false) = (order::position(field), at.editing) {
        reply.lines.insert(0, Text::new("briefing-progress").with("number", number).with("of", of));
    }
    with_ways(reply, field, at)
}

/// With Skip, Back and Cancel below.
pub fn with_ways(reply: Reply, field: Field, at: &Briefing) -> Reply {
    let mut reply = if is_optional(field) { reply.button(Text::new("briefing-skip"), Action::Skip(field)) } else { reply };
    if field != Field::Role || at.editing {
        let back = Text::new("briefing-back");
        reply = if is_optional(field) { reply.beside(back, Action::Back) } else { reply.button(back, Action::Back) };
        return reply.beside(Text::new("briefing-cancel"), Action::Run(Command::Cancel));
    }
    reply.button(Text::new("briefing-cancel"), Action::Run(Command::Cancel))
}

/// Whether a brief is complete without an answer to it.
pub const fn is_optional(field: Field) -> bool {
    matches!(field, Field::Needs | Field::Nice | Field::Demands | Field::Budget | Field::Language | Field::Notes | Field::Domains)
}

fn choose(field: Field, code: impl Into<String>) -> Action {
    Action::Choose(field, code.into())
}

fn tick(reply: Reply, field: Field, code: &str, label: Text, on: bool) -> Reply {
    let label = if on { Text::new("briefing-ticked").with("label", label) } else { label };
    reply.button(label, Action::Toggle(field, code.to_owned()))
}

fn role(draft: &Requirements, view: &View) -> Reply {
    let mut reply = Reply::new(Text::new("briefing-ask-role"));
    if !draft.signals.is_empty() {
        let advice = advice::role(&draft.signals);
        let fired: Vec<Value> = advice.fired.iter().map(|signal| signal_name(*signal).into()).collect();
        let key = if advice.role == Role::Fullstack { "briefing-advice-fullstack" } else { "briefing-advice-backend" };
        reply = Reply::new(Text::new(key).with("signals", fired)).line(Text::new("briefing-ask-role-advised"));
    }
    let own = view.terms.handbook.roles.iter().map(|role| Role::Own(role.id));
    let roles: Vec<Role> = Role::ALL.into_iter().chain(own).collect();
    reply.buttons.extend(
        roles.chunks(2).map(|pair| {
            pair.iter().map(|role| Button { label: role_name(*role, view), action: choose(Field::Role, role.name()) }).collect()
        }),
    );
    reply.button(Text::new("briefing-role-help"), choose(Field::Role, "help"))
}

fn signals(draft: &Requirements) -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-signals"));
    let reply = Signal::ALL.into_iter().fold(reply, |reply, signal| {
        tick(reply, Field::Signals, &signal.index().to_string(), signal_name(signal), draft.signals.contains(&signal))
    });
    reply.button(Text::new("briefing-done"), Action::Done(Field::Signals))
}

fn needs(draft: &Requirements) -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-needs"));
    let reply = Need::ALL
        .into_iter()
        .fold(reply, |reply, need| tick(reply, Field::Needs, &need.index().to_string(), naming::need(need), draft.needs.contains(&need)));
    if draft.needs.is_empty() { reply } else { reply.button(Text::new("briefing-done"), Action::Done(Field::Needs)) }
}

fn skills(field: Field, chosen: &[Skill], at: &Briefing, question: Text) -> Reply {
    let mut reply = Reply::new(question);
    if !chosen.is_empty() {
        reply = reply.line(Text::new("briefing-chosen").with("skills", skill_list(chosen)));
    }
    let pages = Category::ALL.len();
    let page = usize::from(at.page) % pages;
    let category = Category::ALL[page];
    reply = reply.line(Text::new(category_key(category)));
    for pair in Taxonomy::get().popular(category).chunks(2) {
        let mut row = Vec::new();
        for skill in pair {
            let name = Text::new("briefing-skill").with("skill", skill.0.as_str());
            let label = if chosen.contains(skill) { Text::new("briefing-ticked").with("label", name) } else { name };
            row.push(Button { label, action: Action::Toggle(field, skill.0.clone()) });
        }
        reply.buttons.push(row);
    }
    let next = u16::try_from((page + 1) % pages).unwrap_or(0);
    reply = reply.button(Text::new("briefing-more-skills"), Action::Page(field, next));
    if chosen.is_empty() {
        return reply;
    }
    reply.button(Text::new("briefing-done"), Action::Done(field)).beside(Text::new("briefing-clear"), choose(field, "clear"))
}

fn demands(draft: &Requirements) -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-demands"));
    let reply = Demand::ALL.into_iter().fold(reply, |reply, demand| {
        tick(reply, Field::Demands, &demand.index().to_string(), demand_name(demand), draft.demands.contains(&demand))
    });
    if draft.demands.is_empty() { reply } else { reply.button(Text::new("briefing-done"), Action::Done(Field::Demands)) }
}

fn domains(draft: &Requirements) -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-domains"));
    let reply = Domain::ALL.into_iter().fold(reply, |reply, domain| {
        tick(reply, Field::Domains, &domain.index().to_string(), naming::domain(domain), draft.domains.contains(&domain))
    });
    if draft.domains.is_empty() { reply } else { reply.button(Text::new("briefing-done"), Action::Done(Field::Domains)) }
}

fn level(draft: &Requirements, view: &View) -> Reply {
    let advice = advice::level(&draft.demands, &draft.needs, draft.must.len());
    let prices = &view.terms.prices;
    let mut reply = Reply::new(Text::new("briefing-ask-level"));
    for level in Level::ALL {
        let key = match level {
            Level::L1 => "briefing-level-l1",
            Level::L2 => "briefing-level-l2",
            Level::L3 => "briefing-level-l3",
        };
        let line =
            Text::new(key).with("full", prices.month(level, Workload::FullTime)).with("part", prices.month(level, Workload::PartTime));
        reply = reply.line(line);
    }
    let because: Vec<Value> = advice.because.iter().map(|reason| Value::from(Text::new(reason.key()))).collect();
    reply = reply.line(Text::new("briefing-level-advice").with("level", advice.level).with("because", because));
    reply.lines.extend(neighbours(advice.level, view));
    for level in Level::ALL {
        let key = if level == advice.level { "briefing-level-advised" } else { "briefing-level-button" };
        let label = Text::new(key).with("level", level);
        let action = choose(Field::Level, level.name());
        reply = if level == Level::L1 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply
        .button(Text::new("briefing-level-or-above").with("level", Level::L2), choose(Field::Level, "L2+"))
        .beside(Text::new("briefing-level-any"), choose(Field::Level, "any"))
}

/// What one level up costs more, and what one level down saves.
fn neighbours(advised: Level, view: &View) -> Vec<Text> {
    let prices = &view.terms.prices;
    let line = |key, level: Level, (higher, lower): (Level, Level)| {
        let apart = |workload| prices.month(higher, workload).minus(prices.month(lower, workload));
        Text::new(key).with("level", level).with("full", apart(Workload::FullTime)).with("part", apart(Workload::PartTime))
    };
    let higher = Level::ALL.into_iter().find(|level| *level > advised);
    let lower = Level::ALL.into_iter().rev().find(|level| *level < advised);
    let up = higher.map(|level| line("briefing-level-up", level, (level, advised)));
    let down = lower.map(|level| line("briefing-level-down", level, (advised, level)));
    up.into_iter().chain(down).collect()
}

fn workload(draft: &Requirements, view: &View) -> Reply {
    let prices = &view.terms.prices;
    let levels: Vec<Level> = draft.level.unwrap_or(LevelWish::Any).levels().collect();
    let names: Vec<Value> = levels.iter().map(|level| Value::from(*level)).collect();
    let mut reply = Reply::new(Text::new("briefing-ask-workload").with("level", names));
    let several = levels.len() > 1;
    for level in levels.iter().filter(|_| several) {
        let (full, part) = (prices.month(*level, Workload::FullTime), prices.month(*level, Workload::PartTime));
        reply = reply.line(Text::new("briefing-workload-prices").with("level", *level).with("full", full).with("part", part));
    }
    for swap in levels
        .iter()
        .flat_map(|level| Workload::ALL.map(|workload| (*level, workload)))
        .flat_map(|(level, workload)| prices.swaps(level, workload))
    {
        reply = reply.line(swap_line(&swap));
    }
    for workload in Workload::ALL {
        let key = match (workload, several) {
            (Workload::FullTime, false) => "briefing-workload-full",
            (Workload::PartTime, false) => "briefing-workload-part",
            (Workload::FullTime, true) => "briefing-workload-full-only",
            (Workload::PartTime, true) => "briefing-workload-part-only",
        };
        let mut label = Text::new(key).with("hours", workload.hours_per_month());
        if let [level] = levels[..] {
            label = label.with("month", prices.month(level, workload)).with("hour", prices.hour(level, workload));
        }
        reply = reply.button(label, choose(Field::Workload, workload.name()));
    }
    reply
}

/// What a swap says: the higher level at the other workload costs no more.
pub fn swap_line(swap: &crate::hiring::terms::Swap) -> Text {
    let key = if swap.difference.cents == 0 { "briefing-swap-same" } else { "briefing-swap-less" };
    let saved = crate::hiring::money::Money::new(-swap.difference.cents, swap.difference.currency);
    let text = Text::new(key)
        .with("higher", swap.to.0)
        .with("its_workload", workload_name(swap.to.1))
        .with("level", swap.from.0)
        .with("workload", workload_name(swap.from.1));
    if swap.difference.cents == 0 { text } else { text.with("saved", saved) }
}

fn budget(draft: &Requirements, view: &View) -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-budget").with("currency", view.terms.prices.currency.code()));
    let (Some(wish), Some(workload)) = (draft.level, draft.workload) else { return reply };
    wish.levels().fold(reply, |reply, level| {
        let month = view.terms.prices.month(level, workload);
        let label = Text::new("briefing-budget-button").with("month", month).with("level", level);
        reply.button(label, choose(Field::Budget, month.cents.to_string()))
    })
}

fn hours(chat: &Chat, view: &View) -> Reply {
    let Some(zone) = chat.draft.zone else {
        return OFFERED_ZONES
            .iter()
            .filter_map(|name| name.parse().ok())
            .enumerate()
            .fold(Reply::new(Text::new("briefing-ask-zone")), |reply, (index, zone): (usize, chrono_tz::Tz)| {
                zone_button(reply, zone, index % 2 == 0, view)
            });
    };
    let reply = Reply::new(Text::new("briefing-ask-overlap").with("zone", Value::Zone(zone, view.now)));
    OFFERED_OVERLAPS.iter().fold(reply, |reply, hours| {
        let label = overlap_name(*hours);
        let action = choose(Field::Hours, hours.to_string());
        if *hours == 0 { reply.button(label, action) } else { reply.beside(label, action) }
    })
}

/// A button that chooses a time zone.
pub fn zone_button(reply: Reply, zone: chrono_tz::Tz, new_row: bool, view: &View) -> Reply {
    let label = Text::new("briefing-zone-button").with("zone", Value::Zone(zone, view.now));
    let action = choose(Field::Hours, format!("zone/{}", zone.name()));
    if new_row { reply.button(label, action) } else { reply.beside(label, action) }
}

fn start(chat: &Chat, view: &View) -> Reply {
    let today = chat.today(view.now);
    let reply = Reply::new(Text::new("briefing-ask-start")).button(Text::new("briefing-start-soon"), choose(Field::Start, "soon"));
    offered_starts(today).into_iter().fold(reply, date_button)
}

/// Start dates that are offered: next Monday, in two weeks, in a month.
pub fn offered_starts(today: NaiveDate) -> [NaiveDate; 3] {
    [next_monday(today), later(today, 14), later(today, 30)]
}

/// A button that chooses a start date.
pub fn date_button(reply: Reply, date: NaiveDate) -> Reply {
    reply.button(Text::new("briefing-date-button").with("date", date), choose(Field::Start, date.to_string()))
}

fn language() -> Reply {
    let reply = Reply::new(Text::new("briefing-ask-language"));
    OFFERED_LANGUAGES.iter().enumerate().fold(reply, |reply, (index, code)| {
        let label = Text::new("briefing-language-button").with("language", Value::Language((*code).to_owned()));
        let action = choose(Field::Language, *code);
        if index % 3 == 0 { reply.button(label, action) } else { reply.beside(label, action) }
    })
}

fn next_monday(today: NaiveDate) -> NaiveDate {
    let ahead = (7 - today.weekday().days_since(Weekday::Mon)) % 7;
    later(today, if ahead == 0 { 7 } else { u64::from(ahead) })
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// Skills joined, as they are shown.
pub fn skill_list(skills: &[Skill]) -> Vec<Value> {
    skills.iter().map(|skill| Value::Word(skill.0.clone())).collect()
}

/// `Backend`, `Full-stack`, or as the operator calls it.
pub fn role_name(role: Role, view: &View) -> Text {
    match role {
        Role::Backend => Text::new("briefing-role-backend"),
        Role::Fullstack => Text::new("briefing-role-fullstack"),
        // A role that the operator gave up is shown by its stored name.
        Role::Own(name) => {
            let own = view.terms.handbook.role(name).map_or_else(|| Told::everywhere(name.as_str()), |role| role.name.clone());
            guiding::told(&own)
        }
    }
}

/// `full-time` or `part-time`, within a sentence.
pub fn workload_name(workload: Workload) -> Text {
    Text::new(match workload {
        Workload::FullTime => "briefing-full-time",
        Workload::PartTime => "briefing-part-time",
    })
}

/// "4 h" or "none".
pub fn overlap_name(hours: u8) -> Text {
    if hours == 0 { Text::new("briefing-overlap-any") } else { Text::new("briefing-overlap-hours").with("hours", i64::from(hours)) }
}

/// A level wish in words.
pub fn level_name(wish: LevelWish) -> Text {
    match wish {
        LevelWish::Any => Text::new("briefing-level-any"),
        LevelWish::Only(level) => Text::new("briefing-level-button").with("level", level),
        LevelWish::AtLeast(level) => Text::new("briefing-level-or-above").with("level", level),
    }
}

/// What the systems have to bear.
pub fn demand_name(demand: Demand) -> Text {
    Text::new(match demand {
        Demand::Traffic => "briefing-demand-traffic",
        Demand::Data => "briefing-demand-data",
        Demand::Sensitive => "briefing-demand-sensitive",
        Demand::Ownership => "briefing-demand-ownership",
    })
}

fn signal_name(signal: Signal) -> Text {
    Text::new(match signal {
        Signal::Logic => "briefing-signal-logic",
        Signal::Traffic => "briefing-signal-traffic",
        Signal::Modelling => "briefing-signal-modelling",
        Signal::Security => "briefing-signal-security",
        Signal::Distributed => "briefing-signal-distributed",
        Signal::Screens => "briefing-signal-screens",
    })
}

const fn category_key(category: Category) -> &'static str {
    match category {
        Category::Languages => "briefing-shelf-languages",
        Category::Frameworks => "briefing-shelf-frameworks",
        Category::Frontend => "briefing-shelf-frontend",
        Category::Data => "briefing-shelf-data",
        Category::Apis => "briefing-shelf-apis",
        Category::Messaging => "briefing-shelf-messaging",
        Category::Cloud => "briefing-shelf-cloud",
        Category::Practice => "briefing-shelf-practice",
    }
}
