//! A week's working hours: read from `mon-fri 09:00-17:00; sat 10:00-14:00`, written the same way.

use chrono::Weekday;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Minutes of a day.
const DAY: u16 = 24 * 60;
/// No week needs a longer text; a bound keeps a hostile field cheap.
const MAX_BYTES: usize = 1_000;
/// How the days are written, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// The whole names, of which any beginning from three letters on is understood.
const WHOLE_DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// How a week without hours is written.
const NONE: &str = "none";

/// A week's working hours in minutes from midnight, Monday first; each day's spans are sorted and do not touch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WeeklyHours(pub [Vec<(u16, u16)>; 7]);

impl WeeklyHours {
    /// The spans of a day, in minutes from midnight.
    pub fn on(&self, day: Weekday) -> &[(u16, u16)] {
        self.0.get(day.num_days_from_monday() as usize).map_or(&[], Vec::as_slice)
    }

    /// Working minutes of a day.
    pub fn minutes_on(&self, day: Weekday) -> u16 {
        self.on(day).iter().fold(0, |sum, (from, until)| sum.saturating_add(until.saturating_sub(*from)))
    }

    /// Whether nobody works at any time of the week.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Whether `minutes` from `minute` of `day` on are all working time; spans that meet at midnight are one.
    pub fn cover(&self, day: Weekday, minute: u16, minutes: i64) -> bool {
        let (mut day, mut minute, mut left) = (day, minute, minutes);
        // A stretch of more than a week would be a round-the-clock week; nothing longer is asked for.
        for _ in 0..=7 {
            let Some((_, until)) = self.on(day).iter().find(|(from, until)| (*from..*until).contains(&minute)) else { return false };
            left -= i64::from(until - minute);
            if left <= 0 {
                return true;
            }
            if *until < DAY {
                return false;
            }
            (day, minute) = (day.succ(), 0);
        }
        false
    }
}

impl FromStr for WeeklyHours {
    type Err = String;
    /// Reads days and spans: `mon-fri 09:00-12:00, 13:00-17:00; sat 10-14`. A span without days belongs to the days before it; one that
    /// passes midnight goes on in the next day; what overlaps or touches is joined. `none` is a week without hours. The error is one
    /// sentence for the operator that quotes what was not understood.
    fn from_str(text: &str) -> Result<Self, String> {
        if text.len() > MAX_BYTES {
            return Err(format!("the hours are longer than {MAX_BYTES} bytes"));
        }
        let text = tidy(text);
        if text == NONE {
            return Ok(Self::default());
        }
        let mut week = Self::default();
        let mut days: Vec<usize> = Vec::new();
        // Whether `days` have got a span: the next day then begins a new list.
        let mut served = false;
        for word in text.split_whitespace() {
            if word.starts_with(|first: char| first.is_ascii_digit()) {
                if days.is_empty() {
                    return Err(format!("\"{word}\" comes before any day; write for example \"mon-fri 09:00-17:00\""));
                }
                let span = span(word)?;
                for day in &days {
                    week.add(*day, span);
                }
                served = true;
            } else {
                if served {
                    days.clear();
                    served = false;
                }
                days.extend(day_list(word)?);
            }
        }
        match days.last() {
            Some(_) if served => {}
            Some(day) => return Err(format!("\"{}\" has no hours; write for example \"mon-fri 09:00-17:00\"", DAYS[*day])),
            None => return Err("no hours given; write for example \"mon-fri 09:00-17:00\", or \"none\"".to_owned()),
        }
        week.0.iter_mut().for_each(join);
        Ok(week)
    }
}

impl WeeklyHours {
    /// Adds a span that may pass midnight to a day.
    fn add(&mut self, day: usize, (from, until): (u16, u16)) {
        if from < until {
            self.0[day].push((from, until));
        } else {
            self.0[day].push((from, DAY));
            if until > 0 {
                self.0[(day + 1) % 7].push((0, until));
            }
        }
    }
}

