//! What a pool file may hold, and what is said of one that may not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use super::*;
use proptest::prelude::*;

const ROW: &str = "ada,Ada,L2,backend,Builds APIs,go:6;postgresql:4,Europe/Berlin,mon-fri 09:00-17:00,2027-01-31,full_time;part_time,en;de,\
                   Work|https://example.com/a,4,,3,5,ada at example.com";

fn sample_pool() -> Vec<Developer> {
    read(include_bytes!("../../data/sample-pool.csv"), Format::Csv).unwrap()
}

/// A file of one good row in which one cell is another text.
fn with(changed: &str, cell: &str) -> String {
    let mut cells: Vec<&str> = ROW.split(',').collect();
    cells[COLUMNS.iter().position(|column| *column == changed).unwrap()] = cell;
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).unwrap();
    writer.write_record(cells).unwrap();
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn wrong(bytes: impl AsRef<[u8]>, format: Format) -> Vec<String> {
    read(bytes.as_ref(), format).unwrap_err().iter().map(ToString::to_string).collect()
}

fn file(rows: &[&str]) -> String {
    format!("{}\n{}\n", COLUMNS.join(","), rows.join("\n"))
}

#[test]
fn a_row_is_read_whole() {
    let developer = read(file(&[ROW]).as_bytes(), Format::Csv).unwrap().remove(0);
    assert_eq!(
        developer.skills.iter().map(|(skill, years)| (skill.0.as_str(), *years)).collect::<Vec<_>>(),
        [("Go", 6), ("PostgreSQL", 4)]
    );
    assert_eq!(developer.zone, chrono_tz::Tz::Europe__Berlin);
    assert_eq!(developer.hours.0[0], [(540, 1_020)]);
    assert_eq!((developer.scores.system_design, developer.scores.api_development), (Some(4), None));
    assert_eq!((developer.workloads.len(), developer.languages.len(), developer.portfolio.len()), (2, 2, 1));
    assert_eq!(developer.contact.as_deref(), Some("ada at example.com"));
}

#[test]
fn a_work_says_what_it_is_for_and_what_came_of_it() {
    let cell =
        "Ledger|https://example.com/a|domain=fintech|role=lead|stack=Go, PostgreSQL|outcome=40% fewer disputes;Talk|https://example.com/b";
    let developer = read(with("portfolio", cell).as_bytes(), Format::Csv).unwrap().remove(0);
    let [ledger, talk] = &developer.portfolio[..] else { unreachable!("two works") };
    let about = ledger.about.as_deref().unwrap();
    assert_eq!((ledger.domain, about.role.as_deref()), (Some(crate::hiring::domain::Domain::Fintech), Some("lead")));
    assert_eq!((about.stack.as_deref(), about.outcome.as_deref()), (Some("Go, PostgreSQL"), Some("40% fewer disputes")));
    assert_eq!((talk.domain, talk.link.as_str()), (None, "https://example.com/b"));
    for format in [Format::Csv, Format::Json] {
        assert_eq!(read(write(std::slice::from_ref(&developer), format).as_bytes(), format).unwrap(), std::slice::from_ref(&developer));
    }
    let said = |work: &str| wrong(with("portfolio", &format!("A|https://example.com/a|{work}")), Format::Csv).remove(0);
    assert_eq!(said("domain=fintec"), "2, portfolio: `fintec` is not a domain. Did you mean `fintech`?");
    assert_eq!(said("domian=fintech"), "2, portfolio: `domian` is nothing that is said of a work. Did you mean `domain`?");
    assert!(said("fintech").contains("must be like `domain=fintech`"));
}

#[test]
fn roles_of_the_operators_own_are_read_by_their_handbook() {
    let book = crate::hiring::handbook::read("[roles.data]\nname = \"Data engineer\"", &[]).unwrap();
    let file = with("role", "data");
    let pool = read_with(file.as_bytes(), Format::Csv, &book).unwrap();
    assert_eq!(pool[0].role.name(), "data");
    assert_eq!(read_with(write(&pool, Format::Csv).as_bytes(), Format::Csv, &book).unwrap(), pool);
    assert_eq!(wrong(file, Format::Csv), ["2, role: must be backend or fullstack, not `data`"]);
}

