//! The conformance cases: what any implementation, in any language, must find. Here they are run from
//! the files, as `docs/conformance.md` says.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not have")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiaozheng::core::rule::InSchema;
use jiaozheng::core::{Context, Lang, LocalDate, Profile, RecordKind, RuleInfo, Scope, VALUES};
use jiaozheng_check::{Engine, Format, Report, Run, Source};
use jsonschema::Validator;
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance");
    let file = fs::read_to_string(folder.join(path)).expect("a file of cases");
    serde_json::from_str(&file).expect("JSON")
}

fn corpus(kind: &RecordKind) -> Value {
    read(&format!("records/{}.json", kind.meta.versioned_name()))
}

fn items<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().expect(name)
}

fn date(value: &Value) -> Option<LocalDate> {
    value.as_str().map(|text| LocalDate::parse(text).expect("a date"))
}

/// The profile that a corpus was made with, setting by setting.
fn profile(settings: &Value) -> Profile {
    let chosen = settings.as_object().unwrap().iter();
    let lines: Vec<_> = chosen.map(|(name, value)| format!("{name} = {value}")).collect();
    let text = format!("name = \"conformance\"\n{}", lines.join("\n"));
    jiaozheng_check::profile::read(&text, &jiaozheng::settings()).unwrap()
}

/// What a case says of the context, or else the file.
fn context<'a>(corpus: &Value, case: &Value, profile: &'a Profile) -> Context<'a> {
    let of = |name: &str| {
        let own = case.get("context").and_then(|own| own.get(name));
        date(own.unwrap_or(&corpus["context"][name]))
    };
    let mut context = Context::new().profile(profile);
    (context.as_of, context.today) = (of("as_of"), of("today"));
    context
}

fn text(document: &Value) -> String {
    let json = document.get("json").and_then(Value::as_str);
    json.map_or_else(|| document["document"].to_string(), str::to_owned)
}

/// Findings and rules not judged, in the form of a case.
fn judge(documents: &[Value], context: Context<'_>) -> (Value, Value) {
    let texts: Vec<_> = documents.iter().map(text).collect();
    let sources = documents.iter().zip(&texts).enumerate().map(|(at, (document, text))| {
        let kind = jiaozheng::record(document["record"].as_str().unwrap()).expect("a record");
        Source::new(&at.to_string(), kind, Format::Ndjson, text.as_bytes())
    });
    let mut out = Vec::new();
    let mut report = Report::ndjson(&mut out, Lang::En);
    let summary = Engine::new(Run::new(context)).run(sources, &mut report).expect("it runs");
    drop(report);
    let lines = out.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let lines = lines.map(|line| serde_json::from_slice::<Value>(line).unwrap());
    let findings = lines.filter(|line| line["type"] == "finding").map(|it| {
        json!({
            "document": it["file"].as_str().unwrap().parse::<usize>().unwrap(),
            "rule": it["rule"],
            "severity": it["severity"],
            "path": it["path"],
        })
    });
    let findings = findings.collect();
    let skipped = summary.rules_skipped.iter();
    (findings, skipped.map(|it| json!({ "rule": it.rule, "reason": it.reason })).collect())
}

fn sorted(findings: &Value) -> Vec<String> {
    let mut all: Vec<_> = findings.as_array().into_iter().flatten().map(Value::to_string).collect();
    all.sort_unstable();
    all
}

#[test]
fn the_cases_are_found_as_they_say() {
    for kind in jiaozheng::records() {
        let corpus = corpus(kind);
        assert_eq!(corpus["record"], kind.meta.versioned_name());
        let profile = profile(&corpus["context"]["settings"]);
        for case in items(&corpus, "cases") {
            let documents = items(case, "documents");
            let (findings, skipped) = judge(documents, context(&corpus, case, &profile));
            // In the order of the members, which they lose where objects are sorted.
            assert_eq!(sorted(&findings), sorted(&case["findings"]), "{}", case["name"]);
            assert_eq!(skipped, case["skipped"], "{}", case["name"]);
        }
    }
}

fn validator(record: &Value) -> Validator {
    let kind = jiaozheng::record(record.as_str().unwrap()).expect("a record");
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build((kind.schema)().as_value()).unwrap()
}

#[test]
fn the_schema_says_of_a_document_what_the_case_says() {
    for kind in jiaozheng::records() {
        let corpus = corpus(kind);
        let documents = items(&corpus, "cases").iter().flat_map(|case| items(case, "documents"));
        let mut seen = BTreeSet::new();
        for document in documents.filter(|it| it.get("document").is_some()) {
            let valid = validator(&document["record"]).is_valid(&document["document"]);
            assert_eq!(valid, document["schema_valid"], "{document}");
            seen.insert(valid);
        }
        assert_eq!(seen.len(), 2, "documents that a schema takes and such as it refuses");
    }
}

