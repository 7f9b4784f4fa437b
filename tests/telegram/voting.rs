//! Three members of a group vote: everybody is asked by one message, and nobody sees a vote before the count.

use crate::{
    on_both,
    stage::{GROUP, Mode, Stage},
};

/// From the brief to a shortlist of two.
const SHORTLIST: [&str; 15] = [
    "/hire",
    "[Backend]",
    "1, 3",
    "Go",
    "[Done]",
    "[Skip]",
    "[Skip]",
    "[Any level]",
    "part-time",
    "[Skip]",
    "Lisbon, 4 h",
    "[As soon as possible]",
    "[Confirm and show matches]",
    "Ada Okonjo",
    "[Shortlist]",
];

/// Somebody presses the button that is everybody's.
async fn votes(stage: &mut Stage, person: i64, choice: &str) -> String {
    let (number, query) = stage.fake.happen(|world| {
        let (card, payload) = world.button(GROUP, "Vote", None).unwrap();
        assert!(!payload.contains('~'), "whoever presses votes for themselves: {payload}");
        world.press(person, GROUP, card, &payload)
    });
    stage.hand_over(number).await;
    stage.settle().await;
    stage.fake.until("the press is answered", |world| (!world.presses[&query].answers.is_empty()).then_some(())).await;
    let ballot = stage.noticed().into_iter().map(|(_, seen)| seen.message.text).collect::<Vec<_>>().join("\n");
    assert!(ballot.contains("Ada Okonjo"), "{ballot}");
    assert!(stage.press(person, choice).await);
    stage.noticed().into_iter().map(|(_, seen)| seen.message.text).collect::<Vec<_>>().join("\n")
}

on_both! {
    async fn three_members_of_a_group_vote(db) {
        let mut stage = Stage::open(&db, Mode::Polling, true).await;
        let [dana, erik, finn] = ["dana", "erik", "finn"].map(|name| stage.person(name));
        for line in SHORTLIST {
            stage.line(dana, line).await;
        }
        for member in [erik, finn] {
            stage.write(member, "/help").await;
        }
        for line in ["/shortlist", "[Ask for votes]"] {
            stage.line(dana, line).await;
        }
        stage.noticed();
        stage.line(dana, "[1 day]").await;
        let seen = stage.noticed();
        let asked: Vec<_> = seen.iter().filter(|(_, seen)| seen.message.text.contains("dana asks for your vote on Ada Okonjo")).collect();
        assert_eq!(asked.len(), 1, "the group hears once");
        for (member, choice, votes_so_far) in [(erik, "For", 1), (finn, "Against", 2)] {
            let said = votes(&mut stage, member, choice).await;
            assert!(said.contains(&format!("{votes_so_far} of 3 have so far")), "{said}");
            assert!(!["you are for", "you are against", "1 for", "1 against"].iter().any(|told| said.contains(told)), "{said}");
        }
        // Dana votes last, and the group hears the count, once.
        let said = votes(&mut stage, dana, "For").await;
        assert_eq!(said.matches("All votes are in").count(), 1, "{said}");
        assert!(said.contains("Ada Okonjo: 2 for, 1 against, 0 abstained"), "{said}");
        stage.settle().await;
        assert!(stage.noticed().is_empty());
        assert_eq!(db.texts("select cast(count(*) as text) from votes").await, ["3"]);
        assert_eq!(db.texts("select name from identities order by name").await, ["dana", "erik", "finn"]);
        stage.fake.refused_nothing();
    }
}
