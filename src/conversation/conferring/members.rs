//! Who is in the workspace, and what each of them may do with its shortlists.

use super::back::because;
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        command::Command,
        confer::{Conferral, Conferred},
        effect::Effect,
        reply::{Button, Reply, Text},
        stage::{Conferring, Stage},
        team::{confer, label, name, owners},
    },
    hiring::team::{Closing, Member, MemberId, MemberRole, Team},
};

/// The most members whose names stand on buttons: four rows of five.
const MOST_NAMED: usize = 20;

/// Lists the members.
pub(super) fn list(chat: Chat, view: &View) -> Step {
    let reply = show(view);
    Step::of(chat.at(Stage::Conferring(Conferring::Members))).say(reply)
}

/// The list; owners get a button for each member.
pub(super) fn show(view: &View) -> Reply {
    listed(view.facts.team())
}

fn listed(team: &Team) -> Reply {
    let mut reply = Reply::new(Text::new("conferring-members").with("count", team.members.len()));
    for member in team.members.iter().take(MOST_NAMED) {
        let key = if member.id == team.me { "conferring-member-you" } else { "conferring-member-line" };
        let role = Text::new(role_word(team.role_of(member.id)));
        reply = reply.line(Text::new(key).with("who", label(team, member)).with("role", role));
    }
    reply = reply.line(Text::new("conferring-roles"));
    let back = (Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    if team.my_role() != MemberRole::Owner {
        return reply.line(Text::new("conferring-ask-owner").with("owners", owners(team))).button(back.0, back.1);
    }
    let button = |member: &Member| Button {
        label: Text::new("conferring-button-member").with("who", label(team, member)),
        action: confer(Conferral::Member(member.id)),
    };
    let named = &team.members[..team.members.len().min(MOST_NAMED)];
    let width = if named.len() <= 8 { 2 } else { 5 };
    reply.buttons.extend(named.chunks(width).map(|row| row.iter().map(button).collect()));
    reply.button(back.0, back.1)
}

/// Asks what a member may do.
pub(super) fn ask(chat: Chat, member: MemberId, view: &View) -> Step {
    if let Some(step) = refused(&chat, member, view) {
        return step;
    }
    let reply = question(member, view);
    Step::of(chat.at(Stage::Conferring(Conferring::Seating(member)))).say(reply)
}

/// "What may they do?"
pub(super) fn question(member: MemberId, view: &View) -> Reply {
    let team = view.facts.team();
    let mut reply = Reply::new(
        Text::new("conferring-ask-role").with("who", name(team, member)).with("role", Text::new(role_word(team.role_of(member)))),
    )
    .line(Text::new("conferring-roles"));
    let row = MemberRole::ALL.map(|role| {
        let key = match role {
            MemberRole::Owner => "conferring-button-owner",
            MemberRole::Voter => "conferring-button-voter",
            MemberRole::Viewer => "conferring-button-viewer",
        };
        Button { label: Text::new(key), action: confer(Conferral::Seat(member, role)) }
    });
    reply.buttons.push(row.to_vec());
    reply.button(Text::new("conferring-button-members"), confer(Conferral::Members))
}

/// Says what a member may do from now on.
pub(super) fn set(chat: Chat, member: MemberId, role: MemberRole, view: &View) -> Step {
    if let Some(step) = refused(&chat, member, view) {
        return step;
    }
    let team = view.facts.team();
    let chat = chat.at(Stage::Conferring(Conferring::Members));
    let above = |key, team: &Team| {
        let mut reply = listed(team);
        reply.lines.insert(0, Text::new(key).with("who", name(team, member)).with("role", Text::new(role_word(role))));
        reply
    };
    if team.role_of(member) == role {
        return Step::of(chat).say(above("conferring-seated", team));
    }
    let after = team.with_role(member, role);
    if after.role_of(member) != role || after.owners().next().is_none() {
        let mut reply = listed(team);
        reply.lines.insert(0, Text::new("conferring-last-owner"));
        return Step::of(chat).say(reply);
    }
    // Whoever was waited for alone may not vote any more: then all votes are in.
    let settled = after.polls.iter().filter(|poll| !poll.is_over(view.now) && !poll.votes.is_empty() && after.is_complete(poll));
    let closed = settled.map(|poll| Effect::Confer(Box::new(Conferred::Closed(poll.id, poll.revision, Closing::Complete))));
    Step::of(chat)
        .cause(Effect::Confer(Box::new(Conferred::Seated(member, role))))
        .cause_all(closed.collect::<Vec<_>>())
        .say(above("conferring-seated", &after))
}

/// Why somebody may not say what this member may do, if they may not.
fn refused(chat: &Chat, member: MemberId, view: &View) -> Option<Step> {
    let team = view.facts.team();
    if team.my_role() != MemberRole::Owner {
        let reply = Reply::new(Text::new("conferring-owners-only").with("owners", owners(team)))
            .button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
        return Some(Step::of(chat.clone()).say(reply));
    }
    (!team.is_member(member)).then(|| because(chat.clone(), Text::new("conferring-no-member"), view))
}

const fn role_word(role: MemberRole) -> &'static str {
    match role {
        MemberRole::Owner => "conferring-owner",
        MemberRole::Voter => "conferring-voter",
        MemberRole::Viewer => "conferring-viewer-role",
    }
}
