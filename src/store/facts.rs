//! What a workspace has done so far, read back.

use super::{
    Error, Tx, WorkspaceId,
    database::on,
    rows::{Place, lists, push_list, unseal},
};
use crate::hiring::{
    brief::{Brief, BriefId, Quote, Requirements},
    developer::DeveloperId,
    engagement::{Engagement, EngagementId},
    facts::{Facts, PassReason, Passed, Shortlisted},
    interview::{Interview, InterviewId, InterviewState},
    level::{Level, Workload},
    money::{Currency, Money},
    promise::SubjectKind,
    trial::{Trial, TrialId, TrialState},
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::{AssertSqlSafe, QueryBuilder};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

type Found = HashMap<WorkspaceId, Facts>;

/// Reads rows of a list of workspaces; the texts are what stands before the list and after it.
macro_rules! rows_of {
    ($tx:expr, $list:expr, $before:expr, $after:expr) => {
        on!(&mut $tx.link, |connection| {
            let mut query = QueryBuilder::new($before);
            push_list(&mut query, $list);
            query.push($after);
            query.build_query_as().fetch_all(connection).await
        })?
    };
}

/// Which rows are read: what stands in a query before a list of ids, and what stands behind it.
#[derive(Clone, Copy)]
struct By {
    before: &'static str,
    after: &'static str,
}

/// Rows of these names.
const NAMED: By = By { before: "id in ", after: "" };

/// How the choice of the latest ends, behind the list of workspaces.
macro_rules! inside {
    ($latest:literal) => {
        concat!(" order by ", $latest, " desc, id desc limit 200)")
    };
}

/// The latest rows of these workspaces, in the order in which they were made.
macro_rules! latest {
    ($table:literal, $latest:literal) => {
        By {
            before: concat!("id in (select id from ", $table, " where workspace_id in "),
            after: concat!(inside!($latest), " order by created_at, id"),
        }
    };
}

impl Tx {
    /// What one workspace has done, in a fixed number of queries: its latest briefs, interviews, trials and engagements, at
    /// most 200 of each. What is older stays in the database, and is not talked about any more.
    pub async fn facts(&mut self, workspace: WorkspaceId) -> Result<Facts, Error> {
        let (list, mut found) = ([workspace.0], Found::new());
        // All else belongs to a brief: whoever has none is done after one query.
        if self.read_briefs(&list, &mut found).await? {
            self.read_opinions(&list, &mut found).await?;
            // Nobody scores an interview that has not taken place.
            if self.read_interviews(latest!("interviews", "starts_at"), &list, &mut found).await? {
                let cards = self.scorecards(workspace).await?;
                found.entry(workspace).or_default().scorecards = cards;
            }
            // Engagements come from trials.
            if self.read_trials(latest!("trials", "last_day"), &list, &mut found).await? {
                self.read_engagements(latest!("engagements", "last_day"), &list, &mut found).await?;
            }
        }
        Ok(found.remove(&workspace).unwrap_or_default())
    }

    /// Those of these workspaces that have no brief: of them [`Tx::facts`] finds nothing.
    pub async fn without_briefs(&mut self, mut workspaces: BTreeSet<WorkspaceId>) -> Result<BTreeSet<WorkspaceId>, Error> {
        let all: Vec<Uuid> = workspaces.iter().map(|workspace| workspace.0).collect();
        for list in lists(&all) {
            let found: Vec<(Uuid,)> = rows_of!(self, list, "select distinct workspace_id from briefs where workspace_id in ", "");
            for (workspace,) in found {
                workspaces.remove(&WorkspaceId(workspace));
            }
        }
        Ok(workspaces)
    }

    /// Only these interviews, trials and engagements, as facts of their workspaces, in no particular order: all that a
    /// promise about one of them looks at, with what was agreed and said about those trials. Of drafts and briefs there is nothing to read.
    pub async fn facts_about(&mut self, subjects: &BTreeSet<(SubjectKind, Uuid)>) -> Result<HashMap<WorkspaceId, Facts>, Error> {
        let mut found = Found::new();
        let named = |about| subjects.iter().filter(move |subject| subject.0 == about).map(|subject| subject.1).collect::<Vec<_>>();
        for list in lists(&named(SubjectKind::Interview)) {
            self.read_interviews(NAMED, list, &mut found).await?;
        }
        let trials = named(SubjectKind::Trial);
        for list in lists(&trials) {
            self.read_trials(NAMED, list, &mut found).await?;
        }
        let mut of_trials: HashMap<_, _> = self.cockpits(&trials).await?.into_iter().map(|cockpit| (cockpit.trial, cockpit)).collect();
        for facts in found.values_mut() {
            facts.cockpits = facts.trials.iter().filter_map(|trial| of_trials.remove(&trial.id)).collect();
        }
        for list in lists(&named(SubjectKind::Engagement)) {
            self.read_engagements(NAMED, list, &mut found).await?;
        }
        Ok(found)
    }

    async fn read_briefs(&mut self, list: &[Uuid], found: &mut Found) -> Result<bool, Error> {
        type Row = (Uuid, Uuid, String, DateTime<Utc>, i64);
        type QuoteRow = (Uuid, String, String, i64, String, String);
        const BRIEFS: &str = "select workspace_id, id, cast(body as text), confirmed_at, revision from briefs where ";
        const QUOTES: &str = "
            select quotes.brief_id, quotes.level, quotes.workload, quotes.cents, quotes.currency, quotes.price_version
            from quotes join briefs on briefs.id = quotes.brief_id and briefs.revision = quotes.revision
            where briefs.";
        const BY: By = latest!("briefs", "created_at");
        let briefs: Vec<Row> = rows_of!(self, list, [BRIEFS, BY.before].concat(), BY.after);
        if briefs.is_empty() {
            return Ok(false);
        }
        let rows: Vec<QuoteRow> = rows_of!(
            self,
            list,
            [QUOTES, BY.before].concat(),
            concat!(inside!("created_at"), " order by quotes.brief_id, quotes.position")
        );
        let mut quotes: HashMap<Uuid, Vec<Quote>> = HashMap::new();
        for (brief, level, workload, cents, currency, price_version) in rows {
            let place = Place { table: "quotes", row: &brief };
            let month = place.read("currency", money(cents, &currency))?;
            let (level, workload) = priced(place, &level, &workload)?;
            quotes.entry(brief).or_default().push(Quote { level, workload, month, price_version });
        }
        for (workspace, id, body, confirmed_at, revision) in briefs {
            let requirements: Requirements = Place { table: "briefs", row: &id }.read("body", unseal(&body))?;
            let quotes = quotes.remove(&id).unwrap_or_default();
            let brief = Brief { id: BriefId(id), requirements, quotes, confirmed_at, revision };
            found.entry(WorkspaceId(workspace)).or_default().briefs.push(brief);
        }
        Ok(true)
    }

    /// Who was kept for a brief, and who was passed over.
    async fn read_opinions(&mut self, list: &[Uuid], found: &mut Found) -> Result<(), Error> {
        type KeptRow = (Uuid, Uuid, String, DateTime<Utc>);
        type PassedRow = (Uuid, Uuid, String, Option<String>);
        const KEPT: &str = "
            select briefs.workspace_id, shortlist.brief_id, shortlist.developer_id, shortlist.shortlisted_at
            from shortlist join briefs on briefs.id = shortlist.brief_id
            where briefs.";
        const PASSED: &str = "
            select briefs.workspace_id, passed.brief_id, passed.developer_id, passed.reason
            from passed join briefs on briefs.id = passed.brief_id
            where briefs.";
        const BY: By = latest!("briefs", "created_at");
        let kept: Vec<KeptRow> = rows_of!(
            self,
            list,
            [KEPT, BY.before].concat(),
            concat!(inside!("created_at"), " order by shortlist.shortlisted_at, shortlist.developer_id")
        );
        for (workspace, brief, developer, at) in kept {
            let kept = Shortlisted { brief: BriefId(brief), developer: DeveloperId(developer), at };
            found.entry(WorkspaceId(workspace)).or_default().shortlist.push(kept);
        }
        let passed: Vec<PassedRow> = rows_of!(
            self,
            list,
            [PASSED, BY.before].concat(),
            concat!(inside!("created_at"), " order by passed.passed_at, passed.developer_id")
        );
        for (workspace, brief, developer, reason) in passed {
            let place = Place { table: "passed", row: &brief };
            let reason = reason.map(|name| place.read("reason", PassReason::parse(&name))).transpose()?;
            let passed = Passed { brief: BriefId(brief), developer: DeveloperId(developer), reason };
            found.entry(WorkspaceId(workspace)).or_default().passed.push(passed);
        }
        Ok(())
    }

    /// Whether any of them took place.
    async fn read_interviews(&mut self, by: By, list: &[Uuid], found: &mut Found) -> Result<bool, Error> {
        let rows: Vec<InterviewRow> = rows_of!(self, list, [INTERVIEWS, by.before].concat(), by.after);
        let mut any_done = false;
        for row in rows {
            let (workspace, interview) = interview(row)?;
            any_done |= interview.state == InterviewState::Done;
            found.entry(workspace).or_default().interviews.push(interview);
        }
        Ok(any_done)
    }

    /// A developer's interviews in every workspace that end after `since`, the earliest first.
    pub(super) async fn interviews_with(&mut self, developer: &DeveloperId, since: DateTime<Utc>) -> Result<Vec<Interview>, Error> {
        let text = [INTERVIEWS, "developer_id = $1 and ends_at > $2 order by starts_at, id limit 200"].concat();
        let rows: Vec<InterviewRow> = on!(&mut self.link, |connection| {
            sqlx::query_as(AssertSqlSafe(text)).bind(&developer.0).bind(since).fetch_all(connection).await
        })?;
        rows.into_iter().map(|row| interview(row).map(|(_, interview)| interview)).collect()
    }

    /// A developer's trials in every workspace that end on `since` or later.
    pub(super) async fn trials_with(&mut self, developer: &DeveloperId, since: NaiveDate) -> Result<Vec<Trial>, Error> {
        let text = [TRIALS, "developer_id = $1 and last_day >= $2 order by first_day, id limit 50"].concat();
        let rows: Vec<TrialRow> = on!(&mut self.link, |connection| {
            sqlx::query_as(AssertSqlSafe(text)).bind(&developer.0).bind(since).fetch_all(connection).await
        })?;
        rows.into_iter().map(|row| trial(row).map(|(_, trial)| trial)).collect()
    }

    async fn read_trials(&mut self, by: By, list: &[Uuid], found: &mut Found) -> Result<bool, Error> {
        let rows: Vec<TrialRow> = rows_of!(self, list, [TRIALS, by.before].concat(), by.after);
        let any = !rows.is_empty();
        for row in rows {
            let (workspace, trial) = trial(row)?;
            found.entry(workspace).or_default().trials.push(trial);
        }
        Ok(any)
    }

    async fn read_engagements(&mut self, by: By, list: &[Uuid], found: &mut Found) -> Result<(), Error> {
        type Row = (Uuid, Uuid, Uuid, Uuid, String, String, String, i64, String, i64, NaiveDate, NaiveDate, String, i64);
        const ENGAGEMENTS: &str = "
            select workspace_id, id, trial_id, brief_id, developer_id, level, workload, cents, currency, months, first_day, last_day, zone,
                revision
            from engagements where ";
        let rows: Vec<Row> = rows_of!(self, list, [ENGAGEMENTS, by.before].concat(), by.after);
        for row in rows {
            let (workspace, id, trial, brief, developer, level, workload, cents, currency, months, first_day, last_day, zone, revision) =
                row;
            let place = Place { table: "engagements", row: &id };
            let (level, workload) = priced(place, &level, &workload)?;
            let engagement = Engagement {
                id: EngagementId(id),
                trial: TrialId(trial),
                brief: BriefId(brief),
                developer: DeveloperId(developer),
                level,
                workload,
                month: place.read("currency", money(cents, &currency))?,
                months: place.read("months", u32::try_from(months).ok())?,
                first_day,
                last_day,
                zone: place.read("zone", zone.parse::<Tz>().ok())?,
                revision,
            };
            found.entry(WorkspaceId(workspace)).or_default().engagements.push(engagement);
        }
        Ok(())
    }
}

fn money(cents: i64, currency: &str) -> Option<Money> {
    Currency::parse(currency).map(|currency| Money::new(cents, currency))
}

fn priced(place: Place<'_>, level: &str, workload: &str) -> Result<(Level, Workload), Error> {
    Ok((place.read("level", Level::parse(level))?, place.read("workload", Workload::parse(workload))?))
}

type InterviewRow =
    (Uuid, Uuid, Uuid, String, DateTime<Utc>, DateTime<Utc>, String, String, Option<DateTime<Utc>>, i64, i64, Option<String>);
const INTERVIEWS: &str = "
    select workspace_id, id, brief_id, developer_id, starts_at, ends_at, zone, state, held_until, sequence, revision, answer
    from interviews where ";

/// An interview, and where it belongs.
fn interview(row: InterviewRow) -> Result<(WorkspaceId, Interview), Error> {
    let (workspace, id, brief, developer, starts_at, ends_at, zone, state, held_until, sequence, revision, answer) = row;
    let place = Place { table: "interviews", row: &id };
    let interview = Interview {
        id: InterviewId(id),
        brief: BriefId(brief),
        developer: DeveloperId(developer),
        starts_at,
        ends_at,
        zone: place.read("zone", zone.parse().ok())?,
        state: place.read("state", InterviewState::parse(&state, answer.as_deref(), held_until))?,
        sequence,
        revision,
    };
    Ok((WorkspaceId(workspace), interview))
}

type TrialRow = (Uuid, Uuid, Uuid, String, NaiveDate, NaiveDate, String, String, String, i64, String, String, String, i64, i64);
const TRIALS: &str = "
    select workspace_id, id, brief_id, developer_id, first_day, last_day, zone, level, workload, cents, currency, price_version,
        state, revision, extended_days
    from trials where ";

/// A trial, and where it belongs.
fn trial(row: TrialRow) -> Result<(WorkspaceId, Trial), Error> {
    let (
        workspace,
        id,
        brief,
        developer,
        first_day,
        last_day,
        zone,
        level,
        workload,
        cents,
        currency,
        price_version,
        state,
        revision,
        extended_days,
    ) = row;
    let place = Place { table: "trials", row: &id };
    let (level, workload) = priced(place, &level, &workload)?;
    let trial = Trial {
        id: TrialId(id),
        brief: BriefId(brief),
        developer: DeveloperId(developer),
        first_day,
        last_day,
        zone: place.read("zone", zone.parse().ok())?,
        level,
        workload,
        month: place.read("currency", money(cents, &currency))?,
        price_version,
        extended_days,
        state: place.read("state", trial_state(&state))?,
        revision,
    };
    Ok((WorkspaceId(workspace), trial))
}

/// The reverse of [`TrialState::name`].
fn trial_state(name: &str) -> Option<TrialState> {
    const ALL: [TrialState; 7] = [
        TrialState::Scheduled,
        TrialState::Active,
        TrialState::DecisionDue,
        TrialState::Kept,
        TrialState::Ended,
        TrialState::Replaced,
        TrialState::Lapsed,
    ];
    ALL.into_iter().find(|state| state.name() == name)
}
