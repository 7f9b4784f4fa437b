//! Buttons about one developer, for cards, profiles and lists.

use crate::{
    conversation::{
        action::Action,
        chat::{Chat, View},
        reply::{Button, Text},
    },
    hiring::{
        brief::Brief,
        developer::{Developer, DeveloperId},
        interview::InterviewState,
    },
};

/// Opens a profile; the label is the developer's name.
pub(super) fn open(developer: &Developer) -> Button {
    let label = Text::new("browsing-button-open").with("developer", developer.name.as_str());
    Button { label, action: Action::Profile(developer.id.clone()) }
}

/// Keeps a developer, or lets them go.
pub(super) fn keep(brief: &Brief, developer: &DeveloperId, view: &View) -> (Text, Action) {
    if view.facts.is_shortlisted(brief.id, developer) {
        (Text::new("browsing-button-unshortlist"), Action::Unshortlist(developer.clone()))
    } else {
        (Text::new("browsing-button-shortlist"), Action::Shortlist(developer.clone()))
    }
}

/// Below the matches: to watch the brief where there are too few, and not to any more.
pub(super) fn watch(chat: &Chat, brief: &Brief, has_few: bool) -> Option<Button> {
    if chat.watching.contains(&brief.id) {
        return Some(Button { label: Text::new("browsing-button-unwatch"), action: Action::Unwatch(brief.id) });
    }
    has_few.then(|| Button { label: Text::new("browsing-button-watch"), action: Action::Watch(brief.id) })
}

/// Proposes a trial, once the developer was met for the brief; nothing while they are on trial or engaged with anybody.
pub(super) fn try_out(brief: &Brief, developer: &Developer, view: &View) -> Option<(Text, Action)> {
    let is_over = |state: InterviewState, has_ended: bool| match state {
        InterviewState::Done => true,
        InterviewState::Confirmed => has_ended,
        InterviewState::Held { .. }
        | InterviewState::NoShow
        | InterviewState::Cancelled
        | InterviewState::Requested { .. }
        | InterviewState::Proposed { .. }
        | InterviewState::Declined => false,
    };
    let was_met = view.facts.interviews.iter().any(|interview| {
        interview.brief == brief.id && interview.developer == developer.id && is_over(interview.state, interview.ends_at <= view.now)
    });
    let is_here = || view.facts.trials.iter().any(|trial| trial.state.is_open() && trial.developer == developer.id);
    if !was_met || is_here() || view.facts.taken.contains(&developer.id) {
        return None;
    }
    Some((Text::new("browsing-button-try").with("developer", developer.name.as_str()), Action::Try(developer.id.clone())))
}
