//! Messages that were claimed and are given back without an attempt.

use super::{
    Error, Store,
    database::on,
    rows::{cut, lists, push_list},
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

impl Store {
    /// Gives these messages back until `not_before`; the claim does not count as an attempt.
    pub async fn release_messages(&self, seqs: &[i64], not_before: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        for list in lists(seqs) {
            on!(&mut tx.link, |connection| {
                let mut query = QueryBuilder::new(
                    "update outbox set state = 'pending', attempts = attempts - 1, lease_until = null, lease_owner = null, not_before = ",
                );
                query.push_bind(cut(not_before)).push(" where settled_at is null and state = 'leased' and seq in ");
                push_list(&mut query, list);
                query.build().execute(connection).await.map(drop)
            })?;
        }
        tx.commit().await
    }
}
