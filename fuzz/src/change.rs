//! A good or a faulty record, and a few changes to it.

use std::sync::OnceLock;

use arbitrary::Arbitrary;
use jiaozheng::core::sample::Draw;
use jiaozheng::core::{Profile, RecordKind, RecordMeta, VALUES};
use serde_json::{Map, Value, json};

/// What is planted; nothing that we write has it.
pub const MARKER: &str = "金丝雀Kanarie7391";

/// A record and what happens to it.
#[derive(Arbitrary, Debug)]
pub struct Case {
    seed: u16,
    start: Start,
    changes: Vec<Change>,
    edits: Vec<Edit>,
}

/// What the changes start from.
#[derive(Arbitrary, Debug)]
pub enum Start {
    /// A good record.
    Good,
    /// One that breaks a rule.
    Broken(u8),
}

/// A change to the document.
#[derive(Arbitrary, Debug)]
enum Change {
    Set(u16, Any),
    Move { to: u16, from: u16 },
    Remove(u16),
    Add(u16, Name, Any),
}

/// A change to its text.
#[derive(Arbitrary, Debug)]
enum Edit {
    Replace(u16, u8),
    Insert(u16, Vec<u8>),
    Delete(u16, u8),
    Repeat { from: u16, length: u8, to: u16 },
    Plant(u16),
}

/// A value that may stand anywhere.
#[derive(Arbitrary, Debug)]
enum Any {
    Null,
    Bool(bool),
    Small(i8),
    Integer(i64),
    Float(f64),
    Text(String),
    Marker,
    /// A code, an example of a value, a text that is nearly one.
    Known(u16),
    Day(u16, u8, u8),
    List(Vec<Any>),
    Object(Vec<(Name, Any)>),
}

/// The name of a member.
#[derive(Arbitrary, Debug)]
enum Name {
    Known(u16),
    Marker,
    Extension(u8),
    Other(String),
}

impl Case {
    /// The record with its changes, before its text is edited.
    #[must_use]
    pub fn document(&self, kind: &RecordKind, profile: &Profile) -> Value {
        let mut document = self.start(kind, profile);
        let known = known(kind);
        for change in self.changes.iter().take(6) {
            change.apply(&mut document, known);
        }
        document
    }

    /// The text, edited.
    #[must_use]
    pub fn text(&self, document: &Value) -> Vec<u8> {
        let mut text = document.to_string().into_bytes();
        for edit in self.edits.iter().take(6) {
            edit.apply(&mut text);
        }
        text
    }

    fn start(&self, kind: &RecordKind, profile: &Profile) -> Value {
        let mut draw = Draw::new(u64::from(self.seed));
        let breaking = match self.start {
            Start::Good => None,
            Start::Broken(at) => usize::from(at).checked_rem((kind.breaking)().len()),
        };
        let json = match breaking {
            None => (kind.sample)(&mut draw, profile),
            Some(at) => (kind.broken)(at, &mut draw, profile),
        };
        serde_json::from_str(&json).expect("a sample is JSON")
    }
}

impl Change {
    fn apply(&self, document: &mut Value, known: &[String]) {
        let places = places(document);
        let at = |at: u16| pick(&places, at).map_or("", String::as_str);
        match self {
            Self::Set(to, value) => set(document, at(*to), value.value(known, 0)),
            Self::Move { to, from } => {
                let value = document.pointer(at(*from)).cloned().unwrap_or_default();
                set(document, at(*to), value);
            }
            Self::Remove(from) => {
                let Some((parent, name)) = at(*from).rsplit_once('/') else { return };
                match document.pointer_mut(parent) {
                    Some(Value::Object(members)) => drop(members.remove(&unescape(name))),
                    Some(Value::Array(items)) => {
                        let index = name.parse().unwrap_or(usize::MAX);
                        if index < items.len() {
                            items.remove(index);
                        }
                    }
                    _ => {}
                }
            }
            Self::Add(to, name, value) => match document.pointer_mut(at(*to)) {
                Some(Value::Object(members)) => {
                    members.insert(name.name(known), value.value(known, 0));
                }
                Some(Value::Array(items)) => items.push(value.value(known, 0)),
                _ => {}
            },
        }
    }
}

