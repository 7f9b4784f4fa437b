//! The messages of `locales/`, parsed once.

use super::{
    figures::Figures,
    locale::{LANGUAGES, Locale},
};
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// The files: language, name without `.ftl`, text.
pub(super) const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Messages of one language in the way of one region.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Why the embedded messages cannot be used. Every case is a fault of the build, not of its surroundings.
#[derive(Debug, thiserror::Error)]
pub enum I18nError {
    /// A file does not parse.
    #[error("locales/{language}/{file}.ftl does not parse: {faults}")]
    Unreadable {
        /// Folder.
        language: String,
        /// File name without `.ftl`.
        file: String,
        /// What the parser says.
        faults: String,
    },
    /// A folder that is not in [`LANGUAGES`].
    #[error("locales/{0} is not one of the languages we offer")]
    UnknownLanguage(String),
    /// A message is there twice.
    #[error("locales/{language} has a message twice: {faults}")]
    Twice {
        /// Folder.
        language: String,
        /// Which.
        faults: String,
    },
    /// A formatter has no data for a language we offer.
    #[error("no formatter for {locale}: {fault}")]
    NoFormatter {
        /// For which locale.
        locale: String,
        /// What it says.
        fault: String,
    },
}

/// All messages of all languages.
#[derive(Default)]
pub(super) struct Catalogue {
    languages: HashMap<&'static str, Messages>,
}

#[derive(Default)]
struct Messages {
    files: Vec<Arc<FluentResource>>,
    /// The message's key, and the names of the variants it chooses among.
    keys: HashMap<String, HashSet<String>>,
}

impl Catalogue {
    /// Parses the files: language, name, text.
    pub(super) fn read(files: &[(&str, &str, &str)]) -> Result<Self, I18nError> {
        let mut catalogue = Self::default();
        for (language, file, text) in files {
            let Some((own, _)) = LANGUAGES.iter().find(|(own, _)| own == language) else {
                return Err(I18nError::UnknownLanguage((*language).to_owned()));
            };
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, faults)| I18nError::Unreadable {
                language: (*language).to_owned(),
                file: (*file).to_owned(),
                faults: format!("{faults:?}"),
            })?;
            let messages = catalogue.languages.entry(own).or_default();
            for entry in resource.entries() {
                if let Entry::Message(message) = entry {
                    let mut variants = HashSet::new();
                    message.value.iter().for_each(|pattern| collect_variants(pattern, &mut variants));
                    if messages.keys.insert(message.id.name.to_owned(), variants).is_some() {
                        return Err(I18nError::Twice { language: (*language).to_owned(), faults: message.id.name.to_owned() });
                    }
                }
            }
            messages.files.push(Arc::new(resource));
        }
        Ok(catalogue)
    }

    /// The names of the variants that a message chooses among; `None` when the language lacks the message.
    pub(super) fn variants(&self, locale: Locale, key: &str) -> Option<&HashSet<String>> {
        self.languages.get(locale.language())?.keys.get(key)
    }

    /// The messages of a language over the English ones, so that terms and references fall back as well.
    pub(super) fn bundle(&self, locale: Locale) -> Result<Bundle, I18nError> {
        let fault = |fault: String| I18nError::NoFormatter { locale: locale.to_string(), fault };
        let tag = locale.to_string().parse().map_err(|error: unic_langid::LanguageIdentifierError| fault(error.to_string()))?;
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // All our languages run left to right; the marks would end up in what people copy.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        bundle.add_builtins().map_err(|error| fault(error.to_string()))?;
        for language in [Locale::ENGLISH.language(), locale.language()] {
            for file in self.languages.get(language).into_iter().flat_map(|messages| &messages.files) {
                bundle.add_resource_overriding(Arc::clone(file));
            }
        }
        Ok(bundle)
    }
}

/// Fluent itself writes `1234567`.
fn grouped(value: &FluentValue<'_>, cache: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    cache.with_try_get::<Figures, _, _>((), |figures| figures.fluent(number)).ok()
}

fn collect_variants(pattern: &Pattern<&str>, into: &mut HashSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, into);
        }
    }
}

fn collect_from(expression: &Expression<&str>, into: &mut HashSet<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key {
                    into.insert(name.to_owned());
                }
                collect_variants(&variant.value, into);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => collect_from(expression, into),
        Expression::Inline(_) => {}
    }
}
