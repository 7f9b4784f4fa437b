//! How things stand, for operators.

use super::{
    Error, Store,
    database::{ask, on},
    rows::cut,
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashMap};

/// How many of what there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Chats.
    pub chats: i64,
    /// Developers in the pool.
    pub developers: i64,
    /// Confirmed briefs.
    pub briefs: i64,
    /// Interviews by state.
    pub interviews: BTreeMap<String, i64>,
    /// Trials by state.
    pub trials: BTreeMap<String, i64>,
    /// Engagements.
    pub engagements: i64,
    /// Promises that are owed, late ones included.
    pub promises_pending: i64,
    /// Promises that should have been kept by now.
    pub promises_overdue: i64,
    /// Messages by state.
    pub outbox: BTreeMap<String, i64>,
    /// Questions for the operator's people.
    pub support_requests: i64,
    /// The same by where they stand: waiting, taken or closed.
    pub support: BTreeMap<String, i64>,
}

/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Messages that wait or are under way.
    pub outbox_waiting: i64,
    /// Promises that are owed, late ones included.
    pub promises_pending: i64,
    /// Promises that should have been kept by now.
    pub promises_overdue: i64,
}

impl Store {
    /// Counts everything, as it was at one moment.
    pub async fn counts(&self, now: DateTime<Utc>) -> Result<Counts, Error> {
        const COUNTS: &str = "
            select 'chats' as what, '' as state, count(*) as many from chats
            union all select 'developers', '', count(*) from developers
            union all select 'briefs', '', count(*) from briefs
            union all select 'interviews', state, count(*) from interviews group by state
            union all select 'trials', state, count(*) from trials group by state
            union all select 'engagements', '', count(*) from engagements
            union all select 'pending', '', count(*) from promises where state = 'pending'
            union all select 'overdue', '', count(*) from promises where state = 'pending' and due_at <= $1
            union all select 'outbox', state, count(*) from outbox group by state
            union all select 'support', case when closed_at is not null then 'closed' when claimed_at is not null then 'taken' else 'waiting' end,
                count(*) from support_requests group by 2";
        let rows: Vec<(String, String, i64)> = ask!(self, |pool| sqlx::query_as(COUNTS).bind(cut(now)).fetch_all(pool).await)?;
        let mut counted: HashMap<String, BTreeMap<String, i64>> = HashMap::new();
        for (what, state, many) in rows {
            counted.entry(what).or_default().insert(state, many);
        }
        let mut by_state = |what: &str| counted.remove(what).unwrap_or_default();
        let (interviews, trials, outbox) = (by_state("interviews"), by_state("trials"), by_state("outbox"));
        let support = by_state("support");
        let mut all = |what: &str| by_state(what).into_values().sum();
        Ok(Counts {
            chats: all("chats"),
            developers: all("developers"),
            briefs: all("briefs"),
            interviews,
            trials,
            engagements: all("engagements"),
            promises_pending: all("pending"),
            promises_overdue: all("overdue"),
            outbox,
            support_requests: support.values().sum(),
            support,
        })
    }

    /// What waits and what is late: unlike [`Store::counts`] quick however much has been done before.
    pub async fn backlog(&self, now: DateTime<Utc>) -> Result<Backlog, Error> {
        const BACKLOG: &str = "
            select (select count(*) from outbox where settled_at is null),
                (select count(*) from promises where state = 'pending'),
                (select count(*) from promises where state = 'pending' and due_at <= $1)";
        let (outbox_waiting, promises_pending, promises_overdue) =
            ask!(self, |pool| sqlx::query_as::<_, (i64, i64, i64)>(BACKLOG).bind(cut(now)).fetch_one(pool).await)?;
        Ok(Backlog { outbox_waiting, promises_pending, promises_overdue })
    }

    /// Removes what nobody needs any more and was done before `before`: seen events, delivered and given up messages, kept
    /// and cancelled promises, lines of the audit, questions that were answered. At most `limit` rows of each, so that nobody waits long; returns how many rows went.
    pub async fn sweep(&self, before: DateTime<Utc>, limit: i64) -> Result<u64, Error> {
        const SWEEPS: [&str; 5] = [
            "delete from events_seen where id in (select id from events_seen where seen_at < $1 order by seen_at limit $2)",
            "delete from outbox where seq in (
                 select seq from outbox where settled_at is not null and settled_at < $1 order by settled_at limit $2)",
            "delete from promises where seq in (
                 select seq from promises where state in ('fired', 'cancelled') and due_at < $1 limit $2)",
            // Lines are written in the order of time: the oldest are the first.
            "delete from audit where at < $1 and seq in (select seq from audit order by seq limit $2)",
            "delete from support_requests where id in (
                 select id from support_requests where closed_at is not null and closed_at < $1 limit $2)",
        ];
        let mut swept = 0;
        for sweep in SWEEPS {
            let mut tx = self.begin().await?;
            swept += on!(&mut tx.link, |connection| {
                sqlx::query(sweep).bind(cut(before)).bind(limit).execute(connection).await.map(|done| done.rows_affected())
            })?;
            tx.commit().await?;
        }
        Ok(swept)
    }

    /// Whether the database answers, and can be written to.
    pub async fn ping(&self) -> Result<(), Error> {
        const TOUCH: &str = "update settings set value = value where name = 'outbox_claims'";
        let _: i64 = ask!(self, |pool| sqlx::query_scalar("select cast(1 as bigint)").fetch_one(pool).await)?;
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(TOUCH).execute(connection).await.map(drop))?;
        // Dropped, not committed: a question leaves no trace.
        Ok(())
    }
}
