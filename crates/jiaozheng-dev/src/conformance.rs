//! The conformance cases: for each rule at least one record that breaks it, with what is found.

use std::collections::BTreeSet;

use jiaozheng::core::sample::{Draw, GOOD_FROM, spoil};
use jiaozheng::core::{Context, Profile, RecordKind};
use jiaozheng_schema::profile_view;
use serde_json::{Map, Value, json};

use crate::{Generated, Problem};

const FOLDER: &str = "tests/conformance/records";
const GOOD_CASES: u64 = 5;

/// A file for each kind, made with this profile.
pub(crate) fn generate(profile: &Profile) -> Result<Vec<Generated>, Problem> {
    jiaozheng::records().map(|kind| file(kind, profile)).collect()
}

fn file(kind: &RecordKind, profile: &Profile) -> Result<Generated, Problem> {
    let name = kind.meta.versioned_name();
    let validator = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build((kind.schema)().as_value())
        .map_err(|_| Problem(format!("the schema of {name} is no schema")))?;
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let mut cases: Vec<_> = documents(kind, profile)
        .into_iter()
        .map(|(name, document)| {
            let mut case = case(kind, &context, &name, &document.to_string());
            case.insert("schema_valid".into(), validator.is_valid(&document).into());
            case.insert("document".into(), document);
            case
        })
        .collect();
    cases.extend(texts(kind, profile).into_iter().map(|(name, json)| {
        let mut case = case(kind, &context, name, &json);
        case.insert("json".into(), json.into());
        case
    }));
    let corpus = json!({
        "record": name,
        "today": GOOD_FROM,
        "settings": settings(profile, kind),
        "cases": cases,
    });
    let text = serde_json::to_string_pretty(&corpus).unwrap_or_default() + "\n";
    Ok(Generated { path: format!("{FOLDER}/{name}.json"), text })
}

/// What is found in a document.
fn case(kind: &RecordKind, context: &Context<'_>, name: &str, json: &str) -> Map<String, Value> {
    let report = (kind.check)(json.as_bytes(), context).report;
    let findings: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| json!({ "rule": finding.rule.id, "path": finding.pointer }))
        .collect();
    Map::from_iter([
        ("name".to_owned(), name.into()),
        ("acceptable".to_owned(), report.is_acceptable().into()),
        ("findings".to_owned(), findings.into()),
    ])
}

fn documents(kind: &RecordKind, profile: &Profile) -> Vec<(String, Value)> {
    let read = |json: &str| serde_json::from_str::<Value>(json).unwrap_or_default();
    let good = (1..=GOOD_CASES)
        .map(|seed| (format!("good {seed}"), read(&(kind.sample)(&mut Draw::new(seed), profile))));
    let mut documents: Vec<_> = good.collect();
    let sample = documents.first().map(|(_, document)| document.clone()).unwrap_or_default();
    for (at, breaking) in (kind.breaking)().iter().enumerate() {
        let json = (kind.broken)(at, &mut Draw::new(1), profile);
        documents.push((format!("breaks {}", breaking.rule), read(&json)));
    }
    let mut seen = BTreeSet::new();
    for spoiled in spoil((kind.schema)(), &sample) {
        if seen.insert(spoiled.rule) {
            documents.push((
                format!("breaks {} at {}", spoiled.rule, spoiled.path),
                read(&spoiled.json),
            ));
        }
    }
    documents
}

/// What only a text can be: broken JSON, the same name twice, half a character.
fn texts(kind: &RecordKind, profile: &Profile) -> Vec<(&'static str, String)> {
    let good = (kind.sample)(&mut Draw::new(1), profile);
    let inside = good.strip_prefix('{').unwrap_or_default();
    let first = inside.split(',').next().unwrap_or_default();
    vec![
        ("breaks core.json.syntax", good.trim_end_matches('}').to_owned()),
        ("breaks core.json.duplicate_key", format!("{{{first},{inside}")),
        ("breaks core.json.encoding", good.replacen("\"name\":\"", "\"name\":\"\\ud83d", 1)),
        ("breaks core.json.too_deep", "[".repeat(129) + &"]".repeat(129)),
    ]
}

/// What differs from the defaults, so that no profile need be known.
fn settings(profile: &Profile, kind: &RecordKind) -> Map<String, Value> {
    let chosen = profile_view(profile, kind.settings).into_iter().filter_map(|setting| {
        let value = setting.chosen?;
        let value = serde_json::from_str(&value).unwrap_or(Value::String(value));
        Some((setting.name.to_owned(), value))
    });
    chosen.collect()
}
