//! One's own votes, a developer at a time.

use super::{back::because, telling};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        command::Command,
        confer::{Conferral, Conferred},
        effect::Effect,
        reply::{Button, Reply, Text, Value},
        stage::{Conferring, Stage},
        team::{confer, refusal},
    },
    hiring::{
        folding,
        team::{Choice, Closing, Poll, PollId, Team, Vote},
    },
};

/// Words that vote, folded, in the languages of the bot.
const FOR: [&str; 16] =
    ["for", "yes", "pro", "in favour", "in favor", "dafur", "ja", "a favor", "si", "pour", "oui", "sim", "fur", "por", "yep", "agree"];
const AGAINST: [&str; 11] = ["against", "no", "contra", "dagegen", "nein", "en contra", "contre", "non", "nao", "gegen", "disagree"];
const ABSTAIN: [&str; 10] = [
    "abstain",
    "abstention",
    "enthaltung",
    "enthalte mich",
    "me abstengo",
    "abstencion",
    "abstenho me",
    "je m abstiens",
    "abstenir",
    "neutral",
];

/// Shows the developer in this place, or the next one without a vote, or all of one's votes.
pub(super) fn open(chat: Chat, id: PollId, place: Option<u8>, view: &View) -> Step {
    let team = view.facts.team();
    let Some(poll) = team.poll(id) else { return because(chat, Text::new("conferring-no-vote"), view) };
    if let Some(step) = stopped(&chat, poll, view) {
        return step;
    }
    let place = place.filter(|place| developer(poll, *place).is_some()).or_else(|| next(poll, team));
    at(chat, poll, place, None, view)
}

/// The open question.
pub(super) fn show(chat: &Chat, id: PollId, place: Option<u8>, view: &View) -> Reply {
    match view.facts.team().poll(id) {
        Some(poll) if poll.closed.is_some() => telling::over(poll, view),
        Some(poll) => page(chat, poll, place, view),
        None => super::back::the_shortlist(chat, view),
    }
}

/// Votes.
pub(super) fn vote(chat: Chat, id: PollId, place: u8, (choice, words): (Choice, Option<&str>), view: &View) -> Step {
    let team = view.facts.team();
    let Some(poll) = team.poll(id) else { return because(chat, Text::new("conferring-no-vote"), view) };
    if let Some(step) = stopped(&chat, poll, view) {
        return step;
    }
    let Some(developer) = developer(poll, place) else { return open(chat, id, None, view) };
    let length = words.map_or(0, |words| words.chars().count());
    if length > Vote::LONGEST_WORDS {
        let long = Text::new("conferring-words-long").with("length", length).with("most", Vote::LONGEST_WORDS);
        return at(chat, poll, Some(place), Some(long), view);
    }
    // Whoever presses again after typing why has not changed their mind about that.
    let earlier = poll.vote_of(team.me, developer).filter(|earlier| earlier.choice == choice).and_then(|earlier| earlier.words.clone());
    let words = words.filter(|words| !words.is_empty()).map(str::to_owned).or(earlier);
    let vote = Vote { developer: developer.clone(), by: team.me, choice, words, at: view.now };
    let voted = Conferred::Voted(poll.id, poll.revision, vote.clone());
    let after = Poll { revision: poll.revision + 1, ..poll.clone().with(vote) };
    let mut effects = vec![Effect::Confer(Box::new(voted))];
    let is_complete = team.is_complete(&after);
    if is_complete {
        effects.push(Effect::Confer(Box::new(Conferred::Closed(after.id, after.revision, Closing::Complete))));
    }
    let noted = Text::new("conferring-voted").with("developer", telling::called(developer, view));
    if is_complete {
        // What it came to is told to everybody at once.
        let reply = Reply::new(noted)
            .line(Text::new("conferring-all-in"))
            .button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
        return Step::of(chat.at(Stage::Conferring(Conferring::Voting { poll: id, place: None }))).cause_all(effects).say(reply);
    }
    // The step's own view still knows nothing of the vote.
    let mut known = team.clone();
    known.polls.retain(|other| other.id != id);
    known.polls.push(after.clone());
    let facts = crate::hiring::facts::Facts { team: Some(std::sync::Arc::new(known)), ..view.facts.clone() };
    let view = View { facts: &facts, ..*view };
    at(chat, &after, next(&after, team), Some(noted), &view).cause_all(effects)
}

/// A vote that is typed, perhaps with a word why.
pub(super) fn said(chat: Chat, id: PollId, place: Option<u8>, text: &str, view: &View) -> Step {
    if let (Some(place), Some((choice, words))) = (place, choice(text)) {
        return vote(chat, id, place, (choice, Some(words)), view);
    }
    let reply = show(&chat, id, place, view);
    Step::of(chat).say(reply)
}

