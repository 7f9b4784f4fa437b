//! What a time is chosen for, and which times can be had for it.

use crate::{
    conversation::{
        action::Action,
        chat::View,
        event::Command,
        reply::Text,
        stage::{Scheduling, Stage},
    },
    hiring::{
        calendar::{self, Busy, Diary, NotFree},
        developer::Developer,
        interview::{Interview, InterviewState},
    },
};
use chrono::{DateTime, Duration, Utc};

/// How many times are named when the wished one cannot be had.
const NEAREST: usize = 3;
/// More half hours than people look through; bounds the search for the nearest times.
const MOST: usize = 1_500;

/// What a time is chosen for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wish<'a> {
    /// A first meeting, or another one.
    New(&'a Developer),
    /// A new time for a booked interview.
    Moving(&'a Developer, &'a Interview),
}

impl<'a> Wish<'a> {
    /// With whom.
    pub(super) const fn developer(self) -> &'a Developer {
        match self {
            Self::New(developer) | Self::Moving(developer, _) => developer,
        }
    }

    /// What choosing `at` does.
    pub(super) fn choose(self, at: DateTime<Utc>) -> Action {
        match self {
            Self::New(developer) => Action::Pick(developer.id.clone(), at),
            Self::Moving(_, interview) => Action::Move(interview.id, at),
        }
    }

    /// Shows the first times.
    pub(super) fn earliest(self) -> Action {
        match self {
            Self::New(developer) => Action::Meet(developer.id.clone()),
            Self::Moving(_, interview) => Action::Reschedule(interview.id),
        }
    }

    /// Where one goes who wants none of the times.
    pub(super) fn back(self) -> (Text, Action) {
        match self {
            Self::New(developer) => (Text::new("scheduling-button-profile"), Action::Profile(developer.id.clone())),
            Self::Moving(..) => (Text::new("scheduling-button-interviews"), Action::Run(Command::Interviews)),
        }
    }

    /// The question that is open while choosing.
    pub(super) fn stage(self, after: Option<DateTime<Utc>>) -> Stage {
        Stage::Scheduling(match self {
            Self::New(developer) => Scheduling::Choosing { developer: developer.id.clone(), after },
            Self::Moving(_, interview) => Scheduling::Moving { interview: interview.id, after },
        })
    }

    /// Asks for a time.
    pub(super) fn question(self) -> Text {
        let key = match self {
            Self::New(_) => "scheduling-choose",
            // Nothing stands that could still be kept.
            Self::Moving(_, interview) if matches!(interview.state, InterviewState::NoShow | InterviewState::Declined) => {
                "scheduling-choose"
            }
            Self::Moving(..) => "scheduling-choose-again",
        };
        Text::new(key).with("developer", self.developer().name.as_str())
    }

    /// What is taken, less what this choice would give back: earlier holds with the developer, and the interview that moves.
    fn diary(self, view: &View) -> Diary {
        let mut diary = view.diary.clone();
        let moved = match self {
            Self::New(_) => None,
            Self::Moving(_, interview) => Some(interview),
        };
        for given_back in holds(self.developer(), view).chain(moved).filter(|interview| interview.state.occupies(view.now)) {
            let until = given_back.ends_at;
            let with_buffer = until.checked_add_signed(view.terms.interviews.buffer).unwrap_or(until);
            cut(&mut diary.developer, Busy { from: given_back.starts_at, until: with_buffer });
            cut(&mut diary.client, Busy { from: given_back.starts_at, until });
        }
        diary
    }

    /// Whether `at` can be had.
    pub(super) fn check(self, at: DateTime<Utc>, view: &View) -> Result<(), NotFree> {
        let developer = self.developer();
        let terms = &view.terms.interviews;
        calendar::is_free(at, &developer.hours, developer.zone, None, &self.diary(view), terms, view.now)
    }

    /// At most `count` free times after `after`, soonest first.
    pub(super) fn free(self, after: Option<DateTime<Utc>>, count: usize, view: &View) -> Vec<DateTime<Utc>> {
        let developer = self.developer();
        let terms = &view.terms.interviews;
        let own = match self {
            Self::New(_) => None,
            Self::Moving(_, interview) => Some(interview.starts_at),
        };
        // One more, because the time that the interview has now is no new time.
        let mut free = calendar::free_slots(
            &developer.hours,
            developer.zone,
            None,
            &self.diary(view),
            terms,
            view.now,
            after,
            count.saturating_add(1),
        );
        free.retain(|at| Some(*at) != own);
        free.truncate(count);
        free
    }

    /// The free times nearest to `at`, soonest first.
    pub(super) fn nearest(self, at: DateTime<Utc>, view: &View) -> Vec<DateTime<Utc>> {
        let mut free = self.free(None, MOST, view);
        free.sort_by_key(|slot| (slot.timestamp().abs_diff(at.timestamp()), *slot));
        free.truncate(NEAREST);
        free.sort();
        free
    }
}

/// Takes a stretch out of what is taken. A diary may show meetings that touch as one, so the rest of it stays.
fn cut(taken: &mut Vec<Busy>, free: Busy) {
    let rest = |busy: &Busy| {
        let before = Busy { from: busy.from, until: busy.until.min(free.from) };
        let after = Busy { from: busy.from.max(free.until), until: busy.until };
        [before, after].into_iter().filter(|part| part.from < part.until)
    };
    *taken = taken.iter().flat_map(rest).collect();
}

/// Every hold of this workspace with a developer, run out or not.
pub(super) fn holds<'a>(developer: &Developer, view: &View<'a>) -> impl Iterator<Item = &'a Interview> {
    let id = developer.id.clone();
    view.facts
        .interviews
        .iter()
        .filter(move |interview| interview.developer == id && matches!(interview.state, InterviewState::Held { .. }))
}

/// Why a time cannot be had.
pub(super) fn refusal(why: NotFree, wish: Wish, view: &View) -> Text {
    let terms = &view.terms.interviews;
    let named = |key| Text::new(key).with("developer", wish.developer().name.as_str());
    match why {
        NotFree::Past => Text::new("scheduling-past"),
        NotFree::TooSoon => named("scheduling-too-soon").with("hours", hours_up(terms.notice)),
        NotFree::TooFar => Text::new("scheduling-too-far").with("days", terms.horizon.num_days()),
        NotFree::NotOnQuarter => Text::new("scheduling-not-on-quarter"),
        NotFree::OutsideHours => named("scheduling-outside-hours"),
        NotFree::DeveloperBusy => named("scheduling-developer-busy"),
        NotFree::ClientBusy => Text::new("scheduling-client-busy"),
    }
}

/// Whole hours, the last one begun counted.
fn hours_up(span: Duration) -> i64 {
    (span.num_minutes() + 59).div_euclid(60)
}
