//! Which instant a phrase means, as JSON, for whoever wants to know why.

use super::lines::{answer_each, optional, text};
use crate::hiring::{
    appointment::{self, order_of, reason},
    nearest,
    when::{Cannot, DayMonth, Moment, Why},
};
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// By whose calendar and clock a phrase is read.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// When it is said.
    pub now: DateTime<Utc>,
    /// Where.
    pub zone: Tz,
    /// With which order of day and month.
    pub order: DayMonth,
}

/// Reads one phrase.
///
/// # Errors
/// That `out` cannot be written.
pub fn when(phrase: &str, reader: Reader, out: &mut impl Write) -> anyhow::Result<()> {
    writeln!(out, "{}", as_json(&appointment::read(phrase, reader.now, reader.zone, reader.order)))?;
    Ok(())
}

/// Reads `{"id", "phrase", "ref", "tz", "lang"}` a line; what a line leaves out is as `reader` has it.
///
/// # Errors
/// That `input` cannot be read, or `out` not be written.
pub fn when_lines(input: impl BufRead, reader: Reader, out: &mut impl Write) -> anyhow::Result<()> {
    answer_each(input, out, |fields| {
        let phrase = text(fields, "phrase")?;
        let now = match optional(fields, "ref")? {
            Some(at) => DateTime::parse_from_rfc3339(at)
                .map_err(|_| "`ref` is an instant such as 2026-12-01T09:00:00Z".to_owned())?
                .with_timezone(&Utc),
            None => reader.now,
        };
        let zone = match optional(fields, "tz")? {
            Some(name) => nearest::zone(name).map_err(|_| "`tz` is a zone such as Europe/Berlin".to_owned())?,
            None => reader.zone,
        };
        let order = match optional(fields, "lang")?.or(optional(fields, "locale")?) {
            Some(tag) => order_of(tag),
            None => reader.order,
        };
        Ok(as_json(&appointment::read(phrase, now, zone, order)))
    })
}

fn as_json(moment: &Moment) -> Value {
    let utc = |at: &DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    match moment {
        Moment::Instant(at) => json!({ "kind": "instant", "utc": utc(at) }),
        Moment::Days(days) => json!({
            "kind": "ambiguous",
            "candidates": [],
            "days": days.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "reason": "no time of day",
        }),
        Moment::Ambiguous { candidates, why } => {
            json!({ "kind": "ambiguous", "candidates": candidates.iter().map(utc).collect::<Vec<_>>(), "reason": question(*why) })
        }
        Moment::Impossible(cannot) => {
            let mut shown = json!({ "kind": "invalid", "reason": reason(cannot) });
            if let (Cannot::Gap { nearest }, Value::Object(fields)) = (cannot, &mut shown) {
                fields.insert("nearest".to_owned(), json!(nearest.iter().map(utc).collect::<Vec<_>>()));
            }
            shown
        }
        Moment::NotATime => json!({ "kind": "invalid", "reason": "not understood as a time" }),
    }
}

const fn question(why: Why) -> &'static str {
    match why {
        Why::HalfOfDay => "am or pm",
        Why::WhichWeek => "which week",
        Why::DayOrMonth => "day or month first",
        Why::WhichDay => "which day",
        Why::WhichMidnight => "which midnight",
        Why::ClocksRepeat => "dst overlap: the clocks show this time twice",
        Why::WhichZone => "which zone",
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    #[test]
    fn each_line_has_its_own_clock_and_a_bad_one_an_error() {
        let input = concat!(
            "{\"id\":1,\"phrase\":\"tomorrow 3pm\",\"ref\":\"2026-11-24T09:00:00Z\",\"tz\":\"Europe/Berlin\",\"lang\":\"en\"}\n",
            "{\"id\":2,\"phrase\":\"2027-03-28 02:30\",\"ref\":\"2026-11-24T09:00:00Z\",\"tz\":\"Europe/Berlin\",\"lang\":\"de\"}\n",
            "{\"id\":3,\"phrase\":\"2027-10-31 02:30\",\"ref\":\"2026-11-24T09:00:00Z\",\"tz\":\"Europe/Berlin\",\"lang\":\"de\"}\n",
            "{\"id\":4,\"phrase\":\"tomorrow 3pm\",\"ref\":\"noon\"}\n",
        );
        let reader = Reader { now: DateTime::UNIX_EPOCH, zone: Tz::UTC, order: DayMonth::DayFirst };
        let mut out = Vec::new();
        when_lines(input.as_bytes(), reader, &mut out).unwrap();
        let lines: Vec<Value> = String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines[0], json!({ "id": 1, "kind": "instant", "utc": "2026-11-25T14:00:00Z" }));
        assert_eq!(lines[1]["kind"], "invalid");
        assert_eq!(lines[2]["candidates"], json!(["2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"]));
        assert!(lines[3]["error"].is_string());
    }
}
