//! What others, or somebody elsewhere, hear of a step.

use super::{Batch, Open};
use crate::{
    conversation::Effect,
    service::notices::{self, Asked},
    store::{About, ChatKey, Envelope, Error, Outgoing},
};
use chrono::TimeDelta;
use uuid::Uuid;

impl Batch<'_> {
    /// What others, or this person elsewhere, hear of a step.
    pub(super) async fn notices(&mut self, key: &ChatKey, open: &Open, effects: &[Effect], seed: Uuid) -> Result<Vec<Envelope>, Error> {
        let (shared, turn, not_before) = (self.shared, open.turn, self.now);
        let mut said = self.letters(effects, seed).await?;
        if let (Some(words), Some(staff)) = (notices::question(effects), shared.staff.get()) {
            let facts = self.tx.facts(open.workspace).await?;
            let question = Uuid::new_v5(&seed, format!("support {words}").as_bytes());
            let asked = Asked { question, from: key, locale: &open.chat.locale, words, at: self.now };
            let message = &staff.question(&shared.i18n, &asked, &facts, &self.roster);
            let manners = self.tx.manners(&staff.chats.iter().collect::<Vec<_>>()).await?;
            for chat in &staff.chats {
                let turn = manners.get(chat).map_or(turn, |(_, turn)| *turn);
                let id = Uuid::new_v5(&seed, chat.to_string().as_bytes());
                said.push(Envelope::new(&Outgoing { id, chat, priority: 1, message, not_before, about: None, turn })?);
            }
        }
        if let Some(trial) = notices::begun(effects).filter(|_| shared.proven.contains(&key.platform)) {
            let about = Some(About { subject: trial.id.0, until: self.now + TimeDelta::days(1) });
            let message = &notices::proof(&shared.i18n, &open.chat.locale, trial, &self.roster, &shared.terms.trial);
            let id = Uuid::new_v5(&seed, b"proof");
            said.push(Envelope::new(&Outgoing { id, chat: key, priority: 1, message, not_before, about, turn })?);
        }
        Ok(said)
    }
}
