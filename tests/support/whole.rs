//! The whole service on a real database, with a clock that stands still and an adapter that remembers.

use super::script::{Heard, Person, Scene, World, code_in};
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use hirebot::{
    conversation::{Action, Effect},
    hiring::{
        brief::{Brief, BriefId, Requirements},
        developer::{Developer, DeveloperId},
        interview::{Interview, InterviewId, InterviewState},
        terms::Terms,
    },
    i18n::{I18n, message::Message},
    service::{Adapter, Clock, Delivery, Incoming, Input, Parcel, Rate, Scope, Service, Setting},
    store::{ChatKey, Newcomer, Owner, Platform, Store},
};
use std::{
    collections::HashMap,
    mem,
    sync::{Arc, Mutex},
};
use uuid::Uuid;

/// Remembers what was delivered, and can be told to fail.
#[derive(Default)]
pub struct Recorder {
    heard: Mutex<Heard>,
    shown: Mutex<HashMap<ChatKey, Message>>,
    fate: Mutex<Vec<Delivery>>,
    paces: Mutex<(Option<Rate>, Option<Rate>)>,
}

/// A service and its surroundings.
pub struct Whole {
    url: String,
    terms: Terms,
    pub service: Service,
    pub recorder: Arc<Recorder>,
}

impl Recorder {
    /// The next deliveries end so, one after the other, before they go well again.
    pub fn next_ends(&self, fates: impl IntoIterator<Item = Delivery>) {
        self.fate.lock().unwrap().extend(fates);
    }

    /// So fast at most, on the whole and to each chat.
    pub fn keeps_pace(&self, platform: Option<Rate>, chat: Option<Rate>) {
        *self.paces.lock().unwrap() = (platform, chat);
    }

    /// What was delivered since the last call.
    pub fn heard(&self) -> Heard {
        mem::take(&mut self.heard.lock().unwrap())
    }
}

impl Adapter for Recorder {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        let (to, message) = (parcel.to, parcel.message);
        let fate = {
            let mut fates = self.fate.lock().unwrap();
            if fates.is_empty() { Delivery::Sent } else { fates.remove(0) }
        };
        if matches!(fate, Delivery::Sent | Delivery::Posted { .. }) {
            self.heard.lock().unwrap().push((to.clone(), message.clone()));
            if !message.buttons.is_empty() {
                self.shown.lock().unwrap().insert(to.clone(), message.clone());
            }
        }
        Box::pin(std::future::ready(fate))
    }

    fn pace(&self) -> Option<Rate> {
        self.paces.lock().unwrap().0
    }

    fn pace_of(&self, _: &Parcel<'_>) -> Option<(&'static str, Rate)> {
        Some(("messages", self.paces.lock().unwrap().1?))
    }
}

impl Whole {
    /// A service on an empty database with the given pool.
    pub async fn start(url: &str, scene: &Scene) -> Self {
        let (now, pool, terms) = (scene.start, &scene.pool, scene.terms.clone());
        Store::migrate(url).await.unwrap();
        let store = Store::open(url).await.unwrap();
        store.pool_replace(pool, now).await.unwrap();
        let recorder = Arc::new(Recorder::default());
        let service = service(store, now, &terms, &recorder).await;
        Self { url: url.to_owned(), terms, service, recorder }
    }

    /// Another process on the same database; both speak to the same people.
    pub async fn another(&self) -> Self {
        let now = self.service.shared().clock.now();
        let service = service(Store::open(&self.url).await.unwrap(), now, &self.terms, &self.recorder).await;
        Self { url: self.url.clone(), terms: self.terms.clone(), service, recorder: Arc::clone(&self.recorder) }
    }

    /// Everything due happens and everything said is delivered.
    pub async fn settle(&self) {
        self.service.drain_promises().await.unwrap();
        self.service.drain_outbox(&scope()).await.unwrap();
    }

    /// An event of a person.
    pub fn incoming(person: &Person, id: &str, line: &str) -> Incoming {
        Incoming {
            id: format!("test:{}:{id}", person.key),
            chat: person.key.clone(),
            newcomer: person.newcomer.clone(),
            input: Input::Words(line.to_owned()),
            staff: person.staff.clone(),
        }
    }
}

/// The chats of the tests.
pub fn scope() -> Scope {
    scope_of(Platform::Console)
}

/// All chats of a platform.
pub fn scope_of(platform: Platform) -> Scope {
    Scope::Platforms(vec![platform])
}

