//! Spoils a good document in one way that its schema, or the form of a value, forbids.

use schemars::Schema;
use serde_json::{Map, Value, json};

use super::Draw;
use crate::shape::{resolve_ref, tag};
use crate::value::ValueKind;

/// A document with one fault.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spoiled {
    /// The document.
    pub json: String,
    /// The rule that it breaks.
    pub rule: &'static str,
    /// Where.
    pub path: String,
}

/// One way to spoil a document.
struct Fault {
    rule: &'static str,
    /// Where it is reported.
    path: String,
    /// Where the document is changed.
    at: String,
    change: Change,
}

enum Change {
    Set(Value),
    Remove,
    Add(&'static str, Value),
}

/// Every way to spoil `document`, a good one of this schema, in the order of the document: each field
/// left out, unknown, null, of another type, a code in no list, too long, out of range, and each value
/// in each way its kind can be wrong.
pub fn spoil(schema: &Schema, document: &Value) -> Vec<Spoiled> {
    let root = schema.as_value();
    let mut faults = Vec::new();
    Walk { root, faults: &mut faults }.visit(root, document, "", false);
    faults.into_iter().filter_map(|fault| fault.apply(document)).collect()
}

impl Draw {
    /// One of the ways to spoil a document.
    pub fn spoil(&mut self, schema: &Schema, document: &Value) -> Option<Spoiled> {
        let mut ways = spoil(schema, document);
        let at = self.below(u32::try_from(ways.len()).ok()?) as usize;
        (at < ways.len()).then(|| ways.swap_remove(at))
    }
}

struct Walk<'a> {
    root: &'a Value,
    faults: &'a mut Vec<Fault>,
}

impl Walk<'_> {
    fn visit(&mut self, schema: &Value, value: &Value, path: &str, is_optional: bool) {
        let schema = resolve_ref(self.root, schema);
        if is_optional {
            self.add("core.shape.null", path, Change::Set(Value::Null));
        }
        match value {
            Value::Object(members) if schema.get("oneOf").is_some() => {
                self.kind(schema, members, path);
            }
            Value::Object(members) => self.members(schema, members, path),
            Value::Array(items) => self.items(schema, items, path),
            Value::String(_) => self.text(schema, path),
            Value::Number(_) => self.number(schema, path),
            Value::Bool(_) => self.add("core.shape.type", path, Change::Set(json!("true"))),
            Value::Null => {}
        }
    }

    fn members(&mut self, schema: &Value, members: &Map<String, Value>, path: &str) {
        let Some(properties) = schema["properties"].as_object() else { return };
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, property) in properties {
            let place = format!("{path}/{name}");
            let is_required = required.iter().any(|own| own == name);
            if let Some(value) = members.get(name) {
                self.visit(property, value, &place, !is_required);
                if is_required {
                    self.add("core.shape.missing", &place, Change::Remove);
                }
            }
        }
        let unknown = Change::Add("unknown_field_of_nobody", json!(1));
        self.report("core.shape.unknown_field", format!("{path}/*"), path, unknown);
        if !path.is_empty() {
            self.add("core.shape.type", path, Change::Set(json!([])));
        }
    }

    fn kind(&mut self, schema: &Value, members: &Map<String, Value>, path: &str) {
        let place = format!("{path}/kind");
        self.add("core.shape.code", &place, Change::Set(json!("nothing_known")));
        let kind = members.get("kind");
        let branches = schema["oneOf"].as_array().into_iter().flatten();
        let own = |branch: &&Value| tag(branch) == kind.and_then(Value::as_str);
        if let Some(branch) = branches.clone().find(own) {
            let mut others = members.clone();
            others.remove("kind");
            let mut branch = branch.clone();
            if let Some(Value::Object(properties)) = branch.get_mut("properties") {
                properties.remove("kind");
            }
            self.members(&branch, &others, path);
            self.add("core.shape.missing", &place, Change::Remove);
        }
    }

    fn items(&mut self, schema: &Value, items: &[Value], path: &str) {
        for (index, item) in items.iter().enumerate() {
            self.visit(&schema["items"], item, &format!("{path}/{index}"), false);
        }
        self.add("core.shape.type", path, Change::Set(json!({})));
        if let (Some(most), Some(item)) = (schema["maxItems"].as_u64(), items.first()) {
            let many: Vec<_> = (0..=most).map(|_| item.clone()).collect();
            self.add("core.shape.length", path, Change::Set(many.into()));
        }
        if schema["minItems"].as_u64().is_some_and(|fewest| fewest > 0) {
            self.add("core.shape.length", path, Change::Set(json!([])));
        }
    }

    fn text(&mut self, schema: &Value, path: &str) {
        self.add("core.shape.type", path, Change::Set(json!(7)));
        if schema.get("enum").is_some() {
            self.add("core.shape.code", path, Change::Set(json!("code_of_nothing")));
        }
        if let Some(kind) = ValueKind::of(schema) {
            for (reason, broken) in kind.reasons.iter().zip(kind.broken) {
                self.add(reason.id, path, Change::Set((*broken).into()));
            }
        }
        let most = schema["maxLength"].as_u64();
        if let (Some("core.text"), Some(most)) = (schema["$comment"].as_str(), most) {
            let long = "长".repeat(usize::try_from(most).unwrap_or(0) + 1);
            self.add("core.shape.length", path, Change::Set(long.into()));
        }
    }

    fn number(&mut self, schema: &Value, path: &str) {
        self.add("core.shape.type", path, Change::Set(json!("7")));
        self.add("core.shape.type", path, Change::Set(json!(1.5)));
        if let Some(most) = schema["maximum"].as_i64() {
            self.add("core.shape.range", path, Change::Set((most + 1).into()));
        }
        if let Some(least) = schema["minimum"].as_i64() {
            self.add("core.shape.range", path, Change::Set((least - 1).into()));
        }
    }

    fn add(&mut self, rule: &'static str, path: &str, change: Change) {
        self.report(rule, path.to_owned(), path, change);
    }

    fn report(&mut self, rule: &'static str, path: String, at: &str, change: Change) {
        self.faults.push(Fault { rule, path, at: at.to_owned(), change });
    }
}

impl Fault {
    fn apply(self, document: &Value) -> Option<Spoiled> {
        let mut spoiled = document.clone();
        match self.change {
            Change::Set(value) => *spoiled.pointer_mut(&self.at)? = value,
            Change::Add(name, value) => {
                let object = spoiled.pointer_mut(&self.at)?.as_object_mut()?;
                object.insert(name.to_owned(), value);
            }
            Change::Remove => {
                let (parent, name) = self.at.rsplit_once('/')?;
                spoiled.pointer_mut(parent)?.as_object_mut()?.remove(name);
            }
        }
        Some(Spoiled { json: spoiled.to_string(), rule: self.rule, path: self.path })
    }
}
