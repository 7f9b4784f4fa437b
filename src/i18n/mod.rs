//! Words for texts.
pub mod message;
