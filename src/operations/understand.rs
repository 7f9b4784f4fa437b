//! What the bot reads in a text, as JSON, for whoever wants to know why.

use super::lines::{answer_each, text};
use crate::hiring::{
    level::{Level, Workload},
    reading::{self, Pay, Period, Remote, Trade, Understanding},
    skill::Skill,
};
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// The longest text that is read, in bytes: many times the longest job post.
const LONGEST: usize = 1_000_000;

/// Reads one text.
///
/// # Errors
/// That the text is too long, or that `out` cannot be written.
pub fn understand(text: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let read = shown(text).map_err(anyhow::Error::msg)?;
    writeln!(out, "{read}")?;
    Ok(())
}

/// Reads `{"id", "text"}` a line.
///
/// # Errors
/// That `input` cannot be read, or `out` not be written.
pub fn understand_lines(input: impl BufRead, out: &mut impl Write) -> anyhow::Result<()> {
    answer_each(input, out, |fields| shown(text(fields, "text")?))
}

fn shown(text: &str) -> Result<Value, String> {
    if text.len() > LONGEST {
        return Err(format!("the text is longer than {LONGEST} bytes"));
    }
    Ok(as_json(&reading::understand(text)))
}

fn as_json(read: &Understanding) -> Value {
    let names = |skills: &[Skill]| skills.iter().map(|skill| skill.0.clone()).collect::<Vec<_>>();
    let skills = [names(&read.must), names(&read.nice)].concat();
    json!({
        "skills": skills,
        "nice": names(&read.nice),
        "excluded": names(&read.excluded),
        "level": read.level.map(Level::name),
        "engagement": read.workload.map(|workload| match workload {
            Workload::FullTime => "full",
            Workload::PartTime => "part",
        }),
        "budget": read.pay.as_ref().map(pay),
        "start": read.start,
        "tz": read.zone,
        "region": read.regions,
        "remote": read.remote.map(|remote| match remote {
            Remote::Yes => "yes",
            Remote::No => "no",
            Remote::Hybrid => "hybrid",
        }),
        // Where nothing says so, this bot hires for the server side.
        "role": match read.trade {
            Some(Trade::Backend) | None => "backend",
            Some(Trade::Fullstack) => "fullstack",
            Some(Trade::Other) => "other",
        },
    })
}

fn pay(pay: &Pay) -> Value {
    // Whole units where there are no cents.
    let amount = |cents: Option<i64>| {
        cents.map(|cents| {
            if cents % 100 == 0 {
                json!(cents / 100)
            } else {
                json!(format!("{}.{:02}", cents / 100, cents % 100).parse::<f64>().unwrap_or_default())
            }
        })
    };
    let period = match pay.period {
        Period::Hour => "hour",
        Period::Day => "day",
        Period::Month => "month",
        Period::Year => "year",
    };
    json!({ "min": amount(pay.min), "max": amount(pay.max), "currency": pay.currency.code(), "period": period })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_gets_an_error_and_the_rest_goes_on() {
        let input = "{\"id\":1,\"text\":\"senior go dev\"}\nnonsense\n\n{\"id\":\"b\"}\n{\"id\":3,\"text\":\"no php, python\"}\n";
        let mut out = Vec::new();
        understand_lines(input.as_bytes(), &mut out).unwrap();
        let lines: Vec<Value> = String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 4);
        assert_eq!((&lines[0]["id"], &lines[0]["skills"], &lines[0]["level"]), (&json!(1), &json!(["Go"]), &json!("L3")));
        assert!(lines[1]["error"].is_string() && lines[1]["id"].is_null());
        assert_eq!((&lines[2]["id"], &lines[2]["error"]), (&json!("b"), &json!("`text` is missing")));
        assert_eq!((&lines[3]["skills"], &lines[3]["excluded"]), (&json!(["Python"]), &json!(["PHP"])));
    }
}
