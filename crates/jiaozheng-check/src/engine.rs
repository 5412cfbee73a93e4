//! Reads, checks, reports.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use jiaozheng_core::code::CODES_EDITION;
use jiaozheng_core::record::{LARGEST, shape_rules, values_of};
use jiaozheng_core::{Context, Pointer, Position, RecordKind, Severity, Unjudged, locate};

use crate::input::{AllPieces, then};
use crate::keyed::{Keyed, Seen};
use crate::summary::Tally;
use crate::worker::{self, Checked, CheckedRecord};
use crate::{Baseline, Failure, Located, Report, Selection, Severities, Source, Summary, pool};

/// What a run is to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Run<'a> {
    /// By which law, on which day, with which profile and calendar.
    pub context: Context<'a>,
    /// Which rules are reported.
    pub selection: Selection,
    /// With which severities.
    pub severities: Severities,
    /// What an earlier report held, and this one need not.
    pub baseline: Option<Baseline>,
    /// How many records are checked at a time.
    pub jobs: NonZeroUsize,
    /// Most bytes of a record; what is larger is the finding `core.json.too_large`, and is not kept.
    pub max_record: usize,
    /// Name and version of the program, for the summary.
    pub tool: String,
    /// Which rules they are, for the summary.
    pub rules_edition: String,
    stop: Option<&'a AtomicBool>,
}

impl<'a> Run<'a> {
    /// Reports all rules, and works in the thread of the caller alone.
    pub fn new(context: Context<'a>) -> Self {
        Self {
            context,
            selection: Selection::default(),
            severities: Severities::default(),
            baseline: None,
            jobs: NonZeroUsize::MIN,
            max_record: LARGEST,
            tool: concat!("jiaozheng-check ", env!("CARGO_PKG_VERSION")).to_owned(),
            rules_edition: String::new(),
            stop: None,
        }
    }

    /// Reports some rules only.
    #[must_use]
    pub fn selection(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Reports some rules with other severities than their own.
    #[must_use]
    pub fn severities(mut self, severities: Severities) -> Self {
        self.severities = severities;
        self
    }

    /// Reports, and counts, only what an earlier report did not hold.
    #[must_use]
    pub fn baseline(mut self, baseline: Baseline) -> Self {
        self.baseline = Some(baseline);
        self
    }

    /// Checks so many records at a time, each in a thread of its own; one more thread reads. What
    /// comes out is the same.
    #[must_use]
    pub const fn jobs(mut self, jobs: NonZeroUsize) -> Self {
        self.jobs = jobs;
        self
    }

    /// Passes over records of more than so many bytes: at the most [`LARGEST`], which is what a
    /// record is read up to anywhere.
    #[must_use]
    pub fn max_record(mut self, bytes: usize) -> Self {
        self.max_record = bytes.min(LARGEST);
        self
    }

    /// Ends with [`Failure::Interrupted`] soon after this is set. What blocks in reading has to be
    /// ended by its reader.
    #[must_use]
    pub const fn stopped_by(mut self, stop: &'a AtomicBool) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Says who runs, by which rules.
    #[must_use]
    pub fn signed(mut self, tool: &str, rules_edition: &str) -> Self {
        tool.clone_into(&mut self.tool);
        rules_edition.clone_into(&mut self.rules_edition);
        self
    }

    fn is_stopped(&self) -> bool {
        self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed))
    }
}

/// Reads, checks, reports.
pub struct Engine<'a> {
    run: Run<'a>,
    keyed: Keyed<'a>,
}

