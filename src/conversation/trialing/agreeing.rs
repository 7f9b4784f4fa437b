//! From "Try this developer" to an agreed trial: the first day, then everything on one screen.

use super::{card, goals, wording};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        consent,
        effect::Effect,
        event::Command,
        reply::{Button, Reply, Text},
        stage::{Stage, Trialing},
    },
    hiring::{
        brief::Brief,
        cockpit::{Cockpit, Item},
        developer::{Developer, DeveloperId},
        engagement::Engagement,
        level::Workload,
        money::Money,
        promise::PromiseKind,
        trial::{Trial, TrialId, TrialState, later},
        when::{Cannot, DateAnswer, read_date},
    },
};
use chrono::{Datelike, Months, NaiveDate, Weekday};
use chrono_tz::Tz;

/// How far ahead a trial may begin, in days: further out nobody's calendar is certain.
const FURTHEST_DAYS: i64 = 90;
/// The most first days that are offered at once.
const MOST_DAYS: usize = 4;

/// Everything about a trial but its first day.
struct Offer<'a> {
    developer: &'a Developer,
    brief: &'a Brief,
    workload: Workload,
    month: Money,
    price_version: String,
    zone: Tz,
    today: NaiveDate,
    /// The first possible day.
    earliest: NaiveDate,
    /// The last possible first day.
    latest: NaiveDate,
}

