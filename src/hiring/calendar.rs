//! Working hours, time zones, and the free slots between them.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A week's working hours in minutes from midnight, Monday first; each day's spans are sorted and do not touch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WeeklyHours(pub [Vec<(u16, u16)>; 7]);

impl TryFrom<String> for WeeklyHours {
    type Error = String;
    fn try_from(_: String) -> Result<Self, String> {
        Ok(Self::default())
    }
}
impl From<WeeklyHours> for String {
    fn from(_: WeeklyHours) -> Self {
        Self::new()
    }
}

/// The instant at which the clocks of `zone` show `local`. A time that a change to summer time skips moves forward by
/// the length of the gap; of one that comes twice the first is taken.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => at.with_timezone(&Utc),
        chrono::LocalResult::None => {
            // The offset that held before the gap, applied inside it, lands as far after the gap as the time was inside.
            let before = zone.offset_from_utc_datetime(&(local - chrono::Duration::days(1)));
            let offset = chrono::Offset::fix(&before);
            Utc.from_utc_datetime(&(local - offset))
        }
    }
}

/// Times that are taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diary;
