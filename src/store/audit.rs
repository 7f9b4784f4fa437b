//! Who did what and when: every change that a step makes leaves a line, in the transaction of the change.
//!
//! A line names things and never holds a word of anybody. *Deliberately absent*: what steps only say, and what follows from a
//! change by itself, such as the reminders that it owes.

use super::{
    Error, Owner, Store, Tx, WorkspaceId,
    database::{ask, on},
    rows::{Noted, batches, cut},
};
use crate::{
    conversation::{Conferred, DeskChange, Effect, EndedBy, Side},
    hiring::cockpit::Note,
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::borrow::Cow;
use uuid::Uuid;

/// A line of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When it was done.
    pub at: DateTime<Utc>,
    /// By whom; `None` is the clock, or the operator.
    pub account: Option<Uuid>,
    /// Where.
    pub workspace: Option<Uuid>,
    /// What, a word such as `trial_kept`.
    pub what: String,
    /// What it was done to, if that has a name.
    pub subject: Option<String>,
}

/// When, by whom, where, what, to what.
type Row = (i64, DateTime<Utc>, Option<Uuid>, Option<Uuid>, String, Option<String>);

impl Tx {
    /// Notes a change; it is written down when the transaction is committed.
    pub(super) fn note(
        &mut self,
        at: DateTime<Utc>,
        owner: Option<&Owner<'_>>,
        what: impl Into<Cow<'static, str>>,
        subject: Option<String>,
    ) {
        let (account, workspace) = (owner.map(|owner| owner.account.0), owner.map(|owner| owner.workspace.0));
        self.noted.push(Noted { at: cut(at), account, workspace, what: what.into(), subject });
    }

    /// The same of an effect, if it is worth a line.
    pub(super) fn note_effect(&mut self, effect: &Effect, owner: &Owner<'_>, at: DateTime<Utc>) {
        // Whoever was erased is nobody from then on.
        let owner = Some(owner).filter(|_| *effect != Effect::Erase);
        if let Some((what, subject)) = line(effect) {
            self.note(at, owner, what, subject);
        }
    }

    /// The same of what the clock did in a workspace.
    pub(super) fn note_clock(&mut self, at: DateTime<Utc>, workspace: WorkspaceId, what: String, subject: Uuid) {
        let (what, subject) = (Cow::Owned(what), Some(subject.to_string()));
        self.noted.push(Noted { at: cut(at), account: None, workspace: Some(workspace.0), what, subject });
    }

