//! Questions for the operator's people: who has taken one, and where both sides of the talk are.

use super::{
    ChatKey, Error, Owner, Tx,
    database::on,
    keep::in_time,
    rows::{cut, lists, push_list},
};
use crate::conversation::{Chat, DeskChange, DeskWish, EndedBy, Question, Side, Taken};
use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, QueryBuilder};
use std::collections::HashMap;
use uuid::Uuid;

/// Questions that staff are shown at once.
const MOST_WAITING: i64 = 20;

/// Name, words, when it was asked; who has taken it, and under which name; whether something waits.
type Row = (Uuid, String, DateTime<Utc>, Option<String>, Option<String>, bool);

/// Both sides of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parties {
    /// Where the question was asked.
    pub person: ChatKey,
    /// Where the one of staff is who took it last.
    pub staff: Option<ChatKey>,
    /// How they sign.
    pub name: String,
}

impl Tx {
    /// The question that a step asks for, as the owner of a chat sees it; none of several.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn question(&mut self, wish: DeskWish, chat: &ChatKey) -> Result<Option<Question>, Error> {
        let chat = chat.to_string();
        let found: Option<Row> = match wish {
            DeskWish::Mine => {
                // One that was taken comes before one that waits.
                let text = AssertSqlSafe(
                    [WHAT, "chat_key = $1 and closed_at is null order by claimed_at is null, asked_at desc limit 1"].concat(),
                );
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(&chat).fetch_optional(connection).await)?
            }
            DeskWish::Named(id) => {
                let text = AssertSqlSafe([WHAT, "id = $1 and closed_at is null"].concat());
                on!(&mut self.link, |connection| sqlx::query_as(text).bind(id).fetch_optional(connection).await)?
            }
            DeskWish::Waiting => None,
        };
        Ok(found.map(|row| read(row, &chat)))
    }

    /// Questions that nobody has taken, the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn questions_waiting(&mut self) -> Result<Vec<Question>, Error> {
        let text = AssertSqlSafe([WHAT, "claimed_at is null and closed_at is null order by asked_at, id limit $1"].concat());
        let rows: Vec<Row> = on!(&mut self.link, |connection| sqlx::query_as(text).bind(MOST_WAITING).fetch_all(connection).await)?;
        Ok(rows.into_iter().map(|row| read(row, "")).collect())
    }

    /// Where both sides of a talk are; `None` when there is no such question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn parties(&mut self, question: Uuid) -> Result<Option<Parties>, Error> {
        const PARTIES: &str = "select chat_key, staff_chat, staff_name from support_requests where id = $1";
        let row: Option<(String, Option<String>, Option<String>)> =
            on!(&mut self.link, |connection| sqlx::query_as(PARTIES).bind(question).fetch_optional(connection).await)?;
        Ok(row.and_then(|(person, staff, name)| {
            let staff = staff.and_then(|staff| ChatKey::parse(&staff).ok());
            Some(Parties { person: ChatKey::parse(&person).ok()?, staff, name: name.unwrap_or_default() })
        }))
    }

    /// The language of these chats, and the turn that each talk is in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn manners(&mut self, chats: &[&ChatKey]) -> Result<HashMap<ChatKey, (String, i64)>, Error> {
        let keys: Vec<String> = chats.iter().map(ToString::to_string).collect();
        let mut manners = HashMap::with_capacity(keys.len());
        for list in lists(&keys) {
            let rows: Vec<(String, String, i64)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new("select key, cast(state as text), turn from chats where key in ");
                push_list(&mut query, list);
                query.build_query_as().fetch_all(connection).await
            })?;
            manners.extend(
                rows.into_iter().filter_map(|(key, state, turn)| Some((ChatKey::parse(&key).ok()?, (Chat::salvage(&state)?.locale, turn)))),
            );
        }
        Ok(manners)
    }

    pub(super) async fn ask_support(&mut self, words: &str, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const ASK: &str = "
            insert into support_requests (id, workspace_id, account_id, chat_key, words, asked_at, waits_since_at)
            values ($1, $2, $3, $4, $5, $6, $6)
            on conflict (id) do nothing";
        let id = Uuid::new_v5(&owner.seed, format!("support {words}").as_bytes());
        on!(&mut self.link, |connection| {
            sqlx::query(ASK)
                .bind(id)
                .bind(owner.workspace.0)
                .bind(owner.account.0)
                .bind(owner.chat.to_string())
                .bind(words)
                .bind(now)
                .execute(connection)
                .await
                .map(drop)
        })?;
        Ok(())
    }

    /// Changes something at the desk.
    pub(super) async fn change_desk(&mut self, change: &DeskChange, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        match change {
            DeskChange::Take { question, by } => self.take_question(*question, by, owner, now).await,
            DeskChange::Relay { question, words: _, by } => self.relayed(*question, *by, now).await,
            DeskChange::End(question, by) => self.end_talk(*question, *by, now).await,
        }
    }

    async fn take_question(&mut self, question: Uuid, by: &str, owner: &Owner<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        const TAKE: &str = "
            update support_requests set staff_chat = $2, staff_name = $3, claimed_at = $4
            where id = $1 and claimed_at is null and closed_at is null";
        // What else the person has asked is talked about in the same talk.
        const TOGETHER: &str = "
            update support_requests set closed_at = $2
            where chat_key = (select chat_key from support_requests where id = $1) and id <> $1 and closed_at is null and claimed_at is null";
        let rows = on!(&mut self.link, |connection| {
            let take = sqlx::query(TAKE).bind(question).bind(owner.chat.to_string()).bind(by).bind(cut(now));
            take.execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)?;
        on!(&mut self.link, |connection| sqlx::query(TOGETHER).bind(question).bind(cut(now)).execute(connection).await.map(drop))?;
        Ok(())
    }

    async fn relayed(&mut self, question: Uuid, by: Side, now: DateTime<Utc>) -> Result<(), Error> {
        const ASKED_ON: &str = "
            update support_requests set waits_since_at = coalesce(waits_since_at, $2)
            where id = $1 and claimed_at is not null and closed_at is null";
        const ANSWERED: &str = "
            update support_requests set waits_since_at = null
            where id = $1 and claimed_at is not null and closed_at is null and $2 >= asked_at";
        let text = if by == Side::Person { ASKED_ON } else { ANSWERED };
        let rows = on!(&mut self.link, |connection| {
            sqlx::query(text).bind(question).bind(cut(now)).execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)
    }

    async fn end_talk(&mut self, question: Uuid, by: EndedBy, now: DateTime<Utc>) -> Result<(), Error> {
        const CLOSE: &str = "
            update support_requests set closed_at = $2, waits_since_at = null
            where id = $1 and claimed_at is not null and closed_at is null";
        const RELEASE: &str = "
            update support_requests set claimed_at = null
            where id = $1 and claimed_at is not null and closed_at is null and $2 >= asked_at";
        let text = if by == EndedBy::Clock { RELEASE } else { CLOSE };
        let rows = on!(&mut self.link, |connection| {
            sqlx::query(text).bind(question).bind(cut(now)).execute(connection).await.map(|done| done.rows_affected())
        })?;
        in_time(rows)?;
        if by == EndedBy::Clock { Ok(()) } else { self.settle_subject(question, now).await }
    }
}

const WHAT: &str = "
    select id, words, asked_at, case when claimed_at is null then null else staff_chat end, staff_name, waits_since_at is not null
    from support_requests where ";

fn read((id, words, asked_at, staff, name, waits): Row, chat: &str) -> Question {
    let taken = staff.map(|staff| Taken { by: name.unwrap_or_default(), here: staff == chat });
    Question { id, words, asked_at, taken, waits }
}
