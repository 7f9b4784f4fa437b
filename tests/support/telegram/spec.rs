//! The Bot API in machine-readable form, where `TEST_TELEGRAM_SPEC` names a file of it: each request is checked against it.

use serde_json::Value;
use std::{env, fs, sync::LazyLock};

static SPEC: LazyLock<Option<Value>> = LazyLock::new(|| {
    let path = env::var("TEST_TELEGRAM_SPEC").ok()?;
    Some(serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
});

/// Whether the whole API is known.
pub fn is_there() -> bool {
    SPEC.is_some()
}

/// What is wrong with a request, judged by the methods' required parameters and types.
pub fn fault(method: &str, params: &Value) -> Option<String> {
    let Some(spec) = SPEC.as_ref() else { return known(method, params) };
    let methods = spec["methods"].as_object().unwrap();
    let found = methods.iter().find(|(name, _)| name.eq_ignore_ascii_case(method));
    let Some((name, method)) = found else { return Some(format!("no method {method}")) };
    fields(spec, name, &method["fields"], params)
}

fn fields(spec: &Value, place: &str, fields: &Value, given: &Value) -> Option<String> {
    let fields = fields.as_array().map(Vec::as_slice).unwrap_or_default();
    let given = given.as_object()?;
    for name in given.keys() {
        if !fields.iter().any(|field| field["name"] == name.as_str()) {
            return Some(format!("{place}: no such parameter {name}"));
        }
    }
    for field in fields {
        let name = field["name"].as_str().unwrap();
        match given.get(name) {
            None if field["required"] == true => return Some(format!("{place}: {name} is missing")),
            None => {}
            Some(value) => {
                let types: Vec<&str> = field["types"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
                let faults: Vec<String> = types.iter().filter_map(|kind| of_type(spec, &format!("{place}.{name}"), kind, value)).collect();
                if faults.len() == types.len() {
                    return faults.into_iter().next();
                }
            }
        }
    }
    None
}

fn of_type(spec: &Value, place: &str, kind: &str, value: &Value) -> Option<String> {
    let wrong = |is_right: bool| (!is_right).then(|| format!("{place}: {value} is no {kind}"));
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let Some(values) = value.as_array() else { return wrong(false) };
        return values.iter().find_map(|value| of_type(spec, place, inner, value));
    }
    match kind {
        "Integer" => wrong(value.is_i64() || value.is_u64()),
        "Float" => wrong(value.is_number()),
        "Boolean" => wrong(value.is_boolean()),
        "String" | "InputFile" => wrong(value.is_string()),
        kind => {
            let described = &spec["types"][kind];
            if let Some(subtypes) = described["subtypes"].as_array() {
                let faults: Vec<String> = subtypes.iter().filter_map(|kind| of_type(spec, place, kind.as_str().unwrap(), value)).collect();
                return if faults.len() == subtypes.len() { faults.into_iter().next() } else { None };
            }
            if value.is_object() { fields(spec, kind, &described["fields"], value) } else { wrong(false) }
        }
    }
}

/// Without the file: the parameters that must be there.
fn known(method: &str, params: &Value) -> Option<String> {
    let required: &[&str] = match method {
        "sendmessage" => &["chat_id", "text"],
        "editmessagetext" => &["chat_id", "message_id", "text"],
        "senddocument" => &["chat_id", "document"],
        "answercallbackquery" => &["callback_query_id"],
        "setmycommands" => &["commands"],
        "setwebhook" => &["url"],
        "getchatmember" => &["chat_id", "user_id"],
        "getme" | "getupdates" | "deletewebhook" | "getwebhookinfo" | "deletemycommands" => &[],
        other => return Some(format!("no method {other}")),
    };
    required.iter().find(|name| params.get(**name).is_none()).map(|name| format!("{method}: {name} is missing"))
}
