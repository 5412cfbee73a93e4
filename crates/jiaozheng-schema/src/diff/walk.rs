//! Goes through two schemas side by side.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::subset::WORDS;
use super::{Fits, SchemaChange, bounds, branches, objects};

/// Nothing is asked of the data.
pub(super) static ANYTHING: Value = Value::Bool(true);

/// Two schemas, and what was found so far.
pub(super) struct Walk<'s> {
    old: &'s Value,
    new: &'s Value,
    changes: Vec<SchemaChange>,
    /// What the changes come to in what is being compared.
    so_far: Fits,
    /// Definitions that were compared, by both their names: each is told of once.
    compared: BTreeMap<(&'s str, &'s str), Fits>,
}

/// A schema with what it refers to put in place, and without words.
struct Whole<'s> {
    members: Members<'s>,
    /// Whether something was said twice of the data, so that it cannot be told apart.
    is_mixed: bool,
}

/// The keywords of a schema.
pub(super) type Members<'s> = BTreeMap<&'s str, &'s Value>;

impl<'s> Walk<'s> {
    pub(super) fn new(old: &'s Value, new: &'s Value) -> Self {
        Self { old, new, changes: Vec::new(), so_far: Fits::BOTH, compared: BTreeMap::new() }
    }

    pub(super) fn changes(mut self) -> Vec<SchemaChange> {
        self.compare(self.old, self.new, "");
        self.changes
    }

    /// Takes note of a change.
    pub(super) fn note(&mut self, at: &str, what: impl Into<String>, fits: Fits) {
        self.so_far = self.so_far.and(fits);
        self.changes.push(SchemaChange::new(at, what, fits));
    }

    /// Takes note of everything that differs between two schemas.
    pub(super) fn compare(&mut self, old: &'s Value, new: &'s Value, at: &str) {
        if let Some(fits) = of_booleans(old, new) {
            if fits != Fits::BOTH {
                self.note(at, fits.word(), fits);
            }
            return;
        }
        self.words(old, new, at);
        if let (Some(old), Some(new)) = (reference(self.old, old), reference(self.new, new)) {
            return self.compare_definitions(old, new);
        }
        let (old, new) = (whole(self.old, old), whole(self.new, new));
        if old.is_mixed || new.is_mixed {
            return self.compare_mixed(&old, &new, at);
        }
        bounds::compare(self, &old.members, &new.members, at);
        objects::compare(self, &old.members, &new.members, at);
        branches::compare(self, &old.members, &new.members, at);
    }

    fn compare_definitions(&mut self, old: Definition<'s>, new: Definition<'s>) {
        let names = (old.name, new.name);
        let fits = if let Some(fits) = self.compared.get(&names) {
            *fits
        } else {
            let outside = std::mem::replace(&mut self.so_far, Fits::BOTH);
            self.compare(old.schema, new.schema, new.name.trim_start_matches('#'));
            let fits = std::mem::replace(&mut self.so_far, outside);
            self.compared.insert(names, fits);
            fits
        };
        self.so_far = self.so_far.and(fits);
    }

    /// What two schemas come to, without a word about where they differ.
    pub(super) fn fits(&mut self, old: &'s Value, new: &'s Value) -> Fits {
        let mut quiet = Self {
            changes: Vec::new(),
            so_far: Fits::BOTH,
            compared: self.compared.clone(),
            ..*self
        };
        quiet.compare(old, new, "");
        quiet.so_far
    }

    fn compare_mixed(&mut self, old: &Whole<'s>, new: &Whole<'s>, at: &str) {
        let is_same = old.members.len() == new.members.len()
            && old.members.iter().all(|(keyword, value)| {
                new.members.get(keyword).is_some_and(|other| self.is_same(value, other))
            });
        if !is_same || old.is_mixed != new.is_mixed {
            self.note(at, "changed", Fits::NEITHER);
        }
    }

