//! Carries out what a step wants done, and refuses what the store would refuse.

use super::{Conflict, Pure, desk};
use chrono::TimeDelta;
use chrono_tz::Tz;
use hirebot::{
    conversation::{Effect, Question},
    hiring::{
        developer::Developer,
        interview::{Interview, InterviewId},
        matching::Roster,
        promise::{News, Promise, PromiseKind, When},
        scorecard::Scorecard,
        trial::{Trial, TrialState},
    },
    store::ChatKey,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};
use uuid::Uuid;

impl Pure {
    #[expect(clippy::too_many_lines, reason = "an arm for each effect")]
    pub(super) fn apply(&mut self, key: &ChatKey, seed: Uuid, effect: &Effect) -> Result<(), Conflict> {
        match effect {
            Effect::KeepBrief(brief) => {
                self.facts = self.facts.with((**brief).clone());
                let me = self.member(key);
                self.change_team(|team| {
                    if team.briefs.iter().all(|(known, _)| *known != brief.id) {
                        team.briefs.push((brief.id, me));
                    }
                });
            }
            Effect::Shortlist(kept) => {
                if !self.facts.is_shortlisted(kept.brief, &kept.developer) {
                    self.facts.shortlist.push(kept.clone());
                    self.facts.shortlist.sort_by(|one, other| (one.at, &one.developer).cmp(&(other.at, &other.developer)));
                }
            }
            Effect::Unshortlist(brief, developer) => {
                self.facts.shortlist.retain(|kept| kept.brief != *brief || &kept.developer != developer);
            }
            Effect::Pass(passed) => {
                self.facts.passed.retain(|other| other.brief != passed.brief || other.developer != passed.developer);
                self.facts.passed.push(passed.clone());
            }
            Effect::KeepInterview(interview) => self.keep_interview(interview)?,
            Effect::KeepTrial(trial) => {
                let twice = self.facts.trials.iter().any(|other| {
                    other.id != trial.id && other.developer == trial.developer && other.state.is_open() && trial.state.is_open()
                });
                if twice {
                    return Err(Conflict);
                }
                replace(&mut self.facts.trials, (**trial).clone(), |one| one.id.0, |one| one.revision)?;
                let is_news = match trial.state {
                    TrialState::Scheduled | TrialState::Active => trial.revision == 1,
                    TrialState::DecisionDue => false,
                    TrialState::Kept | TrialState::Ended | TrialState::Replaced | TrialState::Lapsed => true,
                };
                if is_news {
                    let news = Promise::about(trial.id.0, PromiseKind::Developer(News::Trial), When::At(self.now));
                    self.owe_developer(&trial.developer, &[news]);
                }
            }
            Effect::Note(trial, note) => {
                let (by, at) = (self.account_of(key), self.now);
                let cockpit = self.facts.cockpit(*trial).into_owned().noted(note, by, at);
                self.facts.cockpits.retain(|known| known.trial != *trial);
                self.facts.cockpits.push(cockpit);
            }
            Effect::MoveTrial(trial) => {
                replace(&mut self.facts.trials, (**trial).clone(), |one| one.id.0, |one| one.revision)?;
                self.move_reminders(trial);
                let news = Promise::about(trial.id.0, PromiseKind::Developer(News::Trial), When::At(self.now));
                self.owe_developer(&trial.developer, &[news]);
            }
            Effect::KeepRanking(..) => {}
            Effect::AskSupport(words) => {
                let id = Uuid::new_v5(&seed, format!("support {words}").as_bytes());
                let question = Question { id, words: words.clone(), asked_at: self.now, taken: None, waits: true };
                self.questions.push(desk::Asked { from: key.clone(), question, staff: None, is_taken: false });
            }
            Effect::Desk(change) => self.change_desk(key, change)?,
            Effect::OfferLink { id, proof, until } => {
                let (now, person) = (self.now, self.person_of(key));
                let persons = &self.persons;
                let is_same = |from: &ChatKey| persons.get(&from.person).unwrap_or(&from.person) == &person;
                self.offers
                    .iter_mut()
                    .filter(|(_, _, from, _, is_used)| !is_used && is_same(from))
                    .for_each(|offer| offer.3 = offer.3.min(now));
                self.offers.push((*id, proof.clone(), key.clone(), *until, false));
            }
            Effect::Link { offer, way } => self.link(key, *offer, *way)?,
            Effect::Mark(interview, aspect, mark) => self.scorecard(key, *interview).marks[aspect.index()] = *mark,
            Effect::Remark(interview, word) => self.scorecard(key, *interview).word = Some(word.clone()),
            Effect::KeepEngagement(engagement) => {
                replace(&mut self.facts.engagements, (**engagement).clone(), |one| one.id.0, |one| one.revision)?;
            }
            Effect::Promise(promise) => {
                self.owed.retain(|(chat, other)| chat != key || other.subject != promise.subject || other.kind != promise.kind);
                self.owed.push((key.clone(), promise.clone()));
                self.remind_everybody();
            }
            Effect::Repromise(promise) => {
                let same =
                    |(chat, other): &&mut (ChatKey, Promise)| chat == key && other.subject == promise.subject && other.kind == promise.kind;
                self.owed.iter_mut().filter(same).for_each(|(_, owed)| *owed = promise.clone());
            }
            Effect::OweInstead(subject, promises) => {
                let mut chats = self.clients_of(*subject);
                if chats.is_empty() {
                    chats.push(key.clone());
                }
                self.owed.retain(|(_, promise)| promise.subject != *subject);
                self.owed.extend(chats.iter().flat_map(|chat| promises.iter().map(|promise| (chat.clone(), promise.clone()))));
                self.remind_everybody();
            }
            Effect::Confer(conferred) => self.confer(key, conferred)?,
            Effect::Erase => self.erase(key),
            Effect::Settle(subject) => {
                let stays = |promise: &Promise| promise.kind == PromiseKind::Developer(News::Trial);
                self.owed.retain(|(_, promise)| promise.subject != *subject || stays(promise));
            }
            Effect::Watch { brief, revision, known } => {
                self.watches.retain(|(chat, other, ..)| chat != key || other != brief);
                self.watches.push((key.clone(), *brief, *revision, known.iter().cloned().collect()));
            }
            Effect::Unwatch(brief) => self.watches.retain(|(chat, other, ..)| chat != key || other != brief),
            Effect::OweDeveloper(developer, promises) => self.owe_developer(developer, promises),
            Effect::OweClient(developer, promise) => {
                self.still_theirs(developer, key)?;
                self.clients_of(promise.subject).iter().for_each(|chat| self.owe(chat, promise));
            }
            Effect::Answer(interview, owed) => self.answer(key, interview, owed)?,
            Effect::LinkDeveloper(offer, developer) => self.link_developer(key, *offer, developer)?,
            Effect::SetHours(developer, hours) => {
                self.still_theirs(developer, key)?;
                let changed = |one: &Developer| {
                    if &one.id == developer { Developer { hours: hours.clone(), ..one.clone() } } else { one.clone() }
                };
                self.roster = Roster::new(self.roster.iter().map(changed).collect());
            }
            Effect::TakeOff(developer, off) => {
                self.still_theirs(developer, key)?;
                self.off.push((developer.clone(), *off));
            }
            Effect::ComeBack(developer, id) => {
                self.still_theirs(developer, key)?;
                self.off.retain(|(_, off)| off.id != *id);
            }
        }
        let owed = self.owed.iter().filter(|(_, promise)| !promise.kind.is_for_developer());
        self.ever.extend(owed.map(|(chat, promise)| (promise.subject, chat.clone())));
        Ok(())
    }

