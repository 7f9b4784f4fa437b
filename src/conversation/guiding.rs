//! A topic of the guide as a message: its lines, the operator's figures and words, and ways to go on.

pub mod checking;
pub mod pricing;

use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        event::Command,
        naming,
        reply::{Button, Reply, Text, Value},
    },
    guide::{self, TopicId},
    hiring::{
        engagement::RECOMMENDED,
        handbook::{OwnRole, OwnTopic, Told},
        level::{Level, Workload},
        terms::WithoutDecision,
    },
};

/// How many topics share a row of buttons.
const PER_ROW: usize = 2;
/// What the guide's front page is called in buttons; no topic has this code.
const CONTENTS: &str = "guide";
/// How the code of an own role's page begins; no topic's code holds a colon.
const ROLE: &str = "role:";

/// The guide's front page.
pub fn contents(view: &View) -> Reply {
    let mut reply = Reply::new(Text::new("guide-welcome"));
    let own = view.terms.handbook.topics.iter().filter(|topic| is_new(topic) && topic.parent.is_none());
    let roots: Vec<_> = TopicId::roots().map(|id| button(id, view)).chain(own.map(own_button)).collect();
    reply.buttons.extend(roots.chunks(PER_ROW).map(<[Button]>::to_vec));
    reply.button(Text::new("guide-button-menu"), Action::Run(Command::Start))
}

/// The page of a code, as buttons carry it; the front page for what is no code, or no longer one.
pub fn open(code: &str, view: &View) -> Reply {
    let book = &view.terms.handbook;
    if let Some(id) = TopicId::parse(code) {
        return topic(id, view);
    }
    if let Some(role) = code.strip_prefix(ROLE).and_then(|name| book.roles.iter().find(|role| role.id.as_str() == name)) {
        return of_role(role);
    }
    book.topic(code).map_or_else(|| contents(view), |topic| own_topic(topic, view))
}

/// What a typed text asks the guide.
pub fn answer(text: &str, view: &View) -> Option<Reply> {
    guide::find(text, &view.terms.handbook).map(|code| open(&code, view))
}

/// The answer to what a text asks, and the open question behind it; nothing else changes.
pub fn aside(chat: &Chat, text: &str, question: impl FnOnce() -> Reply, view: &View) -> Option<Step> {
    let answer = answer(text, view)?;
    Some(Step::of(chat.clone()).say(answer).say(question()))
}

/// A topic of the guide's own, with what the operator changes in it.
fn topic(id: TopicId, view: &View) -> Reply {
    let topic = id.topic();
    let own = view.terms.handbook.topic(id.code());
    let title = own.and_then(|own| own.title.as_ref()).map_or_else(|| Text::new(topic.title), told);
    let mut reply = Reply::new(title);
    match own.filter(|own| !own.lines.is_empty()) {
        Some(own) => reply.lines.extend(own.lines.iter().map(told)),
        None => reply.lines.extend(topic.lines.iter().map(|key| Text::new(key))),
    }
    reply.lines.extend(figures(id, view));
    if id == TopicId::When {
        reply = reply.button(Text::new("guide-button-check"), Action::Check(0, 0));
    }
    let up = topic.parent.map_or(CONTENTS, TopicId::code);
    with_ways(reply, id.children().map(|id| button(id, view)), id.code(), up, view)
}

/// A topic that only the operator has.
fn own_topic(topic: &OwnTopic, view: &View) -> Reply {
    let mut reply = Reply::new(topic.title.as_ref().map_or_else(|| Text::new("guide-welcome"), told));
    reply.lines.extend(topic.lines.iter().map(told));
    let up = topic.parent.as_deref().unwrap_or(CONTENTS);
    with_ways(reply, std::iter::empty(), &topic.code, up, view)
}

/// A role of the operator's own.
fn of_role(role: &OwnRole) -> Reply {
    let mut reply = Reply::new(told(&role.name));
    reply.lines.extend(role.about.iter().map(told));
    if !role.needs.is_empty() {
        let needs: Vec<Value> = role.needs.iter().map(|need| naming::need(*need).into()).collect();
        reply = reply.line(Text::new("guide-role-needs").with("needs", needs));
    }
    if !role.skills.is_empty() {
        let skills: Vec<Value> = role.skills.iter().map(|skill| Value::from(skill.0.as_str())).collect();
        reply = reply.line(Text::new("guide-role-skills").with("skills", skills));
    }
    reply
        .button(Text::new("guide-button-back"), Action::Topic(TopicId::Roles.code().to_owned()))
        .beside(Text::new("guide-button-hire"), Action::Run(Command::Hire))
}

