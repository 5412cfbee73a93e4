//! Law 7: whatever the bytes, there is an answer; what is no record is never taken for one.

use jiaozheng::core::RecordKind;
use jiaozheng::core::record::LARGEST;

use crate::support::{context, profile, sample};

fn rules(kind: &RecordKind, bytes: &[u8]) -> Vec<&'static str> {
    let profile = profile();
    let outcome = (kind.check)(bytes, &context(&profile));
    assert!(!(kind.parses)(bytes), "{kind:?} takes it for a record");
    outcome.report.findings().iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn every_kind_of_record_refuses_what_means_harm() {
    let deep = "[".repeat(100_000);
    let large = vec![b' '; LARGEST + 1];
    let cases: [(&[u8], &str); 12] = [
        (b"", "core.json.syntax"),
        (b"\0", "core.json.syntax"),
        (b"{", "core.json.syntax"),
        (b"{}{}", "core.json.syntax"),
        (b"\xff\xfe{\0}\0", "core.json.encoding"),
        (b"\"\\ud800\"", "core.json.encoding"),
        (b"{\"\\udc00\":1}", "core.json.encoding"),
        (b"{\"id\":1,\"id\":2}", "core.json.duplicate_key"),
        (b"NaN", "core.json.syntax"),
        (b"[]", "core.shape.type"),
        (deep.as_bytes(), "core.json.too_deep"),
        (&large, "core.json.too_large"),
    ];
    for kind in jiaozheng::records() {
        for (bytes, rule) in cases {
            let found = rules(kind, bytes);
            let shown = String::from_utf8_lossy(bytes.get(..20).unwrap_or(bytes)).into_owned();
            assert!(found.contains(&rule), "{kind:?} {shown:?}: {found:?}");
        }
    }
}

#[test]
fn every_field_of_every_record_survives_what_means_harm() {
    let digits = "9".repeat(100_000);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("\"{}\"", "长".repeat(100_000));
    for kind in jiaozheng::records() {
        let document = sample(kind, 5);
        for name in document.as_object().unwrap().keys() {
            for harm in [&digits, &format!("-{digits}"), &format!("1e{digits}"), &deep, &long] {
                let mut other = document.clone();
                other.as_object_mut().unwrap().remove(name);
                let rest = other.to_string();
                let json = format!("{{\"{name}\":{harm},{}", rest.trim_start_matches('{'));
                assert_ne!(rules(kind, json.as_bytes()), [""; 0], "{kind:?} {name}");
            }
        }
    }
}