#[test]
fn both_formats_give_back_what_was_written() {
    let mut pool = sample_pool();
    pool[0].skills.push((crate::hiring::skill::Skill("Weaving, by \"hand\"".to_owned()), 0));
    for format in [Format::Csv, Format::Json] {
        let written = write(&pool, format);
        assert_eq!(read(written.as_bytes(), format).unwrap(), pool);
        assert_eq!(read(format!("\u{feff}{written}").as_bytes(), format).unwrap(), pool);
        assert!(!write(&[], format).is_empty());
        assert_eq!(read(write(&[], format).as_bytes(), format).unwrap(), []);
    }
}

#[test]
fn each_wrong_cell_is_named_with_what_would_be_right() {
    let long = "x".repeat(200_000);
    let cases: [(&str, &str, &str); 37] = [
        ("id", "Ada", "2, id: must be 1 to 24 of a-z, 0-9, - and _, not `Ada`"),
        ("id", "", "2, id: must be 1 to 24 of a-z, 0-9, - and _, not ``"),
        ("name", " ", "2, name: must not be empty"),
        ("name", "Ada\u{202e}", "2, name: holds the control character U+202E"),
        ("name", "Ada\nB", "2, name: holds the control character U+000A"),
        ("level", "L4", "2, level: must be L1, L2 or L3, not `L4`"),
        ("role", "frontend", "2, role: must be backend or fullstack, not `frontend`"),
        ("headline", "=1+1", "2, headline: begins like a formula, which a spreadsheet would run; begin it with a letter or a digit"),
        ("headline", " +1", "2, headline: begins like a formula, which a spreadsheet would run; begin it with a letter or a digit"),
        ("contact", "@ada", "2, contact: begins like a formula, which a spreadsheet would run; begin it with a letter or a digit"),
        ("headline", "\tx", "2, headline: begins like a formula, which a spreadsheet would run; begin it with a letter or a digit"),
        ("headline", "-x", "2, headline: begins like a formula, which a spreadsheet would run; begin it with a letter or a digit"),
        ("headline", &long, "2, headline: has 200000 bytes, more than 4096; a quote may be missing its end"),
        ("headline", &long[..201], "2, headline: has 201 characters, more than 200"),
        ("skills", "", "2, skills: must name at least one skill, like `go:6;postgresql:6`"),
        ("skills", ";", "2, skills: must name at least one skill, like `go:6;postgresql:6`"),
        ("skills", "go", "2, skills: `go` lacks its years; write it like `go:6`"),
        ("skills", "go:61", "2, skills: `go:61` must have from 0 to 60 whole years"),
        ("skills", "go:-1", "2, skills: `go:-1` must have from 0 to 60 whole years"),
        ("skills", "go:2;golang:3", "2, skills: `Go` comes twice"),
        ("skills", ":2", "2, skills: the name in `:2` must not be empty"),
        ("time_zone", "Europe/Berln", "2, time_zone: `Europe/Berln` is not a time zone. Did you mean `Europe/Berlin`?"),
        ("time_zone", "", "2, time_zone: `` is not a time zone. Zones are named like `Europe/Berlin`"),
        ("weekly_hours", "none", "2, weekly_hours: hold no working time; write for example `mon-fri 09:00-17:00`"),
        ("free_from", "2027-02-30", "2, free_from: must be a date such as 2027-01-31, or empty, not `2027-02-30`"),
        ("workloads", "both", "2, workloads: must be full_time, part_time or both, not `both`"),
        ("workloads", "", "2, workloads: must be `full_time`, `part_time` or `full_time;part_time`"),
        ("workloads", "full-time;full_time", "2, workloads: `full_time` comes twice"),
        ("languages", "English", "2, languages: `English` is not an ISO 639-1 code such as `en`"),
        ("languages", "", "2, languages: must name at least one language, like `en;es`"),
        ("portfolio", "https://example.com", "2, portfolio: `https://example.com` must be like `Title|https://example.com/work`"),
        ("portfolio", "A|http://example.com", "2, portfolio: `http://example.com` must be an https:// address of at most 500 characters"),
        (
            "portfolio",
            "A|https://me@example.com",
            "2, portfolio: `https://me@example.com` must be an https:// address of at most 500 characters",
        ),
        ("portfolio", "A|javascript:alert(1)", "2, portfolio: `javascript:alert(1)` must be an https:// address of at most 500 characters"),
        ("system_design", "0", "2, system_design: must be from 1 to 5, or empty for not assessed, not `0`"),
        ("communication", "6", "2, communication: must be from 1 to 5, or empty for not assessed, not `6`"),
        ("api_development", "4.5", "2, api_development: must be from 1 to 5, or empty for not assessed, not `4.5`"),
    ];
    for (column, cell, said) in cases {
        assert_eq!(wrong(with(column, cell), Format::Csv), [said]);
    }
    for hours in ["mon-fri 9-25", "someday 09:00-17:00", "", "mon"] {
        let said = wrong(with("weekly_hours", hours), Format::Csv);
        assert!(said.len() == 1 && said[0].starts_with("2, weekly_hours: "), "{said:?}");
    }
}

