//! One record, or a list of them read element by element.
//!
//! Only brackets and quotes are looked at: where an element begins and ends. Whether it is JSON is
//! judged like a line, so that a broken element does not stop the rest.

use std::io::{self, BufRead};

use jiaozheng_core::Position;

use super::{LARGEST, Record, Stop};

pub(super) struct Array<R> {
    reader: R,
    at: Position,
    state: State,
    buffer: Vec<u8>,
    too_large: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    /// Before the first element of a list.
    First,
    /// Behind an element of a list.
    Next,
    End,
}

impl<R: BufRead> Array<R> {
    pub(super) fn new(reader: R) -> Self {
        let (state, buffer) = (State::Start, Vec::new());
        Self { reader, at: Position::START, state, buffer, too_large: false }
    }

    /// The next element, or the one record.
    pub(super) fn next(&mut self) -> Result<Option<Record<'_>>, Stop> {
        let byte = self.peek_past_blanks()?;
        match (self.state, byte) {
            (State::Start | State::End, None) => return Ok(None),
            (State::Start, Some(b'[')) => {
                self.take(b'[');
                self.state = State::First;
                return self.next();
            }
            (State::Start, Some(_)) => self.state = State::End,
            (State::First | State::Next, Some(b']')) => {
                self.take(b']');
                self.state = State::End;
                return self.next();
            }
            (State::First, Some(_)) => self.state = State::Next,
            (State::Next, Some(b',')) => {
                self.take(b',');
                self.peek_past_blanks()?;
            }
            _ => return Err(Stop::Broken(self.at)),
        }
        let at = self.at;
        self.element()?;
        if self.buffer.is_empty() && !self.too_large {
            return Err(Stop::Broken(at));
        }
        Ok(Some(Record { at, json: &self.buffer, too_large: self.too_large }))
    }

    /// Reads an element into the buffer: up to the bracket that closes it, or up to a comma or a
    /// closing bracket where it is no object and no list.
    fn element(&mut self) -> Result<(), Stop> {
        self.buffer.clear();
        self.too_large = false;
        let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
        loop {
            let Some(byte) = self.peek()? else { return Ok(()) };
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_text => escaped = true,
                b'"' => in_text = !in_text,
                _ if in_text => {}
                b'{' | b'[' => depth += 1,
                b',' | b']' | b'}' if depth == 0 => return Ok(()),
                b'}' | b']' if depth == 1 => {
                    self.keep(byte);
                    return Ok(());
                }
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.keep(byte);
        }
    }

    fn keep(&mut self, byte: u8) {
        self.take(byte);
        self.too_large |= self.buffer.len() >= LARGEST;
        if self.too_large {
            self.buffer = Vec::new();
        } else {
            self.buffer.push(byte);
        }
    }

    fn peek_past_blanks(&mut self) -> Result<Option<u8>, Stop> {
        loop {
            match self.peek()? {
                Some(byte @ (b' ' | b'\t' | b'\n' | b'\r')) => self.take(byte),
                byte => return Ok(byte),
            }
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, Stop> {
        loop {
            match self.reader.fill_buf() {
                Ok(chunk) => return Ok(chunk.first().copied()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Stop::Unreadable(error)),
            }
        }
    }

    fn take(&mut self, byte: u8) {
        self.reader.consume(1);
        self.at = self.at.after(&[byte]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Element = (u64, u64, String);

    /// The elements with their places, and where the list is broken.
    fn read(input: &str) -> (Vec<Element>, Option<(u64, u64)>) {
        let mut array = Array::new(input.as_bytes());
        let mut all = Vec::new();
        loop {
            match array.next() {
                Ok(None) => return (all, None),
                Ok(Some(Record { at, json, .. })) => {
                    all.push((at.line, at.column, String::from_utf8_lossy(json).into_owned()));
                }
                Err(Stop::Broken(at)) => return (all, Some((at.line, at.column))),
                Err(Stop::Unreadable(error)) => panic!("{error}"),
            }
        }
    }

    fn elements(input: &str) -> Vec<Element> {
        let (all, broken) = read(input);
        assert_eq!(broken, None, "{input}");
        all
    }

    #[test]
    fn elements_come_one_by_one_with_their_places() {
        assert_eq!(elements("{\"a\":1}\n"), [(1, 1, "{\"a\":1}".into())]);
        assert_eq!(elements("[]"), []);
        assert_eq!(elements(" \n"), []);
        let list = "[\n  {\"名\": \"]},\\\"\"},\n  [1, {}], 7 ]\n";
        assert_eq!(
            elements(list),
            [
                (2, 3, "{\"名\": \"]},\\\"\"}".into()),
                (3, 3, "[1, {}]".into()),
                (3, 12, "7 ".into())
            ]
        );
    }

    #[test]
    fn a_broken_element_does_not_stop_the_rest() {
        assert_eq!(elements("[{\"a\":},{}]"), [(1, 2, "{\"a\":}".into()), (1, 9, "{}".into())]);
    }

    #[test]
    fn what_is_broken_between_elements_stops_where_it_is() {
        assert_eq!(read("[{} {}]").1, Some((1, 5)));
        assert_eq!(read("[{},]").1, Some((1, 5)));
        assert_eq!(read("[,{}]").1, Some((1, 2)));
        assert_eq!(read("[{}").1, Some((1, 4)));
        assert_eq!(read("{} {}").1, Some((1, 4)));
        assert_eq!(read("[{}] x").1, Some((1, 6)));
    }
}
