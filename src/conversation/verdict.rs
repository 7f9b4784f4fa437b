//! What scorecards say of a developer, in lines: for profiles, shortlists, comparisons, and after scoring.

use super::reply::{Text, Value};
use crate::hiring::scorecard::{Aspect, Average, Mark, Scorecard, Verdict};
use chrono_tz::Tz;

/// The most single scorecards that are shown.
const MOST_CARDS: usize = 6;

/// The averages, then each scorecard where there are several or one has a word. Nothing where nobody scored.
pub(super) fn lines(verdict: &Verdict, zone: Tz) -> Vec<Text> {
    let Some(summary) = summary(verdict) else { return Vec::new() };
    let speaks = verdict.cards.len() > 1 || verdict.cards.iter().any(|card| card.word.is_some());
    let shown = if speaks { MOST_CARDS } else { 0 };
    let first = verdict.cards.len().saturating_sub(shown);
    let each = verdict.cards.iter().enumerate().skip(first).map(|(index, one)| card(index + 1, one, zone));
    std::iter::once(summary).chain(each).collect()
}

/// The averages on one line; `None` where nobody scored.
pub(super) fn summary(verdict: &Verdict) -> Option<Text> {
    if verdict.cards.is_empty() {
        return None;
    }
    let items = Aspect::ALL.map(|aspect| item(aspect, verdict.average(aspect).map(average)));
    Some(Text::new("scoring-summary").with("items", items.to_vec()).with("count", verdict.cards.len()))
}

fn card(number: usize, card: &Scorecard, zone: Tz) -> Text {
    let items = Aspect::ALL.map(|aspect| item(aspect, card.mark(aspect).map(mark)));
    let key = if card.word.is_some() { "scoring-card-word" } else { "scoring-card" };
    let text = Text::new(key).with("number", number).with("date", card.at.with_timezone(&zone).date_naive()).with("items", items.to_vec());
    match &card.word {
        Some(word) => text.with("word", word.as_str()),
        None => text,
    }
}

fn item(aspect: Aspect, mark: Option<Text>) -> Value {
    let mark = mark.unwrap_or_else(|| Text::new("scoring-not-assessed"));
    Text::new("scoring-item").with("what", Text::new(what(aspect))).with("mark", mark).into()
}

/// An average, as numbers are written in the language.
pub(super) fn average(average: Average) -> Text {
    let (whole, tenths) = (average.0 / 10, average.0 % 10);
    if tenths == 0 {
        return Text::new("scoring-mark").with("mark", whole);
    }
    Text::new("scoring-average").with("whole", whole).with("tenths", tenths)
}

fn mark(mark: Mark) -> Text {
    Text::new("scoring-mark").with("mark", mark.number())
}

/// What was scored, for lists.
pub(super) const fn what(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Skills => "scoring-what-skills",
        Aspect::Scalability => "scoring-what-scalability",
        Aspect::Security => "scoring-what-security",
        Aspect::Communication => "scoring-what-communication",
    }
}
