//! `jiaozheng id`

use std::io::{BufRead, BufReader, Write};

use jiaozheng::core::id::IDENTIFIERS;
use jiaozheng::core::value::{Parts, ValueKind};
use jiaozheng::core::{LocalDate, RuleInfo};
use serde::Serialize;

use crate::args::IdArgs;
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;

/// What is said of a value; the value itself never is.
#[derive(Serialize)]
struct Verdict {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parsed: Option<Parts>,
}

pub(crate) fn run(args: &IdArgs, io: &mut Io) -> Result<Exit, Trouble> {
    let known = || IDENTIFIERS.iter().map(|kind| kind.name().to_owned()).collect::<Vec<_>>();
    let kind = IDENTIFIERS
        .iter()
        .find(|kind| kind.name() == args.kind)
        .ok_or_else(|| lookup::unknown("没有这种号码 (no such kind)", &args.kind, &known()))?;
    let today = args.today.unwrap_or(io.today);
    let input = std::mem::replace(&mut io.input, Box::new(std::io::empty()));
    let mut reader = BufReader::new(input);
    let mut all_valid = true;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let verdict = judge(kind, without_end(&line), today, args.parts);
        all_valid &= verdict.valid;
        serde_json::to_writer(&mut io.out, &verdict)?;
        io.out.write_all(b"\n")?;
        line.clear();
    }
    io.out.flush()?;
    Ok(if all_valid { Exit::Success } else { Exit::Findings })
}

fn judge(kind: &ValueKind, value: &[u8], today: LocalDate, with_parts: bool) -> Verdict {
    let Ok(text) = std::str::from_utf8(value) else { return invalid("encoding") };
    match (kind.check)(text, Some(today)) {
        Err(rule) => invalid(reason(rule)),
        Ok(()) => Verdict {
            valid: true,
            reason: None,
            notices: (kind.noticed)(text).into_iter().map(reason).collect(),
            parsed: with_parts.then(|| (kind.parts)(text)),
        },
    }
}

fn invalid(reason: &'static str) -> Verdict {
    Verdict { valid: false, reason: Some(reason), notices: Vec::new(), parsed: None }
}

fn reason(rule: &'static RuleInfo) -> &'static str {
    rule.id.rsplit_once('.').map_or(rule.id, |(_, reason)| reason)
}

fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
