//! What each kind of change is called, and for whom it breaks something.

use serde_json::{Value, json};

use super::{Fits, schema_diff};

fn told(old: &Value, new: &Value) -> Vec<(String, String, Fits)> {
    let changes = schema_diff(old, new).unwrap();
    let fits = |it: &super::SchemaChange| Fits {
        reads_old: it.reads_old_data,
        old_reads: it.old_reads_new_data,
    };
    changes.into_iter().map(|it| (it.at.clone(), it.what.clone(), fits(&it))).collect()
}

/// The one change there is, and the other way round the opposite.
fn one(old: &Value, new: &Value) -> (String, String, Fits) {
    let (there, back) = (told(old, new), told(new, old));
    assert_eq!((there.len(), back.len()), (1, 1), "{there:?} {back:?}");
    let opposite = Fits { reads_old: back[0].2.old_reads, old_reads: back[0].2.reads_old };
    assert_eq!(there[0].2, opposite, "{there:?} {back:?}");
    there[0].clone()
}

fn closed(fields: &Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": fields, "required": required, "additionalProperties": false })
}

#[test]
fn a_schema_is_as_it_was() {
    let schema = closed(&json!({ "a": { "$ref": "#/$defs/A" } }), &["a"]);
    assert_eq!(told(&schema_with(&schema), &schema_with(&schema)), []);
}

fn schema_with(schema: &Value) -> Value {
    let mut whole = schema.clone();
    whole["$defs"] = json!({ "A": { "type": "string", "maxLength": 3 } });
    whole
}

#[test]
fn of_one_value() {
    let change = |at: &str, what: &str, fits| (at.to_owned(), what.to_owned(), fits);
    for (old, new, expected) in [
        (
            json!({ "type": "integer" }),
            json!({ "type": "number" }),
            ("/type", "type_widened", Fits::WIDER),
        ),
        (
            json!({ "type": "integer" }),
            json!({ "type": "string" }),
            ("/type", "type_changed", Fits::NEITHER),
        ),
        (
            json!({ "enum": ["a"] }),
            json!({ "enum": ["b", "a"] }),
            ("/enum", "enum_widened", Fits::WIDER),
        ),
        (
            json!({ "enum": ["a", "b"] }),
            json!({ "enum": ["b", "c"] }),
            ("/enum", "enum_changed", Fits::NEITHER),
        ),
        (
            json!({ "enum": ["a", "b"] }),
            json!({ "const": "b" }),
            ("/const", "const_narrowed", Fits::NARROWER),
        ),
        (
            json!({}),
            json!({ "minLength": 1 }),
            ("/minLength", "minLength_narrowed", Fits::NARROWER),
        ),
        (
            json!({ "minimum": 1 }),
            json!({ "minimum": 0 }),
            ("/minimum", "minimum_widened", Fits::WIDER),
        ),
        (
            json!({ "maxItems": 5 }),
            json!({ "maxItems": 4 }),
            ("/maxItems", "maxItems_narrowed", Fits::NARROWER),
        ),
        (
            json!({ "pattern": "^a$" }),
            json!({ "pattern": "^b$" }),
            ("/pattern", "pattern_changed", Fits::NEITHER),
        ),
        (json!({ "format": "date" }), json!({}), ("/format", "format_widened", Fits::WIDER)),
        (
            json!({ "not": { "maxLength": 2 } }),
            json!({ "not": { "maxLength": 3 } }),
            ("/not", "not_narrowed", Fits::NARROWER),
        ),
        (json!({ "not": { "type": "string" } }), json!({}), ("/not", "not_widened", Fits::WIDER)),
    ] {
        let (at, what, fits) = expected;
        assert_eq!(one_way(&old, &new), change(at, what, fits), "{old} {new}");
    }
}

/// As [`one`], where the other way round it has another name.
fn one_way(old: &Value, new: &Value) -> (String, String, Fits) {
    let (there, back) = (told(old, new), told(new, old));
    let opposite = Fits { reads_old: back[0].2.old_reads, old_reads: back[0].2.reads_old };
    assert_eq!(there[0].2, opposite);
    there[0].clone()
}

