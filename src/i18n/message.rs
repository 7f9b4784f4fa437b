//! A message in words, as it waits in the outbox: no markup of any platform yet.

use crate::conversation::Attached;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is sent, in the reader's language. Stored as JSON.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The text, a line each.
    pub lines: Vec<Vec<Span>>,
    /// Rows of buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Press>>,
    /// A calendar entry to attach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Entry>,
    /// A file to attach that is made when the message is delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// What a decision of the whole workspace is about. Where only one person sees the answer, the others hear of it as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub news: Option<Uuid>,
}

/// A file that goes with a message. What is stored says only what will be in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// What is in it.
    pub of: Attached,
    /// The file, right before the message is shown.
    #[serde(skip)]
    pub file: Option<File>,
}

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with an ending that says what it is.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A piece of a line: an adapter escapes each kind in its platform's way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// The bot's own words.
    Ours(String),
    /// Words from outside: to be escaped, pinging nobody.
    Theirs(String),
    /// A moment; platforms that can show it in the viewer's own way do.
    Moment {
        /// When.
        at: DateTime<Utc>,
        /// As shown where the platform has no way of its own.
        shown: String,
    },
    /// The letters of the code with this name: see [`Message::reveal`].
    Code {
        /// The code's name.
        of: Uuid,
    },
    /// An address that brings the code with this name to the bot: see [`Message::reveal`].
    Door {
        /// The code's name.
        of: Uuid,
    },
    /// The bot's own words, in letters of one width where a platform has them: a line of a table.
    Fixed(String),
}

/// A button in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Press {
    /// What it says.
    pub label: String,
    /// What comes back when it is pressed.
    pub payload: String,
}

/// A calendar entry in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The interview's id; stays the same when it moves.
    pub uid: Uuid,
    /// The calendar's SEQUENCE.
    pub sequence: i64,
    /// Whether the entry is taken back.
    pub cancelled: bool,
    /// When this version of the entry was made.
    pub stamp: DateTime<Utc>,
    /// Start.
    pub starts_at: DateTime<Utc>,
    /// End.
    pub ends_at: DateTime<Utc>,
    /// Title.
    pub summary: String,
    /// Text.
    pub description: String,
    /// Where.
    pub location: String,
}

impl Message {
    /// The words alone, lines joined by line breaks.
    pub fn plain(&self) -> String {
        let line = |spans: &Vec<Span>| spans.iter().map(Span::text).collect::<String>();
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Puts codes where only their names are, right before the message is shown: what is stored holds none. A line with an
    /// address that nobody has goes.
    pub fn reveal(&mut self, code: impl Fn(Uuid) -> String, door: impl Fn(Uuid) -> Option<String>) {
        let of_door = |span: &Span| if let Span::Door { of } = span { Some(*of) } else { None };
        self.lines.retain(|line| line.iter().filter_map(of_door).all(|of| door(of).is_some()));
        for span in self.lines.iter_mut().flatten() {
            match span {
                Span::Code { of } => *span = Span::Ours(code(*of)),
                Span::Door { of } => *span = Span::Ours(door(*of).unwrap_or_default()),
                Span::Ours(_) | Span::Theirs(_) | Span::Moment { .. } | Span::Fixed(_) => {}
            }
        }
    }
}

impl Span {
    /// The words; of a code that is not to be seen there are none.
    pub fn text(&self) -> &str {
        match self {
            Self::Ours(text) | Self::Theirs(text) | Self::Fixed(text) | Self::Moment { shown: text, .. } => text,
            Self::Code { .. } | Self::Door { .. } => "",
        }
    }
}
