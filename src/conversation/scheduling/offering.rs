//! Times to choose from, shown by both clocks.

use super::{wish::Wish, words};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Reply, Text, Value},
        stage::{Scheduling, Stage},
    },
    hiring::calendar,
};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};

/// How many days a page of times shows, and how many times of each day: six buttons.
const DAYS: usize = 3;
const PER_DAY: usize = 2;
/// More half hours than any three days have.
const PAGE: usize = 200;

/// Why times are shown.
pub(super) enum Opening {
    /// They were asked for.
    Asked,
    /// Something has to be said first.
    Because(Text),
}

/// Asks for a time, showing the first ones after `after`.
pub(super) fn offer(chat: Chat, wish: Wish, after: Option<DateTime<Utc>>, opening: Opening, view: &View) -> Step {
    let reply = times(&chat, wish, after, opening, view);
    Step::of(chat.at(wish.stage(after))).say(reply)
}

/// Says why `at` cannot be had, and names the nearest times that can.
pub(super) fn instead(chat: Chat, wish: Wish, at: DateTime<Utc>, why: Text, view: &View) -> Step {
    let near = wish.nearest(at, view);
    if near.is_empty() {
        return offer(chat, wish, None, Opening::Because(why), view);
    }
    let lead = Text::new("scheduling-nearest").with("developer", wish.developer().name.as_str());
    let reply = with_slots(Reply::new(why).line(lead), &chat, wish, &near);
    let reply = with_ways_out(reply, wish);
    Step::of(chat.at(wish.stage(None))).say(reply)
}

/// A page of times.
pub(super) fn times(chat: &Chat, wish: Wish, after: Option<DateTime<Utc>>, opening: Opening, view: &View) -> Reply {
    let developer = wish.developer();
    let free = wish.free(after, PAGE, view);
    let shown = calendar::spread(&free, chat.zone, PER_DAY, DAYS);
    let mut reply = Reply::default();
    if let Opening::Because(why) = opening {
        reply = reply.line(why);
    }
    let Some(last) = shown.last().copied() else {
        let key = if after.is_some() { "scheduling-no-later-times" } else { "scheduling-no-times" };
        let none = Text::new(key).with("developer", developer.name.as_str()).with("days", view.terms.interviews.horizon.num_days());
        let reply = reply.line(none);
        let reply = if after.is_some() { reply.button(Text::new("scheduling-button-earliest"), wish.earliest()) } else { reply };
        return with_back(reply, wish);
    };
    reply = reply.line(wish.question());
    reply = with_slots(reply, chat, wish, &shown).line(Text::new("scheduling-type-a-time"));
    if !chat.zone_is_known {
        reply = reply.line(Text::new("scheduling-zone-assumed").with("zone", Value::Zone(chat.zone, view.now)));
    }
    let day_over = end_of_day(last, chat);
    let (back, action) = wish.back();
    reply = reply.button(back, action);
    if free.iter().any(|slot| *slot > day_over) {
        reply = reply.beside(Text::new("scheduling-button-later"), Action::Later(developer.id.clone(), day_over));
    }
    if !chat.zone_is_known {
        reply = reply.beside(Text::new("scheduling-button-zone"), Action::Run(Command::Settings));
    }
    reply
}

/// Readings of a typed time, to choose from.
pub(super) fn readings(chat: Chat, wish: Wish, candidates: &[DateTime<Utc>], question: Text) -> Step {
    let candidates = candidates.get(..DAYS * PER_DAY).unwrap_or(candidates);
    let reply = with_ways_out(with_slots(Reply::new(question), &chat, wish, candidates), wish);
    Step::of(chat.at(wish.stage(None))).say(reply)
}

/// A typed new time for a booked interview, to be pressed before it counts.
pub(super) fn really(chat: Chat, wish: Wish, at: DateTime<Utc>) -> Step {
    let lead = Text::new("scheduling-move-here").with("developer", wish.developer().name.as_str());
    let reply = with_slots(Reply::new(lead), &chat, wish, &[at]);
    let reply = with_ways_out(reply, wish);
    Step::of(chat.at(wish.stage(None))).say(reply)
}

/// Where the open page of times begins.
pub(super) fn after_of(chat: &Chat) -> Option<DateTime<Utc>> {
    match &chat.stage {
        Stage::Scheduling(Scheduling::Choosing { after, .. } | Scheduling::Moving { after, .. }) => *after,
        Stage::Scheduling(Scheduling::Confirming(_) | Scheduling::CallingOff(_) | Scheduling::Listing | Scheduling::Scoring { .. })
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

/// A line and a button for each time, two buttons a row.
fn with_slots(mut reply: Reply, chat: &Chat, wish: Wish, slots: &[DateTime<Utc>]) -> Reply {
    for (index, at) in slots.iter().copied().enumerate() {
        reply = reply.line(words::slot(at, chat, wish.developer()));
        // An hour that comes twice when the clocks go back: only the offset tells the two buttons apart.
        let is_twice = slots.iter().any(|other| *other != at && calendar::wall(*other, chat.zone) == calendar::wall(at, chat.zone));
        let time = if is_twice { Value::Time(at, chat.zone) } else { Value::Slot(at, chat.zone) };
        let label = Text::new("scheduling-button-slot").with("time", time);
        let action = wish.choose(at);
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply
}

/// The way back to where one came from.
fn with_back(reply: Reply, wish: Wish) -> Reply {
    let (label, action) = wish.back();
    reply.button(label, action)
}

/// The first times, and the way back.
fn with_ways_out(reply: Reply, wish: Wish) -> Reply {
    let (label, action) = wish.back();
    reply.button(Text::new("scheduling-button-earliest"), wish.earliest()).beside(label, action)
}

/// The last second of the reader's day: times after it are tomorrow's.
fn end_of_day(at: DateTime<Utc>, chat: &Chat) -> DateTime<Utc> {
    let tomorrow = calendar::wall(at, chat.zone).date().checked_add_days(Days::new(1));
    let midnight = tomorrow.map(|date| calendar::instant(date.and_time(NaiveTime::MIN), chat.zone));
    midnight.and_then(|midnight| midnight.checked_sub_signed(Duration::seconds(1))).map_or(at, |end| end.max(at))
}
