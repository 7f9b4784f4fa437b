//! What a button does. A button carries everything it needs, so it still works after a restart.

use crate::hiring::{
    brief::BriefId,
    developer::DeveloperId,
    engagement::EngagementId,
    facts::PassReason,
    interview::InterviewId,
    scorecard::{Aspect, Mark},
    trial::TrialId,
};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{
    attend::{Attend, read_yes_or_no, yes_or_no},
    command::Command,
    confer::Conferral,
    link::{Linking, Way},
    night::QuietWish,
    payload::{id, moment, short},
    upkeep::{Renewal, Upkeep},
};

pub use crate::hiring::cockpit::Mood;

/// What a button does. [`Action::encode`] fits into the 64 bytes of Telegram's `callback_data`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// The same as the chat command.
    Run(Command),
    /// Answers the question about `field` with one of its choices; the code is the stage's own, at most 40 bytes.
    Choose(Field, String),
    /// Ticks or unticks one of several choices.
    Toggle(Field, String),
    /// Finishes a question that takes several choices.
    Done(Field),
    /// Leaves an optional question open.
    Skip(Field),
    /// Shows another page of a question's choices.
    Page(Field, u16),
    /// Opens one field of the review for editing.
    Edit(Field),
    /// Goes one question back.
    Back,
    /// Confirms the brief.
    Confirm,
    /// Shows matches from the given position on.
    More(BriefId, u16),
    /// Applies a change that brings more matches; the code is [`crate::hiring`]'s own, at most 24 bytes.
    Relax(BriefId, String),
    /// Opens the review of a brief again.
    Refine(BriefId),
    /// Shows a profile.
    Profile(DeveloperId),
    /// Keeps a developer on the shortlist.
    Shortlist(DeveloperId),
    /// Takes a developer off the shortlist.
    Unshortlist(DeveloperId),
    /// Says that a developer does not fit.
    Pass(DeveloperId),
    /// Says why.
    PassBecause(DeveloperId, PassReason),
    /// Asks for interview times.
    Meet(DeveloperId),
    /// Picks a time; it is held while it is being confirmed.
    Pick(DeveloperId, DateTime<Utc>),
    /// Shows times after the given instant.
    Later(DeveloperId, DateTime<Utc>),
    /// Books a held interview.
    Book(InterviewId),
    /// Gives a held slot back.
    Release(InterviewId),
    /// Asks for a new time.
    Reschedule(InterviewId),
    /// Moves an interview to a new time.
    Move(InterviewId, DateTime<Utc>),
    /// Asks whether to cancel an interview.
    CallOff(InterviewId),
    /// Cancels an interview.
    CallOffNow(InterviewId),
    /// Says how an interview went.
    Went(InterviewId, Outcome),
    /// Proposes a trial with a developer.
    Try(DeveloperId),
    /// Sets the first day of a proposed trial.
    TryFrom(DeveloperId, NaiveDate),
    /// Starts the trial: developer and first day, as they were on the screen.
    TryNow(DeveloperId, NaiveDate),
    /// Decides a trial.
    Decide(TrialId, Decision),
    /// Decides a trial after being asked "sure?".
    DecideNow(TrialId, Decision),
    /// Keeps the developer of a trial for a number of months.
    Commit(TrialId, u32),
    /// Answers a trial's check-in.
    CheckIn(TrialId, Mood),
    /// Opens a topic of the guide.
    Topic(String),
    /// Sets a preference; the code is the settings' own, at most 40 bytes.
    Set(Field, String),
    /// Links places.
    Link(Linking),
    /// Compares, notes, votes, and says who may.
    Confer(Conferral),
    /// Does something about a trial beside deciding it.
    Upkeep(TrialId, Upkeep),
    /// Does something about a commitment that runs out.
    Renew(EngagementId, Renewal),
    /// Says whether reminders of a search that stands still are wanted.
    Nudge(bool),
    /// Shows or erases what is stored about somebody.
    Privacy(Privacy),
    /// Something at the operator's desk.
    Desk(AtDesk),
    /// When the person is left alone.
    Quiet(QuietWish),
    /// Shows a question of the quick check, with the answers so far as bits; behind the last one what comes of them.
    Check(u8, u8),
    /// Asks to hear when somebody new fits a brief.
    Watch(BriefId),
    /// Asks not to hear of it any more.
    Unwatch(BriefId),
    /// Shows a part of a brief's interview kit, by its position.
    Kit(BriefId, u8),
    /// Opens the scorecard of an interview.
    ScoreFrom(InterviewId),
    /// Scores something after an interview; `None` leaves it open.
    Score(InterviewId, Aspect, Option<Mark>),
    /// Ends a scorecard without a word.
    ScoreDone(InterviewId),
    /// Says whether the other side came to an interview that has begun.
    There(InterviewId, bool),
    /// Agrees to the time that a developer proposes; the time is the one that was on the screen.
    Agree(InterviewId, DateTime<Utc>),
    /// Does something on the developer's side.
    Attend(Attend),
}

