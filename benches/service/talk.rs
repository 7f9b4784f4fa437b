//! Two hundred people who each describe whom they need, as fast as they are answered.

use super::{floor, place, place::Place, usage};
use hirebot::{
    service::{Incoming, Input, Service},
    store::{ChatKey, Newcomer, Platform},
};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::{Notify, oneshot};

const PEOPLE: usize = 200;
const FOR: Duration = Duration::from_secs(6);
/// The ten questions of a brief and its confirmation, after which another person sits down.
const LINES: [&str; 13] = [
    "/hire",
    "[Backend]",
    "1, 3",
    "Go, PostgreSQL",
    "[Skip]",
    "[high or fast-growing traffic]",
    "[Done]",
    "[L2 and above]",
    "part-time",
    "[Skip]",
    "4",
    "[As soon as possible]",
    "[Confirm and show matches]",
];

/// Who waits for an answer in which chat.
type Bells = Arc<Mutex<HashMap<ChatKey, Arc<Notify>>>>;

pub async fn measure(place: &Place) {
    let (alone, together) = floor::rows(place, 100).await;
    let (_, store) = place.fresh("talk").await;
    let (service, mut delivered) = place::service(store).await;
    let bells: Bells = Arc::default();
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
    let ringing = tokio::spawn({
        let bells = Arc::clone(&bells);
        async move {
            let mut messages = 0_usize;
            while let Some((chat, _)) = delivered.recv().await {
                messages += 1;
                if let Some(bell) = bells.lock().unwrap().get(&chat) {
                    bell.notify_one();
                }
            }
            messages
        }
    });
    // Half a second to warm up: statements are prepared, formatters made.
    talk(&service, &bells, Duration::from_millis(500), "warm").await;
    let (began, cpu) = (Instant::now(), usage::cpu());
    let (mut handled, mut answered) = talk(&service, &bells, FOR, "talk").await;
    let (took, cpu) = (began.elapsed(), usage::cpu().saturating_sub(cpu));
    let events = handled.len();
    let briefs = service.shared().store.counts(place::start()).await.unwrap().briefs;
    // Some have just begun when the time is over.
    assert!(briefs as f64 > (events / LINES.len()) as f64 * 0.7, "the talks must reach their end: {briefs} did of {events} events");
    println!(
        "  talk, {PEOPLE} people at once: {:.0} durable events/s (limit 5000) | {:.0} µs CPU each, the 200 people's and the courier's \
         included (limit 150) | committed p50/p99 {:.1}/{:.1} ms | answer delivered p50/p99 {:.1}/{:.1} ms | {} MB",
        events as f64 / took.as_secs_f64(),
        cpu.as_secs_f64() * 1e6 / events as f64,
        usage::share(&mut handled, 50),
        usage::share(&mut handled, 99),
        usage::share(&mut answered, 50),
        usage::share(&mut answered, 99),
        usage::memory("self"),
    );
    println!("  floor: bare rows/s of 2 kB, {alone:.0} with a commit each, {together:.0} with a commit for 100");
    let _ = stop.send(());
    courier.await.unwrap();
    drop(service);
    assert!(ringing.await.unwrap() >= events, "every event is answered");
}

/// The times until events were committed, and until they were answered.
async fn talk(service: &Service, bells: &Bells, time: Duration, round: &str) -> (Vec<Duration>, Vec<Duration>) {
    let until = Instant::now() + time;
    let next = Arc::new(AtomicUsize::new(0));
    let people = (0..PEOPLE).map(|_| {
        let (service, bells, next, round) = (service.clone(), Arc::clone(bells), Arc::clone(&next), round.to_owned());
        tokio::spawn(async move {
            let (mut handled, mut answered) = (Vec::new(), Vec::new());
            while Instant::now() < until {
                let name = format!("{round}{}", next.fetch_add(1, Ordering::Relaxed));
                let chat = ChatKey::new(Platform::Telegram, &name, &name);
                let bell = Arc::new(Notify::new());
                bells.lock().unwrap().insert(chat.clone(), Arc::clone(&bell));
                for (number, line) in LINES.iter().enumerate() {
                    let incoming = Incoming {
                        id: format!("bench:{name}:{number}"),
                        chat: chat.clone(),
                        newcomer: Newcomer { locale: "en-GB".to_owned(), zone: Some(chrono_tz::Europe::Berlin) },
                        input: Input::Words((*line).to_owned()),
                        staff: None,
                    };
                    let sent = Instant::now();
                    service.handle(incoming).await.unwrap();
                    handled.push(sent.elapsed());
                    bell.notified().await;
                    answered.push(sent.elapsed());
                    if Instant::now() >= until {
                        break;
                    }
                }
                bells.lock().unwrap().remove(&chat);
            }
            (handled, answered)
        })
    });
    let (mut handled, mut answered) = (Vec::new(), Vec::new());
    for person in people.collect::<Vec<_>>() {
        let (some, more) = person.await.unwrap();
        handled.extend(some);
        answered.extend(more);
    }
    (handled, answered)
}
