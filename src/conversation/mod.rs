//! The conversation as a pure function: `(Chat, Event, View) -> Step`.
//!
//! Nothing here awaits, reads the clock, draws random numbers or fails: every event in every stage has an answer. The
//! caller may therefore throw a step away and take it again with a fresher [`View`]. *Deliberately absent*: words
//! (only message keys), platforms, storage.
//!
//! Each stage is a file with three functions of the same shape: `said` for typed words, `tapped` for its buttons
//! (which work whatever stage is open), and `show` for the open question. Stages may open a later stage; nobody imports
//! this file.

pub mod action;
pub mod attend;
pub mod chat;
pub mod command;
pub mod confer;
pub mod effect;
pub mod event;
pub mod link;
pub mod question;
pub mod reply;
pub mod stage;
pub mod upkeep;

mod asking;
mod attending;
mod briefing;
mod browsing;
mod conferring;
mod consent;
mod desk;
mod guiding;
mod linking;
mod menu;
mod naming;
pub mod night;
mod nudging;
mod payload;
mod privacy;
mod quiet;
mod quoting;
#[cfg(test)]
mod samples;
mod scheduling;
mod settings;
mod team;
mod trialing;
mod verdict;

pub use action::{Action, AtDesk, Privacy};
pub use chat::{Chat, Step, View};
pub use confer::{Conferral, Conferred};
pub use effect::Effect;
pub use event::{Command, Event};
pub use link::{Invited, LinkCode, Linking, Links, Offer, OfferState, Wanted, Way};
pub use question::{Desk, DeskChange, DeskWish, EndedBy, Question, Side, Taken};
pub use reply::{Attached, Button, Reply, Text, Value};
pub use stage::Stage;
pub use trialing::rule as trial_rule;

use crate::{
    guide,
    hiring::{
        brief::Brief,
        developer::DeveloperId,
        facts::Facts,
        folding,
        promise::{Promise, PromiseKind},
        reading,
        trial::TrialId,
    },
};
use stage::{Browsing, Conferring, Scheduling, Settings, Trialing};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Takes one step.
pub fn step(chat: Chat, event: &Event, view: &View) -> Step {
    if let Some(step) = desk::intercept(&chat, event, view) {
        return step;
    }
    let left = desk::left_by(&chat, event, view);
    let step = nudging::watched(step_of_bot(chat, event, view), view);
    match left {
        Some(question) => desk::leave(step, question),
        None => step,
    }
}

fn step_of_bot(chat: Chat, event: &Event, view: &View) -> Step {
    match event {
        Event::Due(promises) => due(chat, promises, view),
        Event::Asked(command) => asked(chat, *command, view),
        Event::Tapped(action) => tapped(chat, action, view),
        Event::Unreadable => again(chat, view),
        Event::Resumed => resumed(chat, view),
        Event::Said(text) => said(chat, text, view),
        Event::Brought(words) => linking::brought(chat, words, view),
    }
}

fn said(chat: Chat, text: &str, view: &View) -> Step {
    if let Some(step) = conferring::compared(&chat, text, view).or_else(|| aside(&chat, text, view)) {
        return step;
    }
    let before = chat.clone();
    let mut step = said_here(chat, text, view);
    let said_nothing = step.effects.is_empty() && step.chat == before && step.replies == [show(&before, view)];
    if said_nothing && matches!(before.stage, Stage::Browsing(_)) && names_a_need(text) {
        return briefing::begin_with(before, text, view);
    }
    if said_nothing && before.stage != Stage::Idle {
        step.replies.insert(0, Reply::new(Text::new("menu-not-understood")));
    }
    step
}

/// While something is looked at, booked or decided, a command's word is the command, and a question about hiring is
/// answered from the guide before the open question comes back. The brief and the menu have their own ways with both.
fn aside(chat: &Chat, text: &str, view: &View) -> Option<Step> {
    match chat.stage {
        // An address with a code in it has a question mark, and asks nothing.
        Stage::Settings(Settings::Code | Settings::Joining(_)) if LinkCode::read(text).is_some() => return None,
        // Any word may be a note, or what an interviewer wants to remember.
        Stage::Scheduling(Scheduling::Scoring { aspect: None, .. })
        | Stage::Conferring(Conferring::Noting(_))
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Asking => return None,
        Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => {}
    }
    if let Some(command) = typed_command(chat, text) {
        return Some(asked(chat.clone(), command, view));
    }
    if !text.contains('?') {
        return None;
    }
    guiding::aside(chat, text, || show(chat, view), view)
}

