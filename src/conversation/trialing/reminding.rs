//! What is said when something that was promised about a trial or an engagement comes due.
//!
//! A promise only says that it is time to look. What there is to say follows from the trial as it is now and from the
//! day that it is, so late promises say nothing outdated, and several at once say one thing.

use super::{card, deciding, renewing, wording};
use crate::{
    conversation::{
        action::{Action, Decision, Mood},
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Reply, Text},
    },
    hiring::{
        promise::{Promise, PromiseKind},
        terms::WithoutDecision,
        trial::{Trial, TrialState},
    },
};

/// The most pressing thing that the promises of one trial are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    Beginning,
    CheckIn,
    Ending,
}

/// Answers promises about one subject. The open question of the chat stays open.
pub fn due(chat: Chat, promises: &[Promise], view: &View) -> Step {
    let Some(subject) = promises.last().map(|promise| promise.subject) else { return Step::of(chat) };
    let kinds: Vec<_> = promises.iter().filter(|promise| promise.subject == subject).map(|promise| promise.kind).collect();
    if let Some(trial) = view.facts.trials.iter().find(|trial| trial.id.0 == subject) {
        if trial.state.is_open() { about_trial(chat, trial, &kinds, view) } else { Step::of(chat) }
    } else if let Some(engagement) = view.facts.engagements.iter().find(|engagement| engagement.id.0 == subject) {
        renewing::due(chat, engagement, &kinds, view)
    } else {
        Step::of(chat)
    }
}

fn about_trial(chat: Chat, trial: &Trial, kinds: &[PromiseKind], view: &View) -> Step {
    if view.now >= trial.ends_at() {
        return over(chat, trial, view);
    }
    let Some(topic) = kinds.iter().filter_map(|kind| topic(*kind)).max() else { return Step::of(chat) };
    let today = wording::today(trial, view);
    if today < trial.first_day {
        // Nothing of a trial can be due before its first day: the promise is older than the trial's dates.
        return Step::of(chat);
    }
    let state = if today >= trial.last_day { TrialState::DecisionDue } else { TrialState::Active };
    // On the last day the decision is what matters, whatever the promise was about.
    let reply = match (topic, state) {
        (Topic::Ending, _) | (_, TrialState::DecisionDue) => ending(trial, view),
        (Topic::CheckIn, _) => check_in(trial, view),
        (Topic::Beginning, _) => beginning(trial, view),
    };
    let changed = (state != trial.state).then(|| Effect::KeepTrial(Box::new(deciding::next(trial, state))));
    Step::of(chat).cause_all(changed).say(reply)
}

const fn topic(kind: PromiseKind) -> Option<Topic> {
    match kind {
        PromiseKind::TrialBegins => Some(Topic::Beginning),
        PromiseKind::TrialCheckIn { .. } => Some(Topic::CheckIn),
        PromiseKind::TrialEnds { .. } => Some(Topic::Ending),
        PromiseKind::TrialOver
        | PromiseKind::BriefUnfinished
        | PromiseKind::InterviewSoon { .. }
        | PromiseKind::InterviewBegun
        | PromiseKind::InterviewAnswered
        | PromiseKind::InterviewUnanswered
        | PromiseKind::InterviewMissed
        | PromiseKind::Developer(_)
        | PromiseKind::InterviewOver
        | PromiseKind::CommitmentEnds
        | PromiseKind::Linked { .. }
        | PromiseKind::PollOpened
        | PromiseKind::PollDeadline
        | PromiseKind::PollClosed
        | PromiseKind::CommitmentEndsIn { .. }
        | PromiseKind::Unlisted
        | PromiseKind::Unmet
        | PromiseKind::SupportWaits => None,
    }
}

