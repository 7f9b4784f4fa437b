//! Everything that is stored about somebody, as JSON: what the schema says names their account or one of their chats, so that a
//! table that is added is in it.
//!
//! *Deliberately absent*: proofs and tokens, which open doors and say nothing about anybody.

use super::{
    AccountId, Error, Platform, Store,
    database::{Db, ask},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Rows of one table at most: Telegram's files hold 50 MB, Discord's 10.
const MOST_ROWS: usize = 5_000;
/// Columns that are nobody's business, also not of whom they are about.
const HIDDEN: [&str; 2] = ["token", "proof"];

/// The columns of a table, each with whether it is an id in 16 bytes.
pub(super) type Columns = Vec<(String, bool)>;

impl Store {
    /// The account that somebody names: its id, or a person as a platform knows them, such as `telegram:1234`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn account_named(&self, name: &str) -> Result<Option<AccountId>, Error> {
        const BY_ID: &str = "select id from accounts where id = $1";
        const BY_PERSON: &str = "select account_id from identities where platform = $1 and person = $2";
        let found: Option<Uuid> = if let Ok(id) = Uuid::try_parse(name) {
            ask!(self, |pool| sqlx::query_scalar(BY_ID).bind(id).fetch_optional(pool).await)?
        } else if let Some((platform, person)) = name.split_once(':').and_then(|(name, person)| Some((Platform::parse(name)?, person))) {
            ask!(self, |pool| sqlx::query_scalar(BY_PERSON).bind(platform.name()).bind(person).fetch_optional(pool).await)?
        } else {
            None
        };
        Ok(found.map(AccountId))
    }

    /// The account that talks in a chat; `None` when nobody does.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn account_of(&self, chat: &super::ChatKey) -> Result<Option<AccountId>, Error> {
        const OF_CHAT: &str = "select account_id from chats where key = $1";
        let found: Option<Uuid> = ask!(self, |pool| sqlx::query_scalar(OF_CHAT).bind(chat.to_string()).fetch_optional(pool).await)?;
        Ok(found.map(AccountId))
    }

    /// Everything that is stored about an account, as JSON by table.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn export_account(&self, account: AccountId, now: DateTime<Utc>) -> Result<String, Error> {
        let mut stored = Map::new();
        let mut left_out = Vec::new();
        for (table, columns) in self.tables().await? {
            let Some(condition) = condition(&table, &columns) else { continue };
            let mut rows = self.rows_about(&table, &columns, condition, account).await?;
            if rows.len() > MOST_ROWS {
                rows.truncate(MOST_ROWS);
                left_out.push(table.clone());
            }
            if !rows.is_empty() {
                stored.insert(table, Value::Array(rows));
            }
        }
        let mut export = json!({ "account": account.0.to_string(), "made_at": now.to_rfc3339(), "stored": stored });
        if !left_out.is_empty() {
            export["more_rows_than_fit_in"] = json!(left_out);
        }
        // JSON of JSON values cannot fail to be written.
        Ok(serde_json::to_string_pretty(&export).unwrap_or_default())
    }

    /// Every table with its columns, but for the migrator's own.
    pub(super) async fn tables(&self) -> Result<BTreeMap<String, Columns>, Error> {
        const SQLITE: &str = "
            select tables.name, columns.name, columns.type = 'BLOB'
            from sqlite_master as tables join pragma_table_info(tables.name) as columns
            where tables.type = 'table' and tables.name not like 'sqlite%' and tables.name not like '\\_sqlx%' escape '\\'
            order by tables.name, columns.cid";
        const POSTGRES: &str = "
            select cast(table_name as text), cast(column_name as text), false from information_schema.columns
            where table_schema = current_schema() and table_name not like '\\_sqlx%'
            order by table_name, ordinal_position";
        let rows: Vec<(String, String, bool)> = match &self.db {
            Db::Sqlite { read, .. } => sqlx::query_as(SQLITE).fetch_all(read).await?,
            Db::Postgres(pool) => sqlx::query_as(POSTGRES).fetch_all(pool).await?,
        };
        let mut tables: BTreeMap<String, Columns> = BTreeMap::new();
        for (table, column, is_id) in rows {
            tables.entry(table).or_default().push((column, is_id));
        }
        Ok(tables)
    }

    async fn rows_about(&self, table: &str, columns: &Columns, condition: &str, account: AccountId) -> Result<Vec<Value>, Error> {
        let (limit, what) = (MOST_ROWS + 1, self.row_text(table, columns));
        let text = AssertSqlSafe(format!("select {what} from {table} where {condition} limit {limit}"));
        let rows: Vec<String> = ask!(self, |pool| sqlx::query_scalar(text).bind(account.0).fetch_all(pool).await)?;
        Ok(rows.iter().map(|row| row_of(row, columns)).collect())
    }

    /// A row of a table as the text of a JSON object.
    pub(super) fn row_text(&self, table: &str, columns: &Columns) -> String {
        match &self.db {
            Db::Sqlite { .. } => {
                let pair = |(column, is_id): &(String, bool)| {
                    if *is_id { format!("'{column}', lower(hex({column}))") } else { format!("'{column}', {column}") }
                };
                format!("json_object({})", columns.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
            Db::Postgres(_) => format!("cast(to_jsonb({table}) as text)"),
        }
    }
}

/// Which rows of a table are about an account; `None` for tables that name none.
fn condition(table: &str, columns: &Columns) -> Option<&'static str> {
    let has = |name: &str| columns.iter().any(|(column, _)| column == name);
    match (table, has("account_id"), has("chat_key")) {
        ("accounts", ..) => Some("id = $1"),
        ("quotes", ..) => Some("brief_id in (select id from briefs where account_id = $1)"),
        (_, true, true) => Some("(account_id = $1 or chat_key in (select key from chats where account_id = $1))"),
        (_, true, false) => Some("account_id = $1"),
        (_, false, true) => Some("chat_key in (select key from chats where account_id = $1)"),
        (_, false, false) => None,
    }
}

/// A row with ids as they are written and JSON as JSON.
pub(super) fn row_of(row: &str, columns: &Columns) -> Value {
    let Ok(Value::Object(mut row)) = serde_json::from_str(row) else { return Value::Null };
    row.retain(|column, value| !value.is_null() && !HIDDEN.contains(&column.as_str()));
    for (column, value) in &mut row {
        let is_id = columns.iter().any(|(name, is_id)| name == column && *is_id);
        let Value::String(text) = value else { continue };
        if let Some(id) = Some(&*text).filter(|_| is_id).and_then(|text| Uuid::try_parse(text).ok()) {
            *text = id.to_string();
        } else if text.starts_with('{')
            && let Ok(read) = serde_json::from_str(text)
        {
            *value = read;
        }
    }
    Value::Object(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_json_are_shown_as_such_and_secrets_are_not() {
        let columns: Columns =
            [("id", true), ("body", false), ("words", false), ("token", false)].map(|(name, is)| (name.to_owned(), is)).into();
        let row = r#"{"id": "6f1c7a5293d44f0e8b7a2d5e90c13a64", "body": "{\"a\": 1}", "words": "{ a smile", "token": "x", "none": null}"#;
        let shown = json!({"id": "6f1c7a52-93d4-4f0e-8b7a-2d5e90c13a64", "body": {"a": 1}, "words": "{ a smile"});
        assert_eq!(row_of(row, &columns), shown);
    }
}
