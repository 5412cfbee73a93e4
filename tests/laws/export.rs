//! What is exported: every form of a schema judges alike, every error of a validator leads to a rule,
//! and every file is as its own schema says.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not have")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use jiaozheng::core::rule::InSchema;
use jiaozheng::core::{Context, RecordKind, day};
use jiaozheng_schema::{Audience, Draft, ExportFile, MANIFEST, SchemaForm, export, schema_json};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{broken, places, sample, spoiled};

/// Every draft for every audience.
fn forms() -> Vec<SchemaForm> {
    let of = |draft| {
        [Audience::Code, Audience::Forms].map(|it| SchemaForm::new().draft(draft).audience(it))
    };
    [Draft::Draft202012, Draft::Draft07].into_iter().flat_map(of).collect()
}

fn exported(form: &SchemaForm) -> Vec<ExportFile> {
    export(&jiaozheng::records().collect::<Vec<_>>(), jiaozheng::RULES_EDITION, form)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn content(files: &[ExportFile], path: &str) -> Value {
    json(&files.iter().find(|file| file.path == path).expect(path).text)
}

fn validator(schema: &Value, draft: Draft) -> Validator {
    let options = match draft {
        Draft::Draft07 => jsonschema::draft7::options(),
        _ => jsonschema::draft202012::options(),
    };
    options.should_validate_formats(true).build(schema).expect("a schema")
}

/// Good ones, one for each rule, and one for each way to be out of shape.
fn documents(kind: &RecordKind) -> Vec<Value> {
    let of = |seed| {
        let spoiled = spoiled(kind, seed).into_iter().map(|it| json(&it.json));
        [sample(kind, seed)].into_iter().chain(broken(kind, seed)).chain(spoiled)
    };
    (0..4).flat_map(of).collect()
}

#[test]
fn every_form_of_a_schema_refuses_the_same_documents() {
    for kind in jiaozheng::records() {
        for as_of in [None, Some(day(2012, 1, 1)), Some(day(2026, 1, 1))] {
            let on = |mut form: SchemaForm| {
                form.as_of = as_of;
                form
            };
            let plain = on(SchemaForm::new());
            let plain = validator(&json(&schema_json(kind, &plain)), Draft::Draft202012);
            for form in forms() {
                let form = on(form);
                let other = validator(&json(&schema_json(kind, &form)), form.draft);
                let mut refused = 0;
                for document in documents(kind) {
                    let is_valid = plain.is_valid(&document);
                    refused += u32::from(!is_valid);
                    assert_eq!(other.is_valid(&document), is_valid, "{form:?}: {document}");
                }
                assert!(refused > 100, "{refused}");
            }
        }
    }
}

#[test]
fn every_form_is_a_schema_of_its_draft_and_keeps_to_its_keywords() {
    const DRAFT_07: &str = "$schema $id $ref $comment title description examples type enum const \
        properties required additionalProperties propertyNames items minItems maxItems minLength \
        maxLength minimum maximum pattern format not anyOf oneOf allOf if then else definitions";

    fn keywords(schema: &Value) {
        let Some(members) = schema.as_object() else { return };
        if members.contains_key("$ref") {
            assert_eq!(members.len(), 1, "passed over beside a reference: {schema}");
        }
        for (keyword, value) in members {
            assert!(DRAFT_07.split_whitespace().any(|known| known == keyword), "{keyword}");
            assert!(
                keyword != "format"
                    || value == "date"
                    || value == "date-time"
                    || value == "uri-reference"
            );
            match (keyword.as_str(), value) {
                ("properties" | "definitions", Value::Object(inner)) => {
                    inner.values().for_each(keywords);
                }
                ("allOf" | "anyOf" | "oneOf", Value::Array(inner)) => {
                    inner.iter().for_each(keywords);
                }
                ("const" | "enum" | "examples", _) => {}
                (_, inner) => keywords(inner),
            }
        }
    }

    for form in forms() {
        for file in exported(&form) {
            if !file.path.ends_with(".schema.json") {
                continue;
            }
            let schema = json(&file.text);
            assert_eq!(schema["$schema"], form.draft.uri(), "{}", file.path);
            match form.draft {
                Draft::Draft07 => {
                    jsonschema::draft7::meta::validate(&schema).expect("a schema");
                    keywords(&schema);
                }
                _ => jsonschema::draft202012::meta::validate(&schema).expect("a schema"),
            }
        }
    }
}

#[test]
fn forms_have_chinese_titles_and_named_codes_and_no_references() {
    fn titled(properties: &Value) {
        for (name, property) in properties.as_object().into_iter().flatten() {
            let title = property["title"].as_str().unwrap_or_default();
            assert!(!title.is_empty() && !title.is_ascii(), "{name}: {property}");
            assert!(property.get("enum").is_none(), "{name} has codes without names");
            titled(&property["properties"]);
            titled(&property["items"]["properties"]);
            for branch in property["oneOf"].as_array().into_iter().flatten() {
                assert!(!branch["title"].as_str().unwrap_or_default().is_empty(), "{branch}");
                titled(&branch["properties"]);
            }
        }
    }
    for kind in jiaozheng::records() {
        let text = schema_json(kind, &SchemaForm::new().audience(Audience::Forms));
        assert!(!text.contains("\"$ref\""));
        let schema = json(&text);
        assert_eq!(schema["title"], kind.meta.title.zh);
        titled(&schema["properties"]);
    }
}

/// Pointers of a schema, with the rule that is broken at or below each.
struct Mapping(Vec<(String, String)>);

impl Mapping {
    fn of(rules: &Value, file: &str) -> Self {
        let rules = rules["rules"].as_array().unwrap().iter();
        Self(
            rules
                .flat_map(|rule| {
                    let places = rule["places"][file].as_array().into_iter().flatten();
                    let id = rule["id"].as_str().unwrap();
                    places.map(move |place| (place.as_str().unwrap().to_owned(), id.to_owned()))
                })
                .collect(),
        )
    }

    fn rules(&self, location: &str) -> BTreeSet<&str> {
        let is_at = |place: &str| {
            location
                .strip_prefix(place)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.0.iter().filter(|(place, _)| is_at(place)).map(|(_, rule)| rule.as_str()).collect()
    }
}

/// Instance and keyword of each error, those inside of a choice as well.
fn errors<'e>(
    all: impl Iterator<Item = &'e ValidationError<'e>>,
    found: &mut Vec<(String, String)>,
) {
    for error in all {
        found.push((error.instance_path().to_string(), error.schema_path().to_string()));
        match error.kind() {
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context }
            | ValidationErrorKind::OneOfMultipleValid { context } => {
                errors(context.iter().flatten(), found);
            }
            _ => {}
        }
    }
}

