//! Promises that all come due in one moment.

use super::{place, place::Place, usage};
use chrono::{DateTime, Days, TimeDelta, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::Effect,
    hiring::{
        brief::{Brief, BriefId, Quote, Requirements},
        developer::DeveloperId,
        interview::{Interview, InterviewId, InterviewState},
        level::{Level, Workload},
        money::{Currency, Money},
        promise::{Promise, PromiseKind, When},
        skill::Skill,
        terms::Terms,
        trial::{Trial, TrialId, TrialState},
    },
    service::{Incoming, Input, Service},
    store::{ChatKey, Newcomer, Owner, Platform, Store},
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::{Notify, oneshot};
use uuid::Uuid;

/// Teams that wait for reminders.
const TEAMS: usize = 20_000;
/// What each team is reminded of: five different things, five messages.
const EACH: usize = 5;
/// Chats that are made in one transaction.
const AT_ONCE: usize = 250;

pub async fn measure(place: &Place) {
    let (claimed, bare) = bare(place).await;
    let (_, store) = place.fresh("many").await;
    fill(&store, TEAMS).await;
    let (service, _delivered) = place::service(store).await;
    let (began, cpu) = (Instant::now(), usage::cpu());
    let kept = service.drain_promises().await.unwrap();
    let (took, cpu) = (began.elapsed(), usage::cpu().saturating_sub(cpu));
    assert_eq!(kept, TEAMS * EACH);
    println!(
        "  reminders: {:.0}/s of {kept} turned into messages (limit 50000) | {:.1} µs CPU each | {} MB",
        kept as f64 / took.as_secs_f64(),
        cpu.as_secs_f64() * 1e6 / kept as f64,
        usage::memory("self"),
    );
    println!("  floor: {:.0}/s of {claimed} claimed and marked as kept, nothing said", claimed as f64 / bare.as_secs_f64());
    queued(place, 2_000).await;
    burst(place, "burst", 2_000, false).await;
    burst(place, "pressing", 2_000, true).await;
}

/// Claims and completes, without looking at anything.
async fn bare(place: &Place) -> (usize, Duration) {
    let (_, store) = place.fresh("bare").await;
    fill(&store, TEAMS / 4).await;
    let (began, mut claimed) = (Instant::now(), 0);
    loop {
        let mut tx = store.begin().await.unwrap();
        let due = tx.claim_due(place::start(), 1_000).await.unwrap();
        if due.is_empty() {
            return (claimed, began.elapsed());
        }
        claimed += due.len();
        tx.fired(&due.iter().map(|promise| promise.seq).collect::<Vec<_>>(), place::start()).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Everything comes due at once, and nobody delivers: how late the last one is in the outbox.
async fn queued(place: &Place, teams: usize) {
    let (_, store) = place.fresh("queued").await;
    fill(&store, teams).await;
    let (service, _delivered) = place::service(store).await;
    let began = Instant::now();
    let kept = service.drain_promises().await.unwrap();
    let late = began.elapsed();
    println!("  a burst of {kept}: the last is in the outbox after {:.0} ms (limit 250)", late.as_secs_f64() * 1e3);
}

/// Everything comes due at once and is delivered; while it is, somebody may press buttons.
async fn burst(place: &Place, what: &str, teams: usize, pressing: bool) {
    let (_, store) = place.fresh(what).await;
    fill(&store, teams).await;
    let (service, mut delivered) = place::service(store).await;
    let presser = ChatKey::new(Platform::Telegram, "presser", "presser");
    let answer = Arc::new(Notify::new());
    press(&service, &presser, "first").await;
    let (stop, stopped) = oneshot::channel::<()>();
    let courier = tokio::spawn({
        let service = service.clone();
        async move {
            service
                .deliver(place::scope(), async {
                    let _ = stopped.await;
                })
                .await;
        }
    });
    delivered.recv().await.unwrap();
    let began = Instant::now();
    let hearing = tokio::spawn({
        let (presser, answer) = (presser.clone(), Arc::clone(&answer));
        async move {
            let mut late = Vec::with_capacity(teams * EACH);
            while late.len() < teams * EACH {
                let (chat, at) = delivered.recv().await.unwrap();
                if chat == presser {
                    answer.notify_one();
                } else {
                    late.push(at - began);
                }
            }
            late
        }
    });
    let draining = tokio::spawn({
        let service = service.clone();
        async move { service.drain_promises().await.unwrap() }
    });
    let mut waited = Vec::new();
    while pressing && !hearing.is_finished() {
        let pressed = Instant::now();
        press(&service, &presser, &waited.len().to_string()).await;
        // The last press may come behind the last reminder, after which nobody listens.
        if tokio::time::timeout(Duration::from_secs(1), answer.notified()).await.is_ok() {
            waited.push(pressed.elapsed());
        }
    }
    let mut late = hearing.await.unwrap();
    draining.await.unwrap();
    if pressing {
        println!(
            "  while {} reminders go out, {} presses of a button: answer delivered p50/p99 {:.1}/{:.1} ms",
            late.len(),
            waited.len(),
            usage::share(&mut waited, 50),
            usage::share(&mut waited, 99),
        );
    } else {
        println!(
            "  a burst of {}, delivered meanwhile: p50/p99 {:.0}/{:.0} ms late",
            late.len(),
            usage::share(&mut late, 50),
            usage::share(&mut late, 99)
        );
    }
    let _ = stop.send(());
    courier.await.unwrap();
}

async fn press(service: &Service, presser: &ChatKey, id: &str) {
    let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
    let incoming = Incoming {
        id: format!("bench:press:{id}"),
        chat: presser.clone(),
        newcomer,
        input: Input::Words("/prices".to_owned()),
        staff: None,
    };
    service.handle(incoming).await.unwrap();
}

/// Teams with a brief, three interviews and two trials, about each of which something is due at [`place::start`].
async fn fill(store: &Store, teams: usize) {
    let now = place::start() - TimeDelta::days(3);
    let newcomer = Newcomer { locale: "en-GB".to_owned(), zone: Some(Tz::Europe__Berlin) };
    let keys: Vec<ChatKey> = (0..teams).map(|team| ChatKey::new(Platform::Telegram, format!("team{team}"), format!("p{team}"))).collect();
    for keys in keys.chunks(AT_ONCE) {
        let mut tx = store.begin().await.unwrap();
        let named: Vec<_> = keys.iter().map(|key| (key, &newcomer)).collect();
        let chats = tx.chats(&named, now).await.unwrap();
        for key in keys {
            let stored = &chats[key];
            let owner = Owner { chat: key, account: stored.account, workspace: stored.workspace, seed: Uuid::nil() };
            for effect in owed(&key.place) {
                tx.apply(&effect, &owner, &Terms::default(), now).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
    }
}

/// A brief, three interviews (in a day, in an hour, just over) and two trials (the third day, the first day).
fn owed(team: &str) -> Vec<Effect> {
    let brief = BriefId(id(team, "brief"));
    let start = place::start();
    let mut effects = vec![Effect::KeepBrief(Box::new(confirmed(brief)))];
    let soon = |minutes_before| (TimeDelta::minutes(minutes_before), PromiseKind::InterviewSoon { minutes_before });
    for (ahead, kind) in [soon(24 * 60), soon(60), (TimeDelta::minutes(-35), PromiseKind::InterviewOver)] {
        let interview = interview(team, brief, start + ahead, &kind.name());
        effects.push(Effect::Promise(Promise::about(interview.id.0, kind, When::At(start))));
        effects.push(Effect::KeepInterview(Box::new(interview)));
    }
    let trials = [(2, TrialState::Active, PromiseKind::TrialCheckIn { day: 3 }), (0, TrialState::Scheduled, PromiseKind::TrialBegins)];
    for (days_ago, state, kind) in trials {
        let trial = trial(team, brief, days_ago, state);
        effects.push(Effect::Promise(Promise::about(trial.id.0, kind, When::At(start))));
        effects.push(Effect::KeepTrial(Box::new(trial)));
    }
    effects
}

fn id(team: &str, what: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{team} {what}").as_bytes())
}

fn confirmed(id: BriefId) -> Brief {
    let quote = |level| Quote { level, workload: Workload::FullTime, month: price(), price_version: "guide-1".to_owned() };
    let must = ["go", "postgresql"].map(|skill| Skill(skill.to_owned())).to_vec();
    let requirements = Requirements { must, zone: Some(Tz::Europe__Berlin), ..Requirements::default() };
    Brief { id, requirements, quotes: Level::ALL.map(quote).to_vec(), confirmed_at: place::start() - TimeDelta::days(3), revision: 1 }
}

const fn price() -> Money {
    Money::new(220_000, Currency::USD)
}

fn interview(team: &str, brief: BriefId, starts_at: DateTime<Utc>, what: &str) -> Interview {
    Interview {
        id: InterviewId(id(team, what)),
        brief,
        developer: DeveloperId(format!("{team}-{what}")),
        starts_at,
        ends_at: starts_at + TimeDelta::minutes(30),
        zone: Tz::Europe__Berlin,
        state: InterviewState::Confirmed,
        sequence: 0,
        revision: 1,
    }
}

fn trial(team: &str, brief: BriefId, days_ago: u64, state: TrialState) -> Trial {
    let first_day = place::start().date_naive() - Days::new(days_ago);
    let what = state.name();
    Trial {
        id: TrialId(id(team, what)),
        brief,
        developer: DeveloperId(format!("{team}-{what}")),
        first_day,
        last_day: first_day + Days::new(13),
        zone: Tz::Europe__Berlin,
        level: Level::L2,
        workload: Workload::FullTime,
        month: price(),
        price_version: "guide-1".to_owned(),
        extended_days: 0,
        state,
        revision: 1,
    }
}
