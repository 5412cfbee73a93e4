//! A document in all its near variations: one field changed to what else its schema allows.

use jiaozheng::core::RecordKind;
use serde_json::Value;

/// A document with one field changed.
pub(crate) struct Varied {
    /// Which.
    pub(crate) place: String,
    /// The document as it then is.
    pub(crate) document: Value,
}

/// Each field in turn: left out, put in, another code, another number, the example of its kind.
pub(crate) fn variations(kind: &RecordKind, document: &Value) -> Vec<Varied> {
    let root = (kind.schema)().as_value();
    let mut changes = Vec::new();
    walk(root, root, document, "", &mut changes);
    let vary = |(place, value): (String, Option<Value>)| {
        let mut document = document.clone();
        put(&mut document, &place, value);
        Varied { place, document }
    };
    let varied = changes.into_iter().map(vary);
    varied.filter(|it| (kind.parses)(it.document.to_string().as_bytes())).collect()
}

type Change = (String, Option<Value>);

fn walk(root: &Value, schema: &Value, value: &Value, path: &str, changes: &mut Vec<Change>) {
    let schema = resolved(root, schema);
    if let Some(fields) = schema["properties"].as_object() {
        for (name, field) in fields {
            let place = format!("{path}/{name}");
            match value.get(name) {
                Some(own) => {
                    changes.push((place.clone(), None));
                    changes.extend(others(root, field, own).map(|it| (place.clone(), Some(it))));
                    walk(root, field, own, &place, changes);
                }
                None => changes
                    .extend(others(root, field, &Value::Null).map(|it| (place.clone(), Some(it)))),
            }
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let items = resolved(root, schema).get("items").cloned().unwrap_or_default();
        walk(root, &items, item, &format!("{path}/{index}"), changes);
    }
}

/// Other values that a field may have.
fn others(root: &Value, schema: &Value, own: &Value) -> impl Iterator<Item = Value> {
    let schema = resolved(root, schema);
    let listed = |name: &str| schema[name].as_array().cloned().unwrap_or_default();
    let mut all = listed("enum");
    all.extend(listed("examples"));
    match schema["type"].as_str() {
        Some("boolean") => all.extend([false.into(), true.into()]),
        Some("integer") => {
            all.extend(["minimum", "maximum"].map(|bound| schema[bound].clone()));
            all.extend(own.as_i64().into_iter().flat_map(|it| [it - 1, it + 1]).map(Value::from));
        }
        Some("array") => all.push(Value::Array(Vec::new())),
        _ => {}
    }
    let own = own.clone();
    all.into_iter().filter(move |it| *it != own && !it.is_null())
}

fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema["$ref"].as_str().and_then(|it| root.pointer(it.strip_prefix('#')?));
    target.unwrap_or(schema)
}

fn put(document: &mut Value, place: &str, value: Option<Value>) {
    let Some((parent, name)) = place.rsplit_once('/') else { return };
    let Some(Value::Object(parent)) = document.pointer_mut(parent) else { return };
    match value {
        Some(value) => drop(parent.insert(name.to_owned(), value)),
        None => drop(parent.remove(name)),
    }
}
