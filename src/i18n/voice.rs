//! Everything that speaks one locale, made once and shared by all threads.

use super::{
    catalogue::{Bundle, Catalogue, I18nError},
    dates::Dates,
    figures::Figures,
    locale::Locale,
    marks,
};
use icu_list::ListFormatter;
use std::iter;

/// The messages and formatters of one locale.
pub(super) struct Voice {
    pub(super) locale: Locale,
    pub(super) bundle: Bundle,
    pub(super) figures: Figures,
    pub(super) dates: Dates,
    lists: ListFormatter,
}

impl Voice {
    pub(super) fn new(catalogue: &Catalogue, locale: Locale) -> Result<Self, I18nError> {
        let fault = |fault: String| I18nError::NoFormatter { locale: locale.to_string(), fault };
        Ok(Self {
            locale,
            bundle: catalogue.bundle(locale)?,
            figures: Figures::new(locale).map_err(|error| fault(error.to_string()))?,
            dates: Dates::new(locale).map_err(|error| fault(error.to_string()))?,
            lists: ListFormatter::try_new_and(locale.for_icu().into(), icu_list::options::ListFormatterOptions::default())
                .map_err(|error| fault(error.to_string()))?,
        })
    }

    /// Marked texts as `a, b and c`.
    ///
    /// Spanish writes `e` for `y` before an i-sound, so the formatter has to see the last element as it reads; our marks
    /// would hide it. The others are holes that are filled afterwards.
    pub(super) fn list(&self, elements: &[String]) -> String {
        let Some((last, others)) = elements.split_last() else { return String::new() };
        let read = marks::plain(last);
        let hole = marks::HOLE.to_string();
        let shape = self.lists.format(iter::repeat_n(hole.as_str(), others.len()).chain([read.as_str()])).to_string();
        let gaps = shape.strip_suffix(read.as_str()).unwrap_or(&shape);
        let mut filled = String::with_capacity(shape.len() + elements.iter().map(String::len).sum::<usize>());
        let mut gaps = gaps.split(marks::HOLE);
        filled.push_str(gaps.next().unwrap_or_default());
        for (element, gap) in others.iter().zip(gaps) {
            filled.push_str(element);
            filled.push_str(gap);
        }
        filled.push_str(last);
        filled
    }
}
