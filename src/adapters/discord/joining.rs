//! A further answer is laid into the first one, as a further embed: changing a message can be repeated, while a further message that
//! only one person sees has no name that Discord would know it again by, and stands in no list.

use super::{card::Card, desk::Desk, fault::Fault, markup};
use crate::store::Door;
use serde_json::{Value, json};
use serenity::http::Route;
use std::collections::HashSet;

/// Embeds of one message, characters in all of them, and rows of components.
const MOST_EMBEDS: usize = 10;
const MOST_CHARACTERS: usize = 6_000;
const MOST_ROWS: usize = 5;
/// What of a component is written again as it was read.
const KEPT: [&str; 9] = ["type", "style", "custom_id", "label", "options", "min_values", "max_values", "placeholder", "disabled"];

/// A message with a further embed.
#[derive(Debug, Clone, PartialEq)]
enum Together {
    /// It has it already.
    There,
    /// What it becomes.
    Room(Value),
    /// It would not fit.
    Full,
}

impl Desk {
    /// Lays a card into the first answer, where `name` is known again; `false` when it does not stand there, because there is no room
    /// or the first answer is gone.
    pub(super) async fn join(&self, door: &Door, card: &Card, name: &str) -> Result<bool, Fault> {
        let Some(application) = self.application() else { return Ok(false) };
        let original = || Route::WebhookOriginalInteractionResponse { application_id: application.into(), token: &door.token };
        let changed = match self.api.get(original()).await {
            Ok(shown) => match together(&shown, card, name) {
                Together::There => return Ok(true),
                Together::Full => return Ok(false),
                Together::Room(body) => self.api.patch(original(), &body, None).await,
            },
            Err(fault) => Err(fault),
        };
        match changed {
            Ok(_) => Ok(true),
            Err(Fault::Expired | Fault::Refused("not_found")) => Ok(false),
            Err(fault) => Err(fault),
        }
    }
}

/// A message as Discord shows it, with a card below what is there.
fn together(shown: &Value, card: &Card, name: &str) -> Together {
    let empty = Vec::new();
    let embeds = shown["embeds"].as_array().unwrap_or(&empty);
    if embeds.iter().any(|embed| embed["footer"]["text"] == name) {
        return Together::There;
    }
    let added = card.body(Some(name));
    let kept = embeds.iter().map(|embed| {
        let mut kept = json!({ "description": embed["description"], "color": embed["color"] });
        if embed["footer"]["text"].is_string() {
            kept["footer"] = json!({ "text": embed["footer"]["text"] });
        }
        kept
    });
    let embeds: Vec<Value> = kept.chain([added["embeds"][0].clone()]).collect();
    let size = |embed: &Value| {
        [&embed["description"], &embed["footer"]["text"]].map(|text| markup::length(text.as_str().unwrap_or(""))).iter().sum()
    };
    let size: usize = embeds.iter().map(|embed| -> usize { size(embed) }).sum();
    // The same twice does the same: the later one stays.
    let later: HashSet<&str> = card.rows.iter().flat_map(components).filter_map(|component| component["custom_id"].as_str()).collect();
    let earlier = shown["components"].as_array().unwrap_or(&empty).iter().filter_map(|row| {
        let kept = components(row).filter(|component| component["custom_id"].as_str().is_some_and(|id| !later.contains(id)));
        let kept: Vec<Value> = kept.map(written).collect();
        (!kept.is_empty()).then(|| json!({ "type": 1, "components": kept }))
    });
    let rows: Vec<Value> = earlier.chain(card.rows.iter().cloned()).collect();
    let fits = embeds.len() <= MOST_EMBEDS && size <= MOST_CHARACTERS && rows.len() <= MOST_ROWS && card.file.is_none();
    if !fits || embeds.len() < 2 {
        return Together::Full;
    }
    // Without a word about attachments, those that are there stay.
    Together::Room(json!({ "embeds": embeds, "components": rows, "allowed_mentions": { "parse": [] } }))
}

fn components(row: &Value) -> impl Iterator<Item = &Value> {
    row["components"].as_array().into_iter().flatten()
}

/// A component as it is sent.
fn written(component: &Value) -> Value {
    let kept = KEPT.iter().filter(|name| !component[**name].is_null()).map(|name| ((*name).to_owned(), component[*name].clone()));
    let mut written: Value = kept.collect::<serde_json::Map<_, _>>().into();
    if component["emoji"]["name"].is_string() {
        written["emoji"] = json!({ "name": component["emoji"]["name"] });
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(text: &str, buttons: &[&str]) -> Card {
        let button = |id: &&str| json!({ "type": 2, "style": 2, "custom_id": id, "label": id });
        let rows = buttons.iter().map(|id| json!({ "type": 1, "components": [button(id)] })).collect();
        Card { text: text.to_owned(), colour: 1, rows, file: None }
    }

    /// As Discord shows it.
    fn shown(card: &Card) -> Value {
        let mut body = card.body(None);
        body["components"][0]["components"][0]["id"] = json!(1);
        body["components"][0]["components"][0]["emoji"] = json!({ "id": null, "name": "✏️" });
        body["embeds"][0]["type"] = json!("rich");
        body
    }

    #[test]
    fn a_further_answer_is_laid_into_the_first_one_once() {
        let first = shown(&card("first", &["pen", "hire"]));
        let second = card("second", &["pen"]);
        let Together::Room(body) = together(&first, &second, "name") else { unreachable!("there is room") };
        let expected = json!({
            "embeds": [{ "description": "first", "color": 1 }, { "description": "second", "color": 1, "footer": { "text": "name" } }],
            "components": [
                { "type": 1, "components": [{ "type": 2, "style": 2, "custom_id": "hire", "label": "hire" }] },
                { "type": 1, "components": [{ "type": 2, "style": 2, "custom_id": "pen", "label": "pen" }] },
            ],
            "allowed_mentions": { "parse": [] },
        });
        assert_eq!(body, expected);
        assert_eq!(together(&body, &second, "name"), Together::There);
        assert!(matches!(together(&body, &second, "another"), Together::Room(_)));
    }

    #[test]
    fn what_does_not_fit_is_not_laid_in() {
        let first = shown(&card("first", &["1", "2", "3"]));
        assert_eq!(together(&first, &card("second", &["4", "5", "6"]), "name"), Together::Full);
        assert!(matches!(together(&first, &card("second", &["4", "5"]), "name"), Together::Room(_)));
        assert_eq!(together(&first, &card(&"x".repeat(5_992), &[]), "name"), Together::Full);
        let file = Card { file: Some(("a.ics".to_owned(), String::new())), ..card("second", &[]) };
        assert_eq!(together(&first, &file, "name"), Together::Full);
    }
}
