//! The order in which a brief's developers are shown: worked out anew for each step, and the same each time.

use crate::{
    conversation::chat::{Chat, View},
    hiring::{
        brief::Brief,
        developer::DeveloperId,
        matching::{self, Match, Ranking, Relaxation},
        trial::TrialState,
    },
};
use std::cmp::Reverse;

/// How many cards make a page.
pub(super) const PAGE: usize = 3;
/// With fewer matches than this we say what would bring more.
pub(super) const FEW: usize = 3;
/// Nobody pages further than this; bounds the work of a step.
const MOST: usize = 600;

/// The matches of a brief from the best on, at most `count` of them.
pub(super) fn best(chat: &Chat, brief: &Brief, count: usize, view: &View) -> Ranking {
    let skip = skipped(brief, view);
    matching::rank(view.roster, &brief.requirements, &brief.prices(&view.terms.prices), chat.today(view.now), &skip, count.min(MOST))
}

/// What would bring more developers.
pub(super) fn relaxations(chat: &Chat, brief: &Brief, view: &View) -> Vec<Relaxation> {
    let skip = skipped(brief, view);
    matching::relaxations(view.roster, &brief.requirements, &brief.prices(&view.terms.prices), chat.today(view.now), &skip)
}

/// One developer's match; `None` when they do not fit.
pub(super) fn of(chat: &Chat, brief: &Brief, developer: &DeveloperId, view: &View) -> Option<Match> {
    matching::explain(view.roster, &brief.requirements, &brief.prices(&view.terms.prices), chat.today(view.now), developer)
}

/// Where the page begins on which a developer is, or would be if they had not been turned down; the first page for
/// whoever does not fit.
pub(super) fn page_of(chat: &Chat, brief: &Brief, developer: &DeveloperId, view: &View) -> u16 {
    let place = |found: &Match| (Reverse(found.score), found.developer.clone());
    let Some(own) = of(chat, brief, developer, view).as_ref().map(place) else { return 0 };
    let before = best(chat, brief, MOST, view).matches.iter().take_while(|found| place(found) < own).count();
    u16::try_from(before - before % PAGE).unwrap_or(0)
}

/// Who is not shown: those who were said not to fit, those whom this brief has tried or is trying, and those who are on
/// trial or engaged elsewhere. A trial that lapsed was never decided, so its developer may come back.
pub(super) fn skipped(brief: &Brief, view: &View) -> Vec<DeveloperId> {
    let passed = view.facts.passed.iter().filter(|passed| passed.brief == brief.id).map(|passed| &passed.developer);
    let tried =
        view.facts.trials.iter().filter(|trial| trial.brief == brief.id && trial.state != TrialState::Lapsed).map(|trial| &trial.developer);
    passed.chain(tried).chain(view.facts.taken.iter()).cloned().collect()
}
