//! What operators run: the pool, `check`, `migrate` and `status`.

use crate::running::{hirebot, rehearsal, run};
use std::{fs, path::Path};

fn ok(folder: &Path, arguments: &[&str]) -> String {
    run(hirebot(folder, arguments), "").well()
}

#[test]
fn an_installation_is_made_looked_at_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    run(hirebot(folder.path(), &["status"]), "").badly(1, &["hirebot migrate"]);
    assert_eq!(run(hirebot(folder.path(), &["check"]), "").code, Some(1));
    assert!(ok(folder.path(), &["migrate"]).contains("sqlite://hirebot.db: schema 8 created"));
    assert!(ok(folder.path(), &["migrate"]).contains("nothing to do"));
    let checked = ok(folder.path(), &["check"]);
    assert!(checked.contains("database  sqlite://hirebot.db answers") && checked.contains("pool      empty"), "{checked}");
    run(rehearsal(folder.path()), "/hire\n").well();
    let status = ok(folder.path(), &["status"]);
    for line in ["       1  chats", "       1  messages: 1 sent", "developers in the pool", "0  interviews"] {
        assert!(status.contains(line), "`{line}` is not in\n{status}");
    }
}

#[test]
fn why_somebody_was_shown_or_left_out_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let talk = "backend developer with Go and gRPC, part-time, L3\nskip\nskip\nskip\nskip\n2\nsoon\n[Confirm and show matches]\n";
    assert!(run(rehearsal(folder.path()), talk).well().contains("Ada Okonjo"));
    let explained = |developer: &str| ok(folder.path(), &["explain", "", developer]);
    let ada = explained("sample-ada-o");
    for part in
        ["revision 1", "by rules 2: number 1 of 2", "2 of 2 must-haves: Go 9 y", "today, by rules 2", "weights: years in the must-haves 20"]
    {
        assert!(ada.contains(part), "`{part}` is not in\n{ada}");
    }
    let ravi = explained("sample-ravi-s");
    for part in ["never on a page that was shown", "does not fit; left out by", "must-have skill Go", "    level"] {
        assert!(ravi.contains(part), "`{part}` is not in\n{ravi}");
    }
    run(hirebot(folder.path(), &["explain", "zzz", "sample-ada-o"]), "").badly(1, &["there is no brief `zzz`"]);
    run(hirebot(folder.path(), &["explain", "", "sample-ada-p"]), "").badly(1, &["Did you mean `sample-ada-o`?"]);
}

#[test]
fn staff_at_a_terminal_are_named_in_the_config() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bot.toml"), "[staff]\nconsole_users = [\"dana\"]\n").unwrap();
    let chat = |more: &[&str]| {
        let mut command = hirebot(folder.path(), &["--config", "bot.toml", "chat", "--rehearse", "--locale", "en"]);
        command.args(more);
        run(command, "/admin status\n")
    };
    assert!(chat(&["--as", "dana", "--staff"]).well().contains("62 developers"));
    assert!(chat(&["--as", "dana"]).well().contains("This is for the people who run the bot."));
    chat(&["--as", "erik", "--staff"]).badly(1, &["`erik` is not in `staff.console_users`"]);
}

#[test]
fn a_pool_goes_out_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    run(rehearsal(folder.path()), "").well();
    ok(folder.path(), &["pool", "export", "pool.csv"]);
    assert!(ok(folder.path(), &["pool", "check", "pool.csv"]).contains("nothing is wrong"));
    assert!(ok(folder.path(), &["pool", "import", "pool.csv"]).contains("imported"));
    ok(folder.path(), &["pool", "export", "again.csv"]);
    ok(folder.path(), &["pool", "export", "pool.json"]);
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("pool.csv"), read("again.csv"));
    assert!(ok(folder.path(), &["pool", "check", "pool.json"]).contains("nothing is wrong"));
    run(hirebot(folder.path(), &["pool", "check", "none.csv"]), "").badly(1, &["none.csv cannot be read"]);
}

#[test]
fn every_bad_row_is_listed_and_nothing_is_imported() {
    let folder = tempfile::tempdir().unwrap();
    run(rehearsal(folder.path()), "").well();
    ok(folder.path(), &["pool", "export", "pool.csv"]);
    let exported = fs::read(folder.path().join("pool.csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(exported.as_slice());
    let header = reader.byte_headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|column| column == name.as_bytes()).unwrap();
    let rows: Vec<csv::ByteRecord> = reader.byte_records().map(Result::unwrap).collect();
    let long = "x".repeat(200_000);
    let first_id = String::from_utf8(rows[0][0].to_vec()).unwrap();
    let wrong: [(&str, &[u8]); 7] = [
        ("time_zone", b"Africa/Lagoss"),
        ("weekly_hours", b"Mon 25:00-99:00"),
        ("id", first_id.as_bytes()),
        ("skills", b""),
        ("headline", long.as_bytes()),
        ("headline", b"=1+1"),
        ("name", b"\xff\xfe"),
    ];
    let write = |mistakes: &[(&str, &[u8])]| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_byte_record(&header).unwrap();
        writer.write_byte_record(&rows[0]).unwrap();
        for ((name, cell), row) in mistakes.iter().zip(&rows[1..]) {
            let changed = row.iter().enumerate().map(|(at, old)| if at == column(name) { *cell } else { old });
            writer.write_record(changed).unwrap();
        }
        fs::write(folder.path().join("bad.csv"), writer.into_inner().unwrap()).unwrap();
    };
    write(&wrong[..6]);
    for command in ["check", "import"] {
        let ended = run(hirebot(folder.path(), &["pool", command, "bad.csv"]), "");
        ended.badly(1, &["6 mistakes in 6 rows; nothing was imported"]);
        for ((name, _), line) in wrong[..6].iter().zip(3..) {
            assert!(ended.err.contains(&format!("bad.csv:{line}, {name}: ")), "line {line} is not in\n{}", ended.err);
        }
        assert!(ended.err.len() < 4_000, "what is too long is not repeated");
    }
    write(&wrong[6..]);
    run(hirebot(folder.path(), &["pool", "check", "bad.csv"]), "").badly(1, &["UTF-8", "bad.csv:3"]);
    ok(folder.path(), &["pool", "export", "after.csv"]);
    assert_eq!(fs::read(folder.path().join("after.csv")).unwrap(), exported);
}