/// The first morning: what is to be reached, and what has to be ready for it.
fn beginning(trial: &Trial, view: &View) -> Reply {
    let name = wording::name(&trial.developer, view);
    let cockpit = view.facts.cockpit(trial.id);
    let mut reply = Reply::new(
        Text::new("trialing-begins")
            .with("name", name.clone())
            .with("day", trial.day_number(wording::today(trial, view)))
            .with("days", trial.days()),
    )
    .line(Text::new("trialing-begins-until").with("name", name.clone()).with("last", trial.last_day));
    reply.lines.extend(card::goals(&cockpit));
    let reply = match card::still_open(&cockpit) {
        Some(open) => reply.line(Text::new("cockpit-ask-items").with("name", name)).line(open),
        None => reply,
    };
    let reply = card::with_items(reply.line(wording::rule_of(trial, view)), trial, &cockpit, cockpit.open());
    wording::details(reply, trial).beside(wording::support(), Action::Run(Command::Support))
}

fn check_in(trial: &Trial, view: &View) -> Reply {
    let cockpit = view.facts.cockpit(trial.id);
    let mut reply = Reply::new(
        Text::new("trialing-check-in")
            .with("name", wording::name(&trial.developer, view))
            .with("day", trial.day_number(wording::today(trial, view)))
            .with("days", trial.days()),
    );
    reply.lines.extend(card::goals(&cockpit));
    reply.lines.extend(card::still_open(&cockpit));
    let reply = reply
        .line(wording::rule_of(trial, view))
        .button(Text::new("trialing-button-well"), Action::CheckIn(trial.id, Mood::Well))
        .beside(Text::new("trialing-button-mixed"), Action::CheckIn(trial.id, Mood::Mixed))
        .beside(Text::new("trialing-button-badly"), Action::CheckIn(trial.id, Mood::Badly));
    wording::details(reply, trial)
}

fn ending(trial: &Trial, view: &View) -> Reply {
    let cockpit = view.facts.cockpit(trial.id);
    let mut reply = Reply::new(
        Text::new("trialing-ends")
            .with("name", wording::name(&trial.developer, view))
            .with("days", wording::days_left(trial, view))
            .with("last", trial.last_day),
    );
    reply.lines.extend(card::goals(&cockpit));
    reply.lines.extend(card::said(&cockpit));
    let reply = reply.line(wording::price(trial, view)).line(wording::rule_of(trial, view));
    wording::decisions(reply, trial, view)
}

/// The last day has passed without a decision.
fn over(chat: Chat, trial: &Trial, view: &View) -> Step {
    let name = wording::name(&trial.developer, view);
    let settle = Effect::Settle(trial.id.0);
    match view.terms.trial.without_decision {
        WithoutDecision::Lapse => {
            let reply = Reply::new(Text::new("trialing-lapsed").with("name", name.clone()).with("last", trial.last_day))
                .line(Text::new("trialing-lapsed-next").with("name", name.clone()).with("month", trial.month))
                .button(Text::new("trialing-button-hire-named").with("name", name), Action::Decide(trial.id, Decision::Keep))
                .button(Text::new("trialing-button-matches"), Action::Run(Command::Matches))
                .beside(wording::support(), Action::Run(Command::Support));
            let lapsed = deciding::next(trial, TrialState::Lapsed);
            Step::of(chat).cause(Effect::KeepTrial(Box::new(lapsed))).cause(settle).say(reply)
        }
        WithoutDecision::Keep => {
            let engagement = deciding::engagement(trial, 1, view);
            let mut reply = Reply::new(Text::new("trialing-stayed-undecided").with("name", name).with("last", trial.last_day))
                .line(wording::stays(&engagement, view));
            reply.lines.extend(deciding::counted(trial, view));
            let reply =
                reply.button(wording::all(), Action::Run(Command::Trials)).beside(wording::support(), Action::Run(Command::Support));
            let reader = wording::reader(&chat, trial);
            Step::of(chat)
                .cause(Effect::KeepTrial(Box::new(deciding::next(trial, TrialState::Kept))))
                .cause(settle)
                .cause_all(deciding::begin(engagement, reader, view))
                .say(reply)
        }
    }
}