impl<'a> Engine<'a> {
    /// An engine for one run.
    pub fn new(run: Run<'a>) -> Self {
        Self { run, keyed: Keyed::default() }
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
        self,
        sources: impl IntoIterator<Item = Source<'a>>,
        report: &mut Report<'_>,
    ) -> Result<Summary, Failure> {
        let Self { run, keyed } = self;
        let sources: Vec<_> = sources.into_iter().collect();
        let mut collector = Collector::new(&run, keyed, &sources, report);
        let kinds: Vec<_> = sources.iter().map(|source| source.kind).collect();
        let names = kinds.iter().map(|kind| kind.meta.name).collect();
        let check = |(piece, kind)| worker::check(piece, kind, &run, &names);
        let pieces = AllPieces::new(sources, run.max_record).map(|piece| {
            let piece = piece?;
            let kind: &RecordKind = kinds.get(piece.source).ok_or(Failure::NoRecord)?;
            Ok((piece, kind))
        });
        let result = pool::in_order(run.jobs, pieces, check, |checked| collector.piece(checked));
        collector.end(result)
    }
}

/// Takes what was checked, in the order of the input: everything that depends on what was before.
struct Collector<'a, 'r, 'w> {
    run: &'r Run<'a>,
    tally: Tally,
    keyed: Keyed<'a>,
    baseline: Option<Baseline>,
    names: Vec<String>,
    /// What the records of each source are.
    kinds: Vec<&'a RecordKind>,
    /// The place at which the next piece begins, and of which source.
    source: usize,
    at: Position,
    report: &'r mut Report<'w>,
}