#[test]
fn of_fields() {
    let old = closed(&json!({ "a": true }), &["a"]);
    let optional = closed(&json!({ "a": true, "b": true }), &["a"]);
    let added = ("/properties/b".to_owned(), "property_added".to_owned(), Fits::WIDER);
    assert_eq!(told(&old, &optional), std::slice::from_ref(&added));
    let removed = ("/properties/b".to_owned(), "property_removed".to_owned(), Fits::NARROWER);
    assert_eq!(told(&optional, &old), [removed]);

    let required = closed(&json!({ "a": true, "b": true }), &["a", "b"]);
    let must = ("/properties/b".to_owned(), "required_added".to_owned(), Fits::NARROWER);
    assert_eq!(told(&old, &required), [added, must.clone()]);
    assert_eq!(told(&optional, &required), [must]);

    // Where others were allowed, the name may have stood for anything.
    let open = json!({ "properties": { "a": true } });
    let named = json!({ "properties": { "a": true, "b": { "type": "string" } } });
    assert_eq!(one_way(&open, &named).2, Fits::NARROWER);
    let closed = json!({ "properties": { "a": true }, "additionalProperties": false });
    assert_eq!(
        one(&open, &closed),
        ("/additionalProperties".into(), "narrowed".into(), Fits::NARROWER)
    );
}

#[test]
fn of_a_definition_told_once() {
    let of = |most: u64| {
        let mut schema =
            closed(&json!({ "a": { "$ref": "#/$defs/A" }, "b": { "$ref": "#/$defs/A" } }), &[]);
        schema["$defs"] = json!({ "A": { "type": "string", "maxLength": most } });
        schema
    };
    let change = one(&of(3), &of(5));
    assert_eq!(change, ("/$defs/A/maxLength".into(), "maxLength_widened".into(), Fits::WIDER));
    // Another name is no change.
    let renamed: Value =
        serde_json::from_str(&of(3).to_string().replace("/A", "/B").replace("\"A\"", "\"B\""))
            .unwrap();
    assert_eq!(told(&of(3), &renamed), []);
}

#[test]
fn of_rules_and_variants() {
    let rule =
        |id: &str, most: u64| json!({ "$comment": id, "properties": { "a": { "maximum": most } } });
    let all = |rules: &[Value]| json!({ "allOf": rules });
    let (one_rule, two) = (all(&[rule("r.one", 1)]), all(&[rule("r.two", 1), rule("r.one", 1)]));
    let added = ("/allOf/0".to_owned(), "condition_added r.two".to_owned(), Fits::NARROWER);
    assert_eq!(told(&one_rule, &two), [added]);
    let wider = told(&one_rule, &all(&[rule("r.one", 2)]));
    assert_eq!(
        wider,
        [("/allOf/0/properties/a/maximum".into(), "maximum_widened".into(), Fits::WIDER)]
    );

    let variant = |tag: &str| json!({ "type": "object", "properties": { "kind": { "const": tag } }, "required": ["kind"] });
    let (few, more) =
        (json!({ "oneOf": [variant("a")] }), json!({ "oneOf": [variant("b"), variant("a")] }));
    assert_eq!(told(&few, &more), [("/oneOf/0".into(), "variant_added b".into(), Fits::WIDER)]);
    assert_eq!(told(&more, &few), [("/oneOf".into(), "variant_removed b".into(), Fits::NARROWER)]);
    // Without a tag more of them may be less: what fits two fits none.
    let untagged = |names: &[&str]| json!({ "oneOf": names.iter().map(|it| json!({ "type": it })).collect::<Vec<_>>() });
    assert_eq!(one(&untagged(&["integer"]), &untagged(&["integer", "number"])).2, Fits::NEITHER);
}

#[test]
fn words_are_editorial() {
    let changes = schema_diff(&json!({ "title": "A" }), &json!({ "description": "b" })).unwrap();
    let told: Vec<_> = changes.iter().map(|it| (it.what.as_str(), it.class.name())).collect();
    assert_eq!(told, [("title_removed", "editorial"), ("description_added", "editorial")]);
}
