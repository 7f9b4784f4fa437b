#![expect(clippy::unwrap_used, reason = "a test may fail this way")]

use super::*;
use crate::hiring::{
    brief::BriefId,
    calendar::Diary,
    developer::DeveloperId,
    engagement::{Engagement, EngagementId},
    facts::Facts,
    level::{Level, Workload},
    matching::Roster,
    money::{Currency, Money},
    promise::{Promise, PromiseKind},
    terms::Terms,
    trial::{Trial, TrialId, TrialState},
};
use chrono_tz::{America::New_York, Europe::Berlin};
use proptest::prelude::*;
use uuid::Uuid;

fn trial() -> Trial {
    Trial {
        id: TrialId(Uuid::from_u128(7)),
        brief: BriefId(Uuid::from_u128(1)),
        developer: DeveloperId("ada".to_owned()),
        first_day: "2026-12-01".parse().unwrap(),
        last_day: "2026-12-14".parse().unwrap(),
        zone: Berlin,
        level: Level::L2,
        workload: Workload::FullTime,
        month: Money::new(220_000, Currency::USD),
        price_version: "guide-1".to_owned(),
        extended_days: 0,
        state: TrialState::Active,
        revision: 2,
    }
}

fn with_view<T>(facts: &Facts, look: impl FnOnce(&View) -> T) -> T {
    let (terms, roster, diary) = (Terms::default(), Roster::default(), Diary::default());
    let now = "2026-12-05T12:00:00Z".parse().unwrap();
    look(&View {
        now,
        seed: Uuid::from_u128(42),
        terms: &terms,
        roster: &roster,
        facts,
        diary: &diary,
        refused: false,
        links: crate::conversation::Links::default(),
        me: Uuid::nil(),
        agenda: None,
    })
}

fn chat() -> Chat {
    Chat::new("en-GB", Some(Berlin)).at(Stage::Settings(Settings::Zone))
}

fn promises(step: &Step) -> Vec<&Promise> {
    step.effects.iter().filter_map(|effect| if let Effect::Repromise(promise) = effect { Some(promise) } else { None }).collect()
}

#[test]
fn a_new_zone_moves_what_is_owed_but_not_the_trial() {
    let engagement = Engagement::following(&trial(), EngagementId(Uuid::from_u128(9)), 3, false);
    let settled = Trial { id: TrialId(Uuid::from_u128(8)), state: TrialState::Ended, ..trial() };
    let facts = Facts { trials: vec![trial(), settled], engagements: vec![engagement], ..Facts::default() };
    with_view(&facts, |view| {
        let step = said(chat(), "America/New_York", view);
        assert_eq!((step.chat.zone, step.chat.zone_is_known), (New_York, true));
        // A colleague is owed the same reminders by another clock: nothing is settled and nothing is owed anew.
        assert_eq!(promises(&step).len(), step.effects.len());
        let due: Vec<_> = promises(&step).iter().map(|promise| (promise.kind.name(), promise.when.instant().to_rfc3339())).collect();
        let expected = [
            ("trial_check_in_7", "2026-12-07T14:00:00+00:00"),
            ("trial_ends_3", "2026-12-11T14:00:00+00:00"),
            ("trial_ends_1", "2026-12-13T14:00:00+00:00"),
            ("trial_ends_0", "2026-12-14T14:00:00+00:00"),
            ("trial_over", "2026-12-14T23:00:00+00:00"),
            ("commitment_ends_30", "2027-02-12T14:00:00+00:00"),
            ("commitment_ends", "2027-02-28T14:00:00+00:00"),
            ("commitment_ends_3", "2027-03-11T14:00:00+00:00"),
        ];
        assert_eq!(due, expected.map(|(kind, at)| (kind.to_owned(), at.to_owned())));
    });
}

#[test]
fn the_same_zone_again_moves_nothing() {
    let facts = Facts { trials: vec![trial()], ..Facts::default() };
    with_view(&facts, |view| assert!(said(chat(), "Europe/Berlin", view).effects.is_empty()));
}

#[test]
fn reminders_that_have_been_are_not_owed_again() {
    let facts = Facts { trials: vec![trial()], ..Facts::default() };
    with_view(&facts, |view| {
        let step = tapped(chat(), &Action::Set(Field::Zone, "Pacific/Honolulu".to_owned()), view);
        assert!(
            !promises(&step).iter().any(|promise| matches!(promise.kind, PromiseKind::TrialBegins | PromiseKind::TrialCheckIn { day: 3 }))
        );
    });
}

#[test]
fn unclear_zones_are_asked_about() {
    with_view(&Facts::default(), |view| {
        let step = said(chat(), "IST", view);
        assert_eq!(step.replies[0].lines[0].key, "settings-zone-which");
        assert!(step.replies[0].buttons.len() > 2);
        assert_eq!(step.chat.zone, Berlin);
        assert_eq!(said(chat(), "qqqqqqqq", view).replies[0].lines[0].key, "settings-zone-unknown");
    });
}

#[test]
fn languages_are_set_by_button_name_or_tag() {
    with_view(&Facts::default(), |view| {
        let open = chat().at(Stage::Settings(Settings::Locale));
        for (text, locale) in [
            ("Deutsch", "de"),
            ("Español", "es"),
            ("Français", "fr"),
            ("Português", "pt"),
            ("pt-BR", "pt-BR"),
            ("de-AT", "de-AT"),
            ("es-419", "es-419"),
            ("english", "en-GB"),
        ] {
            assert_eq!(said(open.clone(), text, view).chat.locale, locale, "{text}");
        }
        assert_eq!(tapped(chat(), &Action::Set(Field::Locale, "es".to_owned()), view).chat.locale, "es");
        let missed = said(open.clone(), "Klingon", view);
        assert_eq!((missed.replies[0].lines[0].key, missed.chat), ("settings-language-unknown", open));
    });
}

#[test]
fn the_name_of_a_setting_opens_it() {
    with_view(&Facts::default(), |view| {
        for (text, open) in [
            ("Zeitzone", Settings::Zone),
            ("change the time zone", Settings::Zone),
            ("language", Settings::Locale),
            ("idioma", Settings::Locale),
            ("langue", Settings::Locale),
            ("mudar o fuso horário", Settings::Zone),
        ] {
            assert_eq!(said(chat().at(Stage::Settings(Settings::Overview)), text, view).chat.stage, Stage::Settings(open), "{text}");
        }
    });
}

#[test]
fn every_zone_fits_into_a_button() {
    for zone in chrono_tz::TZ_VARIANTS {
        let action = Action::Set(Field::Zone, zone.name().to_owned());
        assert_eq!(Action::decode(&action.encode()), Some(action));
    }
}

proptest! {
    // Looking for names that are alike compares each text with all zones.
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_words_and_codes_are_answered(text in any::<String>()) {
        let facts = Facts { trials: vec![trial()], ..Facts::default() };
        with_view(&facts, |view| {
            for open in [Settings::Overview, Settings::Locale, Settings::Zone] {
                prop_assert!(!said(chat().at(Stage::Settings(open)), &text, view).replies.is_empty());
            }
            prop_assert!(!tapped(chat(), &Action::Set(Field::Zone, text.clone()), view).replies.is_empty());
            prop_assert!(!tapped(chat(), &Action::Set(Field::Locale, text.clone()), view).replies.is_empty());
            Ok(())
        })?;
    }
}
