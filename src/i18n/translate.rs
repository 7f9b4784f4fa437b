//! Replies into messages.

use super::{
    catalogue::{Catalogue, FILES, I18nError},
    dates,
    locale::{LANGUAGES, Locale},
    marks,
    message::{Attachment, Entry, Message, Press},
    voice::Voice,
};
use crate::{
    conversation::reply::{Button, Calendar, Reply, Text, Value},
    hiring::interview::InterviewState,
};
use fluent_bundle::{FluentArgs, FluentValue};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};

/// So many locales are kept ready; the next ones get their language without its region. Tags come from outside, and
/// nobody shall fill the memory with invented regions.
const MOST_VOICES: usize = 128;

/// The words of all languages. Shared by all threads; the formatters of a locale are made when it is first asked for.
pub struct I18n {
    catalogue: Catalogue,
    voices: RwLock<HashMap<Locale, Arc<Voice>>>,
    english: Arc<Voice>,
}

impl I18n {
    /// Loads the embedded messages.
    ///
    /// # Errors
    /// Only when the program was built with files that do not parse; the tests see to it that it is not.
    pub fn new() -> Result<Self, I18nError> {
        Self::from_files(FILES)
    }

    fn from_files(files: &[(&str, &str, &str)]) -> Result<Self, I18nError> {
        let catalogue = Catalogue::read(files)?;
        let mut voices = HashMap::new();
        for (language, _) in LANGUAGES {
            let locale = Locale::negotiate(language);
            voices.insert(locale, Arc::new(Voice::new(&catalogue, locale)?));
        }
        let english = Arc::new(Voice::new(&catalogue, Locale::ENGLISH)?);
        Ok(Self { catalogue, voices: RwLock::new(voices), english })
    }

    /// Whether there are words in the language of a tag, in whatever region.
    pub fn speaks(tag: &str) -> bool {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::languages().iter().any(|(own, _)| own.eq_ignore_ascii_case(language))
    }

