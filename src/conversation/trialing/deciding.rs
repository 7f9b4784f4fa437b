//! Deciding a trial: keep and for how long, end, replace.

use super::{extending, wording};
use crate::{
    conversation::{
        action::{Action, Decision},
        browsing,
        chat::{Chat, Step, View},
        consent,
        effect::Effect,
        event::Command,
        reply::{Button, Reply, Text},
        stage::{Stage, Trialing},
    },
    hiring::{
        engagement::{COMMITMENTS, Engagement, EngagementId, RECOMMENDED},
        facts::{Facts, Passed},
        folding,
        trial::{Trial, TrialId, TrialState},
    },
};

/// How long after its last day a lapsed trial can still become an engagement, in days: as long as the price that was
/// agreed may be held to be fresh.
const LATE_HIRE_DAYS: i64 = 14;

/// Asks for what the decision still needs: the months of a commitment, or a "sure?".
pub fn decide(chat: Chat, id: TrialId, decision: Decision, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return unknown(chat) };
    match decision {
        Decision::Keep if can_be_kept(trial, view) => {
            let reply = ask_months(trial, view);
            Step::of(chat.at(Stage::Trialing(Trialing::Committing(id)))).say(reply)
        }
        Decision::End | Decision::Replace if trial.state.is_open() => {
            let reply = ask_sure(trial, decision, view);
            Step::of(chat.at(Stage::Trialing(Trialing::Deciding(id, decision)))).say(reply)
        }
        Decision::Extend if trial.state.is_open() => extending::ask(chat, trial, view),
        Decision::Keep | Decision::End | Decision::Replace | Decision::Extend => settled(chat, trial, view),
    }
}

/// Carries the decision out.
pub fn decide_now(chat: Chat, id: TrialId, decision: Decision, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return unknown(chat) };
    let state = match decision {
        // Fewer months than we recommend were chosen, and this is the yes to "really?".
        Decision::Keep => match shortening(&chat).filter(|(open, _)| *open == id) {
            Some((_, months)) if can_be_kept(trial, view) => return bind(chat, trial, months, view),
            Some(_) | None => return decide(chat, id, decision, view),
        },
        Decision::End => TrialState::Ended,
        Decision::Replace => TrialState::Replaced,
        Decision::Extend if trial.state.is_open() => return extending::extend(chat, trial, view),
        Decision::Extend => return settled(chat, trial, view),
    };
    if !trial.state.is_open() {
        return settled(chat, trial, view);
    }
    let step = Step::of(chat.at(Stage::Idle)).cause(Effect::KeepTrial(Box::new(next(trial, state)))).cause(Effect::Settle(id.0));
    let name = wording::name(&trial.developer, view);
    match decision {
        Decision::Keep | Decision::End | Decision::Extend => step.say(
            Reply::new(Text::new("trialing-ended").with("name", name))
                .button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
                .beside(wording::all(), Action::Run(Command::Trials)),
        ),
        Decision::Replace => replace(step, trial, view),
    }
}

/// Keeps the developer for a number of months; fewer than we recommend are asked about once.
pub fn commit(chat: Chat, id: TrialId, months: u32, view: &View) -> Step {
    let Some(trial) = view.facts.trial(id) else { return unknown(chat) };
    if !can_be_kept(trial, view) {
        return settled(chat, trial, view);
    }
    if !COMMITMENTS.contains(&months) {
        return decide(chat, id, Decision::Keep, view);
    }
    if months < RECOMMENDED {
        let reply = ask_shorter(trial, months, view);
        return Step::of(chat.at(Stage::Trialing(Trialing::Shortening { trial: id, months }))).say(reply);
    }
    bind(chat, trial, months, view)
}

fn bind(chat: Chat, trial: &Trial, months: u32, view: &View) -> Step {
    let engagement = engagement(trial, months, view);
    let reader = wording::reader(&chat, trial);
    let mut reply = Reply::new(Text::new("trialing-kept").with("name", wording::name(&trial.developer, view)))
        .line(
            Text::new("trialing-kept-from")
                .with("first", engagement.first_day)
                .with("last", engagement.last_day)
                .with("months", i64::from(months)),
        )
        .line(
            Text::new("trialing-kept-price")
                .with("month", engagement.month)
                .with("total", engagement.total())
                .with("months", i64::from(months)),
        );
    reply.lines.extend(counted(trial, view));
    let reply = reply.button(wording::all(), Action::Run(Command::Trials)).beside(wording::support(), Action::Run(Command::Support));
    Step::of(chat.at(Stage::Idle))
        .cause(Effect::KeepTrial(Box::new(next(trial, TrialState::Kept))))
        .cause(Effect::Settle(trial.id.0))
        .cause_all(begin(engagement, reader, view))
        .say(reply)
}

