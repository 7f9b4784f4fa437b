//! Paces: how fast may be sent, whichever of several processes sends.
//!
//! A pace is one instant: until when its permits are spent. Whoever sends moves it on by one interval a permit, so a pause
//! saves up no more than a burst.

use super::{Error, Store, database::on, rows::cut};
use chrono::{DateTime, TimeDelta, Utc};

const LOOK: &str = "select spent_until from paces where name = $1";
const LOOK_AND_LOCK: &str = "select spent_until from paces where name = $1 for update";

/// So many permits in so much time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The time that one permit takes to come back.
    pub every: TimeDelta,
    /// How many there are after a pause.
    pub burst: u32,
}

/// How many permits somebody wants of a pace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The pace's name, such as `telegram` or `telegram:-100`.
    pub name: String,
    /// How fast it is.
    pub rate: Rate,
    /// How many at most.
    pub wanted: u32,
}

/// What somebody got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permits {
    /// How many; they are spent.
    pub granted: u32,
    /// When there is the next one after them.
    pub next_at: DateTime<Utc>,
}

impl Rate {
    /// So many in a second, and no more than `burst` at once.
    pub fn per_second(many: u32, burst: u32) -> Self {
        Self { every: TimeDelta::microseconds(1_000_000 / i64::from(many.max(1))), burst }
    }

    /// The time that so many permits take to come back.
    fn span(self, permits: u32) -> TimeDelta {
        self.every * i32::try_from(permits).unwrap_or(i32::MAX)
    }

    /// Spends up to `wanted` permits: what is granted, and until when the pace is spent afterwards.
    fn spend(self, spent_until: DateTime<Utc>, wanted: u32, now: DateTime<Utc>) -> (Permits, DateTime<Utc>) {
        // A pause saves up a burst, and not more.
        let from = spent_until.max(now - self.span(self.burst));
        let free = (now - from).num_microseconds().unwrap_or(0).max(0) / self.every.num_microseconds().unwrap_or(1).max(1);
        let granted = wanted.min(u32::try_from(free).unwrap_or(u32::MAX));
        let spent_until = from + self.span(granted);
        (Permits { granted, next_at: spent_until + self.every }, spent_until)
    }
}

impl Store {
    /// Spends permits of several paces at once, each as many as there are. Processes take turns.
    pub async fn spend(&self, wishes: &[Wish], now: DateTime<Utc>) -> Result<Vec<Permits>, Error> {
        const BEGIN: &str = "insert into paces (name, spent_until) values ($1, $2) on conflict (name) do nothing";
        const KEEP: &str = "update paces set spent_until = $2 where name = $1";
        let now = cut(now);
        // Everybody locks in the order of the names: nobody waits in a circle.
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by(|one, other| wishes[*one].name.cmp(&wishes[*other].name));
        let mut permits = vec![Permits { granted: 0, next_at: now }; wishes.len()];
        let mut tx = self.begin().await?;
        let look = tx.locking(LOOK, LOOK_AND_LOCK);
        for index in order {
            let Wish { name, rate, wanted } = &wishes[index];
            permits[index] = on!(&mut tx.link, |connection| {
                async {
                    let never = DateTime::<Utc>::UNIX_EPOCH;
                    sqlx::query(BEGIN).bind(name).bind(never).execute(&mut *connection).await?;
                    let spent_until: DateTime<Utc> = sqlx::query_scalar(look).bind(name).fetch_one(&mut *connection).await?;
                    let (permits, spent_until) = rate.spend(spent_until, *wanted, now);
                    sqlx::query(KEEP).bind(name).bind(cut(spent_until)).execute(connection).await?;
                    Ok::<_, sqlx::Error>(permits)
                }
                .await
            })?;
        }
        tx.commit().await?;
        Ok(permits)
    }

    /// Takes back permits that were spent and not needed.
    pub async fn unspend(&self, name: &str, rate: Rate, many: u32) -> Result<(), Error> {
        const KEEP: &str = "update paces set spent_until = $2 where name = $1";
        let mut tx = self.begin().await?;
        let look = tx.locking(LOOK, LOOK_AND_LOCK);
        on!(&mut tx.link, |connection| {
            async {
                let spent_until: Option<DateTime<Utc>> = sqlx::query_scalar(look).bind(name).fetch_optional(&mut *connection).await?;
                let Some(spent_until) = spent_until else { return Ok(()) };
                sqlx::query(KEEP).bind(name).bind(cut(spent_until - rate.span(many))).execute(connection).await.map(drop)
            }
            .await
        })?;
        tx.commit().await
    }

    /// Nobody gets a permit of this pace before `until`: the platform said so.
    pub async fn hold_pace(&self, name: &str, until: DateTime<Utc>) -> Result<(), Error> {
        const HOLD: &str = "
            insert into paces (name, spent_until) values ($1, $2)
            on conflict (name) do update set spent_until = excluded.spent_until where paces.spent_until < excluded.spent_until";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(HOLD).bind(name).bind(cut(until)).execute(connection).await.map(drop))?;
        tx.commit().await
    }

    /// Forgets paces that were spent before `before`: they are as good as new.
    pub async fn forget_paces(&self, before: DateTime<Utc>) -> Result<(), Error> {
        const FORGET: &str = "delete from paces where spent_until < $1";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| sqlx::query(FORGET).bind(cut(before)).execute(connection).await.map(drop))?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_saves_up_a_burst_and_no_more() {
        let rate = Rate::per_second(10, 3);
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let (permits, spent) = rate.spend(DateTime::UNIX_EPOCH, 5, now);
        assert_eq!(permits, Permits { granted: 3, next_at: now + TimeDelta::milliseconds(100) });
        let (permits, spent) = rate.spend(spent, 5, now + TimeDelta::milliseconds(99));
        assert_eq!(permits.granted, 0);
        let (permits, _) = rate.spend(spent, 5, now + TimeDelta::milliseconds(250));
        assert_eq!(permits, Permits { granted: 2, next_at: now + TimeDelta::milliseconds(300) });
        let (permits, _) = rate.spend(now + TimeDelta::seconds(30), 5, now);
        assert_eq!(permits, Permits { granted: 0, next_at: now + TimeDelta::milliseconds(30_100) }, "the platform said to wait");
    }
}
