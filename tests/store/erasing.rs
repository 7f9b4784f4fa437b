//! Whoever is erased is found nowhere: not in a table, and not in the bytes of the database's files.

use crate::{
    database::{Database, Kind, texts},
    fixtures::*,
    on_both,
};
use hirebot::{
    conversation::Effect,
    hiring::{
        brief::{Brief, Requirements},
        promise::{Promise, PromiseKind, When},
        skill::Skill,
    },
    store::{ChatKey, Newcomer, Outgoing, Platform, Store, Tx},
};
use std::{collections::BTreeSet, path::Path};
use uuid::Uuid;

/// How the platform knows her, and what is in every word of hers.
const PERSON: &str = "zperson77";
const WORDS: &str = "zwordsz";

/// Columns of text that may hold what a person wrote or is known by, and how it goes. Instants (`…_at`) hold neither. A column that
/// is not in one of these lists has nobody's decision: see `store::erasing`, where rows of an account go, and `OWN_WORDS` there.
const ERASED: [&str; 42] = [
    "workspaces.place",
    "identities.person",
    "chats.key",
    "chats.state",
    "chats.set_aside",
    "events_seen.id",
    "briefs.body",
    "occupied.who",
    "promises.chat_key",
    "outbox.chat_key",
    "outbox.body",
    "support_requests.chat_key",
    "support_requests.words",
    "support_requests.staff_chat",
    "support_requests.staff_name",
    "link_offers.chat_key",
    "link_offers.redeemed_by",
    "routes.chat_key",
    "routes.place",
    "routes.address",
    "routes.thread",
    "routes.latest",
    "paces.name",
    "discord_doors.interaction",
    "discord_doors.chat_key",
    "discord_doors.token",
    "discord_doors.events",
    "discord_doors.about",
    "discord_doors.manner",
    "pool_imports.person",
    "pool_imports.body",
    "developer_chats.chat_key",
    "developer_offers.redeemed_by",
    "rankings.body",
    "scorecards.word",
    "watch_told.chat_key",
    "watches.chat_key",
    "check_ins.words",
    "identities.name",
    "notes.words",
    "trial_goals.words",
    "votes.words",
];
/// Columns of text without a word of a client's: the bot's own words, names of things and of places that are nobody's, the pool.
const NO_WORDS: [&str; 79] = [
    "settings.name",
    "settings.value",
    "workspaces.platform",
    "accounts.locale",
    "accounts.zone",
    "identities.platform",
    "developers.id",
    "developers.body",
    "time_off.developer_id",
    "quotes.level",
    "quotes.workload",
    "quotes.currency",
    "quotes.price_version",
    "shortlist.developer_id",
    "passed.developer_id",
    "passed.reason",
    "interviews.developer_id",
    "interviews.zone",
    "interviews.state",
    "interviews.held_until",
    "trials.developer_id",
    "trials.first_day",
    "trials.last_day",
    "trials.zone",
    "trials.level",
    "trials.workload",
    "trials.currency",
    "trials.price_version",
    "trials.state",
    "check_ins.mood",
    "engagements.developer_id",
    "engagements.level",
    "engagements.workload",
    "engagements.currency",
    "engagements.first_day",
    "engagements.last_day",
    "engagements.zone",
    "promises.kind",
    "promises.zone",
    "promises.state",
    "outbox.platform",
    "outbox.state",
    "outbox.not_before",
    "outbox.lease_until",
    "outbox.lease_owner",
    "outbox.last_error",
    "outbox.valid_until",
    "link_offers.proof",
    "leases.name",
    "leases.owner",
    "routes.platform",
    "routes.state",
    "routes.reason",
    "moved_places.platform",
    "moved_places.address",
    "moved_places.place",
    "paces.spent_until",
    "discord_servers.server",
    "discord_servers.channel",
    "discord_servers.role",
    "discord_threads.channel",
    "discord_threads.thread",
    "discord_follow_ups.name",
    "discord_follow_ups.message",
    "developer_chats.developer_id",
    "developer_hours.developer_id",
    "developer_hours.hours",
    "developer_offers.developer_id",
    "developer_offers.proof",
    "interviews.answer",
    "watch_told.developer_id",
    "watches.since",
    "member_roles.role",
    "notes.developer_id",
    "poll_developers.developer_id",
    "polls.closed_because",
    "trial_items.item",
    "votes.choice",
    "votes.developer_id",
];
const OF_AUDIT: [&str; 2] = ["audit.what", "audit.subject"];

