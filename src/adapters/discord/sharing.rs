//! What everybody in a server sees: it goes to the thread of its hire, or to the channel that the server settled on, or to where the
//! talk began.
//!
//! A thread is begun from the first message about a brief, so that it has that message's id: whoever tries it again, in whichever
//! process, finds it there. *Deliberately absent*: taking threads out of the archive, which Discord does with the next message.

use super::{
    card::Card,
    desk::Desk,
    fault::Fault,
    place::Place,
    posting::{Post, id},
};
use crate::{
    conversation::{Action, Text, Value as Word},
    hiring::brief::BriefId,
    store::{Door, Error, Thread},
};
use serde_json::json;
use serenity::http::Route;
use uuid::Uuid;

/// Minutes without a message after which Discord puts a thread into the archive: a week, the most that it takes.
const ARCHIVED_AFTER: u32 = 10_080;
/// Characters of a thread's name.
const MOST_NAME: usize = 100;
/// Beginning the same thread again is harmless: Discord says that there is one.
const BEGUN_ATTEMPTS: usize = 2;

/// Where what is shared about a hire goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Home {
    /// The channel.
    pub(super) channel: u64,
    /// The thread below it in which the brief is talked about.
    pub(super) thread: Option<u64>,
    /// The brief.
    pub(super) brief: Option<BriefId>,
}

impl Home {
    /// Whether a message that stands there needs to be said nowhere else.
    pub(super) fn is(&self, channel: u64) -> bool {
        self.thread.unwrap_or(self.channel) == channel
    }
}

impl Desk {
    /// Where a server talks about a brief; `began` is the channel in which the talk began. `None` when neither is known.
    pub(super) async fn home(&self, server: u64, brief: Option<BriefId>, began: Option<u64>) -> Result<Option<Home>, Error> {
        let Some(service) = self.service() else { return Err(Error::Closed) };
        let store = &service.shared().store;
        let number = |id: String| id.parse::<u64>().ok();
        let settled = store.server_choice(&server.to_string()).await?.channel.and_then(number);
        let thread = match brief {
            Some(brief) => store.thread_of(brief).await?,
            None => None,
        };
        let thread = thread.and_then(|thread| Some((number(thread.channel)?, number(thread.thread)?)));
        // A thread below a channel that is not the server's any more stays behind.
        let thread = thread.filter(|(channel, _)| settled.is_none_or(|settled| settled == *channel));
        let channel = thread.map(|(channel, _)| channel).or(settled).or(began);
        Ok(channel.map(|channel| Home { channel, thread: thread.map(|(_, thread)| thread), brief }))
    }

    /// The brief that a press is about, which the whole workspace hears of.
    pub(super) async fn brief_about(&self, place: Place, payload: Option<&str>) -> Result<Option<BriefId>, Error> {
        let (Some(service), Some(server)) = (self.service(), place.server()) else { return Ok(None) };
        let store = &service.shared().store;
        if let Some(Action::TryNow(developer, _)) = payload.and_then(Action::decode) {
            return store.brief_met_for(&server.to_string(), &developer).await;
        }
        match payload.and_then(subject) {
            Some(subject) => store.brief_of(subject).await,
            None => Ok(None),
        }
    }

    /// Says cards where everybody sees them; the error is the channel's.
    pub(super) async fn share(&self, home: Home, cards: &[Card], post: &Post) -> Result<Option<String>, Fault> {
        if let Some(thread) = home.thread.filter(|thread| !self.is_refusing(*thread)) {
            // An earlier attempt may have begun the thread with this very message.
            if post.attempt > 1 && self.is_posted(home.channel, post).await? {
                return Ok(None);
            }
            match self.post(cards, &Post { channel: thread, ..*post }).await {
                Err(Fault::Gone(class)) => {
                    tracing::warn!(thread, class, "a thread takes no messages; what was meant for it goes to its channel");
                    self.leave_thread(thread).await;
                    if matches!(class, "no_access" | "no_permission") {
                        self.set_threadless(home.channel);
                    }
                }
                posted => return posted,
            }
        }
        if self.is_refusing(home.channel) {
            return Err(Fault::Gone("refused_before"));
        }
        let posted = self.post(cards, &Post { channel: home.channel, ..*post }).await;
        match &posted {
            Ok(Some(message)) => {
                if let (Some(brief), Ok(message)) = (home.brief, message.parse()) {
                    self.begin_thread(home.channel, message, brief).await;
                }
            }
            Err(Fault::Gone(class)) => {
                tracing::warn!(channel = home.channel, class, "a channel takes no messages");
                self.set_refusing(home.channel, true);
            }
            Ok(None) | Err(_) => {}
        }
        posted
    }

