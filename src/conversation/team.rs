//! What a shortlist and a profile show of the team around them: notes, votes, and what each member may do.
//!
//! Stages use it; it opens none. *Deliberately absent*: what comes of a button, and votes that are still secret.

use super::{
    action::Action,
    chat::{Chat, View},
    command::Command,
    confer::Conferral,
    reply::{Button, Reply, Text, Value},
};
use crate::hiring::{
    brief::BriefId,
    comparison,
    developer::{Developer, DeveloperId},
    team::{Member, MemberId, MemberRole, Note, Team},
};

/// The most notes that a profile shows; a shortlist shows the latest of each developer.
const MOST_NOTES: usize = 5;

/// Notes on a developer, the latest last.
pub(super) fn notes(chat: &Chat, brief: BriefId, developer: &DeveloperId, most: usize, view: &View) -> Vec<Text> {
    let team = view.facts.team();
    let mut latest: Vec<&Note> = team.notes_on(brief, developer).rev().take(most).collect();
    latest.reverse();
    let line = |note: &Note| {
        Text::new("conferring-note")
            .with("who", name(team, note.by))
            .with("when", Value::Time(note.at, chat.zone))
            .with("words", note.words.as_str())
    };
    latest.into_iter().map(line).collect()
}

/// What a profile says of somebody on the shortlist: what the team noted, and a button to add to it.
pub(super) fn on_profile(mut reply: Reply, chat: &Chat, brief: BriefId, developer: &DeveloperId, view: &View) -> Reply {
    let team = view.facts.team();
    if !view.facts.is_shortlisted(brief, developer) {
        return reply;
    }
    let notes = notes(chat, brief, developer, MOST_NOTES, view);
    if !notes.is_empty() {
        reply = reply.line(Text::new("conferring-notes"));
        reply.lines.extend(notes);
    }
    if team.my_role() == MemberRole::Viewer {
        return reply;
    }
    reply = reply.button(Text::new("conferring-button-note"), confer(Conferral::Note(developer.clone())));
    if let Some(own) = team.notes_on(brief, developer).rev().find(|note| note.by == team.me) {
        reply = reply.beside(Text::new("conferring-button-unnote"), confer(Conferral::Unnote(own.id)));
    }
    reply
}

/// What a shortlist says of one developer below their line: the latest note, and what came of a vote.
pub(super) fn below(chat: &Chat, brief: BriefId, developer: &DeveloperId, view: &View) -> Vec<Text> {
    let counted = view.facts.team().poll_on(brief).filter(|poll| poll.closed.is_some() && poll.developers.contains(developer));
    let counted = counted.map(|poll| {
        let tally = poll.tally_of(developer);
        Text::new("conferring-votes").with("yes", tally.yes).with("no", tally.no).with("abstained", tally.abstained)
    });
    counted.into_iter().chain(notes(chat, brief, developer, 1, view)).collect()
}

/// How a vote on this shortlist stands, while one goes on.
pub(super) fn standing(chat: &Chat, brief: BriefId, view: &View) -> Option<Text> {
    let team = view.facts.team();
    let poll = team.poll_on(brief).filter(|poll| poll.closed.is_none())?;
    if poll.is_over(view.now) {
        return Some(Text::new("conferring-counting"));
    }
    let (done, of) = team.turnout(poll);
    Some(Text::new("conferring-standing").with("until", Value::Time(poll.until, chat.zone)).with("done", done).with("voters", of))
}

/// What a shortlist of so many developers offers to do with it.
pub(super) fn on_shortlist(brief: BriefId, count: usize, view: &View) -> Vec<Button> {
    let team = view.facts.team();
    let mut buttons = Vec::new();
    let mut add = |key, conferral| buttons.push(Button { label: Text::new(key), action: confer(conferral) });
    if count >= comparison::FEWEST {
        add("conferring-button-compare", Conferral::Compare);
    }
    // Whoever is alone has nobody to confer with.
    if team.members.len() < 2 {
        return buttons;
    }
    match team.poll_on(brief).filter(|poll| poll.closed.is_none()) {
        Some(poll) if !poll.is_over(view.now) => {
            if team.my_role() != MemberRole::Viewer {
                add("conferring-button-vote", Conferral::Ballot(poll.id, None));
            }
            if team.may_decide(brief) {
                add("conferring-button-close", Conferral::Close(poll.id));
            }
        }
        None if count > 0 && team.may_decide(brief) => add("conferring-button-ask", Conferral::Ask(brief)),
        // The end of one whose time is over is a moment away.
        Some(_) | None => {}
    }
    add("conferring-button-members", Conferral::Members);
    buttons
}

/// Why somebody may not change a shortlist, and what they may do; `None` for whoever may.
pub(super) fn refusal(view: &View) -> Option<Reply> {
    let team = view.facts.team();
    if team.my_role() != MemberRole::Viewer {
        return None;
    }
    let reply = Reply::new(Text::new("conferring-viewer")).line(Text::new("conferring-ask-owner").with("owners", owners(team)));
    Some(
        reply
            .button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
            .beside(Text::new("conferring-button-compare"), confer(Conferral::Compare)),
    )
}

/// The owners by name.
pub(super) fn owners(team: &Team) -> Vec<Value> {
    team.owners().map(|owner| label(team, owner)).collect()
}

/// A member by name.
pub(super) fn name(team: &Team, id: MemberId) -> Value {
    let member = team.members.iter().find(|member| member.id == id);
    member.map_or_else(|| Text::new("conferring-somebody").into(), |member| label(team, member))
}

/// The same of a member at hand: whoever has no name is told apart by a number.
pub(super) fn label(team: &Team, member: &Member) -> Value {
    if let Some(name) = &member.name {
        return Value::from(name.as_str());
    }
    let place = team.members.iter().position(|other| other.id == member.id).unwrap_or(0);
    Text::new("conferring-member").with("number", place + 1).into()
}

/// A developer by the first name, unless another one here has the same.
pub(super) fn short_name(developer: &Developer, among: &[&Developer]) -> String {
    fn first(developer: &Developer) -> &str {
        developer.name.split_whitespace().next().unwrap_or(&developer.name)
    }
    let twins = among.iter().filter(|other| first(other) == first(developer)).count();
    if twins > 1 { developer.name.clone() } else { first(developer).to_owned() }
}

/// A button's action.
pub(super) const fn confer(conferral: Conferral) -> Action {
    Action::Confer(conferral)
}
