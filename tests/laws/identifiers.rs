//! The vectors that others made, and the calendar's.

use std::collections::BTreeSet;

use jiaozheng::core::id::IDENTIFIERS;
use jiaozheng::core::{Calendar, LocalDate, day};
use serde_json::Value;

const VECTORS: &str = include_str!("../conformance/identifiers.json");
const WORKDAYS: &str = include_str!("../conformance/workdays.json");

/// The day on which the vectors were made.
const TODAY: LocalDate = day(2026, 11, 23);

/// Kinds of the vectors that there is no type for yet.
const NOT_YET: [&str; 8] = [
    "org_code",
    "division_stat_code",
    "teacher_certificate",
    "document_number",
    "mobile_phone",
    "landline_phone",
    "postal_code",
    "school_licence",
];

#[test]
fn identifiers_are_judged_as_the_vectors_say() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for vector in &vectors {
        let name = vector["kind"].as_str().unwrap();
        let Some(kind) = IDENTIFIERS.iter().find(|kind| kind.name() == name) else {
            assert!(NOT_YET.contains(&name), "{name} has no type");
            continue;
        };
        seen.insert(name);
        count += 1;
        let input = vector["input"].as_str().unwrap();
        let verdict = (kind.check)(input, Some(TODAY)).map_err(last);
        if !vector["valid"].as_bool().unwrap() {
            assert_eq!(verdict, Err(vector["reason"].as_str().unwrap()), "{vector}");
            continue;
        }
        assert_eq!(verdict, Ok(()), "{vector}");
        let notices: Vec<_> = (kind.noticed)(input).into_iter().map(last).collect();
        let expected: Vec<_> = vector["warnings"].as_array().into_iter().flatten().collect();
        assert_eq!(notices, expected, "{vector}");
        agrees(&Value::Object((kind.parts)(input)), &vector["parsed"]);
    }
    assert_eq!(seen.len(), 8, "{seen:?}");
    assert!(count > 380, "{count} vectors");
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