#[tokio::test]
async fn somebody_has_decided_what_becomes_of_every_column() {
    let (url, _directory) = crate::database::fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    let columns = "select tables.name || '.' || columns.name
         from sqlite_master as tables join pragma_table_info(tables.name) as columns
         where tables.type = 'table' and tables.name not like 'sqlite%' and tables.name not like '\\_sqlx%' escape '\\'
            and columns.type = 'TEXT' and columns.name not like '%\\_at' escape '\\' and columns.name <> 'at'";
    let found: BTreeSet<String> = texts(Kind::Sqlite, &url, columns).await.into_iter().collect();
    let decided = ERASED.iter().chain(&NO_WORDS).chain(&OF_AUDIT).map(|column| (*column).to_owned());
    let decided: BTreeSet<String> = decided.collect();
    let undecided: Vec<_> = found.difference(&decided).collect();
    assert!(undecided.is_empty(), "what becomes of these when somebody is erased? {undecided:#?}");
    let gone: Vec<_> = decided.difference(&found).collect();
    assert!(gone.is_empty(), "there are no such columns: {gone:#?}");
}

/// Columns that name an account or a chat of somebody, and what becomes of them: `store::erasing` has a list for each kind.
#[tokio::test]
async fn somebody_has_decided_what_becomes_of_everything_that_names_a_person() {
    let (url, _directory) = crate::database::fresh(Kind::Sqlite).await.unwrap();
    Store::migrate(&url).await.unwrap();
    let columns = "select tables.name || '.' || keys.\"from\"
         from sqlite_master as tables join pragma_foreign_key_list(tables.name) as keys
         where tables.type = 'table' and keys.\"table\" in ('accounts', 'chats') and keys.\"from\" <> 'account_id'
         order by 1";
    let known = [
        "developer_chats.chat_key",
        "developer_offers.redeemed_by",
        "link_offers.chat_key",
        "link_offers.redeemed_by",
        "member_roles.set_by",
        "polls.closed_by",
        "promises.chat_key",
        "support_requests.chat_key",
    ];
    assert_eq!(texts(Kind::Sqlite, &url, columns).await, known);
}

/// Everything that the database holds: the bytes of its files, or each row as text.
async fn everything(db: &Database) -> String {
    match db.kind {
        Kind::Sqlite => {
            let path = db.url.strip_prefix("sqlite://").unwrap();
            let read = |ending: &str| std::fs::read(format!("{path}{ending}")).unwrap_or_default();
            assert!(Path::new(path).exists());
            String::from_utf8_lossy(&[read(""), read("-wal"), read("-journal")].concat()).into_owned()
        }
        Kind::Postgres => {
            let tables = db.texts("select cast(table_name as text) from information_schema.tables where table_schema = 'public'").await;
            let mut all = String::new();
            for table in tables {
                all += &db.texts(&format!("select cast(to_jsonb({table}) as text) from {table}")).await.join("\n");
            }
            all
        }
    }
}

/// Somebody in a place of their own who has confirmed a brief with notes.
async fn arrive_with_words(store: &Store, name: &str, place: &str, at: i64) -> Person {
    let key = ChatKey::new(Platform::Telegram, place, name);
    let mut tx = store.begin().await.unwrap();
    let stored = tx.chats(&[(&key, &newcomer())], now()).await.unwrap().remove(&key).unwrap();
    let person = Person { key, account: stored.account, workspace: stored.workspace, brief: brief(&format!("{name} {place}")).id };
    let chat = hirebot::conversation::Chat {
        draft: Requirements { notes: Some(format!("{WORDS} of a draft")), ..Requirements::default() },
        ..stored.chat.unwrap()
    };
    tx.keep_chats(&[(&person.key, &chat, 1, stored.revision)], now() + minutes(at)).await.unwrap();
    keep_brief(&mut tx, &person, &format!("{WORDS} of {name}")).await;
    tx.commit().await.unwrap();
    person
}

