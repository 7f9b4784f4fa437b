//! What staff do in Discord: who they are at the moment of asking, and the pool from a file.

use crate::{
    database::{Kind, fresh, run, texts},
    fake::{Fake, people::Client},
    stage::{Bot, By, access},
    support::script::usual_start,
};
use chrono::TimeDelta;
use hirebot::{
    adapters::discord::{Access, Staff},
    hiring::{developer::Developer, terms::Terms},
    operations::sample::sample_pool,
    pool_file::{self, Format},
    service::Clock,
    store::Store,
};

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;
const ROLE: u64 = 55;

struct Scene {
    fake: Fake,
    url: String,
    bot: Bot,
    by: By,
    staff: Staff,
    folder: Option<tempfile::TempDir>,
}

impl Scene {
    async fn start(by: By, staff: impl Fn(&Fake) -> Staff) -> Self {
        let fake = Fake::start().await;
        let (url, folder) = fresh(Kind::Sqlite).await.unwrap();
        Store::migrate(&url).await.unwrap();
        Store::open(&url).await.unwrap().pool_replace(&sample_pool(), usual_start()).await.unwrap();
        let staff = staff(&fake);
        let access = Access { staff: staff.clone(), ..access(&fake, by) };
        let bot = Bot::with(&fake, &url, Clock::still(usual_start()), &Terms::default(), access).await;
        Self { fake, url, bot, by, staff, folder }
    }

    /// Another process goes on.
    async fn restarts(self) -> Self {
        let Self { fake, url, bot, by, staff, folder } = self;
        let now = bot.now();
        bot.dies().await;
        run(Kind::Sqlite, &url, "delete from leases").await;
        let access = Access { staff: staff.clone(), ..access(&fake, by) };
        let bot = Bot::with(&fake, &url, Clock::still(now), &Terms::default(), access).await;
        Self { fake, url, bot, by, staff, folder }
    }

    /// What somebody reads in answer to what they did.
    async fn answer(&self, id: u64) -> String {
        let is_there = |model: &crate::fake::Model| {
            let interaction = &model.interactions[&id];
            // What was put off is answered once the message has changed.
            let edited = interaction.original.and_then(|original| model.messages.get(&original));
            match interaction.answered {
                Some(5) => edited.is_some_and(|seen| !seen.is_loading),
                Some(6) => edited.is_some_and(|seen| seen.edits > 1),
                answered => answered.is_some(),
            }
        };
        self.fake.until("an answer", is_there).await;
        let model = self.fake.model();
        let seen = &model.messages[&model.interactions[&id].original.unwrap()];
        assert_eq!(seen.only_for, Some(model.interactions[&id].person), "it is for them alone");
        let body = &seen.body;
        body["content"].as_str().or(body["embeds"][0]["description"].as_str()).unwrap_or("").replace('\\', "")
    }

    /// The message and the button with that label.
    fn button(&self, who: &Client, label: &str) -> (u64, String) {
        let found = self.fake.sees(who).into_iter().rev().find_map(|seen| {
            let buttons = seen.body["components"][0]["components"].as_array()?.clone();
            let button = buttons.iter().find(|button| button["label"] == label)?;
            Some((seen.id, button["custom_id"].as_str()?.to_owned()))
        });
        found.unwrap_or_else(|| panic!("{label} is not there"))
    }

    async fn presses(&self, who: &Client, label: &str) -> String {
        let (message, button) = self.button(who, label);
        self.answer(self.fake.presses(who, message, &button).await).await
    }

    async fn pool(&self) -> Vec<Developer> {
        Store::open(&self.url).await.unwrap().pool_all().await.unwrap()
    }
}

fn only(person: &str) -> impl Fn(&Fake) -> Staff {
    move |fake| Staff { people: vec![fake.in_private(person, "en-GB").person], roles: Vec::new() }
}

