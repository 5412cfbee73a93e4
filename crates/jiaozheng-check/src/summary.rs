//! What a run comes to.

use std::collections::BTreeMap;

use jiaozheng_core::{LocalDate, RuleInfo, Severity, Unjudged};
use serde::Serialize;

use crate::ChangedSeverity;

/// What a run comes to: the last line of every report.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Summary {
    pub(crate) r#type: &'static str,
    /// Whether the run came to its end.
    pub complete: bool,
    /// How many records were read.
    pub records: u64,
    /// How many of them have an error.
    pub invalid: u64,
    /// How many errors were found.
    pub errors: u64,
    /// How many warnings.
    pub warnings: u64,
    /// How many rules were judged, but for those that were ignored.
    pub rules_run: usize,
    /// Rules that some record left unjudged, and why.
    pub rules_skipped: Vec<SkippedRule>,
    /// Rules that were not to be reported.
    pub rules_ignored: Vec<&'static str>,
    /// Rules whose findings were reported with another severity than their own.
    pub severities_changed: Vec<ChangedSeverity>,
    /// How many findings were not reported, nor counted, since an earlier report held them; `None`
    /// where there was no such report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_baseline: Option<u64>,
    /// Program and version.
    pub tool: String,
    /// Which rules.
    pub rules_edition: String,
    /// Until when the code lists are known.
    pub codes_edition: LocalDate,
    /// The last day that the calendar knows.
    pub calendar_to: LocalDate,
    /// The day whose law was applied; that of each record where there is none.
    pub as_of: Option<LocalDate>,
    /// The day it was.
    pub today: Option<LocalDate>,
    /// The profile.
    pub profile: String,
}

/// A rule that was not judged, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SkippedRule {
    /// The rule.
    pub rule: &'static str,
    /// Why, as a stable word.
    pub reason: &'static str,
    /// How many records left it unjudged.
    pub count: u64,
    /// Why, in words.
    #[serde(skip)]
    pub why: Unjudged,
}

/// Counts while a run goes on.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) records: u64,
    pub(crate) invalid: u64,
    pub(crate) errors: u64,
    pub(crate) warnings: u64,
    pub(crate) in_baseline: u64,
    skipped: BTreeMap<(&'static str, &'static str), (Unjudged, u64)>,
}

impl Tally {
    /// Adds what was counted elsewhere.
    pub(crate) fn merge(&mut self, other: Self) {
        self.records += other.records;
        self.invalid += other.invalid;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.in_baseline += other.in_baseline;
        for (rule, (why, count)) in other.skipped {
            self.skipped.entry(rule).or_insert((why, 0)).1 += count;
        }
    }

    pub(crate) fn finding(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
    }

    pub(crate) fn skip(&mut self, rule: &'static RuleInfo, why: Unjudged, records: u64) {
        self.skipped.entry((rule.id, why.reason)).or_insert((why, 0)).1 += records;
    }

    pub(crate) fn rules_skipped(&self) -> Vec<SkippedRule> {
        let skipped = self.skipped.iter();
        skipped
            .map(|((rule, reason), (why, count))| SkippedRule {
                rule,
                reason,
                count: *count,
                why: *why,
            })
            .collect()
    }
}

impl Summary {
    pub(crate) fn new(tally: &Tally, complete: bool) -> Self {
        Self {
            r#type: "summary",
            complete,
            records: tally.records,
            invalid: tally.invalid,
            errors: tally.errors,
            warnings: tally.warnings,
            rules_run: 0,
            rules_skipped: tally.rules_skipped(),
            rules_ignored: Vec::new(),
            severities_changed: Vec::new(),
            in_baseline: None,
            tool: String::new(),
            rules_edition: String::new(),
            codes_edition: LocalDate::MIN,
            calendar_to: LocalDate::MIN,
            as_of: None,
            today: None,
            profile: String::new(),
        }
    }

    /// Whether something of this severity, or worse, was found.
    pub const fn has(&self, severity: Severity) -> bool {
        match severity {
            Severity::Error => self.errors > 0,
            Severity::Warning => self.errors + self.warnings > 0,
        }
    }
}
