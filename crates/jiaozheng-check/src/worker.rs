//! What is done to a piece by whoever is free: everything that needs no other piece.

use std::collections::BTreeSet;
use std::ops::Range;

use jiaozheng_core::record::too_large;
use jiaozheng_core::{Outcome, Position, RecordKind, locate};

use crate::Run;
use crate::input::{Piece, Record};
use crate::keyed::key_of;
use crate::summary::Tally;

/// A piece whose records were checked.
pub(crate) struct Checked {
    pub(crate) source: usize,
    /// Kept for the places of keys.
    pub(crate) text: Vec<u8>,
    pub(crate) records: Vec<CheckedRecord>,
    /// What can be counted without looking at other pieces.
    pub(crate) tally: Tally,
    /// Where the piece ends, from its start.
    pub(crate) end: Position,
    /// The input is broken there.
    pub(crate) broken: bool,
}

/// A record of a piece.
pub(crate) struct CheckedRecord {
    /// Where its first byte stands, from the start of the piece.
    pub(crate) at: Position,
    /// Which bytes of the text it is; none where it was too large.
    pub(crate) span: Range<usize>,
    pub(crate) outcome: Outcome,
    /// The places of its findings, from the start of the piece.
    pub(crate) places: Vec<Position>,
    /// The places of what it asks of other records, from the start of the piece; none where no record
    /// of the run could answer.
    pub(crate) asked: Vec<Option<Position>>,
}

/// Checks every record of a piece, in a run over records of these kinds.
pub(crate) fn check(
    piece: Piece,
    kind: &RecordKind,
    run: &Run<'_>,
    kinds: &BTreeSet<&'static str>,
) -> Checked {
    let Piece { source, cut } = piece;
    let (mut records, mut tally) = (Vec::new(), Tally::default());
    let end = cut.records(run.max_record, |record| {
        let Record { at, start, json, too_large: is_too_large } = record;
        let outcome = if is_too_large { too_large() } else { (kind.check)(json, &run.context) };
        tally.records += 1;
        for skipped in outcome.report.skipped() {
            if run.selection.has(skipped.rule) {
                tally.skip(skipped.rule, skipped.why, 1);
            }
        }
        let findings = outcome.report.findings().iter();
        let places = findings.map(|finding| place(&record, finding.offset.unwrap_or_default()));
        let (places, span) = (places.collect(), start..start + json.len());
        let asked = outcome.notes.asked.iter().map(|asked| {
            let question = asked.question;
            let found = || locate(json, &key_of(&question.info)).unwrap_or_default();
            question.is_answerable(kinds).then(|| place(&record, found()))
        });
        let asked = asked.collect();
        records.push(CheckedRecord { at, span, outcome, places, asked });
    });
    Checked { source, text: cut.text, records, tally, end, broken: cut.broken }
}

/// Where a byte of a record stands.
fn place(record: &Record<'_>, offset: usize) -> Position {
    record.at.after(record.json.get(..offset).unwrap_or(record.json))
}
