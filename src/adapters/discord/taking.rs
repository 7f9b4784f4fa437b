//! What came in, on its way to the service: kept with what answers it, deferred when it takes long, handled once.

use super::{
    card::Card,
    delivering::DOORS_KEPT_FOR,
    desk::Desk,
    manner::{Manner, Seen},
    place::Place,
    sharing::Home,
};
use crate::{
    conversation::Text,
    service::{Clock, Incoming, Input, Newcomer},
    store::{Door, Error, Origin},
};
use chrono::TimeDelta;
use std::{sync::Arc, time::Duration};

/// Discord waits three seconds for an answer; after so much of it, it is told that the answer takes a while.
const DEFER_AFTER: TimeDelta = TimeDelta::seconds(2);
/// The same in real time.
const DEFER_AFTER_AT_MOST: Duration = Duration::from_secs(2);

/// Something that a person did.
#[derive(Debug, Clone)]
pub(super) struct Came {
    /// Discord's id of the interaction or message.
    pub(super) id: String,
    /// What answers it; empty for a message.
    pub(super) token: String,
    /// Who, and where.
    pub(super) place: Place,
    /// The channel, thread or direct messages.
    pub(super) channel: u64,
    /// How it is answered.
    pub(super) manner: Manner,
    /// The person's language, if Discord says it.
    pub(super) locale: Option<String>,
    /// What they are called.
    pub(super) name: String,
    /// Their roles in the server, and whether they may manage it.
    pub(super) standing: Standing,
    /// Whether the bot may write ordinary messages there, as far as Discord says.
    pub(super) may_write: bool,
    /// What they did, in order; the answer to the last one is shown.
    pub(super) inputs: Vec<Input>,
}

/// What a person is in a server.
#[derive(Debug, Clone, Default)]
pub(super) struct Standing {
    /// Their roles.
    pub(super) roles: Vec<u64>,
    /// Whether they may manage the server.
    pub(super) manages: bool,
}

impl Desk {
    /// Takes something in; when this returns, it has acted, or the person was told that it has not.
    pub(super) async fn take(self: &Arc<Self>, mut came: Came) {
        let is_interaction = came.manner.seen != Seen::Reply && !came.token.is_empty();
        let allowed = match self.may_act(&came).await {
            Ok(true) => self.settle_where(&mut came).await.map(|()| true),
            refused => refused,
        };
        match allowed {
            Ok(true) => {}
            Ok(false) => {
                if is_interaction {
                    let words = self.words(came.locale.as_deref(), "discord-not-allowed");
                    self.whisper(&came.id, &came.token, &words).await;
                }
                return;
            }
            Err(error) => return self.fail(&came, &self.door(&came), is_interaction, &error).await,
        }
        let door = self.door(&came);
        if is_interaction {
            self.defer_in_time(door.clone());
        }
        if let Err(error) = self.act(&came, &door).await {
            self.fail(&came, &door, is_interaction, &error).await;
        }
    }

    fn door(&self, came: &Came) -> Door {
        Door {
            interaction: came.id.clone(),
            chat: came.place.chat(),
            token: came.token.clone(),
            manner: came.manner.word(),
            events: events(came),
            about: shared(came).map(str::to_owned),
            opened_at: self.clock().map(Clock::now).unwrap_or_default(),
        }
    }

    async fn act(&self, came: &Came, door: &Door) -> Result<(), Error> {
        let (Some(service), Some(clock)) = (self.service(), self.clock()) else { return Err(Error::Closed) };
        let store = &service.shared().store;
        // The same interaction again acts once, and so does each of its events.
        store.open_door(door, clock.now() - clock.stretch(DOORS_KEPT_FOR)).await?;
        let origin = self.origin(came, door).await?;
        // What is pressed in direct messages about a server does not move the server's talk there.
        let is_elsewhere = came.manner.seen == Seen::Direct && came.place.server().is_some();
        if !is_elsewhere && self.is_news(came.place, &origin) {
            store.heard_from(std::slice::from_ref(&origin), clock.now()).await?;
            self.note_origin(came.place, Some(origin));
        }
        // The route of reminders is proven with every step, so also with the one that begins a trial.
        self.set_refusing(came.channel, !came.may_write);
        service.introduce(&door.chat, &came.name);
        let locale = came.locale.clone().unwrap_or_else(|| self.access.locale.clone());
        for (id, input) in door.events.iter().zip(&came.inputs) {
            let newcomer = Newcomer { locale: locale.clone(), zone: None };
            let staff = self.staff_name(came);
            service.handle(Incoming { id: id.clone(), chat: door.chat.clone(), newcomer, input: input.clone(), staff }).await?;
        }
        Ok(())
    }