/// Whether a sentence says whom somebody needs: it names a role and something else.
fn names_a_need(text: &str) -> bool {
    let read = reading::read(text);
    let more = !read.must.is_empty() || read.level.is_some() || read.workload.is_some() || read.budget.is_some();
    read.role.is_some() && more
}

fn said_here(chat: Chat, text: &str, view: &View) -> Step {
    match chat.stage {
        Stage::Idle => menu::said(chat, text, view),
        // A list asks nothing: words are as good as on the menu.
        Stage::Scheduling(Scheduling::Listing) | Stage::Trialing(Trialing::Listing) => menu::said(chat.at(Stage::Idle), text, view),
        Stage::Briefing(_) if briefing::is_leaving(text) => menu::cancel(chat, view),
        Stage::Briefing(_) => briefing::said(chat, text, view),
        Stage::Browsing(_) => browsing::said(chat, text, view),
        Stage::Scheduling(_) => scheduling::said(chat, text, view),
        Stage::Trialing(_) => trialing::said(chat, text, view),
        Stage::Asking => asking::said(chat, text, view),
        Stage::Settings(_) => settings::said(chat, text, view),
        Stage::Conferring(_) => conferring::said(chat, text, view),
        Stage::Attending(_) => attending::said(chat, text, view),
    }
}

/// A command's bare word, in stages that would look for something else in it. The menu reads its own, a brief takes words
/// for answers, and a question for people is theirs.
fn typed_command(chat: &Chat, text: &str) -> Option<Command> {
    let command = Command::parse(&folding::words(text))?;
    let is_free = match &chat.stage {
        Stage::Idle | Stage::Briefing(_) | Stage::Asking => false,
        // Any word may be the reason why somebody does not fit, such as their price.
        Stage::Browsing(open) => !matches!(open, Browsing::Passing(_)),
        // "Really cancel?" - "Cancel" says both.
        Stage::Scheduling(open) => !(matches!(open, Scheduling::CallingOff(_)) && command == Command::Cancel),
        // "Start the trial?" - "Start".
        Stage::Trialing(open) => !(matches!(open, Trialing::Agreeing { .. }) && command == Command::Start),
        Stage::Settings(_) | Stage::Conferring(_) | Stage::Attending(_) => true,
    };
    is_free.then_some(command)
}

fn tapped(chat: Chat, action: &Action, view: &View) -> Step {
    match action {
        Action::Run(command) => asked(chat, *command, view),
        Action::Choose(..)
        | Action::Toggle(..)
        | Action::Done(_)
        | Action::Skip(_)
        | Action::Page(..)
        | Action::Edit(_)
        | Action::Back
        | Action::Confirm
        | Action::Refine(_) => briefing::tapped(chat, action, view),
        Action::More(..)
        | Action::Relax(..)
        | Action::Profile(_)
        | Action::Shortlist(_)
        | Action::Unshortlist(_)
        | Action::Pass(_)
        | Action::PassBecause(..)
        | Action::Watch(_)
        | Action::Unwatch(_) => browsing::tapped(chat, action, view),
        Action::Meet(_)
        | Action::Pick(..)
        | Action::Later(..)
        | Action::Book(_)
        | Action::Release(_)
        | Action::Reschedule(_)
        | Action::Move(..)
        | Action::CallOff(_)
        | Action::CallOffNow(_)
        | Action::Went(..)
        | Action::Kit(..)
        | Action::ScoreFrom(_)
        | Action::Score(..)
        | Action::ScoreDone(_)
        | Action::There(..)
        | Action::Agree(..) => scheduling::tapped(chat, action, view),
        Action::Try(_)
        | Action::TryFrom(..)
        | Action::TryNow(..)
        | Action::Decide(..)
        | Action::DecideNow(..)
        | Action::Commit(..)
        | Action::CheckIn(..)
        | Action::Upkeep(..)
        | Action::Renew(..) => trialing::tapped(chat, action, view),
        Action::Confer(conferral) => conferring::tapped(chat, conferral, view),
        Action::Nudge(wanted) => nudging::tapped(chat, *wanted),
        Action::Check(guiding::checking::BRIEF, answers) => briefing::begin_checked(chat, guide::Answers::of_bits(*answers), view),
        Action::Topic(_) | Action::Check(..) => menu::tapped(chat, action, view),
        Action::Set(..) => settings::tapped(chat, action, view),
        Action::Link(linking) => linking::tapped(chat, *linking, view),
        Action::Privacy(wish) => privacy::tapped(chat, *wish, view),
        Action::Quiet(wish) => quiet::tapped(chat, *wish),
        Action::Desk(wish) => desk::tapped(&chat, *wish, view).unwrap_or_else(|| again(chat, view)),
        Action::Attend(attend) => attending::tapped(chat, attend, view),
    }
}