    /// The languages there are words in: tag, and name in itself.
    pub const fn languages() -> &'static [(&'static str, &'static str)] {
        &LANGUAGES
    }

    /// A reply in words, in the locale nearest to the tag.
    pub fn message(&self, locale: &str, reply: &Reply) -> Message {
        let voice = self.voice(Locale::negotiate(locale));
        Message {
            lines: reply.lines.iter().flat_map(|line| marks::lines(&self.marked(&voice, line))).collect(),
            buttons: reply.buttons.iter().map(|row| row.iter().map(|button| self.press(&voice, button)).collect()).collect(),
            entry: reply.invitation.as_deref().map(|calendar| self.entry(&voice, calendar)),
            attachment: reply.attachment.map(|of| Attachment { of, file: None }),
            news: None,
        }
    }

    /// A single text as plain words: for menus and descriptions that a platform keeps itself.
    pub fn words(&self, locale: &str, text: &Text) -> String {
        marks::plain(&self.marked(&self.voice(Locale::negotiate(locale)), text))
    }

    fn press(&self, voice: &Voice, button: &Button) -> Press {
        let label = marks::plain(&self.marked(voice, &button.label)).replace('\n', " ");
        Press { label, payload: button.action.encode() }
    }

    fn entry(&self, voice: &Voice, calendar: &Calendar) -> Entry {
        let interview = &calendar.interview;
        Entry {
            stamp: calendar.stamp,
            uid: interview.id.0,
            sequence: interview.sequence,
            cancelled: matches!(interview.state, InterviewState::Cancelled | InterviewState::Declined),
            starts_at: interview.starts_at,
            ends_at: interview.ends_at,
            summary: marks::plain(&self.marked(voice, &calendar.summary)).replace('\n', " "),
            description: marks::plain(&self.marked(voice, &calendar.description)),
            location: marks::clean(&calendar.location),
        }
    }

    fn voice(&self, locale: Locale) -> Arc<Voice> {
        let voices = self.voices.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(voice) = voices.get(&locale) {
            return Arc::clone(voice);
        }
        if voices.len() >= MOST_VOICES {
            return voices.get(&locale.without_region()).map_or_else(|| Arc::clone(&self.english), Arc::clone);
        }
        drop(voices);
        match Voice::new(&self.catalogue, locale) {
            Ok(voice) => {
                let voice = Arc::new(voice);
                let mut voices = self.voices.write().unwrap_or_else(PoisonError::into_inner);
                Arc::clone(voices.entry(locale).or_insert(voice))
            }
            Err(error) => {
                tracing::warn!(%locale, %error, "the habits of a region are unknown");
                self.voice_of_language(locale)
            }
        }
    }

    fn voice_of_language(&self, locale: Locale) -> Arc<Voice> {
        let voices = self.voices.read().unwrap_or_else(PoisonError::into_inner);
        voices.get(&locale.without_region()).map_or_else(|| Arc::clone(&self.english), Arc::clone)
    }

    /// The text with marks around what is not our own. What has no translation is English as a whole, dates and nested
    /// texts included: half a sentence in each language helps nobody.
    fn marked(&self, voice: &Voice, text: &Text) -> String {
        if let Some(marked) = self.translated(voice, text) {
            return marked;
        }
        if voice.locale.language() != Locale::ENGLISH.language() {
            let english = self.voice(voice.locale.in_english());
            if let Some(marked) = self.translated(&english, text) {
                return marked;
            }
        }
        tracing::error!(key = text.key, "there is no such message");
        text.key.to_owned()
    }

    fn translated(&self, voice: &Voice, text: &Text) -> Option<String> {
        let variants = self.catalogue.variants(voice.locale, text.key)?;
        let pattern = voice.bundle.get_message(text.key)?.value()?;
        let mut args = FluentArgs::with_capacity(text.args.len());
        for (name, value) in &text.args {
            args.set(*name, self.argument(voice, variants, value));
        }
        let mut faults = Vec::new();
        let marked = voice.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        if !faults.is_empty() {
            tracing::error!(key = text.key, locale = %voice.locale, ?faults, "a message does not fit its variables");
        }
        Some(marked)
    }

    fn argument(&self, voice: &Voice, variants: &HashSet<String>, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            // A word that the message itself lists as one of its cases is ours; marked, it would match no case.
            Value::Word(word) if variants.contains(word) => word.clone().into(),
            Value::Word(_)
            | Value::Money(_)
            | Value::Time(..)
            | Value::Slot(..)
            | Value::Clock(..)
            | Value::Hours(..)
            | Value::Date(_)
            | Value::Zone(..)
            | Value::Text(_)
            | Value::List(_)
            | Value::Language(_)
            | Value::Code(_)
            | Value::Door(_)
            | Value::Told(_)
            | Value::Table(_) => self.value(voice, value).into(),
        }
    }

    fn value(&self, voice: &Voice, value: &Value) -> String {
        match value {
            Value::Word(word) => marks::theirs(word),
            Value::Number(number) => voice.figures.count(*number),
            Value::Money(money) => voice.figures.money(*money),
            Value::Time(at, zone) => marks::moment(*at, &voice.dates.moment(*at, *zone)),
            Value::Slot(at, zone) => marks::moment(*at, &voice.dates.slot(*at, *zone)),
            Value::Clock(at, zone) => voice.dates.clock(*at, *zone),
            Value::Hours(from, until) => voice.dates.hours(*from, *until),
            Value::Date(day) => voice.dates.day(*day),
            Value::Zone(zone, at) => dates::zone(*zone, *at),
            Value::Text(text) => self.marked(voice, text),
            Value::List(values) => voice.list(&values.iter().map(|value| self.value(voice, value)).collect::<Vec<_>>()),
            Value::Language(code) => self.language(voice, code),
            Value::Code(of) => marks::code(*of),
            Value::Door(of) => marks::door(*of),
            Value::Told(told) => marks::theirs(told.to(voice.locale.language())),
            Value::Table(rows) => self.table(voice, rows),
        }
    }

    /// Narrow enough for a phone: a row's name, and below it a line for each of the two columns, one cell above the other.
    fn table(&self, voice: &Voice, rows: &[[Text; 3]]) -> String {
        let Some(([_, one, other], rows)) = rows.split_first() else { return String::new() };
        let [one, other] = [one, other].map(|name| marks::plain(&self.marked(voice, name)));
        let [one, other] = [format!("{one}:"), format!("{other}:")];
        let width = one.chars().count().max(other.chars().count());
        let cell = |name: &str, cell: &Text| {
            let cell = marks::plain(&self.marked(voice, cell)).replace('\n', " ");
            marks::fixed(&format!("  {name:width$} {cell}"))
        };
        let row = |[name, left, right]: &[Text; 3]| {
            let name = marks::plain(&self.marked(voice, name)).replace('\n', " ");
            [name, cell(&one, left), cell(&other, right)].join("\n")
        };
        rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    fn language(&self, voice: &Voice, code: &str) -> String {
        let key = ["common-language-", code].concat();
        let message = self.catalogue.variants(voice.locale, &key).and_then(|_| voice.bundle.get_message(&key));
        match message.and_then(|message| message.value()) {
            Some(pattern) => voice.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned(),
            None => marks::theirs(code),
        }
    }
}

#[cfg(test)]
mod tests;
