//! Everything that is stored as JSON has a sample in `tests/data/persisted`: what an earlier program wrote is still read, and
//! means the same. `UPDATE=1 cargo test --test service persisted` adds samples that are missing; none is ever rewritten.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use hirebot::{
    conversation::{
        Attached, Chat, Stage,
        action::{Decision, Field},
        night::{Mute, Night},
        stage::{Attending, Briefing, Browsing, Conferring, Scheduling, Settings, Trialing},
    },
    hiring::{
        brief::{BriefId, Requirements},
        developer::{DeveloperId, Role, RoleName},
        domain::Domain,
        engagement::EngagementId,
        interview::InterviewId,
        level::{Level, LevelWish, Workload},
        money::{Currency, Money},
        promise::{News, Promise, PromiseKind, When},
        scorecard::Aspect,
        skill::Skill,
        team::{MemberId, PollId},
        trial::TrialId,
    },
    i18n::message::{Attachment, Entry, Message, Press, Span},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeMap, env, fmt::Debug, fs};
use uuid::Uuid;

const ID: Uuid = Uuid::from_u128(0x6f1c_7a52_93d4_4f0e_8b7a_2d5e_90c1_3a64);

fn at() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000)
}

fn ada() -> DeveloperId {
    DeveloperId("sample-ada-o".to_owned())
}

/// Compares samples with the file of that name, both ways.
fn compare<T: Serialize + DeserializeOwned + PartialEq + Debug>(file: &str, samples: impl IntoIterator<Item = (&'static str, T)>) {
    let path = format!("tests/data/persisted/{file}.json");
    let stored = fs::read_to_string(&path).unwrap_or_else(|_| "{}".to_owned());
    let mut stored: BTreeMap<String, serde_json::Value> = serde_json::from_str(&stored).unwrap();
    let mut seen = Vec::new();
    for (name, sample) in samples {
        let written = serde_json::to_value(&sample).unwrap();
        if env::var_os("UPDATE").is_some() {
            stored.entry(name.to_owned()).or_insert_with(|| written.clone());
        }
        let Some(kept) = stored.get(name) else { panic!("{path} has no sample of `{name}`: add it with UPDATE=1") };
        let read: T = serde_json::from_value(kept.clone()).unwrap_or_else(|error| panic!("{path}: `{name}` is not read any more: {error}"));
        assert_eq!(read, sample, "{path}: `{name}` does not mean the same any more");
        assert_eq!(&written, kept, "{path}: `{name}` is written in another way; an earlier program could not read it");
        seen.push(name);
    }
    assert!(stored.keys().all(|name| seen.contains(&name.as_str())), "{path} has samples that nobody reads");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, serde_json::to_string_pretty(&stored).unwrap() + "\n").unwrap();
    }
}

