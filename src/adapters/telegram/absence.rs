//! Being away: Telegram forgets a press after 150 seconds, so whoever was in the middle of something is asked again.

use super::bot::Telegram;
use crate::service::{Incoming, Input, Newcomer, Platform, Service};
use chrono::{DateTime, TimeDelta, Utc};
use std::{
    sync::PoisonError,
    time::{Duration, Instant},
};

/// How long Telegram keeps a press.
const PRESS_KEPT: TimeDelta = TimeDelta::seconds(150);
/// That the bot is there is kept this often.
const KEPT_EVERY: Duration = Duration::from_secs(20);
/// Whoever did something this long before the bot was away may have gone on meanwhile.
const IN_THE_MIDDLE: TimeDelta = TimeDelta::minutes(15);
/// People who are asked again at most: an answer to somebody who writes must not wait for all of them.
const MOST: i64 = 500;

impl Telegram {
    /// Telegram has been heard; after a time in which it was not, whoever may have pressed in vain is asked again.
    pub(super) async fn note_presence(&self, service: &Service) {
        let before = {
            let mut heard = self.shared.heard.lock().unwrap_or_else(PoisonError::into_inner);
            if heard.is_some_and(|at| at.elapsed() < KEPT_EVERY) {
                return;
            }
            heard.replace(Instant::now())
        };
        let clock = &service.shared().clock;
        let now = clock.now();
        let last = match before {
            // This process has been here all the time, and has heard nothing.
            Some(at) => Some(now - clock.stretch(TimeDelta::from_std(at.elapsed()).unwrap_or_default())),
            None => self.last_presence(service).await,
        };
        if let Some(last) = last
            && now - last > clock.stretch(PRESS_KEPT)
        {
            self.ask_again(service, last).await;
        }
        if let Err(error) = service.shared().store.remember(&self.presence(), &now.to_rfc3339()).await {
            tracing::warn!(%error, "that the bot is there could not be kept");
        }
    }

    /// Under which name the database keeps when Telegram was heard last.
    pub fn presence(&self) -> String {
        format!("telegram_heard:{}", self.shared.bot.token().split(':').next().unwrap_or_default())
    }

    async fn last_presence(&self, service: &Service) -> Option<DateTime<Utc>> {
        let kept = service.shared().store.recall(&self.presence()).await;
        let kept = kept.inspect_err(|error| tracing::warn!(%error, "when Telegram was heard last could not be looked up")).ok()??;
        DateTime::parse_from_rfc3339(&kept).ok().map(|at| at.to_utc())
    }

    async fn ask_again(&self, service: &Service, last: DateTime<Utc>) {
        let busy = service.shared().store.busy_chats(Platform::Telegram, last - IN_THE_MIDDLE, last + IN_THE_MIDDLE, MOST).await;
        let busy = match busy {
            Ok(busy) => busy,
            Err(error) => {
                tracing::warn!(%error, "who was in the middle of something could not be looked up");
                return;
            }
        };
        tracing::info!(people = busy.len(), since = %last, "back after presses were lost");
        for chat in busy {
            // The chat exists: its own language stays.
            let newcomer = Newcomer { locale: self.shared.locale.clone(), zone: self.shared.zone };
            let id = format!("telegram:back:{}:{chat}", last.timestamp());
            if let Err(error) = service.handle(Incoming { id, chat, newcomer, input: Input::Missed, staff: None }).await {
                tracing::warn!(%error, "somebody could not be asked again");
            }
        }
    }
}
