//! One person's talk on the pure core, said and pressed line by line.

use crate::support::{
    pure::Pure,
    script::{Person, World as _, person, scene_of},
};
use chrono::TimeDelta;
use chrono_tz::Tz;
use hirebot::{
    hiring::terms::Terms,
    i18n::message::{Message, Press, Span},
};
use std::{cell::RefCell, rc::Rc};

/// Somebody who talks, and what came back.
pub struct Talk {
    world: Rc<RefCell<Option<Pure>>>,
    person: Person,
    messages: Vec<Message>,
    /// The words of everything that came back since the last line, a text for each message.
    pub heard: Vec<String>,
}

/// What is pressed on the way through a brief: whatever is optional is skipped.
const THROUGH: [&str; 7] =
    ["skip:", "done:must", "is:hours:2", "is:start:soon", "is:role:backend", "is:level:any", "is:workload:full_time"];

impl Talk {
    /// Somebody new who reads this language and lives in Berlin.
    pub fn of(language: &str) -> Self {
        let world = Rc::new(RefCell::new(Some(Pure::start(scene_of("")))));
        Self { world, person: person("dana", language, Some(Tz::Europe__Berlin)), messages: Vec::new(), heard: Vec::new() }
    }

    /// Somebody else in the same place.
    pub fn colleague(&self, name: &str) -> Self {
        let world = Rc::clone(&self.world);
        Self { world, person: person(name, "en-GB", Some(Tz::Europe__London)), messages: Vec::new(), heard: Vec::new() }
    }

    /// One of the operator's people, in a place of their own.
    pub fn staff(&self, name: &str) -> Self {
        let mut person = person(name, "en-GB", Some(Tz::Europe__London));
        person.key.place = format!("{name}'s");
        person.staff = Some(name.to_owned());
        Self { world: Rc::clone(&self.world), person, messages: Vec::new(), heard: Vec::new() }
    }

    /// The operator changes the terms.
    pub fn set_terms(&self, terms: Terms) {
        let mut world = self.take();
        world.set_terms(terms);
        self.give(world);
    }

    /// Types a line.
    pub async fn say(&mut self, line: &str) {
        let mut world = self.take();
        let id = world.next_id();
        world.say(&self.person, &id, line).await;
        self.messages = world.heard().into_iter().map(|(_, message)| message).collect();
        self.give(world);
        self.heard = self.messages.iter().map(Message::plain).collect();
    }

    /// Presses a button with this payload.
    pub fn press(&mut self, payload: &str) {
        let mut world = self.take();
        world.press(&self.person, payload);
        self.messages = world.heard().into_iter().map(|(_, message)| message).collect();
        self.give(world);
        self.heard = self.messages.iter().map(Message::plain).collect();
    }

    /// Presses the first button whose payload begins so.
    pub fn press_first(&mut self, begins: &str) {
        let payload = self.presses(begins).first().unwrap_or_else(|| panic!("no {begins} in {:?}", self.heard)).clone();
        self.press(&payload);
    }

    /// Answers what is asked until the review is there.
    pub fn finish(&mut self) {
        for _ in 0..20 {
            let buttons = self.buttons();
            if buttons.iter().any(|button| button.payload == "confirm") {
                return;
            }
            let next = THROUGH.iter().find_map(|begins| buttons.iter().find(|button| button.payload.starts_with(begins)));
            let next = next.unwrap_or_else(|| panic!("no way on after {:?}", self.heard)).payload.clone();
            self.press(&next);
        }
    }

    /// A confirmed brief from a sentence.
    pub async fn brief(&mut self, sentence: &str) {
        self.say(sentence).await;
        let understood = self.heard.clone();
        self.finish();
        self.press("confirm");
        self.heard.extend(understood);
    }

    /// A trial with the first who fits a sentence, met in an interview before.
    pub async fn trial(&mut self, sentence: &str) {
        self.brief(sentence).await;
        for begins in ["profile:", "meet:", "pick:", "book:"] {
            self.press_first(begins);
        }
        self.pass_days(7).await;
        self.press_first("went:");
        self.press_first("try:");
        self.press_first("tryon:");
        self.press_first("trynow:");
    }

    /// Days go by, and what comes due is heard.
    pub async fn pass_days(&mut self, days: i64) {
        let mut world = self.take();
        let until = world.now() + TimeDelta::days(days);
        world.pass(until).await;
        self.messages = world.heard().into_iter().filter(|(chat, _)| *chat == self.person.key).map(|(_, message)| message).collect();
        self.give(world);
        self.heard = self.messages.iter().map(Message::plain).collect();
    }

    /// The program ends and another one starts.
    pub async fn crash(&mut self) {
        let mut world = self.take();
        world.crash().await;
        self.give(world);
    }

    /// The world, for as long as something happens in it.
    fn take(&self) -> Pure {
        self.world.borrow_mut().take().expect("one thing happens at a time")
    }

    fn give(&self, world: Pure) {
        *self.world.borrow_mut() = Some(world);
    }

    /// The words of the last message.
    pub fn text(&self) -> String {
        self.heard.last().cloned().unwrap_or_default()
    }

    /// The last message.
    pub fn last(&self) -> &Message {
        self.messages.last().expect("an answer")
    }

    /// "3 of 10" of the question that is open.
    pub fn step_number(&self) -> String {
        self.text().lines().next().unwrap_or_default().to_owned()
    }

    /// The lines of a table in the last message.
    pub fn fixed(&self) -> Vec<&str> {
        let is_fixed = |span: &&Span| matches!(span, Span::Fixed(_));
        self.last().lines.iter().flatten().filter(is_fixed).map(Span::text).collect()
    }

    /// Every calendar file: its sequence, and whether it takes the entry back.
    pub fn entries(&self) -> Vec<(i64, bool)> {
        self.messages.iter().filter_map(|message| message.entry.as_ref()).map(|entry| (entry.sequence, entry.cancelled)).collect()
    }

    fn buttons(&self) -> Vec<Press> {
        self.messages.iter().flat_map(|message| message.buttons.iter().flatten().cloned()).collect()
    }

    /// The labels of all buttons that came back.
    pub fn labels(&self) -> Vec<String> {
        self.buttons().into_iter().map(|button| button.label).collect()
    }

    /// As [`Talk::labels`].
    pub fn all_labels(&self) -> Vec<String> {
        self.labels()
    }

    /// The payloads that begin so.
    pub fn presses(&self, begins: &str) -> Vec<String> {
        self.buttons().into_iter().map(|button| button.payload).filter(|payload| payload.starts_with(begins)).collect()
    }
}