/// A question that can be asked. Stored and sent by [`Field::code`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Backend or full-stack.
    Role,
    /// The signals that decide the role.
    Signals,
    /// What is being built.
    Needs,
    /// Must-have skills.
    Must,
    /// Nice-to-have skills.
    Nice,
    /// Scale and security.
    Demands,
    /// Level.
    Level,
    /// Workload.
    Workload,
    /// Budget a month.
    Budget,
    /// Time zone and overlap.
    Hours,
    /// Start date.
    Start,
    /// Working language.
    Language,
    /// Notes.
    Notes,
    /// Settings: the language of the chat.
    Locale,
    /// Settings: the time zone of the person.
    Zone,
    /// In which domains experience is welcome.
    Domains,
}

/// How an interview went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It took place.
    Held,
    /// Somebody did not come.
    NoShow,
}

/// What a client decides about a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The developer stays.
    Keep,
    /// The trial ends.
    End,
    /// Somebody else is looked for.
    Replace,
    /// The trial goes on for some more days.
    Extend,
}

/// What somebody wants of what is stored about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// To have all of it.
    Export,
    /// To be asked whether it shall be erased.
    Erase,
    /// To have it erased.
    EraseNow,
    /// To leave it as it is.
    Keep,
}

/// What a button at the operator's desk does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtDesk {
    /// One of the operator's people takes this question.
    Take(Uuid),
    /// They give whoever asked it back to the bot.
    HandBack(Uuid),
    /// Whoever asked goes back to the bot.
    Back,
}

impl Field {
    const ALL: [Self; 16] = [
        Self::Role,
        Self::Signals,
        Self::Needs,
        Self::Must,
        Self::Nice,
        Self::Demands,
        Self::Level,
        Self::Workload,
        Self::Budget,
        Self::Hours,
        Self::Start,
        Self::Language,
        Self::Notes,
        Self::Locale,
        Self::Zone,
        Self::Domains,
    ];

    /// The name in a button's payload and in message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Signals => "signals",
            Self::Needs => "needs",
            Self::Must => "must",
            Self::Nice => "nice",
            Self::Demands => "demands",
            Self::Level => "level",
            Self::Workload => "workload",
            Self::Budget => "budget",
            Self::Hours => "hours",
            Self::Start => "start",
            Self::Language => "language",
            Self::Notes => "notes",
            Self::Locale => "locale",
            Self::Zone => "zone",
            Self::Domains => "domains",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }
}

impl Action {
    /// The most bytes of a payload: Telegram's limit, the tightest of all platforms.
    pub const LONGEST: usize = 64;

