//! The trade itself: levels, prices, skills, developers, briefs, interviews and trials.
//!
//! Plain data and rules. *Deliberately absent*: input and output, the clock (an instant is passed in), randomness,
//! words that people read.

pub mod agenda;
pub mod amount;
pub mod appointment;
pub mod brief;
pub mod calendar;
pub mod cockpit;
pub mod comparison;
pub mod developer;
pub mod domain;
pub mod engagement;
pub mod facts;
pub(crate) mod folding;
pub mod handbook;
pub mod interview;
pub mod language;
pub mod level;
pub mod matching;
pub mod money;
pub mod mornings;
pub mod nearest;
pub mod promise;
pub mod reading;
pub mod scorecard;
pub mod skill;
pub mod team;
pub mod terms;
pub mod trial;
pub mod when;
pub mod zones;
