//! hirebot takes a founder or a team from "we need someone for our API" to a vetted backend developer on a 14-day trial
//! without leaving the chat.
//!
//! # The map
//!
//! Read in this order:
//!
//! 1. [`hiring`]: what we talk about. Levels, prices, skills, developers, briefs, interviews, trials. Plain data and rules.
//! 2. [`guide`]: what we know. Topics of the hiring guide, and advice on role and level.
//! 3. [`conversation`]: how we talk. One pure function, [`conversation::step`], and a file for each stage of a hire.
//! 4. [`i18n`]: in which words. Fluent messages, money, dates and lists in the reader's language.
//! 5. [`store`]: what survives. The only SQL, one text for `SQLite` and Postgres.
//! 6. [`service`]: the loop that makes it durable. Events in, reminders, the courier, the one port to platforms.
//! 7. [`adapters`]: where platforms live. The console, Telegram, Discord, and HTTP for health and webhooks.
//! 8. [`pool_file`]: developers as CSV or JSON, read the same from the command line and from a chat.
//! 9. [`operations`], [`config`], [`cli`]: what operators do, and with which keys and words.
//!
//! # One event
//!
//! ```text
//! console ─┐                                 ┌──────────── one transaction ─────────────┐
//! platform ┼ adapters ─ Incoming ─► service ─┤ seen? → lock chat → look at the facts    │
//! platform ┘                           ▲     │   → conversation::step  (pure)           │
//!                   reminders (due) ───┘     │   → effects + chat + outbox rows → commit│
//! console ◄┐                                 └────────────────────┬─────────────────────┘
//! platform ◄ adapters ◄─ deliver ─ courier ◄───────── outbox ─────┘   conflict? roll back, look again, step again
//! ```
//!
//! Because a step is pure it can be thrown away and taken again: a slot that somebody else took is a unique violation in
//! the database, the transaction goes back to its savepoint, and the next look offers what is still free.
//!
//! # Who may import whom
//!
//! Arrows run one way, and `tests/tidy.rs` holds them: `hiring` imports nothing; `guide` imports `hiring`; `conversation`
//! both; `i18n` and `store` what is above them; `service` all of these; `adapters` the service. SQL is written in `store`
//! alone, and the clock is read in `service::clock` alone.

pub mod adapters;
pub mod cli;
pub mod config;
pub mod conversation;
pub mod guide;
pub mod hiring;
pub mod i18n;
pub mod operations;
pub mod pool_file;
pub mod service;
pub mod store;