/// Why there is nothing to offer.
enum Refusal<'a> {
    /// Nobody of that id is in the pool.
    Unknown,
    /// A trial serves a brief, and there is none.
    NoBrief,
    /// They are on trial here already.
    OnTrial(&'a Trial),
    /// They stay already.
    Engaged(&'a Engagement),
    /// They are on trial or engaged elsewhere.
    Taken(&'a Developer),
    /// They are free from a day that is too far away.
    NotFreeSoon(&'a Developer, NaiveDate),
}

/// Asks for the first day of a trial.
pub fn propose(chat: Chat, developer: &DeveloperId, view: &View) -> Step {
    match offer(&chat, developer, view) {
        Ok(offer) => {
            let reply = ask(&offer, Text::new("trialing-ask-first-day"), &suggestions(&offer));
            Step::of(chat.at(Stage::Trialing(Trialing::Dating(developer.clone())))).say(reply)
        }
        Err(refusal) => refuse(chat, &refusal, view),
    }
}

/// Puts everything on one screen, or says why the day does not do.
pub fn propose_from(chat: Chat, developer: &DeveloperId, first_day: NaiveDate, view: &View) -> Step {
    match offer(&chat, developer, view) {
        Ok(offer) => match objection(&offer, first_day) {
            None => {
                let reply = screen(&offer, first_day, view);
                Step::of(chat.at(Stage::Trialing(Trialing::Agreeing { developer: developer.clone(), first_day }))).say(reply)
            }
            Some(objection) => {
                let reply = ask(&offer, objection, &suggestions(&offer));
                Step::of(chat.at(Stage::Trialing(Trialing::Dating(developer.clone())))).say(reply)
            }
        },
        Err(refusal) => refuse(chat, &refusal, view),
    }
}

/// Starts the trial as it was on the screen.
pub fn start(chat: Chat, developer: &DeveloperId, first_day: NaiveDate, view: &View) -> Step {
    let (trial, name) = match offer(&chat, developer, view) {
        Ok(offer) if view.refused => return refuse(chat, &Refusal::Taken(offer.developer), view),
        Ok(offer) if objection(&offer, first_day).is_none() => (trial(&offer, first_day, view), offer.developer.name.clone()),
        Ok(_) => return propose_from(chat, developer, first_day, view),
        Err(refusal) => return refuse(chat, &refusal, view),
    };
    let reader = wording::reader(&chat, &trial);
    let promises = trial.promises(&view.terms.trial, reader, view.now);
    let started = match trial.state {
        TrialState::Active => "trialing-started",
        TrialState::Scheduled
        | TrialState::DecisionDue
        | TrialState::Kept
        | TrialState::Ended
        | TrialState::Replaced
        | TrialState::Lapsed => "trialing-agreed",
    };
    let mut reply = Reply::new(Text::new(started).with("name", name.clone()).with("first", trial.first_day).with("last", trial.last_day))
        .line(Text::new("trialing-agreed-reminders"));
    // Whoever starts when the first morning is over is asked now for what the morning asks for.
    let is_late = promises.iter().all(|promise| promise.kind != PromiseKind::TrialBegins);
    let nothing = Cockpit::new(trial.id);
    if let Some(open) = card::still_open(&nothing).filter(|_| is_late) {
        reply = reply.line(Text::new("cockpit-ask-items").with("name", name)).line(open);
    }
    let reply = reply.line(wording::rule_of(&trial, view));
    let reply = if is_late { card::with_items(reply, &trial, &nothing, Item::ALL) } else { reply };
    let reply = reply.button(wording::all(), Action::Run(Command::Trials)).beside(wording::support(), Action::Run(Command::Support));
    let goals = goals::ask(&trial, &[], view);
    let chat = Chat { brief: Some(trial.brief), ..chat.at(Stage::Trialing(Trialing::Goals(trial.id))) };
    Step::of(chat).cause(Effect::KeepTrial(Box::new(trial))).cause_all(promises.into_iter().map(Effect::Promise)).say(reply).say(goals)
}

/// The question for the first day again.
pub fn show_days(chat: &Chat, developer: &DeveloperId, view: &View) -> Reply {
    match offer(chat, developer, view) {
        Ok(offer) => ask(&offer, Text::new("trialing-ask-first-day"), &suggestions(&offer)),
        Err(refusal) => refusal_reply(&refusal, view),
    }
}

/// The screen to be confirmed again.
pub fn show_screen(chat: &Chat, developer: &DeveloperId, first_day: NaiveDate, view: &View) -> Reply {
    match offer(chat, developer, view) {
        Ok(offer) => match objection(&offer, first_day) {
            None => screen(&offer, first_day, view),
            Some(objection) => ask(&offer, objection, &suggestions(&offer)),
        },
        Err(refusal) => refusal_reply(&refusal, view),
    }
}

/// A typed first day.
pub fn said_day(chat: Chat, developer: &DeveloperId, text: &str, view: &View) -> Step {
    let offer = match offer(&chat, developer, view) {
        Ok(offer) => offer,
        Err(refusal) => return refuse(chat, &refusal, view),
    };
    let (problem, days) = match read_date(text, offer.today, chat.day_month()) {
        DateAnswer::Date(day) if was_just_over(&offer, day, text) => (Text::new("trialing-first-day-past"), Vec::new()),
        DateAnswer::Date(day) => return propose_from(chat, developer, day, view),
        DateAnswer::AsSoonAsPossible => match suggestions(&offer).first() {
            Some(soonest) => return propose_from(chat, developer, *soonest, view),
            None => (Text::new("trialing-first-day-unclear"), Vec::new()),
        },
        DateAnswer::Ambiguous(days) => (Text::new("trialing-first-day-which"), days),
        DateAnswer::Impossible(Cannot::NoSuchDate { nearest }) => (Text::new("trialing-first-day-impossible"), nearest),
        DateAnswer::Impossible(Cannot::Past) => (Text::new("trialing-first-day-past"), Vec::new()),
        DateAnswer::Impossible(Cannot::NoSuchTime | Cannot::Gap { .. }) | DateAnswer::NotADate => {
            (Text::new("trialing-first-day-unclear"), Vec::new())
        }
    };
    let fitting: Vec<_> = days.into_iter().filter(|day| objection(&offer, *day).is_none()).collect();
    let reply = ask(&offer, problem, &if fitting.is_empty() { suggestions(&offer) } else { fitting });
    Step::of(chat.at(Stage::Trialing(Trialing::Dating(developer.clone())))).say(reply)
}

/// Words while the screen is to be confirmed: yes, no, or another first day.
pub fn said_screen(chat: Chat, developer: &DeveloperId, first_day: NaiveDate, text: &str, view: &View) -> Step {
    match consent::consent(text) {
        Some(true) => start(chat, developer, first_day, view),
        Some(false) => {
            let reply = Reply::new(Text::new("trialing-not-now")).button(wording::all(), Action::Run(Command::Trials));
            Step::of(chat.at(Stage::Idle)).say(reply)
        }
        None => said_day(chat, developer, text, view),
    }
}

fn offer<'a>(chat: &Chat, developer: &DeveloperId, view: &View<'a>) -> Result<Offer<'a>, Refusal<'a>> {
    let developer = view.roster.get(developer).ok_or(Refusal::Unknown)?;
    if let Some(trial) = view.facts.trials.iter().rev().find(|trial| trial.state.is_open() && trial.developer == developer.id) {
        return Err(Refusal::OnTrial(trial));
    }
    let brief = served_brief(chat, &developer.id, view).ok_or(Refusal::NoBrief)?;
    let zone = wording::zone(chat, brief);
    let today = view.now.with_timezone(&zone).date_naive();
    let stays = |engagement: &&Engagement| engagement.developer == developer.id && engagement.last_day >= today;
    if let Some(engagement) = view.facts.engagements.iter().rev().find(stays) {
        return Err(Refusal::Engaged(engagement));
    }
    if view.facts.taken.contains(&developer.id) {
        return Err(Refusal::Taken(developer));
    }
    let earliest = developer.free_from.map_or(today, |free| free.max(today));
    let latest = later(today, FURTHEST_DAYS);
    if earliest > latest {
        return Err(Refusal::NotFreeSoon(developer, earliest));
    }
    let wanted = brief.requirements.workload.filter(|workload| developer.workloads.contains(workload));
    let workload = wanted.or_else(|| developer.workloads.first().copied()).unwrap_or(Workload::FullTime);
    let prices = &view.terms.prices;
    let quote = brief.quote(developer.level, workload, prices);
    let (month, price_version) = quote.map_or_else(
        || (prices.month(developer.level, workload), prices.version.clone()),
        |quote| (quote.month, quote.price_version.clone()),
    );
    Ok(Offer { developer, brief, workload, month, price_version, zone, today, earliest, latest })
}

/// The brief that a trial serves: the one that is being worked on, else one that the developer was met or kept for.
fn served_brief<'a>(chat: &Chat, developer: &DeveloperId, view: &View<'a>) -> Option<&'a Brief> {
    let facts = view.facts;
    let current = chat.brief.and_then(|id| facts.brief(id));
    let met = || facts.interviews.iter().rev().find(|interview| &interview.developer == developer).and_then(|met| facts.brief(met.brief));
    let kept = || facts.shortlist.iter().rev().find(|kept| &kept.developer == developer).and_then(|kept| facts.brief(kept.brief));
    current.or_else(met).or_else(kept).or_else(|| facts.briefs.last())
}

