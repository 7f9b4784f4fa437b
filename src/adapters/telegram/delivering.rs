//! Messages on their way out: a card is changed while it is the latest message, and said anew when it has scrolled away.

use super::{
    bot::Telegram,
    calls::{EditMessageText, Markup, Meaning, Posted, ReplyParameters, SendMessage, call, meaning},
    cards::Cause,
    markup::{self, MOST_CAPTION, Page},
    private,
};
use crate::{
    i18n::message::Message,
    service::{Adapter, Delivery, Parcel, Rate, invitation},
};
use chrono::TimeDelta;
use futures_util::future::BoxFuture;
use teloxide::{
    RequestError,
    payloads::{SendDocument, SendDocumentSetters as _},
    requests::{MultipartRequest, Request as _},
    types::{ChatId, InputFile, LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup, ThreadId},
};

/// How words are marked up.
const HTML: &str = "HTML";
/// A person gets about a message a second; a few at once are taken.
const TO_A_PERSON: Rate = Rate { every: TimeDelta::seconds(1), burst: 5 };
/// Of a group Telegram takes 20 messages a minute, and about as many changes.
const TO_A_GROUP: Rate = Rate { every: TimeDelta::seconds(5), burst: 8 };

/// Where a parcel goes.
#[derive(Debug, Clone, Copy)]
struct To {
    chat: i64,
    is_private: bool,
    thread: Option<i64>,
}

impl Adapter for Telegram {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        Box::pin(async move {
            let delivery = self.take(parcel).await;
            if !matches!(delivery, Delivery::NotSent { .. } | Delivery::Held { .. } | Delivery::Moved { .. }) {
                self.shared.cards.done(&parcel.id);
            }
            delivery
        })
    }

    fn pace(&self) -> Option<Rate> {
        self.shared.rate
    }

    fn door(&self, word: &str) -> Option<String> {
        Some(format!("https://t.me/{}?start={word}", self.shared.me.get()?.username))
    }

    fn pace_of(&self, parcel: &Parcel<'_>) -> Option<(&'static str, Rate)> {
        self.shared.rate?;
        let rate = if parcel.route.address.starts_with('-') { TO_A_GROUP } else { TO_A_PERSON };
        let what = if self.card(parcel).is_some() { "changes" } else { "messages" };
        Some((what, rate))
    }
}

impl Telegram {
    async fn take(&self, parcel: Parcel<'_>) -> Delivery {
        let Ok(chat) = parcel.route.address.parse::<i64>() else { return Delivery::Refused("no_address") };
        let thread = parcel.route.thread.as_deref().and_then(|thread| thread.parse().ok());
        let mut to = To { chat, is_private: chat > 0, thread };
        let belongs_to = if to.is_private { None } else { parcel.to.person.parse().ok() };
        let mut page = markup::page(parcel.message, belongs_to);
        if !to.is_private
            && private::is_personal(parcel.message)
            && let Some(me) = self.shared.me.get()
        {
            page.add_link(&format!("🔒 @{}", me.username), &private::link(&me.username, chat));
        }
        if let Some((name, text)) = file_of(parcel.message) {
            return self.attach(&parcel, &mut to, &page, (name, text)).await;
        }
        if page.parts.is_empty() {
            return Delivery::Refused("empty");
        }
        if let Some(card) = self.card(&parcel) {
            // What will be changed again at once need not be shown in between.
            if parcel.followed_by.is_some_and(|next| self.shared.cards.cause(&next) == Some(Cause::Press(card))) {
                return Delivery::Sent;
            }
            if let [text] = &page.parts[..] {
                match self.change(&to, card, text, &page).await {
                    Ok(_) => return Delivery::Posted { id: card.to_string() },
                    Err(error) => match meaning(&error, to.is_private) {
                        Meaning::Done => return Delivery::Posted { id: card.to_string() },
                        Meaning::MessageGone | Meaning::ThreadGone => {}
                        Meaning::Ends(delivery) => return delivery,
                    },
                }
            }
        }
        self.say(&parcel, &mut to, &page).await
    }

    /// The message that this one takes the place of: its button was pressed, and nothing has been said below it since.
    fn card(&self, parcel: &Parcel<'_>) -> Option<i64> {
        let Some(Cause::Press(card)) = self.shared.cards.cause(&parcel.id) else { return None };
        let is_latest = parcel.route.latest.as_deref().is_some_and(|latest| latest.parse() == Ok(card));
        (is_latest && file_of(parcel.message).is_none()).then_some(card)
    }

    async fn change(&self, to: &To, card: i64, text: &str, page: &Page) -> Result<Posted, RequestError> {
        let edit = EditMessageText {
            chat_id: to.chat,
            message_id: card,
            text: text.to_owned(),
            parse_mode: HTML,
            link_preview_options: no_preview(),
            reply_markup: page.buttons.clone(),
        };
        call(&self.shared.bot, edit).await
    }

