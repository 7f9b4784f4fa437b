//! A commitment that runs out.

use super::*;

const ENGAGEMENT: EngagementId = EngagementId(Uuid::from_u128(7));

/// Three months from 15 December 2026 to 14 March 2027.
fn engaged(now: &str) -> World {
    let mut world = World::with_trial("2026-12-01", TrialState::Kept).at(now);
    world.facts.engagements = vec![Engagement::following(&world.facts.trials[0], ENGAGEMENT, 3, false)];
    world.facts.trials.clear();
    world
}

fn renew(what: Renewal) -> Action {
    Action::Renew(ENGAGEMENT, what)
}

fn owed(step: &Step) -> Vec<String> {
    let owed = step.effects.iter().find_map(|effect| if let Effect::OweInstead(_, owed) = effect { Some(owed) } else { None });
    owed.into_iter().flatten().map(|promise| promise.kind.name()).collect()
}

#[test]
fn a_reminder_says_what_it_costs_to_go_on_and_what_happens_otherwise() {
    let world = engaged("2027-02-28T08:00:00Z");
    for kinds in [vec![PromiseKind::CommitmentEnds], vec![PromiseKind::CommitmentEndsIn { days_left: 30 }, PromiseKind::CommitmentEnds]] {
        let step = world.due(&kinds);
        assert_eq!(step.replies.len(), 1, "one message for all that was missed");
        assert_eq!(value(&step, "trialing-commitment-ends", "days"), &Value::Number(14));
        assert_eq!(value(&step, "renewing-ask", "from"), &Value::Date(date("2027-03-15")));
        assert!(keys(&step).contains(&"renewing-without"));
        let offered: Vec<_> = COMMITMENTS.map(|months| renew(Renewal::For(months))).into();
        assert_eq!(actions(&step)[..4], offered);
        assert_eq!(actions(&step)[4..], [renew(Renewal::LetEnd(date("2027-03-14"))), Action::Run(Command::Support)]);
    }
    assert!(engaged("2027-03-15T08:00:00Z").due(&[PromiseKind::CommitmentEndsIn { days_left: 3 }]).replies.is_empty(), "it is over");
}

#[test]
fn a_renewal_wants_a_yes_and_moves_the_reminders() {
    let mut world = engaged("2027-02-28T08:00:00Z");
    let asked = world.taps(&renew(Renewal::For(3)));
    assert_eq!((asked.effects.len(), keys(&asked)[0]), (0, "renewing-sure"));
    assert_eq!(value(&asked, "renewing-sure-means", "total"), &Value::Money(Money::new(333_300, Currency::USD)));
    for done in [said(asked.chat.clone(), "ja", &world.view()), tapped(asked.chat.clone(), &actions(&asked)[0], &world.view())] {
        let longer = kept_engagement(&done).unwrap();
        assert_eq!((longer.last_day, longer.months, longer.revision), (date("2027-06-14"), 6, 2));
        assert_eq!(owed(&done), ["commitment_ends_30", "commitment_ends", "commitment_ends_3"]);
    }
    assert_eq!(said(asked.chat.clone(), "no", &world.view()).chat.stage, Stage::Idle);
    // Whoever presses the same button later, or a colleague who was slower, renews nothing twice.
    world.facts.engagements = vec![world.facts.engagements[0].renewed(3)];
    for old in [renew(Renewal::Now(3, date("2027-03-14"))), renew(Renewal::LetEnd(date("2027-03-14")))] {
        let step = tapped(asked.chat.clone(), &old, &world.view());
        assert_eq!((step.effects.len(), keys(&step)[0], step.chat.stage), (0, "trialing-stays", Stage::Idle), "{old:?}");
    }
    assert!(world.due(&[PromiseKind::CommitmentEnds]).replies.is_empty(), "what was promised of the old end is silent");
}

#[test]
fn letting_it_end_settles_the_reminders_and_may_be_taken_back() {
    let world = engaged("2027-02-28T08:00:00Z");
    let step = world.taps(&renew(Renewal::LetEnd(date("2027-03-14"))));
    assert_eq!(step.effects, [Effect::Settle(ENGAGEMENT.0)]);
    assert_eq!(actions(&step)[0], renew(Renewal::Ask));
    assert_eq!(keys(&world.taps(&renew(Renewal::Ask)))[0], "trialing-commitment-ends");
}

#[test]
fn months_that_nobody_offers_and_commitments_that_nobody_knows_change_nothing() {
    let world = engaged("2027-02-28T08:00:00Z");
    for what in [Renewal::For(2), Renewal::Now(2, date("2027-03-14"))] {
        assert!(world.taps(&renew(what)).effects.is_empty());
    }
    let unknown = world.taps(&Action::Renew(EngagementId(Uuid::nil()), Renewal::Now(3, date("2027-03-14"))));
    assert_eq!((keys(&unknown), unknown.effects.len()), (vec!["renewing-unknown"], 0));
    let over = engaged("2027-03-20T08:00:00Z").taps(&renew(Renewal::Now(3, date("2027-03-14"))));
    assert_eq!((keys(&over), over.effects.len()), (vec!["trialing-stayed"], 0));
}

#[test]
fn the_list_offers_to_go_on_when_the_end_is_near() {
    let near = list(chat(), &engaged("2027-02-28T08:00:00Z").view());
    assert!(actions(&near).contains(&renew(Renewal::Ask)));
    let far = list(chat(), &engaged("2027-01-10T08:00:00Z").view());
    assert!(!actions(&far).contains(&renew(Renewal::Ask)));
}
