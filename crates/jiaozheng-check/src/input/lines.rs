//! A record a line.

use std::io::{self, Read};

use jiaozheng_core::Position;
use memchr::{memchr, memrchr};

use super::Input;
use super::piece::{Cut, Passed, Split};

/// Cuts behind line ends.
pub(super) struct Lines<R> {
    input: Input<R>,
    most: usize,
    /// What was read and not cut.
    rest: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub(super) const fn new(reader: R, most: usize) -> Self {
        Self { input: Input::new(reader), most, rest: Vec::new() }
    }

    /// The next lines, as many as one reading has brought to their ends.
    pub(super) fn next(&mut self) -> io::Result<Option<Cut>> {
        let mut text = std::mem::take(&mut self.rest);
        let mut searched = 0;
        loop {
            let unsearched = text.get(searched..).unwrap_or_default();
            if let Some(end) = memrchr(b'\n', unsearched) {
                self.rest = text.split_off(searched + end + 1);
                return Ok(Some(Cut::new(text, Split::Lines)));
            }
            // One more may be the first half of the line's end.
            if text.len() > self.most + 1 {
                drop(text);
                return self.pass_over().map(Some);
            }
            searched = text.len();
            if !self.input.read_more(&mut text)? {
                return Ok((!text.is_empty()).then(|| Cut::new(text, Split::Lines)));
            }
        }
    }

    /// Passes over the rest of a line.
    fn pass_over(&mut self) -> io::Result<Cut> {
        let to = Position { line: 2, column: 1 };
        let cut = Cut { passed: Some(Passed { to }), ..Cut::new(Vec::new(), Split::Lines) };
        let mut text = Vec::new();
        while self.input.read_more(&mut text)? {
            if let Some(end) = memchr(b'\n', &text) {
                self.rest = text.split_off(end + 1);
                break;
            }
            text.clear();
        }
        Ok(cut)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::piece::then;
    use super::super::tests::Dripping;
    use super::*;

    type Line = (u64, Vec<u8>, bool);

    /// Every record with its line, read so many bytes at a time.
    fn read(input: &[u8], most: usize, step: usize) -> Vec<Line> {
        let mut lines = Lines::new(Dripping { input, step }, most);
        let (mut all, mut base) = (Vec::new(), Position::START);
        while let Some(cut) = lines.next().unwrap() {
            let end = cut.records(most, |record| {
                let at = then(base, record.at);
                assert_eq!(at.column, 1);
                all.push((at.line, record.json.to_vec(), record.too_large));
            });
            base = then(base, end);
        }
        all
    }

    /// The same by splitting the whole.
    fn expected(input: &[u8], most: usize) -> Vec<Line> {
        let count = input.split(|byte| *byte == b'\n').count();
        let lines = input.split(|byte| *byte == b'\n').zip(1..);
        let lines = lines.map(|(line, number)| match line.strip_suffix(b"\r") {
            Some(line) if number < count => (line, number),
            _ => (line, number),
        });
        let is_blank = |line: &[u8]| line.iter().all(u8::is_ascii_whitespace);
        let lines = lines.filter(|(line, _)| line.len() > most || !is_blank(line));
        lines
            .map(|(line, number)| {
                let too_large = line.len() > most;
                let line = if too_large { Vec::new() } else { line.to_vec() };
                (number as u64, line, too_large)
            })
            .collect()
    }

    #[test]
    fn lines_end_in_any_way_and_blank_ones_count_without_being_records() {
        let records = [(1, b"{1}".to_vec(), false), (4, b"{4} ".to_vec(), false)];
        for step in 1..20 {
            assert_eq!(read(b"{1}\n\n  \r\n{4} ", 99, step), records);
            assert_eq!(read(b"{1}\r\n\r\n\n{4} \n", 99, step), records);
            assert_eq!(read(b"", 99, step), []);
            assert_eq!(read(b"\n\n", 99, step), []);
        }
    }

    #[test]
    fn a_line_too_large_is_passed_over_and_its_end_does_not_count() {
        for step in 1..40 {
            let input = b"xxxx\nyyyyy\r\nzzzz\r\nwwwwwwwwwww\n\nv";
            assert_eq!(
                read(input, 4, step),
                [
                    (1, b"xxxx".to_vec(), false),
                    (2, vec![], true),
                    (3, b"zzzz".to_vec(), false),
                    (4, vec![], true),
                    (6, b"v".to_vec(), false)
                ],
                "{step} at a time"
            );
        }
    }

    #[test]
    fn memory_is_bounded_by_the_largest_record() {
        let input = vec![b'x'; 4 << 20];
        let mut lines = Lines::new(&input[..], 1 << 10);
        let cut = lines.next().unwrap().unwrap();
        assert_eq!((cut.text.len(), cut.passed.is_some()), (0, true));
        assert!(lines.next().unwrap().is_none());
    }

    proptest! {
        #[test]
        fn cut_anywhere_the_lines_are_the_same(
            input in proptest::collection::vec(prop_oneof![
                4 => any::<u8>().prop_filter("a line end", |byte| !byte.is_ascii_whitespace()),
                1 => Just(b'\n'), 1 => Just(b'\r'), 1 => Just(b' '),
            ], 0..200),
            most in 3_usize..40,
            step in 1_usize..50,
        ) {
            prop_assert_eq!(read(&input, most, step), expected(&input, most));
        }
    }
}
