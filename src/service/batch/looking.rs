//! What a step looks at: read for it, and nothing else.

use super::{Batch, Care, Open};
use crate::{
    conversation::{self, Event, Links, Step, View},
    hiring::{calendar::Diary, facts::Facts, trial::TrialId},
    store::{ChatKey, Error},
};
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

impl Batch<'_> {
    /// Looks at what the step needs, and takes it.
    pub(super) async fn step(&mut self, key: &ChatKey, open: &Open, seed: Uuid, event: &Event, refused: bool) -> Result<Step, Error> {
        let codes = &self.shared.codes;
        let wanted = conversation::needs_offer(&open.chat, event);
        let offer = match &wanted {
            Some(wanted) => self.tx.offer(wanted, |code| codes.proof(code), (key, open.account, open.workspace)).await?,
            None => None,
        };
        let invited = match &wanted {
            Some(wanted) if offer.is_none() => self.tx.invited(wanted, |code| codes.proof(code)).await?,
            Some(_) | None => None,
        };
        let agenda = match conversation::needs_agenda_of(&open.chat, event) {
            Some(developer) => self.tx.agenda(&developer, key, self.now).await?,
            None => None,
        };
        let proof = conversation::offers_code(&open.chat, event, seed).map(|name| codes.proof(&codes.code(name)));
        let looked = self.look_at_desk(key, open, event).await?;
        let nothing = Facts::default();
        let facts = if let Some((kind, subject)) = event.subject() {
            if !self.about.contains_key(&subject) {
                if self.care == Care::Ahead {
                    return Err(Error::Conflict);
                }
                self.advance().await?;
                self.know_about(&BTreeSet::from([(kind, subject)])).await?;
            }
            self.about.get(&subject).filter(|(workspace, _)| *workspace == open.workspace).map(|(_, facts)| facts)
        } else {
            if conversation::needs_facts(&open.chat, event) && !self.facts.contains_key(&open.workspace) {
                self.advance().await?;
                let facts = self.tx.facts(open.workspace).await?;
                self.facts.insert(open.workspace, Facts { taken: self.shared.taken(), ..facts });
            }
            if let Some(facts) = self.facts.get_mut(&open.workspace) {
                let wanted = conversation::needs_cockpits(&open.chat, event);
                let is_new = |id: &TrialId| facts.trial(*id).is_some() && facts.cockpits.iter().all(|known| known.trial != *id);
                let wanted: Vec<Uuid> = wanted.into_iter().filter(is_new).map(|id| id.0).collect();
                if !wanted.is_empty() {
                    let found = self.tx.cockpits(&wanted).await?;
                    facts.cockpits.extend(found);
                }
            }
            self.facts.get(&open.workspace)
        };
        let facts = facts.unwrap_or(&nothing);
        let with_team;
        let facts = if conversation::needs_team(&open.chat, event) && (matches!(event, Event::Due(_)) || !facts.briefs.is_empty()) {
            if self.care != Care::Ahead
                && let Some(name) = self.shared.names.of(key)
            {
                self.tx.introduce(&[(key, name)]).await?;
            }
            let team = self.tx.team(open.workspace, open.account).await?;
            with_team = Facts { team: Some(Arc::new(team)), ..facts.clone() };
            &with_team
        } else {
            facts
        };
        let diary = match conversation::needs_diary_of(&open.chat, event, facts) {
            Some(developer) => self.tx.diary(Some(&developer), open.account, self.now).await?,
            None => Diary::default(),
        };
        let desk = looked.desk(open.staff.as_deref());
        let proof = proof.as_deref().unwrap_or_default();
        let links = Links { is_private: key.is_private(), offer: offer.as_ref(), invited: invited.as_ref(), proof, desk };
        let (terms, roster) = (&self.shared.terms, &self.roster);
        let view =
            View { now: self.now, seed, terms, roster, facts, diary: &diary, refused, links, me: open.account.0, agenda: agenda.as_ref() };
        Ok(conversation::step(open.chat.clone(), event, &view))
    }
}
