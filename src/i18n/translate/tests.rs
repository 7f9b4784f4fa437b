#![expect(clippy::unwrap_used, reason = "tests")]

use super::*;
use crate::{
    conversation::action::Action,
    hiring::{
        level::Level,
        money::{Currency, Money},
    },
    i18n::message::Span,
};
use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;

const EN: &str = "
-brand = hirebot
t-found = { $n ->
    [one] { $n } developer
   *[other] { $n } developers
}
t-who = Meet { $who } at { $at }.
t-all = { $list }
t-english = Only English: { $at }
t-hello = { -brand } says hello
t-two = First
    second { $who }
t-level = { $level ->
    [L1] junior
   *[other] level { $level }
}
t-outer = <{ $inner }>
common-language-de = German
";
const DE: &str = "
t-found = { $n ->
    [one] { $n } Entwickler
   *[other] { $n } Entwickler:innen
}
t-who = { $at }: { $who }, { $who }
t-all = { $list }
t-hello = { -brand } grüßt
t-outer = ‹{ $inner }›
common-language-de = Deutsch
";
const ES: &str = "t-all = { $list }\nt-found = { $n } personas\n";

fn i18n() -> I18n {
    I18n::from_files(&[("en", "t", EN), ("de", "t", DE), ("es", "t", ES)]).unwrap()
}

fn say(locale: &str, text: Text) -> Message {
    i18n().message(locale, &Reply::new(text))
}

fn at() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 3, 14, 0, 0).unwrap()
}

fn when() -> Value {
    Value::Slot(at(), Tz::Europe__Berlin)
}

#[test]
fn the_embedded_files_load_and_every_language_has_some() {
    let i18n = I18n::new().unwrap();
    let german = |tag: &str| i18n.value(&i18n.voice(Locale::negotiate(tag)), &Value::Language("de".into()));
    assert_eq!((german("en"), german("de-AT"), german("es")), ("German".into(), "Deutsch".into(), "alemán".into()));
}

#[test]
fn it_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<I18n>();
}

#[test]
fn counts_are_grouped_and_choose_the_form() {
    for (tag, n, expected) in [
        ("en", 1_i64, "1 developer"),
        ("en", 2, "2 developers"),
        ("en", 1_234_567, "1,234,567 developers"),
        ("de", 1, "1 Entwickler"),
        ("de", 12_345, "12.345 Entwickler:innen"),
        ("es", 1234, "1234 personas"),
        ("es-MX", 1234, "1,234 personas"),
    ] {
        assert_eq!(say(tag, Text::new("t-found").with("n", n)).plain(), expected, "{tag}");
    }
}

#[test]
fn foreign_words_and_moments_are_spans_wherever_the_language_puts_them() {
    let text = Text::new("t-who").with("who", "A\u{E003}n\u{202E}a").with("at", when());
    assert_eq!(
        say("en-GB", text.clone()).lines,
        vec![vec![
            Span::Ours("Meet ".into()),
            Span::Theirs("Ana".into()),
            Span::Ours(" at ".into()),
            Span::Moment { at: at(), shown: "Thu 3 Dec, 15:00".into() },
            Span::Ours(".".into()),
        ]]
    );
    assert_eq!(say("de", text).plain(), "Do., 3. Dez., 15:00: Ana, Ana");
}

#[test]
fn what_has_no_translation_is_english_as_a_whole() {
    assert_eq!(say("de", Text::new("t-english").with("at", when())).plain(), "Only English: Thu, Dec 3, 3:00 PM");
    assert_eq!(say("de-AT", Text::new("t-english").with("at", when())).plain(), "Only English: Thu, 3 Dec, 15:00");
    assert_eq!(say("de", Text::new("t-hello")).plain(), "hirebot grüßt", "terms fall back as well");
    assert_eq!(say("de", Text::new("nowhere")).plain(), "nowhere");
    assert_eq!(say("xx", Text::new("t-hello")).plain(), "hirebot says hello");
}