/// Names a stage. A new variant does not compile before it has a name here; then it needs a sample below.
fn stage_name(stage: &Stage) -> &'static str {
    match stage {
        Stage::Idle => "idle",
        Stage::Briefing(Briefing { open: None, .. }) => "briefing: the review",
        Stage::Briefing(Briefing { open: Some(_), .. }) => "briefing: a question",
        Stage::Browsing(Browsing::Matches { .. }) => "browsing: matches",
        Stage::Browsing(Browsing::Profile(_)) => "browsing: a profile",
        Stage::Browsing(Browsing::Passing(_)) => "browsing: why not",
        Stage::Browsing(Browsing::Shortlist) => "browsing: the shortlist",
        Stage::Scheduling(Scheduling::Choosing { .. }) => "scheduling: choosing",
        Stage::Scheduling(Scheduling::Confirming(_)) => "scheduling: confirming",
        Stage::Scheduling(Scheduling::Moving { .. }) => "scheduling: moving",
        Stage::Scheduling(Scheduling::CallingOff(_)) => "scheduling: calling off",
        Stage::Scheduling(Scheduling::Listing) => "scheduling: the list",
        Stage::Scheduling(Scheduling::Scoring { aspect: Some(_), .. }) => "scheduling: a score",
        Stage::Scheduling(Scheduling::Scoring { aspect: None, .. }) => "scheduling: a word",
        Stage::Trialing(Trialing::Dating(_)) => "trialing: dating",
        Stage::Trialing(Trialing::Agreeing { .. }) => "trialing: agreeing",
        Stage::Trialing(Trialing::Deciding(..)) => "trialing: deciding",
        Stage::Trialing(Trialing::Committing(_)) => "trialing: committing",
        Stage::Trialing(Trialing::Shortening { .. }) => "trialing: shortening",
        Stage::Trialing(Trialing::Listing) => "trialing: the list",
        Stage::Trialing(Trialing::Goals(_)) => "trialing: goals",
        Stage::Trialing(Trialing::Wording { .. }) => "trialing: a word",
        Stage::Trialing(Trialing::Renewing { .. }) => "trialing: renewing",
        Stage::Asking => "asking",
        Stage::Attending(Attending::Proposing { .. }) => "attending: another time",
        Stage::Attending(Attending::Hours) => "attending: hours",
        Stage::Attending(Attending::Off) => "attending: time off",
        Stage::Settings(Settings::Overview) => "settings: the overview",
        Stage::Settings(Settings::Locale) => "settings: the language",
        Stage::Settings(Settings::Zone) => "settings: the zone",
        Stage::Settings(Settings::Code) => "settings: a code",
        Stage::Settings(Settings::Joining(_)) => "settings: what a code is for",
        Stage::Conferring(Conferring::Picking(_)) => "conferring: picking",
        Stage::Conferring(Conferring::Comparing(_)) => "conferring: comparing",
        Stage::Conferring(Conferring::Noting(_)) => "conferring: a note",
        Stage::Conferring(Conferring::Dating) => "conferring: until when",
        Stage::Conferring(Conferring::Voting { place: Some(_), .. }) => "conferring: a vote",
        Stage::Conferring(Conferring::Voting { place: None, .. }) => "conferring: all votes",
        Stage::Conferring(Conferring::Members) => "conferring: the members",
        Stage::Conferring(Conferring::Seating(_)) => "conferring: a member's role",
        Stage::Settings(Settings::Erasing) => "settings: really erase",
        Stage::Settings(Settings::Quiet) => "settings: quiet hours",
    }
}

#[test]
fn every_stage_of_yesterday_is_read() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
    let stages = [
        Stage::Idle,
        Stage::Briefing(Briefing { open: None, editing: false, page: 0, misses: 0 }),
        Stage::Briefing(Briefing { open: Some(Field::Must), editing: true, page: 2, misses: 1 }),
        Stage::Browsing(Browsing::Matches { from: 3 }),
        Stage::Browsing(Browsing::Profile(ada())),
        Stage::Browsing(Browsing::Passing(ada())),
        Stage::Browsing(Browsing::Shortlist),
        Stage::Scheduling(Scheduling::Choosing { developer: ada(), after: Some(at()) }),
        Stage::Scheduling(Scheduling::Confirming(InterviewId(ID))),
        Stage::Scheduling(Scheduling::Moving { interview: InterviewId(ID), after: None }),
        Stage::Scheduling(Scheduling::CallingOff(InterviewId(ID))),
        Stage::Scheduling(Scheduling::Listing),
        Stage::Scheduling(Scheduling::Scoring { interview: InterviewId(ID), aspect: Some(Aspect::Security) }),
        Stage::Scheduling(Scheduling::Scoring { interview: InterviewId(ID), aspect: None }),
        Stage::Trialing(Trialing::Dating(ada())),
        Stage::Trialing(Trialing::Agreeing { developer: ada(), first_day: day }),
        Stage::Trialing(Trialing::Deciding(TrialId(ID), Decision::Replace)),
        Stage::Trialing(Trialing::Committing(TrialId(ID))),
        Stage::Trialing(Trialing::Shortening { trial: TrialId(ID), months: 1 }),
        Stage::Trialing(Trialing::Listing),
        Stage::Trialing(Trialing::Goals(TrialId(ID))),
        Stage::Trialing(Trialing::Wording { trial: TrialId(ID), day: 7 }),
        Stage::Trialing(Trialing::Renewing { engagement: EngagementId(ID), months: 3, until: day }),
        Stage::Asking,
        Stage::Settings(Settings::Overview),
        Stage::Settings(Settings::Locale),
        Stage::Settings(Settings::Zone),
        Stage::Settings(Settings::Code),
        Stage::Settings(Settings::Joining(ID)),
        Stage::Conferring(Conferring::Picking(vec![ada()])),
        Stage::Conferring(Conferring::Comparing(vec![ada(), DeveloperId("sample-tomasz-w".to_owned())])),
        Stage::Conferring(Conferring::Noting(ada())),
        Stage::Conferring(Conferring::Dating),
        Stage::Conferring(Conferring::Voting { poll: PollId(ID), place: Some(2) }),
        Stage::Conferring(Conferring::Voting { poll: PollId(ID), place: None }),
        Stage::Conferring(Conferring::Members),
        Stage::Conferring(Conferring::Seating(MemberId(ID))),
        Stage::Settings(Settings::Erasing),
        Stage::Settings(Settings::Quiet),
        Stage::Attending(Attending::Proposing { interview: InterviewId(ID), after: Some(at()) }),
        Stage::Attending(Attending::Hours),
        Stage::Attending(Attending::Off),
    ];
    compare("stages", stages.map(|stage| (stage_name(&stage), stage)));
}

