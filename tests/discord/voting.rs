//! Three members of a server vote: everybody is asked in the channel, each answers where only they see it, and the channel hears
//! the count.

use crate::{
    fake::{Fake, people::Client},
    hiring::{answered, database, presses, words},
    stage::{Bot, By},
};
use hirebot::{
    conversation::Effect,
    hiring::{
        brief::{Brief, BriefId, Requirements},
        facts::Shortlisted,
        terms::Terms,
    },
    operations::sample::sample_pool,
    service::Clock,
    store::{ChatKey, Newcomer, Owner, Platform},
};
use uuid::Uuid;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;

/// Somebody has confirmed a brief, and two developers are on its shortlist.
async fn has_a_shortlist(bot: &Bot, client: &Client) {
    let key = ChatKey::new(Platform::Discord, SERVER.to_string(), client.person.to_string());
    let (shared, now) = (bot.service.shared(), bot.now());
    let mut tx = shared.store.begin().await.unwrap();
    let chats = tx.chats(&[(&key, &Newcomer { locale: "en-GB".to_owned(), zone: None })], now).await.unwrap();
    let owner = Owner { chat: &key, account: chats[&key].account, workspace: chats[&key].workspace, seed: Uuid::nil() };
    let brief = BriefId(Uuid::from_u128(7));
    let requirements = Requirements::default();
    let kept = Brief { id: brief, requirements, quotes: Vec::new(), confirmed_at: now, revision: 1 };
    let mut effects = vec![Effect::KeepBrief(Box::new(kept))];
    let two = sample_pool().into_iter().take(2);
    effects.extend(two.map(|developer| Effect::Shortlist(Shortlisted { brief, developer: developer.id, at: now })));
    for effect in effects {
        tx.apply(&effect, &owner, &Terms::default(), now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_members_of_a_server_vote() {
    let fake = Fake::start().await;
    let (url, _folder) = database().await;
    let mut bot = Bot::start(&fake, &url, Clock::Real, &Terms::default(), By::Gateway).await;
    bot.runs();
    let [dana, erik, fay] = ["dana", "erik", "fay"].map(|name| fake.in_server(name, "en-GB", SERVER, CHANNEL));
    for who in [&dana, &erik, &fay] {
        let id = fake.calls(who, "prices", &[]).await;
        answered(&fake, id).await;
    }
    has_a_shortlist(&bot, &dana).await;
    let id = fake.calls(&dana, "shortlist", &[]).await;
    answered(&fake, id).await;
    presses(&fake, &dana, "Ask for votes").await;
    presses(&fake, &dana, "1 day").await;
    let is_said =
        |said: &'static str| move |model: &crate::fake::Model| model.messages.values().any(|seen| seen.body.to_string().contains(said));
    fake.until("everybody is asked", is_said("dana asks for your vote")).await;
    assert!(!words(&fake, &erik).contains("The vote is open"), "that is dana's alone");
    for (who, choices) in [(&erik, ["For", "Against"]), (&fay, ["For", "Abstain"]), (&dana, ["Against", "For"])] {
        assert!(!words(&fake, who).contains("All votes are in"));
        presses(&fake, who, "Vote").await;
        for choice in choices {
            presses(&fake, who, choice).await;
        }
    }
    fake.until("the count", is_said("All votes are in")).await;
    for who in [&dana, &erik, &fay] {
        let seen = words(&fake, who);
        assert_eq!(seen.matches("🗳 All votes are in").count(), 1, "{seen}");
        assert!(seen.contains("2 for, 1 against, 0 abstained") && seen.contains("1 for, 1 against, 1 abstained"), "{seen}");
    }
    bot.dies().await;
    fake.check();
}