fn asked(chat: Chat, command: Command, view: &View) -> Step {
    match command {
        Command::Start => attending::started(&chat, view).unwrap_or_else(|| menu::start(chat, view)),
        Command::Hire => briefing::begin(chat, view),
        Command::Matches => browsing::open_current(chat, view),
        Command::Shortlist => browsing::shortlist(chat, view),
        // Whoever hires as well has a list of their own; both sides would be too much for one screen.
        Command::Interviews if view.facts.briefs.is_empty() => {
            attending::started(&chat, view).unwrap_or_else(|| scheduling::list(chat, view))
        }
        Command::Interviews => scheduling::list(chat, view),
        Command::Trials => trialing::list(chat, view),
        Command::Guide => menu::guide(chat, view),
        Command::Prices => menu::prices(chat, view),
        Command::Support => asking::open(chat, view),
        Command::Settings => settings::open(chat, view),
        Command::Privacy => privacy::open(chat, view),
        Command::Cancel => menu::cancel(chat, view),
        Command::Help => menu::help(chat, view),
        Command::Quote => quoting::show(chat, view),
    }
}

/// Promises about one subject: the stage that owns the subject speaks, or stays silent when it is settled.
fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let Some(promise) = promises.last() else { return Step::of(chat) };
    if let Some(step) = quiet::wait(&chat, promises, view) {
        return step;
    }
    let step = match promise.kind {
        PromiseKind::BriefUnfinished => nudging::unfinished(&chat, briefing::due(chat.clone(), promises, view), view),
        PromiseKind::Unlisted | PromiseKind::Unmet => nudging::due(chat, promise.kind, view),
        PromiseKind::InterviewSoon { .. }
        | PromiseKind::InterviewBegun
        | PromiseKind::InterviewOver
        | PromiseKind::InterviewAnswered
        | PromiseKind::InterviewUnanswered
        | PromiseKind::InterviewMissed => scheduling::due(chat, promises, view),
        PromiseKind::Developer(_) => attending::due(chat, promises, view),
        PromiseKind::TrialBegins
        | PromiseKind::TrialCheckIn { .. }
        | PromiseKind::TrialEnds { .. }
        | PromiseKind::TrialOver
        | PromiseKind::CommitmentEnds
        | PromiseKind::CommitmentEndsIn { .. } => trialing::due(chat, promises, view),
        PromiseKind::Linked { .. } => linking::due(chat, promises),
        PromiseKind::PollOpened | PromiseKind::PollDeadline | PromiseKind::PollClosed => conferring::due(chat, promises, view),
        PromiseKind::SupportWaits => desk::due(chat, view),
    };
    quiet::hush(step, promises)
}

/// Whether a step will look at the workspace's facts, so that the caller need not read what nobody asks for: the
/// questions of a brief are the most frequent steps and need none.
pub fn needs_facts(chat: &Chat, event: &Event) -> bool {
    let briefing = matches!(&chat.stage, Stage::Briefing(at) if !briefing::looks_at_facts(at));
    match event {
        Event::Said(_) => !briefing,
        Event::Brought(_) => false,
        Event::Unreadable | Event::Resumed => !briefing && chat.stage != Stage::Idle,
        Event::Tapped(action) => !(briefing && briefing::is_answer(action)),
        Event::Asked(command) => !matches!(command, Command::Help | Command::Prices | Command::Guide),
        Event::Due(_) => true,
    }
}

/// Whether a step will look at the people around the workspace's facts: at who may do what, at notes and at votes. Only steps
/// around a shortlist do. Facts that hold no brief need not be asked about people, unless a promise came due.
pub fn needs_team(chat: &Chat, event: &Event) -> bool {
    conferring::looks_at_team(chat, event)
}

/// Whose taken times a step will look at, once the facts are known.
pub fn needs_diary_of(chat: &Chat, event: &Event, facts: &Facts) -> Option<DeveloperId> {
    scheduling::diary_of(chat, event, facts).or_else(|| attending::diary_of(chat, event))
}

