//! How many findings there are of each rule, and nothing else.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

use jiaozheng_core::{Lang, RuleInfo, Severity};
use serde::Serialize;

use super::ndjson;
use crate::Summary;

/// What was counted so far.
#[derive(Default)]
pub(super) struct Statistics(BTreeMap<&'static str, (&'static RuleInfo, Severity, u64)>);

/// How statistics are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Table,
    Ndjson,
    Json,
}

#[derive(Serialize)]
struct Statistic {
    r#type: &'static str,
    rule: &'static str,
    severity: Severity,
    message: &'static str,
    count: u64,
}

#[derive(Serialize)]
struct Whole<'a> {
    statistics: &'a [Statistic],
    summary: &'a Summary,
    tool: &'a str,
}

impl Statistics {
    pub(super) fn finding(&mut self, rule: &'static RuleInfo, severity: Severity) {
        self.0.entry(rule.id).or_insert((rule, severity, 0)).2 += 1;
    }

    /// The most frequent first.
    fn sorted(&self, lang: Lang) -> Vec<Statistic> {
        let mut all: Vec<_> = self.0.values().collect();
        all.sort_by_key(|(rule, _, count)| (Reverse(*count), rule.id));
        let statistic = |(rule, severity, count): &(&'static RuleInfo, Severity, u64)| Statistic {
            r#type: "statistic",
            rule: rule.id,
            severity: *severity,
            message: rule.message.in_lang(lang),
            count: *count,
        };
        all.into_iter().map(statistic).collect()
    }

    pub(super) fn end(
        &self,
        out: &mut impl Write,
        summary: &Summary,
        shape: Shape,
        lang: Lang,
    ) -> io::Result<()> {
        let statistics = self.sorted(lang);
        match shape {
            Shape::Table => table(out, &statistics),
            Shape::Ndjson => {
                statistics.iter().try_for_each(|statistic| ndjson::line(out, statistic))?;
                ndjson::line(out, summary)
            }
            Shape::Json => {
                let (statistics, tool) = (&statistics[..], summary.tool.as_str());
                ndjson::line(out, &Whole { statistics, summary, tool })
            }
        }
    }
}

/// Aligned for people, and easy to take apart: no column but the last has blanks in it.
fn table(out: &mut impl Write, statistics: &[Statistic]) -> io::Result<()> {
    let digits = |statistic: &Statistic| statistic.count.to_string().len();
    let counts = statistics.iter().map(digits).max().unwrap_or_default();
    let ids = statistics.iter().map(|statistic| statistic.rule.len()).max().unwrap_or_default();
    for Statistic { rule, severity, message, count, .. } in statistics {
        writeln!(out, "{count:>counts$}  {:7}  {rule:ids$}  {message}", severity.name())?;
    }
    Ok(())
}
