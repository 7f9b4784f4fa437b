//! What a team does around a shortlist: what buttons carry, and what steps want kept. Below the stages that use them.

use super::payload::{id, moment, short};
use crate::hiring::{
    brief::BriefId,
    developer::DeveloperId,
    team::{Choice, Closing, MemberId, MemberRole, Note, NoteId, Poll, PollId, Vote},
};
use chrono::{DateTime, Utc};

/// What a button about a shortlist and its team does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conferral {
    /// Compares the shortlist, or asks whom of it.
    Compare,
    /// Picks somebody to compare, or not.
    Pick(DeveloperId),
    /// Compares those who were picked.
    ComparePicked,
    /// Asks for a note.
    Note(DeveloperId),
    /// Removes a note of one's own.
    Unnote(NoteId),
    /// Asks until when votes shall be taken on a brief's shortlist.
    Ask(BriefId),
    /// Asks everybody for their votes until then.
    Open(BriefId, DateTime<Utc>),
    /// Shows what there is to vote on: the next developer, or one by their place.
    Ballot(PollId, Option<u8>),
    /// Votes on the developer in this place.
    Vote(PollId, u8, Choice),
    /// Ends a vote.
    Close(PollId),
    /// Lists the members.
    Members,
    /// Asks what a member may do.
    Member(MemberId),
    /// Says what a member may do.
    Seat(MemberId, MemberRole),
}

/// What is to be kept of it. Whoever acts is the account of the step.
#[derive(Debug, Clone, PartialEq)]
pub enum Conferred {
    /// A note.
    Noted(Note),
    /// A note is taken back by its author.
    Unnoted(NoteId),
    /// A member may do this from now on.
    Seated(MemberId, MemberRole),
    /// A vote is asked for, and the workspace hears of it. While another one goes on about the same brief, a conflict.
    Opened(Poll),
    /// A vote on a developer. A vote that moved on since that revision, or ended, is a conflict.
    Voted(PollId, i64, Vote),
    /// A vote ends, and the workspace hears what came of it, once. One that moved on since that revision, or ended, is a conflict.
    Closed(PollId, i64, Closing),
}

impl Conferral {
    /// Short, stable and bounded: it fits where a button's payload does.
    pub(super) fn encode(&self) -> String {
        match self {
            Self::Compare => "compare".to_owned(),
            Self::Pick(developer) => format!("pair:{}", developer.0),
            Self::ComparePicked => "paired".to_owned(),
            Self::Note(developer) => format!("note:{}", developer.0),
            Self::Unnote(note) => format!("unnote:{}", short(note.0)),
            Self::Ask(brief) => format!("poll:{}", short(brief.0)),
            Self::Open(brief, until) => format!("poll:{}:{}", short(brief.0), until.timestamp()),
            Self::Ballot(poll, None) => format!("ballot:{}", short(poll.0)),
            Self::Ballot(poll, Some(place)) => format!("ballot:{}:{place}", short(poll.0)),
            Self::Vote(poll, place, choice) => format!("vote:{}:{place}:{}", short(poll.0), choice.name()),
            Self::Close(poll) => format!("count:{}", short(poll.0)),
            Self::Members => "team".to_owned(),
            Self::Member(member) => format!("team:{}", short(member.0)),
            Self::Seat(member, role) => format!("team:{}:{}", short(member.0), role.name()),
        }
    }

    /// The reverse of [`Conferral::encode`]: the word before the first colon, and what stands behind it.
    pub(super) fn decode(verb: &str, rest: &str) -> Option<Self> {
        let (first, second) = rest.split_once(':').unwrap_or((rest, ""));
        Some(match verb {
            "compare" if rest.is_empty() => Self::Compare,
            "pair" => Self::Pick(DeveloperId::parse(rest)?),
            "paired" if rest.is_empty() => Self::ComparePicked,
            "note" => Self::Note(DeveloperId::parse(rest)?),
            "unnote" => Self::Unnote(NoteId(id(rest)?)),
            "poll" if second.is_empty() => Self::Ask(BriefId(id(rest)?)),
            "poll" => Self::Open(BriefId(id(first)?), moment(second)?),
            "ballot" if second.is_empty() => Self::Ballot(PollId(id(rest)?), None),
            "ballot" => Self::Ballot(PollId(id(first)?), Some(second.parse().ok()?)),
            "vote" => {
                let (place, choice) = second.split_once(':')?;
                Self::Vote(PollId(id(first)?), place.parse().ok()?, Choice::parse(choice)?)
            }
            "count" => Self::Close(PollId(id(rest)?)),
            "team" if rest.is_empty() => Self::Members,
            "team" if second.is_empty() => Self::Member(MemberId(id(rest)?)),
            "team" => Self::Seat(MemberId(id(first)?), MemberRole::parse(second)?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Action;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn any_id() -> impl Strategy<Value = Uuid> {
        any::<u128>().prop_map(Uuid::from_u128)
    }

    fn any_conferral() -> impl Strategy<Value = Conferral> {
        let developer = || "[a-z0-9_-]{1,24}".prop_map(DeveloperId);
        prop_oneof![
            prop::sample::select(vec![Conferral::Compare, Conferral::ComparePicked, Conferral::Members]),
            developer().prop_map(Conferral::Pick),
            developer().prop_map(Conferral::Note),
            any_id().prop_map(|id| Conferral::Unnote(NoteId(id))),
            any_id().prop_map(|id| Conferral::Ask(BriefId(id))),
            (any_id(), 0_i64..4_000_000_000)
                .prop_filter_map("an instant", |(id, at)| Some(Conferral::Open(BriefId(id), DateTime::from_timestamp(at, 0)?))),
            (any_id(), any::<Option<u8>>()).prop_map(|(id, place)| Conferral::Ballot(PollId(id), place)),
            (any_id(), any::<u8>(), 0_usize..3).prop_map(|(id, place, choice)| Conferral::Vote(PollId(id), place, Choice::ALL[choice])),
            any_id().prop_map(|id| Conferral::Close(PollId(id))),
            any_id().prop_map(|id| Conferral::Member(MemberId(id))),
            (any_id(), 0_usize..3).prop_map(|(id, role)| Conferral::Seat(MemberId(id), MemberRole::ALL[role])),
        ]
    }

    proptest! {
        #[test]
        fn a_button_comes_back_as_it_was_made_with_room_for_its_owner(conferral in any_conferral()) {
            let action = Action::Confer(conferral);
            let payload = action.encode();
            // In a group, a mark of twelve letters says whose button it is.
            prop_assert!(payload.len() <= Action::LONGEST - 12, "{payload}");
            prop_assert_eq!(Action::decode(&payload), Some(action));
        }
    }

    #[test]
    fn other_words_are_no_buttons() {
        for payload in ["compare:1", "paired:x", "note:", "note:A B", "vote:x:1:for", "poll:x", "team:x:king", "ballot::1", "count"] {
            assert_eq!(Action::decode(payload), None, "{payload}");
        }
    }
}
