//! The buttons that people have before their eyes: those of the messages that wait in the outbox or went through it.

use super::{
    ChatKey, Error, Tx,
    database::on,
    rows::{lists, push_list, unseal},
};
use crate::i18n::{message::Message, shown::Shown};
use sqlx::QueryBuilder;
use std::collections::HashMap;

/// Messages of earlier turns that are looked through for a button: as many as buttons are remembered, and most have several.
const EARLIER_MESSAGES: i64 = 24;

impl Tx {
    /// What each of these chats was shown since its person last did something.
    pub async fn shown(&mut self, chats: &[&ChatKey]) -> Result<HashMap<ChatKey, Shown>, Error> {
        let keys: Vec<String> = chats.iter().map(ToString::to_string).collect();
        let mut shown: HashMap<ChatKey, Shown> = chats.iter().map(|key| ((*key).clone(), Shown::default())).collect();
        for list in lists(&keys) {
            let rows: Vec<(String, String)> = on!(&mut self.link, |connection| {
                let mut query = QueryBuilder::new(
                    "select chats.key, cast(outbox.body as text) from chats join outbox \
                     on outbox.chat_key = chats.key and outbox.turn = chats.turn and outbox.turn is not null where chats.key in ",
                );
                push_list(&mut query, list);
                query.push(" order by outbox.seq");
                query.build_query_as().fetch_all(connection).await
            })?;
            for (key, body) in rows {
                let Some(message) = unseal::<Message>(&body) else { continue };
                if let Some(shown) = ChatKey::parse(&key).ok().and_then(|key| shown.get_mut(&key)) {
                    shown.push(&message);
                }
            }
        }
        Ok(shown)
    }

    /// Messages with buttons from before `turn`, the newest turn first, those of one turn in their order.
    pub async fn shown_before(&mut self, chat: &ChatKey, turn: i64) -> Result<Vec<Message>, Error> {
        const BEFORE: &str = "
            select cast(body as text) from outbox
            where chat_key = $1 and turn < $2 and turn is not null
            order by turn desc, seq
            limit $3";
        let rows: Vec<String> = on!(&mut self.link, |connection| {
            sqlx::query_scalar(BEFORE).bind(chat.to_string()).bind(turn).bind(EARLIER_MESSAGES).fetch_all(connection).await
        })?;
        Ok(rows.iter().filter_map(|body| unseal(body)).collect())
    }
}
