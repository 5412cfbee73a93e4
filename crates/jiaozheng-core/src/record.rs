//! What every record has in common.

use std::ops::Deref;

use schemars::{JsonSchema, Schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use validator::Validate;

pub use crate::json::LARGEST;
use crate::json::{self, Fault, Place};
use crate::keyed::{Notes, WholeRule};
use crate::reader::Reader;
use crate::report::Unjudged;
use crate::sample::{Companions, Group, Samples};
use crate::value::ValueKind;
use crate::{
    Context, Given, InForce, KeyedRule, Link, LinkedRule, LocalDate, Pointer, Profile, RecordId,
    Report, Rule, RuleInfo, Text, schema, shape, watch,
};

/// A kind of record as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct RecordMeta {
    /// Area and entity, `student.transfer`; unique in the workspace.
    pub name: &'static str,
    /// Major version: raised when a valid record would become invalid.
    pub version: u16,
    /// Title for people.
    pub title: Text,
    /// Pointer to what [`Record::reference_date`] reads.
    pub reference_date: &'static str,
    /// Names that files of such records go by, besides its own and its Chinese title.
    pub file_names: &'static [&'static str],
}

impl RecordMeta {
    /// Version 1 of a record.
    pub const fn new(name: &'static str, title: Text, reference_date: &'static str) -> Self {
        Self { name, version: 1, title, reference_date, file_names: &[] }
    }

    /// With names that files of such records go by.
    #[must_use]
    pub const fn file_names(mut self, names: &'static [&'static str]) -> Self {
        self.file_names = names;
        self
    }

    /// The name outside Rust: `student.transfer`, `student.transfer@2` for a later major version.
    pub fn versioned_name(&self) -> String {
        match self.version {
            1 => self.name.to_owned(),
            version => format!("{}@{version}", self.name),
        }
    }

    /// The name of the published file: `student.transfer.schema.json`.
    pub fn schema_file(&self) -> String {
        match self.version {
            1 => format!("{}.schema.json", self.name),
            version => format!("{}.v{version}.schema.json", self.name),
        }
    }

    /// The `$id` of the published schema.
    pub fn schema_id(&self) -> String {
        format!("urn:jiaozheng:schema:{}:{}", self.name, self.version)
    }

    /// The `title` of the published schema: `StudentTransfer`.
    pub fn type_name(&self) -> String {
        schema::pascal_case(self.name)
    }
}

/// A kind of record.
///
/// An implementation says what it is called, what is required of it and whose day's law applies;
/// everything else follows, in functions that no implementation can change.
pub trait Record:
    Serialize + DeserializeOwned + JsonSchema + Validate + Send + Sync + Sized + 'static
{
    /// What the record is called.
    const META: RecordMeta;
    /// What is required beyond the keywords of the schema, in the order of checking: a group a file.
    const RULES: &'static [&'static [Rule<Self>]];
    /// What is required of all records that share a key.
    const KEYED_RULES: &'static [KeyedRule<Self>] = &[];
    /// What is required of records that belong together.
    const LINKED_RULES: &'static [LinkedRule<Self>] = &[];
    /// What it tells to rules on records that belong together.
    const LINKS: &'static [Link<Self>] = &[];
    /// What is required of all records together.
    const WHOLE_RULES: &'static [WholeRule<Self>] = &[];
    /// Good records, and for each rule one that breaks it.
    const SAMPLES: Samples<Self>;
    /// For each rule on linked records, some that break it and some that keep it.
    const GROUPS: &'static [Group] = &[];
    /// Synthetic records without which this one would break a rule on linked records: for a
    /// resumption the suspension that it ends.
    const COMPANIONS: Companions<Self> = |_, _, _| Vec::new();
    /// What several rules need and is worked out once, as a replay of the history; often `()`.
    type Facts;

    /// What identifies the record.
    fn id(&self) -> RecordId;

    /// The day whose law applies.
    fn reference_date(&self) -> LocalDate;

    /// Works out what several rules need.
    fn facts(&self, context: &Context<'_>) -> Self::Facts;
}

/// A record that has passed; [`check`] and [`read`] are the only ways to one.
///
/// ```compile_fail
/// # use jiaozheng_core::Checked;
/// fn forge<R>(record: R) -> Checked<R> {
///     Checked { record, ..todo!() } // private fields
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked<R> {
    record: R,
    report: Report,
    judged_on: LocalDate,
    profile: Profile,
}

impl<R> Checked<R> {
    /// What is worth a look nevertheless, and what could not be judged.
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// The day whose law was applied.
    pub const fn judged_on(&self) -> LocalDate {
        self.judged_on
    }

