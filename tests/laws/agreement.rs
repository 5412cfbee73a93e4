//! Law 4: schema and code refuse the same documents, but for what no schema can say; and the typed
//! path refuses what the full report finds.

use std::sync::OnceLock;

use jiaozheng::core::rule::{InSchema, RuleInfo};
use jiaozheng::core::{Context, RecordKind, RecordMeta};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{broken, places, sample, spoiled};

/// The schema of a kind, as somebody else reads it; built once.
fn validator(kind: &RecordKind) -> &'static Validator {
    static ALL: OnceLock<Vec<(RecordMeta, Validator)>> = OnceLock::new();
    let build = |kind: &RecordKind| {
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build((kind.schema)().as_value());
        (kind.meta, validator.expect("the schema is a schema"))
    };
    let all = ALL.get_or_init(|| jiaozheng::records().map(build).collect());
    let own = all.iter().find(|(meta, _)| *meta == kind.meta);
    &own.expect("a kind of the registry").1
}

/// Errors of the full report. The day is not said: whatever lies in the future is no matter of shape.
fn errors(kind: &RecordKind, json: &str) -> Vec<&'static RuleInfo> {
    let outcome = (kind.check)(json.as_bytes(), &Context::new());
    outcome.report.findings().iter().map(|finding| finding.rule).collect()
}

/// A rule on shape or on the form of a value.
fn is_form(rule: &RuleInfo) -> bool {
    rule.id.starts_with("core.") && rule.severity == jiaozheng::core::Severity::Error
}

fn agrees(kind: &RecordKind, validator: &Validator, document: &Value) -> Result<(), String> {
    let json = document.to_string();
    let errors = errors(kind, &json);
    let ids: Vec<_> = errors.iter().map(|rule| rule.id).collect();
    let said = |what: &str| Err(format!("{what}: {ids:?} in {json}"));

    let typed = (kind.parses)(json.as_bytes());
    if typed == errors.iter().any(|rule| is_form(rule)) {
        return said("typed path and report part");
    }
    let accepted = validator.is_valid(document);
    let sayable = |rule: &&RuleInfo| !matches!(rule.in_schema, InSchema::Beyond);
    if accepted && errors.iter().any(sayable) {
        return said("the schema accepts what it could refuse");
    }
    // Of what no schema can say in full, a pattern may still refuse a part: the 31st of a month.
    let explained = errors.iter().any(|rule| sayable(rule) || is_form(rule));
    if !accepted && !explained {
        return said("the schema refuses what the code accepts");
    }
    Ok(())
}

#[test]
fn on_good_broken_and_spoiled_documents() {
    for kind in jiaozheng::records() {
        let validator = validator(kind);
        for seed in 0..20 {
            let spoiled = spoiled(kind, seed).into_iter();
            let spoiled = spoiled.map(|it| serde_json::from_str(&it.json).expect("JSON"));
            let all = [sample(kind, seed)].into_iter().chain(broken(kind, seed)).chain(spoiled);
            for document in all {
                agrees(kind, validator, &document).unwrap();
            }
        }
    }
}

/// serde alone reads these, a schema does not.
#[test]
fn on_what_serde_reads_besides() {
    for kind in jiaozheng::records() {
        let validator = validator(kind);
        for seed in 0..8 {
            let good = sample(kind, seed);
            for place in places(&good) {
                for trap in traps(good.pointer(&place).expect("a place")) {
                    let mut document = good.clone();
                    *document.pointer_mut(&place).expect("a place") = trap;
                    agrees(kind, validator, &document).unwrap();
                    assert!(!(kind.parses)(document.to_string().as_bytes()), "{document}");
                }
            }
        }
    }
}

/// A list for an object, an object for a code, null for nothing.
fn traps(value: &Value) -> Vec<Value> {
    let own = match value {
        Value::Object(members) => json!(members.values().collect::<Vec<_>>()),
        Value::String(text) => json!({ text.as_str(): null }),
        Value::Number(_) | Value::Bool(_) | Value::Null => json!([value]),
        Value::Array(_) => json!({ "0": null }),
    };
    vec![own, Value::Null, json!({}), json!({ "$serde_json::private::Number": "1" })]
}

#[test]
fn whole_numbers_are_integers_however_they_are_written() {
    for kind in jiaozheng::records() {
        let validator = validator(kind);
        let good = sample(kind, 3);
        let numbers =
            places(&good).into_iter().filter(|at| good.pointer(at).is_some_and(Value::is_number));
        for place in numbers {
            let mut document = good.clone();
            let number = document.pointer_mut(&place).expect("a place");
            *number = json!(number.as_f64());
            assert!(
                (kind.parses)(document.to_string().as_bytes()) && validator.is_valid(&document)
            );
        }
    }
}