fn trial(offer: &Offer, first_day: NaiveDate, view: &View) -> Trial {
    Trial {
        id: TrialId(view.new_id("trial")),
        brief: offer.brief.id,
        developer: offer.developer.id.clone(),
        first_day,
        last_day: Trial::last_day(first_day, &view.terms.trial),
        zone: offer.zone,
        level: offer.developer.level,
        workload: offer.workload,
        month: offer.month,
        price_version: offer.price_version.clone(),
        extended_days: 0,
        state: if first_day <= offer.today { TrialState::Active } else { TrialState::Scheduled },
        revision: 1,
    }
}

/// Why a first day does not do.
fn objection(offer: &Offer, day: NaiveDate) -> Option<Text> {
    if day < offer.today {
        Some(Text::new("trialing-first-day-past"))
    } else if day < offer.earliest {
        Some(Text::new("trialing-first-day-busy").with("date", offer.earliest))
    } else if day > offer.latest {
        Some(Text::new("trialing-first-day-far").with("date", offer.latest))
    } else {
        None
    }
}

/// Whether a day and month without its year were read as next year's, when they have only just passed: nobody means a
/// trial that begins almost a year from now.
fn was_just_over(offer: &Offer, day: NaiveDate, text: &str) -> bool {
    let names_the_year = text.contains(&day.year().to_string());
    let year_before = day.checked_sub_months(Months::new(12));
    day > offer.latest && !names_the_year && year_before.is_some_and(|before| before < offer.today)
}

