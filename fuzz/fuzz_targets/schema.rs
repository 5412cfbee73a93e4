//! Schema and code refuse the same documents, but for what no schema can say: the schema as published
//! is judged by an engine that others wrote.

#![no_main]

use std::sync::OnceLock;

use jiaozheng::core::rule::InSchema;
use jiaozheng::core::{Context, RecordKind, Severity};
use jiaozheng_fuzz::{Case, profile};
use jsonschema::Validator;
use libfuzzer_sys::fuzz_target;

/// Each kind with its schema, built once.
fn kinds() -> &'static [(&'static RecordKind, Validator)] {
    static KINDS: OnceLock<Vec<(&'static RecordKind, Validator)>> = OnceLock::new();
    KINDS.get_or_init(|| {
        let validator = |kind: &RecordKind| {
            jsonschema::draft202012::options()
                .should_validate_formats(true)
                .build((kind.schema)().as_value())
                .expect("the schema is a schema")
        };
        jiaozheng::records().map(|kind| (kind, validator(kind))).collect()
    })
}

fuzz_target!(|case: Case| {
    for (kind, validator) in kinds() {
        let document = case.document(kind, profile());
        let outcome = (kind.check)(document.to_string().as_bytes(), &Context::new());
        let rules = outcome.report.findings().iter().map(|finding| finding.rule);
        let sayable: Vec<_> = rules
            .clone()
            .filter(|rule| !matches!(rule.in_schema, InSchema::Beyond))
            .map(|rule| rule.id)
            .collect();
        if validator.is_valid(&document) {
            assert!(sayable.is_empty(), "the schema accepts what it could refuse: {sayable:?}");
        } else {
            // Of what no schema can say in full, a pattern may still refuse a part: 31 February.
            let is_form = |rule: &jiaozheng::core::RuleInfo| {
                rule.id.starts_with("core.") && rule.severity == Severity::Error
            };
            let explained = !sayable.is_empty() || rules.clone().any(is_form);
            assert!(explained, "the schema refuses what the code accepts");
        }
    }
});