    /// The name of one of the operator's people, where nobody else sees the answer.
    fn staff_name(&self, came: &Came) -> Option<String> {
        let staff = &self.access.staff;
        let is_one = staff.people.contains(&came.place.person()) || came.standing.roles.iter().any(|role| staff.roles.contains(role));
        let is_among_others = came.place.server().is_some() && came.manner.seen == Seen::Reply;
        (is_one && !is_among_others).then(|| came.name.clone())
    }

    /// Where somebody is heard from: below a channel, if it is a thread of ours, so that other hires do not end up in it.
    async fn origin(&self, came: &Came, door: &Door) -> Result<Origin, Error> {
        let (chat, address) = (door.chat.clone(), came.channel.to_string());
        let above = match (came.place.server(), self.service()) {
            (Some(_), Some(service)) => service.shared().store.channel_of_thread(&address).await?,
            _ => None,
        };
        Ok(match above {
            Some(channel) => Origin { chat, address: channel, thread: Some(address) },
            None => Origin { chat, address, thread: None },
        })
    }

    /// What everybody is to hear of is said where the server talks about it. When that is elsewhere, the person sees the answer
    /// alone.
    async fn settle_where(&self, came: &mut Came) -> Result<(), Error> {
        let (Some(server), Some(payload)) = (came.place.server(), shared(came)) else { return Ok(()) };
        let brief = self.brief_about(came.place, Some(payload)).await?;
        let home = self.home(server, brief, Some(came.channel)).await?;
        let takes_messages = |home: &Home| !self.is_refusing(home.thread.unwrap_or(home.channel));
        if home.filter(takes_messages).is_some_and(|home| !home.is(came.channel)) {
            came.manner.seen = Seen::Told;
        }
        Ok(())
    }

    /// Whether a person may act: in a server that has named a role, those who have it, and those who manage the server.
    async fn may_act(&self, came: &Came) -> Result<bool, Error> {
        let (Some(server), Some(service)) = (came.place.server(), self.service()) else { return Ok(true) };
        if came.standing.manages {
            return Ok(true);
        }
        let choice = service.shared().store.server_choice(&server.to_string()).await?;
        Ok(choice.role.and_then(|role| role.parse().ok()).is_none_or(|role| came.standing.roles.contains(&role)))
    }

    fn defer_in_time(self: &Arc<Self>, door: Door) {
        let desk = Arc::clone(self);
        tokio::spawn(async move {
            if let Some(clock) = desk.clock() {
                clock.wait_until(clock.now() + clock.stretch(DEFER_AFTER), DEFER_AFTER_AT_MOST).await;
            }
            desk.defer(&door).await;
        });
    }

    /// Nothing happened, and the person hears that they may try again.
    async fn fail(&self, came: &Came, door: &Door, is_interaction: bool, error: &Error) {
        tracing::error!(%error, "something that came in could not be handled");
        if !is_interaction {
            return;
        }
        let words = self.words(came.locale.as_deref(), "discord-try-again");
        let turn = self.turn(&door.interaction);
        let mut progress = turn.lock().await;
        if let Err(fault) = self.answer_first(door, &Card::sentence(&words), &mut progress).await {
            tracing::warn!(?fault, "nobody could be told that it did not work");
        }
    }

    /// A sentence of the adapter's own.
    pub(super) fn words(&self, locale: Option<&str>, key: &'static str) -> String {
        self.i18n.words(locale.unwrap_or(&self.access.locale), &Text::new(key))
    }
}

/// The payload of a press that everybody is to hear of.
fn shared(came: &Came) -> Option<&str> {
    let is_shared = matches!(came.manner.seen, Seen::Shared | Seen::Told);
    came.inputs.iter().filter(|_| is_shared).find_map(|input| if let Input::Press(payload) = input { Some(payload.as_str()) } else { None })
}

/// The ids of what somebody did: the same interaction has the same ones.
fn events(came: &Came) -> Vec<String> {
    let kind = if came.token.is_empty() { "message" } else { "interaction" };
    if came.inputs.len() < 2 {
        return vec![format!("discord:{kind}:{}", came.id)];
    }
    (0..came.inputs.len()).map(|number| format!("discord:{kind}:{}:{number}", came.id)).collect()
}
