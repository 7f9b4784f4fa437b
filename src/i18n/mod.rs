//! Words for texts: turns a [`Reply`](crate::conversation::Reply) in no language into a
//! [`Message`] in its reader's.
//!
//! The words live in `locales/<language>/<conversation module>.ftl` and are embedded into the program. English is
//! complete; the others fall back to it message by message, and a term that is missing falls back as well. *Deliberately
//! absent*: escaping, markup and length limits of platforms, which belong to the adapters; and the choice of what to say.

pub mod message;
pub mod shown;

mod catalogue;
mod dates;
mod figures;
mod locale;
mod marks;
#[cfg(test)]
pub(crate) mod samples;
mod translate;
mod voice;

pub use catalogue::I18nError;
pub use locale::{LANGUAGES, Locale};
pub use message::Message;
pub use shown::Shown;
pub use translate::I18n;
