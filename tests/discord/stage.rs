//! The whole bot, on a database of its own, connected to the fake.

use crate::fake::{Fake, TOKEN, people::public_key};
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use hirebot::{
    adapters::discord::{Access, Discord, Staff, Way},
    hiring::terms::Terms,
    i18n::{I18n, message::Message},
    service::{Adapter, Clock, Delivery, Parcel, Rate, Scope, Service, Setting},
    store::{ChatKey, Platform, Store},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// How Discord reaches the bot in a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Gateway,
    Endpoint,
}

/// Remembers what was delivered, on its way to Discord.
pub struct Tee {
    discord: Discord,
    pub heard: Mutex<Vec<(ChatKey, Message)>>,
}

impl Adapter for Tee {
    fn deliver<'a>(&'a self, parcel: Parcel<'a>) -> BoxFuture<'a, Delivery> {
        Box::pin(async move {
            let delivery = self.discord.deliver(parcel).await;
            if matches!(delivery, Delivery::Sent | Delivery::Posted { .. }) {
                self.heard.lock().unwrap().push((parcel.to.clone(), parcel.message.clone()));
            }
            delivery
        })
    }

    fn proves_routes(&self) -> bool {
        self.discord.proves_routes()
    }

    fn pace(&self) -> Option<Rate> {
        self.discord.pace()
    }
}

/// A process of the bot.
pub struct Bot {
    pub service: Service,
    pub tee: Arc<Tee>,
    fake: Fake,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// The chats of the tests.
pub fn scope() -> Scope {
    Scope::Platforms(vec![Platform::Discord])
}

/// How the fake is reached.
pub fn access(fake: &Fake, by: By) -> Access {
    let way = match by {
        By::Gateway => Way::Gateway { shards: Some(1) },
        By::Endpoint => Way::Endpoint { public_key: public_key() },
    };
    Access {
        token: TOKEN.to_owned().into(),
        address: fake.url(),
        application: None,
        way,
        locale: "en".to_owned(),
        staff: Staff::default(),
        paced: false,
    }
}

impl Bot {
    /// Starts a process on a migrated database and waits until Discord can reach it.
    pub async fn start(fake: &Fake, url: &str, clock: Clock, terms: &Terms, by: By) -> Self {
        Self::with(fake, url, clock, terms, access(fake, by)).await
    }

    pub async fn with(fake: &Fake, url: &str, clock: Clock, terms: &Terms, access: Access) -> Self {
        let by_gateway = matches!(access.way, Way::Gateway { .. });
        let discord = Discord::new(access, I18n::new().unwrap()).unwrap();
        let tee = Arc::new(Tee { discord: discord.clone(), heard: Mutex::default() });
        let adapter: Arc<dyn Adapter> = tee.clone();
        let setting =
            Setting { terms: terms.clone(), longest_text: 4_000, keep_days: 365, codes: hirebot::service::Codes::new(["a test's"]) };
        let adapters = HashMap::from([(Platform::Discord, adapter)]);
        let store = Store::open(url).await.unwrap();
        let service = Service::start(store, I18n::new().unwrap(), setting, clock, adapters).await.unwrap();
        discord.attend(&service);
        let (stop, stopping) = watch::channel(false);
        let mut tasks = JoinSet::new();
        if let Some(routes) = discord.routes().unwrap() {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            fake.model().endpoint = Some(format!("http://{}/discord", listener.local_addr().unwrap()));
            tasks.spawn(async move { axum::serve(listener, routes).await.unwrap() });
        }
        let before = {
            let model = fake.model();
            model.identified + model.resumed
        };
        let (listening, mut stopped) = (service.clone(), stopping);
        tasks.spawn(async move {
            let stopped = async { drop(stopped.wait_for(|stop| *stop).await) };
            discord.listen(&listening, stopped).await;
        });
        if by_gateway {
            fake.until("the bot is connected", |model| model.identified + model.resumed > before).await;
        } else {
            fake.until("the bot has its commands", |model| model.commands.is_some()).await;
        }
        Self { service, tee, fake: fake.clone(), stop, tasks }
    }

    /// Delivers and reminds as it does in the field, until it stops.
    pub fn runs(&mut self) {
        let service = self.service.clone();
        let mut delivering = self.stop.subscribe();
        let mut reminding = self.stop.subscribe();
        self.tasks.spawn(async move {
            let stopped = async { drop(delivering.wait_for(|stop| *stop).await) };
            service.deliver(scope(), stopped).await;
        });
        let service = self.service.clone();
        self.tasks.spawn(async move {
            let stopped = async { drop(reminding.wait_for(|stop| *stop).await) };
            service.remind(stopped).await;
        });
    }

    /// Everything due happens and everything said is delivered.
    pub async fn settle(&self) {
        self.service.drain_promises().await.unwrap();
        self.service.drain_outbox(&scope()).await.unwrap();
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.service.shared().clock.now()
    }

    /// Ends as kill -9 does: nothing is finished, nothing is given back.
    pub async fn dies(mut self) {
        self.tasks.abort_all();
        while self.tasks.join_next().await.is_some() {}
        self.fake.until("its connection is gone", |model| model.connections == 0).await;
    }
}
