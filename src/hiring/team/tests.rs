//! Who may do what, and how votes are counted.

use super::*;
use proptest::prelude::*;

fn member(number: u128) -> MemberId {
    MemberId(Uuid::from_u128(number))
}

fn developer(name: &str) -> DeveloperId {
    DeveloperId(name.to_owned())
}

const BRIEF: BriefId = BriefId(Uuid::from_u128(9));

/// Three people; the first began the hire.
fn team() -> Team {
    let members = (1..=3).map(|number| Member { id: member(number), name: None }).collect();
    Team { me: member(1), members, briefs: vec![(BRIEF, member(1))], ..Team::default() }
}

fn poll() -> Poll {
    let opened_at = DateTime::UNIX_EPOCH;
    Poll {
        id: PollId(Uuid::from_u128(5)),
        brief: BRIEF,
        developers: vec![developer("ada"), developer("grace")],
        by: member(1),
        opened_at,
        until: opened_at + chrono::TimeDelta::days(1),
        closed: None,
        revision: 1,
        votes: Vec::new(),
    }
}

fn vote(by: u128, name: &str, choice: Choice, words: Option<&str>) -> Vote {
    Vote { developer: developer(name), by: member(by), choice, words: words.map(str::to_owned), at: DateTime::UNIX_EPOCH }
}

#[test]
fn whoever_began_is_owner_and_the_others_vote() {
    let team = team();
    assert_eq!([1, 2, 3].map(|number| team.role_of(member(number))), [MemberRole::Owner, MemberRole::Voter, MemberRole::Voter]);
    let team = team.with_role(member(3), MemberRole::Viewer);
    assert_eq!(team.voters().collect::<Vec<_>>(), [member(1), member(2)]);
}

#[test]
fn there_is_always_an_owner() {
    // The founder steps down after making somebody else an owner.
    let handed = team().with_role(member(2), MemberRole::Owner).with_role(member(1), MemberRole::Viewer);
    assert_eq!(handed.role_of(member(1)), MemberRole::Viewer);
    // That one goes too: it falls back to the founder.
    let back = handed.with_role(member(2), MemberRole::Voter);
    assert_eq!(back.role_of(member(1)), MemberRole::Owner);
    // An owner who is no member here owns nothing.
    let stranger = team().with_role(member(8), MemberRole::Owner).with_role(member(1), MemberRole::Viewer);
    assert_eq!(stranger.role_of(member(1)), MemberRole::Owner);
}

#[test]
fn a_brief_is_decided_on_by_whoever_confirmed_it_and_by_owners() {
    let other = BriefId(Uuid::from_u128(10));
    let mut team = team();
    team.briefs.push((other, member(2)));
    let may = |team: &Team, me| Team { me: member(me), ..team.clone() }.may_decide(other);
    assert_eq!([1, 2, 3].map(|me| may(&team, me)), [true, true, false]);
    assert!(!may(&team.with_role(member(2), MemberRole::Viewer), 2));
}

#[test]
fn a_vote_is_complete_when_everybody_who_may_has_voted_on_everybody() {
    let (team, mut poll) = (team().with_role(member(3), MemberRole::Viewer), poll());
    for (by, name) in [(1, "ada"), (1, "grace"), (2, "ada")] {
        poll = poll.with(vote(by, name, Choice::For, None));
        assert!(!team.is_complete(&poll));
    }
    assert_eq!(team.turnout(&poll), (1, 2));
    poll = poll.with(vote(2, "grace", Choice::Abstain, None));
    assert!(team.is_complete(&poll) && !self::team().is_complete(&poll));
}

#[test]
fn the_best_liked_come_first_and_words_tell_no_names() {
    let mut poll = poll();
    for (by, name, choice, words) in [
        (1, "ada", Choice::Against, Some("dear")),
        (2, "ada", Choice::For, Some("solid")),
        (1, "grace", Choice::For, None),
        (2, "grace", Choice::Abstain, None),
        (3, "ada", Choice::For, Some("kind")),
        (3, "ada", Choice::Against, Some("late")),
    ] {
        poll = poll.with(vote(by, name, choice, words));
    }
    let (ada, grace) = (developer("ada"), developer("grace"));
    let tally = poll.tally();
    assert_eq!(tally[0], Tally { developer: &grace, yes: 1, no: 0, abstained: 1, words: Vec::new() });
    let words = vec![(Choice::For, "solid"), (Choice::Against, "dear"), (Choice::Against, "late")];
    assert_eq!(tally[1], Tally { developer: &ada, yes: 1, no: 2, abstained: 0, words });
}

proptest! {
    #[test]
    fn however_often_somebody_votes_one_vote_of_theirs_counts(votes in prop::collection::vec((1_u128..4, 0_usize..2, 0_usize..3), 0..40)) {
        let mut poll = poll();
        for (by, which, choice) in &votes {
            poll = poll.with(vote(*by, ["ada", "grace"][*which], Choice::ALL[*choice], None));
        }
        let pairs: std::collections::BTreeSet<_> = votes.iter().map(|(by, which, _)| (by, which)).collect();
        prop_assert_eq!(poll.votes.len(), pairs.len());
        let counted: usize = poll.tally().iter().map(|one| one.yes + one.no + one.abstained).sum();
        prop_assert_eq!(counted, pairs.len());
    }

    #[test]
    fn roles_never_leave_a_workspace_without_an_owner(changes in prop::collection::vec((1_u128..4, 0_usize..3), 0..12)) {
        let mut team = team();
        for (who, role) in changes {
            team = team.with_role(member(who), MemberRole::ALL[role]);
            prop_assert!(team.owners().count() > 0);
        }
    }
}