/// Words while "sure?" is open.
pub fn said_sure(chat: Chat, id: TrialId, decision: Decision, text: &str, view: &View) -> Step {
    match consent::consent(text) {
        Some(true) => decide_now(chat, id, decision, view),
        Some(false) => {
            let mut reply = Reply::new(Text::new("trialing-goes-on"));
            reply.lines.extend(view.facts.trial(id).filter(|trial| trial.state.is_open()).map(|trial| wording::rule_of(trial, view)));
            let reply = reply.button(wording::all(), Action::Run(Command::Trials));
            Step::of(chat.at(Stage::Idle)).say(reply)
        }
        None => decide(chat, id, decision, view),
    }
}

/// Words while the months are asked for.
pub fn said_months(chat: Chat, id: TrialId, text: &str, view: &View) -> Step {
    match months(text) {
        Some(months) if COMMITMENTS.contains(&months) => commit(chat, id, months, view),
        Some(_) | None => {
            let reply = show_months(id, view);
            // The praise for the choice was said when it was made.
            let question = reply.lines.iter().filter(|line| line.key != "trialing-ask-months").cloned();
            let lines = std::iter::once(Text::new("trialing-months-unclear")).chain(question).collect();
            Step::of(chat).say(Reply { lines, ..reply })
        }
    }
}

/// Words while fewer months than we recommend wait for a yes: that, a no, or another number.
pub fn said_shorter(chat: Chat, id: TrialId, chosen: u32, text: &str, view: &View) -> Step {
    match consent::consent(text) {
        Some(true) => decide_now(chat, id, Decision::Keep, view),
        Some(false) => decide(chat, id, Decision::Keep, view),
        None => match months(text) {
            Some(months) if COMMITMENTS.contains(&months) && months != chosen => commit(chat, id, months, view),
            Some(_) | None => {
                let reply = show_shorter(id, chosen, view);
                Step::of(chat).say(reply)
            }
        },
    }
}

/// "Really fewer months?" again.
pub fn show_shorter(id: TrialId, months: u32, view: &View) -> Reply {
    match view.facts.trial(id) {
        Some(trial) if can_be_kept(trial, view) => ask_shorter(trial, months, view),
        Some(trial) => settled_reply(trial, view),
        None => unknown_reply(),
    }
}

/// "Sure?" again.
pub fn show_sure(id: TrialId, decision: Decision, view: &View) -> Reply {
    match view.facts.trial(id) {
        Some(trial) if trial.state.is_open() && decision == Decision::Extend => extending::question(trial, view),
        Some(trial) if trial.state.is_open() => ask_sure(trial, decision, view),
        Some(trial) => settled_reply(trial, view),
        None => unknown_reply(),
    }
}

/// The question for the months again.
pub fn show_months(id: TrialId, view: &View) -> Reply {
    match view.facts.trial(id) {
        Some(trial) if can_be_kept(trial, view) => ask_months(trial, view),
        Some(trial) => settled_reply(trial, view),
        None => unknown_reply(),
    }
}

/// Whether an engagement can follow: the trial is open, or lapsed a short while ago and nothing has followed yet.
pub fn can_be_kept(trial: &Trial, view: &View) -> bool {
    match trial.state {
        TrialState::Scheduled | TrialState::Active | TrialState::DecisionDue => true,
        TrialState::Lapsed => {
            let is_fresh = -wording::days_left(trial, view) <= LATE_HIRE_DAYS;
            let on_trial_again = view.facts.trials.iter().any(|other| other.state.is_open() && other.developer == trial.developer);
            is_fresh && !on_trial_again && view.roster.get(&trial.developer).is_some()
        }
        TrialState::Kept | TrialState::Ended | TrialState::Replaced => false,
    }
}

/// The trial's next revision.
pub fn next(trial: &Trial, state: TrialState) -> Trial {
    Trial { state, revision: trial.revision + 1, ..trial.clone() }
}