    /// The profile that was applied.
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The record, to be changed and checked again.
    pub fn into_inner(self) -> R {
        self.record
    }
}

impl<R> Deref for Checked<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.record
    }
}

/// All that is said of one document.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Outcome {
    /// What was found.
    pub report: Report,
    /// What identifies the record, where that can be read.
    pub id: Option<RecordId>,
    /// What it has to say to the rules on many records.
    pub notes: Notes,
}

/// Reads and checks a JSON document.
///
/// The typed path decides. Only a document that fails it is read again by its schema, for all that is
/// wrong with it; one that breaks a rule is looked at again for the places alone.
///
/// # Errors
///
/// The report: where, and which rule; nothing of the document.
pub fn read<R: Record>(
    json: impl AsRef<[u8]>,
    context: &Context<'_>,
) -> Result<Checked<R>, Report> {
    let json = json.as_ref();
    let (record, report) = judge::<R>(json, context);
    finish(record, report, context)
}

/// Checks a record made in Rust. Its report has no offsets: nobody has seen the document.
///
/// # Errors
///
/// The report.
pub fn check<R: Record>(record: R, context: &Context<'_>) -> Result<Checked<R>, Report> {
    let (json, marked) = watch::over(context.today, || serde_json::to_vec(&record));
    let Ok(json) = json else { return Err(at_root(Fault { rule: &shape::SYNTAX, at: 0 })) };
    let marked = marked || record.validate().is_err();
    let report = by_rules(&record, marked, &json, context);
    let report = report.unwrap_or_else(|| full::<R>(&json, context).0);
    finish(Some(record), report.without_offsets(), context)
}

/// All that is said of a document, whether it passes or not.
pub(crate) fn outcome<R: Record>(json: &[u8], context: &Context<'_>) -> Outcome {
    let (record, marked) = watch::over(context.today, || parse_by::<R>(context.reader, json));
    if let Some(record) = &record
        && let Some(report) = by_rules(record, marked, json, context)
    {
        return Outcome { id: Some(record.id()), notes: notes(record, &report), report };
    }
    let (report, record) = full::<R>(json, context);
    let id = record.as_ref().filter(|_| report.is_whole("/id")).map(Record::id);
    let notes = record.map(|record| notes(&record, &report)).unwrap_or_default();
    Outcome { report, id, notes }
}

/// Reads a record without its rules, as strictly as its schema; `None` where it is of another
/// shape. The error of serde is dropped: it quotes the input.
pub fn parse<R: Record>(json: impl AsRef<[u8]>) -> Option<R> {
    parse_by(Reader::default(), json.as_ref())
}

/// The same by a reader of choice.
pub fn parse_by<R: Record>(reader: Reader, json: &[u8]) -> Option<R> {
    if json.len() > LARGEST {
        return None;
    }
    // Once for the whole text, not again for every string in it.
    let record: R = reader.read(std::str::from_utf8(json).ok()?)?;
    record.validate().is_ok().then_some(record)
}

/// The JSON Schema (draft 2020-12) of the type and of those rules that it can say.
pub fn schema<R: Record>() -> &'static Schema {
    schema::of::<R>()
}

fn judge<R: Record>(json: &[u8], context: &Context<'_>) -> (Option<R>, Report) {
    let (record, marked) = watch::over(context.today, || parse_by::<R>(context.reader, json));
    let report = record.as_ref().and_then(|record| by_rules(record, marked, json, context));
    let report = report.unwrap_or_else(|| full::<R>(json, context).0);
    (record, report)
}

fn finish<R: Record>(
    record: Option<R>,
    report: Report,
    context: &Context<'_>,
) -> Result<Checked<R>, Report> {
    match record {
        Some(record) if report.is_acceptable() => {
            let judged_on = context.as_of.unwrap_or_else(|| record.reference_date());
            Ok(Checked { record, report, judged_on, profile: context.profile.clone() })
        }
        _ => Err(report),
    }
}

/// The report on a record that is of its shape, and of whose values there is nothing to say; `None`
/// where there is. The document is looked at only for the places of what the rules found.
fn by_rules<R: Record>(
    record: &R,
    marked: bool,
    json: &[u8],
    context: &Context<'_>,
) -> Option<Report> {
    if marked {
        return None;
    }
    let mut report = Report::default();
    apply(record, context, &mut report);
    if !report.findings().is_empty() {
        report.settle(&json::parse(json).ok()?);
    }
    Some(report)
}

