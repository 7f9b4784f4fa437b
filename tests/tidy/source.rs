//! Just enough reading of Rust to see literals apart from code, and what a file imports.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// A file of `src/`, without comments and without its tests.
pub struct Source {
    /// Path below `src/`.
    pub path: String,
    /// Lines of the whole file.
    pub lines: usize,
    /// The whole text.
    pub raw: String,
    /// Code outside of tests; every literal is `""`.
    pub code: String,
    /// What stands in string literals outside of tests.
    pub literals: Vec<String>,
    /// Module path, such as `["conversation", "reply"]`; empty for `lib.rs`.
    pub module: Vec<String>,
}

impl Source {
    /// Every file of `src/`.
    pub fn all() -> Vec<Self> {
        let root = root().join("src");
        files(&root, "rs").into_iter().map(|path| Self::read(&root, &path)).collect()
    }

    fn read(root: &Path, path: &Path) -> Self {
        let raw = fs::read_to_string(path).unwrap();
        let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        let own = if is_test_file(&path) { "" } else { without_tests(&raw) };
        let (code, literals) = split(own);
        let stem = path.strip_suffix(".rs").unwrap();
        let stem = stem.strip_suffix("/mod").unwrap_or(stem);
        let module = if stem == "lib" { Vec::new() } else { stem.split('/').map(str::to_owned).collect() };
        Self { lines: raw.lines().count(), raw, code, literals, module, path }
    }

    /// `hiring`, `conversation`, …; empty for `lib.rs`.
    pub fn top(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }

    /// The raw text without its tests.
    pub fn raw_code(&self) -> &str {
        if is_test_file(&self.path) { "" } else { without_tests(&self.raw) }
    }

    /// The modules that this one uses, itself excluded. What a module only hands on (`pub use`) counts as used from where
    /// it is made.
    pub fn imports(&self, known: &Modules) -> BTreeSet<Vec<String>> {
        let paths = self.paths().into_iter().filter_map(|path| self.absolute(&path, &known.names));
        paths.map(|path| known.home(path)).filter(|module| *module != self.module).collect()
    }

    /// What this module hands on: name, and absolute path.
    fn handed_on(&self, names: &BTreeSet<Vec<String>>) -> Vec<(String, Vec<String>)> {
        let mut paths = Vec::new();
        for opening in ["pub use ", "pub(super) use ", "pub(crate) use "] {
            for (at, _) in self.code.match_indices(opening) {
                let tree = &self.code[at + opening.len()..];
                unfold(&tree[..tree.find(';').unwrap_or(tree.len())], &[], &mut paths);
            }
        }
        paths.iter().filter_map(|path| Some((path.last()?.clone(), self.absolute(path, names)?))).collect()
    }

    fn absolute(&self, path: &[String], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" | "hirebot" => Some(rest.to_vec()),
            "self" => Some([self.module.as_slice(), rest].concat()),
            "super" => {
                let ups = path.iter().take_while(|part| *part == "super").count();
                let base = self.module.get(..self.module.len().checked_sub(ups)?)?;
                Some([base, &path[ups..]].concat())
            }
            _ => {
                let child = [self.module.as_slice(), path].concat();
                modules.contains(&child[..=self.module.len()]).then_some(child)
            }
        }
    }

    /// Every path with `::` in the code, `use` trees unfolded.
    fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        let mut rest = self.code.as_str();
        while let Some(start) = rest.find(|character: char| character.is_alphabetic() || character == '_') {
            rest = &rest[start..];
            let length = rest.find(|character: char| !is_word(character)).unwrap_or(rest.len());
            if &rest[..length] == "use" {
                let end = rest.find(';').unwrap_or(rest.len());
                unfold(&rest[length..end], &[], &mut paths);
                rest = &rest[end..];
                continue;
            }
            let end = rest.find(|character: char| !is_word(character) && character != ':').unwrap_or(rest.len());
            if rest[..end].contains("::") {
                paths.push(segments(&rest[..end]));
            }
            rest = &rest[end.max(length)..];
        }
        paths
    }
}