impl Edit {
    fn apply(&self, text: &mut Vec<u8>) {
        let place = |at: u16| usize::from(at) % (text.len() + 1);
        match self {
            Self::Replace(at, byte) => {
                let at = place(*at);
                if let Some(own) = text.get_mut(at) {
                    *own = *byte;
                }
            }
            Self::Insert(at, bytes) => {
                let at = place(*at);
                text.splice(at..at, bytes.iter().copied());
            }
            Self::Delete(at, length) => {
                let at = place(*at);
                let end = text.len().min(at + usize::from(*length));
                text.drain(at..end);
            }
            Self::Repeat { from, length, to } => {
                let (from, to) = (place(*from), place(*to));
                let end = text.len().min(from + usize::from(*length));
                let piece = text[from..end].to_vec();
                text.splice(to..to, piece);
            }
            Self::Plant(at) => {
                let at = place(*at);
                text.splice(at..at, MARKER.bytes());
            }
        }
    }
}

impl Any {
    fn value(&self, known: &[String], depth: usize) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(on) => json!(on),
            Self::Small(number) => json!(number),
            Self::Integer(number) => json!(number),
            Self::Float(number) => json!(number),
            Self::Text(text) => json!(text),
            Self::Marker => json!(MARKER),
            Self::Known(at) => json!(pick(known, *at)),
            Self::Day(year, month, day) => {
                json!(format!("{:04}-{:02}-{:02}", 2000 + year % 40, month % 14, day % 33))
            }
            Self::List(_) | Self::Object(_) if depth > 3 => json!([]),
            Self::List(items) => items.iter().map(|item| item.value(known, depth + 1)).collect(),
            Self::Object(members) => {
                let members = members.iter();
                let members =
                    members.map(|(name, value)| (name.name(known), value.value(known, depth + 1)));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

impl Name {
    fn name(&self, known: &[String]) -> String {
        match self {
            Self::Known(at) => pick(known, *at).cloned().unwrap_or_default(),
            Self::Marker => MARKER.to_owned(),
            Self::Extension(at) => format!("xuchang:n{}", at % 4),
            Self::Other(name) => name.clone(),
        }
    }
}

/// Names and texts that stand in the schema of a kind, and texts that are values, or nearly so.
///
/// # Panics
///
/// Where the registry does not list the kind.
#[must_use]
pub fn known(kind: &RecordKind) -> &'static [String] {
    static KNOWN: OnceLock<Vec<(RecordMeta, Vec<String>)>> = OnceLock::new();
    let all = KNOWN.get_or_init(|| {
        let known = |kind: &RecordKind| {
            let texts = VALUES.iter().flat_map(|value| value.broken.iter().chain([&value.example]));
            let mut known: Vec<_> = texts.map(|text| (*text).to_owned()).collect();
            gather((kind.schema)().as_value(), &mut known);
            known.sort();
            known.dedup();
            known
        };
        jiaozheng::records().map(|kind| (kind.meta, known(kind))).collect()
    });
    &all.iter().find(|(meta, _)| *meta == kind.meta).expect("a kind of the registry").1
}

fn gather(schema: &Value, known: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("properties", Value::Object(fields)) => known.extend(fields.keys().cloned()),
                    ("enum" | "examples", Value::Array(texts)) => {
                        known.extend(texts.iter().filter_map(Value::as_str).map(String::from));
                    }
                    ("const", Value::String(text)) => known.push(text.clone()),
                    _ => {}
                }
                gather(member, known);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, known)),
        _ => {}
    }
}

/// Every place of a document, the root included.
fn places(document: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, places: &mut Vec<String>) {
        places.push(path.to_owned());
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    walk(member, &format!("{path}/{name}"), places);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}/{index}"), places);
                }
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    walk(document, "", &mut places);
    places
}

fn unescape(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

fn set(document: &mut Value, place: &str, value: Value) {
    if let Some(own) = document.pointer_mut(place) {
        *own = value;
    }
}

fn pick<T>(of: &[T], at: u16) -> Option<&T> {
    of.get(usize::from(at) % of.len().max(1))
}