/// `for: knows our stack` as a choice and its reason.
fn choice(text: &str) -> Option<(Choice, &str)> {
    let text = text.trim();
    let ends: Vec<usize> = text.char_indices().filter(|(_, letter)| !letter.is_alphanumeric()).map(|(at, _)| at).collect();
    // Of two words before of one: "a favor" is no "a".
    let heads = ends.iter().copied().chain([text.len()]).take(3).collect::<Vec<_>>();
    for end in heads.into_iter().rev() {
        let head = folding::words(&text[..end]);
        let found = [(Choice::For, FOR.as_slice()), (Choice::Against, &AGAINST), (Choice::Abstain, &ABSTAIN)]
            .into_iter()
            .find(|(_, words)| words.contains(&head.as_str()));
        if let Some((choice, _)) = found {
            return Some((choice, text[end..].trim_start_matches(|letter: char| !letter.is_alphanumeric()).trim_end()));
        }
    }
    None
}

/// Why somebody cannot vote now, if they cannot.
fn stopped(chat: &Chat, poll: &Poll, view: &View) -> Option<Step> {
    if poll.closed.is_some() {
        return Some(Step::of(chat.clone()).say(telling::over(poll, view)));
    }
    if poll.is_over(view.now) {
        return Some(because(chat.clone(), Text::new("conferring-time-over"), view));
    }
    refusal(view).map(|reply| Step::of(chat.clone()).say(reply))
}

/// Opens the question about a developer, or the overview of all.
fn at(chat: Chat, poll: &Poll, place: Option<u8>, above: Option<Text>, view: &View) -> Step {
    let chat = Chat { brief: Some(poll.brief), ..chat }.at(Stage::Conferring(Conferring::Voting { poll: poll.id, place }));
    let mut reply = page(&chat, poll, place, view);
    if let Some(above) = above {
        reply.lines.insert(0, above);
    }
    Step::of(chat).say(reply)
}

fn page(chat: &Chat, poll: &Poll, place: Option<u8>, view: &View) -> Reply {
    match place.and_then(|place| Some((place, developer(poll, place)?))) {
        Some((place, developer)) => {
            let team = view.facts.team();
            let mut reply = Reply::new(
                Text::new("conferring-ballot")
                    .with("place", i64::from(place) + 1)
                    .with("count", poll.developers.len())
                    .with("developer", telling::called(developer, view)),
            );
            // Where others read along, nobody is told how they voted.
            if view.links.is_private {
                reply.lines.extend(poll.vote_of(team.me, developer).map(telling::own));
                reply = reply.line(Text::new("conferring-ballot-typed"));
            }
            let button = |choice| confer(Conferral::Vote(poll.id, place, choice));
            reply
                .button(Text::new("conferring-button-for"), button(Choice::For))
                .beside(Text::new("conferring-button-against"), button(Choice::Against))
                .beside(Text::new("conferring-button-abstain"), button(Choice::Abstain))
                .button(
                    Text::new("conferring-button-profile").with("developer", telling::called(developer, view)),
                    Action::Profile(developer.clone()),
                )
                .beside(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
        }
        None => overview(chat, poll, view),
    }
}

/// All of one's votes, while the others vote.
fn overview(chat: &Chat, poll: &Poll, view: &View) -> Reply {
    let team = view.facts.team();
    let (done, voters) = team.turnout(poll);
    let mut reply = Reply::new(Text::new("conferring-done").with("done", done).with("voters", voters))
        .line(Text::new("conferring-done-change").with("until", Value::Time(poll.until, chat.zone)));
    if view.links.is_private {
        reply.lines.extend(poll.developers.iter().filter_map(|developer| {
            let own = telling::own(poll.vote_of(team.me, developer)?);
            Some(Text::new("conferring-own").with("developer", telling::called(developer, view)).with("vote", own))
        }));
    }
    let button = |(place, developer): (u8, _)| Button {
        label: Text::new("browsing-button-open").with("developer", telling::called(developer, view)),
        action: confer(Conferral::Ballot(poll.id, Some(place))),
    };
    let names: Vec<Button> = (0_u8..).zip(&poll.developers).map(button).collect();
    let width = if names.len() <= 8 { 2 } else { 5 };
    reply.buttons.extend(names.chunks(width).map(<[Button]>::to_vec));
    reply.button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
}

fn developer(poll: &Poll, place: u8) -> Option<&crate::hiring::developer::DeveloperId> {
    poll.developers.get(usize::from(place))
}

/// The first developer without a vote of one's own.
fn next(poll: &Poll, team: &Team) -> Option<u8> {
    (0_u8..).zip(&poll.developers).find(|(_, developer)| poll.vote_of(team.me, developer).is_none()).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_vote_is_read_with_its_reason() {
        for (text, expected) in [
            ("for", Some((Choice::For, ""))),
            ("For: knows our stack", Some((Choice::For, "knows our stack"))),
            ("yes, solid!", Some((Choice::For, "solid!"))),
            ("Dafür – kennt Kafka", Some((Choice::For, "kennt Kafka"))),
            ("a favor: conoce el sector", Some((Choice::For, "conoce el sector"))),
            ("AGAINST too dear", Some((Choice::Against, "too dear"))),
            ("en contra", Some((Choice::Against, ""))),
            ("non: trop cher", Some((Choice::Against, "trop cher"))),
            ("abstain", Some((Choice::Abstain, ""))),
            ("forget it", None),
            ("who is that?", None),
            ("", None),
        ] {
            assert_eq!(choice(text), expected, "{text}");
        }
    }
}