    /// Begins the thread of a brief from the answer to an interaction, where that stands in the channel for all to see.
    pub(super) async fn begin_thread_from_answer(&self, door: &Door, home: Home) {
        let (Some(application), Some(brief)) = (self.application(), home.brief) else { return };
        if home.thread.is_some() || self.is_threadless(home.channel) {
            return;
        }
        let original = Route::WebhookOriginalInteractionResponse { application_id: application.into(), token: &door.token };
        match self.api.get(original).await {
            Ok(answer) if id(&answer["channel_id"]) == Some(home.channel) => {
                if let Some(message) = id(&answer["id"]) {
                    self.begin_thread(home.channel, message, brief).await;
                }
            }
            Ok(_) => {}
            Err(fault) => tracing::info!(?fault, "no thread was begun; the next message about it will"),
        }
    }

    /// Begins the thread of a brief from a message. Where the bot may not, the channel does.
    async fn begin_thread(&self, channel: u64, message: u64, brief: BriefId) {
        let Some(service) = self.service() else { return };
        if self.is_threadless(channel) {
            return;
        }
        let body = json!({ "name": self.thread_name(brief).await, "auto_archive_duration": ARCHIVED_AFTER });
        for _ in 0..BEGUN_ATTEMPTS {
            let route = Route::ChannelMessageThreads { channel_id: channel.max(1).into(), message_id: message.max(1).into() };
            match self.api.post(route, &body, None).await {
                Ok(_) | Err(Fault::Answered) => {
                    let thread = Thread { channel: channel.to_string(), thread: message.to_string() };
                    if let Err(error) = service.shared().store.keep_thread(brief, &thread).await {
                        tracing::error!(%error, "a thread could not be remembered; another one will be begun");
                    }
                    return;
                }
                // It may be there: the same again finds out.
                Err(Fault::Unclear) => {}
                Err(Fault::Gone(_) | Fault::Refused(_) | Fault::Expired) => {
                    tracing::info!(channel, "no thread can be begun there");
                    return self.set_threadless(channel);
                }
                Err(fault @ (Fault::Later { .. } | Fault::Slower { .. } | Fault::Locked)) => {
                    tracing::info!(?fault, "no thread was begun; the next message about it will");
                    return;
                }
            }
        }
    }

    async fn thread_name(&self, brief: BriefId) -> String {
        let requirements = match self.service() {
            Some(service) => service.shared().store.requirements(brief).await.ok().flatten(),
            None => None,
        };
        let skills: Vec<Word> =
            requirements.iter().flat_map(|requirements| &requirements.must).map(|skill| Word::from(skill.0.as_str())).collect();
        let name = if skills.is_empty() { Text::new("discord-thread") } else { Text::new("discord-thread-skills").with("skills", skills) };
        self.i18n.words(&self.access.locale, &name).chars().take(MOST_NAME).collect()
    }

    async fn leave_thread(&self, thread: u64) {
        let Some(service) = self.service() else { return };
        if let Err(error) = service.shared().store.forget_thread(&thread.to_string()).await {
            tracing::error!(%error, "a thread could not be forgotten; it will be tried again");
        }
    }
}

/// What the press of a button is about, which the whole workspace hears of.
fn subject(payload: &str) -> Option<Uuid> {
    let action = Action::decode(payload)?;
    if let Action::Book(interview) | Action::Move(interview, _) | Action::CallOffNow(interview) = action {
        return Some(interview.0);
    }
    if let Action::DecideNow(trial, _) | Action::Commit(trial, _) = action { Some(trial.0) } else { None }
}