#[test]
fn every_error_of_a_validator_leads_to_the_rule_that_is_broken() {
    let mut form_of_day = SchemaForm::new();
    form_of_day.as_of = Some(day(2026, 1, 1));
    for form in forms().into_iter().chain([form_of_day]) {
        let files = exported(&form);
        let rules = content(&files, "rules.json");
        for kind in jiaozheng::records() {
            let file = kind.meta.schema_file();
            let (schema, mapping) = (content(&files, &file), Mapping::of(&rules, &file));
            for (place, rule) in &mapping.0 {
                assert!(schema.pointer(place).is_some(), "{rule} at {place}");
            }
            let validator = validator(&schema, form.draft);
            for document in documents(kind) {
                let refused: Vec<_> = validator.iter_errors(&document).collect();
                let mut found = Vec::new();
                errors(refused.iter(), &mut found);
                for (_, location) in &found {
                    assert!(!mapping.rules(location).is_empty(), "{location}");
                }
                told(kind, &document, &mapping, &found);
            }
        }
    }
}

/// Each finding that the schema can say is among what the errors around its place lead to.
fn told(kind: &RecordKind, document: &Value, mapping: &Mapping, found: &[(String, String)]) {
    let report = (kind.check)(document.to_string().as_bytes(), &Context::new()).report;
    for finding in report.findings() {
        let rule = finding.rule;
        if matches!(rule.in_schema, InSchema::Beyond) {
            continue;
        }
        let pointer = finding.pointer.to_string();
        let around = found.iter().filter(|(instance, _)| pointer.starts_with(instance.as_str()));
        let told = around.flat_map(|(_, location)| mapping.rules(location));
        assert!(
            told.into_iter().any(|told| told == rule.id),
            "{} at {pointer}: {found:?}",
            rule.id
        );
    }
}

