//! What an operator's words are made of.

use crate::hiring::{
    brief::Need,
    developer::{Role, RoleName},
    folding,
    level::Level,
    skill::Skill,
};
use std::collections::BTreeMap;

/// Words of the operator in one or more languages, by ISO 639-1 code. They are shown as they are, never as markup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told(pub BTreeMap<String, String>);

/// A role that the operator hires for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRole {
    /// Its name in the pool file and in buttons.
    pub id: RoleName,
    /// What people call it.
    pub name: Told,
    /// What they do, a line each.
    pub about: Vec<Told>,
    /// Words by which people ask for it, folded.
    pub aliases: Vec<String>,
    /// What is built by whoever is hired as this, unless the client says otherwise.
    pub needs: Vec<Need>,
    /// Must-have skills, unless the client says otherwise.
    pub skills: Vec<Skill>,
}

/// A topic of the guide: a new one, or what changes in one of the guide's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnTopic {
    /// Its code in buttons; that of a topic of the guide's own changes that one.
    pub code: String,
    /// The topic that it goes deeper into; `None` stands directly in the guide.
    pub parent: Option<String>,
    /// Its heading.
    pub title: Option<Told>,
    /// The button that opens it.
    pub button: Option<Told>,
    /// Its lines; empty leaves those of the guide.
    pub lines: Vec<Told>,
    /// Words by which people ask for it, folded; `*` at the end of a word stands for any ending.
    pub phrases: Vec<String>,
}

/// Everything that the operator says in their own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handbook {
    /// Roles beside backend and full-stack.
    pub roles: Vec<OwnRole>,
    /// Topics of the guide.
    pub topics: Vec<OwnTopic>,
    /// What each level answers for, by level; empty says nothing, as the hiring guide does.
    pub responsibilities: [Vec<Told>; 3],
}

impl Told {
    /// The same words in every language.
    pub fn everywhere(words: &str) -> Self {
        Self(BTreeMap::from([("en".to_owned(), words.to_owned())]))
    }

    /// The words for a reader of a BCP 47 tag or its language: theirs, else English, else the first that there are.
    pub fn to(&self, tag: &str) -> &str {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        let found = self.0.get(language).or_else(|| self.0.get("en")).or_else(|| self.0.values().next());
        found.map_or("", String::as_str)
    }
}

impl Handbook {
    /// The role of that name.
    pub fn role(&self, name: RoleName) -> Option<&OwnRole> {
        self.roles.iter().find(|role| role.id == name)
    }

    /// Reads a role's stored name: one of the guide's two, or one of these.
    pub fn parse_role(&self, name: &str) -> Option<Role> {
        let own = || self.roles.iter().find(|role| role.id.as_str() == name.trim().to_lowercase()).map(|role| Role::Own(role.id));
        Role::parse(name).or_else(own)
    }

    /// The role that a text asks for by one of its aliases, the longest first.
    pub fn role_in(&self, text: &str) -> Option<Role> {
        if self.roles.is_empty() {
            return None;
        }
        let padded = format!(" {} ", folding::words(text));
        let named = self.roles.iter().flat_map(|role| role.aliases.iter().map(move |alias| (alias, role.id)));
        let found = named.filter(|(alias, _)| padded.contains(&format!(" {alias} ")));
        found.max_by_key(|(alias, _)| alias.len()).map(|(_, id)| Role::Own(id))
    }

    /// The topic of that code.
    pub fn topic(&self, code: &str) -> Option<&OwnTopic> {
        self.topics.iter().find(|topic| topic.code == code)
    }

    /// What a level answers for.
    pub fn of_level(&self, level: Level) -> &[Told] {
        &self.responsibilities[level.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_get_their_language_or_english() {
        let told = Told(BTreeMap::from([("en".to_owned(), "Data engineer".to_owned()), ("de".to_owned(), "Datenleute".to_owned())]));
        assert_eq!([told.to("de-AT"), told.to("en-GB"), told.to("fr")], ["Datenleute", "Data engineer", "Data engineer"]);
        assert_eq!(Told::default().to("en"), "");
    }
}
