//! A code from staff makes a chat a developer's.

use super::words::{with_agenda, with_people};
use crate::conversation::{
    action::Action,
    attend::Attend,
    chat::{Chat, Step, View},
    consent::consent,
    effect::Effect,
    event::Command,
    link::{Invited, OfferState},
    reply::{Reply, Text},
    stage::{Settings, Stage},
};
use uuid::Uuid;

/// Somebody brings a code that is for a developer.
pub fn brought(chat: Chat, invited: &Invited, view: &View) -> Step {
    if let Some(problem) = problem(invited, view) {
        return Step::of(chat).say(with_people(Reply::new(problem)));
    }
    let reply = question(invited, view);
    Step::of(chat.at(Stage::Settings(Settings::Joining(invited.id)))).say(reply)
}

/// Words where a button says whether the code is theirs.
pub fn answered(chat: Chat, text: &str, invited: &Invited, view: &View) -> Step {
    match consent(text) {
        Some(true) => join(chat, invited.id, view),
        Some(false) => {
            let reply = Reply::new(Text::new("linking-left")).button(Text::new("linking-button-menu"), Action::Run(Command::Start));
            Step::of(chat.at(Stage::Idle)).say(reply)
        }
        None => brought(chat, invited, view),
    }
}

/// Links, if the person was asked about this very code here and it still works.
pub(super) fn join(chat: Chat, offer: Uuid, view: &View) -> Step {
    let was_asked = matches!(chat.stage, Stage::Settings(Settings::Joining(open)) if open == offer);
    let invited = view.links.invited.filter(|invited| invited.id == offer);
    let Some(invited) = invited.filter(|_| was_asked && view.links.is_private) else {
        return Step::of(chat).say(with_people(Reply::new(Text::new("linking-over"))));
    };
    if let Some(problem) = problem(invited, view) {
        return Step::of(chat.at(Stage::Idle)).say(with_people(Reply::new(problem)));
    }
    let name = view.roster.get(&invited.developer).map_or_else(|| invited.developer.0.clone(), |developer| developer.name.clone());
    let reply = with_agenda(Reply::new(Text::new("attending-joined").with("developer", name)));
    let chat = Chat { developer: Some(invited.developer.clone()), ..chat.at(Stage::Idle) };
    Step::of(chat).say(reply).cause(Effect::LinkDeveloper(offer, invited.developer.clone()))
}

/// Asks whether the code is theirs.
pub fn question(invited: &Invited, view: &View) -> Reply {
    if let Some(problem) = problem(invited, view) {
        return with_people(Reply::new(problem));
    }
    let name = view.roster.get(&invited.developer).map_or_else(|| invited.developer.0.clone(), |developer| developer.name.clone());
    Reply::new(Text::new("attending-question").with("developer", name))
        .line(Text::new("attending-question-what"))
        .button(Text::new("attending-button-join"), Action::Attend(Attend::Join(invited.id)))
        .beside(Text::new("linking-button-leave"), Action::Run(Command::Start))
}

/// Why a code cannot be used.
fn problem(invited: &Invited, view: &View) -> Option<Text> {
    match invited.state {
        OfferState::Used => Some(Text::new("attending-used")),
        OfferState::FromHere | OfferState::Open if invited.expires_at <= view.now => Some(Text::new("attending-expired")),
        OfferState::FromHere | OfferState::Open if view.roster.get(&invited.developer).is_none() => Some(Text::new("attending-left")),
        OfferState::FromHere | OfferState::Open => None,
    }
}
