//! A finding a line.

use std::io::{self, Write};

use jiaozheng_core::{Lang, Severity};

use crate::Located;
use crate::located::in_words;

pub(super) fn finding(
    out: &mut impl Write,
    finding: &Located<'_>,
    severity: Severity,
    lang: Lang,
) -> io::Result<()> {
    let Located { file, at, pointer, rule, .. } = finding;
    let (severity, message) = (severity.name(), rule.message.in_lang(lang));
    write!(out, "{file}:{}:{}: {severity} {} {pointer} {message}", at.line, at.column, rule.id)?;
    match (finding.detail, lang) {
        (None, _) => writeln!(out),
        (Some(detail), Lang::Zh) => writeln!(out, "（{}）", in_words(detail, lang)),
        (Some(detail), Lang::En) => writeln!(out, " ({})", in_words(detail, lang)),
    }
}
