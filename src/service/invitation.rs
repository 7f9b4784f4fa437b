//! An interview as a calendar file (iCalendar, RFC 5545 and 5546) that calendars take in, change and remove.
//!
//! Times are in UTC, so no zone definition is needed. *Deliberately absent*: alarms (the bot reminds), attendees and
//! organizer (nobody's address is known), and writing files.

use crate::i18n::message::Entry;
use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use uuid::Uuid;

/// The program's name in calendar files.
const PRODUCT: &str = "-//hirebot//hirebot//EN";
/// The longest text that a property takes, in characters; calendars cut long ones anyway.
const MAX_CHARS: usize = 4_000;
/// The longest line of a calendar file, without its end (RFC 5545, 3.1).
const MAX_LINE_BYTES: usize = 75;

/// What a calendar shall do with the entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Add it, or replace the one with the same UID and a lower SEQUENCE.
    Request,
    /// Take it out.
    Cancel,
}

/// An entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The interview's name, the same through all changes.
    pub uid: Uuid,
    /// 0 at first, higher with each change.
    pub sequence: i64,
    /// What to do.
    pub method: Method,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// When this file is written.
    pub stamp: DateTime<Utc>,
    /// One line.
    pub summary: String,
    /// Any text; lines end in `\n`.
    pub description: String,
    /// A place or a link.
    pub location: String,
}

/// The calendar file of an entry, as written at the entry's own instant.
pub fn of_entry(entry: &Entry) -> String {
    ics(&Invitation {
        uid: entry.uid,
        sequence: entry.sequence,
        method: if entry.cancelled { Method::Cancel } else { Method::Request },
        starts_at: entry.starts_at,
        ends_at: entry.ends_at,
        stamp: entry.stamp,
        summary: entry.summary.clone(),
        description: entry.description.clone(),
        location: entry.location.clone(),
    })
}

/// The text of the calendar file: lines end in CRLF and are folded at 75 bytes.
pub fn ics(invitation: &Invitation) -> String {
    let (method, status) = match invitation.method {
        Method::Request => ("REQUEST", EventStatus::Confirmed),
        Method::Cancel => ("CANCEL", EventStatus::Cancelled),
    };
    let mut event = Event::new();
    event
        .uid(&invitation.uid.to_string())
        .sequence(u32::try_from(invitation.sequence.max(0)).unwrap_or(u32::MAX))
        .timestamp(invitation.stamp)
        .starts(invitation.starts_at)
        .ends(invitation.ends_at)
        .status(status)
        .summary(&one_line(&invitation.summary))
        .description(&printable(&invitation.description))
        .location(&one_line(&invitation.location));
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"), ("METHOD", method)] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(event);
    short_lines(&calendar.to_string())
}

/// The last part of a folded line comes out one byte too long at times; it is folded once more.
fn short_lines(file: &str) -> String {
    let mut short = String::with_capacity(file.len());
    for line in file.split_terminator("\r\n") {
        let cut = if line.len() > MAX_LINE_BYTES { line.floor_char_boundary(MAX_LINE_BYTES) } else { line.len() };
        let (head, tail) = line.split_at(cut);
        short.push_str(head);
        if !tail.is_empty() {
            short.push_str("\r\n ");
            short.push_str(tail);
        }
        short.push_str("\r\n");
    }
    short
}

/// Without the characters that a calendar file must not hold (controls) or that turn the reading direction of what follows.
fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let plain = text.chars().map(|letter| match letter {
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '\t' => ' ',
        letter => letter,
    });
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    plain.filter(|letter| *letter == '\n' || !(letter.is_control() || turns(*letter))).take(MAX_CHARS).collect()
}

fn one_line(text: &str) -> String {
    printable(text).replace('\n', " ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn invitation() -> Invitation {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        Invitation {
            uid: Uuid::from_u128(7),
            sequence: 2,
            method: Method::Request,
            starts_at: at("2026-12-01T09:00:00Z"),
            ends_at: at("2026-12-01T09:30:00Z"),
            stamp: at("2026-11-24T06:00:00Z"),
            summary: "Interview: Ada, Backend; level 2".to_owned(),
            description: "First line\nC:\\path, and \"quotes\"; and 🙂".to_owned(),
            location: "https://meet.example.com/7".to_owned(),
        }
    }

    /// Reads a calendar file by the RFC's rules alone: unfold, split at the colon, undo the escapes.
    fn read(file: &str) -> HashMap<String, String> {
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.chars().any(char::is_control), "{line:?}");
        }
        let unfolded = file.replace("\r\n ", "");
        unfolded
            .split_terminator("\r\n")
            .map(|line| {
                let (key, value) = line.split_once(':').unwrap();
                let mut plain = String::new();
                let mut letters = value.chars();
                while let Some(letter) = letters.next() {
                    assert!(!matches!(letter, ',' | ';') || key == "BEGIN", "unescaped in {line}");
                    plain.push(match letter {
                        '\\' => match letters.next().unwrap() {
                            'n' | 'N' => '\n',
                            escaped => escaped,
                        },
                        letter => letter,
                    });
                }
                (key.to_owned(), plain)
            })
            .collect()
    }

    #[test]
    fn a_calendar_reads_what_was_meant() {
        let entry = read(&ics(&invitation()));
        for (key, value) in [
            ("VERSION", "2.0"),
            ("PRODID", PRODUCT),
            ("METHOD", "REQUEST"),
            ("UID", "00000000-0000-0000-0000-000000000007"),
            ("SEQUENCE", "2"),
            ("STATUS", "CONFIRMED"),
            ("DTSTAMP", "20261124T060000Z"),
            ("DTSTART", "20261201T090000Z"),
            ("DTEND", "20261201T093000Z"),
            ("SUMMARY", "Interview: Ada, Backend; level 2"),
            ("DESCRIPTION", "First line\nC:\\path, and \"quotes\"; and 🙂"),
            ("LOCATION", "https://meet.example.com/7"),
        ] {
            assert_eq!(entry.get(key).map(String::as_str), Some(value), "{key}");
        }
    }

    #[test]
    fn calling_off_keeps_the_name() {
        let entry = read(&ics(&Invitation { method: Method::Cancel, sequence: 3, ..invitation() }));
        assert_eq!((entry["METHOD"].as_str(), entry["STATUS"].as_str(), entry["SEQUENCE"].as_str()), ("CANCEL", "CANCELLED", "3"));
        assert_eq!(entry["UID"], "00000000-0000-0000-0000-000000000007");
    }

    #[test]
    fn nothing_breaks_out_of_a_line() {
        let nasty = "a\r\nBEGIN:VALARM\u{0}\u{7}\tb\u{202e}c\u{85}d";
        let entry = read(&ics(&Invitation { summary: nasty.to_owned(), description: nasty.to_owned(), ..invitation() }));
        assert_eq!(entry["SUMMARY"], "a BEGIN:VALARM bcd");
        assert_eq!(entry["DESCRIPTION"], "a\nBEGIN:VALARM bcd");
        assert!(
            read(&ics(&Invitation { description: "é".repeat(100_000), sequence: -1, ..invitation() }))["DESCRIPTION"].chars().count()
                == MAX_CHARS
        );
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in "(?s).{0,400}") {
            let entry = read(&ics(&Invitation { description: text.clone(), ..invitation() }));
            prop_assert_eq!(&entry["DESCRIPTION"], &printable(&text));
        }
    }
}
