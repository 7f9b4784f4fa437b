//! The way back to the shortlist, from wherever a team is.

use crate::{
    conversation::{
        browsing,
        chat::{Chat, Step, View},
        reply::{Reply, Text},
        stage::{Browsing, Stage},
    },
    hiring::{brief::Brief, developer::Developer},
};

/// Who is kept for a brief and still in the pool, the longest kept first.
pub(super) fn kept<'a>(brief: &Brief, view: &View<'a>) -> Vec<&'a Developer> {
    let kept = view.facts.shortlist.iter().filter(|kept| kept.brief == brief.id);
    kept.filter_map(|kept| view.roster.get(&kept.developer)).collect()
}

/// The shortlist, in place of what cannot be shown.
pub(super) fn the_shortlist(chat: &Chat, view: &View) -> Reply {
    browsing::show(&chat.clone().at(Stage::Browsing(Browsing::Shortlist)), view)
}

/// A sentence above the shortlist, which is what is open then.
pub(super) fn because(chat: Chat, why: Text, view: &View) -> Step {
    let chat = chat.at(Stage::Browsing(Browsing::Shortlist));
    let mut reply = browsing::show(&chat, view);
    reply.lines.insert(0, why);
    Step::of(chat).say(reply)
}