async fn keep_brief(tx: &mut Tx, person: &Person, notes: &str) {
    let requirements = Requirements { notes: Some(notes.to_owned()), must: vec![Skill("go".to_owned())], ..Requirements::default() };
    let brief = Brief { id: person.brief, requirements, quotes: Vec::new(), confirmed_at: now(), revision: 1 };
    tx.apply(&Effect::KeepBrief(Box::new(brief)), &person.owner(), &hirebot::hiring::terms::Terms::default(), now()).await.unwrap();
}

/// Her words and what she is known by, in every table that may hold them.
async fn fill(db: &Database, her: &Person) {
    let key = &her.key;
    let id = |name: &str| written(db, name);
    let theirs = format!("select account_id from chats where key = '{key}'");
    let place = format!("select workspace_id from chats where key = '{key}'");
    let (at, later) = ("'2026-12-01T09:00:00+00:00'", "'2026-12-02T09:00:00+00:00'");
    let staff = r#"{"version":1,"body":{"lines":[[{"theirs":"zwordsz?"},{"theirs":"zperson77"}]]}}"#;
    let card = staff.replace("]}}", r#"],"buttons":[[{"label":"Take it","payload":"x"}]]}}"#);
    for statement in [
        format!("update chats set set_aside = '{{\"a\": \"{WORDS}\"}}' where key = '{key}'"),
        format!(
            "insert into support_requests (id, workspace_id, account_id, chat_key, words, asked_at, staff_chat, staff_name, claimed_at)
             values ({}, ({place}), ({theirs}), '{key}', '{WORDS}?', {at}, 'telegram:-5:9', 'Sam', {at})",
            id("request")
        ),
        format!("insert into link_offers (id, proof, chat_key, made_at, expires_at) values ({}, 'p', '{key}', {at}, {later})", id("offer")),
        format!("insert into events_seen (id, seen_at) values ('telegram:message:{PERSON}:5', {at}), ('telegram:message:-9:5', {at})"),
        format!(
            "insert into routes (chat_key, platform, place, address, state, changed_at)
             values ('{key}', 'telegram', '{PERSON}', '{PERSON}', 'alive', {at})"
        ),
        format!(
            "insert into rankings (brief_id, revision, first, body, shown_at)
             select id, 1, 0, '{{\"version\": 1, \"body\": \"{WORDS}\"}}', {at} from briefs where account_id = ({theirs})"
        ),
        format!(
            "insert into watches (brief_id, chat_key, account_id, revision, since)
             select id, '{key}', account_id, 1, {at} from briefs where account_id = ({theirs})"
        ),
        format!(
            "insert into watch_told (brief_id, chat_key, developer_id, told_at)
             select id, '{key}', 'ada', {at} from briefs where account_id = ({theirs})"
        ),
        format!("insert into developer_chats (developer_id, chat_key, linked_at) values ('ada', '{key}', {at})"),
        format!(
            "insert into developer_offers (id, proof, developer_id, made_at, expires_at, redeemed_at, redeemed_by)
             values ({}, 'd', 'ada', {at}, {later}, {at}, '{key}')",
            id("invitation")
        ),
        format!("insert into paces (name, spent_until) values ('telegram:{PERSON}:messages', {at})"),
        format!(
            "insert into discord_doors (interaction, chat_key, token, manner, events, about, opened_at)
             values ('i', '{key}', 'token', 'direct', 'discord:interaction:i', '{WORDS}', {at})"
        ),
        format!(
            "insert into pool_imports (id, person, body, compared_with, until_at) values ({}, 'telegram:{PERSON}', '{{}}', 1, {later})",
            id("import")
        ),
        format!(
            "insert into outbox (id, platform, chat_key, priority, body, state, attempts, not_before, created_at, settled_at, turn) values
             ({}, 'telegram', 'telegram:-5:staff', 1, '{staff}', 'sent', 1, {at}, {at}, {at}, null),
             ({}, 'telegram', 'telegram:-5:staff', 1, '{card}', 'sent', 1, {at}, {at}, {at}, 3),
             ({}, 'telegram', 'telegram:-5:staff', 1, '{staff}', 'pending', 0, {later}, {at}, null, null),
             ({}, 'telegram', 'telegram:-5:9', 1, '{staff}', 'sent', 1, {at}, {at}, {at}, null)",
            id("told"),
            id("card"),
            id("waiting"),
            id("relayed")
        ),
    ] {
        db.run(&statement).await;
    }
    fill_hire(db, her).await;
    queue(&db.store, her, 1, &["zwordsz, said back"], now()).await;
}

/// An id as SQL writes it.
fn written(db: &Database, name: &str) -> String {
    let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes());
    match db.kind {
        Kind::Sqlite => format!("x'{}'", id.simple()),
        Kind::Postgres => format!("'{id}'"),
    }
}

