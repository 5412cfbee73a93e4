//! Any input is checked to its end or says why not, in every form of report; and every report tells
//! the same: as many records and findings as its summary says.

#![no_main]

use jiaozheng::core::{Lang, RecordKind};
use jiaozheng_check::{Failure, Format, Summary};
use jiaozheng_fuzz::report;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: &[u8]| {
    for kind in jiaozheng::records() {
        for format in [Format::Ndjson, Format::Json] {
            agrees(kind, format, input);
        }
    }
});

fn agrees(kind: &RecordKind, format: Format, input: &[u8]) {
    let (ndjson, result) = report(kind, format, input, Lang::En, "ndjson");
    let lines: Vec<Value> =
        ndjson.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let (summary, findings) = lines.split_last().expect("a summary");
    assert_eq!(summary["type"], "summary");
    assert_eq!(summary["complete"], result.is_ok());
    assert!(findings.iter().all(|finding| finding["type"] == "finding"));
    for (severity, count) in [("error", "errors"), ("warning", "warnings")] {
        let of_it = findings.iter().filter(|finding| finding["severity"] == severity);
        assert_eq!(summary[count], of_it.count(), "{count}");
    }
    if let Some(records) = records(format, input, &result) {
        assert_eq!(summary["records"], records, "records");
    }
    assert!(summary["invalid"].as_u64() <= summary["records"].as_u64());
    match &result {
        Ok(own) => assert_eq!(*summary, serde_json::to_value(own).expect("JSON")),
        Err(failure) => drop(failure.to_string()),
    }

    let (json, _) = report(kind, format, input, Lang::En, "json");
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::as_slice), Some(findings));
    assert_eq!(json["summary"], *summary);

    let (concise, _) = report(kind, format, input, Lang::Zh, "concise");
    assert_eq!(concise.lines().count(), findings.len());
    let (_, human) = report(kind, format, input, Lang::Zh, "human");
    assert_eq!(human.is_ok(), result.is_ok());
}

/// How many records there are, counted otherwise: lines that are not blank, elements of a list.
fn records(format: Format, input: &[u8], result: &Result<Summary, Failure>) -> Option<usize> {
    if matches!(result, Err(Failure::Undecodable(_))) {
        return Some(0);
    }
    let text = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    match format {
        Format::Ndjson => {
            let lines = text.split(|byte| *byte == b'\n');
            Some(lines.filter(|line| !line.iter().all(u8::is_ascii_whitespace)).count())
        }
        _ => match serde_json::from_slice(text).ok()? {
            Value::Array(items) => Some(items.len()),
            _ => Some(1),
        },
    }
}
