//! When somebody is left alone: quiet hours, in which what can wait waits, and reminders that they can do without.
//!
//! What never waits and is never left out: a trial's beginning and its last days, at the hour that was promised, and that a commitment
//! runs out. Interviews come when they come; who wishes is not reminded of them. *Deliberately absent*: answers to what somebody does.

use super::{
    action::Action,
    chat::{Chat, Step, View},
    effect::Effect,
    event::Command,
    night::{DAY, Mute, Night, QuietWish, night},
    reply::{Reply, Text, Value},
    stage::{Settings, Stage},
};
use crate::hiring::{
    calendar, folding,
    promise::{Promise, PromiseKind, When},
    trial::TrialState,
};
use chrono::{Duration, NaiveTime, Timelike};

/// Nights that are offered, in minutes after midnight.
const OFFERED: [Night; 3] =
    [Night { from: 21 * 60, until: 8 * 60 }, Night { from: 22 * 60, until: 7 * 60 }, Night { from: 0, until: 9 * 60 }];

/// What has to wait until the quiet hours are over; `None` when it is to be said now.
pub fn wait(chat: &Chat, promises: &[Promise], view: &View) -> Option<Step> {
    let can_wait = |kind| match kind {
        PromiseKind::TrialCheckIn { .. }
        | PromiseKind::BriefUnfinished
        | PromiseKind::Unlisted
        | PromiseKind::Unmet
        | PromiseKind::InterviewOver => true,
        PromiseKind::InterviewSoon { .. }
        | PromiseKind::TrialBegins
        | PromiseKind::TrialEnds { .. }
        | PromiseKind::TrialOver
        | PromiseKind::CommitmentEnds
        | PromiseKind::CommitmentEndsIn { .. }
        // A vote has its time, and colleagues wait for it.
        | PromiseKind::PollOpened
        | PromiseKind::PollDeadline
        | PromiseKind::PollClosed
        | PromiseKind::Linked { .. }
        | PromiseKind::SupportWaits
        | PromiseKind::InterviewBegun
        | PromiseKind::InterviewAnswered
        | PromiseKind::InterviewUnanswered
        | PromiseKind::InterviewMissed
        | PromiseKind::Developer(_) => false,
    };
    let quiet = chat.quiet?;
    if !promises.iter().all(|promise| can_wait(promise.kind)) {
        return None;
    }
    let local = calendar::wall(view.now, chat.zone);
    let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
    let left = quiet.left_at(minute)?;
    let at = calendar::instant(local.date().and_time(NaiveTime::MIN) + Duration::minutes(i64::from(minute) + i64::from(left)), chat.zone);
    // Where the clocks are turned back in the night, the end is still ahead.
    let when = When::At(at.max(view.now + Duration::minutes(1)));
    let later = promises.iter().map(|promise| Effect::Promise(Promise { when, ..promise.clone() }));
    Some(Step::of(chat.clone()).cause_all(later))
}

/// What is left of a step about promises that the person can do without: what it does, but not what it says.
pub fn hush(mut step: Step, promises: &[Promise]) -> Step {
    let is_muted = |promise: &Promise| Mute::of(promise.kind).is_some_and(|mute| step.chat.muted.contains(&mute));
    // On a trial's last day everything is about the decision.
    let decides = step.effects.iter().any(|effect| matches!(effect, Effect::KeepTrial(trial) if trial.state == TrialState::DecisionDue));
    if !decides && promises.iter().all(is_muted) {
        step.replies.clear();
    }
    step
}

/// Answers a button, whatever stage is open.
pub fn tapped(chat: Chat, wish: QuietWish) -> Step {
    let chat = chat.at(Stage::Settings(Settings::Quiet));
    match wish {
        QuietWish::Ask => {
            let reply = question(&chat);
            Step::of(chat).say(reply)
        }
        QuietWish::Set(quiet) => set(chat, quiet),
        QuietWish::Toggle(mute) => {
            let mut muted = chat.muted.clone();
            if muted.contains(&mute) {
                muted.retain(|other| *other != mute);
            } else {
                muted.push(mute);
                muted.sort_unstable();
            }
            let chat = Chat { muted, ..chat };
            let reply = question(&chat);
            Step::of(chat).say(reply)
        }
    }
}

/// Answers typed words while the question is open.
pub fn said(chat: Chat, text: &str) -> Step {
    if let Some(wish) = read(text) {
        return tapped(chat, wish);
    }
    let mut reply = question(&chat);
    reply.lines.insert(0, Text::new("quiet-not-understood"));
    Step::of(chat).say(reply)
}