/// The next working day, the next Monday and the brief's start, as far as they are possible; at least one.
fn suggestions(offer: &Offer) -> Vec<NaiveDate> {
    let from = offer.earliest.max(later(offer.today, 1));
    let first = |fits: fn(Weekday) -> bool| (0..7).map(|days| later(from, days)).find(|day| fits(day.weekday()));
    let working = first(|day| !matches!(day, Weekday::Sat | Weekday::Sun));
    let monday = first(|day| day == Weekday::Mon);
    let mut days: Vec<_> = [working, monday, offer.brief.requirements.start].into_iter().flatten().collect();
    days.retain(|day| objection(offer, *day).is_none());
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        days.push(offer.earliest);
    }
    days
}

fn ask(offer: &Offer, question: Text, days: &[NaiveDate]) -> Reply {
    let name = offer.developer.name.clone();
    let button = |day: &NaiveDate| Button {
        label: Text::new("trialing-button-day").with("date", *day),
        action: Action::TryFrom(offer.developer.id.clone(), *day),
    };
    let mut reply = Reply::new(question.with("name", name.clone())).line(Text::new("trialing-ask-first-day-hint"));
    if let Some(free) = offer.developer.free_from.filter(|free| *free > offer.today) {
        reply = reply.line(Text::new("trialing-free-from").with("name", name).with("date", free));
    }
    reply.buttons = days.iter().take(MOST_DAYS).map(|day| vec![button(day)]).collect();
    reply.button(Text::new("trialing-button-not-now"), Action::Run(Command::Cancel))
}

fn screen(offer: &Offer, first_day: NaiveDate, view: &View) -> Reply {
    let id = &offer.developer.id;
    Reply::new(Text::new("trialing-agree").with("name", offer.developer.name.clone()).with("level", offer.developer.level))
        .line(Text::new("trialing-agree-first").with("date", first_day))
        .line(
            Text::new("trialing-agree-last")
                .with("date", Trial::last_day(first_day, &view.terms.trial))
                .with("days", view.terms.trial.days),
        )
        .line(
            Text::new("trialing-agree-workload")
                .with("workload", wording::workload(offer.workload))
                .with("hours", offer.workload.hours_per_month()),
        )
        .line(Text::new("trialing-agree-price").with("month", offer.month))
        .line(wording::rule(&view.terms.trial, offer.developer.name.clone().into(), offer.month))
        .button(Text::new("trialing-button-start"), Action::TryNow(id.clone(), first_day))
        .button(Text::new("trialing-button-another-day"), Action::Try(id.clone()))
        .beside(Text::new("trialing-button-not-now"), Action::Run(Command::Cancel))
}

/// Says why there is nothing to offer; a question about this trial makes no sense any more.
fn refuse(chat: Chat, refusal: &Refusal, view: &View) -> Step {
    let reply = refusal_reply(refusal, view);
    let stage = match chat.stage {
        Stage::Trialing(_) => Stage::Trialing(Trialing::Listing),
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => chat.stage.clone(),
    };
    Step::of(chat.at(stage)).say(reply)
}

fn refusal_reply(refusal: &Refusal, view: &View) -> Reply {
    match refusal {
        Refusal::Unknown => {
            Reply::new(Text::new("trialing-unknown-developer")).button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
        }
        Refusal::NoBrief => {
            Reply::new(Text::new("trialing-no-brief")).button(Text::new("trialing-button-hire"), Action::Run(Command::Hire))
        }
        Refusal::OnTrial(trial) => {
            let reply = Reply::new(Text::new("trialing-already").with("name", wording::name(&trial.developer, view)))
                .line(wording::standing(trial, view))
                .line(wording::rule_of(trial, view));
            wording::decisions(reply, trial, view)
        }
        Refusal::Engaged(engagement) => Reply::new(wording::stays(engagement, view)).button(wording::all(), Action::Run(Command::Trials)),
        Refusal::Taken(developer) => Reply::new(Text::new("trialing-taken").with("name", developer.name.clone()))
            .button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
            .beside(wording::support(), Action::Run(Command::Support)),
        Refusal::NotFreeSoon(developer, free) => {
            Reply::new(Text::new("trialing-not-free-soon").with("name", developer.name.clone()).with("date", *free))
                .button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
                .beside(wording::support(), Action::Run(Command::Support))
        }
    }
}