/// What follows the trial when it is kept for `months`.
pub fn engagement(trial: &Trial, months: u32, view: &View) -> Engagement {
    let id = EngagementId(view.new_id("engagement"));
    let counts = view.terms.trial.counts_toward_commitment;
    match trial.state {
        // The work stopped when the trial lapsed: the paid time begins tomorrow and owes nothing for the time between.
        TrialState::Lapsed => Engagement::following(&Trial { last_day: wording::today(trial, view), ..trial.clone() }, id, months, false),
        TrialState::Scheduled
        | TrialState::Active
        | TrialState::DecisionDue
        | TrialState::Kept
        | TrialState::Ended
        | TrialState::Replaced => Engagement::following(trial, id, months, counts),
    }
}

/// Stores a new engagement and owes its reminder, unless that moment has passed.
pub fn begin(engagement: Engagement, reader: chrono_tz::Tz, view: &View) -> Vec<Effect> {
    let mut owed = engagement.promises(view.terms.trial.remind_at, reader);
    owed.retain(|promise| promise.when.instant() > view.now);
    std::iter::once(Effect::KeepEngagement(Box::new(engagement))).chain(owed.into_iter().map(Effect::Promise)).collect()
}

/// Marks the developer as not fitting and shows who else does.
fn replace(step: Step, trial: &Trial, view: &View) -> Step {
    let passed = Passed { brief: trial.brief, developer: trial.developer.clone(), reason: None };
    let known = view.facts.passed.iter().any(|other| other.brief == passed.brief && other.developer == passed.developer);
    let mut facts: Facts = view.facts.clone();
    if !known {
        facts.passed.push(passed.clone());
    }
    let step = step
        .cause_all((!known).then_some(Effect::Pass(passed)))
        .say(Text::new("trialing-replaced").with("name", wording::name(&trial.developer, view)));
    let Step { chat, replies, effects } = step;
    // The list must not offer the one who is being replaced, and the facts were read before they were marked.
    let shown = browsing::open(chat, trial.brief, &View { facts: &facts, ..*view });
    Step {
        chat: shown.chat,
        replies: replies.into_iter().chain(shown.replies).collect(),
        effects: effects.into_iter().chain(shown.effects).collect(),
    }
}

fn ask_sure(trial: &Trial, decision: Decision, view: &View) -> Reply {
    let name = wording::name(&trial.developer, view);
    let (question, consequence, yes) = match decision {
        Decision::Keep | Decision::End | Decision::Extend => ("trialing-sure-end", "trialing-sure-end-means", "trialing-button-end-now"),
        Decision::Replace => ("trialing-sure-replace", "trialing-sure-replace-means", "trialing-button-replace-now"),
    };
    Reply::new(Text::new(question).with("name", name.clone()))
        .line(Text::new(consequence).with("name", name))
        .line(wording::rule_of(trial, view))
        .button(Text::new(yes), Action::DecideNow(trial.id, decision))
        .beside(Text::new("trialing-button-go-on"), Action::Run(Command::Trials))
}

fn ask_months(trial: &Trial, view: &View) -> Reply {
    let offers = COMMITMENTS.map(|months| engagement(trial, months, view));
    let mut reply = Reply::new(Text::new("trialing-ask-months").with("name", wording::name(&trial.developer, view)));
    if let Some(first) = offers.first() {
        reply = reply.line(Text::new("trialing-ask-months-from").with("date", first.first_day).with("month", first.month));
    }
    for offer in &offers {
        let line = Text::new("trialing-months-line")
            .with("months", i64::from(offer.months))
            .with("total", offer.total())
            .with("last", offer.last_day);
        reply = reply.line(line);
        let label = if offer.months == RECOMMENDED { "trialing-button-months-recommended" } else { "trialing-button-months" };
        let label = Text::new(label).with("months", i64::from(offer.months)).with("total", offer.total());
        reply.buttons.push(vec![Button { label, action: Action::Commit(trial.id, offer.months) }]);
    }
    reply.lines.extend(counted(trial, view));
    reply.lines.extend(trial.state.is_open().then(|| wording::rule_of(trial, view)));
    reply
        .line(Text::new("trialing-months-advice").with("months", i64::from(RECOMMENDED)))
        .button(Text::new("trialing-button-not-now"), Action::Run(Command::Trials))
}

