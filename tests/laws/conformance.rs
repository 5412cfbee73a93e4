//! The conformance cases: what any implementation, in any language, must find.

use std::fs;
use std::path::Path;

use jiaozheng::core::{Context, LocalDate};
use serde_json::Value;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/records")
}

#[test]
fn the_cases_are_found_as_they_say() {
    for kind in jiaozheng::records() {
        let path = folder().join(format!("{}.json", kind.meta.versioned_name()));
        let file = fs::read_to_string(&path).expect("a file of cases for every record");
        let corpus: Value = serde_json::from_str(&file).unwrap();
        assert_eq!(corpus["record"], kind.meta.versioned_name());
        let today = LocalDate::parse(corpus["today"].as_str().unwrap()).unwrap();
        let profile = chosen(&corpus["settings"]);
        let context = Context::new().today(today).profile(&profile);
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build((kind.schema)().as_value())
            .unwrap();
        for case in corpus["cases"].as_array().unwrap() {
            let json =
                case["json"].as_str().map_or_else(|| case["document"].to_string(), str::to_owned);
            let report = (kind.check)(json.as_bytes(), &context).report;
            let found: Vec<_> = report
                .findings()
                .iter()
                .map(|it| serde_json::json!({ "rule": it.rule.id, "path": it.pointer.to_string() }))
                .collect();
            assert_eq!(Value::from(found), case["findings"], "{}", case["name"]);
            assert_eq!(report.is_acceptable(), case["acceptable"], "{}", case["name"]);
            if let Some(document) = case.get("document") {
                assert_eq!(validator.is_valid(document), case["schema_valid"], "{}", case["name"]);
            }
        }
    }
}

/// The profile that a corpus was made with, setting by setting.
fn chosen(settings: &Value) -> jiaozheng::core::Profile {
    let chosen = settings.as_object().unwrap().iter();
    let lines: Vec<_> = chosen.map(|(name, value)| format!("{name} = {value}")).collect();
    let text = format!("name = \"conformance\"\n{}", lines.join("\n"));
    jiaozheng_check::profile::read(&text, &jiaozheng::settings()).unwrap()
}

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it() {
    for kind in jiaozheng::records() {
        let path = folder().join(format!("{}.json", kind.meta.versioned_name()));
        let corpus: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let cases = corpus["cases"].as_array().unwrap();
        let breaks = |case: &Value, id: &str| {
            case["findings"].as_array().unwrap().iter().any(|finding| finding["rule"] == id)
        };
        let single =
            (kind.rules)().into_iter().filter(|it| it.scope == jiaozheng::core::Scope::Record);
        for rule in single {
            assert!(cases.iter().any(|case| breaks(case, rule.id)), "{} is never broken", rule.id);
            let kept = |case: &&Value| case["findings"].as_array().is_some_and(Vec::is_empty);
            assert!(cases.iter().any(|case| kept(&case)), "{} is never kept", rule.id);
        }
    }
}
