//! A rule: constant data plus one function.

use std::fmt;

use serde::Serialize;

use crate::{Basis, Findings, Given, LocalDate, Record, Setting, Text, day};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Should be otherwise, or is worth a look: may be right with an explanation.
    Warning,
    /// Must be otherwise: the record may not be accepted.
    Error,
}

impl Severity {
    /// `warning` or `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The days on which something applies, both ends included.
///
/// ```
/// use jiaozheng_core::{InForce, day};
///
/// let span = InForce::since(day(2013, 9, 1)).until(day(2025, 1, 2));
/// assert!(span.contains(day(2013, 9, 1)));
/// assert!(!span.contains(day(2025, 1, 3)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct InForce {
    /// First day; `None` where there is no beginning.
    pub from: Option<LocalDate>,
    /// Last day; `None` while in force.
    pub to: Option<LocalDate>,
}

impl InForce {
    /// On every day: what a record means, not what a law says.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// From this day on.
    pub const fn since(from: LocalDate) -> Self {
        Self { from: Some(from), to: None }
    }

    /// Up to this day.
    #[must_use]
    pub const fn until(mut self, to: LocalDate) -> Self {
        self.to = Some(to);
        self
    }

    /// Whether it applies on `day`.
    pub fn contains(&self, day: LocalDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Whether the schema says what a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InSchema {
    /// Yes, by the keywords of a type.
    Keywords,
    /// Yes, by this fragment of keywords in the `allOf` of the record.
    Fragment(&'static str),
    /// No: a check character, two dates compared, a time limit.
    Beyond,
}

/// How many records a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// One.
    Record,
    /// All that share a key; where it stands in the record is what the rule reads.
    Key,
    /// All.
    Stream,
}

impl Scope {
    /// `record`, `key` or `stream`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Key => "key",
            Self::Stream => "stream",
        }
    }
}

/// Everything a rule is, except its code. Listed in the rule catalogue and in every finding.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Stable identifier, `area.entity.fault`; never reused, never renamed.
    pub id: &'static str,
    /// How much a finding matters.
    pub severity: Severity,
    /// What is wrong where the rule is broken.
    pub message: Text,
    /// What stands behind it.
    pub basis: &'static [Basis],
    /// When it applies, by the day whose law applies to the record.
    pub in_force: InForce,
    /// Pointers to all that the rule reads; with a place, all below it.
    pub reads: &'static [&'static str],
    /// Whether the schema says it too.
    pub in_schema: InSchema,
    /// How many records it looks at.
    pub scope: Scope,
    /// What a profile can choose about it.
    pub settings: &'static [&'static Setting],
}

/// Two rules are the same where their ids are.
impl PartialEq for RuleInfo {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for RuleInfo {}

impl RuleInfo {
    /// A rule that always applies, for the sake of consistency.
    pub const fn new(severity: Severity, id: &'static str, message: Text) -> Self {
        Self {
            id,
            severity,
            message,
            basis: &[Basis::Consistency],
            in_force: InForce::ALWAYS,
            reads: &[],
            in_schema: InSchema::Beyond,
            scope: Scope::Record,
            settings: &[],
        }
    }

    /// What stands behind the rule.
    #[must_use]
    pub const fn basis(mut self, basis: &'static [Basis]) -> Self {
        self.basis = basis;
        self
    }

    /// Whether the schema says it too.
    #[must_use]
    pub const fn in_schema(mut self, in_schema: InSchema) -> Self {
        self.in_schema = in_schema;
        self
    }

    /// What stands behind the rule on a day: what was not in force is not cited.
    pub fn basis_on(&self, day: Option<LocalDate>) -> Vec<&'static Basis> {
        let applies = |basis: &&Basis| day.is_none_or(|day| basis.applies_on(day));
        self.basis.iter().filter(applies).collect()
    }

    /// Whether any validator that reads the exported schema finds it too.
    pub const fn is_portable(&self) -> bool {
        !matches!(self.in_schema, InSchema::Beyond)
    }
}

/// The function of a rule.
pub type Check<R> = fn(&R, &Given<'_, <R as Record>::Facts>, &mut Findings<'_>);

/// A rule on records of type `R`.
///
/// The function only says *where* the rule is broken; the rest comes from [`RuleInfo`], so that no
/// value of the record can get into a message.
pub struct Rule<R: Record> {
    /// The rule as data.
    pub info: RuleInfo,
    pub(crate) check: Check<R>,
}

impl<R: Record> Rule<R> {
    /// Something that must not be. `check` reports each place where it is.
    pub const fn error(id: &'static str, message: Text, check: Check<R>) -> Self {
        Self { info: RuleInfo::new(Severity::Error, id, message), check }
    }

    /// Something that should not be, or is worth a look.
    pub const fn warning(id: &'static str, message: Text, check: Check<R>) -> Self {
        Self { info: RuleInfo::new(Severity::Warning, id, message), check }
    }

    /// What stands behind the rule; without it, consistency.
    #[must_use]
    pub const fn basis(mut self, basis: &'static [Basis]) -> Self {
        self.info.basis = basis;
        self
    }

    /// The first day on which the rule applies.
    #[must_use]
    pub const fn since(mut self, year: u16, month: u8, dom: u8) -> Self {
        self.info.in_force.from = Some(day(year, month, dom));
        self
    }

    /// The last day on which the rule applies.
    #[must_use]
    pub const fn until(mut self, year: u16, month: u8, dom: u8) -> Self {
        self.info.in_force.to = Some(day(year, month, dom));
        self
    }

    /// Pointers to all that the rule reads; with a place, all below it.
    #[must_use]
    pub const fn reads(mut self, pointers: &'static [&'static str]) -> Self {
        self.info.reads = pointers;
        self
    }

    /// The same rule in keywords of JSON Schema; only for what always applies.
    #[must_use]
    pub const fn schema(mut self, keywords: &'static str) -> Self {
        self.info.in_schema = InSchema::Fragment(keywords);
        self
    }

    /// What a profile can choose about the rule.
    #[must_use]
    pub const fn settings(mut self, settings: &'static [&'static Setting]) -> Self {
        self.info.settings = settings;
        self
    }
}

impl<R: Record> fmt::Debug for Rule<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.info.id)
    }
}
