//! What the comparison of two schemas says is so: no document contradicts it.

use jiaozheng_schema::{SchemaChange, schema_diff};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

/// A schema of the keywords that ours use, over few values, so that documents meet its edges.
fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(true)),
        Just(json!(false)),
        Just(json!({})),
        select(&["string", "integer", "number", "object", "array", "boolean"][..])
            .prop_map(|name| json!({ "type": name })),
        (0_u8..3).prop_map(|it| json!({ "minLength": it })),
        (0_u8..3).prop_map(|it| json!({ "type": "string", "maxLength": it })),
        (-1_i8..3).prop_map(|it| json!({ "minimum": it })),
        (-1_i8..3).prop_map(|it| json!({ "type": "integer", "maximum": it })),
        select(&["^a", "^[ab]*$", "b"][..]).prop_map(|it| json!({ "pattern": it })),
        prop::collection::vec(value(), 0..3).prop_map(|it| json!({ "enum": it })),
        value().prop_map(|it| json!({ "const": it })),
        Just(json!({ "$ref": "#/$defs/A" })),
        Just(json!({ "$ref": "#/$defs/B", "description": "another" })),
        Just(json!({ "$ref": "#/$defs/A", "maxLength": 1 })),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let several = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            object(inner.clone()),
            inner.clone().prop_map(|it| json!({ "type": "array", "items": it, "maxItems": 2 })),
            inner.clone().prop_map(|it| json!({ "not": it })),
            inner.clone().prop_map(|it| json!({ "propertyNames": it })),
            several.clone().prop_map(|it| json!({ "allOf": it })),
            several.clone().prop_map(|it| json!({ "anyOf": it })),
            several.prop_map(|it| json!({ "oneOf": it })),
            (inner.clone(), inner.clone(), inner)
                .prop_map(|(one, two, three)| json!({ "if": one, "then": two, "else": three })),
            variants(),
        ]
    })
}

fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let fields = prop::collection::btree_map(select(&["a", "b", "c"][..]), inner, 0..3);
    let required = prop::collection::btree_set(select(&["a", "b", "c"][..]), 0..2);
    (fields, required, any::<bool>()).prop_map(|(fields, required, is_closed)| {
        let mut schema = json!({ "type": "object", "properties": fields, "required": required });
        if let (true, Some(members)) = (is_closed, schema.as_object_mut()) {
            members.insert("additionalProperties".to_owned(), false.into());
        }
        schema
    })
}

fn variants() -> impl Strategy<Value = Value> {
    prop::collection::btree_set(select(&["a", "b", "ab"][..]), 1..3).prop_map(|tags| {
        let variant = |tag| {
            json!({ "type": "object", "properties": { "a": { "const": tag } }, "required": ["a"] })
        };
        json!({ "oneOf": tags.into_iter().map(variant).collect::<Vec<_>>() })
    })
}

fn value() -> impl Strategy<Value = Value> {
    select(values())
}

/// Few values, and small objects and lists of them.
fn values() -> Vec<Value> {
    let plain = [
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(1.0),
        json!(1.5),
        json!(3),
        json!(-2),
        json!(""),
        json!("a"),
        json!("b"),
        json!("ab"),
        json!("xyz"),
    ];
    let mut values = plain.to_vec();
    values.extend([json!([]), json!({})]);
    for value in &plain {
        values.push(json!([value]));
        values.push(json!([value, "a", 0]));
        for name in ["a", "b", "d"] {
            values.push(json!({ name: value }));
            values.push(json!({ name: value, "c": "a" }));
            values.push(json!({ name: value, "a": "ab", "b": 1 }));
            values.push(json!({ name: { "a": value } }));
        }
    }
    values
}

fn with_definitions(schema: Value, [a, b]: [Value; 2]) -> Value {
    let mut whole = match schema {
        Value::Object(members) => members,
        other => Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    whole.insert("$defs".into(), json!({ "A": a, "B": b }));
    whole.into()
}

/// A definition that leads to no other.
fn definition() -> impl Strategy<Value = Value> {
    schema().prop_map(|schema| {
        let text = schema.to_string();
        if text.contains("$ref") { json!({ "type": "string", "maxLength": 2 }) } else { schema }
    })
}

/// Another schema in the place of one of those inside.
fn replaced(schema: &Value, at: Index, by: &Value) -> Value {
    let mut places = Vec::new();
    gather(schema, "", &mut places);
    let place = at.get(&places);
    let mut changed = schema.clone();
    if let Some(there) = changed.pointer_mut(place) {
        *there = by.clone();
    }
    changed
}

fn gather(schema: &Value, at: &str, places: &mut Vec<String>) {
    places.push(at.to_owned());
    for keyword in ["items", "not", "if", "then", "else", "propertyNames", "additionalProperties"] {
        if let Some(inner) = schema.get(keyword) {
            gather(inner, &format!("{at}/{keyword}"), places);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for (index, inner) in
            schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            gather(inner, &format!("{at}/{keyword}/{index}"), places);
        }
    }
    for (name, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        gather(inner, &format!("{at}/properties/{name}"), places);
    }
}

fn hold(old: &Value, new: &Value) -> Result<(), TestCaseError> {
    let changes = schema_diff(old, new).expect("keywords that are known");
    let reads_old = changes.iter().all(|it: &SchemaChange| it.reads_old_data);
    let old_reads = changes.iter().all(|it| it.old_reads_new_data);
    let validator = |schema: &Value| jsonschema::draft202012::new(schema).expect("a schema");
    let (one, other) = (validator(old), validator(new));
    for value in values() {
        let (by_old, by_new) = (one.is_valid(&value), other.is_valid(&value));
        prop_assert!(!(reads_old && by_old && !by_new), "{old}\n{new}\n{value}\n{changes:?}");
        prop_assert!(!(old_reads && by_new && !by_old), "{old}\n{new}\n{value}\n{changes:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_document_contradicts_what_is_said_of_any_two(
        old in schema(), new in schema(), defs in [definition(), definition()], other in [definition(), definition()],
    ) {
        hold(&with_definitions(old, defs), &with_definitions(new, other))?;
    }

    #[test]
    fn no_document_contradicts_what_is_said_of_a_change(
        old in schema(), by in schema(), at in any::<Index>(), defs in [definition(), definition()],
    ) {
        let new = replaced(&old, at, &by);
        hold(&with_definitions(old, defs.clone()), &with_definitions(new, defs))?;
    }
}

/// Each published schema is compared with itself, and with what is the same in another form.
#[test]
fn published_schemas_can_be_compared() {
    for kind in jiaozheng::records() {
        let schema = serde_json::to_value((kind.schema)()).expect("JSON");
        assert_eq!(schema_diff(&schema, &schema).expect("known keywords"), [], "{kind:?}");
    }
}