#[test]
fn a_name_given_twice_is_refused_wherever_it_stands() {
    for kind in jiaozheng::records() {
        let json = sample(kind, 4).to_string();
        for (at, _) in json.match_indices("{\"") {
            let (front, object) = json.split_at(at + 1);
            let Some(value) = first_member(object) else { continue };
            let twice = format!("{front}{value},{object}");
            assert!(!(kind.parses)(twice.as_bytes()), "{twice}");
            let ids: Vec<_> = errors(kind, &twice).iter().map(|rule| rule.id).collect();
            assert!(ids.contains(&"core.json.duplicate_key"), "{ids:?} in {twice}");
        }
    }
}

/// `"name":value` at the start of what an object holds.
fn first_member(object: &str) -> Option<String> {
    let wrapped = format!("{{{object}");
    let mut values = serde_json::Deserializer::from_str(&wrapped).into_iter::<Value>();
    let value = values.next()?.ok()?;
    let name = object.strip_prefix('"')?.split('"').next()?;
    Some(format!("{}:{}", json!(name), value.get(name)?))
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!({ "a:b": null })),
        Just(json!({ "a:b": ["甲", 1.0, true] })),
        Just(json!({ "a:b": [[]] })),
        Just(json!({ "a:b": 1.5 })),
        Just(json!({ "a:b": 9_007_199_254_740_992_i64 })),
        Just(json!({ "a:b": 9_007_199_254_740_991_i64 })),
        Just(json!({ "kind": "none" })),
        Just(json!({ "kind": "none", "number": "E00000000" })),
        Just(json!({ "kind": "passport", "country": "SWE", "number": "E00000000" })),
        Just(json!({ "kind": "passport", "country": "XXX", "number": "E00000000" })),
        Just(json!({ "kind": "resident_id", "number": "41260119900101709X" })),
        Just(json!({ "kind": "resident_id", "number": "412601199002297098" })),
        Just(json!({ "kind": ["none"] })),
        Just(json!(["none"])),
        (-10..400_i64).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0.1..20.0_f64).prop_map(|number| json!(number.trunc() + 0.5)),
        (0.1..20.0_f64).prop_map(|number| json!(number.trunc())),
        any::<f64>().prop_map(|number| json!(number)),
        "[ \u{3000}\u{85}\u{200b}\u{202e}\n张x]{0,4}".prop_map(Value::from),
        "[0-9]{5,11}|[0-9]{4}-(02-29|04-31|13-01|1-1)|0000-01-01".prop_map(Value::from),
        "(41|99)260119(9|９)00(101|230)709[Xx1]|0[bB]0e9a52-3f54-4b5e-9c0a-8d1f5a3f0c11"
            .prop_map(Value::from),
        "[GJL]411023201[89]0(5|2)(12|30)704[0-9X]".prop_map(Value::from),
        "(21|34|36|41|99)(41|99)[01][0-9]{5}".prop_map(Value::from),
        "\\PC{0,120}".prop_map(Value::from),
        "[甲\u{20000}]{90,210}".prop_map(Value::from),
        "primary|senior_secondary|six_three|five_four|other|refuse|agree|1|51"
            .prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// One value replaced by any other, or by one from elsewhere in the document.
    #[test]
    fn on_any_change(seed in 0..40_u64, at: prop::sample::Index, from: prop::sample::Index, value in any_value(), moved: bool) {
        for kind in jiaozheng::records() {
            let mut document = sample(kind, seed);
            let all = places(&document);
            let value = if moved { document.pointer(from.get::<String>(&all).as_str()).cloned().unwrap_or_default() } else { value.clone() };
            *document.pointer_mut(at.get::<String>(&all).as_str()).expect("a place") = value;
            prop_assert_eq!(agrees(kind, validator(kind), &document), Ok(()));
        }
    }

    /// A member added or taken away.
    #[test]
    fn on_more_and_less(seed in 0..40_u64, at: prop::sample::Index, name in "[a-z_]{1,12}|extensions|reason_note|roll_stays|opinion", value in any_value(), add: bool) {
        for kind in jiaozheng::records() {
            let mut document = sample(kind, seed);
            let objects: Vec<_> = places(&document).into_iter().filter(|at| document.pointer(at).is_some_and(Value::is_object)).collect();
            let object = document.pointer_mut(at.get::<String>(&objects).as_str()).and_then(Value::as_object_mut).expect("an object");
            if add {
                object.insert(name.clone(), value.clone());
            } else if let Some(own) = object.keys().nth(name.len() % object.len().max(1)).cloned() {
                object.remove(&own);
            }
            prop_assert_eq!(agrees(kind, validator(kind), &document), Ok(()));
        }
    }

    #[test]
    fn nothing_panics(bytes: Vec<u8>, text in "[\\[\\]{}\":,a-z0-9\\\\]{0,40}") {
        for kind in jiaozheng::records() {
            for json in [&bytes[..], text.as_bytes()] {
                let outcome = (kind.check)(json, &Context::new());
                prop_assert!(!outcome.report.is_acceptable());
            }
        }
    }
}
