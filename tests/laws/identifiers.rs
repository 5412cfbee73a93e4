//! The vectors that others made, the rulings where libraries disagree, and the calendar's.

use std::collections::BTreeSet;

use jiaozheng::core::code::division::{self, Standing};
use jiaozheng::core::id::IDENTIFIERS;
use jiaozheng::core::{Calendar, LocalDate, ValueKind, day};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const VECTORS: &str = include_str!("../conformance/identifiers.json");
const DISAGREEMENTS: &str = include_str!("../conformance/disagreements.json");
const WORKDAYS: &str = include_str!("../conformance/workdays.json");

/// The day on which the vectors were made.
const TODAY: LocalDate = day(2026, 11, 23);

#[test]
fn identifiers_are_judged_as_the_vectors_say() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    for vector in &vectors {
        is_judged(vector, "warnings");
    }
    let kinds: BTreeSet<_> = vectors.iter().map(|vector| vector["kind"].as_str()).collect();
    assert_eq!(kinds.len(), 16, "{kinds:?}");
    assert!(vectors.len() > 690, "{} vectors", vectors.len());
}

/// Where libraries or pages disagree, somebody decided; each decision says why.
#[test]
fn identifiers_are_judged_as_was_decided() {
    let decided: Value = serde_json::from_str(DISAGREEMENTS).unwrap();
    let cases = decided["values"].as_array().unwrap();
    for case in cases {
        assert!(!case["topic"].as_str().unwrap().is_empty(), "{case}");
        assert!(!case["why"].as_str().unwrap().is_empty(), "{case}");
        is_judged(case, "notices");
    }
    assert!(cases.len() > 170, "{} cases", cases.len());
}

#[test]
fn divisions_stand_as_was_decided() {
    let decided: Value = serde_json::from_str(DISAGREEMENTS).unwrap();
    for case in decided["divisions"].as_array().unwrap() {
        let on = LocalDate::parse(case["on"].as_str().unwrap()).unwrap();
        let in_force = match division::standing(case["code"].as_str().unwrap(), on) {
            Some(Standing::InForce) => Some(true),
            Some(Standing::Unclear) => None,
            Some(Standing::Future | Standing::Abolished) | None => Some(false),
        };
        assert_eq!(in_force, case["in_force"].as_bool(), "{case}");
    }
}

#[test]
fn days_off_are_those_that_were_decided() {
    let decided: Value = serde_json::from_str(DISAGREEMENTS).unwrap();
    for case in decided["days"].as_array().unwrap() {
        let day = LocalDate::parse(case["day"].as_str().unwrap()).unwrap();
        let works = Calendar::statutory().is_working_day(day);
        assert_eq!(works, case["works"].as_bool(), "{case}");
    }
}

/// A text is judged as a case says, its notices under this name.
fn is_judged(case: &Value, notices: &str) {
    let name = case["kind"].as_str().unwrap();
    let kind = IDENTIFIERS.iter().find(|kind| kind.name() == name);
    let kind = kind.unwrap_or_else(|| panic!("{name} has no type"));
    let input = case["input"].as_str().unwrap();
    let verdict = (kind.check)(input, Some(TODAY)).map_err(last);
    if !case["valid"].as_bool().unwrap() {
        assert_eq!(verdict, Err(case["reason"].as_str().unwrap()), "{case}");
        return;
    }
    assert_eq!(verdict, Ok(()), "{case}");
    let told: Vec<_> = (kind.noticed)(input).into_iter().map(last).collect();
    let expected: Vec<_> = case[notices].as_array().into_iter().flatten().collect();
    assert_eq!(told, expected, "{case}");
    agrees(&Value::Object((kind.parts)(input)), &case["parsed"]);
}

/// The last segment of a rule: the reason.
fn last(rule: &jiaozheng::core::RuleInfo) -> &'static str {
    rule.id.rsplit_once('.').map_or(rule.id, |(_, reason)| reason)
}

/// Whatever the vectors say of the parts, the parts say.
fn agrees(parts: &Value, expected: &Value) {
    for (name, value) in expected.as_object().into_iter().flatten() {
        assert_eq!(parts.get(name).unwrap_or(&Value::Null), value, "{name}");
    }
}

#[test]
fn working_days_are_counted_as_the_vectors_say() {
    let vectors: Vec<Value> = serde_json::from_str(WORKDAYS).unwrap();
    let calendar = Calendar::statutory();
    for vector in &vectors {
        let date = |name: &str| LocalDate::parse(vector[name].as_str().unwrap()).unwrap();
        let days = u32::try_from(vector["working_days"].as_u64().unwrap()).unwrap();
        assert_eq!(calendar.add_working_days(date("from"), days), Some(date("expect")), "{vector}");
    }
    assert!(vectors.len() > 70);
}

/// Texts of the form, and what comes of them by one change or none.
fn nearly(kind: &ValueKind) -> impl Strategy<Value = String> + use<> {
    let form = kind.pattern.trim_start_matches('^').trim_end_matches('$');
    let form = string_regex(form).expect("a pattern");
    let other = string_regex("[0-9A-Zax０ 　\n号第〔〕许-]{0,2}").expect("a pattern");
    (form, any::<prop::sample::Index>(), other, any::<bool>(), any::<bool>()).prop_map(
        |(text, at, other, is_changed, is_inserted)| {
            let mut characters: Vec<_> = text.chars().collect();
            if is_changed {
                let at = at.index(characters.len());
                let end = at + usize::from(!is_inserted);
                characters.splice(at..end, other.chars());
            }
            characters.into_iter().collect()
        },
    )
}

/// What the code takes, the schema takes; what the schema takes, the code refuses only for what no
/// schema can say.
#[test]
fn identifiers_are_what_their_schemas_say() {
    for kind in IDENTIFIERS {
        let validator = form_of(kind);
        let mut runner = TestRunner::deterministic();
        let law = |text: String| {
            let accepted = validator.is_valid(&text.as_str().into());
            match (kind.check)(&text, None) {
                Ok(()) => prop_assert!(accepted, "{}: {text:?}", kind.id),
                Err(rule) => {
                    prop_assert!(!accepted || !rule.is_portable(), "{}: {text:?}", rule.id);
                }
            }
            Ok(())
        };
        runner.run(&nearly(kind), law).unwrap();
    }
}

fn form_of(kind: &ValueKind) -> Validator {
    let schema = json!({
        "minLength": kind.length.0, "maxLength": kind.length.1, "pattern": kind.pattern,
        "not": { "pattern": "[\\r\\n]" },
    });
    jsonschema::draft202012::new(&schema).unwrap()
}
