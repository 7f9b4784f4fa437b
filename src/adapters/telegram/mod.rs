//! Telegram: private chats and groups, over polling or a webhook.
//!
//! ```text
//! getUpdates ─┐                     ┌─ route known? → Store::heard_from
//! webhook ────┴─ reading ─ receiving ┤
//!                                   └─ Service::handle → committed → confirmed to Telegram, the press answered
//! sendMessage, editMessageText, sendDocument ◄─ delivering ◄─ markup ◄─ courier
//! ```
//!
//! teloxide gives the client, its errors and types. *Deliberately absent*: its dispatcher and its dialogues, which confirm an
//! update before anything has acted; and everything about hiring.

mod absence;
mod bot;
mod calls;
mod cards;
mod commands;
mod delivering;
mod inspecting;
mod markup;
mod owner;
mod polling;
mod private;
mod reading;
mod receiving;
mod staff;
mod standing;
mod webhook;

pub use bot::{Setup, SetupError, Telegram};
pub use inspecting::inspect;
pub use staff::Staff;
pub use webhook::Webhook;