/// As [`stage_name`].
fn promise_name(kind: PromiseKind) -> &'static str {
    match kind {
        PromiseKind::BriefUnfinished => "brief unfinished",
        PromiseKind::InterviewSoon { .. } => "interview soon",
        PromiseKind::InterviewOver => "interview over",
        PromiseKind::InterviewBegun => "interview begun",
        PromiseKind::InterviewAnswered => "interview answered",
        PromiseKind::InterviewUnanswered => "interview unanswered",
        PromiseKind::InterviewMissed => "interview missed",
        PromiseKind::Developer(News::Asked) => "developer asked",
        PromiseKind::Developer(News::AskedAgain) => "developer asked again",
        PromiseKind::Developer(News::Soon { .. }) => "developer soon",
        PromiseKind::Developer(News::Begun) => "developer begun",
        PromiseKind::Developer(News::Changed) => "developer changed",
        PromiseKind::Developer(News::Missed) => "developer missed",
        PromiseKind::Developer(News::Trial) => "developer trial",
        PromiseKind::TrialBegins => "trial begins",
        PromiseKind::TrialCheckIn { .. } => "trial check-in",
        PromiseKind::TrialEnds { .. } => "trial ends",
        PromiseKind::TrialOver => "trial over",
        PromiseKind::CommitmentEnds => "commitment ends",
        PromiseKind::Linked { .. } => "linked",
        PromiseKind::PollOpened => "poll opened",
        PromiseKind::PollDeadline => "poll deadline",
        PromiseKind::PollClosed => "poll closed",
        PromiseKind::CommitmentEndsIn { .. } => "commitment ends in days",
        PromiseKind::Unlisted => "unlisted",
        PromiseKind::Unmet => "unmet",
        PromiseKind::SupportWaits => "support waits",
    }
}

#[test]
fn every_promise_of_yesterday_is_read() {
    let kinds = [
        PromiseKind::BriefUnfinished,
        PromiseKind::InterviewSoon { minutes_before: 60 },
        PromiseKind::InterviewOver,
        PromiseKind::InterviewBegun,
        PromiseKind::InterviewAnswered,
        PromiseKind::InterviewUnanswered,
        PromiseKind::InterviewMissed,
        PromiseKind::Developer(News::Asked),
        PromiseKind::Developer(News::AskedAgain),
        PromiseKind::Developer(News::Soon { minutes_before: 60 }),
        PromiseKind::Developer(News::Begun),
        PromiseKind::Developer(News::Changed),
        PromiseKind::Developer(News::Missed),
        PromiseKind::Developer(News::Trial),
        PromiseKind::TrialBegins,
        PromiseKind::TrialCheckIn { day: 3 },
        PromiseKind::TrialEnds { days_left: 1 },
        PromiseKind::TrialOver,
        PromiseKind::CommitmentEnds,
        PromiseKind::Linked { one_person: true, shares: false },
        PromiseKind::PollOpened,
        PromiseKind::PollDeadline,
        PromiseKind::PollClosed,
        PromiseKind::CommitmentEndsIn { days_left: 30 },
        PromiseKind::Unlisted,
        PromiseKind::Unmet,
        PromiseKind::SupportWaits,
    ];
    let local = When::Local { at: at().naive_utc(), zone: Tz::America__Sao_Paulo };
    let when = |kind| if kind == PromiseKind::InterviewOver { When::At(at()) } else { local };
    compare("promises", kinds.map(|kind| (promise_name(kind), Promise::about(ID, kind, when(kind)))));
}

