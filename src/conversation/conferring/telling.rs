//! What the whole workspace hears of a vote: that it is asked for, and what it came to.

use crate::{
    conversation::{
        action::Action,
        chat::{Chat, View},
        command::Command,
        confer::Conferral,
        reply::{Reply, Text, Value},
        team::{confer, name},
    },
    hiring::{
        developer::DeveloperId,
        team::{Choice, Closing, MemberRole, Poll, Vote},
    },
};

/// The most words of one developer's votes that are told.
const MOST_WORDS: usize = 6;

/// A vote is asked for.
pub(super) fn asked(chat: &Chat, poll: &Poll, view: &View) -> Reply {
    let team = view.facts.team();
    let developers: Vec<Value> = poll.developers.iter().map(|developer| called(developer, view)).collect();
    let reply = Reply::new(Text::new("conferring-asked").with("who", name(team, poll.by)).with("developers", developers))
        .line(Text::new("conferring-secret").with("until", Value::Time(poll.until, chat.zone)));
    let to_list = (Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    // Where others read along the button is everybody's, whatever the one may do through whom they are told.
    if team.my_role() == MemberRole::Viewer && view.links.is_private {
        return reply.button(to_list.0, to_list.1);
    }
    reply.button(Text::new("conferring-button-vote"), confer(Conferral::Ballot(poll.id, None))).beside(to_list.0, to_list.1)
}

/// What a vote came to. Nobody's name stands beside a vote.
pub(super) fn over(poll: &Poll, view: &View) -> Reply {
    let team = view.facts.team();
    let (done, voters) = team.turnout(poll);
    let head = match poll.closed.map(|closed| (closed.why, closed.by)) {
        Some((Closing::Complete, _)) => Text::new("conferring-over-complete"),
        Some((Closing::Owner, Some(by))) => {
            Text::new("conferring-over-owner").with("who", name(team, by)).with("done", done).with("voters", voters)
        }
        Some((Closing::Deadline | Closing::Owner, _)) | None => {
            Text::new("conferring-over-deadline").with("done", done).with("voters", voters)
        }
    };
    let mut reply = Reply::new(head);
    for one in poll.tally() {
        let line = Text::new("conferring-tally").with("developer", called(one.developer, view));
        reply = reply.line(line.with("yes", one.yes).with("no", one.no).with("abstained", one.abstained));
        for (choice, words) in one.words.iter().take(MOST_WORDS) {
            let key = match choice {
                Choice::For => "conferring-words-for",
                Choice::Against => "conferring-words-against",
                Choice::Abstain => "conferring-words-abstain",
            };
            reply = reply.line(Text::new(key).with("words", *words));
        }
    }
    let reply = reply.button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    if poll.developers.len() < 2 { reply } else { reply.beside(Text::new("conferring-button-compare"), confer(Conferral::Compare)) }
}

/// What somebody has voted, told to them alone.
pub(super) fn own(vote: &Vote) -> Text {
    let key = match (vote.choice, &vote.words) {
        (Choice::For, None) => "conferring-own-for",
        (Choice::Against, None) => "conferring-own-against",
        (Choice::Abstain, None) => "conferring-own-abstain",
        (Choice::For, Some(_)) => "conferring-own-for-because",
        (Choice::Against, Some(_)) => "conferring-own-against-because",
        (Choice::Abstain, Some(_)) => "conferring-own-abstain-because",
    };
    match &vote.words {
        Some(words) => Text::new(key).with("words", words.as_str()),
        None => Text::new(key),
    }
}

/// A developer by name.
pub(super) fn called(developer: &DeveloperId, view: &View) -> Value {
    match view.roster.get(developer) {
        Some(developer) => Value::from(developer.name.as_str()),
        None => Text::new("browsing-somebody").into(),
    }
}
