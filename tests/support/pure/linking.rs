//! Places and people that become one, as the store keeps them.

use super::{Conflict, Pure, team};
use hirebot::{
    conversation::{Offer, OfferState, Wanted, Way},
    hiring::{
        promise::{Promise, PromiseKind, When},
        team::MemberId,
    },
    store::ChatKey,
};
use std::{mem, sync::Arc};
use uuid::Uuid;

impl Pure {
    pub(super) fn offer(&self, key: &ChatKey, wanted: &Wanted) -> Option<Offer> {
        let is_wanted = |name: &Uuid, proof: &str| match wanted {
            Wanted::Code(code) => self.codes.proof(code) == proof,
            Wanted::Named(wanted) => wanted == name,
        };
        let (id, _, from, expires_at, is_used) = self.offers.iter().find(|(name, proof, ..)| is_wanted(name, proof))?;
        Some(Offer {
            id: *id,
            expires_at: *expires_at,
            state: match (from == key, *is_used) {
                (true, _) => OfferState::FromHere,
                (false, true) => OfferState::Used,
                (false, false) => OfferState::Open,
            },
            is_same_person: self.person_of(from) == self.person_of(key),
            may_share: self.place_of(from) != self.place_of(key) && from.is_own() && key.is_own(),
        })
    }

    pub(super) fn link(&mut self, key: &ChatKey, offer: Uuid, way: Way) -> Result<(), Conflict> {
        let now = self.now;
        let offer = self.offers.iter_mut().find(|(name, .., until, is_used)| *name == offer && *until > now && !is_used).ok_or(Conflict)?;
        offer.4 = true;
        let (name, from) = (offer.0, offer.2.clone());
        if way.is_one_person() {
            let (one, other) = (self.person_of(key), self.person_of(&from));
            self.persons.values_mut().filter(|person| **person == one).for_each(|person| person.clone_from(&other));
            let (from, into) = (team::member_of(&one), team::member_of(&other));
            self.change_team(|team| team::rename(team, from, into));
            for facts in self.places.values_mut() {
                let mut team = facts.team.as_deref().cloned().unwrap_or_default();
                team::rename(&mut team, from, into);
                facts.team = Some(Arc::new(team));
            }
            self.persons.insert(one, other);
        }
        if way.shares() {
            let place = self.place_of(&from);
            let mut shared = self.places.remove(&place).unwrap_or_default();
            let brought = mem::take(&mut self.facts);
            let (mut team, other) = (shared.team().clone(), brought.team().clone());
            shared.briefs.extend(brought.briefs);
            shared.shortlist.extend(brought.shortlist);
            shared.passed.extend(brought.passed);
            shared.interviews.extend(brought.interviews);
            shared.trials.extend(brought.trials);
            shared.engagements.extend(brought.engagements);
            let is_new = |(member, _): &&(MemberId, _)| team.roles.iter().all(|(known, _)| known != member);
            let roles: Vec<_> = other.roles.iter().filter(is_new).copied().collect();
            team.roles.extend(roles);
            team.briefs.extend(other.briefs);
            team.notes.extend(other.notes);
            team.polls.extend(other.polls);
            shared.team = Some(Arc::new(team));
            shared.cockpits.extend(brought.cockpits);
            shared.scorecards.extend(brought.scorecards);
            let left = mem::replace(&mut self.here, place.clone());
            self.joined.insert(left, place);
            self.facts = shared;
            self.remind_everybody();
        }
        if way.shares() {
            let mut told = vec![self.person_of(&from), self.person_of(key)];
            let mut chats: Vec<ChatKey> = self.chats.keys().filter(|chat| self.place_of(chat) == self.here).cloned().collect();
            chats.sort();
            for chat in chats {
                let person = self.person_of(&chat);
                if !told.contains(&person) {
                    told.push(person);
                    let kind = PromiseKind::Linked { one_person: false, shares: true };
                    self.owed.push((chat, Promise::about(name, kind, When::At(now))));
                }
            }
        }
        let kind = PromiseKind::Linked { one_person: self.person_of(key) == self.person_of(&from), shares: way.shares() };
        self.owed.push((from, Promise::about(name, kind, When::At(now))));
        Ok(())
    }

    /// Everybody who shares this place is reminded, once.
    pub(super) fn remind_everybody(&mut self) {
        let mut chats: Vec<ChatKey> = self.chats.keys().filter(|key| key.is_own() && self.place_of(key) == self.here).cloned().collect();
        chats.sort();
        for (chat, promise) in self.owed.clone() {
            if !promise.kind.is_for_everybody() || self.place_of(&chat) != self.here || !chat.is_own() {
                continue;
            }
            for other in &chats {
                let is_owed = |(owed, other_promise): &(ChatKey, Promise)| {
                    self.person_of(owed) == self.person_of(other)
                        && other_promise.subject == promise.subject
                        && other_promise.kind == promise.kind
                };
                if !self.owed.iter().any(is_owed) {
                    // By their own clock.
                    let zone = self.chats.get(other).map(|(chat, ..)| chat).filter(|chat| chat.zone_is_known).map(|chat| chat.zone);
                    let when = match (promise.when, zone) {
                        (When::Local { at, .. }, Some(zone)) => When::Local { at, zone },
                        (when, _) => when,
                    };
                    self.owed.push((other.clone(), Promise { when, ..promise.clone() }));
                }
            }
        }
    }
}
