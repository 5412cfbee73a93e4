//! The same schema in draft-07.

use serde_json::{Map, Value, json};

use crate::Draft;
use crate::keywords::rewrite;

/// Formats that draft-07 knows. The others go: a pattern says what they say.
const FORMATS: [&str; 2] = ["date", "date-time"];

/// A schema of ours in draft-07: it refuses the same documents.
///
/// It knows the keywords that our schemas use; a test makes sure that they use no others.
pub(crate) fn of(schema: Value) -> Value {
    let mut schema = rewrite(schema, &of_one);
    if let Some(uri) = schema.get_mut("$schema") {
        *uri = Draft::Draft07.uri().into();
    }
    schema
}

fn of_one(schema: Map<String, Value>) -> Map<String, Value> {
    let is_reference = schema.contains_key("$ref");
    let mut members = Map::new();
    for (keyword, value) in schema {
        match (keyword.as_str(), &value) {
            ("$defs", _) => members.insert("definitions".into(), value),
            // What stands beside a `$ref` is passed over there.
            ("$ref", _) => members.insert("allOf".into(), json!([{ "$ref": moved(&value) }])),
            ("format", Value::String(format)) if !FORMATS.contains(&format.as_str()) => None,
            _ => members.insert(keyword, value),
        };
    }
    match members.remove("allOf") {
        Some(Value::Array(only)) if is_reference && members.is_empty() => {
            only.into_iter().next().and_then(|it| it.as_object().cloned()).unwrap_or_default()
        }
        Some(all) => {
            members.insert("allOf".into(), all);
            members
        }
        None => members,
    }
}

fn moved(target: &Value) -> Value {
    let target = target.as_str().unwrap_or_default();
    target.replacen("#/$defs/", "#/definitions/", 1).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_reference_stands_around_it() {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "properties": {
                "$defs": { "$ref": "#/$defs/Id", "description": "标识。" },
                "plain": { "$ref": "#/$defs/Id" },
            },
            "$defs": { "Id": { "type": "string", "format": "uuid" } },
        });
        let expected = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "properties": {
                "$defs": { "description": "标识。", "allOf": [{ "$ref": "#/definitions/Id" }] },
                "plain": { "$ref": "#/definitions/Id" },
            },
            "definitions": { "Id": { "type": "string" } },
        });
        assert_eq!(of(schema), expected);
    }
}
