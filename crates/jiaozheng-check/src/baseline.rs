//! What an earlier report held.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde_json::Deserializer;

use crate::Located;

/// The findings of an earlier report, not to be reported again.
///
/// Two findings are the same where rule, record, id and path are; where the earlier report had one
/// twice, a third is new.
///
/// ```
/// use jiaozheng_check::Baseline;
///
/// let report = r#"{"findings": [], "summary": {"type": "summary"}}"#;
/// assert!(Baseline::read(report.as_bytes()).is_ok());
/// assert!(Baseline::read(b"{}").is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline(HashMap<Known, u64>);

/// This is no report, or not the whole of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReport;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
struct Known {
    rule: String,
    record: String,
    id: Option<String>,
    path: String,
}

/// An object of a report: the one of JSON, or a line of NDJSON.
#[derive(Deserialize)]
struct Object {
    r#type: Option<String>,
    findings: Option<Vec<Known>>,
    summary: Option<serde::de::IgnoredAny>,
    rule: Option<String>,
    record: Option<String>,
    id: Option<String>,
    path: Option<String>,
}

impl Baseline {
    /// Reads a report in JSON or NDJSON.
    ///
    /// # Errors
    ///
    /// What is no report of findings, or ends before its summary.
    pub fn read(report: &[u8]) -> Result<Self, NoReport> {
        let mut baseline = Self::default();
        let mut has_summary = false;
        for object in Deserializer::from_slice(report).into_iter::<Object>() {
            match object.map_err(|_| NoReport)? {
                Object { findings: Some(findings), summary: Some(_), .. } => {
                    baseline.extend(findings);
                    has_summary = true;
                }
                Object { r#type: Some(it), .. } if it == "summary" => has_summary = true,
                Object {
                    r#type: Some(it),
                    rule: Some(rule),
                    record: Some(record),
                    id,
                    path: Some(path),
                    ..
                } if it == "finding" => {
                    baseline.extend([Known { rule, record, id, path }]);
                }
                _ => return Err(NoReport),
            }
        }
        if has_summary { Ok(baseline) } else { Err(NoReport) }
    }

    fn extend(&mut self, more: impl IntoIterator<Item = Known>) {
        for known in more {
            *self.0.entry(known).or_default() += 1;
        }
    }

    /// Whether a finding was there, once more than it was taken.
    pub(crate) fn take(&mut self, finding: &Located<'_>) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let known = Known {
            rule: finding.rule.id.to_owned(),
            record: finding.kind.meta.versioned_name(),
            id: finding.id.map(|id| id.to_string()),
            path: finding.pointer.to_string(),
        };
        match self.0.get_mut(&known) {
            Some(count @ 1..) => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}

impl fmt::Display for NoReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("不是完整的json或ndjson报告 (not a whole report in json or ndjson)")
    }
}

impl std::error::Error for NoReport {}

#[cfg(test)]
mod tests {
    use super::*;

    const FINDING: &str = r#"{"type":"finding","file":"a","line":1,"record":"r","id":"i","path":"/a","rule":"x.y","basis":[]}"#;
    const SUMMARY: &str = r#"{"type":"summary","complete":true}"#;

    #[test]
    fn both_machine_formats_are_read() {
        let lines = format!("{FINDING}\n{FINDING}\n{SUMMARY}\n");
        let whole = format!(
            "{{\"findings\":[{FINDING},\n{FINDING}],\"summary\":{SUMMARY},\"tool\":\"t\"}}"
        );
        let baseline = Baseline::read(lines.as_bytes()).unwrap();
        assert_eq!(baseline.0.values().copied().collect::<Vec<_>>(), [2]);
        assert_eq!(Baseline::read(whole.as_bytes()), Ok(baseline));
        assert_eq!(Baseline::read(SUMMARY.as_bytes()), Ok(Baseline::default()));
    }

    #[test]
    fn what_is_no_whole_report_is_refused() {
        let cut = format!("{FINDING}\n{}", &SUMMARY[..20]);
        let statistics =
            format!("{{\"type\":\"statistic\",\"rule\":\"x.y\",\"count\":1}}\n{SUMMARY}");
        let records = r#"{"id":"0","student":{}}"#;
        for wrong in ["", "x", "[]", "{}", FINDING, records, &cut, &statistics] {
            assert_eq!(Baseline::read(wrong.as_bytes()), Err(NoReport), "{wrong}");
        }
    }
}
