//! Another time than the one that was asked for or booked, in place of a plain no.

use super::{
    replying::{answered, card, changed, is_ahead, over, waits},
    words::{Own, with_agenda, with_own},
};
use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        effect::Effect,
        reply::{Reply, Text, Value},
        stage::{Attending, Stage},
    },
    hiring::{
        agenda::{self, Meeting},
        calendar::{self, Diary, NotFree, WeeklyHours},
        interview::{Interview, InterviewId, InterviewState},
        promise::{Promise, PromiseKind, When},
        terms::InterviewTerms,
        when::{Moment, read_moment},
    },
};
use chrono::{DateTime, Duration, Utc};

/// Times on one page.
const MOST: usize = 6;
/// At most so many of one day.
const PER_DAY: usize = 2;
/// More half hours than a page's days have.
const PAGE: usize = 200;

/// Asks for another time.
pub(super) fn ask(chat: Chat, id: InterviewId, after: Option<DateTime<Utc>>, view: &View) -> Step {
    with_own(chat, view, |chat, own| match proposable(own, id, view) {
        Ok(meeting) => {
            let reply = times(own, meeting, after, None, view);
            Step::of(chat.at(at(id, after))).say(reply)
        }
        Err(Some(reply)) => Step::of(chat).say(reply),
        Err(None) => over(chat),
    })
}

/// The open question.
pub(super) fn question(chat: &Chat, id: InterviewId, after: Option<DateTime<Utc>>, view: &View) -> Reply {
    let own = match Own::of(chat, view) {
        Ok(own) => own,
        Err(why) => return why,
    };
    match proposable(own, id, view) {
        Ok(meeting) => times(own, meeting, after, None, view),
        Err(reply) => reply.unwrap_or_else(|| with_agenda(Reply::new(Text::new("attending-unknown")))),
    }
}

/// A typed time.
pub(super) fn said(chat: Chat, id: InterviewId, text: &str, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let moment = read_moment(text, view.now, own.developer.zone, chat.day_month());
        let meeting = match proposable(own, id, view) {
            Ok(meeting) => meeting,
            Err(Some(reply)) => return Step::of(chat).say(reply),
            Err(None) => return over(chat),
        };
        match moment {
            Moment::Instant(at) => propose(chat, id, at, view),
            Moment::Ambiguous { candidates, .. } => {
                let possible: Vec<_> = candidates.into_iter().filter(|at| check(own, meeting, *at, view).is_ok()).take(MOST).collect();
                let why = Text::new(if possible.is_empty() { "attending-busy" } else { "scheduling-which" });
                let shown = if possible.is_empty() { free(own, meeting, None, view) } else { possible };
                let reply = with_slots(Reply::new(why), own, meeting, &shown);
                Step::of(chat).say(with_agenda(reply))
            }
            Moment::Days(_) | Moment::Impossible(_) | Moment::NotATime => {
                let reply = times(own, meeting, None, Some(Text::new("scheduling-not-a-time")), view);
                Step::of(chat).say(reply)
            }
        }
    })
}

/// Proposes a time: it is kept free until the client answers.
pub(super) fn propose(chat: Chat, id: InterviewId, at: DateTime<Utc>, view: &View) -> Step {
    with_own(chat, view, |chat, own| {
        let meeting = match proposable(own, id, view) {
            Ok(meeting) => meeting,
            Err(Some(reply)) => return Step::of(chat).say(reply),
            Err(None) => return over(chat),
        };
        let interview = &meeting.interview;
        let refused = match check(own, meeting, at, view) {
            // The database has refused it before: only the client's side is not in this diary.
            Ok(()) if view.refused => Some(Text::new("attending-client-busy")),
            Ok(()) => None,
            Err(why) => Some(refusal(why, view)),
        };
        if let Some(why) = refused {
            let reply = times(own, meeting, None, Some(why), view);
            return Step::of(chat.at(self::at(id, None))).say(reply);
        }
        let until = agenda::answer_by(view.now, at);
        let proposed = Interview {
            starts_at: at,
            ends_at: at.checked_add_signed(view.terms.interviews.length).unwrap_or(at),
            sequence: interview.sequence + i64::from(is_ahead(interview, view)),
            ..changed(interview, InterviewState::Proposed { until })
        };
        let reply = Reply::new(own.timed("attending-proposed", &proposed))
            .line(Text::new("attending-waits-until").with("until", Value::Time(until, own.developer.zone)));
        let owed = vec![answered(&proposed, view), Promise::about(id.0, PromiseKind::InterviewUnanswered, When::At(until))];
        Step::of(chat.at(Stage::Idle)).say(with_agenda(reply)).cause(Effect::Answer(Box::new(proposed), owed))
    })
}