/// Lower case, one kind of dash with no spaces around it, and spaces for separators.
fn tidy(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            '–' | '—' | '‑' | '−' => '-',
            ',' | ';' => ' ',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        })
        .collect();
    let words: Vec<_> = plain.split('-').map(str::trim).collect();
    words.join("-")
}

/// Sorts spans and joins those that overlap or touch.
fn join(spans: &mut Vec<(u16, u16)>) {
    spans.sort_unstable();
    let mut joined: Vec<(u16, u16)> = Vec::with_capacity(spans.len());
    for (from, until) in spans.drain(..) {
        match joined.last_mut() {
            Some(last) if last.1 >= from => last.1 = last.1.max(until),
            Some(_) | None => joined.push((from, until)),
        }
    }
    *spans = joined;
}

/// `mon`, `mon-fri`, `fri-mon`, `daily`, `weekdays` or `weekend`.
fn day_list(word: &str) -> Result<Vec<usize>, String> {
    match word.trim_end_matches(':') {
        "daily" | "everyday" => Ok((0..7).collect()),
        "weekdays" => Ok((0..5).collect()),
        "weekend" | "weekends" => Ok(vec![5, 6]),
        range => match range.split_once('-') {
            None => Ok(vec![day(range)?]),
            Some((first, last)) => {
                let (first, last) = (day(first)?, day(last)?);
                let length = (last + 7 - first) % 7;
                Ok((0..=length).map(|step| (first + step) % 7).collect())
            }
        },
    }
}

/// A day by any beginning of its English name from three letters on.
fn day(word: &str) -> Result<usize, String> {
    let found = WHOLE_DAYS.iter().position(|whole| word.len() >= 3 && whole.starts_with(word));
    found.ok_or_else(|| format!("{} is not a day of the week (mon, tue, wed, thu, fri, sat, sun)", quoted(word)))
}

/// `09:00-17:00`; the end may lie after midnight.
fn span(word: &str) -> Result<(u16, u16), String> {
    let Some((from, until)) = word.split_once('-') else {
        return Err(format!("{} has no end; write for example \"09:00-17:00\"", quoted(word)));
    };
    let (from, until) = (minute(from)?, minute(until)?);
    if from == DAY {
        return Err(format!("{} begins at 24:00; that is 00:00 of the next day", quoted(word)));
    }
    if from == until {
        return Err(format!("{} is empty; the whole day is \"00:00-24:00\"", quoted(word)));
    }
    Ok((from, until))
}

/// Minutes from midnight of `9`, `09:30` or `24:00`.
fn minute(word: &str) -> Result<u16, String> {
    let wrong = || format!("{} is not a time of day between 00:00 and 24:00", quoted(word));
    let (hour, minute) = word.split_once(':').unwrap_or((word, "00"));
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour, 2) || !digits(minute, 2) || minute.len() != 2 {
        return Err(wrong());
    }
    let (hour, minute): (u16, u16) = (hour.parse().map_err(|_| wrong())?, minute.parse().map_err(|_| wrong())?);
    let total = hour * 60 + minute;
    if minute > 59 || total > DAY { Err(wrong()) } else { Ok(total) }
}

/// A word in quotes, cut short and without control characters.
fn quoted(word: &str) -> String {
    let short: String = word.chars().take(24).flat_map(char::escape_debug).collect();
    format!("\"{short}\"")
}

impl TryFrom<String> for WeeklyHours {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for WeeklyHours {
    /// Days with the same hours in a row are written as a range; [`FromStr`] reads the same week back.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return out.write_str(NONE);
        }
        let mut first = 0;
        let mut separator = "";
        while first < 7 {
            let spans = &self.0[first];
            let last = (first..7).take_while(|day| self.0[*day] == *spans).last().unwrap_or(first);
            if !spans.is_empty() {
                out.write_str(separator)?;
                separator = "; ";
                out.write_str(DAYS[first])?;
                if last > first {
                    write!(out, "-{}", DAYS[last])?;
                }
                for (index, (from, until)) in spans.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(out, "{comma} {:02}:{:02}-{:02}:{:02}", from / 60, from % 60, until / 60, until % 60)?;
                }
            }
            first = last + 1;
        }
        Ok(())
    }
}