/// The same of what she said with others about her hires.
async fn fill_hire(db: &Database, her: &Person) {
    let key = &her.key;
    let id = |name: &str| written(db, name);
    let theirs = format!("select account_id from chats where key = '{key}'");
    let place = format!("select workspace_id from chats where key = '{key}'");
    let (at, later) = ("'2026-12-01T09:00:00+00:00'", "'2026-12-02T09:00:00+00:00'");
    for statement in [
        format!(
            "insert into scorecards (interview_id, account_id, skills, word, begun_at, scored_at)
             select id, ({theirs}), 3, '{WORDS}', {at}, {at} from interviews"
        ),
        format!("update identities set name = '{WORDS} of a name' where account_id = ({theirs})"),
        format!(
            "insert into notes (id, workspace_id, brief_id, developer_id, account_id, words, written_at)
             select {}, ({place}), id, 'ada', ({theirs}), '{WORDS}', {at} from briefs where account_id = ({theirs})",
            id("note")
        ),
        format!(
            "insert into polls (id, workspace_id, brief_id, account_id, opened_at, until_at, revision, closed_at, closed_because, closed_by)
             select {}, ({place}), id, ({theirs}), {at}, {later}, 2, {later}, 'owner', ({theirs}) from briefs where account_id = ({theirs})",
            id("poll")
        ),
        format!(
            "insert into votes (poll_id, developer_id, account_id, choice, words, voted_at) values
             ({}, 'ada', ({theirs}), 'for', '{WORDS}', {at})",
            id("poll")
        ),
        format!(
            "insert into member_roles (workspace_id, account_id, role, set_by, set_at)
             values (({place}), ({theirs}), 'owner', ({theirs}), {at})"
        ),
        format!(
            "insert into trial_goals (id, trial_id, account_id, position, words, written_at)
             select {}, id, ({theirs}), 0, '{WORDS}', {at} from trials",
            id("goal")
        ),
        format!(
            "insert into check_ins (id, trial_id, account_id, day, mood, words, said_at)
             select {}, id, ({theirs}), 3, 'well', '{WORDS}', {at} from trials",
            id("check-in")
        ),
        format!(
            "insert into trial_items (trial_id, item, is_ready, account_id, changed_at)
             select id, 'access', 1 = 1, ({theirs}), {at} from trials"
        ),
    ] {
        db.run(&statement).await;
    }
}

fn owe(subject: Uuid, kind: PromiseKind) -> Effect {
    Effect::Promise(Promise::about(subject, kind, When::At(now() + minutes(60))))
}

