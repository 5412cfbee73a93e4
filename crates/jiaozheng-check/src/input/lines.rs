//! A record a line.

use std::io::{self, BufRead};

use jiaozheng_core::Position;

use super::{LARGEST, Record};

pub(super) struct Lines<R> {
    reader: R,
    line: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, line: 0, buffer: Vec::new() }
    }

    /// The next line that is not blank.
    pub(super) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        loop {
            let Some(too_large) = self.read_line()? else { return Ok(None) };
            self.line += 1;
            let blank = self.buffer.iter().all(u8::is_ascii_whitespace);
            if too_large || !blank {
                let at = Position { line: self.line, column: 1 };
                return Ok(Some(Record { at, json: &self.buffer, too_large }));
            }
        }
    }

    /// Reads a line without its end into the buffer, and says whether it was too large to be kept;
    /// `None` at the end of the input.
    fn read_line(&mut self) -> io::Result<Option<bool>> {
        self.buffer.clear();
        let (mut any, mut too_large) = (false, false);
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                return Ok(any.then_some(too_large));
            }
            any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let (line, _) = chunk.split_at(end.unwrap_or(chunk.len()));
            too_large |= self.buffer.len() + line.len() > LARGEST;
            if too_large {
                self.buffer = Vec::new();
            } else {
                self.buffer.extend_from_slice(line);
            }
            let used = line.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                if self.buffer.last() == Some(&b'\r') {
                    self.buffer.pop();
                }
                return Ok(Some(too_large));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Vec<(u64, Vec<u8>, bool)> {
        // A buffer of three bytes: lines are put together from pieces.
        let mut lines = Lines::new(io::BufReader::with_capacity(3, input));
        let mut all = Vec::new();
        while let Some(record) = lines.next().unwrap() {
            all.push((record.at.line, record.json.to_vec(), record.too_large));
        }
        all
    }

    #[test]
    fn lines_end_in_any_way_and_blank_ones_count_without_being_records() {
        let expected = [(1, b"{1}".to_vec(), false), (4, b"{4} ".to_vec(), false)];
        assert_eq!(read(b"{1}\n\n  \r\n{4} "), expected);
        assert_eq!(read(b"{1}\r\n\r\n\n{4} \n"), expected);
        assert_eq!(read(b""), []);
        assert_eq!(read(b"\n\n"), []);
    }

    #[test]
    fn a_line_too_large_is_passed_over() {
        let mut input = vec![b'x'; LARGEST + 1];
        input.extend_from_slice(b"\n{2}\n");
        assert_eq!(read(&input), [(1, vec![], true), (2, b"{2}".to_vec(), false)]);
        let fits = vec![b'x'; LARGEST];
        assert_eq!(read(&fits), [(1, fits.clone(), false)]);
    }
}
