//! Limits of Discord's that its description does not have.

use serde_json::Value;
use std::collections::HashSet;

fn length(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.encode_utf16().count())
}

/// What is wrong with a message.
pub fn message(body: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let mut demand = |holds: bool, what: &str| {
        if !holds {
            faults.push(what.to_owned());
        }
    };
    let empty = Vec::new();
    let embeds = body["embeds"].as_array().unwrap_or(&empty);
    let rows = body["components"].as_array().unwrap_or(&empty);
    demand(length(&body["content"]) <= 2_000, "content is longer than 2000");
    demand(!body["content"].as_str().unwrap_or("").is_empty() || !embeds.is_empty(), "an empty message");
    demand(embeds.len() <= 10, "more than 10 embeds");
    let size = |embed: &Value| length(&embed["description"]) + length(&embed["title"]) + length(&embed["footer"]["text"]);
    demand(embeds.iter().map(size).sum::<usize>() <= 6_000, "embeds are longer than 6000 in all");
    for embed in embeds {
        demand((1..=4_096).contains(&length(&embed["description"])), "a description of 1 to 4096 characters");
        demand(length(&embed["footer"]["text"]) <= 2_048, "a footer of at most 2048 characters");
    }
    demand(rows.len() <= 5, "more than 5 rows");
    let mut ids = HashSet::new();
    for row in rows {
        demand(row["type"] == 1, "rows are action rows");
        let components = row["components"].as_array().unwrap_or(&empty);
        let menus = components.iter().filter(|component| component["type"] == 3).count();
        demand(if menus > 0 { components.len() == 1 } else { (1..=5).contains(&components.len()) }, "a row of 5 buttons or 1 menu");
        for component in components {
            let id = component["custom_id"].as_str().unwrap_or("");
            demand((1..=100).contains(&id.chars().count()), "a custom_id of 1 to 100 characters");
            demand(ids.insert(id.to_owned()), "a custom_id that is there twice");
            if component["type"] == 2 {
                demand(length(&component["label"]) <= 80, "a label of at most 80 characters");
                demand(length(&component["label"]) > 0 || component["emoji"].is_object(), "a button with nothing on it");
            } else {
                let options = component["options"].as_array().unwrap_or(&empty);
                demand((1..=25).contains(&options.len()), "a menu of 1 to 25 options");
                let values: HashSet<_> = options.iter().map(|option| option["value"].to_string()).collect();
                demand(values.len() == options.len(), "an option that is there twice");
                let defaults = options.iter().filter(|option| option["default"] == true).count() as u64;
                let most = component["max_values"].as_u64().unwrap_or(1);
                demand(most <= options.len() as u64 && defaults <= most, "more choices than options");
                for option in options {
                    demand(
                        (1..=100).contains(&length(&option["label"])) && (1..=100).contains(&length(&option["value"])),
                        "an option of 1 to 100 characters",
                    );
                }
            }
        }
    }
    if body["nonce"].is_string() {
        demand(length(&body["nonce"]) <= 25, "a nonce of at most 25 characters");
    }
    let parse = body["allowed_mentions"]["parse"].as_array();
    demand(parse.is_some_and(Vec::is_empty), "mentions that are not held back");
    faults
}

/// What is wrong with a form.
pub fn form(body: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    if !(1..=45).contains(&length(&body["title"])) {
        faults.push("a title of 1 to 45 characters".to_owned());
    }
    let rows = body["components"].as_array().cloned().unwrap_or_default();
    if !(1..=5).contains(&rows.len()) {
        faults.push("a form of 1 to 5 rows".to_owned());
    }
    for row in rows {
        if !(1..=45).contains(&length(&row["components"][0]["label"])) {
            faults.push("a label of 1 to 45 characters".to_owned());
        }
    }
    faults
}
