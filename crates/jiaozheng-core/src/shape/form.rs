//! What a schema of ours says, made ready once for reading many documents by it.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not have")]

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde_json::Value;

use super::TAG;
use crate::json::{Kind, Node};
use crate::value::ValueKind;

/// A schema without its references.
#[derive(Debug)]
pub(crate) struct Form {
    /// A value that it accepts, where the schema names one.
    pub(super) example: Option<&'static Value>,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Object(Object),
    /// An object whose `kind` says which of these it is.
    Kinds(Vec<(&'static str, Form)>),
    List {
        items: Option<&'static Form>,
        length: RangeInclusive<i64>,
    },
    Text {
        kind: Option<&'static ValueKind>,
        codes: Vec<&'static str>,
        length: RangeInclusive<i64>,
    },
    Integer(RangeInclusive<i64>),
    Boolean,
    /// The first that is of the type of what is there.
    Choice(Vec<&'static Form>),
    Anything,
}

#[derive(Debug)]
pub(super) struct Object {
    pub(super) fields: BTreeMap<&'static str, Field>,
    /// Names, in the order of the schema.
    pub(super) required: Vec<&'static str>,
    /// What members of any other name are; without it there are none.
    pub(super) others: Option<&'static Form>,
    /// What those names are.
    pub(super) key: Option<&'static ValueKind>,
}

#[derive(Debug)]
pub(super) struct Field {
    /// The how-many-th of the object.
    pub(super) index: usize,
    pub(super) form: &'static Form,
}

impl Form {
    /// The form of a schema. No type of ours holds itself, so this ends.
    pub(crate) fn of(schema: &'static Value) -> &'static Self {
        Maker { root: schema, made: BTreeMap::new() }.reference(schema)
    }

    /// Of several forms the one for what is there; of none that fits the first.
    pub(super) fn resolve(&'static self, node: Option<&Node<'_>>) -> &'static Self {
        match &self.what {
            What::Choice(forms) => {
                let fits = |form: &&&Self| node.is_none_or(|node| form.is_of_type(node));
                forms.iter().find(fits).or(forms.first()).copied().unwrap_or(self)
            }
            What::Kinds(forms) => {
                let kind = node.and_then(|node| node.member(TAG)).map(|tag| &tag.node.kind);
                let Some(Kind::Text(kind)) = kind else { return self };
                forms.iter().find(|(tag, _)| tag == kind).map_or(self, |(_, form)| form)
            }
            _ => self,
        }
    }

    pub(super) const fn is_of_type(&self, node: &Node<'_>) -> bool {
        match self.what {
            What::Object(_) | What::Kinds(_) => matches!(node.kind, Kind::Members(_)),
            What::List { .. } => matches!(node.kind, Kind::List(_)),
            What::Text { .. } => matches!(node.kind, Kind::Text(_)),
            What::Integer(_) => matches!(node.kind, Kind::Integer(_) | Kind::Large),
            What::Boolean => matches!(node.kind, Kind::Bool(_)),
            What::Choice(_) | What::Anything => true,
        }
    }
}

/// Makes forms, each definition once.
struct Maker {
    root: &'static Value,
    made: BTreeMap<*const Value, &'static Form>,
}

impl Maker {
    fn reference(&mut self, schema: &'static Value) -> &'static Form {
        let schema = resolve_ref(self.root, schema);
        if let Some(form) = self.made.get(&std::ptr::from_ref(schema)) {
            return form;
        }
        let form = Box::leak(Box::new(self.form(schema)));
        self.made.insert(schema, form);
        form
    }

    fn form(&mut self, schema: &'static Value) -> Form {
        let named = [&schema["const"], &schema["examples"][0], &schema["enum"][0]];
        Form { example: named.into_iter().find(|value| !value.is_null()), what: self.what(schema) }
    }

    fn what(&mut self, schema: &'static Value) -> What {
        if let Some(branches) = schema["anyOf"].as_array() {
            return What::Choice(branches.iter().map(|branch| self.reference(branch)).collect());
        }
        if let Some(branches) = schema["oneOf"].as_array() {
            let of_kind = |branch| Some((tag(branch)?, self.form(branch)));
            return What::Kinds(branches.iter().filter_map(of_kind).collect());
        }
        match schema["type"].as_str() {
            Some("object") => What::Object(self.object(schema)),
            Some("array") => What::List {
                items: schema.get("items").map(|items| self.reference(items)),
                length: bounds(schema, "minItems", "maxItems"),
            },
            Some("string") => What::Text {
                kind: ValueKind::of(schema),
                codes: strings(&schema["enum"]).collect(),
                length: bounds(schema, "minLength", "maxLength"),
            },
            Some("integer") => What::Integer(bounds(schema, "minimum", "maximum")),
            Some("boolean") => What::Boolean,
            _ => What::Anything,
        }
    }

    fn object(&mut self, schema: &'static Value) -> Object {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let fields = properties.enumerate().map(|(index, (name, property))| {
            (name.as_str(), Field { index, form: self.reference(property) })
        });
        let fields = fields.collect();
        let others = Some(&schema["additionalProperties"]).filter(|others| **others != false);
        Object {
            fields,
            required: strings(&schema["required"]).collect(),
            others: others.map(|others| self.reference(others)),
            key: ValueKind::of(resolve_ref(self.root, &schema["propertyNames"])),
        }
    }
}

fn bounds(schema: &Value, least: &str, most: &str) -> RangeInclusive<i64> {
    schema[least].as_i64().unwrap_or(i64::MIN)..=schema[most].as_i64().unwrap_or(i64::MAX)
}

fn strings(value: &'static Value) -> impl Iterator<Item = &'static str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// What a `$ref` of a schema of ours stands for.
pub(crate) fn resolve_ref<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/"));
    target.map_or(schema, |name| &root["$defs"][name])
}

/// Which kind a branch is for.
pub(crate) fn tag(branch: &Value) -> Option<&str> {
    branch["properties"][TAG]["const"].as_str()
}