/// The interview, while it can still be moved; otherwise how it stands.
fn proposable<'a>(own: Own<'a>, id: InterviewId, view: &View) -> Result<&'a Meeting, Option<Reply>> {
    let Some(meeting) = own.agenda.meeting(id) else { return Err(None) };
    let open = is_ahead(&meeting.interview, view) || waits(&meeting.interview, view);
    if open { Ok(meeting) } else { Err(Some(card(own, meeting, view))) }
}

fn times(own: Own<'_>, meeting: &Meeting, after: Option<DateTime<Utc>>, why: Option<Text>, view: &View) -> Reply {
    let shown = free(own, meeting, after, view);
    let mut reply = why.map_or_else(Reply::default, Reply::new);
    if shown.is_empty() && after.is_none() {
        reply = reply.line(Text::new("attending-no-times").with("days", view.terms.interviews.horizon.num_days()));
        return with_agenda(reply.button(Text::new("attending-button-hours"), Action::Attend(Attend::Hours)));
    }
    reply = reply
        .line(own.timed("attending-when", &meeting.interview))
        .line(Text::new("attending-clock").with("zone", Value::Zone(own.developer.zone, view.now)))
        .line(Text::new("scheduling-type-a-time"));
    let reply = with_slots(reply, own, meeting, &shown);
    let reply = with_agenda(reply);
    match shown.last() {
        Some(last) => reply.beside(Text::new("scheduling-button-later"), Action::Attend(Attend::Later(meeting.interview.id, *last))),
        None => reply.beside(Text::new("scheduling-button-earliest"), Action::Attend(Attend::Propose(meeting.interview.id))),
    }
}

fn with_slots(mut reply: Reply, own: Own<'_>, meeting: &Meeting, slots: &[DateTime<Utc>]) -> Reply {
    for (index, at) in slots.iter().copied().enumerate() {
        let label = Text::new("scheduling-button-slot").with("time", Value::Slot(at, own.developer.zone));
        let action = Action::Attend(Attend::At(meeting.interview.id, at));
        reply = if index % 2 == 0 { reply.button(label, action) } else { reply.beside(label, action) };
    }
    reply
}

/// Free times of the developer's own, within their hours and without a notice: it is they who choose.
fn free(own: Own<'_>, meeting: &Meeting, after: Option<DateTime<Utc>>, view: &View) -> Vec<DateTime<Utc>> {
    let developer = own.developer;
    let (diary, terms) = (diary(meeting, view), terms(view));
    let mut free = calendar::free_slots(&developer.hours, developer.zone, None, &diary, &terms, view.now, after, PAGE);
    free.retain(|at| *at != meeting.interview.starts_at);
    calendar::spread(&free, developer.zone, PER_DAY, MOST / PER_DAY)
}

/// Whether the developer can be met at a time; their published hours bind clients, not them.
fn check(own: Own<'_>, meeting: &Meeting, at: DateTime<Utc>, view: &View) -> Result<(), NotFree> {
    let always = WeeklyHours(std::array::from_fn(|_| vec![(0, 24 * 60)]));
    calendar::is_free(at, &always, own.developer.zone, None, &diary(meeting, view), &terms(view), view.now)
}

fn refusal(why: NotFree, view: &View) -> Text {
    match why {
        NotFree::Past | NotFree::TooSoon => Text::new("scheduling-past"),
        NotFree::TooFar => Text::new("scheduling-too-far").with("days", view.terms.interviews.horizon.num_days()),
        NotFree::NotOnQuarter => Text::new("scheduling-not-on-quarter"),
        NotFree::OutsideHours | NotFree::DeveloperBusy | NotFree::ClientBusy => Text::new("attending-busy"),
    }
}

/// What is taken of the developer's time, less the interview that moves.
fn diary(meeting: &Meeting, view: &View) -> Diary {
    let mut diary = Diary { client: Vec::new(), ..view.diary.clone() };
    let interview = &meeting.interview;
    let until = interview.ends_at.checked_add_signed(view.terms.interviews.buffer).unwrap_or(interview.ends_at);
    diary.give_back(interview.starts_at, until);
    diary
}

fn terms(view: &View) -> InterviewTerms {
    InterviewTerms { notice: Duration::zero(), ..view.terms.interviews.clone() }
}

const fn at(interview: InterviewId, after: Option<DateTime<Utc>>) -> Stage {
    Stage::Attending(Attending::Proposing { interview, after })
}
