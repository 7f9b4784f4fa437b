//! The operator's file of roles and topics, in TOML. Everything that is wrong is said at once, with its line.

use super::book::{Handbook, OwnRole, OwnTopic, Told};
use crate::hiring::{
    brief::Need,
    developer::{Role, RoleName},
    folding,
    nearest::nearest,
    skill::{Skill, Taxonomy, resolve},
};
use std::collections::BTreeMap;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The most roles: they stand as buttons below one question.
const MOST_ROLES: usize = 8;
/// The most topics, those of the guide that are changed among them.
const MOST_TOPICS: usize = 40;
/// The most lines of a topic, or of a role.
const MOST_LINES: usize = 20;
/// The most phrases of a topic.
const MOST_PHRASES: usize = 80;
/// The longest line, in characters.
const LONGEST_LINE: usize = 600;
/// The longest name of a role, and label of a button, in characters.
const LONGEST_LABEL: usize = 40;
/// The longest code of a topic: it travels in a button's payload.
const LONGEST_CODE: usize = 24;
/// The sections of the file.
const SECTIONS: [&str; 3] = ["roles", "topics", "levels"];
/// The keys of a role, of a topic and of a level.
const ROLE_KEYS: [&str; 5] = ["name", "about", "aliases", "needs", "skills"];
const TOPIC_KEYS: [&str; 5] = ["parent", "title", "button", "lines", "phrases"];
const LEVEL_KEYS: [&str; 1] = ["responsibilities"];
const LEVELS: [&str; 3] = ["l1", "l2", "l3"];

/// One thing that is wrong in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line; the first is 1.
    pub line: usize,
    /// A sentence that names the key, and what would be right.
    pub message: String,
}

type Value<'doc> = Spanned<DeValue<'doc>>;

struct Reader<'text> {
    text: &'text str,
    problems: Vec<Problem>,
}

