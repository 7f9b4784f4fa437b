//! The table of known skills: names, aliases, shelves, and what each brings along.
//!
//! *Deliberately absent*: guessing. What is not written like a form in the table is not found here.

use super::category::Category;
use crate::hiring::folding::fold;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::OnceLock};

/// A skill by its canonical name, or, where the taxonomy does not know it, in the words of whoever named it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Skill(pub String);

/// A known skill's position in the taxonomy of this build. Not stable between builds: store names, not ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillId(pub u16);

/// One row of `data/skills.tsv`.
#[derive(Debug)]
struct Entry {
    canonical: &'static str,
    category: Option<Category>,
    /// Everything it brings along, itself excluded; sorted.
    implied: Vec<SkillId>,
}

/// A way to write a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::hiring) struct Form {
    /// What it means.
    pub id: SkillId,
    /// Also an everyday word: in a sentence it takes more than the word itself.
    pub everyday: bool,
}

/// All known skills. Made once from the table that is compiled in.
#[derive(Debug)]
pub struct Taxonomy {
    entries: Vec<Entry>,
    canonical: HashMap<&'static str, SkillId>,
    forms: HashMap<String, Form>,
}

const TABLE: &str = include_str!("../../../data/skills.tsv");
/// More ways to write them: other languages, slips that are common, names of whole families.
const ALIASES: &str = include_str!("../../../data/aliases.tsv");

impl Taxonomy {
    /// The taxonomy of this build.
    pub fn get() -> &'static Self {
        static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
        TAXONOMY.get_or_init(|| Self::parse(TABLE))
    }

    /// How many skills there are; ids run from 0 to this, exclusive.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none; never so in a build that passes its tests.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All skills, in the order of the table: a rough order of fame within each kind.
    pub fn ids(&self) -> impl Iterator<Item = SkillId> {
        (0..).take(self.entries.len()).map(SkillId)
    }

    /// The id of a skill by its canonical name or any alias, in any case; `None` where the taxonomy does not know it.
    pub fn id(&self, skill: &Skill) -> Option<SkillId> {
        self.canonical.get(skill.0.as_str()).copied().or_else(|| self.form(&key(&skill.0)).map(|form| form.id))
    }

    /// The skill of an id; an id of another build may give a nameless skill, never a panic.
    pub fn skill(&self, id: SkillId) -> Skill {
        Skill(self.name(id).to_owned())
    }

    /// The canonical name of an id.
    pub fn name(&self, id: SkillId) -> &'static str {
        self.entries.get(usize::from(id.0)).map_or("", |entry| entry.canonical)
    }

    /// Where a skill is shown; `None` where the taxonomy does not know it.
    pub fn category(&self, skill: &Skill) -> Option<Category> {
        self.id(skill).and_then(|id| self.entries.get(usize::from(id.0))).and_then(|entry| entry.category)
    }

    /// What a skill brings along, at any depth (Express brings Node.js and JavaScript); itself excluded.
    pub fn implied(&self, id: SkillId) -> &[SkillId] {
        self.entries.get(usize::from(id.0)).map_or(&[], |entry| &entry.implied)
    }

    /// The best-known skills of a shelf, most asked for first: its buttons.
    pub fn popular(&self, category: Category) -> Vec<Skill> {
        category.front().iter().map(|name| Skill((*name).to_owned())).filter(|skill| self.id(skill).is_some()).collect()
    }

    /// The skill that is written like this; `key` is a [`key`].
    pub(in crate::hiring) fn form(&self, key: &str) -> Option<Form> {
        self.forms.get(key).copied()
    }

    /// Every known way to write a skill, as keys, in no order.
    pub(in crate::hiring) fn forms(&self) -> impl Iterator<Item = (&str, Form)> {
        self.forms.iter().map(|(key, form)| (key.as_str(), *form))
    }

    fn parse(table: &'static str) -> Self {
        let rows: Vec<Vec<&'static str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        let cell = |row: &[&'static str], column: usize| row.get(column).copied().unwrap_or("");
        let canonical: HashMap<&'static str, SkillId> = rows.iter().map(|row| cell(row, 0)).zip((0..).map(SkillId)).collect();
        let direct: Vec<Vec<SkillId>> =
            rows.iter().map(|row| items(cell(row, 5)).filter_map(|name| canonical.get(name).copied()).collect()).collect();
        let mut forms = HashMap::new();
        let mut entries = Vec::with_capacity(rows.len());
        for (row, id) in rows.iter().zip((0..).map(SkillId)) {
            let everyday: Vec<String> = items(cell(row, 4)).map(key).collect();
            for written in std::iter::once(cell(row, 0)).chain(items(cell(row, 3))) {
                let key = key(written);
                let everyday = everyday.contains(&key);
                // The first row wins, so that a later alias never steals a name.
                forms.entry(key).or_insert(Form { id, everyday });
            }
            entries.push(Entry { canonical: cell(row, 0), category: Category::of_kind(cell(row, 2)), implied: closure(id, &direct) });
        }
        for (name, aliases) in ALIASES.lines().skip(1).filter_map(|line| line.split_once('\t')) {
            let Some(id) = canonical.get(name) else { continue };
            for alias in items(aliases) {
                forms.entry(key(alias)).or_insert(Form { id: *id, everyday: false });
            }
        }
        Self { entries, canonical, forms }
    }
}