#[test]
fn every_file_is_as_its_schema_says() {
    let of_a_day = forms().into_iter().map(|form| form.as_of(day(2016, 1, 1)));
    for form in forms().into_iter().chain(of_a_day) {
        let form = form.base_url("https://schemas.example.cn/jiaozheng".parse().unwrap());
        let files = exported(&form);
        let mut checked = 0;
        for file in files.iter().filter(|file| !file.path.ends_with(".schema.json")) {
            let name = match file.path.split_once('/') {
                Some((folder, _)) => folder.to_owned(),
                None => file.path.trim_end_matches(".json").to_lowercase(),
            };
            let meta = content(&files, &format!("meta/{name}.schema.json"));
            let validator = validator(&meta, form.draft);
            let errors: Vec<_> =
                validator.iter_errors(&json(&file.text)).map(|it| it.to_string()).collect();
            assert_eq!(errors, [""; 0], "{}", file.path);
            // And no file is as the schema of another: each of them can refuse.
            assert!(!validator.is_valid(&json("{\"anything\": 1}")), "{name}");
            checked += 1;
        }
        assert!(checked > 10);
    }
}

#[test]
fn a_base_address_is_that_of_every_schema() {
    let form = SchemaForm::new().base_url("https://schemas.example.cn/jz/".parse().unwrap());
    let files = exported(&form);
    for file in files.iter().filter(|file| file.path.ends_with(".schema.json")) {
        assert_eq!(json(&file.text)["$id"], format!("https://schemas.example.cn/jz/{}", file.path));
    }
    for entry in content(&files, "catalog.json")["schemas"].as_array().unwrap() {
        let path =
            entry["url"].as_str().unwrap().strip_prefix("https://schemas.example.cn/jz/").unwrap();
        assert!(files.iter().any(|file| file.path == path), "{path}");
    }
}

fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        write!(digits, "{byte:02x}").expect("a String takes everything");
    }
    digits
}

#[test]
fn the_manifest_lists_every_file_with_its_hash() {
    for form in forms() {
        let files = exported(&form);
        let (manifest, others) = files.split_last().unwrap();
        assert_eq!(manifest.path, MANIFEST);
        let manifest = json(&manifest.text);
        let listed = manifest["files"].as_array().unwrap();
        assert_eq!(listed.len(), others.len());
        for (entry, file) in listed.iter().zip(others) {
            assert_eq!(entry["path"], file.path);
            assert_eq!(entry["bytes"], file.text.len());
            assert_eq!(entry["sha256"], sha256(file.text.as_bytes()));
        }
        let paths: BTreeSet<_> = files.iter().map(|file| &file.path).collect();
        assert_eq!(paths.len(), files.len(), "a path twice");
    }
}

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

fn found_in(folder: &Path, prefix: &str, paths: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            found_in(&entry.path(), &format!("{path}/"), paths);
        } else {
            paths.insert(path);
        }
    }
}

/// A value in one order: that of members, rows and places is the program's, which this test does not
/// share.
fn in_order(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<_> = items.into_iter().map(in_order).collect();
            items.sort_by_cached_key(Value::to_string);
            items.into()
        }
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, in_order(value))).collect()
        }
        value => value,
    }
}

#[test]
fn what_is_checked_in_is_what_is_exported_and_no_more() {
    let files = exported(&SchemaForm::new());
    let mut there = BTreeSet::new();
    found_in(&schemas(), "", &mut there);
    there.retain(|path| !path.starts_with("released/")); // those of earlier versions stay as they were
    let expected: BTreeSet<_> = files.iter().map(|file| file.path.clone()).collect();
    assert_eq!(there, expected, "run: cargo dev generate, and delete what is no longer generated");
    let read = |path: &str| fs::read_to_string(schemas().join(path)).unwrap();
    for file in files.iter().filter(|file| file.path != MANIFEST) {
        let published = in_order(json(&read(&file.path)));
        assert!(published == in_order(json(&file.text)), "{}: run: cargo dev generate", file.path);
    }
    for entry in json(&read(MANIFEST))["files"].as_array().unwrap() {
        let text = read(entry["path"].as_str().unwrap());
        assert_eq!(entry["sha256"], sha256(text.as_bytes()), "{}", entry["path"]);
    }
}

