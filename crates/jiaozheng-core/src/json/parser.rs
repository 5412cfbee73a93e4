//! Reads JSON (RFC 8259) into a tree, or says where it is none.

use std::borrow::Cow;

use super::string;
use super::{Kind, Member, Node};
use crate::shape::{ENCODING, SYNTAX, TOO_DEEP, TOO_LARGE};
use crate::{RuleInfo, strict};

/// Most bytes of a record. What is larger is not read: it is the finding `core.json.too_large`.
pub const LARGEST: usize = 16 << 20;
/// Deepest nesting of a record.
const DEEPEST: usize = 128;

/// Why a document could not be read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) rule: &'static RuleInfo,
    pub(crate) at: usize,
}

/// Reads a document, the whole of it.
pub(crate) fn parse(json: &[u8]) -> Result<Node<'_>, Fault> {
    if json.len() > LARGEST {
        return Err(Fault { rule: &TOO_LARGE, at: 0 });
    }
    let text = std::str::from_utf8(json)
        .map_err(|error| Fault { rule: &ENCODING, at: error.valid_up_to() })?;
    let mut parser = Parser { text, at: 0, depth: 0 };
    let node = parser.value()?;
    parser.skip_blanks();
    if parser.at < text.len() { Err(parser.broken()) } else { Ok(node) }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Node<'a>, Fault> {
        self.skip_blanks();
        let at = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::members)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => self.string()?.map_or(Kind::Unreadable, Kind::Text),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Kind::Bool(true))?,
            Some(b'f') => self.word("false", Kind::Bool(false))?,
            Some(b'n') => self.word("null", Kind::Null)?,
            _ => return Err(self.broken()),
        };
        Ok(Node { at, end: self.at - 1, kind })
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Kind<'a>, Fault>,
    ) -> Result<Kind<'a>, Fault> {
        if self.depth == DEEPEST {
            return Err(Fault { rule: &TOO_DEEP, at: self.at });
        }
        self.depth += 1;
        self.at += 1;
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn members(&mut self) -> Result<Kind<'a>, Fault> {
        let mut members = Vec::new();
        self.skip_blanks();
        if self.take(b'}') {
            return Ok(Kind::Members(members));
        }
        loop {
            self.skip_blanks();
            let at = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.broken());
            }
            let name = self.string()?;
            self.skip_blanks();
            self.expect(b':')?;
            members.push(Member { name, at, node: self.value()? });
            self.skip_blanks();
            if self.take(b'}') {
                return Ok(Kind::Members(members));
            }
            self.expect(b',')?;
        }
    }

    fn list(&mut self) -> Result<Kind<'a>, Fault> {
        let mut items = Vec::new();
        self.skip_blanks();
        if self.take(b']') {
            return Ok(Kind::List(items));
        }
        loop {
            items.push(self.value()?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(Kind::List(items));
            }
            self.expect(b',')?;
        }
    }

    /// The text between quotes; `None` where half a character is in it.
    fn string(&mut self) -> Result<Option<Cow<'a, str>>, Fault> {
        let inside = self.text.get(self.at + 1..).unwrap_or_default();
        match string::read(inside) {
            Ok((text, length)) => {
                self.at += length + 2;
                Ok(text)
            }
            Err(at) => {
                self.at += 1 + at;
                Err(self.broken())
            }
        }
    }

    fn number(&mut self) -> Result<Kind<'a>, Fault> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        let mut whole = true;
        if self.take(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            whole = false;
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(number(self.text.get(start..self.at).unwrap_or_default(), whole))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.broken());
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    fn word(&mut self, word: &str, kind: Kind<'a>) -> Result<Kind<'a>, Fault> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(kind)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, byte: u8) -> Result<(), Fault> {
        if self.take(byte) { Ok(()) } else { Err(self.broken()) }
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn broken(&self) -> Fault {
        Fault { rule: &SYNTAX, at: self.at }
    }
}

