//! Notes about developers on the shortlist: everybody in the workspace sees them, whoever wrote one may take it back.

use super::back::{because, kept};
use crate::{
    conversation::{
        action::Action,
        browsing,
        chat::{Chat, Step, View},
        command::Command,
        confer::Conferred,
        effect::Effect,
        reply::{Reply, Text, Value},
        stage::{Browsing, Conferring, Stage},
        team::refusal,
    },
    hiring::{
        developer::{Developer, DeveloperId},
        folding,
        team::{Note, NoteId},
    },
};

/// Asks for a note.
pub(super) fn ask(chat: Chat, developer: &DeveloperId, view: &View) -> Step {
    if let Some(reply) = refusal(view) {
        return Step::of(chat).say(reply);
    }
    let Some(found) = on_the_list(&chat, developer, view) else { return because(chat, Text::new("conferring-not-kept"), view) };
    let reply = question(&found.id, view);
    Step::of(chat.at(Stage::Conferring(Conferring::Noting(found.id.clone())))).say(reply)
}

/// "What would you like to note?"
pub(super) fn question(developer: &DeveloperId, view: &View) -> Reply {
    Reply::new(Text::new("conferring-ask-note").with("developer", name(developer, view)))
        .button(Text::new("conferring-button-no-note"), Action::Profile(developer.clone()))
}

/// Takes what was typed for the note.
pub(super) fn said(chat: Chat, developer: &DeveloperId, text: &str, view: &View) -> Step {
    let back = chat.clone().at(Stage::Browsing(Browsing::Shortlist));
    if let Some(reply) = refusal(view) {
        return Step::of(back).say(reply);
    }
    if Command::parse(&folding::words(text)) == Some(Command::Cancel) {
        return browsing::shortlist(chat, view);
    }
    let (Some(brief), Some(_)) = (chat.current_brief(view), on_the_list(&chat, developer, view)) else {
        return because(chat, Text::new("conferring-not-kept"), view);
    };
    let words = text.trim();
    let length = words.chars().count();
    if words.is_empty() || length > Note::LONGEST {
        let mut reply = question(developer, view);
        if length > Note::LONGEST {
            reply.lines.insert(0, Text::new("conferring-note-long").with("length", length).with("most", Note::LONGEST));
        }
        return Step::of(chat).say(reply);
    }
    let team = view.facts.team();
    if team.notes_on(brief.id, developer).count() >= Note::MOST {
        return because(chat, Text::new("conferring-notes-full").with("most", Note::MOST), view);
    }
    let note = Note {
        id: NoteId(view.new_id("note")),
        brief: brief.id,
        developer: developer.clone(),
        by: team.me,
        words: words.to_owned(),
        at: view.now,
    };
    let reply = done(Text::new("conferring-noted"), developer, view);
    Step::of(back).cause(Effect::Confer(Box::new(Conferred::Noted(note)))).say(reply)
}

/// Takes a note back.
pub(super) fn remove(chat: Chat, id: NoteId, view: &View) -> Step {
    let team = view.facts.team();
    let Some(note) = team.notes.iter().find(|note| note.id == id) else {
        return because(chat, Text::new("conferring-note-gone"), view);
    };
    if note.by != team.me {
        return because(chat, Text::new("conferring-note-of-others"), view);
    }
    let reply = done(Text::new("conferring-unnoted"), &note.developer, view);
    let chat = chat.at(Stage::Browsing(Browsing::Shortlist));
    Step::of(chat).cause(Effect::Confer(Box::new(Conferred::Unnoted(id)))).say(reply)
}

fn done(text: Text, developer: &DeveloperId, view: &View) -> Reply {
    let label = Text::new("conferring-button-profile").with("developer", name(developer, view));
    let reply = Reply::new(text.with("developer", name(developer, view))).button(label, Action::Profile(developer.clone()));
    reply.beside(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
}

fn on_the_list<'a>(chat: &Chat, developer: &DeveloperId, view: &View<'a>) -> Option<&'a Developer> {
    let brief = chat.current_brief(view)?;
    kept(brief, view).into_iter().find(|kept| &kept.id == developer)
}

fn name(developer: &DeveloperId, view: &View) -> Value {
    match view.roster.get(developer) {
        Some(developer) => Value::from(developer.name.as_str()),
        None => Text::new("browsing-somebody").into(),
    }
}
