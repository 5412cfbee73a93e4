//! A piece of an input: whole records, in the bytes between which they stand.

use std::ops::Range;

use jiaozheng_core::Position;
use memchr::memchr_iter;

/// A piece of an input. Its bytes begin where those of the piece before end, so that places add up.
#[derive(Debug, PartialEq)]
pub(crate) struct Cut {
    pub(crate) text: Vec<u8>,
    pub(crate) split: Split,
    /// A record behind the text that was too large to be kept.
    pub(crate) passed: Option<Passed>,
    /// The input is broken behind the text.
    pub(crate) broken: bool,
}

/// Where the records of a piece stand.
#[derive(Debug, PartialEq)]
pub(crate) enum Split {
    /// Each line that is not blank is one.
    Lines,
    /// There.
    Elements(Vec<Range<usize>>),
}

/// A record that was not kept: its first byte, and the place behind it, seen from there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Passed {
    pub(crate) to: Position,
}

/// A record as it stands in a piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Record<'t> {
    /// Where its first byte stands, from the start of the piece.
    pub(crate) at: Position,
    /// The number of bytes in front of it.
    pub(crate) start: usize,
    /// Nothing where it is too large.
    pub(crate) json: &'t [u8],
    pub(crate) too_large: bool,
}

impl Cut {
    pub(super) const fn new(text: Vec<u8>, split: Split) -> Self {
        Self { text, split, passed: None, broken: false }
    }

    /// Shows every record, and says where the piece ends, from its start. What has more than `most`
    /// bytes is shown as too large.
    pub(crate) fn records<'t>(&'t self, most: usize, mut see: impl FnMut(Record<'t>)) -> Position {
        let text = &self.text;
        let show = |at, span: Range<usize>| {
            let start = span.start;
            let json = text.get(span).unwrap_or_default();
            let too_large = json.len() > most;
            // Nobody looks into what is too large, nor whether it is blank.
            if too_large || !json.iter().all(u8::is_ascii_whitespace) {
                see(Record { at, start, json: if too_large { &[] } else { json }, too_large });
            }
        };
        let end = match &self.split {
            Split::Lines => lines(text, show),
            Split::Elements(spans) => elements(text, spans, show),
        };
        let Some(Passed { to }) = self.passed else { return end };
        see(Record { at: end, start: text.len(), json: &[], too_large: true });
        then(end, to)
    }
}

/// Lines without their ends.
fn lines(text: &[u8], mut see: impl FnMut(Position, Range<usize>)) -> Position {
    let (mut line, mut start) = (1, 0);
    for end in memchr_iter(b'\n', text) {
        let has_return = end > start && text.get(end - 1) == Some(&b'\r');
        see(Position { line, column: 1 }, start..end - usize::from(has_return));
        (line, start) = (line + 1, end + 1);
    }
    let at = Position { line, column: 1 };
    see(at, start..text.len());
    at.after(text.get(start..).unwrap_or_default())
}

fn elements(
    text: &[u8],
    spans: &[Range<usize>],
    mut see: impl FnMut(Position, Range<usize>),
) -> Position {
    let (mut at, mut done) = (Position::START, 0);
    for span in spans {
        at = at.after(text.get(done..span.start).unwrap_or_default());
        done = span.start;
        see(at, span.clone());
    }
    at.after(text.get(done..).unwrap_or_default())
}

/// The place that is at `place` seen from `base`.
pub(crate) const fn then(base: Position, place: Position) -> Position {
    match place.line {
        1 => Position { line: base.line, column: base.column + place.column - 1 },
        line => Position { line: base.line + line - 1, column: place.column },
    }
}
