//! Pieces of text of the developer's side.

use crate::{
    conversation::{
        action::Action,
        attend::Attend,
        chat::{Chat, Step, View},
        event::Command,
        reply::{Calendar, Reply, Text, Value},
        scheduling,
        stage::Stage,
    },
    hiring::{
        agenda::{Agenda, Meeting},
        developer::Developer,
        interview::Interview,
        trial::Trial,
    },
};

/// Whose agenda this is, with their entry in the pool.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own<'a> {
    pub(super) agenda: &'a Agenda,
    pub(super) developer: &'a Developer,
}

impl<'a> Own<'a> {
    /// The developer whose chat this is; otherwise why it is nobody's, and what may be done.
    pub(super) fn of(chat: &Chat, view: &View<'a>) -> Result<Self, Reply> {
        let Some(agenda) = view.agenda.filter(|agenda| chat.developer.as_ref() == Some(&agenda.developer)) else {
            return Err(with_people(Reply::new(Text::new("attending-elsewhere"))));
        };
        match view.roster.get(&agenda.developer) {
            Some(developer) => Ok(Self { agenda, developer }),
            None => Err(with_people(Reply::new(Text::new("attending-left")))),
        }
    }

    /// A text with the time of an interview by the developer's clock.
    pub(super) fn timed(self, key: &'static str, interview: &Interview) -> Text {
        Text::new(key).with("time", Value::Time(interview.starts_at, self.developer.zone))
    }

    /// The lines below a card of an interview: what it is about, how long, where.
    pub(super) fn details(mut reply: Reply, meeting: &Meeting, view: &View) -> Reply {
        if !meeting.skills.is_empty() {
            let skills: Vec<Value> = meeting.skills.iter().map(|skill| Value::from(skill.0.as_str())).collect();
            reply = reply.line(Text::new("attending-about").with("skills", skills));
        }
        let minutes = (meeting.interview.ends_at - meeting.interview.starts_at).num_minutes();
        reply
            .line(Text::new("scheduling-length").with("minutes", minutes))
            .line(Text::new("scheduling-link").with("link", scheduling::link(&meeting.interview, view)))
    }
}

/// Takes a step on the developer's side. A chat that is nobody's any more hears so once, and is a client's from then on.
pub(super) fn with_own<'a>(chat: Chat, view: &View<'a>, step: impl FnOnce(Chat, Own<'a>) -> Step) -> Step {
    match Own::of(&chat, view) {
        Ok(own) => step(chat, own),
        Err(why) => {
            let developer = chat.developer.clone().filter(|_| view.agenda.is_some());
            Step::of(Chat { developer, ..chat.at(Stage::Idle) }).say(why)
        }
    }
}

/// With the way back to what lies ahead.
pub(super) fn with_agenda(reply: Reply) -> Reply {
    reply.button(Text::new("attending-button-agenda"), Action::Attend(Attend::Agenda))
}

/// With the way to people.
pub(super) fn with_people(reply: Reply) -> Reply {
    reply.button(Text::new("attending-button-support"), Action::Run(Command::Support))
}

/// The calendar entry of the developer's side.
pub(super) fn entry(interview: &Interview, view: &View) -> Box<Calendar> {
    let link = scheduling::link(interview, view);
    Box::new(Calendar {
        interview: interview.clone(),
        stamp: view.now,
        summary: Text::new("attending-entry-summary"),
        description: Text::new("attending-entry-description").with("link", link.clone()),
        location: link,
    })
}

/// First and last day of a trial.
pub(super) fn days(key: &'static str, trial: &Trial) -> Text {
    Text::new(key).with("first", trial.first_day).with("last", trial.last_day)
}
