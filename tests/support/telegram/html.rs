//! Telegram's HTML: what it shows, and what it refuses.

use serde_json::{Value, json};

/// A piece of text that looks different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    pub kind: String,
    pub offset: usize,
    pub length: usize,
    /// Whom a mention means.
    pub user: Option<i64>,
}

const TAGS: [(&str, &str); 8] = [
    ("b", "bold"),
    ("i", "italic"),
    ("u", "underline"),
    ("s", "strikethrough"),
    ("code", "code"),
    ("pre", "pre"),
    ("a", "text_link"),
    ("blockquote", "blockquote"),
];

/// The text without markup, and its entities in UTF-16 units.
pub fn entities(html: &str) -> Result<(String, Vec<Entity>), String> {
    let (mut text, mut found, mut open) = (String::new(), Vec::new(), Vec::<(&str, &str, usize, Option<i64>)>::new());
    let mut rest = html;
    let length = |text: &str| text.encode_utf16().count();
    while let Some(next) = rest.find(['<', '&']) {
        text.push_str(&rest[..next]);
        rest = &rest[next..];
        if rest.starts_with('&') {
            let end = rest.find(';').ok_or("unescaped &")?;
            text.push(match &rest[1..end] {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                other => return Err(format!("unknown entity {other}")),
            });
            rest = &rest[end + 1..];
            continue;
        }
        let end = rest.find('>').ok_or("unclosed start tag")?;
        let inside = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            let (tag, kind, offset, user) = open.pop().ok_or_else(|| format!("unexpected end tag {name}"))?;
            if tag != name {
                return Err(format!("unmatched end tag, expected {tag}, found {name}"));
            }
            let kind = if user.is_some() { "text_mention" } else { kind };
            let entity = Entity { kind: kind.to_owned(), offset, length: length(&text) - offset, user };
            if entity.length > 0 {
                found.push(entity);
            }
        } else {
            let name = inside.split(' ').next().unwrap_or_default();
            let (tag, kind) = TAGS.iter().find(|(tag, _)| *tag == name).ok_or_else(|| format!("unsupported start tag \"{name}\""))?;
            let user = inside.split_once("tg://user?id=").and_then(|(_, id)| id.trim_end_matches('"').parse().ok());
            open.push((tag, kind, length(&text), user));
        }
    }
    text.push_str(rest);
    match open.pop() {
        Some((tag, ..)) => Err(format!("can't find end tag corresponding to start tag {tag}")),
        None => Ok((text.trim().to_owned(), found)),
    }
}

pub fn json(entities: &[Entity]) -> Value {
    entities.iter().map(|entity| json!({"type": entity.kind, "offset": entity.offset, "length": entity.length})).collect()
}
