//! The menu, the help, the guide, the prices, and what is said when no question is open.

use super::{
    action::Action,
    asking, briefing,
    chat::{Chat, Step, View},
    event::Command,
    guiding::{self, pricing},
    privacy, quoting,
    reply::{Reply, Text},
    settings,
    stage::Stage,
    trialing,
};
use crate::{
    guide::Answers,
    hiring::{brief::Requirements, folding},
};

/// What the ids of the sample pool begin with.
const SAMPLE: &str = "sample-";

/// Greets, and shows what can be done.
pub fn start(chat: Chat, view: &View) -> Step {
    let is_new = chat.draft == Requirements::default() && view.facts.is_blank();
    let mut reply = Reply::new(Text::new(if is_new { "menu-welcome" } else { "menu-welcome-back" }));
    if is_new {
        reply = reply.line(Text::new("menu-about").with("days", view.terms.trial.days));
    }
    // The sample is loaded into an empty pool only, so one developer tells of all.
    if view.roster.iter().next().is_some_and(|developer| developer.id.0.starts_with(SAMPLE)) {
        reply = reply.line(Text::new("menu-sample-pool"));
    }
    Step::of(chat.at(Stage::Idle)).say(with_buttons(reply))
}

/// Lists the commands.
pub fn help(chat: Chat, _view: &View) -> Step {
    let mut reply = Reply::new(Text::new("menu-help")).line(Text::new("menu-help-words"));
    for command in Command::ALL {
        reply = reply.line(Text::new(help_key(command)));
    }
    Step::of(chat).say(reply)
}

/// Shows the price list.
pub fn prices(chat: Chat, view: &View) -> Step {
    Step::of(chat).say(pricing::reply(view))
}

/// Opens the guide.
pub fn guide(chat: Chat, view: &View) -> Step {
    Step::of(chat).say(guiding::contents(view))
}

/// Leaves the open question; the answers stay.
pub fn cancel(chat: Chat, _view: &View) -> Step {
    let mut reply = Reply::new(Text::new(if chat.stage == Stage::Idle { "menu-nothing-open" } else { "menu-cancelled" }));
    if briefing::has_answers(&chat) {
        reply = reply.line(Text::new("menu-draft-kept"));
    }
    Step::of(chat.at(Stage::Idle)).say(with_buttons(reply))
}

/// Answers typed words while no question is open.
pub fn said(chat: Chat, text: &str, view: &View) -> Step {
    let words = folding::words(text);
    if let Some(command) = Command::parse(&words) {
        return named(chat, command, view);
    }
    if is_greeting(&words) {
        return start(chat, view);
    }
    if let Some(answer) = guiding::answer(text, view) {
        return Step::of(chat).say(answer);
    }
    if words.contains(' ') && !is_question_or_label(text) && briefing::says_something(&chat, text, view) {
        return briefing::begin_with(chat, text, view);
    }
    Step::of(chat).say(with_buttons(Reply::new(Text::new("menu-not-understood")).line(Text::new("menu-hint"))))
}

/// Answers a button of the guide, whatever stage is open; the open question stays open.
#[expect(clippy::wildcard_enum_match_arm, reason = "mod.rs, which knows every button, sends only this stage's own here")]
pub fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    let reply = match action {
        Action::Topic(code) => guiding::open(code, view),
        Action::Check(number, answers) => guiding::checking::page(*number, Answers::of_bits(*answers), view),
        _ => show(&chat, view),
    };
    Step::of(chat).say(reply)
}

/// The menu again.
pub fn show(_chat: &Chat, _view: &View) -> Reply {
    with_buttons(Reply::new(Text::new("menu-what-next")))
}

/// A command that was typed without its slash.
fn named(chat: Chat, command: Command, view: &View) -> Step {
    match command {
        Command::Start => start(chat, view),
        Command::Trials => trialing::list(chat, view),
        Command::Guide => guide(chat, view),
        Command::Prices => prices(chat, view),
        Command::Support => asking::open(chat, view),
        Command::Settings => settings::open(chat, view),
        Command::Privacy => privacy::open(chat, view),
        Command::Cancel => cancel(chat, view),
        Command::Help => help(chat, view),
        Command::Quote => quoting::show(chat, view),
        // These belong to stages that open from their own buttons.
        Command::Hire => one_button(chat, "menu-button-hire", command),
        Command::Matches => one_button(chat, "menu-button-matches", command),
        Command::Shortlist => one_button(chat, "menu-button-shortlist", command),
        Command::Interviews => one_button(chat, "menu-button-interviews", command),
    }
}

fn one_button(chat: Chat, label: &'static str, command: Command) -> Step {
    Step::of(chat).say(Reply::new(Text::new("menu-this-way")).button(Text::new(label), Action::Run(command)))
}