/// All modules and what they hand on.
pub struct Modules {
    names: BTreeSet<Vec<String>>,
    handed_on: BTreeMap<Vec<String>, Vec<String>>,
}

impl Modules {
    /// Of all files.
    pub fn of(sources: &[Source]) -> Self {
        let names: BTreeSet<Vec<String>> = sources.iter().map(|source| source.module.clone()).collect();
        let mut handed_on = BTreeMap::new();
        for source in sources {
            for (name, path) in source.handed_on(&names) {
                handed_on.insert([source.module.as_slice(), &[name]].concat(), path);
            }
        }
        Self { names, handed_on }
    }

    /// The module in which the thing at this path is made.
    fn home(&self, mut path: Vec<String>) -> Vec<String> {
        // A bound, in case two modules hand on a thing to each other.
        for _ in 0..8 {
            let length = (0..=path.len()).rev().find(|length| self.names.contains(&path[..*length])).unwrap_or(0);
            let next = path.get(..=length).and_then(|thing| self.handed_on.get(thing));
            match next {
                Some(next) if !next.starts_with(&path) => path = [next, &path[length + 1..]].concat(),
                _ => {
                    path.truncate(length);
                    break;
                }
            }
        }
        path
    }
}

/// Where the project lies.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder with this ending, sorted.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Which pairs of files use each other.
pub fn mutual(imports: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>) -> Vec<String> {
    let mut pairs = Vec::new();
    for (from, used) in imports {
        for to in used.iter().filter(|to| from < *to) {
            if imports.get(to).is_some_and(|back| back.contains(from)) {
                pairs.push(format!("{} and {} import each other", from.join("::"), to.join("::")));
            }
        }
    }
    pairs
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/")
}

/// Tests stand at the foot.
fn without_tests(raw: &str) -> &str {
    let foot = raw.find("\n#[cfg(test)]\n").unwrap_or(raw.len());
    &raw[..foot]
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// `a::{b, c::{d, self}}` into `a::b`, `a::c::d`, `a::c`.
fn unfold(tree: &str, before: &[String], into: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let Some(brace) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let mut path = [before, &segments(path)].concat();
        if path.len() > 1 && path.last().is_some_and(|last| last == "self" || last == "*") {
            path.pop();
        }
        into.push(path);
        return;
    };
    let before = [before, &segments(&tree[..brace])].concat();
    let inside = &tree[brace + 1..tree.rfind('}').unwrap_or(tree.len())];
    let (mut depth, mut start) = (0, 0);
    for (at, character) in inside.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                unfold(&inside[start..at], &before, into);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inside[start..].trim().is_empty() {
        unfold(&inside[start..], &before, into);
    }
}

/// Code without comments, literals emptied; and the literals.
pub fn split(source: &str) -> (String, Vec<String>) {
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        let in_word = code.ends_with(is_word);
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if character == 'r' && !in_word && after.trim_start_matches('#').starts_with('"') {
            let hashes = after.len() - after.trim_start_matches('#').len();
            let close = format!("\"{}", "#".repeat(hashes));
            let inside = &after[hashes + 1..];
            let end = inside.find(&close).unwrap_or(inside.len());
            literals.push(inside[..end].to_owned());
            code.push_str("\"\"");
            rest = inside.get(end + close.len()..).unwrap_or_default();
        } else if character == '"' {
            let end = closing(after);
            literals.push(after[..end].to_owned());
            code.push_str("\"\"");
            rest = after.get(end + 1..).unwrap_or_default();
        } else if let Some(length) = char_literal(rest) {
            code.push_str("' '");
            rest = &rest[length..];
        } else {
            code.push(character);
            rest = after;
        }
    }
    (code, literals)
}

fn closing(inside: &str) -> usize {
    let mut escaped = false;
    for (at, character) in inside.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    inside.len()
}

/// The length of a character literal at the start; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let character = inside.chars().next()?;
    inside[character.len_utf8()..].starts_with('\'').then(|| character.len_utf8() + 2)
}
