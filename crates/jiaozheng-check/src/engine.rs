//! Reads, checks, reports.

use std::collections::BTreeSet;

use jiaozheng_core::code::CODES_EDITION;
use jiaozheng_core::record::{shape_rules, too_large, values_of};
use jiaozheng_core::{Context, Outcome, Pointer, Position, RecordKind, Severity, Unjudged, locate};

use crate::input::Record;
use crate::keyed::Keyed;
use crate::summary::Tally;
use crate::{Failure, Located, Report, Selection, Source, Summary};

/// What a run is to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Run<'a> {
    /// By which law, on which day, with which profile and calendar.
    pub context: Context<'a>,
    /// Which rules are reported.
    pub selection: Selection,
    /// Name and version of the program, for the summary.
    pub tool: String,
    /// Which rules they are, for the summary.
    pub rules_edition: String,
}

impl<'a> Run<'a> {
    /// Reports all rules.
    pub fn new(context: Context<'a>) -> Self {
        let tool = concat!("jiaozheng-check ", env!("CARGO_PKG_VERSION")).to_owned();
        Self { context, selection: Selection::default(), tool, rules_edition: String::new() }
    }

    /// Reports some rules only.
    #[must_use]
    pub fn selection(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Says who runs, by which rules.
    #[must_use]
    pub fn signed(mut self, tool: &str, rules_edition: &str) -> Self {
        tool.clone_into(&mut self.tool);
        rules_edition.clone_into(&mut self.rules_edition);
        self
    }
}

/// Reads, checks, reports.
pub struct Engine<'a> {
    run: Run<'a>,
    tally: Tally,
    keyed: Keyed<'a>,
    names: Vec<String>,
    kinds: Vec<&'a RecordKind>,
}

impl<'a> Engine<'a> {
    /// An engine for one run.
    pub fn new(run: Run<'a>) -> Self {
        let (tally, keyed) = (Tally::default(), Keyed::default());
        Self { run, tally, keyed, names: Vec::new(), kinds: Vec::new() }
    }

    /// Keeps so many keys at the most for the rules on many records; over that they are not judged.
    #[must_use]
    pub fn keeping_keys(mut self, most: usize) -> Self {
        self.keyed = Keyed::keeping(most);
        self
    }

    /// Checks all records of all sources, one after the other.
    ///
    /// # Errors
    ///
    /// Where a source cannot be read to its end, or the report not be written. What was found before
    /// has been reported, and the summary of the report says that it is not complete.
    pub fn run(
        mut self,
        sources: impl IntoIterator<Item = Source<'a>>,
        report: &mut Report<'_>,
    ) -> Result<Summary, Failure> {
        let sources: Vec<_> = sources.into_iter().collect();
        self.keyed.expect(sources.iter().map(|source| source.kind.meta.name));
        let result = sources.into_iter().try_for_each(|source| self.source(source, report));
        let result = result.and_then(|()| self.many(report));
        let result = match result {
            Ok(()) if self.tally.records == 0 => Err(Failure::NoRecord),
            result => result,
        };
        let summary = self.summary(result.is_ok());
        match result {
            Err(Failure::Unwritable(error)) => return Err(Failure::Unwritable(error)),
            _ => report.end(&summary).map_err(Failure::Unwritable)?,
        }
        result.map(|()| summary)
    }

    fn source(&mut self, source: Source<'a>, report: &mut Report<'_>) -> Result<(), Failure> {
        let kind = source.kind;
        if !self.kinds.iter().any(|own| own.meta == kind.meta) {
            self.kinds.push(kind);
        }
        self.names.push(source.name.clone());
        let mut records = source.records()?;
        while let Some(record) = records.next()? {
            self.record(kind, &record, report)?;
        }
        Ok(())
    }

