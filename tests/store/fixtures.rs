//! People, developers and records to try the store with.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::{Chat, Effect},
    hiring::{
        brief::{Brief, BriefId, Quote, Requirements},
        calendar::WeeklyHours,
        developer::{Developer, DeveloperId, Role, Scores},
        engagement::{Engagement, EngagementId},
        interview::{Interview, InterviewId, InterviewState},
        level::{Level, LevelWish, Workload},
        money::{Currency, Money},
        skill::Skill,
        terms::Terms,
        trial::{Trial, TrialId, TrialState},
    },
    i18n::message::{Message, Span},
    store::{AccountId, ChatKey, Error, Newcomer, Outgoing, Owner, Platform, Scope, Store, Tx, WorkspaceId},
};
use uuid::Uuid;

/// Somebody who talks to the bot.
#[derive(Debug, Clone)]
pub struct Person {
    pub key: ChatKey,
    pub account: AccountId,
    pub workspace: WorkspaceId,
    pub brief: BriefId,
}

/// Everybody whom a courier can reach.
pub fn everyone() -> Scope {
    Scope::Platforms(Platform::ALL.to_vec())
}

/// A Tuesday morning; nothing in these tests looks at a clock.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 1, 9, 0, 0).unwrap()
}

pub fn minutes(count: i64) -> Duration {
    Duration::minutes(count)
}

pub fn newcomer() -> Newcomer {
    Newcomer { locale: "en-GB".to_owned(), zone: Some(Tz::Europe__Rome) }
}

pub fn id(name: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
}

pub fn developer_id(name: &str) -> DeveloperId {
    DeveloperId::parse(name).unwrap()
}

/// A chat with a workspace of its own and a brief in it.
pub async fn arrive(store: &Store, name: &str) -> Person {
    let key = ChatKey::new(Platform::Telegram, name, name);
    let mut tx = store.begin().await.unwrap();
    let stored = tx.chats(&[(&key, &newcomer())], now()).await.unwrap().remove(&key).unwrap();
    let person = Person { key, account: stored.account, workspace: stored.workspace, brief: brief(name).id };
    let kept = tx.apply(&Effect::KeepBrief(Box::new(brief(name))), &person.owner(), &Terms::default(), now()).await;
    kept.unwrap();
    tx.commit().await.unwrap();
    person
}

impl Person {
    pub fn owner(&self) -> Owner<'_> {
        Owner { chat: &self.key, account: self.account, workspace: self.workspace, seed: id(&self.key.to_string()) }
    }

    /// Carries out effects in a transaction of its own.
    pub async fn does(&self, store: &Store, effects: impl IntoIterator<Item = Effect> + Send, at: DateTime<Utc>) -> Result<(), Error> {
        let effects: Vec<Effect> = effects.into_iter().collect();
        let mut tx = store.begin().await?;
        for effect in effects {
            tx.apply(&effect, &self.owner(), &Terms::default(), at).await?;
        }
        tx.commit().await
    }

    /// An interview of half an hour, held for ten minutes.
    pub fn hold(&self, name: &str, developer: &str, starts_at: DateTime<Utc>, at: DateTime<Utc>) -> Interview {
        Interview {
            id: InterviewId(id(name)),
            brief: self.brief,
            developer: developer_id(developer),
            starts_at,
            ends_at: starts_at + minutes(30),
            zone: Tz::Europe__Rome,
            state: InterviewState::Held { until: at + minutes(10) },
            sequence: 0,
            revision: 1,
        }
    }

    pub fn trial(&self, name: &str, developer: &str) -> Trial {
        Trial {
            id: TrialId(id(name)),
            brief: self.brief,
            developer: developer_id(developer),
            first_day: NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(),
            last_day: NaiveDate::from_ymd_opt(2026, 12, 20).unwrap(),
            zone: Tz::Europe__Rome,
            level: Level::L2,
            workload: Workload::PartTime,
            month: Money::new(130_000, Currency::USD),
            price_version: "guide-1".to_owned(),
            extended_days: 0,
            state: TrialState::Scheduled,
            revision: 1,
        }
    }

    pub async fn says(&self, tx: &mut Tx, stored: &Chat, at: DateTime<Utc>) {
        tx.keep_chats(&[(&self.key, stored, 1, 0)], at).await.unwrap();
    }
}

pub fn engagement(name: &str, trial: &Trial) -> Engagement {
    Engagement::following(trial, EngagementId(id(name)), 3, false)
}

pub fn keep(interview: &Interview) -> [Effect; 1] {
    [Effect::KeepInterview(Box::new(interview.clone()))]
}

/// The next revision of an interview, changed.
pub fn next(interview: &Interview, change: impl FnOnce(&mut Interview)) -> Interview {
    let mut next = Interview { revision: interview.revision + 1, sequence: interview.sequence + 1, ..interview.clone() };
    change(&mut next);
    next
}

pub fn brief(name: &str) -> Brief {
    let quote =
        |level, workload, cents| Quote { level, workload, month: Money::new(cents, Currency::USD), price_version: "guide-1".to_owned() };
    Brief {
        id: BriefId(id(&format!("brief of {name}"))),
        requirements: Requirements {
            role: Some(Role::Backend),
            must: vec![Skill("go".to_owned()), Skill("postgresql".to_owned())],
            level: Some(LevelWish::AtLeast(Level::L2)),
            zone: Some(Tz::Europe__Rome),
            notes: Some("'; drop table briefs; -- \"quoted\" ☃".to_owned()),
            ..Requirements::default()
        },
        quotes: vec![quote(Level::L3, Workload::PartTime, 200_000), quote(Level::L2, Workload::FullTime, 220_000)],
        confirmed_at: now(),
        revision: 1,
    }
}

pub fn developer(name: &str) -> Developer {
    Developer {
        id: developer_id(name),
        name: name.to_uppercase(),
        level: Level::L2,
        role: Role::Backend,
        headline: "Payments and ledgers".to_owned(),
        skills: vec![(Skill("go".to_owned()), 6)],
        zone: Tz::Europe__Lisbon,
        hours: WeeklyHours::default(),
        free_from: None,
        workloads: vec![Workload::FullTime],
        languages: vec!["en".to_owned()],
        portfolio: Vec::new(),
        scores: Scores { system_design: Some(4), ..Scores::default() },
        contact: None,
    }
}

pub fn message(text: &str) -> Message {
    Message { lines: vec![vec![Span::Ours(text.to_owned())]], ..Message::default() }
}

/// Queues one message for each text.
pub async fn queue(store: &Store, person: &Person, priority: i16, texts: &[&str], not_before: DateTime<Utc>) {
    let messages: Vec<_> = texts.iter().map(|text| (id(text), message(text))).collect();
    let outgoing: Vec<_> = messages
        .iter()
        .map(|(id, message)| Outgoing { id: *id, chat: &person.key, priority, message, not_before, about: None, turn: 1 })
        .collect();
    let mut tx = store.begin().await.unwrap();
    tx.queue(&outgoing, now()).await.unwrap();
    tx.commit().await.unwrap();
}
