//! Roles, notes and votes: one vote of each account, one poll at a time, and one count, whatever races.

use crate::{fixtures::*, on_both};
use chrono::{DateTime, Utc};
use hirebot::{
    conversation::{Conferred, Effect},
    hiring::{
        promise::PromiseKind,
        team::{Choice, Closing, MemberId, MemberRole, Note, NoteId, Poll, PollId, Team, Vote},
        terms::Terms,
    },
    store::{AccountId, ChatKey, Error, Owner, Platform, Store, WorkspaceId},
};

/// Somebody in the terminal workspace of the tests, who has talked there.
struct Somebody {
    key: ChatKey,
    account: AccountId,
    workspace: WorkspaceId,
}

impl Somebody {
    async fn arrives(store: &Store, key: ChatKey) -> Self {
        let mut tx = store.begin().await.unwrap();
        let stored = tx.chats(&[(&key, &newcomer())], now()).await.unwrap().remove(&key).unwrap();
        let chat = stored.chat.clone().unwrap();
        tx.keep_chats(&[(&key, &chat, stored.turn + 1, stored.revision)], now()).await.unwrap();
        tx.commit().await.unwrap();
        Self { key, account: stored.account, workspace: stored.workspace }
    }

    async fn at_a_terminal(store: &Store, name: &str) -> Self {
        Self::arrives(store, ChatKey::new(Platform::Console, "acme", name)).await
    }

    fn owner(&self) -> Owner<'_> {
        Owner { chat: &self.key, account: self.account, workspace: self.workspace, seed: id(&self.key.to_string()) }
    }

    async fn does(&self, store: &Store, effects: Vec<Effect>, at: DateTime<Utc>) -> Result<(), Error> {
        let mut tx = store.begin().await?;
        for effect in effects {
            tx.apply(&effect, &self.owner(), &Terms::default(), at).await?;
        }
        tx.commit().await
    }

    async fn sees(&self, store: &Store) -> Team {
        let mut tx = store.begin().await.unwrap();
        tx.team(self.workspace, self.account).await.unwrap()
    }

    fn member(&self) -> MemberId {
        MemberId(self.account.0)
    }

    fn vote(&self, developer: &str, choice: Choice) -> Vote {
        Vote { developer: developer_id(developer), by: self.member(), choice, words: None, at: now() }
    }
}

fn confer(conferred: Conferred) -> Effect {
    Effect::Confer(Box::new(conferred))
}

fn poll(name: &str, by: &Somebody) -> Poll {
    Poll {
        id: PollId(id(name)),
        brief: brief("acme").id,
        developers: vec![developer_id("ada"), developer_id("grace")],
        by: by.member(),
        opened_at: now(),
        until: now() + minutes(60),
        closed: None,
        revision: 1,
        votes: Vec::new(),
    }
}

/// Dana began the hire; Erik and Finn have talked there.
async fn three(store: &Store) -> [Somebody; 3] {
    let dana = Somebody::at_a_terminal(store, "dana").await;
    dana.does(store, vec![Effect::KeepBrief(Box::new(brief("acme")))], now()).await.unwrap();
    [dana, Somebody::at_a_terminal(store, "erik").await, Somebody::at_a_terminal(store, "finn").await]
}

/// Who is owed what about a poll.
async fn owed(store: &Store, poll: PollId, at: DateTime<Utc>) -> Vec<(String, PromiseKind)> {
    let mut tx = store.begin().await.unwrap();
    let due = tx.claim_due(at, 100).await.unwrap();
    let about = due.into_iter().filter(|due| due.promise.subject == poll.0);
    let mut owed: Vec<_> = about.map(|due| (due.chat.person, due.promise.kind)).collect();
    owed.sort();
    owed
}