/// Whose agenda a step looks at, so that the caller finds out what lies before them, if this chat is theirs.
pub fn needs_agenda_of(chat: &Chat, event: &Event) -> Option<DeveloperId> {
    attending::agenda_of(chat, event)
}

/// Of which trials a step may look at what was agreed and said: of those that are in the view's facts, the caller adds that.
pub fn needs_cockpits(chat: &Chat, event: &Event) -> Vec<TrialId> {
    trialing::cockpits_of(chat, event)
}

/// Which code a step looks at, so that the caller finds out what is known of it.
pub fn needs_offer(chat: &Chat, event: &Event) -> Option<Wanted> {
    linking::wanted(chat, event)
}

/// The name of the code that a step may give out; the caller says what is kept of it.
pub fn offers_code(chat: &Chat, event: &Event, seed: Uuid) -> Option<Uuid> {
    linking::code_of(chat, event, seed)
}

/// What a step asks of the operator's desk; nothing for nearly all steps.
pub fn needs_desk(chat: &Chat, event: &Event, is_staff: bool) -> Option<DeskWish> {
    desk::wish(chat, event, is_staff)
}

/// The question that typed words may be about, so that they are no button's: see [`takes_words`].
pub fn may_talk_about(chat: &Chat) -> Option<DeskWish> {
    chat.answering.map(DeskWish::Named).or_else(|| chat.has_asked.then_some(DeskWish::Mine))
}

/// Whether typed words go to the other end of a talk with the operator's people.
pub fn takes_words(chat: &Chat, desk: &Desk<'_>) -> bool {
    desk::takes_words(chat, desk)
}

/// What the other side of a talk with the operator's people hears of a change, which side that is; `name` is how staff sign.
pub fn told_at_desk(change: &DeskChange, name: &str) -> (Side, Reply) {
    desk::told(change, name)
}

/// The button that takes a question.
pub fn take_button(question: Uuid) -> (Text, Action) {
    desk::take_button(question)
}

/// Who fits a brief that a chat has not heard of: see [`Effect::Watch`]. At most `most`, best first, and nobody whom the brief
/// knows already.
pub fn newly_fitting(chat: &Chat, brief: &Brief, heard_of: &BTreeSet<DeveloperId>, most: usize, view: &View) -> Vec<DeveloperId> {
    browsing::newly_fitting(chat, brief, heard_of, most, view)
}

/// Tells of those who newly fit a brief.
pub fn watch_news(brief: &Brief, developers: &[DeveloperId], view: &View) -> Reply {
    browsing::watch_news(brief, developers, view)
}

/// What a command does, for menus that a platform shows itself: `/hire: what it does`.
pub const fn help_line(command: Command) -> Text {
    menu::help_line(command)
}

/// Whether a typed number is an answer to the open question, rather than the number of a button.
pub fn is_number_an_answer(chat: &Chat, number: u64) -> bool {
    match &chat.stage {
        Stage::Briefing(at) => briefing::is_number_an_answer(at, &chat.draft, number),
        // Months, and not the number of a choice: somebody who types 3 does not mean the third, which is for six.
        Stage::Trialing(open) => matches!(open, Trialing::Committing(_)),
        Stage::Idle
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => false,
    }
}

/// Shows the open question again: the answer to everything that means nothing here.
fn again(chat: Chat, view: &View) -> Step {
    let reply = show(&chat, view);
    Step::of(chat).say(reply)
}

/// The open question once more, and why; where none is open, nobody waits for anything.
fn resumed(chat: Chat, view: &View) -> Step {
    if chat.stage == Stage::Idle {
        return Step::of(chat);
    }
    let mut reply = show(&chat, view);
    reply.lines.insert(0, menu::back_again());
    Step::of(chat).say(reply)
}

fn show(chat: &Chat, view: &View) -> Reply {
    match chat.stage {
        Stage::Idle => menu::show(chat, view),
        Stage::Briefing(_) => briefing::show(chat, view),
        Stage::Browsing(_) => browsing::show(chat, view),
        Stage::Scheduling(_) => scheduling::show(chat, view),
        Stage::Trialing(_) => trialing::show(chat, view),
        Stage::Asking => asking::show(chat, view),
        Stage::Settings(_) => settings::show(chat, view),
        Stage::Conferring(_) => conferring::show(chat, view),
        Stage::Attending(_) => attending::show(chat, view),
    }
}
