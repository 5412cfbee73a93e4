//! Schemas as files.

use jiaozheng_core::code::{CODE_LISTS, CodeList};
use jiaozheng_core::{RecordKind, Text, schema};
use serde::Serialize;
use serde_json::Value;

use crate::{Audience, Draft, SchemaForm, draft07, forms};

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExportFile {
    /// Where, from the folder of the export: `student.transfer.schema.json`, `codes/sex.json`.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl ExportFile {
    /// A file of that path in the folder.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// What a list of schemas says of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SchemaView {
    /// Name of the record.
    pub name: String,
    /// Major version.
    pub version: u16,
    /// Title for people.
    pub title: Text,
    /// `$id` of the schema.
    pub id: String,
}

impl From<&RecordKind> for SchemaView {
    fn from(kind: &RecordKind) -> Self {
        let meta = kind.meta;
        Self {
            name: meta.versioned_name(),
            version: meta.version,
            title: meta.title,
            id: meta.schema_id(),
        }
    }
}

/// The schema of a record as a file.
///
/// ```
/// use jiaozheng_schema::{SchemaForm, schema_json};
///
/// let kind = jiaozheng::record("student.transfer").expect("an area that is enabled");
/// let file = schema_json(kind, &SchemaForm::new());
/// assert!(file.contains("urn:jiaozheng:schema:student.transfer:1"));
/// ```
pub fn schema_json(kind: &RecordKind, form: &SchemaForm) -> String {
    schema::print(&schema_value(kind, form))
}

/// The schema of a record.
pub(crate) fn schema_value(kind: &RecordKind, form: &SchemaForm) -> Value {
    let mut value = match form.as_of {
        None => (kind.schema)().as_value().clone(),
        Some(day) => (kind.schema_as_of)(day).as_value().clone(),
    };
    if let (Some(url), Some(id)) = (&form.base_url, value.get_mut("$id")) {
        *id = url.of(&kind.meta.schema_file()).into();
    }
    let value = match form.audience {
        Audience::Code => value,
        Audience::Forms => forms::of(value, &lists_of(kind)),
    };
    in_draft(value, form.draft)
}

/// A schema of ours in a draft.
pub(crate) fn in_draft(schema: Value, draft: Draft) -> Value {
    match draft {
        Draft::Draft202012 => schema,
        Draft::Draft07 => draft07::of(schema),
    }
}

/// The code lists that a record may use.
pub(crate) fn lists_of(kind: &RecordKind) -> Vec<&'static CodeList> {
    kind.code_lists.iter().chain(CODE_LISTS).collect()
}
