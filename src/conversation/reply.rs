//! What goes out, in no language yet: Fluent keys and their arguments.

use super::action::Action;
use crate::hiring::{handbook::Told, interview::Interview, level::Level, money::Money};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// A message in no particular language: a Fluent key and its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// A message of `locales/*/*.ftl`.
    pub key: &'static str,
    /// Its variables.
    pub args: Vec<(&'static str, Value)>,
}

/// An argument of a [`Text`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words from outside: a person, a pool file. Escaped for each platform.
    Word(String),
    /// A count, grouped and pluralised by the locale.
    Number(i64),
    /// An amount of money, in the locale's way; whole units without cents.
    Money(Money),
    /// A moment with weekday, date, time and the zone's name, as its reader's clock shows it.
    Time(DateTime<Utc>, Tz),
    /// A moment with weekday, date and time, without the zone: for buttons under a text that names the zone.
    Slot(DateTime<Utc>, Tz),
    /// A time of day with the zone's name: the other side's view of a moment that is shown in full beside it.
    Clock(DateTime<Utc>, Tz),
    /// A stretch of some day, in minutes after midnight; 1440 is the next midnight.
    Hours(u16, u16),
    /// A date with its weekday.
    Date(NaiveDate),
    /// A zone's name, such as `Berlin (UTC+1)`, as of an instant.
    Zone(Tz, DateTime<Utc>),
    /// Another text, in the same language.
    Text(Box<Text>),
    /// Things joined with commas and the language's "and".
    List(Vec<Value>),
    /// A language by its ISO 639-1 code, named in the locale's words where it knows them.
    Language(String),
    /// The letters of the code with this name. Only who delivers the message knows them.
    Code(Uuid),
    /// An address that brings the code with this name to the bot by itself. A line with one goes where there is none.
    Door(Uuid),
    /// The operator's own words, in the reader's language as far as they are in it. Escaped for each platform.
    Told(Told),
    /// Rows of a name and two cells, lines of their own that stand below one another; the first row names the columns.
    Table(Vec<[Text; 3]>),
}

/// One message of the bot: a title, lines, buttons.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    /// The message, a line each.
    pub lines: Vec<Text>,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// A calendar entry to attach.
    pub invitation: Option<Box<Calendar>>,
    /// A file to attach that is made when the message is delivered.
    pub attachment: Option<Attached>,
}

/// What is in a file that nobody stores: who delivers the message makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attached {
    /// Everything that is stored about the reader.
    Everything,
}

/// A button under a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Button {
    /// Its words, at most 80 characters in every locale (Discord's limit).
    pub label: Text,
    /// What it does.
    pub action: Action,
}

/// A calendar entry in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// The interview as it is now; cancelled ones make a cancellation.
    pub interview: Interview,
    /// When this version of it was made.
    pub stamp: DateTime<Utc>,
    /// What the entry is called.
    pub summary: Text,
    /// What it says.
    pub description: Text,
    /// Where the meeting is.
    pub location: String,
}

impl Text {
    /// A message without variables.
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// With a variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl Reply {
    /// A message of one line.
    pub fn new(line: Text) -> Self {
        Self { lines: vec![line], ..Self::default() }
    }

    /// With another line.
    #[must_use]
    pub fn line(mut self, line: Text) -> Self {
        self.lines.push(line);
        self
    }

    /// With a button in a row of its own.
    #[must_use]
    pub fn button(mut self, label: Text, action: Action) -> Self {
        self.buttons.push(vec![Button { label, action }]);
        self
    }

    /// With a button in the last row.
    #[must_use]
    pub fn beside(mut self, label: Text, action: Action) -> Self {
        let button = Button { label, action };
        match self.buttons.last_mut() {
            Some(row) => row.push(button),
            None => self.buttons.push(vec![button]),
        }
        self
    }
}

impl From<Text> for Reply {
    fn from(line: Text) -> Self {
        Self::new(line)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<String> for Value {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

impl From<Level> for Value {
    fn from(level: Level) -> Self {
        Self::Word(level.name().to_owned())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<Vec<Self>> for Value {
    fn from(values: Vec<Self>) -> Self {
        Self::List(values)
    }
}
