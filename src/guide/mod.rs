//! What we know about hiring: answers as data, and advice on a brief. *Deliberately absent*: sentences (only message
//! keys), figures (the operator's terms hold them), and everything that the guide leaves open, such as the duties of
//! each level: those are the operator's to write (see `hiring::handbook`).

pub mod advice;
pub mod finding;
pub mod kit;
pub mod topics;
pub mod triggers;

pub use finding::{find, is_plain_question};
pub use topics::TopicId;
pub use triggers::{Answers, Trigger};