/// A file in which one is new, one is changed and one is gone.
fn file() -> (Vec<Developer>, Vec<u8>) {
    let mut pool = sample_pool();
    let gone = pool.remove(1);
    pool[0].headline.push_str(" @everyone");
    let mut new = gone;
    new.id = hirebot::hiring::developer::DeveloperId("sample-new".to_owned());
    "Nora **New**".clone_into(&mut new.name);
    pool.push(new);
    let bytes = pool_file::write(&pool, Format::Csv).into_bytes();
    (pool, bytes)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_are_those_who_have_the_role_when_they_ask() {
    let scene = Scene::start(By::Gateway, |_| Staff { people: Vec::new(), roles: vec![ROLE] }).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let alone = scene.fake.in_private("dana", "en-GB");
    let asks = async |who: &Client| scene.answer(scene.fake.asks_as_staff(who, "status").await).await;
    assert_eq!(asks(&dana).await, "This is for the people who run the bot. /help says what I can do for you.");
    scene.fake.model().roles.insert((SERVER, dana.person), vec![9, ROLE]);
    assert!(asks(&dana).await.contains("62 developers"));
    assert_eq!(
        asks(&alone).await,
        "This is for the people who run the bot. /help says what I can do for you.",
        "nobody has a role in direct messages"
    );
    scene.fake.model().roles.clear();
    assert_eq!(asks(&dana).await, "This is for the people who run the bot. /help says what I can do for you.", "taken away is taken away");
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_give_a_developer_a_code_that_nobody_else_sees() {
    let scene = Scene::start(By::Gateway, only("dana")).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let eli = scene.fake.in_server("eli", "en-GB", SERVER, CHANNEL);
    let asks = async |who: &Client, id: &str| scene.answer(scene.fake.asks_for_developer(who, id).await).await;
    let code = asks(&dana, "sample-ada-o").await;
    assert!(code.contains("A code for Ada Okonjo") && code.contains("link_"), "{code}");
    assert!(asks(&dana, "nobody").await.contains("I know no developer called nobody"));
    assert_eq!(asks(&eli, "sample-ada-o").await, "This is for the people who run the bot. /help says what I can do for you.");
    scene.fake.check();
}

async fn a_file_is_looked_at_and_then_imported(by: By) {
    let scene = Scene::start(by, only("dana")).await;
    let dana = scene.fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let erik = scene.fake.in_server("erik", "de", SERVER, CHANNEL);
    let before = scene.pool().await;
    let (after, bytes) = file();
    let said = scene.answer(scene.fake.attaches(&erik, "pool.csv", &bytes, None).await).await;
    assert_eq!(said, "Das ist für die Leute, die den Bot betreiben. /help sagt, was ich für dich tun kann.");
    let said = scene.answer(scene.fake.attaches(&dana, "pool.csv", &bytes, None).await).await;
    assert!(said.contains("pool.csv: 62 developers. Compared with the pool: 1 new, 1 changed, 1 gone, 60 unchanged."), "{said}");
    assert!(said.contains(&format!("New: Nora **New**\nChanged: {}\nGone: {}", before[0].name, before[1].name)), "{said}");
    assert_eq!(scene.pool().await, before, "looking changes nothing");
    let (message, button) = scene.button(&dana, "Import");
    let said = scene.answer(scene.fake.presses(&erik, message, &button).await).await;
    assert!(said.contains("Diese Knöpfe"), "{said}");
    // The process that looked is gone; what was looked at is there.
    let scene = scene.restarts().await;
    assert_eq!(scene.presses(&dana, "Import").await, "Imported. The pool now has 62 developers.");
    assert_eq!(scene.pool().await, after);
    assert!(scene.bot.service.shared().roster().iter().any(|developer| developer.name == "Nora **New**"));
    assert!(texts(Kind::Sqlite, &scene.url, "select 'kept' from pool_imports where body is not null").await.is_empty());
    // The button of a client that has not heard of it.
    let again = scene.fake.presses(&dana, message, &button).await;
    scene.fake.until("an answer", |model| model.messages[&message].edits > 2).await;
    assert_eq!(scene.answer(again).await, "This was imported before.");
    assert_eq!(scene.pool().await, after);
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_looked_at_and_then_imported_over_the_gateway() {
    a_file_is_looked_at_and_then_imported(By::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_looked_at_and_then_imported_over_the_endpoint() {
    a_file_is_looked_at_and_then_imported(By::Endpoint).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_imported_says_why_and_changes_nothing() {
    let scene = Scene::start(By::Gateway, only("dana")).await;
    let dana = scene.fake.in_private("dana", "en-GB");
    let before = scene.pool().await;
    let attaches =
        async |name: &str, bytes: &[u8], address: Option<&str>| scene.answer(scene.fake.attaches(&dana, name, bytes, address).await).await;
    let text = pool_file::write(&sample_pool(), Format::Csv);
    let bad = text.replacen("Africa/Lagos", "Africa/Lagoss", 1).replacen(",L2,", ",L8,", 1);
    let said = attaches("pool.csv", bad.as_bytes(), None).await;
    assert!(said.starts_with("**pool.csv: 2 mistakes in 2 rows; nothing was imported.**"), "{said}");
    assert!(said.contains("pool.csv:2, time_zone: `Africa/Lagoss` is not a time zone. Did you mean `Africa/Lagos`?"), "{said}");
    assert!(said.contains(", level: must be L1, L2 or L3, not `L8`"), "{said}");
    // Each of thousands of mistakes is counted, and as many are shown as one message holds.
    let worst = text.replace(",L1,", ",L8,").replace(",L2,", ",L9,").replace(",L3,", ",L0,").replace("mon-", "mo-");
    let said = attaches("pool.csv", worst.as_bytes(), None).await;
    assert!(said.contains("123 mistakes in 62 rows") && said.contains("… and "), "{said}");
    assert!(attaches("pool.txt", b"x", None).await.contains("ends in .csv or .json"));
    assert!(attaches("pool.csv", b"", None).await.contains("nothing was imported"));
    assert!(attaches("pool.json", b"[]", None).await.contains("no developer in the file"));
    assert!(attaches("pool.csv", text.as_bytes(), None).await.contains("nothing to import"));
    assert!(attaches("pool.csv", &vec![b'x'; (10 << 20) + 1], None).await.contains("larger than 10 MB"));
    let asked = scene.fake.model().requests.len();
    for elsewhere in ["http://169.254.169.254/latest", "https://cdn.discordapp.com.example.com/pool.csv", "file:///etc/passwd"] {
        assert!(attaches("pool.csv", b"x", Some(elsewhere)).await.contains("could not be fetched"));
    }
    assert_eq!(scene.fake.model().requests.len(), asked + 6, "three were put off and answered, and nothing else was asked");
    assert_eq!(scene.pool().await, before);
    assert!(texts(Kind::Sqlite, &scene.url, "select person from pool_imports").await.is_empty());
    scene.fake.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_imported_only_as_it_was_looked_at_and_in_time() {
    let scene = Scene::start(By::Gateway, only("dana")).await;
    let dana = scene.fake.in_private("dana", "en-GB");
    let (_, bytes) = file();
    // Somebody else is faster.
    scene.answer(scene.fake.attaches(&dana, "pool.csv", &bytes, None).await).await;
    let mut other = sample_pool();
    other.pop();
    scene.bot.service.shared().store.pool_replace(&other, usual_start()).await.unwrap();
    assert!(scene.presses(&dana, "Import").await.contains("changed the pool meanwhile"));
    assert_eq!(scene.pool().await, other);
    // Thought better of.
    scene.answer(scene.fake.attaches(&dana, "pool.csv", &bytes, None).await).await;
    let (message, import) = scene.button(&dana, "Import");
    assert_eq!(scene.presses(&dana, "Don't").await, "Nothing was imported.");
    let edits = scene.fake.model().messages[&message].edits;
    let again = scene.fake.presses(&dana, message, &import).await;
    scene.fake.until("an answer", |model| model.messages[&message].edits > edits).await;
    assert!(scene.answer(again).await.contains("cannot be imported any more"));
    // Too late.
    scene.answer(scene.fake.attaches(&dana, "pool.csv", &bytes, None).await).await;
    let clock = &scene.bot.service.shared().clock;
    clock.set(clock.now() + TimeDelta::minutes(61));
    assert!(scene.presses(&dana, "Import").await.contains("cannot be imported any more"));
    assert_eq!(scene.pool().await, other);
    scene.fake.check();
}