fn breaks(case: &Value, rule: &RuleInfo) -> bool {
    let severity = rule.severity.name();
    items(case, "findings").iter().any(|it| it["rule"] == rule.id && it["severity"] == severity)
}

/// Whether a case says that it keeps a rule, and does.
fn keeps(case: &Value, rule: &RuleInfo) -> bool {
    let says = case["keeps"].as_array().is_some_and(|keeps| keeps.iter().any(|it| *it == rule.id));
    let skips = items(case, "skipped").iter().any(|it| it["rule"] == rule.id);
    says && !skips && items(case, "findings").is_empty()
}

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it() {
    for kind in jiaozheng::records() {
        let corpus = corpus(kind);
        let cases = items(&corpus, "cases");
        let rules = (kind.rules)();
        // What is said of all records together would need more of them than a case should hold.
        for rule in rules.iter().filter(|rule| rule.scope != Scope::Stream) {
            assert!(cases.iter().any(|case| breaks(case, rule)), "{} is never broken", rule.id);
            assert!(cases.iter().any(|case| keeps(case, rule)), "{} is never kept", rule.id);
        }
    }
}

#[test]
fn a_rule_that_is_not_in_force_is_not_broken() {
    for kind in jiaozheng::records() {
        let corpus = corpus(kind);
        let cases = items(&corpus, "cases");
        let dated = (kind.rules)().into_iter().filter(|rule| rule.in_force.from.is_some());
        for rule in dated {
            let is_outside = |case: &&Value| {
                let as_of = case.get("context").and_then(|own| date(&own["as_of"]));
                as_of.is_some_and(|day| !rule.in_force.contains(day))
                    && case["name"].as_str().unwrap().starts_with(&format!("breaks {},", rule.id))
            };
            let outside = cases.iter().find(is_outside).unwrap_or_else(|| panic!("{}", rule.id));
            assert!(!breaks(outside, rule), "{}", rule.id);
        }
    }
}

#[test]
fn every_rule_on_shape_is_broken_somewhere() {
    let all: Vec<_> = jiaozheng::records().map(corpus).collect();
    let cases = || all.iter().flat_map(|corpus| items(corpus, "cases"));
    for rule in jiaozheng::core::record::shape_rules() {
        // A record of over 16 MiB has no place in a file of cases.
        let is_there = cases().any(|case| breaks(case, rule));
        assert_eq!(is_there, rule.id != "core.json.too_large", "{}", rule.id);
    }
}

#[test]
fn values_are_judged_as_they_say() {
    let corpus = read("values.json");
    let today = date(&corpus["context"]["today"]);
    let mut broken = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for case in items(&corpus, "cases") {
        let kind = VALUES.iter().find(|kind| case["kind"] == kind.id).expect("a kind of value");
        let value = case["value"].as_str().unwrap();
        let rules = match (kind.check)(value, today) {
            Err(rule) => vec![rule],
            Ok(()) => (kind.noticed)(value),
        };
        let found = rules.iter().map(|it| json!({ "rule": it.id, "severity": it.severity.name() }));
        assert_eq!(found.collect::<Value>(), case["findings"], "{case}");
        broken.extend(rules.iter().map(|rule| rule.id));
        if rules.is_empty() {
            kept.insert(kind.id);
        }
    }
    let rules: BTreeSet<_> = jiaozheng::core::record::value_rules().map(|rule| rule.id).collect();
    assert_eq!(broken, rules);
    assert_eq!(kept, VALUES.iter().map(|kind| kind.id).collect());
}

/// A good value has the form of its schema, and what a schema can say, it says.
#[test]
fn values_have_the_form_that_a_schema_says() {
    let corpus = read("values.json");
    for case in items(&corpus, "cases") {
        let kind = VALUES.iter().find(|kind| case["kind"] == kind.id).expect("a kind of value");
        let (least, most) = kind.length;
        let schema = json!({ "pattern": kind.pattern, "minLength": least, "maxLength": most });
        let is_valid = jsonschema::draft202012::is_valid(&schema, &case["value"]);
        let sayable = items(case, "findings").iter().any(|finding| {
            let rule = jiaozheng::rule(finding["rule"].as_str().unwrap()).expect("a rule");
            !matches!(rule.in_schema, InSchema::Beyond)
        });
        // Of what no schema can say in full, a pattern may still refuse a part: a year.
        let is_broken = items(case, "findings").iter().any(|it| it["severity"] == "error");
        assert!(if is_valid { !sayable } else { is_broken }, "{case}");
    }
}

/// Files of records that are no longer there would go on to be run by others.
#[test]
fn there_is_one_file_a_record() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/records");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<PathBuf> = files.map(|path| path.file_name().unwrap().into()).collect();
    let name = |kind: &RecordKind| format!("{}.json", kind.meta.versioned_name()).into();
    assert_eq!(files, jiaozheng::records().map(name).collect());
}
