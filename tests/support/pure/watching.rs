//! Who hears that somebody new fits a brief.

use super::{super::keys, Pure};
use hirebot::{
    conversation::{self, Links, View},
    hiring::calendar::Diary,
};
use std::{mem, sync::Arc};
use uuid::Uuid;

impl Pure {
    /// Who watches a brief hears of those who newly fit it.
    pub(super) fn tell_watchers(&mut self) {
        for mut watch in mem::take(&mut self.watches) {
            let (key, id, revision, heard_of) = &mut watch;
            self.go_to(key);
            self.facts.taken = Arc::new(self.taken());
            let chat = self.chats[key].0.clone();
            let told = self.facts.brief(*id).map(|brief| {
                let diary = Diary::default();
                let (terms, roster, facts) = (&self.terms, &self.roster, &self.facts);
                let links = Links::default();
                let view = View {
                    now: self.now,
                    seed: Uuid::nil(),
                    terms,
                    roster,
                    facts,
                    diary: &diary,
                    refused: false,
                    links,
                    me: Uuid::nil(),
                    agenda: None,
                };
                let news = conversation::newly_fitting(&chat, brief, heard_of, usize::MAX, &view);
                let is_seen = mem::replace(revision, brief.revision) < brief.revision;
                let reply = (!news.is_empty() && !is_seen).then(|| conversation::watch_news(brief, &news, &view));
                (news, reply)
            });
            if let Some((news, reply)) = told {
                heard_of.extend(news);
                if let (Some(reply), Some((_, shown, last))) = (reply, self.chats.get_mut(key)) {
                    keys::of_reply(&reply, &mut self.shown);
                    let message = self.i18n.message(&chat.locale, &reply);
                    shown.push(&message);
                    *last = Some(message.clone());
                    self.heard.push((key.clone(), message));
                }
            }
            self.watches.push(watch);
        }
    }
}