    /// Says a page part by part; what went out in an earlier attempt is not said again.
    async fn say(&self, parcel: &Parcel<'_>, to: &mut To, page: &Page) -> Delivery {
        let last = page.parts.len().saturating_sub(1);
        let mut latest = None;
        for (index, text) in page.parts.iter().enumerate().skip(self.shared.cards.sent_parts(&parcel.id)) {
            let markup = match &page.buttons {
                Some(buttons) if index == last => Some(Markup::Buttons(buttons.clone())),
                // In a group only an answer to the bot reaches it.
                None if index == last && !to.is_private => Some(Markup::Ask { force_reply: true, selective: true }),
                Some(_) | None => None,
            };
            let answers = self.answered(parcel, index);
            // Whom it is for: an answer shows that by itself.
            let mentioned = (index == 0 && !to.is_private && answers.is_none()).then(|| markup::mention(&parcel.to.person));
            let message = SendMessage {
                chat_id: to.chat,
                message_thread_id: to.thread,
                text: mentioned.unwrap_or_default() + text,
                parse_mode: HTML,
                link_preview_options: no_preview(),
                reply_parameters: answers,
                reply_markup: markup,
            };
            let sent = match call(&self.shared.bot, message.clone()).await {
                Err(error) if meaning(&error, to.is_private) == Meaning::ThreadGone && to.thread.is_some() => {
                    // The topic was closed or removed: the group's general one is left.
                    to.thread = None;
                    call(&self.shared.bot, SendMessage { message_thread_id: None, ..message }).await
                }
                sent => sent,
            };
            match sent {
                Ok(posted) => {
                    latest = Some(posted.message_id);
                    if index < last {
                        self.shared.cards.keep_parts(parcel.id, index + 1);
                    }
                }
                Err(error) => return ended(&error, to.is_private),
            }
        }
        latest.map_or(Delivery::Sent, |latest| Delivery::Posted { id: latest.to_string() })
    }

    /// Hands over a file as a document: below its words if they fit, or behind them.
    async fn attach(&self, parcel: &Parcel<'_>, to: &mut To, page: &Page, (name, text): (String, String)) -> Delivery {
        let fits = page.units <= MOST_CAPTION && page.parts.len() == 1;
        let mut words = page.clone();
        if !fits && self.shared.cards.sent_parts(&parcel.id) < page.parts.len() {
            words.buttons = None;
            match self.say(parcel, to, &words).await {
                Delivery::Posted { .. } | Delivery::Sent => self.shared.cards.keep_parts(parcel.id, page.parts.len()),
                other @ (Delivery::NotSent { .. }
                | Delivery::Held { .. }
                | Delivery::Unknown
                | Delivery::Gone
                | Delivery::Moved { .. }
                | Delivery::Refused(_)) => return other,
            }
        }
        let file = InputFile::memory(text.into_bytes()).file_name(name);
        let mut document = SendDocument::new(ChatId(to.chat), file).parse_mode(ParseMode::Html);
        if fits && let Some(text) = page.parts.first() {
            let mentioned = if to.is_private { String::new() } else { markup::mention(&parcel.to.person) };
            document = document.caption(mentioned + text);
        }
        if let Some(buttons) = &page.buttons {
            document = document.reply_markup(ReplyMarkup::InlineKeyboard(buttons.clone()));
        }
        if let Some(thread) = to.thread.and_then(|thread| i32::try_from(thread).ok()) {
            document = document.message_thread_id(ThreadId(MessageId(thread)));
        }
        let sent = match MultipartRequest::new(self.shared.bot.clone(), document.clone()).send().await {
            Err(error) if meaning(&error, to.is_private) == Meaning::ThreadGone && to.thread.is_some() => {
                document.message_thread_id = None;
                MultipartRequest::new(self.shared.bot.clone(), document).send().await
            }
            sent => sent,
        };
        match sent {
            // A document cannot become words again: what its buttons bring is said anew.
            Ok(posted) => Delivery::Posted { id: format!("document {}", posted.id.0) },
            Err(error) => ended(&error, to.is_private),
        }
    }

    /// In a group, the words that this answers.
    fn answered(&self, parcel: &Parcel<'_>, index: usize) -> Option<ReplyParameters> {
        match self.shared.cards.cause(&parcel.id)? {
            Cause::Words(message) if index == 0 => Some(ReplyParameters { message_id: message, allow_sending_without_reply: true }),
            Cause::Words(_) | Cause::Press(_) => None,
        }
    }
}

/// The file that goes with a message: its name, and what is in it.
fn file_of(message: &Message) -> Option<(String, String)> {
    let made = message.attachment.as_ref().and_then(|attachment| attachment.file.as_ref());
    let calendar = || Some(("interview.ics".to_owned(), invitation::of_entry(message.entry.as_ref()?)));
    made.map(|file| (file.name.clone(), file.text.clone())).or_else(calendar)
}

fn ended(error: &RequestError, is_private: bool) -> Delivery {
    match meaning(error, is_private) {
        Meaning::Done => Delivery::Sent,
        Meaning::MessageGone | Meaning::ThreadGone => Delivery::Refused("no_message"),
        Meaning::Ends(delivery) => delivery,
    }
}

const fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions { is_disabled: true, url: None, prefer_small_media: false, prefer_large_media: false, show_above_text: false }
}