on_both! {
    async fn everybody_who_has_talked_is_a_member_by_name_and_role(db) {
        let [dana, erik, finn] = three(&db.store).await;
        let stranger = ChatKey::new(Platform::Console, "acme", "stranger");
        let mut tx = db.store.begin().await.unwrap();
        tx.chats(&[(&stranger, &newcomer())], now()).await.unwrap();
        tx.commit().await.unwrap();
        dana.does(&db.store, vec![confer(Conferred::Seated(finn.member(), MemberRole::Viewer))], now()).await.unwrap();
        let team = erik.sees(&db.store).await;
        let names: Vec<_> = team.members.iter().filter_map(|member| member.name.as_deref()).collect();
        assert_eq!(names, ["dana", "erik", "finn"], "whoever has said nothing is no member");
        let roles = [&dana, &erik, &finn].map(|one| team.role_of(one.member()));
        assert_eq!(roles, [MemberRole::Owner, MemberRole::Voter, MemberRole::Viewer]);
        assert_eq!(team.me, erik.member());
        // Who set it, and when.
        assert_eq!(db.texts("select cast(count(*) as text) from member_roles where set_by <> account_id").await, ["1"]);
        // A name that a platform told.
        let key = ChatKey::new(Platform::Telegram, "-5", "77");
        let gus = Somebody::arrives(&db.store, key.clone()).await;
        assert_eq!(gus.sees(&db.store).await.members[0].name, None);
        let mut tx = db.store.begin().await.unwrap();
        tx.introduce(&[(&key, "Gus".to_owned())]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(gus.sees(&db.store).await.members[0].name.as_deref(), Some("Gus"));
    }

    async fn a_note_is_taken_back_by_its_author_alone(db) {
        let [dana, erik, _] = three(&db.store).await;
        let words = "kind; drop table notes".to_owned();
        let note = Note { id: NoteId(id("note")), brief: brief("acme").id, developer: developer_id("ada"), by: erik.member(), words, at: now() };
        erik.does(&db.store, vec![confer(Conferred::Noted(note.clone()))], now()).await.unwrap();
        assert_eq!(dana.sees(&db.store).await.notes, std::slice::from_ref(&note));
        dana.does(&db.store, vec![confer(Conferred::Unnoted(note.id))], now()).await.unwrap();
        assert_eq!(dana.sees(&db.store).await.notes.len(), 1);
        erik.does(&db.store, vec![confer(Conferred::Unnoted(note.id))], now()).await.unwrap();
        assert!(dana.sees(&db.store).await.notes.is_empty());
    }

    async fn one_vote_of_each_account_counts_and_a_stale_look_is_refused(db) {
        let [dana, erik, _] = three(&db.store).await;
        let poll = poll("poll", &dana);
        dana.does(&db.store, vec![confer(Conferred::Opened(poll.clone()))], now()).await.unwrap();
        let vote = |revision, vote| vec![confer(Conferred::Voted(poll.id, revision, vote))];
        erik.does(&db.store, vote(1, erik.vote("ada", Choice::For)), now()).await.unwrap();
        let stale = dana.does(&db.store, vote(1, dana.vote("ada", Choice::For)), now()).await;
        assert!(matches!(stale, Err(Error::Conflict)), "{stale:?}");
        erik.does(&db.store, vote(2, erik.vote("ada", Choice::Against)), now()).await.unwrap();
        let seen = dana.sees(&db.store).await;
        let votes = &seen.polls[0].votes;
        assert_eq!((votes.len(), votes[0].choice, votes[0].by), (1, Choice::Against, erik.member()));
        // The database refuses a second vote by itself, and so it does one that comes late.
        let late = erik.does(&db.store, vote(3, erik.vote("grace", Choice::For)), poll.until).await;
        assert!(matches!(late, Err(Error::Conflict)), "{late:?}");
        assert_eq!(db.texts("select cast(count(*) as text) from votes").await, ["1"]);
    }

    async fn of_many_who_vote_at_once_each_sees_the_others(db) {
        let [dana, erik, finn] = three(&db.store).await;
        let poll = poll("poll", &dana);
        dana.does(&db.store, vec![confer(Conferred::Opened(poll.clone()))], now()).await.unwrap();
        // As the service does it: look, vote, and look again when somebody was faster.
        let mut racing = tokio::task::JoinSet::new();
        for somebody in [dana, erik, finn] {
            let (store, poll) = (db.store.clone(), poll.id);
            racing.spawn(async move {
                let mut conflicts = 0;
                for developer in ["ada", "grace"] {
                    loop {
                        let team = somebody.sees(&store).await;
                        let known = team.poll(poll).unwrap();
                        let vote = somebody.vote(developer, Choice::For);
                        let after = Poll { revision: known.revision + 1, ..known.clone().with(vote.clone()) };
                        let mut effects = vec![confer(Conferred::Voted(poll, known.revision, vote))];
                        if team.is_complete(&after) {
                            effects.push(confer(Conferred::Closed(poll, after.revision, Closing::Complete)));
                        }
                        match somebody.does(&store, effects, now()).await {
                            Ok(()) => break,
                            Err(Error::Conflict | Error::Entangled(_)) => conflicts += 1,
                            Err(error) => panic!("{error}"),
                        }
                    }
                }
                conflicts
            });
        }
        racing.join_all().await;
        assert_eq!(db.texts("select closed_because from polls").await, ["complete"], "whoever was last knew it");
        assert_eq!(db.texts("select cast(count(*) as text) from votes").await, ["6"]);
        let owed = owed(&db.store, poll.id, poll.until).await;
        let told = PromiseKind::PollClosed;
        assert_eq!(owed, [("dana".to_owned(), told), ("erik".to_owned(), told), ("finn".to_owned(), told)]);
    }

    async fn one_poll_at_a_time_and_it_ends_once(db) {
        let [dana, erik, _] = three(&db.store).await;
        let (first, second) = (poll("first", &dana), poll("second", &erik));
        let open = |poll: &Poll| vec![confer(Conferred::Opened(poll.clone()))];
        let (one, other) = tokio::join!(dana.does(&db.store, open(&first), now()), erik.does(&db.store, open(&second), now()));
        assert_eq!([&one, &other].iter().filter(|done| done.is_ok()).count(), 1, "{one:?} {other:?}");
        let (by, opened) = if one.is_ok() { (&dana, first) } else { (&erik, second) };
        let owed_before = owed(&db.store, opened.id, opened.until).await;
        assert_eq!(owed_before.iter().filter(|(_, kind)| *kind == PromiseKind::PollOpened).count(), 2, "whoever asks knows");
        let close = |why| vec![confer(Conferred::Closed(opened.id, 1, why))];
        let (one, other) = tokio::join!(
            by.does(&db.store, close(Closing::Owner), now()),
            by.does(&db.store, close(Closing::Deadline), now() + minutes(60)),
        );
        assert_eq!([&one, &other].iter().filter(|done| done.is_ok()).count(), 1, "{one:?} {other:?}");
        let owed = owed(&db.store, opened.id, opened.until + minutes(60)).await;
        assert!(owed.iter().all(|(_, kind)| *kind == PromiseKind::PollClosed), "nothing else is owed any more: {owed:?}");
        assert_eq!(owed.len(), 3);
        // The next one may follow.
        dana.does(&db.store, open(&poll("third", &dana)), now()).await.unwrap();
    }

    async fn a_place_of_many_hears_once(db) {
        let key = |person: &str| ChatKey::new(Platform::Telegram, "-100", person);
        let dana = Somebody::arrives(&db.store, key("1")).await;
        dana.does(&db.store, vec![Effect::KeepBrief(Box::new(brief("acme")))], now()).await.unwrap();
        Somebody::arrives(&db.store, key("2")).await;
        Somebody::arrives(&db.store, key("3")).await;
        let poll = poll("poll", &dana);
        dana.does(&db.store, vec![confer(Conferred::Opened(poll.clone()))], now()).await.unwrap();
        let opened = |(_, kind): &&(String, PromiseKind)| *kind == PromiseKind::PollOpened;
        assert_eq!(owed(&db.store, poll.id, now()).await.iter().filter(opened).count(), 1, "also whoever asks is in the group");
        dana.does(&db.store, vec![confer(Conferred::Closed(poll.id, 1, Closing::Owner))], now()).await.unwrap();
        assert_eq!(owed(&db.store, poll.id, poll.until).await.len(), 1);
    }
}
