//! Schemas as files.

use jiaozheng_core::{LocalDate, RecordKind, Text, schema};
use serde::Serialize;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaFile {
    /// Name, `student.transfer.schema.json`.
    pub name: String,
    /// What it holds.
    pub text: String,
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

/// The schema of a record, draft 2020-12, with the rules that always hold; with a day, also those in
/// force on it.
pub fn schema_json(kind: &RecordKind, as_of: Option<LocalDate>) -> String {
    match as_of {
        None => schema::print((kind.schema)().as_value()),
        Some(day) => schema::print((kind.schema_as_of)(day).as_value()),
    }
}

/// The schemas of all kinds, a file each.
pub fn files<'k>(
    kinds: impl IntoIterator<Item = &'k RecordKind>,
    as_of: Option<LocalDate>,
) -> Vec<SchemaFile> {
    let file = |kind: &RecordKind| SchemaFile {
        name: kind.meta.schema_file(),
        text: schema_json(kind, as_of),
    };
    kinds.into_iter().map(file).collect()
}