/// "1 month instead of the recommended 3?"
fn ask_shorter(trial: &Trial, months: u32, view: &View) -> Reply {
    let offer = engagement(trial, months, view);
    let recommended = engagement(trial, RECOMMENDED, view);
    let mut reply = Reply::new(
        Text::new("trialing-shorter")
            .with("months", i64::from(months))
            .with("recommended", i64::from(RECOMMENDED))
            .with("name", wording::name(&trial.developer, view)),
    )
    .line(Text::new("trialing-shorter-means").with("last", offer.last_day).with("total", offer.total()));
    reply.lines.extend(trial.state.is_open().then(|| wording::rule_of(trial, view)));
    reply
        .button(
            Text::new("trialing-button-months").with("months", i64::from(months)).with("total", offer.total()),
            Action::DecideNow(trial.id, Decision::Keep),
        )
        .button(
            Text::new("trialing-button-months-recommended").with("months", i64::from(RECOMMENDED)).with("total", recommended.total()),
            Action::Commit(trial.id, RECOMMENDED),
        )
        .button(Text::new("trialing-button-not-now"), Action::Run(Command::Trials))
}

/// Where the trial's days are part of the committed months: from when the months count, and what the total is of.
pub fn counted(trial: &Trial, view: &View) -> Option<Text> {
    let counts = view.terms.trial.counts_toward_commitment && trial.state != TrialState::Lapsed;
    counts.then(|| Text::new("trialing-months-count-trial").with("first", trial.first_day).with("days", trial.days()))
}

/// Of whose trial, and of how many months, we ask whether they are meant.
const fn shortening(chat: &Chat) -> Option<(TrialId, u32)> {
    match &chat.stage {
        Stage::Trialing(Trialing::Shortening { trial, months }) => Some((*trial, *months)),
        Stage::Trialing(
            Trialing::Dating(_)
            | Trialing::Agreeing { .. }
            | Trialing::Deciding(..)
            | Trialing::Committing(_)
            | Trialing::Listing
            | Trialing::Goals(_)
            | Trialing::Wording { .. }
            | Trialing::Renewing { .. },
        )
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => None,
    }
}

/// A number of months in digits or words; years count twelve.
fn months(text: &str) -> Option<u32> {
    let words = folding::words(text);
    let mut found = words.split(' ').filter_map(|word| match word {
        "one" | "ein" | "eine" | "einen" | "un" | "uno" => Some(1),
        "three" | "drei" | "tres" => Some(3),
        "six" | "sechs" | "seis" => Some(6),
        "twelve" | "zwolf" | "zwoelf" | "doce" => Some(12),
        digits => digits.parse().ok(),
    });
    let number: Option<u32> = found.next();
    let is_years = words.split(' ').any(|word| matches!(word, "year" | "years" | "jahr" | "jahre" | "ano" | "anos"));
    if found.next().is_some() {
        // Two numbers are no answer to one question.
        None
    } else if is_years {
        number.unwrap_or(1).checked_mul(12)
    } else {
        number
    }
}

/// What became of a trial that is settled.
pub fn settled(chat: Chat, trial: &Trial, view: &View) -> Step {
    // A question about this trial is answered; any other one stays open.
    let stage = match chat.stage {
        Stage::Trialing(
            Trialing::Deciding(id, _)
            | Trialing::Committing(id)
            | Trialing::Shortening { trial: id, .. }
            | Trialing::Goals(id)
            | Trialing::Wording { trial: id, .. },
        ) if id == trial.id => Stage::Idle,
        Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Conferring(_)
        | Stage::Attending(_) => chat.stage.clone(),
    };
    Step::of(chat.at(stage)).say(settled_reply(trial, view))
}

/// The same as a message.
pub fn settled_reply(trial: &Trial, view: &View) -> Reply {
    Reply::new(wording::settled(trial, view))
        .button(wording::all(), Action::Run(Command::Trials))
        .beside(wording::support(), Action::Run(Command::Support))
}

/// Nobody here knows the trial.
pub fn unknown(chat: Chat) -> Step {
    Step::of(chat).say(unknown_reply())
}

/// The same as a message.
pub fn unknown_reply() -> Reply {
    Reply::new(Text::new("trialing-unknown")).button(wording::all(), Action::Run(Command::Trials))
}
