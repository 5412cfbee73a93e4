//! Schemas travel: no keyword or format that a strict validator might not know, patterns that every
//! engine reads alike, names that a generator can use, and a Chinese label for people.

use std::fs;
use std::path::Path;

use jiaozheng::core::schema::label_zh;
use jiaozheng::core::{RuleInfo, day, value::ValueKind};
use serde_json::{Value, json};

const SHAPE: &str = "$schema $id $defs $ref $comment title description examples type enum const \
    properties required additionalProperties propertyNames items minItems maxItems minLength \
    maxLength minimum maximum pattern format not anyOf oneOf allOf";

fn knows(keywords: &str, keyword: &str) -> bool {
    keywords.split_whitespace().any(|known| known == keyword)
}

/// The part that describes the type: what the second reading knows.
fn walk(schema: &Value) {
    let Some(schema) = schema.as_object() else { return };
    for (keyword, value) in schema {
        assert!(knows(SHAPE, keyword), "{keyword} is not known to the second reading");
        match keyword.as_str() {
            "properties" => {
                for property in value.as_object().unwrap().values() {
                    let label = label_zh(property).unwrap_or_default();
                    assert!(!label.is_empty() && !label.is_ascii(), "{property}");
                    walk(property);
                }
            }
            "$defs" => value.as_object().unwrap().values().for_each(walk),
            "anyOf" | "oneOf" => value.as_array().unwrap().iter().for_each(walk),
            "items" | "propertyNames" | "additionalProperties" => walk(value),
            "title" => {
                let title = value.as_str().unwrap();
                let pascal = title.starts_with(|c: char| c.is_ascii_uppercase());
                assert!(pascal && title.bytes().all(|b| b.is_ascii_alphanumeric()), "{title}");
                let built_in =
                    ["Date", "UUID", "Error", "Object", "String", "Number", "Set", "Map"];
                assert!(!built_in.contains(&title), "{title} is a name of the language");
            }
            "not" => assert_eq!(*value, json!({ "pattern": "[\\r\\n]" })),
            "format" => assert!(["date", "date-time", "uuid"].contains(&value.as_str().unwrap())),
            "type" => assert!(value.is_string() && value != "number" && value != "null", "{value}"),
            "pattern" => travels(value.as_str().unwrap()),
            _ => {}
        }
    }
}

/// The subset of patterns that ECMA-262, Java, Python, RE2 and .NET read alike.
fn travels(pattern: &str) {
    assert!(pattern.starts_with('^') && pattern.ends_with('$'), "{pattern}");
    for trap in ["\\d", "\\w", "\\s", "\\p", "\\u", "\\b", "(?"] {
        assert!(!pattern.contains(trap), "{pattern} has {trap}");
    }
}

#[test]
fn schemas_keep_to_known_keywords_and_names() {
    const FRAGMENT: &str = "$comment if then else allOf anyOf not properties required items const \
        enum type minimum maximum minItems maxItems";

    /// What a keyword is for; strict validators want it said, beside it or around it.
    fn type_for(keyword: &str) -> Option<&'static str> {
        match keyword {
            "properties" | "required" => Some("object"),
            "items" | "minItems" | "maxItems" => Some("array"),
            "minimum" | "maximum" => Some("integer"),
            _ => None,
        }
    }

    fn fragment(schema: &Value, known: Option<&str>) {
        let Some(members) = schema.as_object() else { return };
        let known = members.get("type").and_then(Value::as_str).or(known);
        for (keyword, value) in members {
            assert!(knows(FRAGMENT, keyword), "{keyword} in a fragment");
            assert!(
                type_for(keyword).is_none_or(|own| known == Some(own)),
                "{keyword} in {schema}"
            );
            match keyword.as_str() {
                "properties" => {
                    let fields = value.as_object().unwrap();
                    fields.values().for_each(|field| fragment(field, None));
                }
                "required" => {
                    // What a fragment requires it also lists: strict validators want it.
                    let listed = members.get("properties").and_then(Value::as_object);
                    for name in value.as_array().unwrap() {
                        let name = name.as_str().unwrap();
                        assert!(listed.is_some_and(|it| it.contains_key(name)), "{name}");
                    }
                }
                "allOf" | "anyOf" => {
                    value.as_array().unwrap().iter().for_each(|part| fragment(part, known));
                }
                "items" => fragment(value, None),
                "if" | "then" | "else" | "not" => fragment(value, known),
                _ => {}
            }
        }
    }

    for kind in jiaozheng::records() {
        let mut schema = (kind.schema)().as_value().clone();
        let fragments = schema.as_object_mut().unwrap().remove("allOf").unwrap_or_default();
        walk(&schema);
        for part in fragments.as_array().into_iter().flatten() {
            assert!(jiaozheng::rule(part["$comment"].as_str().unwrap()).is_some(), "{part}");
            // Generators of classes take anything but a condition for a part of the type.
            let mut keywords = part.as_object().unwrap().keys().map(String::as_str);
            let is_condition = |it| ["$comment", "if", "then", "else"].contains(&it);
            assert!(keywords.all(is_condition), "{part}");
            fragment(part, Some("object"));
        }
    }
}

