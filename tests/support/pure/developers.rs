//! The developer's side, as the store keeps it.

use super::{Conflict, Pure, keeping::replace};
use chrono::TimeDelta;
use hirebot::{
    conversation::{Invited, OfferState, Wanted},
    hiring::{
        agenda::{self, Agenda, Meeting, Off},
        developer::DeveloperId,
        interview::{Interview, InterviewState},
        promise::Promise,
    },
    store::ChatKey,
};
use uuid::Uuid;

impl Pure {
    pub(super) fn invited(&self, wanted: &Wanted) -> Option<Invited> {
        let is_wanted = |name: &Uuid, proof: &str| match wanted {
            Wanted::Code(code) => self.codes.proof(code) == proof,
            Wanted::Named(wanted) => wanted == name,
        };
        let (id, _, developer, expires_at, is_used) = self.invited.iter().find(|(name, proof, ..)| is_wanted(name, proof))?;
        let state = if *is_used { OfferState::Used } else { OfferState::Open };
        Some(Invited { id: *id, developer: developer.clone(), expires_at: *expires_at, state })
    }

    pub(super) fn agenda(&self, developer: &DeveloperId, key: &ChatKey) -> Option<Agenda> {
        if self.developers.get(developer) != Some(key) {
            return None;
        }
        let since = self.now - TimeDelta::days(2);
        let mut meetings = Vec::new();
        let mut trials = Vec::new();
        for facts in self.everywhere() {
            let theirs = facts.interviews.iter().filter(|interview| &interview.developer == developer && interview.ends_at > since);
            for interview in theirs.filter(|interview| !matches!(interview.state, InterviewState::Held { .. })) {
                let skills = facts.brief(interview.brief).map(|brief| brief.requirements.must.clone()).unwrap_or_default();
                meetings.push(Meeting { interview: interview.clone(), skills });
            }
            let since = since.date_naive();
            trials.extend(facts.trials.iter().filter(|trial| &trial.developer == developer && trial.last_day >= since).cloned());
        }
        meetings.sort_by_key(|meeting| (meeting.interview.starts_at, meeting.interview.id));
        let mut off: Vec<Off> =
            self.off.iter().filter(|(who, off)| who == developer && off.until > self.now).map(|(_, off)| *off).collect();
        off.sort_by_key(|off| (off.from, off.until, off.id));
        let open = trials.iter().filter(|trial| trial.state.is_open());
        let cockpits =
            open.filter_map(|trial| self.everywhere().flat_map(|facts| &facts.cockpits).find(|cockpit| cockpit.trial == trial.id));
        let cockpits = cockpits.cloned().collect();
        Some(Agenda { developer: developer.clone(), meetings, trials, cockpits, off })
    }

    /// The chat is still theirs.
    pub(super) fn still_theirs(&self, developer: &DeveloperId, key: &ChatKey) -> Result<(), Conflict> {
        if self.developers.get(developer) == Some(key) { Ok(()) } else { Err(Conflict) }
    }

    pub(super) fn owe_developer(&mut self, developer: &DeveloperId, promises: &[Promise]) {
        let Some(chat) = self.developers.get(developer).cloned() else { return };
        for promise in promises {
            self.owe(&chat, promise);
        }
    }

    pub(super) fn answer(&mut self, key: &ChatKey, interview: &Interview, owed: &[Promise]) -> Result<(), Conflict> {
        self.still_theirs(&interview.developer, key)?;
        let clients = self.clients_of(interview.id.0);
        let client = clients.first().cloned().ok_or(Conflict)?;
        // Another time has to suit both sides.
        let busy = |one: &Interview, buffer: TimeDelta| {
            one.id != interview.id
                && one.state.occupies(self.now)
                && one.starts_at < interview.ends_at + buffer
                && interview.starts_at < one.ends_at + buffer
        };
        let buffer = self.terms.interviews.buffer;
        let theirs = self.everywhere().flat_map(|facts| &facts.interviews).chain(&self.elsewhere);
        let is_taken = theirs.filter(|one| one.developer == interview.developer).any(|one| busy(one, buffer));
        self.go_to(&client);
        let is_client_busy = {
            let now = self.now;
            let meets = |one: &Interview| one.starts_at < interview.ends_at && interview.starts_at < one.ends_at;
            self.facts.interviews.iter().any(|one| one.id != interview.id && one.state.occupies(now) && meets(one))
        };
        let kept = if interview.state.occupies(self.now) && (is_taken || is_client_busy) {
            Err(Conflict)
        } else {
            replace(&mut self.facts.interviews, interview.clone(), |one| one.id.0, |one| one.revision)
        };
        if kept.is_ok() {
            self.owed.retain(|(_, promise)| promise.subject != interview.id.0);
            for chat in &clients {
                for promise in owed {
                    self.owe(chat, promise);
                }
            }
            self.remind_everybody();
        }
        self.go_to(key);
        kept
    }

    pub(super) fn link_developer(&mut self, key: &ChatKey, offer: Uuid, developer: &DeveloperId) -> Result<(), Conflict> {
        let now = self.now;
        let offer = self
            .invited
            .iter_mut()
            .find(|(name, _, whose, until, is_used)| *name == offer && whose == developer && *until > now && !is_used);
        offer.ok_or(Conflict)?.4 = true;
        if let Some(before) = self.developers.get(developer).cloned() {
            self.owed.retain(|(chat, promise)| chat != &before || !promise.kind.is_for_developer());
        }
        self.developers.retain(|_, chat| chat != key);
        self.developers.insert(developer.clone(), key.clone());
        let agenda = self.agenda(developer, key).ok_or(Conflict)?;
        for meeting in agenda.ahead(now) {
            let owed = match meeting.interview.state {
                InterviewState::Requested { until } => agenda::asked(&meeting.interview, until, now),
                _ => agenda::booked(&meeting.interview, now),
            };
            for promise in &owed {
                self.owe(key, promise);
            }
        }
        Ok(())
    }
}
