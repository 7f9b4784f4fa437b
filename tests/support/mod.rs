//! What tests are played on: transcripts, worlds of three depths, and databases of their own.

pub mod database;
pub mod keys;
pub mod pure;
pub mod script;
pub mod whole;
