//! What came in: known people, their events handed over and committed, presses answered.

use super::{
    bot::Telegram,
    calls::{AnswerCallbackQuery, call, told},
    cards::Cause,
    owner, private,
    reading::{Happened, Me, Person, Place, Update, Words},
    staff,
};
use crate::{
    conversation::{Reply, Text},
    service::{ChatKey, Error, Incoming, Input, Newcomer, Origin, Platform, Service},
};
use metrics::counter;

/// The most characters of an alert.
const MOST_ALERT: usize = 200;
/// A press that carries nothing to do shows the open question again: the answer to what cannot be read.
const SHOW_AGAIN: &str = "again";

impl Telegram {
    /// Acts on an update. When this returns `Ok`, it is committed, and may be confirmed to Telegram.
    pub(super) async fn act(&self, service: &Service, me: &Me, update: Update) -> Result<(), Error> {
        match update.happened {
            Happened::Said { from, place, message, words } => {
                counted("message");
                let id = format!("telegram:message:{}:{message}", place.chat);
                if let Words::Text(words) = &words
                    && staff::is_asked(words)
                {
                    return self.answer_staff(service, id, &from, place, (message, words)).await;
                }
                if place.is_private
                    && let Words::Text(words) = &words
                    && let Some(group) = private::group_of(words)
                {
                    if let Some(talk) = self.carry_on(service, from.id, group).await? {
                        return self.hand_over_to(service, id, &from, talk, place, Input::Press(SHOW_AGAIN.to_owned())).await;
                    }
                    // The menu comes behind it.
                    self.say_why_not(service, &id, &from, place).await?;
                }
                let input = match words {
                    Words::Text(words) => Input::Words(words),
                    Words::Other => Input::Press(SHOW_AGAIN.to_owned()),
                };
                self.hand_over(service, id, &from, place, Cause::Words(message), input).await
            }
            Happened::Pressed { from, place, message, query, payload } => {
                counted("press");
                let (payload, belongs_to) = owner::read(&payload);
                if !place.is_private && belongs_to.is_some_and(|owner| owner != from.id) {
                    self.refuse(service, &from, query);
                    return Ok(());
                }
                let id = format!("telegram:press:{query}");
                // A card that is everybody's stays as it is: whoever presses gets an answer of their own.
                let cause = if place.is_private || belongs_to.is_some() { Cause::Press(message) } else { Cause::Words(message) };
                let handled = self.hand_over(service, id, &from, place, cause, Input::Press(payload.to_owned())).await;
                if handled.is_ok() {
                    self.answer(AnswerCallbackQuery { callback_query_id: query, text: None, show_alert: false });
                }
                handled
            }
            Happened::Membership { chat, is_there } => {
                counted("membership");
                let place = self.place(service, chat).await?;
                self.shared.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner).retain(|key, _| key.place != place);
                service.shared().store.bury_place(Platform::Telegram, &place, !is_there, service.shared().clock.now()).await
            }
            Happened::Moved { from, to } => {
                counted("move");
                let now = service.shared().clock.now();
                service.shared().store.move_place(Platform::Telegram, &from.to_string(), &to.to_string(), now).await?;
                self.forget_place(&[from, to]);
                Ok(())
            }
            Happened::Nothing(class) => {
                tracing::debug!(class, bot = me.id, "an update is not for the bot");
                counted(class);
                Ok(())
            }
        }
    }

    async fn hand_over(&self, service: &Service, id: String, from: &Person, place: Place, cause: Cause, input: Input) -> Result<(), Error> {
        let chat = self.talk(service, from, place, &input).await?;
        self.shared.cards.expect(&id, place, cause);
        self.hand_over_to(service, id, from, chat, place, input).await
    }

    /// Whose talk it is where somebody acts: the place's own, or a group's that they carry on in private.
    async fn talk(&self, service: &Service, from: &Person, place: Place, input: &Input) -> Result<ChatKey, Error> {
        let own = ChatKey::new(Platform::Telegram, self.place(service, place.chat).await?, from.id.to_string());
        if !place.is_private {
            self.forget_carried(from.id);
            return Ok(own);
        }
        let Some(carried) = self.carried(service, from.id).await? else { return Ok(own) };
        if matches!(input, Input::Words(words) if words.split([' ', '@']).next() == Some("/start")) {
            self.bring_back(service, from.id, &carried).await?;
            return Ok(own);
        }
        Ok(carried)
    }

    async fn hand_over_to(
        &self,
        service: &Service,
        id: String,
        from: &Person,
        chat: ChatKey,
        place: Place,
        input: Input,
    ) -> Result<(), Error> {
        let thread = place.thread.map(|thread| thread.to_string());
        self.keep_origin(service, Origin { chat: chat.clone(), address: place.chat.to_string(), thread }).await?;
        service.introduce(&chat, &from.name);
        let newcomer = Newcomer { locale: self.locale_of(from), zone: self.shared.zone };
        // Among clients nobody acts as one of the operator's people.
        let staff = &self.shared.staff;
        let is_staff = staff.includes(from.id, place.chat) && (place.is_private || staff.chat == Some(place.chat));
        let staff = is_staff.then(|| from.name.clone());
        service.handle(Incoming { id, chat, newcomer, input, staff }).await.map(drop)
    }

    /// Tells somebody who followed a group's link what has to come first.
    async fn say_why_not(&self, service: &Service, id: &str, from: &Person, place: Place) -> Result<(), Error> {
        let chat = ChatKey::new(Platform::Telegram, place.chat.to_string(), from.id.to_string());
        self.keep_origin(service, Origin { chat: chat.clone(), address: place.chat.to_string(), thread: None }).await?;
        let newcomer = Newcomer { locale: self.locale_of(from), zone: self.shared.zone };
        let said = Reply::new(Text::new("telegram-not-in-group"));
        service.tell(&format!("{id}:why-not"), &chat, &newcomer, &said).await.map(drop)
    }

    /// Tells somebody that a button is not theirs, and what they may do.
    fn refuse(&self, service: &Service, from: &Person, query: String) {
        counted("not_theirs");
        let words = service.shared().i18n.words(&self.locale_of(from), &Text::new("telegram-not-yours"));
        let words = words.chars().take(MOST_ALERT).collect();
        self.answer(AnswerCallbackQuery { callback_query_id: query, text: Some(words), show_alert: true });
    }

    /// Answers a press without anybody waiting for it: what was pressed has acted, whether or not the answer is heard.
    fn answer(&self, answer: AnswerCallbackQuery) {
        let bot = self.shared.bot.clone();
        tokio::spawn(async move {
            // A query that is too old has been answered by what came of it.
            if let Err(error) = call(&bot, answer).await {
                tracing::debug!(error = told(&error), "a press could not be answered");
            }
        });
    }

    pub(super) fn locale_of(&self, person: &Person) -> String {
        person.language.clone().unwrap_or_else(|| self.shared.locale.clone())
    }
}

fn counted(kind: &'static str) {
    counter!("hirebot_telegram_updates_total", "kind" => kind).increment(1);
}
