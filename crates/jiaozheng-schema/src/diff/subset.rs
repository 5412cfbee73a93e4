//! The keywords that are understood, and which of them are only words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::keywords::{escape, visit};

/// What says nothing of the data.
pub(super) const WORDS: [&str; 7] =
    ["$id", "$schema", "$comment", "title", "description", "examples", "default"];

/// What does.
const KEYWORDS: [&str; 26] = [
    "$defs",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "definitions",
    "else",
    "enum",
    "format",
    "if",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "propertyNames",
    "required",
    "then",
    "type",
];

/// A keyword that comparing schemas does not understand.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownKeyword {
    /// Pointer to it.
    pub at: String,
}

impl fmt::Display for UnknownKeyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: 不认识的关键字，无法比较 (a keyword that cannot be compared)", self.at)
    }
}

impl std::error::Error for UnknownKeyword {}

/// Makes sure that a schema has no other keyword, no reference that leads out of it or nowhere, and
/// `type`, `items` and `required` of the one form that is understood.
pub(super) fn hold(schema: &Value) -> Result<(), UnknownKeyword> {
    let mut unknown = None;
    if !schema.is_object() && !schema.is_boolean() {
        unknown = Some(String::new());
    }
    let uri = schema.get("$schema").and_then(Value::as_str).unwrap_or_default();
    let is_draft_07 = uri.contains("draft-07");
    visit(schema, "", &mut |at, members| {
        let says_more = members.keys().any(|it| it != "$ref" && !WORDS.contains(&it.as_str()));
        // What stands beside a reference is passed over there.
        if is_draft_07 && members.contains_key("$ref") && says_more && unknown.is_none() {
            unknown = Some(format!("{at}/$ref"));
        }
        for (keyword, value) in members {
            let name = keyword.as_str();
            let is_word = WORDS.contains(&name);
            let is_known =
                is_word || (KEYWORDS.contains(&name) && has_known_form(name, value, schema));
            if !is_known && unknown.is_none() {
                unknown = Some(format!("{at}/{name}"));
            }
        }
    });
    if unknown.is_none() && !has_end(schema) {
        unknown = Some("/$ref".to_owned());
    }
    unknown.map_or(Ok(()), |at| Err(UnknownKeyword { at }))
}

/// Whether each definition leads to others alone: what contains itself cannot be put in place.
fn has_end(root: &Value) -> bool {
    let mut open: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for place in ["$defs", "definitions"] {
        let defs = root.get(place).and_then(Value::as_object);
        for (name, schema) in defs.into_iter().flatten() {
            let mut leads_to = BTreeSet::new();
            visit(schema, "", &mut |_, members| {
                leads_to.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            });
            open.insert(format!("#/{place}/{}", escape(name)), leads_to);
        }
    }
    // What leads nowhere is taken out until nothing is left, or what is left leads in a circle.
    while let Some(done) = open.iter().find(|(_, to)| to.is_empty()).map(|(name, _)| name.clone()) {
        open.remove(&done);
        for to in open.values_mut() {
            to.remove(&done);
        }
    }
    open.is_empty()
}

fn has_known_form(keyword: &str, value: &Value, root: &Value) -> bool {
    let is_schema = |value: &Value| value.is_object() || value.is_boolean();
    match keyword {
        // Definitions stand at the root alone.
        "$ref" => value
            .as_str()
            .filter(|target| ["#/$defs/", "#/definitions/"].iter().any(|it| target.starts_with(it)))
            .and_then(|target| root.pointer(target.strip_prefix('#')?))
            .is_some_and(is_schema),
        "minLength" | "maxLength" | "minItems" | "maxItems" => value.is_u64(),
        "minimum" | "maximum" => value.is_i64(),
        "pattern" | "format" => value.is_string(),
        "enum" | "required" => value.is_array(),
        "allOf" | "anyOf" | "oneOf" => {
            value.as_array().is_some_and(|all| all.iter().all(is_schema))
        }
        "properties" | "$defs" | "definitions" => {
            value.as_object().is_some_and(|all| all.values().all(is_schema))
        }
        "items" | "not" | "if" | "then" | "else" | "propertyNames" | "additionalProperties" => {
            is_schema(value)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_understood_is_said_and_not_passed_over() {
        let said = |schema| hold(&schema).unwrap_err().at;
        assert_eq!(said(json!({ "items": { "uniqueItems": true } })), "/items/uniqueItems");
        assert_eq!(
            said(json!({ "properties": { "a": { "$ref": "other.json" } } })),
            "/properties/a/$ref"
        );
        assert_eq!(said(json!({ "allOf": [{ "$ref": "#/$defs/None" }] })), "/allOf/0/$ref");
        assert_eq!(said(json!({ "items": [true] })), "/items");
        assert_eq!(said(json!({ "minimum": 0.5 })), "/minimum");
        assert_eq!(said(json!([])), "");
        // What contains itself has no end.
        let endless =
            json!({ "$ref": "#/$defs/A", "$defs": { "A": { "items": { "$ref": "#/$defs/A" } } } });
        assert_eq!(said(endless), "/$ref");
        let beside = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "items": { "$ref": "#/definitions/A", "maxLength": 3 },
            "definitions": { "A": true },
        });
        assert_eq!(said(beside), "/items/$ref");
        // A field may be called so.
        assert_eq!(hold(&json!({ "properties": { "uniqueItems": true } })), Ok(()));
    }
}
