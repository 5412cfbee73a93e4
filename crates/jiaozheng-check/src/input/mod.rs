//! Records out of files, one at a time.

mod array;
mod lines;

use std::fmt;
use std::io::{self, BufRead, Cursor, Read};

use jiaozheng_core::{Position, RecordKind};

use crate::Failure;
use array::Array;
use lines::Lines;

/// Most bytes of a record; what is larger is a finding, and is not kept.
pub(crate) const LARGEST: usize = 16 << 20;

/// How the records of an input are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A record a line.
    Ndjson,
    /// One record, or a list of them.
    Json,
}

impl Format {
    /// The format that the ending of a file name tells.
    ///
    /// ```
    /// use jiaozheng_check::Format;
    ///
    /// assert_eq!(Format::of("student.transfer.ndjson"), Some(Format::Ndjson));
    /// assert_eq!(Format::of("student.transfer.txt"), None);
    /// ```
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1 {
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// An input: its name, what its records are, and where they come from.
pub struct Source<'a> {
    pub(crate) name: String,
    pub(crate) kind: &'a RecordKind,
    format: Format,
    reader: Box<dyn Read + 'a>,
}

impl<'a> Source<'a> {
    /// An input.
    pub fn new(name: &str, kind: &'a RecordKind, format: Format, reader: impl Read + 'a) -> Self {
        Self { name: name.to_owned(), kind, format, reader: Box::new(reader) }
    }

    pub(crate) fn records(self) -> Result<Records<'a>, Failure> {
        let Self { name, format, mut reader, .. } = self;
        let mut start = [0; 4];
        let length = fill(&mut reader, &mut start)
            .map_err(|error| Failure::Unreadable(name.clone(), error))?;
        let start = start.get(..length).unwrap_or_default();
        if is_no_utf8(start) {
            return Err(Failure::Undecodable(name));
        }
        let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
        let whole = Cursor::new(start.to_vec()).chain(reader);
        let reader: Reader<'a> = Box::new(io::BufReader::with_capacity(1 << 16, whole));
        let inner = match format {
            Format::Ndjson => Inner::Lines(Lines::new(reader)),
            Format::Json => Inner::Array(Array::new(reader)),
        };
        Ok(Records { name, inner })
    }
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({}, {:?}, {:?})", self.name, self.kind, self.format)
    }
}

/// Reads until the buffer is full or the input ends.
fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

/// UTF-16 and UTF-32, by their marks or by the zero bytes that stand between ASCII characters.
fn is_no_utf8(start: &[u8]) -> bool {
    start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") || start.contains(&0)
}

type Reader<'a> = Box<dyn BufRead + 'a>;

/// A record as it stands in the input.
#[derive(Debug, PartialEq)]
pub(crate) struct Record<'b> {
    /// Where its first byte stands.
    pub(crate) at: Position,
    /// Empty where it was too large to be kept.
    pub(crate) json: &'b [u8],
    pub(crate) too_large: bool,
}

/// The records of an input.
pub(crate) struct Records<'a> {
    name: String,
    inner: Inner<'a>,
}

enum Inner<'a> {
    Lines(Lines<Reader<'a>>),
    Array(Array<Reader<'a>>),
}

/// Why there is no further record.
pub(crate) enum Stop {
    Unreadable(io::Error),
    Broken(Position),
}

impl Records<'_> {
    /// The next record; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Record<'_>>, Failure> {
        let next = match &mut self.inner {
            Inner::Lines(lines) => lines.next().map_err(Stop::Unreadable),
            Inner::Array(array) => array.next(),
        };
        next.map_err(|stop| match stop {
            Stop::Unreadable(error) => Failure::Unreadable(self.name.clone(), error),
            Stop::Broken(at) => Failure::Broken(self.name.clone(), at),
        })
    }
}
