//! A finding with its place in the input.

use jiaozheng_core::report::Detail;
use jiaozheng_core::{
    Basis, Lang, LocalDate, Pointer, Position, RecordId, RecordKind, RuleInfo, Severity, schema,
};
use serde::Serialize;

use crate::severities::statutory;

/// A finding with its place in the input: what every report is made of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Located<'a> {
    /// Name of the input.
    pub file: &'a str,
    /// Line and column.
    pub at: Position,
    /// What the record is.
    pub kind: &'a RecordKind,
    /// What identifies it, where that can be read.
    pub id: Option<RecordId>,
    /// Where in the record.
    pub pointer: &'a Pointer,
    /// The rule that is broken.
    pub rule: &'static RuleInfo,
    /// What else can be said.
    pub detail: Option<Detail>,
    /// The day whose law was applied.
    pub law_day: Option<LocalDate>,
}

/// The one form that a finding has in machine-readable reports.
#[derive(Serialize)]
pub(crate) struct Shown<'a> {
    r#type: &'static str,
    file: &'a str,
    line: u64,
    column: u64,
    record: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<RecordId>,
    path: &'a Pointer,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    rule: &'static str,
    severity: &'static str,
    /// What it is by law, where it is reported as less.
    #[serde(skip_serializing_if = "Option::is_none")]
    statutory: Option<Severity>,
    message: &'static str,
    basis: Vec<&'static Basis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Detail>,
}

impl<'a> Located<'a> {
    /// The label of the field.
    pub fn label(&self, lang: Lang) -> Option<&'static str> {
        schema::label((self.kind.schema)(), self.pointer, lang)
    }

    pub(crate) fn shown(&self, severity: Severity, lang: Lang) -> Shown<'a> {
        Shown {
            r#type: "finding",
            file: self.file,
            line: self.at.line,
            column: self.at.column,
            record: self.kind.meta.versioned_name(),
            id: self.id,
            path: self.pointer,
            label: self.label(lang),
            rule: self.rule.id,
            severity: severity.name(),
            statutory: statutory(self.rule, self.law_day, severity),
            message: self.rule.message.in_lang(lang),
            basis: self.rule.basis_on(self.law_day),
            details: self.detail,
        }
    }
}

/// What else can be said, in words.
pub(crate) fn in_words(detail: Detail, lang: Lang) -> String {
    match (detail, lang) {
        (Detail::Due(due), Lang::Zh) => format!("期限为{}", due.day()),
        (Detail::Due(due), Lang::En) => format!("due {}", due.day()),
        (Detail::Count(count), Lang::Zh) => format!("共{}项", count.get()),
        (Detail::Count(count), Lang::En) => format!("{} of them", count.get()),
        (Detail::Expected(code), Lang::Zh) => format!("应为{}（{}）", code.label().zh, code.code()),
        (Detail::Expected(code), Lang::En) => {
            format!("expected {} ({})", code.label().en, code.code())
        }
        _ => String::new(),
    }
}