#[test]
fn all_bad_rows_are_listed_with_the_line_on_which_they_begin() {
    let bad = ROW.replace("Builds APIs", "\"Builds\r\nAPIs\"");
    let twice = ROW.replace("L2", "L9").replace("Europe/Berlin", "Berlin");
    let text = format!(
        "# a note\r\n\r\n{}\r\n# another\r\n{bad}\r\n\r\n# and\r\n{twice}\r\n{}\r\n",
        COLUMNS.join(","),
        ROW.replace("ada,", "bo,")
    );
    assert_eq!(
        wrong(text, Format::Csv),
        [
            "5, headline: holds the control character U+000D",
            "9, id: `ada` is taken by line 5",
            "9, level: must be L1, L2 or L3, not `L9`",
            "9, time_zone: `Berlin` is not a time zone. Did you mean `Europe/Berlin`?",
        ]
    );
}

#[test]
fn the_header_names_what_it_lacks_and_what_is_meant() {
    let lacking = COLUMNS.join(",").replace("headline", "headlin").replace(",contact", "");
    assert_eq!(wrong(lacking, Format::Csv), ["1: `headlin` is not a column. Did you mean `headline`?", "1: the header lacks `headline`"]);
    assert_eq!(wrong("id;name;level\n", Format::Csv), ["1: the columns must be separated by commas"]);
    assert_eq!(wrong(format!("{},id\n", COLUMNS.join(",")), Format::Csv), ["1: the column `id` comes twice"]);
    assert!(wrong("", Format::Csv)[0].starts_with("1: the file is empty"));
    assert_eq!(wrong(file(&["ada,Ada"]), Format::Csv), ["2: has 2 cells, but the header has 17; a cell with a comma needs quotes"]);
    let swapped = "name,id,level,role,headline,skills,time_zone,weekly_hours,workloads,languages\nAda,ada,L1,backend,Hi,go:1,UTC,mon 9-17,part_time,en\n";
    assert_eq!(read(swapped.as_bytes(), Format::Csv).unwrap()[0].name, "Ada");
}

#[test]
fn what_is_not_utf8_is_named_by_its_line() {
    let mut bytes = file(&[ROW]).into_bytes();
    bytes.extend_from_slice(b"b\xf6,B");
    assert_eq!(wrong(&bytes, Format::Csv)[0], "3: has 2 cells, but the header has 17; a cell with a comma needs quotes");
    assert_eq!(wrong(&bytes, Format::Csv)[1], "3, id: is not UTF-8; save the file as \"CSV UTF-8\"");
    assert_eq!(wrong(b"\xff\xfei\0d\0", Format::Csv), ["1: the file is not UTF-8; save it as \"CSV UTF-8\""]);
    assert_eq!(wrong(b"[\n{\"id\": \"\xff\"}]", Format::Json), ["2: the file is not UTF-8 from here on"]);
}

