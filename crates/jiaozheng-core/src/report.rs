//! The list of what is wrong with a record.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::code::Coded;
use crate::json::{Node, Place};
use crate::process::Due;
use crate::{LocalDate, Pointer, RuleInfo, Severity, Text, text};

/// One broken rule at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// JSON Pointer to the place.
    pub pointer: Pointer,
    /// The rule broken there.
    pub rule: &'static RuleInfo,
    /// What else can be said without quoting the record.
    pub detail: Option<Detail>,
    /// The byte of the document at which the place begins; that of what it should stand in where it
    /// is missing. `None` for a record that was made in Rust.
    pub offset: Option<usize>,
    order: usize,
}

/// What is safe to show. Each kind is made in one way, and none of them from a text, number or date
/// of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detail {
    /// The last day on which a step would have been in time.
    Due(Due),
    /// How many there are.
    Count(Count),
    /// The code that was expected.
    Expected(KnownCode),
}

/// A number of things that were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(usize);

/// A code of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownCode {
    code: &'static str,
    label: Text,
}

impl Count {
    /// Counts.
    pub const fn of<T>(things: &[T]) -> Self {
        Self(things.len())
    }

    /// The number.
    pub const fn get(self) -> usize {
        self.0
    }
}

impl KnownCode {
    /// The code that stands for `value`.
    pub fn of(value: impl Coded) -> Self {
        Self { code: value.code(), label: value.label() }
    }

    /// The code.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// What it means.
    pub const fn label(self) -> Text {
        self.label
    }
}

/// An object with one member, named after what is said.
impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Due(due) => map.serialize_entry("due", &due.day())?,
            Self::Count(count) => map.serialize_entry("count", &count.get())?,
            Self::Expected(code) => map.serialize_entry("expected", code.code())?,
        }
        map.end()
    }
}

/// Why a rule was not judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unjudged {
    /// Stable name, `past_calendar`.
    pub reason: &'static str,
    /// In words.
    pub message: Text,
}

impl Unjudged {
    /// What the rule reads is broken, and is reported itself.
    pub const INPUT_BROKEN: Self =
        Self::new("input_broken", text("所依据的内容有误", "what the rule reads is broken"));
    /// The day whose law applies is broken.
    pub const NO_LAW_DAY: Self =
        Self::new("no_law_day", text("适用日期有误", "the day whose law applies is broken"));
    /// A limit runs past the known calendar.
    pub const PAST_CALENDAR: Self = Self::new(
        "past_calendar",
        text("时限超出已公布的工作日历", "the limit runs past the known calendar"),
    );
    /// It was not said what day it is.
    pub const NO_TODAY: Self =
        Self::new("no_today", text("未给出当前日期", "it was not said what day it is"));
    /// The record does not say what the rule needs, and need not.
    pub const NOT_SAID: Self =
        Self::new("not_said", text("记录未提供所需信息", "the record does not say what is needed"));
    /// The sources do not tell it to the day.
    pub const SOURCES_UNCLEAR: Self = Self::new(
        "sources_unclear",
        text("资料未载明具体日期", "the sources do not tell it to the day"),
    );
    /// There are more keys than may be kept in memory.
    pub const TOO_MANY_KEYS: Self =
        Self::new("too_many_keys", text("记录数量超过上限", "more keys than may be kept"));
    /// Records of a kind that it asks are no part of the run.
    pub const NOT_IN_RUN: Self = Self::new(
        "not_in_run",
        text("未同时核验相关记录", "the records that it asks are no part of the run"),
    );

    /// A reason of this name.
    pub const fn new(reason: &'static str, message: Text) -> Self {
        Self { reason, message }
    }
}

/// A rule that was not judged, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Skipped {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// Why it was not judged.
    pub why: Unjudged,
}

/// Everything that was found wrong, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Finding>,
    skipped: Vec<Skipped>,
    /// Places that hold a stand-in.
    broken: Vec<Pointer>,
    /// The day whose law was applied, where it could be read.
    law_day: Option<LocalDate>,
}

impl Report {
    /// All findings.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The rules that were not judged: neither kept nor broken.
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    /// The day whose law was applied; `None` where the record does not tell it.
    pub const fn law_day(&self) -> Option<LocalDate> {
        self.law_day
    }

    pub(crate) const fn judged_by_the_law_of(&mut self, day: LocalDate) {
        self.law_day = Some(day);
    }

    /// Whether no [`Severity::Error`] was found.
    pub fn is_acceptable(&self) -> bool {
        self.findings.iter().all(|finding| finding.rule.severity < Severity::Error)
    }

    pub(crate) fn of(&mut self, rule: &'static RuleInfo) -> Findings<'_> {
        Findings { report: self, rule }
    }

    pub(crate) fn break_at(&mut self, place: Pointer) {
        self.broken.push(place);
    }

    /// Whether there is any stand-in.
    pub(crate) fn is_mended(&self) -> bool {
        !self.broken.is_empty()
    }

    /// Whether nothing at or around `place` is a stand-in.
    pub(crate) fn is_whole(&self, place: &str) -> bool {
        !self.broken.iter().any(|broken| broken.overlaps(place))
    }

    /// A finding of the walk over the document, which knows where it is.
    pub(crate) fn push(&mut self, rule: &'static RuleInfo, pointer: Pointer, place: Place) {
        let (order, offset) = (place.order, Some(place.offset));
        self.findings.push(Finding { pointer, rule, detail: None, offset, order });
    }

    /// Finds the places of what rules found, and puts everything into the order of the document.
    pub(crate) fn settle(&mut self, document: &Node<'_>) {
        for finding in self.findings.iter_mut().filter(|finding| finding.offset.is_none()) {
            let place = document.locate(&finding.pointer);
            finding.order = place.order;
            finding.offset = Some(place.offset);
        }
        self.findings.sort_by_key(|finding| finding.order);
    }

    /// Takes the offsets out, where nobody has seen the document.
    pub(crate) fn without_offsets(mut self) -> Self {
        self.findings.iter_mut().for_each(|finding| finding.offset = None);
        self
    }
}

/// Handed to the function of a rule: all that it can say is *where*, or that it cannot judge.
#[derive(Debug)]
pub struct Findings<'a> {
    report: &'a mut Report,
    rule: &'static RuleInfo,
}

impl Findings<'_> {
    /// The rule is broken at `place`.
    pub fn at(&mut self, place: impl Into<Pointer>) {
        self.add(place.into(), None);
    }

    /// The rule is broken at `place` if `broken`.
    pub fn at_if(&mut self, broken: bool, place: impl Into<Pointer>) {
        if broken {
            self.at(place);
        }
    }

    /// The rule is broken at `place`, and there is more to say.
    pub fn with(&mut self, place: impl Into<Pointer>, detail: Detail) {
        self.add(place.into(), Some(detail));
    }

    /// Whether the rule is kept cannot be known.
    pub fn cannot_judge(&mut self, why: Unjudged) {
        let skipped = Skipped { rule: self.rule, why };
        if !self.report.skipped.contains(&skipped) {
            self.report.skipped.push(skipped);
        }
    }

    fn add(&mut self, pointer: Pointer, detail: Option<Detail>) {
        let finding = Finding { pointer, rule: self.rule, detail, offset: None, order: 0 };
        self.report.findings.push(finding);
    }
}
