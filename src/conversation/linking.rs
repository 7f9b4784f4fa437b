//! Linking places: a code is given out in one, brought to the other, and a question says what shall come of it.
//!
//! Whoever brings a code proves only that somebody gave it to them; so nothing is linked before they have been told what
//! that means. *Deliberately absent*: taking a link back, which only the operator's people can.

use super::{
    action::Action,
    attend::Attend,
    attending,
    chat::{Chat, Step, View},
    consent::consent,
    effect::Effect,
    event::{Command, Event},
    link::{LinkCode, Linking, Offer, OfferState, Wanted, Way, lifetime},
    reply::{Reply, Text, Value},
    stage::{Settings, Stage},
};
use crate::hiring::{
    folding,
    promise::{Promise, PromiseKind},
};
use uuid::Uuid;

/// So many wrong codes are taken in the time that a code works; more are guesses.
const MOST_WRONG: usize = 5;
/// What a new code is made for in a step.
const PURPOSE: &str = "link";

/// Answers a button, whatever stage is open.
pub fn tapped(chat: Chat, linking: Linking, view: &View) -> Step {
    match linking {
        Linking::Offer => offer(chat, view),
        Linking::Enter => enter(chat, view),
        Linking::Join(id, way) => join(chat, id, way, view),
    }
}

/// Gives out a code; an earlier one is worth nothing from then on.
pub fn offer(chat: Chat, view: &View) -> Step {
    let chat = chat.at(Stage::Settings(Settings::Overview));
    if !view.links.is_private {
        return Step::of(chat).say(in_private());
    }
    let (id, until) = (view.new_id(PURPOSE), view.now + lifetime());
    let reply = Reply::new(Text::new("linking-code").with("code", Value::Code(id)))
        .line(Text::new("linking-code-how").with("code", Value::Code(id)))
        .line(Text::new("linking-code-telegram").with("address", Value::Door(id)))
        .line(Text::new("linking-code-until").with("until", Value::Time(until, chat.zone)))
        .button(Text::new("linking-button-settings"), Action::Run(Command::Settings));
    Step::of(chat).cause(Effect::OfferLink { id, proof: view.links.proof.to_owned(), until }).say(reply)
}

/// Asks for a code.
pub fn enter(chat: Chat, view: &View) -> Step {
    if !view.links.is_private {
        return Step::of(chat.at(Stage::Settings(Settings::Overview))).say(in_private());
    }
    let chat = chat.at(Stage::Settings(Settings::Code));
    Step::of(chat).say(ask())
}

/// Somebody brings a code, from wherever they were.
pub fn brought(chat: Chat, words: &str, view: &View) -> Step {
    if !view.links.is_private {
        return Step::of(chat).say(in_private());
    }
    let now = view.now;
    let mut wrong = chat.wrong_codes.clone();
    wrong.retain(|at| *at + lifetime() > now);
    if wrong.len() >= MOST_WRONG
        && let Some(first) = wrong.first()
    {
        let again = Text::new("linking-too-many").with("time", Value::Time(*first + lifetime(), chat.zone));
        let chat = Chat { wrong_codes: wrong, ..chat }.at(Stage::Settings(Settings::Overview));
        return Step::of(chat).say(refused(again));
    }
    if let Some(invited) = view.links.invited {
        return attending::brought(Chat { wrong_codes: wrong, ..chat }, invited, view);
    }
    let Some(offer) = view.links.offer else {
        let problem = if LinkCode::read(words).is_some() {
            wrong.push(now);
            "linking-unknown"
        } else {
            "linking-no-code"
        };
        let chat = Chat { wrong_codes: wrong, ..chat }.at(Stage::Settings(Settings::Code));
        return Step::of(chat).say(refused(Text::new(problem)));
    };
    if let Some(problem) = problem(offer, view) {
        return Step::of(chat.at(Stage::Settings(Settings::Code))).say(refused(problem));
    }
    let chat = Chat { wrong_codes: wrong, ..chat }.at(Stage::Settings(Settings::Joining(offer.id)));
    Step::of(chat).say(question(offer))
}

