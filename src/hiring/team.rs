//! The people of a workspace around a shortlist: who may do what, what they noted, and how they voted.
//!
//! Rules only. *Deliberately absent*: how a workspace finds its members (whoever has talked in it), and who hears of what.

use super::{brief::BriefId, developer::DeveloperId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use uuid::Uuid;

/// Names a member: one person, wherever they talk from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberId(pub Uuid);

/// Names a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub Uuid);

/// Names a vote that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PollId(pub Uuid);

/// Everything about the people of one workspace, as one of them sees it before they are told what they may know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Team {
    /// Who looks.
    pub me: MemberId,
    /// Everybody who has talked there, the longest known first.
    pub members: Vec<Member>,
    /// Roles that somebody has set.
    pub roles: Vec<(MemberId, MemberRole)>,
    /// Who confirmed which brief, the oldest brief first.
    pub briefs: Vec<(BriefId, MemberId)>,
    /// Notes, the oldest first.
    pub notes: Vec<Note>,
    /// Votes that were asked for, the oldest first.
    pub polls: Vec<Poll>,
}

/// Somebody who has talked in a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Their name here.
    pub id: MemberId,
    /// What their platform calls them, if it was ever told.
    pub name: Option<String>,
}

/// What somebody may do with the shortlists of a workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemberRole {
    /// Everything, and says what the others may.
    Owner,
    /// Keeps developers, writes notes, votes.
    Voter,
    /// Looks on.
    Viewer,
}

/// What a member wrote about a developer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its name.
    pub id: NoteId,
    /// For which brief.
    pub brief: BriefId,
    /// About whom.
    pub developer: DeveloperId,
    /// By whom.
    pub by: MemberId,
    /// Their words.
    pub words: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A vote that was asked for, with what was voted so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Its name.
    pub id: PollId,
    /// For which brief.
    pub brief: BriefId,
    /// On whom, in a fixed order.
    pub developers: Vec<DeveloperId>,
    /// Who asked.
    pub by: MemberId,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// Votes count until then.
    pub until: DateTime<Utc>,
    /// How it ended; `None` while it goes on.
    pub closed: Option<Closed>,
    /// 1 when new, one more for each change, also for each vote.
    pub revision: i64,
    /// One for each member and developer at most.
    pub votes: Vec<Vote>,
}

/// How a vote ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    /// When.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: Closing,
    /// Who closed it, if somebody did.
    pub by: Option<MemberId>,
}

/// Why a vote ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// Everybody who may vote has.
    Complete,
    /// Its time was over.
    Deadline,
    /// An owner ended it.
    Owner,
}

/// What one member thinks of one developer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Of whom.
    pub developer: DeveloperId,
    /// Who thinks so.
    pub by: MemberId,
    /// What they think.
    pub choice: Choice,
    /// Why, if they said.
    pub words: Option<String>,
    /// When they said so last.
    pub at: DateTime<Utc>,
}

/// What somebody thinks of a developer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// Yes.
    For,
    /// No.
    Against,
    /// Neither.
    Abstain,
}

/// What became of one developer in a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally<'poll> {
    /// Who.
    pub developer: &'poll DeveloperId,
    /// Votes for them.
    pub yes: usize,
    /// Votes against them.
    pub no: usize,
    /// Those who abstained.
    pub abstained: usize,
    /// What was said, the votes for them first, and nobody's name beside it.
    pub words: Vec<(Choice, &'poll str)>,
}

impl MemberRole {
    /// All of them, the mightiest first.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Voter, Self::Viewer];

    /// The stored name, also in payloads.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Voter => "voter",
            Self::Viewer => "viewer",
        }
    }

    /// The reverse of [`MemberRole::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl Closing {
    const ALL: [Self; 3] = [Self::Complete, Self::Deadline, Self::Owner];

    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Deadline => "deadline",
            Self::Owner => "owner",
        }
    }

    /// The reverse of [`Closing::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.name() == name)
    }
}

impl Choice {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::For, Self::Against, Self::Abstain];

    /// The stored name, also in payloads.
    pub const fn name(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
            Self::Abstain => "abstain",
        }
    }

    /// The reverse of [`Choice::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

impl Note {
    /// The longest note, in characters.
    pub const LONGEST: usize = 500;
    /// The most notes on one developer.
    pub const MOST: usize = 30;
}

impl Vote {
    /// The most characters that somebody says beside a vote.
    pub const LONGEST_WORDS: usize = 200;
}

impl Poll {
    /// Days until which a vote may be asked for at most.
    pub const MOST_DAYS: i64 = 30;