    /// Everybody who is owed anything about a trial is owed the same at its new times, by their own clock.
    pub(super) fn move_reminders(&mut self, trial: &Trial) {
        let (owed, others): (Vec<_>, Vec<_>) =
            mem::take(&mut self.owed).into_iter().partition(|(_, promise)| promise.subject == trial.id.0);
        self.owed = others;
        let mut chats: BTreeMap<ChatKey, (BTreeSet<PromiseKind>, Tz)> = BTreeMap::new();
        for (chat, promise) in owed {
            let (kinds, clock) = chats.entry(chat).or_insert((BTreeSet::new(), trial.zone));
            kinds.insert(promise.kind);
            if let (When::Local { zone, .. }, false) = (promise.when, promise.kind == PromiseKind::TrialOver) {
                *clock = zone;
            }
        }
        for (chat, (kinds, clock)) in chats {
            let promises = trial.promises(&self.terms.trial, clock, self.now);
            let theirs = promises.into_iter().filter(|promise| promise.kind.is_for_everybody() || kinds.contains(&promise.kind));
            self.owed.extend(theirs.map(|promise| (chat.clone(), promise)));
        }
    }

    /// Somebody's scorecard, which they are changing.
    pub(super) fn scorecard(&mut self, key: &ChatKey, interview: InterviewId) -> &mut Scorecard {
        let by = Uuid::new_v5(&Uuid::nil(), self.person_of(key).as_bytes());
        let cards = &mut self.facts.scorecards;
        let at = cards.iter().position(|card| card.interview == interview && card.by == by).unwrap_or_else(|| {
            cards.push(Scorecard { interview, by, marks: [None; 4], word: None, at: self.now });
            cards.len() - 1
        });
        cards[at].at = self.now;
        &mut cards[at]
    }

    pub(super) fn keep_interview(&mut self, interview: &Interview) -> Result<(), Conflict> {
        let takes = |other: &Interview, buffer: TimeDelta| {
            other.id != interview.id
                && other.state.occupies(self.now)
                && other.starts_at < interview.ends_at + buffer
                && interview.starts_at < other.ends_at + buffer
        };
        let buffer = self.terms.interviews.buffer;
        let developer_busy =
            self.facts.interviews.iter().chain(&self.elsewhere).any(|other| other.developer == interview.developer && takes(other, buffer));
        let client_busy = self.facts.interviews.iter().any(|other| takes(other, TimeDelta::zero()));
        if interview.state.occupies(self.now) && (developer_busy || client_busy) {
            return Err(Conflict);
        }
        replace(&mut self.facts.interviews, interview.clone(), |one| one.id.0, |one| one.revision)
    }
}

/// Puts a record in place of its earlier revision, which must be the one before.
pub(super) fn replace<T>(list: &mut Vec<T>, new: T, id: fn(&T) -> Uuid, revision: fn(&T) -> i64) -> Result<(), Conflict> {
    match list.iter_mut().find(|old| id(old) == id(&new)) {
        Some(old) if revision(old) + 1 == revision(&new) => *old = new,
        None if revision(&new) == 1 => list.push(new),
        Some(_) | None => return Err(Conflict),
    }
    Ok(())
}