/// Reads a file of roles and topics. `topics` are the codes of the guide's own topics: those may be changed, and be parents.
///
/// # Errors
/// All that is wrong, in the order of the file.
pub fn read(text: &str, topics: &[&str]) -> Result<Handbook, Vec<Problem>> {
    let mut reader = Reader { text, problems: Vec::new() };
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let problem = |error: &toml::de::Error| Problem {
            line: error.span().map_or(1, |span| reader.line(span.start)),
            message: format!("this is not TOML: {}.", error.message()),
        };
        return Err(errors.iter().map(problem).collect());
    }
    let mut book = Handbook::default();
    for (name, value) in document.get_ref() {
        let (section, at) = (name.get_ref().as_ref(), name.span().start);
        if !SECTIONS.contains(&section) {
            reader.unknown(at, section, "a section", section, &SECTIONS);
            continue;
        }
        let Some(table) = reader.table(section, at, value) else { continue };
        for (name, value) in table {
            let (own, at) = (name.get_ref().as_ref(), name.span().start);
            let path = format!("{section}.{own}");
            let Some(table) = reader.table(&path, at, value) else { continue };
            match section {
                "roles" => book.roles.extend(reader.role(own, &path, at, table)),
                "topics" => book.topics.extend(reader.topic(own, &path, at, table, topics)),
                _ => reader.level(own, &path, at, table, &mut book),
            }
        }
    }
    reader.check(&book, topics);
    reader.problems.sort_by_key(|problem| problem.line);
    if reader.problems.is_empty() { Ok(book) } else { Err(reader.problems) }
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        self.text.as_bytes().get(..at).unwrap_or(self.text.as_bytes()).split(|byte| *byte == b'\n').count()
    }

    fn wrong(&mut self, at: usize, message: String) {
        let line = self.line(at);
        self.problems.push(Problem { line, message });
    }

    fn unknown(&mut self, at: usize, path: &str, what: &str, name: &str, known: &[&str]) {
        let message = nearest(name, known.iter().copied()).map_or_else(
            || {
                let known: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
                format!("`{path}` is not {what}. There are {}.", known.join(", "))
            },
            |near| format!("`{path}` is not {what}. Did you mean `{near}`?"),
        );
        self.wrong(at, message);
    }

    fn table<'doc>(&mut self, path: &str, at: usize, value: &'doc Value<'doc>) -> Option<&'doc DeTable<'doc>> {
        if let DeValue::Table(table) = value.get_ref() {
            return Some(table);
        }
        self.wrong(at, format!("`{path}` must be a table, [{path}]."));
        None
    }

    fn role(&mut self, own: &str, path: &str, at: usize, table: &DeTable<'_>) -> Option<OwnRole> {
        let id = RoleName::parse(own).filter(|_| Role::parse(own).is_none());
        if id.is_none() {
            let most = RoleName::MAX;
            self.wrong(at, format!("`{path}`: a role's name is 1 to {most} of a-z, 0-9, - and _, and not one of the guide's own two."));
        }
        let mut role = OwnRole {
            id: id.unwrap_or_default(),
            name: Told::default(),
            about: Vec::new(),
            aliases: Vec::new(),
            needs: Vec::new(),
            skills: Vec::new(),
        };
        for (name, value) in table {
            let (key, at) = (name.get_ref().as_ref(), name.span().start);
            let path = format!("{path}.{key}");
            match key {
                "name" => role.name = self.told(&path, value, LONGEST_LABEL),
                "about" => role.about = self.lines(&path, at, value),
                "aliases" => role.aliases = self.phrases(&path, value),
                "needs" => {
                    for (at, need) in self.texts(&path, value) {
                        match Need::parse(&need) {
                            Some(need) => role.needs.push(need),
                            None => self.unknown(at, &format!("{path}: {need}"), "a need", &need, &Need::ALL.map(Need::name)),
                        }
                    }
                }
                "skills" => {
                    for (at, skill) in self.texts(&path, value) {
                        let known = resolve(&skill).into_skill();
                        if Taxonomy::get().id(&known).is_none() {
                            self.wrong(at, format!("`{path}`: the skill \"{skill}\" is not in the taxonomy."));
                        } else if !role.skills.contains(&known) {
                            role.skills.push(Skill(known.0));
                        }
                    }
                    role.skills.truncate(crate::hiring::brief::Requirements::MOST_SKILLS);
                }
                _ => self.unknown(at, &path, "a key", key, &ROLE_KEYS),
            }
        }
        if role.name.0.is_empty() {
            self.wrong(at, format!("`{path}.name` is missing."));
        }
        // Whoever types the name asks for it.
        role.aliases.extend(role.name.0.values().map(|name| folding::words(name)));
        role.aliases.sort();
        role.aliases.dedup();
        id.map(|_| role)
    }

    fn topic(&mut self, own: &str, path: &str, at: usize, table: &DeTable<'_>, topics: &[&str]) -> Option<OwnTopic> {
        let fits = (1..=LONGEST_CODE).contains(&own.len())
            && own.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_');
        if !fits {
            self.wrong(at, format!("`{path}`: a topic's name is 1 to {LONGEST_CODE} of a-z, 0-9, - and _."));
            return None;
        }
        let mut topic = OwnTopic { code: own.to_owned(), ..OwnTopic::default() };
        for (name, value) in table {
            let (key, at) = (name.get_ref().as_ref(), name.span().start);
            let path = format!("{path}.{key}");
            match key {
                "parent" => topic.parent = self.text(&path, value).map(|(_, parent)| parent),
                "title" => topic.title = Some(self.told(&path, value, LONGEST_LINE)),
                "button" => topic.button = Some(self.told(&path, value, LONGEST_LABEL)),
                "lines" => topic.lines = self.lines(&path, at, value),
                "phrases" => topic.phrases = self.phrases(&path, value),
                _ => self.unknown(at, &path, "a key", key, &TOPIC_KEYS),
            }
        }
        let is_new = !topics.is_empty() && !topics.contains(&own);
        for (key, is_missing) in [("title", topic.title.is_none()), ("lines", topic.lines.is_empty())] {
            if is_new && is_missing {
                self.wrong(at, format!("`{path}.{key}` is missing: a topic of your own needs it."));
            }
        }
        Some(topic)
    }

    fn level(&mut self, own: &str, path: &str, at: usize, table: &DeTable<'_>, book: &mut Handbook) {
        let Some(level) = LEVELS.iter().position(|level| *level == own) else {
            return self.unknown(at, path, "a level", own, &LEVELS);
        };
        for (name, value) in table {
            let (key, at) = (name.get_ref().as_ref(), name.span().start);
            let path = format!("{path}.{key}");
            if key == "responsibilities" {
                book.responsibilities[level] = self.lines(&path, at, value);
            } else {
                self.unknown(at, &path, "a key", key, &LEVEL_KEYS);
            }
        }
    }

    /// What can be seen of the whole only.
    fn check(&mut self, book: &Handbook, topics: &[&str]) {
        if book.roles.len() > MOST_ROLES {
            self.wrong(0, format!("there are {} roles, more than {MOST_ROLES}.", book.roles.len()));
        }
        if book.topics.len() > MOST_TOPICS {
            self.wrong(0, format!("there are {} topics, more than {MOST_TOPICS}.", book.topics.len()));
        }
        let known: Vec<&str> = topics.iter().copied().chain(book.topics.iter().map(|topic| topic.code.as_str())).collect();
        for topic in &book.topics {
            // A chain of parents that comes back to itself would never be reached from the guide's front page.
            let parent = topic.parent.as_deref();
            let is_deep = parent
                .and_then(|code| book.topic(code))
                .is_some_and(|above| above.parent.is_some() && !topics.contains(&parent.unwrap_or("")));
            let Some(parent) = parent else { continue };
            let path = format!("topics.{}.parent", topic.code);
            let at = self.text.find(&format!("topics.{}", topic.code)).unwrap_or(0);
            if !known.contains(&parent) || parent == topic.code {
                self.unknown(at, &format!("{path}: {parent}"), "a topic", parent, &known);
            } else if is_deep {
                self.wrong(at, format!("`{path}`: \"{parent}\" has a parent of its own; topics of yours are two deep at most."));
            }
        }
    }

    /// A text in all languages, or one text for each.
    fn told(&mut self, path: &str, value: &Value<'_>, most: usize) -> Told {
        let at = value.span().start;
        let words: Vec<(String, usize, String)> = match value.get_ref() {
            DeValue::String(words) => vec![("en".to_owned(), at, words.to_string())],
            DeValue::Table(table) => {
                let mut words = Vec::new();
                for (language, value) in table {
                    let language = language.get_ref().to_string();
                    match value.get_ref() {
                        DeValue::String(text) if language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                            words.push((language, value.span().start, text.to_string()));
                        }
                        DeValue::String(_)
                        | DeValue::Integer(_)
                        | DeValue::Float(_)
                        | DeValue::Boolean(_)
                        | DeValue::Datetime(_)
                        | DeValue::Array(_)
                        | DeValue::Table(_) => {
                            self.wrong(value.span().start, format!("`{path}`: write a text for each language, such as en = \"…\"."));
                        }
                    }
                }
                words
            }
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) => {
                self.wrong(at, format!("`{path}` must be a text, or one for each language: {{ en = \"…\", de = \"…\" }}."));
                return Told::default();
            }
        };
        let mut told = BTreeMap::new();
        for (language, at, words) in words {
            let length = words.chars().count();
            if words.trim().is_empty() {
                self.wrong(at, format!("`{path}` must not be empty."));
            } else if length > most {
                self.wrong(at, format!("`{path}` has {length} characters, more than {most}."));
            } else {
                told.insert(language, words);
            }
        }
        Told(told)
    }

    fn lines(&mut self, path: &str, at: usize, value: &Value<'_>) -> Vec<Told> {
        let DeValue::Array(items) = value.get_ref() else { return vec![self.told(path, value, LONGEST_LINE)] };
        if items.len() > MOST_LINES {
            self.wrong(at, format!("`{path}` has {} lines, more than {MOST_LINES}.", items.len()));
        }
        items.iter().take(MOST_LINES).map(|item| self.told(path, item, LONGEST_LINE)).collect()
    }

    fn phrases(&mut self, path: &str, value: &Value<'_>) -> Vec<String> {
        let texts = self.texts(path, value);
        if texts.len() > MOST_PHRASES {
            self.wrong(value.span().start, format!("`{path}` has {} entries, more than {MOST_PHRASES}.", texts.len()));
        }
        // The mark for any ending would be folded away.
        let word = |word: &str| match word.strip_suffix('*') {
            Some(stem) => format!("{}*", folding::words(stem)),
            None => folding::words(word),
        };
        let folded = |text: &str| text.split_whitespace().map(word).collect::<Vec<_>>().join(" ");
        texts.iter().take(MOST_PHRASES).map(|(_, text)| folded(text)).filter(|text| text.chars().any(char::is_alphanumeric)).collect()
    }

    fn text(&mut self, path: &str, value: &Value<'_>) -> Option<(usize, String)> {
        if let DeValue::String(text) = value.get_ref() {
            return Some((value.span().start, text.to_string()));
        }
        self.wrong(value.span().start, format!("`{path}` must be a text in quotes."));
        None
    }

    fn texts(&mut self, path: &str, value: &Value<'_>) -> Vec<(usize, String)> {
        if let DeValue::Array(items) = value.get_ref() {
            return items.iter().filter_map(|item| self.text(path, item)).collect();
        }
        self.wrong(value.span().start, format!("`{path}` must be a list of texts: [\"…\", \"…\"]."));
        Vec::new()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TOPICS: [&str; 2] = ["backend", "process"];

    fn wrong(text: &str) -> Vec<(usize, String)> {
        read(text, &TOPICS).unwrap_err().into_iter().map(|problem| (problem.line, problem.message)).collect()
    }

    #[test]
    fn a_role_is_read_whole() {
        let book = read(
            "[roles.data]\nname = { en = \"Data engineer\", de = \"Data Engineer\" }\nabout = \"Moves data.\"\naliases = [\"ETL developer\"]\n\
             needs = [\"databases\"]\nskills = [\"python\", \"postgres\"]\n[levels.l1]\nresponsibilities = [\"Closes tickets\"]",
            &TOPICS,
        )
        .unwrap();
        let role = &book.roles[0];
        assert_eq!((role.id.as_str(), role.aliases.clone()), ("data", vec!["data engineer".to_owned(), "etl developer".to_owned()]));
        assert_eq!((role.needs.clone(), role.skills.len()), (vec![Need::Databases], 2));
        assert_eq!(book.role_in("We need an ETL-developer soon"), Some(Role::Own(role.id)));
        assert_eq!(book.parse_role("Data"), Some(Role::Own(role.id)));
        assert_eq!(book.responsibilities[0][0].to("de"), "Closes tickets");
    }

    #[test]
    fn what_is_wrong_names_its_line_and_the_nearest() {
        assert_eq!(wrong("[rolse.data]\nname = \"x\""), [(1, "`rolse` is not a section. Did you mean `roles`?".to_owned())]);
        assert_eq!(
            wrong("[roles.data]\nname = \"x\"\nalliases = []"),
            [(3, "`roles.data.alliases` is not a key. Did you mean `aliases`?".to_owned())]
        );
        assert_eq!(
            wrong("[roles.data]\nname = \"x\"\nneeds = [\"databasis\"]"),
            [(3, "`roles.data.needs: databasis` is not a need. Did you mean `databases`?".to_owned())]
        );
        assert_eq!(
            wrong("[topics.remote]\ntitle = \"x\"\nlines = [\"y\"]\nparent = \"proces\""),
            [(1, "`topics.remote.parent: proces` is not a topic. Did you mean `process`?".to_owned())]
        );
        assert_eq!(
            wrong("[topics.remote]\ntitle = \"x\""),
            [(1, "`topics.remote.lines` is missing: a topic of your own needs it.".to_owned())]
        );
        assert_eq!(wrong("[roles.backend]\nname = \"x\"").len(), 1);
        assert_eq!(wrong("[levels.l4]\nresponsibilities = \"x\"").len(), 1);
        assert!(wrong("[roles.data]\nname = = 3")[0].1.starts_with("this is not TOML"));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reading(text in "\\PC{0,80}", key in "(roles|topics|levels)\\.[a-z0-9]{1,3}\\.(name|lines|needs|parent)") {
            let _ = read(&text, &TOPICS);
            let _ = read(&format!("{key} = {text}"), &TOPICS);
        }
    }
}
