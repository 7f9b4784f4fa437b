//! Carries out what a step wants done.

use super::{AccountId, ChatKey, Error, Tx, WorkspaceId, rows::cut};
use crate::{
    conversation::Effect,
    hiring::{
        promise::{News, Promise, PromiseKind, When},
        terms::Terms,
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// On whose behalf something is done.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'chat> {
    /// In which chat.
    pub chat: &'chat ChatKey,
    /// By whom.
    pub account: AccountId,
    /// Where.
    pub workspace: WorkspaceId,
    /// The step's seed: ids of rows that the step did not name derive from it.
    pub seed: Uuid,
}

impl Tx {
    /// Carries out one effect.
    ///
    /// # Errors
    /// [`Error::Conflict`] when a record moved on meanwhile, belongs to another workspace, a time or an offer is taken, or the
    /// developer is in another open trial. On Postgres the transaction is broken then, up to the savepoint that the caller set before.
    pub async fn apply(&mut self, effect: &Effect, owner: &Owner<'_>, terms: &Terms, now: DateTime<Utc>) -> Result<(), Error> {
        self.catch_up_for(effect).await?;
        self.carry_out(effect, owner, terms, cut(now)).await?;
        self.note_effect(effect, owner, now);
        Ok(())
    }

    async fn carry_out(&mut self, effect: &Effect, owner: &Owner<'_>, terms: &Terms, now: DateTime<Utc>) -> Result<(), Error> {
        match effect {
            Effect::KeepBrief(brief) => self.keep_brief(brief, owner, now).await,
            Effect::Shortlist(shortlisted) => self.shortlist(shortlisted, owner).await,
            Effect::Unshortlist(brief, developer) => self.unshortlist(*brief, developer).await,
            Effect::Pass(passed) => self.pass(passed, owner, now).await,
            Effect::KeepInterview(interview) => self.keep_interview(interview, owner, &terms.interviews, now).await,
            Effect::Note(trial, note) => self.keep_word(*trial, note, owner, now).await,
            Effect::KeepTrial(trial) => {
                self.keep_trial(trial, owner, now).await?;
                self.tell_of_trials([&**trial], now).await
            }
            Effect::KeepEngagement(engagement) => self.keep_engagement(engagement, owner, now).await,
            Effect::Promise(promise) if !promise.kind.is_for_everybody() && !promise.kind.is_news() => {
                self.promise_later(promise, owner.chat);
                Ok(())
            }
            Effect::Promise(promise) => {
                self.catch_up().await?;
                self.promise(promise, owner.chat).await?;
                self.promise_partners(promise, owner).await
            }
            Effect::Repromise(promise) => self.repromise(promise, owner.chat).await,
            Effect::OweInstead(subject, promises) => {
                self.owe_instead(*subject, promises, Some(owner.chat), now).await?;
                for promise in promises {
                    self.promise_partners(promise, owner).await?;
                }
                Ok(())
            }
            Effect::Settle(subject) => self.settle_subject(*subject, now).await,
            Effect::AskSupport(words) => self.ask_support(words, owner, now).await,
            Effect::OfferLink { id, proof, until } => self.offer_link(*id, proof, *until, owner, now).await,
            Effect::Link { offer, way } => self.link_places(*offer, *way, owner, now).await,
            Effect::Confer(conferred) => self.confer(conferred, owner, now).await,
            Effect::MoveTrial(trial) => {
                self.move_trial(trial, owner, &terms.trial, now).await?;
                let news = Promise::about(trial.id.0, PromiseKind::Developer(News::Trial), When::At(now));
                self.owe_developer(&trial.developer, &[news]).await
            }
            Effect::Desk(change) => self.change_desk(change, owner, now).await,
            Effect::Erase => self.erase_account(owner.account, Some(owner.chat), now).await.map(drop),
            Effect::Watch { brief, revision, known } => self.watch(*brief, *revision, known, owner, now).await,
            Effect::Unwatch(brief) => self.unwatch(*brief, owner.chat).await,
            Effect::KeepRanking(page, shown) => {
                self.keep_ranking(*page, shown, now);
                Ok(())
            }
            Effect::Mark(interview, aspect, mark) => self.mark(*interview, *aspect, *mark, owner, now).await,
            Effect::Remark(interview, word) => self.remark(*interview, word, owner, now).await,
            Effect::OweDeveloper(developer, promises) => self.owe_developer(developer, promises).await,
            Effect::OweClient(developer, promise) => self.owe_client(developer, promise, owner).await,
            Effect::Answer(interview, owed) => self.answer(interview, owed, owner, &terms.interviews, now).await,
            Effect::LinkDeveloper(offer, developer) => self.link_developer(*offer, developer, owner, now).await,
            Effect::SetHours(developer, hours) => self.set_hours(developer, hours, owner, now).await,
            Effect::TakeOff(developer, off) => self.take_off(developer, off, owner).await,
            Effect::ComeBack(developer, off) => self.come_back(developer, *off, owner).await,
        }
    }
}

/// A write that found no row of the expected revision came too late.
pub(super) const fn in_time(rows: u64) -> Result<(), Error> {
    if rows == 0 { Err(Error::Conflict) } else { Ok(()) }
}