#[test]
fn texts_and_lists_nest() {
    let list = |words: &[&str]| Value::List(words.iter().map(|word| Value::from(*word)).collect());
    let all = |tag: &str, words: &[&str]| say(tag, Text::new("t-all").with("list", list(words))).plain();
    assert_eq!(all("en", &[]), "");
    assert_eq!(all("en", &["Go"]), "Go");
    assert_eq!(all("en", &["Go", "Rust"]), "Go and Rust");
    assert_eq!(all("en", &["Go", "Rust", "SQL"]), "Go, Rust, and SQL");
    assert_eq!(all("en-GB", &["Go", "Rust", "SQL"]), "Go, Rust and SQL");
    assert_eq!(all("de", &["Go", "Rust", "SQL"]), "Go, Rust und SQL");
    assert_eq!(all("es", &["Go", "Rust", "SQL"]), "Go, Rust y SQL");
    assert_eq!(all("es", &["Go", "iOS"]), "Go e iOS", "Spanish changes its word before an i");

    let inner = Text::new("t-all").with("list", Value::List(vec![Value::Number(5000), "Bo".into()]));
    let outer = say("de", Text::new("t-outer").with("inner", inner));
    let spans = vec![Span::Ours("‹5.000 und ".into()), Span::Theirs("Bo".into()), Span::Ours("›".into())];
    assert_eq!(outer.lines, vec![spans]);
}

#[test]
fn a_word_that_the_message_chooses_by_is_ours() {
    assert_eq!(say("en", Text::new("t-level").with("level", Level::L1)).plain(), "junior");
    let other = say("en", Text::new("t-level").with("level", Level::L2));
    assert_eq!(other.lines, vec![vec![Span::Ours("level ".into()), Span::Theirs("L2".into())]]);
}

#[test]
fn lines_of_a_message_are_lines_and_a_label_has_one() {
    let text = || Text::new("t-two").with("who", "a\nb");
    let reply = Reply::new(text()).button(text(), Action::Back);
    let message = i18n().message("en", &reply);
    assert_eq!(message.plain(), "First\nsecond a b");
    assert_eq!(message.lines.len(), 2);
    assert_eq!(message.buttons, vec![vec![Press { label: "First second a b".into(), payload: "back".into() }]]);
}

#[test]
fn money_days_and_languages_are_our_own_words() {
    let value = |tag: &str, value: Value| say(tag, Text::new("t-outer").with("inner", value)).lines;
    let ours = |text: &str| vec![vec![Span::Ours(text.to_owned())]];
    assert_eq!(value("en", Value::Money(Money::new(220_000, Currency::USD))), ours("<$2,200>"));
    assert_eq!(value("de", Value::Money(Money::new(813, Currency::USD))), ours("‹8,13 $›"));
    assert_eq!(value("de", Value::Language("de".into())), ours("‹Deutsch›"));
    assert_eq!(value("en", Value::Clock(at(), Tz::America__Sao_Paulo)), ours("<11:00 AM (Sao Paulo, UTC−3)>"));
    assert_eq!(value("en", Value::Zone(Tz::Europe__Berlin, at())), ours("<Berlin (UTC+1)>"));
    let unknown = value("en", Value::Language("tlh".into()));
    assert_eq!(unknown[0][1], Span::Theirs("tlh".into()));
}

#[test]
fn invented_regions_do_not_fill_the_memory() {
    let i18n = i18n();
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            i18n.words(&format!("de-{first}{second}"), &Text::new("t-hello"));
        }
    }
    assert!(i18n.voices.read().unwrap().len() <= MOST_VOICES);
    assert_eq!(i18n.words("de-QQ", &Text::new("t-hello")), "hirebot grüßt");
}

#[test]
fn broken_files_are_refused() {
    for (files, fault) in [
        (&[("en", "t", "broken = { $x")][..], "does not parse"),
        (&[("it", "t", "a = b")][..], "not one of the languages"),
        (&[("en", "a", "x = 1"), ("en", "b", "x = 2")][..], "twice"),
    ] {
        assert!(I18n::from_files(files).err().unwrap().to_string().contains(fault), "{fault}");
    }
}
