//! Asking for votes until a time, and ending the vote.

use super::{
    back::{because, kept, the_shortlist},
    telling,
};
use crate::{
    conversation::{
        action::Action,
        browsing,
        chat::{Chat, Step, View},
        command::Command,
        confer::{Conferral, Conferred},
        effect::Effect,
        reply::{Button, Reply, Text, Value},
        stage::{Browsing, Conferring, Stage},
        team::{confer, owners, refusal},
    },
    hiring::{
        brief::{Brief, BriefId},
        calendar,
        team::{Closing, Poll, PollId},
        when::{Cannot, Moment, read_moment},
    },
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

/// Days that are offered.
const DAYS: [(i64, &str); 3] = [(1, "conferring-button-one-day"), (3, "conferring-button-three-days"), (7, "conferring-button-seven-days")];
/// The shortest time in which anybody could vote.
const SHORTEST: TimeDelta = TimeDelta::minutes(5);
/// A day that is typed without a time means its evening.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(evening) => evening,
    None => NaiveTime::MIN,
};

/// Asks until when.
pub(super) fn ask(chat: Chat, brief: BriefId, view: &View) -> Step {
    match may_ask(&chat, brief, view) {
        Ok(()) => {
            let chat = Chat { brief: Some(brief), ..chat }.at(Stage::Conferring(Conferring::Dating));
            let reply = question(&chat, view);
            Step::of(chat).say(reply)
        }
        Err(step) => *step,
    }
}

/// "Until when?"
pub(super) fn question(chat: &Chat, view: &View) -> Reply {
    let Some(brief) = chat.current_brief(view) else { return the_shortlist(chat, view) };
    let reply = Reply::new(Text::new("conferring-until").with("count", kept(brief, view).len())).line(Text::new("conferring-until-typed"));
    let days = DAYS.iter().map(|(days, key)| {
        let until = view.now + TimeDelta::days(*days);
        Button { label: Text::new(key), action: confer(Conferral::Open(brief.id, until)) }
    });
    let mut reply = Reply { buttons: vec![days.collect()], ..reply };
    reply.buttons.push(vec![Button { label: Text::new("conferring-button-not-now"), action: Action::Run(Command::Shortlist) }]);
    reply
}

/// A time that is typed.
pub(super) fn said(chat: Chat, text: &str, view: &View) -> Step {
    let Some(brief) = chat.current_brief(view).map(|brief| brief.id) else { return browsing::shortlist(chat, view) };
    match read_moment(text, view.now, chat.zone, chat.day_month()) {
        Moment::Instant(at) => open(chat, brief, at, view),
        Moment::Days(days) => match days.first() {
            Some(day) => {
                let at = calendar::instant(day.and_time(EVENING), chat.zone);
                open(chat, brief, at, view)
            }
            None => once_more(chat, None, view),
        },
        Moment::Ambiguous { candidates, .. } => which(chat, brief, &candidates, view),
        Moment::Impossible(Cannot::Past) => once_more(chat, Some(Text::new("conferring-until-soon")), view),
        Moment::Impossible(Cannot::Gap { .. } | Cannot::NoSuchTime | Cannot::NoSuchDate { .. }) => {
            once_more(chat, Some(Text::new("conferring-until-never")), view)
        }
        Moment::NotATime => once_more(chat, None, view),
    }
}

