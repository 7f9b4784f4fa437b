//! Where platforms live and die: each adapter turns what its platform says into [`crate::service::Incoming`] and
//! delivers messages in its platform's way. Nothing outside an adapter knows its platform's types.

pub mod console;
pub mod discord;
pub mod http;
pub mod telegram;
