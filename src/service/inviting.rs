//! Codes that staff give to developers: whoever brings one has the developer's side in that chat.

use super::{Service, staff_words::Admin};
use crate::{
    conversation::{Reply, Text, Value, link},
    i18n::message::Message,
    store::Error,
};
use chrono::TimeDelta;
use uuid::Uuid;

/// How long such a code works: it goes from people to people, by whatever way they have.
const WORKS_FOR: TimeDelta = TimeDelta::days(7);
/// Names of codes follow from the events that asked for them.
const CODES: Uuid = Uuid::from_u128(0x2b7e_91d4_60c3_4a58_8f21_c5d0_7e94_3b16);
/// The most characters of a typed name that are said back.
const MOST_NAMED: usize = 60;

impl Service {
    /// What staff are told who ask for something in the event `id`: whoever calls has made sure that they are staff.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer_staff(&self, id: &str, asked: Admin<'_>) -> Result<Reply, Error> {
        match asked {
            Admin::Status => Ok(Reply::new(self.standing().await?)),
            Admin::Developer(name) => self.invite(id, name).await,
        }
    }

    /// Gives out a code for a developer; an earlier one of theirs is worth nothing from then on. The same event that comes again has the
    /// same code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invite(&self, event: &str, name: &str) -> Result<Reply, Error> {
        let shared = &self.shared;
        let roster = shared.roster();
        let is_meant = |id: &str, known: &str| id == name || known.to_lowercase() == name.to_lowercase();
        let Some(developer) = roster.iter().find(|developer| is_meant(&developer.id.0, &developer.name)) else {
            let example = roster.iter().next().map_or_else(|| "ada".to_owned(), |developer| developer.id.0.clone());
            let named: String = name.chars().take(MOST_NAMED).collect();
            return Ok(Reply::new(Text::new("staff-developer-unknown").with("name", named).with("example", example)));
        };
        let (id, now) = (Uuid::new_v5(&CODES, event.as_bytes()), shared.clock.now());
        let until = now + WORKS_FOR;
        let mut tx = shared.store.begin().await?;
        tx.invite(id, &shared.codes.proof(&shared.codes.code(id)), &developer.id, until, now).await?;
        tx.commit().await?;
        tracing::info!(developer = developer.id.0, "staff gave out a code for a developer");
        let head = Text::new("staff-developer").with("developer", developer.name.as_str()).with("code", Value::Code(id));
        Ok(Reply::new(head)
            .line(Text::new("staff-developer-how").with("code", Value::Code(id)))
            .line(Text::new("staff-developer-telegram").with("address", Value::Door(id)))
            .line(Text::new("staff-developer-until").with("until", until.date_naive())))
    }

    /// Puts the letters of codes where a message only names them, right before it is shown.
    pub fn reveal(&self, message: &mut Message) {
        let code = |name| self.shared.codes.code(name).to_string();
        let door = |name| {
            let word = format!("{}{}", link::PREFIX, code(name));
            self.adapters.values().find_map(|adapter| adapter.door(&word))
        };
        message.reveal(code, door);
    }
}
