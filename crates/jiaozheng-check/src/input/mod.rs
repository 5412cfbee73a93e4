//! Records out of files, a piece of whole records at a time.

mod array;
mod gzip;
mod lines;
mod piece;

use std::fmt;
use std::io::{self, Cursor, Read};

use jiaozheng_core::RecordKind;

use crate::Failure;
use array::Array;
use lines::Lines;

pub(crate) use piece::{Cut, Record, then};

/// Most bytes that are read at once: a piece is what comes, up to the end of its last record.
const PIECE: usize = 256 << 10;

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
    /// The format that the ending of a file name tells, that of what is compressed where it is
    /// `.gz`.
    ///
    /// ```
    /// use jiaozheng_check::Format;
    ///
    /// assert_eq!(Format::of("student.transfer.ndjson"), Some(Format::Ndjson));
    /// assert_eq!(Format::of("student.transfer.json.gz"), Some(Format::Json));
    /// assert_eq!(Format::of("student.transfer.txt"), None);
    /// ```
    pub fn of(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".gz").unwrap_or(name);
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
    reader: Box<dyn Read + Send + 'a>,
}

impl<'a> Source<'a> {
    /// An input. It is read by a thread of its own where there is more than one.
    pub fn new(
        name: &str,
        kind: &'a RecordKind,
        format: Format,
        reader: impl Read + Send + 'a,
    ) -> Self {
        Self { name: name.to_owned(), kind, format, reader: Box::new(reader) }
    }

    /// The input, where what is read is compressed by gzip: one member or several.
    ///
    /// What is cut short or damaged is [`Failure::Unreadable`], once all before it was checked.
    #[must_use]
    pub fn gzipped(self) -> Self {
        Self { reader: Box::new(gzip::Gzip::new(self.reader)), ..self }
    }

    /// Cuts the input into pieces; records of more than `most` bytes are passed over.
    fn pieces(self, most: usize) -> Result<Pieces<'a>, Failure> {
        let Self { name, format, mut reader, .. } = self;
        let mut start = [0; 4];
        let length = fill(&mut reader, &mut start)
            .map_err(|error| Failure::Unreadable(name.clone(), error))?;
        let start = start.get(..length).unwrap_or_default();
        if is_no_utf8(start) {
            return Err(Failure::Undecodable(name));
        }
        let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
        let whole: Reader<'a> = Box::new(Cursor::new(start.to_vec()).chain(reader));
        let pieces = match format {
            Format::Ndjson => Cutter::Lines(Lines::new(whole, most)),
            Format::Json => Cutter::Array(Array::new(whole, most)),
        };
        Ok(Pieces { name, pieces })
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

/// What pieces are cut from.
struct Input<R> {
    reader: R,
    ended: bool,
}

impl<R: Read> Input<R> {
    const fn new(reader: R) -> Self {
        Self { reader, ended: false }
    }

    /// Appends what one reading gives, so that what comes slowly is checked as it comes; says whether
    /// there was anything. A terminal is not asked again once it has ended.
    fn read_more(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        let before = text.len();
        text.resize(before + PIECE, 0);
        let result = loop {
            let space = text.get_mut(before..).filter(|_| !self.ended).unwrap_or_default();
            match self.reader.read(space) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        text.truncate(before + result.as_ref().copied().unwrap_or(0));
        self.ended = result? == 0;
        Ok(!self.ended)
    }
}

/// UTF-16 and UTF-32, by their marks or by the zero bytes that stand between ASCII characters.
fn is_no_utf8(start: &[u8]) -> bool {
    start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") || start.contains(&0)
}

type Reader<'a> = Box<dyn Read + Send + 'a>;

/// The pieces of an input.
struct Pieces<'a> {
    name: String,
    pieces: Cutter<'a>,
}

enum Cutter<'a> {
    Lines(Lines<Reader<'a>>),
    Array(Array<Reader<'a>>),
}

impl Pieces<'_> {
    fn next(&mut self) -> Result<Option<Cut>, Failure> {
        let next = match &mut self.pieces {
            Cutter::Lines(lines) => lines.next(),
            Cutter::Array(array) => array.next(),
        };
        next.map_err(|error| Failure::Unreadable(self.name.clone(), error))
    }
}

/// A piece of an input: which one it is of, by its place, and the piece.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) source: usize,
    pub(crate) cut: Cut,
}

/// The pieces of all inputs, one after the other, up to the first failure.
pub(crate) struct AllPieces<'a> {
    sources: std::iter::Enumerate<std::vec::IntoIter<Source<'a>>>,
    open: Option<(usize, Pieces<'a>)>,
    most: usize,
}

impl<'a> AllPieces<'a> {
    pub(crate) fn new(sources: Vec<Source<'a>>, most: usize) -> Self {
        Self { sources: sources.into_iter().enumerate(), open: None, most }
    }

    fn try_next(&mut self) -> Result<Option<Piece>, Failure> {
        loop {
            if let Some((source, pieces)) = &mut self.open {
                if let Some(cut) = pieces.next()? {
                    return Ok(Some(Piece { source: *source, cut }));
                }
                self.open = None;
            }
            let Some((number, source)) = self.sources.next() else { return Ok(None) };
            self.open = Some((number, source.pieces(self.most)?));
        }
    }
}

impl Iterator for AllPieces<'_> {
    type Item = Result<Piece, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        self.try_next().transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    /// Gives so many bytes at a time at the most.
    pub(super) struct Dripping<'a> {
        pub(super) input: &'a [u8],
        pub(super) step: usize,
    }

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = buffer.len().min(self.step);
            self.input.read(&mut buffer[..length])
        }
    }
}