/// Rows of a dictionary by pointer.
fn rows(dictionary: &Value) -> BTreeMap<String, Vec<&Value>> {
    let mut rows = BTreeMap::<_, Vec<_>>::new();
    for row in dictionary["fields"].as_array().unwrap() {
        rows.entry(row["pointer"].as_str().unwrap().to_owned()).or_default().push(row);
    }
    rows
}

/// `/history/3/on` as `/history/*/on`.
fn of_any_item(place: &str) -> String {
    let segment =
        |it: &str| if it.parse::<usize>().is_ok() { "*".to_owned() } else { it.to_owned() };
    place.split('/').map(segment).collect::<Vec<_>>().join("/")
}

#[test]
fn the_dictionary_has_a_row_for_every_field() {
    let files = exported(&SchemaForm::new());
    for kind in jiaozheng::records() {
        let dictionary =
            content(&files, &format!("dictionary/{}.json", kind.meta.versioned_name()));
        let rows = rows(&dictionary);
        for seed in 0..100 {
            let document = sample(kind, seed);
            for place in places(&document) {
                if place.is_empty() || place.starts_with("/extensions/") {
                    continue;
                }
                let own =
                    rows.get(&of_any_item(&place)).unwrap_or_else(|| panic!("no row for {place}"));
                let value = document.pointer(&place).unwrap();
                assert!(own.iter().any(|row| is_so(row, value)), "{place}: {own:?}");
            }
        }
        for row in dictionary["fields"].as_array().unwrap() {
            assert!(!row["label_zh"].as_str().unwrap().is_ascii(), "{row}");
            let personal = ["/name", "/number"]
                .iter()
                .any(|end| row["pointer"].as_str().unwrap().ends_with(end));
            assert!(!personal || row["sensitivity"] != "public", "{row}");
        }
    }
}

/// Whether a value can be what a row says: type, length, code list.
fn is_so(row: &Value, value: &Value) -> bool {
    let length = match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(items) => Some(items.len()),
        _ => None,
    };
    let within = length.is_none_or(|length| {
        let bound = |name: &str| row[name].as_u64().and_then(|it| usize::try_from(it).ok());
        (bound("min_length").unwrap_or(0)..=bound("max_length").unwrap_or(usize::MAX))
            .contains(&length)
    });
    let known = row["code_list"].as_str().is_none_or(|name| {
        let list = jiaozheng::code_lists().find(|list| list.name == name).expect("a list");
        (list.codes)().iter().any(|code| *value == code.code)
    });
    let typed = match row["type"].as_str().unwrap() {
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        _ => value.is_object(),
    };
    typed && within && known
}

#[test]
fn examples_of_the_dictionary_are_well_formed() {
    let files = exported(&SchemaForm::new());
    for kind in jiaozheng::records() {
        let dictionary =
            content(&files, &format!("dictionary/{}.json", kind.meta.versioned_name()));
        let mut seen = 0;
        for row in dictionary["fields"].as_array().unwrap() {
            let (Some(name), Some(example)) = (row["definition"].as_str(), row.get("example"))
            else {
                continue;
            };
            let mut schema = (kind.schema)().as_value().clone();
            schema = serde_json::json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"].take() });
            assert!(validator(&schema, Draft::Draft202012).is_valid(example), "{row}");
            seen += 1;
        }
        assert!(seen > 10, "{seen}");
    }
}

/// A code list of a schema and the file of that name have the same codes.
#[test]
fn code_lists_are_those_of_the_schemas() {
    let files = exported(&SchemaForm::new());
    for kind in jiaozheng::records() {
        let mut seen = 0;
        for definition in (kind.schema)().as_value()["$defs"].as_object().unwrap().values() {
            let Some(codes) = definition.get("enum") else { continue };
            let name = definition["$comment"].as_str().expect("the name of the list");
            let list = content(&files, &format!("codes/{name}.json"));
            let of_file: Vec<_> =
                list["codes"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
            assert_eq!(codes.as_array().unwrap().iter().collect::<Vec<_>>(), of_file, "{name}");
            seen += 1;
        }
        assert!(seen > 0, "{kind:?} has no code list");
    }
}