/// Why an open question comes again after the bot was away.
pub const fn back_again() -> Text {
    Text::new("menu-back-again")
}

/// What a command does, as the help says it.
pub const fn help_line(command: Command) -> Text {
    Text::new(help_key(command))
}

/// The line of the help; a new command does not compile without one.
const fn help_key(command: Command) -> &'static str {
    match command {
        Command::Start => "menu-help-start",
        Command::Hire => "menu-help-hire",
        Command::Matches => "menu-help-matches",
        Command::Shortlist => "menu-help-shortlist",
        Command::Interviews => "menu-help-interviews",
        Command::Trials => "menu-help-trials",
        Command::Guide => "menu-help-guide",
        Command::Prices => "menu-help-prices",
        Command::Support => "menu-help-support",
        Command::Settings => "menu-help-settings",
        Command::Privacy => "menu-help-privacy",
        Command::Cancel => "menu-help-cancel",
        Command::Help => "menu-help-help",
        Command::Quote => "menu-help-quote",
    }
}

/// A question wants an answer, and the label of a button that is not there is no sentence: neither begins a brief.
fn is_question_or_label(text: &str) -> bool {
    let text = text.trim();
    (text.contains(['?', '¿']) && !is_polite_request(&folding::words(text))) || (text.starts_with('[') && text.ends_with(']'))
}

/// "Can you find me a Go dev?" asks for a developer and not for an answer.
fn is_polite_request(words: &str) -> bool {
    const ASKS_WHY: [&str; 41] = [
        "how", "what", "why", "when", "which", "should", "is", "are", "does", "wie", "was", "warum", "wann", "welche", "welcher", "soll",
        "como", "cuanto", "que", "por", "cuando", "cual", "debo", "debemos", "comment", "pourquoi", "quand", "quel", "quelle", "quels",
        "quelles", "combien", "qu", "qui", "faut", "quanto", "quando", "qual", "quais", "quem", "devo",
    ];
    const NEEDS_I: [&str; 16] = [
        "do i",
        "do we",
        "brauche ich",
        "brauchen wir",
        "necesito un backend",
        "who is",
        "wer ist",
        "quien es",
        "ai je besoin",
        "avons nous besoin",
        "est ce que j ai besoin",
        "est ce qu il me faut",
        "preciso de um backend",
        "precisamos de um backend",
        "c est quoi",
        "o que",
    ];
    const ASKS_FOR: [&str; 48] = [
        "find",
        "get",
        "recommend",
        "hire",
        "show",
        "have",
        "need",
        "looking",
        "know",
        "anyone",
        "any",
        "got",
        "finden",
        "suchen",
        "suche",
        "besorgen",
        "habt",
        "hast",
        "kennt",
        "jemanden",
        "jemand",
        "encontrar",
        "encontrarme",
        "buscar",
        "buscarme",
        "conseguir",
        "conseguirme",
        "tienes",
        "tienen",
        "hay",
        "trouver",
        "cherche",
        "chercher",
        "recherche",
        "recruter",
        "avez",
        "aurais",
        "auriez",
        "connais",
        "connaissez",
        "quelqu",
        "procurar",
        "procuro",
        "achar",
        "tem",
        "conhece",
        "conhecem",
        "alguem",
    ];
    let first = words.split(' ').next().unwrap_or_default();
    let asks_why = ASKS_WHY.contains(&first) || NEEDS_I.iter().any(|begin| words.starts_with(begin));
    !asks_why && words.split(' ').any(|word| ASKS_FOR.contains(&word))
}

fn is_greeting(words: &str) -> bool {
    const GREETINGS: [&str; 22] = [
        "hi",
        "hey",
        "hello",
        "hello there",
        "good morning",
        "good evening",
        "menu",
        "hallo",
        "guten tag",
        "moin",
        "hola",
        "buenos dias",
        "bonjour",
        "bonsoir",
        "salut",
        "coucou",
        "buenas tardes",
        "ola",
        "oi",
        "bom dia",
        "boa tarde",
        "boa noite",
    ];
    GREETINGS.contains(&words)
}

fn with_buttons(reply: Reply) -> Reply {
    reply
        .button(Text::new("menu-button-hire"), Action::Run(Command::Hire))
        .beside(Text::new("menu-button-trials"), Action::Run(Command::Trials))
        .button(Text::new("menu-button-guide"), Action::Run(Command::Guide))
        .beside(Text::new("menu-button-prices"), Action::Run(Command::Prices))
        .button(Text::new("menu-button-support"), Action::Run(Command::Support))
        .beside(Text::new("menu-button-settings"), Action::Run(Command::Settings))
}

#[cfg(test)]
mod tests;