    /// Short, stable and bounded.
    pub fn encode(&self) -> String {
        match self {
            Self::Run(command) => format!("run:{}", command.word()),
            Self::Choose(field, code) => format!("is:{}:{code}", field.code()),
            Self::Toggle(field, code) => format!("tick:{}:{code}", field.code()),
            Self::Done(field) => format!("done:{}", field.code()),
            Self::Skip(field) => format!("skip:{}", field.code()),
            Self::Page(field, page) => format!("page:{}:{page}", field.code()),
            Self::Edit(field) => format!("edit:{}", field.code()),
            Self::Back => "back".to_owned(),
            Self::Confirm => "confirm".to_owned(),
            Self::More(brief, from) => format!("more:{}:{from}", short(brief.0)),
            Self::Relax(brief, code) => format!("relax:{}:{code}", short(brief.0)),
            Self::Refine(brief) => format!("refine:{}", short(brief.0)),
            Self::Profile(developer) => format!("profile:{}", developer.0),
            Self::Shortlist(developer) => format!("list:{}", developer.0),
            Self::Unshortlist(developer) => format!("unlist:{}", developer.0),
            Self::Pass(developer) => format!("pass:{}", developer.0),
            Self::PassBecause(developer, reason) => format!("why:{}:{}", developer.0, reason.name()),
            Self::Meet(developer) => format!("meet:{}", developer.0),
            Self::Pick(developer, at) => format!("pick:{}:{}", developer.0, at.timestamp()),
            Self::Later(developer, at) => format!("later:{}:{}", developer.0, at.timestamp()),
            Self::Book(interview) => format!("book:{}", short(interview.0)),
            Self::Release(interview) => format!("free:{}", short(interview.0)),
            Self::Reschedule(interview) => format!("remeet:{}", short(interview.0)),
            Self::Move(interview, at) => format!("move:{}:{}", short(interview.0), at.timestamp()),
            Self::CallOff(interview) => format!("off:{}", short(interview.0)),
            Self::CallOffNow(interview) => format!("offnow:{}", short(interview.0)),
            Self::Went(interview, outcome) => format!("went:{}:{}", short(interview.0), outcome.code()),
            Self::Try(developer) => format!("try:{}", developer.0),
            Self::TryFrom(developer, day) => format!("tryon:{}:{day}", developer.0),
            Self::TryNow(developer, day) => format!("trynow:{}:{day}", developer.0),
            Self::Decide(trial, decision) => format!("trial:{}:{}", short(trial.0), decision.code()),
            Self::DecideNow(trial, decision) => format!("sure:{}:{}", short(trial.0), decision.code()),
            Self::Commit(trial, months) => format!("commit:{}:{months}", short(trial.0)),
            Self::CheckIn(trial, mood) => format!("mood:{}:{}", short(trial.0), mood.code()),
            Self::Topic(topic) => format!("topic:{topic}"),
            Self::Set(field, code) => format!("set:{}:{code}", field.code()),
            Self::Link(Linking::Offer) => "link:offer".to_owned(),
            Self::Link(Linking::Enter) => "link:enter".to_owned(),
            Self::Link(Linking::Join(offer, way)) => format!("join:{}:{}", short(*offer), way.code()),
            Self::Confer(conferral) => conferral.encode(),
            Self::Upkeep(trial, upkeep) => format!("keep:{}:{}", short(trial.0), upkeep.encode()),
            Self::Renew(engagement, renewal) => format!("renew:{}:{}", short(engagement.0), renewal.encode()),
            Self::Nudge(wanted) => format!("nudge:{}", if *wanted { "on" } else { "off" }),
            Self::Privacy(wish) => format!("privacy:{}", wish.code()),
            Self::Desk(AtDesk::Take(question)) => format!("desk:take:{}", short(*question)),
            Self::Desk(AtDesk::HandBack(question)) => format!("desk:give:{}", short(*question)),
            Self::Quiet(wish) => format!("quiet:{}", wish.encode()),
            Self::Desk(AtDesk::Back) => "desk:back".to_owned(),
            Self::Check(number, answers) => format!("check:{number}:{answers}"),
            Self::Watch(brief) => format!("watch:{}", short(brief.0)),
            Self::Unwatch(brief) => format!("unwatch:{}", short(brief.0)),
            Self::Kit(brief, part) => format!("kit:{}:{part}", short(brief.0)),
            Self::ScoreFrom(interview) => format!("scores:{}", short(interview.0)),
            Self::Score(interview, aspect, mark) => {
                format!("score:{}:{}:{}", short(interview.0), aspect.name(), mark.map_or(0, Mark::number))
            }
            Self::ScoreDone(interview) => format!("scored:{}", short(interview.0)),
            Self::Agree(interview, at) => format!("agree:{}:{}", short(interview.0), at.timestamp()),
            Self::Attend(attend) => attend.encode(),
            Self::There(interview, is_there) => format!("there:{}:{}", short(interview.0), yes_or_no(*is_there)),
        }
    }