#[test]
fn objects_are_closed_and_references_lead_somewhere() {
    fn visit(root: &Value, schema: &Value) {
        if let Some(target) = schema.get("$ref") {
            let path = target.as_str().unwrap().strip_prefix('#').expect("a place of this file");
            assert!(root.pointer(path).is_some(), "{target}");
        }
        if schema.get("properties").is_some() && schema["type"] == "object" {
            assert_eq!(schema["additionalProperties"], false, "{schema}");
        }
        match schema {
            Value::Object(members) => members.values().for_each(|inner| visit(root, inner)),
            Value::Array(items) => items.iter().for_each(|inner| visit(root, inner)),
            _ => {}
        }
    }
    for kind in jiaozheng::records() {
        let root = (kind.schema)().as_value();
        assert_eq!(root["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(root["$id"], kind.meta.schema_id());
        let mut shape = root.clone();
        // The rules say nothing of what else there may be.
        shape.as_object_mut().unwrap().remove("allOf");
        visit(&shape, &shape);
    }
}

#[test]
fn schemas_are_schemas() {
    for kind in jiaozheng::records() {
        jsonschema::draft202012::meta::validate((kind.schema)().as_value()).unwrap();
        let dated = (kind.schema_as_of)(day(2026, 1, 1));
        jsonschema::draft202012::meta::validate(dated.as_value()).unwrap();
    }
}

/// A schema on a day has the rules of that day besides; today none of them has a fragment.
#[test]
fn the_schema_of_a_day_has_the_rules_of_that_day() {
    for kind in jiaozheng::records() {
        let fragments = |schema: &Value| {
            let all = schema["allOf"].as_array().cloned().unwrap_or_default();
            all.iter().map(|it| it["$comment"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let on = day(2026, 1, 1);
        let in_force: Vec<_> = (kind.rules)()
            .into_iter()
            .filter(|rule: &&RuleInfo| rule.in_force.contains(on))
            .filter(|rule| matches!(rule.in_schema, jiaozheng::core::rule::InSchema::Fragment(_)))
            .map(|rule| rule.id.to_owned())
            .collect();
        assert_eq!(fragments((kind.schema_as_of)(on).as_value()), in_force);
    }
}

/// What is published is what the types say, whatever the order of its members.
#[test]
fn published_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    for kind in jiaozheng::records() {
        let file = fs::read_to_string(folder.join(kind.meta.schema_file())).expect("published");
        let published: Value = serde_json::from_str(&file).unwrap();
        assert!(&published == (kind.schema)().as_value(), "run: cargo dev generate");
    }
}

#[test]
fn every_kind_of_value_has_a_pattern_that_travels_and_takes_its_example() {
    for kind in jiaozheng::core::VALUES {
        travels(&kind.pattern.replace("\\.", ""));
        let schema = json!({ "pattern": kind.pattern, "minLength": kind.length.0, "maxLength": kind.length.1 });
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        assert!(validator.is_valid(&kind.example.into()), "{}", kind.id);
        refuses_what_it_says(kind, &validator);
    }
}

fn refuses_what_it_says(kind: &ValueKind, validator: &jsonschema::Validator) {
    for (reason, broken) in kind.reasons.iter().zip(kind.broken) {
        let refused = !validator.is_valid(&(*broken).into());
        assert!(refused || !reason.is_portable(), "{} is let through", reason.id);
    }
}
