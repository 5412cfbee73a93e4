//! The keywords of a rule, as they stand in the schema of a record.

use serde_json::{Map, Value, json};

use crate::RuleInfo;
use crate::rule::InSchema;

/// The keywords of a rule; a test makes sure that they are JSON.
pub(crate) fn of(rule: &RuleInfo) -> Option<Value> {
    let InSchema::Fragment(keywords) = rule.in_schema else { return None };
    let Value::Object(keywords) = serde_json::from_str(keywords).ok()? else { return None };
    let mut fragment = Map::new();
    fragment.insert("$comment".into(), rule.id.into());
    // A record is an object, and its schema says so.
    fragment.extend(conditional(typed(keywords, Some("object"))));
    Some(fragment.into())
}

/// As a condition, whatever it is: generators of classes take `properties` in the `allOf` of a record
/// for a second declaration of these fields, but leave conditions alone.
fn conditional(keywords: Map<String, Value>) -> Map<String, Value> {
    if keywords.keys().all(|keyword| ["if", "then", "else"].contains(&keyword.as_str())) {
        return keywords;
    }
    let record = ("if".to_owned(), json!({ "type": "object" }));
    Map::from_iter([record, ("then".to_owned(), keywords.into())])
}

/// With the type that a keyword is for, where nothing around says it: strict validators ask for it.
///
/// It changes nothing that is accepted, since the schema of the record says the type of every field.
fn typed(schema: Map<String, Value>, known: Option<&'static str>) -> Map<String, Value> {
    let own =
        if schema.contains_key("type") { None } else { schema.keys().find_map(|it| type_of(it)) };
    let own = own.filter(|own| known != Some(own));
    let known = own.or(known);
    let mut typed: Map<_, _> = own.map(|own| ("type".to_owned(), own.into())).into_iter().collect();
    for (keyword, value) in schema {
        let value = match (keyword.as_str(), value) {
            ("properties", Value::Object(fields)) => {
                fields.into_iter().map(|(name, field)| (name, inside(field, None))).collect()
            }
            ("items", items) => inside(items, None),
            ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                branches.into_iter().map(|branch| inside(branch, known)).collect()
            }
            ("if" | "then" | "else" | "not", part) => inside(part, known),
            (_, value) => value,
        };
        typed.insert(keyword, value);
    }
    typed
}

fn inside(schema: Value, known: Option<&'static str>) -> Value {
    match schema {
        Value::Object(schema) => typed(schema, known).into(),
        schema => schema,
    }
}

fn type_of(keyword: &str) -> Option<&'static str> {
    Some(match keyword {
        "properties" | "required" => "object",
        "items" | "minItems" | "maxItems" | "contains" => "array",
        "minimum" | "maximum" => "integer",
        "minLength" | "maxLength" | "pattern" => "string",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyword_has_its_type_beside_or_around_it() {
        let rule = json!({
            "if": { "properties": { "stage": { "const": "primary" } }, "required": ["stage"] },
            "then": { "properties": { "grade": { "maximum": 6 }, "note": true, "steps": {
                "items": { "if": { "required": ["on"] }, "then": { "type": "object", "required": ["by"] } },
            } } },
        });
        let expected = json!({
            "if": { "properties": { "stage": { "const": "primary" } }, "required": ["stage"] },
            "then": { "properties": { "grade": { "type": "integer", "maximum": 6 }, "note": true, "steps": {
                "type": "array",
                "items": {
                    "if": { "type": "object", "required": ["on"] },
                    "then": { "type": "object", "required": ["by"] },
                },
            } } },
        });
        assert_eq!(inside(rule, Some("object")), expected);
    }

    #[test]
    fn what_is_no_condition_becomes_one() {
        let members = |value: Value| value.as_object().cloned().unwrap_or_default();
        let plain = json!({ "properties": { "grade": { "type": "integer", "maximum": 6 } } });
        let expected = json!({ "if": { "type": "object" }, "then": plain });
        assert_eq!(conditional(members(plain)), members(expected.clone()));
        assert_eq!(conditional(members(expected.clone())), members(expected));
    }
}
