//! The trade itself: levels, prices, skills, developers, briefs, interviews and trials.
//!
//! Plain data and rules. *Deliberately absent*: input and output, the clock (an instant is passed in), randomness,
//! words that people read.

pub mod brief;
pub mod calendar;
pub mod developer;
pub mod engagement;
pub mod facts;
pub mod interview;
pub mod level;
pub mod matching;
pub mod money;
pub mod promise;
pub mod skill;
pub mod terms;
pub mod trial;
