//! The program is killed, by a signal that it cannot catch, and started again.

use crate::{
    running::{Running, rehearsal, run},
    support::database::{Kind, run as sql, texts},
};
use std::collections::BTreeMap;

/// From the brief to a booked interview; played again it books another one.
const SCRIPT: &str = "/hire\n[Backend]\n1, 3\nGo\n[Done]\n[Skip]\n[Skip]\n[Any level]\npart-time\n[Skip]\n4\n[As soon as possible]\n\
     [Confirm and show matches]\nAda Okonjo\n[Interview]\n1\n[Book it]\n/interviews\n";

/// Lines after which the program is killed: from before the first answer to after the booking.
const DEATHS: [usize; 12] = [0, 1, 9, 40, 75, 110, 121, 130, 142, 150, 157, 160];

#[test]
fn a_talk_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut chat = Running::start(rehearsal(folder.path()));
    chat.say("/hire\n[Backend]\n");
    chat.until("2 of 10");
    chat.kill();
    assert!(run(rehearsal(folder.path()), "1, 3\n").well().contains("3 of 10"));
}

#[tokio::test]
async fn whenever_it_is_killed_nothing_is_lost_and_nothing_happens_twice() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    let mut heard = Vec::new();
    for death in DEATHS {
        let mut chat = Running::start(rehearsal(folder.path()));
        chat.say(SCRIPT);
        chat.says_no_more();
        chat.hear(death);
        heard.extend(chat.kill());
    }
    let anew = SCRIPT.replacen("/hire\n", "/hire\n[Start over]\n", 1);
    heard.extend(run(rehearsal(folder.path()), &anew).well().lines().map(str::to_owned));
    heard.extend(run(rehearsal(folder.path()), "/interviews\n").well().lines().map(str::to_owned));

    assert_eq!(texts(Kind::Sqlite, &url, "pragma integrity_check").await, ["ok"]);
    let left = texts(Kind::Sqlite, &url, "select state from outbox where state <> 'sent'").await;
    assert!(left.is_empty(), "messages are left: {left:?}");
    // An interview takes its cells, and no cell is taken twice.
    let booked = texts(Kind::Sqlite, &url, "select starts_at from interviews where state = 'confirmed' order by starts_at").await;
    assert!(!booked.is_empty(), "the talk came to a booking");
    let mut times = booked.clone();
    times.dedup();
    assert_eq!(times, booked);
    // Everything that was queued was said, at least as often as it was queued.
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &heard {
        *said.entry(line).or_default() += 1;
    }
    let mut queued: BTreeMap<String, usize> = BTreeMap::new();
    let first_lines = "select json_extract(body, '$.body.lines[0][0].ours') from outbox \
                       where json_array_length(body, '$.body.lines[0]') = 1 and json_extract(body, '$.body.lines[0][0].ours') is not null";
    for line in texts(Kind::Sqlite, &url, first_lines).await {
        *queued.entry(line).or_default() += 1;
    }
    assert!(queued.len() >= 10, "the talk came far: {queued:?}");
    for (line, times) in queued {
        assert!(
            said.get(line.as_str()).is_some_and(|said| *said >= times),
            "`{line}` was queued {times} times, and said {:?}",
            said.get(line.as_str())
        );
    }
}

#[tokio::test]
async fn what_a_killed_terminal_had_claimed_is_shown_at_once_by_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    run(rehearsal(folder.path()), "/start\n").well();
    let claim = "update outbox set state = 'leased', settled_at = null, lease_owner = 'dead', \
                 lease_until = '2026-11-30T09:01:00+00:00', not_before = '2026-11-30T09:01:00+00:00'";
    sql(Kind::Sqlite, &url, claim).await;
    assert!(run(rehearsal(folder.path()), "").well().starts_with("Hello!"));
}