    fn record(
        &mut self,
        kind: &'a RecordKind,
        record: &Record<'_>,
        report: &mut Report<'_>,
    ) -> Result<(), Failure> {
        let outcome = if record.too_large {
            too_large()
        } else {
            (kind.check)(record.json, &self.run.context)
        };
        self.tally.records += 1;
        for skipped in outcome.report.skipped() {
            if self.run.selection.has(skipped.rule) {
                self.tally.skip(skipped.rule, skipped.why);
            }
        }
        self.findings(kind, record, &outcome, report)?;
        let place = |pointer: &Pointer| {
            let offset = locate(record.json, pointer).unwrap_or_default();
            position(record, offset)
        };
        self.keyed.see(kind, self.names.len() - 1, &outcome, place);
        Ok(())
    }

    fn findings(
        &mut self,
        kind: &RecordKind,
        record: &Record<'_>,
        outcome: &Outcome,
        report: &mut Report<'_>,
    ) -> Result<(), Failure> {
        let mut is_invalid = false;
        for finding in outcome.report.findings() {
            let rule = finding.rule;
            if !self.run.selection.has(rule) {
                continue;
            }
            is_invalid |= rule.severity == Severity::Error;
            self.tally.finding(rule);
            let file = self.names.last().map_or("", String::as_str);
            let at = position(record, finding.offset.unwrap_or_default());
            let (id, pointer, detail) = (outcome.id, &finding.pointer, finding.detail);
            let law_day = outcome.report.law_day();
            let located = Located { file, at, kind, id, pointer, rule, detail, law_day };
            report.finding(&located).map_err(Failure::Unwritable)?;
        }
        self.tally.invalid += u64::from(is_invalid);
        Ok(())
    }

    /// The rules on many records.
    fn many(&mut self, report: &mut Report<'_>) -> Result<(), Failure> {
        let keyed = std::mem::take(&mut self.keyed);
        let (selection, tally) = (&self.run.selection, &mut self.tally);
        let judged = keyed.judge(&self.names, |located| {
            if !selection.has(located.rule) {
                return Ok(());
            }
            tally.finding(located.rule);
            report.finding(located)
        });
        let judged = judged.map_err(Failure::Unwritable)?;
        for (rule, why, count) in judged.unjudged {
            if self.run.selection.has(rule) {
                (0..count).for_each(|_| self.tally.skip(rule, why));
            }
        }
        let (Some(file), Some(kind)) = (self.names.last(), self.kinds.last()) else {
            return Ok(());
        };
        for rule in judged.sums.into_iter().filter(|rule| self.run.selection.has(rule)) {
            self.tally.finding(rule);
            let (pointer, at) = (&Pointer::root(), Position::START);
            let located =
                Located { file, at, kind, id: None, pointer, rule, detail: None, law_day: None };
            report.finding(&located).map_err(Failure::Unwritable)?;
        }
        if judged.given_up {
            let rules = self.kinds.iter().flat_map(|kind| (kind.rules)());
            for rule in rules.filter(|rule| rule.scope == jiaozheng_core::Scope::Key) {
                self.tally.skip(rule, Unjudged::TOO_MANY_KEYS);
            }
        }
        Ok(())
    }

    fn summary(&self, complete: bool) -> Summary {
        let Run { context, selection, tool, rules_edition } = &self.run;
        let rules = self.kinds.iter().flat_map(|kind| (kind.rules)());
        let values = self.kinds.iter().flat_map(|kind| values_of(kind));
        let all: BTreeSet<_> = shape_rules()
            .chain(values)
            .chain(rules)
            .filter(|rule| selection.has(rule))
            .map(|rule| rule.id)
            .collect();
        Summary {
            rules_run: all.len(),
            rules_ignored: selection.ignored().collect(),
            tool: tool.clone(),
            rules_edition: rules_edition.clone(),
            codes_edition: CODES_EDITION,
            calendar_to: context.calendar.covers().1,
            as_of: context.as_of,
            today: context.today,
            profile: context.profile.name().to_owned(),
            ..Summary::new(&self.tally, complete)
        }
    }
}

/// Where a byte of a record stands in the input.
fn position(record: &Record<'_>, offset: usize) -> Position {
    record.at.after(record.json.get(..offset).unwrap_or(record.json))
}
