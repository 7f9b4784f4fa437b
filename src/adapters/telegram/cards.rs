//! Which of Telegram's messages an answer belongs to: the card whose button was pressed, or the words that it answers.
//!
//! Kept in memory only. After a restart an answer is a new message instead of a changed one, and says the same.

use super::reading::Place;
use crate::service::answer_id;
use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};
use uuid::Uuid;

/// Answers that are waited for at most; the oldest are forgotten.
const MOST: usize = 20_000;

/// What an answer belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A button of this message was pressed.
    Press(i64),
    /// These words were written, in a group.
    Words(i64),
}

/// The causes of answers that are on their way, and how far long ones have come.
#[derive(Debug, Default)]
pub struct Cards {
    causes: Mutex<(HashMap<Uuid, Cause>, VecDeque<Uuid>)>,
    parts: Mutex<HashMap<Uuid, usize>>,
}

impl Cards {
    /// An event is about to be handled: its first answer belongs to this.
    pub fn expect(&self, event: &str, place: Place, cause: Cause) {
        // In a private chat it is plain what an answer answers.
        if place.is_private && matches!(cause, Cause::Words(_)) {
            return;
        }
        let id = answer_id(event, 0);
        let mut causes = self.causes.lock().unwrap_or_else(PoisonError::into_inner);
        if causes.0.insert(id, cause).is_none() {
            causes.1.push_back(id);
        }
        while causes.1.len() > MOST {
            if let Some(oldest) = causes.1.pop_front() {
                causes.0.remove(&oldest);
            }
        }
    }

    /// What an answer belongs to.
    pub fn cause(&self, id: &Uuid) -> Option<Cause> {
        self.causes.lock().unwrap_or_else(PoisonError::into_inner).0.get(id).copied()
    }

    /// How many parts of a message have gone out in earlier attempts.
    pub fn sent_parts(&self, id: &Uuid) -> usize {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).get(id).copied().unwrap_or_default()
    }

    /// So many parts of a message have gone out.
    pub fn keep_parts(&self, id: Uuid, parts: usize) {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).insert(id, parts);
    }

    /// A message has gone out as a whole, or never will.
    pub fn done(&self, id: &Uuid) {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        let mut causes = self.causes.lock().unwrap_or_else(PoisonError::into_inner);
        if causes.0.remove(id).is_some()
            && let Some(at) = causes.1.iter().position(|waiting| waiting == id)
        {
            causes.1.remove(at);
        }
    }
}