/// With the topics one step deeper, the way back, and the way to a brief.
fn with_ways(mut reply: Reply, deeper: impl Iterator<Item = Button>, code: &str, up: &str, view: &View) -> Reply {
    let own = view.terms.handbook.topics.iter().filter(|topic| is_new(topic) && topic.parent.as_deref() == Some(code));
    let roles = view.terms.handbook.roles.iter().filter(|_| code == TopicId::Roles.code()).map(role_button);
    let deeper: Vec<_> = deeper.chain(own.map(own_button)).chain(roles).collect();
    reply.buttons.extend(deeper.chunks(PER_ROW).map(<[Button]>::to_vec));
    reply
        .button(Text::new("guide-button-back"), Action::Topic(up.to_owned()))
        .beside(Text::new("guide-button-hire"), Action::Run(Command::Hire))
}

/// The lines that the operator's terms decide.
fn figures(id: TopicId, view: &View) -> Vec<Text> {
    match id {
        TopicId::Levels => levels(view),
        TopicId::Roles => vec![comparison(), Text::new("guide-roles-signals")],
        TopicId::Prices => pricing::lines(view),
        TopicId::Trial => vec![
            Text::new("guide-trial-free").with("days", view.terms.trial.days),
            Text::new("guide-trial-reminders"),
            Text::new(match view.terms.trial.without_decision {
                WithoutDecision::Lapse => "guide-trial-lapses",
                WithoutDecision::Keep => "guide-trial-stays",
            }),
            Text::new("guide-trial-after").with("months", i64::from(RECOMMENDED)),
        ],
        TopicId::Backend
        | TopicId::Duties
        | TopicId::Why
        | TopicId::When
        | TopicId::Quality
        | TopicId::Technical
        | TopicId::Soft
        | TopicId::Process => Vec::new(),
    }
}

/// What each level costs and answers for, and what a level more costs.
fn levels(view: &View) -> Vec<Text> {
    let prices = &view.terms.prices;
    let price = |level| {
        Text::new("guide-levels-price")
            .with("level", level)
            .with("full", prices.month(level, Workload::FullTime))
            .with("part", prices.month(level, Workload::PartTime))
    };
    let duty = |level: Level| {
        let words = view.terms.handbook.of_level(level).iter();
        words.map(move |words| Text::new("guide-levels-duty").with("level", level).with("words", Value::Told(words.clone())))
    };
    let step = |pair: &[Level]| {
        let [lower, higher] = pair else { return None };
        let more = |workload| prices.month(*higher, workload).minus(prices.month(*lower, workload));
        let step = Text::new("guide-levels-step").with("level", *lower).with("higher", *higher);
        Some(step.with("full", more(Workload::FullTime)).with("part", more(Workload::PartTime)))
    };
    let mut lines: Vec<Text> = Level::ALL.into_iter().map(price).collect();
    lines.extend(Level::ALL.windows(2).filter_map(step));
    lines.extend(Level::ALL.into_iter().flat_map(duty));
    lines.push(Text::new("guide-levels-choice"));
    lines
}

/// Backend and full-stack in five rows.
fn comparison() -> Text {
    let row = |name, backend, fullstack| [Text::new(name), Text::new(backend), Text::new(fullstack)];
    let rows = vec![
        row("guide-roles", "guide-roles-backend", "guide-roles-fullstack"),
        row("guide-roles-focus", "guide-roles-focus-backend", "guide-roles-focus-fullstack"),
        row("guide-roles-screens", "guide-roles-screens-backend", "guide-roles-screens-fullstack"),
        row("guide-roles-databases", "guide-roles-databases-backend", "guide-roles-databases-fullstack"),
        row("guide-roles-scale", "guide-roles-scale-backend", "guide-roles-scale-fullstack"),
        row("guide-roles-best", "guide-roles-best-backend", "guide-roles-best-fullstack"),
    ];
    Text::new("guide-roles-table").with("rows", Value::Table(rows))
}

/// Whether a topic is the operator's alone, rather than a change of one of the guide's.
fn is_new(topic: &OwnTopic) -> bool {
    TopicId::parse(&topic.code).is_none()
}

fn button(id: TopicId, view: &View) -> Button {
    let own = view.terms.handbook.topic(id.code()).and_then(|own| own.button.as_ref());
    Button { label: own.map_or_else(|| Text::new(id.topic().button), told), action: Action::Topic(id.code().to_owned()) }
}

fn own_button(topic: &OwnTopic) -> Button {
    let label = topic.button.as_ref().or(topic.title.as_ref()).map_or_else(|| Text::new("guide-welcome"), told);
    Button { label, action: Action::Topic(topic.code.clone()) }
}

fn role_button(role: &OwnRole) -> Button {
    Button { label: told(&role.name), action: Action::Topic(format!("{ROLE}{}", role.id.as_str())) }
}

/// The operator's words as a text.
pub fn told(words: &Told) -> Text {
    Text::new("guide-told").with("words", Value::Told(words.clone()))
}
