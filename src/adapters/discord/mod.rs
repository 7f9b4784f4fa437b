//! Discord.

mod card;
mod fault;
mod markup;
mod place;