    fn words(&mut self, old: &'s Value, new: &'s Value, at: &str) {
        for word in WORDS {
            let what = match (old.get(word), new.get(word)) {
                (None, Some(_)) => "added",
                (Some(_), None) => "removed",
                (Some(old), Some(new)) if old != new => "changed",
                _ => continue,
            };
            self.changes.push(SchemaChange::editorial(at, format!("{word}_{what}")));
        }
    }

    /// Whether two schemas say the same of the data, word for word.
    pub(super) fn is_same(&self, old: &Value, new: &Value) -> bool {
        plain(self.old, old) == plain(self.new, new)
    }
}

/// Of `false` nothing has to be read, and `true` reads everything.
fn of_booleans(old: &Value, new: &Value) -> Option<Fits> {
    let decided = |value: &Value| value.as_bool();
    match (decided(old), decided(new)) {
        (Some(old), Some(new)) => Some(Fits { reads_old: !old || new, old_reads: !new || old }),
        (Some(false), None) => Some(Fits::WIDER),
        (None, Some(false)) => Some(Fits::NARROWER),
        _ => None, // `true` is a schema without keywords
    }
}

/// A definition, and what it is called.
#[derive(Clone, Copy)]
struct Definition<'s> {
    name: &'s str,
    schema: &'s Value,
}

/// What a schema refers to that says nothing else of the data.
fn reference<'s>(root: &'s Value, schema: &'s Value) -> Option<Definition<'s>> {
    let says_more = |keyword: &String| keyword != "$ref" && !WORDS.contains(&keyword.as_str());
    if schema.as_object()?.keys().any(says_more) {
        return None;
    }
    let name = schema.get("$ref")?.as_str()?;
    Some(Definition { name, schema: target(root, name)? })
}

fn target<'s>(root: &'s Value, name: &str) -> Option<&'s Value> {
    root.pointer(name.strip_prefix('#')?)
}

fn whole<'s>(root: &'s Value, schema: &'s Value) -> Whole<'s> {
    let mut whole = Whole { members: BTreeMap::new(), is_mixed: false };
    let mut next = Some(schema);
    while let Some(schema) = next.and_then(Value::as_object) {
        next = None;
        for (keyword, value) in schema {
            match keyword.as_str() {
                "$defs" | "definitions" => {}
                "$ref" => next = value.as_str().and_then(|name| target(root, name)),
                keyword if WORDS.contains(&keyword) => {}
                keyword => whole.is_mixed |= whole.members.insert(keyword, value).is_some(),
            }
        }
    }
    // A reference to `false` takes nothing.
    whole.is_mixed |= next.is_some_and(|it| it == &Value::Bool(false));
    whole
}

/// A schema without words, and with what it refers to put in place.
fn plain(root: &Value, schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let mut kept = Map::new();
            for (keyword, value) in members {
                let name = keyword.as_str();
                let is_word = WORDS.contains(&name) || ["$defs", "definitions"].contains(&name);
                if is_word {
                    continue;
                }
                if name == "$ref" {
                    let target = value.as_str().and_then(|name| target(root, name));
                    let target = target.map(|target| plain(root, target));
                    kept.insert(name.to_owned(), target.unwrap_or_default());
                    continue;
                }
                kept.insert(name.to_owned(), plain_value(root, name, value));
            }
            kept.into()
        }
        other => other.clone(),
    }
}

fn plain_value(root: &Value, keyword: &str, value: &Value) -> Value {
    match (keyword, value) {
        ("const" | "enum" | "required" | "type", value) => value.clone(),
        ("properties", Value::Object(fields)) => fields
            .iter()
            .map(|(name, schema)| (name.clone(), plain(root, schema)))
            .collect::<Map<_, _>>()
            .into(),
        (_, Value::Array(schemas)) => schemas.iter().map(|schema| plain(root, schema)).collect(),
        (_, value) => plain(root, value),
    }
}
