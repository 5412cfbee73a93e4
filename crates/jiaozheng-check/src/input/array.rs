//! One record, or a list of them, cut between elements.
//!
//! Only brackets and quotes are looked at: where an element begins and ends. Whether it is JSON is
//! judged like a line, so that a broken element does not stop the rest.

use std::io::{self, Read};
use std::ops::Range;

use jiaozheng_core::Position;
use memchr::memchr2;

use super::Input;
use super::piece::{Cut, Passed, Split};

/// Cuts behind elements.
pub(super) struct Array<R> {
    input: Input<R>,
    most: usize,
    /// What was read and not cut.
    text: Vec<u8>,
    /// How far it was looked at.
    at: usize,
    state: State,
    /// The element that has begun, and where.
    element: Option<(usize, Element)>,
    /// The elements that have ended.
    whole: Vec<Range<usize>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before everything.
    Start,
    /// Before the first element of a list.
    First,
    /// Behind an element of a list.
    Next,
    /// Behind a comma.
    Comma,
    /// Behind the list, or the one record.
    End,
}

/// What was found where the text was looked at.
enum Found {
    /// The text ends.
    Nothing,
    /// Neither an element nor what may stand between two.
    Broken,
}

/// How far into an element one is.
#[derive(Clone, Copy, Default)]
struct Element {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Element {
    /// Goes on, up to the bracket that closes the element, or up to a comma or a closing bracket
    /// where it is no object and no list. Says how many bytes are the element's, and whether it has
    /// ended with them.
    fn go_on(&mut self, text: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            match byte {
                _ if self.escaped => self.escaped = false,
                _ if self.in_text => {
                    let rest = text.get(at..).unwrap_or_default();
                    let Some(next) = memchr2(b'"', b'\\', rest) else { return (text.len(), false) };
                    at += next;
                    self.in_text = rest.get(next) == Some(&b'\\');
                    self.escaped = self.in_text;
                }
                b'"' => self.in_text = true,
                b'{' | b'[' => self.depth += 1,
                b',' | b']' | b'}' if self.depth == 0 => return (at, true),
                b'}' | b']' if self.depth == 1 => return (at + 1, true),
                b'}' | b']' => self.depth -= 1,
                _ => {}
            }
            at += 1;
        }
        (at, false)
    }
}

impl<R: Read> Array<R> {
    pub(super) fn new(reader: R, most: usize) -> Self {
        let (input, text, whole) = (Input::new(reader), Vec::new(), Vec::new());
        Self { input, most, text, at: 0, state: State::Start, element: None, whole }
    }

    /// The next elements, as many as one reading has brought to their ends.
    pub(super) fn next(&mut self) -> io::Result<Option<Cut>> {
        loop {
            if let Found::Broken = self.look() {
                return Ok(Some(self.stop()));
            }
            let begun = self.element.map(|(start, _)| start);
            if begun.is_some_and(|start| self.at - start > self.most) {
                return self.pass_over().map(Some);
            }
            let end = begun.unwrap_or(self.at);
            if end > 0 {
                return Ok(Some(self.cut(end)));
            }
            if !self.input.read_more(&mut self.text)? {
                return Ok(self.end());
            }
        }
    }

