//! Who may do what around a shortlist, and what stays secret.

use crate::{
    conversation::{
        Action, Conferral, Conferred, Effect,
        samples::{BRIEF, World, button, id, keys},
        stage::{Conferring, Stage},
    },
    hiring::{
        developer::DeveloperId,
        facts::Shortlisted,
        team::{Choice, Closing, Member, MemberId, MemberRole, Note, NoteId, Poll, PollId, Team, Vote},
    },
};
use chrono::TimeDelta;
use std::sync::Arc;
use uuid::Uuid;

const POLL: PollId = PollId(Uuid::from_u128(70));

const fn member(number: u128) -> MemberId {
    MemberId(Uuid::from_u128(number))
}

/// Three people around a shortlist of two; the first began the hire, and `me` looks.
fn world(me: u128) -> World {
    let mut world = World::new();
    for name in ["x_ada", "x_grace"] {
        world.facts.shortlist.push(Shortlisted { brief: BRIEF, developer: id(name), at: world.now });
    }
    let named = |(number, name): (u128, &str)| Member { id: member(number), name: Some(name.to_owned()) };
    let members = [(1, "Dana"), (2, "Erik"), (3, "Finn")].map(named).into();
    set(&mut world, Team { me: member(me), members, briefs: vec![(BRIEF, member(1))], ..Team::default() });
    world
}

fn set(world: &mut World, team: Team) {
    world.facts.team = Some(Arc::new(team));
}

fn vote(by: u128, developer: DeveloperId, choice: Choice, world: &World) -> Vote {
    Vote { developer, by: member(by), choice, words: Some("secret words".to_owned()), at: world.now }
}

/// An open vote, in which the second one voted like this on the first developer.
fn voting(me: u128, choice: Choice) -> World {
    let mut world = world(me);
    let poll = Poll {
        id: POLL,
        brief: BRIEF,
        developers: vec![id("x_ada"), id("x_grace")],
        by: member(1),
        opened_at: world.now,
        until: world.now + TimeDelta::days(1),
        closed: None,
        revision: 2,
        votes: vec![vote(2, id("x_ada"), choice, &world)],
    };
    let team = Team { polls: vec![poll], ..world.facts.team().clone() };
    set(&mut world, team);
    world
}

#[test]
fn what_others_voted_makes_no_difference_to_what_anybody_is_told() {
    let presses = [
        Action::Run(crate::conversation::Command::Shortlist),
        Action::Confer(Conferral::Compare),
        Action::Confer(Conferral::Members),
        Action::Confer(Conferral::Ballot(POLL, None)),
        Action::Confer(Conferral::Ballot(POLL, Some(0))),
        Action::Confer(Conferral::Vote(POLL, 0, Choice::For)),
        Action::Confer(Conferral::Vote(POLL, 1, Choice::Abstain)),
        Action::Profile(id("x_ada")),
    ];
    for me in [1, 3] {
        for press in &presses {
            let [one, other] = [Choice::For, Choice::Against].map(|choice| voting(me, choice).press(World::chat(), press).replies);
            assert_eq!(one, other, "{press:?}");
        }
    }
    // Nor are they told of their own where others read along: a world's chats are no private ones.
    let own = [Choice::For, Choice::Against].map(|choice| {
        let mut world = voting(2, choice);
        world.press(World::chat(), &Action::Confer(Conferral::Ballot(POLL, Some(0)))).replies
    });
    assert_eq!(own[0], own[1]);
}

#[test]
fn viewers_change_nothing_and_hear_what_they_may_do() {
    let ada = || id("x_ada");
    let presses = [
        Action::Shortlist(id("x_lin")),
        Action::Unshortlist(ada()),
        Action::Pass(ada()),
        Action::PassBecause(ada(), crate::hiring::facts::PassReason::Price),
        Action::Confer(Conferral::Note(ada())),
        Action::Confer(Conferral::Ask(BRIEF)),
        Action::Confer(Conferral::Open(BRIEF, World::new().now + TimeDelta::days(1))),
        Action::Confer(Conferral::Ballot(POLL, None)),
        Action::Confer(Conferral::Vote(POLL, 0, Choice::For)),
        Action::Confer(Conferral::Close(POLL)),
    ];
    for press in presses {
        let mut world = voting(3, Choice::For);
        let team = world.facts.team().with_role(member(3), MemberRole::Viewer);
        set(&mut world, team);
        let refused = world.press(World::chat(), &press);
        assert_eq!((refused.effects.as_slice(), keys(&refused)), (&[][..], vec!["conferring-viewer", "conferring-ask-owner"]), "{press:?}");
        button(&refused, "conferring-button-compare");
    }
}

