//! Matching: which developers fit a brief, in which order and why, and what would bring more of them.
//!
//! Hard requirements filter: known must-have skills, role, level, workload, budget, overlap, language and start. Everything else
//! ranks from 0 to 100 by the one table of weights, [`WEIGHTS`]. The order is total: the higher score first, then the smaller id.
//!
//! How it is fast: the [`Roster`] keeps a bitmap for each skill, level, workload and language, so that most of the filter is a few
//! machine words combined; the survivors' rows are 16 bytes each; and once the first places are taken, a survivor is scored only
//! as far as it can still win one of them.
//!
//! *Deliberately absent*: words for people (a reason carries its evidence only), the diary (who is booked when is asked later), and
//! learning from what clients did.

mod filter;
mod kept;
mod overlap;
mod ranking;
mod reasons;
mod relaxation;
mod roster;
#[cfg(test)]
mod samples;
mod scoring;

pub use kept::{Missing, Page, Shown, missing};
pub use ranking::{Match, Ranking, explain, rank};
pub use reasons::{Caution, Reason, Vetting};
pub use relaxation::{Change, Relaxation, relaxations};
pub use roster::Roster;
pub use scoring::{VERSION, WEIGHTS, Weights};
