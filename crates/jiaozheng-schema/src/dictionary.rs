//! The data dictionary (数据字典): a row for each field of a record.

use jiaozheng_core::code::CodeList;
use jiaozheng_core::schema::label_zh;
use jiaozheng_core::value::Privacy;
use jiaozheng_core::{RecordKind, Text, ValueKind};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::files::lists_of;
use crate::keywords::{escape, in_english, resolve, text};

/// The fields of a record, in the order of its schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dictionary {
    /// Name of the record.
    pub record: String,
    /// Title for people.
    pub title: Text,
    /// The file of its schema.
    pub schema: String,
    /// A row each.
    pub fields: Vec<FieldView>,
}

/// A field as data. What is absent says nothing: a length where there is none to be kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldView {
    /// Where it stands; `*` for each item of a list.
    pub pointer: String,
    /// Chinese label.
    pub label_zh: String,
    /// English description.
    pub description_en: String,
    /// `string`, `integer`, `boolean`, `object` or `array`.
    #[serde(rename = "type")]
    pub json_type: &'static str,
    /// The definition in the schema, where it has a name: `ResidentId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// Where an object is one of several kinds: the `kind` that has this field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_kind: Option<String>,
    /// Whether the object around it must have it.
    pub required: bool,
    /// Fewest characters or items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// Most characters or items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// Least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    /// Greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    /// `date`, `date-time` or `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The code list, as in `codes/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_list: Option<&'static str>,
    /// Where a field says of which kind an object is: the kinds, with their Chinese labels.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub kinds: Map<String, Value>,
    /// `public`, `personal` or `sensitive`: of the kind of value or the code list, whoever it is about.
    /// Absent for switches, numbers and what is made of fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<&'static str>,
    /// A value that is well formed, and nobody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
}

impl Dictionary {
    /// The dictionary of a kind of records.
    ///
    /// ```
    /// use jiaozheng_schema::Dictionary;
    ///
    /// let kind = jiaozheng::record("student.transfer").expect("an area that is enabled");
    /// let dictionary = Dictionary::of(kind);
    /// let name = dictionary.fields.iter().find(|it| it.pointer == "/student/name").unwrap();
    /// assert_eq!((name.label_zh.as_str(), name.sensitivity), ("姓名", Some("personal")));
    /// ```
    pub fn of(kind: &RecordKind) -> Self {
        let root = (kind.schema)().as_value();
        let mut walk = Walk { root, lists: lists_of(kind), fields: Vec::new() };
        walk.members(root, "", None);
        Self {
            record: kind.meta.versioned_name(),
            title: kind.meta.title,
            schema: kind.meta.schema_file(),
            fields: walk.fields,
        }
    }
}

/// The member that says which of several kinds an object is.
const TAG: &str = "kind";

impl FieldView {
    fn of(kind: Option<&str>) -> Self {
        Self { of_kind: kind.map(str::to_owned), ..Self::default() }
    }
}

struct Walk<'s> {
    root: &'s Value,
    lists: Vec<&'static CodeList>,
    fields: Vec<FieldView>,
}

impl<'s> Walk<'s> {
    /// The fields of an object, which may be one of several kinds.
    fn members(&mut self, schema: &'s Value, at: &str, of_kind: Option<&str>) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        for (name, property) in properties.into_iter().flatten() {
            if of_kind.is_some() && name == TAG {
                continue;
            }
            let pointer = format!("{at}/{}", escape(name));
            let required = required.is_some_and(|names| names.iter().any(|it| it == name));
            self.field(property, FieldView { pointer, required, ..FieldView::of(of_kind) });
        }
    }

    fn field(&mut self, property: &'s Value, row: FieldView) {
        let schema = resolve(self.root, property);
        let (pointer, of_kind) = (row.pointer.clone(), row.of_kind.clone());
        let of_kind = of_kind.as_deref();
        self.fields.push(self.described(property, schema, row));
        if let Some(items) = schema.get("items") {
            let pointer = format!("{pointer}/*");
            self.field(items, FieldView { pointer, required: true, ..FieldView::of(of_kind) });
        }
        self.members(schema, &pointer, of_kind);
        if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
            self.kinds(branches, &pointer);
        }
    }

    /// The member that says which of several kinds an object is, and the fields of each.
    fn kinds(&mut self, branches: &'s [Value], at: &str) {
        let tag = |branch: &'s Value| Some((branch.get("properties")?.get(TAG)?, branch));
        let tags = || branches.iter().filter_map(tag);
        let label = |branch| label_zh(branch).unwrap_or_default().into();
        if let Some((property, _)) = tags().next() {
            let pointer = format!("{at}/{TAG}");
            let kinds =
                tags().map(|(tag, of)| (text(tag, "const").to_owned(), label(of))).collect();
            self.field(
                property,
                FieldView { pointer, required: true, kinds, ..FieldView::default() },
            );
        }
        for (tag, branch) in tags() {
            self.members(branch, at, Some(text(tag, "const")));
        }
    }

    /// A row with what the schema says of the field.
    fn described(&self, property: &Value, schema: &Value, row: FieldView) -> FieldView {
        // An item of a list has no words of its own: those of what it is.
        let words = if property.get("description").is_some() { property } else { schema };
        let length = |text, list| schema.get(text).or_else(|| schema.get(list))?.as_u64();
        let kind = ValueKind::of(schema);
        let named = |name: &str| self.lists.iter().find(|list| list.name == name).copied();
        let list = match kind {
            Some(kind) => kind.code_list.and_then(named),
            None => named(text(schema, "$comment")),
        };
        let privacy = kind.map(|kind| kind.privacy).or(list.map(|list| list.privacy));
        let definition = text(property, "$ref").rsplit_once('/');
        FieldView {
            label_zh: label_zh(words).unwrap_or_default().to_owned(),
            description_en: in_english(text(words, "description")).to_owned(),
            json_type: json_type(schema),
            definition: definition.map(|(_, name)| name.to_owned()),
            min_length: length("minLength", "minItems"),
            max_length: length("maxLength", "maxItems"),
            minimum: schema.get("minimum").and_then(Value::as_i64),
            maximum: schema.get("maximum").and_then(Value::as_i64),
            format: schema.get("format").and_then(Value::as_str).map(str::to_owned),
            code_list: list.map(|list| list.name),
            sensitivity: privacy.map(Privacy::name),
            example: example(schema),
            ..row
        }
    }
}

fn json_type(schema: &Value) -> &'static str {
    const TYPES: [&str; 5] = ["string", "integer", "boolean", "array", "object"];
    let own = text(schema, "type");
    // Every branch of a choice by kind is an object.
    TYPES.into_iter().find(|name| *name == own).unwrap_or("object")
}

fn example(schema: &Value) -> Option<Value> {
    let given = schema.pointer("/examples/0").or_else(|| schema.get("const"));
    let given = given.or_else(|| schema.pointer("/enum/0")).or_else(|| schema.get("minimum"));
    match text(schema, "type") {
        "boolean" => Some(false.into()),
        _ => given.cloned(),
    }
}
