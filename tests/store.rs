//! The store, on `SQLite` and on Postgres: one suite for both.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test that cannot go on fails; one that is left out says so")]

#[path = "store/bookings.rs"]
mod bookings;
#[path = "store/chats.rs"]
mod chats;
#[path = "store/cockpit.rs"]
mod cockpit;
#[path = "support/database.rs"]
mod database;
#[path = "store/desk.rs"]
mod desk;
#[path = "store/developers.rs"]
mod developers;
#[path = "store/doors.rs"]
mod doors;
#[path = "store/erasing.rs"]
mod erasing;
#[path = "store/facts.rs"]
mod facts;
#[path = "store/fixtures.rs"]
mod fixtures;
#[path = "store/funnel.rs"]
mod funnel;
#[path = "store/imports.rs"]
mod imports;
#[path = "store/leases.rs"]
mod leases;
#[path = "store/outbox.rs"]
mod outbox;
#[path = "store/pool.rs"]
mod pool;
#[path = "store/promises.rs"]
mod promises;
#[path = "store/routes.rs"]
mod routes;
#[path = "store/schema.rs"]
mod schema;
#[path = "store/scorecards.rs"]
mod scorecards;
#[path = "store/team.rs"]
mod team;
