//! What the whole service does in a second on a real database, beside the floor of the same disk in the same run.
//!
//! `cargo bench --bench service` prints one table for `SQLite`, in a file in the directory for temporary files, and one for
//! Postgres when `TEST_POSTGRES_URL` names an empty database (its tables are made in a schema of their own and dropped).
//! Words behind `--` choose parts: `talk`, `reminders`, `program`.
#![expect(clippy::similar_names, reason = "pressed and pressing are the words of the trade here")]
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]
#![expect(clippy::cast_precision_loss, reason = "figures for a table")]

mod floor;
mod place;
mod program;
mod reminders;
mod talk;
mod usage;

use place::Place;

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runs = |part: &str| chosen.is_empty() || chosen.iter().any(|word| word == part);
    println!("load of this machine: {}", usage::load());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    for place in Place::all() {
        println!("\n{}", place.name());
        if runs("talk") {
            runtime.block_on(talk::measure(&place));
        }
        if runs("reminders") {
            runtime.block_on(reminders::measure(&place));
        }
    }
    if runs("program") {
        program::measure();
    }
}
