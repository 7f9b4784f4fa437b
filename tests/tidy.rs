//! What the compiler does not check: who may import whom, that words and code fit each other, and size.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the project has to stop")]

#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/words.rs"]
mod words;

use source::{Modules, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Who may import whom; everything not listed is forbidden.
const MAY_IMPORT: [(&str, &[&str]); 12] = [
    ("hiring", &[]),
    ("guide", &["hiring"]),
    ("conversation", &["hiring", "guide"]),
    ("i18n", &["conversation", "hiring"]),
    ("store", &["hiring", "conversation", "i18n"]),
    ("service", &["hiring", "guide", "conversation", "i18n", "store"]),
    // Text in, developers out: the command line reads pool files from the disk, and adapters from what staff attach.
    ("pool_file", &["hiring"]),
    // Of the store they see what the service hands on: keys of chats, and errors.
    ("adapters", &["service", "conversation", "i18n", "hiring", "store", "pool_file"]),
    ("operations", &["service", "store", "hiring", "pool_file"]),
    // Which languages there are.
    ("config", &["hiring", "i18n"]),
    ("cli", &["hiring"]),
    ("main", &["hiring", "guide", "conversation", "i18n", "store", "service", "pool_file", "adapters", "operations", "config", "cli"]),
];

/// Words of code, and where alone they may stand (the beginning of a path below `src/`).
const ONLY_IN: [(&str, &str); 6] = [
    ("sqlx", "store/"),
    ("serenity", "adapters/discord"),
    ("teloxide", "adapters/telegram"),
    ("Utc::now", "service/clock.rs"),
    ("Local::now", "service/clock.rs"),
    ("SystemTime::now", "service/clock.rs"),
];

/// The part that only computes: it can be run again, and gives the same again.
const PURE: [&str; 4] = ["hiring", "guide", "conversation", "i18n"];
const IMPURE: [&str; 15] = [
    "async",
    "await",
    "tokio",
    "now",
    "now_utc",
    "now_v7",
    "new_v4",
    "Instant::now",
    "std::time",
    "SystemTime",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
];

const MOST_LINES: usize = 500;
/// Discord's limit for the words of a button.
const MOST_LABEL: usize = 80;

fn passes(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Whether the code has this word or path, not as a part of a longer word.
fn has(code: &str, word: &str) -> bool {
    let inside = |character: Option<char>| character.is_some_and(|character| character.is_alphanumeric() || character == '_');
    code.match_indices(word).any(|(at, _)| !inside(code[..at].chars().next_back()) && !inside(code[at + word.len()..].chars().next()))
}

#[test]
fn modules_import_only_what_they_may() {
    let sources = Source::all();
    let modules = Modules::of(&sources);
    let mut faults = Vec::new();
    let mut imports = BTreeMap::new();
    for source in &sources {
        let used = source.imports(&modules);
        if let Some((_, may)) = MAY_IMPORT.iter().find(|(module, _)| *module == source.top()) {
            let tops = used.iter().filter_map(|module| module.first()).filter(|top| *top != source.top());
            faults.extend(tops.filter(|top| !may.contains(&top.as_str())).map(|top| format!("src/{} must not import {top}", source.path)));
        } else if !source.top().is_empty() {
            faults.push(format!("src/{}: MAY_IMPORT does not know this module", source.path));
        }
        imports.insert(source.module.clone(), used);
    }
    faults.extend(source::mutual(&imports));
    passes(&faults);
}

#[test]
fn what_is_kept_to_one_place_stays_there() {
    let mut faults = Vec::new();
    for source in Source::all() {
        for (word, place) in ONLY_IN {
            if !source.path.starts_with(place) && has(&source.code, word) {
                faults.push(format!("src/{}: {word} belongs into src/{place}", source.path));
            }
        }
        for word in IMPURE.iter().filter(|_| PURE.contains(&source.top())) {
            let bad = match *word {
                // `now` is passed in as an argument; reading it is what is forbidden.
                "now" | "now_utc" => has(&source.code, &format!("::{word}")),
                word => has(&source.code, word),
            };
            if bad {
                faults.push(format!("src/{}: {word} has no place in {}", source.path, source.top()));
            }
        }
    }
    passes(&faults);
}

#[test]
fn words_and_code_fit_each_other() {
    let mut faults = Vec::new();
    let languages = words::read(&mut faults);
    let english = &languages["en"];
    let keys: BTreeMap<&str, &words::Message> = english.values().flatten().map(|(key, message)| (key.as_str(), message)).collect();

    let mut used: BTreeSet<&str> = keys.values().flat_map(|message| &message.references).map(String::as_str).collect();
    for reference in &used {
        if !keys.contains_key(reference) {
            faults.push(format!("locales/en refers to {reference}, which is not there"));
        }
    }
    let sources = Source::all();
    for source in &sources {
        for literal in source.literals.iter().filter(|literal| looks_like_a_key(literal, english)) {
            let begun = literal.ends_with('-');
            let meant: Vec<&str> =
                keys.keys().copied().filter(|key| if begun { key.starts_with(literal.as_str()) } else { key == literal }).collect();
            if meant.is_empty() {
                faults.push(format!("src/{}: {literal} is not in locales/en", source.path));
            }
            used.extend(meant);
        }
    }
    faults.extend(keys.keys().filter(|key| !used.contains(*key)).map(|key| format!("locales/en: nobody says {key}")));

    for (file, messages) in english {
        for key in messages.keys() {
            let fits = if key.starts_with('-') { file == "common" } else { key.starts_with(&format!("{file}-")) };
            if !fits {
                faults.push(format!("locales/en/{file}.ftl: {key} does not begin with the file's name (terms belong into common)"));
            }
        }
    }
    passes(&faults);
}

/// The languages of the bot: each has every file, and in it every message with the variables of the English one.
const LANGUAGES: [&str; 5] = ["de", "en", "es", "fr", "pt"];

#[test]
fn translations_match_english() {
    let mut faults = Vec::new();
    let languages = words::read(&mut faults);
    assert_eq!(languages.keys().collect::<Vec<_>>(), LANGUAGES);
    for (language, files) in languages.iter().filter(|(language, _)| *language != "en") {
        let missing = languages["en"].keys().filter(|file| !files.contains_key(*file));
        faults.extend(missing.map(|file| format!("locales/{language} lacks {file}.ftl")));
        for (file, messages) in files {
            let place = format!("locales/{language}/{file}.ftl");
            let Some(english) = languages["en"].get(file) else {
                faults.push(format!("{place} has no English original"));
                continue;
            };
            for (key, original) in english {
                match messages.get(key) {
                    Some(message) if message.variables != original.variables => {
                        faults.push(format!("{place}: {key} has {:?}, English {:?}", message.variables, original.variables));
                    }
                    Some(_) => {}
                    None => faults.push(format!("{place} lacks {key}")),
                }
            }
            faults.extend(messages.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{place}: {key} is not English")));
        }
    }
    passes(&faults);
}

#[test]
fn labels_fit_on_buttons() {
    let mut faults = Vec::new();
    let languages = words::read(&mut faults);
    let labels: BTreeSet<String> = Source::all().iter().flat_map(|source| labels(source.raw_code())).collect();
    for (language, files) in &languages {
        for (key, message) in files.values().flatten().filter(|(key, _)| labels.contains(*key)) {
            if message.longest > MOST_LABEL {
                faults.push(format!("locales/{language}: {key} is about {} characters long, a button holds {MOST_LABEL}", message.longest));
            }
        }
    }
    passes(&faults);
}

#[test]
fn files_are_short_and_finished() {
    let unfinished = [["TO", "DO"], ["FIX", "ME"], ["todo", "!"], ["unimplemented", "!"]].map(|parts| parts.concat());
    let mut faults = Vec::new();
    for source in Source::all() {
        if source.lines > MOST_LINES {
            faults.push(format!("src/{}: {} lines, at most {MOST_LINES}", source.path, source.lines));
        }
        for word in unfinished.iter().filter(|word| has(&source.raw, word)) {
            faults.push(format!("src/{}: {word}", source.path));
        }
    }
    for path in source::files(&source::root().join("locales"), "ftl") {
        let text = std::fs::read_to_string(&path).unwrap();
        faults.extend(unfinished.iter().filter(|word| has(&text, word)).map(|word| format!("{}: {word}", path.display())));
    }
    passes(&faults);
}

/// `briefing-ask-role`, or the beginning of keys that are put together: `common-language-`.
fn looks_like_a_key<File>(literal: &str, english: &BTreeMap<String, File>) -> bool {
    const MODULES: [&str; 9] = ["common", "menu", "briefing", "browsing", "scheduling", "trialing", "settings", "asking", "guide"];
    let Some((prefix, rest)) = literal.split_once('-') else { return false };
    let ours = MODULES.contains(&prefix) || english.contains_key(prefix);
    let spelled = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    ours && rest.starts_with(|first: char| first.is_ascii_lowercase()) && rest.chars().all(spelled)
}

/// Keys that are made into a button on the spot: `.button(Text::new("key")`, `.beside(…)`, `label: Text::new("key")`.
fn labels(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for opening in [".button(", ".beside(", "label: "] {
        for (at, _) in source.match_indices(opening) {
            let after = source[at + opening.len()..].trim_start();
            if let Some(key) = after.strip_prefix("Text::new(\"").and_then(|key| key.split('"').next()) {
                found.push(key.to_owned());
            }
        }
    }
    found
}

/// The reader of sources is itself worth a test: a check that overlooks everything passes.
#[test]
fn the_reader_sees_what_it_should() {
    let (code, literals) = source::split(
        "use a::b; // \"no\"\nlet x = \"say \\\"hi\\\" // not a comment\"; let c = '\"'; fn f<'a>(s: &'a str) {} r#\"raw \"q\"\"# /* \"gone\" */ end",
    );
    assert_eq!(literals, ["say \\\"hi\\\" // not a comment", "raw \"q\""]);
    assert!(code.contains("fn f<'a>(s: &'a str)") && code.ends_with("end") && !code.contains("no"), "{code}");

    let names =
        |modules: &[&str]| modules.iter().map(|module| module.split("::").map(str::to_owned).collect()).collect::<BTreeSet<Vec<String>>>();
    let file = |module: &str, code: &str| Source {
        path: String::new(),
        lines: 0,
        raw: String::new(),
        code: code.to_owned(),
        literals: Vec::new(),
        module: module.split("::").map(str::to_owned).collect(),
    };
    let files = [
        file("talk", "mod a; pub use a::{A, Z}; fn f() { b::go() }"),
        file("talk::a", "use super::{b::{self, B}, C};\nfn f() { crate::trade::c::go(x); std::mem::take(y) }"),
        file("talk::b", "use crate::talk::A; use crate::trade::D as E;"),
        file("trade", "pub use c::D;"),
        file("trade::c", ""),
    ];
    let modules = Modules::of(&files);
    let imports = |at: usize| files[at].imports(&modules);
    assert_eq!(imports(0), names(&["talk::a", "talk::b"]));
    assert_eq!(imports(1), names(&["talk", "talk::b", "trade::c"]));
    assert_eq!(imports(2), names(&["talk::a", "trade::c"]), "what is handed on counts where it is made");
    let both = BTreeMap::from(
        [("talk::a", "talk::b"), ("talk::b", "talk::a"), ("talk", "talk::a")]
            .map(|(from, to)| (from.split("::").map(str::to_owned).collect::<Vec<_>>(), names(&[to]))),
    );
    assert_eq!(source::mutual(&both), ["talk::a and talk::b import each other"]);
}
