//! Many people in the middle of their briefs, and programs that die under them: each person does each thing once, and is answered.

use crate::{
    database::Kind,
    fake::{Fake, Fault, Noticed, TOKEN, brief::BRIEF},
    on_both,
    running::{Running, hirebot},
    support::database::{run as sql, texts},
};
use serde_json::json;
use std::{
    collections::HashMap,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use uuid::Uuid;

/// The secret of the webhook.
const SECRET: &str = "a-secret_of-letters";
/// Somebody who waits longer than this has not been answered.
const PATIENCE: Duration = Duration::from_mins(1);

/// People who brief the bot. Each acts only once they have seen the answer to what they did before, and never again.
struct Crowd {
    fake: Fake,
    seen: UnboundedReceiver<Noticed>,
    /// The step that each one is at.
    steps: HashMap<i64, usize>,
    /// What came to somebody once more.
    again: HashMap<i64, usize>,
    answers: usize,
    /// Numbers of updates that are new.
    updates: Vec<i64>,
    /// The number of what each one did last.
    did: HashMap<i64, i64>,
    /// Whether the latest answer was to something that the bot has not confirmed: killed now, it gets that once more.
    is_unconfirmed: bool,
}

impl Crowd {
    async fn gather(many: i64) -> Self {
        let fake = Fake::start().await;
        let (sender, seen) = unbounded_channel();
        fake.world().watcher = Some(sender);
        let mut crowd = Self {
            fake,
            seen,
            steps: HashMap::new(),
            again: HashMap::new(),
            answers: 0,
            updates: Vec::new(),
            did: HashMap::new(),
            is_unconfirmed: false,
        };
        for person in 1_000..1_000 + many {
            crowd.fake.world().add_user(person, "Dana", Some("en"));
            crowd.steps.insert(person, 0);
            crowd.act(person, None);
        }
        crowd
    }

    fn act(&mut self, person: i64, card: Option<&Noticed>) {
        let (line, _) = BRIEF[self.steps[&person]];
        let number = self.fake.happen(|world| match (line.strip_prefix('[').and_then(|line| line.strip_suffix(']')), card) {
            (Some(label), Some(card)) => {
                let found = card.message.buttons.iter().flatten().find(|(shown, _)| shown.contains(label));
                let (_, payload) = found.unwrap_or_else(|| panic!("no {label} on {card:?}"));
                world.press(person, person, card.message.id, payload).0
            }
            (_, _) => world.write(person, person, None, None, &json!({ "text": line })),
        });
        self.updates.push(number);
        self.did.insert(person, number);
    }

    fn is_done(&self) -> bool {
        self.steps.values().all(|step| *step == BRIEF.len())
    }

    /// Somebody sees something, and does what comes next; `false` when nobody saw anything for that long.
    async fn goes_on(&mut self, within: Duration) -> bool {
        let Ok(noticed) = tokio::time::timeout(within, self.seen.recv()).await else { return false };
        let noticed = noticed.unwrap();
        let step = self.steps[&noticed.chat];
        let shows = |what: &str| {
            noticed.message.text.contains(what) || noticed.message.buttons.iter().flatten().any(|(label, _)| label.contains(what))
        };
        if step < BRIEF.len() && shows(BRIEF[step].1) {
            self.answers += 1;
            self.is_unconfirmed = self.did[&noticed.chat] > self.fake.world().confirmed;
            self.steps.insert(noticed.chat, step + 1);
            if step + 1 < BRIEF.len() {
                self.act(noticed.chat, Some(&noticed));
            }
        } else if step < BRIEF.len() {
            *self.again.entry(noticed.chat).or_default() += 1;
        }
        true
    }

    /// Everybody did each thing once, and it happened once; what was on its way when a program died may have come twice.
    async fn did_everything_once(&self, kind: Kind, url: &str, deaths: usize) {
        let many = self.steps.len();
        let turns = texts(kind, url, "select cast(turn as text) from chats").await;
        assert_eq!(turns.len(), many);
        assert!(turns.iter().all(|turn| *turn == BRIEF.len().to_string()), "each step was taken once: {turns:?}");
        assert_eq!(texts(kind, url, "select cast(count(*) as text) from briefs").await, [many.to_string()]);
        let bodies = texts(kind, url, "select distinct cast(body as text) from briefs").await;
        assert_eq!(bodies.len(), 1, "everybody said the same, and nothing was lost: {bodies:?}");
        assert!(self.again.values().all(|again| *again <= deaths), "{:?}", self.again);
        self.fake.refused_nothing();
    }

    /// Waits until nothing is left to deliver.
    async fn nothing_is_left(&self, kind: Kind, url: &str) {
        const LEFT: &str = "select state from outbox where state not in ('sent')";
        for _ in 0..200 {
            if texts(kind, url, LEFT).await.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("messages are left: {:?}", texts(kind, url, LEFT).await);
    }
}

fn serve(folder: &Path, fake: &Fake, url: &str) -> Command {
    let mut command = hirebot(folder, &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0").env("HIREBOT__TELEGRAM__TOKEN", TOKEN).env("HIREBOT__DATABASE__URL", url);
    command.env("HIREBOT__TELEGRAM__API_URL", &fake.url).env("HIREBOT__TELEGRAM__MESSAGES_PER_SECOND", "0");
    command.env("HIREBOT_LOG", "info");
    command
}

/// Time passes until the leases of a dead process run out.
async fn leases_run_out(kind: Kind, url: &str) {
    sql(kind, url, "delete from leases").await;
    sql(kind, url, "update outbox set not_before = created_at where settled_at is null").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_people_go_on_where_they_were_when_the_program_is_killed_three_times() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("hirebot.db").display());
    let mut crowd = Crowd::gather(200).await;
    let mut program = Running::start(serve(folder.path(), &crowd.fake, &url));
    // Another moment each time; it is said, so that a failure can be looked into.
    let chance = Uuid::now_v7().as_u128();
    let deaths = [300, 1_100, 1_900].map(|from| from + usize::try_from((chance >> (from / 50)) % 600).unwrap());
    eprintln!("killed after {deaths:?} answers");
    let (mut killed, mut is_cut_off, mut come_again) = (0, false, 0);
    while !crowd.is_done() {
        let is_near = deaths.get(killed).is_some_and(|death| crowd.answers >= *death);
        if is_near && !is_cut_off {
            // What acts from now on is not confirmed any more, so that it comes again afterwards.
            crowd.fake.next_ends("getUpdates", Fault::ResetBefore);
            is_cut_off = true;
        }
        if is_near && (crowd.is_unconfirmed || crowd.answers >= deaths[killed] + 150) {
            come_again += usize::from(crowd.is_unconfirmed);
            is_cut_off = false;
            crowd.is_unconfirmed = false;
            program.kill();
            crowd.fake.world().faults.clear();
            killed += 1;
            leases_run_out(Kind::Sqlite, &url).await;
            program = Running::start(serve(folder.path(), &crowd.fake, &url));
        }
        assert!(crowd.goes_on(PATIENCE).await, "nobody is answered any more: {:?}", crowd.steps);
    }
    assert_eq!((killed, come_again > 0), (3, true), "some of what had acted came again");
    crowd.nothing_is_left(Kind::Sqlite, &url).await;
    program.kill();
    crowd.did_everything_once(Kind::Sqlite, &url, killed).await;
    assert_eq!(texts(Kind::Sqlite, &url, "pragma integrity_check").await, ["ok"]);
}

/// Brings an update to one of the instances, as Telegram does: to another one, and again, until one of them takes it.
fn bring(hooks: &Arc<Mutex<Vec<String>>>, update: String, first: usize) {
    let hooks = Arc::clone(hooks);
    tokio::task::spawn_blocking(move || {
        for attempt in first..first + 600 {
            let address = {
                let hooks = hooks.lock().unwrap();
                hooks[attempt % hooks.len()].clone()
            };
            if post(&address, &update) == Some(200) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    });
}

fn post(address: &str, body: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let head = format!(
        "POST /telegram HTTP/1.1\r\nHost: bot\r\nConnection: close\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.split(' ').nth(1)?.parse().ok()
}

on_both! {
    async fn of_two_instances_behind_one_webhook_one_dies_and_nobody_repeats_anything(db) {
        let folder = tempfile::tempdir().unwrap();
        let mut crowd = Crowd::gather(24).await;
        let mut instances = Vec::new();
        let mut addresses = Vec::new();
        for _ in 0..2 {
            let mut command = serve(folder.path(), &crowd.fake, &db.url);
            command.env("HIREBOT__TELEGRAM__MODE", "webhook").env("HIREBOT__TELEGRAM__WEBHOOK_URL", "https://bot.example.com/telegram");
            command.env("HIREBOT__TELEGRAM__WEBHOOK_SECRET", SECRET);
            let mut instance = Running::start(command);
            let line = instance.logged("127.0.0.1:");
            let port: String = line.split("127.0.0.1:").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect();
            addresses.push(format!("127.0.0.1:{port}"));
            instances.push(instance);
        }
        let hooks = Arc::new(Mutex::new(addresses));
        let (mut brought, mut is_dead, mut waits) = (0, false, 0);
        while !crowd.is_done() {
            for number in std::mem::take(&mut crowd.updates) {
                let update = crowd.fake.world().updates.remove(&number).unwrap().to_string();
                if brought % 5 == 0 {
                    // Telegram does not always see that it was taken, and brings it to another one.
                    bring(&hooks, update.clone(), brought + 1);
                }
                bring(&hooks, update, brought);
                brought += 1;
            }
            if !is_dead && crowd.answers >= 150 {
                instances[0].kill();
                is_dead = true;
            }
            if crowd.goes_on(Duration::from_secs(1)).await {
                waits = 0;
                continue;
            }
            // Nothing is under way any more: what is leased, the dead one had.
            waits += 1;
            assert!(waits < 60, "nobody is answered any more: {:?}", crowd.steps);
            if is_dead {
                leases_run_out(db.kind, &db.url).await;
            }
        }
        assert!(is_dead);
        leases_run_out(db.kind, &db.url).await;
        crowd.nothing_is_left(db.kind, &db.url).await;
        instances[1].kill();
        crowd.did_everything_once(db.kind, &db.url, 1).await;
    }
}