#[test]
fn only_owners_and_whoever_confirmed_the_brief_ask_and_close() {
    let press = Action::Confer(Conferral::Close(POLL));
    let refused = voting(3, Choice::For).press(World::chat(), &press);
    assert_eq!((refused.effects.len(), keys(&refused)), (0, vec!["conferring-not-yours"]));
    let closed = voting(1, Choice::For).press(World::chat(), &press);
    assert_eq!(closed.effects, [Effect::Confer(Box::new(Conferred::Closed(POLL, 2, Closing::Owner)))]);
    // A vote is open already; two at once would be none.
    let again = voting(1, Choice::For).press(World::chat(), &Action::Confer(Conferral::Ask(BRIEF)));
    assert_eq!((again.effects.len(), keys(&again)[0]), (0, "conferring-open-already"));
    // Roles are the owner's.
    let seat = Action::Confer(Conferral::Seat(member(2), MemberRole::Owner));
    let refused = voting(2, Choice::For).press(World::chat(), &seat);
    assert_eq!((refused.effects.len(), keys(&refused)), (0, vec!["conferring-owners-only"]));
    let stranger = voting(1, Choice::For).press(World::chat(), &Action::Confer(Conferral::Seat(member(9), MemberRole::Owner)));
    assert_eq!((stranger.effects.len(), keys(&stranger)[0]), (0, "conferring-no-member"));
}

#[test]
fn a_vote_that_is_over_takes_none() {
    let mut world = voting(1, Choice::For);
    world.now += TimeDelta::days(1);
    let late = world.press(World::chat(), &Action::Confer(Conferral::Vote(POLL, 0, Choice::For)));
    assert_eq!((late.effects.len(), keys(&late)[0]), (0, "conferring-time-over"));
    assert!(keys(&late).contains(&"conferring-counting"));
    let unknown = world.press(World::chat(), &Action::Confer(Conferral::Vote(PollId(Uuid::nil()), 0, Choice::For)));
    assert_eq!((unknown.effects.len(), keys(&unknown)[0]), (0, "conferring-no-vote"));
}

#[test]
fn a_note_has_a_length_and_an_author() {
    let mut world = world(2);
    let asked = world.press(World::chat(), &Action::Confer(Conferral::Note(id("x_ada"))));
    assert_eq!(asked.chat.stage, Stage::Conferring(Conferring::Noting(id("x_ada"))));
    let long = world.types(asked.chat.clone(), &"x".repeat(Note::LONGEST + 1));
    assert_eq!((long.effects.len(), keys(&long)), (0, vec!["conferring-note-long", "conferring-ask-note"]));
    let kept = world.types(long.chat, &"x".repeat(Note::LONGEST));
    let [Effect::Confer(conferred)] = kept.effects.as_slice() else { panic!("{kept:?}") };
    let Conferred::Noted(note) = &**conferred else { panic!("{conferred:?}") };
    assert_eq!((note.by, note.brief), (member(2), BRIEF));
    // Whoever is not on the shortlist has no notes.
    let other = world.press(World::chat(), &Action::Confer(Conferral::Note(id("x_lin"))));
    assert_eq!((other.effects.len(), keys(&other)[0]), (0, "conferring-not-kept"));
    // Somebody else's is not taken back, and there is an end to them.
    let of_dana = |number: usize| Note { id: NoteId(Uuid::from_u128(number as u128)), by: member(1), ..note.clone() };
    let team = Team { notes: (0..Note::MOST).map(of_dana).collect(), ..world.facts.team().clone() };
    set(&mut world, team);
    let theirs = world.press(World::chat(), &Action::Confer(Conferral::Unnote(NoteId(Uuid::from_u128(3)))));
    assert_eq!((theirs.effects.len(), keys(&theirs)[0]), (0, "conferring-note-of-others"));
    let gone = world.press(World::chat(), &Action::Confer(Conferral::Unnote(NoteId(Uuid::max()))));
    assert_eq!((gone.effects.len(), keys(&gone)[0]), (0, "conferring-note-gone"));
    let full = world.types(asked.chat, "one more");
    assert_eq!((full.effects.len(), keys(&full)[0]), (0, "conferring-notes-full"));
}
