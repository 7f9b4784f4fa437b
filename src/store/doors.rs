//! Doors: interactions that wait for their answer, with the token that answers them, and what servers have chosen.
//!
//! They are rows because any process may deliver the answer, also one that was started after the interaction came in.

use super::{
    ChatKey, Error, Store,
    database::{ask, on},
    rows::cut,
};
use chrono::{DateTime, Utc};

/// An interaction that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The platform's id of the interaction.
    pub interaction: String,
    /// Whose talk.
    pub chat: ChatKey,
    /// What the answer proves itself with.
    pub token: String,
    /// How it is answered; the adapter's own word.
    pub manner: String,
    /// The ids of the events that it is handled as, in their order.
    pub events: Vec<String>,
    /// What was pressed, where all shall hear of it: its payload.
    pub about: Option<String>,
    /// When it came in.
    pub opened_at: DateTime<Utc>,
}

/// What somebody who may manage a server has chosen for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerChoice {
    /// Where reminders go.
    pub channel: Option<String>,
    /// The role whose members may hire; `None` is everybody.
    pub role: Option<String>,
}

/// Interaction, token, manner, events, what it is about, opening.
type Row = (String, String, String, String, Option<String>, DateTime<Utc>);

impl Store {
    /// Keeps a door; `false` when it is known already, so that an interaction that arrives twice acts once. Those opened before
    /// `forget_before` are forgotten.
    pub async fn open_door(&self, door: &Door, forget_before: DateTime<Utc>) -> Result<bool, Error> {
        const FORGET: &str = "delete from discord_doors where opened_at < $1";
        const OPEN: &str = "
            insert into discord_doors (interaction, chat_key, token, manner, events, about, opened_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (interaction) do nothing";
        let mut tx = self.begin().await?;
        let opened = on!(&mut tx.link, |connection| {
            async {
                sqlx::query(FORGET).bind(cut(forget_before)).execute(&mut *connection).await?;
                let open = sqlx::query(OPEN)
                    .bind(&door.interaction)
                    .bind(door.chat.to_string())
                    .bind(&door.token)
                    .bind(&door.manner)
                    .bind(door.events.join("\n"))
                    .bind(&door.about)
                    .bind(cut(door.opened_at));
                open.execute(connection).await.map(|done| done.rows_affected())
            }
            .await
        })?;
        tx.commit().await?;
        Ok(opened > 0)
    }

    /// The doors of a chat that were opened since then, the newest first; few, because people press one button at a time.
    pub async fn doors(&self, chat: &ChatKey, since: DateTime<Utc>) -> Result<Vec<Door>, Error> {
        const DOORS: &str = "
            select interaction, token, manner, events, about, opened_at from discord_doors
            where chat_key = $1 and opened_at >= $2
            order by opened_at desc, interaction desc
            limit 200";
        let rows: Vec<Row> = ask!(self, |pool| sqlx::query_as(DOORS).bind(chat.to_string()).bind(cut(since)).fetch_all(pool).await)?;
        let door = |(interaction, token, manner, events, about, opened_at): Row| Door {
            interaction,
            chat: chat.clone(),
            token,
            manner,
            events: events.lines().map(str::to_owned).collect(),
            about,
            opened_at,
        };
        Ok(rows.into_iter().map(door).collect())
    }

    /// What a server has chosen.
    pub async fn server_choice(&self, server: &str) -> Result<ServerChoice, Error> {
        const CHOICE: &str = "select channel, role from discord_servers where server = $1";
        let row: Option<(Option<String>, Option<String>)> =
            ask!(self, |pool| sqlx::query_as(CHOICE).bind(server).fetch_optional(pool).await)?;
        Ok(row.map(|(channel, role)| ServerChoice { channel, role }).unwrap_or_default())
    }

    /// The channels that servers have chosen for their hires, the latest choice first.
    pub async fn chosen_channels(&self) -> Result<Vec<String>, Error> {
        const CHOSEN: &str = "select channel from discord_servers where channel is not null order by changed_at desc";
        let rows: Vec<(String,)> = ask!(self, |pool| sqlx::query_as(CHOSEN).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(channel,)| channel).collect())
    }

    /// Keeps what a server has chosen.
    pub async fn choose_for_server(&self, server: &str, choice: &ServerChoice, now: DateTime<Utc>) -> Result<(), Error> {
        const CHOOSE: &str = "
            insert into discord_servers (server, channel, role, changed_at) values ($1, $2, $3, $4)
            on conflict (server) do update
            set channel = excluded.channel, role = excluded.role, changed_at = excluded.changed_at";
        let mut tx = self.begin().await?;
        on!(&mut tx.link, |connection| {
            let choose = sqlx::query(CHOOSE).bind(server).bind(&choice.channel).bind(&choice.role).bind(cut(now));
            choose.execute(connection).await.map(drop)
        })?;
        tx.commit().await
    }
}
