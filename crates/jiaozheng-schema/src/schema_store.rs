//! The catalogue of schemas in the form of `SchemaStore`, which editors read.

use jiaozheng_core::{RecordKind, RecordMeta};
use serde_json::{Value, json};

use crate::SchemaForm;

/// The catalogue: which schema is for which files.
///
/// Without a base address a `url` is that of a file beside the catalogue.
pub(crate) fn catalog(kinds: &[&'static RecordKind], form: &SchemaForm) -> Value {
    let schemas: Vec<_> = kinds.iter().map(|kind| entry(&kind.meta, form)).collect();
    json!({
        "$schema": "https://json.schemastore.org/schema-catalog.json",
        "version": 1,
        "schemas": schemas,
    })
}

fn entry(meta: &RecordMeta, form: &SchemaForm) -> Value {
    let file = meta.schema_file();
    let name = meta.versioned_name();
    let names = [name.as_str(), meta.title.zh].into_iter().chain(meta.file_names.iter().copied());
    let files: Vec<_> = names.map(|name| format!("{name}.json")).collect();
    json!({
        "name": name,
        "description": format!("{}。{}", meta.title.zh, meta.title.en),
        "fileMatch": files,
        "url": form.base_url.as_ref().map_or(file.clone(), |base| base.of(&file)),
    })
}