impl<'a, 'r, 'w> Collector<'a, 'r, 'w> {
    fn new(
        run: &'r Run<'a>,
        mut keyed: Keyed<'a>,
        sources: &[Source<'a>],
        report: &'r mut Report<'w>,
    ) -> Self {
        keyed.expect(sources.iter().map(|source| source.kind.meta.name));
        Self {
            run,
            tally: Tally::default(),
            keyed,
            baseline: run.baseline.clone(),
            names: sources.iter().map(|source| source.name.clone()).collect(),
            kinds: sources.iter().map(|source| source.kind).collect(),
            source: 0,
            at: Position::START,
            report,
        }
    }

    fn piece(&mut self, piece: Checked) -> Result<(), Failure> {
        if self.run.is_stopped() {
            return Err(Failure::Interrupted);
        }
        let Checked { source, text, records, tally, end, broken } = piece;
        if source != self.source {
            (self.source, self.at) = (source, Position::START);
        }
        self.tally.merge(tally);
        for record in &records {
            self.record(record, &text)?;
        }
        self.at = then(self.at, end);
        if broken {
            let name = self.names.get(source).cloned().unwrap_or_default();
            return Err(Failure::Broken(name, self.at));
        }
        Ok(())
    }

    fn record(&mut self, record: &CheckedRecord, text: &[u8]) -> Result<(), Failure> {
        let Some(kind) = self.kinds.get(self.source).copied() else { return Ok(()) };
        let is_invalid = !record.places.is_empty() && self.findings(kind, record)?;
        let at = then(self.at, record.at);
        let place = |pointer: &Pointer| {
            let json = text.get(record.span.clone()).unwrap_or_default();
            let offset = locate(json, pointer).unwrap_or_default();
            at.after(json.get(..offset).unwrap_or(json))
        };
        let asked: Vec<_> =
            record.asked.iter().map(|place| place.map(|place| then(self.at, place))).collect();
        let outcome = &record.outcome;
        let seen = Seen { kind, file: self.source, outcome, asked: &asked, is_invalid };
        self.keyed.see(&seen, place);
        Ok(())
    }

    /// Reports what was found in a record; says whether an error was.
    fn findings(&mut self, kind: &RecordKind, record: &CheckedRecord) -> Result<bool, Failure> {
        let Self { run, tally, baseline, names, report, .. } = self;
        let file = names.get(self.source).map_or("", String::as_str);
        let outcome = &record.outcome;
        let (id, law_day) = (outcome.id, outcome.report.law_day());
        let mut worst = None;
        for (finding, place) in outcome.report.findings().iter().zip(&record.places) {
            let (at, pointer, rule) = (then(self.at, *place), &finding.pointer, finding.rule);
            let detail = finding.detail;
            let located = Located { file, at, kind, id, pointer, rule, detail, law_day };
            let reported = tell(&located, run, tally, baseline.as_mut(), report)?;
            worst = worst.max(reported);
        }
        let is_invalid = worst == Some(Severity::Error);
        tally.invalid += u64::from(is_invalid);
        Ok(is_invalid)
    }

    /// The rules on many records.
    fn many(&mut self) -> Result<(), Failure> {
        let keyed = std::mem::take(&mut self.keyed);
        let Self { run, tally, baseline, names, kinds, report, .. } = self;
        let judged = keyed.judge(names, |located| {
            let told = tell(located, run, tally, baseline.as_mut(), report)?;
            Ok::<_, Failure>(told == Some(Severity::Error))
        })?;
        tally.invalid += judged.invalid;
        for (rule, why, count) in judged.unjudged {
            if run.selection.has(rule) {
                tally.skip(rule, why, count);
            }
        }
        let (Some(file), Some(kind)) = (names.last(), kinds.last()) else {
            return Ok(());
        };
        for rule in judged.sums {
            let (pointer, at) = (&Pointer::root(), Position::START);
            let located =
                Located { file, at, kind, id: None, pointer, rule, detail: None, law_day: None };
            tell(&located, run, tally, baseline.as_mut(), report)?;
        }
        if judged.given_up {
            let rules = distinct(kinds).into_iter().flat_map(|kind| (kind.rules)());
            for rule in rules.filter(|rule| rule.scope == jiaozheng_core::Scope::Key) {
                tally.skip(rule, Unjudged::TOO_MANY_KEYS, 1);
            }
        }
        Ok(())
    }

    fn end(mut self, result: Result<(), Failure>) -> Result<Summary, Failure> {
        let result = result.and_then(|()| self.many());
        let result = match result {
            Ok(()) if self.tally.records == 0 => Err(Failure::NoRecord),
            // What the reader then says is but the consequence.
            Err(Failure::Unreadable(..)) if self.run.is_stopped() => Err(Failure::Interrupted),
            result => result,
        };
        let summary = self.summary(result.is_ok());
        match result {
            Err(Failure::Unwritable(error)) => return Err(Failure::Unwritable(error)),
            _ => self.report.end(&summary).map_err(Failure::Unwritable)?,
        }
        result.map(|()| summary)
    }

    fn summary(&self, complete: bool) -> Summary {
        let Run { context, selection, tool, rules_edition, .. } = self.run;
        let kinds = distinct(&self.kinds);
        let values = kinds.iter().flat_map(|kind| values_of(kind));
        let rules = kinds.iter().flat_map(|kind| (kind.rules)());
        let all: BTreeSet<_> = shape_rules()
            .chain(values)
            .chain(rules)
            .filter(|rule| selection.has(rule))
            .map(|rule| rule.id)
            .collect();
        Summary {
            rules_run: all.len(),
            rules_ignored: selection.ignored().collect(),
            severities_changed: self.run.severities.changed().collect(),
            in_baseline: self.baseline.as_ref().map(|_| self.tally.in_baseline),
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

/// Reports a finding, if it is to be reported; says with which severity.
fn tell(
    located: &Located<'_>,
    run: &Run<'_>,
    tally: &mut Tally,
    baseline: Option<&mut Baseline>,
    report: &mut Report<'_>,
) -> Result<Option<Severity>, Failure> {
    if !run.selection.has(located.rule) {
        return Ok(None);
    }
    if baseline.is_some_and(|baseline| baseline.take(located)) {
        tally.in_baseline += 1;
        return Ok(None);
    }
    let severity = run.severities.of(located.rule);
    tally.finding(severity);
    report.finding(located, severity).map_err(Failure::Unwritable)?;
    Ok(Some(severity))
}

/// The kinds of records that there are, in the order in which they first occur.
fn distinct<'a>(kinds: &[&'a RecordKind]) -> Vec<&'a RecordKind> {
    let mut distinct: Vec<&RecordKind> = Vec::new();
    for kind in kinds {
        if !distinct.iter().any(|known| known.meta == kind.meta) {
            distinct.push(kind);
        }
    }
    distinct
}
