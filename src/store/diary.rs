//! Taken times, read from the very rows that refuse to take them twice.

use super::{AccountId, Error, Tx, cells, database::on, rows::cut};
use crate::hiring::{
    calendar::{Busy, Diary},
    developer::DeveloperId,
};
use chrono::{DateTime, Utc};

impl Tx {
    /// Taken times of a developer, with their time off, and of a client. Past times and holds that ran out are left out.
    pub async fn diary(&mut self, developer: Option<&DeveloperId>, account: AccountId, now: DateTime<Utc>) -> Result<Diary, Error> {
        const TAKEN: &str = "
            select occupied.who, occupied.cell_at
            from occupied join interviews on interviews.id = occupied.interview_id
            where occupied.who in ($1, $2) and occupied.cell_at > $3
                and (interviews.state <> 'held' or interviews.held_until > $4)
            order by occupied.who, occupied.cell_at";
        let client = cells::client(account);
        let interviewer = developer.map_or_else(|| client.clone(), cells::developer);
        let now = cut(now);
        let taken: Vec<(String, DateTime<Utc>)> = on!(&mut self.link, |connection| {
            sqlx::query_as(TAKEN).bind(&interviewer).bind(&client).bind(now - cells::LENGTH).bind(now).fetch_all(connection).await
        })?;
        let mut diary = Diary::default();
        for (who, cell_at) in taken {
            let side = if who == client { &mut diary.client } else { &mut diary.developer };
            let cell = Busy { from: cell_at, until: cell_at + cells::LENGTH };
            match side.last_mut() {
                Some(last) if last.until == cell.from => last.until = cell.until,
                Some(_) | None => side.push(cell),
            }
        }
        if let Some(developer) = developer {
            diary.developer.extend(self.time_off(developer, now).await?);
            diary.answers = self.chat_of(developer).await?.is_some();
        }
        Ok(diary)
    }

    async fn time_off(&mut self, developer: &DeveloperId, now: DateTime<Utc>) -> Result<Vec<Busy>, Error> {
        const OFF: &str = "select from_at, until_at from time_off where developer_id = $1 and until_at > $2 order by from_at";
        let off: Vec<(DateTime<Utc>, DateTime<Utc>)> =
            on!(&mut self.link, |connection| sqlx::query_as(OFF).bind(&developer.0).bind(now).fetch_all(connection).await)?;
        Ok(off.into_iter().map(|(from, until)| Busy { from, until }).collect())
    }
}