    /// Looks at what was read: every element that begins and every one that ends.
    fn look(&mut self) -> Found {
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            if let Some((start, element)) = &mut self.element {
                let (length, ended) = element.go_on(rest);
                self.at += length;
                if !ended {
                    return Found::Nothing;
                }
                if *start == self.at {
                    return Found::Broken;
                }
                self.whole.push(*start..self.at);
                self.element = None;
                continue;
            }
            let blanks = rest.iter().take_while(|byte| is_blank(**byte)).count();
            self.at += blanks;
            let Some(byte) = rest.get(blanks) else { return Found::Nothing };
            self.state = match (self.state, byte) {
                (State::Start, b'[') => State::First,
                (State::First | State::Next, b']') => State::End,
                (State::Next, b',') => State::Comma,
                (State::Start | State::First | State::Comma, _) => {
                    self.element = Some((self.at, Element::default()));
                    self.state = match self.state {
                        State::Start => State::End,
                        _ => State::Next,
                    };
                    continue;
                }
                (State::Next | State::End, _) => return Found::Broken,
            };
            self.at += 1;
        }
    }

    /// The piece up to `end`; what is behind it stays.
    fn cut(&mut self, end: usize) -> Cut {
        let rest = self.text.split_off(end);
        let text = std::mem::replace(&mut self.text, rest);
        self.at -= end;
        if let Some((start, _)) = &mut self.element {
            *start -= end;
        }
        Cut::new(text, Split::Elements(std::mem::take(&mut self.whole)))
    }

    /// The last piece: the input is broken behind it.
    fn stop(&mut self) -> Cut {
        self.element = None;
        let cut = Cut { broken: true, ..self.cut(self.at) };
        self.text.clear();
        (self.state, self.input.ended) = (State::End, true);
        cut
    }

    /// What is left at the end of the input.
    fn end(&mut self) -> Option<Cut> {
        if let Some((start, _)) = self.element.take() {
            self.whole.push(start..self.at);
        }
        match self.state {
            State::Start | State::End if self.at == 0 => None,
            State::Start | State::End => Some(self.cut(self.at)),
            State::First | State::Next | State::Comma => Some(self.stop()),
        }
    }

    /// Passes over the rest of an element; the piece is what stands in front of it.
    fn pass_over(&mut self) -> io::Result<Cut> {
        let Some((start, mut element)) = self.element.take() else { return Ok(self.stop()) };
        let rest = self.text.split_off(start);
        let text = std::mem::replace(&mut self.text, rest);
        let mut to = Position::START.after(&self.text);
        self.text.clear();
        while self.input.read_more(&mut self.text)? {
            let (length, ended) = element.go_on(&self.text);
            let behind = self.text.split_off(length);
            to = to.after(&self.text);
            self.text = behind;
            if ended {
                break;
            }
        }
        self.at = 0;
        let whole = Split::Elements(std::mem::take(&mut self.whole));
        Ok(Cut { passed: Some(Passed { to }), ..Cut::new(text, whole) })
    }
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::piece::then;
    use super::super::tests::Dripping;
    use super::*;

    type Found = (u64, u64, String);

    /// The elements with their places, and where the list is broken.
    fn read(input: &str, most: usize, step: usize) -> (Vec<Found>, Option<(u64, u64)>) {
        let mut array = Array::new(Dripping { input: input.as_bytes(), step }, most);
        let (mut all, mut base, mut pieces) = (Vec::new(), Position::START, Vec::new());
        let mut broken = None;
        while let Some(cut) = array.next().unwrap() {
            assert_eq!(broken, None, "nothing comes behind what is broken");
            let end = cut.records(most, |record| {
                let at = then(base, record.at);
                let text = if record.too_large {
                    "(too large)".into()
                } else {
                    String::from_utf8_lossy(record.json)
                };
                all.push((at.line, at.column, text.into_owned()));
            });
            base = then(base, end);
            broken = cut.broken.then_some((base.line, base.column));
            pieces.push(cut);
        }
        if pieces.iter().all(|cut| cut.passed.is_none() && !cut.broken) {
            let text: Vec<_> = pieces.into_iter().flat_map(|cut| cut.text).collect();
            assert_eq!(text, input.as_bytes(), "the pieces are the input");
        }
        (all, broken)
    }

    fn elements(input: &str) -> Vec<Found> {
        let (all, broken) = read(input, 999, 999);
        assert_eq!(broken, None, "{input}");
        for step in 1..input.len() {
            assert_eq!(read(input, 999, step), (all.clone(), None), "{step} at a time");
        }
        all
    }

    #[test]
    fn elements_come_one_by_one_with_their_places() {
        assert_eq!(elements("{\"a\":1}\n"), [(1, 1, "{\"a\":1}".into())]);
        assert_eq!(elements("[]"), []);
        assert_eq!(elements(" \n"), []);
        assert_eq!(elements("{\"a\":"), [(1, 1, "{\"a\":".into())]);
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
        let broken = |input: &str| {
            let (all, broken) = read(input, 999, 999);
            for step in 1..input.len() {
                assert_eq!(read(input, 999, step), (all.clone(), broken), "{step} at a time");
            }
            broken
        };
        assert_eq!(broken("[{} {}]"), Some((1, 5)));
        assert_eq!(broken("[{},]"), Some((1, 5)));
        assert_eq!(broken("[{},"), Some((1, 5)));
        assert_eq!(broken("[,{}]"), Some((1, 2)));
        assert_eq!(broken("[{}"), Some((1, 4)));
        assert_eq!(broken("[{},{"), Some((1, 6)));
        assert_eq!(broken("{} {}"), Some((1, 4)));
        assert_eq!(broken("[{}] x"), Some((1, 6)));
        assert_eq!(broken("["), Some((1, 2)));
        assert_eq!(broken("]"), Some((1, 1)));
    }

    #[test]
    fn an_element_too_large_is_passed_over() {
        let list = "[{},\n[\"名,\\\"名名名\",\n  2], 345 ,\n 7]";
        for step in 1..60 {
            let (all, broken) = read(list, 5, step);
            let large = |line, column| (line, column, "(too large)".to_owned());
            let small = |line, column, text: &str| (line, column, text.to_owned());
            assert_eq!(
                all,
                [small(1, 2, "{}"), large(2, 1), small(3, 7, "345 "), small(4, 2, "7")]
            );
            assert_eq!(broken, None);
        }
        assert_eq!(read("[12345678", 5, 3), (vec![(1, 2, "(too large)".into())], Some((1, 10))));
    }

    #[test]
    fn memory_is_bounded_by_blanks_too() {
        let mut input = vec![b' '; 4 << 20];
        input.extend_from_slice(b"{}");
        let mut array = Array::new(&input[..], 1 << 10);
        while let Some(cut) = array.next().unwrap() {
            assert!(cut.text.len() <= super::super::PIECE);
        }
    }

    proptest! {
        #[test]
        fn cut_anywhere_the_elements_are_the_same(
            input in "[\\[\\]{},\"\\\\ \na名]{0,60}",
            most in 1_usize..30,
            step in 1_usize..40,
        ) {
            prop_assert_eq!(read(&input, most, step), read(&input, most, 999));
        }

        #[test]
        fn lists_are_cut_into_their_elements(
            values in proptest::collection::vec("[\\[\\]{},\"\\\\a名]{0,20}", 0..9),
            blank in "[ \n\r\t]{0,3}",
            step in 1_usize..40,
        ) {
            let value = |text: &String| serde_json::json!({ "a": [text, { text: text.len() }] }).to_string();
            let values: Vec<_> = values.iter().map(value).collect();
            let list = format!("{blank}[{blank}{}{blank}]{blank}", values.join(&format!("{blank},{blank}")));
            let (all, broken) = read(&list, 999, step);
            let texts: Vec<_> = all.into_iter().map(|(_, _, text)| text).collect();
            prop_assert_eq!((texts, broken), (values, None));
        }
    }
}
