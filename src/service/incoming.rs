//! What comes in from a platform, and the gate it passes: bounded, cleaned, understood as an event.

use crate::{
    conversation::{self, Action, Chat, Command, Event, LinkCode},
    i18n::shown::Shown,
    store::{ChatKey, Newcomer},
};

/// `/compare backend fullstack` opens this topic of the guide.
const COMPARE: &str = "compare";
const COMPARISON: &str = "roles";

/// Something that a person did in a chat, as an adapter hands it over.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The platform's own id of the event, with the platform's name in front: the same event has the same id.
    pub id: String,
    /// Where it happened.
    pub chat: ChatKey,
    /// What is known of somebody who writes for the first time.
    pub newcomer: Newcomer,
    /// What they did.
    pub input: Input,
    /// The name that they go by, if they are one of the operator's people and nobody else reads along: looked at whenever they act.
    pub staff: Option<String>,
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Typed words, a command, a button's label or its number.
    Words(String),
    /// Pressed a button with this payload.
    Press(String),
    /// Perhaps something, while the bot was away: a platform says that it has forgotten what.
    Missed,
}

/// Reads an input as an event, given what the chat shows at the moment.
///
/// At most `longest` characters are looked at. Where `is_letter`, words are for somebody at the other end of a talk: only a command, or
/// a label in brackets, is for the bot.
pub fn read(input: &Input, chat: &Chat, shown: &Shown, longest: usize, is_letter: bool) -> Event {
    match input {
        Input::Press(payload) => Action::decode(payload).map_or(Event::Unreadable, Event::Tapped),
        Input::Missed => Event::Resumed,
        Input::Words(words) => {
            let words = clean(words, longest);
            if let Some(command) = command(&words) {
                return command;
            }
            if is_letter && !is_label(&words) {
                return Event::Said(words);
            }
            let is_answer = words.parse().is_ok_and(|number| conversation::is_number_an_answer(chat, number));
            match shown.resolve(&words, is_answer) {
                Some(payload) => Action::decode(&payload).map_or(Event::Unreadable, Event::Tapped),
                // A label in brackets is always meant as a button; one that nobody remembers is no answer.
                None if is_label(&words) => Event::Unreadable,
                None => Event::Said(words),
            }
        }
    }
}

/// `[Label]`, and nothing around it.
fn is_label(words: &str) -> bool {
    words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).is_some_and(|label| !label.contains(['[', ']', '\n']))
}

/// `/hire`, also `/hire@hirebot` and with words behind it; or a code, with or without `/start` before it.
fn command(words: &str) -> Option<Event> {
    if LinkCode::is_meant(words) {
        return Some(Event::Brought(words.to_owned()));
    }
    let (word, behind) = words.strip_prefix('/')?.split_once([' ', '\n']).unwrap_or((&words[1..], ""));
    let word = word.split('@').next()?;
    // Platforms bring a code behind `/start`, from a link that somebody followed.
    if word.eq_ignore_ascii_case(Command::Start.word()) && LinkCode::is_meant(behind) {
        return Some(Event::Brought(behind.trim().to_owned()));
    }
    // The guide's comparison of roles has a word of its own beside the commands; whatever is behind it, there is one comparison.
    if word.eq_ignore_ascii_case(COMPARE) {
        return Some(Event::Tapped(Action::Topic(COMPARISON.to_owned())));
    }
    Some(Command::parse(&word.to_lowercase()).map_or(Event::Asked(Command::Help), Event::Asked))
}

/// Bounded, without control characters (line breaks stay) and without marks that turn the writing direction around.
fn clean(words: &str, longest: usize) -> String {
    let allowed = |c: &char| *c == '\n' || !(c.is_control() || turns_direction(*c));
    words.chars().take(longest).filter(allowed).collect::<String>().trim().to_owned()
}

/// Unicode's bidirectional embeddings, overrides and isolates: invisible, and able to make a text read as another.
const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: usize = 4_000;

    #[test]
    fn what_is_typed_is_bounded_and_cleaned() {
        assert_eq!(clean("  a\u{202E}b\u{0}c\u{7}\n ", LONGEST), "abc");
        assert_eq!(clean(&"x".repeat(100_000), LONGEST).chars().count(), LONGEST);
    }

    #[test]
    fn commands_are_read_with_and_without_the_bots_name() {
        let chat = Chat::new("en", None);
        let read = |words: &str| read(&Input::Words(words.to_owned()), &chat, &Shown::default(), LONGEST, false);
        assert_eq!(read("/hire"), Event::Asked(Command::Hire));
        assert_eq!(read("/HIRE@hirebot now"), Event::Asked(Command::Hire));
        assert_eq!(read("/nonsense"), Event::Asked(Command::Help));
        assert_eq!(read("hire"), Event::Said("hire".to_owned()));
        let comparison = Event::Tapped(Action::Topic(COMPARISON.to_owned()));
        assert_eq!([read("/compare backend fullstack"), read("/Compare@hirebot")], [comparison.clone(), comparison]);
        assert!(crate::guide::TopicId::parse(COMPARISON).is_some());
    }

    #[test]
    fn a_code_is_known_by_its_beginning_and_other_words_behind_start_do_no_harm() {
        let chat = Chat::new("en", None);
        let read = |words: &str| read(&Input::Words(words.to_owned()), &chat, &Shown::default(), LONGEST, false);
        let brought = |code: &str| Event::Brought(code.to_owned());
        assert_eq!(read("/start link_K7PQ2-M4XTR"), brought("link_K7PQ2-M4XTR"));
        assert_eq!(read("/Start@hire_bot  Link_k7pq2m4xtr "), brought("Link_k7pq2m4xtr"));
        assert_eq!(read("link_"), brought("link_"));
        for harmless in ["/start", "/start in_5", "/start x link_K7PQ2-M4XTR", "/start@hire_bot team", "/start\nlinks"] {
            assert_eq!(read(harmless), Event::Asked(Command::Start), "{harmless}");
        }
        assert_eq!(read("/hire link_K7PQ2-M4XTR"), Event::Asked(Command::Hire));
    }

    #[test]
    fn a_payload_from_outside_is_not_trusted() {
        let chat = Chat::new("en", None);
        let event = read(&Input::Press("drop table".to_owned()), &chat, &Shown::default(), LONGEST, false);
        assert_eq!(event, Event::Unreadable);
    }
}