/// When is the person left alone, and what can they do without?
pub fn question(chat: &Chat) -> Reply {
    let mut reply = Reply::new(Text::new("quiet-ask")).line(Text::new("quiet-ask-what")).line(now(chat));
    for hours in OFFERED {
        let label = Text::new("quiet-button-hours").with("hours", shown(hours));
        let action = Action::Quiet(QuietWish::Set(Some(hours)));
        reply = if hours == OFFERED[0] { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply = reply.button(Text::new("quiet-button-none"), Action::Quiet(QuietWish::Set(None)));
    for mute in Mute::ALL {
        let label = match (mute, chat.muted.contains(&mute)) {
            (Mute::CheckIns, false) => "quiet-button-without-check-ins",
            (Mute::CheckIns, true) => "quiet-button-with-check-ins",
            (Mute::Interviews, false) => "quiet-button-without-interviews",
            (Mute::Interviews, true) => "quiet-button-with-interviews",
            (Mute::Briefs, false) => "quiet-button-without-briefs",
            (Mute::Briefs, true) => "quiet-button-with-briefs",
        };
        reply = reply.button(Text::new(label), Action::Quiet(QuietWish::Toggle(mute)));
    }
    reply.button(Text::new("quiet-button-back"), Action::Run(Command::Settings))
}

/// The lines of an overview: nothing where nothing is set.
pub fn overview(chat: &Chat) -> Vec<Text> {
    let hours = chat.quiet.map(|_| now(chat));
    let names = chat.muted.iter().map(|mute| {
        Value::from(Text::new(match mute {
            Mute::CheckIns => "quiet-name-check-ins",
            Mute::Interviews => "quiet-name-interviews",
            Mute::Briefs => "quiet-name-briefs",
        }))
    });
    let names: Vec<Value> = names.collect();
    let muted = (!names.is_empty()).then(|| Text::new("quiet-without").with("reminders", names));
    hours.into_iter().chain(muted).collect()
}

fn set(chat: Chat, quiet: Option<Night>) -> Step {
    let chat = Chat { quiet, ..chat };
    let mut reply = question(&chat);
    reply.lines.insert(0, Text::new("quiet-set"));
    Step::of(chat).say(reply)
}

fn now(chat: &Chat) -> Text {
    chat.quiet.map_or_else(|| Text::new("quiet-none"), |hours| Text::new("quiet-now").with("hours", shown(hours)))
}

fn shown(hours: Night) -> Value {
    Value::Hours(hours.from, if hours.until == 0 { DAY } else { hours.until })
}

/// `22-7`, `22:00 to 6:30`, `10pm–6am`, `von 22 bis 7 Uhr`, or a word for none.
fn read(text: &str) -> Option<QuietWish> {
    const NONE: [&str; 14] = [
        "none",
        "off",
        "never",
        "no quiet hours",
        "keine",
        "aus",
        "nie",
        "ninguna",
        "nunca",
        "aucune",
        "jamais",
        "nenhuma",
        "sem horas",
        "no",
    ];
    const BETWEEN: [&str; 8] = [" to ", " until ", " till ", " bis ", " a ", " hasta ", " as ", " ate "];
    let words = folding::words(text);
    if NONE.contains(&words.as_str()) {
        return Some(QuietWish::Set(None));
    }
    let spread: String = text.to_lowercase().replace(['–', '—', '-'], " to ").replace('à', "a");
    let folded = format!(" {} ", spread.replace(['á', 'â', 'ã'], "a").replace('é', "e"));
    let (between, at) = BETWEEN.iter().filter_map(|between| Some((between, folded.find(between)?))).min_by_key(|(_, at)| *at)?;
    let (from, until) = (clock(&folded[..at])?, clock(&folded[at + between.len()..])?);
    night(from, until).map(|night| QuietWish::Set(Some(night)))
}

/// A time of day within a few words, in minutes after midnight.
fn clock(text: &str) -> Option<u16> {
    let digits = text.find(|letter: char| letter.is_ascii_digit())?;
    let text = &text[digits..];
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let hour: u16 = text[..end].parse().ok()?;
    let rest = text[end..].trim_start_matches([':', '.', 'h']);
    let has_minutes = rest.len() < text[end..].len() && rest.starts_with(|letter: char| letter.is_ascii_digit());
    let (minute, rest) = if has_minutes {
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        (rest[..end].parse().ok()?, &rest[end..])
    } else {
        (0, rest)
    };
    let half = rest.trim_start();
    let hour = match (half.starts_with("pm"), half.starts_with("am")) {
        (true, _) if hour < 12 => hour + 12,
        (_, true) if hour == 12 => 0,
        (true | false, true | false) => hour,
    };
    (hour <= 24 && minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn of(from: u16, until: u16) -> QuietWish {
        QuietWish::Set(Some(Night { from, until }))
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, read_as) in [
            ("22-7", Some(of(1320, 420))),
            ("22:00 to 6:30", Some(of(1320, 390))),
            ("10pm–6am", Some(of(1320, 360))),
            ("12 am - 9 am", Some(of(0, 540))),
            ("von 22 bis 7 Uhr", Some(of(1320, 420))),
            ("de 22h à 7h30", Some(of(1320, 450))),
            ("das 22 às 7", Some(of(1320, 420))),
            ("off", Some(QuietWish::Set(None))),
            ("Keine", Some(QuietWish::Set(None))),
            ("22", None),
            ("7-7", None),
            ("25-7", None),
            ("purple", None),
        ] {
            assert_eq!(read(text), read_as, "{text}");
        }
    }

    #[test]
    fn a_night_goes_past_midnight() {
        let night = Night { from: 1320, until: 420 };
        assert_eq!([1319, 1320, 0, 419, 420].map(|minute| night.left_at(minute)), [None, Some(540), Some(420), Some(1), None]);
        let siesta = Night { from: 780, until: 900 };
        assert_eq!([779, 780, 899, 900].map(|minute| siesta.left_at(minute)), [None, Some(120), Some(1), None]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_much_and_buttons_read_as_written(text in "\\PC{0,40}", from in 0_u16..1440, until in 0_u16..1440) {
            let _ = read(&text);
            for wish in [QuietWish::Ask, QuietWish::Set(None), QuietWish::Toggle(Mute::Briefs)] {
                prop_assert_eq!(QuietWish::decode(&wish.encode()), Some(wish));
            }
            prop_assume!(from != until);
            let wish = QuietWish::Set(Some(Night { from, until }));
            prop_assert_eq!(QuietWish::decode(&wish.encode()), Some(wish));
        }
    }
}
