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

#[test]
fn somebody_is_handed_what_is_stored_and_then_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let talk = "backend developer with Go and PostgreSQL, part-time, L3\n/support\nMay I pay in zlotys?\n/privacy\n[Send me everything]\n";
    let said = run(rehearsal(folder.path()), talk).well();
    let path = said.lines().find_map(|line| line.strip_prefix("📎 ")).unwrap();
    let handed: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder.path().join(path)).unwrap()).unwrap();
    assert_eq!(handed["stored"]["support_requests"][0]["words"], "May I pay in zlotys?");
    let account = handed["account"].as_str().unwrap();
    let exported: serde_json::Value = serde_json::from_str(&ok(folder.path(), &["export-account", account])).unwrap();
    assert_eq!(exported["stored"]["chats"], handed["stored"]["chats"]);
    let audit = ok(folder.path(), &["audit", "--since", "2026-11-30"]);
    assert!(audit.lines().any(|line| line.contains("support_asked") && line.contains(account)), "{audit}");
    assert_eq!(ok(folder.path(), &["audit", "--since", "2026-12-24"]), "");

    run(hirebot(folder.path(), &["erase-account", "console:dana"]), "").badly(1, &["--yes", "Nothing was changed"]);
    run(hirebot(folder.path(), &["erase-account", "console:nobody", "--yes"]), "").badly(1, &["no account `console:nobody`"]);
    assert!(ok(folder.path(), &["erase-account", "console:dana", "--yes"]).contains("erased: 1 chats"));
    for file in ["hirebot.db", "hirebot.db-wal"] {
        let bytes = fs::read(folder.path().join(file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("zlotys") && !text.contains("console:dana") && !text.contains(account), "{file}");
    }
    assert!(ok(folder.path(), &["audit"]).contains("erased"));
    assert!(run(rehearsal(folder.path()), "/start\n").well().contains("Hello!"), "a newcomer is greeted as one");
}

#[test]
fn sheets_hold_what_there_is_and_no_formulas() {
    let folder = tempfile::tempdir().unwrap();
    let talk = "backend developer with Go and PostgreSQL, part-time, L3\n[Skip]\n[Skip]\n[Skip]\n[Skip]\n2 h\nas soon as possible\n[Edit: Notes]\n\
                =cmd|' /C calc'!A0\n[Confirm and show matches]\n";
    run(rehearsal(folder.path()), talk).well();
    let said = ok(folder.path(), &["export", "briefs", "briefs.csv"]);
    assert!(said.contains("briefs.csv: 1 rows"), "{said}");
    let mut reader = csv::Reader::from_path(folder.path().join("briefs.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    let cell = |name: &str| &row[header.iter().position(|column| column == name).unwrap()];
    assert_eq!((cell("must"), cell("workload"), cell("notes")), ("Go;PostgreSQL", "part_time", "'=cmd|' /C calc'!A0"));
    for empty in ["interviews", "trials", "engagements"] {
        assert!(ok(folder.path(), &["export", empty, "empty.csv"]).contains("0 rows"));
    }
    run(hirebot(folder.path(), &["export", "briefs", "no/such/folder.csv"]), "").badly(1, &["no/such/folder.csv cannot be written"]);
}

#[test]
fn a_question_in_one_terminal_is_answered_in_another() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bot.toml"), "[staff]\nconsole_users = [\"sam\"]\n").unwrap();
    let chat = |name: &str, more: &[&str], typed: &str| {
        let mut command = hirebot(folder.path(), &["--config", "bot.toml", "chat", "--rehearse", "--locale", "en", "--as", name]);
        command.args(["--clock-start", "2026-11-30T09:00:00Z"]).args(more);
        run(command, typed).well()
    };
    chat("dana", &[], "/human\nCan I pay in zlotys?\n");
    let sam = chat("sam", &["--staff"], "[I'll answer]\nYes, any currency.\n");
    assert!(sam.contains("A question from Terminal user dana") && sam.contains("It's yours: “Can I pay in zlotys?”"), "{sam}");
    let dana = chat("dana", &[], "Thanks!\n");
    assert!(dana.contains("Sam from our team: Yes, any currency.") || dana.contains("sam from our team: Yes, any currency."), "{dana}");
    assert!(!dana.contains("[Hire]"), "the bot is quiet: {dana}");
    assert!(chat("sam", &["--staff"], "[Hand back to the bot]\n").contains("They write: “Thanks!”"));
    assert!(ok(folder.path(), &["--config", "bot.toml", "status"]).contains("1  support requests: 1 closed"));
}
