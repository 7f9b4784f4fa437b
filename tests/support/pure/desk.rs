//! The operator's desk in memory, and what is left of somebody who is erased.

use super::{Conflict, Pure};
use crate::support::keys;
use hirebot::{
    conversation::{self, DeskChange, DeskWish, EndedBy, Question, Side, Taken},
    hiring::{
        facts::Facts,
        promise::{Promise, SubjectKind},
    },
    store::ChatKey,
};
use std::mem;

/// A question for the operator's people.
pub(super) struct Asked {
    pub(super) from: ChatKey,
    pub(super) question: Question,
    /// Who took it last, and where.
    pub(super) staff: Option<(ChatKey, String)>,
    pub(super) is_taken: bool,
}

impl Pure {
    pub(super) fn question(&self, key: &ChatKey, wish: DeskWish) -> Option<Question> {
        let is_wanted = |asked: &&Asked| match wish {
            DeskWish::Mine => asked.from == *key,
            DeskWish::Named(id) => asked.question.id == id,
            DeskWish::Waiting => false,
        };
        let asked = self.questions.iter().filter(is_wanted).max_by_key(|asked| (asked.is_taken, asked.question.asked_at))?;
        let taken = asked.staff.as_ref().filter(|_| asked.is_taken);
        let taken = taken.map(|(chat, name)| Taken { by: name.clone(), here: chat == key });
        Some(Question { taken, ..asked.question.clone() })
    }

    pub(super) fn waiting(&self, wish: Option<DeskWish>) -> Vec<Question> {
        let wanted = wish == Some(DeskWish::Waiting);
        self.questions.iter().filter(|asked| wanted && !asked.is_taken).map(|asked| asked.question.clone()).collect()
    }

    pub(super) fn change_desk(&mut self, key: &ChatKey, change: &DeskChange) -> Result<(), Conflict> {
        let (DeskChange::Take { question: id, .. } | DeskChange::Relay { question: id, .. } | DeskChange::End(id, _)) = change;
        let takes = matches!(change, DeskChange::Take { .. });
        let asked = self.questions.iter_mut().find(|asked| asked.question.id == *id && asked.is_taken != takes).ok_or(Conflict)?;
        match change {
            DeskChange::Take { by, .. } => (asked.staff, asked.is_taken) = (Some((key.clone(), by.clone())), true),
            DeskChange::Relay { by, .. } => asked.question.waits = *by == Side::Person,
            DeskChange::End(..) => asked.is_taken = false,
        }
        let (person, staff) = (asked.from.clone(), asked.staff.clone());
        if takes {
            self.questions.retain(|other| other.from != person || other.is_taken);
        }
        if matches!(change, DeskChange::End(_, EndedBy::Person | EndedBy::Staff)) {
            self.questions.retain(|asked| asked.question.id != *id);
            self.owed.retain(|(_, promise)| promise.subject != *id);
        }
        let (side, reply) = conversation::told_at_desk(change, staff.as_ref().map_or("", |(_, name)| name));
        let to = if side == Side::Person { person } else { staff.expect("somebody had taken it").0 };
        self.letters.push((to, reply));
        Ok(())
    }

    /// What the other side of a talk hears goes out behind the answer to whoever caused it, or before it is its own turn.
    pub(super) fn deliver_letters(&mut self) {
        for (to, reply) in mem::take(&mut self.letters) {
            let Some((chat, shown, last)) = self.chats.get_mut(&to) else { continue };
            keys::of_reply(&reply, &mut self.shown);
            let message = self.i18n.message(&chat.locale, &reply);
            shown.push(&message);
            if !message.buttons.is_empty() {
                *last = Some(message.clone());
            }
            self.heard.push((to, message));
        }
    }

    /// Forgets somebody; what others share with them stays, without their notes, and one of those is reminded.
    pub(super) fn erase(&mut self, key: &ChatKey) {
        self.erased = true;
        let is_of_workspace = |subject| matches!(subject, SubjectKind::Interview | SubjectKind::Trial | SubjectKind::Engagement);
        let person = self.person_of(key);
        let theirs: Vec<ChatKey> = self.chats.keys().chain([key]).filter(|chat| self.person_of(chat) == person).cloned().collect();
        self.chats.retain(|chat, _| !theirs.contains(chat));
        self.watches.retain(|(chat, ..)| !theirs.contains(chat));
        self.developers.retain(|_, chat| !theirs.contains(chat));
        self.owed.retain(|(chat, promise)| !theirs.contains(chat) || !promise.kind.is_for_developer());
        for chat in &theirs {
            self.go_to(chat);
            let heir = self.chats.keys().filter(|other| self.place_of(other) == self.here).min().cloned();
            let Some(heir) = heir else {
                self.facts = Facts::default();
                self.owed.retain(|(owed, _)| owed != chat);
                continue;
            };
            self.facts.briefs.iter_mut().for_each(|brief| brief.requirements.notes = None);
            let is_owed = |owed: &[(ChatKey, Promise)], promise: &Promise| {
                owed.iter().any(|(whom, other)| *whom == heir && other.subject == promise.subject && other.kind == promise.kind)
            };
            for (whom, promise) in mem::take(&mut self.owed) {
                if whom != *chat {
                    self.owed.push((whom, promise));
                } else if is_of_workspace(promise.kind.subject()) && !is_owed(&self.owed, &promise) {
                    self.owed.push((heir.clone(), promise));
                }
            }
        }
    }
}
