//! Asking Telegram for updates: confirmed once they are committed, people side by side, each one's in their order.

use super::{
    bot::{LONG_POLL, Telegram},
    calls::{GetUpdates, call, told},
    reading::{self, Happened, KINDS, Me, Update},
};
use crate::service::{Error, Service};
use chrono::TimeDelta;
use futures_util::{StreamExt as _, stream::FuturesUnordered};
use std::{collections::HashMap, time::Duration};
use teloxide::{ApiError, RequestError, payloads};

/// Updates of one answer; Telegram gives no more.
const MOST_AT_ONCE: u8 = 100;
/// The pause before Telegram is asked again that has just failed.
const PAUSE_AFTER_FAILURE: TimeDelta = TimeDelta::seconds(2);
/// The longest that one pause is.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// An update that fails this often, while the database is well, is given up: those behind it wait.
const ATTEMPTS: usize = 5;

impl Telegram {
    /// Takes updates until `stop` is rung. Of several processes with the same token one takes them, and the others stand by.
    pub async fn poll(&self, service: &Service, stop: impl Future<Output = ()>) {
        let id = self.shared.bot.token().split(':').next().unwrap_or_default();
        let name = format!("telegram:{id}:updates");
        service.on_duty(&name, stop, || self.take_updates(service)).await;
    }

    async fn take_updates(&self, service: &Service) {
        let pause = || async {
            let clock = &service.shared().clock;
            clock.wait_until(clock.now() + clock.stretch(PAUSE_AFTER_FAILURE), LONGEST_PAUSE).await;
        };
        let me = loop {
            match self.me().await {
                Ok(me) => break me,
                Err(error) => {
                    tracing::error!(error = told(&error), "Telegram does not say who the bot is; trying again");
                    pause().await;
                }
            }
        };
        tracing::info!(bot = me.username, "on Telegram, asking for updates");
        if let Err(error) = call(&self.shared.bot, payloads::DeleteWebhook::new()).await {
            Self::note("a webhook could not be removed; updates may not come", &error);
        }
        let mut offset = 0;
        loop {
            let ask = GetUpdates { offset, timeout: LONG_POLL, limit: MOST_AT_ONCE, allowed_updates: &KINDS };
            match call(&self.shared.listener, ask).await {
                Ok(updates) => {
                    let updates: Vec<Update> = updates.iter().map(|update| reading::read(update, me)).collect();
                    let next = updates.iter().filter_map(|update| update.number).max().map(|number| number + 1);
                    if self.act_on_all(service, me, updates).await.is_err() {
                        // Nothing is confirmed: Telegram gives all of them again, and those that acted do not act twice.
                        pause().await;
                    } else {
                        offset = next.unwrap_or(offset);
                        self.note_presence(service).await;
                    }
                }
                Err(RequestError::Api(ApiError::TerminatedByOtherGetUpdates)) => {
                    tracing::warn!("somebody else asks Telegram for this bot's updates, with another database; trying again");
                    pause().await;
                }
                Err(RequestError::RetryAfter(wait)) => {
                    let clock = &service.shared().clock;
                    let wait = TimeDelta::from_std(wait.duration()).unwrap_or(PAUSE_AFTER_FAILURE);
                    clock.wait_until(clock.now() + clock.stretch(wait), Duration::MAX).await;
                }
                Err(error) => {
                    tracing::warn!(error = told(&error), "updates could not be asked for; trying again");
                    pause().await;
                }
            }
        }
    }

    /// Acts on updates, those of different people side by side.
    async fn act_on_all(&self, service: &Service, me: &Me, updates: Vec<Update>) -> Result<(), Error> {
        let mut lanes: Vec<Vec<Update>> = Vec::new();
        let mut lane_of: HashMap<(i64, i64), usize> = HashMap::new();
        for update in updates {
            // What is about a place as a whole comes between what people do there: the whole batch keeps its order then.
            let whose = match &update.happened {
                Happened::Said { from, place, .. } | Happened::Pressed { from, place, .. } => (place.chat, from.id),
                Happened::Membership { chat, .. } => (*chat, *chat),
                Happened::Moved { from, .. } => (*from, *from),
                Happened::Nothing(_) => (0, 0),
            };
            let lane = *lane_of.entry(whose).or_insert(lanes.len());
            if lane == lanes.len() {
                lanes.push(Vec::new());
            }
            lanes[lane].push(update);
        }
        let mut acting: FuturesUnordered<_> = lanes
            .into_iter()
            .map(|lane| async move {
                for update in lane {
                    self.act_surely(service, me, update).await?;
                }
                Ok(())
            })
            .collect();
        let mut all = Ok(());
        while let Some(acted) = acting.next().await {
            all = all.and(acted);
        }
        all
    }

    /// Acts on an update. One that fails again and again while the database is well is given up.
    pub(super) async fn act_surely(&self, service: &Service, me: &Me, update: Update) -> Result<(), Error> {
        let mut failed = 0;
        loop {
            match self.act(service, me, update.clone()).await {
                Ok(()) => return Ok(()),
                Err(error) => {
                    failed += 1;
                    service.shared().store.ping().await?;
                    if failed == ATTEMPTS {
                        tracing::error!(%error, number = update.number, "an update cannot be acted on and is given up");
                        metrics::counter!("hirebot_telegram_updates_total", "kind" => "given_up").increment(1);
                        return Ok(());
                    }
                }
            }
        }
    }
}
