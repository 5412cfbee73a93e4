//! All that other systems take, as files.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiaozheng_core::code::{CODE_LISTS, CODES_EDITION, CodeList};
use jiaozheng_core::record::{shape_rules, value_rules};
use jiaozheng_core::{RecordKind, schema};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::files::{in_draft, schema_value};
use crate::places::{Places, places};
use crate::{
    CodeListView, Dictionary, ExportFile, RuleView, SchemaForm, meta, rule_views, schema_store,
};

/// The list of the files of an export, with what each holds by its hash; written last.
pub const MANIFEST: &str = "MANIFEST.json";

/// A rule with where it stands in the schemas.
#[derive(Serialize)]
struct PlacedRule {
    #[serde(flatten)]
    rule: RuleView,
    /// Pointers by file.
    places: BTreeMap<String, Vec<String>>,
}

/// The schemas of all kinds, the catalogue of them, the rules with their places, the code lists, the
/// data dictionary, a schema for each of these, and the manifest, which is the last.
///
/// ```
/// use jiaozheng_schema::{SchemaForm, export};
///
/// let kinds: Vec<_> = jiaozheng::records().collect();
/// let files = export(&kinds, jiaozheng::RULES_EDITION, &SchemaForm::new());
/// assert!(files.iter().any(|file| file.path == "student.transfer.schema.json"));
/// assert_eq!(files.last().unwrap().path, jiaozheng_schema::MANIFEST);
/// ```
pub fn export(
    kinds: &[&'static RecordKind],
    rules_edition: &str,
    form: &SchemaForm,
) -> Vec<ExportFile> {
    let schemas = kinds.iter().map(|kind| (kind.meta.schema_file(), schema_value(kind, form)));
    let schemas: Vec<_> = schemas.collect();
    let rules = rules(kinds, &schemas, rules_edition);
    let mut files: Vec<_> =
        schemas.iter().map(|(path, schema)| file(path.clone(), schema)).collect();
    files.push(file("catalog.json".to_owned(), &schema_store::catalog(kinds, form)));
    files.push(file("rules.json".to_owned(), &rules));
    files.extend(lists(kinds).into_iter().map(|list| {
        let view = CodeListView::of(list, form.as_of);
        ExportFile { path: format!("codes/{}.json", list.name), text: code_list(&view) }
    }));
    files.extend(kinds.iter().map(|kind| {
        let name = kind.meta.schema_file().replace(".schema.json", ".json");
        file(format!("dictionary/{name}"), &value(&Dictionary::of(kind)))
    }));
    files.extend(
        meta::schemas(form).into_iter().map(|(path, meta)| file(path, &in_draft(meta, form.draft))),
    );
    let manifest = manifest(&files, rules_edition, form);
    files.push(file(MANIFEST.to_owned(), &manifest));
    files
}

fn file(path: String, content: &Value) -> ExportFile {
    ExportFile { path, text: schema::print(content) }
}

fn value(view: &impl Serialize) -> Value {
    serde_json::to_value(view).unwrap_or_default() // views have no keys but texts
}

fn rules(kinds: &[&'static RecordKind], schemas: &[(String, Value)], rules_edition: &str) -> Value {
    let by_file: Vec<(&str, Places)> = kinds
        .iter()
        .zip(schemas)
        .map(|(kind, (path, schema))| (path.as_str(), places(kind, schema)))
        .collect();
    let rules = rule_views(shape_rules().chain(value_rules()), kinds.iter().copied());
    let placed = rules.into_iter().map(|rule| {
        let places = by_file
            .iter()
            .filter_map(|(path, places)| Some(((*path).to_owned(), places.get(rule.id)?.clone())));
        PlacedRule { places: places.collect(), rule }
    });
    json!({ "rules_edition": rules_edition, "rules": value(&placed.collect::<Vec<_>>()) })
}

/// The lists of every area and those of the kinds, each once.
fn lists(kinds: &[&'static RecordKind]) -> Vec<&'static CodeList> {
    let mut lists: Vec<&CodeList> = Vec::new();
    for list in CODE_LISTS.iter().chain(kinds.iter().flat_map(|kind| kind.code_lists)) {
        if !lists.iter().any(|known| known.name == list.name) {
            lists.push(list);
        }
    }
    lists
}

/// A code list, a code a line: some have thousands.
fn code_list(view: &CodeListView) -> String {
    let Value::Object(mut members) = value(view) else { return String::new() };
    let codes = members.remove("codes").unwrap_or_default();
    let mut text = String::from("{\n");
    for (name, value) in &members {
        let _ = writeln!(text, "  {}: {value},", Value::from(name.as_str())); // a String takes everything
    }
    let lines: Vec<_> = codes.as_array().into_iter().flatten().map(Value::to_string).collect();
    let _ = write!(text, "  \"codes\": [\n    {}\n  ]\n}}\n", lines.join(",\n    "));
    text
}

fn manifest(files: &[ExportFile], rules_edition: &str, form: &SchemaForm) -> Value {
    let entry = |file: &ExportFile| {
        json!({
            "path": file.path,
            "bytes": file.text.len(),
            "sha256": sha256(file.text.as_bytes()),
        })
    };
    let as_of = form.as_of.map(|day| ("as_of", value(&day)));
    let base_url = form.base_url.as_ref().map(|url| ("base_url", url.to_string().into()));
    let members = [
        ("tool", concat!("jiaozheng ", env!("CARGO_PKG_VERSION")).into()),
        ("rules_edition", rules_edition.into()),
        ("codes_edition", value(&CODES_EDITION)),
        ("draft", form.draft.name().into()),
        ("for", form.audience.name().into()),
    ];
    let files = ("files", files.iter().map(entry).collect());
    let members = members.into_iter().chain(as_of).chain(base_url).chain([files]);
    members.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

/// SHA-256 in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(digits, "{byte:02x}"); // a String takes everything
    }
    digits
}