/// Asks everybody for their votes.
pub(super) fn open(chat: Chat, brief: BriefId, until: DateTime<Utc>, view: &View) -> Step {
    if let Err(step) = may_ask(&chat, brief, view) {
        return *step;
    }
    let chat = Chat { brief: Some(brief), ..chat };
    let Some(brief) = chat.current_brief(view) else { return browsing::shortlist(chat, view) };
    let asking = chat.clone().at(Stage::Conferring(Conferring::Dating));
    if until < view.now + SHORTEST {
        return once_more(asking, Some(Text::new("conferring-until-soon")), view);
    }
    if until > view.now + TimeDelta::days(Poll::MOST_DAYS) {
        return once_more(asking, Some(Text::new("conferring-until-late").with("days", Poll::MOST_DAYS)), view);
    }
    let poll = new(brief, until, view);
    let reply = Reply::new(Text::new("conferring-opened").with("until", Value::Time(until, chat.zone)))
        .line(Text::new("conferring-opened-how"))
        .button(Text::new("conferring-button-vote"), confer(Conferral::Ballot(poll.id, None)))
        .beside(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    let chat = chat.at(Stage::Browsing(Browsing::Shortlist));
    Step::of(chat).cause(Effect::Confer(Box::new(Conferred::Opened(poll)))).say(reply)
}

fn new(brief: &Brief, until: DateTime<Utc>, view: &View) -> Poll {
    Poll {
        id: PollId(view.new_id("poll")),
        brief: brief.id,
        developers: kept(brief, view).into_iter().map(|developer| developer.id.clone()).collect(),
        by: view.facts.team().me,
        opened_at: view.now,
        until,
        closed: None,
        revision: 1,
        votes: Vec::new(),
    }
}

/// Ends a vote before its time.
pub(super) fn close(chat: Chat, id: PollId, view: &View) -> Step {
    let team = view.facts.team();
    let Some(poll) = team.poll(id) else { return because(chat, Text::new("conferring-no-vote"), view) };
    if !team.may_decide(poll.brief) {
        return not_yours(chat, view);
    }
    if poll.closed.is_some() {
        let reply = telling::over(poll, view);
        return Step::of(chat).say(reply);
    }
    let reply =
        Reply::new(Text::new("conferring-closed")).button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    let closed = Conferred::Closed(poll.id, poll.revision, Closing::Owner);
    Step::of(chat.at(Stage::Browsing(Browsing::Shortlist))).cause(Effect::Confer(Box::new(closed))).say(reply)
}

/// Ends a vote whose time is over. What it came to is told to everybody at once, so nothing is said here.
pub(super) fn expire(chat: Chat, poll: &Poll) -> Step {
    Step::of(chat).cause(Effect::Confer(Box::new(Conferred::Closed(poll.id, poll.revision, Closing::Deadline))))
}

/// Whether somebody may ask for votes on a brief's shortlist now; otherwise what there is to say.
fn may_ask(chat: &Chat, brief: BriefId, view: &View) -> Result<(), Box<Step>> {
    let team = view.facts.team();
    if !team.may_decide(brief) {
        return Err(Box::new(not_yours(chat.clone(), view)));
    }
    let Some(brief) = view.facts.brief(brief) else { return Err(Box::new(browsing::shortlist(chat.clone(), view))) };
    if team.poll_on(brief.id).is_some_and(|poll| poll.closed.is_none()) {
        return Err(Box::new(because(chat.clone(), Text::new("conferring-open-already"), view)));
    }
    if kept(brief, view).is_empty() {
        return Err(Box::new(browsing::shortlist(chat.clone(), view)));
    }
    Ok(())
}

/// Only some may ask for votes and end one.
fn not_yours(chat: Chat, view: &View) -> Step {
    let reply = refusal(view).unwrap_or_else(|| {
        Reply::new(Text::new("conferring-not-yours").with("owners", owners(view.facts.team())))
            .button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
    });
    Step::of(chat).say(reply)
}

/// The question again, and what was wrong if anything was.
fn once_more(chat: Chat, why: Option<Text>, view: &View) -> Step {
    let mut reply = question(&chat, view);
    if let Some(why) = why {
        reply.lines.insert(0, why);
    }
    Step::of(chat).say(reply)
}

/// Several readings, as buttons.
fn which(chat: Chat, brief: BriefId, candidates: &[DateTime<Utc>], view: &View) -> Step {
    let button = |at: &DateTime<Utc>| Button {
        label: Text::new("conferring-button-time").with("time", Value::Slot(*at, chat.zone)),
        action: confer(Conferral::Open(brief, *at)),
    };
    let mut reply = Reply::new(Text::new("conferring-until-which").with("zone", Value::Zone(chat.zone, view.now)));
    reply.buttons.extend(candidates.iter().take(4).map(|at| vec![button(at)]));
    Step::of(chat).say(reply)
}