/// Words where buttons say what shall come of a code: a no is a no, a new code is a new code.
pub fn answered(chat: Chat, text: &str, view: &View) -> Step {
    if let Some(invited) = view.links.invited {
        return attending::answered(chat, text, invited, view);
    }
    let Some(offer) = view.links.offer.filter(|offer| problem(offer, view).is_none()) else { return brought(chat, text, view) };
    match (consent(text), offer.ways()) {
        (Some(false), _) => left(chat),
        // One thing is asked, so a yes is clear.
        (Some(true), [way]) => join(chat, offer.id, *way, view),
        (Some(true) | None, _) => Step::of(chat).say(question(offer)),
    }
}

/// The open question again.
pub fn show(open: &Settings, view: &View) -> Option<Reply> {
    match open {
        Settings::Code => Some(ask()),
        Settings::Joining(_) => {
            if let Some(invited) = view.links.invited {
                return Some(attending::question(invited, view));
            }
            let offer = view.links.offer.filter(|offer| problem(offer, view).is_none());
            Some(offer.map_or_else(|| refused(Text::new("linking-over")), question))
        }
        Settings::Overview | Settings::Locale | Settings::Zone | Settings::Erasing | Settings::Quiet => None,
    }
}

/// Tells whose places were linked by somebody else's press.
pub fn due(chat: Chat, promises: &[Promise]) -> Step {
    let told = promises.iter().rev().find_map(|promise| match promise.kind {
        PromiseKind::Linked { one_person, shares } => Some(match (one_person, shares) {
            (true, true) => "linking-told-both",
            (true, false) => "linking-told-person",
            (false, _) => "linking-told-hires",
        }),
        PromiseKind::BriefUnfinished
        | PromiseKind::InterviewSoon { .. }
        | PromiseKind::InterviewBegun
        | PromiseKind::InterviewAnswered
        | PromiseKind::InterviewUnanswered
        | PromiseKind::InterviewMissed
        | PromiseKind::Developer(_)
        | PromiseKind::InterviewOver
        | PromiseKind::TrialBegins
        | PromiseKind::TrialCheckIn { .. }
        | PromiseKind::TrialEnds { .. }
        | PromiseKind::TrialOver
        | PromiseKind::CommitmentEnds
        | PromiseKind::PollOpened
        | PromiseKind::PollDeadline
        | PromiseKind::PollClosed
        | PromiseKind::CommitmentEndsIn { .. }
        | PromiseKind::Unlisted
        | PromiseKind::Unmet
        | PromiseKind::SupportWaits => None,
    });
    let step = Step::of(chat);
    match told {
        Some(key) => step.say(Reply::new(Text::new(key)).button(Text::new("linking-button-support"), Action::Run(Command::Support))),
        None => step,
    }
}

/// Which offer a step looks at.
pub fn wanted(chat: &Chat, event: &Event) -> Option<Wanted> {
    let open = match &chat.stage {
        Stage::Settings(Settings::Joining(id)) => Some(*id),
        Stage::Settings(Settings::Overview | Settings::Locale | Settings::Zone | Settings::Code | Settings::Erasing | Settings::Quiet)
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    };
    let code = |words: &str| LinkCode::read(words).map(Wanted::Code);
    match event {
        Event::Brought(words) => code(words),
        Event::Said(words) if matches!(chat.stage, Stage::Settings(Settings::Code)) => code(words),
        // A new code may be typed where the old one is asked about.
        Event::Said(words) if open.is_some() => code(words).or(open.map(Wanted::Named)),
        Event::Tapped(Action::Link(Linking::Join(id, _)) | Action::Attend(Attend::Join(id))) => Some(Wanted::Named(*id)),
        Event::Said(_) | Event::Tapped(_) | Event::Asked(_) | Event::Unreadable | Event::Resumed | Event::Due(_) => open.map(Wanted::Named),
    }
}

/// The name of the code that a step may give out; `None` for steps that give out none.
pub fn code_of(chat: &Chat, event: &Event, seed: Uuid) -> Option<Uuid> {
    let may = match event {
        Event::Tapped(action) => matches!(action, Action::Link(_)),
        Event::Said(_) => matches!(chat.stage, Stage::Settings(_)),
        Event::Brought(_) | Event::Asked(_) | Event::Unreadable | Event::Resumed | Event::Due(_) => false,
    };
    may.then(|| Uuid::new_v5(&seed, PURPOSE.as_bytes()))
}

