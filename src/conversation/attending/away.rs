//! Time off, in whole days of the developer's calendar.

use super::{
    listing,
    words::{Own, with_agenda, with_own},
};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text},
        stage::{Attending, Stage},
    },
    hiring::{
        agenda::Off,
        calendar::{instant, wall},
        when::{DayMonth, Moment, read_moment},
    },
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// The most times off that are ahead at once.
const MOST: usize = 12;
/// The longest, in days: whoever is away for longer is not in the pool.
const LONGEST: i64 = 180;
/// What stands between the first and the last day.
const UNTIL: [&str; 12] = [" - ", "–", "—", " to ", " until ", " till ", " bis ", " hasta ", " al ", " au ", " ate ", " até "];

/// Asks for it.
pub(super) fn ask(chat: Chat, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let reply = asking(own);
        Step::of(chat.at(Stage::Attending(Attending::Off))).say(reply)
    })
}

/// The open question.
pub(super) fn question(chat: &Chat, view: &View) -> Reply {
    Own::of(chat, view).map_or_else(|why| why, asking)
}

fn asking(own: Own<'_>) -> Reply {
    let mut reply = Reply::new(Text::new("attending-off-ask"));
    for (index, off) in own.agenda.off.iter().take(MOST).enumerate() {
        reply = reply.line(listing::away(listing::AWAY, off, own.developer.zone));
        let label = listing::away(["attending-button-back", "attending-button-back-day"], off, own.developer.zone);
        let action = Action::Attend(Attend::Back(off.id));
        reply = if index % 3 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    with_agenda(reply)
}

/// Typed days.
pub(super) fn said(chat: Chat, text: &str, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let zone = own.developer.zone;
        let Some((first, last)) = read(text, view.now, zone, chat.day_month()) else {
            let mut reply = asking(own);
            reply.lines.insert(0, Text::new("attending-off-wrong").with("days", LONGEST));
            return Step::of(chat).say(reply);
        };
        if own.agenda.off.len() >= MOST {
            let mut reply = asking(own);
            reply.lines.insert(0, Text::new("attending-off-full").with("most", MOST));
            return Step::of(chat).say(reply);
        }
        let off = Off { id: view.new_id("off"), from: midnight(first, zone), until: midnight(next(last), zone) };
        let mut reply = Reply::new(listing::away(["attending-off-kept", "attending-off-kept-day"], &off, zone));
        let booked: Vec<_> = own
            .agenda
            .ahead(view.now)
            .filter(|meeting| meeting.interview.starts_at < off.until && meeting.interview.ends_at > off.from)
            .collect();
        if !booked.is_empty() {
            reply = reply.line(Text::new("attending-off-meetings"));
            reply.lines.extend(booked.iter().map(|meeting| own.timed("attending-line-booked", &meeting.interview)));
        }
        Step::of(chat.at(Stage::Idle)).say(with_agenda(reply)).cause(Effect::TakeOff(own.agenda.developer.clone(), off))
    })
}

/// Takes a time off back.
pub(super) fn back(chat: Chat, id: Uuid, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let step = Step::of(chat.at(Stage::Idle)).say(with_agenda(Reply::new(Text::new("attending-off-back"))));
        let is_known = own.agenda.off.iter().any(|off| off.id == id);
        if is_known { step.cause(Effect::ComeBack(own.agenda.developer.clone(), id)) } else { step }
    })
}

/// A day, or the first and the last one.
fn read(text: &str, now: DateTime<Utc>, zone: Tz, order: DayMonth) -> Option<(NaiveDate, NaiveDate)> {
    let today = wall(now, zone).date();
    let one = |text: &str| day(text, now, zone, order);
    let parts = UNTIL.iter().find_map(|until| text.split_once(until).and_then(|(first, last)| Some((one(first)?, one(last)?))));
    let (first, last) = if let Some(parts) = parts {
        parts
    } else {
        let only = one(text)?;
        (only, only)
    };
    let in_order = first >= today && last >= first && (last - first).num_days() < LONGEST;
    in_order.then_some((first, last))
}

fn day(text: &str, now: DateTime<Utc>, zone: Tz, order: DayMonth) -> Option<NaiveDate> {
    match read_moment(text.trim(), now, zone, order) {
        Moment::Days(days) => days.first().copied(),
        Moment::Instant(_) | Moment::Ambiguous { .. } | Moment::Impossible(_) | Moment::NotATime => None,
    }
}

fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant(day.and_time(NaiveTime::MIN), zone)
}

fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;

    #[test]
    fn days_and_spans_are_read() {
        let now: DateTime<Utc> = "2026-11-30T09:00:00Z".parse().unwrap();
        let read = |text: &str| read(text, now, Tz::Europe__Berlin, DayMonth::DayFirst).map(|(first, last)| format!("{first} {last}"));
        for (text, expected) in [
            ("24 Dec - 2 Jan", "2026-12-24 2027-01-02"),
            ("24 December to 2 January", "2026-12-24 2027-01-02"),
            ("24.12. bis 2.1.", "2026-12-24 2027-01-02"),
            ("2026-12-24 – 2027-01-02", "2026-12-24 2027-01-02"),
            ("tomorrow", "2026-12-01 2026-12-01"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in ["", "soon", "2 Jan - 24 Dec - 5", "24 Dec 2027 to 2 Jan 2027"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