/// Whether something is written as a skill is.
pub(in crate::hiring) fn is_form(written: &str) -> bool {
    Taxonomy::get().form(&key(written)).is_some()
}

fn items(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').filter(|item| !item.is_empty())
}

/// Everything reachable from `start`, without it.
fn closure(start: SkillId, direct: &[Vec<SkillId>]) -> Vec<SkillId> {
    let mut found: Vec<SkillId> = Vec::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        for next in direct.get(usize::from(id.0)).into_iter().flatten() {
            if *next != start && !found.contains(next) {
                found.push(*next);
                open.push(*next);
            }
        }
    }
    found.sort_unstable();
    found
}

/// What is left of a written name when case, accents, spaces and punctuation do not matter: letters, digits, `+` and `#`, and a
/// leading dot (`.NET` is a name, "net" a word).
pub(in crate::hiring) fn key(written: &str) -> String {
    let mut key = String::with_capacity(written.len());
    for letter in fold(written.trim()).chars() {
        if letter.is_alphanumeric() || letter == '+' || letter == '#' || (letter == '.' && key.is_empty()) {
            key.push(letter);
        }
    }
    key
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    fn id(name: &str) -> SkillId {
        Taxonomy::get().id(&Skill(name.to_owned())).unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        let taxonomy = Taxonomy::get();
        assert!((200..1024).contains(&taxonomy.len()), "the index of the roster packs an id into ten bits");
        let mut owners: HashMap<String, &str> = HashMap::new();
        for line in TABLE.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 8, "{line}");
            assert!(Category::of_kind(cells[2]).is_some(), "{line}");
            assert!(cells[0].is_ascii() && cells[0].len() <= 40, "{line}");
            let written: Vec<String> = std::iter::once(cells[0]).chain(items(cells[3])).map(key).collect();
            for form in &written {
                assert!(*owners.entry(form.clone()).or_insert(cells[0]) == cells[0], "{form} is written for two skills");
            }
            assert!(items(cells[4]).all(|form| written.contains(&key(form))), "an ambiguous form is no form at all: {line}");
            assert!(items(cells[5]).all(|name| taxonomy.canonical.contains_key(name)), "{line}");
        }
    }

    #[test]
    fn every_alias_belongs_to_a_skill_and_is_spelled_as_it_is_looked_up() {
        let taxonomy = Taxonomy::get();
        for (name, aliases) in ALIASES.lines().skip(1).filter_map(|line| line.split_once('\t')) {
            assert!(taxonomy.canonical.contains_key(name), "{name}");
            for alias in items(aliases) {
                assert_eq!(taxonomy.form(&key(alias)).map(|form| taxonomy.name(form.id)), Some(name), "{alias}");
            }
        }
    }

    #[test]
    fn a_skill_brings_along_what_it_is_built_on_at_any_depth() {
        let implied = Taxonomy::get().implied(id("Express"));
        assert!(implied.contains(&id("Node.js")) && implied.contains(&id("JavaScript")));
        assert!(Taxonomy::get().implied(id("Spring Boot")).contains(&id("JVM")));
        assert!(!Taxonomy::get().implied(id("JavaScript")).contains(&id("Node.js")));
        for skill in Taxonomy::get().ids() {
            assert!(!Taxonomy::get().implied(skill).contains(&skill));
        }
    }

    #[test]
    fn names_come_back_from_ids_and_aliases_find_them() {
        for skill in Taxonomy::get().ids() {
            assert_eq!(Taxonomy::get().id(&Taxonomy::get().skill(skill)), Some(skill));
            assert!(Taxonomy::get().category(&Taxonomy::get().skill(skill)).is_some());
        }
        assert_eq!(id("K8S"), id("Kubernetes"));
        assert_eq!(Taxonomy::get().id(&Skill("Quantum Basket Weaving".into())), None);
        assert_eq!(Taxonomy::get().skill(SkillId(u16::MAX)), Skill(String::new()));
    }

    #[test]
    fn every_shelf_has_buttons_and_they_bear_canonical_names() {
        for category in Category::ALL {
            assert_eq!(Category::parse(category.name()), Some(category));
            let popular = Taxonomy::get().popular(category);
            assert_eq!(popular.len(), category.front().len(), "{category:?}");
            assert!(popular.iter().all(|skill| Taxonomy::get().skill(id(&skill.0)) == *skill), "{category:?}");
        }
    }

    #[test]
    fn a_leading_dot_tells_a_name_from_a_word() {
        assert_eq!(key(" .NET "), ".net");
        assert_eq!(key("Node.js"), "nodejs");
        assert_eq!(key("Ｃ＋＋"), "c++");
        assert_eq!(key("CI / CD"), "cicd");
    }
}
