//! What the database may say no to.

use crate::conversation::Effect;

/// Whether the database may refuse an effect, so that it needs a point to return to.
pub const fn may_be_refused(effect: &Effect) -> bool {
    match effect {
        Effect::KeepBrief(_)
        | Effect::KeepInterview(_)
        | Effect::KeepTrial(_)
        | Effect::KeepEngagement(_)
        | Effect::Link { .. }
        | Effect::Confer(_)
        | Effect::MoveTrial(_) => true,
        Effect::Shortlist(_)
        | Effect::Unshortlist(..)
        | Effect::Pass(_)
        | Effect::Note(..)
        | Effect::Promise(_)
        | Effect::Repromise(_)
        | Effect::OweInstead(..)
        | Effect::Settle(_)
        | Effect::AskSupport(_)
        | Effect::OfferLink { .. } => false,
    }
}
