//! Who did what and when, for an operator who wants to know.

use super::advice::advised;
use crate::store::{Line, Store, WorkspaceId};
use chrono::{DateTime, SecondsFormat, Utc};
use std::io::Write;
use uuid::Uuid;

/// Lines that are read at once.
const AT_ONCE: i64 = 1_000;

/// Writes a line for each change: when, where, by whom, what, to what. `-` stands for what there is none of: nobody did it but the
/// clock, or it was done to nothing that has a name.
///
/// # Errors
/// A failure of the database, or that `out` cannot be written.
pub async fn audit(
    store: &Store,
    workspace: Option<WorkspaceId>,
    since: Option<DateTime<Utc>>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let since = since.unwrap_or(DateTime::UNIX_EPOCH);
    let mut after = 0;
    loop {
        let lines = store.audit(workspace, since, after, AT_ONCE).await.map_err(|error| advised(&error))?;
        let Some((last, _)) = lines.last() else { return Ok(()) };
        after = *last;
        for (_, line) in &lines {
            writeln!(out, "{}", shown(line))?;
        }
    }
}

fn shown(line: &Line) -> String {
    let id = |id: Option<Uuid>| id.map_or_else(|| "-".to_owned(), |id| id.to_string());
    let at = line.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("{at}  {}  {}  {}  {}", id(line.workspace), id(line.account), line.what, line.subject.as_deref().unwrap_or("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_none_of_is_a_dash() {
        let id = Uuid::from_u128(1);
        let mut line =
            Line { at: DateTime::UNIX_EPOCH, account: None, workspace: Some(id), what: "trial_lapsed".to_owned(), subject: None };
        assert_eq!(shown(&line), format!("1970-01-01T00:00:00Z  {id}  -  trial_lapsed  -"));
        line.account = Some(id);
        assert!(shown(&line).contains(&format!("{id}  {id}  trial_lapsed")));
    }
}
