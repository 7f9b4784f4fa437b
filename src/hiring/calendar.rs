//! Working hours, time zones, and the free slots between them.
//!
//! *Deliberately absent*: the clock (`now` is passed in), and words that people read: an answer is an instant or a reason.

mod clock;
mod hours;
mod slots;
mod weeks;

pub use clock::{Resolved, instant, resolve, wall};
pub use hours::WeeklyHours;
pub use slots::{Busy, Diary, NotFree, free_slots, is_free, overlap_minutes, spread};
pub use weeks::first_day_of_week;