#[test]
fn json_takes_numbers_and_arrays_and_names_the_line_of_the_object() {
    let good = r#"{"id": "ada", "name": "Ada", "level": "L1", "role": "backend", "headline": "Hi", "skills": ["go:2", "rust:1"], "time_zone": "UTC",
        "weekly_hours": "mon 9-17", "workloads": ["full_time"], "languages": ["en"], "system_design": 4, "contact": null}"#;
    let read_one = read(format!("[{good}]").as_bytes(), Format::Json).unwrap().remove(0);
    assert_eq!((read_one.skills.len(), read_one.scores.system_design, read_one.contact), (2, Some(4), None));
    let bad = good.replace("\"headline\"", "\"headlin\"").replace("null", "{}");
    assert_eq!(
        wrong(format!("[\n{good},\n\n{bad}\n]"), Format::Json),
        [
            "5: `headlin` is not a column. Did you mean `headline`?",
            "5, headline: is missing",
            "5, contact: must be a text, a whole number, null, or an array of texts",
        ]
    );
    assert_eq!(wrong(r#"[{"id": "a", "id": "b"}]"#, Format::Json)[0], "1, id: comes twice");
    assert_eq!(wrong("{}", Format::Json), ["1: the file must be an array of objects: [{…}, {…}]"]);
    assert_eq!(
        wrong("[\n3]", Format::Json),
        ["2: this is not JSON as expected: invalid type: integer `3`, expected an object for each developer"]
    );
    assert!(wrong(format!("[{good}\n{good}]"), Format::Json)[0].starts_with("3: a `,` or a `]` is missing"));
    assert_eq!(wrong(format!("[{good},"), Format::Json), ["2: the array does not end"]);
    assert_eq!(wrong("[] x", Format::Json), ["1: there is something behind the array"]);
}

#[test]
fn a_skill_outside_the_taxonomy_is_kept_and_noted() {
    let pool = read(with("skills", "Zzyzx weaving:3;go:1").as_bytes(), Format::Csv).unwrap();
    assert_eq!(pool[0].skills[0].0.0, "Zzyzx weaving");
    assert_eq!(notes(&pool), ["ada: the skill `Zzyzx weaving` is not in the taxonomy and is kept as it is."]);
}

proptest! {
    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..300), cell in "\\PC{0,60}", column in 0..COLUMNS.len()) {
        let _ = read(&bytes, Format::Csv);
        let _ = read(&bytes, Format::Json);
        let mut headed = file(&[]).into_bytes();
        headed.extend_from_slice(&bytes);
        let _ = read(&headed, Format::Csv);
        // What is accepted survives being written and read, in both formats.
        if let Ok(pool) = read(with(COLUMNS[column], &cell).as_bytes(), Format::Csv) {
            for format in [Format::Csv, Format::Json] {
                prop_assert_eq!(read(write(&pool, format).as_bytes(), format), Ok(pool.clone()));
            }
        }
    }
}

#[test]
fn what_a_file_changes_is_counted_by_id() {
    let before = sample_pool();
    assert!(Changes::between(&before, &before).is_empty());
    let mut after = before.clone();
    let gone = after.remove(0);
    after[1].headline.push('!');
    let mut new = gone.clone();
    new.id = DeveloperId("somebody-new".to_owned());
    after.push(new);
    // Where they stand is no difference.
    after.reverse();
    let changes = Changes::between(&before, &after);
    assert_eq!((changes.new, changes.gone), (vec![gone.name.as_str()], vec![gone.name.as_str()]));
    assert_eq!((changes.changed, changes.unchanged), (vec![before[2].name.as_str()], before.len() - 2));
}