    /// Whether no vote counts any more.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.closed.is_some() || now >= self.until
    }

    /// What somebody has voted on a developer.
    pub fn vote_of(&self, member: MemberId, developer: &DeveloperId) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.by == member && &vote.developer == developer)
    }

    /// Whether somebody has voted on everybody.
    pub fn has_voted(&self, member: MemberId) -> bool {
        self.developers.iter().all(|developer| self.vote_of(member, developer).is_some())
    }

    /// With another vote, in place of an earlier one of the same member on the same developer.
    #[must_use]
    pub fn with(mut self, vote: Vote) -> Self {
        self.votes.retain(|other| other.by != vote.by || other.developer != vote.developer);
        self.votes.push(vote);
        self
    }

    /// What became of each developer, the best liked first.
    pub fn tally(&self) -> Vec<Tally<'_>> {
        let mut tally: Vec<Tally<'_>> = self.developers.iter().map(|developer| self.tally_of(developer)).collect();
        // Among equals the order of the shortlist stays.
        tally.sort_by_key(|one| (Reverse(signed(one.yes) - signed(one.no)), Reverse(one.yes)));
        tally
    }

    /// What became of one developer.
    pub fn tally_of<'poll>(&'poll self, developer: &'poll DeveloperId) -> Tally<'poll> {
        let votes = || self.votes.iter().filter(|vote| &vote.developer == developer);
        let count = |choice| votes().filter(|vote| vote.choice == choice).count();
        let mut words: Vec<(Choice, &str)> = votes().filter_map(|vote| Some((vote.choice, vote.words.as_deref()?))).collect();
        // By what they say and not by when, so that nobody is told by their place.
        words.sort_unstable();
        Tally { developer, yes: count(Choice::For), no: count(Choice::Against), abstained: count(Choice::Abstain), words }
    }
}

fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Team {
    /// The most people of a workspace of whom a step knows.
    pub const MOST: usize = 50;

    /// What somebody may do. There is always an owner once a brief was confirmed: when nobody was made one, or no owner is left, it
    /// is whoever of those that are left confirmed the earliest brief, or else has been here longest.
    pub fn role_of(&self, member: MemberId) -> MemberRole {
        let set = |of: MemberId| self.roles.iter().find(|(other, _)| *other == of).map(|(_, role)| *role);
        let is_founder = self.founder() == Some(member);
        match set(member) {
            Some(MemberRole::Owner) => MemberRole::Owner,
            set if is_founder => {
                let others = self.roles.iter().any(|(other, role)| *role == MemberRole::Owner && self.is_member(*other));
                if others { set.unwrap_or(MemberRole::Owner) } else { MemberRole::Owner }
            }
            set => set.unwrap_or(MemberRole::Voter),
        }
    }

    /// Who owns a workspace in which nobody was made an owner.
    fn founder(&self) -> Option<MemberId> {
        let author = self.briefs.iter().map(|(_, by)| *by).find(|by| self.is_member(*by));
        let eldest = || self.members.first().map(|member| member.id).filter(|_| !self.briefs.is_empty());
        author.or_else(eldest)
    }

    /// What the one who looks may do.
    pub fn my_role(&self) -> MemberRole {
        self.role_of(self.me)
    }

    /// Whether somebody has talked here.
    pub fn is_member(&self, id: MemberId) -> bool {
        self.members.iter().any(|member| member.id == id)
    }

    /// Who owns the workspace.
    pub fn owners(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| self.role_of(member.id) == MemberRole::Owner)
    }

    /// Who may vote.
    pub fn voters(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.members.iter().map(|member| member.id).filter(|member| self.role_of(*member) != MemberRole::Viewer)
    }

    /// Whether the one who looks may ask for votes on a brief's shortlist, and end the vote: whoever confirmed it, and owners.
    pub fn may_decide(&self, brief: BriefId) -> bool {
        let is_mine = self.briefs.iter().any(|(other, by)| *other == brief && *by == self.me);
        match self.my_role() {
            MemberRole::Owner => true,
            MemberRole::Voter => is_mine,
            MemberRole::Viewer => false,
        }
    }

    /// The vote of that name.
    pub fn poll(&self, id: PollId) -> Option<&Poll> {
        self.polls.iter().find(|poll| poll.id == id)
    }

    /// The latest vote on a brief's shortlist.
    pub fn poll_on(&self, brief: BriefId) -> Option<&Poll> {
        self.polls.iter().rev().find(|poll| poll.brief == brief)
    }

    /// Notes on a developer, the oldest first.
    pub fn notes_on<'team>(&'team self, brief: BriefId, developer: &'team DeveloperId) -> impl DoubleEndedIterator<Item = &'team Note> {
        self.notes.iter().filter(move |note| note.brief == brief && &note.developer == developer)
    }

    /// How many of those who may vote have voted on everybody, and how many may.
    pub fn turnout(&self, poll: &Poll) -> (usize, usize) {
        (self.voters().filter(|member| poll.has_voted(*member)).count(), self.voters().count())
    }

    /// Whether nobody is waited for any more.
    pub fn is_complete(&self, poll: &Poll) -> bool {
        self.voters().all(|member| poll.has_voted(member))
    }

    /// With another role of somebody.
    #[must_use]
    pub fn with_role(&self, member: MemberId, role: MemberRole) -> Self {
        let mut team = self.clone();
        team.roles.retain(|(other, _)| *other != member);
        team.roles.push((member, role));
        team
    }
}

#[cfg(test)]
#[path = "team/tests.rs"]
mod tests;
