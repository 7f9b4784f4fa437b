//! What operators do: filling the pool, checking an installation, looking at how it stands.
//!
//! Each function takes what it needs, writes what it has to say to `out`, and fails with a message for the operator.
//! *Deliberately absent*: the command line's words for it (`cli`), and what clients and staff do in chat.

pub mod accounts;
pub mod advice;
pub mod audit;
pub mod explain;
mod funnel;
pub mod inspection;
mod lines;
pub mod pool;
pub mod sample;
pub mod schema;
pub mod sheets;
pub mod status;
pub mod understand;
pub mod when;