    /// `None` for anything that [`Action::encode`] did not write: payloads come back from outside.
    pub fn decode(payload: &str) -> Option<Self> {
        if payload.len() > Self::LONGEST {
            return None;
        }
        let (verb, rest) = payload.split_once(':').unwrap_or((payload, ""));
        let (first, second) = rest.split_once(':').unwrap_or((rest, ""));
        Some(match verb {
            "run" => Self::Run(Command::parse(rest)?),
            "is" => Self::Choose(Field::parse(first)?, second.to_owned()),
            "tick" => Self::Toggle(Field::parse(first)?, second.to_owned()),
            "done" => Self::Done(Field::parse(rest)?),
            "skip" => Self::Skip(Field::parse(rest)?),
            "page" => Self::Page(Field::parse(first)?, second.parse().ok()?),
            "edit" => Self::Edit(Field::parse(rest)?),
            "back" => Self::Back,
            "confirm" => Self::Confirm,
            "more" => Self::More(BriefId(id(first)?), second.parse().ok()?),
            "relax" => Self::Relax(BriefId(id(first)?), second.to_owned()),
            "refine" => Self::Refine(BriefId(id(rest)?)),
            "profile" => Self::Profile(DeveloperId::parse(rest)?),
            "list" => Self::Shortlist(DeveloperId::parse(rest)?),
            "unlist" => Self::Unshortlist(DeveloperId::parse(rest)?),
            "pass" => Self::Pass(DeveloperId::parse(rest)?),
            "why" => Self::PassBecause(DeveloperId::parse(first)?, PassReason::parse(second)?),
            "meet" => Self::Meet(DeveloperId::parse(rest)?),
            "pick" => Self::Pick(DeveloperId::parse(first)?, moment(second)?),
            "later" => Self::Later(DeveloperId::parse(first)?, moment(second)?),
            "book" => Self::Book(InterviewId(id(rest)?)),
            "free" => Self::Release(InterviewId(id(rest)?)),
            "remeet" => Self::Reschedule(InterviewId(id(rest)?)),
            "move" => Self::Move(InterviewId(id(first)?), moment(second)?),
            "off" => Self::CallOff(InterviewId(id(rest)?)),
            "offnow" => Self::CallOffNow(InterviewId(id(rest)?)),
            "went" => Self::Went(InterviewId(id(first)?), Outcome::parse(second)?),
            "try" => Self::Try(DeveloperId::parse(rest)?),
            "tryon" => Self::TryFrom(DeveloperId::parse(first)?, second.parse().ok()?),
            "trynow" => Self::TryNow(DeveloperId::parse(first)?, second.parse().ok()?),
            "trial" => Self::Decide(TrialId(id(first)?), Decision::parse(second)?),
            "sure" => Self::DecideNow(TrialId(id(first)?), Decision::parse(second)?),
            "commit" => Self::Commit(TrialId(id(first)?), second.parse().ok()?),
            "mood" => Self::CheckIn(TrialId(id(first)?), Mood::parse(second)?),
            "topic" => Self::Topic(rest.to_owned()),
            "set" => Self::Set(Field::parse(first)?, second.to_owned()),
            "link" if rest == "offer" => Self::Link(Linking::Offer),
            "link" if rest == "enter" => Self::Link(Linking::Enter),
            "join" => Self::Link(Linking::Join(id(first)?, Way::parse(second)?)),
            "keep" => Self::Upkeep(TrialId(id(first)?), Upkeep::parse(second)?),
            "renew" => Self::Renew(EngagementId(id(first)?), Renewal::parse(second)?),
            "nudge" if rest == "on" => Self::Nudge(true),
            "nudge" if rest == "off" => Self::Nudge(false),
            "privacy" => Self::Privacy(Privacy::parse(rest)?),
            "quiet" => Self::Quiet(QuietWish::decode(rest)?),
            "desk" if first == "take" => Self::Desk(AtDesk::Take(id(second)?)),
            "desk" if first == "give" => Self::Desk(AtDesk::HandBack(id(second)?)),
            "desk" if rest == "back" => Self::Desk(AtDesk::Back),
            "check" => Self::Check(first.parse().ok()?, second.parse().ok()?),
            "watch" => Self::Watch(BriefId(id(rest)?)),
            "unwatch" => Self::Unwatch(BriefId(id(rest)?)),
            "kit" => Self::Kit(BriefId(id(first)?), second.parse().ok()?),
            "scores" => Self::ScoreFrom(InterviewId(id(rest)?)),
            "score" => {
                let (aspect, mark) = second.split_once(':')?;
                let mark = if mark == "0" { None } else { Some(Mark::new(mark.parse().ok()?)?) };
                Self::Score(InterviewId(id(first)?), Aspect::parse(aspect)?, mark)
            }
            "scored" => Self::ScoreDone(InterviewId(id(rest)?)),
            "agree" => Self::Agree(InterviewId(id(first)?), moment(second)?),
            "own" => Self::Attend(Attend::decode(first, second)?),
            "there" => Self::There(InterviewId(id(first)?), read_yes_or_no(second)?),
            _ => Self::Confer(Conferral::decode(verb, rest)?),
        })
    }
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::NoShow => "noshow",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Held, Self::NoShow].into_iter().find(|outcome| outcome.code() == code)
    }
}

impl Decision {
    /// The name in payloads and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::End => "end",
            Self::Replace => "replace",
            Self::Extend => "extend",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Keep, Self::End, Self::Replace, Self::Extend].into_iter().find(|decision| decision.code() == code)
    }
}

impl Privacy {
    const fn code(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Erase => "erase",
            Self::EraseNow => "now",
            Self::Keep => "keep",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Export, Self::Erase, Self::EraseNow, Self::Keep].into_iter().find(|wish| wish.code() == code)
    }
}