impl From<WeeklyHours> for String {
    fn from(hours: WeeklyHours) -> Self {
        hours.to_string()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(text: &str) -> String {
        text.parse::<WeeklyHours>().unwrap().to_string()
    }

    #[test]
    fn hours_are_read_and_written() {
        for (given, shown) in [
            ("mon-fri 09:00-17:00; sat 10:00-14:00", "mon-fri 09:00-17:00; sat 10:00-14:00"),
            ("Mon, Wed 9-12, 13-17:30", "mon 09:00-12:00, 13:00-17:30; wed 09:00-12:00, 13:00-17:30"),
            ("Monday – Friday 9:00 – 17:00", "mon-fri 09:00-17:00"),
            ("fri 22:00-02:00", "fri 22:00-24:00; sat 00:00-02:00"),
            ("sun 20:00-24:00, 23:00-01:00", "mon 00:00-01:00; sun 20:00-24:00"),
            ("sat-mon 10-12", "mon 10:00-12:00; sat-sun 10:00-12:00"),
            ("mon 9-12, 12-17", "mon 09:00-17:00"),
            ("mon 9-12; mon 12-13, 11-15", "mon 09:00-15:00"),
            ("daily 00:00-24:00", "mon-sun 00:00-24:00"),
            ("none", "none"),
        ] {
            assert_eq!(canonical(given), shown, "{given}");
        }
        let hours: WeeklyHours = "mon-fri 09:00-12:00, 13:00-17:00".parse().unwrap();
        assert_eq!((hours.minutes_on(Weekday::Mon), hours.minutes_on(Weekday::Sun)), (420, 0));
    }

    #[test]
    fn the_error_says_what_is_wrong() {
        for (given, part) in [
            ("", "no hours given"),
            ("mon", "\"mon\" has no hours"),
            ("09:00-17:00", "comes before any day"),
            ("mon-fry 9-17", "\"fry\" is not a day"),
            ("mon 9", "\"9\" has no end"),
            ("mon 9-25", "\"25\" is not a time"),
            ("mon 9:60-12", "\"9:60\" is not a time"),
            ("mon 9-9", "is empty"),
            ("mon 24:00-02:00", "begins at 24:00"),
            ("mon 9-12\u{0}", "is not a time"),
        ] {
            let error = given.parse::<WeeklyHours>().unwrap_err();
            assert!(error.contains(part), "{given}: {error}");
        }
        assert!("x".repeat(2_000).parse::<WeeklyHours>().is_err());
    }

    #[test]
    fn spans_that_meet_at_midnight_are_one() {
        let hours: WeeklyHours = "sun 22:00-02:00".parse().unwrap();
        assert!(hours.cover(Weekday::Sun, 23 * 60 + 45, 30));
        assert!(hours.cover(Weekday::Mon, 90, 30));
        assert!(!hours.cover(Weekday::Mon, 90, 31));
        assert!(!hours.cover(Weekday::Sun, 21 * 60 + 59, 5));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(spans in prop::collection::vec((0_usize..7, 0_u16..1440, 1_u16..=1440), 0..20)) {
            let mut hours = WeeklyHours::default();
            for (day, from, until) in spans {
                if from != until {
                    hours.add(day, (from, until));
                }
            }
            hours.0.iter_mut().for_each(join);
            prop_assert_eq!(hours.to_string().parse::<WeeklyHours>(), Ok(hours));
        }

        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,80}|[a-z0-9:;, -]{0,60}") {
            if let Ok(hours) = text.parse::<WeeklyHours>() {
                prop_assert_eq!(hours.to_string().parse::<WeeklyHours>(), Ok(hours));
            }
        }
    }
}
