//! Discord's own description of its API, where it is at hand: `HIREBOT_SPECS` names the folder with `discord-openapi.json`; else it
//! is looked for beside the project.

use serde_json::Value;
use std::{env, fs, path::PathBuf};

pub struct Schema(Value);

impl Schema {
    pub fn load() -> Option<Self> {
        let named = env::var_os("HIREBOT_SPECS").map(PathBuf::from);
        let beside = [".", "..", "../..", "../../.."].map(|up| PathBuf::from(up).join("shared/specs"));
        let text = named.into_iter().chain(beside).find_map(|folder| fs::read(folder.join("discord-openapi.json")).ok())?;
        Some(Self(serde_json::from_slice(&text).unwrap()))
    }

    /// What is wrong with a request's body; `path` without the version.
    pub fn faults(&self, method: &str, path: &str, body: &Value) -> Vec<String> {
        let Some(operation) = self.operation(method, path) else { return vec![format!("{method} {path} is not in the description")] };
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        let mut faults = Vec::new();
        if !schema.is_null() && !body.is_null() {
            self.check(schema, body, "", &mut faults);
        }
        faults
    }

    fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let wanted: Vec<&str> = path.trim_matches('/').split('/').collect();
        let score = |template: &str| -> Option<usize> {
            let parts: Vec<&str> = template.trim_matches('/').split('/').collect();
            let fits = parts.len() == wanted.len() && parts.iter().zip(&wanted).all(|(part, given)| part.starts_with('{') || part == given);
            fits.then(|| parts.iter().filter(|part| !part.starts_with('{')).count())
        };
        let paths = self.0["paths"].as_object()?;
        let (_, found) = paths.iter().filter_map(|(template, item)| Some((score(template)?, item))).max_by_key(|(score, _)| *score)?;
        found.get(method.to_lowercase())
    }

    fn check(&self, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        if let Some(name) = schema["$ref"].as_str() {
            let schema = self.0.pointer(name.trim_start_matches('#')).unwrap_or(&Value::Null);
            return self.check(schema, value, at, faults);
        }
        for all in schema["allOf"].as_array().into_iter().flatten() {
            self.check(all, value, at, faults);
        }
        for union in ["oneOf", "anyOf"] {
            let Some(choices) = schema[union].as_array() else { continue };
            let tried = choices.iter().map(|choice| {
                let mut found = Vec::new();
                self.check(choice, value, at, &mut found);
                found
            });
            let best = tried.min_by_key(Vec::len).unwrap_or_default();
            faults.extend(best);
        }
        if !Self::is_of_type(schema, value) {
            faults.push(format!("{at}: {value} should be {}", schema["type"]));
            return;
        }
        if !schema["const"].is_null() && schema["const"] != *value {
            faults.push(format!("{at}: {value} should be {}", schema["const"]));
        }
        if let Some(values) = schema["enum"].as_array().filter(|values| !values.contains(value)) {
            faults.push(format!("{at}: {value} should be one of {values:?}"));
        }
        let bounds = |least: &str, most: &str, size: usize| {
            schema[least].as_u64().is_some_and(|least| (size as u64) < least)
                || schema[most].as_u64().is_some_and(|most| size as u64 > most)
        };
        let is_out = match value {
            Value::String(text) => bounds("minLength", "maxLength", text.chars().count()),
            Value::Array(items) => bounds("minItems", "maxItems", items.len()),
            Value::Object(fields) => bounds("minProperties", "maxProperties", fields.len()),
            Value::Number(number) => {
                let number = number.as_f64().unwrap();
                schema["minimum"].as_f64().is_some_and(|least| number < least)
                    || schema["maximum"].as_f64().is_some_and(|most| number > most)
            }
            Value::Null | Value::Bool(_) => false,
        };
        if is_out {
            faults.push(format!("{at}: out of bounds"));
        }
        if let Value::Array(items) = value {
            for (index, item) in items.iter().enumerate().filter(|_| schema["items"].is_object()) {
                self.check(&schema["items"], item, &format!("{at}/{index}"), faults);
            }
        }
        if let Value::Object(fields) = value {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !fields.contains_key(name) {
                    faults.push(format!("{at}/{name}: missing"));
                }
            }
            for (name, field) in fields {
                let inner = &schema["properties"][name];
                if inner.is_object() {
                    self.check(inner, field, &format!("{at}/{name}"), faults);
                } else if schema["additionalProperties"].is_object() {
                    self.check(&schema["additionalProperties"], field, &format!("{at}/{name}"), faults);
                } else if schema["properties"].is_object() && schema["allOf"].is_null() {
                    faults.push(format!("{at}/{name}: unknown"));
                }
            }
        }
    }

    fn is_of_type(schema: &Value, value: &Value) -> bool {
        let is = |name: &str| match name {
            "null" => value.is_null(),
            "string" => value.is_string(),
            "integer" => value.is_u64() || value.is_i64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            other => panic!("{other} is no type"),
        };
        match &schema["type"] {
            Value::String(name) => is(name),
            Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
            _ => true,
        }
    }
}
