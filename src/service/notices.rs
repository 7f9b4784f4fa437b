//! What people hear of without having asked: staff, of questions for them and of reminders that reached nobody; and whoever begins a
//! trial, by a first message to the place where its reminders will come, which proves that they can.
//!
//! Notices go through the outbox, in the transaction of what they are about. *Deliberately absent*: the talk that comes of a question.

use crate::{
    conversation::{self, Effect, Reply, Text, Value},
    hiring::{
        facts::Facts,
        interview::{Interview, InterviewState},
        matching::Roster,
        terms::TrialTerms,
        trial::Trial,
    },
    i18n::{I18n, message::Message},
    store::{ChatKey, Platform},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The person of a chat that is the staff's: the place is theirs, whoever sits there.
pub const STAFF: &str = "staff";
/// Trials of one workspace that staff are told of with a question.
const MOST_TRIALS: usize = 3;

/// Where the operator's people hear of what needs them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Their chats, on each platform that they have one on.
    pub chats: Vec<ChatKey>,
    /// Their language.
    pub locale: String,
}

/// A question for staff.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'step> {
    /// Its name.
    pub question: Uuid,
    /// Whose talk it was asked in.
    pub from: &'step ChatKey,
    /// The language of that talk.
    pub locale: &'step str,
    /// The question.
    pub words: &'step str,
    /// When it was asked.
    pub at: DateTime<Utc>,
}

impl Staff {
    /// Somebody has a question for staff, in a workspace that stands so.
    pub fn question(&self, i18n: &I18n, asked: &Asked<'_>, facts: &Facts, roster: &Roster) -> Message {
        let is_ahead = |interview: &&Interview| interview.state == InterviewState::Confirmed && interview.starts_at > asked.at;
        let ahead = facts.interviews.iter().filter(is_ahead).count();
        let language = asked.locale.split('-').next().unwrap_or(asked.locale).to_owned();
        let open: Vec<&Trial> = facts.trials.iter().filter(|trial| trial.state.is_open()).collect();
        let context = Text::new("notice-context")
            .with("language", Value::Language(language))
            .with("briefs", facts.briefs.len())
            .with("interviews", ahead)
            .with("trials", open.len());
        let mut reply = Reply::new(Text::new("notice-question").with("who", who(asked.from)))
            .line(Text::new("notice-words").with("words", asked.words))
            .line(context);
        if let Some(brief) = facts.briefs.last() {
            let skills: Vec<_> = brief.requirements.must.iter().map(|skill| skill.0.as_str().into()).collect();
            reply = reply.line(Text::new("notice-brief").with("skills", skills));
        }
        for trial in open.into_iter().rev().take(MOST_TRIALS) {
            let developer = developer(roster, trial);
            reply = reply.line(Text::new("notice-trial").with("developer", developer).with("day", trial.last_day));
        }
        let (label, action) = conversation::take_button(asked.question);
        i18n.message(&self.locale, &reply.button(label, action))
    }

    /// A reminder reached nobody.
    pub fn undelivered(&self, i18n: &I18n, to: &ChatKey, reminder: &Message) -> Message {
        let head = i18n.message(&self.locale, &Reply::new(Text::new("notice-undelivered").with("who", who(to))));
        // Its buttons are the reader's.
        Message { lines: head.lines.into_iter().chain(reminder.lines.iter().cloned()).collect(), ..Message::default() }
    }
}

/// The question that a step leaves for staff.
pub fn question(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| if let Effect::AskSupport(words) = effect { Some(words.as_str()) } else { None })
}

/// The trial that a step begins.
pub fn begun(effects: &[Effect]) -> Option<&Trial> {
    effects.iter().find_map(|effect| if let Effect::KeepTrial(trial) = effect { (trial.revision == 1).then_some(&**trial) } else { None })
}

/// What everybody in a workspace hears of: who is kept in mind, and what is booked or decided. The name is that of the brief,
/// interview or trial that it is about.
pub fn news(effects: &[Effect]) -> Option<Uuid> {
    effects.iter().find_map(|effect| {
        if let Effect::Shortlist(kept) = effect {
            return Some(kept.brief.0);
        }
        if let Effect::Unshortlist(brief, _) = effect {
            return Some(brief.0);
        }
        if let Effect::KeepInterview(interview) = effect {
            return matches!(interview.state, InterviewState::Confirmed | InterviewState::Cancelled).then_some(interview.id.0);
        }
        if let Effect::KeepTrial(trial) | Effect::MoveTrial(trial) = effect {
            return Some(trial.id.0);
        }
        if let Effect::KeepEngagement(engagement) = effect { Some(engagement.trial.0) } else { None }
    })
}

/// The first message to where a trial's reminders will come.
pub fn proof(i18n: &I18n, locale: &str, trial: &Trial, roster: &Roster, terms: &TrialTerms) -> Message {
    let name = developer(roster, trial);
    let reply = Reply::new(Text::new("notice-proof").with("developer", name.as_str()));
    i18n.message(locale, &reply.line(conversation::trial_rule(terms, name.into(), trial.month)))
}

/// A person by their id on their platform, and the place that they talk in if it is not theirs alone.
fn who(chat: &ChatKey) -> Text {
    let text =
        if chat.place == chat.person { Text::new("notice-who") } else { Text::new("notice-who-in").with("place", chat.place.as_str()) };
    text.with("platform", name(chat.platform)).with("person", chat.person.as_str())
}

/// A platform as people call it.
const fn name(platform: Platform) -> &'static str {
    match platform {
        Platform::Console => "Terminal",
        Platform::Telegram => "Telegram",
        Platform::Discord => "Discord",
    }
}

fn developer(roster: &Roster, trial: &Trial) -> String {
    roster.get(&trial.developer).map_or_else(|| trial.developer.0.clone(), |developer| developer.name.clone())
}