async fn service(store: Store, now: DateTime<Utc>, terms: &Terms, recorder: &Arc<Recorder>) -> Service {
    let adapter: Arc<dyn Adapter> = recorder.clone();
    let setting = Setting { terms: terms.clone(), longest_text: 4_000, keep_days: 365, codes: hirebot::service::Codes::new(["a test's"]) };
    let adapters = HashMap::from([(Platform::Console, adapter)]);
    Service::start(store, I18n::new().unwrap(), setting, Clock::still(now), adapters).await.unwrap()
}

impl World for Whole {
    async fn say(&mut self, person: &Person, id: &str, line: &str) {
        self.service.handle(Self::incoming(person, id, line)).await.unwrap();
        self.settle().await;
    }

    async fn pass(&mut self, until: DateTime<Utc>) {
        while let Some(due) = self.service.shared().store.next_due().await.unwrap().filter(|due| *due <= until) {
            let clock = &self.service.shared().clock;
            clock.set(due.max(clock.now()));
            self.settle().await;
        }
        self.service.shared().clock.set(until);
        self.settle().await;
    }

    async fn stand_still(&mut self, until: DateTime<Utc>) {
        self.service.shared().clock.set(until);
        self.settle().await;
    }

    async fn invite(&mut self, developer: &str) -> String {
        let service = &self.service;
        let event = uuid::Uuid::now_v7().to_string();
        let reply = service.invite(&event, developer).await.unwrap();
        let mut message = service.shared().i18n.message("en", &reply);
        service.reveal(&mut message);
        code_in(&message)
    }

    async fn leave(&mut self, developer: &str) {
        let shared = self.service.shared();
        let mut pool = shared.store.pool_all().await.unwrap();
        pool.retain(|other| other.name != developer);
        shared.store.pool_replace(&pool, shared.clock.now()).await.unwrap();
        self.service.refresh_roster().await.unwrap();
    }

    async fn join(&mut self, developer: Developer) {
        let shared = self.service.shared();
        shared.store.pool_upsert(&[developer], shared.clock.now()).await.unwrap();
        self.service.refresh_roster().await.unwrap();
        self.settle().await;
    }

    async fn crash(&mut self) {
        let now = self.now();
        let store = Store::open(&self.url).await.unwrap();
        self.service = service(store, now, &self.terms, &self.recorder).await;
        self.settle().await;
    }

    async fn rival_books(&mut self, developer: &str, at: DateTime<Utc>) {
        rival_books(&self.service, developer, at).await;
    }

    fn first_offer(&self, person: &Person) -> Option<(String, DateTime<Utc>)> {
        first_offer(self.recorder.shown.lock().unwrap().get(&person.key)?)
    }

    fn heard(&mut self) -> Heard {
        self.recorder.heard()
    }

    fn now(&self) -> DateTime<Utc> {
        self.service.shared().clock.now()
    }
}

/// Somebody in another workspace books a developer.
pub async fn rival_books(service: &Service, developer: &str, at: DateTime<Utc>) {
    let key = ChatKey::new(Platform::Console, "elsewhere", "rival");
    let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
    let shared = service.shared();
    let now = shared.clock.now();
    let mut tx = shared.store.begin().await.unwrap();
    let chats = tx.chats(&[(&key, &newcomer)], now).await.unwrap();
    let chat = &chats[&key];
    let owner = Owner { chat: &key, account: chat.account, workspace: chat.workspace, seed: Uuid::nil() };
    let interview = rivals_interview(developer, at, &shared.terms);
    let brief = Brief { id: interview.brief, requirements: Requirements::default(), quotes: Vec::new(), confirmed_at: now, revision: 1 };
    for effect in [Effect::KeepBrief(Box::new(brief)), Effect::KeepInterview(Box::new(interview))] {
        tx.apply(&effect, &owner, &shared.terms, now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The first time on a message's buttons.
pub fn first_offer(message: &Message) -> Option<(String, DateTime<Utc>)> {
    message.buttons.iter().flatten().find_map(|button| match Action::decode(&button.payload)? {
        Action::Pick(developer, at) => Some((developer.0, at)),
        _ => None,
    })
}

/// An interview that somebody else booked.
pub fn rivals_interview(developer: &str, at: DateTime<Utc>, terms: &Terms) -> Interview {
    Interview {
        id: InterviewId(Uuid::new_v5(&Uuid::nil(), at.to_rfc3339().as_bytes())),
        brief: BriefId(Uuid::new_v5(&Uuid::max(), at.to_rfc3339().as_bytes())),
        developer: DeveloperId(developer.to_owned()),
        starts_at: at,
        ends_at: at + terms.interviews.length,
        zone: chrono_tz::Tz::UTC,
        state: InterviewState::Confirmed,
        sequence: 0,
        revision: 1,
    }
}
