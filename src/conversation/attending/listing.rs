//! What lies ahead of a developer, on one screen.

use super::{
    trial,
    words::{Own, days, with_own},
};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        browsing,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Reply, Text, Value},
        stage::Stage,
    },
    hiring::{
        agenda::{Meeting, Off},
        calendar::{first_day_of_week, wall},
        interview::InterviewState,
    },
};
use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

/// The most interviews, likewise trials and times off, that are shown.
const MOST: usize = 6;

/// Shows it.
pub(super) fn show(chat: Chat, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let reply = agenda(own, &chat, view);
        Step::of(chat.at(Stage::Idle)).say(reply)
    })
}

/// The same as the open question.
pub(super) fn reply(chat: &Chat, view: &View) -> Reply {
    Own::of(chat, view).map_or_else(|why| why, |own| agenda(own, chat, view))
}

fn agenda(own: Own<'_>, chat: &Chat, view: &View) -> Reply {
    let ahead: Vec<&Meeting> = own.agenda.ahead(view.now).take(MOST).collect();
    let name = own.developer.name.as_str();
    let key = if ahead.is_empty() { "attending-agenda-empty" } else { "attending-agenda" };
    let mut reply = Reply::new(Text::new(key).with("developer", name));
    reply.lines.extend(ahead.iter().map(|meeting| line(own, meeting)));
    let trials = own.agenda.trials.iter().filter(|trial| trial.state.is_open()).take(MOST);
    reply.lines.extend(trials.map(|trial| days("attending-line-trial", trial)));
    reply.lines.extend(hours(own, chat, view));
    reply.lines.extend(own.agenda.off.iter().take(MOST).map(|off| away(AWAY, off, own.developer.zone)));
    for (index, meeting) in ahead.iter().enumerate() {
        let label = Text::new("attending-button-open").with("time", Value::Slot(meeting.interview.starts_at, own.developer.zone));
        let action = Action::Attend(Attend::Open(meeting.interview.id));
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    for open in own.agenda.trials.iter().filter(|trial| trial.state.is_open()).take(MOST) {
        reply = trial::button(reply, open);
    }
    reply
        .button(Text::new("attending-button-hours"), Action::Attend(Attend::Hours))
        .beside(Text::new("attending-button-off"), Action::Attend(Attend::Off))
        .button(Text::new("attending-button-hire"), Action::Run(Command::Hire))
        .beside(Text::new("attending-button-support"), Action::Run(Command::Support))
}

fn line(own: Own<'_>, meeting: &Meeting) -> Text {
    let key = match meeting.interview.state {
        InterviewState::Requested { .. } => "attending-line-asked",
        InterviewState::Proposed { .. } => "attending-line-proposed",
        InterviewState::Held { .. }
        | InterviewState::Confirmed
        | InterviewState::Done
        | InterviewState::NoShow
        | InterviewState::Cancelled
        | InterviewState::Declined => "attending-line-booked",
    };
    own.timed(key, &meeting.interview)
}

/// The weekly hours by the developer's own clock.
pub(super) fn hours(own: Own<'_>, chat: &Chat, view: &View) -> Vec<Text> {
    let lines = browsing::hours(own.developer.zone, first_day_of_week(&chat.locale), own.developer, view.now);
    if lines.is_empty() {
        return vec![Text::new("attending-no-hours")];
    }
    let head = Text::new("attending-hours").with("zone", Value::Zone(own.developer.zone, view.now));
    std::iter::once(head).chain(lines).collect()
}

/// First and last day of a time off, or the only one: that is the second key.
pub(super) fn away([span, day]: [&'static str; 2], off: &Off, zone: Tz) -> Text {
    let (first, last) = of_days(off, zone);
    if first == last { Text::new(day).with("first", first) } else { Text::new(span).with("first", first).with("last", last) }
}

/// The keys of a time off in a list.
pub(super) const AWAY: [&str; 2] = ["attending-off", "attending-off-day"];

/// The days of a time off, by a clock: it ends with the midnight after its last one.
fn of_days(off: &Off, zone: Tz) -> (NaiveDate, NaiveDate) {
    let last = off.until.checked_sub_signed(Duration::seconds(1)).unwrap_or(off.until);
    (wall(off.from, zone).date(), wall(last, zone).date())
}
