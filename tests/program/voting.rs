//! Two people at two terminals, with one database between them, vote on one shortlist.

use crate::running::{Running, hirebot};

/// From the brief to a shortlist.
const SHORTLIST: &str = "/hire\n[Backend]\n1, 3\nGo\n[Done]\n[Skip]\n[Skip]\n[Any level]\npart-time\n[Skip]\nLisbon, 4 h\n\
    [As soon as possible]\n[Confirm and show matches]\nAda Okonjo\n[Shortlist]\n";

#[test]
fn two_terminals_vote_on_one_shortlist() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| Running::start(hirebot(folder.path(), &["chat", "--workspace", "acme", "--as", name, "--tz", "Europe/Lisbon"]));
    let mut dana = at("dana");
    dana.say(SHORTLIST);
    dana.until("Ada Okonjo is on your shortlist");
    let mut erik = at("erik");
    erik.say("/shortlist\n");
    erik.until("One developer on your shortlist");
    dana.say("/shortlist\n[Ask for votes]\n[1 day]\n");
    dana.until("The vote is open until");
    // Erik does nothing, and hears of it.
    erik.until("dana asks for your vote on Ada Okonjo");
    erik.say("[Vote]\nfor: solid\n");
    erik.until("1 of 2 have so far");
    assert!(!dana.heard.iter().any(|line| line.contains("solid") || line.contains("All votes are in")), "{:?}", dana.heard);
    dana.say("[Vote]\n[Against]\n");
    for one in [&mut dana, &mut erik] {
        one.until("All votes are in");
        one.until("Ada Okonjo: 1 for, 1 against, 0 abstained");
        one.until("“solid”");
    }
    assert_eq!((dana.end().code, erik.end().code), (Some(0), Some(0)));
}
