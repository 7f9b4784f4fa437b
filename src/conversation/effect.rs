//! What a step wants done, in the same transaction as the step itself.

use super::{confer::Conferred, link::Way, question::DeskChange};
use crate::hiring::{
    agenda::Off,
    brief::{Brief, BriefId},
    calendar::WeeklyHours,
    cockpit::Note,
    developer::DeveloperId,
    engagement::Engagement,
    facts::{Passed, Shortlisted},
    interview::{Interview, InterviewId},
    matching::{Page, Shown},
    promise::Promise,
    scorecard::{Aspect, Mark},
    trial::{Trial, TrialId},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A change of the facts. Records carry a revision: a stored one that moved on meanwhile is a conflict, and the step is
/// taken again with fresh facts.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Stores a new brief (revision 1) or its next revision.
    KeepBrief(Box<Brief>),
    /// Puts a developer on the shortlist; harmless when they are there already.
    Shortlist(Shortlisted),
    /// Takes a developer off the shortlist; harmless when they are not there.
    Unshortlist(BriefId, DeveloperId),
    /// Remembers that a developer does not fit; a later reason replaces an earlier one.
    Pass(Passed),
    /// Stores a new interview (revision 1) or its next revision, and takes or gives back its time for both sides.
    /// A time that is taken is a conflict.
    KeepInterview(Box<Interview>),
    /// Stores a new trial (revision 1) or its next revision. A developer is in one open trial at most; a second is a conflict.
    KeepTrial(Box<Trial>),
    /// Keeps what somebody agreed or said about a trial.
    Note(TrialId, Note),
    /// Stores a new engagement.
    KeepEngagement(Box<Engagement>),
    /// Owes a message to this chat; the same subject and kind again replaces the earlier promise.
    Promise(Promise),
    /// What this chat is still owed of the subject and kind comes due at another time. Harmless when it is owed no such
    /// thing: what was promised to somebody else is theirs.
    Repromise(Promise),
    /// What was ever owed about the subject is owed no more; these messages are instead, to every chat that was owed any of it,
    /// or to this one when none was. Whoever moves an interview takes nobody's reminders away.
    OweInstead(Uuid, Vec<Promise>),
    /// Everything that is still owed about the subject is owed no more.
    Settle(Uuid),
    /// Leaves a question for the operator's people.
    AskSupport(String),
    /// Keeps that a code was given out here, in place of an earlier one.
    OfferLink {
        /// The code's name.
        id: Uuid,
        /// What is kept of it.
        proof: String,
        /// Until when it works.
        until: DateTime<Utc>,
    },
    /// Takes an offer, once: this place and the one that it was given out in are linked from then on. An offer that was taken
    /// meanwhile, or whose time is over, is a conflict.
    Link {
        /// The offer's name.
        offer: Uuid,
        /// What the link does.
        way: Way,
    },
    /// Keeps what a team made of a shortlist.
    Confer(Box<Conferred>),
    /// Stores the next revision of a trial whose days moved. Everybody who is owed anything about it is owed the same at its new
    /// times, by their own clock.
    MoveTrial(Box<Trial>),
    /// Changes something at the operator's desk.
    Desk(DeskChange),
    /// Forgets the person whose chat this is, here and in every other place of theirs. What they share with others stays the
    /// others'. The step's reply is the last that is said to them.
    Erase,
    /// Keeps what this person thinks of one thing after an interview, in place of what they said before; `None` leaves it open.
    Mark(InterviewId, Aspect, Option<Mark>),
    /// Keeps the word of this person's scorecard.
    Remark(InterviewId, String),
    /// Owes messages to a developer, in the chat that is theirs; nothing happens where there is none.
    OweDeveloper(DeveloperId, Vec<Promise>),
    /// Owes a message to the client's side of an interview with the developer whose chat this is.
    OweClient(DeveloperId, Promise),
    /// Stores the next revision of an interview with the developer whose chat this is. What was owed about it is owed no more;
    /// these messages are instead, to the client's side.
    Answer(Box<Interview>, Vec<Promise>),
    /// Makes this chat a developer's, by the code with this name, once. What was to be told in an earlier chat of theirs is told here.
    LinkDeveloper(Uuid, DeveloperId),
    /// Sets the weekly hours of the developer whose chat this is, in place of the pool file's.
    SetHours(DeveloperId, WeeklyHours),
    /// The developer whose chat this is will be away.
    TakeOff(DeveloperId, Off),
    /// The developer whose chat this is will not be away after all.
    ComeBack(DeveloperId, Uuid),
    /// From now on this chat hears when somebody new fits the brief.
    Watch {
        /// Which brief.
        brief: BriefId,
        /// The revision of it that the chat knows the matches of.
        revision: i64,
        /// Who fits already: the chat has seen them.
        known: Vec<DeveloperId>,
    },
    /// This chat does not hear of a brief any more; harmless when it does not.
    Unwatch(BriefId),
    /// Keeps what was shown of a brief, in place of what was shown of that page before.
    KeepRanking(Page, Box<Shown>),
}

impl Effect {
    /// Whether the store may refuse it, so that whoever carries it out needs a point to return to.
    pub const fn may_be_refused(&self) -> bool {
        match self {
            Self::KeepBrief(_)
            | Self::KeepInterview(_)
            | Self::KeepTrial(_)
            | Self::KeepEngagement(_)
            | Self::Link { .. }
            | Self::Confer(_)
            | Self::MoveTrial(_)
            // All that a developer does is refused once the chat is not theirs any more.
            | Self::OweClient(..)
            | Self::Answer(..)
            | Self::LinkDeveloper(..)
            | Self::SetHours(..)
            | Self::TakeOff(..)
            | Self::ComeBack(..)
            | Self::Desk(_) => true,
            Self::Shortlist(_)
            | Self::Unshortlist(..)
            | Self::Pass(_)
            | Self::Note(..)
            | Self::Promise(_)
            | Self::Repromise(_)
            | Self::OweInstead(..)
            | Self::Settle(_)
            | Self::AskSupport(_)
            | Self::OfferLink { .. }
            | Self::Mark(..)
            | Self::Remark(..)
            | Self::OweDeveloper(..)
            | Self::Watch { .. }
            | Self::Unwatch(_)
            | Self::KeepRanking(..)
            | Self::Erase => false,
        }
    }
}