/// Shape by the schema, then the rules that read nothing broken. With the report the record, mended.
fn full<R: Record>(json: &[u8], context: &Context<'_>) -> (Report, Option<R>) {
    let document = match json::parse(json) {
        Ok(document) => document,
        Err(fault) => return (at_root(fault), None),
    };
    let mut report = Report::default();
    let mended = shape::mend(schema::form::<R>(), &document, context.today, &mut report);
    let record = R::deserialize(mended).ok();
    match &record {
        Some(record) => apply(record, context, &mut report),
        // Type and schema disagree, which a test of every record excludes: never a pass.
        None => report.push(&shape::TYPE, Pointer::root(), Place { order: 0, offset: 0 }),
    }
    report.settle(&document);
    (report, record)
}

fn at_root(fault: Fault) -> Report {
    let mut report = Report::default();
    report.push(fault.rule, Pointer::root(), Place { order: 0, offset: fault.at });
    report
}

/// Runs the rules in force that read nothing broken.
fn apply<R: Record>(record: &R, context: &Context<'_>, report: &mut Report) {
    if context.today.is_none() {
        for rule in schema::judged_by_today::<R>() {
            report.of(rule).cannot_judge(Unjudged::NO_TODAY);
        }
    }
    let nothing_broken = !report.is_mended();
    let has_day = context.as_of.is_some() || report.is_whole(R::META.reference_date);
    let day = context.as_of.unwrap_or_else(|| record.reference_date());
    if has_day {
        report.judged_by_the_law_of(day);
    }
    let given = Given { facts: record.facts(context), day, context };
    for Rule { info, check } in R::RULES.iter().copied().flatten() {
        let dated = info.in_force != InForce::ALWAYS;
        match () {
            () if dated && !has_day => report.of(info).cannot_judge(Unjudged::NO_LAW_DAY),
            () if dated && !info.in_force.contains(day) => {}
            () if nothing_broken || info.reads.iter().all(|read| report.is_whole(read)) => {
                check(record, &given, &mut report.of(info));
            }
            () => report.of(info).cannot_judge(Unjudged::INPUT_BROKEN),
        }
    }
}

/// What a record has to say to the rules on many, as far as nothing that they read is broken.
fn notes<R: Record>(record: &R, report: &Report) -> Notes {
    let whole = |reads: &[&'static str]| reads.iter().all(|read| report.is_whole(read));
    let in_force = |info: &RuleInfo| {
        info.in_force == InForce::ALWAYS
            || report.law_day().is_some_and(|day| info.in_force.contains(day))
    };
    let applies = |info: &RuleInfo| whole(info.reads) && in_force(info);
    let keyed = R::KEYED_RULES.iter().filter(|rule| applies(&rule.info));
    let weighed = R::WHOLE_RULES.iter().filter(|rule| applies(&rule.info));
    let asked = R::LINKED_RULES.iter().filter(|rule| applies(&rule.question.info));
    let told = R::LINKS.iter().filter(|link| whole(link.reads));
    Notes {
        keys: keyed.filter_map(|rule| Some((&rule.info, (rule.key)(record)?))).collect(),
        weights: weighed.map(|rule| rule.weigh(record)).collect(),
        asked: asked.filter_map(|rule| rule.ask(record)).collect(),
        told: told.filter_map(|link| link.tell(record)).collect(),
    }
}

/// The rules on shape, which all records share.
pub fn shape_rules() -> impl Iterator<Item = &'static RuleInfo> {
    shape::RULES.iter().copied()
}

/// The rules of the kinds of values that a record has.
pub fn values_of(kind: &crate::RecordKind) -> impl Iterator<Item = &'static RuleInfo> + use<> {
    let kinds = schema::kinds_in((kind.schema)());
    kinds.into_iter().flat_map(|kind| kind.reasons.iter().chain(kind.notices))
}

/// What is said of a record that is too large to be read.
pub fn too_large() -> Outcome {
    let report = at_root(Fault { rule: &shape::TOO_LARGE, at: 0 });
    Outcome { report, ..Outcome::default() }
}

/// Where in a document a pointer leads to, as the offset of a byte: that of what it should stand in
/// where it is missing. `None` where the document is no JSON.
pub fn locate(json: &[u8], pointer: &Pointer) -> Option<usize> {
    json::parse(json).ok().map(|document| document.locate(pointer).offset)
}

/// The rules of all kinds of values: what can be wrong with one, and what is worth a look.
pub fn value_rules() -> impl Iterator<Item = &'static RuleInfo> {
    crate::VALUES.iter().flat_map(|kind: &ValueKind| kind.reasons.iter().chain(kind.notices))
}