    /// Writes down what was noted.
    pub(super) async fn write_noted(&mut self) -> Result<(), Error> {
        let noted = std::mem::take(&mut self.noted);
        for batch in batches(&noted) {
            on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("insert into audit (at, account_id, workspace_id, what, subject) ");
                query.push_values(batch, |mut row, noted| {
                    row.push_bind(noted.at)
                        .push_bind(noted.account)
                        .push_bind(noted.workspace)
                        .push_bind(&*noted.what)
                        .push_bind(noted.subject.as_deref());
                });
                query.build().execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }
}

/// What is written down of an effect, and what it was done to. A new effect does not compile before somebody decides.
fn line(effect: &Effect) -> Option<(Cow<'static, str>, Option<String>)> {
    let (what, subject): (Cow<'static, str>, Option<String>) = match effect {
        Effect::KeepBrief(brief) => {
            (if brief.revision == 1 { "brief_confirmed" } else { "brief_changed" }.into(), Some(brief.id.0.to_string()))
        }
        Effect::Shortlist(kept) => ("shortlisted".into(), Some(format!("{} {}", kept.brief.0, kept.developer.0))),
        Effect::Unshortlist(brief, developer) => ("unshortlisted".into(), Some(format!("{} {}", brief.0, developer.0))),
        Effect::Pass(passed) => ("passed".into(), Some(format!("{} {}", passed.brief.0, passed.developer.0))),
        Effect::KeepInterview(interview) | Effect::Answer(interview, _) => {
            (format!("interview_{}", interview.state.name()).into(), Some(interview.id.0.to_string()))
        }
        Effect::KeepTrial(trial) => (format!("trial_{}", trial.state.name()).into(), Some(trial.id.0.to_string())),
        Effect::MoveTrial(trial) => ("trial_extended".into(), Some(trial.id.0.to_string())),
        Effect::Note(trial, note) => {
            let what = match note {
                Note::Goal(_) => "trial_goal_set",
                Note::NoGoal(_) => "trial_goal_dropped",
                Note::Ready(_, true) => "trial_item_ready",
                Note::Ready(_, false) => "trial_item_open",
                Note::Mood(..) | Note::Word(..) => "checked_in",
            };
            (what.into(), Some(trial.0.to_string()))
        }
        Effect::Confer(conferred) => match &**conferred {
            Conferred::Noted(note) => ("noted".into(), Some(format!("{} {}", note.brief.0, note.developer.0))),
            Conferred::Unnoted(note) => ("note_dropped".into(), Some(note.0.to_string())),
            Conferred::Seated(member, role) => (format!("made_{}", role.name()).into(), Some(member.0.to_string())),
            Conferred::Opened(poll) => ("votes_asked".into(), Some(poll.id.0.to_string())),
            // That somebody voted, and when; never how.
            Conferred::Voted(poll, ..) => ("voted".into(), Some(poll.0.to_string())),
            Conferred::Closed(poll, _, why) => (format!("votes_closed_{}", why.name()).into(), Some(poll.0.to_string())),
        },
        Effect::KeepEngagement(engagement) => ("engaged".into(), Some(engagement.id.0.to_string())),
        Effect::AskSupport(_) => ("support_asked".into(), None),
        Effect::OfferLink { id, .. } => ("link_offered".into(), Some(id.to_string())),
        Effect::Link { offer, .. } => ("linked".into(), Some(offer.to_string())),
        Effect::Desk(DeskChange::Take { question, .. }) => ("support_taken".into(), Some(question.to_string())),
        Effect::Desk(DeskChange::Relay { question, by: Side::Staff, .. }) => ("support_answered".into(), Some(question.to_string())),
        Effect::Desk(DeskChange::End(question, by)) => {
            let what = match by {
                EndedBy::Person => "support_left",
                EndedBy::Staff => "support_handed_back",
                EndedBy::Clock => "support_unanswered",
            };
            (what.into(), Some(question.to_string()))
        }
        Effect::Erase => ("erased".into(), None),
        Effect::Mark(interview, ..) | Effect::Remark(interview, _) => ("scored".into(), Some(interview.0.to_string())),
        Effect::LinkDeveloper(_, developer) => ("developer_linked".into(), Some(developer.0.clone())),
        Effect::SetHours(developer, _) => ("developer_hours".into(), Some(developer.0.clone())),
        Effect::TakeOff(developer, _) => ("developer_off".into(), Some(developer.0.clone())),
        Effect::ComeBack(developer, _) => ("developer_back".into(), Some(developer.0.clone())),
        Effect::Watch { brief, .. } => ("watched".into(), Some(brief.0.to_string())),
        Effect::Unwatch(brief) => ("unwatched".into(), Some(brief.0.to_string())),
        // What is owed and what was shown is nothing that anybody did.
        Effect::Desk(DeskChange::Relay { by: Side::Person, .. })
        | Effect::Promise(_)
        | Effect::Repromise(_)
        | Effect::OweInstead(..)
        | Effect::Settle(_)
        | Effect::OweDeveloper(..)
        | Effect::OweClient(..)
        | Effect::KeepRanking(..) => return None,
    };
    Some((what, subject))
}

impl Store {
    /// The audit since an instant, of one workspace or of all, the oldest line first: up to `limit` lines behind the one with the
    /// number `after`. Returns each with its number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit(
        &self,
        workspace: Option<WorkspaceId>,
        since: DateTime<Utc>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<(i64, Line)>, Error> {
        const LINES: &str = "
            select seq, at, account_id, workspace_id, what, subject from audit
            where seq > $1 and at >= $2 and ($3 is null or workspace_id = $3)
            order by seq
            limit $4";
        let workspace = workspace.map(|workspace| workspace.0);
        let rows: Vec<Row> =
            ask!(self, |pool| { sqlx::query_as(LINES).bind(after).bind(cut(since)).bind(workspace).bind(limit).fetch_all(pool).await })?;
        let line = |(seq, at, account, workspace, what, subject)| (seq, Line { at, account, workspace, what, subject });
        Ok(rows.into_iter().map(line).collect())
    }
}