on_both! {
    async fn whoever_is_erased_is_found_nowhere(db) {
        let her = arrive_with_words(&db.store, PERSON, PERSON, 0).await;
        let (meeting, trial) = (her.hold("meeting", "ada", now() + minutes(120), now()), her.trial("trial", "ada"));
        let kept = [keep(&meeting)[0].clone(), Effect::KeepTrial(Box::new(trial.clone())), Effect::AskSupport(format!("{WORDS}!"))];
        her.does(&db.store, kept, now()).await.unwrap();
        her.does(&db.store, [owe(trial.id.0, PromiseKind::TrialOver), owe(id("draft"), PromiseKind::BriefUnfinished)], now()).await.unwrap();
        // An earlier state of the talk, so that there are remains of rows to be found.
        fill(&db, &her).await;
        let before = everything(&db).await;
        assert!(before.contains(WORDS) && before.contains(PERSON));

        let export = db.store.export_account(her.account, now()).await.unwrap();
        let stored = [
            "accounts", "audit", "briefs", "chats", "check_ins", "identities", "member_roles", "notes", "outbox", "polls", "promises", "routes",
            "support_requests", "trial_goals", "trials", "votes",
        ];
        for stored in stored {
            assert!(export.contains(&format!("\"{stored}\": [")), "{stored} is not in {export}");
        }
        assert!(export.matches(WORDS).count() >= 11 && !export.contains("\"token\""), "{export}");

        let erased = db.store.erase(her.account, now()).await.unwrap().unwrap();
        assert_eq!((erased.chats, erased.interviews, erased.trials), (vec![her.key.clone()], 1, 1));
        db.store.scrub().await.unwrap();
        let after = everything(&db).await;
        for found in [WORDS, PERSON, &her.account.0.to_string(), &her.workspace.0.to_string()] {
            let around = after.find(found).map(|at| String::from_utf8_lossy(&after.as_bytes()[at.saturating_sub(200)..at]).into_owned());
            assert_eq!(around, None, "`{found}` is left");
        }
        assert_eq!(db.store.account_named(&format!("telegram:{PERSON}")).await.unwrap(), None);
        assert_eq!(db.store.erase(her.account, now()).await.unwrap(), None, "nobody is erased twice");

        // Totals stay, and the developer is free again.
        let counts = db.store.counts(now()).await.unwrap();
        assert_eq!((counts.briefs, counts.interviews["cancelled"], counts.trials["ended"]), (1, 1, 1));
        assert_eq!(db.texts("select cast(count(*) as text) from occupied").await, ["0"]);
        assert_eq!(db.store.next_due().await.unwrap(), None, "nothing is owed to her");
        let lines = db.store.audit(None, now(), 0, 100).await.unwrap();
        let whats: Vec<&str> = lines.iter().map(|(_, line)| line.what.as_str()).collect();
        assert_eq!(whats, ["brief_confirmed", "interview_held", "trial_scheduled", "support_asked", "erased"]);
        assert!(lines[..4].iter().all(|(_, line)| line.account.is_some() && line.account != Some(her.account.0)));
        assert_eq!(db.texts("select cast(count(*) as text) from outbox where turn = 3").await, ["1"], "a card of staff's keeps its buttons");
        assert_eq!(db.texts("select choice from votes").await, ["for"], "a count of votes stays");
        assert_eq!(db.texts("select id from events_seen").await, ["telegram:message:-9:5"]);

        // Whoever writes again is somebody new.
        let again = arrive(&db.store, PERSON).await;
        let facts = { let mut tx = db.store.begin().await.unwrap(); tx.facts(again.workspace).await.unwrap() };
        assert_eq!((facts.briefs.len(), facts.trials.len(), facts.interviews.len()), (1, 0, 0));
    }

    async fn what_others_share_stays_theirs(db) {
        let her = arrive_with_words(&db.store, PERSON, "-7", 0).await;
        let friend = arrive_with_words(&db.store, "friend", "-7", 5).await;
        let trial = her.trial("trial", "ada");
        let meeting = her.hold("meeting", "bo", now() + minutes(120), now());
        her.does(&db.store, [Effect::KeepTrial(Box::new(trial.clone())), keep(&meeting)[0].clone()], now()).await.unwrap();
        her.does(&db.store, [owe(trial.id.0, PromiseKind::TrialOver), owe(id("draft"), PromiseKind::BriefUnfinished)], now()).await.unwrap();
        // She has changed the friend's brief as well, so its notes may be hers.
        let changed = Brief {
            id: friend.brief,
            requirements: Requirements { notes: Some(format!("{WORDS} too")), ..Requirements::default() },
            quotes: Vec::new(),
            confirmed_at: now(),
            revision: 2,
        };
        her.does(&db.store, [Effect::KeepBrief(Box::new(changed))], now()).await.unwrap();
        queue(&db.store, &friend, 1, &["zperson77 says zwordsz"], now()).await;
        let sent = db.store.claim_outbox(&everyone(), "c", now(), now() + minutes(1), 10).await.unwrap();
        db.store.settle_outbox(&sent.iter().map(|one| (one.seq, hirebot::store::Settled::Sent)).collect::<Vec<_>>(), now()).await.unwrap();

        let erased = db.store.erase(her.account, now()).await.unwrap().unwrap();
        assert_eq!((erased.interviews, erased.trials), (0, 0));
        let mut tx = db.store.begin().await.unwrap();
        let facts = tx.facts(friend.workspace).await.unwrap();
        assert_eq!((facts.briefs.len(), facts.trials.len(), facts.interviews.len()), (2, 1, 1));
        assert!(facts.briefs.iter().all(|brief| brief.requirements.notes.is_none()), "{:?}", facts.briefs);
        assert_eq!(facts.briefs.iter().filter(|brief| brief.requirements.must.is_empty()).count(), 1, "the rest of a brief stays");
        let due = tx.claim_due(now() + minutes(60), 10).await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(due.len(), 1);
        assert_eq!((&due[0].chat, due[0].promise.subject), (&friend.key, trial.id.0), "a friend is reminded instead");
        db.store.scrub().await.unwrap();
        let after = everything(&db).await;
        assert!(!after.contains(PERSON), "she is left");
        assert!(after.contains(&format!("{WORDS} of a draft")), "a friend's own words stay");
        assert!(!after.contains(&format!("{WORDS} of {PERSON}")) && !after.contains(&format!("{WORDS} too")));
    }

    async fn a_farewell_is_the_last_trace(db) {
        let her = arrive_with_words(&db.store, PERSON, PERSON, 0).await;
        fill(&db, &her).await;
        let newcomer = Newcomer { locale: "en".to_owned(), zone: None };
        let mut tx = db.store.begin().await.unwrap();
        tx.apply(&Effect::Erase, &her.owner(), &hirebot::hiring::terms::Terms::default(), now()).await.unwrap();
        let farewell = message("Done.");
        let about = Some(hirebot::store::About { subject: hirebot::store::FAREWELL, until: now() + minutes(60) });
        let outgoing = Outgoing { id: id("farewell"), chat: &her.key, priority: 0, message: &farewell, not_before: now(), about, turn: 0 };
        tx.queue(&[outgoing], now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(db.store.routes(&[&her.key]).await.unwrap().len(), 1, "there is a way to say it");
        let claimed = db.store.claim_outbox(&everyone(), "c", now(), now() + minutes(1), 10).await.unwrap();
        assert_eq!(claimed.iter().map(|one| one.id).collect::<Vec<_>>(), [id("farewell")]);
        db.store.settle_outbox(&[(claimed[0].seq, hirebot::store::Settled::Farewell)], now()).await.unwrap();
        db.store.scrub().await.unwrap();
        assert!(!everything(&db).await.contains(PERSON));
        // The next time, a farewell comes too late to take away the way to somebody who is there again.
        let mut tx = db.store.begin().await.unwrap();
        tx.chats(&[(&her.key, &newcomer)], now()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(db.store.account_of(&her.key).await.unwrap().is_some());
    }
}
