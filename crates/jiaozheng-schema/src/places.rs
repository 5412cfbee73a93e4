//! Where in a schema a rule stands, so that an error of any validator can be told in our words.

use std::collections::BTreeMap;

use jiaozheng_core::{RecordKind, RuleInfo, VALUES, ValueKind};
use serde_json::{Map, Value};

use crate::keywords::{resolve, visit};

/// Pointers to keywords by rule. An error at one of them, or below it, breaks that rule.
pub(crate) type Places = BTreeMap<&'static str, Vec<String>>;

/// Reasons that no keyword says in full, while a pattern refuses a part: the 13th month, not the 30th
/// of February.
const IN_PART: [&str; 2] = [".date", ".day"];

/// The places of the rules of `kind`, and of those that all records share, in its schema as exported.
pub(crate) fn places(kind: &RecordKind, schema: &Value) -> Places {
    let mut places = Places::new();
    let rules = (kind.rules)();
    let fragments = schema.get("allOf").and_then(Value::as_array);
    for (index, fragment) in fragments.into_iter().flatten().enumerate() {
        let id = fragment.get("$comment").and_then(Value::as_str);
        if let Some(rule) = rules.iter().find(|rule| id == Some(rule.id)) {
            places.entry(rule.id).or_default().push(format!("/allOf/{index}"));
        }
    }
    visit(schema, "", &mut |at, members| {
        if !is_in_fragment(at) {
            for keyword in members.keys() {
                for rule in broken_by(keyword, members, schema) {
                    places.entry(rule).or_default().push(format!("{at}/{keyword}"));
                }
            }
        }
    });
    places
}

/// The rules of a record stand in the `allOf` of the root; nothing else does.
fn is_in_fragment(at: &str) -> bool {
    at.starts_with("/allOf/")
}

/// The rules that may be broken where this keyword refuses a document.
fn broken_by(keyword: &str, schema: &Map<String, Value>, root: &Value) -> Vec<&'static str> {
    let Some(value) = schema.get(keyword) else { return Vec::new() };
    match keyword {
        "type" | "anyOf" => vec!["core.shape.type", "core.shape.null"],
        "required" => vec!["core.shape.missing"],
        "additionalProperties" if *value == false => vec!["core.shape.unknown_field"],
        "enum" | "const" => vec!["core.shape.code"],
        "oneOf" if is_choice_of_codes(value) => vec!["core.shape.code"],
        // One of several kinds of object, told by the member `kind`.
        "oneOf" => {
            vec!["core.shape.code", "core.shape.missing", "core.shape.type", "core.shape.null"]
        }
        "minItems" | "maxItems" => vec!["core.shape.length"],
        "minimum" | "maximum" => vec!["core.shape.range"],
        "minLength" | "maxLength" => of_length(schema),
        "pattern" | "format" | "not" => kind_of(schema).map_or_else(Vec::new, of_form),
        "propertyNames" => resolve(root, value)
            .as_object()
            .and_then(kind_of)
            .map_or_else(Vec::new, |kind| kind.reasons.iter().map(|rule| rule.id).collect()),
        _ => Vec::new(),
    }
}

fn is_choice_of_codes(branches: &Value) -> bool {
    let branches = branches.as_array().map(Vec::as_slice).unwrap_or_default();
    branches.iter().all(|branch| branch.get("const").is_some())
}

fn kind_of(schema: &Map<String, Value>) -> Option<&'static ValueKind> {
    let id = schema.get("$comment")?.as_str()?;
    VALUES.iter().find(|kind| kind.id == id)
}

/// A kind says in its own words what length it has; a field may allow less.
fn of_length(schema: &Map<String, Value>) -> Vec<&'static str> {
    let Some(kind) = kind_of(schema) else { return vec!["core.shape.length"] };
    let (least, most) = kind.length;
    let own = kind.reasons.iter().zip(kind.broken).filter(|(rule, broken)| {
        rule.is_portable() && !(least..=most).contains(&broken.chars().count())
    });
    let mut rules: Vec<_> = own.map(|(rule, _)| rule.id).collect();
    if rules.is_empty() {
        rules = of_form(kind);
    }
    let most_here = schema.get("maxLength").and_then(Value::as_u64);
    if most_here != u64::try_from(most).ok() {
        rules.push("core.shape.length");
    }
    rules
}

/// A pattern does not say which part of a value it refuses.
fn of_form(kind: &'static ValueKind) -> Vec<&'static str> {
    let may_be = |rule: &&RuleInfo| {
        rule.is_portable() || IN_PART.iter().any(|reason| rule.id.ends_with(reason))
    };
    kind.reasons.iter().filter(may_be).map(|rule| rule.id).collect()
}
