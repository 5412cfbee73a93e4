//! Cases of values: for each kind a good one, one for each reason, one for each notice.

use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::value::ValueKind;
use jiaozheng::core::{RuleInfo, VALUES};
use serde_json::{Value, json};

/// The file.
pub(super) fn text() -> String {
    let lines: Vec<_> = VALUES.iter().flat_map(of_kind).map(|case| case.to_string()).collect();
    format!(
        "{{\n  \"context\": {{ \"today\": \"{GOOD_FROM}\" }},\n  \"cases\": [\n    {}\n  ]\n}}\n",
        lines.join(",\n    ")
    )
}

fn of_kind(kind: &'static ValueKind) -> Vec<Value> {
    let texts = std::iter::once(&kind.example).chain(kind.broken).chain(kind.remarkable);
    texts.map(|text| case(kind, text)).collect()
}

fn case(kind: &'static ValueKind, text: &str) -> Value {
    let findings = match (kind.check)(text, Some(GOOD_FROM)) {
        Err(reason) => vec![reason],
        Ok(()) => (kind.noticed)(text),
    };
    let shown = |rule: &RuleInfo| json!({ "rule": rule.id, "severity": rule.severity.name() });
    let findings: Vec<_> = findings.into_iter().map(shown).collect();
    json!({ "kind": kind.id, "value": text, "findings": findings })
}
