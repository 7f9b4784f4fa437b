//! What a team makes of a shortlist, as the store keeps it.

use super::{Conflict, Pure};
use hirebot::{
    conversation::Conferred,
    hiring::{
        promise::{Promise, PromiseKind, When},
        team::{Closed, Closing, Member, MemberId, Poll, PollId, Team},
    },
    store::ChatKey,
};
use std::sync::Arc;
use uuid::Uuid;

impl Pure {
    pub(super) fn member(&self, key: &ChatKey) -> MemberId {
        member_of(&self.person_of(key))
    }

    /// The people of the place where something happens, as one of them sees it.
    pub(super) fn team(&self, key: &ChatKey) -> Team {
        let mut members: Vec<(&ChatKey, Member)> = Vec::new();
        let mut here: Vec<&ChatKey> = self.order.iter().filter(|chat| self.place_of(chat) == self.here).collect();
        if !here.contains(&key) {
            here.push(key);
        }
        for chat in here {
            let id = self.member(chat);
            if members.iter().all(|(_, member)| member.id != id) {
                members.push((chat, Member { id, name: Some(chat.person.clone()) }));
            }
        }
        let members = members.into_iter().map(|(_, member)| member).collect();
        Team { me: self.member(key), members, ..self.facts.team().clone() }
    }

    pub(super) fn change_team(&mut self, change: impl FnOnce(&mut Team)) {
        let mut team = self.facts.team().clone();
        change(&mut team);
        self.facts.team = Some(Arc::new(team));
    }

    /// Does what the store does, and refuses what it refuses.
    pub(super) fn confer(&mut self, key: &ChatKey, conferred: &Conferred) -> Result<(), Conflict> {
        let (now, me) = (self.now, self.member(key));
        match conferred {
            Conferred::Noted(note) => self.change_team(|team| team.notes.push(note.clone())),
            Conferred::Unnoted(id) => self.change_team(|team| team.notes.retain(|note| note.id != *id || note.by != me)),
            Conferred::Seated(member, role) => self.change_team(|team| *team = team.with_role(*member, *role)),
            Conferred::Opened(poll) => {
                if self.facts.team().polls.iter().any(|other| other.brief == poll.brief && other.closed.is_none()) {
                    return Err(Conflict);
                }
                self.change_team(|team| team.polls.push(poll.clone()));
                self.owe(key, &Promise::about(poll.id.0, PromiseKind::PollDeadline, When::At(poll.until)));
                for chat in self.ears() {
                    if self.member(&chat) != me {
                        self.owe(&chat, &Promise::about(poll.id.0, PromiseKind::PollOpened, When::At(now)));
                    }
                }
            }
            Conferred::Voted(id, revision, vote) => {
                let poll = self.poll(*id, *revision)?;
                if now >= poll.until {
                    return Err(Conflict);
                }
                let poll = Poll { revision: revision + 1, ..poll.with(vote.clone()) };
                self.change_team(|team| put(team, poll));
            }
            Conferred::Closed(id, revision, why) => {
                let by = (*why == Closing::Owner).then_some(me);
                let closed = Some(Closed { at: now, why: *why, by });
                let poll = Poll { revision: revision + 1, closed, ..self.poll(*id, *revision)? };
                self.change_team(|team| put(team, poll));
                self.owed.retain(|(_, promise)| promise.subject != id.0);
                for chat in self.ears() {
                    self.owe(&chat, &Promise::about(id.0, PromiseKind::PollClosed, When::At(now)));
                }
            }
        }
        Ok(())
    }

    pub(super) fn poll(&self, id: PollId, revision: i64) -> Result<Poll, Conflict> {
        let poll = self.facts.team().poll(id).filter(|poll| poll.revision == revision && poll.closed.is_none());
        poll.cloned().ok_or(Conflict)
    }

    /// Everybody here once, where they were last.
    pub(super) fn ears(&self) -> Vec<ChatKey> {
        let mut ears: Vec<ChatKey> = Vec::new();
        for chat in self.latest.iter().rev().filter(|chat| self.place_of(chat) == self.here) {
            if ears.iter().all(|other| self.member(other) != self.member(chat)) {
                ears.push(chat.clone());
            }
        }
        ears
    }
}

/// Names a person.
pub(super) fn member_of(person: &str) -> MemberId {
    MemberId(Uuid::new_v5(&Uuid::NAMESPACE_OID, person.as_bytes()))
}

/// Two people turn out to be one.
pub(super) fn rename(team: &mut Team, from: MemberId, into: MemberId) {
    let swap = |id: &mut MemberId| {
        if *id == from {
            *id = into;
        }
    };
    team.briefs.iter_mut().for_each(|(_, by)| swap(by));
    team.notes.iter_mut().for_each(|note| swap(&mut note.by));
    let known = team.roles.iter().any(|(member, _)| *member == into);
    team.roles.retain(|(member, _)| !(known && *member == from));
    team.roles.iter_mut().for_each(|(member, _)| swap(member));
    for poll in &mut team.polls {
        swap(&mut poll.by);
        let earlier = poll.votes.clone();
        poll.votes.retain(|vote| vote.by != from || earlier.iter().all(|other| other.by != into || other.developer != vote.developer));
        poll.votes.iter_mut().for_each(|vote| swap(&mut vote.by));
    }
}

pub(super) fn put(team: &mut Team, poll: Poll) {
    if let Some(known) = team.polls.iter_mut().find(|known| known.id == poll.id) {
        *known = poll;
    }
}
