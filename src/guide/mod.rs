//! What we know about hiring: answers as data, and advice on a brief. *Deliberately absent*: sentences (only message
//! keys), figures (the operator's terms hold them), and everything that the guide leaves open, such as the duties of
//! each level.

pub mod advice;
pub mod finding;
pub mod kit;
pub mod topics;

pub use finding::find;
pub use topics::TopicId;
