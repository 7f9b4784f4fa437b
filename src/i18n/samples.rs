//! Every message of every language with arguments as long as nobody writes them, for the tests of platforms' limits.

use super::{I18n, LANGUAGES, Message, catalogue::FILES};
use crate::conversation::{
    Text,
    action::{Action, Field},
    reply::{Button, Reply, Value},
};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// Numbers that take every plural form of our languages.
const COUNTS: [i64; 4] = [0, 1, 2, 1_000_000];

/// The variables of a message, and whether a form is chosen by them: those are numbers.
type Variables = BTreeMap<&'static str, bool>;

/// A message, and where it comes from.
pub(crate) struct Sample {
    /// The tag of its language.
    pub(crate) language: &'static str,
    /// Its key; of a whole file the file's name.
    pub(crate) key: &'static str,
    /// As a line, and on a button whose payload is as long as payloads are.
    pub(crate) message: Message,
}

/// Each message alone in every plural form, and all messages of a file in one.
pub(crate) fn at_length(i18n: &I18n) -> Vec<Sample> {
    let keys = keys();
    let mut samples = Vec::new();
    for (language, _) in LANGUAGES {
        for count in COUNTS {
            let mut files: BTreeMap<&'static str, Vec<Text>> = BTreeMap::new();
            for (key, (file, variables)) in &keys {
                let text = filled(key, variables, count);
                files.entry(file).or_default().push(text.clone());
                samples.push(Sample { language, key, message: i18n.message(language, &reply(vec![text])) });
            }
            samples.extend(files.into_iter().map(|(key, texts)| Sample { language, key, message: i18n.message(language, &reply(texts)) }));
        }
    }
    samples
}

/// The words of every message whose key begins so, in every language.
pub(crate) fn words(i18n: &I18n, begins: &str) -> Vec<(String, String)> {
    let keys = keys();
    let keys: Vec<_> = keys.keys().filter(|key| key.starts_with(begins)).collect();
    let named = |language: &str, key: &'static str| (format!("{language}: {key}"), i18n.words(language, &Text::new(key)));
    LANGUAGES.into_iter().flat_map(|(language, _)| keys.iter().map(move |key| named(language, key))).collect()
}

/// About a thousand characters, full of what platforms take for markup.
fn long() -> String {
    "Ada <b> & *Lovelace* _of_ Ω \u{1f469}\u{200d}\u{1f4bb} ".repeat(25)
}

fn filled(key: &'static str, variables: &Variables, count: i64) -> Text {
    variables.iter().fold(Text::new(key), |text, (name, chooses)| {
        let value = if *chooses { Value::Number(count) } else { Value::Word(long()) };
        text.with(name, value)
    })
}

/// With a button for each of the first lines, as many as a message of ours may have.
fn reply(lines: Vec<Text>) -> Reply {
    const BUTTONS: usize = 30;
    let payload = |index: usize| {
        let number = format!("{index}:");
        let room = Action::LONGEST - Action::Choose(Field::Must, number.clone()).encode().len();
        Action::Choose(Field::Must, number + &"x".repeat(room))
    };
    let buttons = lines.iter().take(BUTTONS).enumerate().map(|(index, text)| vec![Button { label: text.clone(), action: payload(index) }]);
    Reply { buttons: buttons.collect(), lines, ..Reply::default() }
}

/// The file of every key, and the variables that any language has.
fn keys() -> BTreeMap<&'static str, (&'static str, Variables)> {
    let mut keys: BTreeMap<&'static str, (&'static str, Variables)> = BTreeMap::new();
    for (_, file, text) in FILES {
        let resource = fluent_syntax::parser::parse(*text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let (_, variables) = keys.entry(message.id.name).or_insert_with(|| (file, Variables::new()));
                message.value.iter().for_each(|pattern| collect(pattern, variables));
            }
        }
    }
    keys
}

fn collect(pattern: &Pattern<&'static str>, variables: &mut Variables) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let InlineExpression::VariableReference { id } = selector {
                    variables.insert(id.name, true);
                }
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                variables.entry(id.name).or_insert(false);
            }
            PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => {}
        }
    }
}