/// What a number is: read as `serde_json` reads it, so that both readings judge alike.
fn number(text: &str, whole: bool) -> Kind<'static> {
    if whole {
        let small = |number: &i64| number.unsigned_abs() <= strict::LARGEST.unsigned_abs();
        return text.parse().ok().filter(small).map_or(Kind::Large, Kind::Integer);
    }
    match serde_json::from_str::<f64>(text) {
        Ok(number) => match strict::whole(number) {
            Some(number) => Kind::Integer(number),
            None if number.fract() == 0.0 => Kind::Large,
            None => Kind::Fraction,
        },
        Err(_) => Kind::Large, // more than a double holds
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fault(json: &str) -> (&'static str, usize) {
        let fault = parse(json.as_bytes()).unwrap_err();
        (fault.rule.id, fault.at)
    }

    #[test]
    fn says_where_it_is_broken() {
        for (json, at) in [
            ("", 0),
            ("  ", 2),
            ("{", 1),
            (r#"{"a" 1}"#, 5),
            (r#"{"a":1,}"#, 7),
            ("[1 2]", 3),
            ("[1,]", 3),
            ("01", 1),
            ("1.", 2),
            ("1e", 2),
            ("-", 1),
            ("nul", 3),
            ("True", 0),
            ("1 1", 2),
            ("\"a", 2),
            ("\"\\x\"", 2),
            ("\"\t\"", 1),
            ("\u{feff}1", 0),
        ] {
            assert_eq!(fault(json), ("core.json.syntax", at), "{json:?}");
        }
        assert_eq!(parse(b"\"\xff\"").unwrap_err().rule.id, "core.json.encoding");
    }

    #[test]
    fn nesting_ends_at_128() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(nested(128).as_bytes()).is_ok());
        assert_eq!(fault(&nested(129)), ("core.json.too_deep", 128));
        assert_eq!(fault(&nested(100_000)), ("core.json.too_deep", 128));
    }

    #[test]
    fn numbers_are_what_they_mean() {
        for (json, kind) in [
            ("3", Kind::Integer(3)),
            ("-0", Kind::Integer(0)),
            ("3.0", Kind::Integer(3)),
            ("0.3e1", Kind::Integer(3)),
            ("3.5", Kind::Fraction),
            ("9007199254740991", Kind::Integer(9_007_199_254_740_991)),
            ("9007199254740992", Kind::Large),
            ("-9007199254740992.0", Kind::Large),
            ("123456789012345678901234567890", Kind::Large),
            ("1e400", Kind::Large),
        ] {
            assert_eq!(parse(json.as_bytes()).unwrap().kind, kind, "{json}");
        }
    }

    #[test]
    fn half_a_character_is_the_fault_of_its_text_alone() {
        let node = parse(br#"{"a": "\ud83d", "\udc00": 1, "b": "\ud83d\ude00"}"#).unwrap();
        assert_eq!(node.member("a").unwrap().node.kind, Kind::Unreadable);
        assert_eq!(node.member("b").unwrap().node.kind, Kind::Text("😀".into()));
        let Kind::Members(members) = &node.kind else { panic!("{node:?}") };
        assert_eq!(members[1].name, None);
    }

    /// What is JSON is what `serde_json` takes for it, but for half characters and huge numbers.
    fn agrees(json: &[u8]) -> bool {
        let theirs = serde_json::from_slice::<serde_json::Value>(json);
        match (parse(json), theirs) {
            (Ok(node), Ok(value)) => same(&node, &value),
            (Err(_), Err(_)) => true,
            (Ok(node), Err(_)) => {
                let text = format!("{node:?}");
                ["Unreadable", "Large", "name: None"].iter().any(|excuse| text.contains(excuse))
            }
            (Err(fault), Ok(_)) => fault.rule.id == "core.json.too_deep",
        }
    }

    fn same(node: &Node<'_>, value: &serde_json::Value) -> bool {
        use serde_json::Value;

        match (&node.kind, value) {
            (Kind::Null, Value::Null) | (Kind::Large | Kind::Fraction, Value::Number(_)) => true,
            (Kind::Bool(own), Value::Bool(other)) => own == other,
            (Kind::Text(own), Value::String(other)) => own == other,
            (Kind::Integer(own), Value::Number(other)) => {
                other.as_i64() == Some(*own) || other.as_f64().and_then(strict::whole) == Some(*own)
            }
            (Kind::List(own), Value::Array(other)) => {
                own.len() == other.len()
                    && own.iter().zip(other).all(|(own, other)| same(own, other))
            }
            (Kind::Members(own), Value::Object(other)) => other.iter().all(|(name, other)| {
                let named = |member: &&Member<'_>| member.name.as_deref() == Some(name);
                own.iter().rfind(named).is_some_and(|member| same(&member.node, other))
            }),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn json_is_what_serde_json_takes_for_it(
            bytes: Vec<u8>,
            text in "[\\[\\]{}:,\"a1.e+\\\\ud80 \n-]{0,16}",
            number in "-?[0-9]{1,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,4})?",
            string in "\"(\\\\(u[dD][89cC][0-9a-f]{2}|u[0-9a-fA-F]{4}|[\"\\\\/bfnrtx])|[ -~]|中){0,4}\"",
        ) {
            prop_assert!(agrees(&bytes));
            prop_assert!(agrees(text.as_bytes()));
            prop_assert!(agrees(number.as_bytes()), "{}", number);
            prop_assert!(agrees(string.as_bytes()), "{}", string);
        }
    }
}
