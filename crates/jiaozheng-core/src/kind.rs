//! Kinds of records without their types: what the command line and the bindings work with.

use std::fmt;

use schemars::Schema;

use crate::code::CodeList;
use crate::process::ProcessInfo;
use crate::record::{self, Outcome};
use crate::sample::{BreakingInfo, Draw, Group, Member};
use crate::{Context, LocalDate, Profile, Reader, Record, RecordMeta, RuleInfo, Setting, schema};

/// A kind of record as data.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct RecordKind {
    /// [`Record::META`].
    pub meta: RecordMeta,
    /// The JSON Schema with the rules that always hold, built once.
    pub schema: fn() -> &'static Schema,
    /// The JSON Schema with the rules in force on a day.
    pub schema_as_of: fn(LocalDate) -> Schema,
    /// All rules without their code, those on one record first.
    pub rules: fn() -> Vec<&'static RuleInfo>,
    /// Reads a JSON document of this kind and checks it.
    pub check: fn(&[u8], &Context<'_>) -> Outcome,
    /// Whether the typed path takes a document for one of this kind, rules aside.
    pub parses: fn(&[u8]) -> bool,
    /// A document read and written again, where it can be read, rules aside.
    pub rewrite: fn(&[u8], Reader) -> Option<String>,
    /// The document of a good record.
    pub sample: fn(&mut Draw, &Profile) -> String,
    /// For each rule, what breaks it.
    pub breaking: fn() -> Vec<BreakingInfo>,
    /// The document of a record that breaks one rule: that of [`breaking`](Self::breaking) at this
    /// place.
    pub broken: fn(usize, &mut Draw, &Profile) -> String,
    /// For each rule on linked records, some that break it and some that keep it.
    pub groups: &'static [Group],
    /// Synthetic records that a document cannot be without, where it can be read.
    pub companions: fn(&[u8], &mut Draw, &Profile) -> Vec<Member>,
    /// What a [`Debug`](fmt::Debug) of the record shows, where it can be read: nothing personal.
    pub debug: fn(&[u8]) -> Option<String>,
    /// The processes that a history of it follows.
    pub processes: &'static [fn() -> ProcessInfo],
    /// The code lists that are its own.
    pub code_lists: &'static [CodeList],
    /// What a profile can choose about it.
    pub settings: &'static [&'static Setting],
}

impl RecordKind {
    /// The kind of `R`.
    pub const fn of<R: Record + fmt::Debug>() -> Self {
        Self {
            meta: R::META,
            schema: schema::of::<R>,
            schema_as_of: |day| schema::build::<R>(Some(day)),
            rules: || {
                let keyed = R::KEYED_RULES.iter().map(|rule| &rule.info);
                let linked = R::LINKED_RULES.iter().map(|rule| &rule.question.info);
                let whole = R::WHOLE_RULES.iter().map(|rule| &rule.info);
                R::RULES
                    .iter()
                    .copied()
                    .flatten()
                    .map(|rule| &rule.info)
                    .chain(keyed)
                    .chain(linked)
                    .chain(whole)
                    .collect()
            },
            check: record::outcome::<R>,
            parses: |json| record::parse::<R>(json).is_some(),
            rewrite: |json, reader| {
                record::parse_by::<R>(reader, json).map(|record| write(&record))
            },
            sample: |draw, profile| write(&(R::SAMPLES.draw)(draw, profile)),
            breaking: || R::SAMPLES.breaking.iter().map(|breaking| breaking.info).collect(),
            broken: |at, draw, profile| {
                let breaking = R::SAMPLES.breaking.get(at);
                breaking.map_or_else(String::new, |it| write(&(it.draw)(draw, profile)))
            },
            groups: R::GROUPS,
            companions: |json, draw, profile| {
                let record = record::parse::<R>(json);
                record.map_or_else(Vec::new, |record| R::COMPANIONS(&record, draw, profile))
            },
            debug: |json| record::parse::<R>(json).map(|record| format!("{record:?}")),
            processes: &[],
            code_lists: &[],
            settings: &[],
        }
    }

    /// With the processes that its history follows.
    #[must_use]
    pub const fn processes(mut self, processes: &'static [fn() -> ProcessInfo]) -> Self {
        self.processes = processes;
        self
    }

    /// With the code lists that are its own.
    #[must_use]
    pub const fn code_lists(mut self, lists: &'static [CodeList]) -> Self {
        self.code_lists = lists;
        self
    }

    /// With what a profile can choose about it.
    #[must_use]
    pub const fn settings(mut self, settings: &'static [&'static Setting]) -> Self {
        self.settings = settings;
        self
    }
}

impl fmt::Debug for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordKind({})", self.meta.versioned_name())
    }
}

pub(crate) fn write<R: Record>(record: &R) -> String {
    serde_json::to_string(record).unwrap_or_default() // a record has no keys but texts
}
