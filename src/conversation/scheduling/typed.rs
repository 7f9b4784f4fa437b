//! A time in the client's own words.

use super::{
    booking,
    offering::{self, Opening},
    wish::{self, Wish},
};
use crate::{
    conversation::{
        chat::{Chat, Step, View},
        reply::Text,
        stage::{Scheduling, Stage},
    },
    hiring::{
        calendar,
        when::{Cannot, Moment, Why, read_moment},
    },
};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};

/// Answers typed words while a time is being chosen.
pub(super) fn said(chat: Chat, text: &str, wish: Wish, view: &View) -> Step {
    match read_moment(text, view.now, chat.zone, chat.day_month()) {
        Moment::Instant(at) => take(chat, wish, at, view),
        Moment::Days(days) => on_day(chat, wish, days.first().copied(), view),
        Moment::Ambiguous { candidates, why } => which(chat, wish, &candidates, why, view),
        Moment::Impossible(cannot) => impossible(chat, wish, cannot, view),
        Moment::NotATime => not_a_time(chat, wish, view),
    }
}

/// A time that was read without doubt: for a new interview it is held and shown to be confirmed; for a booked one it has
/// to be pressed, because moving takes effect at once.
fn take(chat: Chat, wish: Wish, at: DateTime<Utc>, view: &View) -> Step {
    if let Err(why) = wish.check(at, view) {
        return offering::instead(chat, wish, at, wish::refusal(why, wish, view), view);
    }
    match wish {
        Wish::New(developer) => booking::pick(chat, developer, at, view),
        Wish::Moving(..) => offering::really(chat, wish, at),
    }
}

/// A day without a time: the times of that day, or of the next day that has any.
fn on_day(chat: Chat, wish: Wish, day: Option<NaiveDate>, view: &View) -> Step {
    let Some(day) = day else { return not_a_time(chat, wish, view) };
    let midnight = calendar::instant(day.and_time(NaiveTime::MIN), chat.zone);
    let after = midnight.checked_sub_signed(Duration::seconds(1)).unwrap_or(midnight);
    let on_that_day = wish.free(Some(after), 1, view).first().is_some_and(|at| calendar::wall(*at, chat.zone).date() == day);
    let opening = if on_that_day {
        Opening::Asked
    } else {
        Opening::Because(Text::new("scheduling-not-that-day").with("developer", wish.developer().name.as_str()).with("date", day))
    };
    offering::offer(chat, wish, Some(after), opening, view)
}

/// Several readings: those that can be had are offered; when none can, the likeliest is answered.
fn which(chat: Chat, wish: Wish, candidates: &[DateTime<Utc>], why: Why, view: &View) -> Step {
    let possible: Vec<_> = candidates.iter().copied().filter(|at| wish.check(*at, view).is_ok()).collect();
    match (possible.as_slice(), candidates.first()) {
        ([], Some(likeliest)) => take(chat, wish, *likeliest, view),
        ([], None) => not_a_time(chat, wish, view),
        ([_], _) => offering::readings(chat, wish, &possible, Text::new("scheduling-this-one")),
        (_, _) => offering::readings(chat, wish, &possible, Text::new(question(why))),
    }
}

const fn question(why: Why) -> &'static str {
    match why {
        Why::ClocksRepeat => "scheduling-twice",
        Why::HalfOfDay | Why::WhichWeek | Why::DayOrMonth | Why::WhichDay | Why::WhichMidnight | Why::WhichZone => "scheduling-which",
    }
}

fn impossible(chat: Chat, wish: Wish, cannot: Cannot, view: &View) -> Step {
    match cannot {
        Cannot::Past => offering::instead(chat, wish, view.now, Text::new("scheduling-past"), view),
        Cannot::Gap { nearest: [_, after] } => offering::instead(chat, wish, after, Text::new("scheduling-gap"), view),
        Cannot::NoSuchTime => offering::offer(chat, wish, None, Opening::Because(Text::new("scheduling-no-such-time")), view),
        Cannot::NoSuchDate { nearest } => {
            let why = Text::new("scheduling-no-such-time");
            let near = nearest.first().map(|day| calendar::instant(day.and_time(NOON), chat.zone));
            offering::instead(chat, wish, near.unwrap_or(view.now), why, view)
        }
    }
}

/// Words that are no time: the open question again, with an example.
fn not_a_time(chat: Chat, wish: Wish, view: &View) -> Step {
    if let Stage::Scheduling(Scheduling::Confirming(id)) = &chat.stage {
        let id = *id;
        return booking::ask_again(chat, id, wish, view);
    }
    let after = offering::after_of(&chat);
    offering::offer(chat, wish, after, Opening::Because(Text::new("scheduling-not-a-time")), view)
}

/// Times of a day are looked for around its middle.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};
