//! What the files of `locales/` hold.

use super::source;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// One message.
#[derive(Default)]
pub struct Message {
    /// Its variables.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to; terms with their dash.
    pub references: BTreeSet<String>,
    /// Characters of its longest form, with [`ARGUMENT`] for each placeable.
    pub longest: usize,
}

/// So long is a typical argument in characters: a short name, a time.
const ARGUMENT: usize = 14;

/// Messages and terms (with their dash) by language, file and key.
pub type Languages = BTreeMap<String, BTreeMap<String, BTreeMap<String, Message>>>;

/// Reads everything and notes faults.
pub fn read(faults: &mut Vec<String>) -> Languages {
    let mut languages = Languages::new();
    let locales = source::root().join("locales");
    for path in source::files(&locales, "ftl") {
        let name = path.strip_prefix(&locales).unwrap().to_string_lossy().replace('\\', "/");
        let Some((language, file)) = name.strip_suffix(".ftl").and_then(|name| name.split_once('/')) else {
            faults.push(format!("locales/{name}: expected locales/<language>/<module>.ftl"));
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.push(format!("locales/{name}: {errors:?}"));
            resource
        });
        let messages = languages.entry(language.to_owned()).or_default().entry(file.to_owned()).or_default();
        for entry in resource.body {
            let (key, pattern, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => {
                    faults.push(format!("locales/{name}: junk: {content}"));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let mut message = Message::default();
            match &pattern {
                Some(pattern) => message.longest = message.take(pattern),
                None => faults.push(format!("locales/{name}: {key} has no words")),
            }
            if !attributes.is_empty() {
                faults.push(format!("locales/{name}: {key} has attributes, which nobody reads"));
            }
            if messages.insert(key.clone(), message).is_some() {
                faults.push(format!("locales/{name}: {key} is there twice"));
            }
        }
    }
    languages
}

impl Message {
    fn take(&mut self, pattern: &Pattern<&str>) -> usize {
        let mut length = 0;
        for element in &pattern.elements {
            length += match element {
                PatternElement::TextElement { value } => value.chars().count(),
                PatternElement::Placeable { expression } => self.expression(expression),
            };
        }
        length
    }

    fn expression(&mut self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().map(|variant| self.take(&variant.value)).max().unwrap_or_default()
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } => return value.chars().count(),
            InlineExpression::NumberLiteral { value } => return value.len(),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        ARGUMENT
    }
}