/// Whether typed words ask for a code or have one, where nothing is asked for.
pub fn said(text: &str) -> Option<Linking> {
    const GIVE: [&str; 15] = [
        "link",
        "link another place",
        "link a place",
        "link account",
        "link my account",
        "link code",
        "verknupfen",
        "anderen ort verknupfen",
        "weiteren ort verknupfen",
        "konto verknupfen",
        "vincular",
        "vincular otro lugar",
        "vincular cuenta",
        "vincular mi cuenta",
        "new code",
    ];
    const HAVE: [&str; 9] = [
        "code",
        "i have a code",
        "enter code",
        "enter a code",
        "ich habe einen code",
        "code eingeben",
        "codigo",
        "tengo un codigo",
        "introducir codigo",
    ];
    let words = folding::words(text);
    if GIVE.contains(&words.as_str()) { Some(Linking::Offer) } else { HAVE.contains(&words.as_str()).then_some(Linking::Enter) }
}

/// Links, if the person was asked about this very code here and it still works.
fn join(chat: Chat, id: Uuid, way: Way, view: &View) -> Step {
    let was_asked = matches!(chat.stage, Stage::Settings(Settings::Joining(open)) if open == id);
    let offer = view.links.offer.filter(|offer| offer.id == id);
    let Some(offer) = offer.filter(|_| was_asked && view.links.is_private) else {
        return Step::of(chat).say(refused(Text::new("linking-over")));
    };
    if let Some(problem) = problem(offer, view) {
        return Step::of(chat.at(Stage::Settings(Settings::Code))).say(refused(problem));
    }
    if !offer.ways().contains(&way) {
        return Step::of(chat).say(question(offer));
    }
    let done = match way {
        Way::Person => "linking-done-person",
        Way::Both => "linking-done-both",
        Way::Hires => "linking-done-hires",
    };
    let mut reply = Reply::new(Text::new(done));
    if way.shares() {
        reply = reply.button(Text::new("linking-button-matches"), Action::Run(Command::Matches));
    }
    reply = reply.button(Text::new("linking-button-menu"), Action::Run(Command::Start));
    Step::of(chat.at(Stage::Idle)).cause(Effect::Link { offer: id, way }).say(reply)
}

fn left(chat: Chat) -> Step {
    let reply = Reply::new(Text::new("linking-left")).button(Text::new("linking-button-menu"), Action::Run(Command::Start));
    Step::of(chat.at(Stage::Idle)).say(reply)
}

/// Why an offer cannot be taken here and now, and what may be done instead.
fn problem(offer: &Offer, view: &View) -> Option<Text> {
    match offer.state {
        OfferState::FromHere => Some(Text::new("linking-own")),
        OfferState::Used => Some(Text::new("linking-used")),
        OfferState::Open if offer.is_over(view.now) => Some(Text::new("linking-expired")),
        OfferState::Open if offer.ways().is_empty() => Some(Text::new("linking-linked")),
        OfferState::Open => None,
    }
}

fn question(offer: &Offer) -> Reply {
    let ways = offer.ways();
    let mut reply = Reply::new(Text::new("linking-question"));
    if ways.iter().any(|way| way.is_one_person()) {
        reply = reply.line(Text::new("linking-question-person"));
    }
    if ways.iter().any(|way| way.shares()) {
        reply = reply.line(Text::new("linking-question-hires"));
    }
    for way in ways {
        let label = match way {
            Way::Both => "linking-button-both",
            Way::Person if offer.may_share => "linking-button-person",
            Way::Person => "linking-button-only-person",
            Way::Hires if offer.is_same_person => "linking-button-only-hires",
            Way::Hires => "linking-button-hires",
        };
        reply = reply.button(Text::new(label), Action::Link(Linking::Join(offer.id, *way)));
    }
    reply.button(Text::new("linking-button-leave"), Action::Run(Command::Settings))
}

fn ask() -> Reply {
    Reply::new(Text::new("linking-ask"))
        .line(Text::new("linking-ask-where"))
        .button(Text::new("linking-button-back"), Action::Run(Command::Settings))
}

fn refused(problem: Text) -> Reply {
    Reply::new(problem)
        .button(Text::new("linking-button-enter"), Action::Link(Linking::Enter))
        .beside(Text::new("linking-button-back"), Action::Run(Command::Settings))
}

fn in_private() -> Reply {
    Reply::new(Text::new("linking-in-private")).button(Text::new("linking-button-back"), Action::Run(Command::Settings))
}
