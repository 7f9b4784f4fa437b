//! What must survive a restart, and the only SQL in the project.
//!
//! One text for each query runs on `SQLite` and on Postgres; where a query has to lock rows on Postgres, the text ends in a
//! `for update` there. All changes of a batch of events happen in one [`Tx`]: either everything is kept or nothing is.
//! *Deliberately absent*: the clock (`now` is passed in, and the database's own is never asked), words for people, and
//! decisions: a row that somebody else changed meanwhile is an [`Error::Conflict`], and the caller looks again.

mod audit;
mod briefs;
mod cells;
mod chats;
mod cockpit;
mod database;
mod desk;
mod developers;
mod diary;
mod doors;
mod erasing;
mod error;
mod exporting;
mod facts;
mod funnel;
mod imports;
mod interviews;
mod keep;
pub mod keys;
mod later;
mod leases;
mod linking;
mod migrate;
mod outbox;
mod paces;
mod pool;
mod promises;
mod rankings;
mod returning;
mod routes;
mod rows;
mod schema;
mod scorecards;
mod settings;
mod sheets;
mod shown;
mod status;
mod team;
mod threads;
mod trials;
mod watches;

pub use audit::Line;
pub use chats::{Newcomer, StoredChat};
pub use database::{Store, Tx};
pub use desk::Parties;
pub use doors::{Door, ServerChoice};
pub use erasing::{Erased, FAREWELL};
pub use error::Error;
pub use funnel::Progress;
pub use imports::{Confirmed, Proposal};
pub use keep::Owner;
pub use keys::{AccountId, ChatKey, Platform, WorkspaceId};
pub use linking::{OF_ACCOUNTS, OF_WORKSPACES};
pub use outbox::{About, Claimed, Envelope, Outgoing, Receipts, Scope, Settled};
pub use paces::{Permits, Rate, Wish};
pub use promises::DuePromise;
pub use rankings::KeptRanking;
pub use routes::{Latest, Origin, Route};
pub use settings::ClockKind;
pub use sheets::Sheet;
pub use status::{Backlog, Counts};
pub use threads::Thread;
pub use watches::Watch;