#[test]
fn every_message_of_yesterday_is_read() {
    let entry = Entry {
        uid: ID,
        sequence: 2,
        cancelled: true,
        stamp: at(),
        starts_at: at(),
        ends_at: at() + TimeDelta::minutes(30),
        summary: "Interview".to_owned(),
        description: "With Ada".to_owned(),
        location: "https://meet.example.com/1".to_owned(),
    };
    let spans =
        vec![Span::Ours("Hello ".to_owned()), Span::Theirs("<Ada>".to_owned()), Span::Moment { at: at(), shown: "Tue 1 Dec".to_owned() }];
    let press = Press { label: "Book it".to_owned(), payload: "book:1".to_owned() };
    let whole = Message { lines: vec![spans, Vec::new()], buttons: vec![vec![press.clone()]], entry: Some(entry), ..Message::default() };
    let bare = Message::default();
    let file = Message { attachment: Some(Attachment { of: Attached::Everything, file: None }), ..Message::default() };
    let code = Message { lines: vec![vec![Span::Code { of: ID }, Span::Door { of: ID }]], ..Message::default() };
    let news = Message { news: Some(ID), ..Message::default() };
    let table = Message { lines: vec![vec![Span::Fixed("  Backend:    yes".to_owned())]], ..Message::default() };
    compare(
        "messages",
        [
            ("with everything", whole.clone()),
            ("with nothing", bare),
            ("with a code", code),
            ("with a file", file),
            ("with news", news),
            ("with a table", table),
        ],
    );
}

#[test]
fn a_talk_of_yesterday_is_read() {
    let draft = Requirements {
        role: Some(Role::Backend),
        must: vec![Skill("go".to_owned())],
        level: Some(LevelWish::AtLeast(Level::L2)),
        workload: Some(Workload::PartTime),
        budget: Some(Money::new(200_000, Currency::USD)),
        zone: Some(Tz::Europe__Berlin),
        overlap_hours: Some(4),
        language: Some("en".to_owned()),
        start: NaiveDate::from_ymd_opt(2026, 12, 2),
        notes: Some("☃".to_owned()),
        ..Requirements::default()
    };
    let chat = Chat {
        stage: Stage::Asking,
        draft,
        draft_id: Some(ID),
        asked: Vec::new(),
        refining: Some(BriefId(ID)),
        aside: Vec::new(),
        brief: Some(BriefId(ID)),
        locale: "de".to_owned(),
        zone: Tz::Europe__Berlin,
        zone_is_known: true,
        wrong_codes: Vec::new(),
        nudged_at: None,
        has_asked: false,
        answering: None,
        quiet: None,
        muted: Vec::new(),
        watching: Vec::new(),
        developer: None,
    };
    let developing = Chat { developer: Some(ada()), ..chat.clone() };
    let own = Requirements {
        role: RoleName::parse("data").map(Role::Own),
        domains: vec![Domain::Fintech, Domain::Health],
        ..Requirements::default()
    };
    let watching = Chat { watching: vec![BriefId(ID)], draft: own, ..Chat::new("fr", None) };
    let guessing = Chat { wrong_codes: vec![at()], ..chat.clone() };
    let hushed = Chat { nudged_at: Some(at()), ..chat.clone() };
    let at_desk = Chat { has_asked: true, answering: Some(ID), ..chat.clone() };
    let quiet = Chat { quiet: Some(Night { from: 1_320, until: 420 }), muted: Mute::ALL.to_vec(), ..chat.clone() };
    let new = Chat::new("en-GB", None);
    compare(
        "chats",
        [
            ("at the desk", at_desk),
            ("left alone", quiet),
            ("hushed", hushed),
            ("in the middle", chat),
            ("guessing codes", guessing),
            ("new", new),
            ("watching a brief", watching),
            ("a developer's", developing),
        ],
    );
}
